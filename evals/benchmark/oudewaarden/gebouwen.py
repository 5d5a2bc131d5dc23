"""A workbook (June 2025) with the council's buildings: rent, tenants and bookings of the gyms."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Heading
from evals.making.prose import table

_RENT = table(
    "Verhuurde gebouwen",
    """
Gebouw | Huurder | Vloer (m2) | Huur per jaar | Contract tot
---
Waag | Proeflokaal De Waag | 310 | € 41.200 | 31-12-2029
Molenhuis | Imkersvereniging | 95 | € 1.150 | 30-6-2027
Kruithuis | Ateliers Bolwerk | 520 | € 18.700 | 31-8-2026
Oude pastorie | Notaris Van Beusekom | 280 | € 36.900 | 31-3-2031
Veilinghal 2 | Kringloop Goed Fruit | 1.840 | € 52.500 | opzegbaar
""",
)
_GYMS = table(
    "Gymzalen in 2024",
    """
Gymzaal | Uren school | Uren verenigingen | Uren leeg | Tarief per uur
---
Haneveld | 1.120 | 640 | 1.030 | € 14,25
Krekelhoven | 860 | 415 | 1.515 | € 14,25
Muisweerd | 540 | 720 | 1.530 | € 12,00
Vestingsingel | 1.310 | 1.085 | 395 | € 19,50
""",
)

FILE = DocumentFile(
    "gebouwen-en-gymzalen.xlsx",
    (
        Document(
            "Gebouwen en gymzalen",
            "open data",
            date(2025, 6, 16),
            (Heading(1, "Verhuur"), _RENT, Heading(1, "Gymzalen"), _GYMS),
        ),
    ),
)
