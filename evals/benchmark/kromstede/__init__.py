"""Kromstede: an invented university town on a canal, with documents from 2023 to 2025.

The cycle is koersnota, stadsbegroting, voortgangsrapportage and jaarverantwoording. The modules say what
disagrees on purpose in their documents.
"""

from __future__ import annotations

from evals.benchmark.kromstede import (
    begroting,
    besluiten,
    grond,
    jaarverantwoording,
    kennisstad,
    koersnota_2024,
    koersnota_2025,
    raadsstukken,
    rekenkamer,
    voortgang,
    vragen,
    web,
    wijkovereenkomsten,
)
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """The files of Kromstede."""
    return [
        koersnota_2024.FILE,
        begroting.FILE,
        koersnota_2025.FILE,
        jaarverantwoording.FILE,
        voortgang.FILE,
        grond.FILE,
        kennisstad.FILE,
        raadsstukken.PROPOSAL,
        raadsstukken.RIB,
        besluiten.NOVEMBER,
        besluiten.JULY,
        besluiten.MOTIONS,
        vragen.QUESTIONS,
        vragen.PRESS,
        wijkovereenkomsten.FILE,
        rekenkamer.FILE,
        web.BOOK,
        web.PAGE,
    ]
