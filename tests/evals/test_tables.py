"""The measure of how tables are read: right cells count as right, moved cells as false."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from evals.making import DocumentFile, Flat, Paragraph, Table, TextLook, single, write
from evals.table_rows import Status
from evals.tables import Score, as_text, score_file
from evals.true_tables import true_tables
from ingest.models import Table as ReadTable
from ingest.pipeline import read_file

TABLE = Table(
    "Tabel 1 Saldo per programma",
    (("Programma", "2026", "2027"),),
    (("Wonen", "1.250", "1.310"), ("Zorg", "2.480", "2.515"), ("Bestuur", "640", "655")),
    scale="Bedragen x € 1.000",
)


def made(name: str) -> DocumentFile:
    blocks = (Paragraph("Dit is de begroting van een dorp. Zij gaat over twee jaren."), TABLE)
    return single(name, "Begroting 2026", "programmabegroting", date(2025, 9, 1), blocks)


def read(file: DocumentFile, folder: Path) -> list[ReadTable]:
    (path,) = write([file], folder)
    return [table for document in read_file(path, path.name, len).documents for table in document.tables]


@pytest.mark.parametrize("name", ["begroting.txt", "begroting.docx", "begroting.pdf"])
def test_all_cells_right(name: str, tmp_path: Path) -> None:
    file = made(name)
    (score,) = score_file(true_tables(file), read(file, tmp_path), frozenset()).values()
    assert score.cells == {Status.RIGHT: 6}
    assert (score.offered, score.false, score.scaled, score.scales) == (6, 0, 1, 1)


def moved(table: ReadTable) -> ReadTable:
    """The same table with its columns changed about."""
    return table.model_copy(update={"header": tuple(reversed(table.header))})


def shifted(table: ReadTable) -> ReadTable:
    """The same table with every label one row down."""
    labels = [table.rows[-1].label, *(row.label for row in table.rows[:-1])]
    rows = [row.model_copy(update={"label": label}) for row, label in zip(table.rows, labels, strict=True)]
    return table.model_copy(update={"rows": tuple(rows)})


def unscaled(table: ReadTable) -> ReadTable:
    return table.model_copy(update={"scale_line": None})


def score_of(tables: list[ReadTable], file: DocumentFile) -> Score:
    (score,) = score_file(true_tables(file), tables, frozenset()).values()
    return score


def test_mistakes_are_seen(tmp_path: Path) -> None:
    file = made("begroting.txt")
    tables = read(file, tmp_path)
    assert score_of([moved(table) for table in tables], file).cells == {Status.WRONG: 6}
    assert score_of([shifted(table) for table in tables], file).cells[Status.RIGHT] == 0
    assert score_of([shifted(table) for table in tables], file).false == 6
    assert score_of([unscaled(table) for table in tables], file).cells == {Status.SCALE: 6}
    assert score_of([], file).cells == {Status.MISSING: 6}


def test_as_text_changes_the_shape() -> None:
    file = as_text(made("begroting.pdf"), Flat(form="labels", header="three"))
    assert file.name == "begroting.txt"
    assert isinstance(file.look, TextLook)
    assert [item.shape for item in true_tables(file)] == ["txt labels"]
