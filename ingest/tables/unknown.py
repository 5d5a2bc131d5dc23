"""Flattened tables whose column names are no known words: by their shape, or by as many names as values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.body import BodyReader
from ingest.tables.build import FoundTable, join_words
from ingest.tables.captions import (
    CAPTION,
    find_caption,
    is_heading_number,
    is_prose,
    previous_text,
)
from ingest.tables.columns import Placer
from ingest.tables.headers import (
    MAX_HEADER_LINES,
    Header,
    is_textual,
)
from ingest.tables.names import has_year, split_names_with_letters
from ingest.tables.readings import Reading, assemble, finish
from ingest.tables.rowlines import RawRow, values_only
from ingest.tables.shapes import find_shape, may_head
from ingest.tables.values import Kind, find_values, is_scale_line, whole_value

MIN_SHIFTED = 2
CERTAIN_SHARE = 0.75
"""Share of the rows whose columns are certain, that makes up for few complete rows."""
BORROWED_SHARE = 0.5
"""Share of the rows whose label may take a number from the values; more means that a column is lacking."""
_YEAR_ROWS = re.compile(r"(?:school|peil|begrotings)?jaar|periode|per\b|datum", re.IGNORECASE)
"""The name over row labels that are years."""
EXCESS_SHARE = 0.2
"""Share of the rows that may have more values than there are columns; theirs get no column."""
MAX_UNKNOWN_COLUMNS = 10
"""Columns of a table whose column names are no known words."""


def by_shape(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
    """A table whose shape is strict, with its header at `index` below a caption or a title."""
    if CAPTION.match(lines[index].text) or is_prose(lines[index].text) or is_scale_line(lines[index].text):
        return None
    caption, taken, scale_above = find_caption(lines, index, floor)
    if caption is None or not (CAPTION.match(caption) or _stands_alone(lines, index, floor)):
        return None
    shaped = find_shape(lines, index, stop)
    if shaped is None:
        return None
    used = set(shaped.used) | set(taken)
    last = max(shaped.used)
    return assemble(lines, shaped.rows, shaped.labels, shaped.stub, (caption, scale_above), None, used, last, stop)


def with_unknown_header(lines: Sequence[Line], index: int, floor: int, stop: int) -> FoundTable | None:
    """A table below a caption whose column names are no known words, but as many as its rows have values."""
    caption, taken, scale_above = find_caption(lines, index, floor)
    if caption is None or CAPTION.match(lines[index].text) or is_prose(lines[index].text):
        return None
    if is_heading_number(lines[index].text):
        return None
    captioned = CAPTION.match(caption) is not None
    if not captioned and not _stands_alone(lines, index, floor):
        return None
    head: list[int] = []
    best: Reading | None = None
    for cursor in range(index, stop):
        text = lines[cursor].text
        if not text.strip():
            continue
        if head and (CAPTION.match(text) or is_heading_number(text)):
            break
        if len(head) >= MAX_HEADER_LINES or is_prose(text) or is_scale_line(text) or values_only(text):
            break
        head.append(cursor)
        reading = _read_unknown(lines, head, stop, captioned)
        if reading is not None and (best is None or reading.score > best.score):
            best = reading
    return finish(lines, best, floor, stop) if best is not None else None


def goes_on_below(following: str) -> bool:
    """Whether the line below a header is more of it: small letters, brackets or "N/V", and no values."""
    letters = re.search(r"\b[NV]\s?/\s?[NV]\b", following) is not None
    more = letters or following[:1].islower() or following[:1] == "("
    return more and not find_values(following, 0)


def _read_unknown(lines: Sequence[Line], head: Sequence[int], stop: int, captioned: bool) -> Reading | None:
    """The reading with these header lines, where nearly every row has a value for every name."""
    texts = [lines[item].text for item in head]
    following = next((line.text.strip() for line in lines[head[-1] + 1 : stop] if line.text.strip()), "")
    if goes_on_below(following):
        return None  # The header goes on: "totaal sociale huur" below "Aantal woningen".
    best: Reading | None = None
    for columns in range(1, MAX_UNKNOWN_COLUMNS + 1):
        for text_columns in (0, 1):
            names = split_names_with_letters(texts, columns + 1 + text_columns)
            if names is None or has_year(names[0]):
                continue
            textual = frozenset([columns]) if text_columns else frozenset[int]()
            if any(is_textual(name) for index, name in enumerate(names[1:]) if index not in textual):
                continue  # "Bron" holds no figures: a column before it was missed.
            header = Header(names[0], names[1:], textual, len(head))
            body = BodyReader(lines, head[-1] + 1, stop, columns, header, texts).read()
            placer = Placer(body.rows, header.values, sorted(textual), False)
            complete = sum(placer.complete(row) for row in body.rows)
            if body.overflow or body.doubtful or body.borrowed > BORROWED_SHARE * len(body.rows):
                continue
            if complete < MIN_SHIFTED or complete < CERTAIN_SHARE * len(body.rows):
                continue
            over = sum(row.count > columns for row in body.rows)
            if any(not row.label for row in body.rows) or over > EXCESS_SHARE * len(body.rows):
                continue
            first = join_words(span.text for span in body.rows[0].label)
            if may_head(first, names) and not (whole_value(first) is Kind.YEAR and _YEAR_ROWS.match(names[0])):
                continue
            if columns == 1 and not (captioned and all(_is_strong(row) for row in body.rows)):
                continue
            if not find_values(following, 0) and _is_second_line(body.rows):
                continue
            tails = sum(bool(row.tail) for row in body.rows)
            if tails < CERTAIN_SHARE * len(body.rows) if text_columns else tails:
                continue
            reading = Reading(header, body, placer, head[-1], tuple(head), complete)
            if best is None or reading.score > best.score:
                best = reading
    return best


def _is_second_line(rows: Sequence[RawRow]) -> bool:
    """Whether words between the header and rows of one line each are the rest of the header, and no group name."""
    in_line = sum(bool(row.lines) and row.lines[0].labelled for row in rows)
    return in_line >= CERTAIN_SHARE * len(rows) and len({row.group for row in rows}) == 1


def _is_strong(row: RawRow) -> bool:
    """Whether a row holds clear quantities; a page number behind a chapter is none."""
    return bool(row.lines) and all(value.kind is Kind.STRONG for line in row.lines for value in line.values)


def _stands_alone(lines: Sequence[Line], index: int, floor: int) -> bool:
    """Whether the title above a header follows on running text, and is no line of a header itself."""
    title = previous_text(lines, index, floor)
    while title is not None and is_scale_line(lines[title].text):
        title = previous_text(lines, title, floor)
    above = previous_text(lines, title, floor) if title is not None else None
    if title is None or above is None:
        return True
    text = lines[above].text.strip()
    return is_prose(text) or text[-1] in ".:?!" or is_heading_number(text) or lines[title].level is not None
