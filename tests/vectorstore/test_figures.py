"""The figure index: every figure found by words and meaning, kept in step with the record."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from assistant.indexing import index_paths
from ingest.models import Direction, Period, UnitKind
from ingest.periods import find_periods
from vectorstore.figures import DIMENSIONS, FigureFilter, FigureHit
from vectorstore.index import Index
from vectorstore.words import Term

NOTA = """Kadernota 2026

1. Financiën

Tabel 1 Saldo per jaar
Bedragen x 1.000 euro

| Omschrijving | 2026 | 2027 |
| --- | --- | --- |
| Saldo sport | 250 N | 300 N |
| Saldo cultuur | 120 V | 80 N |

2. Wonen

De gemeente bouwt in 2026 ongeveer 120 woningen op 14 hectare in de wijk Zuid.
"""
BRIEF = "Raadsbrief over het zwembad\n\nHet zwembad krijgt een nieuw dak van 250.000 euro in 2027.\n"


@pytest.fixture
def index(tmp_path: Path) -> Index:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "nota.md").write_text(NOTA, encoding="utf-8")
    (folder / "brief.txt").write_text(BRIEF, encoding="utf-8")
    index = Index(tmp_path / "data")
    assert not index_paths(index, [folder], encoding="raadwijzer").failures
    return index


def search(index: Index, words: str, **wanted: object) -> tuple[FigureHit, ...]:
    terms = [Term(term, 1.0) for term in index.analyzer.analyze(words)]
    return index.figures(words, terms, 20, FigureFilter.model_validate(wanted))


def written(hits: tuple[FigureHit, ...]) -> set[str]:
    return {hit.figure.as_written for hit in hits}


def period(text: str) -> Period:
    return find_periods(text)[0].period


def in_step(index: Index) -> bool:
    names = set(index.record.figure_ids())
    return names == index.figure_index.words.ids() == index.figure_index.vectors.ids()


def test_every_figure_of_rows_and_sentences_is_in_all_three(index: Index) -> None:
    stated = sum(len(unit.figures) for passage in index.record.all_passages() for unit in passage.units)
    assert stated == 7
    assert len(index.record.figure_ids()) == stated
    assert in_step(index)


def test_row_and_column_together_find_a_cell(index: Index) -> None:
    assert search(index, "saldo cultuur 2027")[0].figure.as_written == "80 N"
    assert search(index, "saldo sport 2026")[0].figure.as_written == "250 N"


def test_a_figure_is_found_by_meaning_alone(index: Index) -> None:
    hits = index.figures("nieuw dak zwembad", [], 1)
    assert hits[0].figure.as_written == "250.000 euro"
    assert hits[0].vector_rank == 1 and hits[0].word_rank is None


@pytest.mark.parametrize(
    ("wanted", "figures"),
    [
        ({"unit": "ha"}, {"14 hectare"}),
        ({"direction": Direction.VOORDELIG}, {"120 V"}),
        ({"kind": UnitKind.ROW}, {"250 N", "300 N", "120 V", "80 N"}),
        ({"period": period("2027")}, {"300 N", "80 N", "250.000 euro"}),
        ({"period": period("2027"), "direction": Direction.NADELIG}, {"300 N", "80 N"}),
        ({"period": period("2030")}, set()),
        ({"documents": ()}, set()),
    ],
)
def test_a_search_keeps_to_its_filters(index: Index, wanted: dict[str, object], figures: set[str]) -> None:
    words = "saldo sport cultuur woningen wijk zuid zwembad dak"
    assert written(search(index, words, **wanted)) == figures
    by_meaning = index.figures(words, [], 20, FigureFilter.model_validate(wanted))
    assert written(by_meaning) == figures


def test_a_search_keeps_to_its_documents(index: Index) -> None:
    brief = next(name for name, document in index.documents.items() if document.file == "brief.txt")
    assert written(search(index, "saldo sport dak", documents=(brief,))) == {"250.000 euro"}


def test_a_figure_without_a_year_of_its_own_is_found_by_those_of_its_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "brief.txt").write_text(
        "Raadsbrief over groen\n\nHet groen kost 400 euro in 2025 en 500 euro in 2027.\n\n"
        "In 2025 en 2027 kost het groen bij de sluis 90 euro.\n",
        encoding="utf-8",
    )
    index = Index(tmp_path / "data")
    index_paths(index, [folder], encoding="raadwijzer")
    for year, own in (("2025", "400 euro"), ("2027", "500 euro")):
        assert written(search(index, "groen", period=period(year))) == {own, "90 euro"}
    assert search(index, "groen", period=period("2029")) == ()


def test_figures_of_removed_files_go_and_those_of_changed_files_change(index: Index, tmp_path: Path) -> None:
    folder = tmp_path / "stukken"
    (folder / "nota.md").unlink()
    (folder / "brief.txt").write_text(BRIEF.replace("250.000", "375.000"), encoding="utf-8")
    index_paths(index, [folder], encoding="raadwijzer")
    assert in_step(index)
    assert written(search(index, "dak zwembad saldo woningen")) == {"375.000 euro"}
    (folder / "brief.txt").unlink()
    index_paths(index, [folder], encoding="raadwijzer")
    assert in_step(index) and not index.record.figure_ids()
    assert search(index, "dak zwembad") == ()


def test_a_crash_between_record_and_indexes_is_mended_on_the_next_sync(index: Index) -> None:
    figures = index.figure_index
    some = index.record.figure_ids()[0]
    figures.words.update([], [some], index.analyzer)
    figures.vectors.remove([some])
    length = min(DIMENSIONS, index.embedder.dimensions)
    figures.vectors.add(["verdwenen.0.0.x"], ["verdwenen"], np.ones((1, length), dtype=np.float32))
    index.record.set_meta("indexed", "")
    assert not in_step(index)
    index.sync()
    assert in_step(index)


def test_all_is_made_anew_from_the_record(index: Index) -> None:
    index.figure_index.words.clear()
    index.figure_index.vectors.clear()
    index.sync(rebuild=True)
    assert in_step(index)
    assert search(index, "saldo cultuur 2027")[0].figure.as_written == "80 N"


def test_an_index_from_before_the_figures_is_filled_in(index: Index, tmp_path: Path) -> None:
    names = set(index.record.figure_ids())
    index.figure_index.words.clear()
    index.figure_index.vectors.clear()
    index.record.set_meta("schema", "1")
    index.close()
    with sqlite3.connect(tmp_path / "data" / "record.sqlite") as connection:
        connection.execute("DROP TABLE figures")
    connection.close()
    opened = Index(tmp_path / "data")
    assert not opened.in_step
    opened.sync()
    assert set(opened.record.figure_ids()) == names and in_step(opened)
