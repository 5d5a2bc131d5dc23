"""What the model server answers, and how it can go wrong on the way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from evals.modelserver.protocol import ChatRequest
from ingest.models import Frozen


class Fault(StrEnum):
    """What goes wrong while a reply is sent."""

    NONE = "geen"
    NO_ANSWER = "verbinding verbroken voor het antwoord"
    CUT = "verbinding verbroken halverwege"
    UNFINISHED = "stroom houdt op zonder einde"
    BROKEN_EVENT = "kapotte JSON in het protocol"


class Play(Frozen):
    """One reply. `text` is what the model says (JSON when structured output was asked).

    With `status` other than 200 it is an error with `message`. `delay` are seconds before the first byte, `pause`
    seconds between the pieces of a stream. `fault` happens after `sent` pieces of the stream. `retry_after` are the
    seconds that an error asks to wait.
    """

    text: str = ""
    status: int = 200
    message: str = ""
    delay: float = 0.0
    pause: float = 0.0
    fault: Fault = Fault.NONE
    sent: int = 3
    retry_after: float | None = None


def failing(status: int, message: str = "", retry_after: float | None = None) -> Play:
    """An error."""
    return Play(status=status, message=message or f"error {status}", retry_after=retry_after)


class Player(Protocol):
    """Decides what is replied to a request. Called by one thread at a time."""

    def play(self, request: ChatRequest) -> Play:
        """The reply to a request."""


class Script:
    """Plays replies in order, and the last one again and again."""

    def __init__(self, *plays: Play | str) -> None:
        """Use replies; a text is a reply without faults."""
        if not plays:
            raise ValueError("a script needs a reply")
        self._plays: Sequence[Play] = [Play(text=play) if isinstance(play, str) else play for play in plays]
        self._next = 0
        self._lock = threading.Lock()

    def play(self, request: ChatRequest) -> Play:
        """The next reply, whatever is asked."""
        with self._lock:
            play = self._plays[min(self._next, len(self._plays) - 1)]
            self._next += 1
        return play


class Calling:
    """Plays what a function makes of a request."""

    def __init__(self, function: Callable[[ChatRequest], Play | str]) -> None:
        """Use a function."""
        self._function = function

    def play(self, request: ChatRequest) -> Play:
        """What the function says."""
        made = self._function(request)
        return Play(text=made) if isinstance(made, str) else made
