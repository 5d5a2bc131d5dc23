"""Which unit a label states for its figures, and which words of a label are no such statement."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.figuring import row_figures
from ingest.models import Figure, Table, TableCell, TableRow
from ingest.stated_units import unit_named, unit_of_table


@pytest.mark.parametrize(
    ("label", "unit"),
    [
        ("3 uur gratis zwemmen", None),
        ("Proef twee uur vrij parkeren", None),
        ("Banen (12 uur en meer)", None),
        ("Ozb woningen 4 procent omhoog", None),
        ("Stop op inhuur boven 90 euro per uur", None),
        ("Tarief zone B naar € 2,10 per uur", None),
        ("Koop tot € 350.000", None),
        ("M2 Rookvrij strand", None),
        ("Motie M2 Open bibliotheek", None),
        ("Minder vierkante meters vastgoed", None),
        ("m2 leegstand", "m2"),
        ("Hectare veenweide met hoger peil", "ha"),
        ("% inwoners dat tevreden is", "%"),
        ("Aandeel groene stroom", "%"),
        ("Aandeel gemeente (€)", "euro"),
        ("Aandeel gemeente", None),
        ("Ozb woning (eigenaar), % van de waarde", "%"),
        ("Toename van het aantal m2 groen in de wijk", "m2"),
        ("Bosaanplant in hectare, vanaf 2022 opgeteld", "ha"),
        ("Formatie (fte)", "fte"),
        ("Restafval per inwoner (kg)", "kg"),
        ("Wachttijd (weken)", "week"),
        ("Nulmeting (jaar)", None),
        ("Prijs per m2", "euro per m2"),
        ("Parkeren centrum € per uur", "euro per uur"),
        ("Precario terrassen per m2", None),
        ("Opwekking 2024 GWh", "GWh"),
    ],
)
def test_unit_of_a_row_label(label: str, unit: str | None) -> None:
    assert unit_named(label) == unit


def test_a_header_may_name_a_unit_anywhere_but_not_with_a_number() -> None:
    assert unit_named("Veenrand", "Fte 2023") == "fte"
    assert unit_named("Veenrand", "12 hectare 310 hectare") is None
    assert unit_of_table("Terreinen, oppervlakten in hectare") == "ha"


def figures(label: str, *values: str, scale_line: str | None = None) -> tuple[Figure, ...]:
    cells = tuple(TableCell(text=value, column=n, start=n, end=n + 1) for n, value in enumerate(values))
    row = TableRow(label=label, cells=cells, page=1, start=0, end=9)
    header = tuple(str(2024 + n) for n in range(len(values)))
    table = Table(caption=None, scale_line=scale_line, header=header, rows=(row,), certain=True, page=1, start=0, end=9)
    return row_figures(table, row, None)


def test_a_number_of_hours_in_a_label_leaves_the_scale_of_the_table_alone() -> None:
    (figure,) = figures("Proef 2 uur gratis parkeren", "140", scale_line="(bedragen x € 1.000)")
    assert (figure.value, figure.unit, figure.row_label) == (Decimal(140_000), "euro", "Proef 2 uur gratis parkeren")


@pytest.mark.parametrize(
    ("label", "value", "unit"),
    [
        ("Inhuur (x € 1.000)", Decimal(35_000), "euro"),
        ("Overnachtingen (x 1.000)", Decimal(35_000), None),
        ("Aantal bezoekers x 1.000", Decimal(35_000), None),
        ("Inhuur (mln euro)", Decimal(35_000_000), "euro"),
        ("Inhuur (fte)", Decimal(35), "fte"),
    ],
)
def test_the_scale_in_a_row_label_is_that_of_the_row(label: str, value: Decimal, unit: str | None) -> None:
    (figure,) = figures(label, "35")
    assert (figure.value, figure.unit) == (value, unit)


def test_a_share_in_the_name_of_a_row_is_not_the_unit_of_its_price() -> None:
    assert unit_named("Boeren met een aandeel", "Pacht 2031 (€ per GJ)") == "euro per GJ"
    assert unit_named("Aandeel huur", "2031") == "%"
    assert unit_named("Ruimte (M2)", "2031") is None
