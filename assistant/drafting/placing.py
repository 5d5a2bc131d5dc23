"""Where the answer to an open question most likely stands: the places that were found, and the sentence in the best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.citing import cite
from assistant.concepts import Concept, Form, Matcher
from assistant.drafting.finding import GENERAL
from assistant.drafting.missing import COMMON_VERBS, counted_noun
from assistant.drafting.models import Place
from assistant.models import Citation
from assistant.question import Asked, Question
from assistant.ranking import AROUND_CREDIT, NEIGHBOUR_CREDIT, has_asked_figure, year_match
from assistant.retriever import PassageRetriever, Retrieval
from ingest.figures import find_mentions
from ingest.models import Document, Passage, Unit, UnitKind
from ingest.periods import find_periods
from vectorstore.dutch import tokens
from vectorstore.index import Index

WORTH_A_LOOK = 0.2
"""A place is shown from this share of the weight of the question's words on; below it is about another subject."""

WORTH_QUOTING = 0.4
"""A sentence is quoted in the concept when it and what stands around it say this share of what is asked."""

FITTING = 0.25
"""Credit for holding the sort of thing that is asked: a figure of the right unit, a date, a reason."""

YEAR = 0.2
"""Credit for the year that is asked."""

LEANING = 0.15
"""A sentence that says so much less of what is asked than with the one before it leans on that: both are quoted."""

ENOUGH_WORDS = 2
"""A question with so many words of its own says what the sentence must say."""

SAME_SUBJECT = 0.5
"""… and shares more than this part of the weight of the words that say what the question is about."""

FIRST = 2
"""Places of which a sentence may be quoted in the concept: the evidence is nearly always in the first."""

LONGEST_QUOTE = 450
"""Letters that are quoted in the concept; what is longer is a paragraph that a writer reads in place."""

_REASON = re.compile(
    r"\b(?:omdat|doordat|oorzaa?k\w*|reden\w*|vanwege|wegens|gevolg|daardoor|k[wo][a-z]+ (?:\S+ ){0,9}door)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
"""The number of an item of a list: no figure."""

_COUNTED = re.compile(
    r"\b(?:geen|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+(?:tien|tig)|honderd|duizend|"
    r"helft|kwart)\b",
    re.IGNORECASE,
)
"""Numbers that a count may be written with."""


_GENERIC_TEXT = """
klacht klachten melding meldingen boete boetes bezwaar bezwaren kost kosten kostte kostten bedrag bedragen opbrengst
tarief budget uitgaven inkomsten aanvraag aanvragen aantallen verwachte gemiddelde bewoners mensen personen kreeg kregen
ontving ontvingen kwamen binnengekomen ingediend aangevraagd
"""
_GENERIC = frozenset(_GENERIC_TEXT.split())
"""Words for what is counted or paid, of whatever subject."""


@dataclass(frozen=True, slots=True)
class _Scored:
    """A unit of a place with its worth; `covered` is how much of the question it says, `first` where a quote begins."""

    worth: float
    covered: float
    fits: bool
    first: Unit
    unit: Unit


def places_for(
    index: Index, retriever: PassageRetriever, retrieval: Retrieval, subject: str, found: Sequence[Citation]
) -> tuple[Place, ...]:
    """What was found for an open question, as places to look: those about another subject are left out.

    Args:
        index: the documents.
        retriever: knows the words of a passage.
        retrieval: what was understood of the question.
        subject: the subject of the letter, for what counts as another subject.
        found: the places, best first.
    """
    wider = retriever.retrieve(f"{retrieval.question.own} {subject}").matcher
    analyze = retriever.cache.analyzer.analyze
    passages = {item.passage.id: (item.document, item.passage) for item in retrieval.ranked}
    places: list[Place] = []
    for citation in found:
        if wider.coverage(frozenset(analyze(f"{citation.section} {citation.quote}"))) < WORTH_A_LOOK:
            continue
        known = passages.get(citation.passage_id)
        best = _best(retriever, retrieval, *known, citation) if known is not None and len(places) < FIRST else None
        if known is None or best is None:
            places.append(Place(citation=citation))
            continue
        sentence = cite(index.record, citation.marker, *known, best.first, best.unit)
        table = _table(known[1], best.unit) if best.unit.kind is UnitKind.ROW else ""
        short = 0 < len(sentence.quote) <= LONGEST_QUOTE
        places.append(Place(citation=citation, sentence=sentence if short else None, table=table))
    return tuple(places)


def _best(
    retriever: PassageRetriever, retrieval: Retrieval, document: Document, passage: Passage, citation: Citation
) -> _Scored | None:
    """The sentence or row of a place that most likely answers; None when none says enough."""
    terms = retriever.cache.of(passage, document).units
    matcher = _own_matcher(retrieval)
    counted = frozenset(retriever.cache.analyzer.analyze(counted_noun(retrieval.question.own)))
    telling = _telling(retrieval)
    titled = frozenset(retriever.cache.analyzer.analyze(f"{document.title} {citation.section}"))
    scored: list[_Scored] = []
    for number, (unit, its) in enumerate(zip(passage.units, terms, strict=True)):
        if not citation.start <= unit.start < citation.end or unit.text.rstrip().endswith("?"):
            continue
        near = matcher.coverage(its.own, its.around, AROUND_CREDIT)
        row = unit.kind is UnitKind.ROW
        before = terms[number - 1].own if number and not row else frozenset()
        wide = matcher.coverage(its.own | before, its.around, AROUND_CREDIT)
        leans = wide - near > LEANING and passage.units[number - 1].section == unit.section
        said = its.own | its.around | before
        fits = _fits(retrieval.question, unit, passage) and (not counted or bool(counted & said))
        if not _same_subject(telling, said | titled):
            continue
        covered = near + NEIGHBOUR_CREDIT * (wide - near)
        worth = covered + FITTING * fits + YEAR * year_match(retrieval.question, passage, unit)
        first = passage.units[number - 1] if leans else unit
        scored.append(_Scored(worth, wide if leans else near, fits, first, unit))
    best = max(scored, key=lambda one: one.worth, default=None)
    return best if best is not None and best.fits and best.covered >= WORTH_QUOTING else None


def _telling(retrieval: Retrieval) -> tuple[Concept, ...]:
    """The words of the question itself that say what it is about: not "klachten", "kosten" or a year."""
    general = GENERAL | _GENERIC | COMMON_VERBS
    typed = frozenset(tokens(retrieval.question.own))
    return tuple(
        one
        for one in retrieval.concepts
        if one.typed in typed and not one.typed[0].isdigit() and one.typed not in general
    )


def _same_subject(telling: Sequence[Concept], said: frozenset[str]) -> bool:
    """Whether a text shares enough of the words that say what a question is about; none to share is enough."""
    whole = sum(one.weight for one in telling)
    shared = sum(one.weight * max((_credit(form, said) for form in one.forms), default=0.0) for one in telling)
    return not whole or shared > SAME_SUBJECT * whole


def _credit(form: Form, said: frozenset[str]) -> float:
    return form.credit if said.issuperset(form.terms) else 0.0


def _own_matcher(retrieval: Retrieval) -> Matcher:
    """Measures by the words of the question itself, and by those before it when it says little."""
    typed = frozenset(tokens(retrieval.question.own))
    own = [concept for concept in retrieval.concepts if concept.typed in typed]
    telling = [concept for concept in own if not concept.typed[0].isdigit()]
    return Matcher(own) if len(telling) >= ENOUGH_WORDS else retrieval.matcher


def _fits(question: Question, unit: Unit, passage: Passage) -> bool:
    """Whether a unit holds the sort of thing that is asked."""
    if question.wants_figure:
        counts = set(question.asked) <= {Asked.COUNT} or Asked.COUNT in question.asked
        return has_asked_figure(question, unit, passage) or (counts and _COUNTED.search(unit.text) is not None)
    if Asked.DATE in question.asked:
        return bool(find_periods(unit.text))
    if Asked.WHY in question.asked:
        return _REASON.search(unit.text) is not None
    return True


def _table(passage: Passage, row: Unit) -> str:
    """What a reader must know to read a row: the caption, each cell under its column, the scale."""
    parts = [f"tabel ‘{passage.caption}’" if passage.caption else "een tabel"]
    cells = [f"{column}: {text}" for column, text in row.cells if column and text]
    if cells:
        parts.append(" | ".join(cells))
    elif passage.header:
        parts.append(f"kolommen: {' | '.join(passage.header)}")
    if passage.scale_line:
        parts.append(passage.scale_line.strip("()"))
    return "; ".join(parts)


def figures_of(quote: str) -> tuple[tuple[int, int], ...]:
    """Where the figures of a quote stand, to mark them."""
    spans: list[tuple[int, int]] = []
    for mention in find_mentions(quote):
        if _NUMBERED.fullmatch(quote, mention.start, mention.end + 2):
            continue
        if not spans or mention.start >= spans[-1][1]:
            spans.append((mention.start, mention.end))
    return tuple(spans)
