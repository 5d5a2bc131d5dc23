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


def without_header(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
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
