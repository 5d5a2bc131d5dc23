"""Gebiedsmonitor 2025: homes and hectares by district, a landscape table and a table over two pages."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Cell, Document, DocumentFile, PdfLook, PicturedTable, Table, TitlePage
from evals.making.notation import dutch
from evals.making.prose import prose, table

# District: inhabitants, homes, finished in 2024, under construction, social, middle, free, soft plans.
DISTRICTS: dict[str, tuple[int, int, int, int, int, int, int, int | None]] = {
    "Binnenveste": (8210, 4615, 31, 18, 42, 28, 95, 24),
    "Ovenkwartier": (1145, 512, 0, 110, 265, 150, 345, 120),
    "Tichelwaard": (9730, 4180, 22, 36, 96, 60, 144, 88),
    "Hoge Leem": (11480, 5065, 40, 0, 80, 30, 50, 0),
    "Roodakker": (8965, 3790, 58, 31, 120, 45, 85, 40),
    "Vliedezicht": (7840, 3625, 27, 12, 34, 0, 26, 0),
    "Sint Odulf": (3910, 1590, 14, 8, 18, 12, 60, 24),
    "Steenveer": (2840, 1205, 11, 0, 6, 8, 31, None),
}

# Business park: gross, net, issued in 2024, still to issue, badly used (tenths of a hectare), jobs.
PARKS: dict[str, tuple[int, int, int, int, int, int]] = {
    "Tichelhaven": (285, 223, 0, 4, 31, 1240),
    "Leemweg": (340, 271, 0, 0, 58, 1905),
    "Grensweide": (415, 315, 19, 102, 0, 1410),
    "De Vonk": (140, 112, 0, 6, 12, 860),
}


def _ha(tenths: int) -> str:
    return f"{tenths // 10},{tenths % 10}"


def _home_rows() -> tuple[tuple[str, ...], ...]:
    rows = [
        (
            name,
            *(dutch(v) for v in row[:7] if v is not None),
            dutch(sum(v or 0 for v in row[4:7])),
            "PM" if row[7] is None else dutch(row[7]),
        )
        for name, row in DISTRICTS.items()
    ]
    columns = list(zip(*DISTRICTS.values(), strict=True))
    whole = [sum(v or 0 for v in column) for column in columns]
    rows.append(("**Zilverbeek**", *(dutch(v) for v in whole[:7]), dutch(sum(whole[4:7])), dutch(whole[7])))
    return tuple(rows)


HOMES = Table(
    "Tabel 1 Inwoners, woningen en woningplannen per wijk en dorp",
    (
        (
            Cell("Wijk of dorp", rows=2),
            Cell("Stand 1-1-2025", cols=2),
            Cell("Bouw", cols=2),
            Cell("Harde plannen 2025-2030", cols=4),
            Cell("Zachte plannen", rows=2),
        ),
        ("Inwoners", "Woningen", "Klaar in 2024", "In aanbouw", "Sociaal", "Midden", "Vrij", "Samen"),
    ),
    _home_rows(),
    note="PM: het aantal op Hendrikshoven hangt af van de sanering.",
    style="ruled",
    landscape=True,
)

_PARKS = Table(
    "Tabel 2 Bedrijventerreinen op 1 januari 2025",
    (
        (
            Cell("Terrein", rows=2),
            Cell("Oppervlakte in ha", cols=2),
            Cell("Uitgifte in ha", cols=2),
            Cell("Slecht benut (ha)", rows=2),
            Cell("Banen", rows=2),
        ),
        ("Bruto", "Netto", "In 2024", "Nog uit te geven"),
    ),
    (
        *((name, *map(_ha, row[:5]), dutch(row[5])) for name, row in PARKS.items()),
        (
            "**Samen**",
            *(_ha(sum(column)) for column in list(zip(*PARKS.values(), strict=True))[:5]),
            dutch(sum(row[5] for row in PARKS.values())),
        ),
    ),
    style="ruled",
)

_START = prose("""
#! 1. Waarom een gebiedsmonitor

De raad vroeg er al drie jaar om: één stuk waarin per wijk en dorp staat wat er gebouwd wordt en hoeveel
grond er nog is. Dit is de eerste keer. De cijfers zijn bijgewerkt tot 1 januari 2025 door Pim Zandvliet van
team Gegevens; vragen over een locatie kunnen naar Marit Oosterdijk.

Een plan heet hard als het omgevingsplan onherroepelijk is en de grondeigenaar heeft getekend. De rest heet
zacht. Deze indeling wijkt af van die van de provincie, die ook een raadsbesluit al hard noemt. Volgens de
provincie heeft Zilverbeek daarom 2.310 harde plannen.

#! 2. Wonen

Er staan nu 24.582 woningen. In 2024 werden er 203 opgeleverd en 29 gesloopt, alle 29 in de
Pottenbakkersbuurt in Hoge Leem. In het Ovenkwartier werd dat jaar niets opgeleverd, maar er is nergens zo
veel in aanbouw: 110 woningen.

Van de harde plannen is 36 procent sociale huur. Dat is meer dan de 30 procent die de raad vraagt, omdat De
Vliedestede in Roodakker bijna de helft overneemt. In Vliedezicht ontbreekt middenhuur geheel; de
ontwikkelaar kreeg de huren niet rond.
""")

_SITES_TEXT = prose("""
## 2.1 Locaties

Tabel 3 noemt alle locaties met meer dan vijf woningen. De oppervlakte is die van het hele plangebied, met
water en groen.
""")

_SITES = table(
    "Tabel 3 Woningbouwlocaties",
    """
Locatie | Wijk of dorp | Ha | Woningen | Start bouw | Ontwikkelaar
---
De Roode Haan | Ovenkwartier | 7,8 | 290 | 2023 | Gemeente
Vlijt en Vuur | Ovenkwartier | 12,4 | 470 | 2026 | Baksteen Ontwikkeling
Droogloods-West | Ovenkwartier | 2,9 | 120 | n.t.b. | Baksteen Ontwikkeling
Tichelhoeve | Tichelwaard | 5,3 | 212 | 2026 | Hoevebouw Vliede
Tichelhof | Tichelwaard | 1,1 | 36 | 2024 | De Vliedestede
Schoolwerf Tichelwaard | Tichelwaard | 0,9 | 52 | 2027 | Gemeente
Kanaalstrook | Tichelwaard | 2,2 | 88 | n.t.b. | Hoevebouw Vliede
Hendrikshoven | Steenveer | 9,6 | PM | n.t.b. | Gemeente
Veerstoep | Steenveer | 0,7 | 17 | 2025 | Van Osselt en Zonen
Oude Zuivel | Steenveer | 0,8 | 28 | 2027 | Particulier
Roodakker-Oost | Roodakker | 4,6 | 138 | 2023 | Gemeente
Roodakker-West | Roodakker | 3,8 | 112 | 2026 | De Vliedestede
Tijdelijke woningen Meidoornveld | Roodakker | 1,4 | 64 | 2025 | De Vliedestede
Moestuinen Roodakker | Roodakker | 1,2 | 40 | n.t.b. | Particulier
Pottenbakkersbuurt | Hoge Leem | 2,6 | 104 | 2025 | De Vliedestede
Kerk Sint Barbara | Hoge Leem | 0,4 | 24 | 2026 | Van Osselt en Zonen
Leemtoren | Hoge Leem | 0,3 | 32 | 2027 | Particulier
Kloosterhof | Binnenveste | 0,5 | 38 | n.t.b. | Gemeente
Vischkade | Binnenveste | 0,6 | 41 | 2025 | Baksteen Ontwikkeling
Postkantoor | Binnenveste | 0,2 | 22 | 2026 | Particulier
Gasplein | Binnenveste | 0,9 | 64 | 2027 | Hoevebouw Vliede
Achter de Wal | Binnenveste | 0,7 | 24 | n.t.b. | Gemeente
Vliedeflat, optopping | Vliedezicht | 0,8 | 34 | 2025 | De Vliedestede
Bastion | Vliedezicht | 0,5 | 26 | 2026 | Van Osselt en Zonen
Kloosterakker | Sint Odulf | 1,9 | 30 | 2023 | Van Osselt en Zonen
Odulfshof | Sint Odulf | 2,4 | 46 | 2026 | Hoevebouw Vliede
Pastorietuin | Sint Odulf | 0,6 | 14 | 2025 | Particulier
Kersenlaan | Sint Odulf | 1,3 | 24 | n.t.b. | Particulier
""",
    style="columns",
    keep=False,
)

_WORK = prose("""
#! 3. Werken

Op onze vier bedrijventerreinen is nog 12,1 hectare uit te geven, op een paar kavels na allemaal op
Grensweide. In 2024 ging er 1,9 hectare weg. In dat tempo is de grond over zes jaar op.

Op Leemweg is 5,8 hectare slecht benut. Twee jaar geleden telden wij er 6,5; het verschil is het oude terrein
van betonfabriek Sterkwand, waar nu een aannemer in tiny houses zit. Tichelhaven verliest 0,8 hectare zodra
de dijk breder wordt.
""")
# On purpose: the prose says 12,1, the table 11,2.

_RIVER = prose("""
#! 4. Rivier en natuur

Langs de Vliede liggen vier uiterwaarden binnen onze grenzen. Twee ervan zijn natuur, één wordt dat en één
blijft weiland.
""")

_RIVER_TABLE = table(
    "Tabel 4 Uiterwaarden",
    """
Uiterwaard | Hectare | Eigenaar | Gebruik nu | Gebruik in 2032
---
Odulfse Waard | 41,0 | Kleibedrijf Ter Maas | Kleiwinning | Natuur
Veerwaard | 27,5 | Waterschap | Weiland | Weiland
Zilvermonding | 11,8 | Gemeente | Natuur | Natuur
Tichelgaten | 19,4 | Stichting Vliedeland | Natuur | Natuur
""",
    style="unruled",
)

_RIVER_TEXT = prose("""
De oppervlakte van de Odulfse Waard is opnieuw ingemeten. In oudere stukken staat 38 hectare; daarin ontbrak
de plas van het kleibedrijf.
""")

_MAP = PicturedTable(
    table(
        "Tabel 5 Openbaar groen per wijk (m2 per inwoner)",
        """
Wijk | 2022 | 2025
---
Binnenveste | 11 | 12
Hoge Leem | 38 | 37
Vliedezicht | 29 | 33
""",
    )
)

_BOX = Box(
    "Leegstaande fabrieksgebouwen",
    prose("""
Op de vier fabrieksterreinen staan 23 gebouwen met een monumentenstatus. Negen daarvan hebben een nieuwe
bestemming, acht worden verbouwd en zes staan leeg: drie op Hendrikshoven, twee op Tichelhoeve en één op
Vlijt en Vuur.
"""),
)

MONITOR = Document(
    "Gebiedsmonitor 2025",
    "rapport",
    date(2025, 5, 6),
    (
        TitlePage(
            "Gebiedsmonitor 2025",
            "Wonen, werken en groen per wijk en dorp",
            ("Gemeente Zilverbeek, mei 2025",),
        ),
        *_START,
        HOMES,
        *_SITES_TEXT,
        _SITES,
        _BOX,
        *_WORK,
        _PARKS,
        *_RIVER,
        _RIVER_TABLE,
        *_RIVER_TEXT,
        _MAP,
    ),
    footer="Gebiedsmonitor 2025 - {page}",
)

FILE = DocumentFile("gebiedsmonitor-2025.pdf", (MONITOR,), PdfLook("modern"), listed=True)
