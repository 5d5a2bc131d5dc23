"""Where sentences, headings and titles end: abbreviations, numbered articles, the header of a table."""

from __future__ import annotations

import pytest

from ingest.cleaning import sentences
from ingest.headings import find_headings
from ingest.source import Cell, Line
from ingest.splitting import split_documents


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Het tekort is 4,6 mln. Met de maatregelen blijft er iets over.", 2),
        ("Het gaat om 4,6 mln. euro in het eerste jaar.", 1),
        ("Wij spraken met dhr. Jansen over de brug.", 1),
        ("De raad besloot op 3 juni jl. Daarna is de aanbesteding begonnen.", 2),
    ],
)
def test_abbreviation_at_the_end(text: str, parts: int) -> None:
    assert len(sentences(text)) == parts


def lines_of(*texts: str) -> list[Line]:
    lines, offset = [], 0
    for number, text in enumerate(texts):
        lines.append(Line(text, offset, offset + len(text), 1, top=20.0 * number, bottom=20.0 * number + 10, size=10.0))
        offset += len(text) + 1
    return lines


def test_numbered_article_is_no_heading() -> None:
    lines = lines_of(
        "3.1 Klein onderhoud doet de huurder, groot onderhoud de eigenaar. De eigenaar houdt",
        "daarvoor € 7.200,- per jaar apart.",
        "3.2 Onderhoud van het dak",
        "Het dak is van de eigenaar, die het elk jaar laat nakijken.",
    )
    assert [heading.text for heading in find_headings(lines, frozenset()).values()] == ["3.2 Onderhoud van het dak"]


def test_header_of_a_table_starts_no_document() -> None:
    def page(number: int, *texts: str) -> list[Line]:
        made = []
        for text in texts:
            cells = tuple(Cell(part, 0, 1, 0.0, 1.0) for part in text.split("|"))
            made.append(Line(text.replace("|", "  "), 0, 1, number, cells))
        return made

    first = page(1, "Jaarstukken 2024", "De gemeente sluit het jaar af met een overschot.")
    second = page(2, "Tabel 7 Lasten", "Begroting|Na|Rekening|Verschil", "Lasten|1.400|1.380|20")
    assert len(split_documents([*first, *second])) == 1
    assert len(split_documents([*first, *page(2, "Programmabegroting 2026", "Het nieuwe jaar kost meer.")])) == 2
