"""Cases are kept whatever happens, and two people do not overwrite each other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assistant.drafting.models import AskedQuestion, Concept, Letter, Nature
from assistant.drafting.store import CaseStore, StaleError

LETTER = Letter(
    subject="fietspaden",
    party="SP",
    questions=tuple(AskedQuestion(number=str(number), text=f"Vraag nummer {number}?") for number in range(1, 9)),
)


def _concept(number: str, text: str = "tekst") -> Concept:
    return Concept(number=number, question=f"Vraag nummer {number}?", nature=Nature.TECHNICAL, text=text)


def test_a_case_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "concepten.sqlite"
    case = CaseStore(path).create(LETTER, "Anna")
    CaseStore(path).put_concepts(case.id, [_concept("2"), _concept("1")], "Anna")
    again = CaseStore(path)
    assert [concept.number for concept in again.case(case.id).concepts] == ["1", "2"]
    summary = again.cases()[0]
    assert (summary.title, summary.ready, summary.total, summary.changed_by) == ("fietspaden (SP)", 0, 8, "Anna")


def test_a_concept_that_is_there_is_not_replaced_by_drafting(tmp_path: Path) -> None:
    store = CaseStore(tmp_path / "concepten.sqlite")
    case = store.create(LETTER)
    store.put_concepts(case.id, [_concept("1", "eerst")])
    assert store.put_concepts(case.id, [_concept("1", "later")]).concept("1").text == "eerst"


def test_a_letter_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    store = CaseStore(tmp_path / "concepten.sqlite")
    case = store.create(LETTER)
    store.set_letter(case.id, LETTER.model_copy(update={"party": "VVD"}), LETTER, "Anna")
    with pytest.raises(StaleError, match="Anna heeft deze brief"):
        store.set_letter(case.id, LETTER, LETTER, "Bea")
    assert store.case(case.id).letter.party == "VVD"


def test_a_corrected_letter_keeps_the_concepts_of_unchanged_questions(tmp_path: Path) -> None:
    store = CaseStore(tmp_path / "concepten.sqlite")
    case = store.create(LETTER)
    case = store.put_concepts(case.id, [_concept("1"), _concept("2")])
    questions = (LETTER.questions[0], LETTER.questions[1].model_copy(update={"text": "Anders?"}))
    changed = store.set_letter(case.id, LETTER.model_copy(update={"questions": questions}), LETTER)
    assert [concept.number for concept in changed.concepts] == ["1"]
    assert [len(one.concepts) for one in store.earlier(case.id)] == [0, 2]


def test_changes_at_the_same_time_are_all_kept_or_told(tmp_path: Path) -> None:
    path = tmp_path / "concepten.sqlite"
    case = CaseStore(path).create(LETTER)
    numbers = [question.number for question in LETTER.questions]
    CaseStore(path).put_concepts(case.id, [_concept(number) for number in numbers])

    def change(number: str) -> str:
        store = CaseStore(path)
        concept = store.case(case.id).concept(number).model_copy(update={"text": f"van {number}"})
        return store.put_concept(case.id, concept, number).concept(number).text

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(change, numbers)) == [f"van {number}" for number in numbers]
    kept = CaseStore(path).case(case.id)
    assert [concept.text for concept in kept.concepts] == [f"van {number}" for number in numbers]
    assert kept.version == 2 + len(numbers)


def test_a_case_can_be_removed(tmp_path: Path) -> None:
    store = CaseStore(tmp_path / "concepten.sqlite")
    case = store.create(LETTER)
    store.put_concepts(case.id, [_concept("1")])
    store.delete(case.id)
    assert store.cases() == () and store.earlier(case.id) == ()
    with pytest.raises(LookupError, match="bestaat niet"):
        store.case(case.id)
