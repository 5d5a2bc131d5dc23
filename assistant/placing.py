"""Where an answer puts a figure: the row, column and period that its text names for it are those of the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.document_names import DocumentName
from assistant.models import Calculation
from assistant.phrases import Found, NameKind, fold, is_name
from assistant.sources import Fact, Source, clause_around, given_for, same_time
from ingest.figures import Mention
from ingest.models import Period, UnitKind
from ingest.periods import PeriodMention, find_periods

_AGAIN = re.compile(r"(?:,\s)?dus\s(?:ongeveer |minimaal |maximaal |tussen )?|:\s(?:nog niet begroot \()?|\s\(")
"""Between a figure as written and the same figure as a reader says it ('PM: nog niet begroot (PM)')."""


_WORD_BEFORE = re.compile(r"([^\W\d_]{4,})\s\Z")
"""A telling word directly before a period."""
_ENDED = re.compile(r"[.!?;:]\W*\Z")


@dataclass(frozen=True, slots=True)
class Said:
    """A figure in a text, as the number grammar reads it, with the facts that it can be."""

    start: int
    end: int
    mention: Mention | None
    facts: tuple[Fact, ...]

    def holds(self, period: PeriodMention) -> bool:
        """Whether a period is written inside the figure."""
        return self.start <= period.start and period.end <= self.end


@dataclass(frozen=True, slots=True)
class Placed:
    """The facts that a figure can be, given what the text says around it; what is wrong when there are none."""

    facts: tuple[Fact, ...]
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """A period in a cited text with the word before it ("Ambitie 2026"): what may stand above a column."""

    word: str
    period: Period
    document: str


def heads_of(sources: Iterable[Source]) -> tuple[Head, ...]:
    """The periods in cited headings, each with the word before it.

    A heading is a table's own, or a piece of text without figures that ends in no mark, as a sentence would.
    """
    found = []
    for source in sources:
        loose = (
            unit.text
            for unit in source.units
            if unit.kind is not UnitKind.ROW and not unit.figures and not _ENDED.search(unit.text)
        )
        for text in (*source.passage.header, *loose):
            for mention in find_periods(text):
                before = _WORD_BEFORE.search(text, 0, mention.start)
                if before is not None:
                    found.append(Head(before[1].lower(), mention.period, source.document.id))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of an answer: its names, figures, periods and documents, the names before it, the groups of rows."""

    text: str
    names: tuple[Found, ...]
    earlier: tuple[Found, ...]
    figures: tuple[Said, ...]
    periods: tuple[PeriodMention, ...]
    groups: Mapping[str, frozenset[str]]
    documents: tuple[DocumentName, ...] = ()
    heads: tuple[Head, ...] = ()

    def clause(self, figure: Said) -> tuple[int, int]:
        """Where the clause of a figure begins and ends."""
        whole = [*((one.start, one.end) for one in self.figures), *((name.start, name.end) for name in self.names)]
        return clause_around(self.text, figure.start, figure.end, whole)

    def headings(self, begin: int, end: int) -> tuple[Head, ...]:
        """The headings with a period whose word stands between two places of the text."""
        words = set(re.findall(r"[^\W\d_]+", self.text[begin:end].lower()))
        return tuple(head for head in self.heads if head.word in words)

    def periods_of(self, calculation: Calculation) -> tuple[Period, ...]:
        """The periods of what a calculation is computed from, else of the headings; none unless all of it has one."""
        headed = tuple(head.period for head in self.headings(0, len(self.text)))
        found = [
            tuple(mention.period for mention in find_periods(operand.period)) if operand.period else headed
            for operand in calculation.operands
        ]
        return tuple(period for periods in found for period in periods) if all(found) else ()

    def says_no_place(self, figure: Said, known: Sequence[Period]) -> bool:
        """Whether neither a column nor a period is named in the clause of a figure, but for the `known` periods."""
        begin, end = self.clause(figure)
        columns = [name.of(NameKind.COLUMN) for name in self.names if begin <= name.start < end]
        said = [one.period for one in self.periods if begin <= one.start < end]
        for texts in columns:
            # A column that is called by a period says no more than that period.
            periods = [mention.period for text in texts for mention in find_periods(text)]
            if texts and not periods:
                return False
            said += periods
        return all(any(same_time(one, other) for other in known) for one in said)

    def names_column(self, figure: Said) -> bool:
        """Whether a column is named in the clause of a figure."""
        begin, end = self.clause(figure)
        return any(begin <= name.start < end and name.of(NameKind.COLUMN) for name in self.names)

    def said_again(self, figure: Said) -> bool:
        """Whether a figure only says in words the one before it."""
        before = [other for other in self.figures if other.end <= figure.start]
        if not before or _AGAIN.fullmatch(self.text[before[-1].end : figure.start]) is None:
            return False
        return any(fact is other for fact in figure.facts for other in before[-1].facts)


@dataclass(frozen=True, slots=True)
class _Clause:
    """The clause of a figure: its names, how many figures it says, which one this is, how many have a column."""

    begin: int
    end: int
    names: tuple[Found, ...]
    order: int
    figures: int
    cells: int

    def beside(self, kind: NameKind, names: Sequence[Found]) -> frozenset[str]:
        """The names of a kind; with as many as there are figures, the one in the same order."""
        these = [name for name in names if name.of(kind)]
        if len(these) == self.figures > 1:
            return these[self.order].of(kind)
        return frozenset(text for name in these for text in name.of(kind))


def place(figure: Said, stretch: Stretch) -> Placed:
    """Which of the facts that a figure can be stand in the row, column and period that the text names."""
    clause = _clause(figure, stretch)
    rows = _rows(figure, clause, stretch)
    groups = frozenset(text for name in (*stretch.names, *stretch.earlier) for text in name.of(NameKind.GROUP))
    left = [fact for fact in figure.facts if _document_fits(fact, clause, stretch)]
    if not left:
        return Placed((), "staat niet in het document dat de tekst noemt")
    left = [fact for fact in left if _row_fits(fact, rows, groups, stretch)]
    if not left:
        return Placed((), "is van een andere rij dan de tekst zegt")
    columns, clear = _columns(clause, rows)
    # "In 2019, 2020 en 2021 elk 300.000 euro": one figure that stands in every column named.
    clear = clear or (clause.figures == 1 and columns <= {fold(fact.figure.column_label or "") for fact in left})
    periods = _periods(figure, clause, stretch, columns, left)
    left = [
        fact
        for fact in left
        if (clear or not columns or not _has_column(fact)) and _column_fits(fact, columns, periods)
    ]
    if not left:
        return Placed((), "is van een andere kolom dan de tekst zegt")
    left = [
        fact for fact in left if not periods or _period_fits(fact, periods) or _headed(fact, periods, clause, stretch)
    ]
    if not left:
        return Placed((), f"is niet van {', '.join(period.as_written for period in periods)}")
    return Placed(tuple(left))


def _clause(figure: Said, stretch: Stretch) -> _Clause:
    begin, end = stretch.clause(figure)
    group = [one for one in stretch.figures if begin <= one.start < end and not stretch.said_again(one)]
    first = next((one for one in reversed(group) if one.start <= figure.start), figure)
    names = tuple(name for name in stretch.names if begin <= name.start < end)
    cells = sum(any(fact.figure.column_label for fact in one.facts) for one in group)
    return _Clause(begin, end, names, group.index(first) if first in group else 0, len(group), cells)


def _rows(figure: Said, clause: _Clause, stretch: Stretch) -> frozenset[str]:
    """The row that a text names for a figure; what can name a column too does so only when nothing else does."""

    def only(names: Sequence[Found]) -> list[Found]:
        return [name for name in names if not name.of(NameKind.COLUMN)]

    return (
        clause.beside(NameKind.ROW, only(clause.names))
        or _nearest(figure, only(stretch.names), only(stretch.earlier))
        or clause.beside(NameKind.ROW, clause.names)
        or _nearest(figure, stretch.names, stretch.earlier)
    )


def _nearest(figure: Said, names: Sequence[Found], earlier: Sequence[Found]) -> frozenset[str]:
    """The last row named before a figure, if need be in an earlier statement; else the first one behind it."""
    these = [name for name in names if name.of(NameKind.ROW)]
    before = [name for name in these if name.end <= figure.start]
    sooner = [name for name in earlier if name.of(NameKind.ROW)]
    chosen = before[-1:] or sooner[-1:] or these[:1]
    return chosen[0].of(NameKind.ROW) if chosen else frozenset()


def _columns(clause: _Clause, rows: frozenset[str]) -> tuple[frozenset[str], bool]:
    """The columns named in the clause, without what names its row or the document; and whether it is clear which.

    It is with one figure that can have one, or with a column for every figure, or with one column and a row for every
    figure.
    """
    names = [name for name in clause.names if name.of(NameKind.COLUMN)]
    others = [name for name in names if not name.of(NameKind.ROW) & rows and not name.of(NameKind.TITLE)]
    columns = clause.beside(NameKind.COLUMN, others or names)
    labels = [name for name in clause.names if name.of(NameKind.ROW) and name not in (others or names)]
    one_each = clause.figures in (0, 1, len(others or names), len(labels)) or clause.cells == 1
    return columns, len(columns) == 1 and one_each


def _document_fits(fact: Fact, clause: _Clause, stretch: Stretch) -> bool:
    """Whether a fact stands in the document that the text names beside it; with one for every figure, in order."""
    named = [one for one in stretch.documents if clause.begin <= one.start < clause.end]
    if not named:
        return True
    if len(named) == clause.figures > 1:
        return fact.document.id in named[clause.order].documents
    return any(fact.document.id in one.documents for one in named)


def _row_fits(fact: Fact, rows: frozenset[str], groups: frozenset[str], stretch: Stretch) -> bool:
    """Whether the text names the row of a fact, and where only the group tells it from another row, no other group."""
    label = fact.unit.label
    if fact.unit.kind is not UnitKind.ROW or not label or not is_name(label):
        return True
    if fold(label) not in rows:
        return False
    own = fold(fact.unit.lead) if fact.unit.lead else ""
    others = stretch.groups.get(fold(label), frozenset()) - {own}
    return own in groups or not others & groups


def _has_column(fact: Fact) -> bool:
    """Whether a fact is a cell; beside a figure of a sentence "2024" is a year, also where a table has that column."""
    return fact.unit.kind is UnitKind.ROW and fact.figure.column_label is not None


def _column_fits(fact: Fact, columns: frozenset[str], periods: Sequence[Period]) -> bool:
    """Whether the text names the column of a fact, or its period where no other column has that."""
    label = fact.figure.column_label
    if label is None or not _has_column(fact):
        return True
    if columns:
        return fold(label) in columns
    others = [other for other in fact.unit.figures if other is not fact.figure]
    own = fact.figure.period
    same = [f for f in others if f.period is None or own is None or same_time(f.period, own)]
    return not others or (bool(periods) and not same)


def _periods(
    figure: Said, clause: _Clause, stretch: Stretch, columns: frozenset[str], facts: Sequence[Fact]
) -> tuple[Period, ...]:
    """The periods that a text gives for a figure: those in its clause; without a column there, the last one before."""
    inside = [period.period for period in stretch.periods if clause.begin <= period.start < clause.end]
    if len(inside) == clause.figures > 1:
        return (inside[clause.order],)
    if inside:
        return tuple(inside)
    if any(fact.figure.column_label and fold(fact.figure.column_label) in columns for fact in facts):
        return ()
    before = [period for period in stretch.periods if period.end <= figure.start]
    return (before[-1].period,) if before else ()


def _period_fits(fact: Fact, said: Sequence[Period]) -> bool:
    return any(given_for(period, fact) for period in said)


def _headed(fact: Fact, said: Sequence[Period], clause: _Clause, stretch: Stretch) -> bool:
    """Whether a figure of a sentence, for which its document gives no period, is called by a heading with that period.

    A table that could only be read as text has its column headings as text too: "de ambitie voor 2026 is 110 GWh" where
    "Ambitie 2026" is cited with it.
    """
    if fact.unit.kind is UnitKind.ROW or fact.periods:
        return False
    heads = stretch.headings(clause.begin, clause.end)
    return any(head.document == fact.document.id and same_time(one, head.period) for head in heads for one in said)
