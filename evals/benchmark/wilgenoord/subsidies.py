"""The register of subsidies as a workbook, and the workbook that repeats the saldi of the budget."""

from __future__ import annotations

from datetime import date

from evals.benchmark.wilgenoord.finance import budget_years
from evals.making import Document, DocumentFile, Table
from evals.making.notation import dutch
from evals.making.prose import prose, table

# Theme, who gets it, what for, 2024, 2025, 2026; whole euros.
SUBSIDIES = (
    ("Zorg", "Stichting Bij de Hand", "Dorpsmaatjes", 0, 64_000, 96_000),
    ("Zorg", "Mantelzorg Dijkland", "Steunpunt en respijtzorg", 71_500, 73_200, 78_900),
    ("Zorg", "Voedselbank Kolkwerd", "Huur en vervoer", 12_000, 18_000, 18_000),
    ("Zorg", "Buurtbusvereniging Lijn 284", "Brandstof en verzekering", 22_400, 23_100, 24_600),
    ("Sport", "Zwemclub De Otters", "Baanhuur", 14_750, 15_100, 15_100),
    ("Sport", "vv Langedijk", "Jeugdleden", 9_860, 10_240, 10_580),
    ("Sport", "IJsvereniging Veerstal", "Onderhoud baan", 3_200, 3_200, 0),
    ("Cultuur", "Muziekvereniging Crescendo Molwerde", "Instrumenten", 6_400, 6_400, 8_900),
    ("Cultuur", "Museum De Zuiderdijk", "Exploitatie", 48_000, 49_500, 51_000),
    ("Cultuur", "Bibliotheek Driekust", "Bibliotheek en bus", 905_000, 938_000, 846_000),
    ("Cultuur", "Toneelgroep De Klucht", "Openluchtspel", 0, 4_500, 0),
    ("Natuur", "Stichting Rietland", "Beheer natte graslanden", 38_500, 44_000, 62_500),
    ("Natuur", "Vogelwerkgroep Wetering", "Tellingen", 1_850, 1_900, 1_950),
    ("Natuur", "Imkers aan de Dijk", "Bijenkasten", 900, 900, 1_400),
)


def _register() -> Table:
    rows = [(theme, who, what, *map(dutch, amounts)) for theme, who, what, *amounts in SUBSIDIES]
    sums = [sum(column) for column in zip(*(row[3:] for row in SUBSIDIES), strict=True)]
    rows.append(("**Samen**", "", "", *map(dutch, sums)))
    return Table(
        "Subsidies per ontvanger",
        (("Thema", "Ontvanger", "Waarvoor", "2024", "2025", "2026"),),
        tuple(rows),
        scale="In hele euro's; 2024 is vastgesteld, 2025 verleend, 2026 aangevraagd",
    )


_REJECTED = table(
    "Afgewezen aanvragen 2026",
    """
Aanvrager | Gevraagd | Reden
---
Stichting Dijkloop | 12.500 | Te laat ingediend
Schietvereniging Raak | 4.000 | Geen jeugdleden
Carnavalsclub De Palingrokers | 7.750 | Al geld uit het Dorpenfonds
Fietsclub De Kruin | 2.300 | Plan zonder begroting
""",
    scale="In hele euro's",
)
REGISTER = DocumentFile(
    "subsidieregister-2026.xlsx",
    (
        Document(
            "Subsidieregister 2026",
            "register",
            date(2025, 10, 20),
            (*prose("# Subsidieregister"), _register(), *prose("# Afgewezen"), _REJECTED),
        ),
    ),
    listed=True,
)
SALDI = DocumentFile(
    "begroting-2026-saldi.xlsx",
    (
        Document(
            "Begroting 2026, cijfers uit tabel 1",
            "begroting",
            date(2025, 10, 7),
            (*prose("# Saldi"), budget_years()),
        ),
    ),
)
FILES = (REGISTER, SALDI)
