"""Lines become blocks: headings, paragraphs, items of lists and tables, with their section path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from ingest.cleaning import has_bullet
from ingest.headings import Heading, find_headings
from ingest.models import Table
from ingest.source import Line, Page
from ingest.tables import FoundTable, find_tables

NEIGHBOURHOOD = 25
"""Lines on either side that say what a normal gap is here: exports double their line spacing by stretches."""

FULL_LINE = 0.8
"""A line at least this share of the usual width may have been wrapped; a shorter one ended on purpose."""

_NUMBERED_ITEM = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[IVX]+\.|Ad\s+\d+\)?)\s+\S")
_SENTENCE_END = (".", "!", "?", ":", ";", ".”", ".’", '."', ".)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item of a list (`item`) or a table, under a section path.

    `heading` is set on the first block below a heading.
    """

    section: tuple[str, ...]
    lines: tuple[Line, ...] = ()
    item: bool = False
    table: Table | None = None


def find_blocks(lines: Sequence[Line], pages: Mapping[int, Page]) -> tuple[tuple[Block, ...], tuple[FoundTable, ...]]:
    """Split the lines of one document in blocks, in reading order."""
    tables = find_tables(lines, pages)
    owner = {index: table for table in tables for index in table.used}
    headings = find_headings(lines, frozenset(owner))
    return tuple(_blocks(lines, owner, headings)), tables


def _blocks(lines: Sequence[Line], owner: Mapping[int, FoundTable], headings: Mapping[int, Heading]) -> Iterator[Block]:
    path: list[Heading] = []
    current: list[Line] = []
    item = False
    seen: set[int] = set()
    gaps = _gaps(lines)
    width = _width(lines)

    def section() -> tuple[str, ...]:
        return tuple(heading.text for heading in path)

    for index, line in enumerate(lines):
        if not line.text.strip():
            continue
        table = owner.get(index)
        heading = headings.get(index)
        starts_item = has_bullet(line.text) or _NUMBERED_ITEM.match(line.text) is not None
        if table or heading or starts_item or (current and _ends(current[-1], line, gaps, index, width)):
            if current:
                yield Block(section(), tuple(current), item)
            current, item = [], False
        if table:
            if id(table) not in seen:
                seen.add(id(table))
                yield Block(section(), table=table.table)
            continue
        if heading:
            while path and path[-1].level >= heading.level:
                path.pop()
            path.append(heading)
            continue
        current.append(line)
        item = item or starts_item
    if current:
        yield Block(section(), tuple(current), item)


def _gaps(lines: Sequence[Line]) -> dict[int, float]:
    """How much more room there is above a line than is normal around it (1 is normal), by index."""
    filled = [i for i, line in enumerate(lines) if line.text.strip()]
    room: list[float] = []
    for position, index in enumerate(filled):
        if not position:
            room.append(1.0)
            continue
        line, before = lines[index], lines[filled[position - 1]]
        if line.page != before.page:
            room.append(float("nan"))
        elif line.top is not None and before.top is not None:
            room.append(max(0.0, line.top - before.top))
        else:
            room.append(float(index - filled[position - 1]))
    result: dict[int, float] = {}
    for position, index in enumerate(filled):
        here = room[position]
        near = [gap for gap in room[max(0, position - NEIGHBOURHOOD) : position + NEIGHBOURHOOD] if gap == gap]
        usual = median(near) if near else 1.0
        # On a new page the gap says nothing; _ends decides by the text.
        result[index] = 1.0 if here != here else here / max(usual, 0.1)
    return result


def _width(lines: Sequence[Line]) -> int:
    lengths = sorted(len(line.text.rstrip()) for line in lines if line.text.strip())
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _ends(before: Line, line: Line, gaps: Mapping[int, float], index: int, width: int) -> bool:
    """Whether a paragraph ends between two lines."""
    text, ended = line.text.strip(), before.text.rstrip()
    if before.table is not None or line.table is not None:
        return True
    if ended.endswith("-") and text[:1].islower():
        return False
    if gaps[index] >= 1.4:
        # A larger gap inside a sentence is an accident of the export.
        return not (text[:1].islower() and not ended.endswith(_SENTENCE_END))
    first_word = text.split(" ", 1)[0]
    fitted = len(ended) + 1 + len(first_word) < width * FULL_LINE
    return fitted and (ended.endswith(_SENTENCE_END) or text[:1].isupper())
