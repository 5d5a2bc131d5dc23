"""Figures of Kolvenrade that several documents share, x 1.000 euro; a surplus is plus and a shortage is minus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

PROGRAMMES = {
    "1": "Programma 1 Wonen en wijken",
    "2": "Programma 2 Ondergrond, water en klimaat",
    "3": "Programma 3 Werk en inkomen",
    "4": "Programma 4 Zorg en jeugd",
    "5": "Programma 5 Leren, sport en cultuur",
    "6": "Programma 6 Over de grens",
    "7": "Programma 7 Bestuur en middelen",
}


@dataclass(frozen=True)
class Task:
    """A task with costs and income of four moments: account 2023, budget 2024, budget 2025, budget 2026."""

    code: str
    name: str
    costs: tuple[int, ...]
    income: tuple[int, ...]


def _tasks(text: str) -> tuple[Task, ...]:
    found = []
    for line in text.strip().split("\n"):
        code, name, *figures = (part.strip() for part in line.split("|"))
        values = [int(figure) for figure in figures]
        found.append(Task(code, name, tuple(values[0::2]), tuple(values[1::2])))
    return tuple(found)


# Costs and income: account 2023, budget 2024, budget 2025, budget 2026.
TASKS = _tasks("""
1.1 | Wijken en sloop | 3912 | 1260 | 4105 | 1410 | 4388 | 1525 | 4710 | 1880
1.2 | Bouwen en wonen | 2874 | 2310 | 2950 | 2275 | 3016 | 2340 | 3142 | 2415
1.3 | Energiearmoede | 2195 | 1980 | 1640 | 1390 | 1215 | 960 | 740 | 510
2.1 | Mijnschade en bodem | 1386 | 925 | 1720 | 1150 | 2064 | 1410 | 2390 | 1655
2.2 | Beken en berging | 1893 | 640 | 2215 | 980 | 2840 | 1365 | 3105 | 1590
2.3 | Riool | 4318 | 4318 | 4450 | 4450 | 4612 | 4612 | 4785 | 4785
2.4 | Afval | 4086 | 4172 | 4210 | 4265 | 4395 | 4440 | 4520 | 4575
3.1 | Bijstand | 18940 | 16875 | 19360 | 17410 | 19810 | 17925 | 20145 | 18330
3.2 | Sociale werkplaats WerkRade | 9415 | 7120 | 9180 | 6845 | 9560 | 6710 | 9245 | 6580
3.3 | Schulddienstverlening | 986 | 85 | 1040 | 90 | 1125 | 95 | 1190 | 100
4.1 | Hulp en begeleiding (Wmo) | 13270 | 815 | 13845 | 830 | 14420 | 850 | 14990 | 1310
4.2 | Jeugdzorg | 14655 | 320 | 13980 | 310 | 15210 | 315 | 16475 | 890
4.3 | Gezondheid en ontmoeting | 2740 | 410 | 2815 | 425 | 2890 | 430 | 2765 | 435
5.1 | Schoolgebouwen | 4125 | 610 | 4260 | 625 | 4515 | 640 | 4870 | 655
5.2 | Sport | 3380 | 745 | 3465 | 760 | 3590 | 780 | 3415 | 815
5.3 | Museum Schacht IV en cultuur | 3915 | 1340 | 4060 | 1395 | 4215 | 1450 | 4050 | 1620
6.1 | Wegen en trappen | 6840 | 210 | 7115 | 220 | 7390 | 225 | 7685 | 230
6.2 | Grensbus en tram | 1265 | 480 | 1580 | 710 | 2045 | 1120 | 2310 | 1340
7.1 | Raad en college | 2215 | 30 | 2290 | 30 | 2375 | 35 | 2440 | 35
7.2 | Veiligheid | 3140 | 95 | 3255 | 95 | 3390 | 100 | 3515 | 100
7.3 | Organisatie | 12480 | 390 | 12915 | 395 | 13560 | 400 | 14105 | 410
""")

RESULT = (-1127, 94, 263, -418)
"""What remains at the four moments."""

RESERVES = (1450, 1820, 2240, 2915)


def cover(moment: int) -> int:
    """General means of cover: what makes the sum of all rows the result."""
    tasks = sum(task.income[moment] - task.costs[moment] for task in TASKS)
    return RESULT[moment] - tasks - RESERVES[moment]


# The account of 2024 in whole euros: costs and income, set beside the budget of 2024 after changes.
ACCOUNT_2024 = {
    "1.1": (4287316, 1688420),
    "1.2": (2891047, 2614985),
    "1.3": (1702663, 1655120),
    "2.1": (2318754, 1204310),
    "2.2": (1987205, 1043872),
    "2.3": (4471930, 4471930),
    "2.4": (4376118, 4251604),
    "3.1": (18872490, 17655238),
    "3.2": (9631877, 6702415),
    "3.3": (1018346, 92117),
    "4.1": (13590264, 848733),
    "4.2": (16247581, 333906),
    "4.3": (2779415, 431208),
    "5.1": (4301562, 640277),
    "5.2": (3528904, 741356),
    "5.3": (4188230, 1517664),
    "6.1": (7402887, 263145),
    "6.2": (1466509, 655480),
    "7.1": (2338712, 31904),
    "7.2": (3240158, 97230),
    "7.3": (13488067, 421593),
}

RESULT_2024 = 2386514
RESERVES_2024 = 2104300


def cover_2024() -> int:
    """General means of cover of 2024 in whole euros."""
    tasks = sum(income - costs for costs, income in ACCOUNT_2024.values())
    return RESULT_2024 - tasks - RESERVES_2024


@dataclass(frozen=True)
class Change:
    """A change of the budget in four years; an amount that is not known yet is a word."""

    programme: str
    name: str
    effect: tuple[int | str, ...]


def _changes(text: str) -> tuple[Change, ...]:
    found = []
    for line in text.strip().split("\n"):
        programme, name, *figures = (part.strip() for part in line.split("|"))
        effect = tuple(int(one) if one.lstrip("-").isdigit() else one for one in figures)
        found.append(Change(programme, name, effect))
    return tuple(found)


def summed(items: Sequence[Change], start: Sequence[int] = (0, 0, 0, 0)) -> tuple[int, ...]:
    """The sum by year, added to a start; words count as nothing."""
    return tuple(
        first + sum(one for item in items if isinstance(one := item.effect[year], int))
        for year, first in enumerate(start)
    )


# Richtingnota 2025-2028.
START_2025 = (-845, -3960, -3415, -3415)
CHANGES_2025 = _changes("""
1 | Sloop Barbaraflats | -180 | -240 | -240 | 0
2 | Herstel mijnschade openbare ruimte | -320 | -320 | -320 | -320
2 | Noodberging Wormdal | -95 | -210 | -260 | -260
3 | Bijstand, hoger aantal | -140 | -160 | -160 | -160
3 | Tekort WerkRade | -410 | -385 | -360 | -335
4 | Jeugdzorg met verblijf | -920 | -890 | -860 | -830
4 | Wmo-tarieven | -265 | -340 | -415 | -490
6 | Grensbus Kolvenrade-Ahlbach | -130 | -260 | -260 | PM
7 | Cao 2024-2025 | -610 | -780 | -780 | -780
7 | Gemeentefonds, meicirculaire 2024 | 2140 | 1985 | 1460 | 1715
7 | Lager rentepercentage | 215 | 190 | 160 | 130
""")
CHOICES_2025 = _changes("""
7 | Ozb met 5,5% omhoog | 415 | 425 | 435 | 445
7 | Minder inhuur | 150 | 300 | 300 | 300
5 | Zwembadtarief met een euro omhoog | 60 | 60 | 60 | 60
7 | Onttrekking algemene reserve | 1100 | 2300 | 1500 | 0
""")

# Richtingnota 2026-2029.
START_2026 = (-1840, -2655, -2980, -2980)
CHANGES_2026 = _changes("""
1 | Sloop Barbaraflats | -210 | -310 | -150 | 0
1 | Leges bouwen Grensveld | 190 | 130 | 0 | 0
2 | Herstel mijnschade openbare ruimte | -475 | -475 | -475 | -475
2 | Noodberging Wormdal | -140 | -285 | -330 | -330
2 | Rijksbijdrage mijnwater | 260 | 260 | PM | PM
3 | Bijstand, hoger aantal | 85 | 40 | 40 | 40
3 | Tekort WerkRade | -560 | -530 | -500 | n.t.b.
4 | Jeugdzorg met verblijf | -1285 | -1240 | -1195 | -1150
4 | Extra geld Rijk jeugd | 575 | 690 | 690 | 690
4 | Wmo-tarieven | -310 | -395 | -480 | -565
5 | Dak Museum Schacht IV | 0 | -75 | -150 | -150
6 | Grensbus Kolvenrade-Ahlbach | -195 | -215 | -215 | -215
6 | Trappen en keermuren Op de Linde | -105 | -160 | -160 | -160
7 | Cao 2025-2027 | -420 | -865 | -865 | -865
7 | Gemeentefonds, meicirculaire 2025 | 1730 | 2215 | 1890 | 2040
7 | Lager rentepercentage | 95 | 70 | 40 | 15
""")
CHOICES_2026 = _changes("""
7 | Ozb met 6,0% omhoog | 480 | 490 | 500 | 510
4 | Ontmoetingshuizen van vijf naar vier | 0 | 145 | 145 | 145
5 | Sportparken naar clubs | 65 | 130 | 195 | 195
7 | Geen nieuwe functies | 240 | 360 | 360 | 360
7 | Onttrekking algemene reserve | 1200 | 1900 | 1750 | 0
""")
END_2025 = summed(CHOICES_2025, summed(CHANGES_2025, START_2025))
END_2026 = summed(CHOICES_2026, summed(CHANGES_2026, START_2026))
