"""The header of a table on a PDF page: words above the columns, some of them over several columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.source import Line
from ingest.tables.captions import CAPTION, is_prose
from ingest.tables.headers import parse_header_line
from ingest.tables.pieces import NEAR, Piece, height, middle, pieces_of
from ingest.tables.regions import Region, cut_pieces
from ingest.tables.values import Kind, Span, find_scale, is_scale_line

MAX_HEAD_LINES = 6
MAX_HEAD_GAP = 3.0
"""Distance from a header line to the line below it, in line heights."""
MIN_LOWER_NAMES = 2
"""Names, with none above the row labels, that make a line the lower row of a header."""
WRAPPED_GAP = 1.35
"""Distance between the lines of one header cell, in line heights."""
MAX_GROUP_GAP = 2.5
"""Distance between the lines of a table around the name of a group, in line heights."""
MAX_HEAD_WORDS = 14
"""Words of one piece of a header; more is a sentence."""


@dataclass(frozen=True, slots=True)
class ColumnHeads:
    """Column labels by place, the label above the row labels, and the lines that they take.

    `named` are the columns whose label is certain.
    """

    labels: tuple[str, ...]
    stub: str | None
    indices: tuple[int, ...]
    named: frozenset[int]
    scale: str | None = None


def read_heads(lines: Sequence[Line], region: Region, floor: int) -> ColumnHeads:
    """Read the header lines: at the top of the region, and directly above it."""
    indices = _head_lines(lines, region, floor)
    count = len(region.bands)
    texts: list[list[str]] = [[] for _ in range(count)]
    stub: list[str] = []
    certain = True
    scale: str | None = None
    rows: list[list[Piece]] = []
    for index in indices:
        found = find_scale(lines[index].text)
        if found is not None and scale is None:
            scale = found.group().strip()
        if is_scale_line(lines[index].text):
            continue
        if rows and middle(lines[index]) - middle(lines[rows[-1][0].index]) < 0.6 * height(lines[index]):
            rows[-1].extend(cut_pieces(lines[index], index, region))
        else:
            rows.append(cut_pieces(lines[index], index, region))
    if not region.ruled:
        _add_empty_columns(region, rows)
        count = len(region.bands)
        texts = [[] for _ in range(count)]
    if not region.ruled:
        _join_wrapped(lines, rows)
    for number, row in enumerate(rows):
        row.sort(key=lambda piece: piece.x0)
        labels, others = _split_labels(row, region)
        stub.extend(piece.text for piece in labels if find_scale(piece.text) is None or len(piece.text.split()) > 6)
        lower = rows[number + 1 :]
        places = _places(others, region, lower, middle(lines[row[0].index]))
        if places is None:
            certain = False
            continue
        for piece, columns in zip(others, places, strict=True):
            for column in columns:
                texts[column].append(piece.text)
    labels_of = tuple(" ".join(" ".join(parts).split()) for parts in texts)
    named = frozenset(column for column in range(count) if labels_of[column]) if certain else frozenset()
    doubles = {label for label in labels_of if label and labels_of.count(label) > 1}
    named = frozenset(column for column in named if labels_of[column] not in doubles)
    if not any(labels_of):
        return ColumnHeads((), " ".join(stub) or None, tuple(indices), frozenset(), scale)
    return ColumnHeads(labels_of, " ".join(" ".join(stub).split()) or None, tuple(indices), named, scale)


def _join_wrapped(lines: Sequence[Line], rows: list[list[Piece]]) -> None:
    """Bring the second line of a wrapped name ("Begroting na" / "wijziging") to its first, where more names follow."""
    number = 1
    while number < len(rows) - 1:
        upper, here = rows[number - 1], rows[number]
        first, second = lines[upper[0].index], lines[here[0].index]
        tight = middle(second) - middle(first) <= WRAPPED_GAP * height(second)
        over = [[piece for piece in upper if piece.x0 < one.x1 and piece.x1 > one.x0] for one in here]
        # Two names below one are columns of their own, and none is its second line.
        paired = all(len(found) == 1 for found in over) and len({found[0].span.start for found in over}) == len(over)
        if not tight or len(here) >= len(upper) or not paired:
            number += 1
            continue
        for one, (above,) in zip(here, over, strict=True):
            span = Span(f"{above.text} {one.text}", above.span.start, one.span.end)
            upper[upper.index(above)] = Piece(span, min(above.x0, one.x0), max(above.x1, one.x1), above.index, None)
        del rows[number]


def _add_empty_columns(region: Region, rows: Sequence[Sequence[Piece]]) -> None:
    """A name beside all values, when every column has its own name, is the name of an empty column."""
    for row in rows:
        _, others = _split_labels(row, region)
        over = [
            [
                number
                for number, band in enumerate(region.bands)
                if piece.x0 < band[1] + NEAR and piece.x1 > band[0] - NEAR
            ]
            for piece in others
        ]
        free = [piece for piece, columns in zip(others, over, strict=True) if not columns]
        named = [columns[0] for columns in over if len(columns) == 1]
        if free and sorted(named) == list(range(len(region.bands))) and len(named) + len(free) == len(others):
            region.bands = sorted([*region.bands, *((piece.x0, piece.x1) for piece in free)])


def _head_lines(lines: Sequence[Line], region: Region, floor: int) -> list[int]:
    """Lines of the header, from top to bottom."""
    inside: list[int] = []
    for index in region.indices[:MAX_HEAD_LINES]:
        if _is_head(lines, index, region, bool(inside)):
            inside.append(index)
        else:
            break
    if region.ruled:
        return inside if len(inside) < len(region.indices) else inside[:1]
    _take_group(lines, region, floor)
    above: list[int] = []
    below = region.indices[0]
    for index in range(region.indices[0] - 1, floor - 1, -1):
        line = lines[index]
        if not line.cells:
            continue
        if len(above) + len(inside) >= MAX_HEAD_LINES or line.page != lines[below].page:
            break
        if middle(lines[below]) - middle(line) > MAX_HEAD_GAP * height(line) or not _names_columns(line, index, region):
            break
        above.insert(0, index)
        below = index
    return [*above, *inside]


def _take_group(lines: Sequence[Line], region: Region, floor: int) -> None:
    """Take the name of a group of rows that stands between the header and the first row into the region."""
    first = region.indices[0]
    if first - 2 < floor:
        return
    group, head = lines[first - 1], lines[first - 2]
    if len(group.cells) != 1 or not head.cells or len({line.page for line in (group, head, lines[first])}) > 1:
        return
    if group.cells[0].x0 > region.left + NEAR or group.cells[0].x1 > region.bands[0][1] or is_prose(group.text):
        return
    if CAPTION.match(group.text) or is_scale_line(group.text) or group.level is not None:
        return
    near = max(middle(lines[first]) - middle(group), middle(group) - middle(head)) <= MAX_GROUP_GAP * height(group)
    _, others = _split_labels(pieces_of(head, first - 2), region)
    if near and len(others) > 1 and _names_columns(head, first - 2, region):
        region.indices.insert(0, first - 1)


def _is_head(lines: Sequence[Line], index: int, region: Region, further: bool) -> bool:
    """Whether a line inside the region names columns: no quantities, and something above a column."""
    line = lines[index]
    pieces = pieces_of(line, index)
    if any(piece.kind in (Kind.STRONG, Kind.INTEGER, Kind.WORD, Kind.DASH) for piece in pieces):
        return False
    if any(len(piece.text.split()) > MAX_HEAD_WORDS for piece in pieces):
        return False
    labels, others = _split_labels(pieces, region)
    dated = any(piece.kind is Kind.DATE for piece in others) and all(piece.kind is not Kind.YEAR for piece in others)
    if further and dated and labels and labels[0].kind is None:
        return False  # "T-41 | 1 april 2026": a row of dates with a label of its own.
    if not others:
        if is_scale_line(line.text):
            return True
        # The words of the stub may stand on their own line, below or above the names of the columns.
        return region.ruled and not further and len(pieces) == 1 and parse_header_line(line.text) is not None
    if region.ruled:
        lower = len(others) == len(pieces) >= MIN_LOWER_NAMES
        named = not further or lower or any(piece.kind is not None for piece in others)
        return named or _below_rule(lines, index, region)
    return True


def _below_rule(lines: Sequence[Line], index: int, region: Region) -> bool:
    """Whether a further line of words still belongs to the header row: no drawn line parts it from the row above."""
    position = region.indices.index(index)
    above = middle(lines[region.indices[position - 1]])
    here = middle(lines[index])
    parted = any(above < separator < here for separator in region.separators)
    named = parse_header_line(lines[index].text)
    return not parted or (named is not None and named.names >= 2)


def _names_columns(line: Line, index: int, region: Region) -> bool:
    """Whether a line above the region is a header line: short pieces over the columns."""
    if line.level is not None or CAPTION.match(line.text):
        return False
    pieces = pieces_of(line, index)
    if is_scale_line(line.text):
        return pieces[0].x1 > region.bands[0][0] - 2 * NEAR
    labels, others = _split_labels(pieces, region)
    if not others or is_prose(line.text):
        return False
    return all(len(piece.text.split()) <= MAX_HEAD_WORDS for piece in pieces) and not any(
        piece.kind in (Kind.STRONG, Kind.WORD, Kind.DASH) for piece in others
    )


def _split_labels(pieces: Sequence[Piece], region: Region) -> tuple[list[Piece], list[Piece]]:
    """Pieces over the row labels, and pieces over the columns."""
    labels: list[Piece] = []
    others: list[Piece] = []
    for piece in pieces:
        centre = (piece.x0 + piece.x1) / 2
        if region.ruled:
            (labels if centre < region.label_end and piece.x1 < region.label_end + 4 else others).append(piece)
            continue
        over = [band for band in region.bands if piece.x0 < band[1] and piece.x1 > band[0]]
        starts_left = piece.x0 < region.left + 2 * NEAR
        if starts_left or (not over and piece.x1 < region.bands[0][0] - NEAR and not _nearer_column(piece, region)):
            labels.append(piece)
        else:
            others.append(piece)
    return labels, others


def _nearer_column(piece: Piece, region: Region) -> bool:
    """A name set to the left of its values: it ends close before the first column."""
    return region.bands[0][0] - piece.x1 < piece.x0 - region.left


def _places(
    pieces: Sequence[Piece], region: Region, lower: Sequence[Sequence[Piece]], height_of: float
) -> list[tuple[int, ...]] | None:
    """For each piece of a header line the columns that it names; None when that is not certain."""
    count = len(region.bands)
    if not pieces:
        return []
    if region.ruled:
        return _ruled_places(pieces, region, height_of)
    if len(pieces) == count:
        return [(number,) for number in range(count)]
    over = [
        [number for number, band in enumerate(region.bands) if piece.x0 < band[1] + NEAR and piece.x1 > band[0] - NEAR]
        for piece in pieces
    ]
    below = [_split_labels(row, region)[1] for row in lower]
    beneath = max(below, key=len, default=[])
    own = {columns[0] for columns in over if len(columns) == 1}
    if len(beneath) >= 2 and not all(_column_under(piece, region) in own for piece in beneath):
        return _spans(pieces, region, beneath)
    if all(len(columns) == 1 for columns in over) and len({columns[0] for columns in over}) == len(over):
        return [(columns[0],) for columns in over]
    if all(columns for columns in over) and len({column for columns in over for column in columns}) == sum(
        map(len, over)
    ):
        return [tuple(columns) for columns in over]
    nearest = [_nearest(piece, region) for piece in pieces]
    known = [number for number in nearest if number is not None]
    if len(known) == len(pieces) and len(set(known)) == len(known) and known == sorted(known):
        return [(number,) for number in known]
    return None


def _nearest(piece: Piece, region: Region) -> int | None:
    centre = (piece.x0 + piece.x1) / 2
    distances = sorted((abs(centre - (left + right) / 2), number) for number, (left, right) in enumerate(region.bands))
    if len(distances) > 1 and distances[0][0] * 2 > distances[1][0]:
        return None
    return distances[0][1]


def _spans(pieces: Sequence[Piece], region: Region, beneath: Sequence[Piece]) -> list[tuple[int, ...]] | None:
    """Names over several columns that have names of their own; None when two readings differ.

    Such names are set over the middle of their columns or at the left edge. Names that repeat
    ("lasten baten saldo lasten baten saldo") say how large the groups are.
    """
    count = len(region.bands)
    under = [_column_under(piece, region) for piece in beneath]
    if None in under or len(set(under)) != len(under):
        return None
    lower = sorted(column for column in under if column is not None)
    single: dict[int, int] = {}
    for number, piece in enumerate(pieces):
        column = _column_under(piece, region)
        if column is not None and column not in lower:
            single[number] = column
    spanning = [number for number in range(len(pieces)) if number not in single]
    if not spanning:
        return [(single[number],) for number in range(len(pieces))]
    groups = _even_groups(beneath, lower, len(spanning)) or _agreed_groups(pieces, spanning, single, region, lower)
    if groups is None or count < len(pieces):
        return None
    named = dict(zip(spanning, groups, strict=True))
    return [(single[number],) if number in single else named[number] for number in range(len(pieces))]


def _column_under(piece: Piece, region: Region) -> int | None:
    over = [number for number, band in enumerate(region.bands) if piece.x0 < band[1] and piece.x1 > band[0]]
    return over[0] if len(over) == 1 else (None if over else _nearest(piece, region))


def _even_groups(beneath: Sequence[Piece], lower: Sequence[int], groups: int) -> list[tuple[int, ...]] | None:
    size = len(lower) // groups
    if groups < 2 or len(lower) != size * groups or size < 2:
        return None
    names = [" ".join(piece.text.lower().split()) for piece in sorted(beneath, key=lambda piece: piece.x0)]
    if names != names[:size] * groups:
        return None
    return [tuple(lower[number * size : (number + 1) * size]) for number in range(groups)]


def _agreed_groups(
    pieces: Sequence[Piece], spanning: Sequence[int], single: dict[int, int], region: Region, lower: Sequence[int]
) -> list[tuple[int, ...]] | None:
    """Groups when names at the left edge and names over the middle give the same ones."""
    by_left: dict[int, list[int]] = {number: [] for number in spanning}
    by_middle: dict[int, list[int]] = {number: [] for number in spanning}
    for column in lower:
        left, right = region.bands[column]
        started = [number for number in spanning if pieces[number].x0 <= right]
        if not started:
            return None
        by_left[started[-1]].append(column)
        centre = (left + right) / 2
        nearest = min(spanning, key=lambda number: abs((pieces[number].x0 + pieces[number].x1) / 2 - centre))
        by_middle[nearest].append(column)
    left_groups = [tuple(by_left[number]) for number in spanning]
    if not all(left_groups):
        return None
    if len(spanning) == 1 or left_groups == [tuple(by_middle[number]) for number in spanning]:
        return left_groups
    # Names that all begin left of their first column's values are set at the left edge.
    at_left = all(
        pieces[number].x1 <= region.bands[group[-1]][1] and pieces[number].x0 <= region.bands[group[0]][0] + NEAR
        for number, group in zip(spanning, left_groups, strict=True)
    )
    return left_groups if at_left else None


def _ruled_places(pieces: Sequence[Piece], region: Region, height_of: float) -> list[tuple[int, ...]] | None:
    """Columns by the drawn cell around each piece; a cell over several columns names all of them."""
    places: list[tuple[int, ...]] = []
    for piece in pieces:
        columns = tuple(column for column in region.slot((piece.x0 + piece.x1) / 2, height_of) if column >= 0)
        if not columns:
            return None
        places.append(columns)
    return places
