"""The budget as a small site (October 2025): the beach guards, bathing water and rescues by post."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, PicturedTable
from evals.making.prose import prose, table

_DAY = date(2025, 10, 14)

_HOME = Document(
    "Begroting in beeld",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Begroting in beeld

Welkom op de site bij de programmabegroting van Hogerzand. Het boek is dik; hier leest u in een paar
bladzijden wat wij in een jaar voor elkaar krijgen. Dit najaar staat de redding op zee centraal.

Het seizoen duurde dit jaar 139 dagen. Op 46 daarvan hing de rode vlag. De drukste dag was 12 augustus, toen
de camera's 61.300 mensen telden en drie strandopgangen dicht moesten.
"""),
    ),
    header="Hogerzand | begroting in beeld",
)

_GUARDS = Document(
    "Redding op zee",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Redding op zee

Vijf posten houden de zee in de gaten. Een lifeguard in opleiding krijgt een vergoeding van 11,40 euro per
uur, een ervaren kracht 16,85 euro.
"""),
        table(
            "Inzet per post in het seizoen 2025",
            """
Post | Lifeguards | Uit zee gehaald | Zoekgeraakte kinderen | EHBO
---
Zeewende-Noord | 24 | 58 | 131 | 402
Zeewende-Zuid | 21 | 44 | 167 | 355
Helmduin | 9 | 12 | 26 | 98
Naturistenstrand | 6 | 5 | 3 | 41
Sint-Aldrik | 8 | 17 | 39 | 120
**Samen** | 68 | 136 | 366 | 1.016
""",
        ),
        *prose("""
Alle zoekgeraakte kinderen zijn teruggevonden, gemiddeld na zeventien minuten. Bij Helmduin verdronk op 3
juli een zwemmer van 54 jaar; de post was toen al gesloten.

Het zwemwater kreeg bij Zeewende het oordeel uitstekend en bij Sint-Aldrik het oordeel aanvaardbaar.
"""),
        PicturedTable(
            table(
                "Kosten per post 2025",
                """
Post | Kosten
---
Zeewende-Noord | 214.000
Helmduin | 88.500
""",
            )
        ),
    ),
    header="Hogerzand | begroting in beeld",
)

FILE = DocumentFile("begroting in beeld.html", (_HOME, _GUARDS))
