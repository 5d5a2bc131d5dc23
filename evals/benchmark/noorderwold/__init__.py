"""Noorderwold: an invented northern municipality of peat and forest, shrinking villages and energy parks."""

from __future__ import annotations

from evals.benchmark.noorderwold import (
    begroting_2025,
    begroting_2026,
    brieven,
    dorpenmonitor,
    energiemonitor,
    jaarstukken,
    kadernota,
    prestatieafspraken,
    raad,
    rapportages,
    rekenkamer,
    wegen,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """The documents of Noorderwold."""
    return [
        begroting_2025.FILE,
        kadernota.FILE,
        begroting_2026.FILE,
        jaarstukken.FILE,
        rapportages.SPRING,
        rapportages.AUTUMN,
        energiemonitor.FILE,
        dorpenmonitor.FILE,
        prestatieafspraken.FILE,
        prestatieafspraken.LEASES,
        rekenkamer.FILE,
        rekenkamer.PROPOSAL,
        brieven.GRID,
        brieven.SHELTER,
        brieven.POOL,
        brieven.PRESS,
        brieven.SITE,
        raad.JULY,
        raad.NOVEMBER,
        raad.MOTIONS,
        raad.QUESTIONS,
        wegen.FILE,
    ]
