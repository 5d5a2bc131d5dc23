"""Reranking: what council questions need beside words, as features of a passage and its best unit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.analysis import PassageTerms, TermCache, word_pairs
from assistant.choosing import DocumentChoice
from assistant.concepts import Matcher
from assistant.learned import Linear
from assistant.question import Asked, Question
from ingest.models import Document, Passage, Unit, UnitKind
from vectorstore.index import Found

AROUND_CREDIT = 0.6
"""Credit for a word that stands in the heading, caption, header or lead above the unit instead of in it."""

HEAD = 10
"""Places that go by the learned order alone: what an answer and its places draw on."""

NEIGHBOUR_CREDIT = 0.35
"""… and in the sentences directly before and after it."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage with its score, its features, and its units from best to worst (with their coverage)."""

    passage: Passage
    document: Document
    score: float
    features: Mapping[str, float]
    units: tuple[tuple[float, Unit], ...]


def rank(
    question: Question,
    matcher: Matcher,
    found: Sequence[Found],
    documents: Mapping[str, Document],
    choice: DocumentChoice,
    cache: TermCache,
    model: Linear,
) -> tuple[Ranked, ...]:
    """Order passages by how well they answer the question, best first."""
    top_fused = max((item.score for item in found), default=1.0)
    top_document = max(1.0, *choice.scores.values()) if choice.scores else 1.0
    top_words = max((item.word_score for item in found), default=0.0)
    asked_pairs = word_pairs(question.own)
    ranked: list[Ranked] = []
    for item in found:
        passage = item.passage
        document = documents[passage.document_id]
        terms = cache.of(passage, document)
        units = _scored_units(passage, matcher, terms)
        best = units[0][1] if units else None
        features = {
            "fused": item.score / top_fused,
            "words": item.word_score / top_words if top_words else 0.0,
            "meaning": item.vector_score,
            "word_rank": 1 / item.word_rank if item.word_rank else 0.0,
            "vector_rank": 1 / item.vector_rank if item.vector_rank else 0.0,
            "second": units[1][0] if len(units) > 1 else 0.0,
            "head": matcher.coverage(terms.units[0].around) if terms.units else 0.0,
            "pairs": max((len(asked_pairs & its.pairs) for its in terms.units), default=0) / max(1, len(asked_pairs)),
            "table": float(bool(passage.header)),
            "table_figure": float(bool(passage.header) and question.wants_figure),
            "item": float(best is not None and best.kind is UnitKind.ITEM and Asked.LIST in question.asked),
            "unit": units[0][0] if units else 0.0,
            "passage": matcher.coverage(terms.whole),
            "document": choice.scores.get(document.id, 0.0) / top_document,
            "named": float(document.id in choice.named),
            "year": year_match(question, passage, best),
            "figure": float(best is not None and has_asked_figure(question, best, passage)),
        }
        score = model.score(features)
        ranked.append(Ranked(passage, document, score, features, units))
    return _interleaved(sorted(ranked, key=lambda item: -item.score))


def _interleaved(ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """The best by the learned order, then in turn by that order and by the fused one.

    The two fail on different questions, so below the head the list reaches further with both.
    """
    result = list(ranked[:HEAD])
    seen = {item.passage.id for item in result}
    by_fusion = iter(sorted(ranked, key=lambda item: -item.features["fused"]))
    by_score = iter(ranked)
    while len(result) < len(ranked):
        for order in (by_fusion, by_score):
            item = next((item for item in order if item.passage.id not in seen), None)
            if item is not None:
                seen.add(item.passage.id)
                result.append(item)
    return tuple(result)


def _scored_units(passage: Passage, matcher: Matcher, terms: PassageTerms) -> tuple[tuple[float, Unit], ...]:
    scored: list[tuple[float, Unit]] = []
    for number, (unit, its) in enumerate(zip(passage.units, terms.units, strict=True)):
        near = matcher.coverage(its.own, its.around, AROUND_CREDIT)
        beside = frozenset().union(*(other.own for other in terms.units[max(0, number - 1) : number + 2]))
        wide = matcher.coverage(beside | its.around)
        scored.append((near + NEIGHBOUR_CREDIT * max(0.0, wide - near), unit))
    return tuple(sorted(scored, key=lambda item: (-item[0], item[1].start)))


def year_match(question: Question, passage: Passage, unit: Unit | None) -> float:
    """Whether the years asked for stand in the unit, its header or its headings: 0 to 1."""
    if not question.years or unit is None:
        return 0.0
    text = " ".join((unit.text, *passage.header, passage.caption or "", *unit.section))
    stated = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)}
    return len(stated & set(question.years)) / len(question.years)


_MONEY = re.compile(r"€|euro|mln|miljoen|bedrag|lasten|baten|budget|kosten|krediet|saldo|raming", re.IGNORECASE)
_AREA = re.compile(r"\bha\b|hectare|oppervlakte", re.IGNORECASE)
_AREA_UNITS = frozenset({"ha", "m2", "km2"})
_SHARE_UNITS = frozenset({"%", "procentpunt", "deel"})

LARGE_AMOUNT = 5_000
"""In a table without a scale a figure from here on can be whole euros; smaller ones are counts."""


def has_asked_figure(question: Question, unit: Unit, passage: Passage) -> bool:
    """Whether a unit holds a figure of the kind that is asked for."""
    if not question.wants_figure or not unit.figures:
        return False
    units = {figure.unit for figure in unit.figures}
    if Asked.AREA in question.asked:
        return bool(units & _AREA_UNITS) or (None in units and _names(_AREA, unit, passage))
    if Asked.SHARE in question.asked:
        return bool(units & _SHARE_UNITS)
    if Asked.AMOUNT in question.asked:
        if "euro" in units:
            return True
        if unit.kind is not UnitKind.ROW or None not in units:
            return False
        large = any(figure.value is not None and abs(figure.value) >= LARGE_AMOUNT for figure in unit.figures)
        return large or _names(_MONEY, unit, passage)
    return True


def _names(pattern: re.Pattern[str], unit: Unit, passage: Passage) -> bool:
    """Whether the table of a row names something: in its label, header, caption or scale line."""
    texts = (unit.label, unit.lead, passage.caption, passage.scale_line, *passage.header)
    return any(pattern.search(text) for text in texts if text)
