"""The documents that a question names: their kind, years and name, apart from the years that it asks for."""

from __future__ import annotations

import re

from assistant.spelling import spelled
from ingest.kinds import KINDS
from ingest.models import Frozen
from ingest.periods import find_periods
from vectorstore.dutch import STOP_WORDS, fold

REFERENCE_REACH = 40
"""Letters between the name of a kind of document and the year that belongs to it."""

_SHORT_SPAN = re.compile(r"(?<![\d.,])(\d\d)\s?[-/]\s?(\d\d)(?![\d.,])")
_KIND_WORDS = {word: kind.name for kind in KINDS for word in kind.words}
_KIND_PATTERN = re.compile(
    r"\b(" + "|".join(sorted((re.escape(word) for word in _KIND_WORDS), key=len, reverse=True)) + r")(?:['’]?s|en)?\b",
    re.IGNORECASE,
)
_TOO_COMMON = frozenset(
    {
        "motie",
        "moties",
        "onderzoek",
        "brief",
        "visie",
        "begroting",
        "monitor",
        "evaluatie",
        "rapport",
        "amendement",
    }
)
"""Kind words that are also ordinary words: they name a document only with a year or a name behind them."""


class Reference(Frozen):
    """A document as the question names it: kind, years, and the words of the name."""

    kind: str
    years: tuple[int, ...] = ()
    span: bool = False
    words: tuple[str, ...] = ()


def years_in(text: str) -> list[tuple[int, int, tuple[int, ...], bool]]:
    """Start, end and years of every period in a text, and whether it is a span of years."""
    found = []
    for mention in find_periods(text):
        first, last = mention.period.first.year, mention.period.last.year
        years = (first,) if first == last else tuple(range(first, min(last, first + 12) + 1))
        if first < 1960 or last > 2090:  # "t/m 2035" and "vanaf 2026" are open at one end
            years = tuple(int(year) for year in re.findall(r"(?:19|20)\d\d", mention.period.as_written))
        found.append((mention.start, mention.end, years, len(years) > 1))
    return found


def full_years(text: str) -> str:
    """A question with its spans of years in full, and its words as documents spell them."""
    return _SHORT_SPAN.sub(_long_span, spelled(text))


def _long_span(found: re.Match[str]) -> str:
    """The years 24-27 as 2024-2027 when they can be a span of years."""
    first, last = int(found.group(1)), int(found.group(2))
    return f"20{found.group(1)}-20{found.group(2)}" if 10 <= first < last <= 60 else found.group()


def find_references(text: str) -> tuple[tuple[Reference, ...], tuple[int, ...]]:
    """The documents that a question names, and the years that it asks for."""
    periods = years_in(text)
    used: set[int] = set()
    references: list[Reference] = []
    for found in _KIND_PATTERN.finditer(text):
        word = found.group(1).lower()
        kind = _KIND_WORDS[word]
        years: tuple[int, ...] = ()
        span = False
        for number, (start, _, its_years, is_span) in enumerate(periods):
            between = text[found.end() : start]
            close = 0 <= start - found.end() <= REFERENCE_REACH and not re.search(
                r"[.?!;]|,\s|\b(?:voor|in|over)\s*$", between
            )
            if close and number not in used and (is_span or len(between.split()) <= 4):
                years, span = its_years, is_span
                used.add(number)
                break
        name = _name_after(text[found.end() :])
        if word in _TOO_COMMON and not years and not name:
            continue
        references.append(Reference(kind=kind, years=years, span=span, words=name))
    asked = [year for number, period in enumerate(periods) if number not in used for year in period[2]]
    return tuple(references), tuple(dict.fromkeys(asked))


def _name_after(text: str) -> tuple[str, ...]:
    """The capitalised words directly behind the name of a kind: "Economie en Arbeidsmarkt"."""
    found = re.match(
        r"\s+(?:voor\s+(?:het\s+)?)?(?:programma\s+)?([A-ZÀ-Ý][\w’'-]+(?:(?:\s+(?:en|&|van|in)\s+|"
        r"\s+)[A-ZÀ-Ýa-z]?[\w’'-]*)?)",
        text,
    )
    if not found:
        return ()
    words = [word for word in re.findall(r"[\w’'-]+", found.group(1)) if word[0].isupper() or len(word) > 4]
    return tuple(fold(word) for word in words if fold(word) not in STOP_WORDS)
