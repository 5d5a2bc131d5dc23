"""Conversations, each of one owner."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pydantic import ValidationError

from assistant.server.models import ConversationSummary, StoredConversation
from assistant.server.stores.database import Database

MOST = 500
"""Conversations kept for one owner; the oldest go. A raadslid who asks daily fills it in two years."""


class ConversationStore:
    """Keeps conversations. An owner never sees, changes or deletes those of another."""

    def __init__(self, database: Database) -> None:
        """Use a database."""
        self._database = database

    def all(self, owner: str) -> tuple[ConversationSummary, ...]:
        """Those of an owner, newest first."""
        rows = self._database.rows(
            "SELECT id, title, changed FROM conversations WHERE owner = ? ORDER BY changed DESC, rowid DESC", (owner,)
        )
        return tuple(ConversationSummary(id=row[0], title=row[1], changed=_moment(row[2])) for row in rows)

    def get(self, owner: str, conversation_id: str) -> StoredConversation:
        """One of them.

        Raises:
            LookupError: this owner has no such conversation.
        """
        rows = self._database.rows(
            "SELECT body FROM conversations WHERE owner = ? AND id = ?", (owner, conversation_id)
        )
        if not rows:
            raise LookupError("no such conversation")
        try:
            return StoredConversation.model_validate_json(rows[0][0])
        except ValidationError as error:
            raise LookupError("the conversation was kept by another version") from error

    def save(self, owner: str, conversation: StoredConversation, now: datetime | None = None) -> None:
        """Keep a conversation, over an earlier state of it."""
        changed = (now or datetime.now(UTC)).isoformat()
        with self._database.change() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO conversations VALUES (?, ?, ?, ?, ?)",
                (owner, conversation.id, conversation.title, changed, conversation.model_dump_json()),
            )
            connection.execute(
                "DELETE FROM conversations WHERE owner = ? AND id NOT IN "
                "(SELECT id FROM conversations WHERE owner = ? ORDER BY changed DESC, rowid DESC LIMIT ?)",
                (owner, owner, MOST),
            )

    def delete(self, owner: str, conversation_id: str) -> None:
        """Forget one."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM conversations WHERE owner = ? AND id = ?", (owner, conversation_id))

    def delete_all(self, owner: str) -> None:
        """Forget all of an owner."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM conversations WHERE owner = ?", (owner,))

    def delete_older(self, days: int, now: datetime | None = None) -> int:
        """Forget what nobody changed for so many days; gives how many that were."""
        before = ((now or datetime.now(UTC)) - timedelta(days=days)).isoformat()
        with self._database.change() as connection:
            return connection.execute("DELETE FROM conversations WHERE changed < ?", (before,)).rowcount


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
