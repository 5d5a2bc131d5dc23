"""A workbook (September 2025) with the roads: length and state by village, and the salting of last winter."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Heading
from evals.making.prose import table

_STATE = table(
    "Staat van de wegen",
    """
Dorp | Asfalt (km) | Klinkers (km) | Zandweg (km) | Onvoldoende in 2023 | Onvoldoende in 2025
---
Holtinge | 88,4 | 41,2 | 9,6 | 7% | 11%
Barwolde | 52,7 | 23,9 | 14,3 | 9% | 8%
Spierwolde | 34,1 | 8,8 | 21,7 | 15% | 19%
Annaveld | 19,6 | 3,4 | 17,2 | 22% | 16%
Nieuw-Luttel | 27,3 | 5,1 | 30,8 | 18% | PM
""",
)
_WINTER = table(
    "Gladheid 2024-2025",
    """
Maand | Strooibeurten | Zout (ton) | Kosten
---
November | 4 | 31,5 | 12.800
December | 13 | 118,2 | 41.650
Januari | 21 | 203,7 | 69.900
Februari | 9 | 74,4 | 29.350
Maart | 2 | 12,9 | 6.700
**Samen** | 49 | 440,7 | 160.400
""",
    scale="Kosten in euro",
)

FILE = DocumentFile(
    "wegen-en-gladheid-2025.xlsx",
    (
        Document(
            "Wegen en gladheid 2025",
            "open data",
            date(2025, 9, 4),
            (Heading(1, "Wegen"), _STATE, Heading(1, "Gladheid"), _WINTER),
        ),
    ),
)
