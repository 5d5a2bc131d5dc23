"""Frames within one table: two rows or columns that the question names, a share of the total, the highest row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.analysis import TermCache
from assistant.answering import choices
from assistant.candidates import Candidate
from assistant.cells import SAYS_AS_SUCH, Cell, Saying, cells_of, choose_cells
from assistant.frames.filling import (
    BEST,
    SAME_LABEL,
    SAME_ROW,
    Frame,
    Gathered,
    Slot,
    coverage,
    features,
    is_exact,
    same_measure,
)
from assistant.frames.planning import FrameKind, Plan
from assistant.learned import Learned
from assistant.models import Operation
from assistant.question import Question
from assistant.sources import TABLE_REACH
from ingest.models import Direction, Figure, Passage, Unit, UnitKind
from vectorstore.dutch import STOP_WORDS, tokens
from vectorstore.record import Record

MAX_ROWS = 6
"""More rows than this are no longer named one by one in a question."""

LEAST_ROWS = 3
"""Of two rows the highest is a comparison that names both."""

_TOTAL = re.compile(r"\b(?:sub)?(?:totaal|totale|saldo|som|samen|bij elkaar|gemiddeld\w*)\b|\btotal\b", re.IGNORECASE)
_WHOLE = re.compile(r"^\s*(?:eind)?(?:totaal|totale|samen)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table with the passage that holds it."""

    unit: Unit
    number: int
    passage: Passage


def fill_table(plan: Plan, gathered: Gathered, cache: TermCache, model: Learned, record: Record) -> Frame | None:
    """The frame from the table of one of the best rows; None when no table fills it."""
    rows = [candidate for candidate in gathered.candidates if candidate.unit.kind is UnitKind.ROW]
    if not rows:
        return None
    saying = Saying(gathered.retrieval.matcher, cache)
    for choice in choices(gathered.facet.question, gathered.candidates, model, BEST):
        if choice.candidate.unit.kind is not UnitKind.ROW:
            continue
        table = _table(choice.candidate, record)
        maker = _Maker(plan, gathered, cache, model, saying, choice.candidate, choice.probability, table)
        frame = maker.frame()
        if frame is not None:
            return frame
    return None


def _table(candidate: Candidate, record: Record) -> tuple[_Row, ...]:
    """All rows of the table of a candidate."""
    own = candidate.passage
    same = (own.caption, own.scale_line, own.header, own.section)
    return tuple(
        _Row(unit, number, passage)
        for passage in record.passages_around(own, TABLE_REACH)
        if (passage.caption, passage.scale_line, passage.header, passage.section) == same
        for number, unit in enumerate(passage.units)
        if unit.kind is UnitKind.ROW
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes one frame from one table."""

    plan: Plan
    gathered: Gathered
    cache: TermCache
    model: Learned
    saying: Saying
    anchor: Candidate
    probability: float
    table: tuple[_Row, ...]

    @property
    def question(self) -> Question:
        return self.gathered.facet.question

    def frame(self) -> Frame | None:
        makers = {
            FrameKind.ROWS: self._rows,
            FrameKind.COLUMNS: self._columns,
            FrameKind.SHARE: self._share,
            FrameKind.EXTREME: self._extreme,
        }
        slots = makers[self.plan.kind]()
        operation = self.plan.operation
        if not slots or not all(same_measure(slots[0].figure, slot.figure) for slot in slots[1:]):
            return None
        if self.plan.kind in (FrameKind.ROWS, FrameKind.COLUMNS) and operation is not Operation.SUM and len(slots) != 2:
            return None
        if self.plan.kind is FrameKind.EXTREME:
            operation = self._signed(slots)
            if operation is None:
                return None
        covered = coverage(self.gathered.retrieval, slots, self.cache)
        grade = SAME_ROW if self.plan.kind is FrameKind.COLUMNS else SAME_LABEL
        # They share their table and column; each row says its own part of the question.
        return Frame(self.plan, slots, operation, features(slots, grade, covered, covered))

    def _slot(self, row: _Row, figure: Figure, name: str = "") -> Slot:
        return Slot(
            name=name or row.unit.label or "",
            figure=figure,
            unit=row.unit,
            number=row.number,
            passage=row.passage,
            document=self.anchor.document,
            probability=self.probability,
            rank=0,
        )

    def _cell(self, row: _Row) -> Figure | None:
        """The figure of a row in the column that the question asks for; None when that is not one cell."""
        chosen = choose_cells(self.question, row.unit, self.saying, self.model.cells).cells
        return _exact(chosen[0]) if len(chosen) == 1 else None

    def _rows(self) -> tuple[Slot, ...]:
        """The rows whose labels the question says, in one column."""
        named = list(self._named())
        if not 2 <= len(named) <= MAX_ROWS or self.anchor.unit not in [row.unit for row in named]:
            return ()
        figures = [self._cell(row) for row in named]
        found = [(row, figure) for row, figure in zip(named, figures, strict=True) if figure is not None]
        if len(found) < len(named) or len({figure.column_label for _, figure in found}) > 1:
            return ()
        return tuple(self._slot(row, figure) for row, figure in found)

    def _named(self) -> Iterator[_Row]:
        said = {
            term
            for concept in self.gathered.retrieval.concepts
            for form in concept.forms
            if form.credit >= SAYS_AS_SUCH
            for term in form.terms
        }
        asked = tokens(self.question.whole)
        small = STOP_WORDS - set(asked)
        full: list[tuple[_Row, tuple[str, ...]]] = []
        for row in self.table:
            terms, words = self.saying.terms(row.unit.label or ""), tuple(tokens(row.unit.label or ""))
            if terms and terms <= said and not small & set(words) and not _is_total(row.unit):
                full.append((row, words))
        for row, words in full:
            wider = [other for _, other in full if set(words) < set(other)]
            inside = sum(_times(words, other) * _times(other, asked) for other in wider)
            twice = sum(words == other for _, other in full) > 1
            if not twice and (not wider or _times(words, asked) > inside):
                yield row

    def _columns(self) -> tuple[Slot, ...]:
        """The two columns of the best row whose headers the question says."""
        unit = self.anchor.unit
        cells = cells_of(unit)
        label = self.saying.terms(f"{unit.label or ''} {unit.lead or ''}")
        heads = [self.saying.terms(cell.column or "") - label for cell in cells]
        shared = frozenset.intersection(*heads) if heads else frozenset()
        said = [
            (cell, figure)
            for cell, head in zip(cells, heads, strict=True)
            if head - shared and self.saying.direct(head - shared) >= len(head - shared) and (figure := _exact(cell))
        ]
        if len(said) != 2 or any(cell.column is None for cell, _ in said):
            return ()
        row = _Row(unit, self.anchor.number, self.anchor.passage)
        return tuple(self._slot(row, figure, cell.column or "") for cell, figure in said)

    def _share(self) -> tuple[Slot, ...]:
        """The best row and the total of its table, in one column."""
        totals = [row for row in self.table if _WHOLE.search(row.unit.label or "")]
        row = _Row(self.anchor.unit, self.anchor.number, self.anchor.passage)
        part = self._cell(row)
        if len(totals) != 1 or part is None or part.unit == "%" or _is_total(row.unit):
            return ()
        whole = next((f for f in totals[0].unit.figures if f.column_label == part.column_label), None)
        if whole is None or not whole.value or part.column_label is None:
            return ()
        return (self._slot(row, part), self._slot(totals[0], whole))

    def _extreme(self) -> tuple[Slot, ...]:
        """All rows of the table, in the column that the question asks for; none when one of them has no figure."""
        asked = self._cell(_Row(self.anchor.unit, self.anchor.number, self.anchor.passage))
        rows = [row for row in self.table if not _is_total(row.unit)]
        if asked is None or asked.column_label is None or len(rows) < LEAST_ROWS or not self._says_kind():
            return ()
        slots: list[Slot] = []
        for row in rows:
            cells = [cell for cell in cells_of(row.unit) if cell.column == asked.column_label]
            figure = _exact(cells[0]) if len(cells) == 1 else None
            if figure is None:
                return ()
            slots.append(self._slot(row, figure))
        return tuple(slots)

    def _says_kind(self) -> bool:
        """Whether the question says what the rows are: what stands above them, or in the caption."""
        passage = self.anchor.passage
        heads = self.saying.terms(f"{passage.stub or ''} {passage.caption or ''}")
        return self.saying.direct(heads) > 0

    def _signed(self, slots: Sequence[Slot]) -> Operation | None:
        """The highest or lowest; of a surplus or deficit the one that goes furthest in that direction."""
        wanted = self.question.direction
        ways = {slot.figure.direction for slot in slots if slot.figure.value}
        if wanted is None:
            return self.plan.operation if len(ways) == 1 else None
        if None in ways or self.plan.operation is not Operation.MAX or wanted not in ways:
            return None
        if len(ways) == 1:
            return Operation.MAX
        return Operation.MAX if wanted is Direction.VOORDELIG else Operation.MIN


def _exact(cell: Cell) -> Figure | None:
    figure = cell.figure
    return figure if figure is not None and is_exact(figure) else None


def _is_total(unit: Unit) -> bool:
    return _TOTAL.search(unit.label or "") is not None


def _times(label: Sequence[str], asked: Sequence[str]) -> int:
    """How often a label stands in the question, word for word."""
    size = len(label)
    return sum(tuple(asked[start : start + size]) == tuple(label) for start in range(len(asked) - size + 1))
