"""Eikeveld: villages on sandy ground, farming and a logistics park; a minus is a shortage, x € 1.000."""

from __future__ import annotations

from evals.benchmark.eikeveld import begroting
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [*begroting.FILES]
