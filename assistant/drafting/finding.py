"""Earlier questions, toezeggingen and moties about a subject, found in the documents: places to look, no claims."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from assistant.citing import cite
from assistant.drafting.models import Related, RelatedKind
from assistant.models import AnswerFigure, Citation
from assistant.retriever import Filter, PassageRetriever, Retrieval
from ingest.models import Document, Passage, Unit, UnitKind
from vectorstore.index import Index

MOST = 4
"""So many are read; a longer list is not."""

MIN_COVERAGE = 0.3
"""A place is about the same when it holds this share of the weight of the words of the question."""

MIN_QUESTION_COVERAGE = 0.5
"""An earlier question and its answer are long, and share some word with nearly everything."""

WORTH_A_LOOK = 0.2
"""A place without a claim is worth a look from this share on; below it, it is about another subject."""

SAME_SUBJECT = 0.5
"""A sentence with another figure is worth a look when it holds this share of the weight of the question's words."""

SAME_LABEL = 0.6
"""What a figure is of, in words of the question: this share of them stands beside another figure of the same."""

OTHERS_SEARCHED = 10
"""Passages of other documents that are looked through for another figure."""

MOST_OTHERS = 2
"""Places with another figure that are shown."""

REACH = 3
"""Sentences from the word "motie" on that tell what it is about: its title, who filed it, what it asks."""

LONGEST = 700
"""Letters of a quote; what is longer is a table or a whole paragraph that only happens to hold the word."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
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


def relevant(retriever: PassageRetriever, question: str, places: Sequence[Citation]) -> tuple[Citation, ...]:
    """The places that share enough words with a question to be worth a look; for another subject none."""
    matcher = retriever.retrieve(question).matcher
    analyze = retriever.cache.analyzer.analyze
    return tuple(
        place
        for place in places
        if matcher.coverage(frozenset(analyze(f"{place.section} {place.quote}"))) >= WORTH_A_LOOK
    )


def find_other_figures(
    index: Index, retriever: PassageRetriever, question: str, figures: Sequence[AnswerFigure], wanted: Filter
) -> tuple[Citation, ...]:
    """Places in other documents that give another figure of the same sort for what a question asks.

    Its own words and its period are those of a figure that was given. It may still be about something else; a writer
    has to look. None when one of them gives the same figure.
    """
    values = {Decimal(figure.value) for figure in figures if figure.value is not None}
    units = {figure.unit for figure in figures}
    found: list[Citation] = []
    analyze = retriever.cache.analyzer.analyze
    asked = set(analyze(question))
    labels = [(asked & _words(figure, analyze), figure.unit, _years(figure.period or "")) for figure in figures]
    retrieval = retriever.retrieve(question, wanted=wanted)
    for item in retrieval.ranked[:OTHERS_SEARCHED]:
        terms = retriever.cache.of(item.passage, item.document).units
        for number, unit in enumerate(item.passage.units):
            if unit.kind is UnitKind.ROW or retrieval.matcher.coverage(terms[number].own) < SAME_SUBJECT:
                continue
            theirs = [figure for figure in unit.figures if figure.unit in units and figure.value is not None]
            if values & {figure.value for figure in theirs}:
                return ()
            beside = set(analyze(f"{unit.text} {unit.label or ''}"))
            if any(
                figure.unit == its_unit
                and words
                and len(words & beside) >= SAME_LABEL * len(words)
                and _years(figure.period.as_written if figure.period else "") == years
                for figure in theirs
                for words, its_unit, years in labels
            ):
                found.append(cite(index.record, len(found) + 1, item.document, item.passage, unit))
    return tuple(found[:MOST_OTHERS])


def _words(figure: AnswerFigure, analyze: Callable[[str], Iterable[str]]) -> set[str]:
    """The words that say what a figure is of: not its unit, and no numbers."""
    unit = set(analyze(figure.unit or ""))
    return {word for word in analyze(figure.label) if word not in unit and not word[0].isdigit()}


def _years(period: str) -> frozenset[str]:
    return frozenset(_YEAR.findall(period))


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
        if fit >= (MIN_QUESTION_COVERAGE if kind is RelatedKind.QUESTION else MIN_COVERAGE):
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
