"""Feedback of the chat becomes a suite that the evaluation can read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.models import Answer, AnswerFigure, Citation, Outcome, Searched
from assistant.server.stores import Database, Feedback, FeedbackStore
from evals.loading import load_suite
from evals.suite import Case
from ingest.models import Direction


def answer(name: str, outcome: Outcome = Outcome.ANSWER, value: str | None = "12.375", figures: bool = True) -> Answer:
    citation = Citation(
        marker=1, document="Kadernota", document_id="d", file="kadernota.pdf", page=7, section="1", start=0, end=9,
        quote="Saldo 12,375 N", passage_id="p",
    )  # fmt: skip
    figure = AnswerFigure(
        as_written="12,375 N", value=value, unit="euro", direction="nadelig", period="2026", label="Saldo", citation=1
    )
    return Answer(
        id=name,
        question=f"Wat is het saldo: {name}?",
        standalone_question="x",
        outcome=outcome,
        text="Het begrotingssaldo bedraagt twaalf [1].",
        citations=(citation,),
        figures=(figure,) if figures else (),
        searched=Searched(documents=1, pages=1, passages=1),
        seconds=0.1,
    )


def opinion(made: Answer, right: bool, **values: object) -> Feedback:
    given = {"history": ("Eerst dit?",), "public": True, "reason": "reden: 'x'", "by": "anna"} | values
    return Feedback(
        at=datetime(2026, 1, 2, tzinfo=UTC),
        right=right,
        answer=made,
        index="abc",
        program="1",
        **given,
    )


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = FeedbackStore(Database(tmp_path))
    for one in (
        opinion(answer("goed"), False),
        opinion(answer("goed"), True),  # on second thoughts
        opinion(answer("fout"), False),
        opinion(answer("pm", value=None), True),
        opinion(answer("tekst", figures=False), True),
        opinion(answer("plaatsen", Outcome.PLACES), False),
        opinion(answer("niets", Outcome.NOTHING), True),
        opinion(answer("geheim"), True, public=False),
    ):
        store.add(one)
    return tmp_path


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["feedback", *arguments])
    return result.exit_code, result.output


def cases(data: Path, *more: str) -> dict[str, Case]:
    suite = data / "suite.yaml"
    status, said = run("--data", str(data), "--als-suite", str(suite), *more)
    assert status == 0 and "raadwijzer eval check" in said
    return {case.id: case for case in load_suite(suite).suite.cases}


def test_the_suite_can_be_read_and_every_case_is_a_draft(data: Path) -> None:
    found = cases(data)
    assert set(found) == {"goed", "fout", "pm", "tekst", "plaatsen", "niets"}
    assert all(case.draft and case.history == ("Eerst dit?",) for case in found.values())
    assert all("reden: 'x'" in (case.note or "") for case in found.values())


def test_what_was_right_is_expected_again_and_what_was_wrong_is_forbidden(data: Path) -> None:
    found = cases(data)
    (figure,) = found["goed"].expected.figures
    assert str(figure.value) == "12.3750" and figure.direction is Direction.NADELIG and figure.period == "2026"
    assert found["goed"].expected.sources[0].pages == (7,)
    assert found["pm"].expected.figures[0].written == "12,375 N"
    assert found["tekst"].expected.words[0] == ("begrotingssaldo",)
    assert found["fout"].expected.forbidden == ("12,375 N",)
    assert found["plaatsen"].expected.words == (("VUL IN",),)
    assert found["niets"].expected.refusal


def test_documents_of_a_group_stay_out_unless_asked(data: Path) -> None:
    status, said = run("--data", str(data))
    assert status == 0 and "geheim?" not in said and "1 keer over stukken van een groep" in said
    assert "geheim" in cases(data, "--ook-groepen")


def test_it_is_listed_for_a_reader_and_for_a_program(data: Path) -> None:
    said = run("--data", str(data))[1]
    assert "KLOPT NIET: Wat is het saldo: fout?" in said and "reden: reden: 'x'" in said
    lines = [line for line in run("--data", str(data), "--json")[1].splitlines() if line.startswith("{")]
    assert len(lines) == 7
    assert Feedback.model_validate_json(lines[0]).answer.id == "goed"


def test_without_feedback_there_is_no_suite(tmp_path: Path) -> None:
    assert "nog geen feedback" in run("--data", str(tmp_path))[1]
    assert run("--data", str(tmp_path), "--als-suite", str(tmp_path / "s.yaml"))[0] == 1
