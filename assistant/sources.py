"""What stands at the place of a citation, looked up in the record: nothing of it is taken from who wrote the answer."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date

from assistant.citing import CONTEXT
from assistant.models import Citation
from assistant.told_before import dated, told_periods
from ingest.figures import Mention, find_mentions
from ingest.models import Document, Figure, Frozen, Passage, Period, Unit, UnitKind
from ingest.periods import LAST_YEAR, PeriodMention, find_periods
from vectorstore.record import Record

TABLE_REACH = 3
"""A long table is cut into passages; so many on both sides are searched for the other rows of the same table."""

CLAUSE_ENDS = ";,."
"""A figure belongs to the period in its own clause before that of another one."""


_BRACKETS = re.compile(r"\([^()\n]*\)")


class SourceError(ValueError):
    """A citation does not hold; the message is Dutch and says why."""


class Fact(Frozen):
    """A figure at a cited place: as its document gives it, and the periods that the document gives it for.

    `told` are periods that its own sentence does not name and that may be said with it all the same, `dated` such days.
    """

    figure: Figure
    unit: Unit
    passage: Passage
    document: Document
    marker: int
    periods: tuple[Period, ...]
    told: tuple[Period, ...] = ()
    dated: tuple[Period, ...] = ()

    @property
    def description(self) -> str:
        """All that the document says around the figure: row, column, group, caption, scale line, sentence, headings."""
        parts = (
            self.unit.text if self.unit.kind is not UnitKind.ROW else self.unit.label,
            self.unit.lead,
            self.figure.column_label,
            self.passage.caption,
            self.passage.stub,
            self.passage.scale_line,
            *(self.unit.section or self.passage.section),
        )
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Source:
    """A citation that holds: its document, passage and units, the rows of its table, and the figures in it."""

    citation: Citation
    document: Document
    passage: Passage
    units: tuple[Unit, ...]
    rows: tuple[Unit, ...]
    facts: tuple[Fact, ...] = field(default=())


def look_up(citation: Citation, record: Record, documents: Mapping[str, Document]) -> Source:
    """The source of a citation.

    Args:
        citation: the citation, of which nothing is believed.
        record: the source texts and what was read in them.
        documents: the documents that may be cited, by id.

    Raises:
        SourceError: the document, page, section, quote or context is not as the citation says.
    """
    document = documents.get(citation.document_id)
    if document is None or (document.file, document.title) != (citation.file, citation.document):
        raise SourceError(f"bron {citation.marker} is geen document in de index")
    if citation.date not in (None, document.date):
        raise SourceError(f"bron {citation.marker} is van een andere datum dan het document")
    _check_quote(citation, record)
    passage = record.passages([citation.passage_id]).get(citation.passage_id)
    inside = passage is not None and passage.start <= citation.start and citation.end <= passage.end
    if passage is None or passage.document_id != document.id or not inside:
        raise SourceError(f"het citaat van bron {citation.marker} hoort niet bij {document.title}")
    units = _units(citation, passage)
    sections = {" > ".join((unit.section or passage.section)[-2:]) for unit in units}
    if citation.section not in sections:
        raise SourceError(f"het citaat van bron {citation.marker} staat niet onder {citation.section}")
    facts = tuple(
        fact
        for unit in units
        for fact in facts_of(unit, passage, document, citation.marker)
        if citation.start <= fact.figure.start and fact.figure.end <= citation.end
    )
    return Source(citation, document, passage, units, _rows(units, passage, record), facts)


def facts_of(unit: Unit, passage: Passage, document: Document, marker: int = 0) -> tuple[Fact, ...]:
    """The figures of a unit, each with the periods that its document gives it for."""
    told = told_periods(unit, passage, document)
    days = dated(unit, passage, document)
    return tuple(
        Fact(
            figure=figure,
            unit=unit,
            passage=passage,
            document=document,
            marker=marker,
            periods=periods,
            told=told,
            dated=days,
        )
        for figure, periods in zip(unit.figures, _periods(unit, passage, document), strict=True)
    )


def _units(citation: Citation, passage: Passage) -> tuple[Unit, ...]:
    """The units that a citation quotes.

    In a flattened table rows lie through one another: a citation that is exactly a unit is that one alone.
    """
    span = (citation.start, citation.end)
    exact = tuple(unit for unit in passage.units if (unit.start, unit.end) == span)
    inside = tuple(unit for unit in passage.units if span[0] <= unit.start and unit.end <= span[1])
    return exact or inside or tuple(unit for unit in passage.units if unit.start < span[1] and unit.end > span[0])


def _check_quote(citation: Citation, record: Record) -> None:
    """The quote stands verbatim at its place and page, with the context around it."""
    verbatim = " ".join(record.source_text(citation.file, citation.start, citation.end).split())
    if not citation.quote or verbatim != citation.quote:
        raise SourceError(f"het citaat van bron {citation.marker} staat niet zo in het document")
    page = record.page(citation.file, citation.page)
    if page is None or not page[0] <= citation.start < page[0] + len(page[1]):
        raise SourceError(f"het citaat van bron {citation.marker} staat niet op bladzijde {citation.page}")
    begin, text = page
    before = text[max(0, citation.start - begin - CONTEXT) : citation.start - begin]
    after = text[max(0, citation.end - begin) : max(0, citation.end - begin) + CONTEXT]
    if not before.endswith(citation.context_before) or not after.startswith(citation.context_after):
        raise SourceError(f"de tekst rond het citaat van bron {citation.marker} staat niet zo in het document")


def _rows(units: tuple[Unit, ...], passage: Passage, record: Record) -> tuple[Unit, ...]:
    """All rows of the table that a row stands in; none for prose."""
    if not any(unit.kind is UnitKind.ROW for unit in units):
        return ()
    same = (passage.caption, passage.scale_line, passage.header, passage.section)
    tables = [
        other
        for other in record.passages_around(passage, TABLE_REACH)
        if (other.caption, other.scale_line, other.header, other.section) == same
    ]
    return tuple(unit for table in tables for unit in table.units if unit.kind is UnitKind.ROW)


def _periods(unit: Unit, passage: Passage, document: Document) -> tuple[tuple[Period, ...], ...]:
    """For every figure of a unit the periods that it is given for; one of them may be said with it.

    The nearest counts: the figure's own, those in its own clause, column, row or sentence, those of the group, caption
    or heading, that of the document when it is one year.
    """
    wide = _wide_periods(unit, passage, document)
    if unit.kind is UnitKind.ROW:
        return tuple(
            _own(figure) or _in(figure.column_label) or _in(unit.label) or _in(unit.lead) or wide
            for figure in unit.figures
        )
    said = find_periods(unit.text)
    if len(said) < 2:
        return tuple(_own(figure) or _in(unit.lead) or wide for figure in unit.figures)
    mentions = find_mentions(unit.text)
    if len(mentions) != len(unit.figures):
        return tuple(tuple(m.period for m in said) for _ in unit.figures)
    return tuple(tuple(m.period for m in periods_of(unit.text, mention, mentions, said)) for mention in mentions)


def _own(figure: Figure) -> tuple[Period, ...]:
    return (figure.period,) if figure.period is not None else ()


def _in(text: str | None) -> tuple[Period, ...]:
    return tuple(mention.period for mention in find_periods(text)) if text else ()


def _wide_periods(unit: Unit, passage: Passage, document: Document) -> tuple[Period, ...]:
    near = _in(passage.caption) or _in(passage.stub)
    if near:
        return near
    for heading in reversed(unit.section or passage.section):
        if found := _in(heading):
            return found
    period = document.period
    return (period,) if period is not None and period.first.year == period.last.year else ()


def periods_of(
    text: str, mention: Mention, mentions: tuple[Mention, ...], periods: tuple[PeriodMention, ...]
) -> tuple[PeriodMention, ...]:
    """The periods of a text that a figure in it may belong to.

    Those in its own clause; with as many figures as periods there, the one in the same order. Without any in its
    clause the last one before it, else all.
    """
    whole = [*((m.start, m.end) for m in mentions), *((p.start, p.end) for p in periods)]
    begin, end = clause_around(text, mention.start, mention.end, whole)
    inside = [p for p in periods if begin <= p.start < end]
    figures = [m for m in mentions if begin <= m.start < end]
    if len(inside) == len(figures) > 1 and mention in figures:
        return (inside[figures.index(mention)],)
    if inside:
        return tuple(inside)
    before = [p for p in periods if p.end <= mention.start]
    return (before[-1],) if before else periods


def clause_around(text: str, start: int, end: int, whole: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Where the clause that holds a stretch of text begins and ends.

    Marks inside the `whole` stretches and between brackets end none.
    """
    spans = [*whole, *(match.span() for match in _BRACKETS.finditer(text))]

    def ends(place: int) -> bool:
        mark = text[place] in CLAUSE_ENDS and text[place + 1 : place + 2].strip() == ""
        so = text[place:].startswith(", dus ")
        return text[place] == "\n" or (mark and not so and not any(b <= place < e for b, e in spans))

    begin = next((place + 1 for place in range(start - 1, -1, -1) if ends(place)), 0)
    finish = next((place for place in range(end, len(text)) if ends(place)), len(text))
    return begin, finish


def same_time(said: Period, given: Period) -> bool:
    """Whether a period in a text is that of a source: the same days, its whole month or years, or from its day on."""
    if (said.first, said.last) == (given.first, given.last):
        return True
    whole = (Date(given.first.year, 1, 1), Date(given.last.year, 12, 31))
    month = (given.first.replace(day=1), _end_of_month(given.first))
    within = given.last <= month[1]
    on = given.first == given.last and said.last.year == LAST_YEAR
    return (
        (said.first, said.last) == whole
        or within
        and (said.first, said.last) == month
        or on
        and said.first == given.first
    )


def _end_of_month(day: Date) -> Date:
    return day.replace(day=monthrange(day.year, day.month)[1])


_MONTH_NAME = re.compile(
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december", re.IGNORECASE
)


def given_for(said: Period, fact: Fact) -> bool:
    """Whether a document gives a figure for the period that a text names.

    Or for the year, where the column or row names the month: "Besteed t/m augustus" in a table of 2025.
    """
    if any(same_time(said, given) for given in (*fact.periods, *fact.told)):
        return True
    if any((said.first, said.last) == (day.first, day.last) for day in fact.dated):
        return True
    months = {month.lower() for month in _MONTH_NAME.findall(said.as_written)}
    told = {month.lower() for month in _MONTH_NAME.findall(f"{fact.figure.column_label or ''} {fact.unit.label or ''}")}
    whole = any(given.first <= said.first and said.last <= given.last for given in fact.periods)
    return bool(months) and months == told and whole
