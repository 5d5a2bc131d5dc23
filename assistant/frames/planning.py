"""How a question can be laid out as a frame: a cell for every document, year or place that it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from assistant.cues import Cue, cues_in, without_aside
from assistant.models import Operation
from assistant.naming import Naming, editions, namings, without
from assistant.question import COMPUTED, FIGURES, Asked, Question, understand
from ingest.models import Document, UnitKind

MAX_FACETS = 5
"""More documents or years side by side are a table to read."""

_OTHER_ANSWERS = frozenset({Asked.WHY, Asked.DATE, Asked.PERSON, Asked.DECISION})
"""What a frame of figures does not answer."""

_BETWEEN_YEARS = re.compile(
    r"\b(?:tussen|van|sinds)\s+(?:\w+\s+){0,2}(?:19|20)\d\d\s+(?:en|naar|tot|op|via|t/m)\b", re.IGNORECASE
)


class FrameKind(StrEnum):
    """What the cells of a frame differ in."""

    DOCUMENTS = "documenten"
    YEARS = "jaren"
    PLACES = "tekst en tabel"
    ROWS = "rijen"
    COLUMNS = "kolommen"
    SHARE = "aandeel"
    EXTREME = "uiterste"


@dataclass(frozen=True, slots=True)
class Facet:
    """One cell of a frame: the question for it alone, and in which documents and kind of text it is looked for."""

    name: str
    question: Question
    documents: frozenset[str] | None = None
    row: bool | None = None

    def admits(self, kind: UnitKind) -> bool:
        """Whether a sentence, item or row can fill it."""
        return self.row is None or self.row is (kind is UnitKind.ROW)


@dataclass(frozen=True, slots=True)
class Plan:
    """A frame to fill: the facets, or for rows of one table a single one for all; and what is computed of it."""

    kind: FrameKind
    facets: tuple[Facet, ...]
    operation: Operation | None
    cues: frozenset[Cue]


def plans(question: Question, documents: Collection[Document]) -> tuple[Plan, ...]:
    """The frames that may answer a question, the likeliest first; none for a question about a single figure."""
    asked = set(question.asked)
    if asked & _OTHER_ANSWERS and Asked.EXTREME not in asked:
        return ()
    cues = cues_in(question.own)
    named = namings(question.own, documents)
    if Cue.EARLIER in cues and len(named) == 1:
        named = editions(named[0], documents) or named
    return tuple(_plans(question, named, cues))


def _plans(question: Question, named: tuple[Naming, ...], cues: frozenset[Cue]) -> Iterable[Plan]:
    bare = without(question.own, named)
    years = understand(bare).years or (question.years if question.context is not None else ())
    operation = _operation(question, cues)
    if 1 < len(named) <= MAX_FACETS and not _one_in_the_other(named):
        facets = tuple(
            Facet(naming.text, simple_question(question, f"{bare} {naming.text}", years[:1]), naming.documents)
            for naming in named
        )
        if len(years) < 2:
            yield Plan(FrameKind.DOCUMENTS, facets, operation, cues)
        return
    within = named[0].documents if named else None
    if Cue.PROSE in cues and Cue.TABLE in cues and Cue.SUM not in cues:
        simple = simple_question(question, question.own, years[:1])
        places = (Facet("tekst", simple, within, row=False), Facet("tabel", simple, within, row=True))
        yield Plan(FrameKind.PLACES, places, Operation.DIFFERENCE, cues)
        return
    years = _years(question, years, cues)
    compared = cues & {Cue.DIFFERENCE, Cue.CHANGE, Cue.SUM, Cue.HIGHEST, Cue.LOWEST}
    if 1 < len(years) <= MAX_FACETS and (compared or set(question.asked) & COMPUTED):
        text = re.sub(r"\b(?:19|20)\d\d\b", " ", bare) + " ".join(f" {naming.text}" for naming in named)
        facets = tuple(Facet(str(year), simple_question(question, f"{text} {year}", (year,)), within) for year in years)
        yield Plan(FrameKind.YEARS, facets, operation, cues)
    elif len(years) < 2:
        one = Facet("", simple_question(question, question.own, years), within)
        if cues & {Cue.SUM, Cue.DIFFERENCE}:
            yield Plan(FrameKind.ROWS, (one,), operation, cues)
            if Cue.SUM not in cues:
                yield Plan(FrameKind.COLUMNS, (one,), operation, cues)
        if {Cue.SHARE, Cue.WHOLE} <= cues:
            yield Plan(FrameKind.SHARE, (one,), Operation.SHARE, cues)
        if cues & {Cue.HIGHEST, Cue.LOWEST}:
            extreme = Operation.MAX if Cue.HIGHEST in cues else Operation.MIN
            yield Plan(FrameKind.EXTREME, (one,), extreme, cues)


def _one_in_the_other(named: tuple[Naming, ...]) -> bool:
    """Whether the names mean the same documents in wider and narrower words."""
    sets = [naming.documents for naming in named]
    return any(one <= other for n, one in enumerate(sets) for m, other in enumerate(sets) if n != m)


def _operation(question: Question, cues: frozenset[Cue]) -> Operation | None:
    """What to compute of the cells; a change in percent only when that is asked for."""
    if Cue.SUM in cues and Cue.DIFFERENCE not in cues:
        return Operation.SUM
    if Cue.CHANGE in cues and Cue.PERCENT in cues:
        return Operation.CHANGE
    if cues & {Cue.DIFFERENCE, Cue.CHANGE} or set(question.asked) & {Asked.DIFFERENCE, Asked.COMPARISON}:
        return Operation.DIFFERENCE
    if Cue.HIGHEST in cues:
        return Operation.MAX
    return Operation.MIN if Cue.LOWEST in cues else None


def _years(question: Question, years: tuple[int, ...], cues: frozenset[Cue]) -> tuple[int, ...]:
    """The years of the cells: the ends of a span for a change; the one before when that is what it is compared with."""
    if Cue.EARLIER in cues and len(years) == 1:
        return (years[0] - 1, years[0])
    if len(years) > 2 and Cue.SUM not in cues and (cues & {Cue.DIFFERENCE, Cue.CHANGE}):
        spelled = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", question.own)}
        if _BETWEEN_YEARS.search(question.own) and len(spelled & set(years)) < len(years):
            return (min(years), max(years))
    return tuple(sorted(years))


def simple_question(question: Question, text: str, years: tuple[int, ...]) -> Question:
    """The question for one cell: the same words, and a single figure asked for."""
    one = understand(without_aside(text), (question.context,) if question.context is not None else ())
    asked = tuple(kind for kind in one.asked if kind in FIGURES) or (Asked.COUNT,)
    return one.model_copy(update={"asked": asked, "years": years, "direction": question.direction})
