"""The budget of 2026 (October 2025): a small site, and a workbook with the investments."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import Chart, Document, DocumentFile
from evals.making.prose import prose, table

_DAY = date(2025, 10, 7)

_HOME = Document(
    "Programmabegroting 2026",
    "programmabegroting",
    _DAY,
    (
        *prose("""
# Programmabegroting 2026

Op deze site staat de begroting van de gemeente Elsterwold voor 2026, met de raming voor 2027 tot en met
2029. De raad behandelt de begroting op 6 november 2025.

De totale lasten in 2026 bedragen 141,8 miljoen euro. Dat is 3.360 euro per inwoner. Het grootste deel, 64,2
miljoen euro, gaat naar het sociaal domein.

## Het saldo

Door de meicirculaire 2025 is het beeld gunstiger dan in de Perspectiefnota 2026-2029. Voor 2026 is er nu
een overschot van 0,36 miljoen euro. Wij halen daarom 3,14 miljoen euro uit de algemene reserve in plaats
van 3,50 miljoen euro.
"""),
        table(
            "Meerjarenraming 2026-2029",
            """
Saldo | 2026 | 2027 | 2028 | 2029
---
Saldo perspectiefnota na maatregelen | 0,00 | 1,84 N | 3,73 N | 4,17 N
Meicirculaire 2025 | -0,82 V | -0,71 V | -1,05 V | -1,12 V
Amendement De Turfschuur | 0,00 | 0,00 | 0,00 | 0,00
Overige mutaties | 0,46 N | 0,29 N | 0,18 N | 0,18 N
Lagere onttrekking algemene reserve | 0,36 N | 0,00 | 0,00 | 0,00
**Saldo programmabegroting 2026** | 0,00 | 1,42 N | 2,86 N | 3,23 N
""",
            scale="Bedragen x 1 miljoen euro",
        ),
        *prose("Met het overschot van 0,36 miljoen euro halen wij minder uit de reserve; het saldo is nul."),
    ),
    header="Gemeente Elsterwold",
    footer="Gemeente Elsterwold, oktober 2025",
)

_SOCIAL = Document(
    "Sociaal domein",
    "programmabegroting",
    _DAY,
    (
        *prose("""
# Programma Sociaal domein

Portefeuillehouder: Fatima el Bouchti

## Wat willen wij bereiken?

Dat inwoners meedoen, gezond zijn en zo nodig hulp krijgen die past. In 2026 komt er een vierde buurtkamer,
in Broekerhaar, die twee dagen per week open is.

## Wat mag het kosten?
"""),
        table(
            "Lasten sociaal domein",
            """
Onderdeel | Rekening 2024 | Begroting 2025 | Begroting 2026
---
Jeugdhulp lokaal | 7.395 | 7.610 | 7.920
Jeugdhulp regionaal | 5.301 | 5.190 | 5.650
Wmo huishoudelijke hulp | 4.402 | 4.480 | 4.660
Wmo begeleiding | 4.255 | 4.230 | 4.390
Bijstand | 15.113 | 15.350 | 15.600
Overig | 24.446 | 25.140 | 25.980
**Totaal** | 60.912 | 62.000 | 64.200
""",
            scale="Bedragen x € 1.000",
        ),
        *prose("""
## Hoe meten wij het?
"""),
        table(
            "Indicatoren sociaal domein",
            """
Indicator | 2023 | 2024 | Streefwaarde 2026
---
Jongeren met jeugdhulp zonder verblijf | 10,8% | 11,0% | 10,3%
Huishoudens met bijstand op 31 december | 712 | 688 | 670
Mensen aan het werk geholpen | 142 | 137 | 150
""",
        ),
    ),
    header="Gemeente Elsterwold",
)

_SPACE = Document(
    "Wonen en openbare ruimte",
    "programmabegroting",
    _DAY,
    (
        *prose("""
# Programma Wonen en openbare ruimte

Portefeuillehouder: Hendrik-Jan Kolstee

## Belangrijkste plannen

- De bouw van 210 woningen, waarvan 96 in Harkveen-Zuid.
- De proef met schoolstraten bij De Waterlelie, Het Baken en de Sint-Odeschool, vanaf maart 2026.
- Het minimum van het dorpsbudget stijgt naar 25.000 euro per dorp, zoals de raad bij motie vroeg.

## Parkeren

Het tarief in het centrum gaat op 1 januari 2026 van 1,60 naar 1,90 euro per uur. Op zaterdag blijft
parkeren na 17.00 uur gratis. De opbrengst is geraamd op 0,74 miljoen euro.
"""),
        Chart(
            "Figuur 2 Opgeleverde woningen per jaar",
            (("2021", 118), ("2022", 122), ("2023", 131), ("2024", 148)),
        ),
    ),
    header="Gemeente Elsterwold",
)

_TAXES = Document(
    "Lokale lasten",
    "programmabegroting",
    _DAY,
    (
        *prose("""
# Lokale lasten

Een gezin met een eigen woning van gemiddelde waarde (368.000 euro) betaalt in 2026 1.041 euro aan de
gemeente, 62 euro meer dan in 2025. Een gezin in een huurwoning betaalt 566 euro.
"""),
        table(
            "Woonlasten van een gezin",
            """
Belasting | 2024 | 2025 | 2026
---
Onroerendezaakbelasting (eigenaar) | 428 | 443 | 475
Rioolheffing | 198 | 211 | 229
Afvalstoffenheffing | 312 | 325 | 337
**Totaal eigenaar** | 938 | 979 | 1.041
""",
            scale="In hele euro’s",
        ),
        *prose("""
De toeristenbelasting gaat van 1,85 naar 2,60 euro per persoon per nacht. Of er een belasting op kabels en
leidingen komt, besluit de raad op 6 november 2025. Hondenbelasting heft Elsterwold sinds 2019 niet meer.
"""),
    ),
    header="Gemeente Elsterwold",
)

_INVESTMENTS = Document(
    "Investeringsplan 2026-2029",
    "programmabegroting",
    _DAY,
    (
        *prose("# Vervanging"),
        table(
            "Vervangingsinvesteringen",
            """
Investering | Afschrijving | Bedrag | << | << | << | Totaal
^^ | in jaren | 2026 | 2027 | 2028 | 2029 | ^^
---
Strooiwagens | 12 | 340 | 0 | 170 | 0 | 510
Openbare verlichting | 25 | 410 | 410 | 425 | 425 | 1.670
Speeltoestellen | 15 | 85 | 85 | 140 | 140 | 450
Riolering Bloemenbuurt | 60 | 2.150 | 1.250 | 0 | 0 | 3.400
Telefooncentrale | 5 | 0 | 195 | 0 | 0 | 195
**Totaal** | | 2.985 | 1.940 | 735 | 565 | 6.225
""",
            scale="Bedragen x € 1.000",
        ),
        *prose("# Uitbreiding"),
        table(
            "Uitbreidingsinvesteringen",
            """
Investering | Afschrijving | Bedrag | << | << | << | Totaal
^^ | in jaren | 2026 | 2027 | 2028 | 2029 | ^^
---
Nieuwbouw zwembad De Kolk | 40 | 4.100 | 12.600 | 4.700 | 0 | 21.400
Brede school Broekerhaar | 40 | 5.900 | 2.830 | 0 | 0 | 8.730
Fietstunnel Stationsweg | 60 | PM | PM | n.t.b. | n.t.b. | PM
Gemeentewerf | 30 | 1.900 | 1.000 | 0 | 0 | 2.900
**Totaal** | | 11.900 | 16.430 | 4.700 | 0 | 33.030
""",
            scale="Bedragen x € 1.000",
            note="De fietstunnel telt niet mee in het totaal.",
        ),
    ),
)

FILES = (
    DocumentFile("begroting-2026.html", (_HOME, _SOCIAL, _SPACE, _TAXES)),
    DocumentFile("investeringsplan 2026-2029.xlsx", (_INVESTMENTS,)),
)
