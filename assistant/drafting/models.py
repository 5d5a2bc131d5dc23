"""The vocabulary of schriftelijke vragen: the letter as it came in, a concept for each question, the case."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime
from enum import StrEnum

from assistant.models import Answer, Calculation, Citation
from ingest.models import Frozen


class Nature(StrEnum):
    """What a question asks: something that documents can show, or something that only the college can say."""

    TECHNICAL = "technisch"
    POLITICAL = "politiek"


class Status(StrEnum):
    """How far the writer is with an answer."""

    CONCEPT = "concept"
    CHECK = "te controleren"
    READY = "gereed"


class AskedQuestion(Frozen):
    """One question of a letter.

    `number` is as the fractie wrote it ("3", "3a", "2.1", "IV"); `lead` is what stands before it and belongs to it:
    the stem of a question with parts, or a remark between two questions.
    """

    number: str
    text: str
    lead: str = ""


class Letter(Frozen):
    """The questions of a fractie with their heading. What was not found is empty.

    `article` is the article of the reglement van orde ("artikel 41"). `remarks` are Dutch notes on how the letter was
    split: something for the writer to look at before drafting.
    """

    subject: str = ""
    party: str = ""
    askers: tuple[str, ...] = ()
    date: Date | None = None
    reference: str = ""
    article: str = ""
    introduction: str = ""
    questions: tuple[AskedQuestion, ...] = ()
    remarks: tuple[str, ...] = ()


class MarkedFigure(Frozen):
    """A figure in a text that no cited source shows: where it stands in the text, and why in Dutch."""

    written: str
    start: int
    end: int
    fault: str


class Gap(Frozen):
    """Information that is missing.

    `what` is the sort of information ("een bedrag over 2025"), `asked` the sentence that asks for it, `document` where
    it usually stands, `department` who would have it.
    """

    what: str
    asked: str
    document: str
    department: str


class RelatedKind(StrEnum):
    """What an earlier statement about the same subject is."""

    QUESTION = "eerdere vraag"
    PROMISE = "toezegging"
    MOTION = "motie"


class Related(Frozen):
    """An earlier question, toezegging or motie about the same subject. A place to look, no claim."""

    kind: RelatedKind
    citation: Citation


class Concept(Frozen):
    """The concept answer to one question.

    `text` is what the writer edits; its markers `[1]` refer to `citations`. `answer` is what the assistant said, as it
    was verified. `places` are possibly relevant places that make no claim; their markers are their own. `marked` are
    the figures in `text` that no cited source shows. `version` counts the changes of this concept.
    """

    number: str
    question: str
    lead: str = ""
    nature: Nature
    why_political: str = ""
    text: str
    citations: tuple[Citation, ...] = ()
    calculations: tuple[Calculation, ...] = ()
    answer: Answer | None = None
    gaps: tuple[Gap, ...] = ()
    places: tuple[Citation, ...] = ()
    related: tuple[Related, ...] = ()
    conflicts: tuple[str, ...] = ()
    todo: tuple[str, ...] = ()
    marked: tuple[MarkedFigure, ...] = ()
    status: Status = Status.CONCEPT
    instruction: str = ""
    edited: bool = False
    changed_by: str = ""
    version: int = 1


class Case(Frozen):
    """One letter with its concepts, as it is kept. `version` counts every change of anything in it."""

    id: str
    letter: Letter
    concepts: tuple[Concept, ...] = ()
    created: datetime
    changed: datetime
    changed_by: str = ""
    version: int = 1

    def concept(self, number: str) -> Concept:
        """The concept of one question.

        Raises:
            LookupError: there is no question with that number.
        """
        for concept in self.concepts:
            if concept.number == number:
                return concept
        raise LookupError(f"Er is geen vraag {number}.")


class DraftingError(Exception):
    """What went wrong, in Dutch: what happened and what to do."""
