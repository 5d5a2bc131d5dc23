"""Text that kept its columns: cells parted by tabs or bars, or set under each other with blanks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ingest.source import Cell, Line
from ingest.tables.build import FoundTable
from ingest.tables.declared import find_declared
from ingest.tables.geometry import find_geometric
from ingest.tables.values import Kind, whole_value

MIN_LINES = 2
LETTER = 6.0
"""Points for a letter, and `ROW` for a line, when text is laid out as on a page."""
ROW = 12.0
ALIGNED = 0.9
"""Share of the values that must end under each other, to trust blanks as columns."""

_BAR_RULE = re.compile(r"\s*\|?[\s:|+-]*-{2,}[\s:|+-]*\|?\s*$")
_WIDE = re.compile(r"\S+(?: {1,2}\S+)*")


def find_text_grids(lines: Sequence[Line], start: int, stop: int) -> list[FoundTable]:
    """Tables among plain lines whose cells the text itself parts."""
    found: list[FoundTable] = []
    index = start
    while index < stop:
        end = _run(lines, index, stop, _parted)
        if end - index >= MIN_LINES:
            table = _declared(lines, index, end, max((max(item.used) + 1 for item in found), default=start), stop)
            if table is not None:
                found.append(table)
            index = end
            continue
        end = _run(lines, index, stop, _wide)
        if end - index >= MIN_LINES:
            found.extend(_laid_out(lines, index, end))
            index = end
            continue
        index += 1
    return found


def _run(lines: Sequence[Line], index: int, stop: int, test: object) -> int:
    end = index
    while end < stop and callable(test) and test(lines[end].text):
        end += 1
    return end


def _parted(text: str) -> bool:
    return "\t" in text.strip() or text.strip().count("|") >= 2


def _wide(text: str) -> bool:
    return len(_WIDE.findall(text)) >= 2 and "...." not in text


def _declared(lines: Sequence[Line], start: int, end: int, floor: int, stop: int) -> FoundTable | None:
    grid: list[Line] = list(lines)
    for index in range(start, end):
        grid[index] = replace(lines[index], cells=_cells(lines[index]), table=0)
    return find_declared(grid, start, end, floor, stop)


def _cells(line: Line) -> tuple[Cell, ...]:
    text = line.text
    if _BAR_RULE.match(text):
        return ()
    mark = "\t" if "\t" in text.strip() else "|"
    cells: list[Cell] = []
    offset = 0
    parts = text.split(mark)
    if mark == "|" and not parts[0].strip():
        offset = len(parts[0]) + 1
        parts = parts[1:]
    for column, part in enumerate(parts):
        stripped = part.strip()
        if stripped:
            start = line.start + offset + len(part) - len(part.lstrip())
            cells.append(Cell(stripped, start, start + len(stripped), float(column), float(column + 1)))
        offset += len(part) + 1
    return tuple(cells)


def _laid_out(lines: Sequence[Line], start: int, end: int) -> list[FoundTable]:
    page: list[Line] = []
    edges: Counter[int] = Counter()
    for row, index in enumerate(range(start, end)):
        line = lines[index]
        cells = tuple(
            Cell(
                match.group(),
                line.start + match.start(),
                line.start + match.end(),
                match.start() * LETTER,
                match.end() * LETTER,
            )
            for match in _WIDE.finditer(line.text)
        )
        edges.update(int(cell.x1 / LETTER) for cell in cells[1:] if _is_value(cell))
        page.append(replace(line, cells=cells, top=row * ROW, bottom=row * ROW + ROW - 2, page=lines[start].page))
    together = sum(count for count in edges.values() if count > 1)
    if not edges or together < ALIGNED * sum(edges.values()) or max(edges.values()) < MIN_LINES:
        return []
    return [
        FoundTable(table.table, frozenset(start + index for index in table.used))
        for table in find_geometric(page, 0, len(page), {})
    ]


def _is_value(cell: Cell) -> bool:
    return whole_value(cell.text) not in (None, Kind.NOTE)
