"""The cells of a table with their places, so that every format reads merged cells in the same way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evals.making.blocks import Cell, Table
from evals.making.inline import is_bold, plain

_FIGURE = re.compile(r"^[€(+\-–]?\s*[€(+\-–]?\s*\d[\d.,\-–\s]*(?:%|ha|V|N|K|mln|\)|-|-/-|,-)?\s*(?:V|N|\))?$")
_STAND_INS = {"", "-", "–", "pm", "p.m.", "n.t.b.", "nvt", "n.v.t."}


@dataclass(frozen=True)
class Placed:
    """A cell with its place (from zero) and the rows and columns that it takes."""

    row: int
    col: int
    rows: int
    cols: int
    text: str


def place(header: Sequence[Sequence[str | Cell]]) -> list[Placed]:
    """Give the cells of a header their places; a cell that another covers is left out, as in HTML."""
    taken: set[tuple[int, int]] = set()
    placed: list[Placed] = []
    for row, cells in enumerate(header):
        col = 0
        for item in cells:
            while (row, col) in taken:
                col += 1
            cell = item if isinstance(item, Cell) else Cell(item)
            placed.append(Placed(row, col, cell.rows, cell.cols, cell.text))
            taken.update((row + y, col + x) for y in range(cell.rows) for x in range(cell.cols))
            col += cell.cols
    return placed


def is_figure(text: str) -> bool:
    """Whether a cell holds a figure or what stands in its place."""
    bare = plain(text).strip()
    return bare.lower() in _STAND_INS or _FIGURE.match(bare) is not None


def figure_columns(table: Table) -> set[int]:
    """The columns of figures, which are set to the right."""
    full = [row for row in table.rows if len(row) > 1]
    found = set()
    for col in range(1, table.columns):
        cells = [row[col] for row in full if row[col]]
        if cells and sum(map(is_figure, cells)) * 2 > len(cells):
            found.add(col)
    return found


def is_group(row: Sequence[str], columns: int) -> bool:
    """Whether a row is only a label over the whole width."""
    return len(row) == 1 and columns > 1


def is_total(row: Sequence[str]) -> bool:
    """Whether a row is set in bold."""
    return is_bold(row[0])
