"""Every golden file: the cells that must be found, by row, column and value, and what must not be found."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.models import Table
from ingest.tables import FoundTable, find_tables
from tests.ingest.tables.making import Given, make

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))


def read_golden(path: Path, folder: Path) -> tuple[Given, tuple[FoundTable, ...], list[str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    cut = lines.index("cells")
    given = make(lines[0], lines[1:cut], folder)
    return given, find_tables(given.lines, given.pages), [line for line in lines[cut + 1 :] if line.strip()]


def cells_of(tables: tuple[FoundTable, ...]) -> set[tuple[str, str, str]]:
    """Row, column and value of every cell; the column is "?" where the table does not know it."""
    return {
        (row.label, "?" if cell.column is None else found.table.header[cell.column], cell.text)
        for found in tables
        for row in found.table.rows
        for cell in row.cells
    }


def check(line: str, tables: tuple[FoundTable, ...], given: Given) -> None:
    key, _, rest = line.partition(": ")
    first: Table | None = tables[0].table if tables else None
    if key == "tables":
        assert len(tables) == int(rest)
    elif key in ("scale", "caption", "stub"):
        assert first is not None
        assert {"scale": first.scale_line, "caption": first.caption, "stub": first.stub}[key] == rest
    elif key == "certain":
        assert first is not None
        assert first.certain is (rest == "yes")
    elif key == "group":
        label, _, group = rest.partition(" = ")
        assert {row.group for found in tables for row in found.table.rows if row.label == label} == {group}
    elif key == "unused":
        used = {index for found in tables for index in found.used}
        assert [index for index, text in enumerate(given.lines) if rest in text.text and index not in used]
    else:
        wanted = tuple(part.strip() for part in (rest if key == "not" else line).split("|"))
        assert (wanted in cells_of(tables)) is (key != "not"), (wanted, sorted(cells_of(tables)))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden(path: Path, tmp_path: Path) -> None:
    given, tables, expected = read_golden(path, tmp_path)
    for line in expected:
        check(line, tables, given)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_places(path: Path, tmp_path: Path) -> None:
    """Every cell, row and table is where it says it is, and no line belongs to two tables."""
    given, tables, _ = read_golden(path, tmp_path)
    used = [index for found in tables for index in found.used]
    assert len(used) == len(set(used))
    for found in tables:
        assert found.table.certain is all(cell.column is not None for row in found.table.rows for cell in row.cells)
        for row in found.table.rows:
            assert found.table.start <= row.start <= row.end <= found.table.end
            for cell in row.cells:
                assert row.start <= cell.start < cell.end <= row.end
                verbatim = given.text[cell.start : cell.end].split()
                # A cell over several lines may have cells of other columns between its lines.
                assert verbatim == cell.text.split() or set(cell.text.split()) <= set(verbatim)
                assert cell.column is None or 0 <= cell.column < len(found.table.header)


def test_enough_goldens() -> None:
    assert len(GOLDEN) >= 60
