"""Fills the cells of a frame and says how well they belong together: the same quantity, in the same unit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from assistant.analysis import TermCache
from assistant.answering import choices, obstacle
from assistant.candidates import Candidate, make_candidates, new_figures
from assistant.cells import years_of
from assistant.conflicts import alike
from assistant.contradictions import opposed
from assistant.frames.planning import Facet, FrameKind, Plan
from assistant.learned import Learned
from assistant.models import Operation
from assistant.question import Question
from assistant.retriever import Filter, PassageRetriever, Retrieval
from ingest.figures import comparable
from ingest.models import Document, Figure, Passage, Qualifier, Unit, UnitKind
from vectorstore.dutch import tokens

BEST = 4
"""Candidates of a facet that are tried: the right row is seldom lower, and a wrong one may fit by chance."""

SAME_ROW, SAME_LABEL, SAME_WORDS = 3, 2, 1
"""How well two cells belong together: one row; rows with the same label, or one column; sentences about the same."""

_COUNTED = re.compile(r"\b(?:hoeveel|aantal)\s+([\w-]{2,})", re.IGNORECASE)

BELONGS = 0.1
"""What a better bond between the cells is worth against the probability of the weakest."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A filled cell: the figure, where it stands, how likely it is what its facet asks for, and its rank there.

    `sure`: by itself it would be an answer.
    """

    name: str
    figure: Figure
    unit: Unit
    number: int
    passage: Passage
    document: Document
    probability: float
    rank: int
    sure: bool = False

    @property
    def is_row(self) -> bool:
        """Whether it is a cell of a table."""
        return self.unit.kind is UnitKind.ROW


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found for a facet."""

    facet: Facet
    retrieval: Retrieval
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame with all its cells filled, what is computed of them, and what speaks for it.

    For the highest or lowest of a table `slots` are all its rows.
    """

    plan: Plan
    slots: tuple[Slot, ...]
    operation: Operation | None
    features: Mapping[str, float]


def gather(plan: Plan, retriever: PassageRetriever, learned: Learned, wanted: Filter) -> tuple[Gathered, ...]:
    """Search for every facet in the documents that it names."""
    allowed = frozenset(retriever.allowed(wanted))
    result: list[Gathered] = []
    for facet in plan.facets:
        inside = None if facet.documents is None else tuple(sorted(facet.documents & allowed))
        here = wanted if inside is None else wanted.model_copy(update={"documents": inside})
        retrieval = retriever.find(facet.question, here)
        found = make_candidates(retrieval, retriever.cache, learned.cells)
        result.append(Gathered(facet, retrieval, tuple(c for c in found if facet.admits(c.unit.kind))))
    return tuple(result)


def slots_of(gathered: Gathered, model: Learned) -> tuple[Slot, ...]:
    """The best cells for a facet, each with exactly one figure."""
    question = gathered.facet.question
    result: list[Slot] = []
    for rank, choice in enumerate(choices(question, gathered.candidates, model, BEST)):
        candidate = choice.candidate
        figure = figure_of(question, candidate)
        if figure is None or obstacle(question, candidate) is not None:
            continue
        result.append(
            Slot(
                name=gathered.facet.name,
                figure=figure,
                unit=candidate.unit,
                number=candidate.number,
                passage=candidate.passage,
                document=candidate.document,
                probability=choice.probability,
                rank=rank,
                sure=choice.probability >= choice.enough(model),
            )
        )
    return tuple(result)


def figure_of(question: Question, candidate: Candidate) -> Figure | None:
    """The one figure of a candidate that a question about a single figure can mean."""
    if candidate.unit.kind is UnitKind.ROW:
        figures = list(candidate.asked.figures) if len(candidate.asked.cells) == 1 else []
        figures = [figure for figure in figures if _in_time(question, figure, candidate.unit)]
    else:
        figures = [figure for figure in new_figures(question, candidate.unit) if _fits(question, figure)]
        dated = [figure for figure in figures if question.years and covers(figure, question.years)]
        figures = dated or [figure for figure in figures if not question.years or figure.period is None]
        counted = [figure for figure in figures if figure.unit and figure.unit in _counted(question)]
        figures = counted or figures
    return figures[0] if len(figures) == 1 and is_exact(figures[0]) else None


def is_exact(figure: Figure) -> bool:
    """Whether a figure can be computed with; a share that is voordelig or nadelig was read wrongly."""
    if figure.value is None or figure.qualifier not in (None, Qualifier.CIRCA):
        return False
    return figure.unit != "%" or figure.direction is None


def covers(figure: Figure, years: Sequence[int]) -> bool:
    """Whether a figure is about the years, also as part of a longer or open stretch of time."""
    period = figure.period
    return period is not None and all(period.first.year <= year <= period.last.year for year in years)


def _in_time(question: Question, figure: Figure, unit: Unit) -> bool:
    """Whether a cell is about the year asked for, by its column or, without one there, by its row."""
    if not question.years or covers(figure, question.years):
        return True
    named = set(re.findall(r"\b(?:19|20)\d\d\b", f"{unit.label or ''} {unit.lead or ''}"))
    return figure.period is None and {str(year) for year in question.years} <= named


def _counted(question: Question) -> frozenset[str]:
    """What the question counts: "hoeveel woningen"."""
    return frozenset(word.lower() for word in _COUNTED.findall(question.own))


def _fits(question: Question, figure: Figure) -> bool:
    return question.unit is None or figure.unit is None or comparable(figure.unit, question.unit)


def fill(plan: Plan, gathered: Sequence[Gathered], cache: TermCache, model: Learned) -> Frame | None:
    """The frame with a cell for every facet that belong together; None when one stays empty."""
    options = [slots_of(one, model) for one in gathered]
    best: tuple[float, tuple[Slot, ...], int] | None = None
    for anchor in options[0]:
        chosen = [anchor]
        for others in options[1:]:
            fitting = [(bond(plan.kind, anchor, other, cache), other) for other in others]
            fitting = [(grade, other) for grade, other in fitting if grade]
            if not fitting:
                break
            chosen.append(max(fitting, key=lambda item: item[1].probability + BELONGS * item[0])[1])
        if len(chosen) < len(options):
            continue
        grades = [bond(plan.kind, one, other, cache) for one, other in combinations(chosen, 2)]
        if not all(grades):
            continue
        worth = min(slot.probability for slot in chosen) + BELONGS * min(grades)
        if best is None or worth > best[0]:
            best = (worth, tuple(chosen), min(grades))
    if best is None:
        return None
    _, slots, grade = best
    covered = min(coverage(one.retrieval, [slot], cache) for one, slot in zip(gathered, slots, strict=True))
    shared = common(gathered[0].retrieval, slots, cache)
    return Frame(plan, slots, plan.operation, features(slots, grade, covered, shared))


def common(retrieval: Retrieval, slots: Sequence[Slot], cache: TermCache) -> float:
    """How much of a question every cell says in its own words; 0 to 1."""
    matcher = retrieval.matcher
    said = [matcher.said(cache.of(slot.passage, slot.document).units[slot.number].own) for slot in slots]
    parts = [min(credits) for credits in zip(*said, strict=True)]
    worth = sum(concept.weight * part for concept, part in zip(matcher.concepts, parts, strict=True))
    return worth / matcher.total if matcher.total else 0.0


def coverage(retrieval: Retrieval, slots: Iterable[Slot], cache: TermCache) -> float:
    """How much of a question some cells say, together with what stands above them; 0 to 1."""
    terms: frozenset[str] = frozenset()
    for slot in slots:
        its = cache.of(slot.passage, slot.document).units[slot.number]
        terms |= its.own | its.around
    return retrieval.matcher.coverage(terms)


def bond(kind: FrameKind, one: Slot, other: Slot, cache: TermCache) -> int:
    """How well two cells belong together; 0 when they do not."""
    if (one.figure.start, one.document.file) == (other.figure.start, other.document.file):
        return 0
    if not comparable(one.figure.unit, other.figure.unit):
        return 0
    if one.is_row and other.is_row:
        if (one.unit.start, one.document.id) == (other.unit.start, other.document.id):
            return SAME_ROW
        if alike(_label(one, cache), _label(other, cache)) and not opposed(_words(one), _words(other)):
            return SAME_LABEL if _columns_agree(kind, one, other, cache) else 0
        same_table = table_of(one) == table_of(other) and one.figure.column_label == other.figure.column_label
        return SAME_LABEL if kind is FrameKind.YEARS and same_table and _year_rows(one, other) else 0
    # A sentence says its subject in many words; without a unit nothing shows that it is the same quantity.
    if one.figure.unit is None or other.figure.unit is None:
        return 0
    if kind is not FrameKind.PLACES and one.is_row is not other.is_row:
        row, sentence = (one, other) if one.is_row else (other, one)
        label = _label(row, cache)
        own = cache.of(sentence.passage, sentence.document).units[sentence.number].own
        return SAME_WORDS if label and label <= own else 0
    return SAME_WORDS


def same_measure(one: Figure, other: Figure) -> bool:
    """Whether two figures have the same unit and both say their direction or neither does."""
    if not comparable(one.unit, other.unit):
        return False
    return not one.value or not other.value or (one.direction is None) == (other.direction is None)


def _columns_agree(kind: FrameKind, one: Slot, other: Slot, cache: TermCache) -> bool:
    """Whether two columns hold the same thing: the same role, or headers that share a word or have none.

    Between documents the year is the same as well.
    """
    mine, theirs = years_of(one.figure), years_of(other.figure)
    if kind is not FrameKind.YEARS and mine and theirs and mine != theirs:
        return False
    if one.figure.role is not None and one.figure.role == other.figure.role:
        return True
    heads = [_telling(cache.terms(slot.figure.column_label or "")) for slot in (one, other)]
    return not all(heads) or bool(heads[0] & heads[1])


def _year_rows(one: Slot, other: Slot) -> bool:
    """Whether two rows are called by their year."""
    return all(any(word[:4].isdigit() for word in tokens(slot.unit.label or "")) for slot in (one, other))


def table_of(slot: Slot) -> tuple[object, ...]:
    """What tells the table of a cell from others."""
    passage = slot.passage
    return (slot.document.id, passage.caption, passage.scale_line, passage.header, passage.section)


def _label(slot: Slot, cache: TermCache) -> frozenset[str]:
    return _telling(cache.terms(slot.unit.label or ""))


def _telling(terms: Iterable[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not term[0].isdigit())


def _words(slot: Slot) -> tuple[str, ...]:
    return tuple(tokens(slot.unit.label or ""))


def features(slots: Sequence[Slot], grade: int, covered: float, shared: float) -> dict[str, float]:
    """What speaks for and against a frame: its weakest cell, and how its cells belong together."""
    rows = [slot for slot in slots if slot.is_row]
    return {
        "lowest": min(slot.probability for slot in slots),
        "covered": covered,
        "shared": shared,
        "firsts": sum(slot.rank == 0 for slot in slots) / len(slots),
        "prose": 1 - len(rows) / len(slots),
        "same_row": float(grade == SAME_ROW),
    }
