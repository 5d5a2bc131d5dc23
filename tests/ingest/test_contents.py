"""Page numbers are no figures: those of a table of contents, and those in a text whose pages were lost."""

from __future__ import annotations

import pytest

from ingest.contents import contents_lines
from ingest.furniture import remove_furniture
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


def test_the_first_lines_of_a_chapter_on_the_next_page_are_no_titles() -> None:
    text = (
        "Inhoud\n1 Vooraf 3\n2 Geld 5\n3 Wonen in de wijk 9\n\f"
        "Jaarverslag van de gemeente\n1 Vooraf\nIn het hele gebied staan er nu 26\nhuizen leeg.\n"
    )
    assert listed(text) == ["1 Vooraf 3", "2 Geld 5", "3 Wonen in de wijk 9"]
    text = "Inhoud\n1 Vooraf 3\n2 Geld 5\n1 Vooraf\nEr stonden 12 huizen leeg, en later 26\n"
    assert listed(text) == ["1 Vooraf 3", "2 Geld 5"]
    text = "Inhoud\n1 Vooraf 3\n2 Geld 5\nDat was alles. Er stonden huizen leeg, en wel 26\n"
    assert listed(text) == ["1 Vooraf 3", "2 Geld 5"]


def test_a_text_without_contents_lists_nothing() -> None:
    assert listed("De inhoud telt.\nHet kostte in totaal 300\nEn later nog 400\n") == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("De weg is klaar.\n\n\n\n4\n\nNieuw hoofdstuk\n", False),
        ("Dat betekent voor ons\n\n\n\n4\n\ndat de weg klaar is.\n", False),
        ("Aantal scholen\n\n\n\n4\n\nGemeente\n", True),
        ("De weg is klaar.\n\n4\n\nNieuw hoofdstuk\n", True),
        ("De weg is klaar.\n\n\n\n40\n\nNieuw hoofdstuk\n", True),
    ],
)
def test_a_page_number_in_the_middle_of_a_page_is_taken_out(text: str, kept: bool) -> None:
    around = f"Eerste regel\nTweede regel\nDerde regel\n{text}Eerste van drie\nTweede van drie\nDerde van drie\n"
    rest, _ = remove_furniture(read_text(around.encode(), "a.txt").pages)
    assert any(line.text.strip() in ("4", "40") for line in rest) is kept
