"""Lindemaas: an invented municipality of 61.000 people along the Maas, merged from four."""

from __future__ import annotations

from evals.benchmark.lindemaas import (
    begroting,
    beraps,
    besluiten,
    brieven,
    dorpshuizen,
    jaarverslag,
    monitor,
    nota_2025,
    nota_2026,
    plannen,
    rekenkamer,
    verlichting,
    voorstellen,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """The documents of Lindemaas."""
    return [
        nota_2025.FILE,
        nota_2026.FILE,
        begroting.FILE,
        rekenkamer.PAGE,
        beraps.FIRST,
        beraps.SECOND,
        jaarverslag.FILE,
        plannen.FILE,
        monitor.FILE,
        voorstellen.VILLAGES,
        voorstellen.BRICKYARD,
        besluiten.JULY,
        besluiten.NOVEMBER,
        besluiten.MOTIONS,
        brieven.FERRY,
        brieven.QUESTIONS,
        brieven.PRESS,
        dorpshuizen.FILE,
        rekenkamer.REPORT,
        verlichting.FILE,
    ]
