"""What users thought of answers, with everything that is needed to ask the question again."""

from __future__ import annotations

import logging
from datetime import datetime

from pydantic import ValidationError

from assistant.models import Answer
from assistant.server.stores.database import Database
from ingest.models import Frozen

log = logging.getLogger(__name__)

REASON_CHARACTERS = 2000
"""The longest reason that is kept."""


class Feedback(Frozen):
    """One opinion. `history` holds the earlier questions of the conversation; the rest says what made the answer.

    `by` is the login name, "" without login. `public` is False when a source was a document of a group.
    """

    at: datetime
    by: str
    right: bool
    reason: str
    answer: Answer
    history: tuple[str, ...] = ()
    public: bool
    index: str
    program: str
    model: str | None = None
    prompt: str | None = None


class FeedbackStore:
    """Keeps feedback."""

    def __init__(self, database: Database) -> None:
        """Use a database."""
        self._database = database

    def add(self, feedback: Feedback) -> None:
        """Keep one opinion."""
        with self._database.change() as connection:
            connection.execute(
                "INSERT INTO feedback (at, body) VALUES (?, ?)", (feedback.at.isoformat(), feedback.model_dump_json())
            )

    def all(self) -> tuple[Feedback, ...]:
        """All that can be read, oldest first; what another version kept in another form is left out and logged."""
        found = []
        for number, body in self._database.rows("SELECT number, body FROM feedback ORDER BY number"):
            try:
                found.append(Feedback.model_validate_json(body))
            except ValidationError:
                log.warning("Feedback %s was kept by another version and is left out", number)
        return tuple(found)
