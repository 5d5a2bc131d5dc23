"""Figures of Noorderwold that several documents share; plus is voordelig, minus is nadelig, x 1.000 euro."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from evals.making.notation import dutch

Row: TypeAlias = tuple[int, ...]
Rows: TypeAlias = Mapping[str, Row]

PROGRAMMES = (
    "0 Bestuur en ondersteuning",
    "1 Veiligheid",
    "2 Verkeer, vervoer en waterstaat",
    "3 Economie",
    "4 Onderwijs",
    "5 Sport, cultuur en recreatie",
    "6 Sociaal domein",
    "7 Volksgezondheid en milieu",
    "8 Wonen en leefomgeving",
)

# --- Programmabegroting 2025 (October 2024), years 2025-2028 ---

STEPS_2025: Rows = {
    "Saldo begroting 2024 (meerjarig)": (-640, -1480, -1905, -1905),
    "Algemene uitkering (meicirculaire 2024)": (1120, 735, 410, 395),
    "Loon- en prijsontwikkeling": (-890, -905, -910, -910),
    "Kapitaallasten nieuwe investeringen": (-115, -260, -395, -520),
    "Jeugdhulp: bijstelling aantallen": (-430, -430, -380, -380),
    "Ombuigingen raad juli 2024": (665, 800, 940, 1080),
    "Onttrekking algemene reserve": (474, 325, 370, 600),
}

# Lasten and baten by programme: 2023 actual, 2024 budget, 2025, 2026, 2027, 2028.
LASTEN_2025: Rows = {
    PROGRAMMES[0]: (13842, 14610, 15105, 15240, 15310, 15390),
    PROGRAMMES[1]: (2688, 2815, 2960, 3010, 3045, 3080),
    PROGRAMMES[2]: (6514, 6702, 6880, 6955, 7020, 7065),
    PROGRAMMES[3]: (1720, 1604, 1588, 1490, 1455, 1455),
    PROGRAMMES[4]: (4176, 4330, 4465, 4620, 4790, 4815),
    PROGRAMMES[5]: (6020, 6188, 6304, 6420, 6515, 6540),
    PROGRAMMES[6]: (33870, 35240, 36410, 36850, 37020, 37180),
    PROGRAMMES[7]: (8115, 8460, 8722, 8805, 8870, 8930),
    PROGRAMMES[8]: (4382, 4715, 5140, 4210, 3980, 3905),
}
SALDO_2025 = tuple(map(sum, zip(*STEPS_2025.values(), strict=True)))

# --- Kadernota 2026 (June 2025), years 2026-2029 ---

AUTONOMOUS: Rows = {
    "Septembercirculaire 2024": (312, 286, 205, 205),
    "Voorjaarsrapportage 2025, structureel deel": (-385, -385, -340, -340),
    "Cao gemeenten": (-610, -640, -640, -640),
    "Bijdrage veiligheidsregio": (-145, -160, -175, -190),
    "Bijdrage omgevingsdienst": (-72, -72, -90, -90),
    "Jeugdhulp met verblijf": (-540, -480, -420, -360),
    "Jeugdhulp zonder verblijf": (-215, -215, -230, -230),
    "Hulp bij het huishouden": (-328, -402, -476, -550),
    "Leerlingenvervoer": (-96, -96, -96, -96),
    "Energielasten gebouwen": (118, 118, 118, 118),
    "Ozb zonneparken en windparken": (264, 264, 338, 338),
}
WISHES: Rows = {
    "Kindcentrum De Wilgenroos, Tweeboermond": (0, -96, -288, -288),
    "Renovatie zwembad De Plompert": (0, -142, -431, -431),
    "Dorpenfonds": (-250, -250, -250, 0),
    "Aanpak leegstand en sloop": (-175, -175, -175, -175),
    "Gebiedsregisseur energie": (-98, -98, -98, 0),
    "Veenweideaanpak Kielveen": (-60, -120, -120, -120),
    "Onderhoud zandpaden en bruggen": (-210, -210, -210, -210),
}
MEASURES: Rows = {
    "Ozb-tarief woningen": (340, 340, 340, 340),
    "Toeristenbelasting": (85, 110, 110, 110),
    "Taakstelling jeugdhulp": (200, 400, 600, 600),
    "Taakstelling bedrijfsvoering": (150, 300, 450, 450),
    "Sluiting gemeenteloket Tweeboermond": (0, 92, 92, 92),
    "Bermen één keer minder maaien": (64, 64, 64, 64),
    "Bijdrage bibliotheek": (75, 75, 75, 75),
    "Inzet reserve energieopbrengsten": (900, 600, 300, 0),
}
START_2026: Row = (*SALDO_2025[1:], SALDO_2025[-1])


def sums(*groups: Rows) -> Row:
    """The sum of each column over all rows of all groups."""
    return tuple(map(sum, zip(*(row for group in groups for row in group.values()), strict=True)))


def add(*rows: Row) -> Row:
    """Rows added column by column."""
    return tuple(map(sum, zip(*rows, strict=True)))


BEFORE_2026 = add(START_2026, sums(AUTONOMOUS), sums(WISHES))
AFTER_2026 = add(BEFORE_2026, sums(MEASURES))
INCIDENTAL_2026: Row = (552, 252, -48, 0)
STRUCTURAL_2026 = tuple(after - once for after, once in zip(AFTER_2026, INCIDENTAL_2026, strict=True))

# --- Programmabegroting 2026 (October 2025), years 2026-2029 ---

STEPS_2026: Rows = {
    "Meicirculaire 2025": (1385, 1240, 610, 585),
    "Jeugdhulp: hogere tarieven per 1 januari": (-275, -290, -290, -290),
    "Kapitaallasten, nieuwe planning": (60, 118, -35, -70),
    "Latere ingang taakstelling bedrijfsvoering": (-100, -100, 0, 0),
    "Amendement bibliotheek (10 juli 2025)": (-75, -75, -75, -75),
    "Lagere inzet reserve energieopbrengsten": (-400, -200, 0, 0),
}
SALDO_2026 = add(AFTER_2026, sums(STEPS_2026))
LASTEN_2026: Rows = {  # 2024 actual, 2025 budget after changes, 2026, 2027, 2028, 2029
    PROGRAMMES[0]: (14988, 15420, 15830, 15905, 16010, 16080),
    PROGRAMMES[1]: (2794, 3018, 3172, 3215, 3250, 3280),
    PROGRAMMES[2]: (6655, 6990, 7124, 7190, 7240, 7265),
    PROGRAMMES[3]: (1571, 1640, 1512, 1470, 1470, 1470),
    PROGRAMMES[4]: (4298, 4560, 4702, 4880, 5095, 5110),
    PROGRAMMES[5]: (6122, 6410, 6588, 6740, 7015, 7030),
    PROGRAMMES[6]: (36102, 37480, 38265, 38410, 38520, 38600),
    PROGRAMMES[7]: (8390, 8815, 9046, 9140, 9205, 9260),
    PROGRAMMES[8]: (4418, 5265, 4730, 4155, 3940, 3890),
}
BATEN_2026: Rows = {
    PROGRAMMES[0]: (59495, 63305, 63767, 63730, 63582, 63786),
    PROGRAMMES[1]: (94, 96, 98, 98, 98, 98),
    PROGRAMMES[2]: (418, 425, 430, 430, 430, 430),
    PROGRAMMES[3]: (1866, 1310, 1125, 1080, 1080, 1080),
    PROGRAMMES[4]: (962, 905, 918, 918, 918, 918),
    PROGRAMMES[5]: (1034, 1062, 1090, 1110, 1295, 1295),
    PROGRAMMES[6]: (9874, 9660, 9710, 9710, 9710, 9710),
    PROGRAMMES[7]: (8126, 8430, 8655, 8720, 8790, 8840),
    PROGRAMMES[8]: (4007, 4120, 3880, 3240, 3065, 3010),
}

# --- Jaarstukken 2024: saldo by programme: before changes, after changes, actual ---

YEAR_2024: Rows = {
    PROGRAMMES[0]: (44041, 43782, 44507),
    PROGRAMMES[1]: (-2721, -2758, -2700),
    PROGRAMMES[2]: (-6284, -6340, -6237),
    PROGRAMMES[3]: (-118, 66, 295),
    PROGRAMMES[4]: (-3402, -3390, -3336),
    PROGRAMMES[5]: (-5126, -5180, -5088),
    PROGRAMMES[6]: (-25366, -25790, -26228),
    PROGRAMMES[7]: (-334, -298, -264),
    PROGRAMMES[8]: (-595, -512, -411),
}
RESULT_2024 = sums(YEAR_2024)[2]

# --- Reports in 2025: one year ---

SPRING_2025: Mapping[str, int] = {
    "Septembercirculaire 2024": 298,
    "Decembercirculaire 2024": 76,
    "Jeugdhulp met verblijf": -485,
    "Jeugdhulp zonder verblijf": -130,
    "Leges bouwvergunningen zonneparken": 212,
    "Gladheidsbestrijding": -58,
    "Inhuur wegens ziekte": -196,
    "Storm Ylva, opruimen bossen": -144,
    "Voormalig personeel": -83,
    "Dividend en rente": 41,
}
AUTUMN_2025: Mapping[str, int] = {
    "Meicirculaire 2025": 940,
    "Jeugdhulp met verblijf": -310,
    "Jeugdhulp zonder verblijf": 65,
    "Hulp bij het huishouden": -174,
    "Leges bouwvergunningen zonneparken": -265,
    "Onderuitputting kapitaallasten": 188,
    "Brand dorpshuis Annaveld, eigen risico": -25,
    "Verkoop houtopbrengst": 47,
    "Gasprijs gebouwen": 96,
    "Energietoeslag, afrekening Rijk": -112,
}
SPRING_SALDO = SALDO_2025[0] + sum(SPRING_2025.values())
AUTUMN_SALDO = SPRING_SALDO + sum(AUTUMN_2025.values())


def before(value: int) -> str:
    """The sign before the number: ``+340``, ``-1.250``."""
    return f"{'+' if value > 0 else ''}{dutch(value)}"


def behind(value: int) -> str:
    """The sign behind the number: ``340 +``, ``1.250 -``."""
    if value == 0:
        return "0"
    return f"{dutch(abs(value))} {'+' if value > 0 else '-'}"


def letter(value: int) -> str:
    """The letter of a saldo, for a column of its own."""
    return "V" if value > 0 else "N" if value < 0 else ""


def dotted(label: str, width: int = 58) -> str:
    """A label with dotted leaders, shorter as the label is longer."""
    return f"{label} {'.' * max(3, width - len(label))}"


def lines(
    rows: Mapping[str, Sequence[int]], total: str, *, form: str = "before", leaders: int = 0
) -> tuple[tuple[str, ...], ...]:
    """Rows of a table with a total below."""
    write = {"before": before, "behind": behind, "plain": dutch}[form]

    def label(text: str) -> str:
        return dotted(text, leaders) if leaders else text

    made = [(label(name), *map(write, row)) for name, row in rows.items()]
    if total:
        made.append((f"**{label(total)}**", *map(write, sums({k: tuple(v) for k, v in rows.items()}))))
    return tuple(made)
