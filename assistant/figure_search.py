"""Searching in figures: words and filters of a user in, figures with their place out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.analysis import word_pairs
from assistant.composing import spoken
from assistant.concepts import Matcher, make_concepts, search_terms
from assistant.contradictions import says_opposite
from assistant.question import Question, understand
from assistant.ranking import AROUND_CREDIT
from assistant.thesaurus import Thesaurus
from ingest.models import Direction, Document, Frozen, Period, UnitKind
from ingest.periods import find_periods
from ingest.units import normal_unit
from vectorstore.dutch import STOP_WORDS, DutchAnalyzer, fold, tokens
from vectorstore.figure_entries import FigurePlace, days, head_words, own_words
from vectorstore.figures import FigureFilter, FigureHit
from vectorstore.index import Index

POOL = 100
"""Figures that are fused and then put in order: the right one is hardly ever further down."""

LABEL_WEIGHT = 0.3
"""Of how much of a row's label is sought, beside 1 for how much of what is sought it says, and 1 for the words that
follow each other in both. With these the first figure is right for 52 % of the questions after a figure on three
learning municipalities, without them for 40 %; half or twice as much gives the same."""

YEAR_WEIGHT = 0.3
"""Of a figure of the year that is sought."""

OPPOSITE = 0.5
"""What is left of the score of a figure that is of the opposite ("vóór maatregelen" for "na maatregelen")."""

_UNIT_NAMES = {"euro's": "euro", "percentage": "%", "vierkante meter": "m2"}
"""What people call a unit beside the names that documents write."""


class WrongFilter(Exception):
    """A filter that cannot be understood or that leaves no document; the message is Dutch."""


class FigureLine(Frozen):
    """A figure that was found, as the command line gives it.

    `said` is the figure as written and, where that says more, as a reader says it. `value` is in base units. `label`
    and `column` are those of a table; `column_certain` is False where a row's cell could belong to several columns.
    `quote` is the sentence, item or row that states it.
    """

    as_written: str
    said: str
    value: str | None
    unit: str | None
    direction: str | None
    period: str | None
    label: str | None
    column: str | None
    column_certain: bool
    caption: str | None
    quote: str
    document: str
    file: str
    page: int
    section: str
    score: float


def find_figures(
    index: Index, words: str, thesaurus: Thesaurus, allowed: tuple[str, ...], wanted: FigureFilter, top: int
) -> tuple[FigureLine, ...]:
    """The figures for some words, best first.

    Args:
        index: where to search.
        words: what is sought; typos, compounds and synonyms are understood as in questions.
        thesaurus: what else a word may be called.
        allowed: ids of the documents that may be shown.
        wanted: what to keep to; `documents` in it count only where they are allowed.
        top: how many.
    """
    documents = allowed if wanted.documents is None else tuple(set(allowed) & set(wanted.documents))
    everything = len(documents) == len(index.documents)
    within = wanted.model_copy(update={"documents": None if everything else documents})
    question = understand(words)
    concepts = make_concepts(question.own, index, thesaurus)
    hits = index.figures(question.own, search_terms(concepts), max(top, POOL), within)
    matcher = Matcher(concepts)
    scored = [(hit.score * _fit(hit, question, matcher, index), hit) for hit in hits]
    best = sorted(scored, key=lambda item: -item[0])[:top]
    return tuple(_line(hit, score, index.documents[hit.passage.document_id]) for score, hit in best)


def _fit(hit: FigureHit, question: Question, matcher: Matcher, index: Index) -> float:
    """How well a figure fits what is sought: 1 and more, less for the opposite."""
    place = FigurePlace("", hit.figure, hit.unit, hit.passage)
    own, label = own_words(place), tokens(hit.figure.row_label or "")
    said = frozenset(index.analyzer.analyze(own))
    around = frozenset(index.analyzer.analyze(head_words(place, index.documents)))
    asked = word_pairs(question.own)
    fit = 1 + matcher.coverage(said, around, AROUND_CREDIT)
    fit += len(asked & word_pairs(own)) / len(asked) if asked else 0.0
    fit += LABEL_WEIGHT * _share(label, matcher, index.analyzer)
    reach = days(place)
    if reach is not None and any(reach[0] // 10_000 <= year <= reach[1] // 10_000 for year in question.years):
        fit += YEAR_WEIGHT
    return fit * OPPOSITE if says_opposite(question, label) else fit


def _share(label: Sequence[str], matcher: Matcher, analyzer: DutchAnalyzer) -> float:
    """Share of a label's telling words that are sought."""
    words = [word for word in label if word not in STOP_WORDS]
    return sum(bool(matcher.terms.intersection(analyzer.terms(word))) for word in words) / len(words) if words else 0.0


def _line(hit: FigureHit, score: float, document: Document) -> FigureLine:
    figure, unit = hit.figure, hit.unit
    row = unit.kind is UnitKind.ROW
    label = figure.row_label or unit.label if row else None
    return FigureLine(
        as_written=figure.as_written,
        said=spoken(figure),
        value=None if figure.value is None else format(figure.value.normalize(), "f"),
        unit=figure.unit,
        direction=figure.direction.value if figure.direction else None,
        period=figure.period.as_written if figure.period else None,
        label=f"{unit.lead}: {label}" if row and label and unit.lead else label,
        column=figure.column_label,
        column_certain=not row or figure.column_label is not None,
        caption=hit.passage.caption,
        quote=unit.text,
        document=document.title,
        file=document.file,
        page=figure.page,
        section=" > ".join(unit.section or hit.passage.section),
        score=round(score, 4),
    )


def read_filter(
    documents: Mapping[str, Document],
    *,
    unit: str | None = None,
    year: str | None = None,
    direction: str | None = None,
    document: str | None = None,
) -> FigureFilter:
    """The filter that a user means.

    Args:
        documents: those that may be shown, by id.
        unit: as people write it ("€", "hectare", "procent").
        year: a year or another period ("2026", "2025-2028", "1e kwartaal 2026").
        direction: "voordelig" or "nadelig".
        document: a part of a title or of a file name.

    Raises:
        WrongFilter: the period or direction is none, or no document is called like that.
    """
    return FigureFilter(
        unit=_unit(unit) if unit else None,
        period=_period(year) if year else None,
        direction=_direction(direction) if direction else None,
        documents=_named(document, documents) if document else None,
    )


def _unit(text: str) -> str:
    folded = fold(text.strip())
    return _UNIT_NAMES.get(folded) or normal_unit(text)


def _period(text: str) -> Period:
    found = find_periods(text)
    if len(found) != 1:
        raise WrongFilter(f"‘{text}’ is geen jaar of periode. Geef bijvoorbeeld --jaar 2026 of --jaar 2025-2028.")
    return found[0].period


def _direction(text: str) -> Direction:
    try:
        return Direction(fold(text.strip()))
    except ValueError as error:
        raise WrongFilter(f"‘{text}’ is geen richting. Kies --richting voordelig of --richting nadelig.") from error


def _named(text: str, documents: Mapping[str, Document]) -> tuple[str, ...]:
    words = fold(text).split()
    named = tuple(
        name
        for name, document in documents.items()
        if all(word in fold(f"{document.title} {document.file}") for word in words)
    )
    if not named:
        raise WrongFilter(f"Geen document heet ‘{text}’. `raadwijzer status` toont hoe de documenten heten.")
    return named
