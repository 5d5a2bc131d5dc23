"""True rows beside the rows that were read: which belong together, and what became of every cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import numpy as np
from rapidfuzz.fuzz import ratio

from ingest.figures import parse_cell
from ingest.figuring import row_figures
from ingest.models import Figure, Table, TableCell, TableRow

SAME_LABEL = 93
"""Likeness (0-100) of two labels or headers that differ in a hyphen or a mark only."""
LEAST = 0.6
"""Likeness of two rows below which they are not the same row."""


MOST_WORDS = 3
"""Columns of words that may have been read as a part of the label."""


class Status(StrEnum):
    """What became of a true cell."""

    RIGHT = "right"
    SCALE = "scale"
    """Right row and column, another value or unit."""
    NO_COLUMN = "nocol"
    GLUED = "glued"
    """In a row whose label holds more or less than it should."""
    WRONG = "wrong"
    """Offered under another column."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row with its table."""

    table: Table
    row: TableRow

    def name(self, cell: TableCell) -> str:
        """The header above a cell; empty where no column is certain."""
        return self.table.header[cell.column] if cell.column is not None else ""

    def shown(self) -> str:
        """The row on one line, for who looks at failures."""
        cells = " | ".join(
            f"{'?' if cell.column is None else self.table.header[cell.column]}={cell.text}" for cell in self.row.cells
        )
        return f"p{self.row.page} [{self.row.label}] {cells}  ({self.table.scale_line})"


def label_key(text: str) -> str:
    """Letters and digits only, so that hyphens, marks and blanks make no difference."""
    return re.sub(r"[\W_]+", "", text.lower())


def cell_key(text: str) -> str:
    """What a cell says, however its number is written."""
    mention = parse_cell(text)
    if mention is not None and mention.value is not None:
        return f"{abs(mention.value).normalize():f}"
    return label_key(text) or text.strip()


def aligned(true: Sequence[tuple[Table, TableRow]], read: Sequence[ReadRow]) -> dict[int, int]:
    """Pairs of a true and a read row, in the order of both, as like each other as they can be."""
    if not true or not read:
        return {}
    here = [(label_key(row.label), frozenset(cell_key(cell.text) for cell in row.cells)) for _, row in true]
    there = [(label_key(row.row.label), frozenset(cell_key(cell.text) for cell in row.row.cells)) for row in read]
    like = np.array([[_likeness(one, other) for other in there] for one in here])
    best = np.zeros((len(here) + 1, len(there) + 1))
    for i in range(len(here) - 1, -1, -1):
        for j in range(len(there) - 1, -1, -1):
            paired = best[i + 1, j + 1] + like[i, j] if like[i, j] >= LEAST else 0.0
            best[i, j] = max(best[i + 1, j], best[i, j + 1], paired)
    pairs: dict[int, int] = {}
    i = j = 0
    while i < len(here) and j < len(there):
        if best[i, j] == best[i + 1, j]:
            i += 1
        elif best[i, j] == best[i, j + 1]:
            j += 1
        else:
            pairs[i] = j
            i, j = i + 1, j + 1
    return pairs


def _likeness(one: tuple[str, frozenset[str]], other: tuple[str, frozenset[str]]) -> float:
    label, cells = one
    label2, cells2 = other
    shared = len(cells & cells2) / max(1, len(cells), len(cells2))
    if label == label2:
        return 1 + shared
    if min(len(label), len(label2)) > 3 and (label in label2 or label2 in label):
        return 0.7 + shared
    return 0.5 * ratio(label, label2) / 100 + shared


def judge(table: Table, true: TableRow, read: ReadRow | None) -> tuple[list[Status], int]:
    """What became of every cell of a true row, and how many cells that were offered are untrue."""
    if read is None:
        return [Status.MISSING] * len(true.cells), 0
    same = _same_label(true.label, read.row.label)
    if not same and (longer := _with_words(table, true, read.row.label)):
        found, untrue = judge(table, longer[0], read)
        return [Status.RIGHT] * longer[1] + found, untrue
    wanted, given = _figures(table, true), _figures(read.table, read.row)
    left = list(enumerate(read.row.cells))
    verdicts: list[Status] = []
    false = 0
    for number, cell in enumerate(true.cells):
        here = [(n, c) for n, c in left if cell_key(c.text) == cell_key(cell.text)]
        name = table.header[cell.column] if cell.column is not None else ""
        own = next(((n, c) for n, c in here if c.column is not None and _same_column(table, name, read.name(c))), None)
        chosen = own or next(iter(sorted(here, key=lambda item: item[1].column is not None)), None)
        if chosen is None and cell.text in ("V", "N") and _has_letter(cell.text, read.row):
            # The letter was read as a part of the amount before it.
            verdicts.append(Status.RIGHT)
            continue
        if chosen is None:
            verdicts.append(Status.MISSING)
            continue
        left.remove(chosen)
        offered = chosen[1].column is not None
        if not offered:
            verdicts.append(Status.NO_COLUMN if same else Status.GLUED)
        elif not same:
            verdicts.append(Status.GLUED)
            false += 1
        elif own is None:
            verdicts.append(Status.WRONG)
            false += 1
        elif wanted.get(number) == given.get(chosen[0]):
            verdicts.append(Status.RIGHT)
        else:
            verdicts.append(Status.SCALE)
            false += 1
    return verdicts, false + sum(cell.column is not None for _, cell in left)


def _with_words(table: Table, row: TableRow, label: str) -> tuple[TableRow, int] | None:
    """The row with the words of its first columns as a part of its label, where it was read so; how many these are.

    "M1 | Rookvrij strand" read as the label "M1 Rookvrij strand" says nothing untrue.
    """
    for count in range(1, min(MOST_WORDS, len(row.cells) - 1) + 1):
        words = row.cells[:count]
        if any(cell.column != number or not re.search(r"[^\W\d_]|%", cell.text) for number, cell in enumerate(words)):
            return None
        whole = " ".join((row.label, *(cell.text for cell in words)))
        if _same_label(whole, label):
            return row.model_copy(update={"label": label, "cells": row.cells[count:]}), count
    return None


def _has_letter(letter: str, row: TableRow) -> bool:
    return any(re.search(rf"\d\s?{letter}$", cell.text) for cell in row.cells)


def _same_label(true: str, read: str) -> bool:
    one, other = label_key(true), label_key(read)
    return one == other or (min(len(one), len(other)) > 3 and ratio(one, other) >= SAME_LABEL)


def _same_column(table: Table, name: str, read: str) -> bool:
    """Whether a header that was read names this column, and no other column of the table as well."""
    key = label_key(read)
    if key == label_key(name) or not name:
        return True
    words = set(re.findall(r"\w+", read.lower()))
    # A column that only holds the letter of the amount before it is no other column.
    fits = [other for other in table.header if _fits(other, key, words) and not re.search(r"\b[NV]/[NV]$", other)]
    return set(fits) == {name}


def _fits(name: str, key: str, words: set[str]) -> bool:
    own = set(re.findall(r"\w+", name.lower()))
    return bool(words and own) and (words <= own or own <= words or ratio(label_key(name), key) >= SAME_LABEL)


def _figures(table: Table, row: TableRow) -> dict[int, tuple[Decimal | None, str | None]]:
    """Size and unit of the cells of a row, by the number of the cell; what a sign or letter means is not judged."""
    found: dict[int, tuple[Decimal | None, str | None]] = {}
    for number, cell in enumerate(row.cells):
        figure: Figure | None = next(iter(row_figures(table, row.model_copy(update={"cells": (cell,)}), None)), None)
        if figure is not None:
            value = figure.value if figure.value is not None else figure.low
            found[number] = (abs(value) if value is not None else None, figure.unit)
    return found
