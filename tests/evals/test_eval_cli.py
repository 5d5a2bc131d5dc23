from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typer.testing import Result

from evals.gate import load_baseline
from evals.results import Verdict, load_run
from tests.evals.conftest import SUITE, Command
from tests.evals.world import SALDO_ANSWER, SALDO_CASE, ScriptedSolver, answer, citation


def said(result: Result) -> str:
    """What was printed, on one line: the terminal breaks where it likes."""
    return " ".join(result.output.split())


def the_run(folder: Path) -> Path:
    [path] = (folder / "data" / "evals").glob("*.json")
    return path


def test_a_passing_run(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    result = command("run", "suite.yaml", "--html", "r/i.html", "--junit", "r/j.xml", "--markdown", "r/m.md")
    assert result.exit_code == 0
    assert "Geslaagd: Wilgenoord (2 gevallen)" in said(result)
    assert sorted(path.name for path in (workplace / "r").iterdir()) == ["i.html", "j.xml", "m.md"]
    assert [one.verdict for one in load_run(the_run(workplace)).results] == [Verdict.CORRECT] * 2


def test_a_failing_run(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    solver.answers = {}
    result = command("run", "suite.yaml")
    assert result.exit_code == 1
    assert "drempel 'correct >= 0.6' niet gehaald (50,0 %)" in said(result)


def test_nothing_is_called_passed_that_was_not_judged(
    workplace: Path, solver: ScriptedSolver, command: Command
) -> None:
    (workplace / "suite.yaml").write_text(SUITE.replace('drempels: ["correct >= 0.6"]\n', ""), encoding="utf-8")
    result = command("run", "suite.yaml")
    assert result.exit_code == 0
    assert "Gemeten, zonder oordeel" in said(result)
    assert "Geslaagd" not in said(result)


def test_the_baseline_closes_the_circle(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    assert command("run", "suite.yaml").exit_code == 0
    assert command("accept", "laatste", "--baseline", "basis.json").exit_code == 0
    assert load_baseline(workplace / "basis.json") == {
        "Wilgenoord": {"saldo": Verdict.CORRECT, "zwembad": Verdict.CORRECT}
    }
    solver.version = "v2"
    solver.answers = {
        SALDO_CASE.question: SALDO_ANSWER,
        "Wat kost het zwembad?": answer(
            "Dat is 375.000 euro [1].", citation("Voor groen in de wijken is 375.000 euro beschikbaar.")
        ),
    }
    (workplace / "suite.yaml").write_text(SUITE.replace("0.6", "0.5"), encoding="utf-8")
    result = command("run", "suite.yaml", "--baseline", "basis.json")
    assert result.exit_code == 1
    assert "1 geval nieuw onjuist" in said(result)
    assert "zwembad: juist → verzonnen" in said(result)
    assert command("accept").exit_code == 0
    assert command("run", "suite.yaml", "--baseline", "basis.json").exit_code == 0


def test_a_baseline_needs_a_name_once(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    command("run", "suite.yaml")
    result = command("accept", "laatste")
    assert (result.exit_code, "--baseline BESTAND" in said(result)) == (2, True)


def test_scoring_again(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    command("run", "suite.yaml")
    stricter = SUITE.replace("bladzijde: 7", "bladzijde: 8").replace("0.6", "0.9")
    (workplace / "suite.yaml").write_text(stricter, encoding="utf-8")
    result = command("score")
    assert result.exit_code == 1
    assert "het goede bestand, maar verwacht bladzijde 8; geciteerd is pn-2031.pdf, blz. 7" in said(result)
    assert len(solver.asked) == 2
    assert load_run(the_run(workplace)).results[0].verdict is Verdict.UNCITED


def test_scoring_again_with_another_suite(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    command("run", "suite.yaml")
    (workplace / "other.yaml").write_text(SUITE.replace("Wilgenoord", "Elders"), encoding="utf-8")
    result = command("score", "laatste", "--suite", "other.yaml")
    assert (result.exit_code, "heet de suite nog hetzelfde?" in said(result)) == (2, True)


def test_comparing(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    command("run", "suite.yaml", "--json", "een.json")
    solver.version, solver.answers = "v2", {}
    command("run", "suite.yaml", "--json", "twee.json")
    result = command("compare", "een.json", "twee.json", "--markdown", "v.md")
    assert result.exit_code == 0
    assert "Geen bewijs voor een verschil" in said(result)
    assert "Wilgenoord: saldo: juist → geen antwoord" in said(result)
    assert "### Slechter (1)" in (workplace / "v.md").read_text(encoding="utf-8")


def test_measuring_how_strict_a_suite_is(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    command("run", "suite.yaml")
    result = command("mutate")
    assert result.exit_code == 0
    lax = SUITE.split("      cijfers:")[0] + "      woorden: [saldo]\n"
    (workplace / "suite.yaml").write_text(lax, encoding="utf-8")
    command("run", "suite.yaml")
    result = command("mutate")
    assert (result.exit_code, "teken: richting" in said(result)) == (1, True)


def test_a_selection(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    result = command("run", "suite.yaml", "--tag", "overig")
    assert result.exit_code == 0
    assert [question for question, _ in solver.asked] == ["Wat kost het zwembad?"]
    assert "niet beoordeeld bij deze selectie" in said(result)
    unknown = command("run", "suite.yaml", "--tag", "saldi")
    assert (unknown.exit_code, "Geen geval heeft de tag 'saldi'" in said(unknown)) == (2, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SUITE.replace("drempels", "drempel"), "regel 2, drempel: onbekend veld 'drempel'; bedoelt u 'drempels'?"),
        (SUITE.replace("    vraag: Wat kost het zwembad?\n", ""), "gevallen[2].vraag: het veld 'vraag' ontbreekt"),
        ("", "het bestand is leeg"),
        ("naam: [", "geen geldige YAML"),
        (f"documenten: stukken\n{SUITE}", "regel 1, documenten: 'stukken' bestaat niet"),
    ],
)
def test_a_suite_with_a_mistake(workplace: Path, command: Command, text: str, message: str) -> None:
    (workplace / "suite.yaml").write_text(text, encoding="utf-8")
    for name in ("check", "run"):
        result = command(name, "suite.yaml")
        assert result.exit_code == 2
        assert message in said(result)


def test_a_suite_without_mistakes(workplace: Path, command: Command) -> None:
    signed = SUITE.replace("waarde: 6450000", "waarde: -6450000").replace("richting: nadelig, ", "")
    (workplace / "suite.yaml").write_text(signed + "    concept: ja\n", encoding="utf-8")
    result = command("check", "suite.yaml")
    assert result.exit_code == 0
    assert "Wilgenoord: 2 gevallen, 2 tags" in said(result)
    assert "nog een concept: zwembad" in said(result)
    assert "zonder min en met een richting: saldo" in said(result)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "weg.yaml"], "weg.yaml: het bestand bestaat niet"),
        (["run", "suite.yaml", "suite.yaml"], "Twee suites heten 'Wilgenoord'"),
        (["run", "suite.yaml", "--baseline", "weg.json"], "De basislijn weg.json bestaat niet"),
        (["run", "suite.yaml", "--documents", "weg"], "De map met documenten weg bestaat niet"),
        (["score"], "Er is geen laatste verslag"),
        (["compare", "a", "b"], "Het verslag 'a' bestaat niet"),
        (["draft"], "nog niets ingelezen"),
        (["convert", "weg.jsonl", "x.yaml"], "weg.jsonl bestaat niet"),
    ],
)
def test_what_cannot_run_says_why(
    workplace: Path, solver: ScriptedSolver, command: Command, arguments: list[str], message: str
) -> None:
    result = command(*arguments)
    assert result.exit_code == 2
    assert message in said(result)
    assert solver.asked == []


def test_an_index_that_is_not_there(workplace: Path, command: Command) -> None:
    result = command("run", "suite.yaml")
    assert (result.exit_code, "nog niets ingelezen" in said(result)) == (2, True)


def test_a_report_that_cannot_be_written(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    (workplace / "vol").touch()
    result = command("run", "suite.yaml", "--html", "vol/index.html")
    assert (result.exit_code, "lezen of schrijven lukt niet" in said(result)) == (2, True)


def test_a_mistake_of_the_program_is_no_verdict(
    workplace: Path, solver: ScriptedSolver, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evals.output.decide", lambda run, baseline: 1 / 0)
    result = command("run", "suite.yaml")
    assert (result.exit_code, "ZeroDivisionError" in result.output) == (2, True)


def test_when_nothing_could_be_asked(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    def fail() -> object:
        raise RuntimeError("geen verbinding")

    solver.answers = {SALDO_CASE.question: fail, "Wat kost het zwembad?": fail}  # type: ignore[dict-item]
    result = command("run", "suite.yaml")
    assert (result.exit_code, "Geen enkele vraag kon worden gesteld" in said(result)) == (2, True)


def test_a_sealed_suite_shows_only_scores(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    solver.answers = {}
    (workplace / "suite.yaml").write_text(SUITE + "afgeschermd: ja\n", encoding="utf-8")
    result = command("run", "suite.yaml", "--html", "r.html", "--markdown", "r.md")
    assert result.exit_code == 1
    written = [path for path in workplace.rglob("*") if path.is_file() and path.name != "suite.yaml"]
    assert sorted(path.name for path in written) == ["r.html", "r.md"]
    for text in [result.output, *(path.read_text(encoding="utf-8") for path in written)]:
        assert "tabel" in text
        for secret in (SALDO_CASE.question, "zwembad", "Ik weet het niet zeker"):
            assert secret not in text
    refused = command("run", "suite.yaml", "--json", "r.json")
    assert (refused.exit_code, (workplace / "r.json").exists()) == (2, False)


def test_junit_is_written_for_machines(workplace: Path, solver: ScriptedSolver, command: Command) -> None:
    solver.answers = {}
    command("run", "suite.yaml", "--junit", "j.xml")
    root = ET.parse(workplace / "j.xml").getroot()
    counts = [{name: suite.get(name) for name in ("name", "tests", "failures", "skipped")} for suite in root]
    assert counts == [
        {"name": "Wilgenoord", "tests": "2", "failures": "0", "skipped": "1"},
        {"name": "poort", "tests": "1", "failures": "1", "skipped": "0"},
    ]


def test_converting_there_and_back(workplace: Path, command: Command) -> None:
    question = {
        "id": "q1",
        "question": "Hoe groot is het bos?",
        "kind": "figure",
        "topic": "hectare",
        "answer": "31 ha",
        "figures": [{"value": 31, "unit": "ha", "as_written": "31 hectare"}],
        "must_any": [["31 ha", "31 hectare"]],
        "must_not": [],
        "source": ["pn.pdf"],
        "evidence": ["waarvan 31 hectare bos"],
        "line": [4],
        "section": "2.1",
    }
    (workplace / "q.jsonl").write_text(json.dumps(question) + "\n", encoding="utf-8")
    assert command("convert", "q.jsonl", "q.yaml").exit_code == 0
    assert command("check", "q.yaml").exit_code == 0
    assert command("convert", "q.yaml", "terug.jsonl").exit_code == 0
    assert json.loads((workplace / "terug.jsonl").read_text(encoding="utf-8")) == question
