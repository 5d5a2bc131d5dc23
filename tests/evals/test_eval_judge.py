from __future__ import annotations

from pathlib import Path

import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel

from evals.judge import ModelJudge, Opinion, disagreements
from tests.evals.conftest import Command
from tests.evals.test_eval_runs import GREEN, GREEN_ANSWER, POOL, WRONG, run, suite
from tests.evals.world import SALDO_ANSWER, SALDO_CASE, ScriptedSolver


@pytest.mark.parametrize(
    ("reply", "same", "reason"),
    [
        ("JA: hetzelfde bedrag.", True, "hetzelfde bedrag."),
        ("**Nee** - een ander jaar", False, "een ander jaar"),
        ("Dat kan ik niet zeggen.", None, "Dat kan ik niet zeggen."),
        ("Jazeker", None, "Jazeker"),
    ],
)
def test_replies_are_understood(reply: str, same: bool | None, reason: str) -> None:
    judge = ModelJudge(FakeListChatModel(responses=[reply]))
    assert judge.opinion(SALDO_CASE, SALDO_ANSWER) == Opinion(same, reason)


def test_the_model_reads_question_expectation_and_answer() -> None:
    class Remembering(FakeListChatModel):
        def _call(self, messages, *args, **kwargs):  # type: ignore[no-untyped-def]
            seen.append("\n".join(str(message.content) for message in messages))
            return "JA"

    seen: list[str] = []
    odd = SALDO_ANSWER.model_copy(update={"text": "{question} {weg} [1]"})
    ModelJudge(Remembering(responses=["JA"])).opinion(SALDO_CASE, odd)
    assert SALDO_CASE.question in seen[0]
    assert "6.450.000 euro nadelig, 2033" in seen[0]
    assert "{question} {weg} [1]" in seen[0]


def test_only_disagreements_about_answers_are_told(tmp_path: Path) -> None:
    answers = {SALDO_CASE.question: WRONG, GREEN.question: GREEN_ANSWER}
    record = run(tmp_path, ScriptedSolver(answers), suite(SALDO_CASE, POOL, GREEN))
    agreeing = ModelJudge(FakeListChatModel(responses=["NEE: ander bedrag", "JA: zo is het"]))
    assert list(disagreements(record, agreeing)) == []
    contrary = ModelJudge(FakeListChatModel(responses=["JA: zo is het", "NEE: ander bedrag"]))
    assert [one.result.case.id for one in disagreements(record, contrary)] == ["g1", "g3"]


def test_a_model_that_is_not_there_is_said_so(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    command("run", "suite.yaml")
    result = command("judge", "--model", "bestaat-niet:x")
    assert result.exit_code == 2
    assert "geeft geen antwoord" in " ".join(result.output.split())
