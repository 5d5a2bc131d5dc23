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
AROUND = 4
"""Lines above and below a table that can be its caption and scale."""
ALIGNED = 0.9
"""Share of the values that must end or begin under each other, to trust blanks as columns."""

_BAR_RULE = re.compile(r"\s*\|?[\s:|+-]*-{2,}[\s:|+-]*\|?\s*$")
_GAP = re.compile(r"(?<=\S) {2}(?=\S)")
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
            floor = max((max(item.used) + 1 for item in found), default=start)
            found.extend(_laid_out(lines, index, end, floor, stop))
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


def _laid_out(lines: Sequence[Line], start: int, end: int, floor: int, stop: int) -> list[FoundTable]:
    """Tables among lines that part their cells by blanks; the lines around give caption and scale."""
    first, last = max(floor, start - AROUND), min(stop, end + AROUND)
    page = [_whole(lines[index], (index - start) * ROW, lines[start].page) for index in range(first, start)]
    ends: Counter[int] = Counter()
    starts: Counter[int] = Counter()
    spans = _spans([lines[index].text for index in range(start, end)])
    for row, index in enumerate(range(start, end)):
        line = lines[index]
        cells = tuple(
            Cell(line.text[first:last], line.start + first, line.start + last, first * LETTER, last * LETTER)
            for first, last in spans[row]
        )
        ends.update(int(cell.x1 / LETTER) for cell in cells[1:] if _is_value(cell))
        starts.update(int(cell.x0 / LETTER) for cell in cells[1:] if _is_value(cell))
        page.append(replace(line, cells=cells, top=row * ROW, bottom=row * ROW + ROW - 2, page=lines[start].page))
    page += [_whole(lines[index], (index - start) * ROW, lines[start].page) for index in range(end, last)]
    if not _aligned(ends) and not _aligned(starts):
        return []
    return [
        FoundTable(table.table, frozenset(first + index for index in table.used))
        for table in find_geometric(page, 0, len(page), {})
        if any(start <= first + index < end for index in table.used)
    ]


def _whole(line: Line, top: float, page: int) -> Line:
    """A line of text as one cell."""
    text = line.text.rstrip()
    begin = len(text) - len(text.lstrip())
    cell = Cell(text[begin:], line.start + begin, line.start + len(text), begin * LETTER, len(text) * LETTER)
    return replace(line, cells=(cell,) if text.strip() else (), top=top, bottom=top + ROW - 2, page=page)


def _spans(texts: Sequence[str]) -> list[list[tuple[int, int]]]:
    """Where the cells of lines begin and end.

    Three blanks part two cells; two do so where a cell of another line begins at the same place, as behind the longest
    label of a table.
    """
    wide = [[match.span() for match in _WIDE.finditer(text)] for text in texts]
    begins = Counter(first for row in wide for first, _ in row[1:])
    found: list[list[tuple[int, int]]] = []
    for text, row in zip(texts, wide, strict=True):
        cells: list[tuple[int, int]] = []
        for first, last in row:
            for gap in _GAP.finditer(text, first, last):
                if begins[gap.end()]:
                    cells.append((first, gap.start()))
                    first = gap.end()
            cells.append((first, last))
        found.append(cells)
    return found


def _aligned(edges: Counter[int]) -> bool:
    """Whether values end (or begin) under each other."""
    together = sum(count for count in edges.values() if count > 1)
    return bool(edges) and together >= ALIGNED * sum(edges.values()) and max(edges.values()) >= MIN_LINES


def _is_value(cell: Cell) -> bool:
    return whole_value(cell.text) not in (None, Kind.NOTE)
