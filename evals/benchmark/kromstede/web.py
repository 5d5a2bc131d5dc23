"""A workbook that repeats tables of the budget, and a web page with a few facts about it."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kromstede.begroting import PROGRESS, YEAR
from evals.making import Document, DocumentFile
from evals.making.prose import prose, table

_SUBSIDIES = table(
    "Kleine subsidies 2025",
    """
Aanvrager | Activiteit | Gevraagd | Verleend
---
Kanovereniging De Snoek | nieuwe steiger | 12.500 | 8.000
Buurtvereniging Hortus | buurtfeest | 2.400 | 2.400
Shantykoor Bakboord | jubileum | 3.750 | 1.500
Schaakclub Toren C | jeugdtoernooi | 900 | 900
Toneelgroep Het Luik | openluchtspel | 7.200 | 0
Repair Café Lorregat | gereedschap | 1.850 | 1.850
""",
    scale="Bedragen in euro's",
)

BOOK = DocumentFile(
    "kromstede-open-data-begroting-2025.xlsx",
    (
        Document(
            "Open data Stadsbegroting 2025",
            "programmabegroting",
            date(2024, 11, 20),
            (PROGRESS, YEAR, _SUBSIDIES),
        ),
    ),
)

PAGE = DocumentFile(
    "begroting-in-het-kort.html",
    (
        Document(
            "Begroting 2025 in het kort",
            "overig",
            date(2024, 11, 20),
            prose("""
# De begroting van 2025 in het kort

In november 2024 stelde de raad de begroting vast. De raad telt 35 zetels. De bibliotheek gaat op zondag
open en parkeren in zone A wordt duurder. Wilt u meer weten? Kom dan op 16 januari 2025 naar het
begrotingscafé in Poppodium Sluis 9.
"""),
        ),
    ),
)
