"""Which of the periods that a sentence names belongs to which of its figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ingest.figures import Mention
from ingest.models import Period
from ingest.periods import PeriodMention, find_periods

_COMPARED = re.compile(
    r"(?<!\w)(?:ten\sopzichte\svan|t\.?o\.?v\.?|vergeleken\smet|in\svergelijking\s(?:met|tot)|tegenover|dan)\s"
    r"(?:(?:in|over|het|de|jaar)\s){0,3}\Z",
    re.IGNORECASE,
)
"""Before a year with which is compared: "10% meer dan in 2019" is no figure of 2019."""
_BEHIND = re.compile(r"\s(?:(?:in|per|voor|over|op)\s(?:het\s(?:jaar\s)?|de\s)?)?\Z", re.IGNORECASE)
"""Between a figure and the period behind it: "218 in 2017"."""
_BEFORE = re.compile(r"\s?(?::|=|is|was|waren|zijn|wordt|worden|bedraagt|bedroeg)?\s?\Z", re.IGNORECASE)
"""Between a period and the figure behind it: "in 2024 400.000 euro", "2024: 12"."""
_SUMMED = re.compile(r"\s?(?:,|/|&|\ben|\bof|\btot|\bt/m)\s(?:in\s|het\s|de\s)?\Z", re.IGNORECASE)
_MARK = re.compile(r"[*¹²³⁴⁵⁶⁷⁸⁹\s]*\Z")
_LONGEST_COMPARED = 45


def figure_periods(text: str, figures: Sequence[Mention]) -> tuple[Period | None, ...]:
    """The period of every figure of a sentence, None where the sentence does not say it for sure.

    A date in brackets behind a figure is of that figure alone ("79 GWh (1-6-2022) 110 GWh"), and so is a period
    of a figure in the same brackets ("(2023: 12)", "2016 (93.000)"). Of the periods that are left, one is of
    every figure without; of several each is of the figure that stands beside it ("84% in 1995, 92% in 2018").
    """
    periods = find_periods(text)
    summed = _summed(text, periods)
    own: dict[int, Period] = {}
    free: list[PeriodMention] = []
    beside: list[PeriodMention] = []
    for mention in periods:
        within = _brackets(text, mention.start)
        inside = [n for n, figure in enumerate(figures) if within and within[0] <= figure.start < within[1]]
        alone = not inside and mention not in summed
        owner = _bracketed(text, figures, mention, within) if alone else None
        compared = _COMPARED.search(text[max(0, mention.start - _LONGEST_COMPARED) : mention.start])
        reference = _reference(text, figures, mention)
        if owner is not None:
            own.setdefault(owner, mention.period)
        elif reference is not None:
            own.setdefault(reference, mention.period)
        elif len(inside) == 1:
            own.setdefault(inside[0], mention.period)
        elif compared is None:
            (beside if inside else free).append(mention)
    named = [mention for mention in (*(free if len(free) > 1 else ()), *beside) if mention not in summed]
    own |= {n: period for n, period in _beside(text, figures, named).items() if n not in own}
    only = free[0].period if len(free) == 1 and not beside else None
    return tuple(own.get(number, only) for number in range(len(figures)))


def _brackets(text: str, position: int) -> tuple[int, int] | None:
    """The brackets around a place: where they open and close, None outside brackets."""
    opened = text.rfind("(", 0, position)
    if opened < 0 or text.find(")", opened, position) >= 0:
        return None
    closed = text.find(")", position)
    return (opened, closed) if closed >= 0 else None


def _bracketed(
    text: str, figures: Sequence[Mention], period: PeriodMention, within: tuple[int, int] | None
) -> int | None:
    """The figure directly before the brackets of a period, or in brackets directly behind a period."""
    for number, figure in enumerate(figures):
        if within and figure.end <= within[0] and _MARK.match(text[figure.end : within[0]]):
            return number
        if (
            not within
            and text[period.end : figure.start].strip(" ") == "("
            and text[figure.end : figure.end + 1] == ")"
        ):
            return number
        if not within and figure.start == period.end + 1 and figure.as_written.startswith("("):
            return number
    return None


def _reference(text: str, figures: Sequence[Mention], period: PeriodMention) -> int | None:
    """The figure with which is compared, that its own period follows: "t.o.v. 218 in 2017"."""
    for number, figure in enumerate(figures):
        if figure.end <= period.start and _BEHIND.match(text[figure.end : period.start]):
            before = text[max(0, figure.start - _LONGEST_COMPARED) : figure.start]
            return number if _COMPARED.search(before) else None
    return None


def _summed(text: str, periods: Sequence[PeriodMention]) -> list[PeriodMention]:
    """The periods that are summed up: "in 2023 en 2024 400.000 euro" is of no single year."""
    return [
        period
        for one, other in pairwise(periods)
        if _SUMMED.match(text[one.end : other.start])
        for period in (one, other)
    ]


def _beside(text: str, figures: Sequence[Mention], periods: Sequence[PeriodMention]) -> dict[int, Period]:
    """The figures that stand directly before or behind a period; one between two periods has neither."""
    before: dict[int, PeriodMention] = {}
    behind: dict[int, PeriodMention] = {}
    for period in periods:
        for number, figure in enumerate(figures):
            if figure.end <= period.start and _BEHIND.match(text[figure.end : period.start]):
                behind[number] = period
    for period in periods:
        for number, figure in enumerate(figures):
            free = period not in behind.values() or behind.get(number) == period
            if free and period.end <= figure.start and _BEFORE.match(text[period.end : figure.start]):
                before[number] = period
    return {n: (before | behind)[n].period for n in before.keys() ^ behind.keys()}
