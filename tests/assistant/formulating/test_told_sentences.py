"""Years, days, names and counts that a text gives from outside a sentence may be said with it; others may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.assistant.formulating.saying import answered, indexed

LETTER = """Raadsbrief Zwembad De Golf

Datum: 11 maart 2025

Het faillissement

Op 19 augustus 2024 ging de aannemer van het zwembad failliet. Op dat moment stonden er 84 kluisjes klaar.

Bezwaren

In 2024 werd er veel geklaagd over het lawaai van het zwembad. In de Havenbuurt hangt een sirene uit 1958. Er werden 57
metingen gedaan bij het zwembad. Later komen daar 20 metingen bij.

Wij zouden tellen hoeveel gezinnen bezwaar maken tegen het zwembad. In het eerste halfjaar waren dat er negentien.

Het diepe bad kost 640 euro, omdat het water warm is.

Het kaartje voor het zwembad gaat op 1 januari 2026 van 4,60 naar 4,90 euro per uur.

Raadsbesluit

De raad besluit:

1. een krediet van € 730.000,- voor het zwembad beschikbaar te stellen;

Aldus besloten in de vergadering van 20 februari 2025.

De inrichting

Het zwembad krijgt de volgende onderdelen:
• Een glijbaan naar het diepe bad
• Een peuterbad met warm water
• Een tribune met vaste banken
• Een zaal voor de reddingsbrigade

1. In 2027 is het zwembad open voor alle scholen

a. De bezoekers geven het zwembad gemiddeld een 7,4

De bouwkosten van de fietsenstalling bij het zwembad zijn nog niet bekend: n.t.b.
"""


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return indexed(tmp_path_factory.mktemp("bad"), "raadsbrief-zwembad.txt", LETTER)


@pytest.mark.parametrize(
    ("question", "text", "words", "written", "passes"),
    [
        # The sentence before names the time; a later one, a house number or the letter's own year is another.
        ("Hoeveel metingen zijn er gedaan?", "In 2024 werden er {F_1} gedaan bij het zwembad", "metingen", "57", True),
        ("Hoeveel metingen zijn er gedaan?", "In 1958 werden er {F_1} gedaan bij het zwembad", "metingen", "57", False),
        ("Hoeveel metingen zijn er gedaan?", "In 2025 werden er {F_1} gedaan bij het zwembad", "metingen", "57", False),
        ("Hoeveel metingen komen erbij?", "In 2024 komen er {F_1} bij het zwembad bij", "metingen", "20", False),
        # A day tells its month and year.
        ("Hoeveel kluisjes?", "In augustus 2024 stonden er {F_1} klaar bij het zwembad", "kluisjes", "84", True),
        ("Hoeveel kluisjes?", "In september 2024 stonden er {F_1} klaar bij het zwembad", "kluisjes", "84", False),
        # The letter and the decision have their day, and not that of another.
        (
            "Welk krediet stelde de raad beschikbaar?",
            "Op 20 februari 2025 stelde de raad een krediet van {F_1} voor het zwembad beschikbaar",
            "krediet",
            "€ 730.000",
            True,
        ),
        (
            "Welk krediet stelde de raad beschikbaar?",
            "Op 21 februari 2025 stelde de raad een krediet van {F_1} voor het zwembad beschikbaar",
            "krediet",
            "€ 730.000",
            False,
        ),
        (
            "Hoeveel kluisjes?",
            "Volgens de raadsbrief van 11 maart 2025 stonden er {F_1} klaar bij het zwembad",
            "kluisjes",
            "84",
            True,
        ),
        # "Dat waren er negentien" counts what the sentence before asks for; the half year is that of the letter.
        (
            "Hoeveel gezinnen maakten bezwaar?",
            "In het eerste halfjaar van 2025 maakten {F_1} gezinnen bezwaar tegen het zwembad",
            "gezinnen",
            "negentien",
            True,
        ),
        (
            "Hoeveel gezinnen maakten bezwaar?",
            "In het eerste halfjaar van 2025 maakten {F_1} zwembaden bezwaar",
            "gezinnen",
            "negentien",
            False,
        ),
        # Who asks what something costs is told the price per hour.
        (
            "Wat gaat een kaartje per uur kosten?",
            "Een kaartje voor het zwembad gaat met ingang van 1 januari 2026 {F_1} kosten",
            "kaartje",
            "4,90 euro per uur",
            True,
        ),
        ("Hoeveel procent kost een kaartje?", "Een kaartje kost {F_1}", "kaartje", "4,90 euro per uur", False),
        # An item with a letter stands below the one with a number.
        (
            "Welk cijfer geven bezoekers het zwembad?",
            "In 2027 geven de bezoekers het zwembad gemiddeld een {F_1}",
            "bezoekers",
            "7,4",
            True,
        ),
        (
            "Welk cijfer geven bezoekers het zwembad?",
            "In 2026 geven de bezoekers het zwembad gemiddeld een {F_1}",
            "bezoekers",
            "7,4",
            False,
        ),
        # "Not known yet" is an answer where it stands so.
        (
            "Wat kost de fietsenstalling bij het zwembad?",
            "De bouwkosten van de fietsenstalling bij het zwembad zijn nog niet bekend: er staat {F_1}",
            "fietsenstalling",
            "n.t.b.",
            True,
        ),
    ],
)
def test_what_is_told_around_a_figure(
    pool: Path, question: str, text: str, words: str, written: str, passes: bool
) -> None:
    answer = answered(pool, question, text, words, written)
    assert (answer.mode == "formulerend") is passes, (answer.notice, answer.text)


@pytest.mark.parametrize(
    ("cause", "passes"),
    [("omdat het water warm is", True), ("omdat de gezinnen bezwaar maken tegen het zwembad", False)],
)
def test_a_cause_stands_at_the_quoted_place(pool: Path, cause: str, passes: bool) -> None:
    text = f"Het diepe bad kost {{F_1}}, {cause}"
    answer = answered(pool, "Wat kost het diepe bad?", text, "diepe bad", "640 euro")
    assert (answer.mode == "formulerend") is passes, (answer.notice, answer.text)


def test_items_that_follow_each_other_are_one_quote(pool: Path) -> None:
    answer = answered(
        pool,
        "Welke onderdelen krijgt het zwembad?",
        "Het zwembad krijgt een peuterbad met warm water, een tribune met vaste banken en een zaal voor de "
        "reddingsbrigade",
        "peuterbad",
    )
    assert answer.mode == "formulerend"
    quotes = [citation.quote for citation in answer.citations]
    assert any("peuterbad" in one and "reddingsbrigade" in one for one in quotes)
