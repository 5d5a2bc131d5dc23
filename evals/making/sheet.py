"""Workbooks: one sheet per table, with title rows above it and a merged header."""

from __future__ import annotations

import re
from datetime import datetime, time
from io import BytesIO
from typing import Any

from evals.making import blocks as b
from evals.making.archive import settled
from evals.making.grid import is_figure, is_group, is_total, place
from evals.making.inline import plain

_PLAIN_NUMBER = re.compile(r"^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$")


def _value(text: str) -> str | int | float:
    """A plain Dutch figure becomes a number, as someone who types into a workbook would enter it."""
    written = plain(text)
    if not _PLAIN_NUMBER.match(written) or not is_figure(written):
        return written
    english = written.replace(".", "").replace(",", ".")
    return float(english) if "." in english else int(english)


def _tables(blocks: tuple[b.Block, ...]) -> list[tuple[str, b.Table]]:
    """The tables with the heading above each, also those in boxes and columns."""
    found = []
    heading = ""
    for block in blocks:
        if isinstance(block, b.Heading):
            heading = block.text
        elif isinstance(block, b.Table):
            found.append((heading, block))
        elif isinstance(block, b.Box | b.Columns):
            found += [(inner or heading, table) for inner, table in _tables(block.blocks)]
    return found


def _fill(sheet: Any, title: str, heading: str, table: b.Table, bold: Any) -> None:
    lines = [title, heading, plain(table.caption)]
    lines += [table.scale] if table.scale and not table.scale_after else []
    for row, text in enumerate(filter(None, lines), start=1):
        sheet.cell(row, 1, text).font = bold
    top = sheet.max_row + 2
    for cell in place(table.header):
        row, col = top + cell.row, 1 + cell.col
        sheet.cell(row, col, plain(cell.text)).font = bold
        if cell.rows > 1 or cell.cols > 1:
            sheet.merge_cells(
                start_row=row, start_column=col, end_row=row + cell.rows - 1, end_column=col + cell.cols - 1
            )
    row = top + len(table.header)
    for values in table.rows:
        for col, text in enumerate(values, start=1):
            # The first column holds labels, also when a label is a year or a number.
            written = plain(text) if col == 1 else _value(text)
            if written != "":
                cell = sheet.cell(row, col, written)
                if is_total(values) or is_group(values, table.columns):
                    cell.font = bold
        row += 1
    after = [table.scale] if table.scale and table.scale_after else []
    after += [table.note] if table.note else []
    for text in after:
        row += 1
        sheet.cell(row, 1, plain(text))


def render(file: b.DocumentFile) -> bytes:
    """Write a workbook.

    Raises:
        RuntimeError: openpyxl is not installed.
    """
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Font
    except ImportError as error:
        raise RuntimeError(f"{file.name}: install the package openpyxl to write workbooks") from error
    book = Workbook()
    book.remove(book.active)
    bold = Font(bold=True)
    for document in file.documents:
        for heading, table in _tables(document.blocks):
            name = re.sub(r"[\[\]:*?/\\]", " ", plain(table.caption or heading))[:28]
            _fill(book.create_sheet(name or "Blad"), document.title, heading, table, bold)
    book.properties.title = file.property_title or file.title
    book.properties.creator = "gemeente"
    book.properties.created = datetime.combine(file.date, time())
    out = BytesIO()
    book.save(out)
    return settled(out.getvalue(), file.date)
