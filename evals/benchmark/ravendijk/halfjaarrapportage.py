"""Halfjaarrapportage 2025: a Word file with columns of year and quarter."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Footnotes, WordLook
from evals.making.prose import prose, table

_START = prose("""
# Halfjaarrapportage 2025

Gemeente Ravendijk, peildatum 30 juni 2025 // Vastgesteld door het college op 2 september 2025; in de raad
op 25 september 2025

## 1. Samenvatting

Na zes maanden verwachten wij 2025 af te sluiten met een tekort van € 1,9 miljoen. In de voorjaarsnota was
dat nog vier ton. De oorzaak ligt voor twee derde bij de jeugdhulp. De verkoop van de Kreekschool, waarop
wij in het vierde kwartaal rekenen, is in dit beeld niet meegenomen.

Van de 54 afspraken uit de begroting liggen er 37 op koers, 12 vragen aandacht en 5 gaan niet lukken.

## 2. Verwacht resultaat

Lasten staan met een min, baten met een plus. N is nadelig, V is voordelig.
""")

_RESULT = table(
    "Tabel 1 Verwachte afwijkingen per doel",
    """
Doel | Voorjaarsnota | << | Halfjaar | << | Oorzaak
^^ | bedrag | N/V | bedrag | N/V | ^^
---
1.1 Meer woningen | +210 | V | +465 | V | Leges Tochtland
1.2 Betaalbaar wonen en studenten | -210 | N | -335 | N | Uitstel Campuskade
2.1 Jeugdhulp dichtbij | -3.490 | N | -4.480 | N | Tarieven, drie jongeren erbij
2.2 Ondersteuning thuis | -410 | N | -185 | N | Minder aanvragen
2.3 Werk en inkomen | +1.605 | V | +1.720 | V | Minder uitkeringen
3.1 Goede schoolgebouwen | -560 | N | -690 | N | Noodlokalen
4.2 Wegen en bruggen | -730 | N | -1.215 | N | Storing Sluisbrug
4.3 Parkeren | -430 | N | -610 | N | Minder bezoekers
5.3 Schone stad en afval | -810 | N | -640 | N | Oud papier
6.2 Dienstverlening | -145 | N | -90 | N | Leges paspoorten
6.3 Bestuur en organisatie | -1.700 | N | -1.845 | N | Cao en inhuur
Financiën algemeen | +3.370 | V | +3.050 | V | Rente
Overige doelen en beginsaldo | -1.013 | N | -955 | N |
Dekkingsvoorstellen | +3.910 | V | +3.910 | V |
**Verwacht resultaat 2025** | -403 | N | -1.900 | N |
""",
    scale="Bedragen x € 1.000",
    style="ruled",
)

_QUARTERS_TEXT = prose("""
## 3. De stad in kwartalen

Tabel 2 volgt de belangrijkste cijfers per kwartaal. De cijfers van het laatste kwartaal zijn
voorlopig[^1].
""")

_QUARTERS = table(
    "Tabel 2 Ontwikkeling per kwartaal",
    """
Onderwerp | 2024 K1 | 2024 K2 | 2024 K3 | 2024 K4 | 2025 K1 | 2025 K2
---
Opgeleverde woningen | 188 | 241 | 207 | 298 | 164 | 219
Verleende bouwvergunningen (woningen) | 302 | 176 | 254 | 415 | 389 | 228
Nieuwe aanvragen jeugdhulp | 611 | 587 | 498 | 640 | 672 | 655
Jongeren op een zeer dure plek | 11 | 11 | 13 | 15 | 17 | 20
Bijstandsuitkeringen | 3.061 | 3.024 | 2.990 | 2.967 | 2.941 | 2.914
Nieuwe meldingen Wmo | 934 | 902 | 867 | 958 | 911 | 846
Bezoekers garage Sluishaven (x 1.000) | 131 | 138 | 127 | 142 | 119 | 121
Inhuur (x € 1.000) | 2.890 | 3.310 | 3.040 | 3.585 | 3.160 | 2.875
Ziekteverzuim | 7,1% | 6,2% | 5,8% | 7,3% | 7,6% | 6,0%
Woninginbraken | 49 | 37 | 31 | 46 | 44 | 29
Wachttijd balie (dagen) | 9 | 14 | 22 | 16 | 11 | 6
""",
    note="Bron: afdeling Sturing en Onderzoek",
    style="unruled",
)

_NOTES = Footnotes((("1", "De woningen van 2025 K2 zijn geteld tot en met 24 juni; het kadaster liep achter."),))

_GOALS = prose("""
## 4. Wat valt op per doel?

### Wonen

In het eerste halfjaar zijn 383 woningen opgeleverd. Het jaardoel van 1.000 halen wij niet; wij verwachten
er 905. Bij De Linnen in Tochtland-Noord legde aannmer Bouwhuis Dekkerstra het werk zeven weken stil
vanwege een conflict over gevelpanelen.

De studentenkamers aan de Campuskade gaan niet op 1 september 2025 open maar op 1 februari 2026. De units
kwamen met een verkeerd brandmeldsysteem uit de fabriek.

### Jeugd

Het aantal jongeren op een plek van meer dan twee ton per jaar is in een jaar bijna verdubbeld. Wethouder
Wieke Postmus heeft op 19 juni 2025 met de andere vijf gemeenten van de jeugdregio een gezamenlijke
plaatsingstafel ingesteld. Wie daar niet langs is geweest, wordt vanaf 1 oktober niet meer betaald.

### Bruggen

De Sluisbrug was tussen januari en juni 23 dagen gestremd. De reparatie van de hydrauliek kostte € 385.000.
Bij de Ravenvaartbrug kwam op 16 juni één inschrijving binnen, boven het plafond.

### Parkeren

Garage Sluishaven trekt minder bezoek sinds het gratis winkelcentrum De Meent in Veenstede uitbreidde. De
nieuwe slagbomen zijn op 12 mei in gebruik genomen; in de eerste week stonden ze twee keer een middag open.

### Organisatie

De inhuur daalt voor het eerst in drie jaar: in het tweede kwartaal ging het om € 2,9 miljoen, tegen € 3,3
miljoen een jaar eerder. Bij ict zijn elf externen in dienst gekomen.

## 5. Voortgang investeringen
""")

_INVEST = table(
    "Tabel 3 Kredieten die afwijken",
    """
Krediet | Gepland gereed | Verwacht gereed | Besteed | Stoplicht
---
Ravenvaartbrug, vervanging | 2027 K3 | 2028 K2 | 2.350 | rood
Ravenvaartbrug, tijdelijke fietsbrug | 2025 K3 | 2025 K4 | 910 | oranje
Sluisbrug, renovatie | 2027 K2 | 2027 K4 | 40 | oranje
HOV-baan Oosterkavel, fase 1 | 2026 K4 | 2026 K4 | 5.140 | groen
IKC Tochtland-Noord | 2027 K2 | 2027 K3 | 3.480 | oranje
Sporthal Zonnegaarde | 2026 K3 | 2026 K4 | 1.510 | oranje
Zwembad De Kwelder | 2028 K3 | n.t.b. | 115 | rood
Gemaal De Vliet | 2026 K2 | 2026 K2 | 1.180 | groen
""",
    scale="Besteed x € 1.000, t/m 30 juni 2025",
    scale_after=True,
    style="columns",
)

_END = prose("""
Voor het zwembad wacht het college op het onderzoek van Aquadvies naar grondwater onder de locatie aan de
Zeggelaan. De verkenning kost € 62.000.

## 6. Moties en toezeggingen

Van de 31 openstaande moties zijn er 14 afgedaan. De motie over een nachtburgemeester (M24-19) is op
verzoek van de indiener ingetrokken. De toezegging om in juni een parkeerbalans te leveren is niet
nagekomen; die komt in november.
""")

NOTA = Document(
    "Halfjaarrapportage 2025",
    "halfjaarrapportage",
    date(2025, 9, 2),
    (*_START, _RESULT, *_QUARTERS_TEXT, _QUARTERS, _NOTES, *_GOALS, _INVEST, *_END),
    header="Halfjaarrapportage 2025",
    footer="{page}",
)

FILE = DocumentFile("Halfjaarrapportage 2025 (definitief).docx", (NOTA,), WordLook(font="Calibri"), listed=True)
