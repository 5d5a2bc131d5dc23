"""The budget of 2026 as a small site (October 2025): what a service costs, and how long people wait for it."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile
from evals.making.prose import prose, table

_DAY = date(2025, 10, 2)

_HOME = Document(
    "Programmabegroting 2026 online",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Programmabegroting 2026 online

Op deze bladzijden laten wij zien wat u van het gemeentehuis mag verwachten en wat u ervoor betaalt. De
bedragen per programma staan in de begroting zelf; hier gaat het om de balie, de telefoon en de tarieven.

## De balie in het kort

In het gemeentehuis aan de Kerkbrink kwamen vorig jaar 21.640 mensen aan de balie, van wie 3.180 zonder
afspraak. Vanaf 1 maart 2026 is de balie ook op dinsdagavond open, tot 20.00 uur. De balie in Vlasbeek sluit
op dezelfde dag, omdat daar per week nog maar 14 mensen kwamen.

Wie niet kan komen, krijgt het document thuis. Die dienst bracht vorig jaar 412 keer iemand aan de deur.
"""),
    ),
    header="Gemeente Eikeveld",
    footer="Laatst bijgewerkt op 2 oktober 2025",
)

_FEES = Document(
    "Tarieven aan de balie",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Tarieven aan de balie

De tarieven gaan in op 1 januari 2026. De meeste stijgen met 3,1 procent. Trouwen op maandagochtend blijft
gratis voor wie in Eikeveld woont, zonder toespraak en met ten hoogste tien gasten.
"""),
        table(
            "Wat betaalt u?",
            """
Dienst | 2025 | 2026
---
Huwelijk op een werkdag | € 415,00 | € 428,00
Huwelijk op zaterdag | € 690,00 | € 745,00
Huwelijk op een eigen locatie | € 560,00 | € 577,50
Uittreksel uit de basisregistratie | € 15,40 | € 15,90
Verklaring omtrent het gedrag | € 41,35 | € 41,35
Ontheffing stookverbod snoeihout | € 62,00 | € 64,00
""",
            style="unruled",
        ),
        table(
            "Hoe lang duurt het?",
            """
Aanvraag | Norm in werkdagen | Gehaald in 2024
---
Uittreksel uit de basisregistratie | 2 | 99%
Omgevingsvergunning kleine bouwwerken | 40 | 71%
Kapvergunning | 20 | 83%
Gehandicaptenparkeerkaart | 30 | 64%
""",
            style="unruled",
        ),
        *prose("""
Bij de gehandicaptenparkeerkaart ligt de vertraging bij de medische keuring; wij hebben met een tweede arts
afgesproken dat die vanaf februari één dag per week keurt.
"""),
    ),
    header="Gemeente Eikeveld",
    footer="Laatst bijgewerkt op 2 oktober 2025",
)

FILES = (DocumentFile("begroting-2026-online.html", (_HOME, _FEES)),)
