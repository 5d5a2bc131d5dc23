"""A conversation: questions and what came of them."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from assistant.models import Answer
from assistant.web.backend import Backend

log = logging.getLogger(__name__)

QUESTION_CHARACTERS = 1000
"""The longest question that is passed on; enough for a long paragraph, and a limit to what a request costs."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question. Without `answer` it is still being answered, or it `failed`."""

    question: str
    answer: Answer | None = None
    failed: bool = False


@dataclass(slots=True)
class Conversation:
    """What one visitor asked, oldest first. Several questions can wait for an answer at the same time."""

    turns: list[Turn] = field(default_factory=list)

    def begin(self, question: str) -> list[Turn] | None:
        """Add a question; None when it waits for its answer already (a double click).

        Returns the list of turns that the answer belongs in: after `restart` that is no longer the conversation.
        """
        waiting = Turn(question)
        if waiting in self.turns:
            return None
        self.turns.append(waiting)
        return self.turns

    def restart(self) -> None:
        """Forget everything; an answer that still comes finds no place."""
        self.turns = []


def tidy(question: object) -> str:
    """The question as it is passed on: one line, at most QUESTION_CHARACTERS long; "" when it is no text."""
    return " ".join(question.split())[:QUESTION_CHARACTERS] if isinstance(question, str) else ""


def answer(backend: Backend, turns: list[Turn], question: str) -> None:
    """Answer a question that waits in the turns, in its place."""
    waiting = Turn(question)
    history = [turn.question for turn in turns[: turns.index(waiting)] if not turn.failed]
    try:
        turn = Turn(question, backend.ask(question, history))
    except Exception:
        # Whatever went wrong, the user gets a sentence and the log gets the details.
        log.exception("A question could not be answered")
        turn = Turn(question, failed=True)
    turns[turns.index(waiting)] = turn
