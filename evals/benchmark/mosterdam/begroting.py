"""Begroting 2026 (September 2025): a PDF in thousands of euro, with a landscape table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from evals.benchmark.mosterdam.begroting_programmes import PROGRAMMES
from evals.benchmark.mosterdam.figures import (
    BUDGET_SALDO,
    BUDGET_STRUCTURAL,
    EXPENSES,
    INCIDENTAL_BUDGET,
    INCOME,
    SPRING_IN_THOUSANDS,
    STEPS_BUDGET,
    letters,
    minus,
    plainly,
    sums,
)
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

_YEARS = ("2026", "2027", "2028", "2029")
_SCALE = "Bedragen x € 1.000"

_START = prose("""
# 1. Aan de raad

Deze begroting is de laatste van onze periode. Op 18 maart 2026 kiezen de Mosterdammers een nieuwe raad. Wij
leveren een begroting af die in 2026 sluit en daarna niet. Dat schrijven wij niet graag op. Maar een
begroting die met een stelpost sluit, is een kademuur van karton.

In de perspectiefnota van mei vroegen wij vier miljoen euro uit de algemene reserve voor 2026. Dankzij de
meicirculaire is dat nu 2,1 miljoen euro. De raad nam op 3 juli 2025 twee amendementen aan die in deze
begroting zijn verwerkt. De taakstelling op de jeugdhulp begint een half jaar later, en het zwembad De
Dolfijn blijft ook in de zomervakantie open.

Amendement Zomerzwemmen kost 85.000 euro per jaar en is gedekt uit de post onvoorzien. Wij ramen voor
onvoorzien nog 240.000 euro.

## 1.1 Lastendruk

De woonlasten voor een gezin met een eigen huis stijgen in 2026 met 3,8 procent tot 1.017 euro. De
afvalstoffenheffing wordt 342 euro, de rioolheffing 231 euro, en aan ozb betaalt de eigenaar van een
gemiddelde woning 444 euro. Een alleenstaande huurder betaalt 268 euro. Mosterdam staat daarmee in de
provincie op plaats 11 van de 23, van goedkoop naar duur.

# 2. De begroting in hoofdlijnen

## 2.1 Van perspectiefnota naar begroting

Onderstaande tabel laat zien hoe het saldo sinds mei veranderde. Ten opzichte van de perspectiefnota rekenen
wij hier in duizenden euro’s. Een V is voordelig, een N nadelig; een min schrijven wij in deze begroting
niet.
""")

_SALDO = Table(
    "Tabel 2.1 Begrotingssaldo 2026-2029",
    (("Omschrijving", *_YEARS),),
    (
        ("Saldo perspectiefnota 2026-2029", *letters(SPRING_IN_THOUSANDS)),
        *((label, *letters(values)) for label, values in STEPS_BUDGET.items()),
        ("**Begrotingssaldo**", *letters(BUDGET_SALDO)),
        ("Waarvan incidenteel", *letters(INCIDENTAL_BUDGET)),
        ("**Structureel begrotingssaldo**", *letters(BUDGET_STRUCTURAL)),
    ),
    scale=_SCALE,
    scale_after=True,
    style="unruled",
)

_SALDO_TEXT = prose("""
De **meicirculaire 2025** is voor Mosterdam gunstiger dan voor de meeste gemeenten, omdat het Rijk de
maatstaf voor centrumfunctie opnieuw heeft berekend. Het voordeel neemt na 2027 af. De **bijdrage aan de
Veiligheidsregio** stijgt door een nieuwe blusboot, die in 2026 in de Binnenhaven komt te liggen. De
**kapitaallasten** vallen eerst mee, doordat kindcentrum De Boei later klaar is.

De provincie toetst of een begroting structureel en reëel in evenwicht is. Dat is in geen van de vier jaren
het geval: in 2026 is er een structureel tekort van 0,78 miljoen euro. Wij rekenen daarom op preventief
toezicht.
""")

_PROGRAMME_YEARS = ("2024", "2025", "2026", "2027", "2028", "2029")


def _programme_table(caption: str, rows: dict[str, tuple[str, ...]]) -> Table:
    return Table(
        caption,
        (
            (Cell("Programma", rows=2), "Rekening", Cell("Begroting", cols=2), Cell("Raming", cols=3)),
            _PROGRAMME_YEARS,
        ),
        (
            *((name, *plainly(values)) for name, values in rows.items()),
            ("**Totaal**", *plainly(sums(rows))),
        ),
        scale=_SCALE,
        scale_after=True,
        style="unruled",
    )


_EXPENSES = _programme_table("Tabel 2.2 Lasten per programma", dict(EXPENSES))
_INCOME = _programme_table("Tabel 2.3 Baten per programma", dict(INCOME))


def _balance() -> Table:
    before = minus(sums(EXPENSES), sums(INCOME))[2:]
    reserves = minus(BUDGET_SALDO, before)
    return Table(
        "Tabel 2.4 Saldo voor en na reserves",
        (("Omschrijving", *_YEARS),),
        (
            ("Totaal lasten", *plainly(sums(EXPENSES)[2:])),
            ("Totaal baten", *plainly(sums(INCOME)[2:])),
            ("**Saldo voor mutaties reserves**", *letters(before)),
            ("Mutaties reserves", *letters(reserves)),
            ("**Saldo na mutaties reserves**", *letters(BUDGET_SALDO)),
        ),
        scale=_SCALE,
        scale_after=True,
        style="unruled",
    )


_RESERVES_TEXT = prose("""
#! 3. Reserves, investeringen en personeel

## 3.1 Reserves

De algemene reserve dient als buffer. De bestemmingsreserves zijn door de raad voor één doel gevormd. De
reserve Kademuren is in 2024 ingesteld met een storting van 5 miljoen euro uit het jaarrekeningresultaat van
2023.
""")

_RESERVES = table(
    "Tabel 3.1 Verloop reserves",
    """
Reserve | 1-1-2025 | 1-1-2026 | 1-1-2027 | 1-1-2028 | 1-1-2029
---
Algemene reserve | 31.600 | 32.450 | 30.350 | 29.150 | 29.150
Algemene reserve grondbedrijf | 8.240 | 7.615 | 6.980 | 6.980 | 7.450
Reserve Kademuren | 5.000 | 4.120 | 2.980 | 1.640 | 1.095
Reserve Sociaal domein | 3.785 | 2.240 | 1.150 | 1.150 | 1.150
Reserve Sociale woningbouw | 2.610 | 2.310 | 1.450 | 600 | 600
Reserve Kunst in de openbare ruimte | 184 | 160 | 136 | 112 | 88
""",
    scale=_SCALE,
    scale_after=True,
    style="unruled",
)

_INVESTMENT_TEXT = prose("""
## 3.2 Investeringen

De raad geeft met deze begroting het krediet vrij voor de investeringen die in 2026 beginnen en waar een A
achter staat. Voor een investering met een B volgt een apart voorstel.
""")

_INVESTMENTS = table(
    "Tabel 3.2 Investeringsplan 2026-2029",
    """
Investering | Programma | Soort | Totaal | Uitgaven | << | << | << | Jaar gereed
^^ | ^^ | ^^ | ^^ | 2026 | 2027 | 2028 | 2029 | ^^
---
Vervanging Noorderkade | Leefbare kades en wijken | B | 18.600 | 6.900 | 9.200 | 2.500 | | 2028
Vervanging Zoutkade | Leefbare kades en wijken | B | 27.400 | | 600 | 8.300 | 11.500 | 2030
Herstel Kraanhoofd | Leefbare kades en wijken | B | 9.750 | | | 450 | 3.100 | 2031
Beweegbare brug Lijnbaansgracht | Leefbare kades en wijken | A | 3.280 | 1.640 | 1.640 | | | 2027
Vervanging bomen Havenweg | Leefbare kades en wijken | A | 615 | 205 | 205 | 205 | | 2028
Kindcentrum De Boei | Jong in Mosterdam | B | 19.850 | 8.400 | 7.150 | | | 2027
Uitbreiding school Het Want | Jong in Mosterdam | A | 2.460 | 1.230 | 1.230 | | | 2027
Sporthal De Kiel | Jong in Mosterdam | B | 11.300 | 2.100 | 6.400 | 2.800 | | 2028
Renovatie zwembad De Dolfijn | Jong in Mosterdam | B | PM | | PM | PM | | n.t.b.
Walstroom Cruisekade | Haven en bedrijvigheid | A | 4.150 | | 2.750 | 1.400 | | 2028
Steiger Visafslag | Haven en bedrijvigheid | A | 890 | 890 | | | | 2026
Ontsluiting De Stuw-Oost | Haven en bedrijvigheid | A | 2.975 | 1.400 | 1.575 | | | 2027
Verkeerslichten Havenweg | Leefbare kades en wijken | A | 730 | | 365 | 365 | | 2028
Speelplekken Rietpolder | Leefbare kades en wijken | A | 420 | 140 | 140 | 140 | | 2028
Speelplekken Sluisbuurt | Leefbare kades en wijken | A | 280 | 140 | 140 | | | 2027
Vrachtwagens Stadsbeheer | Leefbare kades en wijken | A | 1.260 | 420 | 420 | 420 | | 2028
Elektrische maaiers | Leefbare kades en wijken | A | 190 | 190 | | | | 2026
Kunstgras SV De Vliet | Jong in Mosterdam | A | 610 | 610 | | | | 2026
Ventilatie Maritiem College | Jong in Mosterdam | A | 875 | 435 | 440 | | | 2027
Radarpost havenmeester | Haven en bedrijvigheid | A | 1.350 | | | 675 | 675 | 2029
Patrouillevaartuig | Haven en bedrijvigheid | A | 980 | | 980 | | | 2027
Gemaal Rietpolder | Schoon water, schone lucht | A | 1.720 | 860 | 860 | | | 2027
Vervanging riolering Zoutwijk | Schoon water, schone lucht | A | 8.640 | 2.160 | 2.160 | 2.160 | 2.160 | 2029
Vervanging riolering Hoge Maten | Schoon water, schone lucht | A | 5.220 | | 1.740 | 1.740 | 1.740 | 2029
Vervanging afvalpersen | Schoon water, schone lucht | A | 540 | 540 | | | | 2026
Parkeergarage Kraanhal | Thuis in Mosterdam | B | 13.900 | 500 | 6.200 | 7.200 | | 2028
Aankoop strategische percelen | Thuis in Mosterdam | B | 6.000 | 3.000 | 3.000 | | | 2027
Vernieuwing werkplekken stadhuis | Bestuur dichtbij | A | 1.180 | 590 | 590 | | | 2027
Zaaksysteem | Bestuur dichtbij | A | 960 | 640 | 320 | | | 2027
Vervanging telefonie | Bestuur dichtbij | A | 245 | 245 | | | | 2026
""",
    scale=_SCALE,
    scale_after=True,
    style="unruled",
    landscape=True,
    keep=False,
    note="Uitgaven vóór 2026 en na 2029 staan niet in de kolommen, wel in het totaal.",
)

_STAFF = prose("""
## 3.3 Personeel

De formatie bedraagt op 1 januari 2026 712,4 fte[^1], tegen 719,8 fte een jaar eerder. De krimp van 14 fte
verloopt in drie stappen: 5 fte in 2026, 6 fte in 2027 en 3 fte in 2028. Gemeentesecretaris Otto Blankert
kiest er met de ondernemingsraad voor om geen functies bij de balie en in de buitendienst te schrappen.
""")

_STAFF_NOTE = Footnotes((("1", "Exclusief griffie (6,2 fte) en raadsleden."),))

_STAFF_TABLE = table(
    "Tabel 3.3 Formatie in fte op 1 januari",
    """
Onderdeel | 2025 | 2026
---
Directie en concern | 38,6 | 36,9
Haven en ruimte | 148,2 | 147,5
Stadsbeheer | 171,9 | 171,9
Samenleving | 196,3 | 193,1
Dienstverlening | 84,7 | 84,7
Bedrijfsvoering | 80,1 | 78,3
**Totaal** | 719,8 | 712,4
""",
    style="unruled",
)

_LOANS = PicturedTable(
    table(
        "Tabel 3.4 Renteschema 2026",
        """
Onderdeel | Bedrag
---
Rentelasten lange leningen | 4.115
Rentebaten | 310
""",
        note="Bron: team Financiën.",
    )
)

_CHART = Chart(
    "Figuur 1 Waar het geld naartoe gaat (lasten 2026)",
    tuple((name.split()[0], float(Decimal(values[2]) / 1000)) for name, values in EXPENSES.items()),
    "mln",
)

BUDGET = Document(
    "Begroting 2026",
    "begroting",
    date(2025, 9, 30),
    (
        TitlePage("Begroting 2026", "en meerjarenraming 2027-2029", ("Gemeente Mosterdam", "30 september 2025")),
        Contents(),
        *_START,
        _SALDO,
        *_SALDO_TEXT,
        _EXPENSES,
        _INCOME,
        _balance(),
        _CHART,
        *_RESERVES_TEXT,
        _RESERVES,
        *_INVESTMENT_TEXT,
        _INVESTMENTS,
        *_STAFF,
        _STAFF_TABLE,
        _STAFF_NOTE,
        _LOANS,
        *PROGRAMMES,
    ),
    header="Gemeente Mosterdam | Begroting 2026",
    footer="Pagina {page} van {pages}",
)

FILE = DocumentFile("begroting-2026.pdf", (BUDGET,), PdfLook("modern", hyphenate=True), listed=True)
