"""Figures of Ravendijk that several documents share, x 1.000 euro; costs are minus and income is plus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from evals.making.notation import dutch

THEMES = {
    "1": "Doel 1 Wonen in een groeiende stad",
    "2": "Doel 2 Opgroeien en meedoen",
    "3": "Doel 3 Leren en werken",
    "4": "Doel 4 Bereikbare stad",
    "5": "Doel 5 Droge voeten, groene stad",
    "6": "Doel 6 Veilig en dichtbij",
}

YEARS = ("begroot 2024", "rekening 2024", "2025", "2026")


@dataclass(frozen=True)
class Goal:
    """A goal with costs and income of four moments: budget and account 2024, budget 2025, budget 2026."""

    number: str
    name: str
    costs: tuple[int, ...]
    income: tuple[int, ...]


def _goals(text: str) -> tuple[Goal, ...]:
    goals = []
    for line in text.strip().split("\n"):
        number, name, *figures = (part.strip() for part in line.split("|"))
        values = [int(figure) for figure in figures]
        goals.append(Goal(number, name, tuple(values[0::2]), tuple(values[1::2])))
    return tuple(goals)


# Costs and income: budget 2024, account 2024, budget 2025, budget 2026.
GOALS = _goals("""
1.1 | Meer woningen | 31420 | 27850 | 29384 | 27112 | 33105 | 29210 | 36480 | 32015
1.2 | Betaalbaar wonen en studenten | 4180 | 920 | 3962 | 1004 | 4655 | 1010 | 5240 | 1165
1.3 | Levendige stadsdelen | 12760 | 1340 | 12915 | 1288 | 13080 | 1365 | 12645 | 1390
2.1 | Jeugdhulp dichtbij | 52300 | 1150 | 57846 | 1312 | 54910 | 1180 | 60275 | 3880
2.2 | Ondersteuning thuis | 41870 | 2260 | 41205 | 2344 | 43620 | 2310 | 45915 | 2380
2.3 | Werk en inkomen | 68540 | 49800 | 67318 | 50961 | 70150 | 51240 | 71480 | 52870
3.1 | Goede schoolgebouwen | 21390 | 3460 | 21744 | 3528 | 22815 | 3515 | 23970 | 3660
3.2 | Kennisstad en campus | 5240 | 610 | 4871 | 744 | 5630 | 640 | 6385 | 905
3.3 | Ruimte voor bedrijven | 9860 | 9120 | 8433 | 8961 | 10240 | 9580 | 10915 | 10460
4.1 | Fiets en bus | 11250 | 2180 | 10966 | 2241 | 11890 | 2260 | 12730 | 2415
4.2 | Wegen en bruggen | 24680 | 1170 | 25531 | 1204 | 25940 | 1190 | 28355 | 1230
4.3 | Parkeren | 8120 | 10940 | 8077 | 10366 | 8390 | 11480 | 8610 | 11350
5.1 | Water en klimaat | 17940 | 15310 | 18122 | 15298 | 18735 | 15960 | 19680 | 16640
5.2 | Nieuwe energie | 4610 | 2050 | 3744 | 1982 | 4930 | 2180 | 5215 | 2290
5.3 | Schone stad en afval | 22170 | 19840 | 22963 | 19775 | 23205 | 20630 | 24390 | 21615
6.1 | Veilige stad | 14320 | 310 | 14288 | 356 | 14905 | 320 | 15480 | 330
6.2 | Dienstverlening | 9340 | 3120 | 9518 | 3344 | 9760 | 3290 | 9905 | 3480
6.3 | Bestuur en organisatie | 44650 | 1890 | 46212 | 2017 | 46980 | 1930 | 51340 | 2010
""")

# What remains after all goals, cover, unforeseen and reserves, at the same four moments.
RESULT = (212, 7916, 412, 1284)
UNFORESEEN = (350, 0, 350, 400)
RESERVES = (3840, 4615, 2970, 5120)


def cover(moment: int) -> int:
    """General means of cover: what makes the sum of all rows the result."""
    goals = sum(goal.income[moment] - goal.costs[moment] for goal in GOALS)
    return RESULT[moment] - goals + UNFORESEEN[moment] - RESERVES[moment]


def signed(value: int | Decimal, decimals: int = 0) -> str:
    """With a plus for income and a minus for costs; nothing before a zero."""
    written = dutch(value, decimals)
    if not written.strip("0,-"):
        return written.lstrip("-")
    return f"+{written}" if value > 0 else written


def letter(value: int | Decimal, decimals: int = 0) -> str:
    """V for a gain and N for a loss, for a column of its own."""
    if not dutch(value, decimals).strip("0,-"):
        return ""
    return "V" if value > 0 else "N"


def thousand(value: int | str) -> tuple[str, str]:
    """Amount and letter, x € 1.000."""
    return (value, "") if isinstance(value, str) else (signed(value), letter(value))


def million(value: int | str) -> tuple[str, str]:
    """Amount and letter, x € 1 miljoen with one decimal."""
    if isinstance(value, str):
        return (value, "")
    amount = Decimal(value) / 1000
    return (signed(amount, 1), letter(amount, 1))


@dataclass(frozen=True)
class Change:
    """A change of the budget in five years; an amount that is not known yet is a word."""

    goal: str
    name: str
    effect: tuple[int | str, ...]


def changes(text: str) -> tuple[Change, ...]:
    """Changes from lines of goal, name and amounts."""
    found = []
    for line in text.strip().split("\n"):
        goal, name, *figures = (part.strip() for part in line.split("|"))
        effect = tuple(figure if figure.isalpha() else int(figure) for figure in figures)
        found.append(Change(goal, name, effect))
    return tuple(found)


def summed(items: Sequence[Change], start: Sequence[int] = (0, 0, 0, 0, 0)) -> tuple[int, ...]:
    """The sum of changes by year, added to a start; words count as nothing."""
    sums = list(start)
    for item in items:
        for year, value in enumerate(item.effect):
            sums[year] += 0 if isinstance(value, str) else value
    return tuple(sums)


# Voorjaarsnota 2024: the years 2024-2028.
START_2024 = (212, 1060, -6820, -5910, -5910)
CHANGES_2024 = changes("""
1.1 | Voorbereiding Oosterkavel | -450 | -600 | -600 | 0 | 0
2.1 | Jeugdhulp met verblijf | -2350 | -2100 | -1900 | -1900 | -1900
2.1 | Jeugdhulp zonder verblijf | -680 | -700 | -720 | -740 | -760
2.2 | Huishoudelijke hulp | -340 | -480 | -620 | -760 | -900
2.3 | Bijstandsuitkeringen | 760 | 420 | 420 | 420 | 420
3.1 | Leerlingenvervoer | -290 | -310 | -330 | -350 | -370
4.2 | Onderhoud bruggen en sluisdeuren | -600 | -850 | -850 | -850 | -850
4.3 | Parkeeropbrengsten garage Sluishaven | 180 | 240 | 240 | 240 | 240
5.3 | Afvalverwerking | -240 | -260 | -280 | -300 | -320
6.3 | Cao gemeenten 2024 | -1150 | -1640 | -1640 | -1640 | -1640
7 | Gemeentefonds | 5120 | 4380 | 3260 | 3710 | 5140
7 | Rente en dividend | 940 | 610 | 350 | 120 | 0
""")
MEASURES_2024 = changes("""
M | Ozb woningen, trendmatig | 0 | 520 | 530 | 540 | 550
M | Minder inhuur | 200 | 600 | 600 | 600 | 600
M | Onttrekking algemene reserve | 0 | 0 | 3000 | 2500 | 0
""")

# Budget 2025 as adopted, 2025-2028, and 2028 drawn on to 2029.
START_2025 = (412, -5236, -4118, -2874, -2874)
CHANGES_2025 = changes("""
1.1 | Versnellingsteam woningbouw | -640 | -980 | -980 | -980 | 0
1.1 | Leges omgevingsvergunning | 850 | 400 | 0 | 0 | 0
1.2 | Studentenkamers Campuskade, beheer | -210 | -420 | -420 | -310 | -310
1.3 | Wijkbudgetten stadsdelen | 0 | 360 | 360 | 360 | 360
2.1 | Jeugdhulp met verblijf | -4150 | -3600 | -3100 | -2600 | -2600
2.1 | Jeugdhulp zonder verblijf | -1240 | -1310 | -1380 | -1450 | -1450
2.1 | Rijksbijdrage jeugd | 1900 | 2700 | 2700 | 0 | 0
2.2 | Huishoudelijke hulp | -720 | -890 | -1060 | -1230 | -1400
2.2 | Begeleiding en dagbesteding | 310 | -150 | -150 | -150 | -150
2.3 | Bijstandsuitkeringen | 1130 | 640 | 640 | 640 | 640
2.3 | Energietoeslag, afrekening | 475 | 0 | 0 | 0 | 0
3.1 | Leerlingenvervoer | -560 | -590 | -620 | -650 | -680
3.1 | Kapitaallasten scholen Tochtland | 0 | 210 | -340 | -880 | -1150
3.2 | Campusfonds Hogeschool Polderland | -250 | -500 | -500 | 0 | 0
4.1 | Avondbus Tochtland-Oosterkavel | -180 | -365 | -365 | -365 | -365
4.2 | Onderhoud bruggen en sluisdeuren | -1350 | -1900 | -1900 | -1900 | -1900
4.2 | Vrijval kapitaallasten Ravenvaartbrug | 620 | 620 | 140 | 0 | 0
4.3 | Parkeeropbrengsten garage Sluishaven | -430 | -260 | 0 | 0 | 0
5.1 | Gemalen en kwelsloten | -390 | -470 | -470 | -470 | -470
5.2 | Warmtenet Kwelmeer, voorbereiding | -275 | -275 | PM | PM | PM
5.3 | Afvalverwerking | -810 | -840 | -870 | -900 | -930
6.1 | Bijdrage veiligheidsregio | -330 | -410 | -420 | -430 | -440
6.2 | Paspoortpiek balies | -145 | 220 | 220 | 60 | 0
6.3 | Cao gemeenten 2025-2027 | -2200 | -3900 | -4700 | -4700 | -4700
6.3 | Minder inhuur, taakstelling | 500 | 1000 | 1500 | 1500 | 1500
7 | Gemeentefonds | 2640 | 5870 | 6310 | 6480 | 6950
7 | Schrappen opschalingskorting | 0 | 1450 | 1450 | 1450 | 1450
7 | Rente en dividend | 730 | 510 | -240 | -390 | -390
""")
MEASURES_2025 = changes("""
M | Ozb niet-woningen | 0 | 1350 | 1390 | 1430 | 1470
M | Sport en cultuur | 0 | 300 | 900 | 900 | 900
M | Fasering investeringen | 410 | 1260 | 1480 | 980 | 620
M | Kleiner wagenpark | 0 | 90 | 180 | 180 | 180
M | Onttrekking algemene reserve | 3500 | 4300 | 2200 | 1900 | 0
""")


@dataclass(frozen=True)
class Credit:
    """An investment credit with yearly slices, x 1.000 euro."""

    goal: str
    name: str
    spent: int
    slices: tuple[int | str, ...]

    @property
    def total(self) -> int:
        """The whole credit."""
        return self.spent + sum(slice_ for slice_ in self.slices if isinstance(slice_, int))


def credits(text: str) -> tuple[Credit, ...]:
    """Credits from lines of goal, name, spent so far and slices."""
    found = []
    for line in text.strip().split("\n"):
        goal, name, spent, *slices = (part.strip() for part in line.split("|"))
        found.append(Credit(goal, name, int(spent), tuple(s if s.isalpha() else int(s) for s in slices)))
    return tuple(found)


# Spent to the end of 2024, then 2025-2029, as in the voorjaarsnota of 2025.
CREDITS_SPRING = credits("""
1.3 | Sporthal Zonnegaarde | 320 | 2480 | 4150 | 0 | 0 | 0
1.3 | Zwembad De Kwelder | 0 | 400 | 1900 | 9600 | 7300 | 0
3.1 | IKC Tochtland-Noord | 1140 | 5260 | 6900 | 1200 | 0 | 0
3.1 | IKC Tochtland-Zuid | 0 | 350 | 2150 | 7800 | 4900 | 0
3.2 | Campuskade, openbare ruimte | 610 | 1440 | 1950 | 0 | 0 | 0
4.1 | HOV-baan Oosterkavel, fase 1 | 2870 | 6330 | 4100 | 0 | 0 | 0
4.1 | HOV-baan Oosterkavel, fase 2 | 0 | 0 | 900 | 5200 | 6400 | 1700
4.1 | Fietspad Ravenvaart | 240 | 860 | 700 | 0 | 0 | 0
4.2 | Ravenvaartbrug, vervanging | 1900 | 3200 | 9400 | 7300 | 0 | 0
4.2 | Ravenvaartbrug, tijdelijke fietsbrug | 280 | 740 | 130 | 0 | 0 | 0
4.2 | Sluisbrug, renovatie | 0 | 260 | 1840 | 2100 | 0 | 0
5.1 | Gemaal De Vliet | 450 | 2300 | 1650 | 0 | 0 | 0
5.1 | Riolering Vliethoek | 1120 | 1900 | 1900 | 1900 | 1900 | 0
6.3 | Stadskantoor, verduurzaming | 0 | 500 | 3400 | 3100 | 0 | 0
""")

# The same credits in the budget of 2026: spent is to mid-2025, then the rest of 2025, and 2026-2029.
CREDITS_BUDGET = credits("""
1.3 | Sporthal Zonnegaarde | 1510 | 890 | 4550 | 0 | 0 | 0
1.3 | Zwembad De Kwelder | 115 | 85 | 1200 | 8900 | 8900 | PM
3.1 | IKC Tochtland-Noord | 3480 | 2420 | 7400 | 1200 | 0 | 0
3.1 | IKC Tochtland-Zuid | 60 | 140 | 1650 | 7900 | 5450 | 0
3.2 | Campuskade, openbare ruimte | 1230 | 820 | 1950 | 0 | 0 | 0
4.1 | HOV-baan Oosterkavel, fase 1 | 5140 | 3360 | 4800 | 0 | 0 | 0
4.1 | HOV-baan Oosterkavel, fase 2 | 0 | 0 | 400 | 4700 | 6600 | 2500
4.1 | Fietspad Ravenvaart | 690 | 410 | 700 | 0 | 0 | 0
4.2 | Ravenvaartbrug, vervanging | 2350 | 1450 | 10200 | 9100 | 1500 | 0
4.2 | Ravenvaartbrug, tijdelijke fietsbrug | 910 | 110 | 330 | 0 | 0 | 0
4.2 | Sluisbrug, renovatie | 40 | 120 | 1540 | 2500 | 0 | 0
5.1 | Gemaal De Vliet | 1180 | 1420 | 1800 | 0 | 0 | 0
5.1 | Riolering Vliethoek | 2040 | 980 | 1900 | 1900 | 1900 | 0
6.3 | Stadskantoor, verduurzaming | 95 | 205 | 2600 | 4100 | 0 | 0
""")
