"""The benchmark: every question passes its checks, and the splits hold together."""

from __future__ import annotations

import pytest

from assistant.learned import shipped
from evals.benchmark import CHOOSE, JUDGE, LEARN, MUNICIPALITIES
from evals.benchmark.make import written
from evals.benchmark.questions import (
    HABITS,
    KINDS,
    TOPICS,
    BenchmarkQuestion,
    check,
    contents,
    documents_of,
    load,
    problems,
)
from evals.matching import fold
from evals.training import curve, pairwise, threshold_for


def test_no_municipality_is_in_two_splits() -> None:
    assert len(set(MUNICIPALITIES)) == len(LEARN) + len(CHOOSE) + len(JUDGE) == 10


def test_the_shipped_models_never_saw_a_judging_municipality() -> None:
    assert not any(name in shipped().learned_on for name in (*CHOOSE, *JUDGE))


@pytest.mark.parametrize("name", [name for name in written() if name in {"mosterdam", "zilverbeek"}])
def test_questions_pass_their_checks(name: str) -> None:
    assert len(load(name)) >= 100
    assert check(name) == []


def test_the_questions_of_the_second_judging_municipality_pass_their_checks() -> None:
    # A count, not the list: a failing test may not show what nobody who works on answers should read.
    assert len(check("wilgenoord")) == 0


def test_the_second_judging_municipality_asks_all_kinds_of_all_kinds_of_files() -> None:
    count = contents("wilgenoord")
    total = len(load("wilgenoord"))
    assert total >= 160
    assert {field: set(count[field]) for field in count} == {
        "kind": set(KINDS),
        "topic": set(TOPICS),
        "habit": set(HABITS),
    }
    assert count["kind"]["unanswerable"] * 8 >= total
    assert count["habit"]["own words"] * 10 >= total * 3
    read, asked = set(documents_of("wilgenoord")), {name for one in load("wilgenoord") for name in one.source}
    assert {name.rsplit(".", 1)[1] for name in read} == {"pdf", "docx", "txt", "html", "xlsx"}
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


PAGES = {"a.txt": (fold("Niets."), fold("Het plan kost 3.140  euro."))}


def test_a_right_question_has_no_problems() -> None:
    assert list(problems(question(), PAGES)) == []


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"kind": "raar"}, "kind"),
        ({"must_any": ()}, "must_any"),
        ({"must_any": (("3.141",),)}, "lacks"),
        ({"must_not": ("3.140",)}, "must not"),
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
