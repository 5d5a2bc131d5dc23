"""Spreadsheets: every sheet is a page; title rows above, then one table."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from ingest.errors import ReadError
from ingest.numbers import format_number
from ingest.readers.archive import check_archive
from ingest.readers.builder import Piece, SourceBuilder
from ingest.source import Source

MAX_ROWS = 20_000
"""Rows read of a sheet: more is a data file, not a council document."""

MAX_COLUMNS = 60
"""Columns read of a sheet."""


def read_sheet(data: bytes, name: str) -> Source:
    """Read an .xlsx file: the values that its formulas had when it was saved.

    Raises:
        ReadError: broken, not a spreadsheet, without values, or a zip bomb.
    """
    check_archive(data, "xl/workbook.xml", "Excel")
    try:
        book = load_workbook(io.BytesIO(data), data_only=True, read_only=False)
    except (KeyError, ValueError, TypeError, zipfile.BadZipFile, InvalidFileException, SyntaxError) as error:
        raise ReadError(
            "Het Excel-bestand is beschadigd of onvolledig.", "Open het in Excel en sla het opnieuw op."
        ) from error
    builder = SourceBuilder(name, "sheet")
    filled = 0
    for number, sheet in enumerate(book.worksheets):
        if sheet.sheet_state != "visible":
            continue
        builder.add_line([Piece(str(sheet.title), 0.0, 1.0)], level=2)
        builder.add_line([])
        spans = {(area.min_row, area.min_col): area.max_col - area.min_col + 1 for area in sheet.merged_cells.ranges}
        in_table = False
        # openpyxl makes every cell that it is asked for: without these limits 1.2 million for an almost empty sheet.
        last_row, last_column = min(MAX_ROWS, sheet.max_row), min(MAX_COLUMNS, sheet.max_column)
        for index, row in enumerate(sheet.iter_rows(max_row=last_row, max_col=last_column), start=1):
            pieces = []
            for cell in row:
                text = _shown(cell.value, str(cell.number_format or ""))
                if text:
                    left = float(cell.column - 1)
                    pieces.append(Piece(text, left, left + spans.get((index, cell.column), 1)))
            filled += len(pieces)
            # Single cells above the table are its titles.
            in_table = in_table or len(pieces) > 1
            if in_table:
                if pieces:
                    builder.add_line(pieces, separator="\t", table=number)
            else:
                builder.add_line(pieces)
                builder.add_line([])
        builder.end_page()
    book.close()
    if not filled:
        raise ReadError("Het Excel-bestand is leeg.", "Sla het op met de waarden erin.")
    return builder.build()


def _shown(value: object, number_format: str) -> str:
    """A cell as a Dutch reader sees it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, datetime | date):
        return f"{value.day}-{value.month}-{value.year}"
    if isinstance(value, int | float):
        exact = Decimal(str(value))
        if "%" in number_format:
            return f"{format_number((exact * 100).normalize() + 0)}%"
        whole = exact == exact.to_integral_value()
        # Years stand in sheets as plain numbers.
        if whole and 1950 <= exact <= 2100 and "#,##" not in number_format:
            return str(int(exact))
        return format_number(exact.quantize(Decimal(1)) if whole else exact)
    return " ".join(str(value).split())
