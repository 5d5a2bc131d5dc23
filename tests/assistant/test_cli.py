"""The command line as a user meets it: a real process, real files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app

runner = CliRunner()


def run(*arguments: object) -> tuple[int, str, str]:
    result = runner.invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv=['raadwijzer','--help']\n"
        "from assistant.cli import main\n"
        "try:\n main()\nexcept SystemExit: pass\n"
        "heavy = {'torch','chromadb','gradio','langchain_core','sentence_transformers','docx','pypdfium2','rich'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip().endswith("[]")
    assert "Lees bestanden en mappen in" in result.stdout


@pytest.mark.parametrize("command", [[], ["ingest"], ["ask"], ["search"], ["chat"], ["status"]])
def test_help_is_dutch(command: list[str]) -> None:
    code, out, _ = run(*command, "--help")
    assert code == 0
    assert "Gebruik: " in out and "Toon deze uitleg." in out
    for english in ("Usage", "Options", "Commands", "Arguments", "Show this", "required", "default"):
        assert english not in out


def test_ingest_reports_and_exits_with_1_for_a_broken_file(tmp_path: Path) -> None:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "goed.txt").write_text("Kadernota 2026\n\nDe gemeente bouwt 120 woningen.\n", encoding="utf-8")
    code, out, _ = run("ingest", folder, "--data", tmp_path / "data")
    assert code == 0 and "1 bestanden gelezen" in out
    (folder / "leeg.pdf").write_bytes(b"")
    code, out, _ = run("ingest", folder, "--data", tmp_path / "data")
    assert code == 1
    assert "- leeg.pdf: Het bestand is leeg." in out
    code, out, _ = run("status", "--data", tmp_path / "data")
    assert code == 0
    assert "leeg.pdf" in out and "Kadernota 2026" in out
    code, out, _ = run("status", "--data", tmp_path / "data", "--json")
    assert json.loads(out)["problems"][0]["file"] == "leeg.pdf"


def test_ask_gives_the_answer_line_of_the_contract(example_data: Path) -> None:
    code, out, _ = run(
        "ask",
        "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?",
        "--data",
        example_data,
        "--json",
    )
    line = json.loads(out)
    assert code == 0
    wanted = {"id", "question", "standalone_question", "answer", "refused", "citations", "figures", "conflicts", "mode"}
    assert wanted | {"seconds"} <= set(line)
    assert line["refused"] is False and line["mode"] == "citerend"
    assert set(line["citations"][0]) == {"marker", "document", "file", "page", "section", "quote"}
    assert set(line["figures"][0]) == {"as_written", "value", "unit", "direction", "period", "label", "citation"}


def test_ask_prints_answer_and_sources_for_a_reader(example_data: Path) -> None:
    code, out, _ = run(
        "ask", "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?", "--data", example_data
    )
    assert code == 0
    assert out.startswith("Antwoord") and "Bronnen" in out and "Doorzocht:" in out


def test_many_questions_in_give_as_many_lines_out(tmp_path: Path, example_data: Path) -> None:
    questions = tmp_path / "vragen.jsonl"
    rows = [
        {
            "id": "a",
            "question": "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?",
            "extra": 1,
        },
        {"id": "b", "question": "En voor 2027?", "history": ["Wat is het saldo na maatregelen in 2026?"]},
        {"id": "c", "question": "zwembad", "history": None},
    ]
    questions.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    code, _, _ = run("ask", "--jsonl", questions, "--out", tmp_path / "uit.jsonl", "--data", example_data)
    assert code == 0
    assert [json.loads(row)["id"] for row in (tmp_path / "uit.jsonl").read_text().splitlines()] == ["a", "b", "c"]
    code, _, _ = run(
        "search", "--jsonl", questions, "--out", tmp_path / "uit.jsonl", "--data", example_data, "--top", 3
    )
    hits = [json.loads(row) for row in (tmp_path / "uit.jsonl").read_text().splitlines()]
    assert code == 0 and [len(line["hits"]) for line in hits] == [3, 3, 3]
    assert set(hits[0]["hits"][0]) == {"file", "document", "page", "section", "text", "score"}


def test_search_prints_passages(example_data: Path) -> None:
    code, out, _ = run("search", "hectare bedrijventerrein", "--data", example_data, "--top", 2)
    assert code == 0 and out.startswith("1. ") and "\n2. " in out
    code, out, _ = run("search", "hectare", "--data", example_data, "--top", 2, "--json")
    assert len(json.loads(out)) == 2


@pytest.mark.parametrize("arguments", [["ask"], ["search"], ["ask", " "]])
def test_a_missing_question_is_a_usage_error(example_data: Path, arguments: list[str]) -> None:
    code, _, error = run(*arguments, "--data", example_data)
    assert code == 2 and "raadwijzer" in error


def test_a_wrong_line_of_questions_is_named(tmp_path: Path, example_data: Path) -> None:
    questions = tmp_path / "vragen.jsonl"
    questions.write_text('{"id": "a", "question": "x"}\n{"vraag": 1}\n', encoding="utf-8")
    code, _, error = run("ask", "--jsonl", questions, "--data", example_data)
    assert code == 2 and "regel 2" in error


def test_an_empty_index_says_what_to_do(tmp_path: Path) -> None:
    code, out, error = run("ask", "Wat is het saldo?", "--data", tmp_path / "leeg")
    assert code == 0 and "raadwijzer ingest" in error
    assert "Niets gevonden" in out


def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAADWIJZER_PORT", "geen poort")
    code, _, error = run("status", "--data", tmp_path)
    assert code == 1 and "RAADWIJZER_PORT" in error


def test_another_embedding_model_is_refused_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch, example_data: Path
) -> None:
    monkeypatch.setenv("RAADWIJZER_EMBEDDING", "ander/model")
    code, _, error = run("ask", "Wat is het saldo?", "--data", example_data)
    assert code == 1 and "--opnieuw" in error
