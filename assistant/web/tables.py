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

STACKED_COLUMNS = 6
"""So many columns of figures fit beside each other on a phone, when the label of a row stands above them."""

STACKED_WORD = 9
"""A longer word ("12.345.678") does not fit in a column on a phone."""


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
    """A table around the cited rows. `columns` are the headers with whether they are marked.

    `stacked`: on a phone the label of a row stands above its figures, so that every column is in sight.
    """

    caption: str
    scale: str
    stub: str
    columns: tuple[tuple[str, bool], ...]
    rows: tuple[RowView, ...]
    above: int
    below: int
    stacked: bool = False


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
    rows = _rows(passage)
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
        stacked=_is_stacked(header, rows[first:last]),
    )


def _is_stacked(header: Sequence[str], rows: Sequence[Unit]) -> bool:
    words = " ".join([*header, *(text for row in rows for _, text in row.cells)]).split()
    return 1 < len(header) <= STACKED_COLUMNS and all(len(word) <= STACKED_WORD for word in words)


def cited_rows(passage: Passage, citation: Citation) -> tuple[Unit, ...]:
    """The rows of a table that a citation quotes; () when it quotes no row."""
    return tuple(unit for unit in _rows(passage) if _overlaps(unit, citation))


def _rows(passage: Passage) -> list[Unit]:
    return [unit for unit in passage.units if unit.kind is UnitKind.ROW]


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
