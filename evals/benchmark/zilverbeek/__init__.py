"""Zilverbeek: a river town that turns brick factories into housing; V and N before the number, x € 1.000."""

from __future__ import annotations

from evals.benchmark.zilverbeek import (
    begroting,
    brieven,
    gebiedsmonitor,
    jaarverslag,
    kaderbrief_2024,
    kaderbrief_2025,
    online,
    overeenkomsten,
    raad,
    rekenkamer,
    tussenrapportage,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [
        kaderbrief_2024.FILE,
        kaderbrief_2025.FILE,
        begroting.FILE,
        begroting.SHEET,
        tussenrapportage.FILE,
        jaarverslag.FILE,
        gebiedsmonitor.FILE,
        overeenkomsten.FILE,
        rekenkamer.FILE,
        *raad.FILES,
        *brieven.FILES,
        online.FILE,
    ]
