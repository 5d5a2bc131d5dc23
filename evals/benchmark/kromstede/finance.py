"""The money of Kromstede as numbers: two perspectives, the budget by opgave, and the year's result.

Amounts are in thousands of euros; a benefit is positive and a disadvantage negative. How each document
writes them (scale, sign) is its own affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

Years = tuple[int, ...]


def add(*rows: Years) -> Years:
    """The sum of rows, column by column."""
    return tuple(sum(column) for column in zip(*rows, strict=True))


def millions(value: int, sign: bool = False) -> str:
    """Thousands as millions with two decimals; with `sign` a plus stands before a benefit."""
    written = f"{Decimal(abs(value)) / 1000:.2f}".replace(".", ",")
    if value < 0:
        return f"-{written}"
    return f"+{written}" if sign and value > 0 else written


def ahead(value: int) -> str:
    """The letter before the amount, as in the jaarverantwoording: ``V 1.204`` and ``N 385``."""
    if value == 0:
        return "0"
    return f"{'V' if value > 0 else 'N'} {abs(value):,}".replace(",", ".")


@dataclass(frozen=True)
class Perspective:
    """A multi-year perspective: from the budget before it to the saldo after its measures."""

    start: tuple[str, Years]
    autonomous: tuple[tuple[str, Years], ...]
    choices: tuple[tuple[str, Years], ...]
    measures: tuple[tuple[str, Years], ...]
    incidental: Years

    def before(self) -> Years:
        """The saldo before choices and measures."""
        return add(self.start[1], *(row for _, row in self.autonomous))

    def chosen(self) -> Years:
        """The saldo after choices and before measures."""
        return add(self.before(), *(row for _, row in self.choices))

    def after(self) -> Years:
        """The saldo after measures."""
        return add(self.chosen(), *(row for _, row in self.measures))

    def structural(self) -> Years:
        """The saldo after measures without what is incidental."""
        return add(self.after(), tuple(-value for value in self.incidental))


KOERS_2024 = Perspective(
    ("Saldo Stadsbegroting 2024", (860, 340, -2150, -1980)),
    (
        ("Algemene uitkering, septembercirculaire 2023", (940, 710, 650, 650)),
        ("Algemene uitkering, decembercirculaire 2023", (80, 0, 0, 0)),
        ("Loon- en prijsontwikkeling", (-1620, -1700, -1740, -1780)),
        ("Jeugdhulp met verblijf", (-950, -800, -700, -700)),
        ("Jeugdhulp ambulant", (-370, -370, -370, -370)),
        ("Wmo hulpmiddelen", (-210, -240, -280, -310)),
        ("Wmo vervoer", (-60, -60, -80, -80)),
        ("Leges omzetting kamerverhuur", (50, 50, 50, 50)),
        ("Nieuwe jaarschijf 2028", (0, 0, 0, 440)),
    ),
    (
        ("Kwartiermaken stadscampus Sluiszijde", (-250, -400, -400, -150)),
        ("Herstel kademuren Vestinggracht", (-300, -600, -900, -900)),
        ("Toezicht op fietsparkeren", (-180, -180, -180, -180)),
        ("Nachtbus station – Heggewiel", (-110, -110, 0, 0)),
        ("Zondagopenstelling bibliotheek", (-90, -90, -90, -90)),
    ),
    (
        ("Krimp organisatie", (400, 800, 1200, 1200)),
        ("Onroerendezaakbelasting + 7,5%", (950, 950, 950, 950)),
        ("Parkeren: tarief zone A naar € 3,40 per uur", (420, 560, 560, 560)),
        ("Vrijval reserve Kennisstad", (600, 0, 0, 0)),
    ),
    (270, -510, -400, -150),
)
"""The Koersnota 2025-2028, of May 2024: 2025 to 2028."""

BUDGET_CHANGES: tuple[tuple[str, Years], ...] = (
    ("Meicirculaire 2024", (1134, 902, -655, -718)),
    ("Septembercirculaire 2024", (-286, 174, 418, 402)),
    ("Doorschuiven investeringen (kapitaallasten)", (640, 210, -85, -120)),
    ("Amendement A2: nachtbus ook in 2027 en 2028", (0, 0, -110, -110)),
    ("Energie en verzekeringen", (205, 120, 90, 90)),
    ("Bijdrage Veiligheidsregio Stede en Vaart", (-164, -171, -178, -185)),
    ("Overige verschillen", (-38, 16, -7, 24)),
)
BUDGET_2025: Years = add(KOERS_2024.after(), *(row for _, row in BUDGET_CHANGES))
"""The saldo of the Stadsbegroting 2025: 2025 to 2028."""
BUDGET_INCIDENTAL: Years = (702, -284, -510, -260)

KOERS_2025 = Perspective(
    ("Saldo Stadsbegroting 2025", tuple(round(value, -1) for value in (*BUDGET_2025[1:], BUDGET_2025[3]))),
    (
        ("Algemene uitkering, decembercirculaire 2024", (130, 0, 0, 0)),
        ("Algemene uitkering, voorjaarsnota Rijk", (1460, 1210, -240, -260)),
        ("Loon- en prijsontwikkeling", (-880, -940, -990, -1020)),
        ("Jeugdhulp met verblijf", (-1340, -1220, -1100, -1100)),
        ("Jeugdhulp ambulant", (-210, -180, -150, -150)),
        ("Wmo hulpmiddelen", (-140, -170, -200, -230)),
        ("Wmo huishoudelijke ondersteuning", (-390, -420, -460, -500)),
        ("Rente en schatkistbankieren", (310, 180, 60, -40)),
        ("Nieuwe jaarschijf 2029", (0, 0, 0, 380)),
    ),
    (
        ("Stadscampus Sluiszijde, tweede fase", (-420, -520, -300, 0)),
        ("Uitbreiding toezicht op fietsparkeren", (-70, -70, -70, -70)),
        ("Vaarwegbeheer Stedekanaal", (-160, -160, -160, -160)),
        ("Warmtenet Noorderkade, voorbereiding", (-250, -250, 0, 0)),
    ),
    (
        ("Krimp organisatie, aanvulling", (150, 300, 450, 450)),
        ("Sluiting zwembad De Wiek", (0, 240, 480, 480)),
        ("Lagere subsidie Theater De Lantaarn", (60, 120, 180, 180)),
        ("Toeristenbelasting naar € 4,10", (190, 190, 190, 190)),
        ("Inzet algemene reserve", (480, 0, 0, 0)),
    ),
    (-60, -770, -300, 0),
)
"""The Koersnota 2026-2029, of June 2025: 2026 to 2029."""

COLUMNS = ("Rekening 2023", "Begroting 2024", "2025", "2026", "2027", "2028")


@dataclass(frozen=True)
class Opgave:
    """Lasten and baten of one opgave: rekening 2023, begroting 2024, and 2025 to 2028."""

    name: str
    lasten: Years
    baten: Years

    def saldo(self) -> Years:
        """Baten less lasten."""
        return add(self.baten, tuple(-value for value in self.lasten))


OPGAVEN = (
    Opgave(
        "1. Bestuur en stadsloket",
        (9412, 9780, 10146, 10088, 10402, 10120),
        (1384, 1420, 1466, 1466, 1466, 1466),
    ),
    Opgave(
        "2. Veilige stad",
        (10236, 10874, 11312, 11402, 11446, 11490),
        (318, 402, 412, 412, 412, 412),
    ),
    Opgave(
        "3. Kennisstad en economie",
        (6120, 7344, 8018, 8154, 7630, 6966),
        (2204, 2310, 2386, 2386, 2386, 2386),
    ),
    Opgave(
        "4. Wonen en stadsontwikkeling",
        (21450, 26812, 31274, 28460, 24118, 20654),
        (17236, 22410, 26104, 23712, 19844, 16486),
    ),
    Opgave(
        "5. Onderweg en klimaat",
        (24816, 26430, 27918, 28644, 29306, 29712),
        (13902, 14618, 15326, 15588, 15804, 16012),
    ),
    Opgave(
        "6. Jeugd, zorg en meedoen",
        (112640, 118932, 124406, 125118, 125874, 126640),
        (27318, 28144, 28902, 28902, 28902, 28902),
    ),
    Opgave(
        "7. Leren, cultuur en sport",
        (27344, 28916, 29840, 30122, 30244, 30306),
        (4418, 4520, 4588, 4588, 4588, 4588),
    ),
)
OVERHEAD = Opgave("Overhead", (26918, 28204, 29416, 29160, 28804, 28804), (612, 640, 640, 640, 640, 640))
UNFORESEEN = Opgave("Onvoorzien", (0, 150, 150, 150, 150, 150), (0, 0, 0, 0, 0, 0))
RESERVES = Opgave("Mutaties reserves", (5214, 1830, 1260, 900, 900, 900), (4466, 3912, 4318, 2604, 1480, 1112))
RESULT: Years = (4126, 312, *BUDGET_2025)
_REST = add(*(opgave.saldo() for opgave in (*OPGAVEN, OVERHEAD, UNFORESEEN, RESERVES)))
_GENERAL_COSTS = (1184, 1236, 1290, 1290, 1290, 1290)
GENERAL = Opgave(
    "Algemene dekkingsmiddelen",
    _GENERAL_COSTS,
    tuple(goal - rest + cost for goal, rest, cost in zip(RESULT, _REST, _GENERAL_COSTS, strict=True)),
)
"""What balances the budget: the baten follow from the saldo."""

YEAR_2024 = (
    # name, begroting primitief, begroting na wijziging, rekening 2024 (saldi)
    ("1. Bestuur en stadsloket", -8360, -8512, -8274),
    ("2. Veilige stad", -10472, -10506, -10618),
    ("3. Kennisstad en economie", -5034, -5896, -4692),
    ("4. Wonen en stadsontwikkeling", -4402, -5118, -3866),
    ("5. Onderweg en klimaat", -11812, -12044, -11790),
    ("6. Jeugd, zorg en meedoen", -90788, -92610, -94382),
    ("7. Leren, cultuur en sport", -24396, -24580, -24264),
    ("Algemene dekkingsmiddelen", GENERAL.saldo()[1], 181306, 182114),
    ("Overhead", -27564, -28240, -28902),
    ("Onvoorzien", -150, -40, 0),
    ("Mutaties reserves", 2082, 6718, 8086),
)
"""The jaarverantwoording 2024 by opgave."""
