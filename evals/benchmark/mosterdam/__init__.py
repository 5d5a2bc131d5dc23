"""Mosterdam: an invented harbour town of 96.000 people, short of homes and of sound quay walls."""

from __future__ import annotations

from evals.benchmark.mosterdam import (
    begroting,
    contracts,
    council,
    jaarrekening,
    letters,
    nota_2024,
    nota_2025,
    online,
    proposals,
    rekenkamer,
    ruimtemonitor,
    thuis,
    voortgang,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """The documents of Mosterdam."""
    return [
        nota_2024.FILE,
        nota_2025.FILE,
        begroting.FILE,
        voortgang.FILE,
        jaarrekening.FILE,
        ruimtemonitor.FILE,
        thuis.FILE,
        rekenkamer.FILE,
        *proposals.FILES,
        *council.FILES,
        *letters.FILES,
        contracts.FILE,
        online.FILE,
    ]
