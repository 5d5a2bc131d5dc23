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


class Place(Frozen):
    """A place where the answer to an open question may stand. It makes no claim.

    `citation` quotes the text around it. `sentence` is the sentence or row itself, None when it says too little of what
    is asked; `table` is what one must know to read a row (caption, columns, scale), empty for a sentence.
    """

    citation: Citation
    sentence: Citation | None = None
    table: str = ""


class Gap(Frozen):
    """Information that is missing.

    `what` is the information with its subject and period ("het aantal inschrijvingen (onderwerp: …; periode: 2025)"),
    `asked` the sentence that asks for it, `document` where it stands, `department` who would have it and `sure` whether
    that is certain, `organisation` who else may have it. `place` is the best place that was found, `contact` who the
    document of that place names, `written` what stands in the concept for it.
    """

    what: str
    asked: str
    document: str
    department: str
    sure: bool = True
    organisation: str = ""
    place: Place | None = None
    contact: str = ""
    written: str = ""


class RelatedKind(StrEnum):
    """What an earlier statement about the same subject is."""

    QUESTION = "eerdere vraag"
    PROMISE = "toezegging"
    MOTION = "motie"
    AMENDMENT = "amendement"


class Related(Frozen):
    """An earlier question, toezegging, motie or amendement about the same subject. A place to look, no claim.

    `date` is that of its document, `subject` what it is about in the document's own words, `shared` the telling words
    that it shares with the question: why it is shown.
    """

    kind: RelatedKind
    citation: Citation
    date: Date | None = None
    subject: str = ""
    shared: tuple[str, ...] = ()


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
