"""Two rankings become one: reciprocal rank fusion (Cormack et al. 2009)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vectorstore.vectors import VectorHit
from vectorstore.words import WordHit

RRF_CONSTANT = 60
"""The constant of reciprocal rank fusion, as in the article."""


@dataclass(frozen=True, slots=True)
class Fused:
    """A hit with its place in both rankings (from 1, None when not in it), their scores and the fused one."""

    id: str
    score: float
    word_rank: int | None
    vector_rank: int | None
    word_score: float
    vector_score: float


def fuse(words: Sequence[WordHit], vectors: Sequence[VectorHit], vector_weight: float) -> list[Fused]:
    """The hits of both rankings, best first; the words' ranks weigh 1."""
    by_word = {hit.id: (rank, hit.score) for rank, hit in enumerate(words, start=1)}
    by_vector = {hit.id: (rank, hit.score) for rank, hit in enumerate(vectors, start=1)}
    fused: list[Fused] = []
    for name in dict.fromkeys((*by_word, *by_vector)):
        word_rank, word_score = by_word.get(name, (None, 0.0))
        vector_rank, vector_score = by_vector.get(name, (None, 0.0))
        score = 0.0
        if word_rank is not None:
            score += 1.0 / (RRF_CONSTANT + word_rank)
        if vector_rank is not None:
            score += vector_weight / (RRF_CONSTANT + vector_rank)
        fused.append(Fused(name, score, word_rank, vector_rank, word_score, vector_score))
    return sorted(fused, key=lambda hit: (-hit.score, hit.id))
