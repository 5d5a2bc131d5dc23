"""What is kept for one person, in memory: conversations, shared answers, feedback."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from datetime import UTC, datetime

from assistant.models import Answer
from assistant.web.backend import ConversationSummary, SharedAnswer, StoredConversation


class Memory:
    """The keeping half of a `Backend`. `judged` is the feedback: answer, whether it is right, reason."""

    def __init__(self) -> None:
        """Nothing kept."""
        self._lock = threading.Lock()
        self._conversations: dict[str, tuple[datetime, StoredConversation]] = {}
        self._shared: dict[str, SharedAnswer] = {}
        self.judged: list[tuple[Answer, bool, str]] = []

    def conversations(self) -> Sequence[ConversationSummary]:
        """Newest first."""
        with self._lock:
            kept = sorted(self._conversations.values(), key=lambda one: one[0], reverse=True)
        return [ConversationSummary(id=talk.id, title=talk.title, changed=changed) for changed, talk in kept]

    def conversation(self, conversation_id: str) -> StoredConversation:
        """One that is kept."""
        return self._conversations[conversation_id][1]

    def save_conversation(self, conversation: StoredConversation) -> None:
        """Keep it in memory."""
        with self._lock:
            self._conversations[conversation.id] = (datetime.now(UTC), conversation)

    def delete_conversation(self, conversation_id: str) -> None:
        """Forget it."""
        with self._lock:
            self._conversations.pop(conversation_id, None)

    def delete_all_conversations(self) -> None:
        """Forget them."""
        with self._lock:
            self._conversations.clear()

    def share(self, answer: Answer) -> str:
        """Keep it in memory."""
        token = secrets.token_urlsafe(16)
        self._shared[token] = SharedAnswer(answer=answer, shared_at=datetime.now(UTC))
        return token

    def shared(self, token: str) -> SharedAnswer:
        """One that is kept."""
        return self._shared[token]

    def feedback(self, answer: Answer, right: bool, reason: str) -> None:
        """Keep it in memory."""
        self.judged.append((answer, right, reason))
