"""The rows of a table on a PDF page: lines on one height, and which of them are one row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.source import Line
from ingest.tables.build import Row, clean_label, join_words
from ingest.tables.captions import is_prose
from ingest.tables.pieces import Piece, band_of, height, middle
from ingest.tables.regions import Region, cut_pieces
from ingest.tables.values import Kind, Span, find_values

SAME_ROW = 0.75
"""Lines nearer than this share of a line height are one row of which cells are centred."""
TIGHTER = 1.5
"""Points by which the distance to one neighbour must be smaller for a wrapped label to belong there."""
FULL_LABEL = 0.8
"""Share of the label column that a line fills when it was wrapped."""
RULED_ROWS = 0.6
"""Share of the rows that a drawn line parts from the next: cells of many lines have none inside."""


@dataclass(slots=True)
class Strip:
    """Lines that lie on one height: its label pieces and, by column, its other pieces."""

    indices: list[int]
    labels: list[Piece]
    cells: dict[int, list[Piece]]
    top: float
    bottom: float
    loose: list[Piece]

    @property
    def valued(self) -> bool:
        """Whether it holds a value of a cell."""
        return any(piece.kind not in (None, Kind.NOTE) for pieces in self.cells.values() for piece in pieces)


def strips_of(lines: Sequence[Line], region: Region, body: Sequence[int]) -> list[Strip]:
    """The lines of a region as strips, from top to bottom."""
    strips: list[Strip] = []
    for index in body:
        line = lines[index]
        last = strips[-1] if strips else None
        if last is None or middle(line) - (last.top + last.bottom) / 2 > SAME_ROW * height(line):
            last = Strip([], [], {}, line.top or 0.0, line.bottom or 0.0, [])
            strips.append(last)
        last.indices.append(index)
        last.top = min(last.top, line.top or 0.0)
        last.bottom = max(last.bottom, line.bottom or 0.0)
        for piece in cut_pieces(line, index, region):
            _place(piece, region, last)
    return strips


def _place(piece: Piece, region: Region, strip: Strip) -> None:
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


def rows_of(lines: Sequence[Line], region: Region, strips: list[Strip]) -> tuple[list[Row], set[int]]:
    """The rows that the strips form, and the lines that they take."""
    region.rows_ruled = region.ruled and _parted(region, strips)
    strips = _between_rules(region, strips)
    label_edge = max((piece.x1 for strip in strips if strip.valued for piece in strip.labels), default=region.label_end)
    rows: list[Row] = []
    used: set[int] = set()
    pending: list[Strip] = []
    group: str | None = None
    previous: tuple[Strip, Row] | None = None
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


def _parted(region: Region, strips: Sequence[Strip]) -> bool:
    """Whether drawn lines stand between the rows, and not only around header and total."""
    centres = [(strip.top + strip.bottom) / 2 for strip in strips if strip.labels and (strip.valued or strip.cells)]
    gaps = list(zip(centres, centres[1:], strict=False))
    parted = sum(any(above < line < below for line in region.separators) for above, below in gaps)
    return bool(gaps) and parted >= RULED_ROWS * len(gaps)


def _append(row: Row, strip: Strip) -> None:
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


def _between_rules(region: Region, strips: list[Strip]) -> list[Strip]:
    """Where drawn lines part the rows, all that stands between two of them is one row."""
    if not region.rows_ruled:
        return strips
    groups: dict[int, list[Strip]] = {}
    for strip in strips:
        centre = (strip.top + strip.bottom) / 2
        groups.setdefault(sum(separator < centre for separator in region.separators), []).append(strip)
    result: list[Strip] = []
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


def _joined(strips: Sequence[Strip]) -> Strip:
    cells: dict[int, list[Piece]] = {}
    for strip in strips:
        for band, pieces in strip.cells.items():
            cells.setdefault(band, []).extend(pieces)
    return Strip(
        [index for strip in strips for index in strip.indices],
        [piece for strip in strips for piece in strip.labels],
        cells,
        strips[0].top,
        strips[-1].bottom,
        [piece for strip in strips for piece in strip.loose],
    )


def _tail_of_row(lines: Sequence[Line], strips: Sequence[Strip], number: int, previous: Strip, region: Region) -> bool:
    """Whether a line without quantities holds the second lines of the cells of the row above it."""
    strip = strips[number]
    if strip.loose or region.rows_ruled or _over_figures(previous, strip):
        return False
    if not strip.labels or any(piece.kind is Kind.NOTE for pieces in strip.cells.values() for piece in pieces):
        return True
    following = strips[number + 1] if number + 1 < len(strips) else None
    return _continues(lines, previous, strip, following, region)


def _over_figures(previous: Strip, strip: Strip) -> bool:
    """Whether words stand under figures: that is a next header, and not the second line of a cell."""
    figures = {
        band for band, pieces in previous.cells.items() if any(piece.kind not in (None, Kind.NOTE) for piece in pieces)
    }
    words = {band for band, pieces in strip.cells.items() if any(piece.kind is None for piece in pieces)}
    return len(figures & words) >= 2


def _continues(
    lines: Sequence[Line],
    previous: Strip,
    strip: Strip,
    following: Strip | None,
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
    pending: list[Strip], strip: Strip, label_edge: float, region: Region
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
