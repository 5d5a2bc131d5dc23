"""A raadsinformatiebrief (text), a persbericht (Word) and a workbook that repeats figures."""

from __future__ import annotations

from datetime import date

from evals.benchmark.mosterdam.begroting import BUDGET
from evals.making import Document, DocumentFile, Flat, Letterhead, Signature, Table, TextLook, WordLook
from evals.making.prose import prose, table

_LETTER = prose("""
Geachte leden van de raad,

Op 3 juli 2025 vroeg u om een tussenbericht over de flexwoningen in Vlietveld. Deze brief gaat over de
planning, het geld en de zorgen van de buurt. Kort gezegd: het gaat door, het wordt later en het wordt
duurder.

1. Planning

In de perspectiefnota stond dat de 120 woningen er in april 2026 zouden staan. Dat wordt september 2026. De
fabriek van Woonvlot in Oudebrug heeft een wachttijd van vijf maanden, en de netbeheerder kan pas in juli
een transformatorhuis plaatsen. De eerste 48 woningen komen in de week van 7 september, de andere 72 in
oktober.

2. Wie er komen wonen

De verdeling is niet veranderd: 60 woningen voor statushouders, 30 voor jongeren uit de jeugdzorg en 30 voor
starters. De toewijzing doet Samenhaven. De kale huur is 595 euro per maand voor een woning van 28 vierkante
meter en 690 euro voor een van 42 vierkante meter. Er komt een beheerder, de heer Danny Koolstra, die er
elke werkdag is.

3. Kosten

De investering stijgt van 9,6 naar 10,9 miljoen euro. Het Rijk betaalt 1,8 miljoen euro, Samenhaven neemt
5,5 miljoen euro voor zijn rekening en de gemeente de rest.
""")

_COSTS = table(
    "Kosten flexwoningen Vlietveld",
    """
Onderdeel | Raming mei 2025 | Raming december 2025
---
Woningen | 6.480 | 7.260
Fundering en riolering | 1.340 | 1.415
Stroomaansluiting | 620 | 985
Inrichting terrein | 710 | 690
Voorbereiding en toezicht | 450 | 550
**Totaal** | 9.600 | 10.900
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="unruled",
)

_LETTER_END = prose("""
Doordat de woningen vijf maanden later worden verhuurd, daalt het exploitatietekort in 2026 van 350.000 tot
205.000 euro. In 2029 loopt het tekort door, anders dan wij eerder schreven: de exploitatie duurt tot en met
2036. Het bedrag voor die latere jaren is nog niet berekend.

4. De buurt

Op 4 november kwamen 230 mensen naar de bijeenkomst in De Vliethof. De meeste vragen gingen over parkeren en
over de verlichting van het fietspad. Er komen 54 parkeerplaatsen en 22 lichtmasten. Buurtvereniging
Vlietrand heeft een klankbordgroep ingesteld onder voorzitterschap van mevrouw Wil Sterrenburg. Tegen de
omgevingsvergunning zijn tot nu toe vijf bezwaren ingediend.

U ontvangt in april 2026 een volgende brief.
""")

LETTER = Document(
    "Raadsinformatiebrief flexwoningen Vlietveld",
    "raadsinformatiebrief",
    date(2025, 12, 9),
    (
        Letterhead(
            ("Gemeente Mosterdam",),
            ("Aan de leden van de gemeenteraad",),
            (
                ("Datum", "9 december 2025"),
                ("Onderwerp", "Flexwoningen Vlietveld"),
                ("Kenmerk", "RIB 2025-088"),
                ("Portefeuillehouder", "J. de Leeuwe"),
            ),
        ),
        *_LETTER,
        _COSTS,
        *_LETTER_END,
        Signature(
            (("de secretaris,", "Otto Blankert"), ("de burgemeester,", "Hilde van Craenest")),
            "Met vriendelijke groet,\nburgemeester en wethouders van Mosterdam,",
        ),
    ),
    footer="RIB 2025-088 pagina {page}",
)

_PRESS = prose("""
# PERSBERICHT

Mosterdam, 30 september 2025

## Mosterdam kiest voor kades en kinderen

Het college van Mosterdam presenteert vandaag de begroting voor 2026. In totaal geeft de gemeente 408,6
miljoen euro uit. Er gaat 18,6 miljoen euro naar een nieuwe Noorderkade en 19,9 miljoen euro naar
kindcentrum De Boei. De begroting sluit in 2026 met een bescheiden plus van 65.000 euro.

“Wie een muur laat wachten, betaalt hem twee keer”, zegt wethouder Jacomijn de Leeuwe (financiën). “Dat
hebben we op een harde manier geleerd.”

De woonlasten voor een gezin met een koopwoning gaan met 3,8 procent omhoog. Wie wil weten wat er met het
belastinggeld gebeurt, kan op zaterdag 11 oktober terecht op het stadhuis. Tussen 11.00 en 15.00 uur legt
het college aan de balie de begroting uit, met koffie en havenkoek.

De raad besluit op 6 november over de begroting.

Noot voor de redactie: neem voor vragen contact op met woordvoerder Marleen Quist.
""")

PRESS = Document("Persbericht begroting 2026", "persbericht", date(2025, 9, 30), _PRESS)

_COPIED = ("Tabel 2.2 Lasten per programma", "Tabel 2.3 Baten per programma")

FIGURES = Document(
    "Begroting 2026 in cijfers",
    "open data",
    date(2025, 10, 1),
    tuple(block for block in BUDGET.blocks if isinstance(block, Table) and block.caption in _COPIED),
)

FILES = (
    DocumentFile(
        "rib-2025-088-flexwoningen.txt",
        (LETTER,),
        TextLook(double_spaced=True, lines_per_page=48, flat=Flat("cell", "three", label_width=20)),
    ),
    DocumentFile("persbericht-begroting-2026.docx", (PRESS,), WordLook(font="Verdana")),
    DocumentFile("begroting-2026-cijfers.xlsx", (FIGURES,)),
)
