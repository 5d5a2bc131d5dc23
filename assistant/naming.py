"""The documents that a question names, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import lru_cache

from assistant.choosing import NAMED_MARGIN, PERIOD_SCORE, edition, file_edition, is_kind, period_fit
from ingest.kinds import KINDS
from ingest.models import Document, Period
from ingest.periods import find_periods
from vectorstore.dutch import STOP_WORDS, fold, tokens

_KIND_WORDS = {word: kind.name for kind in KINDS for word in kind.words}
_KIND = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, _KIND_WORDS), key=len, reverse=True)) + r")(?:['’]?s|en)?\b", re.IGNORECASE
)
_KIND_ENDS = (*_KIND_WORDS, "nota", "rapportage", "akkoord", "verslag", "contract", "agenda")
"""A title of one word names a document when it ends like this: "Energiemonitor"."""

_EDITION = re.compile(r"(?:20\d\d|[A-Za-z]+ 20\d\d)(?:\s*[-–/]\s*(?:20)?\d\d)?")
"""The period of an edition: "2025", "2025-2028", "mei 2025"."""
_BETWEEN = re.compile(r"\s*\(?\s*(?:(?:van|uit)\s+)?(?:het\s+jaar\s+)?", re.IGNORECASE)
_AGAIN = re.compile(
    r"\)?,?\s*(?:en|dan|of|versus|vs\.?|tegenover|naast|tot|naar)\s+(?:(?:in|volgens|van|met|naar)\s+)?"
    r"(?:(?:de|die|dat|het|deze)\s+)?(?:(?:van|uit|over|voor)\s+)?",
    re.IGNORECASE,
)
"""Before a second period of the same kind: "de begroting 2025 en 2026", "en die van 2026-2029"."""
_ORDINALS = re.compile(
    r"\b(eerste|tweede|derde)\s+(?:(?:en|of|dan|versus|vs|tot|naar)\s+(?:de\s+)?(eerste|tweede|derde)\s+)?$",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:twee|beide)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Naming:
    """A stretch of a question that names a document, as it would stand alone, and the documents that it can mean."""

    start: int
    end: int
    text: str
    documents: frozenset[str]


def namings(text: str, documents: Iterable[Document]) -> tuple[Naming, ...]:
    """The documents that a question names, in order; each name means other documents than the one before."""
    known = tuple(documents)
    found = [*_by_kind(text, known), *_by_title(text, known)]
    result: list[Naming] = []
    for naming in sorted(found, key=lambda one: (one.start, one.start - one.end)):
        free = all(naming.start >= other.end or naming.end <= other.start for other in result)
        if free and naming.documents and all(naming.documents != other.documents for other in result):
            result.append(naming)
    return tuple(result)


def editions(naming: Naming, documents: Iterable[Document]) -> tuple[Naming, Naming] | None:
    """The edition that a name means and the one of a year earlier; None when one of them is not there."""
    known = tuple(documents)
    meant = [document for document in known if document.id in naming.documents]
    latest = max((years[0] for document in meant if (years := edition(document))), default=None)
    kind = _KIND.search(naming.text)
    if latest is None or kind is None:
        return None
    same = _called(kind[1], [document for document in known if is_kind(document, _KIND_WORDS[kind[1].lower()])])
    now, before = (
        [document for document in same if (years := edition(document)) and years[0] == year]
        for year in (latest, latest - 1)
    )
    if not now or not before:
        return None
    middle = (naming.start + naming.end) // 2
    return (
        Naming(naming.start, middle, before[0].title, frozenset(document.id for document in before)),
        Naming(middle, naming.end, now[0].title, frozenset(document.id for document in now)),
    )


def without(text: str, namings: Sequence[Naming]) -> str:
    """The text without the names of documents."""
    letters = list(text)
    for naming in namings:
        letters[naming.start : naming.end] = " " * (naming.end - naming.start)
    return " ".join("".join(letters).split())


def _by_kind(text: str, documents: Sequence[Document]) -> Iterable[Naming]:
    """A kind with its years; and a further period behind it, which is one more document of that kind."""
    periods = [mention for mention in find_periods(text) if _EDITION.fullmatch(mention.period.as_written)]
    used: set[int] = set()
    for kind in _KIND.finditer(text):
        name = _KIND_WORDS[kind[1].lower()]
        end, first = kind.end(), True
        for number, mention in enumerate(periods):
            if number in used or mention.start < end:
                continue
            between = text[end : mention.start]
            joined = _BETWEEN.fullmatch(between) if first else _AGAIN.fullmatch(between)
            if joined is None or _KIND.search(between):
                break
            start = kind.start() if first else mention.start
            said = f"{kind[1]} {mention.period.as_written}"
            yield Naming(start, mention.end, said, _of(name, kind[1], mention.period, documents))
            used.add(number)
            end, first = mention.end, False
        if first:
            yield from _without_years(text, kind, name, documents)


def _without_years(text: str, kind: re.Match[str], name: str, documents: Sequence[Document]) -> Iterable[Naming]:
    """A kind without a year: the first and the second of it, the two that there are, or all of them."""
    same = _called(kind[1], [document for document in documents if is_kind(document, name)])
    before = text[: kind.start()]
    if counted := _ORDINALS.search(before):
        for number in (group for group in (1, 2) if counted[group]):
            word = fold(counted[number])
            ids = frozenset(document.id for document in same if word in tokens(document.title))
            start, end = counted.span(number)
            yield Naming(start, end if number == 1 and counted[2] else kind.end(), f"{word} {kind[1]}", ids)
        return
    ids = frozenset(document.id for document in same)
    if _BOTH.search(before) and len(same) == len({document.title for document in same}) == 2:
        for number, document in enumerate(sorted(same, key=_age)):
            middle = (kind.start() + kind.end()) // 2
            span = (kind.start(), middle) if number == 0 else (middle, kind.end())
            yield Naming(*span, document.title, frozenset({document.id}))
        return
    yield Naming(kind.start(), kind.end(), kind[1], ids)


def _age(document: Document) -> Date:
    return document.date or (document.period.first if document.period else Date.min)


def _called(word: str, documents: Sequence[Document]) -> list[Document]:
    """Those that bear the word in their title, where some do: a "monitor" among the reports."""
    return [document for document in documents if fold(word) in fold(document.title)] or list(documents)


def _of(kind: str, word: str, period: Period, documents: Sequence[Document]) -> frozenset[str]:
    """The documents of a kind and its years: the best fits; a month is that of the document's date."""
    same = _called(word, [document for document in documents if is_kind(document, kind)])
    if period.first.year == period.last.year and period.first.month == period.last.month:
        return frozenset(d.id for d in same if d.date and period.first <= d.date <= period.last)
    years = (period.first.year, period.last.year)
    fits = {document.id: period_fit(years, document) for document in same}
    for document in documents:
        if file_edition(document) == (kind, years[:1]) and years[0] == years[1]:
            fits[document.id] = max(fits.get(document.id, 0.0), PERIOD_SCORE)
    best = max(fits.values(), default=0.0)
    return frozenset(name for name, fit in fits.items() if fit >= best - NAMED_MARGIN and fit > 0)


def _by_title(text: str, documents: Sequence[Document]) -> Iterable[Naming]:
    """Titles, and what is left of them without kind and years, that stand in the question."""
    folded = fold(text)
    if len(folded) != len(text):
        return
    meant: dict[str, set[str]] = {}
    for document in documents:
        for name in _names_of(document.title):
            meant.setdefault(name, set()).add(document.id)
    for name, ids in meant.items():
        if name not in folded:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded):
            yield Naming(match.start(), match.end(), text[match.start() : match.end()], frozenset(ids))


@lru_cache(maxsize=50_000)
def _names_of(title: str) -> tuple[str, ...]:
    """The title, and its own name, where these tell it from an ordinary word."""
    found: list[str] = []
    for name in {fold(title), _own_name(title)}:
        telling = [word for word in tokens(name) if word not in STOP_WORDS and not word[0].isdigit()]
        if len(telling) > 1 or (telling and telling[0].endswith(_KIND_ENDS) and len(telling[0]) == len(name)):
            found.append(name)
    return tuple(found)


def _own_name(title: str) -> str:
    """A title without its kind, years and what follows them."""
    kept = [word for word in fold(_KIND.sub(" ", title)).split() if not re.search(r"\d", word)]
    return " ".join(kept).strip(" -–:,().")
