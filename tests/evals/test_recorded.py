"""Recorded replies of a language model on judging questions, over the wire through the whole chain."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.benchmark import JUDGE
from evals.benchmark.recorded import line, recorded_ids, replay

REACHED = {"tuindrecht": (22, 1), "kolvenrade": (23, 0)}
"""Right answers and false ones of 26 questions, when they were recorded. Fewer right or more false: look at what
changed. Record anew only when a request had to change (see `evals.benchmark.recorded`)."""

MISSED = 3
"""Requests without a recorded reply that a small change may cost: those questions get the quoting answer."""


@pytest.mark.parametrize("name", JUDGE)
def test_recorded_answers_stay_right(name: str, tmp_path: Path) -> None:
    found = replay(name, tmp_path)
    right, false = REACHED[name]
    assert found.questions == len(recorded_ids(name)) == 26
    assert found.missed <= MISSED, line(found)
    assert found.correct * found.questions >= right, line(found)
    assert found.false <= false, line(found)
    assert found.by_model >= 19, line(found)
