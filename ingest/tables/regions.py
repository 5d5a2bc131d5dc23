"""Where on a PDF page tables are, and where their columns run: by drawn lines or by alignment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.source import Line, Page, Rule
from ingest.tables.captions import CAPTION, EXPLANATION, SOURCE, is_list_item, is_prose
from ingest.tables.headers import parse_header_line
from ingest.tables.pieces import NEAR, Piece, band_of, height, middle, parts_of, pieces_of
from ingest.tables.values import Kind, Span, find_values, is_scale_line, whole_value

MIN_RULE = 8.0
"""Points; shorter strokes are ticks, underlines of a word or parts of a letter."""


COLUMN_COVER = 0.4
"""Share of a table's height that a vertical line must run along to part columns."""


MAX_BETWEEN = 4
"""Lines without values (wrapped labels, group names) that may stand between two rows."""


MAX_GAP_LINES = 3.2
"""Distance between two lines of a table, in line heights; further apart is another subject."""


SAME_HEIGHT = 2.5
"""Points between the middles of two halves of one row."""


MAX_HALF_WORDS = 8
"""Words of the right half of a row; a line of the right column of a page of text has more."""


TIGHT_LINES = 1.45
"""Distance between the lines of one cell, in line heights; between rows it is more."""


GLUED_ROWS = 0.5
"""Share of the rows in which words follow directly on the last figure, to make these a column of text."""


MAX_CUT = 3.5
"""Letters by which a blank may seem to be off the edge between two columns: letters differ in width."""


MIN_SEEDS = 2


TEXT_COLUMN_SHARE = 0.3
"""Share of the rows that must have words at one place for these to be a column of text."""


TABLE_OF_CONTENTS = ("....", ". . .", "…")


@dataclass(slots=True)
class Region:
    """Lines of one page that form a table.

    `bands` are the left and right edges of the columns behind the labels; `ruled` says that drawn lines part
    them. `separators` are the heights of drawn horizontal lines inside.
    """

    indices: list[int]
    bands: list[tuple[float, float]]
    ruled: bool = False
    separators: list[float] = field(default_factory=list)
    left: float = 0.0
    label_end: float = 0.0
    verticals: tuple[Rule, ...] = ()
    rows_ruled: bool = False
    """Drawn horizontal lines part every row from the next."""
    tail_text: bool = False
    """The last column is text that stands so close to the figures before it that they reach us as one cell."""
    weak: bool = False
    """Only plain whole numbers in one column: a table only when a header says so."""

    def slot(self, x: float, y: float) -> tuple[int, ...]:
        """The columns of the drawn cell around a point; the column of row labels is -1."""
        edges = [self.left, self.label_end, *(right for _, right in self.bands)]
        present = [
            edge
            for edge in edges[1:-1]
            if any(abs(rule.x0 - edge) <= NEAR and rule.top - 1 <= y <= rule.bottom + 1 for rule in self.verticals)
        ]
        low = max((edge for edge in [edges[0], *present] if edge <= x), default=edges[0])
        high = min((edge for edge in [*present, edges[-1]] if edge > x), default=edges[-1])
        return tuple(
            number - 1 for number in range(len(edges) - 1) if edges[number] >= low - 1 and edges[number + 1] <= high + 1
        )


def cut_pieces(line: Line, index: int, region: Region) -> list[Piece]:
    """The pieces of a line, cut where they run over the edge between two columns.

    Cells that stand close together reach us as one; the place of a blank inside is known only roughly.
    """
    pieces = pieces_of(line, index)
    if region.tail_text and pieces:
        pieces = [*pieces[:-1], *(parts_of(pieces[-1]) if len(pieces) > 1 else pieces[-1:])]
    if region.ruled:
        here = middle(line)
        edges = [
            edge
            for edge in [region.label_end, *(right for _, right in region.bands[:-1])]
            if any(abs(rule.x0 - edge) <= NEAR and rule.top - 1 <= here <= rule.bottom + 1 for rule in region.verticals)
        ]
    else:
        edges = [(left[1] + right[0]) / 2 for left, right in zip(region.bands, region.bands[1:], strict=False)]
    result: list[Piece] = []
    for piece in pieces:
        result.extend(_cut(piece, edges, region))
    return result


def _cut(piece: Piece, edges: Sequence[float], region: Region) -> list[Piece]:
    crossed = [edge for edge in edges if piece.x0 + NEAR < edge < piece.x1 - NEAR]
    text = piece.text
    if not crossed or " " not in text.strip() or piece.kind is not None:
        return [piece]
    if not region.ruled and (piece.x0 < region.label_end - 1 or not find_values(text, 0)):
        return [piece]
    letter = (piece.x1 - piece.x0) / len(text)
    blanks = [place for place, sign in enumerate(text) if sign == " "]
    cuts: list[int] = []
    for edge in crossed:
        nearest = min(blanks, key=lambda place: abs(piece.x0 + (place + 0.5) * letter - edge))
        if abs(piece.x0 + (nearest + 0.5) * letter - edge) > MAX_CUT * letter or nearest in cuts:
            return [piece]
        cuts.append(nearest)
    result: list[Piece] = []
    begin = 0
    # The real edges are better known than the letters: each part ends at the edge that it was cut at.
    sides = [piece.x0, *crossed, piece.x1]
    for number, end in enumerate([*cuts, len(text)]):
        part = text[begin:end]
        start = piece.span.start + begin + len(part) - len(part.lstrip())
        span = Span(part.strip(), start, start + len(part.strip()))
        if span.text:
            inset = 0.5 if number else 0.0
            result.append(
                Piece(span, sides[number] + inset, sides[number + 1] - 0.5, piece.index, whole_value(span.text))
            )
        begin = end + 1
    return result


def whole_rows(
    lines: Sequence[Line], start: int, stop: int, pages: Mapping[int, Page]
) -> tuple[list[Line], list[tuple[int, ...]]]:
    """Lines with rows made whole, and for each of them the lines that it was made of.

    A reader that takes a table for two columns of text gives its left half first and its right half after it.
    The right halves are mostly figures, or lie in a drawn grid; they go back to the line at their height.
    """
    grids: dict[int, list[Rule]] = {}
    whole: list[Line] = []
    owners: list[tuple[int, ...]] = []
    by_place: dict[tuple[int, int], int] = {}
    for index in range(start, stop):
        line = lines[index]
        key = (line.page, round(middle(line) / 2))
        match = next((by_place[k] for k in (key, (key[0], key[1] - 1), (key[0], key[1] + 1)) if k in by_place), None)
        if line.page not in grids:
            grids[line.page] = _grids(pages.get(line.page))
        drawn = any(box.top <= middle(line) <= box.bottom for box in grids[line.page])
        if match is not None and line.cells and _belongs_beside(whole[match], line, drawn):
            left = whole[match]
            whole[match] = replace(
                left, text=f"{left.text}  {line.text}", end=max(left.end, line.end), cells=(*left.cells, *line.cells)
            )
            owners[match] = (*owners[match], index)
            continue
        by_place[key] = len(whole)
        whole.append(line)
        owners.append((index,))
    return whole, owners


def _grids(page: Page | None) -> list[Rule]:
    """Bounds of the drawn grids of a page: boxes with lines between their columns."""
    if page is None:
        return []
    vertical, horizontal = _strokes(page)
    return [
        box
        for box in _boxes(vertical, horizontal)
        if any(_within(rule, box) and box.x0 + NEAR < rule.x0 < box.x1 - NEAR for rule in vertical)
    ]


def _strokes(page: Page) -> tuple[list[Rule], list[Rule]]:
    """The vertical and the horizontal lines that are drawn on a page."""
    vertical = [rule for rule in page.rules if rule.x1 - rule.x0 <= NEAR and rule.bottom - rule.top >= MIN_RULE]
    horizontal = [rule for rule in page.rules if rule.bottom - rule.top <= NEAR and rule.x1 - rule.x0 >= MIN_RULE]
    return vertical, horizontal


def _belongs_beside(left: Line, right: Line, drawn: bool) -> bool:
    if not left.cells or right.cells[0].x0 < left.cells[-1].x1 or abs(middle(left) - middle(right)) > SAME_HEIGHT:
        return False
    if drawn:
        return True
    letters = len(right.text.replace(" ", ""))
    figures = sum(len(value.text.replace(" ", "")) for value in find_values(right.text, 0))
    return 2 * figures > letters or len(right.text.split()) <= MAX_HALF_WORDS


def ruled_regions(lines: Sequence[Line], start: int, stop: int, page: Page) -> list[Region]:
    """Tables whose columns are parted by drawn vertical lines."""
    vertical, horizontal = _strokes(page)
    regions: list[Region] = []
    for box in _boxes(vertical, horizontal):
        inside = [rule for rule in vertical if _within(rule, box)]
        tall = box.bottom - box.top
        edges = [
            x
            for x, cover in _positions([(rule.x0, rule.top, rule.bottom) for rule in inside])
            if cover >= COLUMN_COVER * tall
        ]
        indices = [
            index
            for index in range(start, stop)
            if lines[index].cells
            and box.top - NEAR <= middle(lines[index]) <= box.bottom + NEAR
            and lines[index].cells[0].x1 > box.x0 - NEAR
            and lines[index].cells[-1].x0 < box.x1 + NEAR
        ]
        if len(indices) < 2 or not edges:
            continue
        if edges[0] > box.x0 + 2 * NEAR:
            edges.insert(0, box.x0)
        if edges[-1] < box.x1 - 2 * NEAR:
            edges.append(box.x1)
        if len(edges) < 3:
            continue
        flat = [rule for rule in horizontal if _within(rule, box)]
        wide = box.x1 - box.x0
        separators = [
            y for y, cover in _positions([(rule.top, rule.x0, rule.x1) for rule in flat]) if cover >= 0.5 * wide
        ]
        bands = [(edges[number], edges[number + 1]) for number in range(1, len(edges) - 1)]
        regions.append(Region(indices, bands, True, separators, edges[0], edges[1], tuple(inside)))
    return regions


def _positions(strokes: Sequence[tuple[float, float, float]]) -> list[tuple[float, float]]:
    """Places of parallel strokes, near ones taken together, with the length that they cover."""
    result: list[tuple[float, float]] = []
    group: list[tuple[float, float, float]] = []
    for stroke in [*sorted(strokes), (float("inf"), 0.0, 0.0)]:
        if group and stroke[0] - group[-1][0] > NEAR:
            covered, end = 0.0, float("-inf")
            for _, low, high in sorted(group, key=lambda item: item[1]):
                covered += max(0.0, high - max(low, end))
                end = max(end, high)
            result.append((group[0][0], covered))
            group = []
        group.append(stroke)
    return result


def _within(rule: Rule, box: Rule) -> bool:
    return (
        rule.x0 >= box.x0 - NEAR
        and rule.x1 <= box.x1 + NEAR
        and rule.top >= box.top - NEAR
        and rule.bottom <= box.bottom + NEAR
    )


def _boxes(vertical: Sequence[Rule], horizontal: Sequence[Rule]) -> list[Rule]:
    """Bounds of groups of vertical lines that horizontal lines tie together."""
    boxes: list[Rule] = []
    for rule in sorted([*vertical, *horizontal], key=lambda item: (item.top, item.x0)):
        merged = rule
        rest: list[Rule] = []
        for box in boxes:
            touches = (
                merged.x0 <= box.x1 + NEAR
                and merged.x1 >= box.x0 - NEAR
                and merged.top <= box.bottom + NEAR
                and merged.bottom >= box.top - NEAR
            )
            if touches:
                merged = Rule(
                    min(merged.x0, box.x0),
                    min(merged.top, box.top),
                    max(merged.x1, box.x1),
                    max(merged.bottom, box.bottom),
                )
            else:
                rest.append(box)
        boxes = [*rest, merged]
    return [box for box in boxes if box.bottom - box.top > 2 * MIN_RULE and box.x1 - box.x0 > 10 * MIN_RULE]


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
        if _is_seed(line, index):
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


def _is_seed(line: Line, index: int) -> bool:
    """Whether a line is a row by itself: a value that stands apart from what is before it."""
    if len(line.cells) < 2 or any(mark in line.text for mark in TABLE_OF_CONTENTS) or is_list_item(line.text):
        return False
    pieces = pieces_of(line, index)
    values = [piece for piece in pieces[1:] if piece.kind not in (None, Kind.NOTE)]
    return bool(values) and 2 * len(values) >= len(pieces) - 1


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
