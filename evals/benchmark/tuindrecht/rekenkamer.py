"""A report of the audit office on empty glasshouses, in a hyphenated PDF."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.tables import money
from evals.making import Contents, Document, DocumentFile, PdfLook, TitlePage
from evals.making.prose import prose, table

_AUDIT = Document(
    "Rekenkamerrapport Glas in de grond",
    "rekenkamerrapport",
    date(2026, 2, 24),
    (
        TitlePage(
            "Glas in de grond", "Onderzoek naar het sloopfonds en het beleid voor leeg glas", ("Rekenkamer Tuindrecht",)
        ),
        Contents(levels=1),
        *prose("""
#! 1 Vraag en antwoord

De raad vroeg in 2024 waarom er nog zoveel leeg glas staat. Ons antwoord: het fonds betaalt te weinig, de voorwaarden zijn
onduidelijk en niemand houdt bij wat er na de sloop gebeurt. Van de 46 sinds 2019 gesloopte percelen staan er op acht
opnieuw kassen.

# 2 Aanpak

Wij lazen 112 dossiers en spraken 27 mensen, onder wie negen telers. Het onderzoek duurde van mei 2025 tot januari 2026.
Onderzoekers waren Nynke Postuma en Rogier van Aalten. Voorzitter van de rekenkamer is Frans Huisman-Bakx.

# 3 Wat kostte het
"""),
        money(
            "Tabel 3.1 Sloopfonds 2019-2025",
            """
Jaar | Aanvragen | Toegekend | Gesloopt (ha) | Uitbetaald
---
2019 | 9 | 7 | 3,9 | 98
2020 | 6 | 4 | 2,2 | 55
2021 | 11 | 8 | 4,6 | 115
2022 | 5 | 2 | 0,7 | 18
2023 | 8 | 6 | 3,1 | 78
2024 | 12 | 8 | 4,8 | 120
2025 | 18 | 11 | 6,4 | 160
""",
            scale="Uitbetaald x € 1.000",
            total="Samen",
        ),
        *prose("""
Gemiddeld is 2,47 euro per vierkante meter betaald. Sloop kost echter 6,80 euro per vierkante meter. De eigenaar legt dus
bijna twee derde zelf bij. In Waardhoek, een gemeente verderop, betaalt het fonds 5 euro.

# 4 Wat ging mis

- In 21 van de 112 dossiers ontbreekt het bewijs dat er gesloopt is.
- Drie keer is twee keer betaald voor hetzelfde perceel, samen 14.300 euro. De gemeente vordert dat terug.
- De afgesproken toets om de twee jaar is nooit gehouden.

# 5 Aanbevelingen

1. Verhoog de bijdrage tot ten minste 4 euro per vierkante meter.
2. Leg in de vergunning vast dat er tien jaar geen glas terugkomt.
3. Betaal pas uit na een controle ter plaatse.
4. Meld de raad elk jaar vóór 1 april wat er is gesloopt.

# 6 Reactie van het college

Het college neemt de aanbevelingen 2, 3 en 4 over. De eerste niet: 4 euro past niet binnen het geld. Het denkt aan
3,25 euro.

# 7 Nawoord

De rekenkamer is blij met de toezegging, maar ziet met 3,25 euro het fonds niet leeg raken.
"""),
        table(
            "Tabel 7.1 Vergelijking met andere glasgemeenten",
            """
Gemeente | Glas (ha) | Leeg (ha) | Bijdrage per m2
---
Tuindrecht | 1.041 | 35,1 | € 2,50
Waardhoek | 760 | 12,4 | € 5,00
Nieuwegaarde | 1.388 | 61,0 | € 0,00
Polderlier | 415 | 9,7 | € 3,75
""",
        ),
    ),
    header="Glas in de grond",
    footer="{page}",
)

FILE = DocumentFile("Rekenkamer - Glas in de grond.pdf", (_AUDIT,), PdfLook("classic", hyphenate=True), listed=True)
