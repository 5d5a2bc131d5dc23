"""The periods that a document gives a figure from outside its own sentence: told just before, or of its decision.

"In 2024 ging de schop in de grond. […] Er werden 810 bomen geplant." says that the trees were planted in 2024. Of a
figure these periods may be said, but need not be: they choose nothing and stand beside no figure by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.models import Document, Passage, Period, Unit, UnitKind
from ingest.periods import find_periods

REACH = 3
"""Sentences back to the one that names the period: further back a text has often gone on to another time."""

_OTHER_TIME = re.compile(
    r"\b(?:eerder|later|vorige?|volgende?|komende?|nu|inmiddels|sindsdien|sinds|daarna|daarvoor|voorheen|straks|"
    r"(?:streef|doel)\w*|ambitie\w*|moet(?:en)?|wil(?:len)?|zal|zullen|wordt|worden|verwacht\w*|ram(?:en|ing\w*)|begro\w+|"
    r"per\sjaar|jaarlijks\w*|elk\sjaar|structureel)\b",
    re.IGNORECASE,
)
"""A sentence with one of these is of another time than the one before it, or of no time in particular."""
_TELLS = re.compile(r"\b(?:in|op|over|tijdens|heel|begin|eind|medio|jaar)\s\Z", re.IGNORECASE)
"""Before a period that a text tells of; "het riool uit 1958" names another."""
_DECIDED = re.compile(r"\b(?:besloten|vastgesteld|aangenomen|vergadering)\b", re.IGNORECASE)
"""In the sentence that dates a decision: "Aldus besloten in de openbare vergadering van 20 februari 2025"."""


def told_periods(unit: Unit, passage: Passage, document: Document) -> tuple[Period, ...]:
    """The periods that may be said with the figures of a sentence beside its own; none for a row."""
    if unit.kind is UnitKind.ROW or unit not in passage.units:
        return ()
    found = [*yearless(unit.text, document)]
    if not find_periods(unit.text) and not _OTHER_TIME.search(unit.text):
        found += _before(unit, passage, document)
        found += [mention.period for mention in find_periods(document.title)]
    return tuple(dict.fromkeys(found))


def dated(unit: Unit, passage: Passage, document: Document) -> tuple[Period, ...]:
    """The day of the document and that of the decision that a sentence is part of: a day, never its month or year.

    "Volgens de brief van 4 maart 2025 zijn het er 14", "op 20 februari 2025 stelde de raad een krediet beschikbaar".
    """
    days = [] if document.date is None else [document.date]
    for other in passage.units if unit.kind is not UnitKind.ROW else ():
        if other.section == unit.section and _DECIDED.search(other.text):
            days += [one.period.first for one in find_periods(other.text) if one.period.first == one.period.last]
    return tuple(Period(as_written=day.isoformat(), first=day, last=day) for day in dict.fromkeys(days))


_YEARLESS = re.compile(
    r"\b(?:(?:[1-9]|[12]\d|3[01])\s)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december)\b(?!\s(?:19|20)\d\d)"
    r"|\b(?:(?:eerste|tweede)\shalfjaar|(?:eerste|tweede|derde|vierde)\skwartaal|voorjaar|zomer|najaar|herfst)\b"
    r"(?!\s(?:van\s)?(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""A part of a year without its year: "op 1 juli", "in het eerste halfjaar"."""


def yearless(text: str, document: Document) -> Iterator[Period]:
    """The parts of a year that a text names without a year, in the years of its document: date, title and period."""
    years = {mention.period.first.year for mention in find_periods(document.title)}
    if document.date is not None:
        years.add(document.date.year)
    if document.period is not None and document.period.first.year == document.period.last.year:
        years.add(document.period.first.year)
    for match in _YEARLESS.finditer(text):
        for year in sorted(years):
            yield from (mention.period for mention in find_periods(f"{match[0]} {year}"))


def _before(unit: Unit, passage: Passage, document: Document) -> tuple[Period, ...]:
    """The only period of the nearest sentence before, under the same heading, that names one."""
    place = passage.units.index(unit)
    for other in reversed(passage.units[max(0, place - REACH) : place]):
        if other.kind is UnitKind.ROW or other.section != unit.section:
            return ()
        periods = {
            mention.period for mention in find_periods(other.text) if _TELLS.search(other.text, 0, mention.start)
        }
        periods |= set(yearless(other.text, document))
        if periods:
            return tuple(periods) if len(periods) == 1 else ()
    return ()
