"""Tables on PDF pages, from the places of words and drawn lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.source import Line, Page
from ingest.tables.aligned import aligned_regions
from ingest.tables.build import FoundTable, Row, make_table
from ingest.tables.captions import caption_after, find_caption, scale_after
from ingest.tables.columnheads import ColumnHeads, read_heads
from ingest.tables.headers import parse_header_line
from ingest.tables.regions import Region
from ingest.tables.ruled import ruled_regions, whole_rows
from ingest.tables.striprows import rows_of, strips_of
from ingest.tables.values import is_scale_line, whole_value

MAX_CELL_WORDS = 45
"""Words a cell on average; a grid with more lays out running text."""
NUMBERED_ROWS = 0.7
"""Share of the rows whose label is only a number, for that number to be part of the label."""
_NUMBER = re.compile(r"[A-Z]?\d{1,3}(?:\.\d{1,2}){0,3}[.)]?")
SAME_COLUMN = 6.0
"""Points by which a column may shift from one page to the next."""
LINES_AT_PAGE_EDGE = 2
"""Lines (a caption, a word "vervolg") that may stand between the edge of a page and a table that goes on."""


@dataclass(slots=True)
class _Sheet:
    """A table on one page, before tables of neighbouring pages are brought together.

    The columns of its rows are places on the page; whether these have a name is judged at the end.
    """

    region: Region
    heads: ColumnHeads
    rows: list[Row]
    used: set[int]
    caption: str | None
    scale: str | None


def find_geometric(lines: Sequence[Line], start: int, stop: int, pages: Mapping[int, Page]) -> list[FoundTable]:
    """All tables among `lines[start:stop]`, lines of a PDF with cells, in order."""
    whole, owners = whole_rows(lines, start, stop, pages)
    sheets: list[_Sheet] = []
    first = 0
    while first < len(whole):
        last = first
        while last < len(whole) and whole[last].page == whole[first].page:
            last += 1
        page = pages.get(whole[first].page)
        regions = ruled_regions(whole, first, last, page) if page is not None else []
        regions = [region for region in regions if not _is_layout(whole, region)]
        taken = frozenset(index for region in regions for index in region.indices)
        regions += aligned_regions(whole, first, last, taken)
        floor = first
        for region in sorted(regions, key=lambda item: item.indices[0]):
            sheet = _sheet(whole, region, max(floor, first), last)
            if sheet is not None:
                sheets.append(sheet)
                floor = max(sheet.used) + 1
        first = last
    return [
        FoundTable(found.table, frozenset(owner for index in found.used for owner in owners[index]))
        for found in _over_pages(whole, sheets)
    ]


def _is_layout(lines: Sequence[Line], region: Region) -> bool:
    """Whether a drawn grid lays out text: cells of many words, or a single column behind the labels without values."""
    words = sum(len(lines[index].text.split()) for index in region.indices)
    rows = max(1, len(region.separators) - 1)
    return words / (rows * (len(region.bands) + 1)) > MAX_CELL_WORDS


def _sheet(lines: Sequence[Line], region: Region, floor: int, ceiling: int) -> _Sheet | None:
    heads = read_heads(lines, region, floor)
    body = [index for index in region.indices if index not in heads.indices and index > max(heads.indices, default=-1)]
    scale = heads.scale
    used = set(heads.indices)
    for index in list(body):
        if is_scale_line(lines[index].text):
            scale = lines[index].text.strip()
            used.add(index)
            body.remove(index)
    strips = strips_of(lines, region, body)
    rows, row_lines = rows_of(lines, region, strips)
    rows = [row for row in rows if row.cells]
    if not rows or (len(rows) < 2 and not heads.labels) or (region.weak and not _named(lines, heads)):
        return None
    values = sum(piece.kind is not None for strip in strips for cells in strip.cells.values() for piece in cells)
    if not values and not (region.ruled and heads.labels and len(rows) >= 2):
        return None
    used.update(row_lines)
    top = min(used)
    caption, taken, scale_above = find_caption(lines, top, floor)
    used.update(taken)
    bottom = max(used)
    after = scale_after(lines, bottom, ceiling)
    if after is not None:
        scale = lines[after].text.strip()
        used.add(after)
        bottom = after
    below = caption_after(lines, bottom, ceiling)
    if below is not None and caption is None:
        caption = lines[below].text.strip()
        used.add(below)
    return _Sheet(region, heads, rows, used, caption, scale or scale_above)


def _named(lines: Sequence[Line], heads: ColumnHeads) -> bool:
    """Whether the header lines hold words that name columns."""
    parsed = [parse_header_line(lines[index].text) for index in heads.indices]
    return any(line is not None and line.names for line in parsed)


def _join_numbers(sheet: _Sheet) -> tuple[tuple[str, ...], frozenset[int], str | None]:
    """Bring a column of numbers ("1", "1.2") and the column of words behind it together as the label.

    Returns the labels, the certain columns and the stub that then remain.
    """
    heads, rows = sheet.heads, sheet.rows
    numbered = [row for row in rows if _NUMBER.fullmatch(" ".join(span.text for span in row.label).strip())]
    worded = [
        row for row in numbered for span, column in row.cells[:1] if column == 0 and whole_value(span.text) is None
    ]
    if not heads.labels or len(sheet.region.bands) < 2 or len(worded) < max(2, NUMBERED_ROWS * len(rows)):
        return heads.labels, heads.named, heads.stub
    for row in rows:
        first = [span for span, column in row.cells if column == 0]
        row.label = [*row.label, *first]
        row.cells = [(span, None if column is None else column - 1) for span, column in row.cells if column != 0]
    stub = " ".join(part for part in (heads.stub, heads.labels[0]) if part)
    return heads.labels[1:], frozenset(column - 1 for column in heads.named if column), stub


def _table(lines: Sequence[Line], sheet: _Sheet) -> FoundTable:
    labels, named, stub = _join_numbers(sheet)
    if len(sheet.region.bands) == 1:
        labels, named = labels or ("",), frozenset({0})
    for row in sheet.rows:
        row.cells = [(span, column if column in named else None) for span, column in row.cells]
    return make_table(
        lines,
        sheet.rows,
        header=labels,
        stub=stub,
        caption=sheet.caption,
        scale=sheet.scale,
        used=sheet.used,
    )


def _over_pages(lines: Sequence[Line], sheets: list[_Sheet]) -> list[FoundTable]:
    """Bring a table together that goes on at the top of the next page."""
    result: list[_Sheet] = []
    region: Region | None = None
    for sheet in sheets:
        if result and region is not None and _goes_on(lines, result[-1], region, sheet):
            result[-1].rows += sheet.rows
            result[-1].used |= sheet.used
            result[-1].scale = result[-1].scale or sheet.scale
        else:
            result.append(sheet)
        region = sheet.region
    return [_table(lines, sheet) for sheet in result]


def _goes_on(lines: Sequence[Line], before: _Sheet, region: Region, after: _Sheet) -> bool:
    last, first = max(before.used), min(after.used)
    if lines[first].page != lines[last].page + 1 or len(region.bands) != len(after.region.bands):
        return False
    left_over = sum(bool(lines[index].text.strip()) for index in range(last + 1, first))
    if left_over > LINES_AT_PAGE_EDGE or (after.caption is not None and after.caption != before.caption):
        return False
    if after.heads.labels:
        return after.heads.labels == before.heads.labels
    return all(
        abs(a[0] - b[0]) < SAME_COLUMN or abs(a[1] - b[1]) < SAME_COLUMN
        for a, b in zip(region.bands, after.region.bands, strict=True)
    )
