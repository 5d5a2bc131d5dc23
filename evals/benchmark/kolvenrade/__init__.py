"""Kolvenrade: a mining town on the border; a euro sign in each cell, gains and losses in columns of their own."""

from __future__ import annotations

from evals.benchmark.kolvenrade import (
    begroting_2025,
    begroting_2026,
    brieven,
    jaarstukken,
    ondergrond,
    online,
    raad,
    rekenkamer,
    richtingnota_2025,
    richtingnota_2026,
    voortgang,
    wijkatlas,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """All documents of the municipality."""
    return [
        richtingnota_2025.FILE,
        richtingnota_2026.FILE,
        begroting_2025.FILE,
        begroting_2026.FILE,
        jaarstukken.FILE,
        jaarstukken.FILE_2023,
        voortgang.SPRING,
        voortgang.AUTUMN,
        ondergrond.PLAN,
        ondergrond.RULES,
        wijkatlas.FILE,
        wijkatlas.SHEET,
        *brieven.FILES,
        *raad.DECISIONS,
        raad.MOTIONS,
        raad.LEASES,
        rekenkamer.FILE,
        online.SITE,
        online.PRESS,
    ]
