"""The date of a document: its own, not one of something that it tells of."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.own_date import own_date
from ingest.source import Cell, Line


def lines(text: str) -> list[Line]:
    """The lines of a page."""
    found, start = [], 0
    for one in text.split("\n"):
        found.append(Line(text=one, page=1, start=start, end=start + len(one)))
        start += len(one) + 1
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raadsbrief\nDatum: 31-2-2025, dus 1-3-2025\n4 mei 2025", date(2025, 3, 1)),
        ("Raadsbrief\nVerzonden op 28 mei 2025", date(2025, 5, 28)),
        ("Persbericht Demostad, 3 mei 2025", date(2025, 5, 3)),
        (
            "Huurovereenkomst\nDe huur loopt tot en met 31 december 2039.\nAldus getekend op 4 maart 2024.",
            date(2024, 3, 4),
        ),
        ("Nieuws\nDe nieuwe hal gaat op 6 september 2027 open.\nGemeente Demostad, oktober 2026", date(2026, 10, 1)),
        ("Moties\nIn te dienen voor de vergadering van 3 juli 2025", date(2025, 7, 3)),
        ("Begroting\nDe regels over het parkeren veranderen op\n1 februari 2026 voor iedereen.", None),
        ("Monitor\nAantal woningen; peildatum 1 april 2025", None),
        ("Overeenkomst\nHet contract loopt af per 1 januari 2040.", None),
        (
            "Nota\nDe raad heeft met veel genoegen kennisgenomen van wat de mensen in de wijk vertelden, 22 maart 2025 "
            "in het grote dorpshuis van de gemeente",
            None,
        ),
    ],
)
def test_the_date_of_a_document_is_not_one_that_it_tells_of(text: str, expected: date | None) -> None:
    assert own_date(lines(text), "stuk") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("besluitenlijst 2026 07 02", date(2026, 7, 2)),
        ("20250703 besluitenlijst", date(2025, 7, 3)),
        ("besluitenlijst 6 11 2025", date(2025, 11, 6)),
        ("moties 3 juli 2025", date(2025, 7, 3)),
        ("begroting 2026 2029", None),
        ("Z 26 118204", None),
    ],
)
def test_without_a_date_in_the_text_the_name_of_the_file_tells_the_day(name: str, expected: date | None) -> None:
    assert own_date(lines("Stuk\nZonder datum"), name) == expected


def test_the_day_in_the_name_is_surer_than_a_month_in_the_text() -> None:
    assert own_date(lines("Besluitenlijst\nnovember 2024"), "besluitenlijst 2024 11 07") == date(2024, 11, 7)


def test_a_date_in_a_table_is_not_that_of_the_document() -> None:
    row = Line(
        text="Waag  41.200  31-12-2029",
        page=1,
        start=0,
        end=24,
        cells=tuple(Cell(text=text, start=0, end=1, x0=0.0, x1=1.0) for text in ("Waag", "41.200", "31-12-2029")),
    )
    assert own_date([row], "gebouwen") is None
