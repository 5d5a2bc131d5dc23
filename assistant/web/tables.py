"""The table that a citation comes from, with its row and column marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.models import AnswerFigure, Citation
from ingest.models import Passage, Unit, UnitKind

ROWS_AROUND = 4
"""Rows shown before and after the cited ones: the table is recognised, and fits beside an answer."""

MOST_COLUMNS = 16
"""A wider table is no easier to read than its row as text."""


@dataclass(frozen=True, slots=True)
class CellView:
    """One cell; `marked` when it holds a figure of the answer, `lit` when it stands in a marked row or column."""

    text: str
    marked: bool
    lit: bool


@dataclass(frozen=True, slots=True)
class RowView:
    """One row with its label; `marked` when it is cited."""

    label: str
    cells: tuple[CellView, ...]
    marked: bool


@dataclass(frozen=True, slots=True)
class TableView:
    """A table around the cited rows. `columns` are the headers with whether they are marked."""

    caption: str
    scale: str
    stub: str
    columns: tuple[tuple[str, bool], ...]
    rows: tuple[RowView, ...]
    above: int
    below: int


def table_view(
    passage: Passage, citation: Citation, figures: Sequence[AnswerFigure] = (), around: int = ROWS_AROUND
) -> TableView | None:
    """The table of a citation; None when the citation is no row, or its cells have no certain columns.

    Args:
        passage: the passage that the citation comes from.
        citation: what is cited.
        figures: the figures of the answer; those of this citation mark their columns.
        around: number of rows shown before and after the cited ones.
    """
    rows = [unit for unit in passage.units if unit.kind is UnitKind.ROW]
    cited = [place for place, unit in enumerate(rows) if _overlaps(unit, citation)]
    header = passage.header
    if not cited or not header or len(header) > MOST_COLUMNS or len(set(header)) != len(header):
        return None
    first, last = max(0, cited[0] - around), min(len(rows), cited[-1] + around + 1)
    if any(column not in header for place in cited for column, _ in rows[place].cells):
        return None
    own = [figure for figure in figures if figure.citation == citation.marker]
    marked = {
        (place, figure.column_label)
        for place in cited
        for figure in rows[place].figures
        if any(
            one.as_written == figure.as_written
            and (one.period is None or figure.period is None or one.period == figure.period.as_written)
            for one in own
        )
    }
    lit = {column for _, column in marked}
    return TableView(
        caption=passage.caption or "",
        scale=passage.scale_line or "",
        stub=passage.stub or "",
        columns=tuple((column, column in lit) for column in header),
        rows=tuple(_row(rows[place], place, header, place in cited, marked, lit) for place in range(first, last)),
        above=first,
        below=len(rows) - last,
    )


def _overlaps(unit: Unit, citation: Citation) -> bool:
    return unit.start < citation.end and citation.start < unit.end


def _row(
    unit: Unit,
    place: int,
    header: Sequence[str],
    cited: bool,
    marked: set[tuple[int, str | None]],
    lit: set[str | None],
) -> RowView:
    texts = {column: text for column, text in unit.cells if column is not None}
    cells = tuple(
        CellView(texts.get(column, ""), (place, column) in marked, cited or column in lit) for column in header
    )
    label = unit.label or ""
    return RowView(f"{unit.lead}: {label}" if unit.lead and unit.lead != label else label, cells, cited)
