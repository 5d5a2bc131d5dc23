"""What the writer still has to do for a concept before it can go to the college, in Dutch."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date as Date
from itertools import combinations

from assistant.drafting.gaps import gap_todo, take_over_todo
from assistant.drafting.models import AskedQuestion, Concept, Letter, Nature, Related, RelatedKind
from assistant.drafting.nature import statements_of
from assistant.drafting.wording import worded
from assistant.models import AnswerFigure, Citation
from ingest.figures import find_mentions
from ingest.models import Document
from vectorstore.dutch import STOP_WORDS, tokens

YEAR = re.compile(r"\b(?:19|20)\d\d\b")

OLD_DAYS = 365
"""A source that is older than this on the day of the questions may have been overtaken."""


def todo_of(
    letter: Letter,
    question: AskedQuestion,
    concept: Concept,
    attached: Sequence[str],
    documents: Mapping[str, Document],
    *,
    others: bool,
) -> tuple[str, ...]:
    """The points to tick off.

    Args:
        letter: for its date.
        question: with what stands before it.
        concept: what was made of it.
        attached: sentences that hang on the question ("Zo nee, waarom niet?").
        documents: what was read, by id.
        others: whether other documents may give another figure.
    """
    todo: list[str] = []
    if concept.nature is Nature.POLITICAL:
        todo.append(f"{concept.why_political} Leg de vraag voor aan de portefeuillehouder en vul het standpunt in.")
    for missing in concept.gaps:
        if missing.place is not None and missing.place.sentence is not None:
            todo.append(take_over_todo(missing.place))
        todo.append(gap_todo(missing))
    if others:
        todo.append("Andere stukken noemen misschien een ander cijfer: bekijk de mogelijk relevante plaatsen.")
    elif concept.places and concept.nature is Nature.TECHNICAL:
        todo.append("Bekijk de mogelijk relevante plaatsen; ze zijn niet als antwoord gebruikt.")
    todo += [f"Beantwoord ook: {sentence}" for sentence in attached]
    if concept.conflicts:
        todo.append("De stukken spreken elkaar misschien tegen: kies welk cijfer geldt en leg dat uit.")
    todo += _same_thing(concept)
    todo += _earlier(concept.related)
    if find_mentions(f"{question.lead} {statements_of(question.text)}"):
        todo.append("De fractie noemt in de vraag zelf een cijfer: controleer of dat klopt.")
    todo += _old_sources(letter.date, concept.citations, documents)
    if concept.marked:
        todo.append("In de tekst staan cijfers of namen zonder bron: controleer de gemarkeerde plekken.")
    if concept.instruction and concept.answer is not None and concept.answer.model is None:
        todo.append("Er is geen taalmodel: de aanwijzing is alleen gebruikt om mee te zoeken.")
    todo += worded(concept.answer)
    return tuple(todo)


def _same_thing(concept: Concept) -> list[str]:
    """Two figures of different rows with the same unit and year: a reader takes them for the same thing.

    Those of different documents go first: the parts of one text are more often of different things.
    """
    figures = concept.answer.figures if concept.answer is not None else ()
    figures = tuple(one for one in figures if one.value is not None and YEAR.search(one.period or ""))
    document = {one.marker: one.document_id for one in concept.citations}
    pairs = sorted(
        combinations(figures, 2),
        key=lambda pair: document.get(pair[0].citation) == document.get(pair[1].citation),
    )
    for first, second in pairs:
        years = [frozenset(YEAR.findall(one.period or "")) for one in (first, second)]
        same = first.unit == second.unit and years[0] == years[1]
        if same and first.value != second.value and first.citation != second.citation and _alike(first, second):
            return [
                f"Het antwoord noemt {first.as_written} [{first.citation}] en {second.as_written} [{second.citation}] "
                f"over {' en '.join(sorted(years[0]))}: controleer welk cijfer bedoeld is."
            ]
    return []


def _alike(first: AnswerFigure, second: AnswerFigure) -> bool:
    """Whether two figures read as of the same thing: what one is of is said in the words of the other."""
    one, other = (
        {word for word in tokens(figure.label) if word not in STOP_WORDS and not word[0].isdigit()}
        for figure in (first, second)
    )
    return bool(one & other)


def _earlier(related: Sequence[Related]) -> list[str]:
    """What earlier questions and decisions of the raad ask of the writer, each called by its name."""
    todo: list[str] = []
    if any(one.kind is RelatedKind.QUESTION for one in related):
        todo.append("Er zijn eerder vragen over gesteld: controleer of dit antwoord daarmee klopt.")
    kinds = [kind for kind in RelatedKind if kind is not RelatedKind.QUESTION]
    named = [kind.value for kind in kinds if any(one.kind is kind for one in related)]
    if named:
        said = " en een ".join(named)
        todo.append(f"Er is een {said} over dit onderwerp: meld zo nodig wat ermee is gedaan.")
    return todo


def _old_sources(asked: Date | None, citations: Sequence[Citation], documents: Mapping[str, Document]) -> list[str]:
    """Sources that were written long before the questions."""
    if asked is None:
        return []
    old = []
    for citation in citations:
        document = documents.get(citation.document_id)
        written = document.date if document is not None else None
        if written is not None and (asked - written).days > OLD_DAYS:
            old.append(
                f"Bron [{citation.marker}] is van {written.day}-{written.month}-{written.year}: "
                "controleer of er nieuwere cijfers zijn."
            )
    return old
