"""One entry for all tables of a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.source import Line, Page
from ingest.tables.build import FoundTable
from ingest.tables.declared import find_declared
from ingest.tables.flattened import find_flattened
from ingest.tables.geometry import find_geometric
from ingest.tables.textgrid import find_text_grids

__all__ = ["FoundTable", "find_tables"]


def find_tables(lines: Sequence[Line], pages: Mapping[int, Page]) -> tuple[FoundTable, ...]:
    """Find the tables among the lines of one document.

    Args:
        lines: the lines of the document in order, without running headers, footers and page numbers.
        pages: the pages of the file by number, for the drawn lines of a PDF.

    Returns:
        The tables in the order of the document. Lines that no table takes are prose.
    """
    found: list[FoundTable] = []
    index = floor = 0
    while index < len(lines):
        kind = _kind(lines[index])
        end = index
        while end < len(lines) and _kind(lines[end]) == kind:
            end += 1
        if kind == "flattened":
            found.extend(_plain(lines, index, end))
        elif kind == "geometry":
            found.extend(find_geometric(lines, index, end, pages))
        else:
            table = find_declared(lines, index, end, floor, len(lines))
            if table is not None:
                found.append(table)
        floor = max((max(table.used) + 1 for table in found[-1:]), default=0)
        index = end
    return tuple(found)


def _plain(lines: Sequence[Line], start: int, stop: int) -> list[FoundTable]:
    """Tables in plain lines: first those whose cells the text parts, then flattened ones between them."""
    found = find_text_grids(lines, start, stop)
    index = start
    for table in [*found]:
        found.extend(find_flattened(lines, index, min(table.used)))
        index = max(table.used) + 1
    found.extend(find_flattened(lines, index, stop))
    return sorted(found, key=lambda table: min(table.used))


def _kind(line: Line) -> str:
    if line.table is not None:
        return f"declared {line.table}"
    return "geometry" if line.cells and line.top is not None else "flattened"
