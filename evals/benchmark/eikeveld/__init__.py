"""Eikeveld: villages on sandy ground, farming and a logistics park; a minus is a shortage, x € 1.000."""

from __future__ import annotations

from evals.benchmark.eikeveld import (
    begroting,
    berap,
    jaarstukken,
    kadernota_2025,
    kadernota_2026,
    monitor,
    online,
    overeenkomsten,
    raadsleden,
    raadsstukken,
    rekenkamer,
    uitvoering,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [
        *kadernota_2025.FILES,
        *begroting.FILES,
        *kadernota_2026.FILES,
        *berap.FILES,
        *jaarstukken.FILES,
        *uitvoering.FILES,
        *monitor.FILES,
        *raadsstukken.FILES,
        *raadsleden.FILES,
        *overeenkomsten.FILES,
        *rekenkamer.FILES,
        *online.FILES,
    ]
