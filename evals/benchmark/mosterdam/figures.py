"""Figures of Mosterdam that several documents share; costs are positive (N), gains negative (V)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from evals.making.notation import dutch, total, vn

Row: TypeAlias = tuple[str, ...]
Rows: TypeAlias = Mapping[str, Row]

# --- Perspectiefnota 2026-2029 (May 2025), x 1 million euro, years 2026-2029 ---

START_2025: Rows = {
    "Saldo begroting 2025": ("-0.72", "1.86", "4.10", "4.10"),
    "Septembercirculaire 2024": ("-1.35", "-0.90", "-0.42", "-0.42"),
    "Decembercirculaire 2024": ("-0.28", "0", "0", "0"),
    "Toevoegen jaarschijf 2029": ("0", "0", "0", "0.64"),
}

DEVELOPMENTS_2025: Mapping[str, Rows] = {
    "Haven en bedrijvigheid": {
        "Lagere opbrengst havengelden": ("0.45", "0.45", "0.60", "0.60"),
        "Onderhoud kades en steigers": ("1.10", "1.10", "1.40", "1.75"),
        "Vervanging kademuren (kapitaallasten)": ("0", "0.38", "0.82", "1.21"),
    },
    "Thuis in Mosterdam": {
        "Flexwoningen Vlietveld, exploitatie": ("0.35", "0.35", "0.35", "0"),
        "Aanjaagteam woningbouw": ("0.48", "0.48", "0", "0"),
    },
    "Meedoen en zorgen voor elkaar": {
        "Huishoudelijke hulp Wmo": ("0.92", "1.18", "1.45", "1.70"),
        "Begeleiding Wmo": ("0.64", "0.64", "0.70", "0.75"),
        "Vangnet energiekosten": ("0.30", "0", "0", "0"),
    },
    "Jong in Mosterdam": {
        "Jeugdhulp met verblijf": ("1.55", "1.40", "1.10", "0.90"),
        "Jeugdhulp zonder verblijf": ("0.80", "0.85", "0.85", "0.85"),
        "Leerlingenvervoer": ("0.27", "0.27", "0.27", "0.27"),
    },
    "Leefbare kades en wijken": {
        "Straatreiniging Oude Vest": ("0.15", "0.15", "0.15", "0.15"),
        "Areaaluitbreiding groen": ("0.09", "0.14", "0.19", "0.24"),
    },
    "Schoon water, schone lucht": {
        "Team warmtetransitie": ("0.60", "0.60", "0.60", "0"),
        "Rijksbijdrage team warmtetransitie": ("-0.60", "-0.60", "-0.60", "0"),
    },
    "Bestuur dichtbij": {
        "Loonontwikkeling (cao)": ("0.88", "1.02", "1.02", "1.02"),
        "Hogere rente": ("0.41", "0.77", "0.95", "1.02"),
        "Informatiebeveiliging": ("0.33", "0.33", "0.33", "0.33"),
        "Verkiezingen": ("0.25", "0", "0.12", "0"),
    },
}

MEASURES_2025: Rows = {
    "Ozb niet-woningen omhoog": ("-0.95", "-0.95", "-0.95", "-0.95"),
    "Toeristenbelasting omhoog": ("-0.22", "-0.22", "-0.30", "-0.30"),
    "Stoppen bijdrage Stoomfeesten": ("-0.18", "-0.18", "-0.18", "-0.18"),
    "Leerlingenvervoer anders inkopen": ("0", "-0.10", "-0.15", "-0.15"),
    "Taakstelling jeugdhulp": ("-0.60", "-1.20", "-1.80", "-1.80"),
    "Aanbesteding huishoudelijke hulp": ("-0.25", "-0.50", "-0.50", "-0.50"),
    "Krimp ambtelijke formatie": ("-0.40", "-0.90", "-1.15", "-1.15"),
    "Dimmen straatverlichting": ("-0.05", "-0.11", "-0.11", "-0.11"),
    "Inzet algemene reserve": ("-4.00", "-2.10", "0", "0"),
}

# Incidental part of the saldo after measures (more V than N in the first two years: the reserve).
INCIDENTAL_2025: Row = ("-2.62", "-1.27", "0.47", "0")

# --- Perspectiefnota 2025-2028 (May 2024), x 1 million euro, years 2025-2028 ---

START_2024: Rows = {
    "Saldo begroting 2024": ("0.35", "1.20", "3.05", "3.05"),
    "Septembercirculaire 2023": ("-0.50", "-0.45", "-0.30", "-0.30"),
    "Decembercirculaire 2023": ("0.12", "0", "0", "0"),
    "Toevoegen jaarschijf 2028": ("0", "0", "0", "0.41"),
}

DEVELOPMENTS_2024: Rows = {
    "Lagere opbrengst havengelden": ("0.20", "0.20", "0.20", "0.20"),
    "Onderhoud kades en steigers": ("0.60", "0.60", "0.75", "0.75"),
    "Huishoudelijke hulp Wmo": ("0.55", "0.70", "0.85", "1.00"),
    "Begeleiding Wmo": ("0.31", "0.34", "0.36", "0.36"),
    "Jeugdhulp met verblijf": ("0.95", "0.80", "0.60", "0.60"),
    "Jeugdhulp zonder verblijf": ("0.40", "0.40", "0.45", "0.45"),
    "Leerlingenvervoer": ("0.18", "0.18", "0.18", "0.18"),
    "Hogere rente": ("0.22", "0.30", "0.37", "0.41"),
    "Informatiebeveiliging": ("0.14", "0.14", "0.14", "0.14"),
}

MEASURES_2024: Rows = {
    "Ozb woningen omhoog": ("-0.60", "-0.60", "-0.60", "-0.60"),
    "Hondenbelasting handhaven": ("-0.31", "-0.31", "-0.31", "-0.31"),
    "Lagere bijdrage omgevingsdienst": ("-0.12", "-0.15", "-0.15", "-0.15"),
    "Inzet algemene reserve": ("-2.50", "-1.60", "0", "0"),
}

# --- Begroting 2026 (September 2025), x 1.000 euro, years 2026-2029 ---

STEPS_BUDGET: Rows = {
    "Meicirculaire 2025": ("-2140", "-1980", "-760", "-690"),
    "Actualisatie kapitaallasten": ("-410", "-260", "95", "180"),
    "Latere start taakstelling jeugdhulp": ("350", "600", "300", "0"),
    "Bijdrage Veiligheidsregio": ("265", "275", "285", "295"),
    "Lagere inzet algemene reserve": ("1900", "900", "0", "0"),
}
INCIDENTAL_BUDGET: Row = ("-845", "-310", "350", "0")

PROGRAMMES = (
    "Haven en bedrijvigheid",
    "Thuis in Mosterdam",
    "Meedoen en zorgen voor elkaar",
    "Jong in Mosterdam",
    "Leefbare kades en wijken",
    "Schoon water, schone lucht",
    "Bestuur dichtbij",
    "Algemene dekkingsmiddelen",
)

# x 1.000 euro: rekening 2024, begroting 2025, begroting 2026, 2027, 2028, 2029.
EXPENSES: Rows = dict(
    zip(
        PROGRAMMES,
        (
            ("31420", "31985", "33760", "34120", "34915", "35640"),
            ("28965", "30310", "34275", "31890", "27440", "26105"),
            ("121380", "124960", "131845", "133210", "134725", "136090"),
            ("62745", "63880", "68430", "67915", "66870", "66540"),
            ("48210", "49075", "51320", "51610", "51945", "52280"),
            ("24630", "25740", "27185", "27395", "27610", "26980"),
            ("52118", "53460", "56915", "56240", "56105", "55870"),
            ("3990", "4215", "4860", "5735", "6480", "7125"),
        ),
        strict=True,
    )
)
INCOME: Rows = dict(
    zip(
        PROGRAMMES,
        (
            ("27905", "28140", "28310", "28345", "28360", "28395"),
            ("25340", "26105", "29450", "27115", "23280", "22640"),
            ("58215", "58730", "60925", "61140", "61385", "61610"),
            ("9480", "8915", "8760", "8745", "8745", "8745"),
            ("14905", "15120", "15685", "15790", "15895", "16010"),
            ("27310", "27985", "29640", "29875", "30110", "29720"),
            ("4985", "4630", "4715", "4715", "4730", "4730"),
            ("208640", "213905", "226840", "227335", "224475", "225025"),
        ),
        strict=True,
    )
)

# --- Jaarrekening 2024, x 1.000 euro: primary and changed budget (realised: see above) ---

PLANNED_EXPENSES: Rows = dict(
    zip(
        PROGRAMMES,
        (
            ("30250", "32870"),
            ("27480", "31640"),
            ("116215", "119840"),
            ("57930", "60110"),
            ("47105", "48690"),
            ("24880", "25975"),
            ("50640", "52905"),
            ("4480", "4265"),
        ),
        strict=True,
    )
)
PLANNED_INCOME: Rows = dict(
    zip(
        PROGRAMMES,
        (
            ("28310", "28760"),
            ("22915", "27215"),
            ("55480", "57060"),
            ("8120", "9015"),
            ("14420", "14610"),
            ("26940", "27105"),
            ("4310", "4725"),
            ("196885", "205180"),
        ),
        strict=True,
    )
)
RESERVE_MOVES_2024 = Decimal("-996")


def sums(*groups: Rows) -> tuple[Decimal, ...]:
    """The sum over all rows of several groups, by year."""
    return total([values for group in groups for values in group.values()])


def add(*rows: Sequence[str | Decimal]) -> tuple[Decimal, ...]:
    """The sum of a few rows, by year."""
    return total(rows)


def minus(first: Iterable[str | Decimal], second: Iterable[str | Decimal]) -> tuple[Decimal, ...]:
    """First minus second, by year."""
    return tuple(Decimal(a) - Decimal(b) for a, b in zip(first, second, strict=True))


def saldo(values: Iterable[str | Decimal], decimals: int = 2) -> list[str]:
    """A minus for a gain and the letter behind it: ``-0,72 V``."""
    return [vn(value, decimals) for value in values]


def letter(value: str | Decimal, decimals: int = 0) -> str:
    """The letter without a minus: ``2.140 V``; a zero has no letter."""
    number = Decimal(value)
    written = dutch(abs(number), decimals)
    if number == 0:
        return written
    return f"{written} {'N' if number > 0 else 'V'}"


def letters(values: Iterable[str | Decimal], decimals: int = 0) -> list[str]:
    """The same for a row."""
    return [letter(value, decimals) for value in values]


def plainly(values: Iterable[str | Decimal]) -> list[str]:
    """Whole amounts with points."""
    return [dutch(Decimal(value)) for value in values]


ALL_DEVELOPMENTS_2025 = sums(*DEVELOPMENTS_2025.values())
BASE_2025 = sums(START_2025)
BEFORE_2025 = add(BASE_2025, ALL_DEVELOPMENTS_2025)
AFTER_2025 = add(BEFORE_2025, sums(MEASURES_2025))
STRUCTURAL_2025 = minus(AFTER_2025, INCIDENTAL_2025)

BASE_2024 = sums(START_2024)
BEFORE_2024 = add(BASE_2024, sums(DEVELOPMENTS_2024))
AFTER_2024 = add(BEFORE_2024, sums(MEASURES_2024))

SPRING_IN_THOUSANDS = tuple(value * 1000 for value in AFTER_2025)
BUDGET_SALDO = add(SPRING_IN_THOUSANDS, sums(STEPS_BUDGET))
BUDGET_STRUCTURAL = minus(BUDGET_SALDO, INCIDENTAL_BUDGET)

RESULT_BEFORE_RESERVES_2024 = sums(EXPENSES)[0] - sums(INCOME)[0]
RESULT_2024 = RESULT_BEFORE_RESERVES_2024 + RESERVE_MOVES_2024
