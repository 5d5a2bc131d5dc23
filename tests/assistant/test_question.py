"""Understanding questions: what is asked, years, documents named, follow-ups, words."""

from __future__ import annotations

import pytest

from assistant.question import Asked, understand
from assistant.service import Assistant
from assistant.thesaurus import parse, shipped
from ingest.models import Role


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Wat kost het nieuwe zwembad?", Asked.AMOUNT),
        ("Hoeveel hectare is er nog uitgeefbaar?", Asked.AREA),
        ("Welk percentage van de inwoners sport wekelijks?", Asked.SHARE),
        ("Hoeveel woningen komen er in het centrum?", Asked.COUNT),
        ("Wanneer gaat de fietstunnel open?", Asked.DATE),
        ("Wie is de portefeuillehouder wonen?", Asked.PERSON),
        ("Waarom is de subsidie verlaagd?", Asked.WHY),
        ("Welke fracties stemden tegen de motie?", Asked.DECISION),
        ("Hoeveel meer geven we uit dan vorig jaar?", Asked.DIFFERENCE),
        ("Wat is de duurste investering?", Asked.EXTREME),
        ("Vergelijk het saldo van 2026 en 2027", Asked.COMPARISON),
        ("Is de kadernota vastgesteld?", Asked.YES_NO),
    ],
)
def test_what_is_asked(text: str, asked: Asked) -> None:
    assert asked in understand(text).asked


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Hoeveel miljoen kuub gas is er verbruikt?", None),
        ("Hoeveel miljoen bezoekers kwamen er?", None),
        ("Hoeveel miljoen is er voor wegen?", "euro"),
        ("Hoeveel miljoen euro is er voor wegen?", "euro"),
    ],
)
def test_millions_of_something_are_no_money(text: str, unit: str | None) -> None:
    assert understand(text).unit == unit


def test_years_of_a_document_are_not_the_years_asked_for() -> None:
    question = understand("Wat is het saldo van 2026 in de kadernota 2025-2028?")
    assert question.years == (2026,)
    assert [(r.kind, r.years) for r in question.references] == [("kadernota", (2025, 2026, 2027, 2028))]


@pytest.mark.parametrize("text", ["saldo 2027 PN 24-27", "saldo 2027 in de perspectiefnota 2024-27"])
def test_short_years_name_a_document(text: str) -> None:
    question = understand(text)
    assert question.years == (2027,)
    assert question.references[0].years == (2024, 2025, 2026, 2027)


def test_roles_are_understood() -> None:
    question = understand("Wat is de peilwaarde en de ambitie voor het aantal buurtkamers?")
    assert question.roles == (Role.PEILWAARDE, Role.AMBITIE)


def test_a_follow_up_takes_its_subject_from_the_history() -> None:
    history = ["Wat is het saldo van 2026 in de kadernota 2025-2028?"]
    question = understand("En voor 2028?", history)
    assert question.years == (2028,)
    assert question.references[0].kind == "kadernota"
    assert question.standalone == "Wat is het saldo van 2028 in de kadernota 2025-2028?"
    assert Asked.AMOUNT in question.asked


def test_the_year_after_counts_from_the_year_before() -> None:
    question = understand("En het jaar erna?", ["Hoeveel budget is er in 2026 voor jeugd?"])
    assert question.years == (2027,)


def test_a_question_of_its_own_leaves_the_history_alone() -> None:
    question = understand("Welke fracties stemden tegen het raadsvoorstel zwembad?", ["Wat is het saldo van 2026?"])
    assert question.context is None


def test_the_thesaurus_is_read_with_groups_and_one_way_words() -> None:
    thesaurus = parse("tekort = nadelig saldo\nin het rood > tekort, nadelig\n# los\n", lambda word: word)
    assert thesaurus.others[("in", "het", "rood")] == (("tekort",), ("nadelig",))
    assert thesaurus.others[("nadelig", "saldo")] == (("tekort",),)
    assert ("tekort",) in thesaurus.others
    with pytest.raises(ValueError, match="regel 1"):
        parse("zomaar een regel", lambda word: word)


def test_the_shipped_thesaurus_knows_council_words() -> None:
    assert len(shipped().others) > 1000
    assert ("tekort",) in shipped().others


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Wat is het saldo in de perspectiefnota 2026-2029?", {"Perspectiefnota 2026-2029"}),
        ("saldo PN 25-28", {"Perspectiefnota 2025-2028"}),
        ("Wie is opdrachtgever in het programmacontract Dorpen aan zet?", {"Programmacontract Dorpen aan zet"}),
        ("Hoeveel inwoners heeft de gemeente?", set()),
    ],
)
def test_documents_are_chosen_by_kind_years_and_title(assistant: Assistant, text: str, titles: set[str]) -> None:
    answer = assistant.ask(text)
    assert set(answer.searched.named) == titles
