"""Earlier questions, toezeggingen and moties about a subject, found in the documents: places to look, no claims."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.citing import cite
from assistant.concepts import Concept
from assistant.drafting.models import Related, RelatedKind
from assistant.models import AnswerFigure, Citation
from assistant.retriever import Filter, PassageRetriever, Retrieval
from ingest.models import Document, Passage, Unit, UnitKind
from vectorstore.index import Index

MOST = 4
"""So many are read; a longer list is not."""

MIN_COVERAGE = 0.4
"""A place is about the same when it holds this share of the weight of the words of the question…"""

MIN_QUESTION_COVERAGE = 0.5
"""… and an earlier question and its answer this share: they are long, and share some word with nearly everything."""

TELLING = 3
"""Of so many of the most telling words of a question one must be there; the others are common ones."""

SHARED = 2
"""So many telling words must be there, if the question has them: one word alone has many meanings."""

MOST_OF_IT = 0.6
"""… or words with this share of the weight of all telling words: one rare word is enough."""

SAID = 0.5
"""Credit from which a word is there: itself, or what it is called elsewhere."""

SAME_SUBJECT = 0.5
"""A sentence with another figure is worth a look when it holds this share of the weight of the question's words."""

SAME_LABEL = 0.6
"""What a figure is of, in words of the question: this share of them stands beside another figure of the same."""

OTHERS_SEARCHED = 10
"""Passages of other documents that are looked through for another figure."""

MOST_OTHERS = 2
"""Places with another figure that are shown."""

REACH = 3
"""Sentences from the word "motie" on that tell what it is about: who filed it, what it asks."""

TITLED_REACH = 6
"""Under a heading of its own there is more: what the wethouder said of it and how the vote was."""

HEAD = 3_000
"""Letters of earlier questions in which their subject stands."""

LONGEST = 700
"""Letters of a quote; what is longer is a table or a whole paragraph that only happens to hold the word."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOTION = re.compile(r"\bmoties?\b", re.IGNORECASE)
_AMENDMENT = re.compile(r"\bamendement(?:en)?\b", re.IGNORECASE)
_PROMISE = re.compile(r"\b(?:zegt? toe|toegezegd|toezegging|zegde\w* toe)\b", re.IGNORECASE)
_QUESTION = re.compile(r"^(?:vraag\s+\w+|\d+[a-z]?)[.:)]|\?$|\?\s", re.IGNORECASE)
_WORDS = "motie amendement toezegging toegezegd schriftelijke vragen"
_TITLE = re.compile(r"^(?:\d+\.?\s+)?(?P<kind>motie|amendement)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:motie|amendement)\s+(?:[A-Z]?\d+\s+)?(?:vreemd aan de orde (?:van de dag )?)?"
    r"(?:[‘“\"'](?P<quoted>[^’”\"]{3,80})[’”\"']|(?:over|inzake|voor)\s+(?P<about>[^.,;:()]{3,80}))",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:vraag\s+\w+[.:)]?\s*)?(?P<question>[^?]{8,200}\?)", re.IGNORECASE)
_ONDERWERP = re.compile(r"\b(?:Onderwerp|Betreft)\s*:\s*([^\n]{3,150})")
_KINDS = (
    (RelatedKind.MOTION, _MOTION),
    (RelatedKind.AMENDMENT, _AMENDMENT),
    (RelatedKind.PROMISE, _PROMISE),
)
_GENERAL_TEXT = """
gemeente gemeenteraad raad college wethouder burgemeester raadslid fractie vraag vragen antwoord jaar jaren aantal
bedrag kosten kost euro motie amendement toezegging besluit besloten moties stuk stukken totaal deel percentage
procent krijgen krijgt maken maakt maakten nieuwe nieuw grote groot eerste tweede halfjaar kwartaal maand
stand overzicht gedaan gebeurd uitgevoerd inwoners plan project onderzoek gevolgen reden oorzaak bereid mening vindt
schrappen verhogen verlagen stoppen invoeren instellen uitvoeren beginnen starten informeren onderzoeken stellen
"""
GENERAL = frozenset(_GENERAL_TEXT.split())
"""Words that council documents are full of: sharing them makes nothing related."""


def find_related(
    index: Index, retriever: PassageRetriever, question: str, subject: str, wanted: Filter
) -> tuple[Related, ...]:
    """Earlier questions, toezeggingen and moties about what a question asks, best first."""
    own = retriever.retrieve(question, wanted=wanted)
    if len(_telling(own)) < SHARED:
        own = retriever.retrieve(f"{question} {subject}".strip(), wanted=wanted)
    telling = _telling(own)
    wider = retriever.retrieve(f"{question} {subject} {_WORDS}".strip(), wanted=wanted)
    found: list[_Candidate] = []
    seen: set[str] = set()
    for item in (*own.ranked, *wider.ranked):
        if item.passage.id not in seen and telling:
            seen.add(item.passage.id)
            about = _letter_subject(index, item.document)
            found += _in(item.document, item.passage, own, telling, retriever, about)
    found = _one_of_each(sorted(found, key=lambda one: -one.fit))
    related: list[Related] = []
    quotes: set[str] = set()
    for one in found:
        citation = cite(index.record, len(related) + 1, one.document, one.passage, one.first, one.last)
        if citation.quote and citation.quote not in quotes and len(citation.quote) <= LONGEST:
            quotes.add(citation.quote)
            about = _subject(one.kind, _heading(one.first), citation.quote)
            shown = Related(kind=one.kind, citation=citation, date=one.document.date, subject=about, shared=one.shared)
            related.append(shown)
        if len(related) == MOST:
            break
    return tuple(related)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An earlier statement with how well it fits and the telling words that it shares."""

    fit: float
    kind: RelatedKind
    document: Document
    passage: Passage
    first: Unit
    last: Unit
    shared: tuple[str, ...]


def _one_of_each(found: Sequence[_Candidate]) -> list[_Candidate]:
    """Under one heading one statement, the longest: a motie may be cut over two passages."""
    longest: dict[tuple[str, str], _Candidate] = {}
    for one in found:
        heading = _heading(one.first)
        key = (one.document.id, heading if _TITLE.match(heading) else f"{one.passage.id} {one.first.start}")
        known = longest.get(key)
        if known is None or one.last.end - one.first.start > known.last.end - known.first.start:
            longest[key] = one
    return list(longest.values())


def _telling(retrieval: Retrieval) -> tuple[Concept, ...]:
    """The words of a question that say what it is about, the most telling first."""
    own = [one for one in retrieval.concepts if not one.typed[0].isdigit() and one.typed not in GENERAL]
    return tuple(sorted(own, key=lambda one: -one.weight))


def _subject(kind: RelatedKind, heading: str, quote: str) -> str:
    """What a statement is about, in the words of the document; "" when those say it nowhere."""
    if kind is RelatedKind.QUESTION:
        asked = _ASKED.search(quote)
        return " ".join(asked["question"].split()) if asked else ""
    if _TITLE.match(heading):
        return heading
    named = _NAMED.search(quote)
    return " ".join((named["quoted"] or named["about"]).split()) if named else ""


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
    document: Document,
    passage: Passage,
    retrieval: Retrieval,
    telling: Sequence[Concept],
    retriever: PassageRetriever,
    about: str,
) -> list[_Candidate]:
    """What a passage holds of them, each with how well it fits; `about` is the subject of a letter with questions."""
    terms = retriever.cache.of(passage, document).units
    units = passage.units
    answers = document.kind == "schriftelijke vragen"
    found: list[_Candidate] = []
    done = -1
    for number, unit in enumerate(units):
        kind = _kind(unit, answers)
        if kind is None or number <= done:
            continue
        last = done = _last(units, number, kind)
        words = frozenset(retriever.cache.analyzer.analyze(_heading(unit)))
        words = words.union(*(terms[place].own for place in range(number, last + 1)))
        if not any(words & set(form.terms) for one in telling for form in one.forms):
            continue
        words |= frozenset(retriever.cache.analyzer.analyze(about))
        fit = retrieval.matcher.coverage(words)
        credit = dict(zip(retrieval.matcher.concepts, retrieval.matcher.said(words), strict=True))
        shared = [one for one in telling if credit.get(one, 0.0) >= SAID]
        several = len(shared) >= min(SHARED, len(telling)) and any(one in telling[:TELLING] for one in shared)
        weight = sum(one.weight for one in shared)
        enough = several or weight >= MOST_OF_IT * sum(one.weight for one in telling)
        if enough and fit >= (MIN_QUESTION_COVERAGE if kind is RelatedKind.QUESTION else MIN_COVERAGE):
            said = tuple(one.typed for one in shared)
            found.append(_Candidate(fit, kind, document, passage, unit, units[last], said))
    return found


def _letter_subject(index: Index, document: Document) -> str:
    """The subject of earlier questions, which stands at their top and not in every question."""
    if document.kind != "schriftelijke vragen":
        return ""
    head = index.record.source_text(document.file, document.start, min(document.end, document.start + HEAD))
    found = _ONDERWERP.search(head)
    return found[1] if found else ""


def _heading(unit: Unit) -> str:
    """The heading right above a sentence, which names a motie; the sentences below it often do not."""
    return unit.section[-1] if unit.section else ""


def _kind(unit: Unit, answers: bool) -> RelatedKind | None:
    if title := _TITLE.match(_heading(unit)):
        return RelatedKind.MOTION if title["kind"].lower() == "motie" else RelatedKind.AMENDMENT
    for kind, pattern in _KINDS:
        if pattern.search(unit.text):
            return kind
    return RelatedKind.QUESTION if answers and _QUESTION.search(unit.text) else None


def _last(units: Sequence[Unit], number: int, kind: RelatedKind) -> int:
    """The last sentence that belongs to it: for a motie those of the same heading, for a question its answer."""
    last = number
    reach = TITLED_REACH if _TITLE.match(_heading(units[number])) else REACH
    while kind is not RelatedKind.PROMISE and last + 1 < len(units) and last - number < reach - 1:
        following = units[last + 1]
        starts = _QUESTION if kind is RelatedKind.QUESTION else _TITLE
        if following.section != units[number].section or starts.search(following.text):
            break
        last += 1
    return last
