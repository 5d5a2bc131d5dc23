"""What somebody must look at before the answers can go to the college: for the last page, and for the Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.drafting.models import Case, Concept, Nature, Related
from assistant.drafting.numbering import dutch_date
from assistant.drafting.wording import shared_points, shared_said
from ingest.figures import find_mentions
from ingest.models import Frozen

GENERAL = (
    "Alle antwoorden zijn gelezen door een inhoudelijk medewerker.",
    "Elke bron is nageslagen: het citaat staat op de genoemde bladzijde.",
    "Cijfers zijn nog actueel op de datum van beantwoording.",
    "Financiën heeft de bedragen gezien.",
    "Er staan geen persoonsgegevens of geheime stukken in.",
    "De portefeuillehouder heeft de politieke vragen beantwoord.",
    "Het woord CONCEPT en deze checklist zijn verwijderd voor verzending.",
)
MOST_PLACES = 3
"""Places of a question in the checklist; the page shows them all."""

SHORT_QUOTE = 220
"""Letters of a quote in the checklist; the whole quote stands in the document."""


class CheckedPlace(Frozen):
    """A place to look at: what it is in words, and its quote."""

    said: str
    quote: str


class CheckedQuestion(Frozen):
    """What is left to do for one question: `heading`, the points to tick off, and places to look at."""

    heading: str
    points: tuple[str, ...]
    places: tuple[CheckedPlace, ...]


def general(case: Case) -> tuple[str, ...]:
    """The points for the letter as a whole."""
    told = ("De fractie noemt in de inleiding cijfers: controleer die, en ga er zo nodig op in.",)
    return (*shared_said(case), *(told if find_mentions(case.letter.introduction) else ()), *GENERAL)


def checklist(case: Case) -> tuple[CheckedQuestion, ...]:
    """The points of every question, in order; those that stand with the letter as a whole are left out."""
    shared = shared_points(case)
    return tuple(_of(concept, shared) for concept in case.concepts)


def _of(concept: Concept, shared: Sequence[str]) -> CheckedQuestion:
    points = [point for point in concept.todo if point not in shared]
    points += [f"Zonder bron in de tekst: “{mark.written}” {mark.fault}." for mark in concept.marked]
    nature = "oordeel of toezegging" if concept.nature is Nature.POLITICAL else "feiten"
    places = [
        CheckedPlace(said=f"Mogelijk relevant: {one.document}, bladzijde {one.page}", quote=_short(one.quote))
        for one in concept.places[:MOST_PLACES]
    ]
    places += [CheckedPlace(said=said_of(one), quote=_short(one.citation.quote)) for one in concept.related]
    return CheckedQuestion(
        heading=f"Vraag {concept.number} ({nature}; {concept.status.value})",
        points=tuple(points) or ("Controleer of het antwoord volledig is.",),
        places=tuple(places),
    )


def said_of(related: Related) -> str:
    """An earlier statement in words: what it is, about what, when, where, and why it is shown."""
    about = f" ‘{related.subject}’" if related.subject else ""
    day = f", {dutch_date(related.date)}" if related.date is not None else ""
    why = f" (gaat ook over: {', '.join(related.shared)})" if related.shared else ""
    place = f"{related.citation.document}{day}, bladzijde {related.citation.page}"
    return f"{related.kind.value.capitalize()}{about}: {place}{why}"


def _short(quote: str) -> str:
    return quote if len(quote) <= SHORT_QUOTE else quote[:SHORT_QUOTE].rsplit(" ", 1)[0] + " …"
