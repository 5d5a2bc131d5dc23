"""How well the evidence is found, apart from answering: recall@k, MRR and nDCG@10."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import fmean
from typing import Protocol

from evals.matching import quotes
from evals.results import Ranks
from evals.source_checks import same_file
from evals.suite import Case, ExpectedSource

DEPTH = 20
"""How many hits are asked for: as many as an answerer would look at."""
NDCG_DEPTH = 10


class Hit(Protocol):
    """A passage that a search found."""

    @property
    def file(self) -> str:
        """Name of the file."""

    @property
    def document(self) -> str:
        """Title of the document."""

    @property
    def page(self) -> int:
        """Its first page."""

    @property
    def section(self) -> str:
        """The heading above it."""

    @property
    def text(self) -> str:
        """The passage."""

    @property
    def score(self) -> float:
        """How well it fits; higher is better."""


def rank(case: Case, hits: Sequence[Hit]) -> Ranks | None:
    """The place of each expected evidence among the hits; None when the case names no evidence."""
    wanted = [source for source in case.expected.sources if source.quote or source.pages]
    if not wanted:
        return None
    return Ranks(places=tuple(_place(source, hits) for source in wanted), searched=DEPTH)


def recall(ranks: Ranks, depth: int) -> float:
    """Share of the evidence that is among the first `depth` hits."""
    return sum(place is not None and place <= depth for place in ranks.places) / len(ranks.places)


def reciprocal_rank(ranks: Ranks) -> float:
    """1 / the place of the first evidence; 0 without."""
    found = [place for place in ranks.places if place is not None]
    return 1 / min(found) if found else 0.0


def ndcg(ranks: Ranks) -> float:
    """Discounted gain over the first 10 hits, a hit counting once for all the evidence it holds first.

    The ideal list holds each piece of evidence in a hit of its own, as early as can be.
    """
    found = {place for place in ranks.places if place is not None and place <= NDCG_DEPTH}
    ideal = min(len(set(ranks.places) - {None}) + ranks.places.count(None), NDCG_DEPTH)
    return sum(_gain(place) for place in found) / sum(_gain(place) for place in range(1, ideal + 1))


def mean(values: Sequence[float]) -> float | None:
    """The mean, None of nothing."""
    return fmean(values) if values else None


def _gain(place: int) -> float:
    return 1 / math.log2(place + 1)


def _place(source: ExpectedSource, hits: Sequence[Hit]) -> int | None:
    for place, hit in enumerate(hits, start=1):
        if same_file(hit.file, source.files) and _holds(source, hit):
            return place
    return None


def _holds(source: ExpectedSource, hit: Hit) -> bool:
    """By its words where they are known: a passage may begin a page earlier than its evidence."""
    return quotes(hit.text, source.quote) if source.quote else hit.page in source.pages
