"""Programmaplan Thuis in Mosterdam 2024-2030 (June 2024): a text export with labels before values."""

from __future__ import annotations

from datetime import date

from evals.making import Contents, Document, DocumentFile, Flat, TextLook, TitlePage
from evals.making.prose import prose, table

_START = prose("""
# 1. Waarom dit plan

Een verpleegkundige van het Havenziekenhuis en een lasser van de werf verdienen samen 71.000 euro. Voor hen
stond in het voorjaar van 2024 in heel Mosterdam precies één huis te koop dat zij konden betalen. Dit
programmaplan is voor hen, voor hun ouders die te groot wonen en voor hun kinderen die nergens wonen.

Het plan loopt van 1 juli 2024 tot en met 31 december 2030. Opdrachtgever is wethouder Jacomijn de Leeuwe,
ambtelijk opdrachtgever is directeur Henk Stouten. Programmamanager is Noor Tiemersma. Zij krijgt een team
van drie mensen om zich heen: een planeconoom, een jurist en een gebiedsregisseur.

## 1.1 Wat wij willen bereiken

1) In 2030 zijn er 3.400 woningen bij gekomen ten opzichte van 1 januari 2024.
2) Een derde van de nieuwbouw is sociale huur en een kwart is betaalbare koop, tot 325.000 euro.
3) Niemand wacht langer dan zes en een half jaar op een sociale huurwoning.
4) Elke wijk krijgt ten minste één plek waar ouderen zelfstandig maar niet alleen wonen.

## 1.2 Wat wij niet doen

Wij bouwen niet buiten de ringdijk, behalve in Molenweide bij Oosterwiel. Ook komt er geen voorrang voor wie
hier geboren is; dat staat de Huisvestingswet niet toe. En wij kopen geen woningen op om ze zelf te
verhuren.

# 2. Waar staan wij nu?

De indicatoren komen uit vijf bronnen. Waar nog geen peilwaarde bestaat, doen wij in 2025 een nulmeting.
""")

_INDICATORS = table(
    "Tabel 1 Indicatoren en ambities",
    """
Indicator | Peilwaarde | Ambitie 2027 | Ambitie 2030 | Bron
---
Doorstroming
Wachttijd sociale huur in jaren | 8,1 (2023) | 7,5 | 6,5 | Corporaties
Ouderen die verhuisden naar een passende woning | 96 (2023) | 160 | 240 | Corporaties
Woningen die vrijkomen per jaar | 612 (2023) | 700 | 800 | Corporaties
Nieuwbouw
Opgeleverde woningen per jaar | 268 (2023) | 520 | 560 | Basisregistratie adressen
Sociale huur in nieuwbouw | 31% (2023) | 33% | 33% | Team Wonen
Betaalbare koop in nieuwbouw | 12% (2023) | 20% | 25% | Team Wonen
Bestaande stad
Splitsing van grote woningen | 14 (2023) | 40 | 60 | Vergunningen
Woningen boven winkels in de Oude Vest | n.t.b. | 30 | 75 | Vergunningen
Leegstand langer dan een jaar | 398 (1-1-2024) | 300 | 250 | Leegstandsmeting
""",
    style="unruled",
)

_AREAS = prose("""
#! 3. Gebieden

**Havenkwartier-West.** Elf hectare oude haven tussen het station en het water, met de silo van Meelfabriek
Aurora als baken. Wij denken aan 580 woningen, een school en een museumhaven. De sanering van de kolenwerf
duurt twee jaar.

**Lijnbaan en Lijnbaanskwartier.** Hier gaat het vlug. De 144 appartementen van Brugwacht Bouw worden
afgebouwd door Zilt Vastgoed. Daarachter komen woonblokken met een hofje, ontworpen door bureau Noordwester.

**Hoge Maten.** Drie torenflats van Samenhaven uit 1971 worden niet gesloopt maar opgetopt. Op elke flat
komen twee lagen van hout. Bewoners kunnen tijdens het werk blijven, behalve die van de bovenste verdieping.

**Rietpolder-Rand.** Dit is het enige gebied waar huizen met een tuin komen. Het waterschap wil eerst een
waterberging van 3,1 hectare. Grondeigenaar is voor 70 procent de familie Van Haeften.

**Sluisbuurt.** Het voormalige ziekenhuis is in december 2023 gekocht van zorggroep Delta voor 6,2 miljoen
euro. De kapel en de kastanjes blijven.
""")

_PLANNING = table(
    "Tabel 2 Woningen per gebied volgens dit plan",
    """
Gebied | 2024-2026 | 2027-2030 | Totaal
---
Havenkwartier-West | 0 | 580 | 580
Lijnbaan | 144 | 0 | 144
Lijnbaanskwartier | 180 | 430 | 610
Hoge Maten | 96 | 120 | 216
Rietpolder-Rand | 0 | 450 | 450
Sluisbuurt | 60 | 240 | 300
Vlietveld | 0 | 340 | 340
Overige | 310 | 450 | 760
**Totaal** | 790 | 2.610 | 3.400
""",
    style="unruled",
)

_MONEY = prose("""
# 4. Middelen

Het programma heeft een eigen budget van 4,2 miljoen euro voor de hele looptijd. Daarvan is 2,5 miljoen euro
bestemd voor het team en voor onderzoek; de rest is een bijdrage aan projecten die anders niet uit kunnen.
De provincie legt uit de regeling Vlot bouwen 0,75 miljoen euro bij.
""")

_BUDGET = table(
    "Tabel 3 Besteding programmabudget",
    """
Onderdeel | 2024 | 2025 | 2026 | 2027-2030 | Totaal
---
Team en inhuur | 210 | 430 | 430 | 830 | 1.900
Onderzoek en advies | 120 | 160 | 120 | 200 | 600
Bijdragen aan projecten | 0 | 350 | 500 | 700 | 1.550
Communicatie en participatie | 25 | 35 | 35 | 55 | 150
**Totaal** | 355 | 975 | 1.085 | 1.785 | 4.200
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="unruled",
)

_END = prose("""
# 5. Sturing en risico’s

De stuurgroep vergadert elke zes weken. Daarin zitten de wethouder, de directeur, de bestuurders van
Samenhaven en De Wende en een onafhankelijk lid, oud-dijkgraaf Margriet Slotemaker. De raad krijgt elk jaar
in oktober een voortgangsbrief, en in 2027 een evaluatie door een extern bureau.

Drie dingen kunnen het plan doen mislukken. De geluidzone van Zeehaventerrein Zuid, waardoor Vlietveld niet
door kan gaan. Het stroomnet, dat tot 2028 vol zit. En de rente: bij een stijging van één procent worden 410
woningen onhaalbaar.
""")

PLAN = Document(
    "Programmaplan Thuis in Mosterdam 2024-2030",
    "programmaplan",
    date(2024, 6, 4),
    (
        TitlePage(
            "Programmaplan Thuis in Mosterdam",
            "2024-2030",
            ("Gemeente Mosterdam, 4 juni 2024", "Vastgesteld door de raad op 27 juni 2024"),
        ),
        Contents(levels=1),
        *_START,
        _INDICATORS,
        *_AREAS,
        _PLANNING,
        *_MONEY,
        _BUDGET,
        *_END,
    ),
    header="Programmaplan Thuis in Mosterdam 2024-2030",
    footer="{page}",
)

FILE = DocumentFile(
    "programmaplan-thuis-in-mosterdam.txt",
    (PLAN,),
    TextLook(double_spaced=True, lines_per_page=52, bullet="", flat=Flat("labels", "three", label_width=40)),
    listed=True,
)
