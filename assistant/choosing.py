"""Which documents a question means: by kind, years and the words of their titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from assistant.question import Question
from assistant.references import Reference
from ingest.kinds import kinds_in
from ingest.models import Document, Frozen
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
    same_kind = reference.kind == document.kind or _related(reference.kind, document.kind)
    score = KIND_SCORE if same_kind else 0.0
    if reference.years:
        score += _period_fit(reference.years, document) if same_kind else 0.0
    return score


_RELATED: Sequence[frozenset[str]] = (
    frozenset({"programmaplan", "programmacontract"}),
    frozenset({"perspectiefnota", "kadernota", "voorjaarsnota"}),
    frozenset({"raadsbrief", "brief"}),
    frozenset({"rapport", "rekenkamerrapport"}),
)
"""Kinds that people mix up."""


def _related(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _RELATED)


def _period_fit(years: tuple[int, ...], document: Document) -> float:
    first, last = min(years), max(years)
    if document.period is not None:
        own = (document.period.first.year, document.period.last.year)
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
