"""An embedding model: the fitted one or a named one, with its prefixes and its fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.models import Frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

FITTED = "passend"
"""The setting that means: the model that is fitted on the documents."""

BATCH = 64
"""Texts a batch; larger batches do not help on a processor."""


class ModelChoice(Frozen):
    """Which model, and the prefixes that it wants (E5 models: "query: " and "passage: ")."""

    name: str = FITTED
    query_prefix: str = ""
    passage_prefix: str = ""


class EmbeddingError(Exception):
    """A model that cannot be loaded; the message is Dutch and says what to do."""


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
        return self._encode([self._choice.query_prefix + text for text in texts])

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of passages, one row each."""
        return self._encode([self._choice.passage_prefix + text for text in texts])

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
    from sentence_transformers import SentenceTransformer

    source = str(fitted) if choice.name == FITTED else choice.name
    try:
        model: SentenceTransformer = SentenceTransformer(source, device=None if choice.name != FITTED else "cpu")
    except Exception as error:  # the hub client raises many kinds, none of them useful to a user
        raise EmbeddingError(
            f"Het zoekmodel '{choice.name}' kan niet worden geladen ({type(error).__name__}). Controleer de naam en "
            f"de verbinding met de modelbibliotheek, of laat RAADWIJZER_EMBEDDING weg voor het ingebouwde model."
        ) from error
    return Embedder(model, choice, fingerprint(choice, fitted))


def fingerprint(choice: ModelChoice, fitted: Path) -> str:
    """What identifies the vectors of a model: its name and prefixes; for the fitted model also its weights."""
    parts = [choice.name, choice.query_prefix, choice.passage_prefix]
    if choice.name == FITTED:
        weights = sorted(fitted.rglob("*.safetensors"))
        parts += [hashlib.sha256(path.read_bytes()).hexdigest() for path in weights]
    elif Path(choice.name).is_dir():
        parts += [
            hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(Path(choice.name).rglob("*.safetensors"))
        ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
