"""Figures of Tuindrecht that several documents share, x 1.000 euro; a cost or a loss is plain, a gain has a minus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

PILLARS = {
    "A": "Pijler A Wonen in vijf kernen",
    "B": "Pijler B Glas en werk",
    "C": "Pijler C Zorg en samen",
    "D": "Pijler D Jong en leren",
    "E": "Pijler E Onderweg en buiten",
    "F": "Pijler F Bestuur en bedrijfsvoering",
}

MOMENTS = ("begroting 2025", "rekening 2025", "begroting 2026", "begroting 2027")
"""The moments of which the products have figures, in this order."""


@dataclass(frozen=True)
class Product:
    """A product with its costs and income at the four moments."""

    code: str
    name: str
    costs: tuple[int, ...]
    income: tuple[int, ...]


def _products(text: str) -> tuple[Product, ...]:
    found = []
    for line in text.strip().split("\n"):
        code, name, *figures = (part.strip() for part in line.split("|"))
        values = [int(figure) for figure in figures]
        found.append(Product(code, name, tuple(values[0::2]), tuple(values[1::2])))
    return tuple(found)


# Costs and income: budget 2025 after changes, account 2025, budget 2026, budget 2027.
PRODUCTS = _products("""
A1 | Woningbouw en grondzaken | 9640 | 9215 | 8812 | 9933 | 10180 | 9720 | 11365 | 10640
A2 | Volkshuisvesting en flexwonen | 2130 | 415 | 2384 | 402 | 2475 | 460 | 2918 | 735
A3 | Vergunningen en toezicht | 3865 | 2940 | 3927 | 3318 | 4010 | 3050 | 4236 | 3145
B1 | Glastuinbouw en economie | 1745 | 310 | 1688 | 296 | 1830 | 325 | 1944 | 340
B2 | Aardwarmte en energie | 1260 | 540 | 874 | 612 | 1915 | 880 | 2247 | 1105
B3 | Arbeidsmigranten | 935 | 620 | 1172 | 655 | 1340 | 790 | 1618 | 905
C1 | Wmo en hulp thuis | 14880 | 1020 | 14416 | 1057 | 15390 | 1045 | 16025 | 1080
C2 | Inkomen en schulden | 16240 | 12915 | 15873 | 13108 | 16520 | 13180 | 16785 | 13460
C3 | Sport, cultuur en dorpshuizen | 7315 | 1460 | 7402 | 1398 | 7640 | 1495 | 7528 | 1530
D1 | Jeugdhulp | 15970 | 410 | 18246 | 438 | 17105 | 425 | 19380 | 1290
D2 | Onderwijs en schoolgebouwen | 6415 | 985 | 6377 | 1012 | 6690 | 1005 | 7043 | 1040
D3 | Leerlingenvervoer | 1085 | 0 | 1317 | 0 | 1190 | 0 | 1395 | 0
E1 | Wegen, bruggen en duikers | 8970 | 235 | 9344 | 248 | 9415 | 240 | 9960 | 255
E2 | Groen, water en riool | 7860 | 6745 | 7791 | 6803 | 8130 | 6990 | 8415 | 7260
E3 | Afval en milieustraat | 6980 | 7035 | 7256 | 6912 | 7210 | 7295 | 7485 | 7570
E4 | Openbaar vervoer en fiets | 1420 | 190 | 1306 | 178 | 1535 | 205 | 1690 | 410
F1 | Raad en college | 2760 | 40 | 2815 | 46 | 2840 | 40 | 3125 | 45
F2 | Veiligheid | 4390 | 120 | 4348 | 131 | 4575 | 125 | 4790 | 130
F3 | Dienstverlening | 2315 | 780 | 2402 | 846 | 2390 | 805 | 2466 | 830
F4 | Overhead en automatisering | 15640 | 510 | 16078 | 588 | 16110 | 520 | 17240 | 535
""")

RESULT = (-318, -4162, -205, 964)
"""What remains at the four moments; a minus is a gain."""

UNFORESEEN = (75, 0, 75, 100)
RESERVES = (-1240, -1985, -1610, -2380)
"""What the reserves give; with a minus, as it is a gain."""


def cover(moment: int) -> int:
    """General means of cover, with a minus: what makes the sum of all rows the result."""
    products = sum(product.costs[moment] - product.income[moment] for product in PRODUCTS)
    return RESULT[moment] - products - UNFORESEEN[moment] - RESERVES[moment]


def chosen(pillar: str) -> tuple[Product, ...]:
    """The products of a pillar."""
    return tuple(product for product in PRODUCTS if product.code.startswith(pillar))


@dataclass(frozen=True)
class Change:
    """A change of the budget in five years; an amount that is not known yet is a word."""

    product: str
    name: str
    effect: tuple[int | str, ...]


def _changes(text: str) -> tuple[Change, ...]:
    found = []
    for line in text.strip().split("\n"):
        product, name, *figures = (part.strip() for part in line.split("|"))
        effect = tuple(int(one) if one.lstrip("-").isdigit() else one for one in figures)
        found.append(Change(product, name, effect))
    return tuple(found)


def summed(items: Sequence[Change], start: Sequence[int] = (0, 0, 0, 0, 0)) -> tuple[int, ...]:
    """The sum by year, added to a start; words count as nothing."""
    return tuple(
        first + sum(one for item in items if isinstance(one := item.effect[year], int))
        for year, first in enumerate(start)
    )


# Zomernota 2025: the years 2025-2029.
START_2025 = (-318, -640, 1170, 1495, 1495)
CHANGES_2025 = _changes("""
A2 | Flexwoningen Kwakelvaart, beheer | 85 | 140 | 140 | 140 | 140
B2 | Leges bronboringen | -110 | -220 | -220 | 0 | 0
B3 | Inspecties huisvesting | 150 | 210 | 210 | 210 | 0
C1 | Hulp in het huishouden | 265 | 390 | 515 | 640 | 765
C2 | Bijstand, lager aantal | -340 | -280 | -280 | -280 | -280
D1 | Jeugdhulp regionaal | 1180 | 960 | 960 | 960 | 960
D1 | Jeugdhulp lokaal | 305 | 320 | 335 | 350 | 365
D3 | Leerlingenvervoer | 95 | 100 | 105 | 110 | 115
E1 | Duikers Spuiveldse vaart | 0 | 180 | 180 | 180 | 180
E3 | Verwerking restafval | 140 | 150 | 160 | 170 | 180
F4 | Cao 2025 | 520 | 690 | 690 | 690 | 690
G | Meicirculaire 2025 | -1490 | -1265 | -1020 | -1180 | -1345
G | Rente en dividend | -155 | -90 | -35 | 20 | 60
""")
MEASURES_2025 = _changes("""
M | Ozb 3 procent boven trend | 0 | -310 | -320 | -330 | -340
M | Minder papier, minder post | 0 | -45 | -45 | -45 | -45
M | Uit de algemene reserve | 0 | -500 | -900 | 0 | 0
""")

# Zomernota 2026: the years 2026-2030.
START_2026 = (-205, 1248, 1633, 2110, 2110)
CHANGES_2026 = _changes("""
A1 | Planvorming De Leede-Oost | 240 | 360 | 360 | 0 | 0
A2 | Flexwoningen Kwakelvaart, beheer | 60 | 115 | 115 | 115 | 115
B2 | Warmtebedrijf, voorbereiding | 325 | 410 | PM | PM | PM
B3 | Inspecties huisvesting | 190 | 240 | 240 | 240 | 240
C1 | Hulp in het huishouden | 180 | 310 | 440 | 570 | 700
C2 | Bijstand, lager aantal | -215 | -190 | -190 | -190 | -190
C3 | Zwembad De Plons, exploitatie | 130 | 260 | n.t.b. | n.t.b. | n.t.b.
D1 | Jeugdhulp regionaal | 1735 | 1560 | 1380 | 1200 | 1200
D1 | Jeugdhulp lokaal | -95 | -95 | -95 | -95 | -95
D1 | Hervormingsmiddelen jeugd | -640 | -825 | -825 | 0 | 0
D3 | Leerlingenvervoer | 145 | 155 | 165 | 175 | 185
E1 | Duikers Spuiveldse vaart | 210 | 420 | 420 | 210 | 0
E3 | Verwerking restafval | 175 | 185 | 195 | 205 | 215
E4 | Buurtbus Oud-Zanding | 38 | 76 | 76 | 76 | 76
F1 | Vierde wethouder | 74 | 148 | 148 | 148 | 148
F4 | Cao 2026 | 480 | 965 | 965 | 965 | 965
G | Meicirculaire 2026 | -2045 | -2310 | -1755 | -1420 | -1690
G | Rente en dividend | -120 | -60 | 25 | 90 | 140
""")
MEASURES_2026 = _changes("""
M | Ozb 4 procent boven trend | 0 | -430 | -445 | -460 | -475
M | Precario op kabels | 0 | -85 | -85 | -85 | -85
M | Korting op subsidies | 0 | -120 | -240 | -240 | -240
M | Uit de algemene reserve | -400 | -1500 | -1200 | 0 | 0
""")
END_2025 = summed(MEASURES_2025, summed(CHANGES_2025, START_2025))
END_2026 = summed(MEASURES_2026, summed(CHANGES_2026, START_2026))
