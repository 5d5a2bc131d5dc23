"""Embeddings of passages in Chroma: embedded in the data folder, or on a shared server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COLLECTION = "passages"
BATCH = 2_000
"""Chroma takes about 5,400 records a call at most."""


@dataclass(frozen=True, slots=True)
class VectorHit:
    """A passage with its cosine similarity."""

    passage_id: str
    score: float


class VectorIndex:
    """Passages by meaning."""

    def __init__(self, folder: Path, server: str | None = None) -> None:
        """Open the collection.

        Args:
            folder: where the embedded Chroma keeps its files.
            server: "host:port" of a shared Chroma server, None for the embedded one.
        """
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
            COLLECTION, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )

    def close(self) -> None:
        """Let go of the files or of the connections to the server."""
        self._client.close()

    @property
    def size(self) -> int:
        """Number of passages in the collection."""
        return int(self._collection.count())

    def ids(self) -> set[str]:
        """Ids of all passages in the collection."""
        return set(self._collection.get(include=[])["ids"])

    def clear(self) -> None:
        """Remove everything, also the vectors' length."""
        self._client.delete_collection(COLLECTION)
        self._collection = self._open()

    def add(self, ids: Sequence[str], document_ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add or replace passages."""
        for first in range(0, len(ids), BATCH):
            last = first + BATCH
            self._collection.upsert(
                ids=list(ids[first:last]),
                embeddings=vectors[first:last],
                metadatas=[{"document": document} for document in document_ids[first:last]],
            )

    def remove(self, ids: Sequence[str]) -> None:
        """Remove passages."""
        for first in range(0, len(ids), BATCH):
            self._collection.delete(ids=list(ids[first : first + BATCH]))

    def search(
        self, vector: NDArray[np.float32], top: int, documents: Sequence[str] | None = None
    ) -> tuple[VectorHit, ...]:
        """The nearest passages, best first; only of `documents` (ids) when given."""
        size = self.size
        if not size or (documents is not None and not documents):
            return ()
        where = {"document": {"$in": list(documents)}} if documents is not None else None
        found = self._collection.query(
            query_embeddings=[vector], n_results=min(top, size), where=where, include=["distances"]
        )
        return tuple(
            VectorHit(passage_id, 1.0 - float(distance))
            for passage_id, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        )
