"""Reranking: what council questions need beside words, as features of a passage and its best unit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.analysis import PassageTerms, TermCache
from assistant.choosing import DocumentChoice
from assistant.concepts import Matcher
from assistant.question import Asked, Question
from ingest.figures import find_mentions
from ingest.models import Document, Passage, Unit, UnitKind
from vectorstore.index import Found

AROUND_CREDIT = 0.6
"""Credit for a word that stands in the heading, caption, header or lead above the unit instead of in it."""

NEIGHBOUR_CREDIT = 0.35
"""… and in the sentences directly before and after it."""

WEIGHTS: Mapping[str, float] = {
    "fused": 0.8,
    "unit": 2.2,
    "passage": 1.2,
    "document": 0.55,
    "named": 0.8,
    "year": 0.35,
    "figure": 0.3,
}
"""Weights of the features, chosen so that words decide, then the document, then unit and year."""


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
) -> tuple[Ranked, ...]:
    """Order passages by how well they answer the question, best first."""
    top_fused = max((item.score for item in found), default=1.0)
    top_document = max(1.0, *choice.scores.values()) if choice.scores else 1.0
    ranked: list[Ranked] = []
    for item in found:
        passage = item.passage
        document = documents[passage.document_id]
        terms = cache.of(passage, document)
        units = _scored_units(passage, matcher, terms)
        best = units[0][1] if units else None
        features = {
            "fused": item.score / top_fused,
            "unit": units[0][0] if units else 0.0,
            "passage": matcher.coverage(terms.whole),
            "document": choice.scores.get(document.id, 0.0) / top_document,
            "named": float(document.id in choice.named),
            "year": year_match(question, passage, best),
            "figure": float(best is not None and has_asked_figure(question, best, passage)),
        }
        score = sum(WEIGHTS[name] * value for name, value in features.items())
        ranked.append(Ranked(passage, document, score, features, units))
    return tuple(sorted(ranked, key=lambda item: -item.score))


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


_MONEY_SCALE = re.compile(r"€|euro|mln|miljoen|1\.000", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def _units_of(text: str) -> frozenset[str]:
    """The units of the figures in a text; "" for a figure without one."""
    return frozenset(mention.unit or "" for mention in find_mentions(text))


def has_asked_figure(question: Question, unit: Unit, passage: Passage) -> bool:
    """Whether a unit holds a figure of the kind that is asked for."""
    if not question.wants_figure:
        return False
    units = _units_of(unit.text)
    if not units:
        return False
    if unit.kind is UnitKind.ROW:
        # A cell has its unit from the header, the scale line or the label.
        if Asked.AMOUNT in question.asked and not units & {"ha", "%"}:
            return "euro" in units or bool(_MONEY_SCALE.search(passage.scale_line or "")) or "" in units
        return True
    wanted = {
        Asked.AMOUNT: {"euro"},
        Asked.AREA: {"ha", "m2", "km2"},
        Asked.SHARE: {"%", "procentpunt"},
    }
    for asked, names in wanted.items():
        if asked in question.asked and units & names:
            return True
    return Asked.COUNT in question.asked
