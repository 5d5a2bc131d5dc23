"""Figures of Lindemaas that several documents share, x 1.000 euro; a gain is positive, a cost negative."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from evals.making import Flat, Table
from evals.making.notation import dutch

Row: TypeAlias = tuple[int, ...]
Rows: TypeAlias = Mapping[str, Row]

PROGRAMMES = (
    "I Dichtbij en dienstbaar",
    "II Meedoen en gezond",
    "III Opgroeien en ontwikkelen",
    "IV Wonen, werken en ruimte",
    "V Water, groen en energie",
)
MEANS = "Algemene dekkingsmiddelen"

# --- Perspectiefnota 2026-2029 (May 2025), years 2026-2029 ---

START_2025: Rows = {
    "Saldo programmabegroting 2025": (412, -1865, -3940, -3940),
    "Septembercirculaire 2024": (1120, 640, 385, 385),
    "Decembercirculaire 2024": (-95, -40, 0, 0),
    "Toevoegen jaarschijf 2029": (0, 0, 0, -715),
}

DEVELOPMENTS_2025: Mapping[str, Rows] = {
    PROGRAMMES[0]: {
        "Cao gemeenteambtenaren": (-890, -1040, -1040, -1040),
        "Informatieveiligheid": (-275, -275, -275, -275),
        "Bijdrage veiligheidsregio": (-310, -345, -380, -380),
        "Gemeentewinkel Batelaar, huur": (-48, -48, -48, -48),
    },
    PROGRAMMES[1]: {
        "Wmo huishoudelijke ondersteuning": (-860, -1090, -1320, -1545),
        "Wmo begeleiding": (-415, -430, -450, -470),
        "Wmo hulpmiddelen": (-130, -130, -130, -130),
        "Opvang ontheemden": (190, 0, 0, 0),
        "Taalhuis Batelaar": (-65, -65, -65, 0),
    },
    PROGRAMMES[2]: {
        "Jeugdhulp met verblijf": (-1240, -1180, -1020, -900),
        "Jeugdhulp zonder verblijf": (-690, -720, -720, -720),
        "Leerlingenvervoer": (-230, -230, -230, -230),
        "Kapitaallasten brede school Oudwaard": (0, -145, -290, -285),
        "Zwembad De Kolk, exploitatie": (-175, -175, -175, -175),
    },
    PROGRAMMES[3]: {
        "Omgevingsplan": (-180, -180, -120, -120),
        "Aanjaagteam woningbouw": (-340, -340, 0, 0),
        "Leges omgevingsvergunningen": (210, 210, 150, 150),
        "Pachtopbrengsten": (35, 35, 35, 35),
    },
    PROGRAMMES[4]: {
        "Groenonderhoud kernen": (-240, -240, -240, -240),
        "Groenonderhoud buitengebied": (-95, -95, -95, -95),
        "Areaaluitbreiding groen": (-85, -130, -175, -220),
        "Beheer uiterwaarden": (-150, -155, -160, -165),
        "Veerpont Veerhuizen": (-70, -70, -70, -70),
    },
    MEANS: {
        "Hogere rente": (-260, -410, -535, -610),
        "Dividend netbedrijf": (320, 320, 180, 180),
    },
}

MEASURES_2025: Rows = {
    "Ozb niet-woningen verhogen": (780, 780, 780, 780),
    "Ozb woningen verhogen": (0, 350, 350, 350),
    "Toeristenbelasting verhogen": (145, 145, 210, 210),
    "Taakstelling jeugdhulp": (400, 900, 1350, 1350),
    "Taakstelling organisatie": (350, 700, 1050, 1050),
    "Dorpsbudgetten versoberen": (120, 120, 120, 120),
    "Aanbesteding huishoudelijke ondersteuning": (0, 320, 460, 460),
    "Kortere openingstijden gemeentewinkels": (60, 110, 110, 110),
    "Inzet algemene reserve": (2850, 3150, 0, 0),
}
INCIDENTAL_2025: Row = (2460, 2745, -65, 0)

# --- Perspectiefnota 2025-2028 (May 2024), years 2025-2028 ---

START_2024: Rows = {
    "Saldo programmabegroting 2024": (240, -1310, -3275, -3275),
    "Septembercirculaire 2023": (565, 430, 215, 215),
    "Decembercirculaire 2023": (-60, 0, 0, 0),
    "Toevoegen jaarschijf 2028": (0, 0, 0, -480),
}
DEVELOPMENTS_2024: Mapping[str, Rows] = {
    PROGRAMMES[0]: {
        "Cao gemeenteambtenaren": (-640, -640, -640, -640),
        "Informatieveiligheid": (-120, -120, -120, -120),
        "Bijdrage veiligheidsregio": (-185, -190, -195, -200),
    },
    PROGRAMMES[1]: {
        "Wmo huishoudelijke ondersteuning": (-520, -655, -790, -925),
        "Wmo begeleiding": (-260, -275, -290, -305),
        "Opvang ontheemden": (340, 190, 0, 0),
    },
    PROGRAMMES[2]: {
        "Jeugdhulp met verblijf": (-780, -640, -510, -400),
        "Jeugdhulp zonder verblijf": (-350, -350, -360, -360),
        "Leerlingenvervoer": (-155, -155, -155, -155),
    },
    PROGRAMMES[3]: {
        "Omgevingsplan": (-210, -210, -140, -140),
        "Aanjaagteam woningbouw": (-290, -290, -290, 0),
        "Leges omgevingsvergunningen": (95, 95, 95, 95),
    },
    PROGRAMMES[4]: {
        "Groenonderhoud kernen": (-130, -130, -130, -130),
        "Beheer uiterwaarden": (-90, -92, -94, -96),
        "Veerpont Veerhuizen": (-45, -45, -45, -45),
    },
}
MEASURES_2024: Rows = {
    "Ozb woningen verhogen": (410, 410, 410, 410),
    "Toeristenbelasting verhogen": (90, 90, 90, 90),
    "Taakstelling organisatie": (200, 350, 350, 350),
    "Stoppen subsidie Maasfeesten": (75, 75, 75, 75),
    "Inzet algemene reserve": (1850, 2400, 2200, 0),
}

# --- Programmabegroting 2026 (September 2025) ---

STEPS_BUDGET: Rows = {
    "Meicirculaire 2025": (1365, 1180, 820, 790),
    "Amendement A3 dorpsbudgetten": (-120, -120, -120, -120),
    "Herrekening kapitaallasten": (305, 190, -85, -140),
    "Latere ingang taakstelling jeugdhulp": (-250, -400, -350, 0),
    "Bijdrage omgevingsdienst": (-165, -170, -175, -180),
    "Lagere inzet algemene reserve": (-1100, -800, 0, 0),
}
INCIDENTAL_BUDGET: Row = (1360, 1945, -65, 0)

# Rekening 2024, begroting 2025, begroting 2026, 2027, 2028, 2029.
EXPENSES: Rows = {
    PROGRAMMES[0]: (28140, 29315, 31280, 31040, 30885, 30910),
    PROGRAMMES[1]: (58920, 60475, 63150, 63870, 64425, 65010),
    PROGRAMMES[2]: (39785, 40160, 42690, 42105, 41520, 41275),
    PROGRAMMES[3]: (21360, 24890, 26715, 22480, 18935, 17620),
    PROGRAMMES[4]: (26475, 27230, 28460, 28715, 28890, 29060),
    MEANS: (3105, 3480, 3865, 4390, 4870, 5145),
}
INCOME: Rows = {
    PROGRAMMES[0]: (3925, 3870, 4015, 4060, 4105, 4150),
    PROGRAMMES[1]: (15310, 15085, 15440, 15490, 15530, 15575),
    PROGRAMMES[2]: (4260, 4075, 4310, 4325, 4340, 4355),
    PROGRAMMES[3]: (16985, 20140, 21890, 17735, 14215, 12890),
    PROGRAMMES[4]: (14720, 15390, 16110, 16345, 16590, 16840),
}

# --- Jaarverslag 2024: begroot na wijziging (net), werkelijk (net) ---

RESULT_2024: Rows = {
    PROGRAMMES[0]: (-24610, -24215),
    PROGRAMMES[1]: (-42870, -43610),
    PROGRAMMES[2]: (-34140, -35525),
    PROGRAMMES[3]: (-5230, -4375),
    PROGRAMMES[4]: (-11960, -11755),
    MEANS: (118035, 119975),
    "Mutaties reserves": (775, 1130),
}

# --- Bestuursrapportages 2025: expected deviation from the budget ---

FIRST_2025: Rows = {
    PROGRAMMES[0]: (-215,),
    PROGRAMMES[1]: (-640,),
    PROGRAMMES[2]: (-1175,),
    PROGRAMMES[3]: (380,),
    PROGRAMMES[4]: (-130,),
    MEANS: (910,),
}
SECOND_2025: Rows = {
    PROGRAMMES[0]: (-340,),
    PROGRAMMES[1]: (-815,),
    PROGRAMMES[2]: (-1690,),
    PROGRAMMES[3]: (745,),
    PROGRAMMES[4]: (-95,),
    MEANS: (1520,),
}


def lm(value: int) -> str:
    """An amount as Lindemaas writes it: ``-/- 890`` is a loss, ``890`` a gain."""
    return f"-/- {dutch(-value)}" if value < 0 else dutch(value)


def plus(value: int) -> str:
    """An amount in the tables that use plus and minus: ``+890``, ``-890``."""
    return dutch(value) if value == 0 else f"{'+' if value > 0 else '-'}{dutch(abs(value))}"


def add(rows: Iterable[Sequence[int]]) -> Row:
    """The sum of each column."""
    return tuple(sum(column) for column in zip(*rows, strict=True))


def line(label: str, values: Iterable[int], form: Callable[[int], str] = lm) -> tuple[str, ...]:
    """A row of a table."""
    return (label, *(form(value) for value in values))


def lines(rows: Rows, form: Callable[[int], str] = lm) -> tuple[tuple[str, ...], ...]:
    """The rows of a table."""
    return tuple(line(label, values, form) for label, values in rows.items())


def bold(label: str, values: Iterable[int], form: Callable[[int], str] = lm) -> tuple[str, ...]:
    """A total row of a table."""
    return line(f"**{label}**", values, form)


def developments(groups: Mapping[str, Rows]) -> Row:
    """The sum of all developments."""
    return add(row for rows in groups.values() for row in rows.values())


BASE_2025 = add(START_2025.values())
DEVELOPED_2025 = developments(DEVELOPMENTS_2025)
MEASURED_2025 = add(MEASURES_2025.values())
BEFORE_2025 = add((BASE_2025, DEVELOPED_2025))
AFTER_2025 = add((BEFORE_2025, MEASURED_2025))
STRUCTURAL_2025 = tuple(a - b for a, b in zip(AFTER_2025, INCIDENTAL_2025, strict=True))

BASE_2024 = add(START_2024.values())
DEVELOPED_2024 = developments(DEVELOPMENTS_2024)
BEFORE_2024 = add((BASE_2024, DEVELOPED_2024))
AFTER_2024 = add((BEFORE_2024, add(MEASURES_2024.values())))

BUDGET = add((AFTER_2025, *STEPS_BUDGET.values()))
STRUCTURAL_BUDGET = tuple(a - b for a, b in zip(BUDGET, INCIDENTAL_BUDGET, strict=True))


def perspective(
    caption: str,
    first: int,
    rows: Sequence[tuple[str, ...]],
    label: str = "Omschrijving",
    *,
    style: str = "ruled",
    flat: Flat | None = None,
    keep: bool = True,
    scale_after: bool = False,
) -> Table:
    """A multi-year table from its first year."""
    header = (label, *(str(first + number) for number in range(4)))
    return Table(
        caption,
        (header,),
        tuple(rows),
        scale="Bedragen x € 1.000",
        scale_after=scale_after,
        style="unruled" if style == "unruled" else "ruled",
        flat=flat,
        keep=keep,
    )
