"""A workbook (October 2025) with the street lamps and the defibrillators of each village."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Heading
from evals.making.prose import table

_LAMPS = table(
    "Openbare verlichting per kern",
    """
Kern | Lichtmasten | Waarvan led | Storingen 2024 | Stroom 2024 (kWh)
---
Oudwaard | 3.412 | 2.905 | 288 | 641.300
Batelaar | 1.187 | 604 | 141 | 262.750
Elsrade | 968 | 968 | 37 | 118.400
Moershoek | 715 | 122 | 164 | 201.900
Veerhuizen | 486 | 240 | 52 | 97.600
Zandeind | 327 | 0 | 71 | 88.250
""",
)
_HEARTS = table(
    "AED's aan de gevel",
    """
Kern | Aantal | Dag en nacht bereikbaar | Opgeleide vrijwilligers | Ingezet in 2024
---
Oudwaard | 14 | 11 | 96 | 5
Batelaar | 5 | 5 | 41 | 2
Elsrade | 4 | 3 | 38 | 1
Moershoek | 3 | 1 | 12 | 0
Veerhuizen | 2 | 2 | 23 | 1
Zandeind | 2 | 1 | 9 | n.t.b.
""",
)

FILE = DocumentFile(
    "verlichting-en-aed-2025.xlsx",
    (
        Document(
            "Verlichting en AED's per kern 2025",
            "open data",
            date(2025, 10, 20),
            (Heading(1, "Verlichting"), _LAMPS, Heading(1, "AED"), _HEARTS),
        ),
    ),
)
