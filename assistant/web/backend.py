"""What the chat asks of the rest of Raadwijzer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from assistant.models import Answer
from ingest.models import Document


class Backend(Protocol):
    """The side of Raadwijzer that the chat talks to.

    Every method is called from several threads at once. A method may raise any exception: the chat logs it and
    shows the user a Dutch message without details.
    """

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answer one question.

        Args:
            question: what the user typed, without white space around it; never empty.
            history: the earlier questions of this conversation, oldest first.
        """
        ...

    def documents(self) -> Sequence[Document]:
        """Every indexed document that this user may see. Empty means an empty index."""
        ...

    def example_questions(self) -> Sequence[str]:
        """A few questions that the indexed documents can answer."""
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
