"""A second opinion on the order of the best passages, by a cross-encoder that a deployment chose."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.question import Question
from assistant.ranking import Ranked
from vectorstore.fusion import RRF_CONSTANT
from vectorstore.index import head_text
from vectorstore.reranker import Reranker

RERANKED = 20
"""Passages that it reads: twice as many as the head that answers draw on, because every one of them costs time."""

RERANKER_WEIGHT = 1.0
"""Weight of its order beside the learned one. Only places count: what its scores mean differs from model to model,
while the learned order's scores keep their meaning for the models that come after it."""


def reranked(question: Question, ranked: Sequence[Ranked], reranker: Reranker) -> tuple[Ranked, ...]:
    """The passages with the best ones in the order of both; scores and features stay as they were learned."""
    head, rest = ranked[:RERANKED], ranked[RERANKED:]
    texts = [f"{head_text(item.passage, {item.document.id: item.document})}\n{item.passage.text}" for item in head]
    scores = reranker.scores(question.standalone, texts)
    order = sorted(range(len(head)), key=lambda number: (-scores[number], number))
    second = {number: rank for rank, number in enumerate(order, start=1)}
    fused = sorted(
        range(len(head)),
        key=lambda number: (
            -(1 / (RRF_CONSTANT + number + 1) + RERANKER_WEIGHT / (RRF_CONSTANT + second[number])),
            number,
        ),
    )
    return (*(head[number] for number in fused), *rest)
