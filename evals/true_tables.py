"""The true tables of made documents: what every cell is, before a file format takes it apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from evals.making import blocks as b
from evals.making.grid import is_group, place
from evals.making.inline import plain, spans
from ingest.models import Table, TableCell, TableRow
from ingest.tables.values import find_scale


@dataclass(frozen=True, slots=True)
class TrueTable:
    """A table as it was meant, in the vocabulary of what is read, with the shape in which its file holds it.

    `shape` is the format with the style ("pdf unruled", "txt labels"); places in `table` mean nothing.
    """

    table: Table
    shape: str


def true_tables(file: b.DocumentFile) -> tuple[TrueTable, ...]:
    """The tables of a file, in order."""
    suffix = PurePath(file.name).suffix.removeprefix(".")
    found = [table for document in file.documents for table in _tables(document.blocks)]
    return tuple(TrueTable(_as_read(table), _shape(table, suffix, file.look)) for table in found)


def furniture(file: b.DocumentFile) -> frozenset[str]:
    """The running headers and footers of a file, digits and blanks left out."""
    texts = [text for document in file.documents for text in (document.header, document.footer)]
    filled = [text.format(page="", pages="", title=document.title) for document in file.documents for text in texts]
    return frozenset(key for text in filled if len(key := letters(text)) > 5)


def letters(text: str) -> str:
    """Only the letters of a text, small."""
    return re.sub(r"[\W\d_]+", "", text.lower())


def _tables(blocks: tuple[b.Block, ...]) -> Iterator[b.Table]:
    for block in blocks:
        if isinstance(block, b.Table):
            yield block
        elif isinstance(block, b.Box | b.Columns):
            yield from _tables(block.blocks)


def _shape(table: b.Table, suffix: str, look: b.Look | None) -> str:
    if suffix == "pdf":
        return f"pdf {table.style}"
    if suffix != "txt":
        return suffix
    usual = look.flat if isinstance(look, b.TextLook) else b.Flat()
    return f"txt {(table.flat or usual).form}"


def _text(marked: str) -> str:
    """A text without its footnote marks, which belong to no figure."""
    return " ".join("".join(span.text for span in spans(marked) if span.kind != "note").split())


def _as_read(table: b.Table) -> Table:
    names = [""] * table.columns
    for cell in place(table.header):
        for column in range(cell.col, cell.col + cell.cols):
            names[column] = f"{names[column]} {_text(cell.text)}".strip()
    rows: list[TableRow] = []
    group: str | None = None
    for row in table.rows:
        if is_group(row, table.columns):
            group = _text(row[0])
            continue
        cells = tuple(
            TableCell(text=_text(text), column=column, start=0, end=1)
            for column, text in enumerate(row[1:])
            if plain(text).strip()
        )
        rows.append(TableRow(label=_text(row[0]), group=group, cells=cells, page=1, start=0, end=1))
    named = next((text for text in (table.caption, names[0]) if find_scale(text)), None)
    return Table(
        caption=table.caption or None,
        scale_line=table.scale or named,
        stub=names[0] or None,
        header=tuple(names[1:]),
        rows=tuple(rows),
        certain=True,
        page=1,
        start=0,
        end=1,
    )
