"""A cross-encoder that reads question and passage together; optional, it only changes an order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from vectorstore.hub import HubError, fetch, is_folder, weights_digests

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

BATCH = 16
"""Pairs a batch: passages are long, and on a processor larger batches do not help."""

_REMEDY = "Of laat RAADWIJZER_RERANKER weg: dan bepaalt Raadwijzer de volgorde zelf."


class Reranker:
    """Scores passages for a question; only their order means something."""

    def __init__(self, model: CrossEncoder, fingerprint: str) -> None:
        """Wrap a loaded model; `fingerprint` is what identifies its scores."""
        self._model = model
        self.fingerprint = fingerprint

    def scores(self, question: str, texts: Sequence[str]) -> tuple[float, ...]:
        """How well each text answers the question, higher is better; not a number counts as the lowest."""
        if not texts:
            return ()
        pairs = [(question, text) for text in texts]
        made = np.asarray(self._model.predict(pairs, batch_size=BATCH, show_progress_bar=False), dtype=float)
        return tuple(float(score) for score in np.where(np.isnan(made), -np.inf, made))


def load_reranker(name: str) -> Reranker:
    """Load a cross-encoder by its name on the hub or from a folder.

    Raises:
        HubError: it is not there, cannot be fetched, or gives no single score for a passage.
    """

    def make(local: bool) -> CrossEncoder:
        from sentence_transformers import CrossEncoder

        model: CrossEncoder = CrossEncoder(name, local_files_only=local, trust_remote_code=False)
        return model

    model = fetch(name, make, "De herordenaar", _REMEDY)
    if model.num_labels != 1:
        raise HubError(f"De herordenaar '{name}' geeft geen score per passage. Kies een ander model. {_REMEDY}")
    digests = weights_digests(Path(name)) if is_folder(name) else []
    return Reranker(model, " ".join((name, *digests)))
