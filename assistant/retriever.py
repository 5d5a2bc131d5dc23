"""The retriever: passages for a question, fused from words and meaning and reranked; a LangChain retriever too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document as LangChainDocument
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.analysis import TermCache
from assistant.choosing import DocumentChoice, choose_documents
from assistant.concepts import HISTORY_WEIGHT, Concept, Matcher, make_concepts, search_terms
from assistant.learned import Learned
from assistant.learned import shipped as shipped_model
from assistant.question import Question, understand
from assistant.ranking import Ranked, rank
from assistant.reranking import reranked
from assistant.thesaurus import Thesaurus, shipped
from ingest.models import Document, Frozen
from vectorstore.dutch import tokens
from vectorstore.index import Found, Index
from vectorstore.reranker import Reranker

POOL = 80
"""Passages that are fused and then reranked: evidence below this rank is rarely worth the time."""

NAMED_POOL = 40
"""Passages taken besides from the documents that the question names."""


class Filter(Frozen):
    """Which documents to search in: by id, kind, and period; None means all."""

    documents: tuple[str, ...] | None = None
    kinds: tuple[str, ...] | None = None
    first: Date | None = None
    last: Date | None = None
    access: tuple[str, ...] = ("openbaar",)


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What was found for a question, best first, and what was understood of it."""

    question: Question
    concepts: tuple[Concept, ...]
    matcher: Matcher
    choice: DocumentChoice
    ranked: tuple[Ranked, ...]
    allowed: tuple[str, ...]


class PassageRetriever:
    """Finds passages in an index."""

    def __init__(
        self,
        index: Index,
        thesaurus: Thesaurus | None = None,
        learned: Learned | None = None,
        reranker: Reranker | None = None,
    ) -> None:
        """Use an index; the shipped thesaurus and models unless others are given, and a cross-encoder if any."""
        self._index = index
        self._reranker = reranker
        self._thesaurus = thesaurus or shipped()
        self._model = (learned or shipped_model()).passages
        self.cache = TermCache(index.analyzer)

    def allowed(self, wanted: Filter) -> tuple[str, ...]:
        """Ids of the documents that a filter lets through."""
        return tuple(
            document.id
            for document in self._index.documents.values()
            if document.access in wanted.access
            and (wanted.documents is None or document.id in wanted.documents)
            and (wanted.kinds is None or document.kind in wanted.kinds)
            and _inside(
                document.period.first if document.period else document.date,
                document.period.last if document.period else document.date,
                wanted,
            )
        )

    def retrieve(self, text: str, history: Sequence[str] = (), wanted: Filter | None = None) -> Retrieval:
        """Find the passages for a question, best first."""
        return self.find(understand(text, history), wanted)

    @property
    def documents(self) -> Mapping[str, Document]:
        """All documents of the index, by id."""
        return self._index.documents

    def find(self, question: Question, wanted: Filter | None = None) -> Retrieval:
        """Find the passages for a question that is understood already, best first."""
        index = self._index
        documents = index.documents
        allowed = self.allowed(wanted or Filter())
        restricted = None if len(allowed) == len(documents) else allowed
        visible = {name: documents[name] for name in allowed}
        choice = choose_documents(question, visible, index.analyzer)
        naming = frozenset(
            word
            for reference in question.references
            for word in (*tokens(reference.kind), *reference.words, *(str(year) for year in reference.years))
        )
        concepts = make_concepts(question.own, index, self._thesaurus, naming)
        if question.context is not None:
            known = {concept.typed for concept in concepts}
            earlier = make_concepts(question.context, index, self._thesaurus, naming, HISTORY_WEIGHT)
            concepts += tuple(concept for concept in earlier if concept.typed not in known)
        terms = search_terms(concepts)
        meaning = question.standalone
        found = list(index.search(meaning, terms, POOL, restricted))
        if choice.named and len(choice.named) < len(allowed):
            seen = {item.passage.id for item in found}
            inside = index.search(meaning, terms, NAMED_POOL, choice.named)
            found += [item for item in inside if item.passage.id not in seen]
        if self.cache.analyzer is not index.analyzer:  # learned anew since
            self.cache = TermCache(index.analyzer)
        matcher = Matcher(concepts)
        ranked = rank(question, matcher, found, documents, choice, self.cache, self._model)
        if self._reranker is not None:
            ranked = reranked(question, ranked, self._reranker)
        return Retrieval(question, concepts, matcher, choice, ranked, allowed)


def _inside(first: Date | None, last: Date | None, wanted: Filter) -> bool:
    if wanted.first is None and wanted.last is None:
        return True
    if first is None or last is None:
        return False
    return (wanted.last is None or first <= wanted.last) and (wanted.first is None or last >= wanted.first)


class CouncilRetriever(BaseRetriever):
    """The same as a LangChain retriever: `invoke(question)` gives LangChain documents with full metadata."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    retriever: PassageRetriever
    top: int = 20
    wanted: Filter = Filter()

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[LangChainDocument]:
        ranked = self.retriever.retrieve(query, wanted=self.wanted).ranked[: self.top]
        return [as_langchain(item) for item in ranked]


def as_langchain(item: Ranked) -> LangChainDocument:
    """A ranked passage as a LangChain document."""
    document, passage = item.document, item.passage
    return LangChainDocument(
        page_content=passage.text,
        id=passage.id,
        metadata={
            "passage_id": passage.id,
            "document_id": document.id,
            "document": document.title,
            "file": document.file,
            "kind": document.kind,
            "date": document.date.isoformat() if document.date else None,
            "period": document.period.as_written if document.period else None,
            "url": document.url,
            "access": document.access,
            "page": passage.page_first,
            "page_last": passage.page_last,
            "section": " > ".join(passage.section),
            "caption": passage.caption,
            "start": passage.start,
            "end": passage.end,
            "score": item.score,
        },
    )


__all__ = ["CouncilRetriever", "Filter", "Found", "PassageRetriever", "Retrieval", "as_langchain"]
