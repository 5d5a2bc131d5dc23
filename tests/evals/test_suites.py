"""The suite on the example documents, run on the product with its thresholds and its baseline.

Is a change for the worse meant, or for the better worth keeping, then renew the baseline:

    raadwijzer eval run evals/suites/voorbeeld/suite.yaml
    raadwijzer eval accept laatste --baseline evals/suites/voorbeeld/basislijn.json
"""

from __future__ import annotations

from pathlib import Path

from evals.gate import load_baseline
from evals.loading import load_suite
from tests.evals.conftest import Command

FOLDER = Path(__file__).parents[2] / "evals" / "suites" / "voorbeeld"
SUITE, BASELINE = FOLDER / "suite.yaml", FOLDER / "basislijn.json"


def test_the_example_suite_passes(example_data: Path, tmp_path: Path, command: Command) -> None:
    arguments = ("--data", str(example_data), "--out", str(tmp_path), "--baseline", str(BASELINE))
    result = command("run", str(SUITE), *arguments)
    assert result.exit_code == 0, result.output


def test_the_example_suite_is_valid(command: Command) -> None:
    result = command("check", str(SUITE))
    assert result.exit_code == 0, result.output


def test_the_example_suite_covers_what_councils_ask() -> None:
    suite = load_suite(SUITE).suite
    assert len(suite.cases) >= 120
    assert set(suite.tags) >= {"saldo", "hectare", "indicator", "budget", "personen", "datum", "besluit", "overig"}
    assert sum(case.expected.refusal for case in suite.cases) >= 12
    # What can be answered names the place that shows it.
    assert [case.id for case in suite.cases if not case.expected.refusal and not case.expected.sources] == []


def test_the_baseline_is_of_this_suite() -> None:
    suite = load_suite(SUITE).suite
    assert set(load_baseline(BASELINE)[suite.name]) == {case.id for case in suite.cases}
