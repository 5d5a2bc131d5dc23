"""The budget as a small site (October 2025): trees and playgrounds by quarter."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile
from evals.making.prose import prose, table

_DAY = date(2025, 10, 9)

_HOME = Document(
    "Ravendijk in de plus en de min",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Ravendijk in de plus en de min

De begroting 2026-2029 telt ruim tweehonderd bladzijden. Deze site is voor wie daar geen tijd voor heeft. Elke
maand lichten wij er een onderwerp uit; in oktober zijn dat de bomen en de speelplekken.

In een jonge stad op klei groeit een boom snel en valt hij vroeg om. Wij planten in 2026 daarom 1.260 bomen
van achttien soorten, en niet meer de populier.
"""),
    ),
)

_GREEN = Document(
    "Bomen en speelplekken",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Bomen en speelplekken

Geteld op 1 mei 2025. Een speelplek is afgekeurd als de inspecteur een toestel heeft afgezet.
"""),
        table(
            "Stand per stadsdeel",
            """
Stadsdeel | Bomen | Bomen | Speelplekken | Speelplekken
^^ | geteld | ziek of dood | in gebruik | afgekeurd
---
Sluishaven | 6.240 | 318 | 31 | 4
Vliethoek | 8.115 | 402 | 44 | 2
Kwelmeer | 9.730 | 1.105 | 52 | 7
Zonnegaarde | 5.480 | 166 | 38 | 0
Tochtland | 3.905 | 97 | 29 | 1
Oosterkavel | 2.610 | 214 | 17 | 3
""",
        ),
        *prose("""
Kwelmeer springt eruit: daar staat het grondwater sinds 2022 dertig centimeter hoger en verdrinken de
wortels van de essen.

Een nieuwe speelplek kost gemiddeld 38.500 euro, een boom met tien jaar water geven 1.140 euro. De oudste boom
van de stad, de moerbei bij het gemaal, is in 1958 geplant en heeft sinds dit jaar een eigen slot op de
bankrekening: 5.000 euro voor onderhoud, gegeven door een bewoner die onbekend wil blijven.
"""),
    ),
)

FILE = DocumentFile("ravendijk-plus-en-min.html", (_HOME, _GREEN))
