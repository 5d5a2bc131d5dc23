"""The figure index: every figure found by words and by meaning, and kept to unit, direction, period and document.

The record is the truth: it holds the figures inside their passages, and their names. Words (tantivy) and embeddings
(Chroma, a collection beside that of the passages) hold a figure's description and are rebuilt from the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from ingest.models import Direction, Document, Figure, Frozen, Passage, Period, Unit, UnitKind
from vectorstore.dutch import DutchAnalyzer
from vectorstore.embedder import Embedder
from vectorstore.figure_entries import (
    FigurePlace,
    as_number,
    days,
    figures_of,
    head_words,
    own_words,
    passage_of,
    properties,
)
from vectorstore.filters import Within
from vectorstore.fusion import fuse
from vectorstore.record import Record
from vectorstore.syncing import Progress, sync_vectors, sync_words
from vectorstore.vectors import VectorHit, VectorIndex
from vectorstore.words import Entry, Term, WordIndex

COLLECTION = "figures"

DIMENSIONS = 128
"""First dimensions of the fitted model that are kept: a description is short, and with all 256 no more figures are
found (measured on the learning municipalities), in twice the room. A model from a hub keeps all of its own."""

VECTOR_WEIGHT = 0.25
"""Weight of the embeddings' ranks beside those of the words: for a short description with its very words it costs at
the top and widens the reach (measured on the learning municipalities)."""

DEPTH = 200
"""Figures that each ranking gives before they are fused: the cells of one row take many places at once."""


class FigureFilter(Frozen):
    """Which figures to search in; None means all.

    `unit` is as in `Figure` ("euro", "ha", "%"). `period`: figures of a time that shares a day with it; where only
    the sentence or the caption names a time, that counts. `documents` are ids.
    """

    unit: str | None = None
    direction: Direction | None = None
    period: Period | None = None
    kind: UnitKind | None = None
    documents: tuple[str, ...] | None = None

    def within(self) -> Within:
        """The same for the indexes."""
        wanted = (
            ("unit", self.unit),
            ("direction", self.direction.value if self.direction else None),
            ("kind", self.kind.value if self.kind else None),
        )
        return Within(
            documents=self.documents,
            equal=tuple((name, value) for name, value in wanted if value is not None),
            first=as_number(self.period.first) if self.period else None,
            last=as_number(self.period.last) if self.period else None,
        )


class FigureHit(Frozen):
    """A figure that was found, with the unit and passage that state it, and its place in both rankings."""

    figure: Figure
    unit: Unit
    passage: Passage
    score: float
    word_rank: int | None = None
    vector_rank: int | None = None


class FigureIndex:
    """Words and embeddings of figures."""

    def __init__(self, folder: Path, record: Record, server: str | None = None) -> None:
        """Open the index in a data folder; nothing is loaded until it is used."""
        self._folder = folder
        self._record = record
        self._server = server
        self._words: WordIndex | None = None
        self._vectors: VectorIndex | None = None
        self._opening = RLock()

    @property
    def words(self) -> WordIndex:
        """The word index."""
        with self._opening:
            if self._words is None:
                self._words = WordIndex(self._folder / "figure_words")
            return self._words

    @property
    def vectors(self) -> VectorIndex:
        """The embeddings."""
        with self._opening:
            if self._vectors is None:
                self._vectors = VectorIndex(self._folder / "chroma", self._server, COLLECTION)
            return self._vectors

    def close(self) -> None:
        """Close the embeddings."""
        if self._vectors is not None:
            self._vectors.close()
            self._vectors = None

    def sync_words(self, documents: dict[str, Document], analyzer: DutchAnalyzer, tell: Progress) -> None:
        """Bring the words in step with the record."""

        def entries(ids: Sequence[str]) -> list[Entry]:
            return [_entry(place, documents) for place in self._places(ids)]

        sync_words(self.words, set(self._record.figure_ids()), entries, analyzer, tell, "Woorden bij cijfers indexeren")

    def sync_vectors(self, documents: dict[str, Document], embedder: Embedder, tell: Progress) -> None:
        """Bring the embeddings in step with the record."""

        def add(ids: Sequence[str]) -> None:
            places = self._places(ids)
            self.vectors.add(
                [place.id for place in places],
                [place.passage.document_id for place in places],
                _embedded([f"{own_words(place)} {head_words(place, documents)}" for place in places], embedder),
                [_metadata(place) for place in places],
            )

        sync_vectors(self.vectors, set(self._record.figure_ids()), add, tell, "Betekenis van cijfers indexeren")

    def search(
        self,
        text: str,
        terms: Sequence[Term],
        top: int,
        wanted: FigureFilter,
        embedder: Embedder,
        vector_weight: float = VECTOR_WEIGHT,
    ) -> tuple[FigureHit, ...]:
        """The best figures by words and meaning together, best first.

        Args:
            text: what is sought, for the embeddings.
            terms: its weighted terms, for the words.
            top: how many.
            wanted: which figures may be found.
            embedder: of the index.
            vector_weight: weight of the embeddings' ranks; the words' ranks weigh 1.
        """
        within = wanted.within()
        depth = max(top, DEPTH)
        words = self.words.search(terms, depth, within)
        vectors: tuple[VectorHit, ...] = ()
        if vector_weight > 0:
            vectors = self.vectors.search(_cut(embedder.queries([text]), embedder)[0], depth, within)
        best = fuse(words, vectors, vector_weight)[:top]
        places = {place.id: place for place in self._places([hit.id for hit in best])}
        return tuple(
            FigureHit(
                figure=place.figure,
                unit=place.unit,
                passage=place.passage,
                score=hit.score,
                word_rank=hit.word_rank,
                vector_rank=hit.vector_rank,
            )
            for hit in best
            if (place := places.get(hit.id)) is not None
        )

    def _places(self, ids: Sequence[str]) -> list[FigurePlace]:
        """The figures with these names, as the record has them; those that are gone are left out."""
        wanted = set(ids)
        passages = self._record.passages(list(dict.fromkeys(passage_of(name) for name in ids)))
        return [place for passage in passages.values() for place in figures_of(passage) if place.id in wanted]


def _entry(place: FigurePlace, documents: dict[str, Document]) -> Entry:
    first, last = days(place) or (None, None)
    return Entry(
        id=place.id,
        document_id=place.passage.document_id,
        text=own_words(place),
        head=head_words(place, documents),
        properties=properties(place),
        first=first,
        last=last,
    )


def _metadata(place: FigurePlace) -> dict[str, str | int]:
    reach = days(place)
    known: dict[str, str | int] = dict(properties(place))
    if reach is not None:
        known["first"], known["last"] = reach
    return known


def _embedded(texts: Sequence[str], embedder: Embedder) -> NDArray[np.float32]:
    """Vectors of the texts; a text that comes back, as for all figures of a sentence, is embedded once."""
    distinct = list(dict.fromkeys(texts))
    row = {text: number for number, text in enumerate(distinct)}
    return _cut(embedder.passages(distinct), embedder)[[row[text] for text in texts]]


def _cut(vectors: NDArray[np.float32], embedder: Embedder) -> NDArray[np.float32]:
    return vectors[:, :DIMENSIONS] if embedder.is_fitted else vectors
