"""Other places that give another figure for the same thing: named beside the answer, with their own citation."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.analysis import TermCache
from assistant.candidates import Candidate
from assistant.citing import cite
from assistant.composing import spoken
from assistant.contradictions import says_opposite
from assistant.models import Citation
from assistant.question import Question
from ingest.models import Figure, Frozen, UnitKind
from vectorstore.record import Record

MAX_CONFLICTS = 3
"""More than this is a list to read, not a remark."""

MIN_SHARED = 2
"""One shared word ("totaal") makes no two rows alike."""

SAME_LABEL = 0.6
"""Rows are about the same thing when they share this much of their labels' words."""


class Conflict(Frozen):
    """Another figure for the same thing: the Dutch sentence with its marker, the citation, and the figure."""

    text: str
    citation: Citation
    figure: Figure


def find_conflicts(
    question: Question,
    chosen: Candidate,
    candidates: Sequence[Candidate],
    record: Record,
    cache: TermCache,
    first_marker: int,
) -> tuple[Conflict, ...]:
    """Rows of other documents with nearly the same label and another value for the same year.

    Only when the question names no document: a question about one document is not answered with another's figures.
    """
    if question.references or chosen.unit.kind is not UnitKind.ROW:
        return ()
    mine = chosen.asked.figures
    if len(mine) != 1 or mine[0].period is None:
        return ()
    label = _label(chosen, cache)
    found: list[Conflict] = []
    seen = {chosen.document.id}
    for other in candidates:
        if len(found) == MAX_CONFLICTS:
            break
        if other.unit.kind is not UnitKind.ROW or other.document.id in seen:
            continue
        theirs = _label(other, cache)
        words = cache.of(other.passage, other.document).units[other.number].label_words
        if not alike(label, theirs) or says_opposite(question, words):
            continue
        figure = next((figure for figure in other.figures if _comparable(figure, mine[0])), None)
        if figure is None or (figure.value, figure.direction) == (mine[0].value, mine[0].direction):
            continue
        seen.add(other.document.id)
        marker = first_marker + len(found)
        text = f"{other.document.title}: {other.unit.label} – {figure.column_label}: {spoken(figure)} [{marker}]"
        citation = cite(record, marker, other.document, other.passage, other.unit)
        found.append(Conflict(text=text, citation=citation, figure=figure))
    return tuple(found)


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two labels name the same thing: mostly the same words, or one says all that the other says."""
    shared = one & other
    within = len(shared) == min(len(one), len(other)) and len(shared) >= MIN_SHARED
    return within or len(shared) / max(1, len(one | other)) >= SAME_LABEL


def _comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures are of the same period and can be of the same unit."""
    if one.period is None or other.period is None or one.value is None:
        return False
    same_time = (one.period.first, one.period.last) == (other.period.first, other.period.last)
    return same_time and (one.unit == other.unit or one.unit is None or other.unit is None)


def _label(candidate: Candidate, cache: TermCache) -> frozenset[str]:
    return frozenset(t for t in cache.terms(candidate.unit.label or "") if not t[0].isdigit())
