"""Where a municipality's documents state figures: every cell of a table and every sentence, from the blocks.

Known from how the documents are made, not read back from the files, so that a slip of a reader hides nothing.
"""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from evals.making import (
    Box,
    Bullets,
    Columns,
    Document,
    DocumentFile,
    Footnotes,
    Heading,
    Numbered,
    Paragraph,
    Table,
)
from evals.making.blocks import Block
from evals.making.grid import is_figure, place
from evals.making.html import slug
from evals.making.inline import spans
from evals.matching import collapse, fold

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z€‘'])")


@dataclass(frozen=True)
class Place:
    """A cell of a table with its label and column, or a sentence (then `label` is empty).

    `text` is the whole row or sentence, `figures` the cell or the sentence; all texts are folded. `section` holds the
    headings above it, `caption` the caption of the table, `group` the group that the row is in, `scale` the scale line.
    """

    file: str
    title: str
    kind: str
    day: date
    section: str
    text: str
    figures: str
    caption: str = ""
    group: str = ""
    label: str = ""
    column: str = ""
    scale: str = ""

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that a cell is about by its column and label, else its caption; or that the sentence names."""
        texts = (f"{self.column} {self.label}", self.caption) if self.label else (self.text,)
        return next((frozenset(years) for text in texts if (years := YEAR.findall(text))), frozenset())


def places_of(name: str) -> tuple[Place, ...]:
    """Every place of a municipality, in the order of its documents."""
    made: list[DocumentFile] = importlib.import_module(f"evals.benchmark.{name}").files()
    return tuple(found for file in made for document in file.documents for found in _of_document(file, document))


def _of_document(file: DocumentFile, document: Document) -> Iterator[Place]:
    name = file.name
    if name.endswith(".html") and len(file.documents) > 1:  # A site: a page for each document.
        page = "index" if document is file.documents[0] else slug(document.title)
        name = f"{name.removesuffix('.html')}/{page}.html"
    base = Place(name, document.title, document.kind, document.date, "", "", "")
    yield from _of_blocks(document.blocks, base, [])


def _of_blocks(blocks: Sequence[Block], base: Place, headings: list[tuple[int, str]]) -> Iterator[Place]:
    for block in blocks:
        if isinstance(block, Heading):
            headings[:] = [*(one for one in headings if one[0] < block.level), (block.level, block.text)]
        here = replace(base, section=fold(" ".join(text for _, text in headings)))
        if isinstance(block, Table):
            yield from _of_table(block, here)
        elif isinstance(block, Box | Columns):
            yield from _of_blocks(block.blocks, base, headings)
        elif isinstance(block, Paragraph):
            yield from _sentences(block.text, here)
        elif isinstance(block, Bullets | Numbered):
            for item in block.items:
                yield from _sentences(item, here)
        elif isinstance(block, Footnotes):
            for _, text in block.notes:
                yield from _sentences(text, here)


def _sentences(text: str, here: Place) -> Iterator[Place]:
    for sentence in _SENTENCE_END.split(collapse(_plain(text))):
        folded = fold(sentence)
        yield replace(here, text=folded, figures=folded)


def _of_table(table: Table, here: Place) -> Iterator[Place]:
    heads = [fold(" ".join(text)) for text in _columns(table)]
    rows = [[fold(_plain(cell)) for cell in row] for row in table.rows]
    firsts = Counter(row[0] for row in rows if len(row) > 1)
    group = ""
    for row in rows:
        if len(row) == 1:
            group = row[0]
            continue
        width = _label_width(row, unique=firsts[row[0]] == 1)
        label = collapse(" ".join(row[:width]))
        for number in range(width, len(row)):
            if number + 1 < len(row) and heads[number + 1] in heads[1:number] and heads[number] not in heads[1:number]:
                label = row[number]  # A second column of labels, as on a balance sheet.
            if row[number]:
                yield replace(
                    here,
                    text=collapse(" ".join(row)),
                    figures=row[number],
                    caption=f"{fold(table.caption)} {heads[0]}".strip(),
                    group=group,
                    label=label,
                    column=heads[number],
                    scale=fold(f"{table.scale or ''} {table.caption} {heads[number]}"),
                )


def _label_width(row: Sequence[str], *, unique: bool) -> int:
    """How many cells make the label: more than one where the first is only a number or stands before other rows too."""
    if unique and not is_figure(row[0]):
        return 1
    width = 1
    while width < len(row) - 1 and not is_figure(row[width]):
        width += 1
    return width


def _columns(table: Table) -> list[list[str]]:
    """The texts of all header cells over each column."""
    heads: list[list[str]] = [[] for _ in range(table.columns)]
    for cell in place(table.header):
        for column in range(cell.col, cell.col + cell.cols):
            heads[column].append(_plain(cell.text))
    return heads


def _plain(text: str) -> str:
    """Without footnote marks, which are no part of a figure or a label."""
    return "".join(span.text for span in spans(text) if span.kind != "note").replace("\n", " ")
