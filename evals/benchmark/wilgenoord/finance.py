"""The money of Wilgenoord as numbers, so that every table that shows it adds up.

An amount is positive when it is good for the treasury. How it is written differs between documents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TypeAlias

from evals.making.blocks import Cell, Flat, Table
from evals.making.notation import bracketed, total, trailing

Row: TypeAlias = tuple[str, tuple[int, ...]]
Write: TypeAlias = Callable[[int | Decimal], str]

OPGAVEN = (
    "1 Leefbare dorpen",
    "2 Dijk, water en landschap",
    "3 Zorg dichtbij",
    "4 Wonen en bouwen",
    "5 Werken en toerisme",
    "6 Bestuur en balie",
    "7 Algemene dekkingsmiddelen",
)
# By year: what the opgaven cost and bring in, in thousands of euros.
COSTS = {
    "2024": (6412, 5288, 24930, 4106, 1742, 9855, 904),
    "2025": (6730, 5410, 25640, 4390, 1790, 10120, 930),
    "2026": (7105, 5620, 27015, 4880, 1865, 10390, 945),
    "2027": (7190, 5655, 27240, 4310, 1880, 10405, 960),
    "2028": (7205, 5690, 27480, 4050, 1890, 10420, 975),
    "2029": (7240, 5720, 27755, 3990, 1905, 10435, 990),
}
INCOME = {
    "2024": (748, 1914, 4120, 3377, 918, 1236, 40050),
    "2025": (760, 1980, 4205, 3510, 1002, 1244, 41836),
    "2026": (812, 2045, 4310, 3925, 1148, 1265, 43629),
    "2027": (815, 2080, 4325, 3400, 1240, 1270, 44052),
    "2028": (815, 2110, 4340, 3150, 1245, 1275, 44203),
    "2029": (820, 2140, 4355, 3105, 1250, 1280, 44438),
}
FROM_RESERVES = {"2024": 1487, "2025": 585, "2026": 822, "2027": 400, "2028": 250, "2029": 150}
INCIDENTAL = {"2026": 402, "2027": 110, "2028": 0, "2029": 0}
# The budget of 2024 after changes, as saldo by opgave, and what was to come from reserves.
BUDGETED_2024 = (-5790, -3252, -20145, -1105, -861, -8704, 38520)
BUDGETED_RESERVES_2024 = 1402

KOMPAS_2024_YEARS = ("2025", "2026", "2027", "2028")
KOMPAS_2024: dict[str, tuple[Row, ...]] = {
    "Vertrekpunt": (("Stand Begroting 2024 (na tweede wijziging)", (241, -618, -590, -590)),),
    "Van het Rijk": (
        ("Septembercirculaire 2023", (132, 104, 98, 98)),
        ("Decembercirculaire 2023", (-21, 0, 0, 0)),
        ("Ravijnjaar: behoedzaam geraamd", (0, -744, -690, -690)),
    ),
    "Onvermijdelijk": (
        ("Jeugdhulp met verblijf", (-265, -240, -240, -240)),
        ("Jeugdhulp zonder verblijf", (-88, -88, -88, -88)),
        ("Hulp bij het huishouden (Wmo)", (-110, -135, -160, -185)),
        ("Veiligheidsregio Dijkland", (-74, -83, -92, -92)),
        ("Cao gemeenten 2024", (-198, -236, -236, -236)),
        ("Toevoegen jaarschijf 2028", (0, 0, 0, -173)),
    ),
    "Wensen": (
        ("Dorpenfonds", (-100, -100, -100, -100)),
        ("Maaien en hekkelen in eigen beheer", (-65, 20, 20, 20)),
        ("Opknappen speelplekken", (-45, -45, 0, 0)),
    ),
    "Keuzes om rond te komen": (
        ("Ozb: 3 % bovenop de inflatie", (139, 139, 139, 139)),
        ("Toeristenbelasting van € 1,45 naar € 1,80", (0, 88, 88, 88)),
        ("Bezuiniging ambtelijk apparaat", (75, 150, 225, 225)),
        ("Uit de algemene reserve", (300, 650, 0, 0)),
    ),
}
KOMPAS_2025_YEARS = ("2026", "2027", "2028", "2029")
KOMPAS_2025: dict[str, tuple[Row, ...]] = {
    "Vertrekpunt": (("Stand Begroting 2025 (na amendementen)", (318, -204, -655, -655)),),
    "Van het Rijk": (
        ("Septembercirculaire 2024", (171, 143, 139, 139)),
        ("Decembercirculaire 2024", (96, 88, 88, 88)),
        ("Ravijnjaar: deels gerepareerd", (214, 214, 186, 186)),
    ),
    "Onvermijdelijk": (
        ("Jeugdhulp met verblijf", (-420, -395, -380, -380)),
        ("Jeugdhulp zonder verblijf", (-62, -62, -62, -62)),
        ("Hulp bij het huishouden (Wmo)", (-155, -190, -225, -260)),
        ("Veiligheidsregio Dijkland", (-118, -131, -144, -144)),
        ("Omgevingsdienst", (-47, -47, -51, -51)),
        ("Cao gemeenten 2025", (-285, -310, -310, -310)),
        ("Riolering Molwerde later aangelegd", (74, 40, 0, 0)),
        ("Toevoegen jaarschijf 2029", (0, 0, 0, -212)),
    ),
    "Wensen": (
        ("Dorpenfonds", (-140, -140, -140, -140)),
        ("Dorpshuis De Boei, Terpsloot", (0, -64, -64, -64)),
        ("Bermen en sloten", (-85, -85, -85, -85)),
        ("Dijkopgangen voor wandelaars", (-30, -30, 0, 0)),
    ),
    "Keuzes om rond te komen": (
        ("Ozb: 4 % bovenop de inflatie", (190, 190, 190, 190)),
        ("Toeristenbelasting van € 1,80 naar € 2,10", (0, 96, 96, 96)),
        ("Afstoten gemeentewerf Slikgat", (0, 55, 55, 55)),
        ("Inkopen met de buurgemeenten", (60, 90, 120, 120)),
        ("Bezuiniging ambtelijk apparaat", (150, 250, 350, 350)),
        ("Uit de algemene reserve", (400, 0, 0, 0)),
    ),
}


def add(rows: Sequence[Row]) -> tuple[int, ...]:
    """The sum of each column of rows."""
    return tuple(int(value) for value in total([values for _, values in rows]))


def less(first: Sequence[int], second: Sequence[int]) -> tuple[int, ...]:
    """The difference of two rows."""
    return tuple(one - two for one, two in zip(first, second, strict=True))


def before_choices(data: dict[str, tuple[Row, ...]]) -> tuple[int, ...]:
    """The saldo before the choices that close the budget."""
    return add([row for group, rows in data.items() if not group.startswith("Keuzes") for row in rows])


def after_choices(data: dict[str, tuple[Row, ...]]) -> tuple[int, ...]:
    """The saldo with everything."""
    return add([row for rows in data.values() for row in rows])


def without_reserve(data: dict[str, tuple[Row, ...]]) -> tuple[int, ...]:
    """The saldo after choices, less the incidental help of the reserve."""
    reserve = next(row for row in data["Keuzes om rond te komen"] if "reserve" in row[0])
    return less(after_choices(data), reserve[1])


def kompas_table(
    caption: str,
    data: dict[str, tuple[Row, ...]],
    years: tuple[str, ...],
    extra: tuple[str, ...],
    flat: Flat | None = None,
) -> Table:
    """The long table of a Kompasnota: a minus stands behind an amount that is a disadvantage."""
    rows: list[tuple[str, ...]] = []
    for group, lines in data.items():
        if group.startswith("Keuzes"):
            rows.append(("**Saldo zonder keuzes**", *map(trailing, before_choices(data))))
        rows.append((group,))
        rows += [(label, *map(trailing, values)) for label, values in lines]
        if group == "Wensen":
            rows += [(label, *("PM",) * len(years)) for label in extra]
        if len(lines) > 1:
            rows.append((f"**Totaal {group[0].lower() + group[1:]}**", *map(trailing, add(lines))))
    rows.append(("**Saldo met keuzes**", *map(trailing, after_choices(data))))
    rows.append(("**Saldo met keuzes, zonder reserve**", *map(trailing, without_reserve(data))))
    return Table(
        caption,
        (("Omschrijving", *years),),
        tuple(rows),
        scale="(bedragen x € 1.000; een min achter het bedrag is een nadeel)",
        scale_after=True,
        style="columns",
        keep=False,
        flat=flat,
    )


def saldi(year: str) -> tuple[int, ...]:
    """The saldo of each opgave in a year."""
    return less(INCOME[year], COSTS[year])


def result(year: str) -> int:
    """The saldo of a year after reserves."""
    return sum(saldi(year)) + FROM_RESERVES[year]


def budget_wide() -> Table:
    """The landscape table of the budget: three years beside each other, under merged headers."""
    years = ("2024", "2025", "2026")
    names = ("Rekening 2024", "Begroting 2025", "Begroting 2026")
    columns = [part for year in years for part in (COSTS[year], INCOME[year], saldi(year))]
    rows: list[tuple[str, ...]] = [
        (name, *(trailing(column[number]) for column in columns)) for number, name in enumerate(OPGAVEN)
    ]
    rows.append(("**Saldo van lasten en baten**", *(trailing(sum(column)) for column in columns)))
    reserves = [text for year in years for text in ("", "", trailing(FROM_RESERVES[year]))]
    rows.append(("Per saldo uit reserves", *reserves))
    results = [text for year in years for text in ("", "", trailing(result(year)))]
    rows.append(("**Begrotingssaldo**", *results))
    return Table(
        "Tabel 12 Lasten, baten en saldo per opgave",
        (
            (Cell("Opgave", rows=2), *(Cell(name, cols=3) for name in names)),
            ("Lasten", "Baten", "Saldo") * 3,
        ),
        tuple(rows),
        scale="x € 1.000",
        landscape=True,
    )


def budget_years() -> Table:
    """The saldo of each opgave for four years, with the incidental part."""
    years = ("2026", "2027", "2028", "2029")
    rows: list[tuple[str, ...]] = [
        (name, *(trailing(saldi(year)[number]) for year in years)) for number, name in enumerate(OPGAVEN)
    ]
    rows += [
        ("**Saldo van lasten en baten**", *(trailing(sum(saldi(year))) for year in years)),
        ("Per saldo uit reserves", *(trailing(FROM_RESERVES[year]) for year in years)),
        ("**Begrotingssaldo**", *(trailing(result(year)) for year in years)),
        ("Waarvan incidenteel", *(trailing(INCIDENTAL[year]) for year in years)),
        ("**Structureel begrotingssaldo**", *(trailing(result(year) - INCIDENTAL[year]) for year in years)),
    ]
    return Table(
        "Tabel 1 Saldo per opgave, meerjarig",
        (("Opgave", *years),),
        tuple(rows),
        scale="x € 1.000; min achter het bedrag = tekort",
        style="ruled",
    )


def accounts_table(caption: str, write: Write = bracketed) -> Table:
    """The result of 2024 beside its budget; a disadvantage stands in brackets."""
    actual = saldi("2024")
    rows: list[tuple[str, ...]] = [
        (name, write(plan), write(real), write(real - plan))
        for name, plan, real in zip(OPGAVEN, BUDGETED_2024, actual, strict=True)
    ]
    plan, real = sum(BUDGETED_2024), sum(actual)
    rows.append(("**Gerealiseerd totaal saldo van baten en lasten**", write(plan), write(real), write(real - plan)))
    more = FROM_RESERVES["2024"] - BUDGETED_RESERVES_2024
    rows.append(("Mutaties reserves", write(BUDGETED_RESERVES_2024), write(FROM_RESERVES["2024"]), write(more)))
    plan, real = plan + BUDGETED_RESERVES_2024, real + FROM_RESERVES["2024"]
    rows.append(("**Gerealiseerd resultaat**", write(plan), write(real), write(real - plan)))
    return Table(
        caption,
        (("Opgave", "Begroot 2024 (na wijziging)", "Werkelijk 2024", "Verschil"),),
        tuple(rows),
        scale="Bedragen x € 1.000, nadelen tussen haakjes",
    )
