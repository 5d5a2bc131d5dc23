"""All figures of Oudewaarden as numbers. Costs and shortages (N) are positive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from evals.making import Cell, Flat, Table
from evals.making.notation import dutch

Rows: TypeAlias = dict[str, tuple[int, ...]]

PROGRAMMES = (
    "Algemene dekkingsmiddelen",
    "Bestuur en dienstverlening",
    "Buitengebied en fruitteelt",
    "Erfgoed en vesting",
    "Jeugd en onderwijs",
    "Openbare ruimte",
    "Sport en ontmoeting",
    "Wonen",
    "Zorg en inkomen",
)


def euro(value: int) -> str:
    """A cost without a sign, an income with a minus: ``€ 1.250`` and ``-€ 1.250``."""
    return f"-€ {dutch(-value)}" if value < 0 else f"€ {dutch(value)}"


def saldo(value: int) -> str:
    """A saldo with its letter behind it: ``€ 1.250 N``."""
    if value == 0:
        return "€ 0"
    return f"€ {dutch(abs(value))} {'N' if value > 0 else 'V'}"


def add(*rows: Sequence[int]) -> tuple[int, ...]:
    """The sum of rows, column by column."""
    return tuple(sum(column) for column in zip(*rows, strict=True))


def total(rows: Mapping[str, Sequence[int]]) -> tuple[int, ...]:
    """The sum of all rows."""
    return add(*rows.values())


def lines(rows: Mapping[str, Sequence[int]]) -> tuple[tuple[str, ...], ...]:
    """Table rows in whole euros."""
    return tuple((label, *map(euro, values)) for label, values in rows.items())


def saldo_line(label: str, values: Sequence[int], *, bold: bool = True) -> tuple[str, ...]:
    """A saldo row, in bold where it ends a block."""
    return (f"**{label}**" if bold else label, *map(saldo, values))


EXPORT = Flat("row", "three", "gone", 34)


def _balanced(costs: Rows, income: Rows, wanted: Sequence[int]) -> Rows:
    """Income with the general means filled in so that the saldo is the one wanted."""
    rest = add(total(costs), tuple(-value for value in total(income)))
    means = tuple(value - goal for value, goal in zip(rest, wanted, strict=True))
    return {PROGRAMMES[0]: means, **income}


# Programmabegroting 2025-2028.
PB25_BEFORE = (385_400, 1_486_300, 2_142_750, 1_831_900)
PB25_RESERVES = (-600_000, -300_000, -200_000, -100_000)
PB25 = add(PB25_BEFORE, PB25_RESERVES)
PB25_INCIDENTAL = (-268_200, 142_600, 96_400, 0)
PB25_STRUCTURAL = add(PB25, tuple(-value for value in PB25_INCIDENTAL))

COSTS_25: Rows = {
    "Algemene dekkingsmiddelen": (2_418_300, 2_466_700, 2_391_200, 2_440_500),
    "Bestuur en dienstverlening": (13_264_100, 13_418_600, 13_502_300, 13_611_900),
    "Buitengebied en fruitteelt": (3_918_450, 3_842_100, 3_610_800, 3_588_200),
    "Erfgoed en vesting": (5_236_900, 5_618_300, 5_904_700, 5_322_600),
    "Jeugd en onderwijs": (21_407_250, 21_688_400, 21_752_900, 21_840_300),
    "Openbare ruimte": (17_862_500, 18_031_700, 18_466_250, 18_295_400),
    "Sport en ontmoeting": (8_127_600, 8_204_900, 8_096_300, 8_110_700),
    "Wonen": (9_314_750, 10_862_400, 8_737_100, 7_915_600),
    "Zorg en inkomen": (34_689_200, 35_217_800, 35_806_400, 36_392_100),
}
INCOME_25 = _balanced(
    COSTS_25,
    {
        "Bestuur en dienstverlening": (1_087_600, 1_094_200, 1_101_300, 1_108_800),
        "Buitengebied en fruitteelt": (742_300, 688_700, 455_200, 431_900),
        "Erfgoed en vesting": (1_318_700, 1_509_400, 1_622_800, 1_198_500),
        "Jeugd en onderwijs": (2_916_400, 2_902_700, 2_884_100, 2_871_600),
        "Openbare ruimte": (6_204_100, 6_351_800, 6_502_600, 6_618_900),
        "Sport en ontmoeting": (1_962_850, 1_988_400, 2_003_700, 2_011_200),
        "Wonen": (8_206_300, 9_741_600, 7_588_900, 6_702_400),
        "Zorg en inkomen": (9_873_500, 9_902_300, 9_934_100, 9_961_800),
    },
    PB25_BEFORE,
)

# Kadernota 2026-2029; 2029 starts from the last year of the budget.
KN26_START = (*PB25[1:], PB25[3])
KN26_AUTONOMOUS: Rows = {
    "September- en decembercirculaire 2024": (-412_600, -388_200, -401_900, -401_900),
    "Loon- en prijsontwikkeling": (684_200, 702_500, 719_800, 738_300),
    "Jeugdhulp regionaal": (518_400, 486_000, 452_500, 452_500),
    "Jeugdhulp lokaal (wijkteams)": (87_300, 91_600, 91_600, 91_600),
    "Hulp bij het huishouden (Wmo)": (236_700, 261_300, 287_900, 314_600),
    "Hogere OZB-opbrengst door nieuwbouw": (-148_200, -203_400, -261_700, -318_900),
}
KN26_WISHES: Rows = {
    "Kapitaallasten restauratie // Waterpoort": (0, 64_300, 128_600, 128_600),
    "Onderhoud bruggen vesting": (210_000, 210_000, 210_000, 210_000),
    "Onderhoud bruggen buitengebied": (95_000, 95_000, 95_000, 95_000),
    "Toezicht spuitvrije zones // fruitteelt": (74_500, 74_500, 74_500, 74_500),
    "Dorpsbudgetten (elf dorpen)": (110_000, 110_000, 110_000, 110_000),
}
KN26_MEASURES: Rows = {
    "Parkeertarief vesting": (-186_000, -248_000, -248_000, -248_000),
    "Toeristenbelasting naar € 2,60": (-132_500, -132_500, -132_500, -132_500),
    "Minder inhuur derden": (-275_000, -350_000, -350_000, -350_000),
    "Soberder groenbeheer dorpen": (-96_400, -121_700, -121_700, -121_700),
    "Zwembad De Plons: maandag dicht": (-58_000, -58_000, -58_000, -58_000),
}
KN26_BEFORE = add(KN26_START, total(KN26_AUTONOMOUS), total(KN26_WISHES))
KN26 = add(KN26_BEFORE, total(KN26_MEASURES))

# Programmabegroting 2026-2029.
PB26_CHANGES: Rows = {
    "Meicirculaire 2025": (-1_324_800, -1_108_600, -742_300, -698_400),
    "Amendement A1: zwembad maandag open": (58_000, 58_000, 58_000, 58_000),
    "Cao gemeenten 2025": (296_300, 301_700, 301_700, 301_700),
    "Herijking onderhoud bruggen vesting": (88_000, 88_000, 88_000, 88_000),
    "Lagere afvalopbrengst papier en glas": (43_700, 43_700, 43_700, 43_700),
    "Vrijval stelpost energie": (-204_500, -164_500, -164_500, -164_500),
}
PB26 = add(KN26, total(PB26_CHANGES))
PB26_RESERVES = (-500_000, -400_000, -250_000, 0)
PB26_BEFORE = add(PB26, tuple(-value for value in PB26_RESERVES))
PB26_INCIDENTAL = (188_400, 121_500, 0, 0)
PB26_STRUCTURAL = add(PB26, tuple(-value for value in PB26_INCIDENTAL))
COSTS_26: Rows = {
    "Algemene dekkingsmiddelen": (2_502_900, 2_531_400, 2_488_100, 2_506_700),
    "Bestuur en dienstverlening": (13_722_400, 13_806_900, 13_915_300, 14_002_800),
    "Buitengebied en fruitteelt": (4_016_600, 3_804_300, 3_718_900, 3_722_100),
    "Erfgoed en vesting": (6_812_700, 7_946_500, 5_708_200, 5_694_900),
    "Jeugd en onderwijs": (22_861_300, 22_902_700, 22_944_500, 23_011_600),
    "Openbare ruimte": (18_794_200, 18_866_900, 19_012_400, 19_147_800),
    "Sport en ontmoeting": (8_462_100, 8_391_500, 8_404_600, 8_417_300),
    "Wonen": (11_206_800, 9_318_400, 8_027_600, 7_864_200),
    "Zorg en inkomen": (36_118_500, 36_742_900, 37_401_300, 38_066_400),
}
INCOME_26 = _balanced(
    COSTS_26,
    {
        "Bestuur en dienstverlening": (1_122_600, 1_129_300, 1_136_400, 1_143_900),
        "Buitengebied en fruitteelt": (806_400, 574_200, 486_300, 478_800),
        "Erfgoed en vesting": (2_604_300, 3_518_700, 1_366_900, 1_342_700),
        "Jeugd en onderwijs": (2_988_100, 2_971_500, 2_960_300, 2_951_800),
        "Openbare ruimte": (6_688_900, 6_802_700, 6_911_400, 7_018_300),
        "Sport en ontmoeting": (2_074_600, 2_088_900, 2_097_100, 2_104_500),
        "Wonen": (9_988_300, 8_026_100, 6_711_800, 6_548_600),
        "Zorg en inkomen": (10_164_700, 10_198_200, 10_233_500, 10_268_900),
    },
    PB26_BEFORE,
)

# Jaarstukken 2024: budget after changes, realisation (costs), per programme, net.
JS24_BUDGET: Rows = {
    "Algemene dekkingsmiddelen": (-74_118_300,),
    "Bestuur en dienstverlening": (11_706_400,),
    "Buitengebied en fruitteelt": (3_042_800,),
    "Erfgoed en vesting": (3_711_500,),
    "Jeugd en onderwijs": (17_604_900,),
    "Openbare ruimte": (11_218_700,),
    "Sport en ontmoeting": (5_986_200,),
    "Wonen": (1_014_300,),
    "Zorg en inkomen": (20_142_700,),
}
JS24_REAL: Rows = {
    "Algemene dekkingsmiddelen": (-75_302_600,),
    "Bestuur en dienstverlening": (11_488_900,),
    "Buitengebied en fruitteelt": (2_867_300,),
    "Erfgoed en vesting": (3_402_100,),
    "Jeugd en onderwijs": (18_511_400,),
    "Openbare ruimte": (11_046_500,),
    "Sport en ontmoeting": (6_071_900,),
    "Wonen": (702_800,),
    "Zorg en inkomen": (20_398_300,),
}
JS24 = total(JS24_REAL)[0]

# The two reports on 2025: change of the saldo per programme.
TURAP1: Rows = {
    "Algemene dekkingsmiddelen": (-318_400,),
    "Bestuur en dienstverlening": (126_900,),
    "Buitengebied en fruitteelt": (-42_700,),
    "Erfgoed en vesting": (83_500,),
    "Jeugd en onderwijs": (461_200,),
    "Openbare ruimte": (74_800,),
    "Sport en ontmoeting": (38_600,),
    "Wonen": (-96_300,),
    "Zorg en inkomen": (117_400,),
}
TURAP1_SALDO = PB25[0] + total(TURAP1)[0]
TURAP2: Rows = {
    "Algemene dekkingsmiddelen": (-702_100,),
    "Bestuur en dienstverlening": (-54_600,),
    "Buitengebied en fruitteelt": (-18_900,),
    "Erfgoed en vesting": (-142_300,),
    "Jeugd en onderwijs": (288_700,),
    "Openbare ruimte": (131_500,),
    "Sport en ontmoeting": (64_200,),
    "Wonen": (-211_800,),
    "Zorg en inkomen": (92_600,),
}
TURAP2_SALDO = TURAP1_SALDO + total(TURAP2)[0]

VILLAGES = (
    "Beemdrecht",
    "Haneveld",
    "Kersenburg",
    "Krekelhoven",
    "Lage Donk",
    "Muisweerd",
    "Oostwiel",
    "Peerloo",
    "Sint-Odo",
    "Tienbunder",
    "Vlierwaard",
)


def saldo_table(caption: str, years: Sequence[str], rows: Sequence[tuple[str, ...]], scale: str) -> Table:
    """A multi-year table of saldi with a header in two layers."""
    header = ((Cell("Omschrijving", 1, 2), Cell("Begrotingsjaar", len(years))), tuple(years))
    return Table(caption, header, tuple(rows), scale, scale_after=True, flat=EXPORT)


def programme_table(caption: str, name: str, costs: Rows, income: Rows, years: Sequence[str]) -> Table:
    """What one programme costs: the same labels return in every programme."""
    net = add(costs[name], tuple(-value for value in income[name]))
    return Table(
        caption,
        (("", *years),),
        (
            ("Totaal lasten // programma".replace(" // ", "\n"), *map(euro, costs[name])),
            ("Totaal baten // programma".replace(" // ", "\n"), *(euro(-value) for value in income[name])),
            saldo_line("Saldo programma", net),
        ),
        "Bedragen in hele euro’s",
        scale_after=True,
        flat=EXPORT,
    )
