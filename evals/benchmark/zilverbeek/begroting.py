"""Meerjarenbegroting 2025-2028 (November 2024): a hyphenated PDF in a serif letter, tables without lines."""

from __future__ import annotations

from datetime import date

from evals.benchmark.zilverbeek.begroting_opgaven import OPGAVEN_BLOCKS
from evals.benchmark.zilverbeek.figures import (
    AFTER_MB25,
    BASE_MB25,
    BEFORE_MB25,
    BUDGET_2025,
    INCIDENTAL_MB25,
    NEW_MB25,
    SAVE_MB25,
    START_MB25,
    STRUCTURAL_MB25,
    grouped_rows,
    saldo_rows,
    sign,
    signs,
    sums,
    sums_of,
)
from evals.making import (
    Cell,
    Chart,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    Heading,
    Paragraph,
    PdfLook,
    Table,
    TitlePage,
)
from evals.making.notation import dutch
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")
SCALE = "Bedragen x € 1.000; V = voordeel, N = nadeel"

_START = prose("""
#! 1. Aanbieding

Hierbij bieden wij u de meerjarenbegroting 2025-2028 aan. Zij is behandeld door het college op 24 september
2024 en ligt voor ter vaststelling in uw vergadering van 7 november 2024.

## 1.1 Wat er na de kaderbrief veranderde

Uw raad nam op 27 juni 2024 het amendement Wijkbus blijft rijden aan, met 20 stemmen voor en 13 tegen.
Daardoor verdwijnt een besparing van 85.000 euro per jaar, die pas in 2026 zou ingaan. De vrijwilligers van
de wijkbus kregen de brief nog dezelfde avond voorgelezen.

De meicirculaire bracht een meevaller van 640.000 euro in 2025. De septembercirculaire was zuiniger: een
klein voordeel in 2025 en een nadeel in de jaren daarna.

Aan de andere kant kost lokaal ingekochte jeugdzorg 210.000 euro per jaar meer dan wij in mei dachten, en
rijdt het leerlingenvervoer met 41 kinderen extra. De Kalkbrug is uitgesteld omdat de enige inschrijver 38
procent boven de raming zat; dat scheelt tijdelijk onderhoud.

## 1.2 Hoofdlijn

De begroting sluit in 2025 met een voordeel van 63.000 euro en in 2026 met 15.000 euro. In 2027 is er een
tekort van 2.093.000 euro. Structureel, dus zonder wat eenmalig is, is er in alle vier de jaren een tekort.
De provincie heeft op 17 december 2024 geoordeeld dat zij het repressieve toezicht handhaaft, op voorwaarde
dat uw raad vóór 1 juli 2025 een herstelplan vaststelt.[^1]

## 1.3 Leeswijzer

Een voordeel schrijven wij met een V voor het bedrag, een nadeel met een N. Een streepje of een nul betekent
dat er niets is geraamd. In hoofdstuk 3 vindt u de zes opgaven, elk met drie vragen: wat willen wij bereiken,
wat gaan wij daarvoor doen en wat mag het kosten. Hoofdstuk 4 bevat de paragrafen.
""")
# On purpose: a letter of 17 December is quoted in a budget of November; the printed edition is of January.

_NOTE = Footnotes((("1", "Toegevoegd in de druk van januari 2025."),))

_PICTURE = Table(
    "Tabel 1 Ontwikkeling van het begrotingssaldo",
    (("Omschrijving", *YEARS),),
    (
        *saldo_rows(START_MB25, "0"),
        ("**Saldo voor nieuwe ontwikkelingen**", *signs(BASE_MB25)),
        ("Nieuwe ontwikkelingen (tabel 2)", *signs(sums_of(NEW_MB25))),
        ("**Saldo voor ombuigingen**", *signs(BEFORE_MB25)),
        ("Ombuigingen (tabel 3)", *signs(sums(SAVE_MB25))),
        ("**Begrotingssaldo**", *signs(AFTER_MB25)),
        ("Waarvan incidenteel", *signs(INCIDENTAL_MB25, "0")),
        ("**Structureel begrotingssaldo**", *signs(STRUCTURAL_MB25)),
    ),
    scale=SCALE,
    style="unruled",
)

_NEW = Table(
    "Tabel 2 Nieuwe ontwikkelingen sinds de kaderbrief",
    (("Ontwikkeling", *YEARS),),
    (*grouped_rows(NEW_MB25, "0"), ("**Totaal**", *signs(sums_of(NEW_MB25)))),
    scale=SCALE,
    style="unruled",
)

_SAVE = Table(
    "Tabel 3 Aanvullende ombuigingen",
    (("Ombuiging", *YEARS),),
    (*saldo_rows(SAVE_MB25, "0"), ("**Totaal**", *signs(sums(SAVE_MB25)))),
    scale=SCALE,
    scale_after=True,
    style="unruled",
)

_SAVE_TEXT = prose("""
De toeristenbelasting gaat van 1,95 naar 2,75 euro per persoon per nacht. Campings aan de Vliede vroegen om
uitstel tot 2026; daarin zijn wij niet meegegaan. Van de bestemmingsreserve Ovens valt in 2025 60.000 euro
vrij en in 2026 300.000 euro. De tweede tranche van de taakstelling sociaal domein heeft nog geen inhoud: een
werkgroep onder leiding van oud-wethouder Fenna Duijvesteijn komt in maart 2025 met voorstellen. De eerste
tranche loopt daarnaast gewoon door en staat in de kaderbrief.
""")


def _total_row(label: str, rows: tuple[tuple[int, ...], ...]) -> tuple[str, ...]:
    costs, gains = sum(row[0] for row in rows), sum(row[1] for row in rows)
    return (f"**{label}**", dutch(costs), dutch(gains), sign(costs - gains))


_OVERVIEW = Table(
    "Tabel 4 Lasten en baten per opgave 2025",
    (("Opgave", Cell("Begroting 2025", cols=3)), ("", "Lasten", "Baten", "Saldo")),
    (
        *(
            (label, dutch(costs), dutch(gains), sign(costs - gains))
            for label, (costs, gains) in BUDGET_2025.items()
            if label.startswith("Opgave")
        ),
        _total_row("Totaal opgaven", tuple(v for k, v in BUDGET_2025.items() if k.startswith("Opgave"))),
        *(
            (label, dutch(costs), dutch(gains), sign(costs - gains))
            for label, (costs, gains) in BUDGET_2025.items()
            if not label.startswith("Opgave")
        ),
        _total_row("Begrotingssaldo", tuple(BUDGET_2025.values())),
    ),
    scale="Bedragen x € 1.000",
    style="ruled",
)

_CHART = Chart(
    "Figuur 1 Waar het geld vandaan komt, in procenten van de baten",
    (("Gemeentefonds", 58), ("Rijk", 14), ("Lokaal", 12), ("Grond", 6), ("Overig", 10)),
    "%",
)

_PARAGRAPHS = prose("""
#! 4. Paragrafen

## 4.1 Lokale heffingen

De ozb voor woningen stijgt met 5 procent, de afvalstoffenheffing met 11 euro en de rioolheffing met 4 euro.
Een gezin in een koopwoning van 340.000 euro betaalt in 2025 samen 1.004 euro, 36 euro meer dan in 2024.
Kwijtschelding blijft mogelijk tot 100 procent van de bijstandsnorm; in 2023 kregen 1.318 huishoudens
kwijtschelding.
""")

_TAXES = table(
    "Tabel 11 Tarieven 2024 en 2025",
    """
Heffing | Tarief 2024 | Tarief 2025 | Opbrengst 2025
---
Ozb eigenaar woning | 0,0912% | 0,0958% | 6.840
Ozb eigenaar niet-woning | 0,2480% | 0,2530% | 3.970
Ozb gebruiker niet-woning | 0,1985% | 0,2025% | 2.615
Afvalstoffenheffing meerpersoons | € 318 | € 329 | 6.120
Afvalstoffenheffing eenpersoons | € 236 | € 244 | 1.790
Rioolheffing | € 204 | € 208 | 4.910
Toeristenbelasting per nacht | € 1,95 | € 2,75 | 305
Precario terrassen per m2 | € 17,40 | € 17,40 | 48
Hondenbelasting | - | - | -
""",
    scale="Opbrengst x € 1.000",
    scale_after=True,
    style="unruled",
)

_RISK_TEXT = prose("""
## 4.2 Weerstandsvermogen

De algemene reserve is per 1 januari 2025 geraamd op 18,5 miljoen euro. De benodigde weerstandscapaciteit is
12,6 miljoen euro; de ratio is dus 1,5. Het grootste risico blijft de open einde regeling in de jeugdzorg.

## 4.3 Onderhoud kapitaalgoederen

Zilverbeek onderhoudt 284 kilometer weg, 61 bruggen, 197 kilometer riool, 18.400 bomen en 43 gebouwen. Het
beheerplan wegen loopt tot en met 2026. De achterstand bij wegen is 1,9 miljoen euro, vooral in Hoge Leem en
Vliedezicht.
""")

_ASSETS = table(
    "Tabel 12 Onderhoud kapitaalgoederen",
    """
Onderdeel | Omvang | Beheerplan tot | Begroot 2025 | Achterstand
---
Wegen | 284 km | 2026 | 3.180 | 1.900
Bruggen en viaducten | 61 stuks | 2028 | 940 | 1.250
Kademuren | 2,1 km | 2027 | 310 | n.t.b.
Riolering | 197 km | 2027 | 2.460 | 0
Groen en bomen | 212 ha | 2025 | 2.870 | 340
Gebouwen | 43 stuks | 2026 | 1.720 | PM
Speelplekken | 118 stuks | 2025 | 285 | 60
""",
    scale="Begroot en achterstand x € 1.000",
    style="unruled",
)

_LAND = prose("""
## 4.4 Grondbeleid

De gemeente heeft drie eigen grondexploitaties. Ovenkwartier fase 1 is in 2020 geopend, Grensweide in 2008 en
Roodakker-Oost in 2022. Het verwachte eindresultaat staat in tabel 13. Vlijt en Vuur, Hendrikshoven en
Tichelhoeve zijn van particulieren; daar sluiten wij anterieure overeenkomsten.
""")

_LAND_TABLE = table(
    "Tabel 13 Grondexploitaties, stand 1 januari 2024",
    """
Complex | Oppervlakte | Boekwaarde | Eindresultaat | Einde
---
Ovenkwartier fase 1 | 7,8 ha | 9.460 | V 1.340 | 2029
Grensweide | 31,5 ha | 4.120 | V 2.015 | 2031
Roodakker-Oost | 4,6 ha | 2.385 | N 675 | 2028
""",
    scale="Boekwaarde en eindresultaat x € 1.000",
    scale_after=True,
    style="unruled",
)

_PARTNERS = prose("""
## 4.5 Verbonden partijen

Onze bijdrage aan de veiligheidsregio Vliedestreek stijgt door de nieuwe kazerne in Sint Odulf, die twee jaar
later opengaat dan gepland. Bij werkbedrijf De Schakel werken 214 mensen uit Zilverbeek. In omgevingsdienst
Rivierenstreek hebben wij met twee andere gemeenten een zienswijze ingediend tegen de verhoging van het
uurtarief.
""")

_PARTNER_TABLE = Table(
    "Tabel 14 Verbonden partijen",
    (
        (Cell("Partij", rows=2), Cell("Bijdrage (x € 1.000)", cols=3), Cell("Vertegenwoordiger", rows=2)),
        ("2023", "2024", "2025"),
    ),
    (
        ("Veiligheidsregio Vliedestreek", "3.640", "3.815", "4.120", "Hoekmeijer"),
        ("Omgevingsdienst Rivierenstreek", "1.270", "1.345", "1.490", "El Khatib"),
        ("GGD Vliedestreek", "1.985", "2.040", "2.115", "Pollemans"),
        ("Werkbedrijf De Schakel", "2.450", "2.380", "2.310", "Pollemans"),
        ("Belastingsamenwerking Over de Brug", "610", "655", "690", "Van Tellingen"),
        ("Recreatieschap Vliede", "88", "88", "0", "Wessemius"),
    ),
    style="ruled",
)

_STAFF = prose("""
## 4.6 Bedrijfsvoering

De formatie is 402,6 arbeidsplaatsen. Op 1 september 2024 waren er 24 vacatures. De inhuur kost in 2025 naar
raming 4,1 miljoen euro, tegen 4,9 miljoen in 2023. Het ziekteverzuim willen wij terugbrengen van 7,1 naar
6,0 procent. Per 1 februari 2025 begint Hester van Voorden als gemeentesecretaris.
""")

_FUTURE = Table(
    "Tabel 15 Investeringen 2025-2028",
    (
        (
            Cell("Opgave", rows=2),
            Cell("Investering", rows=2),
            Cell("Krediet", cols=4),
            Cell("Afschrijving", rows=2),
            Cell("Besluit", rows=2),
        ),
        YEARS,
    ),
    (
        ("2", "Hoofdriool Leemweg", "1.850", "650", "0", "0", "60 jaar", "Raad 14-12-2023"),
        ("2", "Parkeerterrein Tichelhaven", "0", "280", "0", "0", "25 jaar", "Nog te nemen"),
        ("3", "Brede school Het Kleipunt", "6.400", "1.100", "0", "0", "40 jaar", "Raad 22-6-2023"),
        ("3", "Gymzaal Hoge Leem", "0", "0", "2.950", "PM", "40 jaar", "Nog te nemen"),
        ("4", "Gemaal De Kolk, renovatie", "420", "0", "0", "0", "30 jaar", "Raad 7-3-2024"),
        ("5", "Nieuwe Kalkbrug", "300", "2.600", "0", "0", "50 jaar", "Raad 27-6-2024"),
        ("5", "Fietspad Steenveer-Binnenveste", "0", "740", "690", "0", "25 jaar", "Nog te nemen"),
        ("5", "Fietsbrug over de Zilverbeek", "0", "0", "560", "0", "40 jaar", "Nog te nemen"),
        ("6", "Zaaksysteem", "190", "85", "0", "0", "5 jaar", "Raad 27-6-2024"),
        ("6", "Zonnepanelen gemeentehuis", "145", "0", "0", "0", "20 jaar", "College 12-3-2024"),
    ),
    scale="Krediet x € 1.000",
    style="ruled",
    landscape=True,
)

BUDGET = Document(
    "Meerjarenbegroting 2025-2028",
    "meerjarenbegroting",
    date(2024, 11, 7),
    (
        TitlePage(
            "Meerjarenbegroting 2025-2028",
            "Gemeente Zilverbeek",
            ("Vastgesteld door de raad op 7 november 2024", "Druk januari 2025"),
        ),
        Contents(),
        *_START,
        _NOTE,
        *prose("#! 2. Financieel beeld\n\n## 2.1 Begrotingssaldo"),
        _PICTURE,
        *prose("## 2.2 Nieuwe ontwikkelingen"),
        _NEW,
        *prose("## 2.3 Ombuigingen"),
        _SAVE,
        *_SAVE_TEXT,
        *prose("## 2.4 Lasten en baten"),
        _OVERVIEW,
        _CHART,
        *OPGAVEN_BLOCKS,
        *_PARAGRAPHS,
        _TAXES,
        *_RISK_TEXT,
        _ASSETS,
        *_LAND,
        _LAND_TABLE,
        *_PARTNERS,
        _PARTNER_TABLE,
        *_STAFF,
        *prose("## 4.7 Investeringen"),
        _FUTURE,
        Heading(1, "Bijlage Saldo in één oogopslag", True),
        Paragraph("Voor wie alleen het saldo zoekt, volgt tabel 1 hier nogmaals."),
        _PICTURE,
    ),
    header="Meerjarenbegroting 2025-2028",
    footer="{page}",
)

FILE = DocumentFile(
    "meerjarenbegroting-2025-2028.pdf",
    (BUDGET,),
    PdfLook("classic", hyphenate=True),
    listed=True,
)

# The same figures as a workbook, as the griffie sends them around.
SHEET = DocumentFile(
    "begroting-2025-in-cijfers.xlsx",
    (
        Document(
            "Begroting 2025 in cijfers",
            "bijlage",
            date(2024, 11, 7),
            (*prose("# Saldo"), _PICTURE, *prose("# Per opgave"), _OVERVIEW, *prose("# Tarieven"), _TAXES),
        ),
    ),
)
