"""What a careful model rightly says of documents that read badly gets through; the same with another word does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.models import Outcome
from tests.assistant.formulating.saying import answered, indexed

TEXT = """Programmaplan Havenkwartier

1 Uitvoering

De inzet voor het toezicht in het Havenkwartier is als volgt.

Extra toezichthouders voor de kade 3x

24 u/ pw

Totaal voor de gehele looptijd van het Havenkwartier

4 x € 210.000 = € 840.000

De kade wordt ca. 12 hectare groot en is in 2031 klaar.

Van de 40 miljoen euro voor het Havenkwartier betaalt de provincie 3/8e deel.

De werkgroep bekijkt de volgende richtingen voor het Havenkwartier:
• Parkeren onder de grond
• Een openbaar zwembad
• Woningen boven de winkels
• Een brug voor fietsers
• Minder geluid van schepen

Prestatie Stand Ambitie 2031 Bron

Opgewekte stroom op daken van de kade

35 GWh (1-4-2026) 90 GWh Stroommonitor
"""


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(tmp_path_factory.mktemp("haven"), "programmaplan-havenkwartier.txt", TEXT)


def test_pieces_of_a_broken_row_are_one_source(harbour: Path) -> None:
    answer = answered(
        harbour,
        "Hoeveel extra toezichthouders komen er voor de kade, en voor hoeveel uur?",
        "Voor de kade zijn er extra toezichthouders: {F_1}, {F_2} per week",
        "toezichthouders voor de kade",
        "3x",
        "24 u",
    )
    assert answer.mode == "formulerend"
    assert "24 uur per week" in answer.text
    assert any("toezichthouders voor de kade 3x 24 u/ pw" in citation.quote for citation in answer.citations)

    total = answered(
        harbour,
        "Wat kost het Havenkwartier in totaal voor de gehele looptijd?",
        "Het totaal voor de gehele looptijd van het Havenkwartier is {F_1}",
        "gehele looptijd",
        "€ 840.000",
    )
    assert total.mode == "formulerend"
    assert "840.000 euro" in total.text


def test_a_quotation_may_run_over_pieces_but_not_be_changed(harbour: Path) -> None:
    question = "Wat kost het Havenkwartier in totaal?"
    text = "In het programmaplan staat: “Totaal voor de gehele looptijd van het Havenkwartier 4 x € 210.000 = € {}.000”"
    right = answered(harbour, question, text.format("840"), "gehele looptijd")
    assert right.mode == "formulerend"
    wrong = answered(harbour, question, text.format("880"), "gehele looptijd")
    assert wrong.mode == "citerend"


@pytest.mark.parametrize(
    ("word", "passes"), [("ongeveer", True), ("circa", True), ("ruim", False), ("hoogstens", False)]
)
def test_about_is_about_in_every_word_and_no_other_bound(harbour: Path, word: str, passes: bool) -> None:
    answer = answered(
        harbour, "Hoe groot wordt de kade?", f"De kade wordt {word} {{F_1}} groot", "12 hectare groot", "ca. 12 hectare"
    )
    assert (answer.mode == "formulerend") is passes


def test_a_share_of_an_amount_is_computed(harbour: Path) -> None:
    answer = answered(
        harbour,
        "Hoeveel euro betaalt de provincie aan het Havenkwartier?",
        "De provincie betaalt {F_1} van {F_2} voor het Havenkwartier, dat is {B1}",
        "betaalt de provincie",
        "3/8e",
        "40 miljoen euro",
        B1="F_1 * F_2",
    )
    assert answer.mode == "formulerend"
    assert "15 miljoen euro" in answer.text
    assert answer.calculations[0].value == "15000000.00"


def test_every_item_of_a_list_is_cited(harbour: Path) -> None:
    answer = answered(
        harbour,
        "Welke richtingen bekijkt de werkgroep voor het Havenkwartier?",
        "De werkgroep bekijkt parkeren onder de grond, een openbaar zwembad, woningen boven de winkels, "
        "een brug voor fietsers en minder geluid van schepen",
        "openbaar zwembad",
    )
    assert answer.outcome is Outcome.ANSWER
    assert answer.mode == "formulerend"
    quoted = " ".join(citation.quote for citation in answer.citations)
    for item in ("Parkeren onder de grond", "zwembad", "boven de winkels", "brug voor fietsers", "geluid van schepen"):
        assert item in quoted


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("De opgewekte stroom op daken van de kade was {F_1} op 1-4-2026, en de ambitie voor 2031 is {F_2}", True),
        ("De opgewekte stroom op daken van de kade was {F_1} op 1-4-2026, en in 2029 is het {F_2}", False),
        ("De opgewekte stroom op daken van de kade is in 2031 {F_1}", False),
    ],
)
def test_a_figure_below_a_heading_with_a_year_is_called_by_it(harbour: Path, text: str, passes: bool) -> None:
    written = ["35 GWh", "90 GWh"][: text.count("{F_")]
    answer = answered(
        harbour, "Hoeveel stroom wordt er opgewekt op de daken van de kade, nu en in 2031?", text, "90 GWh", *written
    )
    assert (answer.mode == "formulerend") is passes
