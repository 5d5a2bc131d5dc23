"""Figures of Hogerzand that several documents share; a positive saldo is a gain, and sums are made here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]
"""Lasten and baten, x 1.000 euro."""

PROGRAMMES = {
    "A": "Programma A Bestuur en dienstverlening",
    "B": "Programma B Kust, strand en toerisme",
    "C": "Programma C Duinen, natuur en klimaat",
    "D": "Programma D Wonen en ruimte",
    "E": "Programma E Verkeer en openbare ruimte",
    "F": "Programma F Samenleving en zorg",
    "G": "Programma G Jeugd en onderwijs",
    "ADM": "Algemene dekkingsmiddelen",
    "O": "Overhead",
    "VPB": "Vennootschapsbelasting",
    "ONV": "Onvoorzien",
}
LETTERS = "ABCDEFG"


@dataclass(frozen=True)
class Task:
    """A part of a programme in the budget of 2026: lasten and baten of 2025 (changed) and 2026."""

    letter: str
    name: str
    year_2025: Pair
    year_2026: Pair


def _tasks(text: str) -> tuple[Task, ...]:
    tasks = []
    for line in text.strip().split("\n"):
        letter, name, *figures = (part.strip() for part in line.split("|"))
        a, b, c, d = map(int, figures)
        tasks.append(Task(letter, name, (a, b), (c, d)))
    return tuple(tasks)


TASKS = _tasks("""
A | Raad, college en griffie | 1486 | 0 | 1552 | 0
A | Burgerzaken | 742 | 388 | 771 | 402
A | Balies en klantcontact | 905 | 41 | 948 | 43
A | Regionale samenwerking | 138 | 160 | 141 | 167
B | Strandbeheer en reddingsbrigade | 1218 | 96 | 1304 | 98
B | Strandpacht en standplaatsen | 186 | 1127 | 192 | 1368
B | Toeristische promotie | 742 | 60 | 758 | 60
B | Toeristenbelasting | 214 | 4192 | 246 | 4969
B | Kampeerterreinen en verblijfsrecreatie | 318 | 842 | 331 | 861
B | Evenementen | 402 | 148 | 395 | 152
B | Zeeboulevard, voorbereiding | 610 | 0 | 1160 | 410
C | Natuur- en duinbeheer | 1342 | 402 | 1396 | 415
C | Natuurbrandpreventie | 288 | 80 | 462 | 240
C | Klimaatadaptatie | 518 | 110 | 604 | 125
C | Energietransitie | 702 | 255 | 497 | 46
C | Milieubeheer | 165 | 18 | 168 | 20
D | Ruimtelijke ordening | 1214 | 310 | 1196 | 325
D | Grondexploitaties | 2640 | 2640 | 2915 | 2915
D | Wonen en bouwen | 868 | 655 | 882 | 668
D | Handhaving permanente bewoning | 196 | 0 | 221 | 72
E | Wegen en verlichting | 3086 | 120 | 3214 | 122
E | Parkeren | 1098 | 2460 | 1152 | 2690
E | Groen en speelplekken | 1642 | 35 | 1690 | 36
E | Riolering | 1742 | 1998 | 1786 | 2044
E | Afval | 1866 | 2170 | 1900 | 2218
F | Wmo huishoudelijke hulp | 3296 | 220 | 3412 | 230
F | Wmo begeleiding | 2578 | 192 | 2708 | 195
F | Bijstandsuitkeringen | 4310 | 3390 | 4482 | 3475
F | Minimabeleid | 866 | 22 | 884 | 22
F | Sport en cultuur | 2412 | 168 | 2528 | 181
F | Welzijn en dorpshuizen | 1408 | 24 | 1436 | 24
F | Gezondheid | 872 | 0 | 888 | 0
G | Jeugdhulp zonder verblijf | 3482 | 0 | 3590 | 0
G | Jeugdhulp met verblijf | 2104 | 0 | 1986 | 0
G | Onderwijshuisvesting | 1588 | 112 | 1672 | 114
G | Leerlingenvervoer | 486 | 0 | 512 | 0
G | Onderwijsbeleid en educatie | 1124 | 1048 | 1148 | 1062
G | Peuteropvang | 946 | 105 | 957 | 108
""")


def _sum(pairs: Iterable[Pair]) -> Pair:
    listed = list(pairs)
    return sum(lasten for lasten, _ in listed), sum(baten for _, baten in listed)


LATER_2026: dict[str, tuple[Pair, Pair, Pair]] = {
    "A": ((3465, 598), (3398, 605), (3440, 605)),
    "B": ((4251, 8244), (4198, 8310), (4205, 8386)),
    "C": ((2984, 512), (2871, 388), (2866, 388)),
    "D": ((4870, 3722), (4102, 2954), (3655, 2410)),
    "E": ((9868, 7226), (10051, 7318), (10190, 7402)),
    "F": ((16512, 4090), (16704, 4072), (16890, 4060)),
    "G": ((9702, 1251), (9588, 1246), (9590, 1246)),
}
RESERVES_2026: tuple[Pair, ...] = ((450, 1640), (300, 905), (150, 310), (150, 240))
"""Toevoegingen and onttrekkingen, 2026-2029."""
RESULT_2026 = (187, -412, -1036, -873)
"""Geraamd resultaat 2026-2029 in the budget of 2026."""
INCIDENTAL_2026 = (-264, -150, 0, 0)


def _fill(known: dict[str, Pair], reserves: Pair, result: int, adm_cost: int) -> dict[str, Pair]:
    """Add the means that cover the rest, so that the result comes out as said."""
    lasten, baten = _sum(known.values())
    added, taken = reserves
    means = result + lasten + adm_cost + added - baten - taken
    filled = dict(known)
    filled["ADM"] = (adm_cost, means)
    return {key: filled[key] for key in PROGRAMMES}


def _years_2026() -> tuple[dict[str, Pair], ...]:
    overhead = ((9854, 214), (9960, 214), (10072, 214), (10168, 214))
    adm = (486, 512, 540, 566)
    years = []
    for number in range(4):
        known = {
            letter: _sum(task.year_2026 for task in TASKS if task.letter == letter)
            if number == 0
            else LATER_2026[letter][number - 1]
            for letter in LETTERS
        }
        known |= {"O": overhead[number], "VPB": (24, 0), "ONV": (75, 0)}
        years.append(_fill(known, RESERVES_2026[number], RESULT_2026[number], adm[number]))
    return tuple(years)


YEARS_2026 = _years_2026()
"""Programmes in the budget of 2026, for 2026-2029."""


@dataclass(frozen=True)
class Change:
    """A change in a nota: its effect on the saldo in euros, plus is a gain; `side` is lasten or baten."""

    letter: str
    name: str
    side: str
    effect: tuple[int, ...]


def _changes(text: str) -> tuple[Change, ...]:
    made = []
    for line in text.strip().split("\n"):
        letter, name, side, *figures = (part.strip() for part in line.split("|"))
        made.append(Change(letter, name, side, tuple(int(figure) * 1000 for figure in figures)))
    return tuple(made)


SPRING = _changes("""
A | Verkiezingen Tweede Kamer | l | -46 | 0 | 0 | 0 | 0
A | Toegankelijke website | l | -38 | -12 | -12 | -12 | -12
B | Hogere pacht strandpaviljoens | b | 0 | 241 | 241 | 241 | 241
B | Schoonmaak strand in weekeinden | l | -74 | -74 | -74 | -74 | -74
B | Voorbereiding Zeeboulevard | l | -210 | -350 | 0 | 0 | 0
B | Meer overnachtingen | b | 128 | 128 | 128 | 128 | 128
C | Nazorg storm Ylva | l | -165 | 0 | 0 | 0 | 0
C | Brandgangen Helmduinen | l | -88 | -142 | -60 | -60 | -60
C | Rijksbijdrage natuurbrandpreventie | b | 80 | 120 | 0 | 0 | 0
D | Toezicht permanente bewoning | l | -56 | -81 | -81 | -81 | -81
D | Leges omgevingsvergunningen | b | 95 | 0 | 0 | 0 | 0
E | Parkeren Zeewende, meer opbrengst | b | 150 | 150 | 150 | 150 | 150
E | Areaaluitbreiding Koggeveld | l | 0 | -24 | -48 | -66 | -66
F | Wmo huishoudelijke hulp | l | -192 | -205 | -218 | -231 | -244
F | Wmo begeleiding | l | -118 | -118 | -118 | -118 | -118
F | Bijstand, minder uitkeringen | l | 84 | 84 | 84 | 84 | 84
G | Jeugdhulp met verblijf | l | -246 | -180 | -120 | -60 | 0
G | Leerlingenvervoer | l | -41 | -41 | -41 | -41 | -41
ADM | September- en decembercirculaire 2024 | b | 298 | 264 | 312 | 355 | 371
O | Inhuur bij ziekte | l | -130 | 0 | 0 | 0 | 0
""")
START_SPRING = (96_000, -655_000, -1_204_000, -1_318_000, -1_318_000)
"""Saldo of the budget of 2025, for 2025-2029 (the last year is that of 2028)."""
AFTER_SPRING = tuple(start + sum(change.effect[year] for change in SPRING) for year, start in enumerate(START_SPRING))

CHANGES_2026: dict[str, tuple[int, int, int, int]] = {
    "Meicirculaire 2025": (1284, 418, 96, 142),
    "Loon- en prijsontwikkeling": (-612, -640, -655, -668),
    "Toeristenbelasting, tarief van € 3,20 naar € 3,75": (729, 729, 729, 729),
    "Gemeenschappelijke regelingen": (-184, -196, -205, -210),
    "Later investeren en lagere rente": (-135, 338, 102, 174),
}


def check_chain() -> None:
    """The budget of 2026 must follow from the voorjaarsnota.

    Raises:
        ValueError: the sums do not come out.
    """
    for year, result in enumerate(RESULT_2026):
        made = AFTER_SPRING[year + 1] // 1000 + sum(row[year] for row in CHANGES_2026.values())
        if made != result:
            raise ValueError(f"budget of 2026, year {2026 + year}: {made} is not {result}")


def _year_2025(*, changed: bool) -> dict[str, Pair]:
    known = {letter: _sum(task.year_2025 for task in TASKS if task.letter == letter) for letter in LETTERS}
    known |= {"O": (9380, 212), "VPB": (24, 0), "ONV": (75, 0)}
    known = _fill(known, (420, 1385), AFTER_SPRING[0] // 1000, 448)
    if changed:
        return known
    for change in SPRING:
        lasten, baten = known[change.letter]
        if change.side == "l":
            lasten += change.effect[0] // 1000
        else:
            baten -= change.effect[0] // 1000
        known[change.letter] = (lasten, baten)
    return known


YEAR_2025_FIRST = _year_2025(changed=False)
YEAR_2025_SPRING = _year_2025(changed=True)
RESERVES_2025: Pair = (420, 1385)

LATER_2025: dict[str, tuple[Pair, Pair, Pair]] = {
    "A": ((3240, 592), (3262, 596), (3215, 596)),
    "B": ((3720, 6610), (3548, 6735), (3560, 6820)),
    "C": ((2688, 590), (2604, 512), (2590, 470)),
    "D": ((4715, 3390), (4422, 3105), (4018, 2702)),
    "E": ((9562, 6718), (9688, 6802), (9815, 6890)),
    "F": ((15690, 4018), (15844, 4018), (16002, 4018)),
    "G": ((9372, 1262), (9288, 1260), (9240, 1260)),
}
RESERVES_LATER_2025: tuple[Pair, ...] = ((300, 820), (200, 410), (200, 350))
RESULT_2025 = (96, -655, -1204, -1318)


def _years_2025() -> tuple[dict[str, Pair], ...]:
    years = [YEAR_2025_FIRST]
    overhead = ((9402, 212), (9466, 212), (9530, 212))
    for number in range(3):
        known = {letter: LATER_2025[letter][number] for letter in LETTERS}
        known |= {"O": overhead[number], "VPB": (24, 0), "ONV": (75, 0)}
        years.append(_fill(known, RESERVES_LATER_2025[number], RESULT_2025[number + 1], (455, 470, 490)[number]))
    return tuple(years)


YEARS_2025 = _years_2025()
"""Programmes in the budget of 2025, for 2025-2028."""

_FIRST_2024 = ("3042 548", "3265 5790", "2655 640", "4790 3655", "8902 6388", "14620 3790", "8874 1196")
_CHANGED_2024 = ("3180 560", "3410 5874", "2860 705", "5120 3870", "9065 6420", "15046 3884", "9312 1215")
_REAL_2024 = ("3105 574", "3288 5986", "2714 726", "5466 4318", "9128 6612", "15284 4021", "9688 1238")
_REAL_2023 = ("2987 541", "3102 5423", "2488 655", "4377 3120", "8645 6190", "14218 3866", "8796 1204")


def _year(text: Sequence[str], rest: dict[str, Pair], reserves: Pair, result: int, adm: int) -> dict[str, Pair]:
    known: dict[str, Pair] = {}
    for letter, pair in zip(LETTERS, text, strict=True):
        lasten, baten = pair.split()
        known[letter] = (int(lasten), int(baten))
    return _fill(known | rest, reserves, result, adm)


RESERVES_2024 = {"primitief": (400, 980), "gewijzigd": (1150, 2260), "rekening": (1210, 1846)}
RESULT_2024 = {"primitief": 42, "gewijzigd": -214, "rekening": 784}
FIRST_2024 = _year(_FIRST_2024, {"O": (8702, 210), "VPB": (24, 0), "ONV": (75, 0)}, RESERVES_2024["primitief"], 42, 425)
CHANGED_2024 = _year(
    _CHANGED_2024, {"O": (8890, 210), "VPB": (24, 0), "ONV": (75, 0)}, RESERVES_2024["gewijzigd"], -214, 430
)
REAL_2024 = _year(_REAL_2024, {"O": (9012, 236), "VPB": (31, 0), "ONV": (0, 0)}, RESERVES_2024["rekening"], 784, 402)
REAL_2023 = _year(_REAL_2023, {"O": (8388, 228), "VPB": (18, 0), "ONV": (0, 0)}, (980, 1420), 1135, 391)

AUTUMN: tuple[tuple[str, str, int], ...] = (
    ("A", "Vacatures griffie en balies", 61_800),
    ("B", "Extra toezicht in het strandseizoen", -117_600),
    ("B", "Toeristenbelasting, naheffing 2024", 64_350),
    ("B", "Zeeboulevard, voorbereiding schuift naar 2026", 180_000),
    ("C", "Duinbrand 12 mei, blussen en herstel", -286_400),
    ("C", "Bijdrage provincie herstel Helmduinen", 150_000),
    ("D", "Leges omgevingsvergunningen", -134_900),
    ("E", "Parkeeropbrengst Zeewende", 212_300),
    ("E", "Stormschade wegen", -46_750),
    ("F", "Wmo huishoudelijke hulp", -95_700),
    ("F", "Wmo begeleiding", 41_200),
    ("F", "Energie zwembad De Golfslag", -58_100),
    ("G", "Jeugdhulp met verblijf", -173_900),
    ("G", "Jeugdhulp zonder verblijf", 88_400),
    ("G", "Leerlingenvervoer", -22_600),
    ("ADM", "Septembercirculaire 2025", 308_000),
    ("ADM", "Lagere rente kort geld", 73_500),
    ("O", "Inhuur", -141_600),
)
"""Changes of 2025 in the najaarsnota, in euros; plus is a gain."""
