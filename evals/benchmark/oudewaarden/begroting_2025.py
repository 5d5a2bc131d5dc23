"""Programmabegroting 2025-2028 (October 2024): a PDF with a ruled grid and one landscape overview."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden import figures as f
from evals.benchmark.oudewaarden.begroting_2025_programmas import PROGRAMMAS
from evals.making import (
    Cell,
    Chart,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")

_OPENING = prose("""
#! Woord vooraf

In het voorjaar van 2024 viel er een kei uit de Waterpoort. Hij miste een bakfiets op een halve meter. Die
kei ligt nu op het bureau van wethouder Kwakernaak en hij is de beste samenvatting van deze begroting: wat
we uitstellen, komt naar beneden. Voor 2025 trekken we daarom € 1.120.000 uit voor achterstallig onderhoud
aan de wallen, de poorten en de elf stadsbruggen.

De gemeente telde op 1 januari 2024 33.042[^1] inwoners. In de vestingstad zelf wonen 14.385 mensen, de
overige 18.657 wonen in de elf dorpen. Vlierwaard is met 4.216 inwoners het grootste dorp, Lage Donk met
388 het kleinste.

De raad heeft 25 zetels: Vestingbelang 7, Dorpen Samen 6, Groen Oudewaarden 4, Sociaal Oudewaarden 4, Liberale
Lijst 3 en Ouderenpartij Waarden 1.

## Het college

- Burgemeester Hendrikje Soeteman: veiligheid, dienstverlening en communicatie.
- Wethouder Arjen Kwakernaak (Vestingbelang): financiën, monumenten en de vesting.
- Wethouder Roos Wijdeven (Groen Oudewaarden): fruitteelt, water, wegen en groen.
- Wethouder Mehmet Karadag (Sociaal Oudewaarden): jeugd, onderwijs, zorg en werk.
- Wethouder Theda Brunekreef (Dorpen Samen): wonen, sport, cultuur en de dorpshuizen.

Lodewijk Penterman is gemeentesecretaris. De griffier is Annefleur Stok.

## Hoe u deze begroting leest

De programma’s staan op alfabet. Bedragen zonder teken zijn lasten, baten hebben een minteken. Achter een
saldo staat een V (voordelig) of een N (nadelig). Alle bedragen zijn hele euro’s; alleen in de bijlagen
rekenen we in duizenden euro’s.
""") + (Footnotes((("1", "Bron: basisregistratie personen, stand 1 januari 2024."),)),)

_SALDI_ROWS = (
    f.saldo_line("Saldo van baten en lasten", f.PB25_BEFORE, bold=False),
    ("Mutaties reserves", *map(f.euro, f.PB25_RESERVES)),
    f.saldo_line("Saldo na mutaties reserves", f.PB25),
    ("waarvan incidenteel", *map(f.euro, f.PB25_INCIDENTAL)),
    f.saldo_line("Structureel saldo", f.PB25_STRUCTURAL),
)
_SALDI = f.saldo_table("Tabel 1 Meerjarig saldo 2025-2028", YEARS, _SALDI_ROWS, "Bedragen in hele euro’s")

_CHANGES: f.Rows = {
    "Saldo kadernota 2025-2028": (412_300, 1_604_800, 2_218_900, 2_006_700),
    "Meicirculaire 2024": (-718_600, -391_400, -268_300, -286_900),
    "Restauratiefonds stadsmuren": (150_000, 150_000, 150_000, 150_000),
    "Leerlingenvervoer": (84_700, 92_300, 92_300, 92_300),
    "Lager dividend energienetwerk": (61_500, 61_500, 61_500, 61_500),
    "Correctie kapitaallasten // sporthal Haneveld": (-204_500, -330_900, -311_650, -291_700),
}
if f.total(_CHANGES) != f.PB25:
    raise ValueError(f"the changes do not lead to the budget: {f.total(_CHANGES)}")

_FINANCE = (
    *prose("""
#! Financiën op hoofdlijnen

## Uitkomst

Het eerste jaar sluit met een voordelig saldo van € 214.600. Daarna staan we in het rood. Het slechtste jaar
is
2027. Zonder de onttrekkingen aan de reserves zou ook 2025 een tekort van € 385.400 laten zien; de
onttrekking van € 600.000 komt uit de reserve Vesting.
"""),
    _SALDI,
    *prose("""
De toezichthouder kijkt naar de onderste regel. Omdat geen van de vier jaren structureel sluit, heeft
gedeputeerde staten op 12 september 2024 een verscherpt gesprek aangekondigd. Het college verwacht dat het
toezicht repressief blijft.

## Verschillen met de kadernota

De kadernota kwam voor 2025 uit op een tekort van € 412.300. Tabel 2 laat de weg zien van die nota naar deze
begroting.
"""),
    f.saldo_table(
        "Tabel 2 Van kadernota naar begroting",
        YEARS,
        tuple(
            f.saldo_line(label, values, bold=False)
            if label.startswith("Saldo")
            else (label.replace(" // ", "\n"), *map(f.euro, values))
            for label, values in _CHANGES.items()
        )
        + (f.saldo_line("Saldo na mutaties reserves", f.PB25),),
        "Bedragen in hele euro’s",
    ),
    *prose("""
**Restauratiefonds stadsmuren.** Op voorstel van de fractie Vestingbelang leggen we jaarlijks € 150.000 opzij
voor de 3,4 kilometer muur en wal.

**Leerlingenvervoer.** De taxikosten stijgen doordat 31 leerlingen uit Peerloo en Tienbunder naar het speciaal
onderwijs buiten de gemeente gaan.

**Correctie kapitaallasten.** De sporthal in Haneveld wordt in september 2026 opgeleverd in plaats van in
maart
2025. De bouw startte pas na de uitspraak van de rechter over de kap van vier lindes.

## Belastingen

De ozb stijgt met 4,1 procent. Dat is de inflatiecorrectie van 2,6 procent plus 1,5 procent voor de bruggen.
De afvalstoffenheffing voor een meerpersoonshuishouden wordt € 342, de rioolheffing € 218. De
toeristenbelasting blijft € 2,25 per nacht.
"""),
    table(
        "Tabel 3 Woonlasten meerpersoonshuishouden",
        """
Heffing | Tarief | <<
^^ | 2024 | 2025
---
Onroerendezaakbelasting (gemiddelde // woning) | € 412 | € 429
Afvalstoffenheffing // meerpersoonshuishouden | € 331 | € 342
Rioolheffing // eigenaar | € 209 | € 218
**Totaal woonlasten** | **€ 952** | **€ 989**
""",
        scale="Bedragen in hele euro’s per jaar",
        scale_after=True,
    ),
    *prose("""
## Reserves en weerstand

De algemene reserve bedroeg op 31 december 2023 € 11.640.000. De risico’s zijn berekend op € 5.820.000. De
weerstandsratio is daarmee 2,0 en de raad wil minimaal 1,4. De grootste risico’s zijn jeugdhulp, de
grondexploitatie Bloesemkwartier en instorting van een deel van de wal bij het Kanonnenbolwerk.
"""),
    PicturedTable(
        table(
            "Figuur 1 Top tien van de risico’s",
            """
Risico | Kans | Bedrag
---
Jeugdhulp regionaal | 60% | € 1.400.000
Grondexploitatie Bloesemkwartier | 30% | € 1.100.000
Instorting wal Kanonnenbolwerk | 15% | € 2.200.000
""",
        )
    ),
)


def _amounts(cost: tuple[int, ...], income: tuple[int, ...]) -> tuple[str, ...]:
    net = f.add(cost, tuple(-value for value in income))
    first = [(f.euro(cost[year]), f.euro(-income[year]), f.saldo(net[year])) for year in (0, 1)]
    return (*first[0], *first[1], f.saldo(net[2]), f.saldo(net[3]))


def overview(costs: f.Rows, income: f.Rows, years: tuple[str, ...]) -> Table:
    """The landscape overview: costs, income and saldo of two years, the saldo alone of two more."""
    rows = [(name, *_amounts(costs[name], income[name])) for name in f.PROGRAMMES]
    rows.append(("**Totaal**", *_amounts(f.total(costs), f.total(income))))
    header = (
        (Cell("Programma", 1, 2), Cell(years[0], 3), Cell(years[1], 3), years[2], years[3]),
        ("Lasten", "Baten", "Saldo", "Lasten", "Baten", "Saldo", "Saldo", "Saldo"),
    )
    return Table(
        "Overzicht van lasten en baten per programma",
        header,
        tuple(rows),
        "Bedragen in hele euro’s",
        scale_after=True,
        landscape=True,
    )


_ANNEXES = (
    *prose("""
#! Bijlage 1 Overzicht van lasten en baten

Anders dan de bijlagen hierna staat dit overzicht in hele euro’s. Van 2025 en 2026 zijn lasten, baten en saldo
vermeld, van de twee jaren daarna alleen het saldo. Het programma Algemene dekkingsmiddelen heeft een
voordelig saldo omdat de uitkering van het rijk daar binnenkomt. De mutaties van de reserves tellen niet mee.
"""),
    overview(f.COSTS_25, f.INCOME_25, YEARS),
    *prose("""
#! Bijlage 2 Investeringen

In deze bijlage zijn de bedragen in duizenden euro’s. Een investering met PM is nog niet begroot. Kredieten
boven een ton legt het college apart aan de raad voor.
"""),
    table(
        "Tabel B2 Investeringsplan 2025-2028",
        """
Investering | Programma | 2025 | 2026 | 2027 | 2028
---
Maatschappelijk nut
Restauratie Waterpoort // (fase 1) | Erfgoed en vesting | 340 | 1.450 | 1.280 | -
Restauratie Waterpoort // (fase 2) | Erfgoed en vesting | - | - | - | PM
Herstel wal // Kanonnenbolwerk | Erfgoed en vesting | 260 | 260 | - | -
Brug Korenmarkt | Openbare ruimte | 485 | - | - | -
Brug Koningsweg // (Oostwiel) | Openbare ruimte | - | 390 | - | -
Riolering Kersenburg | Openbare ruimte | 720 | 640 | - | -
Riolering Krekelhoven | Openbare ruimte | - | 515 | 515 | -
Sporthal Haneveld | Sport en ontmoeting | 2.900 | 1.350 | - | -
Dorpshuis Sint-Odo | Sport en ontmoeting | - | - | 875 | n.t.b.
Kunstgras Peerloo | Sport en ontmoeting | - | 540 | - | -
Kindcentrum De Boomgaard // (Vlierwaard) | Jeugd en onderwijs | 410 | 4.200 | 3.650 | -
Economisch nut
Parkeerautomaten vesting | Openbare ruimte | 165 | - | - | -
Bedrijfswagens buitendienst | Bestuur en dienstverlening | 190 | 95 | 95 | 190
Waterbassin Tienbunder | Buitengebied en fruitteelt | 315 | 220 | - | -
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
        keep=False,
    ),
    *prose("""
#! Bijlage 3 Reserves en voorzieningen

De standen zijn die van 1 januari van elk jaar, na verwerking van de voorgenomen onttrekkingen.
"""),
    table(
        "Tabel B3 Verloop van de reserves",
        """
Reserve | Stand op 1 januari | << | <<
^^ | 2025 | 2026 | 2027
---
Algemene reserve | 11.640 | 11.640 | 11.340
Reserve Vesting | 2.150 | 1.550 | 1.550
Reserve Volkshuisvesting | 1.380 | 1.130 | 880
Reserve Dorpshuizen | 640 | 590 | 540
Reserve Sociaal domein | 2.075 | 2.075 | 1.875
**Totaal reserves** | **17.885** | **16.985** | **16.185**
Voorziening bruggen en kades | 1.960 | 1.730 | 1.410
Voorziening riolering | 3.415 | 3.290 | 3.155
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
    ),
    Chart("Figuur 2 Personeel naar leeftijd", (("tot 35", 61.0), ("35-55", 148.0), ("55+", 112.0)), "fte"),
)

_DOCUMENT = Document(
    "Programmabegroting 2025-2028",
    "programmabegroting",
    date(2024, 10, 1),
    (
        TitlePage(
            "Programmabegroting 2025-2028",
            "Muren die blijven staan",
            ("Gemeente Oudewaarden", "Aangeboden aan de raad op 1 oktober 2024"),
        ),
        Contents(),
        *_OPENING,
        *_FINANCE,
        *PROGRAMMAS,
        *_ANNEXES,
    ),
    header="Programmabegroting 2025-2028",
    footer="Gemeente Oudewaarden - pagina {page} van {pages}",
)
FILES = [
    DocumentFile("programmabegroting-2025-2028.pdf", (_DOCUMENT,), PdfLook("classic", hyphenate=True), listed=True)
]
