"""What the chat asks of the rest of Raadwijzer, and the models that cross that border."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from assistant.models import Answer, Citation, Progress
from assistant.page_images import PageImage
from assistant.retriever import Filter
from assistant.server.models import (
    ConversationSummary,
    DocumentCoverage,
    Phase,
    SharedAnswer,
    State,
    StoredConversation,
    StoredTurn,
    UploadStep,
)
from assistant.server.people import Role, Who
from ingest.models import Document, Passage

__all__ = [
    "Backend",
    "BackendFor",
    "ConversationSummary",
    "DocumentCoverage",
    "Phase",
    "Role",
    "SharedAnswer",
    "State",
    "StoredConversation",
    "StoredTurn",
    "UploadStep",
    "Who",
]


class Backend(Protocol):
    """The side of Raadwijzer that the chat talks to, for one user.

    Every method may be called from several threads at once. A method may raise any exception: the chat logs it and
    shows the user a Dutch message without details.
    """

    who: Who

    def ask(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Answer:
        """Answer one question.

        Args:
            question: what the user typed, without white space around it; never empty.
            history: the earlier questions of this conversation, oldest first.
            wanted: the documents to search in; None means all that this user may see.
        """
        ...

    def stream(
        self, question: str, history: Sequence[str] = (), wanted: Filter | None = None
    ) -> Iterator[Progress | Answer]:
        """The same, with what is known so far on the way; the last item is the answer."""
        ...

    def documents(self) -> Sequence[Document]:
        """Every indexed document that this user may see. Empty means an empty index."""
        ...

    def coverage(self) -> Sequence[DocumentCoverage]:
        """How completely each of `documents()` was read."""
        ...

    def example_questions(self) -> Sequence[str]:
        """A few questions that the indexed documents can answer."""
        ...

    def follow_ups(self, answer: Answer) -> Sequence[str]:
        """A few questions that could come next; see `assistant.suggesting`."""
        ...

    def page_text(self, document_id: str, page: int) -> str:
        """The source text of one page, lines and all.

        Args:
            document_id: `Document.id` of a document of `documents()`.
            page: page number in the file, from 1.

        Raises:
            LookupError: when the document or the page is not there (any more).
        """
        ...

    def page_image(self, document_id: str, page: int, citation: Citation | None) -> PageImage:
        """A page of a PDF as a picture with the quote of a citation boxed; see `assistant.page_images`.

        Raises:
            LookupError: when there is no such page, or the document is no PDF.
        """
        ...

    def passage(self, passage_id: str) -> Passage:
        """The passage that a citation comes from.

        Raises:
            LookupError: when it is not there (any more).
        """
        ...

    def original(self, document_id: str) -> Path:
        """The file of a document.

        Raises:
            LookupError: when the document or its file is gone.
        """
        ...

    def conversations(self) -> Sequence[ConversationSummary]:
        """The earlier conversations of this user, newest first."""
        ...

    def conversation(self, conversation_id: str) -> StoredConversation:
        """One of them.

        Raises:
            LookupError: when this user has no such conversation.
        """
        ...

    def save_conversation(self, conversation: StoredConversation) -> None:
        """Keep a conversation, over an earlier state of it."""
        ...

    def delete_conversation(self, conversation_id: str) -> None:
        """Forget one conversation."""
        ...

    def delete_all_conversations(self) -> None:
        """Forget every conversation of this user."""
        ...

    def share(self, answer: Answer) -> str:
        """Make a link to one answer; gives the token of its address."""
        ...

    def shared(self, token: str) -> SharedAnswer:
        """The answer behind a link.

        Raises:
            LookupError: when there is none, or this user may not see its sources.
        """
        ...

    def feedback(self, answer: Answer, right: bool, reason: str) -> None:
        """Keep what the user thinks of an answer."""
        ...

    def upload(self, name: str, data: bytes, *, key: str = "") -> Iterator[UploadStep]:
        """Add a document; the last step is `finished` or `failed`.

        Args:
            name: of the file, as the browser says.
            data: the file.
            key: under which `stop_upload` knows it; "" when it cannot be stopped.

        Raises:
            PermissionError: when this user may not add documents.
        """
        ...

    def stop_upload(self, key: str) -> None:
        """Stop an upload of this user; its last step then is `failed`, unless it was too late."""
        ...

    def state(self) -> State:
        """How Raadwijzer is now."""
        ...


BackendFor = Callable[[object], Backend]
"""Gives the backend of whoever sent a request: a `gradio.Request` or a Starlette request."""
