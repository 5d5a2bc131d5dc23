"""Tables in plain lines of text: find a header, read the rows below it, keep the reading that fits best."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.bare import MIN_BARE_ROWS, without_header
from ingest.tables.body import Body, BodyReader
from ingest.tables.build import FoundTable, Row
from ingest.tables.captions import (
    CAPTION,
    is_heading_number,
    is_list_item,
    is_prose,
    previous_text,
)
from ingest.tables.columns import Placer
from ingest.tables.headers import (
    MAX_HEADER_LINES,
    HeaderLine,
    ascending_years,
    headers_from,
    parse_header_line,
    same_words,
)
from ingest.tables.labels import OF_WHICH
from ingest.tables.names import has_year
from ingest.tables.readings import Reading, finish
from ingest.tables.rowlines import names_row, values_only
from ingest.tables.unknown import (
    BORROWED_SHARE,
    CERTAIN_SHARE,
    MIN_SHIFTED,
    by_shape,
    goes_on_below,
    with_unknown_header,
)
from ingest.tables.values import Kind, find_values

MAX_SINGLE_STUB_WORDS = 6
SHIFT_COST = 0.4
OVERFLOW_COST = 3
SETTLED_ROWS = 4
"""Complete rows that show that a header was read rightly, though a stray value follows."""
NAMELESS_SHARE = 0.3
"""Share of the rows that may lack a label (a total without a word); more means that labels were lost."""
COMPLETE_SHARE = 0.25
"""Share of the rows that must have a value in every column, else the header was read wrongly."""


def find_flattened(lines: Sequence[Line], start: int, stop: int) -> list[FoundTable]:
    """All tables among `lines[start:stop]`, in order."""
    found: list[FoundTable] = []
    index = floor = start
    while index < stop:
        if not lines[index].text.strip() or len(lines[index].text) > 200:
            index += 1
            continue
        table = (
            by_shape(lines, index, floor, stop)
            or _with_header(lines, index, floor, stop)
            or with_unknown_header(lines, index, floor, stop)
            or without_header(lines, index, floor, stop)
        )
        if table is None:
            index += 1
            continue
        found.append(table)
        index = floor = max(table.used) + 1
    return found


def _is_caption_above(lines: Sequence[Line], index: int, stop: int) -> bool:
    """Whether a line is the caption over a header, though it ends in a year or a word that names columns."""
    if not CAPTION.match(lines[index].text):
        return False
    following = next((line.text for line in lines[index + 1 : stop] if line.text.strip()), None)
    return following is not None and not find_values(following, 0) and len(following.split()) > 1


def _with_header(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
    first = parse_header_line(lines[index].text)
    if first is None or not first.segments or first.segments[0].kind == "note" or _is_caption_above(lines, index, stop):
        return None
    parsed: list[HeaderLine] = [first]
    indices = [index]
    readings: list[Reading] = []
    cursor = index + 1
    ends: list[tuple[list[HeaderLine], list[int]]] = []
    while True:
        ends.append((list(parsed), list(indices)))
        while cursor < stop and not lines[cursor].text.strip():
            cursor += 1
        if cursor >= stop or len(parsed) >= MAX_HEADER_LINES:
            break
        following = parse_header_line(lines[cursor].text)
        if following is None or (following.lead and not same_words(following, first)):
            break
        parsed.append(following)
        indices.append(cursor)
        cursor += 1
    for part, places in ends:
        if _goes_on(lines, part, parsed[len(part) :], ends[-1][1][-1], stop):
            continue
        readings.extend(_read(lines, part, places, stop))
    readings = [reading for reading in readings if not _is_rest_of_header(lines, index, floor, reading)]
    best = max(readings, key=lambda reading: reading.score, default=None)
    if best is None or best.score <= 0:
        return None
    return finish(lines, best, floor, stop)


def _goes_on(
    lines: Sequence[Line], part: Sequence[HeaderLine], rest: Sequence[HeaderLine], last: int, stop: int
) -> bool:
    """Whether lines after the ones taken still name columns: a year, a source, more than one name.

    A single other word can as well be the first label of a row or a group ("Lasten"); in a header of a name a
    line it can be so only when values follow at once.
    """
    if not rest:
        return False
    segments = [segment for line in rest for segment in line.segments]
    if any(segment.kind in ("moment", "textual") or has_year(segment.text) for segment in segments):
        return True
    if any(line.names != 1 for line in rest):
        return True
    if len(part) >= 2 and all(line.names <= 1 for line in part):
        following = next((line.text for line in lines[last + 1 : stop] if line.text.strip()), None)
        return len(rest) > 1 or not values_only(following)
    return False


def _is_rest_of_header(lines: Sequence[Line], index: int, floor: int, reading: Reading) -> bool:
    """Whether the line above names columns too, so that this header would be only its lower half.

    Rows with as many values as this half has columns show that the line above was a title after all.
    """
    above = previous_text(lines, index, floor)
    if above is None:
        return False
    upper = parse_header_line(lines[above].text)
    if upper is None:
        return False
    if not upper.names:
        # A note in brackets: it belongs to a header above it, or to the words for the rows.
        higher = previous_text(lines, above, floor)
        over = parse_header_line(lines[higher].text) if higher is not None else None
        return over is not None and bool(over.names) and not over.lead
    if not upper.lead:
        return True
    rows = reading.body.rows
    columns = len(reading.header.values)
    complete = sum(reading.placer.complete(row) for row in rows)
    return columns < 2 or 2 * complete <= len(rows) or any(row.count > columns + 1 for row in rows)


def _read(lines: Sequence[Line], parsed: list[HeaderLine], indices: list[int], stop: int) -> list[Reading]:
    names = sum(line.names for line in parsed)
    single = names == 1
    if names == 0 or (single and not _may_stand_alone(parsed[0])):
        return []
    readings: list[Reading] = []
    following = next((line.text for line in lines[indices[-1] + 1 : stop] if line.text.strip()), None)
    below = following.strip() if following is not None else ""
    if below and goes_on_below(below) and not OF_WHICH.match(below) and not _ends_in_source(parsed[-1]):
        return []
    if values_only(following) and not names_row(find_values(following or "", 0)[0]):
        return []
    for header in headers_from(parsed):
        columns = len(header.values)
        if columns == 0:
            continue
        texts = [lines[item].text for item in indices]
        body = BodyReader(lines, indices[-1] + 1, stop, columns, header, texts).read()
        year_column = (
            header.labels[header.values[0]].lower().startswith(("jaar", "peil", "gereed", "planning", "termijn"))
        )
        placer = Placer(body.rows, header.values, sorted(header.textual), year_column)
        complete = sum(placer.complete(row) for row in body.rows)
        certain = sum(_certain(placer.place(row)) for row in body.rows)
        excess = sum(len(placer.place(row).cells) > len(header.labels) for row in body.rows)
        nameless = sum(not row.label and not placer.names_itself(row) for row in body.rows)
        sure = all(has_year(header.labels[item]) for item in header.values)
        if body.borrowed > BORROWED_SHARE * len(body.rows) and not sure:
            continue
        if not complete or nameless > NAMELESS_SHARE * len(body.rows):
            continue
        if complete < COMPLETE_SHARE * len(body.rows) and certain < CERTAIN_SHARE * len(body.rows):
            continue
        if single and not _carries(lines, parsed[0], indices[-1], body):
            continue
        if columns == 1 and (body.overflow or body.doubtful) and complete < 2 * SETTLED_ROWS:
            continue
        if body.overflow and complete < SETTLED_ROWS:
            continue
        if header.shifted and (complete < MIN_SHIFTED or complete < CERTAIN_SHARE * len(body.rows)):
            continue
        score = (
            certain
            - SHIFT_COST * header.shifted
            - OVERFLOW_COST * body.overflow
            - excess
            - 0.5 * (len(body.rows) - certain)
            + 0.01 * len(parsed)
        )
        if ascending_years([segment for line in parsed for segment in line.segments]) >= 2:
            score += 0.5
        readings.append(Reading(header, body, placer, indices[-1], tuple(indices), score))
    return readings


def _ends_in_source(line: HeaderLine) -> bool:
    """Whether a header line ends in the name of a column with sources, the last one of a table of indicators.

    Words in small letters below it begin the first label, and do not go on with the name.
    """
    return line.names > 1 and line.segments[-1].kind == "textual"


def _certain(row: Row) -> bool:
    return bool(row.cells) and all(column is not None for _, column in row.cells)


def _may_stand_alone(line: HeaderLine) -> bool:
    """Whether one column name can be a whole header; only few words may then stand before it."""
    words = line.lead.split()
    plain = not words or (len(words) <= MAX_SINGLE_STUB_WORDS and line.lead[-1] not in ":,;(" and words[0][0].isupper())
    return plain and line.segments[0].kind in ("numeric", "moment") and not is_heading_number(line.lead + " ")


def _carries(lines: Sequence[Line], line: HeaderLine, last: int, body: Body) -> bool:
    """Whether the rows below a single column name make it a header: at once, and clearly quantities."""
    rows = body.rows
    strong = sum(len(row.lines) == 1 and row.lines[0].values[-1].kind is Kind.STRONG for row in rows)
    if not line.lead and not line.empty_stub:
        return strong >= MIN_BARE_ROWS and strong == len(rows)
    first = rows[0]
    dates = sum(row.lines[0].values[-1].kind in (Kind.YEAR, Kind.DATE) for row in rows)
    if 2 * dates > len(rows):
        return False
    if not first.lines[0].labelled or any(lines[item].text.strip() for item in range(last + 1, first.lines[0].index)):
        return False
    if any(is_list_item(lines[min(row.indices)].text) or is_prose(lines[min(row.indices)].text) for row in rows):
        return False
    return len(rows) >= 2 or (strong == 1 and line.segments[0].kind == "moment")
