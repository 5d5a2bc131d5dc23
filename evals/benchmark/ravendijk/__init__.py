"""Ravendijk: a fast-growing polder city; costs minus, income plus, N and V in a column of their own."""

from __future__ import annotations

from evals.benchmark.ravendijk import (
    begroting_2025,
    begroting_2026,
    brieven,
    halfjaarrapportage,
    jaarrekening,
    monitor,
    online,
    overeenkomsten,
    raad,
    raadsvoorstel,
    rekenkamer,
    voorjaarsnota_2024,
    voorjaarsnota_2025,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [
        voorjaarsnota_2024.FILE,
        voorjaarsnota_2025.FILE,
        begroting_2025.FILE,
        begroting_2026.FILE,
        begroting_2026.SHEET,
        halfjaarrapportage.FILE,
        jaarrekening.FILE,
        monitor.FILE,
        raadsvoorstel.FILE,
        *brieven.LETTERS,
        brieven.QUESTIONS,
        brieven.PRESS,
        raad.DECISIONS,
        raad.MOTIONS,
        raad.SWIM,
        overeenkomsten.FILE,
        rekenkamer.FILE,
        online.FILE,
    ]
