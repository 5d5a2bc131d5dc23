"""The evals on the product itself: the example documents, without a language model."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.service import Assistant
from evals.errors import EvalError
from evals.loading import load_suite
from evals.opening import open_index, open_solver
from evals.results import CheckName, Verdict
from evals.runner import Options, Solver, collect, run_suite
from tests.evals.conftest import Command


def test_the_assistant_is_a_solver(assistant: Assistant) -> None:
    solver: Solver = assistant
    assert solver.fingerprint()


def test_proposals_from_the_index_run_on_the_product(example_data: Path, tmp_path: Path, command: Command) -> None:
    path = tmp_path / "concept.yaml"
    result = command("draft", "--data", str(example_data), "--count", "8", "--out", str(path))
    assert result.exit_code == 0, result.output
    loaded = load_suite(path)
    assert len(loaded.suite.cases) == 8
    assert any(case.expected.refusal for case in loaded.suite.cases)
    with open_solver(example_data, (), None) as solver:
        done = run_suite(loaded, solver, tmp_path, Options(), lambda: None)
    run = collect([done], seconds=1)
    assert Verdict.ERROR not in {result.verdict for result in run.results}
    checks = [check for result in run.results for check in result.judgement.checks]
    quotes = [check for check in checks if check.name is CheckName.QUOTES]
    assert quotes
    assert [check.message for check in quotes if not check.passed] == []
    assert all(result.ranks is not None for result in run.results if result.case.expected.sources)


def test_nothing_is_written_over(example_data: Path, tmp_path: Path, command: Command) -> None:
    path = tmp_path / "suite.yaml"
    path.write_text("van mij", encoding="utf-8")
    result = command("draft", "--data", str(example_data), "--out", str(path))
    assert (result.exit_code, path.read_text(encoding="utf-8")) == (2, "van mij")


def test_documents_are_read_for_the_occasion(tmp_path: Path) -> None:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "nota.txt").write_text("Perspectiefnota 2031\n\nVoor groen is 375.000 euro beschikbaar.\n", "utf-8")
    with open_index(tmp_path / "data", folder) as data:
        assert (data / "record.sqlite").exists()
    assert not data.exists()
    assert not (tmp_path / "data").exists()


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    with pytest.raises(EvalError, match="geen enkel stuk"), open_index(tmp_path / "data", tmp_path / "leeg"):
        pass
