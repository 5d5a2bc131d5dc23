"""Begroting 2025-2028: a text export with a cell on a line."""

from __future__ import annotations

from datetime import date

from evals.benchmark.ravendijk.figures import RESERVES, RESULT, UNFORESEEN, cover, signed, thousand
from evals.benchmark.ravendijk.tables import balance, goal_rows
from evals.making import Contents, Document, DocumentFile, Flat, Table, TextLook, TitlePage
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")
_CELL = Flat("cell", "cell", "gone", 40)
_ROW = Flat("row", "three", "gone", 0)

START = (890, -5360, -4320, -5700)
CIRCULAR = (160, 640, 720, 2910)
OTHER = (-638, -516, -518, -84)
END = tuple(sum(values) for values in zip(START, CIRCULAR, OTHER, strict=True))

_START = prose("""
# 1. Vooraf

Ravendijk kreeg er in 2023 een hele wijk bij: 2.180 mensen. In 2025 rekenen wij met 127.400 inwoners[^1]. De
begroting voor 2025 sluit, met een plus van € 412.000. Voor 2026 staat er een gat van ruim vijf miljoen. De
raad sprak daar op 7 november 2024 vier uur over en nam de begroting aan met 27 stemmen voor en 11 tegen.

Alle bedragen zijn x € 1.000. Een min is een last of een nadelig saldo.

# 2. Saldo
""")

_GOALS = prose("""
# 3. Per doel

## 3.1 Wonen in een groeiende stad

Het streven is 1.000[^2] opgeleverde woningen in 2025, waarvan 300 sociale huur. Aan de Campuskade willen wij
250 tijdelijke studentenkamers, te openen op 1 september 2025. Voor Oosterkavel stelt de raad in het
voorjaar de nota van uitgangspunten vast.

## 3.2 Opgroeien en meedoen

Jeugdhulp dichtbij kost in 2025 € 54,9 miljoen. Dat is inclusief een verwachte korting op de tarieven van
2,5 procent. De proef met schoolpraktijkondersteuners op zes basisscholen gaat door tot 1 augustus 2026.
Dorien van Essenveld is programmamanager jeugd.

## 3.3 Leren en werken

De eerste paal van IKC Tochtland-Noord gaat in maart 2025 de grond in. Voor de oude Kreekschool aan de
Lisdodde zoeken wij een koper; de taxatie is € 1,65 miljoen.

## 3.4 Bereikbare stad

De tunnel onder het spoor bij Station Ravendijk-Oost is op 22 juni 2024 opengegaan. Wij beginnen in 2025
aan de vervanging van de Ravenvaartbrug, geraamd op € 21,8 miljoen. Een uur in garage Sluishaven kost in
2025 € 2,60.

## 3.5 Droge voeten, groene stad

De rioolheffing stijgt naar € 219,60 per woning. Het aantal kwelmeldingen in de Vliethoek verdubbelde in
twee jaar tijd. Samen met waterschap Tochtenland zetten wij in 2025 dertig peilbuizen.

## 3.6 Veilig en dichtbij

Elf extra boa’s houden toezicht in De Kolk en bij de stations. De hondenbelasting verdwijnt; dat scheelt de
gemeente vier ton aan opbrengst per jaar.

1 Raming van het voorjaar van 2024. // 2 Zonder onzelfstandige kamers.

# 4. Overzicht van baten en lasten
""")

_SUBSIDIES = table(
    "Tabel 3 Tien grootste subsidies 2025",
    """
Instelling | 2024 | 2025
---
Bibliotheek De Sluis | 3.415 | 3.530
Theater Het Gemaal | 2.870 | 2.915
Stichting Jong Ravendijk (jongerenwerk) | 1.960 | 2.148
Welzijnsgroep De Kade | 4.220 | 4.305
Muziekschool Ravendijk | 815 | 770
Poldermuseum | 640 | 655
Sportbedrijf Ravendijk | 5.380 | 5.510
Slachtofferhulp Poldermeer | 118 | 124
Dierenopvang De Kievit | 212 | 236
Studentenplatform Polderland | 45 | 60
""",
    scale="Bedragen x € 1.000",
    flat=_CELL,
)

_INDICATORS = table(
    "Tabel 4 Indicatoren",
    """
Indicator | Realisatie | << | Streefwaarde | <<
^^ | 2022 | 2023 | 2025 | 2028
---
Opgeleverde woningen | 806 | 871 | 1.000 | 1.200
Opgeleverde sociale huurwoningen | 188 | 204 | 300 | 360
Studentenkamers | 1.940 | 2.015 | 2.350 | 2.500
Jongeren met jeugdhulp | 11,5% | 11,8% | 11,4% | 10,5%
Wachttijd jeugd-ggz (weken) | 15 | 17 | 14 | 8
Bezetting garage Sluishaven | 68% | 71% | 74% | 76%
Restafval per inwoner (kg) | 163 | 156 | 140 | 110
Woninginbraken | 204 | 189 | 185 | 170
Ziekteverzuim | 6,4% | 6,1% | 5,5% | 5,0%
Inhuur als deel van de loonsom | 15,1% | 16,2% | 12% | 10%
Banen per 1.000 inwoners | 459 | 466 | 474 | 485
""",
    flat=_ROW,
)

_CREDITS = table(
    "Tabel 5 Nieuwe investeringskredieten 2025",
    """
Krediet | Totaal | 2025 | 2026 | 2027
---
Ravenvaartbrug, vervanging | 21.800 | 4.600 | 10.200 | 7.000
IKC Tochtland-Zuid | 13.900 | 400 | 5.500 | 8.000
Sluisbrug, renovatie | 3.650 | 650 | 3.000 | 0
Gemaal De Vliet | 4.100 | 2.500 | 1.600 | 0
Sporthal Zonnegaarde | 6.950 | 3.100 | 3.850 | 0
""",
    scale="x € 1.000",
    scale_after=True,
    flat=_CELL,
)

_LAST = prose("""
# 5. Risico’s en reserves

De ratio weerstandsvermogen is 1,8. De benodigde capaciteit is € 21,6 miljoen. Het grootste risico is de
grondexploitatie Oosterkavel (€ 8,2 miljoen), daarna komt de jeugdhulp (€ 4,4 miljoen). De algemene reserve
is op 1 januari 2025 naar raming € 39,7 miljoen.

# 6. Besluit

De raad van de gemeente Ravendijk besluit:

1. de begroting 2025 vast te stellen;
2. kennis te nemen van de meerjarenraming 2026-2028;
3. de kredieten in tabel 5 beschikbaar te stellen, met uitzondering van het krediet voor IKC
Tochtland-Zuid, dat met een eigen raadsvoorstel komt;
4. het college op te dragen voor 1 mei 2025 een lijst met ombuigingen van ten minste € 6 miljoen voor te
leggen.
""")


def _goals() -> Table:
    moment = 2
    return Table(
        "Tabel 2 Baten en lasten 2025 per doel",
        (("Doel", "Lasten", "Baten", "Saldo", "N/V"),),
        (
            *goal_rows(moment),
            ("Overige",),
            ("Algemene dekkingsmiddelen", "0", signed(cover(moment)), *thousand(cover(moment))),
            ("Onvoorzien", signed(-UNFORESEEN[moment]), "0", *thousand(-UNFORESEEN[moment])),
            ("Mutaties reserves", "0", signed(RESERVES[moment]), *thousand(RESERVES[moment])),
            ("**Resultaat 2025**", "", "", *thousand(RESULT[moment])),
        ),
        scale="Bedragen x € 1.000",
        flat=_CELL,
    )


NOTA = Document(
    "Begroting 2025-2028",
    "begroting",
    date(2024, 10, 1),
    (
        TitlePage("Begroting 2025-2028", "gemeente Ravendijk", ("Vastgesteld door de raad op 7 november 2024",)),
        Contents(levels=1),
        *_START,
        balance(
            "Tabel 1 Meerjarensaldo begroting 2025-2028",
            YEARS,
            (
                ("Saldo voorjaarsnota 2024", START),
                ("Septembercirculaire 2024", CIRCULAR),
                ("Overige mutaties", OTHER),
                ("**Saldo begroting 2025-2028**", END),
            ),
            write=thousand,
            scale="Bedragen x € 1.000",
            flat=_CELL,
        ),
        *_GOALS,
        _goals(),
        _SUBSIDIES,
        _INDICATORS,
        _CREDITS,
        *_LAST,
    ),
    header="Begroting 2025-2028 gemeente Ravendijk",
    footer="blz. {page}",
)

FILE = DocumentFile(
    "RD-2024-118 begroting 2025.txt",
    (NOTA,),
    TextLook("formfeed", width=92, lines_per_page=44, bullet=""),
    listed=True,
)
