"""Other places that give another figure for the same thing: named beside the answer, with their own citation."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.analysis import TermCache
from assistant.candidates import Candidate
from assistant.citing import cite
from assistant.composing import mention_of, spoken
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
    """Places that give another value for the same thing in the same year.

    Rows with nearly the same label in other documents, when the question names no document: a question about one
    document is not answered with another's figures. In the same document also sentences that say all of the label.
    """
    if chosen.unit.kind is not UnitKind.ROW:
        return ()
    mine = chosen.asked.figures
    if len(mine) != 1 or mine[0].period is None:
        return ()
    found: list[Conflict] = []
    seen: set[str] = set()
    for other in candidates:
        if len(found) == MAX_CONFLICTS:
            break
        inside = other.document.id == chosen.document.id
        name = f"{other.document.id} {other.unit.kind.value}" if inside else other.document.id
        if name in seen or (question.references and not inside):
            continue
        figure = (_inside if inside else _elsewhere)(question, chosen, other, mine[0], cache)
        if figure is None or (figure.value, figure.direction) == (mine[0].value, mine[0].direction):
            continue
        seen.add(name)
        marker = first_marker + len(found)
        citation = cite(record, marker, other.document, other.passage, other.unit)
        found.append(Conflict(text=_told(other, figure, marker), citation=citation, figure=figure))
    return tuple(found)


def _told(other: Candidate, figure: Figure, marker: int) -> str:
    if other.unit.kind is not UnitKind.ROW:
        return f"{other.document.title}: “{other.unit.text}” [{marker}]"
    return f"{other.document.title}: {other.unit.label} – {figure.column_label}: {spoken(figure)} [{marker}]"


def _elsewhere(
    question: Question, chosen: Candidate, other: Candidate, mine: Figure, cache: TermCache
) -> Figure | None:
    """The figure of a row in another document that can be compared."""
    if other.unit.kind is not UnitKind.ROW:
        return None
    words = cache.of(other.passage, other.document).units[other.number].label_words
    if not alike(_label(chosen, cache), _label(other, cache)) or says_opposite(question, words):
        return None
    return next((figure for figure in other.figures if _comparable(figure, mine)), None)


def _inside(question: Question, chosen: Candidate, other: Candidate, mine: Figure, cache: TermCache) -> Figure | None:
    """The figure of another place in the same document: the same label and column, or a sentence about the label.

    A value that is the same when rounded is no other value.
    """
    if other.unit is chosen.unit:
        return None
    label = _label(chosen, cache)
    same_group = (chosen.unit.lead or "") == (other.unit.lead or "")
    if other.unit.kind is UnitKind.ROW:
        if label != _label(other, cache) or not same_group or chosen.unit.label != other.unit.label:
            return None
        fits = [f for f in other.figures if f.column_label == mine.column_label and _comparable(f, mine)]
    else:
        own = cache.of(other.passage, other.document).units[other.number].own
        if len(label) < MIN_SHARED or not label <= own:
            return None
        fits = [f for f in other.figures if f.unit is not None and f.unit == mine.unit and _comparable(f, mine)]
    if len(fits) != 1 or (fits[0].role or mine.role) != mine.role:
        return None
    return None if same_when_rounded(fits[0], mine) else fits[0]


def same_when_rounded(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same amount, as exactly as the rougher of them is written."""
    if one.value is None or other.value is None:
        return False
    difference = abs(abs(one.value) - abs(other.value))
    return difference == 0 or difference * 2 < max(precision(one), precision(other))


def precision(figure: Figure) -> Decimal:
    """The smallest step that a figure as written can make: 0,1 million for "5,2 miljoen"."""
    return figure.scale.scaleb(-max(0, mention_of(figure).decimals))


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
