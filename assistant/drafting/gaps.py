"""What is missing when the documents give no answer: which information, from which document, from which department."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from assistant.drafting.models import Gap
from assistant.question import Asked, Question, understand
from ingest.models import Document, Frozen
from vectorstore.dutch import STOP_WORDS, tokens

_FILE = Path(__file__).parent / "afdelingen.toml"

SHORTEST_STEM = 4
"""A shorter stem only counts as a whole word or its plural: "bus" is no part of "syllabus"."""

QUESTION_WEIGHT = 3
"""A word of the question says more about who knows the answer than one of the letter's subject."""

_KINDS = (
    (Asked.PERSON, "een naam of functie"),
    (Asked.DATE, "een datum of jaar"),
    (Asked.WHY, "een reden of oorzaak"),
)
_OTHER_KINDS = ((Asked.LIST, "een overzicht"), (Asked.DECISION, "een besluit"), (Asked.YES_NO, "een bevestiging"))
_COUNT = re.compile(r"\b(?:hoeveel|hoe vaak|aantal(?:len)?|hoe veel)\b", re.IGNORECASE)
_MONEY = re.compile(
    r"\b(?:\w*kost(?:en|te)?|\w*bedrag(?:en)?|euro|geld|\w*tarief|betaal\w*|uitga(?:ven|ve)|schade|\w*budget|\w*prijs|bijdrage|subsidie|gaf|geeft|gaven|"
    r"uitgegeven|opbrengst|duur(?:der)?|goedkoper|lasten|baten)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"^(?:en\s+)?(?:(?:kunt|kan|wilt|wil)\s+(?:u|het college)\s+(?:\w+\s+){0,3}?"
    r"(?:aangeven|toelichten|uitleggen|melden|vertellen)\s*,?\s*)?",
    re.IGNORECASE,
)


class Department(Frozen):
    """A department with the stems of the words that it knows about, and the document that usually holds them."""

    name: str
    document: str
    words: tuple[str, ...]


@cache
def departments() -> tuple[Department, ...]:
    """The departments, the one for everything else last."""
    data = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(
        Department(name=one["naam"], document=one["document"], words=tuple(one["woorden"])) for one in data["afdeling"]
    )


def department_for(question: str, subject: str = "") -> Department:
    """The department that would have the answer to a question, by its words and by the subject of its letter."""
    every = departments()
    own = [word for word in tokens(question) if word not in STOP_WORDS]
    around = [word for word in tokens(subject) if word not in STOP_WORDS]
    scores = [
        QUESTION_WEIGHT * _hits(one.words, own, question) + _hits(one.words, around, subject) for one in every[:-1]
    ]
    best = max(scores)
    return every[scores.index(best)] if best else every[-1]


def _hits(stems: Sequence[str], words: Sequence[str], text: str) -> int:
    """How many words of a text belong to a department."""
    folded = text.lower()
    phrases = sum(stem in folded for stem in stems if " " in stem)
    return phrases + sum(any(_is_of(word, stem) for stem in stems if " " not in stem) for word in words)


def _is_of(word: str, stem: str) -> bool:
    if len(stem) < SHORTEST_STEM:
        return word in {stem, f"{stem}s", f"{stem}'s", f"{stem}en"}
    return word.startswith(stem) or word.endswith(stem)


def gap(part: str, subject: str, documents: Sequence[Document]) -> Gap:
    """What is missing for one part of a question."""
    question = understand(part)
    department = department_for(part, subject)
    return Gap(
        what=_information(part, question),
        asked=_ASKING.sub("", part).strip(),
        document=_document(question, department, documents),
        department=department.name,
    )


def _information(part: str, question: Question) -> str:
    """What sort of thing is asked for, with the years."""
    kind = next((said for asked, said in _KINDS if asked in question.asked), None)
    if kind is None and _MONEY.search(part):
        kind = "een bedrag"
    elif kind is None and _COUNT.search(part):
        kind = "een aantal"
    elif kind is None:
        kind = next((said for asked, said in _OTHER_KINDS if asked in question.asked), "gegevens")
    years = [str(year) for year in question.years]
    return f"{kind} over {' en '.join(years)}" if years else kind


def _document(question: Question, department: Department, documents: Sequence[Document]) -> str:
    """Where it usually stands; a document that the question names and that was not read is named first."""
    for reference in question.references:
        years = [str(year) for year in reference.years]
        read = [
            document
            for document in documents
            if document.kind == reference.kind and all(year in document.title for year in years)
        ]
        if not read:
            return f"{' '.join((reference.kind, *years[:1]))} (niet ingelezen)"
    return department.document
