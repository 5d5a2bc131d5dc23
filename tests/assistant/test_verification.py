"""Verification: no right answer is refused, and none that was made wrong gets through."""

from __future__ import annotations

from collections import Counter

import pytest

from assistant.models import Answer
from assistant.service import Assistant
from assistant.verification import failures
from evals.corruptions import KINDS
from evals.right_answers import right_answers
from evals.verifying import measure

RIGHT_EVERY, CORRUPTED_EVERY = 60, 400
"""A sample; `make corruptions` takes all."""


def test_right_answers_pass_and_corrupted_ones_do_not(assistant: Assistant) -> None:
    tally = measure(assistant.index.record, CORRUPTED_EVERY, RIGHT_EVERY)
    assert tally.right > 150
    assert tally.refused == ()
    assert sum(tally.tried.values()) > 250
    assert set(tally.tried) == set(KINDS)
    assert Counter((one.kind, one.name) for one in tally.missed) == {}


@pytest.fixture(scope="module")
def saldo(assistant: Assistant) -> Answer:
    """An answer from a table of amounts over years, with signs and a scale line."""
    documents = list(assistant.documents())
    return next(
        answer
        for answer in right_answers(assistant.index.record, documents)
        if "Saldo na maatregelen – 2026: 3,05 N, dus 3,05 miljoen euro nadelig [1]" in answer.text
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3,05 miljoen", "3,06 miljoen"),
        ("3,05 N", "3,05 V"),
        ("miljoen euro nadelig", "miljoen euro voordelig"),
        ("miljoen euro", "duizend euro"),
        ("miljoen euro", "miljoen hectare"),
        ("2026:", "2027:"),
        ("2026:", "2031:"),
        ("Saldo na maatregelen", "Saldo vóór maatregelen"),
        ("Bron: ", "Bron: Nota "),
        ("[1]", "[2]"),
        ("[1]", "[1]. Dat is 12% van de begroting [1]"),
        ("[1]", "[1] in 1998 [1]"),
        ("[1]", "[1] en “dat is veel geld” [1]"),
    ],
)
def test_a_changed_text_is_refused(assistant: Assistant, saldo: Answer, old: str, new: str) -> None:
    documents = list(assistant.documents())
    assert failures(saldo, assistant.index.record, documents) == ()
    assert old in saldo.text
    changed = saldo.model_copy(update={"text": saldo.text.replace(old, new)})
    assert failures(changed, assistant.index.record, documents)


def test_the_year_of_a_title_gets_no_unit(assistant: Assistant, saldo: Answer) -> None:
    documents = list(assistant.documents())
    title = saldo.citations[0].document
    assert title[-1].isdigit()
    text = f"Volgens {title} is het Saldo na maatregelen in 2026 3,05 miljoen euro nadelig [1]."
    assert failures(saldo.model_copy(update={"text": text}), assistant.index.record, documents) == ()
    for unit in (" euro", " miljoen", "%", " ha"):
        changed = saldo.model_copy(update={"text": text.replace(title, title + unit)})
        assert failures(changed, assistant.index.record, documents)


@pytest.mark.parametrize(
    "text",
    [
        "In 2026 is het Saldo na maatregelen 3,05 miljoen euro nadelig [1].",
        "Het tekort is 3,05 miljoen euro (Saldo na maatregelen, 2026) [1].",
    ],
)
def test_other_words_for_the_same_figure_are_accepted(assistant: Assistant, saldo: Answer, text: str) -> None:
    documents = list(assistant.documents())
    assert failures(saldo.model_copy(update={"text": text}), assistant.index.record, documents) == ()
    later = saldo.model_copy(update={"text": text.replace("2026", "2027")})
    assert failures(later, assistant.index.record, documents)
