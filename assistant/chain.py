"""The chain: question and history in, a verified `Answer` out. A LangChain runnable."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from langchain_core.runnables import Runnable, RunnableLambda

from assistant.answering import Draft, draft, places
from assistant.frames import draft_frame
from assistant.learned import Learned
from assistant.models import Answer, Drafting, Outcome, Progress, Searched
from assistant.ranking import Ranked
from assistant.retriever import Filter, PassageRetriever, Retrieval
from assistant.statements import MARKER
from assistant.verification import failures
from ingest.models import Frozen
from vectorstore.index import Index

if TYPE_CHECKING:
    from assistant.formulating.formulator import Formulated, Formulator
    from assistant.formulating.talking import Account

MODE = "citerend"
"""Answers from quotes, without a language model."""

FORMULATED = "formulerend"
"""Answers that a language model worded, or says it cannot give."""

SEARCHING, FORMULATING, CHECKING = "zoeken", "formuleren", "controleren"
"""The stages of an answer, as a reader sees them."""


class ChainInput(Frozen):
    """What the chain takes: a question, the earlier questions (oldest first), and which documents to use.

    With `drafting` a language model words a concept for a letter instead of an answer for a reader.
    """

    question: str
    history: tuple[str, ...] = ()
    id: str | None = None
    wanted: Filter = Filter()
    drafting: Drafting | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """What travels through the chain."""

    asked: ChainInput
    began: float
    retrieval: Retrieval
    account: Account | None = None
    draft: Draft | None = None
    formulated: Formulated | None = None


class AnswerChain:
    """The way of a question over an index: retrieve, answer (with a language model or by quoting), verify."""

    def __init__(
        self, index: Index, retriever: PassageRetriever, learned: Learned, formulator: Formulator | None = None
    ) -> None:
        """Use an index with its retriever, learned orders, and a language model if there is one."""
        self._index = index
        self._learned = learned
        self._formulator = formulator
        self._retriever = retriever

    def stream(self, asked: ChainInput) -> Iterator[Progress | Answer]:
        """How far the answer is, with the verified text as it grows; at last the answer."""
        yield Progress(stage=SEARCHING)
        step = self.retrieve(asked)
        for item in self._formulate(step):
            if isinstance(item, Progress):
                yield item
            else:
                step = replace(step, formulated=item)
        yield self.verify(self._quoted(step))

    def retrieve(self, asked: ChainInput) -> _Step:
        """Find the passages; a follow-up is rewritten first."""
        began = time.perf_counter()
        account = self._formulator.talker.account() if self._formulator is not None else None
        question, history = asked.question, asked.history
        # In a letter the question stays as it was asked: the model gets what stands before it besides.
        if self._formulator is not None and account is not None and history and asked.drafting is None:
            whole = self._formulator.standalone(question, history, account)
            question, history = (whole, ()) if whole is not None else (question, history)
        return _Step(asked, began, self._retriever.retrieve(question, history, asked.wanted), account)

    def answer(self, step: _Step) -> _Step:
        """Answer: with the language model, and where that gives nothing by quoting."""
        for item in self._formulate(step):
            if not isinstance(item, Progress):
                step = replace(step, formulated=item)
        return self._quoted(step)

    def verify(self, step: _Step) -> Answer:
        """The answer, or the places when something in it cannot be shown."""
        made = step.formulated
        asked = self._formulator is not None and made is not None
        if made is not None and made.answer is not None:
            seconds = round(time.perf_counter() - step.began, 3)
            return made.answer.model_copy(update={"seconds": seconds, **self._named(step.asked)})
        if step.draft is None:
            raise ValueError("verify comes after answer")
        result = _verified(self._index, step, step.draft)
        if not asked or made is None:
            return result
        return result.model_copy(
            update={"notice": made.notice, **self._named(step.asked)} | ({} if made.notice else {"mode": FORMULATED})
        )

    def _named(self, asked: ChainInput) -> dict[str, object]:
        made = self._formulator
        if made is None:
            return {}
        return {"model": made.name, "prompt": made.version if asked.drafting is None else made.draft_version}

    def _formulate(self, step: _Step) -> Iterator[Progress | Formulated]:
        if self._formulator is None or step.account is None:
            return
        base = _base(self._index, step)
        yield Progress(stage=FORMULATING)
        asked, cache, found = step.asked, self._retriever.cache, step.retrieval
        if asked.drafting is not None and asked.drafting.instruction.strip():
            # What was found, and in turn what the words of an instruction of the writer lead to.
            found = self._mixed(found, f"{asked.question} {asked.drafting.instruction}", asked, first=False)
        search = ""
        for item in self._formulator.run(found, base, cache, step.account, asked.drafting):
            if not isinstance(item, Progress):
                search = item.search
            yield item
        if search:
            # Once more, with other words of the model: it may have learned a name from what it read.
            yield Progress(stage=SEARCHING)
            found = self._mixed(step.retrieval, search, asked, first=True)
            yield from self._formulator.run(found, base, cache, step.account, asked.drafting)

    def _mixed(self, own: Retrieval, words: str, asked: ChainInput, first: bool) -> Retrieval:
        """What was found for a question and what other words lead to, in turn; with these `first` or second."""
        wider = self._retriever.retrieve(words, asked.history, asked.wanted)
        ranked: dict[str, Ranked] = {}
        for pair in zip_longest(*((wider.ranked, own.ranked) if first else (own.ranked, wider.ranked))):
            for one in pair:
                if one is not None:
                    ranked.setdefault(one.passage.id, one)
        return replace(own, ranked=tuple(ranked.values()))

    def _quoted(self, step: _Step) -> _Step:
        """The quoting answer, where no model gave one; no claim where a model says that there is no answer."""
        made = step.formulated
        if made is not None and made.answer is not None:
            return step
        record = self._index.record
        framed = draft_frame(step.retrieval, self._retriever, record, self._learned, step.asked.wanted)
        quoted = framed or draft(step.retrieval, record, self._retriever.cache, self._learned)
        if made is not None and made.refusal is not None:
            if quoted.outcome is Outcome.ANSWER:
                quoted = places(step.retrieval, self._index.record, None, made.refusal)
            elif quoted.outcome is Outcome.PLACES:
                quoted = replace(quoted, reason=made.refusal)
        return replace(step, draft=quoted)


def as_runnable(chain: AnswerChain) -> Runnable[ChainInput, Answer]:
    """The chain as a LangChain runnable of three named steps."""
    return (
        RunnableLambda(chain.retrieve, name=SEARCHING)
        | RunnableLambda(chain.answer, name="beantwoorden")
        | RunnableLambda(chain.verify, name=CHECKING)
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
    return _base(index, step).model_copy(
        update={
            "outcome": made.outcome,
            "text": made.text,
            "reason": made.reason,
            "citations": made.citations,
            "figures": made.composed.figures if made.composed else (),
            "calculations": made.calculations,
            "conflicts": made.conflicts,
            "mode": MODE,
            "seconds": round(time.perf_counter() - step.began, 3),
        }
    )


def _base(index: Index, step: _Step) -> Answer:
    """What is known of an answer before anything is said."""
    asked, retrieval = step.asked, step.retrieval
    seed = "\n".join((*asked.history, asked.question))
    return Answer(
        id=asked.id or hashlib.sha256(seed.encode()).hexdigest()[:12],
        question=asked.question,
        standalone_question=retrieval.question.standalone,
        outcome=Outcome.NOTHING,
        text="",
        searched=_searched(index, retrieval),
        mode=FORMULATED,
        seconds=0.0,
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
