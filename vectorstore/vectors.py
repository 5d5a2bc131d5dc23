"""Embeddings in Chroma, of passages and of figures: embedded in the data folder, or on a shared server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vectorstore.filters import Within

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PASSAGES = "passages"
BATCH = 2_000
"""Chroma takes about 5,400 records a call at most."""

EF_SEARCH = 400
"""How many neighbours the HNSW graph looks at. With Chroma's 100 one of the nearest 80 was missed for a third of the
questions, another one each time the graph was built, so that the same question found other passages in another
process. With 400 none was missed in 748 and in 14,960 passages, for 1 ms more."""

SAME_SCORE = 6
"""Digits of a similarity that count: beyond these two passages are equally near, and their ids decide."""


@dataclass(frozen=True, slots=True)
class VectorHit:
    """A passage or figure with its cosine similarity."""

    id: str
    score: float


class VectorIndex:
    """One collection: what is found by meaning."""

    def __init__(
        self,
        folder: Path,
        server: str | None = None,
        collection: str = PASSAGES,
    ) -> None:
        """Open the collection.

        Args:
            folder: where the embedded Chroma keeps its files.
            server: "host:port" of a shared Chroma server, None for the embedded one.
            collection: its name.
        """
        self._name = collection
        import chromadb
        from chromadb.config import Settings

        quiet = Settings(anonymized_telemetry=False)
        if server:
            host, _, port = server.partition(":")
            self._client: Any = chromadb.HttpClient(host=host, port=int(port or 8000), settings=quiet)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            self._client = chromadb.PersistentClient(path=str(folder), settings=quiet)
        self._collection = self._open()

    def _open(self) -> Any:
        # No embedding function: vectors are always given, and Chroma's default would download a model.
        return self._client.get_or_create_collection(
            self._name, embedding_function=None, configuration={"hnsw": {"space": "cosine", "ef_search": EF_SEARCH}}
        )

    def close(self) -> None:
        """Let go of the files or of the connections to the server."""
        self._client.close()

    @property
    def size(self) -> int:
        """How much the collection holds."""
        return int(self._collection.count())

    @property
    def length(self) -> int | None:
        """The vectors' length, None when there are none."""
        some = self._collection.get(limit=1, include=["embeddings"])["embeddings"]
        return len(some[0]) if len(some) else None

    def ids(self) -> set[str]:
        """All ids in the collection."""
        return set(self._collection.get(include=[])["ids"])

    def clear(self) -> None:
        """Remove everything, also the vectors' length."""
        self._client.delete_collection(self._name)
        self._collection = self._open()

    def add(
        self,
        ids: Sequence[str],
        document_ids: Sequence[str],
        vectors: NDArray[np.float32],
        properties: Sequence[Mapping[str, str | int]] | None = None,
    ) -> None:
        """Add or replace; `properties` is what a search can keep to, beside the document."""
        extra = properties or [{}] * len(ids)
        metadatas = [{"document": document, **more} for document, more in zip(document_ids, extra, strict=True)]
        for first in range(0, len(ids), BATCH):
            last = first + BATCH
            self._collection.upsert(
                ids=list(ids[first:last]),
                embeddings=vectors[first:last],
                metadatas=metadatas[first:last],
            )

    def remove(self, ids: Sequence[str]) -> None:
        """Remove by id."""
        for first in range(0, len(ids), BATCH):
            self._collection.delete(ids=list(ids[first : first + BATCH]))

    def search(self, vector: NDArray[np.float32], top: int, within: Within | None = None) -> tuple[VectorHit, ...]:
        """The nearest, best first."""
        size = self.size
        within = within or Within()
        if not size or within.is_empty:
            return ()
        found = self._collection.query(
            query_embeddings=[vector], n_results=min(top, size), where=_where(within), include=["distances"]
        )
        hits = [
            VectorHit(name, 1.0 - float(distance))
            for name, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        ]
        return tuple(sorted(hits, key=lambda hit: (-round(hit.score, SAME_SCORE), hit.id)))


def _where(within: Within) -> dict[str, Any] | None:
    """A filter as Chroma wants it."""
    conditions: list[dict[str, Any]] = [{name: value} for name, value in within.equal]
    if within.documents is not None:
        conditions.append({"document": {"$in": list(within.documents)}})
    # What has no period has neither day, and a comparison with a day that is not there never holds.
    if within.last is not None:
        conditions.append({"first": {"$lte": within.last}})
    if within.first is not None:
        conditions.append({"last": {"$gte": within.first}})
    if not conditions:
        return None
    return conditions[0] if len(conditions) == 1 else {"$and": conditions}
