"""Figures of Zilverbeek that several documents share, x € 1.000; costs are plus (N), gains minus (V)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from evals.making.notation import dutch, total

Row: TypeAlias = tuple[int, ...]
Rows: TypeAlias = Mapping[str, Row]
Groups: TypeAlias = Mapping[str, Rows]

OPGAVEN = (
    "Opgave 1 Wonen en herbestemmen",
    "Opgave 2 Ondernemen en werken",
    "Opgave 3 Meedoen en opgroeien",
    "Opgave 4 Rivier, klimaat en energie",
    "Opgave 5 Buurt en openbare ruimte",
    "Opgave 6 Bestuur en bedrijfsvoering",
)


def sign(value: int | Decimal, zero: str = "") -> str:
    """A saldo as Zilverbeek writes it: ``N 1.250``, ``V 80``; nothing for zero."""
    number = Decimal(value)
    if number == 0:
        return zero
    return f"{'N' if number > 0 else 'V'} {dutch(abs(number))}"


def signs(values: Iterable[int | Decimal], zero: str = "") -> tuple[str, ...]:
    """A row of saldi."""
    return tuple(sign(value, zero) for value in values)


def add(*rows: Sequence[int]) -> Row:
    """The sum of rows, by column."""
    return tuple(int(value) for value in total(rows))


def sums(rows: Rows) -> Row:
    """The sum of all rows."""
    return add(*rows.values())


def sums_of(groups: Groups) -> Row:
    """The sum of all rows of all groups."""
    return add(*(sums(rows) for rows in groups.values()))


def minus(left: Sequence[int], right: Sequence[int]) -> Row:
    """The difference of two rows."""
    return tuple(a - b for a, b in zip(left, right, strict=True))


def saldo_rows(rows: Rows, zero: str = "") -> tuple[tuple[str, ...], ...]:
    """Table rows from labels and saldi."""
    return tuple((label, *signs(values, zero)) for label, values in rows.items())


def grouped_rows(groups: Groups, zero: str = "") -> tuple[tuple[str, ...], ...]:
    """Table rows with a group row for each opgave."""
    return tuple(row for name, rows in groups.items() for row in ((name,), *saldo_rows(rows, zero)))


# --- Kaderbrief 2025-2028 (May 2024): 2025, 2026, 2027, 2028 ---

START_KB24: Rows = {
    "Saldo meerjarenbegroting 2024-2027": (-410, 620, 3150, 3150),
    "Septembercirculaire 2023": (-780, -655, -240, -240),
    "Decembercirculaire 2023": (95, 0, 0, 0),
    "Nieuwe jaarschijf 2028": (0, 0, 0, 380),
}

NEW_KB24: Groups = {
    OPGAVEN[0]: {
        "Projectteam Ovenkwartier": (310, 310, 310, 155),
        "Flexpool vergunningen": (180, 180, 0, 0),
        "Volkshuisvestingsprogramma": (65, 0, 0, 0),
    },
    OPGAVEN[1]: {
        "Revitalisering Leemweg": (140, 210, 210, 0),
        "Revitalisering Leemweg (kapitaallasten)": (0, 48, 96, 96),
        "Lagere marktgelden": (22, 22, 22, 22),
    },
    OPGAVEN[2]: {
        "Jeugdzorg, lokaal ingekocht": (540, 540, 490, 430),
        "Jeugdzorg, landelijk ingekocht": (160, 160, 160, 160),
        "Hulpmiddelen Wmo": (230, 260, 290, 320),
        "Vervoer Wmo": (75, 80, 85, 90),
        "Schoolmaatschappelijk werk": (0, 85, 85, 85),
    },
    OPGAVEN[3]: {
        "Bijdrage dijkversterking Vliede": (0, 0, 350, 350),
        "Uitvoering warmtevisie": (420, 420, 420, 0),
        "Rijksbijdrage uitvoering warmtevisie": (-420, -420, -420, 0),
    },
    OPGAVEN[4]: {
        "Onderhoud bruggen": (190, 240, 240, 240),
        "Onderhoud bomen": (60, 60, 60, 60),
        "Extra toezicht (boa’s)": (170, 170, 0, 0),
    },
    OPGAVEN[5]: {
        "Cao gemeenten": (610, 690, 690, 690),
        "Rente": (120, 260, 340, 410),
        "Vervanging zaaksysteem": (275, 0, 0, 0),
        "Verkiezingen": (0, 95, 110, 0),
    },
}

SAVE_KB24: Rows = {
    "Ozb woningen 5 procent omhoog": (-560, -560, -560, -560),
    "Parkeertarieven Binnenveste": (-150, -210, -210, -210),
    "Taakstelling sociaal domein": (0, -400, -800, -800),
    "Minder inhuur": (-250, -350, -350, -350),
    "Stoppen met de wijkbus": (0, -85, -85, -85),
    "Inzet algemene reserve": (-1100, -900, 0, 0),
}

BASE_KB24 = sums(START_KB24)
BEFORE_KB24 = add(BASE_KB24, sums_of(NEW_KB24))
AFTER_KB24 = add(BEFORE_KB24, sums(SAVE_KB24))

# --- Meerjarenbegroting 2025-2028 (November 2024): 2025, 2026, 2027, 2028 ---

START_MB25: Rows = {
    "Saldo kaderbrief 2025-2028": AFTER_KB24,
    "Meicirculaire 2024": (-640, -710, -1950, -2105),
    "Septembercirculaire 2024": (-120, 85, 140, 140),
    "Amendement Wijkbus blijft rijden": (0, 85, 85, 85),
}

NEW_MB25: Groups = {
    OPGAVEN[0]: {"Tijdelijke woningen Roodakker": (260, 130, 130, 0)},
    OPGAVEN[1]: {"Bijdrage Stichting Steenstad": (45, 45, 45, 45)},
    OPGAVEN[2]: {
        "Jeugdzorg, lokaal ingekocht": (210, 210, 210, 210),
        "Leerlingenvervoer": (135, 135, 135, 135),
    },
    OPGAVEN[3]: {"Subsidieloket isolatie": (90, 90, 0, 0)},
    OPGAVEN[4]: {"Onderhoud bruggen (uitstel Kalkbrug)": (-70, -120, 0, 0)},
    OPGAVEN[5]: {
        "Cao gemeenten": (140, 150, 150, 150),
        "Cyberveiligheid": (160, 160, 160, 160),
        "Hoger dividend": (-95, -95, -95, -95),
    },
}

SAVE_MB25: Rows = {
    "Toeristenbelasting omhoog": (-110, -110, -110, -110),
    "Vrijval bestemmingsreserve Ovens": (-60, -300, 0, 0),
    "Minder vierkante meters vastgoed": (0, -150, -350, -350),
    "Taakstelling sociaal domein, tweede tranche": (0, -490, -900, -1200),
}

BASE_MB25 = sums(START_MB25)
BEFORE_MB25 = add(BASE_MB25, sums_of(NEW_MB25))
AFTER_MB25 = add(BEFORE_MB25, sums(SAVE_MB25))
INCIDENTAL_MB25: Row = (-745, -820, 300, 0)
STRUCTURAL_MB25 = minus(AFTER_MB25, INCIDENTAL_MB25)

# Lasten and baten by opgave, budget 2025.
BUDGET_2025: Rows = {
    OPGAVEN[0]: (14820, 9640),
    OPGAVEN[1]: (6310, 4905),
    OPGAVEN[2]: (78450, 21380),
    OPGAVEN[3]: (12240, 9115),
    OPGAVEN[4]: (24760, 6980),
    OPGAVEN[5]: (27905, 1850),
    "Algemene dekkingsmiddelen": (2130, 110933),
    "Mutaties reserves": (1400, 3275),
}

# --- Kaderbrief 2026-2029 (May 2025): 2026, 2027, 2028, 2029 ---

START_KB25: Rows = {
    "Saldo meerjarenbegroting 2025-2028": (*AFTER_MB25[1:], AFTER_MB25[3]),
    "Decembercirculaire 2024": (-210, 60, 60, 60),
    "Voorjaarsbesluit Rijk (voorlopig)": (-1450, -1300, 0, 0),
    "Nieuwe jaarschijf 2029": (0, 0, 0, 515),
}

NEW_KB25: Groups = {
    OPGAVEN[0]: {
        "Projectteam Ovenkwartier": (120, 120, 275, 310),
        "Tijdelijke woningen Roodakker": (0, 0, 130, 130),
        "Sanering Hendrikshoven": (800, 0, 0, 0),
    },
    OPGAVEN[1]: {
        "Revitalisering Leemweg": (0, 0, 210, 210),
        "Havenkade Tichelhaven": (75, 150, 150, 150),
    },
    OPGAVEN[2]: {
        "Jeugdzorg, lokaal ingekocht": (680, 640, 600, 560),
        "Jeugdzorg, landelijk ingekocht": (240, 240, 240, 240),
        "Hulpmiddelen Wmo": (115, 115, 115, 115),
        "Huishoudelijke ondersteuning": (410, 530, 610, 680),
    },
    OPGAVEN[3]: {
        "Bijdrage dijkversterking Vliede": (0, -350, 0, 350),
        "Aanpak vol stroomnet": (95, 95, 0, 0),
        "Team warmte": (0, 0, 420, 420),
        "Rijksbijdrage team warmte": (0, 0, -420, 0),
    },
    OPGAVEN[4]: {
        "Onderhoud bruggen": (380, 380, 420, 420),
        "Extra toezicht (boa’s)": (0, 170, 170, 170),
    },
    OPGAVEN[5]: {
        "Cao gemeenten": (560, 575, 575, 575),
        "Rente": (-60, -40, 0, 45),
        "Digitale balie": (130, 130, 130, 130),
    },
}

SAVE_KB25: Rows = {
    "Ozb niet-woningen 8 procent omhoog": (-390, -390, -390, -390),
    "Hondenbelasting weer invoeren": (0, -140, -140, -140),
    "Taakstelling jeugd": (-300, -600, -900, -900),
    "Negen arbeidsplaatsen minder": (-270, -720, -720, -720),
    "Verkoop Kloosterhof": (-650, 0, 0, 0),
    "Inzet algemene reserve": (-300, -600, 0, 0),
}

BASE_KB25 = sums(START_KB25)
BEFORE_KB25 = add(BASE_KB25, sums_of(NEW_KB25))
AFTER_KB25 = add(BEFORE_KB25, sums(SAVE_KB25))

# --- Jaarverslag 2024: lasten budgeted and real, baten budgeted and real ---

ACCOUNTS_2024: Rows = {
    OPGAVEN[0]: (13910, 12480, 8720, 8155),
    OPGAVEN[1]: (5985, 5730, 4610, 4842),
    OPGAVEN[2]: (74220, 76905, 20340, 21118),
    OPGAVEN[3]: (11460, 10215, 8890, 8310),
    OPGAVEN[4]: (23580, 23944, 6725, 6801),
    OPGAVEN[5]: (26310, 26785, 1690, 1974),
    "Algemene dekkingsmiddelen": (1980, 1902, 104480, 106292),
    "Mutaties reserves": (2150, 2150, 4380, 3905),
}

# --- Tussenrapportage 2025: expected deviations in 2025, and how many of it return every year ---

DEVIATIONS_2025: Groups = {
    OPGAVEN[0]: {
        "Leges omgevingsvergunningen": (-420, 0),
        "Tijdelijke woningen Roodakker": (165, 40),
        "Projectteam Ovenkwartier": (-85, 0),
    },
    OPGAVEN[1]: {
        "Revitalisering Leemweg": (-140, 0),
        "Marktgelden": (14, 14),
    },
    OPGAVEN[2]: {
        "Jeugdzorg, lokaal ingekocht": (960, 680),
        "Jeugdzorg, landelijk ingekocht": (310, 240),
        "Huishoudelijke ondersteuning": (345, 410),
        "Hulpmiddelen Wmo": (-75, 0),
        "Bijstandsuitkeringen": (-280, 0),
    },
    OPGAVEN[3]: {
        "Subsidieloket isolatie": (-60, 0),
        "Hoogwater januari 2025": (190, 0),
    },
    OPGAVEN[4]: {
        "Gladheidbestrijding": (55, 0),
        "Onderhoud bruggen": (240, 240),
        "Onderhoud bomen": (35, 35),
    },
    OPGAVEN[5]: {
        "Meicirculaire 2025": (-890, -350),
        "Cao gemeenten": (320, 410),
        "Inhuur wegens ziekte": (410, 0),
        "Rente": (-115, -60),
    },
}

START_2025: Row = (AFTER_MB25[0], 0)
COUNCIL_2025: Row = (48, 30)
FORECAST_2025 = add(START_2025, COUNCIL_2025, sums_of(DEVIATIONS_2025))
