"""What in a place contradicts a question: an opposite word, another number, another day, a year out of its reach."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.analysis import word_pairs
from assistant.cells import Cell
from assistant.question import Question
from ingest.models import Document, Passage, Unit, UnitKind
from ingest.periods import MONTH_NAMES, find_periods
from vectorstore.dutch import tokens

_SMALL_OPPOSITES = (("voor", "na"), ("met", "zonder"), ("inclusief", "exclusief"))
"""Small words that tell rows apart when the same word follows: "met verblijf", "zonder verblijf"."""

_OPPOSITES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("netto", "bruto"),
        ("inclusief incl", "exclusief excl"),
        ("vooraf", "achteraf"),
        ("vast vaste", "flexibel flexibele"),
        ("primitief primitieve", "gewijzigd gewijzigde wijziging"),
        ("woning woningen", "niet-woning niet-woningen"),
        ("structureel structurele", "incidenteel incidentele eenmalig eenmalige"),
        ("begroot begrote geraamd geraamde", "werkelijk werkelijke gerealiseerd gerealiseerde"),
        ("lasten uitgaven kosten", "baten inkomsten opbrengsten"),
        ("eerste", "tweede"),
        ("noord", "zuid"),
        ("oost", "west"),
        ("koop koopwoningen", "huur huurwoningen"),
        ("storting stortingen toevoeging", "onttrekking onttrekkingen"),
    )
)
"""Words that tell rows apart which are alike in all else."""


def outside_document(question: Question, unit: Unit, document: Document) -> bool:
    """Whether every year that is asked for lies outside what the document is about, and its headings name none."""
    if document.period is None:
        return False
    headed = {int(year) for year in re.findall(r"\b20\d\d\b", " ".join(unit.section))}
    if headed & set(question.years):
        return False
    first, last = document.period.first.year, document.period.last.year
    return all(not first <= year <= last for year in question.years)


_MONTHS = re.compile(rf"\b({'|'.join(MONTH_NAMES)})\b", re.IGNORECASE)


def other_day(question: Question, unit: Unit, passage: Passage, cells: Sequence[Cell]) -> bool:
    """Whether the question names a day or month, and the place names others but not that one.

    Of a row the columns that are asked for count, and the caption when those name no day.
    """
    asked = _days(question.own)
    if not asked:
        return False
    texts = [unit.text] if unit.kind is not UnitKind.ROW else [f"{cell.column or ''} {cell.text}" for cell in cells]
    said = _days(" ".join(texts)) or _days(" ".join((passage.caption or "", *passage.header)))
    return bool(said) and not any(
        one == other and (not day or not number or day == number) for one, day in asked for other, number in said
    )


@lru_cache(maxsize=4096)
def _days(text: str) -> frozenset[tuple[int, int]]:
    """The days in a text as month and day; day 0 for a month by itself."""
    found = {
        (mention.period.first.month, mention.period.first.day)
        for mention in find_periods(text)
        if mention.period.first == mention.period.last
    }
    if not found:
        names = [name.lower() for name in _MONTHS.findall(text)]
        found = {(month, 0) for month, name in enumerate(MONTH_NAMES, start=1) if name in names}
    return frozenset(found)


def other_number(question: Question, label: Sequence[str]) -> bool:
    """Whether a label numbers what the question numbers otherwise: "Buurt 2" for "Buurt 1", "M25-14" for "M25-13"."""
    asked = tokens(question.whole)
    asked_pairs = set(zip(asked, asked[1:], strict=False))
    numbered = {(one, two) for one, two in asked_pairs if two[:1].isdigit() and not one[:1].isdigit()}
    for one, two in zip(label, label[1:], strict=False):
        if two[:1].isdigit() and (one, two) not in asked_pairs and any(one == word for word, _ in numbered):
            return True
    return False


def says_opposite(question: Question, label: Sequence[str]) -> bool:
    """Whether a row's label says the opposite of what is asked: "vóór maatregelen" for "na maatregelen"."""
    return _opposite(tokens(question.own), label)


def opposed(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of two labels says the opposite of the other."""
    return _opposite(one, other) or _opposite(other, one)


def _opposite(words: Sequence[str], label: Sequence[str]) -> bool:
    asked, said = set(words), set(label)
    asked_pairs, said_pairs = word_pairs(" ".join(words)), word_pairs(" ".join(label))
    for here, there in (*_SMALL_OPPOSITES, *((b, a) for a, b in _SMALL_OPPOSITES)):
        for pair in said_pairs:
            small, word = pair.split(" ", 1)
            if small == there and f"{here} {word}" in asked_pairs and pair not in asked_pairs:
                return True
    for one, other in (*_OPPOSITES, *((b, a) for a, b in _OPPOSITES)):
        if asked & one and not asked & other and said & other and not said & one:
            return True
    return False
