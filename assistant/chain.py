"""The chain: question and history in, a verified `Answer` out. A LangChain runnable."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.runnables import Runnable, RunnableLambda

from assistant.answering import Draft, draft, places
from assistant.learned import Learned, shipped
from assistant.models import Answer, Outcome, Searched
from assistant.retriever import Filter, PassageRetriever, Retrieval
from assistant.statements import MARKER
from assistant.verification import failures
from ingest.models import Frozen
from vectorstore.index import Index
from vectorstore.reranker import Reranker

MODE = "citerend"
"""Answers from quotes, without a language model."""


class ChainInput(Frozen):
    """What the chain takes: a question, the earlier questions (oldest first), and which documents to use."""

    question: str
    history: tuple[str, ...] = ()
    id: str | None = None
    wanted: Filter = Filter()


@dataclass(frozen=True, slots=True)
class _Step:
    """What travels through the chain."""

    asked: ChainInput
    began: float
    retrieval: Retrieval
    draft: Draft | None = None


def build_chain(
    index: Index, model: Learned | None = None, reranker: Reranker | None = None
) -> Runnable[ChainInput, Answer]:
    """The chain over an index: retrieve, answer, verify; with `invoke`, `batch` and `stream`."""
    learned = model or shipped()
    retriever = PassageRetriever(index, learned=learned, reranker=reranker)

    def retrieve(asked: ChainInput) -> _Step:
        began = time.perf_counter()
        return _Step(asked, began, retriever.retrieve(asked.question, asked.history, asked.wanted))

    def answer(step: _Step) -> _Step:
        made = draft(step.retrieval, index.record, retriever.cache, learned)
        return _Step(step.asked, step.began, step.retrieval, made)

    def verify(step: _Step) -> Answer:
        if step.draft is None:
            raise ValueError("verify comes after answer")
        return _verified(index, step, step.draft)

    return (
        RunnableLambda(retrieve, name="zoeken")
        | RunnableLambda(answer, name="beantwoorden")
        | RunnableLambda(verify, name="controleren")
    )


def _verified(index: Index, step: _Step, made: Draft) -> Answer:
    """The answer, or the places when something in it cannot be shown."""
    documents = [index.documents[name] for name in step.retrieval.allowed]
    result = _answer(index, step, made)
    wrong = failures(result, index.record, documents)
    if wrong and result.conflicts:
        # What other documents say is a remark beside the answer, which may hold without it.
        shorter = _without_conflicts(result)
        if not failures(shorter, index.record, documents):
            return shorter
    if wrong and result.outcome is Outcome.ANSWER:
        reason = f"De controle hield het antwoord tegen: {wrong[0]}."
        made = places(step.retrieval, index.record, None, reason)
        result = _answer(index, step, made)
        wrong = failures(result, index.record, documents)
    if wrong:
        sound = [c for c in result.citations if not failures(_only(result, c.marker), index.record, documents)]
        text = "Ik heb hierover niets gevonden dat ik kan laten zien."
        result = result.model_copy(update={"outcome": Outcome.NOTHING, "text": text, "citations": tuple(sound)})
    return result


def _without_conflicts(answer: Answer) -> Answer:
    used = {int(number) for number in MARKER.findall(answer.text)}
    citations = tuple(citation for citation in answer.citations if citation.marker in used)
    return answer.model_copy(update={"conflicts": (), "citations": citations})


def _only(answer: Answer, marker: int) -> Answer:
    citations = tuple(citation for citation in answer.citations if citation.marker == marker)
    return answer.model_copy(update={"citations": citations, "text": ""})


def _answer(index: Index, step: _Step, made: Draft) -> Answer:
    asked, retrieval = step.asked, step.retrieval
    question = retrieval.question
    seed = "\n".join((*asked.history, asked.question))
    return Answer(
        id=asked.id or hashlib.sha256(seed.encode()).hexdigest()[:12],
        question=asked.question,
        standalone_question=question.standalone,
        outcome=made.outcome,
        text=made.text,
        reason=made.reason,
        citations=made.citations,
        figures=made.composed.figures if made.composed else (),
        conflicts=made.conflicts,
        searched=_searched(index, retrieval),
        mode=MODE,
        seconds=round(time.perf_counter() - step.began, 3),
    )


def _searched(index: Index, retrieval: Retrieval) -> Searched:
    documents = [index.documents[name] for name in retrieval.allowed]
    pages = sum(document.page_last - document.page_first + 1 for document in documents)
    read = sum(document.pages_read for document in documents)
    named = [index.documents[name] for name in retrieval.choice.named]
    return Searched(
        documents=len(documents),
        pages=pages,
        pages_unread=pages - read,
        passages=index.record.passage_count(retrieval.allowed),
        named=tuple(document.title for document in named),
        pictured=tuple(caption for document in named for caption in document.pictured),
    )


def ask_all(chain: Runnable[ChainInput, Answer], questions: Sequence[ChainInput]) -> list[Answer]:
    """Answer many questions, in order."""
    return [chain.invoke(question) for question in questions]
