"""A workbook that repeats figures of the other documents: investments, reserves and tariffs."""

from __future__ import annotations

from datetime import date

from evals.benchmark.hogerzand.investeringen import LIST, RESERVES
from evals.making import Document, DocumentFile, Heading

FILE = DocumentFile(
    "bijlage investeringen en reserves.xlsx",
    (
        Document(
            "Bijlage bij de programmabegroting 2026-2029",
            "bijlage",
            date(2025, 9, 23),
            (Heading(1, "Investeringen"), LIST, Heading(1, "Reserves"), RESERVES),
        ),
    ),
)
