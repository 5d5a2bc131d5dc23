"""The benchmark: every question passes its checks, and the splits hold together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.learned import shipped
from evals.benchmark import CHOOSE, JUDGE, LEARN, MUNICIPALITIES
from evals.benchmark.blind import SAMPLE, BlindAnswer, agreement, agrees, sample
from evals.benchmark.contents import contents
from evals.benchmark.make import written
from evals.benchmark.questions import (
    HABITS,
    KINDS,
    TOPICS,
    BenchmarkQuestion,
    check,
    documents_of,
    load,
    problems,
)
from evals.matching import fold
from evals.training import curve, pairwise, threshold_for


def test_no_municipality_is_in_two_splits() -> None:
    assert len(set(MUNICIPALITIES)) == len(LEARN) + len(CHOOSE) + len(JUDGE) == 12


def test_the_shipped_models_never_saw_a_judging_municipality() -> None:
    assert not any(name in shipped().learned_on for name in (*CHOOSE, *JUDGE))


@pytest.mark.parametrize("name", [name for name in written() if name not in JUDGE])
def test_questions_pass_their_checks(name: str) -> None:
    assert len(load(name)) >= 100
    assert check(name) == []


@pytest.mark.parametrize("name", [name for name in written() if name in JUDGE])
def test_questions_of_the_judging_split_pass_without_being_shown(name: str) -> None:
    assert len(load(name)) >= 100
    # A count, not the list: a failing test may not show what nobody who works on answers should read.
    assert len(check(name)) == 0


@pytest.mark.parametrize("name", written())
def test_a_municipality_has_ten_documents_in_all_formats(name: str) -> None:
    found = documents_of(name)
    assert len(found) >= 10
    assert {file.rpartition(".")[2] for file in found} == {"pdf", "docx", "txt", "html", "xlsx"}


def test_the_questions_are_as_varied_as_people_ask() -> None:
    asked = [question for name in written() for question in load(name)]
    assert len(asked) >= 1200
    assert sum(one.kind == "unanswerable" for one in asked) * 8 >= len(asked)
    assert sum(one.habit == "own words" for one in asked) * 3 >= len(asked)
    assert sum(len(pages) for name in written() for pages in documents_of(name).values()) >= 600


def test_the_table_of_contents_is_up_to_date() -> None:
    # If not: python -m evals.benchmark.contents
    readme = Path(__file__).parents[2] / "evals" / "benchmark" / "README.md"
    assert readme.read_text(encoding="utf-8").splitlines() == contents().splitlines()


@pytest.mark.parametrize("name", written())
def test_a_municipality_is_asked_in_all_kinds_topics_and_habits(name: str) -> None:
    asked = load(name)
    assert {one.kind for one in asked} == set(KINDS)
    assert {one.topic for one in asked} == set(TOPICS)
    assert {one.habit for one in asked} == set(HABITS)


@pytest.mark.parametrize("name", JUDGE)
def test_every_file_of_a_judging_municipality_is_asked_about(name: str) -> None:
    read, asked = set(documents_of(name)), {source for one in load(name) for source in one.source}
    # A plain comparison would print the names of what is asked about.
    assert not read ^ asked


def question(**changes: object) -> BenchmarkQuestion:
    base: dict[str, object] = {
        "id": "x", "question": "Hoeveel?", "kind": "figure", "topic": "budget", "habit": "plain",
        "answer": "Het is 3.140 euro.", "must_any": (("3.140",),), "source": ("a.txt",),
        "evidence": ("kost 3.140 euro",),
        "pages": (2,),
    }  # fmt: skip
    return BenchmarkQuestion.model_validate({**base, **changes})


PAGES = {"a.txt": (fold("Niets."), fold("Het plan kost 3.140  euro."), fold("Wat het plan kost, staat hiervoor."))}


def test_a_right_question_has_no_problems() -> None:
    assert list(problems(question(), PAGES)) == []


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"kind": "raar"}, "kind"),
        ({"must_any": ()}, "must_any"),
        ({"must_any": (("3.141",),)}, "woorden"),
        ({"must_not": ("3.140",)}, "mag niet"),
        ({"answer": "The cost of the plan is 3.140 euro."}, "Nederlands"),
        ({"evidence": ("plan kost",), "pages": (2,)}, "also on page [3]"),
        ({"evidence": ("staat er niet",)}, "not found"),
        ({"pages": (1,)}, "page"),
        ({"source": ("b.txt",)}, "not there"),
        ({"kind": "unanswerable"}, "unanswerable"),
    ],
)
def test_a_wrong_question_is_caught(changes: dict[str, object], word: str) -> None:
    assert any(word in problem for problem in problems(question(**changes), PAGES))


def test_pairs_teach_an_order() -> None:
    good, bad = {"a": 1.0, "b": 0.2}, {"a": 0.0, "b": 0.3}
    order = pairwise([([good, bad, {"a": 0.1, "b": 0.9}], [True, False, False])] * 5)
    assert order.score(good) > order.score(bad)


def test_the_threshold_keeps_false_answers_under_the_limit() -> None:
    points = [(0.2, 0.6, 0.4), (0.5, 0.5, 0.1), (0.6, 0.4, 0.2), (0.7, 0.3, 0.1), (0.8, 0.2, 0.0)]
    assert threshold_for(points, 0.15) == 0.7
    assert threshold_for(points, 0.05) == 0.8


def test_the_curve_counts_no_gated_answer() -> None:
    assert curve([], shipped().confidence) == []


def test_a_blind_reader_agrees_when_the_gold_accepts_what_they_wrote(tmp_path: Path) -> None:
    sample(tmp_path)
    rows = [json.loads(line) for line in (tmp_path / "lindemaas.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == SAMPLE
    assert {name for row in rows for name in row} == {"id", "question", "history"}
    asked = next(one for one in load("lindemaas") if one.kind == "figure")
    right = BlindAnswer(id=asked.id, answer=asked.answer, refused=False, file=asked.source[0])
    assert agrees(asked, right)
    assert not agrees(asked, right.model_copy(update={"answer": "Dat zijn er 98.765.432."}))
    assert not agrees(asked, right.model_copy(update={"refused": True}))
    found = {one.split: one for one in agreement([right])}
    assert (found["learn"].questions, found["learn"].same_answer, found["learn"].same_file) == (1, 1, 1)
