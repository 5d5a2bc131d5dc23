"""Earlier questions, toezeggingen and moties about a subject, found in the documents: places to look, no claims."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.citing import cite
from assistant.drafting.models import Related, RelatedKind
from assistant.retriever import Filter, PassageRetriever, Retrieval
from ingest.models import Document, Passage, Unit
from vectorstore.index import Index

MOST = 4
"""So many are read; a longer list is not."""

MIN_COVERAGE = 0.3
"""A place is about the same when it holds this share of the weight of the words of the question."""

REACH = 3
"""Sentences from the word "motie" on that tell what it is about: its title, who filed it, what it asks."""

LONGEST = 700
"""Letters of a quote; what is longer is a table or a whole paragraph that only happens to hold the word."""

_MOTION = re.compile(r"\b(?:motie|amendement)\b", re.IGNORECASE)
_PROMISE = re.compile(r"\b(?:zegt? toe|toegezegd|toezegging|zegde\w* toe)\b", re.IGNORECASE)
_QUESTION = re.compile(r"^(?:vraag\s+\w+|\d+[a-z]?)[.:)]|\?$|\?\s", re.IGNORECASE)
_WORDS = "motie amendement toezegging toegezegd schriftelijke vragen"
_TITLE = re.compile(r"^(?:\d+\.?\s+)?(?:motie|amendement)\b", re.IGNORECASE)
_KINDS = (
    (RelatedKind.MOTION, _MOTION),
    (RelatedKind.PROMISE, _PROMISE),
)


def find_related(
    index: Index, retriever: PassageRetriever, question: str, subject: str, wanted: Filter
) -> tuple[Related, ...]:
    """Earlier questions, toezeggingen and moties about what a question asks, best first."""
    own = retriever.retrieve(question, wanted=wanted)
    wider = retriever.retrieve(f"{question} {subject} {_WORDS}".strip(), wanted=wanted)
    found: list[tuple[float, RelatedKind, Document, Passage, Unit, Unit]] = []
    seen: set[str] = set()
    for item in (*own.ranked, *wider.ranked):
        if item.passage.id not in seen:
            seen.add(item.passage.id)
            found += _in(item.document, item.passage, own, retriever)
    found.sort(key=lambda one: -one[0])
    related: list[Related] = []
    quotes: set[str] = set()
    for _, kind, document, passage, first, last in found:
        citation = cite(index.record, len(related) + 1, document, passage, first, last)
        if citation.quote and citation.quote not in quotes and len(citation.quote) <= LONGEST:
            quotes.add(citation.quote)
            related.append(Related(kind=kind, citation=citation))
        if len(related) == MOST:
            break
    return tuple(related)


def _in(
    document: Document, passage: Passage, retrieval: Retrieval, retriever: PassageRetriever
) -> list[tuple[float, RelatedKind, Document, Passage, Unit, Unit]]:
    """What a passage holds of them, each with how well it fits."""
    terms = retriever.cache.of(passage, document).units
    units = passage.units
    answers = document.kind == "schriftelijke vragen"
    found: list[tuple[float, RelatedKind, Document, Passage, Unit, Unit]] = []
    done = -1
    for number, unit in enumerate(units):
        kind = _kind(unit, answers)
        if kind is None or number <= done:
            continue
        last = done = _last(units, number, kind)
        words = frozenset(retriever.cache.analyzer.analyze(_heading(unit)))
        words = words.union(*(terms[place].own for place in range(number, last + 1)))
        fit = retrieval.matcher.coverage(words)
        if fit >= MIN_COVERAGE:
            found.append((fit, kind, document, passage, unit, units[last]))
    return found


def _heading(unit: Unit) -> str:
    """The heading right above a sentence, which names a motie; the sentences below it often do not."""
    return unit.section[-1] if unit.section else ""


def _kind(unit: Unit, answers: bool) -> RelatedKind | None:
    if _TITLE.match(_heading(unit)):
        return RelatedKind.MOTION
    for kind, pattern in _KINDS:
        if pattern.search(unit.text):
            return kind
    return RelatedKind.QUESTION if answers and _QUESTION.search(unit.text) else None


def _last(units: Sequence[Unit], number: int, kind: RelatedKind) -> int:
    """The last sentence that belongs to it: for a motie those of the same heading, for a question its answer."""
    last = number
    while kind is not RelatedKind.PROMISE and last + 1 < len(units) and last - number < REACH - 1:
        following = units[last + 1]
        starts = _QUESTION if kind is RelatedKind.QUESTION else _TITLE
        if following.section != units[number].section or starts.search(following.text):
            break
        last += 1
    return last
