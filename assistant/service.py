"""Raadwijzer as one object: ask, search, list documents, show pages. The web chat, command line and evals use it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from langchain_core.runnables import Runnable

from assistant.chain import AnswerChain, ChainInput, as_runnable
from assistant.examples import example_questions
from assistant.explaining import Explanation, explain
from assistant.figure_search import FigureLine, find_figures, read_filter
from assistant.formulating import open_formulator
from assistant.ingest_lock import ingest_lock
from assistant.learned import shipped as shipped_model
from assistant.models import Answer, Drafting, Progress
from assistant.retriever import Filter, PassageRetriever
from assistant.settings import Settings, load_settings
from assistant.thesaurus import shipped as shipped_thesaurus
from ingest.models import Document, Frozen
from vectorstore.index import Index
from vectorstore.reranker import load_reranker

SYNC_SECONDS = 2.0
"""How long opening waits for an ingest that changes the index: who reads a few documents is soon done."""


class Hit(Frozen):
    """A passage that a search found; the fields of the command line contract."""

    file: str
    document: str
    page: int
    section: str
    text: str
    score: float


class Assistant:
    """Answers questions about the documents of one index. Safe to use from several threads."""

    def __init__(self, index: Index, settings: Settings) -> None:
        """Use an index."""
        self.index = index
        self.settings = settings
        self._reranker = load_reranker(settings.reranker) if settings.reranker else None
        self._retriever = PassageRetriever(index, reranker=self._reranker)
        self.formulator = open_formulator(settings, index)
        # One retriever for all: what it worked out of the passages is worked out once.
        self._quoting = AnswerChain(index, self._retriever, shipped_model())
        self._answers = AnswerChain(index, self._retriever, shipped_model(), self.formulator)
        self.chain: Runnable[ChainInput, Answer] = as_runnable(self._answers)

    @classmethod
    def open(cls, data: Path | None = None, settings: Settings | None = None) -> Assistant:
        """Open the index in a data folder.

        Raises:
            vectorstore.index.ModelMismatch: the index was made with another embedding model.
            assistant.settings.SettingsError: a setting has a wrong value.
            assistant.ingest_lock.IngestBusy: an ingest is changing the index now.
            vectorstore.hub.HubError: the embedding model or the reranker cannot be loaded.
        """
        settings = settings or load_settings(data)
        index = Index(settings.data, settings.choice, settings.chroma)
        index.check_model()
        if not index.in_step:
            with ingest_lock(settings.data, SYNC_SECONDS):
                if not index.in_step:
                    index.sync()
        return cls(index, settings)

    def warm_up(self) -> None:
        """Load the models and indexes, so that the first question is as quick as the next."""
        self.search("warm", 1)

    def ask(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Answer:
        """Answer one question, given the earlier questions of the same chat (oldest first)."""
        return self.chain.invoke(ChainInput(question=question, history=tuple(history), wanted=wanted or Filter()))

    def draft_answer(
        self, question: str, drafting: Drafting, history: Sequence[str] = (), wanted: Filter | None = None
    ) -> Answer:
        """The same for a question of a letter: a language model words it as a concept of the college.

        Without a language model it is the answer to the question.
        """
        asked = ChainInput(question=question, history=tuple(history), wanted=wanted or Filter(), drafting=drafting)
        return self.chain.invoke(asked)

    def quote(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Answer:
        """The answer in quotes, also when there is a language model: cheap, and the same each time."""
        asked = ChainInput(question=question, history=tuple(history), wanted=wanted or Filter())
        return self._quoting.verify(self._quoting.answer(self._quoting.retrieve(asked)))

    def explain(self, question: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Explanation:
        """Why a question gets the answer that it gets without a language model."""
        retrieval = self._retriever.retrieve(question, history, wanted)
        return explain(retrieval, self.index.documents, self._retriever.cache, shipped_model())

    def stream(
        self, question: str, history: Sequence[str] = (), wanted: Filter | None = None
    ) -> Iterator[Progress | Answer]:
        """The same as `ask`, with how far it is; the last item is the answer.

        Text in a `Progress` has been verified. A later one may hold other text, when an answer is repaired.
        """
        return self._answers.stream(ChainInput(question=question, history=tuple(history), wanted=wanted or Filter()))

    def search(
        self, words: str, top: int = 20, wanted: Filter | None = None, history: Sequence[str] = ()
    ) -> tuple[Hit, ...]:
        """The best passages, best first."""
        ranked = self._retriever.retrieve(words, history, wanted).ranked[:top]
        return tuple(
            Hit(
                file=item.document.file,
                document=item.document.title,
                page=item.passage.page_first,
                section=" > ".join(item.passage.section),
                text=item.passage.text,
                score=round(item.score, 4),
            )
            for item in ranked
        )

    def figures(
        self,
        words: str,
        top: int = 10,
        *,
        unit: str | None = None,
        year: str | None = None,
        direction: str | None = None,
        document: str | None = None,
        access: Filter | None = None,
    ) -> tuple[FigureLine, ...]:
        """The best figures for some words, best first; the filters are as a user writes them.

        Raises:
            assistant.figure_search.WrongFilter: a filter cannot be understood, or no document is called like that.
        """
        allowed = self._retriever.allowed(access or Filter())
        visible = {name: self.index.documents[name] for name in allowed}
        wanted = read_filter(visible, unit=unit, year=year, direction=direction, document=document)
        return find_figures(self.index, words, shipped_thesaurus(), allowed, wanted, top)

    def documents(self) -> tuple[Document, ...]:
        """All public documents."""
        return tuple(document for document in self.index.documents.values() if document.access == "openbaar")

    def example_questions(self) -> tuple[str, ...]:
        """A few questions that the indexed documents can answer."""
        return example_questions(self.index)

    def page_text(self, document_id: str, page: int) -> str:
        """The source text of one page of the file that holds a document.

        Raises:
            LookupError: there is no such document or page.
        """
        document = self.index.documents[document_id]
        found = self.index.record.page(document.file, page)
        if found is None:
            raise LookupError(f"{document.file} has no page {page}")
        return found[1]

    def fingerprint(self) -> str:
        """Names the index by content, the models and the settings: the same fingerprint gives the same answers."""
        files = [(state.file, state.sha256, state.described) for state in self.index.record.files()]
        parts = [
            json.dumps(files),
            self.index.record.meta("vectors_of") or "",
            shipped_model().model_dump_json(),
            self._reranker.fingerprint if self._reranker else "",
        ]
        parts += [json.dumps(sorted(self.index.record.passage_ids()))]
        if self.formulator is not None:
            chosen = {name: str(value) for name, value in self.settings if name.startswith("model")}
            parts += [json.dumps(chosen), self.formulator.version, self.formulator.draft_version]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def close(self) -> None:
        """Close the index."""
        self.index.close()
