"""An embedding model: the fitted one or a named one, with its prefixes and its fingerprint."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.models import Frozen
from vectorstore.hub import HubError, fetch, is_folder, weights_digests

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

FITTED = "passend"
"""The setting that means: the model that is fitted on the documents."""

BATCH = 64
"""Texts a batch; larger batches do not help on a processor."""


KNOWN_PREFIXES = ((re.compile(r"(?<![a-z0-9])e5(?![a-z0-9])"), "query: ", "passage: "),)
"""Families of models that were trained with prefixes and find far less without: how their names look."""

_REMEDY = "Of laat RAADWIJZER_EMBEDDING weg voor het ingebouwde model."


class ModelChoice(Frozen):
    """Which model, and the prefixes that it wants.

    A prefix that is None is the one that is known for models of its name ("query: " and "passage: " for E5), else
    none; "" is none at all.
    """

    name: str = FITTED
    query_prefix: str | None = None
    passage_prefix: str | None = None

    @property
    def prefixes(self) -> tuple[str, str]:
        """The prefixes of questions and of passages."""
        known = ("", "")
        if self.name != FITTED:
            name = Path(self.name).name.lower()
            known = next(((query, passage) for like, query, passage in KNOWN_PREFIXES if like.search(name)), known)
        query = known[0] if self.query_prefix is None else self.query_prefix
        passage = known[1] if self.passage_prefix is None else self.passage_prefix
        return query, passage


class EmbeddingError(HubError):
    """An embedding model that cannot be loaded; the message is Dutch and says what to do."""


class Embedder:
    """Turns texts into vectors of unit length."""

    def __init__(self, model: SentenceTransformer, choice: ModelChoice, fingerprint: str) -> None:
        """Wrap a loaded model."""
        self._model = model
        self._choice = choice
        self.fingerprint = fingerprint

    @property
    def is_fitted(self) -> bool:
        """Whether it is the model that was fitted on the documents: its first dimensions say the most."""
        return self._choice.name == FITTED

    @property
    def dimensions(self) -> int:
        """Length of the vectors."""
        return len(self.queries(["x"])[0])

    def queries(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of questions, one row each."""
        return self._encode([self._choice.prefixes[0] + text for text in texts])

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of passages, one row each."""
        return self._encode([self._choice.prefixes[1] + text for text in texts])

    def _encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        vectors = self._model.encode(list(texts), batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False)
        return np.nan_to_num(np.asarray(vectors, dtype=np.float32))


def load(choice: ModelChoice, fitted: Path) -> Embedder:
    """Load the chosen model.

    Args:
        choice: which model.
        fitted: the folder of the fitted model.

    Raises:
        EmbeddingError: the model is not there and cannot be fetched.
    """

    def make(local: bool) -> SentenceTransformer:
        from sentence_transformers import SentenceTransformer

        if choice.name == FITTED:
            # Its few table look-ups gain nothing from a graphics card.
            return SentenceTransformer(str(fitted), device="cpu", local_files_only=True)
        return SentenceTransformer(choice.name, local_files_only=local, trust_remote_code=False)

    try:
        model = fetch(str(fitted) if choice.name == FITTED else choice.name, make, "Het zoekmodel", _REMEDY)
    except HubError as error:
        raise EmbeddingError(str(error)) from error
    return Embedder(model, choice, fingerprint(choice, fitted))


def fingerprint(choice: ModelChoice, fitted: Path) -> str:
    """What identifies the vectors of a model: its name and prefixes; of one in a folder also its weights."""
    parts = [choice.name, *choice.prefixes]
    if choice.name == FITTED:
        parts += weights_digests(fitted)
    elif is_folder(choice.name):
        parts += weights_digests(Path(choice.name))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
