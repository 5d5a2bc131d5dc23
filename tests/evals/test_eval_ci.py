"""The CI examples are kept true: their commands are run."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

import evals
from tests.evals.conftest import SUITE, Command
from tests.evals.world import ScriptedSolver

CI = Path(evals.__file__).parent / "ci"


def github() -> list[str]:
    [job] = _read("github-actions.yaml")["jobs"].values()
    return [str(step["run"]) for step in job["steps"] if "run" in step]


def gitlab() -> list[str]:
    job = _read("gitlab-ci.yaml")["raadwijzer-evals"]
    return [*job["before_script"], *job["script"]]


def _read(name: str) -> Any:
    return yaml.safe_load((CI / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("commands", [github(), gitlab()], ids=["github", "gitlab"])
def test_the_commands_of_the_examples_work(
    workplace: Path,
    solver: ScriptedSolver,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    commands: list[str],
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(workplace / "rapport" / "samenvatting.md"))
    (workplace / "evals").mkdir()
    (workplace / "stukken").mkdir()
    (workplace / "evals" / "suite.yaml").write_text(SUITE, encoding="utf-8")
    command("run", "evals/suite.yaml", "--out", "eerder")
    [record] = (workplace / "eerder").glob("*.json")
    assert command("accept", str(record), "--baseline", "evals/basislijn.json").exit_code == 0

    checked = [_arguments(line) for line in commands if line.startswith("raadwijzer eval ")]
    assert [arguments[0] for arguments in checked] == ["check", "run"]
    for arguments in checked:
        result = command(*arguments)
        assert result.exit_code == 0, result.output
    written = {path.name for path in (workplace / "rapport").iterdir()}
    assert written == {"index.html", "junit.xml", "samenvatting.md", "verslag.json"}

    solver.answers, solver.version = {}, "v2"
    assert command(*checked[1]).exit_code == 1


@pytest.mark.parametrize("commands", [github(), gitlab()], ids=["github", "gitlab"])
def test_the_examples_read_documents_before_they_ask(commands: list[str]) -> None:
    names = [" ".join(line.split()[:2]) for line in commands]
    assert names[0] == "pip install"
    assert names.index("raadwijzer ingest") < len(names) - 1
    assert names[-1] == "raadwijzer eval"


def test_reports_are_kept_whatever_the_outcome() -> None:
    [job] = _read("github-actions.yaml")["jobs"].values()
    assert job["steps"][-1]["if"] == "always()"
    assert job["steps"][-1]["with"]["path"] == "rapport"
    artifacts = _read("gitlab-ci.yaml")["raadwijzer-evals"]["artifacts"]
    assert (artifacts["when"], artifacts["reports"]["junit"]) == ("always", "rapport/junit.xml")


def _arguments(line: str) -> list[str]:
    return [os.path.expandvars(part) for part in shlex.split(line)[2:]]


def test_the_example_in_the_readme_is_a_suite(workplace: Path, command: Command) -> None:
    readme = (CI.parent / "README.md").read_text(encoding="utf-8")
    [example] = [part.split("```")[0] for part in readme.split("```yaml\n")[1:]]
    folder = workplace / "evals"
    folder.mkdir()
    (workplace / "stukken").mkdir()
    (workplace / "stukken" / "perspectiefnota-2031.pdf").touch()
    (folder / "suite.yaml").write_text(example, encoding="utf-8")
    result = command("check", "evals/suite.yaml")
    assert result.exit_code == 0, result.output
