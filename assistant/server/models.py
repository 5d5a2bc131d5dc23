"""What crosses the border between the chat and the server side."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from assistant.models import Answer
from ingest.models import Frozen


class DocumentCoverage(Frozen):
    """How completely one document was read. `tables` counts tables, `pictured` names those that are pictures."""

    document_id: str
    pages: int
    pages_read: int
    tables: int
    pictured: tuple[str, ...]
    read_at: datetime


class StoredTurn(Frozen):
    """One question of a stored conversation. Without an answer it failed or was stopped."""

    question: str
    answer: Answer | None = None


class StoredConversation(Frozen):
    """A conversation as it is kept. `title` is its first question."""

    id: str
    title: str
    turns: tuple[StoredTurn, ...]


class ConversationSummary(Frozen):
    """A conversation in the list of earlier ones."""

    id: str
    title: str
    changed: datetime


class SharedAnswer(Frozen):
    """An answer behind a link."""

    answer: Answer
    shared_at: datetime


def tenths(done: int, total: int) -> tuple[int, int]:
    """How far something is, in parts of ten; (0, 0) when that is not known yet.

    How many files and passages there are is not said: some may be of a group, and nobody else counts those.
    """
    return (10 * min(done, total) // total, 10) if total > 0 else (0, 0)


class UploadStep(Frozen):
    """How far an upload is. `stage` is a Dutch word; `message` says more, most of all how it ended.

    `done` of `total` parts are ready: parts of ten, see `tenths`. `documents` are the ids of what was added, filled in
    the last step.
    """

    stage: str
    done: int = 0
    total: int = 0
    message: str = ""
    failed: bool = False
    finished: bool = False
    documents: tuple[str, ...] = ()


class Phase(StrEnum):
    """Whether there is something to ask."""

    EMPTY = "leeg"
    INGESTING = "inlezen"
    READY = "klaar"


class State(Frozen):
    """How Raadwijzer is.

    `done` of `total` parts are read while it ingests, see `tenths`. `model` is None without one.
    """

    phase: Phase
    done: int = 0
    total: int = 0
    model: str | None = None
    model_down: bool = False
