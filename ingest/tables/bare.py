"""Flattened tables without a header: lines in a row with a label and as many values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.body import BodyReader
from ingest.tables.build import FoundTable
from ingest.tables.captions import (
    find_caption,
    is_list_item,
    is_prose,
)
from ingest.tables.columns import Placer
from ingest.tables.headers import (
    Header,
    is_stub,
    parse_header_line,
)
from ingest.tables.readings import Reading, assemble, drop_weak_end
from ingest.tables.rowlines import names_row, split_line
from ingest.tables.values import Kind, find_values, is_scale_line

MIN_BARE_ROWS = 3
"""Rows in a row that a table without a header must have; two lines with an amount occur in prose too."""
MAX_BARE_LABEL_WORDS = 9
_COUNT = re.compile(r"\b(?:aantal(?:len)?|totaal|stemmen|zetels|score|punten|percentage|cijfer)\b", re.IGNORECASE)


def without_header(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
    """Three or more lines in a row with a label and the same number of values."""
    counts_things = index > floor and (_counts(lines[index - 1].text) or _heads_list(lines, index, stop))
    if _bare_row(lines[index].text, counts_things) == 0:
        return None
    counts: Counter[int] = Counter()
    cursor, seen = index, 0
    while cursor < stop:
        text = lines[cursor].text
        if text.strip():
            count = _bare_row(text, counts_things)
            if count == 0:
                break
            counts[count] += 1
            seen += 1
        cursor += 1
    if seen < MIN_BARE_ROWS:
        return None
    columns, agreeing = counts.most_common(1)[0]
    if agreeing < MIN_BARE_ROWS or _bare_row(lines[index].text, counts_things) != columns:
        return None
    above, labels, stub = _plain_header(lines, index, floor, columns)
    body = BodyReader(lines, index, stop, columns, None, ()).read()
    placer = Placer(body.rows, range(columns), (), False)
    complete = sum(placer.complete(row) for row in body.rows)
    if complete < MIN_BARE_ROWS:
        return None
    header = Header(stub, labels, frozenset(), 0)
    reading = Reading(header, body, placer, index - 1, above, complete)
    raw = drop_weak_end(reading)
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
    return assemble(lines, rows, labels, stub, (caption, scale_above), body.scale, used, last, stop)


def _counts(text: str) -> bool:
    """Whether a line names a column of counted things: "Wijk Aantal meldingen"."""
    words = text.split()
    short = 1 < len(words) <= MAX_BARE_LABEL_WORDS
    return short and _COUNT.search(text) is not None and not find_values(text, 0) and not is_prose(text)


def _heads_list(lines: Sequence[Line], index: int, stop: int) -> bool:
    """Whether two names ("Wijk Meldingen") stand above several lines of words and a small number."""
    head = lines[index - 1].text
    if len(head.split()) != 2 or find_values(head, 0) or not all(word[0].isupper() for word in head.split()):
        return False
    rows = 0
    while index < stop and lines[index].text.strip():
        if _bare_row(lines[index].text, counts_things=True) != 1:
            return False
        rows, index = rows + 1, index + 1
    return rows > MIN_BARE_ROWS


def _bare_row(text: str, counts_things: bool = False) -> int:
    """Number of values of a line that can be a row by itself; 0 when it cannot.

    A small whole number is a value only below a line that names a column of them; else "Dorpsstraat 12" is a row.
    """
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
    counted = counts_things and len(values) == 1 and values[0].kind is Kind.INTEGER
    if not counted and not any(value.kind is Kind.STRONG for value in values):
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
