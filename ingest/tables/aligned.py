"""Tables on a PDF page without drawn lines: rows of values that stand under each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.captions import CAPTION, EXPLANATION, SOURCE, is_list_item, is_prose
from ingest.tables.headers import parse_header_line
from ingest.tables.pieces import NEAR, Piece, band_of, height, middle, parts_of, pieces_of
from ingest.tables.regions import Region
from ingest.tables.values import Kind, find_values, is_scale_line

MAX_BETWEEN = 4
"""Lines without values (wrapped labels, group names) that may stand between two rows."""
MAX_GAP_LINES = 3.2
"""Distance between two lines of a table, in line heights; further apart is another subject."""
TIGHT_LINES = 1.45
"""Distance between the lines of one cell, in line heights; between rows it is more."""
GLUED_ROWS = 0.5
"""Share of the rows in which words follow directly on the last figure, to make these a column of text."""
MIN_ROW_CELLS = 4
"""Cells of a row of words: two columns of running text have fewer."""
MIN_SEEDS = 2
TEXT_COLUMN_SHARE = 0.3
"""Share of the rows that must have words at one place for these to be a column of text."""
LEADERS = re.compile(r"\s*(?:\.{4,}|(?:\. ){3,}\.?|…+)\s*")
"""Dots that lead from a label to its values."""
TABLE_OF_CONTENTS = ("....", ". . .", "…")


def aligned_regions(lines: Sequence[Line], start: int, stop: int, taken: frozenset[int]) -> list[Region]:
    """Tables without vertical lines: rows of values that stand under each other."""
    regions: list[Region] = []
    run: list[int] = []
    seeds: list[int] = []
    between = 0
    explaining = False

    def close() -> None:
        nonlocal run, seeds, between, explaining
        if len(seeds) >= MIN_SEEDS:
            last = run.index(seeds[-1]) + 1
            # The second lines of the cells of the last row.
            while last < len(run) and middle(lines[run[last]]) - middle(lines[run[last - 1]]) < TIGHT_LINES * height(
                lines[run[last]]
            ):
                last += 1
            region = _region(lines, run[:last], seeds)
            if region is not None:
                regions.append(region)
        run, seeds, between, explaining = [], [], 0, False

    for index in range(start, stop):
        line = lines[index]
        if index in taken or not line.cells:
            close()
            continue
        if run and line.page != lines[run[-1]].page:
            close()
        if run and not explaining and middle(line) - middle(lines[run[-1]]) > MAX_GAP_LINES * height(line):
            close()
        if seeds and _begins_another(line, index):
            close()
        if _is_seed(line, index) or _is_row_of_words(lines, index, start, stop):
            run.append(index)
            seeds.append(index)
            between = 0
            explaining = False
            continue
        if not run:
            continue
        if EXPLANATION.match(line.text):
            explaining = True
        if explaining:
            continue
        between += 1
        single = len(line.cells) == 1
        if (
            between > MAX_BETWEEN
            or is_scale_line(line.text)
            or SOURCE.match(line.text)
            or single
            and (is_prose(line.text) or is_list_item(line.text))
            or line.level is not None
        ):
            close()
        else:
            run.append(index)
    close()
    return regions


def _begins_another(line: Line, index: int) -> bool:
    """Whether a line below rows is the caption or the header of a next table."""
    if CAPTION.match(line.text):
        return True
    pieces = pieces_of(line, index)
    if len(pieces) < 2:
        return False
    kinds = {piece.kind for piece in pieces[1:]}
    if kinds <= {None}:
        header = parse_header_line(line.text)
        return header is not None and header.names >= 2
    return len(pieces) > 2 and kinds <= {Kind.YEAR} and pieces[0].kind is None


def _is_contents(line: Line) -> bool:
    """Whether a line is of a table of contents: dots, and a page number behind them."""
    if not any(mark in line.text for mark in TABLE_OF_CONTENTS):
        return False
    values = find_values(LEADERS.sub(" ", line.text), 0)
    return len(values) < 2 and not (values and values[-1].kind is Kind.STRONG)


def _is_seed(line: Line, index: int) -> bool:
    """Whether a line is a row by itself: a value that stands apart from what is before it."""
    if len(line.cells) < 2 or _is_contents(line) or is_list_item(line.text):
        return False
    pieces = pieces_of(line, index)
    values = [piece for piece in pieces[1:] if piece.kind not in (None, Kind.NOTE)]
    return bool(values) and 2 * len(values) >= len(pieces) - 1


def _is_row_of_words(lines: Sequence[Line], index: int, start: int, stop: int) -> bool:
    """Whether a line of many cells, few of them values, stands cell for cell under or over a line like it."""
    line = lines[index]
    if len(line.cells) < MIN_ROW_CELLS or _is_contents(line) or is_list_item(line.text):
        return False
    if not any(piece.kind not in (None, Kind.NOTE) for piece in pieces_of(line, index)[1:]):
        return False
    # The second line of a wrapped cell may stand between two rows.
    for other in (index - 1, index + 1, index - 2, index + 2):
        if not start <= other < stop or lines[other].page != line.page or len(lines[other].cells) != len(line.cells):
            continue
        pairs = zip(line.cells, lines[other].cells, strict=True)
        if all(abs(one.x0 - two.x0) <= NEAR or abs(one.x1 - two.x1) <= NEAR for one, two in pairs):
            return True
    return False


def _region(lines: Sequence[Line], run: list[int], seeds: list[int]) -> Region | None:
    rows = [pieces_of(lines[index], index) for index in seeds]
    glued = sum(len(parts_of(row[-1])) == 2 for row in rows)
    tail_text = glued >= MIN_SEEDS and glued >= GLUED_ROWS * len(rows)
    if tail_text:
        rows = [[*row[:-1], *parts_of(row[-1])] for row in rows]
    # Years over several columns would join these: lines of a header do not say where columns are.
    amounts = [row for row in rows if any(p.kind not in (None, Kind.YEAR, Kind.DATE, Kind.NOTE) for p in row[1:])]
    rows = amounts or rows
    quantities = [
        [piece for piece in (row if row[0].kind is not None and len(row) > 2 else row[1:]) if piece.kind is not None]
        for row in rows
    ]
    strong = sum(any(piece.kind in (Kind.STRONG, Kind.WORD) for piece in row) for row in quantities)
    several = sum(len(row) >= 2 for row in quantities)
    weak = strong < MIN_SEEDS and several < MIN_SEEDS and not (strong and several)
    # The first column holds row labels, also when these are years.
    behind = [piece for row in rows for piece in row[1:] if piece.kind not in (None, Kind.NOTE)]
    bands = merge_intervals([(piece.x0, piece.x1) for piece in behind])
    if any(_crowded(row, bands) for row in rows):
        bands = _by_edge(behind)
        if any(_crowded(row, bands) for row in rows):
            return None
    words = [piece for row in rows for piece in row[1:] if piece.kind is None]
    free = [piece for piece in words if not any(piece.x0 < right and piece.x1 > left for left, right in bands)]
    columns = [
        band
        for band in merge_intervals([(piece.x0, piece.x1) for piece in free])
        if sum(band[0] <= piece.x0 <= band[1] for piece in free) >= max(MIN_SEEDS, TEXT_COLUMN_SHARE * len(rows))
    ]
    bands = sorted([*bands, *columns])
    left = min(piece.x0 for row in rows for piece in row)
    if any(piece.x1 > bands[0][1] for row in rows for piece in row[:1] if piece.x0 < bands[0][0]):
        return None
    return Region(run, bands, False, [], left, bands[0][0], weak=weak, tail_text=tail_text)


def merge_intervals(intervals: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Intervals that overlap, taken together, from left to right."""
    merged: list[tuple[float, float]] = []
    for low, high in sorted(intervals):
        if merged and low < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def _by_edge(pieces: Sequence[Piece]) -> list[tuple[float, float]]:
    """Columns by their right edges, for values so wide that neighbours overlap."""
    bands: list[tuple[float, float]] = []
    edges = sorted(pieces, key=lambda piece: piece.x1)
    group: list[Piece] = []
    for piece in edges:
        if group and piece.x1 - group[-1].x1 > NEAR:
            bands.append((group[-1].x1 - 2 * NEAR, group[-1].x1 + NEAR))
            group = []
        group.append(piece)
    if group:
        bands.append((group[-1].x1 - 2 * NEAR, group[-1].x1 + NEAR))
    return bands


def _crowded(row: Sequence[Piece], bands: Sequence[tuple[float, float]]) -> bool:
    """Whether two values of one row stand in the same column."""
    found = [band_of(piece, bands) for piece in row[1:] if piece.kind is not None]
    known = [band for band in found if band is not None]
    return len(known) != len(set(known))
