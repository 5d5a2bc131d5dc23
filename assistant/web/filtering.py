"""Choosing which documents to search in: what can be chosen, and reading a choice that a browser sends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date

from assistant.retriever import Filter
from assistant.web import texts
from ingest.models import Document

MOST_DOCUMENTS = 500
"""Documents that can be chosen one by one; with more, kind and year narrow the choice first."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen: kinds and documents as pairs of value and name, years from new to old, programmes by name."""

    kinds: tuple[tuple[str, str], ...]
    programmes: tuple[str, ...]
    years: tuple[int, ...]
    documents: tuple[tuple[str, str], ...]


def choices(documents: Sequence[Document]) -> Choices:
    """What can be chosen among documents."""
    years = {year for document in documents for year in years_of(document)}
    return Choices(
        kinds=tuple(sorted({(document.kind, texts.kind(document.kind)) for document in documents})),
        programmes=tuple(
            sorted({name for document in documents if (name := programme_of(document))}, key=str.casefold)
        ),
        years=tuple(sorted(years, reverse=True)),
        documents=tuple(
            (document.id, document.title)
            for document in sorted(documents, key=lambda one: one.title.casefold())[:MOST_DOCUMENTS]
        ),
    )


def years_of(document: Document) -> tuple[int, ...]:
    """The years that a document is about, or else the year of its date."""
    if document.period is not None:
        return tuple(range(document.period.first.year, document.period.last.year + 1))
    return (document.date.year,) if document.date is not None else ()


_PROGRAMME = re.compile(
    r"(?:deel)?programma(?:contract|plan|verslag)?\s+(?:\d+[.:]?\s+)?(?P<name>[^\d\W].*)", re.IGNORECASE
)


def programme_of(document: Document) -> str:
    """The programme that a document is about by its title ("Programmaplan Water en warmte"), "" for none."""
    found = _PROGRAMME.fullmatch(" ".join(document.title.split()))
    return found["name"] if found else ""


def read_choice(sent: object, documents: Sequence[Document]) -> Filter | None:
    """The filter that a browser asks for; None for everything. What does not exist is left out."""
    if not isinstance(sent, dict):
        return None
    known = choices(documents)
    kinds = _among(sent.get("kinds"), {kind for kind, _ in known.kinds})
    ids = _among(sent.get("documents"), {document.id for document in documents})
    named: tuple[str, ...] | None = ids or None
    programme = sent.get("programme")
    if isinstance(programme, str) and programme in known.programmes:
        about = tuple(document.id for document in documents if programme_of(document) == programme)
        # A document that is not about the programme leaves nothing: each choice counts.
        named = tuple(one for one in about if not ids or one in ids)
    year = sent.get("year")
    chosen = (
        int(year) if isinstance(year, str) and year.isascii() and year.isdigit() and int(year) in known.years else None
    )
    if not kinds and named is None and chosen is None:
        return None
    return Filter(
        documents=named,
        kinds=kinds or None,
        first=Date(chosen, 1, 1) if chosen else None,
        last=Date(chosen, 12, 31) if chosen else None,
    )


def _among(sent: object, known: set[str]) -> tuple[str, ...]:
    """The values of a list that are known."""
    return (
        tuple(dict.fromkeys(one for one in sent if isinstance(one, str) and one in known))
        if isinstance(sent, list)
        else ()
    )


def matching(documents: Sequence[Document], wanted: Filter | None) -> int:
    """Number of documents that a filter lets through."""
    return sum(1 for document in documents if matches(document, wanted))


def matches(document: Document, wanted: Filter | None) -> bool:
    """Whether a filter lets a document through, as the retriever does."""
    if wanted is None:
        return True
    first = document.period.first if document.period else document.date
    last = document.period.last if document.period else document.date
    if wanted.first is not None or wanted.last is not None:
        if first is None or last is None:
            return False
        if (wanted.last is not None and first > wanted.last) or (wanted.first is not None and last < wanted.first):
            return False
    return (wanted.documents is None or document.id in wanted.documents) and (
        wanted.kinds is None or document.kind in wanted.kinds
    )
