"""Tuindrecht: five villages under glass; a minus is a gain, and overviews of years have a year on each row."""

from __future__ import annotations

from evals.benchmark.tuindrecht import (
    arbeidsmigranten,
    begroting_2026,
    begroting_2027,
    brieven,
    jaarrekening,
    marap,
    monitor,
    online,
    overeenkomsten,
    raad,
    rekenkamer,
    zomernota_2025,
    zomernota_2026,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [
        zomernota_2025.FILE,
        zomernota_2026.FILE,
        begroting_2026.FILE,
        begroting_2027.FILE,
        begroting_2027.SHEET,
        jaarrekening.FILE,
        jaarrekening.FILE_2024,
        marap.FILE,
        arbeidsmigranten.FILE,
        monitor.FILE,
        *brieven.LETTERS,
        raad.DECISIONS_2026,
        raad.DECISIONS_2025,
        raad.MOTIONS,
        rekenkamer.FILE,
        overeenkomsten.FILE,
        online.PRESS,
        online.SITE,
    ]
