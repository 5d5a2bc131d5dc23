"""The page numbers of a table of contents are no figures."""

from __future__ import annotations

from ingest.contents import contents_lines
from ingest.readers.text import read_text
from ingest.source import Line


def lines(text: str) -> list[Line]:
    return [line for page in read_text(text.encode(), "a.txt").pages for line in page.lines]


def listed(text: str) -> list[str]:
    given = lines(text)
    found = contents_lines(given)
    return [line.text.strip() for line in given if line.start in found]


def test_titles_with_their_page_behind_the_word_contents() -> None:
    text = "Inhoudsopgave\n\n1. Voorop 3\n1.1 Wat er dit jaar anders is dan in het\nvorige jaar 3\n2. Geld 12\n\f"
    assert listed(text) == ["1. Voorop 3", "1.1 Wat er dit jaar anders is dan in het", "vorige jaar 3", "2. Geld 12"]


def test_dots_lead_to_a_page_anywhere() -> None:
    assert listed("2.4 De dorpen ........ 14\nEr komen 14 woningen.\n") == ["2.4 De dorpen ........ 14"]


def test_text_behind_the_contents_is_no_part_of_it() -> None:
    text = (
        "Inhoud\nVooraf 3\nGeld 5\n\fVooraf\nDit is een zin over het jaar.\nEn nog een zin.\n"
        "Nog een derde zin.\nEr kwamen er 26\n"
    )
    assert listed(text) == ["Vooraf 3", "Geld 5"]


def test_a_text_without_contents_lists_nothing() -> None:
    assert listed("De inhoud telt.\nHet kostte in totaal 300\nEn later nog 400\n") == []
