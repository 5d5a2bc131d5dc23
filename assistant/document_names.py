"""Documents that an answer names in its own words: "de begroting 2026", "het programmacontract uit 2019"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.phrases import Found, NameKind, fold, stands_free
from assistant.sources import Source, same_time
from ingest.kinds import KINDS
from ingest.models import Document, Period
from ingest.periods import PeriodMention

_KINDS = {word: kind.name for kind in KINDS for word in kind.words}
_BEFORE = re.compile(
    rf"(?<!\w)(?P<word>{'|'.join(sorted(map(re.escape, _KINDS), key=len, reverse=True))})(?:['’]?s|en)?\s"
    r"(?:(?:(?P<made>uit|d\.d\.)|van|voor|over)\s)?(?:het\sjaar\s)?\Z",
    re.IGNORECASE,
)
"""What stands before the year of a document: its kind, and perhaps a small word."""

_MADE = re.compile(r"\s\(?(?:(?:uit|van|d\.d\.)\s)?(?:het\sjaar\s)?")
"""Between a title and the year or day in which the document was made."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = 32
"""Days; a shorter period is the day or month in which a document was made."""


@dataclass(frozen=True, slots=True)
class DocumentName:
    """A stretch of an answer that names documents, and the ids of the cited ones that it can mean."""

    start: int
    end: int
    documents: frozenset[str]


def document_names(
    text: str, found: Sequence[Found], periods: Sequence[PeriodMention], sources: Sequence[Source]
) -> Iterator[DocumentName]:
    """Where a text names a cited document: by its title, or by its kind with its year or date."""
    cited = {source.document.id: source.document for source in sources}
    for name in found:
        titles = name.of(NameKind.TITLE)
        same = frozenset(key for key, document in cited.items() if fold(document.title) in titles)
        if same:
            yield DocumentName(name.start, _with_year(text, name.end, periods, [cited[key] for key in same]), same)
    said = " ".join(fold(unit.text) for source in sources for unit in source.units)
    for period in periods:
        kind = _BEFORE.search(text, 0, period.start)
        if kind is None:
            continue
        same = frozenset(key for key, document in cited.items() if _is_it(document, kind, period.period))
        if not same and _stands_in(fold(text[kind.start() : period.end]), said):
            # The source itself names another document so: "Saldo programmabegroting 2023".
            same = frozenset(cited)
        if same:
            yield DocumentName(kind.start(), period.end, same)


def _with_year(text: str, end: int, periods: Sequence[PeriodMention], documents: Sequence[Document]) -> int:
    """Where a title ends with the year or day in which the document was made: "het programmaplan Zorg uit 2019"."""
    for period in periods:
        made = _MADE.fullmatch(text[end : period.start]) if period.start > end else None
        days = [document.date for document in documents if document.date is not None]
        if made is not None and any(period.period.first <= day <= period.period.last for day in days):
            return period.end
    return end


def _stands_in(words: str, text: str) -> bool:
    place = text.find(words)
    return place >= 0 and stands_free(text, place, place + len(words))


def _is_it(document: Document, kind: re.Match[str], period: Period) -> bool:
    """Whether a document is of a kind and of a time: its own period, or the day or year in which it was made."""
    word, title = kind["word"].lower(), fold(document.title)
    if document.kind != _KINDS[word] and word not in title:
        return False
    if re.search(rf"(?<![\d-]){re.escape(fold(period.as_written))}(?![\d-])", title):
        return True
    if document.period is not None and same_time(period, document.period):
        return True
    if document.date is None or not period.first <= document.date <= period.last:
        return False
    # "De begroting 2025" is not the one of 2026 that was made in 2025; "het contract uit 2019" was made then.
    short = (period.last - period.first).days < _MONTH
    return short or kind["made"] is not None or not (_YEAR.search(title) or document.period)
