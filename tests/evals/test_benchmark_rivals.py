"""Rival answers: what counts as one, and by what a question excludes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from evals.benchmark import CHOOSE, LEARN
from evals.benchmark.places import Place, places_of
from evals.benchmark.questions import load
from evals.benchmark.rivals import golds_of, rival_problems, rivals
from evals.convert import Question

NOTE = Place(
    "nota-2026.pdf", "Kadernota 2026-2029", "kadernota", date(2025, 5, 20), "2. geld", "verkoop oude werf 120 n 340 n",
    "340 n", "tabel 1", "", "verkoop oude werf", "2027", "x € 1.000",
)  # fmt: skip


def other(**changes: object) -> Place:
    """The same row in the budget of the autumn, with another value."""
    base = {
        "file": "begroting.pdf", "title": "Begroting 2026", "kind": "begroting", "day": date(2025, 10, 7),
        "text": "verkoop oude werf 150 n 410 n", "figures": "410 n",
    }  # fmt: skip
    return replace(NOTE, **{**base, **changes})  # type: ignore[arg-type]


def question(text: str, **changes: object) -> Question:
    return Question.model_validate(
        {
            "id": "x", "question": text, "kind": "table", "answer": "340 duizend euro nadelig.",
            "figures": [{"value": "340000", "unit": "euro", "as_written": "340 N"}], "must_any": [["340", "340.000"]],
            "source": ["nota-2026.pdf"], "evidence": ["Verkoop oude werf 120 N 340 N"], **changes,
        }
    )  # fmt: skip


def found(asked: Question, *places: Place) -> list[str]:
    return [rival.place.figures for rival in rivals(asked, [NOTE, *places])]


def test_the_same_row_with_another_value_is_a_rival() -> None:
    assert found(question("Wat levert de verkoop van de oude werf op in 2027?"), other()) == ["410 n"]


def test_a_sentence_with_another_value_is_a_rival() -> None:
    text = "in 2027 brengt de verkoop van de oude werf 410.000 euro op."
    said = other(label="", column="", text=text, figures=text)
    asked = question("Wat levert de verkoop van de oude werf op in 2027?")
    assert found(asked, said) == [text]
    later = text.replace("2027", "2028")
    assert found(asked, replace(said, text=later, figures=later)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Wat levert de verkoop van de oude werf op in 2027 volgens de kadernota?",
        "verkoop oude werf 2027 Kadernota 2026-2029",
        "Wat geeft het stuk van mei 2025 voor 2027 als verkoop oude werf?",
    ],
)
def test_naming_the_document_excludes_it(text: str) -> None:
    assert found(question(text), other()) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"column": "2028"},
        {"label": "verkoop nieuwe werf", "text": "verkoop nieuwe werf 150 n 410 n"},
        {"figures": "0,34 n", "scale": "x 1 miljoen"},
        {"day": date(2024, 10, 7), "title": "Begroting 2025"},
    ],
    ids=["another year", "another row", "the same amount in millions", "an older document"],
)
def test_what_is_no_rival(changes: dict[str, object]) -> None:
    assert found(question("Wat levert de verkoop van de oude werf op in 2027?"), other(**changes)) == []


def test_the_group_of_a_row_tells_places_apart() -> None:
    gold = replace(NOTE, group="lasten")
    asked = question("Wat zijn de lasten van de verkoop oude werf in 2027?")
    rest = other(group="baten")
    assert [rival.place for rival in rivals(asked, [gold, rest])] == []
    assert [rival.place for rival in rivals(question("verkoop oude werf 2027"), [gold, rest])] == [rest]


def test_a_rival_that_was_seen_is_no_problem_and_one_that_is_not_there_is() -> None:
    text = "Wat levert de verkoop van de oude werf op in 2027?"
    assert any("rival answer" in line for line in rival_problems(question(text), [NOTE, other()]))
    assert not list(rival_problems(question(text, rivals_seen=("150 N 410 N",)), [NOTE, other()]))
    assert any("in vain" in line or "no rival" in line
               for line in rival_problems(question(text, rivals_seen=("999",)), [NOTE]))  # fmt: skip


@pytest.mark.parametrize("name", [*LEARN, *CHOOSE])
def test_the_check_reaches_the_questions(name: str) -> None:
    places = places_of(name)
    asked = [one for one in load(name) if one.kind in ("figure", "table") and one.figures]
    assert sum(bool(golds_of(one, places)) for one in asked) >= 0.95 * len(asked)


def test_questions_that_name_less_have_rivals() -> None:
    # Without its words a question excludes nothing: the check must then find places that say otherwise.
    places = places_of("mosterdam")
    bare = [one.model_copy(update={"question": "?", "history": ()}) for one in load("mosterdam")]
    assert sum(any(rivals(one, places)) for one in bare) >= 10
