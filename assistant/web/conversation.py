"""A conversation: questions and what came of them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import uuid4

from assistant.models import Answer
from assistant.retriever import Filter
from assistant.web.backend import Backend, StoredConversation, StoredTurn

log = logging.getLogger(__name__)

QUESTION_CHARACTERS = 1000
"""The longest question that is passed on; enough for a long paragraph, and a limit to what a request costs."""

TITLE_CHARACTERS = 120
"""A longer first question is cut for the list of conversations, where it takes at most three lines on a phone."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question. Without `answer` it is still being answered, or it `failed` or was `stopped`.

    `stage` and `draft` are how far an answer is; `suggestions` are questions that could come next; `right` is what
    the user thinks of the answer, None when that was not said. `key` tells turns with the same question apart.
    """

    question: str
    answer: Answer | None = None
    failed: bool = False
    stopped: bool = False
    stage: str = ""
    draft: str = ""
    suggestions: tuple[str, ...] = ()
    right: bool | None = None
    key: int = 0

    @property
    def waiting(self) -> bool:
        """Whether it is still being answered."""
        return self.answer is None and not self.failed and not self.stopped


class Conversation:
    """What one visitor asked, oldest first. Safe to use from several threads: each event is one.

    `turns` are the questions, `wanted` is which documents to search in, `editing` whether the next question takes
    the place of the last one, `id` the name under which it is kept, "" before the first question.
    """

    def __init__(self) -> None:
        """An empty one."""
        self.turns: tuple[Turn, ...] = ()
        self.wanted: Filter | None = None
        self.editing = False
        self.id = ""
        self._keys = 0
        self._lock = threading.Lock()

    def __deepcopy__(self, memo: dict[int, object]) -> Conversation:
        """A new one: Gradio copies the first state for each visitor."""
        return Conversation()

    def begin(self, question: str) -> Turn | None:
        """Add a question; None when one waits for its answer already (a double click).

        While `editing`, the question comes in the place of the last one.
        """
        with self._lock:
            if self.turns and self.turns[-1].waiting:
                return None
            if self.editing:
                self.turns, self.editing = self.turns[:-1], False
            return self._add(question)

    def retry(self) -> Turn | None:
        """Ask the last question once more; None when there is none, or it waits already."""
        with self._lock:
            if not self.turns or self.turns[-1].waiting:
                return None
            question = self.turns[-1].question
            self.turns, self.editing = self.turns[:-1], False
            return self._add(question)

    def _add(self, question: str) -> Turn:
        self.id = self.id or uuid4().hex
        self._keys += 1
        turn = Turn(question, key=self._keys)
        self.turns += (turn,)
        return turn

    def before(self, turn: Turn) -> tuple[str, ...]:
        """The answered questions before a turn, oldest first."""
        turns = self.turns
        return tuple(one.question for one in turns if one.key < turn.key and one.answer is not None)

    def put(self, turn: Turn) -> bool:
        """Put a turn that goes on in its place; False when nobody waits for it any more."""
        with self._lock:
            found = any(one.key == turn.key and one.waiting for one in self.turns)
            if found:
                self._replace(turn)
            return found

    def judge(self, number: int, right: bool) -> Turn | None:
        """Note what the user thinks of the answer of a turn, by its number from 1; None when there is none."""
        with self._lock:
            turn = self.turns[number - 1] if 1 <= number <= len(self.turns) else None
            if turn is None or turn.answer is None:
                return None
            turn = replace(turn, right=right)
            self._replace(turn)
            return turn

    def _replace(self, turn: Turn) -> None:
        self.turns = tuple(turn if one.key == turn.key else one for one in self.turns)

    def stop(self) -> None:
        """Wait no longer; an answer that still comes finds no place."""
        with self._lock:
            self.turns = tuple(replace(one, stopped=True) if one.waiting else one for one in self.turns)

    def restart(self) -> None:
        """Forget everything but the choice of documents."""
        with self._lock:
            self.turns, self.editing, self.id = (), False, ""

    def resume(self, stored: StoredConversation) -> None:
        """Go on with an earlier conversation."""
        with self._lock:
            self.turns, self.editing, self.id = (), False, stored.id
            for one in stored.turns:
                self._keys += 1
                turn = Turn(one.question, one.answer, stopped=one.answer is None, key=self._keys)
                self.turns += (turn,)

    def stored(self) -> StoredConversation | None:
        """The conversation as it is kept; None when nothing was asked."""
        turns = self.turns
        if not turns or not self.id:
            return None
        kept = tuple(StoredTurn(question=one.question, answer=one.answer) for one in turns)
        return StoredConversation(id=self.id, title=turns[0].question[:TITLE_CHARACTERS], turns=kept)


def tidy(question: object) -> str:
    """The question as it is passed on: one line, at most QUESTION_CHARACTERS long; "" when it is no text."""
    return " ".join(question.split())[:QUESTION_CHARACTERS] if isinstance(question, str) else ""


def answering(backend: Backend, talk: Conversation, turn: Turn) -> Iterator[None]:
    """Answer a turn of a conversation in its place; yields whenever there is something new to see."""
    try:
        for item in backend.stream(turn.question, talk.before(turn), talk.wanted):
            if isinstance(item, Answer):
                if talk.put(replace(turn, answer=item, suggestions=_suggestions(backend, item))):
                    _save(backend, talk)
                yield
                return
            if not talk.put(replace(turn, stage=item.stage, draft=item.text)):
                return
            yield
        log.error("A stream of answers ended without an answer")
    except Exception:
        # Whatever went wrong, the user gets a sentence and the log gets the details.
        log.exception("A question could not be answered")
    talk.put(replace(turn, failed=True))
    yield


def _suggestions(backend: Backend, answer: Answer) -> tuple[str, ...]:
    try:
        return tuple(backend.follow_ups(answer))
    except Exception:
        # The answer is worth showing without them.
        log.exception("Suggestions for a next question could not be made")
        return ()


def _save(backend: Backend, talk: Conversation) -> None:
    stored = talk.stored()
    if stored is None:
        return
    try:
        backend.save_conversation(stored)
    except Exception:
        log.exception("A conversation could not be saved")


def is_filtered(wanted: Filter | None) -> bool:
    """Whether a choice of documents leaves anything out."""
    return wanted is not None and any(
        value is not None for value in (wanted.documents, wanted.kinds, wanted.first, wanted.last)
    )
