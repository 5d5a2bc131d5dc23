"""Which cells of a table row a question asks for.

The fit of a cell is a learned linear score over what its column says: words of the header that the question says, its
year or date, its role, its unit, its place in the row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import lru_cache

from assistant.analysis import TermCache
from assistant.concepts import Matcher
from assistant.learned import Linear
from assistant.question import Asked, Question
from ingest.figuring import role_of
from ingest.models import Figure, Period, Qualifier, Role, Unit
from ingest.periods import find_periods
from vectorstore.dutch import tokens

TIE = 0.02
"""Cells whose scores lie this close fit equally well: the question does not say which one it means."""

SAYS_AS_SUCH = 0.8
"""From this credit on a form of a concept is the word itself, not a synonym or a part of it."""

ACCOUNTS = frozenset({"jaarstukken"})
"""Documents that say what was realised: asked for their figure, that is meant."""

MAX_MARGIN = 3.0
"""A larger lead over the next cell says no more."""

FULL_WEIGHT = 3.0
"""A concept of this weight or more counts as one whole word."""

SHORT_ROW = 6
"""A row of votes has at most so many cells."""

LONG_SPAN = 10
"""Years of a span that are looked at."""

_DIFFERENCE = re.compile(r"\b(?:verschil\w*|afwijking\w*|mutatie\w*|bijstelling\w*)\b|\+/-", re.IGNORECASE)
_DIFFERENCE_ASKED = re.compile(
    r"\b(?:verschil\w*|afwijking\w*|afwijken|afweek|mutatie\w*|bijstelling\w*|bijgesteld|scheelt|scheelde|"
    r"ten opzichte van|(?:mee|tegen)val\w*|(?:mee|tegen)\b)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\b(?:totaal|totale|som|cumulatief)\b", re.IGNORECASE)
_END = re.compile(r"\b(?:eind(?:e)?|ultimo|per 31|31[- ](?:12|december)|na afloop)\b", re.IGNORECASE)
_BEGIN = re.compile(r"\b(?:begin|start|aanvang|per 1|1[- ](?:1|januari))\b", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:hoeveel|aantal|welke?)\s+(?:extra\s+|meer\s+|nieuwe\s+)?([\w-]{3,})", re.IGNORECASE)

_NO_VALUE = re.compile(r"(?:pm|p\.m\.?|n\.?\s?t\.?\s?b\.?|n\.?\s?b\.?|n\.?v\.?t\.?|onbekend|[-–—./]*)", re.IGNORECASE)
_MOMENT = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*\b|\bk(?:wartaal)? ?[1-4]\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]+(?:\s(?:van|de|der|den|ten))*\s[A-ZÀ-Ý]|\b[A-Z]\.\s?[A-Z]")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row with its column (None where that is not certain), and its figure when it holds one."""

    column: str | None
    text: str
    figure: Figure | None
    period: Period | None
    role: Role | None

    @property
    def says_nothing(self) -> bool:
        """Whether the cell says that there is no value: PM, n.t.b., n.b., a dash."""
        if self.figure is not None:
            return self.figure.qualifier in {Qualifier.PM, Qualifier.NTB}
        return _NO_VALUE.fullmatch(self.text.strip()) is not None


@dataclass(frozen=True, slots=True)
class CellChoice:
    """The cells that are asked for, how well the best fits, and how much better than the next."""

    cells: tuple[Cell, ...]
    fit: float
    margin: float

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of the chosen cells."""
        return tuple(cell.figure for cell in self.cells if cell.figure is not None)


NO_CELLS = CellChoice((), 0.0, 0.0)


class Saying:
    """What of a short text, such as a header, a question says: as such, or in other words too."""

    def __init__(self, matcher: Matcher, cache: TermCache) -> None:
        """Serve one question."""
        self._cache = cache
        self._direct: dict[str, float] = {}
        self._wide: dict[str, float] = {}
        for concept in matcher.concepts:
            share = min(1.0, concept.weight / FULL_WEIGHT)
            for form in concept.forms:
                for term in form.terms:
                    worth = share * form.credit / len(form.terms)
                    self._wide[term] = max(self._wide.get(term, 0.0), worth)
                    if form.credit >= SAYS_AS_SUCH:
                        self._direct[term] = max(self._direct.get(term, 0.0), worth)

    def terms(self, text: str) -> frozenset[str]:
        """The index terms of a text, without figures and years."""
        return frozenset(term for term in self._cache.terms(text) if not term[0].isdigit())

    def direct(self, terms: frozenset[str]) -> float:
        """How much of some terms the question says as such, in words."""
        return sum(self._direct.get(term, 0.0) for term in terms)

    def wide(self, terms: frozenset[str]) -> float:
        """How much of some terms the question says, synonyms and parts of compounds included, in words."""
        return sum(self._wide.get(term, 0.0) for term in terms)


def cells_of(unit: Unit) -> tuple[Cell, ...]:
    """The cells of a row, each with its figure."""
    figures = list(unit.figures)
    found: list[Cell] = []
    for column, text in unit.cells:
        folded = " ".join(text.split())
        figure = next((f for f in figures if f.column_label == column and f.as_written in folded), None)
        if figure is not None:
            figures.remove(figure)
        named = _periods(column or "")
        period = figure.period if figure is not None else named[0] if len(named) == 1 else None
        found.append(Cell(column, folded, figure, period, figure.role if figure else role_of(column)))
    return tuple(found)


def choose_cells(question: Question, unit: Unit, saying: Saying, model: Linear) -> CellChoice:
    """The cells of a row that are asked for, the best fit; several when several years or roles are asked for.

    Cells that fit equally well are all given: then the question does not say which one it means.
    """
    cells = cells_of(unit)
    if not cells:
        return NO_CELLS
    if len(cells) == 1:
        return CellChoice(cells, 0.0, MAX_MARGIN)
    fits = [model.score(its) for its in cell_features(question, unit, cells, saying)]
    best = max(fits)
    chosen = {number for number, fit in enumerate(fits) if fit >= best - TIE}
    margin = best - max((fit for number, fit in enumerate(fits) if number not in chosen), default=best - MAX_MARGIN)
    if len(chosen) > 1:
        margin = 0.0
    wanted = set(question.roles)
    if len(wanted) > 1:
        chosen |= _by_role(question, cells, fits, wanted)
    if Asked.DECISION in question.asked and len(cells) <= SHORT_ROW:
        chosen = set(range(len(cells)))  # the votes and the outcome belong together
    if len(question.years) > 1:
        chosen |= _by_year(question, cells, fits)
    return CellChoice(tuple(cells[number] for number in sorted(chosen)), best, min(MAX_MARGIN, margin))


def _by_role(question: Question, cells: Sequence[Cell], fits: Sequence[float], wanted: set[Role]) -> set[int]:
    """The best cell of every role that is asked for; the year belongs to the roles that have a cell for it."""
    chosen: set[int] = set()
    for role in wanted:
        having = [number for number, cell in enumerate(cells) if cell.role is role and cell.figure is not None]
        dated = [number for number in having if years_of(cells[number]) & set(question.years)]
        if having:
            chosen.add(max(dated or having, key=lambda number: fits[number]))
    return chosen


def _by_year(question: Question, cells: Sequence[Cell], fits: Sequence[float]) -> set[int]:
    """The best cell of every year that is asked for, when the row has a cell for each of them."""
    chosen: set[int] = set()
    for year in question.years:
        having = [number for number, cell in enumerate(cells) if year in years_of(cell) and cell.figure is not None]
        if not having:
            return set()
        chosen.add(max(having, key=lambda number: fits[number]))
    return chosen


def cell_features(question: Question, unit: Unit, cells: Sequence[Cell], saying: Saying) -> list[dict[str, float]]:
    """For every cell of a row what speaks for it being the one that is asked for."""
    label = saying.terms(f"{unit.label or ''} {unit.lead or ''}")
    heads = [saying.terms(cell.column or "") - label for cell in cells]
    shared = frozenset.intersection(*heads)
    heads = [head - shared for head in heads]
    direct = [saying.direct(head) for head in heads]
    wide = [saying.wide(head) for head in heads]
    periods = [cell.period for cell in cells]
    latest = max((period.last for period in periods if period), default=None)
    earliest = min((period.first for period in periods if period), default=None)
    counted = saying.terms(" ".join(_COUNTED.findall(question.own)))
    numbered = _numbered(question.whole)
    accounts = not question.roles and any(reference.kind in ACCOUNTS for reference in question.references)
    asks_moment, asks_person = Asked.DATE in question.asked, Asked.PERSON in question.asked
    return [
        {
            "direct": direct[number],
            "direct_best": float(direct[number] > 0 and direct[number] == max(direct)),
            "wide": wide[number],
            "wide_best": float(wide[number] > 0 and wide[number] == max(wide)),
            "unsaid": min(4, len(heads[number])) - wide[number],
            "counted": float(bool(counted & heads[number])),
            "first": float(number == 0),
            "last": float(number == len(cells) - 1),
            "number": float(_numbered(cell.column or "") & numbered != frozenset()),
            "other_number": float(_contradicts(_numbered(cell.column or ""), numbered)),
            "accounts": float(accounts and cell.role is Role.WERKELIJK),
            "no_value": float(cell.says_nothing),
            "no_column": float(cell.column is None),
            "text": float(cell.figure is None),
            "text_for_figure": float(cell.figure is None and question.wants_figure),
            "moment": float(asks_moment and bool(_MOMENT.search(cell.text))),
            "name": float(asks_person and bool(_NAME.search(cell.text))),
            **_time(question, cell, earliest, latest),
            **_kind(question, cell),
        }
        for number, cell in enumerate(cells)
    ]


@lru_cache(maxsize=512)
def _numbered(text: str) -> frozenset[tuple[str, str]]:
    """Words with the number behind them that is no year: ("variant", "2")."""
    words = tokens(text)
    return frozenset(
        (one, two)
        for one, two in zip(words, words[1:], strict=False)
        if two.isdigit() and len(two) < 4 and not one[0].isdigit()
    )


def _contradicts(said: frozenset[tuple[str, str]], asked: frozenset[tuple[str, str]]) -> bool:
    return any(one == other and two != number for one, two in said for other, number in asked)


def _time(question: Question, cell: Cell, earliest: Date | None, latest: Date | None) -> dict[str, float]:
    asked, years = set(question.years), years_of(cell)
    period = cell.period
    exact = period is not None and any(_same(period, other) for other in _periods(question.own))
    dated = period is not None and period.first == period.last
    ends = dated and period is not None and (period.last.month, period.last.day) == (12, 31)
    begins = dated and period is not None and (period.first.month, period.first.day) == (1, 1)
    return {
        "year": float(bool(years & asked)),
        "year_only": float(bool(asked) and years == asked),
        "other_year": float(bool(asked) and bool(years) and not years & asked),
        "no_year": float(bool(asked) and not years),
        "period": float(exact),
        "latest": float(not asked and period is not None and period.last == latest),
        "earliest": float(not asked and period is not None and period.first == earliest),
        "end": float(ends and bool(_END.search(question.own))),
        "begin": float(begins and bool(_BEGIN.search(question.own))),
    }


def _kind(question: Question, cell: Cell) -> dict[str, float]:
    wanted = set(question.roles)
    head = cell.column or ""
    unit = cell.figure.unit if cell.figure else None
    difference = bool(_DIFFERENCE.search(head))
    asks_difference = bool(_DIFFERENCE_ASKED.search(question.own)) or Asked.DIFFERENCE in question.asked
    other_unit = question.unit is not None and unit is not None and not _fits_unit(question.unit, unit)
    return {
        "role": float(cell.role in wanted),
        "other_role": float(bool(wanted) and cell.role is not None and cell.role not in wanted),
        "role_unasked": float(not wanted and cell.role is not None),
        "planned_unasked": float(not wanted and cell.role in {Role.BEGROOT, Role.RAMING}),
        "actual_unasked": float(not wanted and cell.role in {Role.WERKELIJK, Role.PEILWAARDE}),
        "unit": float(question.unit is not None and unit is not None and not other_unit),
        "other_unit": float(other_unit),
        "difference": float(difference and asks_difference),
        "difference_unasked": float(difference and not asks_difference),
        "not_difference": float(not difference and asks_difference),
        "total": float(bool(_TOTAL.search(head)) and bool(_TOTAL.search(question.own))),
        "share_unasked": float(unit == "%" and question.unit != "%"),
    }


def _fits_unit(asked: str, unit: str) -> bool:
    return unit == asked or (asked == "ha" and unit in {"m2", "km2"}) or (asked == "%" and unit == "procentpunt")


def _same(one: Period, other: Period) -> bool:
    return (one.first, one.last) == (other.first, other.last)


@lru_cache(maxsize=64)
def _periods(text: str) -> tuple[Period, ...]:
    return tuple(mention.period for mention in find_periods(text))


def years_of(dated: Cell | Figure) -> set[int]:
    """The years that a cell or figure is about; empty when it has no period."""
    if dated.period is None:
        return set()
    first = dated.period.first.year
    return set(range(first, min(dated.period.last.year, first + LONG_SPAN) + 1))
