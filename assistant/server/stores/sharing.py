"""Answers behind a link."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime

from pydantic import ValidationError

from assistant.models import Answer
from assistant.server.models import SharedAnswer
from assistant.server.stores.database import Database

TOKEN_BYTES = 24
"""192 random bits in a link: nobody guesses one."""


class ShareStore:
    """Keeps shared answers. Of a token only the hash is kept, so that the file gives nobody working links."""

    def __init__(self, database: Database) -> None:
        """Use a database."""
        self._database = database

    def add(self, owner: str, answer: Answer) -> str:
        """Keep an answer; gives the token of its link."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._database.change() as connection:
            connection.execute(
                "INSERT INTO shared VALUES (?, ?, ?, ?)",
                (_hash(token), owner, datetime.now(UTC).isoformat(), answer.model_dump_json()),
            )
        return token

    def get(self, token: str) -> SharedAnswer:
        """The answer behind a token.

        Raises:
            LookupError: there is none.
        """
        rows = self._database.rows("SELECT at, body FROM shared WHERE token = ?", (_hash(token),))
        if not rows:
            raise LookupError("no such shared answer")
        at, body = rows[0]
        try:
            return SharedAnswer(answer=Answer.model_validate_json(body), shared_at=datetime.fromisoformat(at))
        except ValidationError as error:
            raise LookupError("the answer was kept by another version") from error


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
