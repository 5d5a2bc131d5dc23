"""Tables on PDF pages, from the places of words and drawn lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.source import Line, Page
from ingest.tables.build import FoundTable, Row, clean_label, join_words, make_table
from ingest.tables.captions import caption_after, find_caption, is_prose, scale_after
from ingest.tables.columnheads import ColumnHeads, read_heads
from ingest.tables.headers import parse_header_line
from ingest.tables.pieces import Piece, band_of, height, middle
from ingest.tables.regions import Region, aligned_regions, cut_pieces, ruled_regions, whole_rows
from ingest.tables.values import Kind, Span, find_values, is_scale_line, whole_value

MAX_CELL_WORDS = 45
"""Words a cell on average; a grid with more lays out running text."""
SAME_ROW = 0.75
"""Lines nearer than this share of a line height are one row of which cells are centred."""
TIGHTER = 1.5
"""Points by which the distance to one neighbour must be smaller for a wrapped label to belong there."""
FULL_LABEL = 0.8
"""Share of the label column that a line fills when it was wrapped."""
NUMBERED_ROWS = 0.7
"""Share of the rows whose label is only a number, for that number to be part of the label."""
_NUMBER = re.compile(r"[A-Z]?\d{1,3}(?:\.\d{1,2}){0,3}[.)]?")
RULED_ROWS = 0.6
"""Share of the rows that a drawn line parts from the next: cells of many lines have none inside."""
SAME_COLUMN = 6.0
"""Points by which a column may shift from one page to the next."""
LINES_AT_PAGE_EDGE = 2
"""Lines (a caption, a word "vervolg") that may stand between the edge of a page and a table that goes on."""


@dataclass(slots=True)
class _Strip:
    """Lines that lie on one height: its label pieces and, by column, its other pieces."""

    indices: list[int]
    labels: list[Piece]
    cells: dict[int, list[Piece]]
    top: float
    bottom: float
    loose: list[Piece]

    @property
    def valued(self) -> bool:
        return any(piece.kind not in (None, Kind.NOTE) for pieces in self.cells.values() for piece in pieces)


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
    strips = _strips(lines, region, body)
    rows, row_lines = _rows(lines, region, strips)
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


def _strips(lines: Sequence[Line], region: Region, body: Sequence[int]) -> list[_Strip]:
    strips: list[_Strip] = []
    for index in body:
        line = lines[index]
        last = strips[-1] if strips else None
        if last is None or middle(line) - (last.top + last.bottom) / 2 > SAME_ROW * height(line):
            last = _Strip([], [], {}, line.top or 0.0, line.bottom or 0.0, [])
            strips.append(last)
        last.indices.append(index)
        last.top = min(last.top, line.top or 0.0)
        last.bottom = max(last.bottom, line.bottom or 0.0)
        for piece in cut_pieces(line, index, region):
            _place(piece, region, last)
    return strips


def _place(piece: Piece, region: Region, strip: _Strip) -> None:
    centre = (piece.x0 + piece.x1) / 2
    if region.ruled:
        columns = region.slot(centre, (strip.top + strip.bottom) / 2)
        if not columns or columns[0] == -1:
            strip.labels.append(piece)
        elif (
            len(columns) == 1
            and piece.x0 > region.bands[columns[0]][0] - 4
            and piece.x1 < region.bands[columns[0]][1] + 4
        ):
            strip.cells.setdefault(columns[0], []).append(piece)
        else:
            strip.loose.append(piece)
        return
    band = band_of(piece, region.bands)
    if piece.kind is None and piece.x0 < region.label_end - 1:
        strip.labels.append(piece)
    elif band is not None:
        strip.cells.setdefault(band, []).append(piece)
    elif centre < region.label_end:
        strip.labels.append(piece)
    else:
        strip.loose.append(piece)


def _rows(lines: Sequence[Line], region: Region, strips: list[_Strip]) -> tuple[list[Row], set[int]]:
    region.rows_ruled = region.ruled and _parted(region, strips)
    strips = _between_rules(region, strips)
    label_edge = max((piece.x1 for strip in strips if strip.valued for piece in strip.labels), default=region.label_end)
    rows: list[Row] = []
    used: set[int] = set()
    pending: list[_Strip] = []
    group: str | None = None
    previous: tuple[_Strip, Row] | None = None
    for number, strip in enumerate(strips):
        page = lines[strip.indices[0]].page
        if not strip.cells and not strip.loose:
            following = strips[number + 1] if number + 1 < len(strips) else None
            if previous is not None and not pending and _continues(lines, previous[0], strip, following, region):
                previous[1].label.extend(piece.span for piece in strip.labels)
                used.update(strip.indices)
                previous = (strip, previous[1])
                continue
            pending.append(strip)
            continue
        if previous is not None and not strip.valued and _over_figures(previous[0], strip):
            break
        if (
            not pending
            and previous is not None
            and not strip.valued
            and _tail_of_row(lines, strips, number, previous[0], region)
        ):
            previous[1].label.extend(piece.span for piece in strip.labels)
            _append(previous[1], strip)
            used.update(strip.indices)
            previous = (strip, previous[1])
            continue
        label, above = _label_above(pending, strip, label_edge, region)
        if above is not None:
            group = above
        used.update(index for item in pending for index in item.indices)
        pending = []
        row = Row([piece.span for piece in label], group, [], page)
        _append(row, strip)
        row.label = [*row.label, *(piece.span for piece in strip.labels)]
        rows.append(row)
        used.update(strip.indices)
        previous = (strip, row)
    if rows and pending and region.ruled:
        used.update(index for item in pending for index in item.indices)
    return rows, used


def _parted(region: Region, strips: Sequence[_Strip]) -> bool:
    """Whether drawn lines stand between the rows, and not only around header and total."""
    centres = [(strip.top + strip.bottom) / 2 for strip in strips if strip.labels and (strip.valued or strip.cells)]
    gaps = list(zip(centres, centres[1:], strict=False))
    parted = sum(any(above < line < below for line in region.separators) for above, below in gaps)
    return bool(gaps) and parted >= RULED_ROWS * len(gaps)


def _append(row: Row, strip: _Strip) -> None:
    """Put the pieces of a strip in the cells of a row; a second line of a cell is joined to the first."""
    for band in sorted(strip.cells):
        for piece in strip.cells[band]:
            for position, (span, known) in enumerate(row.cells):
                if known == band and piece.kind not in (None, Kind.NOTE) and find_values(span.text, 0):
                    # Two figures in one cell: the rows were not told apart, so neither is certain.
                    row.cells[position] = (span, None)
                    row.cells.append((piece.span, None))
                    break
                if known == band:
                    start, end = min(span.start, piece.span.start), max(span.end, piece.span.end)
                    row.cells[position] = (Span(f"{span.text} {piece.text}", start, end), known)
                    break
            else:
                row.cells.append((piece.span, band))
    row.cells.extend((piece.span, None) for piece in strip.loose)


def _between_rules(region: Region, strips: list[_Strip]) -> list[_Strip]:
    """Where drawn lines part the rows, all that stands between two of them is one row."""
    if not region.rows_ruled:
        return strips
    groups: dict[int, list[_Strip]] = {}
    for strip in strips:
        centre = (strip.top + strip.bottom) / 2
        groups.setdefault(sum(separator < centre for separator in region.separators), []).append(strip)
    result: list[_Strip] = []
    for group in groups.values():
        stacked = Counter(
            band
            for strip in group
            for band, pieces in strip.cells.items()
            if any(piece.kind not in (None, Kind.NOTE) for piece in pieces)
        )
        labelled = sum(bool(strip.labels) and strip.valued for strip in group)
        # Values above each other between two lines: the lines part blocks, not rows.
        if len(group) == 1 or labelled > 1 or max(stacked.values(), default=0) > 1:
            result.extend(group)
        else:
            result.append(_joined(group))
    return result


def _joined(strips: Sequence[_Strip]) -> _Strip:
    cells: dict[int, list[Piece]] = {}
    for strip in strips:
        for band, pieces in strip.cells.items():
            cells.setdefault(band, []).extend(pieces)
    return _Strip(
        [index for strip in strips for index in strip.indices],
        [piece for strip in strips for piece in strip.labels],
        cells,
        strips[0].top,
        strips[-1].bottom,
        [piece for strip in strips for piece in strip.loose],
    )


def _tail_of_row(
    lines: Sequence[Line], strips: Sequence[_Strip], number: int, previous: _Strip, region: Region
) -> bool:
    """Whether a line without quantities holds the second lines of the cells of the row above it."""
    strip = strips[number]
    if strip.loose or region.rows_ruled or _over_figures(previous, strip):
        return False
    if not strip.labels or any(piece.kind is Kind.NOTE for pieces in strip.cells.values() for piece in pieces):
        return True
    following = strips[number + 1] if number + 1 < len(strips) else None
    return _continues(lines, previous, strip, following, region)


def _over_figures(previous: _Strip, strip: _Strip) -> bool:
    """Whether words stand under figures: that is a next header, and not the second line of a cell."""
    figures = {
        band for band, pieces in previous.cells.items() if any(piece.kind not in (None, Kind.NOTE) for piece in pieces)
    }
    words = {band for band, pieces in strip.cells.items() if any(piece.kind is None for piece in pieces)}
    return len(figures & words) >= 2


def _continues(
    lines: Sequence[Line],
    previous: _Strip,
    strip: _Strip,
    following: _Strip | None,
    region: Region,
) -> bool:
    """Whether a line with only a label goes on with the label of the row above it."""
    if not strip.labels or not previous.labels or all(lines[index].bold for index in strip.indices):
        return False
    text = strip.labels[0].text
    before = previous.labels[-1]
    if lines[before.index].bold != lines[strip.labels[0].index].bold:
        return False
    lower = text[0].islower() or text[0] in "(+&/"
    if not lower and before.text.rstrip()[-1] not in "-,/(&":
        return False
    above = strip.top - previous.bottom
    if following is None:
        return above < height(lines[strip.indices[0]])
    below = following.top - strip.bottom
    if below + TIGHTER < above:
        return False
    if above + TIGHTER < below:
        return True
    if following.valued and (not following.labels or following.labels[0].text[0].islower()):
        return False
    return lower


def _label_above(
    pending: list[_Strip], strip: _Strip, label_edge: float, region: Region
) -> tuple[list[Piece], str | None]:
    """The first lines of a wrapped label above its values, and the name of the group above that."""
    label: list[Piece] = []
    rest = list(pending)
    below = strip
    width = label_edge - region.left
    while rest:
        candidate = rest[-1]
        following = below.labels[0].text if below.labels else ""
        text = " ".join(piece.text for piece in candidate.labels)
        full = bool(candidate.labels) and candidate.labels[-1].x1 - region.left > FULL_LABEL * width
        tight = below.top - candidate.bottom < 0.5 * max(6.0, below.bottom - below.top)
        if not following or (
            tight and not text.endswith(":") and (following[0].islower() or (full and text[-1] in "-,/("))
        ):
            label = [*candidate.labels, *label]
            below = candidate
            rest.pop()
        else:
            break
        if not below.labels:
            break
    if not rest:
        return label, None
    name = clean_label(join_words(piece.text for piece in rest[-1].labels))
    return label, name if name and not is_prose(name) else None


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
