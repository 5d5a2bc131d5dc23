"""Oudewaarden: a fortified town with eleven villages and orchards (V and N behind a saldo only)."""

from __future__ import annotations

from evals.benchmark.oudewaarden import (
    begroting_2025,
    begroting_2026,
    evaluatie,
    gebouwen,
    jaarstukken,
    kadernota,
    monitor,
    overeenkomsten,
    programmaplan,
    raad,
    rapportages,
    voorstel,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [
        *begroting_2025.FILES,
        *kadernota.FILES,
        *begroting_2026.FILES,
        *rapportages.FILES,
        *jaarstukken.FILES,
        *programmaplan.FILES,
        *monitor.FILES,
        *voorstel.FILES,
        *raad.FILES,
        *overeenkomsten.FILES,
        *evaluatie.FILES,
        gebouwen.FILE,
    ]
