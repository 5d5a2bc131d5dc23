"""Blocks become passages: by section and paragraph, sized in tokens, a table never without its header."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence

from ingest.blocks import Block
from ingest.cleaning import clean, sentences
from ingest.figures import SignConvention
from ingest.figuring import row_figures, sentence_figures, with_scale_of
from ingest.models import Passage, Table, TableRow, Unit, UnitKind
from ingest.source import Line

MAX_TOKENS = 320
"""A passage fills a phone screen or two and holds an answer with its surroundings."""

MIN_TOKENS = 90
"""A smaller section is taken together with the next one under the same chapter."""

LEAD_CHARACTERS = 300
"""A list repeats at most so many letters of the sentence that introduces it."""

_NUMBER = re.compile(r"\d{1,2}[.)]\s")
_LETTER = re.compile(r"[a-z][.)]\s")


def make_passages(
    document_id: str,
    blocks: Sequence[Block],
    source: str,
    count: Callable[[str], int],
    signs: SignConvention | None = None,
    listed: frozenset[int] = frozenset(),
) -> tuple[Passage, ...]:
    """Make the passages of one document, in order.

    Args:
        document_id: of the document.
        blocks: of the document, in order.
        source: the source text of the file.
        count: counts tokens.
        signs: what signs mean in the document, where it says so.
        listed: where the lines of a table of contents start; they are not quoted, and their numbers are no figures.
    """
    passages: list[Passage] = []
    run: list[tuple[str, tuple[Unit, ...], int]] = []
    opened: tuple[str, ...] = ()

    def close() -> None:
        if run:
            units = tuple(unit for _, group, _ in run for unit in group)
            text = "\n".join(text for text, _, _ in run)
            passages.append(_passage(document_id, len(passages), text, units, opened, count))
            run.clear()

    shown: tuple[str, ...] = ()
    for block, lead in _with_leads(blocks):
        if block.table is not None:
            close()
            for text, units in _table_parts(block.table, block.section, source, count, signs):
                passages.append(_passage(document_id, len(passages), text, units, block.section, count, block.table))
            continue
        size = sum(tokens for _, _, tokens in run)
        if run and block.section != opened and (size >= MIN_TOKENS or block.section[:1] != opened[:1]):
            close()
        for text, units in _text_parts(block, lead, count, listed):
            tokens = count(text)
            if run and sum(tokens for _, _, tokens in run) + tokens > MAX_TOKENS:
                close()
            if not run:
                opened = block.section
            elif block.section != shown and block.section:
                text = f"{block.section[-1]}\n{text}"
            shown = block.section
            run.append((text, units, tokens))
    close()
    return tuple(passages)


def _with_leads(blocks: Sequence[Block]) -> Iterator[tuple[Block, str | None]]:
    """Every block with, for items of a list, the sentence that introduces the list.

    Items with a letter below one with a number ("4. In 2022 is …", "a. …") are introduced by that one.
    """
    lead: str | None = None
    numbered: str | None = None
    for block in blocks:
        if block.table is not None:
            lead = numbered = None
            yield block, None
            continue
        text = clean(block.lines).text
        numbered = numbered if block.item else None
        if block.item and _NUMBER.match(text):
            numbered = text[:LEAD_CHARACTERS]
        below = numbered if numbered is not None and _LETTER.match(text) else None
        yield block, below or (lead if block.item else None)
        if not block.item or lead is None:
            if text.endswith(":"):
                spans = sentences(text)
                lead = text[spans[-1][0] :][-LEAD_CHARACTERS:] if spans else None
            elif not block.item:
                lead = None


def _folded(lines: Sequence[Line]) -> str:
    return " ".join(" ".join(line.text.split()) for line in lines if line.text.strip())


def _text_parts(
    block: Block, lead: str | None, count: Callable[[str], int], listed: frozenset[int]
) -> Iterator[tuple[str, tuple[Unit, ...]]]:
    """The verbatim text and the sentences of a block; more than one part when it is longer than a passage."""
    cleaned = clean(block.lines)
    kind = UnitKind.ITEM if block.item else UnitKind.SENTENCE
    pages = [(line.start, line.page) for line in block.lines]
    units: list[Unit] = []
    for start, end in sentences(cleaned.text):
        first, last = cleaned.span(start, end)
        page = next(page for offset, page in reversed(pages) if offset <= first)

        def place(begin: int, stop: int, shift: int = start) -> tuple[int, int]:
            return cleaned.span(shift + begin, shift + stop)

        if any(line.start in listed and line.start < last and line.end > first for line in block.lines):
            continue
        units.append(
            Unit(
                kind=kind,
                text=cleaned.text[start:end],
                start=first,
                end=last,
                page=page,
                section=block.section,
                lead=lead,
                figures=sentence_figures(cleaned.text[start:end], page, place),
            )
        )
    whole = _folded([line for line in block.lines if line.start not in listed])
    if count(whole) <= MAX_TOKENS or len(units) < 2:
        if units:
            yield whole, tuple(units)
        return
    part: list[Unit] = []
    for unit in units:
        if part and count(" ".join(u.text for u in (*part, unit))) > MAX_TOKENS:
            yield " ".join(u.text for u in part), tuple(part)
            part = []
        part.append(unit)
    if part:
        yield " ".join(u.text for u in part), tuple(part)


def row_unit(
    table: Table, row: TableRow, section: tuple[str, ...], source: str, signs: SignConvention | None = None
) -> Unit:
    """A table row as a quotable unit; cells carry their header where the column is certain."""
    cells = tuple(
        (table.header[cell.column] if cell.column is not None else None, " ".join(cell.text.split()))
        for cell in row.cells
    )
    return Unit(
        kind=UnitKind.ROW,
        text=" ".join(source[row.start : row.end].split()),
        start=row.start,
        end=row.end,
        page=row.page,
        section=section,
        label=row.label,
        lead=row.group,
        cells=cells,
        figures=row_figures(table, row, signs),
    )


def _table_parts(
    table: Table,
    section: tuple[str, ...],
    source: str,
    count: Callable[[str], int],
    signs: SignConvention | None,
) -> Iterator[tuple[str, tuple[Unit, ...]]]:
    """The rows of a table in passages that each repeat caption, scale line and header."""
    heads = (
        table.caption,
        table.scale_line,
        " | ".join(part for part in (table.stub, *table.header) if part),
    )
    prefix = "\n".join(" ".join(part.split()) for part in heads if part)
    room = max(MAX_TOKENS // 2, MAX_TOKENS - count(prefix))
    scaled = with_scale_of(section, table)
    rows = [row_unit(scaled, row, section, source, signs) for row in table.rows]
    part: list[Unit] = []
    size = 0
    for unit in rows:
        tokens = count(unit.text)
        if part and size + tokens > room:
            yield _joined(prefix, part), tuple(part)
            part, size = [], 0
        part.append(unit)
        size += tokens
    if part:
        yield _joined(prefix, part), tuple(part)


def _joined(prefix: str, units: Sequence[Unit]) -> str:
    return "\n".join(part for part in (prefix, *(unit.text for unit in units)) if part)


def _passage(
    document_id: str,
    number: int,
    text: str,
    units: tuple[Unit, ...],
    section: tuple[str, ...],
    count: Callable[[str], int],
    table: Table | None = None,
) -> Passage:
    name = hashlib.sha256(f"{document_id}/{number}/{text}".encode()).hexdigest()[:16]
    return Passage(
        id=name,
        document_id=document_id,
        text=text,
        page_first=min(unit.page for unit in units),
        page_last=max(unit.page for unit in units),
        section=section,
        start=min(unit.start for unit in units),
        end=max(unit.end for unit in units),
        tokens=count(text),
        units=units,
        caption=table.caption if table else None,
        scale_line=table.scale_line if table else None,
        stub=table.stub if table else None,
        header=table.header if table else (),
    )
