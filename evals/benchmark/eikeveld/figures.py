"""Eikeveld's figures (x € 1.000; a minus is nadelig), so that every sum in the documents is right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evals.making import Table
from evals.making.notation import thousands

SCALE = "Bedragen x € 1.000; - = nadelig"
PERIODS = ("Rekening 2023", "Begroting 2024", "2025", "2026", "2027", "2028")


@dataclass(frozen=True)
class Programme:
    """A programme: its amounts by period, and those of 2024 after changes and as realised."""

    number: int
    name: str
    lasten: tuple[int, ...]
    baten: tuple[int, ...]
    changed: tuple[int, int]
    realised: tuple[int, int]

    @property
    def saldi(self) -> tuple[int, ...]:
        """Baten less lasten by period."""
        return tuple(income - cost for cost, income in zip(self.lasten, self.baten, strict=True))


RESULTS = (1106, 264, 318, -1240, -1765, -1402)
TO_RESERVES = (-1204, -555, -640, -410, -300, -300)
FROM_RESERVES = (2318, 1372, 1455, 960, 540, 410)

PROGRAMMES = (
    Programme(
        1,
        "Bestuur en dienstverlening",
        (6412, 6905, 7148, 7101, 7066, 7090),
        (811, 842, 865, 870, 872, 874),
        (7012, 846),
        (6861, 903),
    ),
    Programme(
        2,
        "Veiligheid",
        (3208, 3467, 3655, 3742, 3806, 3851),
        (96, 98, 102, 102, 103, 103),
        (3498, 98),
        (3477, 109),
    ),
    Programme(
        3,
        "Verkeer en openbare ruimte",
        (11930, 12644, 13212, 13540, 13388, 13402),
        (1126, 1140, 1205, 1205, 1214, 1214),
        (12980, 1165),
        (12615, 1248),
    ),
    Programme(
        4,
        "Economie en logistiek",
        (4871, 5320, 6118, 5480, 4212, 3964),
        (5102, 5466, 6240, 5610, 4150, 3820),
        (5488, 5610),
        (5034, 6297),
    ),
    Programme(
        5,
        "Onderwijs en jeugd",
        (15744, 16283, 17096, 17340, 17512, 17688),
        (2214, 2180, 2246, 2196, 2140, 2140),
        (16905, 2235),
        (17618, 2296),
    ),
    Programme(
        6,
        "Sport, cultuur en dorpshuizen",
        (7015, 7288, 7564, 7890, 8022, 8016),
        (1388, 1402, 1455, 1460, 1466, 1470),
        (7355, 1418),
        (7302, 1467),
    ),
    Programme(
        7,
        "Zorg en inkomen",
        (33480, 34912, 36205, 36870, 37455, 38014),
        (10870, 11040, 11382, 11402, 11418, 11430),
        (35460, 11385),
        (35902, 11998),
    ),
    Programme(
        8,
        "Landbouw, natuur en milieu",
        (9106, 9540, 9877, 9912, 9698, 9640),
        (8344, 8560, 8812, 8840, 8722, 8705),
        (9715, 8644),
        (9402, 8711),
    ),
    Programme(
        9,
        "Wonen en ruimte",
        (6390, 6815, 7240, 7115, 6880, 6640),
        (5118, 5402, 5860, 5720, 5390, 5120),
        (6990, 5466),
        (6418, 5705),
    ),
)
OVERHEAD = (14210, 14956, 15390, 15512, 15604, 15690)
RESULT_2024 = 1873
CHANGED_RESULT_2024 = -188


def _dekking() -> Programme:
    """The general means: their income is what makes each year's result come out."""
    income = []
    for period, result in enumerate(RESULTS):
        others = sum(p.saldi[period] for p in PROGRAMMES)
        reserves = TO_RESERVES[period] + FROM_RESERVES[period]
        income.append(result - reserves - others + OVERHEAD[period])
    changed = CHANGED_RESULT_2024 - 742 - sum(p.changed[1] - p.changed[0] for p in PROGRAMMES) + 15120
    realised = RESULT_2024 - 911 - sum(p.realised[1] - p.realised[0] for p in PROGRAMMES) + 15288
    return Programme(
        10, "Algemene dekkingsmiddelen en overhead", OVERHEAD, tuple(income), (15120, changed), (15288, realised)
    )


ALL = (*PROGRAMMES, _dekking())

INDICATORS: Mapping[int, tuple[tuple[str, str, str, str, str, str, str], ...]] = {
    1: (
        ("Waardering balie en telefoon (rapportcijfer)", "7,4\n(2023)", "7,5", "7,6", "7,7", "7,8", "Dorpspanel"),
        ("Bezwaarschriften binnen de termijn afgedaan", "71%\n(2023)", "80%", "85%", "90%", "90%", "Gemeente"),
        ("Ziekteverzuim organisatie", "6,8%\n(2023)", "6,2%", "5,8%", "5,5%", "5,5%", "Gemeente"),
        ("Inhuur als deel van de loonsom", "19%\n(2023)", "16%", "14%", "12%", "10%", "Gemeente"),
    ),
    2: (
        ("Woninginbraken per 1.000 woningen", "1,9\n(2023)", "1,8", "1,7", "1,6", "1,5", "Politie"),
        ("Meldingen van drugsafval in het buitengebied", "14\n(2023)", "12", "10", "8", "6", "Gemeente"),
        ("Opkomsttijd brandweer Zandloo (minuten)", "9,4\n(2023)", "9,0", "8,5", "8,0", "8,0", "Veiligheidsregio"),
    ),
    3: (
        ("Wegen met onderhoudsniveau C of lager", "18%\n(2023)", "17%", "15%", "13%", "12%", "Wegeninspectie"),
        ("Fietspaden met onderhoudsniveau C of lager", "11%\n(2023)", "10%", "9%", "8%", "8%", "Wegeninspectie"),
        ("Ernstige verkeersongevallen", "23\n(2023)", "20", "18", "16", "14", "BRON"),
        ("Openbare laadpunten voor auto’s", "96\n(2023)", "130", "165", "200", "240", "Gemeente"),
    ),
    4: (
        ("Banen in de gemeente", "19.240\n(2023)", "19.600", "19.900", "20.150", "20.300", "LISA"),
        ("Banen in transport en logistiek", "4.180\n(2023)", "4.350", "4.500", "4.600", "4.650", "LISA"),
        ("Leegstand winkels Eikeveld-dorp", "11,2%\n(2023)", "10,5%", "10%", "9,5%", "9%", "Locatus"),
        ("Oordeel ondernemers over dienstverlening", "6,9\n(2022)", "7,1", "", "7,3", "", "Ondernemerspeiling"),
    ),
    5: (
        ("Jongeren met jeugdhulp zonder verblijf", "11,8%\n(2023)", "11,4%", "11,0%", "10,6%", "10,2%", "CBS Jeugd"),
        ("Jongeren met jeugdhulp met verblijf", "1,1%\n(2023)", "1,0%", "1,0%", "0,9%", "0,9%", "CBS Jeugd"),
        ("Voortijdig schoolverlaters (vo en mbo)", "2,1%\n(2022)", "2,0%", "1,9%", "1,8%", "1,8%", "DUO"),
        ("Thuiszitters langer dan drie maanden", "17\n(2023)", "14", "12", "10", "8", "Gemeente"),
    ),
    6: (
        ("Inwoners die wekelijks sporten", "54%\n(2022)", "", "57%", "", "60%", "GGD Zandstreek"),
        ("Bezettingsgraad sporthal De Dennen", "62%\n(2023)", "65%", "68%", "70%", "70%", "Sportbedrijf"),
        ("Bezettingsgraad dorpshuizen", "38%\n(2023)", "40%", "43%", "46%", "50%", "Beheerstichtingen"),
        ("Leden van de bibliotheek", "7.310\n(2023)", "7.400", "7.550", "7.700", "7.800", "Bibliotheek"),
    ),
    7: (
        ("Huishoudens met een bijstandsuitkering", "412\n(2023)", "405", "395", "385", "380", "Gemeente"),
        ("Cliënten hulp bij het huishouden", "894\n(2023)", "930", "965", "1.000", "1.030", "Gemeente"),
        ("Cliënten begeleiding Wmo", "361\n(2023)", "365", "365", "360", "355", "Gemeente"),
        ("Inwoners die mantelzorg geven", "16%\n(2022)", "", "18%", "", "20%", "GGD Zandstreek"),
    ),
    8: (
        ("Agrarische bedrijven", "318\n(2023)", "305", "295", "285", "275", "CBS Landbouwtelling"),
        ("Hectare met agrarisch natuurbeheer", "410\n(2023)", "460", "520", "580", "650", "Collectief Zandgrond"),
        ("Restafval per inwoner (kg)", "118\n(2023)", "108", "98", "90", "85", "Afvalbedrijf"),
        ("Nieuwe landschapselementen (km houtwal)", "n.t.b.", "3,5", "4,0", "4,5", "4,5", "Gemeente"),
    ),
    9: (
        ("Opgeleverde woningen per jaar", "121\n(2023)", "165", "190", "210", "180", "Gemeente"),
        ("Aandeel betaalbare nieuwbouw", "48%\n(2023)", "55%", "60%", "66%", "66%", "Gemeente"),
        ("Wachttijd sociale huur (jaren)", "5,8\n(2023)", "5,7", "5,5", "5,2", "5,0", "Zandwonen"),
        ("Doorlooptijd omgevingsvergunning (weken)", "9,1\n(2023)", "8,5", "8,0", "8,0", "8,0", "Gemeente"),
    ),
}

Rows = Mapping[str, tuple[int, ...] | None]

KN25_START = (212, -1905, -2031, -2031)
KN25_AUTONOMOUS: Rows = {
    "Septembercirculaire 2023": (318, 242, 196, 188),
    "Decembercirculaire 2023": (64, 0, 0, 0),
    "Cao gemeenten 2024": (-412, -430, -430, -430),
    "Jeugdhulp lokaal": (-525, -525, -480, -480),
    "Jeugdhulp regionaal": (-210, -240, -240, -240),
    "Wmo hulp bij het huishouden": (-165, -190, -215, -240),
    "Bijdrage Veiligheidsregio": (-88, -121, -121, -121),
    "Bijdrage Omgevingsdienst": (-47, -47, -62, -62),
    "Renteontwikkeling": (110, 60, -40, -85),
    "Toevoegen jaarschijf 2028": (0, 0, 0, 104),
}
KN25_OTHER: Rows = {
    "Kapitaallasten brede school Vlasbeek": (0, -86, -318, -318),
    "Beheerplan wegen buitengebied": (-150, -150, -150, -150),
    "Gebiedsregisseur buitengebied": (-95, -95, -95, 0),
    "Verduurzaming dorpshuizen": (-60, -120, -120, -120),
    "Boa logistiek park": (-72, -72, -72, -72),
    "Herinrichting Marktstraat": None,
}
KN25_MEASURES: Rows = {
    "Ozb niet-woningen": (180, 180, 180, 180),
    "Ozb woningen": (0, 95, 95, 95),
    "Toeristenbelasting": (45, 60, 60, 60),
    "Taakstelling organisatie": (100, 250, 400, 400),
    "Taakstelling jeugdhulp": (0, 200, 350, 500),
    "Stelpost onderuitputting": (250, 250, 250, 250),
    "Inzet algemene reserve": (400, 0, 0, 0),
}
KN26_START = (-1240, -1765, -1402, -1402)
KN26_AUTONOMOUS: Rows = {
    "Septembercirculaire 2024": (685, 540, 512, 498),
    "Decembercirculaire 2024": (-38, 0, 0, 0),
    "Cao gemeenten 2025": (-366, -390, -390, -390),
    "Jeugdhulp lokaal": (-710, -690, -690, -690),
    "Jeugdhulp regionaal": (-145, -145, -145, -145),
    "Wmo hulp bij het huishouden": (-240, -280, -320, -360),
    "Wmo vervoer": (-55, -55, -55, -55),
    "Bijdrage Veiligheidsregio": (-132, -164, -164, -164),
    "Bijdrage Omgevingsdienst": (-58, -58, -58, -58),
    "Renteontwikkeling": (-75, -140, -210, -260),
    "Toevoegen jaarschijf 2029": (0, 0, 0, 87),
}
KN26_OTHER: Rows = {
    "Kapitaallasten brede school Vlasbeek": (0, -61, -61, -61),
    "Kapitaallasten dorpshuis Oosterheuvel": (0, -44, -88, -88),
    "Beheerplan wegen buitengebied": (-120, -120, -120, -120),
    "Gebiedsregisseur buitengebied": (0, 0, -98, -98),
    "Aanjager energiehub De Wielewaal": (-110, -110, 0, 0),
    "Proef dorpsbus Kievitsdrift": (-65, -65, 0, 0),
    "Herinrichting Marktstraat": None,
}
KN26_MEASURES: Rows = {
    "Ozb niet-woningen": (210, 210, 210, 210),
    "Ozb woningen": (160, 320, 320, 320),
    "Taakstelling organisatie": (150, 300, 450, 450),
    "Taakstelling jeugdhulp": (100, 250, 400, 400),
    "Versoberen bermbeheer": (80, 80, 80, 80),
    "Opheffen stelpost bedrijfsverplaatsing": (120, 120, 0, 0),
    "Inzet algemene reserve": (950, 0, 0, 0),
}


def add(*rows: Sequence[int]) -> tuple[int, ...]:
    """The sum of each column."""
    return tuple(sum(column) for column in zip(*rows, strict=True))


def total(rows: Rows) -> tuple[int, ...]:
    """The sum of a block of mutations; PM does not count."""
    return add(*(amounts for amounts in rows.values() if amounts is not None))


def line(label: str, amounts: Sequence[int]) -> tuple[str, ...]:
    """A row of a table."""
    return (label, *map(thousands, amounts))


def block(rows: Rows) -> tuple[tuple[str, ...], ...]:
    """Rows of mutations, PM where nothing is known yet."""
    return tuple(
        line(label, amounts) if amounts is not None else (label, "PM", "PM", "PM", "PM")
        for label, amounts in rows.items()
    )


def kadernota_saldi(
    start: Sequence[int], autonomous: Rows, other: Rows, measures: Rows
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The saldo before and after measures."""
    before = add(start, total(autonomous), total(other))
    return before, add(before, total(measures))


KN25_BEFORE, KN25_AFTER = kadernota_saldi(KN25_START, KN25_AUTONOMOUS, KN25_OTHER, KN25_MEASURES)
KN26_BEFORE, KN26_AFTER = kadernota_saldi(KN26_START, KN26_AUTONOMOUS, KN26_OTHER, KN26_MEASURES)
KN25_INCIDENTAL = (369, -95, -95, 0)
KN26_INCIDENTAL = (857, -55, 0, 0)


def cost_table(programme: Programme, number: str) -> Table:
    """What a programme costs, by period."""
    return Table(
        f"Tabel {number} Wat mag het kosten? Programma {programme.number}",
        (("", *PERIODS),),
        (
            line("Lasten", programme.lasten),
            line("Baten", programme.baten),
            line("**Saldo programma**", programme.saldi),
        ),
        scale=SCALE,
    )


def indicator_table(number: int, caption: str) -> Table:
    """The indicators of a programme as the budget has them."""
    return Table(
        caption,
        (("Indicator", "Peilwaarde\n(jaar)", "2025", "2026", "2027", "2028", "Bron"),),
        INDICATORS[number],
    )


def overview_rows() -> tuple[tuple[str, ...], ...]:
    """Saldo by programme, reserves and result, by period."""
    return (
        *(line(f"{p.number}. {p.name}" if p.number < 10 else p.name, p.saldi) for p in ALL),
        line("**Saldo van baten en lasten**", add(*(p.saldi for p in ALL))),
        line("Toevoeging aan reserves", TO_RESERVES),
        line("Onttrekking aan reserves", FROM_RESERVES),
        line("**Resultaat**", RESULTS),
    )
