"""Searching in figures as a user does: words, filters, and documents that are not for everyone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.figure_search import WrongFilter, read_filter
from assistant.indexing import index_paths
from assistant.retriever import Filter
from assistant.service import Assistant
from assistant.settings import Settings
from ingest.models import Direction
from vectorstore.index import Index

runner = CliRunner()


def test_the_figure_of_the_row_and_year_that_are_sought_comes_first(assistant: Assistant) -> None:
    best = assistant.figures("saldo na maatregelen 2026", 1, document="perspectiefnota 2025-2028")[0]
    assert (best.as_written, best.value, best.unit, best.direction) == ("3,05 N", "3050000", "euro", "nadelig")
    assert (best.label, best.column, best.period, best.page) == ("Saldo na maatregelen", "2026", "2026", 4)
    assert best.said == "3,05 N, dus 3,05 miljoen euro nadelig"


def test_other_words_than_the_documents_find_the_figure(assistant: Assistant) -> None:
    found = assistant.figures("tekort na maatregelen 2026", 5, document="perspectiefnota 2025-2028")
    assert "3,05 N" in {line.as_written for line in found}


def test_filters_are_kept_to(assistant: Assistant) -> None:
    lines = assistant.figures("bedrijventerrein uitgeefbaar", 20, unit="hectare", year="2025")
    assert lines and {line.unit for line in lines} == {"ha"}
    lines = assistant.figures("saldo", 20, direction="Nadelig", document="perspectiefnota 2026")
    assert lines and {line.direction for line in lines} == {"nadelig"}
    assert {line.document for line in lines} == {"Perspectiefnota 2026-2029"}


@pytest.mark.parametrize("written", ["euro", "€", "euro's", "Euro"])
def test_units_are_understood_as_people_write_them(written: str) -> None:
    assert read_filter({}, unit=written).unit == "euro"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [({"year": "ooit"}, "--jaar"), ({"direction": "omhoog"}, "--richting"), ({"document": "xyzzy"}, "Geen document")],
)
def test_a_filter_that_cannot_be_is_explained(assistant: Assistant, wrong: dict[str, str], told: str) -> None:
    with pytest.raises(WrongFilter, match=told):
        assistant.figures("saldo", **wrong)  # type: ignore[arg-type]


def test_directions_have_two_values() -> None:
    assert read_filter({}, direction="voordelig").direction is Direction.VOORDELIG


def test_figures_of_a_group_are_not_found_or_named_for_others(tmp_path: Path) -> None:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "open.txt").write_text("Brief over de kade\n\nDe kade kost 125.000 euro in 2026.\n", encoding="utf-8")
    (folder / "dicht.txt").write_text("Memo over de kade\n\nDe kade kost 987.000 euro in 2026.\n", encoding="utf-8")
    (folder / "metadata.csv").write_text("file,access\ndicht.txt,auditcommissie\n", encoding="utf-8")
    index = Index(tmp_path / "data")
    index_paths(index, [folder], encoding="raadwijzer")
    index.close()
    opened = Assistant.open(settings=Settings(_env_file=None, data=tmp_path / "data"))
    assert {line.as_written for line in opened.figures("kade kosten 987.000 memo")} == {"125.000 euro"}
    with pytest.raises(WrongFilter):
        opened.figures("kade", document="dicht")
    group = Filter(access=("openbaar", "auditcommissie"))
    assert {line.file for line in opened.figures("kade", access=group)} == {"open.txt", "dicht.txt"}
    opened.close()


def run(*arguments: object) -> tuple[int, str, str]:
    result = runner.invoke(app, ["figures", *(str(argument) for argument in arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_the_command_shows_figure_label_and_place(example_data: Path) -> None:
    code, out, _ = run("saldo na maatregelen", "--jaar", 2026, "--data", example_data, "--top", 2)
    assert code == 0
    assert out.startswith("1. ") and "\n2. " in out
    assert "Saldo na maatregelen – 2026" in out and "Perspectiefnota" in out and "bladzijde" in out


def test_the_command_gives_json(example_data: Path) -> None:
    code, out, _ = run("saldo", "--eenheid", "euro", "--data", example_data, "--top", 3, "--json")
    lines = json.loads(out)
    assert code == 0 and len(lines) == 3
    assert {"as_written", "said", "value", "unit", "direction", "period", "label", "document", "page"} <= set(lines[0])


def test_the_command_explains_a_wrong_filter_and_an_empty_search(example_data: Path) -> None:
    code, _, error = run("saldo", "--jaar", "ooit", "--data", example_data)
    assert code == 2 and "--jaar 2026" in error
    code, _, error = run("  ", "--data", example_data)
    assert code == 2 and "raadwijzer figures" in error
    code, out, _ = run("saldo", "--eenheid", "ezels", "--data", example_data)
    assert code == 0 and "Geen cijfers gevonden" in out


def test_the_help_is_dutch() -> None:
    code, out, _ = run("--help")
    assert code == 0 and "Gebruik: " in out and "--richting" in out
