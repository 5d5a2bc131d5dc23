"""Which documents a question means: by kind, years and the words of their titles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import PurePath

from assistant.question import Question
from assistant.references import Reference
from ingest.kinds import kind_in, kinds_in
from ingest.models import Document, Frozen
from ingest.periods import find_periods
from vectorstore.dutch import STOP_WORDS, DutchAnalyzer, tokens

KIND_SCORE = 1.0
PERIOD_SCORE = 1.5
"""The years of a document's title settle which of its kind is meant."""
YEAR_SCORE = 0.8
"""A single year can be that of the document or of what it is about."""
WRONG_PERIOD = -1.0
TITLE_SCORE = 1.5
"""A question that holds all telling words of a title names it."""
NAMED_FROM = 1.4
"""From this score on a question names the document, more than by a kind alone."""
NAMED_MARGIN = 0.35
"""Documents this close to the best are named as well."""


class DocumentChoice(Frozen):
    """How well every document fits what the question names, 0 or more; and those that it clearly names."""

    scores: dict[str, float]
    named: tuple[str, ...]


def choose_documents(question: Question, documents: Mapping[str, Document], analyzer: DutchAnalyzer) -> DocumentChoice:
    """Score every document on what the question says of it."""
    text = question.own if question.context is None else f"{question.own} {question.context}"
    asked = {term for word in tokens(text) if word not in STOP_WORDS for term in analyzer.terms(word)[:1]}
    titles = {document.id: _title_terms(document, analyzer) for document in documents.values()}
    shared: dict[str, int] = {}
    for terms in titles.values():
        for term in terms:
            shared[term] = shared.get(term, 0) + 1
    scores: dict[str, float] = {}
    for document in documents.values():
        best = max((_fit(reference, document) for reference in question.references), default=0.0)
        terms = titles[document.id]
        weight = sum(1 / shared[term] for term in terms)
        overlap = sum(1 / shared[term] for term in terms & asked) / weight if weight else 0.0
        score = best + TITLE_SCORE * overlap
        if not question.references and question.years and document.period is not None:
            inside = any(document.period.first.year <= year <= document.period.last.year for year in question.years)
            score += 0.1 if inside else 0.0
        scores[document.id] = max(0.0, score)
    top = max(scores.values(), default=0.0)
    named = tuple(name for name, score in scores.items() if top >= NAMED_FROM and score >= top - NAMED_MARGIN)
    return DocumentChoice(scores=scores, named=named)


def _title_terms(document: Document, analyzer: DutchAnalyzer) -> frozenset[str]:
    """Stems of the words of a title that tell it from others of its kind."""
    return frozenset(analyzer.stem(word) for word in _telling_words(document.title))


@lru_cache(maxsize=10_000)
def _telling_words(title: str) -> frozenset[str]:
    """Words of a title beside kinds, years and small words; kept, because every question looks at every title."""
    kinds = {word for kind in kinds_in(title) for word in tokens(kind)}
    return frozenset(
        word
        for word in tokens(title)
        if not word[0].isdigit() and word not in STOP_WORDS and word not in kinds and len(word) > 2
    )


def _fit(reference: Reference, document: Document) -> float:
    """How well a document fits one reference."""
    same_kind = is_kind(document, reference.kind)
    score = KIND_SCORE if same_kind else 0.0
    if reference.years and file_edition(document) == (reference.kind, reference.years):
        return KIND_SCORE + PERIOD_SCORE * 0.8
    if reference.years:
        score += period_fit(reference.years, document) if same_kind else 0.0
    return score


_RELATED: Sequence[frozenset[str]] = (
    frozenset({"programmaplan", "programmacontract"}),
    frozenset({"perspectiefnota", "kadernota", "voorjaarsnota"}),
    frozenset({"raadsbrief", "brief"}),
    frozenset({"rapport", "rekenkamerrapport"}),
)
"""Kinds that people mix up."""


_EDITION = re.compile(r"([^\W\d_]+)[\s_-]*(20\d\d)(?!\d)")


def file_edition(document: Document) -> tuple[str, tuple[int, ...]] | None:
    """The kind and year that the name of a file begins with ("programmabegroting-2025.txt"); None without them."""
    found = _EDITION.match(PurePath(document.file).name)
    kind = kind_in(found[1]) if found else None
    return (kind, (int(found[2]),)) if found and kind else None


def other_edition(question: Question, document: Document) -> bool:
    """Whether a question names another edition of the kind that a document is, beside the year that it asks for."""
    dated = [reference for reference in question.references if reference.years]
    fits = [
        period_fit(reference.years, document)
        for reference in dated
        if is_kind(document, reference.kind)
        and file_edition(document) != (reference.kind, reference.years)
        and not all(str(year) in document.title for year in (min(reference.years), max(reference.years)))
    ]
    return bool(question.years) and len(fits) == len(dated) > 0 and max(fits) < 0


def edition(document: Document) -> tuple[int, int] | None:
    """First and last year of what a document is about: those in its title, else those of its period."""
    titled = _title_years(document.title)
    if titled is not None:
        return titled
    return (document.period.first.year, document.period.last.year) if document.period is not None else None


@lru_cache(maxsize=50_000)
def _title_years(title: str) -> tuple[int, int] | None:
    spans = ((mention.period.first.year, mention.period.last.year) for mention in find_periods(title))
    return next(((first, last) for first, last in spans if first < last), None)


def is_kind(document: Document, kind: str) -> bool:
    """Whether a document is of a kind, or of one that people mix up with it.

    A register may call it by another word of the same kind ("begroting", "raadsinformatiebrief").
    """
    own = _kind_of(document.kind)
    return kind in (own, document.kind) or _related(kind, own)


@lru_cache(maxsize=1024)
def _kind_of(word: str) -> str:
    return kind_in(word) or word


def _related(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _RELATED)


def period_fit(years: tuple[int, ...], document: Document) -> float:
    """How well the years that a question gives a document fit one, negative when they contradict it."""
    first, last = min(years), max(years)
    own = edition(document)
    if own is not None:
        if own == (first, last):
            return PERIOD_SCORE
        if first == last and own[0] == first:
            return PERIOD_SCORE * 0.8
        if document.date is not None and first == last == document.date.year:
            return YEAR_SCORE
        if first == last and own[0] <= first <= own[1]:
            return YEAR_SCORE * 0.5
        return WRONG_PERIOD
    if document.date is not None:
        return YEAR_SCORE if first <= document.date.year <= last else WRONG_PERIOD * 0.5
    return 0.0
