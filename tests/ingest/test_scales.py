"""The scale that the heading of a chapter states is that of its tables of money, and of no other."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.figuring import row_figures, with_scale_of
from ingest.models import Table, TableCell, TableRow

SECTION = ("2 Geld (bedragen in duizenden euro's)", "2.1 Verloop")


def value(caption: str, label: str, text: str, section: tuple[str, ...], scale_line: str | None = None) -> Decimal:
    row = TableRow(label=label, cells=(TableCell(text=text, column=0, start=0, end=1),), page=1, start=0, end=9)
    table = Table(
        caption=caption, scale_line=scale_line, header=("2027",), rows=(row,), certain=True, page=1, start=0, end=9
    )
    (figure,) = row_figures(with_scale_of(section, table), row, None)
    assert figure.value is not None
    return figure.value


@pytest.mark.parametrize(
    ("caption", "label", "text", "section", "scale_line", "expected"),
    [
        ("Verloop van het saldo", "Bruggen", "140", SECTION, None, 140_000),
        ("Nieuwe wensen", "Bruggen", "140 N", SECTION, None, 140_000),
        ("Inwoners per dorp", "Bruggen", "140", SECTION, None, 140),
        ("Verloop van het saldo", "Bruggen", "140", SECTION, "Bedragen x 1 miljoen euro", 140_000_000),
        ("Verloop van het saldo", "Bruggen", "140", ("2 Geld",), None, 140),
        ("Formatie en lasten", "Bezetting (fte)", "140", SECTION, None, 140),
    ],
)
def test_scale_of_a_chapter(
    caption: str, label: str, text: str, section: tuple[str, ...], scale_line: str | None, expected: int
) -> None:
    assert value(caption, label, text, section, scale_line) == expected


@pytest.mark.parametrize(("header", "kept"), [("Programma", False), ("Nr.", False), ("Blz.", False), ("2027", True)])
def test_a_column_of_numbers_of_things_holds_no_amounts(header: str, kept: bool) -> None:
    row = TableRow(
        label="Brandweerwagen", cells=(TableCell(text="3", column=0, start=0, end=1),), page=1, start=0, end=9
    )
    table = Table(
        caption=None, scale_line="x € 1.000", header=(header,), rows=(row,), certain=True, page=1, start=0, end=9
    )
    assert bool(row_figures(table, row, None)) is kept


@pytest.mark.parametrize(
    ("label", "header", "expected"),
    [
        ("Jaar 2026", "Beschikbaar", "2026"),
        ("2026", "Bedrag", "2026"),
        ("2026", "Raming 2025", "2025"),
        ("Begroting 2026", "Bedrag", None),
        ("2026 en 2027", "Bedrag", None),
    ],
)
def test_a_row_that_is_called_after_a_year_is_of_that_year(label: str, header: str, expected: str | None) -> None:
    row = TableRow(label=label, cells=(TableCell(text="35", column=0, start=0, end=1),), page=1, start=0, end=9)
    table = Table(
        caption=None, scale_line="x € 1.000", header=(header,), rows=(row,), certain=True, page=1, start=0, end=9
    )
    (figure,) = row_figures(table, row, None)
    assert (figure.period.as_written if figure.period else None) == expected
