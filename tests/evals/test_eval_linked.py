"""A suite whose cases stand in a `questions.jsonl` elsewhere, beside documents outside the project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.loading import document_problems, load_suite
from evals.problems import SuiteError
from evals.suite import Kind
from tests.evals.conftest import Command
from tests.evals.world import ScriptedSolver

SUITE = """\
naam: Wilgenoord
documenten: ../shared/corpus
vragen: ../shared/vragen.jsonl
gevallen:
  - id: zwembad
    vraag: Wat kost het zwembad?
    verwacht: {weigering: true}
"""
GREEN = {
    "id": "groen",
    "question": "Hoeveel geld is er in 2031 voor groen in de wijken?",
    "kind": "figure",
    "topic": "budget",
    "answer": "375.000 euro.",
    "figures": [{"value": 375000, "unit": "euro", "as_written": "375.000 euro"}],
    "must_any": [["375.000"]],
    "must_not": ["46,5"],
    "source": ["nota.txt"],
    "evidence": ["375.000 euro"],
    "line": [3],
    "section": "Groen",
}
NOTE = """Perspectiefnota 2031-2034 gemeente Wilgenoord

Groen
In 2031 is voor groen in de wijken 375.000 euro beschikbaar.

Natuur
In het buitengebied komt 46,5 hectare natuur bij.
"""


def said(output: str) -> str:
    return " ".join(output.split())


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a suite, and beside it the documents and questions that are no part of it."""
    (tmp_path / "shared" / "corpus").mkdir(parents=True)
    (tmp_path / "shared" / "corpus" / "nota.txt").write_text(NOTE, encoding="utf-8")
    questions(tmp_path, json.dumps(GREEN))
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "suite.yaml").write_text(SUITE, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "project")
    monkeypatch.delenv("RAADWIJZER_DATA", raising=False)
    return tmp_path / "project"


def questions(folder: Path, *lines: str) -> Path:
    path = folder / "shared" / "vragen.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_cases_elsewhere_come_behind_those_of_the_suite(project: Path) -> None:
    loaded = load_suite(project / "suite.yaml")
    assert [case.id for case in loaded.suite.cases] == ["zwembad", "groen"]
    green = loaded.suite.cases[1]
    assert (green.question, green.kind, green.tags) == (GREEN["question"], Kind.FIGURE, ("budget",))
    assert (green.expected.words, green.expected.forbidden) == ((("375.000",),), ("46,5",))
    assert (loaded.questions, loaded.question_lines) == (project.parent / "shared" / "vragen.jsonl", (1,))
    assert document_problems(loaded) == []


def test_a_suite_can_do_without_cases_of_its_own(project: Path) -> None:
    questions(project.parent, "", json.dumps(GREEN), "")
    (project / "suite.yaml").write_text("naam: X\nvragen: ../shared/vragen.jsonl\n", encoding="utf-8")
    loaded = load_suite(project / "suite.yaml")
    assert ([case.id for case in loaded.suite.cases], loaded.question_lines) == (["groen"], (2,))
    (project / "suite.yaml").write_text("naam: X\n", encoding="utf-8")
    with pytest.raises(SuiteError, match="het veld 'gevallen' ontbreekt"):
        load_suite(project / "suite.yaml")


def without(field: str) -> str:
    return json.dumps({name: value for name, value in GREEN.items() if name != field})


@pytest.mark.parametrize(
    ("lines", "messages"),
    [
        (["{"], ["regel 1: geen geldige JSON; elke regel is een blok tussen { en }"]),
        (["", without("question")], ["regel 2, question: het veld 'question' ontbreekt"]),
        (
            [without("kind"), without("id")],
            ["regel 1, kind: het veld 'kind' ontbreekt", "regel 2, id: het veld 'id' ontbreekt"],
        ),
        ([json.dumps({**GREEN, "sources": []})], ["regel 1, sources: onbekend veld 'sources'; bedoelt u 'source'?"]),
        (
            [json.dumps({**GREEN, "figures": [{"value": 1, "units": "euro"}]})],
            ["regel 1, figures[1].units: onbekend veld 'units'; bedoelt u 'unit'?"],
        ),
        (
            [json.dumps({**GREEN, "must_any": "375.000"})],
            ["regel 1, must_any: verwacht: een lijst; er staat '375.000'"],
        ),
        (
            ['{"id": "a", "question": "v", "kind": "text"}'],
            ["regel 1: er wordt niets verwacht; noem cijfers, woorden, een bron of 'weigering: true'"],
        ),
        ([], ["er staan geen vragen in; elke regel is een vraag als JSON"]),
    ],
)
def test_lines_that_are_no_question(project: Path, lines: list[str], messages: list[str]) -> None:
    path = questions(project.parent, *lines)
    with pytest.raises(SuiteError) as caught:
        load_suite(project / "suite.yaml")
    found = [str(problem).removeprefix(f"{path}, ").removeprefix(f"{path}: ") for problem in caught.value.problems]
    assert found == messages


def test_a_file_of_questions_that_is_no_text(project: Path) -> None:
    (project.parent / "shared" / "vragen.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SuiteError, match="geen UTF-8"):
        load_suite(project / "suite.yaml")


def test_what_is_wrong_with_a_case_elsewhere_names_its_own_line(project: Path) -> None:
    path = questions(project.parent, json.dumps(GREEN), json.dumps({**GREEN, "id": "zwembad"}))
    with pytest.raises(SuiteError) as caught:
        load_suite(project / "suite.yaml")
    assert str(caught.value) == f"{path}, regel 2: 'zwembad' is al gebruikt; elk geval heeft een eigen id"
    questions(project.parent, json.dumps({**GREEN, "source": ["note.txt"]}))
    [problem] = document_problems(load_suite(project / "suite.yaml"))
    assert str(problem) == f"{path}, regel 1: 'note.txt' staat niet bij de documenten; bedoelt u 'nota.txt'?"


@pytest.mark.parametrize("name", ["check", "run"])
def test_what_is_not_there_is_said(project: Path, command: Command, name: str) -> None:
    (project.parent / "shared" / "corpus").rename(project.parent / "weg")
    result = command(name, "suite.yaml")
    assert result.exit_code == 2
    assert "regel 2, documenten: '../shared/corpus' bestaat niet" in said(result.output)
    assert "noem hun map met --documents" in said(result.output)
    (project.parent / "shared").rename(project.parent / "elders")
    result = command(name, "suite.yaml")
    assert result.exit_code == 2
    assert "regel 3, vragen: '../shared/vragen.jsonl' bestaat niet" in said(result.output)
    assert "noem het met --questions" in said(result.output)
    wrong = command(name, "suite.yaml", "--questions", "weg.jsonl")
    assert (wrong.exit_code, "weg.jsonl bestaat niet" in said(wrong.output)) == (2, True)


def test_documents_and_questions_in_another_place(project: Path, solver: ScriptedSolver, command: Command) -> None:
    (project.parent / "shared").rename(project.parent / "elders")
    place = ("--documents", "../elders/corpus", "--questions", "../elders/vragen.jsonl")
    checked = command("check", "suite.yaml", *place)
    assert (checked.exit_code, "Wilgenoord: 2 gevallen" in said(checked.output)) == (0, True), checked.output
    assert command("run", "suite.yaml", *place).exit_code == 0
    assert [question for question, _ in solver.asked] == ["Wat kost het zwembad?", GREEN["question"]]
    assert command("score").exit_code == 2
    assert command("score", *place[2:]).exit_code == 0


def test_an_option_that_no_suite_uses(project: Path, command: Command) -> None:
    (project / "suite.yaml").write_text(SUITE.replace("vragen: ../shared/vragen.jsonl\n", ""), encoding="utf-8")
    result = command("check", "suite.yaml", "--questions", "../shared/vragen.jsonl")
    assert (result.exit_code, "--questions kan hier niet" in said(result.output)) == (2, True)


def test_a_suite_about_documents_beside_the_project_runs_on_the_product(project: Path, command: Command) -> None:
    text = SUITE.replace("gevallen:", "drempels: [useful >= 1, false <= 0]\ngevallen:")
    (project / "suite.yaml").write_text(text, encoding="utf-8")
    result = command("run", "suite.yaml")
    assert result.exit_code == 0, result.output
    assert "Wilgenoord" in result.output
