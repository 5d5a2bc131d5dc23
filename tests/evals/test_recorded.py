"""Recorded replies of a language model on judging questions, over the wire through the whole chain."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from evals.benchmark import JUDGE
from evals.benchmark.recorded import line, recorded_ids, replay
from evals.modelserver.suites import replay_suite
from evals.results import Verdict

RECORDED = {"tuindrecht": (52, 51, 49, 0), "kolvenrade": (52, 49, 47, 0)}
"""Questions; at least so many right; at least so many worded by the model; requests without a recorded reply.

What was measured when they were recorded: two samples of 26 questions drawn by lot from each municipality. When
requests are missed they have changed: record anew (`evals.benchmark.recorded`)."""


LETTER_QUESTIONS, WORDED = 67, 40
"""Questions of the letters, and how many concepts are at least in the words of the model."""


@pytest.mark.parametrize("name", JUDGE)
def test_recorded_answers_stay_right(name: str, tmp_path: Path) -> None:
    found = replay(name, tmp_path)
    questions, right, by_model, missed = RECORDED[name]
    assert found.questions == len(recorded_ids(name)) == questions
    assert found.missed <= missed, line(found)
    assert found.correct * found.questions >= right, line(found)
    assert found.false == 0, line(found)
    assert found.by_model >= by_model, line(found)


def test_recorded_concepts_of_letters_stay_right(example_data: Path) -> None:
    folder = Path(str(files("evals") / "suites" / "schriftelijk"))
    found = replay_suite(folder / "suite.yaml", example_data, [folder / "opgenomen.jsonl"])
    wrong = [(one.case, one.verdict) for one in found.run.results if one.verdict is not Verdict.CORRECT]
    assert wrong == []
    assert len(found.run.results) >= LETTER_QUESTIONS
    assert found.missed == 0
    assert found.by_model >= WORDED
