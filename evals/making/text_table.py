"""Tables as a text export leaves them behind: cells without a grid."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from evals.making.blocks import Flat, Table
from evals.making.grid import is_group, place
from evals.making.inline import plain

_YEAR = re.compile(r"^(19|20)\d\d\b")


def _wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for part in text.split("\n"):
        lines.extend(textwrap.wrap(part, width, break_long_words=False, break_on_hyphens=False) or [""])
    return lines


def _join(cells: Iterable[str], flat: Flat) -> str:
    written = [cell.strip() for cell in cells]
    if flat.empty == "gone":
        return " ".join(cell for cell in written if cell)
    line = " ".join(written)
    # Exactly one space at the start of a line means a new page; a row with one empty first cell gets two.
    return f" {line}" if line.startswith(" ") and not line.startswith("  ") else line


def _header_in_three(cells: Sequence[str]) -> list[str]:
    """Spread header cells over at most three lines: before a bracket, and before the first year."""
    lines: list[list[str]] = [[]]
    for cell in cells:
        head, bracket, tail = cell.partition("(")
        first_year = _YEAR.match(cell) and not any(_YEAR.match(word) for line in lines for word in line)
        if bracket and head.strip():
            lines[-1].append(head.strip())
            lines.append([bracket + tail])
            continue
        if first_year and lines[-1] and len(lines) < 3:
            lines.append([])
        lines[-1].append(cell)
    if len(lines) < 3 and len(lines[0]) > 2:
        half = (len(lines[0]) + 1) // 2
        lines = [lines[0][:half], lines[0][half:], *lines[1:]]
    if len(lines) > 3:
        lines = [*lines[:2], [word for line in lines[2:] for word in line]]
    return [" ".join(line) for line in lines if line]


def _header(table: Table, flat: Flat, width: int) -> list[str]:
    cells = place(table.header)
    texts = [" ".join(plain(cell.text).split()) for cell in cells]
    if flat.header == "three":
        return [line for text in _header_in_three([text for text in texts if text]) for line in _wrap(text, width)]
    if flat.header == "cell":
        return [line for cell in cells if cell.text for line in plain(cell.text).split("\n")]
    lines = []
    for row in range(len(table.header)):
        here = [text for cell, text in zip(cells, texts, strict=True) if cell.row == row]
        line = _join(here, flat)
        if line.strip():
            lines.append(line)
    return lines


def _row_lines(row: Sequence[str], flat: Flat, width: int) -> list[str]:
    cells = [" ".join(plain(cell).split()) for cell in row]
    label = _wrap(cells[0], flat.label_width or width)
    if flat.form == "cell":
        values = [part for cell in row[1:] for part in plain(cell).split("\n")]
        if flat.empty == "gone":
            values = [value for value in values if value.strip()]
        return [line for line in (*label, *values) if line or flat.empty == "spaces"]
    rest = _join(cells[1:], flat)
    # A short last line of the label shares its line with the values, as in an export; a wrapped one does not.
    if len(label) == 1 and len(label[0]) + 1 + len(rest) <= width:
        return [_join(cells, flat)]
    return [*label, *_wrap(rest, width)] if rest.strip() else label


def _labels_first(rows: Sequence[Sequence[str]], flat: Flat, width: int) -> list[str]:
    """All labels of a block, then all its values, row after row."""
    labels = [line for row in rows for line in _wrap(plain(row[0]), flat.label_width or width)]
    values = [_join((plain(cell) for cell in row[1:]), flat) for row in rows]
    return [*labels, *(value for value in values if value.strip())]


def flatten(table: Table, flat: Flat, width: int) -> list[list[str]]:
    """The lines of a table in groups; an export may leave an empty line between two groups."""
    groups: list[list[str]] = []
    before = [table.caption] if table.caption and not table.caption_after else []
    if table.scale and not table.scale_after:
        before.append(table.scale)
    before = [line for text in before for line in _wrap(plain(text), width)]
    groups.append([*before, *_header(table, flat, width)])
    if flat.form == "labels":
        block: list[Sequence[str]] = []
        for row in (*table.rows, ()):
            if not row or is_group(row, table.columns):
                if block:
                    groups.append(_labels_first(block, flat, width))
                block = []
                if row:
                    groups.append(_wrap(plain(row[0]), width))
            else:
                block.append(row)
    else:
        for row in table.rows:
            groups.append(_row_lines(row, flat, width))
    after = [table.scale] if table.scale and table.scale_after else []
    after += [table.note] if table.note else []
    after += [table.caption] if table.caption and table.caption_after else []
    groups.append([line for text in after for line in _wrap(plain(text), width)])
    return [group for group in groups if group]
