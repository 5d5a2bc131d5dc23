from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from evals.cli import eval_app
from evals.runner import Solver
from tests.evals.world import FILE, SALDO_ANSWER, SALDO_CASE, ScriptedSolver

SUITE = f"""\
naam: Wilgenoord
drempels: ["correct >= 0.6"]
gevallen:
  - id: saldo
    vraag: {SALDO_CASE.question}
    soort: tabel
    tags: [saldo]
    verwacht:
      cijfers: [{{waarde: 6450000, eenheid: euro, richting: nadelig, periode: "2033"}}]
      bron: {{bestand: {FILE}, bladzijde: 7}}
  - id: zwembad
    vraag: Wat kost het zwembad?
    tags: [overig]
    verwacht: {{weigering: true}}
"""


@pytest.fixture
def solver(monkeypatch: pytest.MonkeyPatch) -> ScriptedSolver:
    """Answers in the place of the assistant."""
    scripted = ScriptedSolver({SALDO_CASE.question: SALDO_ANSWER})

    @contextmanager
    def opened(data: Path, documents: Sequence[Path], model: str | None) -> Iterator[Solver]:
        yield scripted

    monkeypatch.setattr("evals.cli.open_solver", opened)
    return scripted


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with a suite, in which commands run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RAADWIJZER_DATA", raising=False)
    (tmp_path / "suite.yaml").write_text(SUITE, encoding="utf-8")
    return tmp_path


Command = Callable[..., Result]


@pytest.fixture
def command() -> Command:
    """Runs `raadwijzer eval …`."""

    def run(*arguments: str) -> Result:
        result = CliRunner().invoke(eval_app, list(arguments))
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run
