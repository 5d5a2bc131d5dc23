"""The vocabulary of answering: citations, figures in answers, the answer itself."""

from __future__ import annotations

from enum import StrEnum

from ingest.models import Frozen


class Outcome(StrEnum):
    """The three ways a question can end."""

    ANSWER = "antwoord"
    PLACES = "vindplaatsen"
    NOTHING = "niets gevonden"


class Citation(Frozen):
    """A verbatim quote and where it stands.

    `quote` is the source text from `start` to `end` with white space collapsed. `context_before` and
    `context_after` are the text around it on the page, for showing. `passage_id` names the passage.
    """

    marker: int
    document: str
    document_id: str
    file: str
    page: int
    section: str
    quote: str
    start: int
    end: int
    passage_id: str
    context_before: str = ""
    context_after: str = ""


class AnswerFigure(Frozen):
    """A figure that the answer states, as in the answer line of the command line contract.

    `value` is a decimal string in base units, None when the figure has no value (PM, n.t.b., range).
    """

    as_written: str
    value: str | None
    unit: str | None
    direction: str | None
    period: str | None
    label: str
    citation: int


class Searched(Frozen):
    """What was looked at for an answer."""

    documents: int
    pages: int
    pages_unread: int = 0
    passages: int
    named: tuple[str, ...] = ()
    pictured: tuple[str, ...] = ()


class Answer(Frozen):
    """The answer to one question.

    `text` is Dutch with markers `[1]` that refer to `citations`. For `PLACES` and `NOTHING` the text makes no
    claim; `citations` then hold the (at most five) best places, best first.
    """

    id: str
    question: str
    standalone_question: str
    outcome: Outcome
    text: str
    reason: str | None = None
    citations: tuple[Citation, ...] = ()
    figures: tuple[AnswerFigure, ...] = ()
    conflicts: tuple[str, ...] = ()
    searched: Searched
    mode: str = "citerend"
    seconds: float

    @property
    def refused(self) -> bool:
        """Whether the answer makes no claim."""
        return self.outcome is not Outcome.ANSWER
