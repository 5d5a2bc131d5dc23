"""Tables in plain lines of text: find a header, read the rows below it, keep the reading that fits best."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.source import Line
from ingest.tables.body import Body, BodyReader
from ingest.tables.build import FoundTable, Row, make_table
from ingest.tables.captions import (
    CAPTION,
    caption_after,
    find_caption,
    is_heading_number,
    is_list_item,
    is_prose,
    previous_text,
    scale_after,
)
from ingest.tables.columns import Placer
from ingest.tables.headers import (
    MAX_HEADER_LINES,
    Header,
    HeaderLine,
    ascending_years,
    headers_from,
    is_stub,
    parse_header_line,
    same_words,
)
from ingest.tables.rowlines import RawRow, names_row, split_line, values_only
from ingest.tables.values import Kind, find_values, is_scale_line

MIN_BARE_ROWS = 3
"""Rows in a row that a table without a header must have; two lines with an amount occur in prose too."""
MAX_BARE_LABEL_WORDS = 9
MAX_SINGLE_STUB_WORDS = 6
MIN_SHIFTED = 2
SHIFT_COST = 0.4
OVERFLOW_COST = 3
SETTLED_ROWS = 4
"""Complete rows that show that a header was read rightly, though a stray value follows."""
NAMELESS_SHARE = 0.3
"""Share of the rows that may lack a label (a total without a word); more means that labels were lost."""
CERTAIN_SHARE = 0.75
"""Share of the rows whose columns are certain, that makes up for few complete rows."""
COMPLETE_SHARE = 0.25
"""Share of the rows that must have a value in every column, else the header was read wrongly."""


@dataclass(slots=True)
class _Reading:
    header: Header
    body: Body
    placer: Placer
    last_header: int
    header_indices: tuple[int, ...]
    score: float


def find_flattened(lines: Sequence[Line], start: int, stop: int) -> list[FoundTable]:
    """All tables among `lines[start:stop]`, in order."""
    found: list[FoundTable] = []
    index = floor = start
    while index < stop:
        if not lines[index].text.strip() or len(lines[index].text) > 200:
            index += 1
            continue
        table = _with_header(lines, index, floor, stop) or _without_header(lines, index, floor, stop)
        if table is None:
            index += 1
            continue
        found.append(table)
        index = floor = max(table.used) + 1
    return found


def _with_header(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
    first = parse_header_line(lines[index].text)
    if first is None or not first.segments or first.segments[0].kind == "note":
        return None
    parsed: list[HeaderLine] = [first]
    indices = [index]
    readings: list[_Reading] = []
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
    return _finish(lines, best, floor, stop)


def _goes_on(
    lines: Sequence[Line], part: Sequence[HeaderLine], rest: Sequence[HeaderLine], last: int, stop: int
) -> bool:
    """Whether lines after the ones taken still name columns: a year, a source, more than one name.

    A single other word can as well be the first label of a row or a group ("Lasten"); in a header of a name a
    line it can be so only when values follow at once.
    """
    if not rest:
        return False
    if any(segment.kind in ("moment", "textual") for line in rest for segment in line.segments):
        return True
    if any(line.names != 1 for line in rest):
        return True
    if len(part) >= 2 and all(line.names <= 1 for line in part):
        following = next((line.text for line in lines[last + 1 : stop] if line.text.strip()), None)
        return len(rest) > 1 or not values_only(following)
    return False


def _is_rest_of_header(lines: Sequence[Line], index: int, floor: int, reading: _Reading) -> bool:
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


def _read(lines: Sequence[Line], parsed: list[HeaderLine], indices: list[int], stop: int) -> list[_Reading]:
    names = sum(line.names for line in parsed)
    single = names == 1
    if names == 0 or (single and not _may_stand_alone(parsed[0])):
        return []
    readings: list[_Reading] = []
    following = next((line.text for line in lines[indices[-1] + 1 : stop] if line.text.strip()), None)
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
        if not complete or nameless > NAMELESS_SHARE * len(body.rows):
            continue
        if complete < COMPLETE_SHARE * len(body.rows) and certain < CERTAIN_SHARE * len(body.rows):
            continue
        if single and not _carries(lines, parsed[0], indices[-1], body):
            continue
        if columns == 1 and (body.overflow or body.doubtful):
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
        readings.append(_Reading(header, body, placer, indices[-1], tuple(indices), score))
    return readings


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


def _finish(lines: Sequence[Line], reading: _Reading, floor: int, stop: int) -> FoundTable:
    header, body = reading.header, reading.body
    raw = _drop_weak_end(reading)
    rows = [reading.placer.place(row) for row in raw]
    last = max(item for row in raw for item in row.indices)
    used = {item for item in body.used if item <= last} | set(reading.header_indices)
    caption, taken, scale_above = find_caption(lines, reading.header_indices[0], floor)
    used.update(taken)
    scale = header.scale or body.scale
    return _assemble(lines, rows, header.labels, header.stub, (caption, scale_above), scale, used, last, stop)


def _assemble(
    lines: Sequence[Line],
    rows: Sequence[Row],
    labels: tuple[str, ...],
    stub: str | None,
    above: tuple[str | None, str | None],
    scale: str | None,
    used: set[int],
    last: int,
    stop: int,
) -> FoundTable:
    """Add what stands below the rows, and make the table. `above` is the caption and the scale above it."""
    caption, scale_above = above
    after = scale_after(lines, last, stop)
    if after is not None:
        scale = lines[after].text.strip()
        used.add(after)
        last = after
    below = caption_after(lines, last, stop)
    if below is not None and (caption is None or not CAPTION.match(caption)):
        caption = f"{lines[below].text.strip()} {caption or ''}".strip()
        used.add(below)
    return make_table(lines, rows, header=labels, stub=stub, caption=caption, scale=scale or scale_above, used=used)


def _drop_weak_end(reading: _Reading) -> list[RawRow]:
    """Rows at the end that have few values and no certain column are probably text below the table."""
    rows = list(reading.body.rows)
    while len(rows) > 1:
        last = rows[-1]
        placed: Row = reading.placer.place(last)
        if reading.placer.complete(last) or any(column is not None for _, column in placed.cells):
            break
        rows.pop()
    return rows


def _without_header(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
    """Three or more lines in a row with a label and the same number of values."""
    parts = _bare_row(lines[index].text)
    if parts == 0:
        return None
    counts: Counter[int] = Counter()
    cursor, seen = index, 0
    while cursor < stop:
        text = lines[cursor].text
        if text.strip():
            count = _bare_row(text)
            if count == 0:
                break
            counts[count] += 1
            seen += 1
        cursor += 1
    if seen < MIN_BARE_ROWS:
        return None
    columns, agreeing = counts.most_common(1)[0]
    if agreeing < MIN_BARE_ROWS or _bare_row(lines[index].text) != columns:
        return None
    above, labels, stub = _plain_header(lines, index, floor, columns)
    body = BodyReader(lines, index, stop, columns, None, ()).read()
    placer = Placer(body.rows, range(columns), (), False)
    complete = sum(placer.complete(row) for row in body.rows)
    if complete < MIN_BARE_ROWS:
        return None
    header = Header(stub, labels, frozenset(), 0)
    reading = _Reading(header, body, placer, index - 1, above, complete)
    raw = _drop_weak_end(reading)
    rows = [placer.place(row) for row in raw]
    if not labels and columns > 1:
        for row in rows:
            row.cells = [(span, None) for span, _ in row.cells]
    last = max(item for row in raw for item in row.indices)
    used = {item for item in body.used if item <= last} | set(above)
    caption, taken, scale_above = find_caption(lines, min(used), floor)
    used.update(taken)
    if not labels and columns == 1:
        title = parse_header_line(caption) if caption else None
        labels = (caption or "",) if title is not None and not title.lead else ("",)
    return _assemble(lines, rows, labels, stub, (caption, scale_above), body.scale, used, last, stop)


def _bare_row(text: str) -> int:
    """Number of values of a line that can be a row by itself; 0 when it cannot."""
    lead, values, _ = split_line(text, 0, 1, False)
    if lead is None and len(values) > 1 and names_row(values[0]):
        return len(values) - 1
    if lead is None or not values or is_list_item(text) or is_prose(text):
        return 0
    label = lead.text
    if len(label.split()) > MAX_BARE_LABEL_WORDS or not any(letter.isalpha() for letter in label):
        return 0
    if label[0].islower() or label[-1] in ".;!?" or "...." in text or "…" in text:
        return 0
    if not any(value.kind is Kind.STRONG for value in values):
        return 0
    return len(values)


def _plain_header(
    lines: Sequence[Line], index: int, floor: int, columns: int
) -> tuple[tuple[int, ...], tuple[str, ...], str | None]:
    """A line of other words above rows, as column names: only where its own blanks part it in as many pieces."""
    above = index - 1
    while above >= floor and not lines[above].text.strip():
        above -= 1
    if above < floor:
        return (), (), None
    text = lines[above].text
    if is_prose(text) or find_values(text, 0) or is_scale_line(text):
        return (), (), None
    words = re.sub(r"\s+\(", "\xa0(", text.strip()).split(" ")
    words = [word.replace("\xa0", " ") for word in words]
    if text[:1] == " " and len(words) == columns and columns > 1:
        return (above,), tuple(words), None
    if columns > 1 and len(words) == columns + 1 and is_stub(words[0]):
        return (above,), tuple(words[1:]), words[0]
    wide = [piece.strip() for piece in text.strip().split("  ") if piece.strip()]
    if columns > 1 and len(wide) == columns + 1:
        return (above,), tuple(wide[1:]), wide[0]
    if columns > 1 and len(wide) == columns and text[:1] == " ":
        return (above,), tuple(wide), None
    return (), (), None
