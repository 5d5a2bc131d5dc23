"""A short way to write content: running text and tables as text, instead of a block for every paragraph.

A municipality is mostly prose, and prose is only corrected well when it looks like prose in the source.
"""

from __future__ import annotations

import re
from typing import Any

from evals.making.blocks import Block, Bullets, Cell, Heading, Numbered, Paragraph, Table

_HEADING = re.compile(r"^(#{1,4})(!?) (.+)$")
_NUMBER = re.compile(r"^(\d+)([.)]) ")


def _items(lines: list[str], mark: re.Pattern[str]) -> tuple[str, ...]:
    items: list[str] = []
    for line in lines:
        if mark.match(line):
            items.append(mark.sub("", line, count=1).strip())
        else:
            items[-1] += f" {line.strip()}"
    return tuple(items)


def _chunk(lines: list[str]) -> Block:
    heading = _HEADING.match(lines[0])
    if heading:
        return Heading(len(heading[1]), " ".join([heading[3], *map(str.strip, lines[1:])]), bool(heading[2]))
    if lines[0].startswith("- "):
        return Bullets(_items(lines, re.compile(r"^- ")))
    number = _NUMBER.match(lines[0])
    if number:
        return Numbered(_items(lines, _NUMBER), int(number[1]), "{n}" + number[2])
    return Paragraph(" ".join(line.strip() for line in lines).replace(" // ", "\n"))


def prose(text: str) -> tuple[Block, ...]:
    """Blocks from text in which an empty line ends a block.

    ``# `` to ``#### `` begin a heading (``#! `` one on a new page), ``- `` a bullet, ``1. `` or ``1) `` a
    numbered item, `` // `` breaks a line. Another line goes on with the block before it.
    """
    chunks: list[list[str]] = [[]]
    for line in text.strip().split("\n"):
        if line.strip():
            chunks[-1].append(line)
        elif chunks[-1]:
            chunks.append([])
    return tuple(_chunk(chunk) for chunk in chunks if chunk)


def _cells(line: str) -> list[str]:
    return [cell.strip().replace(" // ", "\n") for cell in line.split("|")]


def _merge(rows: list[list[str]]) -> tuple[tuple[str | Cell, ...], ...]:
    """Turn ``<<`` (goes with the cell to the left) and ``^^`` (with the one above) into merged cells."""
    merged = []
    for top, row in enumerate(rows):
        cells: list[str | Cell] = []
        for left, text in enumerate(row):
            if text in ("<<", "^^"):
                continue
            cols = rows_taken = 1
            while left + cols < len(row) and row[left + cols] == "<<":
                cols += 1
            while top + rows_taken < len(rows) and rows[top + rows_taken][left] == "^^":
                rows_taken += 1
            cells.append(text if cols == rows_taken == 1 else Cell(text, cols, rows_taken))
        merged.append(tuple(cells))
    return tuple(merged)


def table(caption: str, text: str, **options: Any) -> Table:
    """A table from lines with ``|`` between the cells; a line of dashes ends the header.

    A line without ``|`` is a group row, `` // `` breaks a line in a cell. In the header ``<<`` joins a cell
    with the one to its left and ``^^`` with the one above. `options` are those of `Table`.
    """
    lines = [line for line in text.strip().split("\n") if line.strip()]
    end = next(number for number, line in enumerate(lines) if set(line.strip()) == {"-"})
    header = _merge([_cells(line) for line in lines[:end]])
    rows = tuple(tuple(_cells(line)) for line in lines[end + 1 :])
    return Table(caption, header, rows, **options)
