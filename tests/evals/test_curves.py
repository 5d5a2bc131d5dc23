"""Causes of failure and learning curves, on a small real index."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from assistant.indexing import index_paths
from assistant.learned import shipped
from evals.benchmark.questions import BenchmarkQuestion
from evals.causes import Cause, Failure, causes, table
from evals.curves import by_municipalities, by_questions
from evals.reports.curves import Chart, Line, draw
from evals.training import Example, examples_of
from vectorstore.index import Index

SURE = shipped().model_copy(update={"answer_from": 0.0})
NEVER = shipped().model_copy(update={"answer_from": 1.0})

FILE = "begroting-2031.txt"
TEXT = """Begroting 2031

De gemeente bouwt in 2031 in totaal 85 woningen aan de Havenkade.
De school aan de Dorpsstraat krijgt een nieuw dak van 40.000 euro.
In het buurthuis werken 12 vrijwilligers.
Het zwembad trok vorig jaar 61.000 bezoekers.
De bibliotheek heeft 9.400 leden.
De molen van het dorp draait op zaterdag.
"""


def _question(name: str, text: str, figure: str, evidence: str, kind: str = "figure") -> BenchmarkQuestion:
    answerable = kind != "unanswerable"
    return BenchmarkQuestion.model_validate(
        {
            "id": name, "question": text, "kind": kind, "topic": "overig", "habit": "plain", "answer": f"{figure}.",
            "must_any": [[figure]] if answerable else [], "must_not": [], "source": [FILE] if answerable else [],
            "evidence": [evidence] if answerable else [], "pages": [1] if answerable else [],
        }
    )  # fmt: skip


QUESTIONS = (
    _question(
        "a", "Hoeveel woningen bouwt de gemeente in 2031 aan de Havenkade?", "85", "85 woningen aan de Havenkade"
    ),
    _question("b", "Hoeveel vrijwilligers werken in het buurthuis?", "12", "werken 12 vrijwilligers"),
    _question("c", "Hoeveel bezoekers trok het zwembad?", "61.000", "trok vorig jaar 61.000 bezoekers"),
    _question("d", "Hoeveel leden heeft de bibliotheek?", "9.400", "bibliotheek heeft 9.400 leden"),
    _question("e", "Hoeveel vrijwilligers heeft het zwembad?", "geen", "", "unanswerable"),
    _question("f", "Hoeveel scheelt het dak van de school met het zwembad?", "7", "van 40.000 euro", "derived"),
)


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Example]]:
    folder = tmp_path_factory.mktemp("krommen")
    (folder / "stukken").mkdir()
    (folder / "stukken" / FILE).write_text(TEXT, encoding="utf-8")
    index = Index(folder / "data")
    index_paths(index, [folder / "stukken"], encoding="raadwijzer")
    yield examples_of(QUESTIONS, index, shipped())
    index.close()


def test_every_failure_has_one_cause(examples: list[Example]) -> None:
    found = list(causes(examples, NEVER))
    assert {failure for _, failure in found} == {Failure.SILENT}
    assert (Cause.SEVERAL, Failure.SILENT) in found
    assert (Cause.UNSURE, Failure.SILENT) in found
    # What cannot be answered and is not answered is no failure.
    assert len(found) == len(QUESTIONS) - 1


def test_an_answer_to_what_the_documents_do_not_say_is_a_false_one(examples: list[Example]) -> None:
    unanswerable = [example for example in examples if example.question.id == "e"]
    assert list(causes(unanswerable, SURE)) == [(Cause.NOT_THERE, Failure.FALSE)]


def test_a_right_answer_that_is_given_is_no_failure(examples: list[Example]) -> None:
    assert list(causes([examples[0]], SURE)) == []


def test_the_table_counts_and_shows_no_question(examples: list[Example]) -> None:
    told = "\n".join(table(examples, NEVER))
    assert told.startswith("6 questions, 5 without a right answer, 0 falsely answered")
    assert not any(question.question in told for question in QUESTIONS)


def test_learning_curves_grow_with_municipalities_and_questions(examples: list[Example]) -> None:
    groups = {"een": examples * 4, "twee": examples * 4}
    points = by_municipalities(groups, shipped(), examples)
    assert [(point.municipalities, point.questions) for point in points][-1] == (2, 48)
    assert all(0 <= point.best_right <= 1 and 0 <= point.answered <= point.best_right for point in points)
    assert [point.questions for point in by_questions(groups, shipped(), examples)] == [24, 48]


def test_a_chart_is_svg_with_every_line_and_its_names_escaped() -> None:
    chart = Chart(
        title="Right & false",
        across="questions",
        lines=(
            Line(name="best <place>", points=((1, 0.2), (8, 0.5))),
            Line(name="answered", points=((1, 0.05), (8, 0.13))),
        ),
        marked=(4, 0.3),
    )
    root = ElementTree.fromstring(draw(chart))
    lines = [one for one in root.iter() if one.tag.endswith("polyline")]
    assert len(lines) == 2
    # Higher shares stand higher in the picture.
    first, last = (tuple(float(part) for part in point.split(",")) for point in lines[0].attrib["points"].split())
    assert last[0] > first[0] and last[1] < first[1]
    assert "best <place>" in {one.text for one in root.iter()}
