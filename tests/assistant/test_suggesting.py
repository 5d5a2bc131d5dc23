"""Suggestions for a next question."""

from __future__ import annotations

from assistant.models import Outcome
from assistant.service import Assistant
from assistant.suggesting import WANTED, follow_ups
from tests.assistant.web.scripted import BEGROTING, PASSAGE, PLACES, ROW, answer, figure

TITLE = BEGROTING.title
PASSAGES = {PASSAGE.id: PASSAGE}
ONE = answer("385 N [2].", citations=(ROW,), figures=(figure("2026", "385 N", 385_000),))


def test_the_next_year_and_the_rows_around_are_suggested() -> None:
    assert follow_ups(ONE, PASSAGES) == (
        f"Wat staat er in {TITLE} bij ‘Sporthal de Kade’ voor 2027?",
        f"Wat staat er in {TITLE} bij ‘Zwembad’ voor 2026?",
        f"Wat staat er in {TITLE} bij ‘Bibliotheek’ voor 2026?",
    )


def test_what_was_just_asked_is_not_suggested() -> None:
    first = follow_ups(ONE, PASSAGES)[0]
    again = ONE.model_copy(update={"question": first})
    assert first not in follow_ups(again, PASSAGES)


def test_places_suggest_the_rows_that_they_show() -> None:
    assert PLACES.outcome is Outcome.PLACES
    assert follow_ups(PLACES, PASSAGES) == (f"Wat staat er in {TITLE} bij ‘Sporthal de Kade’ voor 2027?",)


def test_a_column_that_is_not_certain_is_not_suggested() -> None:
    units = tuple(unit.model_copy(update={"cells": (("2025", "1"), ("2025", "2"))}) for unit in PASSAGE.units)
    assert follow_ups(ONE, {PASSAGE.id: PASSAGE.model_copy(update={"units": units})}) == ()


def test_a_passage_that_is_gone_suggests_nothing() -> None:
    assert follow_ups(ONE, {}) == ()


def test_suggestions_of_real_answers_lead_to_the_document_that_they_name(assistant: Assistant) -> None:
    found = assistant.ask("Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?")
    passages = assistant.index.passages([one.passage_id for one in found.citations])
    suggested = follow_ups(found, passages)
    assert 0 < len(suggested) <= WANTED
    for question in suggested:
        answer = assistant.ask(question)
        assert answer.outcome is not Outcome.NOTHING
        assert answer.citations[0].document in question
