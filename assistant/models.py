"""The vocabulary of answering: citations, figures in answers, the answer itself."""

from __future__ import annotations

from datetime import date as Date
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
    `context_after` are the text around it on the page, for showing. `passage_id` names the passage, `date` is the
    document's when it has one.
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
    date: Date | None = None


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


class Operation(StrEnum):
    """What can be computed from cited figures.

    `DIFFERENCE` is the first operand minus the second, `RATIO` the first divided by the second, `SHARE` that in
    percent, `CHANGE` the change from the first to the second in percent of the first, `PART` a share (percent, "2/3")
    of an amount. `CONVERSION` has one operand and another unit of the same kind (ha and m2).
    """

    SUM = "som"
    DIFFERENCE = "verschil"
    RATIO = "verhouding"
    SHARE = "aandeel"
    CHANGE = "verandering"
    PART = "deel"
    MAX = "hoogste"
    MIN = "laagste"
    CONVERSION = "omrekening"


class Calculation(Frozen):
    """A figure computed from cited figures, as the answer shows it.

    `operands` are figures of the sources, in order, each with its own citation; they need not be in
    `Answer.figures`. `value` is the result as a decimal string in base units, exact or rounded to the decimals that
    it has; `unit` and `direction` are those of the result. `text` stands verbatim in the text of the answer, ends
    with the result and rounds a quotient to the digits that it writes: "1,25 + 0,40 = 1,65 miljoen euro". Numbers in it
    that name no scale or unit take those of the result.

    Directions: when all operands have the same one, amounts are counted as they are and the result of a sum, maximum
    or minimum has that direction. When they differ, voordelig counts as plus and nadelig as minus; the result of a
    sum is then an absolute amount with the direction of its sign. A difference, share or ratio has no direction.
    `assistant.calculating.calculate` makes one from its operands.
    """

    operation: Operation
    operands: tuple[AnswerFigure, ...]
    value: str
    unit: str | None
    direction: str | None = None
    text: str


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
    claim; `citations` then hold the (at most five) best places, best first. `calculations` are the figures in the
    text that stand in no document, each with the cited figures that it follows from. `mode` is "citerend" or
    "formulerend". `model` and `prompt` name the language model that was asked, if any, and the version of its prompt;
    `notice` is a line for the reader about how the answer came about.
    """

    id: str
    question: str
    standalone_question: str
    outcome: Outcome
    text: str
    reason: str | None = None
    citations: tuple[Citation, ...] = ()
    figures: tuple[AnswerFigure, ...] = ()
    calculations: tuple[Calculation, ...] = ()
    conflicts: tuple[str, ...] = ()
    searched: Searched
    mode: str = "citerend"
    model: str | None = None
    prompt: str | None = None
    notice: str | None = None
    seconds: float

    @property
    def refused(self) -> bool:
        """Whether the answer makes no claim."""
        return self.outcome is not Outcome.ANSWER


class Drafting(Frozen):
    """What goes with a question whose answer is a concept for a letter.

    `preamble` is what the letter says before the question; `instruction` what the writer wants of the concept, "" for
    nothing. Both are data for a language model, and a source of nothing.
    """

    preamble: str = ""
    instruction: str = ""


class Progress(Frozen):
    """How far an answer is: a stage in a Dutch word, and the verified text so far, "" when there is none yet."""

    stage: str
    text: str = ""
