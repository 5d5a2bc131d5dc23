"""What a system has to offer to be measured, and Raadwijzer itself as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ingest.models import Frozen

StageBegins = Callable[[str], None]
"""Called with the Dutch name of each step when it begins."""

SHOWN = 4
"""Passages that are given for a question: what a LangChain vector store gives by default."""


class Counts(Frozen):
    """What an ingest handled; `pages` is 0 for a system that does not count them."""

    files: int
    failed: int
    pages: int
    passages: int


class Asker(Protocol):
    """An opened index."""

    def ask(self, question: str) -> int:
        """Handle a question in full; the number of places that come back."""

    def close(self) -> None:
        """Let go of the files."""


class Measurable(Protocol):
    """A way to read documents and to ask questions of them."""

    def load(self) -> None:
        """Import the heavy libraries, so that their loading is not counted as work."""

    def ingest(self, corpus: Path, data: Path, begins: StageBegins) -> Counts:
        """Read a folder into a new index in `data`."""

    def open(self, data: Path) -> Asker:
        """Open that index."""


class Product:
    """Raadwijzer with its default settings: the fitted model, no language model."""

    def load(self) -> None:
        """Import the heavy libraries."""
        import chromadb
        import pdfplumber
        import sentence_transformers
        import sklearn.utils.extmath
        import tantivy

        import assistant.service

        del chromadb, pdfplumber, sentence_transformers, sklearn, tantivy, assistant

    def ingest(self, corpus: Path, data: Path, begins: StageBegins) -> Counts:
        """The same work as `raadwijzer ingest`."""
        from assistant.indexing import index_paths
        from ingest.encoding import SHIPPED
        from vectorstore.index import Index

        index = Index(data)
        begins("Bestanden lezen")
        summary = index_paths(
            index, [corpus], encoding=SHIPPED, progress=lambda step, done, total: None if done else begins(step)
        )
        index.close()
        return Counts(files=summary.read, failed=len(summary.failures), pages=summary.pages, passages=summary.passages)

    def open(self, data: Path) -> Asker:
        """The assistant."""
        return _ProductAsker(data)


class _ProductAsker:
    def __init__(self, data: Path) -> None:
        from assistant.service import Assistant
        from assistant.settings import Settings

        self._assistant = Assistant.open(settings=Settings(_env_file=None, data=data))

    def ask(self, question: str) -> int:
        return len(self._assistant.ask(question).citations)

    def close(self) -> None:
        self._assistant.close()
