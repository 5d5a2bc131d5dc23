"""The chat on its own, for one person on this machine: nobody logs in, and what is kept lasts as long as it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from assistant.models import Answer, Citation, Progress
from assistant.page_images import PageImage, page_image
from assistant.retriever import Filter
from assistant.service import Assistant
from assistant.suggesting import follow_ups
from assistant.web.backend import (
    DocumentCoverage,
    Phase,
    Role,
    State,
    UploadStep,
    Who,
)
from assistant.web.memory import Memory
from ingest.models import Document, Passage


class Alone(Memory):
    """A backend over the assistant."""

    def __init__(self, assistant: Assistant) -> None:
        """Use an assistant."""
        self.who = Who(name="", shown="", role=Role.RAADSLID)
        super().__init__()
        self._assistant = assistant

    def ask(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Answer:
        """See `Backend.ask`; so too below."""
        return self._assistant.ask(question, history, wanted)

    def stream(
        self, question: str, history: Sequence[str] = (), wanted: Filter | None = None
    ) -> Iterator[Progress | Answer]:
        """Says that it searches, then answers."""
        yield Progress(stage="zoeken")
        yield self.ask(question, history, wanted)

    def documents(self) -> Sequence[Document]:
        """All public documents."""
        return self._assistant.documents()

    def coverage(self) -> Sequence[DocumentCoverage]:
        """Counted from the passages: tables by their captions, or by their headers."""
        index = self._assistant.index
        files = {state.file: state for state in index.record.files()}
        tables: dict[str, set[tuple[str | None, tuple[str, ...]]]] = {}
        for passage in index.record.all_passages():
            if passage.header or passage.caption:
                tables.setdefault(passage.document_id, set()).add((passage.caption, passage.header))
        return tuple(
            DocumentCoverage(
                document_id=document.id,
                pages=document.page_last - document.page_first + 1,
                pages_read=document.pages_read,
                tables=len(tables.get(document.id, ())),
                pictured=document.pictured,
                read_at=files[document.file].read_at,
            )
            for document in self.documents()
        )

    def example_questions(self) -> Sequence[str]:
        """From the tables of the documents."""
        return self._assistant.example_questions()

    def follow_ups(self, answer: Answer) -> Sequence[str]:
        """From the cited tables."""
        return follow_ups(answer, self._assistant.index.passages([one.passage_id for one in answer.citations]))

    def page_text(self, document_id: str, page: int) -> str:
        """From the index."""
        return self._assistant.page_text(document_id, page)

    def page_image(self, document_id: str, page: int, citation: Citation | None) -> PageImage:
        """From the file."""
        quote, before = (citation.quote, citation.context_before) if citation else ("", "")
        return page_image(self.original(document_id), page, quote, before)

    def passage(self, passage_id: str) -> Passage:
        """From the index."""
        return self._assistant.index.passages([passage_id])[passage_id]

    def original(self, document_id: str) -> Path:
        """Where it was read."""
        document = self._assistant.index.documents[document_id]
        states = self._assistant.index.record.files()
        path = Path(next((state.origin for state in states if state.file == document.file), ""))
        if document.access != "openbaar" or not path.is_file():
            raise LookupError(f"{document.file} is gone")
        return path

    def upload(self, name: str, data: bytes) -> Iterator[UploadStep]:
        """Nobody may."""
        raise PermissionError("without accounts nobody adds documents")

    def state(self) -> State:
        """Ready once there are documents."""
        return State(phase=Phase.READY if self.documents() else Phase.EMPTY)
