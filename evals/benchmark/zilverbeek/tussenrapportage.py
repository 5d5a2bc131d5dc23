"""Tussenrapportage 2025 (September 2025): a text export with headers over three lines and wrapped labels."""

from __future__ import annotations

from datetime import date

from evals.benchmark.zilverbeek.figures import (
    COUNCIL_2025,
    DEVIATIONS_2025,
    FORECAST_2025,
    START_2025,
    saldo_rows,
    sign,
    signs,
    sums,
)
from evals.making import Block, Document, DocumentFile, Flat, Footnotes, Table, TextLook, TitlePage
from evals.making.prose import prose, table

_START = prose("""
# 1. In het kort

Deze tussenrapportage kijkt naar 2025 vanaf de dijk: wat stroomt mee en wat komt ons tegemoet. De peildatum
is 1 juli 2025. Het college stelde haar vast op 2 september, uw raad bespreekt haar op 25 september.

Wij verwachten over heel 2025 een nadeel van 946.000 euro. Bij de begroting was er nog een voordeel van
63.000 euro. De jeugdzorg drukt het zwaarst. De meicirculaire en de leges vangen een deel op.

Van de 84 acties uit de begroting liggen er 61 op koers, lopen er 17 achter en zijn er zes gestopt of
uitgesteld. Achter lopen onder meer Het Kleipunt, Leemweg en de tijdelijke woningen in Roodakker.
""")
# On purpose: the prose says 946, the table below 964.

_HEADER = (("Omschrijving", "Prognose 2025", "Waarvan structureel"),)

_SUMMARY = Table(
    "Tabel 1 Verwacht resultaat 2025",
    _HEADER,
    (
        ("Saldo begroting 2025", *signs(START_2025)),
        ("Raadsbesluiten tot en met juni 2025", *signs(COUNCIL_2025)),
        *((name, *signs(sums(rows))) for name, rows in DEVIATIONS_2025.items()),
        ("**Verwacht resultaat 2025**", *signs(FORECAST_2025)),
    ),
    scale="(x € 1.000, N is nadeel en V is voordeel)",
    scale_after=True,
    style="unruled",
)


def _deviations(number: int, name: str) -> Table:
    rows = DEVIATIONS_2025[name]
    return Table(
        f"Tabel {number} Afwijkingen {name.lower()}",
        _HEADER,
        (*saldo_rows(rows), ("**Totaal opgave**", *signs(sums(rows)))),
        scale="(x € 1.000)",
        scale_after=True,
        style="unruled",
    )


_ONE = prose("""
# 2. Per opgave

## 2.1 Opgave 1 Wonen en herbestemmen

In het eerste halfjaar kwamen 104 woningen gereed: de 48 appartementen in het Ovenkwartier, 31 woningen in
Roodakker-Oost en 25 verspreid over de stad. Voor heel 2025 verwachten wij er 214. Het begotingsjaar telde op
260.

De leges vallen 420.000 euro hoger uit door twee grote aanvragen: het distributiecentrum op Grensweide en 118
woningen op het terrein van Vlijt en Vuur. Het projectteam heeft sinds februari een vacature die niet te
vullen is; dat levert 85.000 euro op. De 64 tijdelijke woningen in Roodakker kosten meer door de aansluiting
op het stroomnet via een accu. De oplevering is verschoven van november 2025 naar 16 februari 2026.
""")

_TWO = prose("""
## 2.2 Opgave 2 Ondernemen en werken

De parkmanager van Leemweg is pas op 1 juni begonnen. Daardoor blijft 140.000 euro over, dat wij volgend jaar
nodig hebben. In het eerste halfjaar verkochten wij 1,7 hectare op Grensweide, voor 158 euro per vierkante
meter. De leegstand van winkels in de Binnenveste is 11,9 procent. De marktgelden vallen 14.000 euro tegen,
want de nieuwe kramen krijgen een jaar lang halve huur.
""")

_THREE = prose("""
## 2.3 Opgave 3 Meedoen en opgroeien

Op 1 juli hadden 1.338 jongeren jeugdzorg. Het nadeel bij de lokaal ingekochte zorg is 960.000 euro; daarvan
keert 680.000 elk jaar terug en dat staat al in de kaderbrief. Bij de landelijk ingekochte zorg zijn vier
kinderen bijgekomen. De huishoudelijke ondersteuning telt 1.264 cliënten. De hulpmiddelen vallen mee: door
hergebruik van scootmobielen is 75.000 euro minder nodig.

Het aantal huishoudens met bijstand is gedaald tot 1.049. Wij houden daardoor 280.000 euro over op de
rijksbijdrage. De werkgroep-Duijvesteijn leverde op 20 maart haar voorstellen in. Ze telt op tot 310.000
euro, veel minder dan de 490.000 euro van de tweede tranche in 2026. Het gat van 180.000 euro staat nog open.
""")

_FOUR = prose("""
## 2.4 Opgave 4 Rivier, klimaat en energie

Het hoogwater van januari kostte 190.000 euro, vooral voor zandzakken, bewaking en de opvang van 46 bewoners.
Een bijdrage uit het rampenfonds is op 28 april afgewezen. Het subsidieloket gaf tot 1 juli 214 beschikkingen
af; dat zijn er minder dan gedacht, waardoor 60.000 euro overblijft. Gemaal De Kolk draait sinds 12 juni weer
op volle kracht.
""")

_FIVE = prose("""
## 2.5 Opgave 5 Buurt en openbare ruimte

Onderhoud bruggen: duikers vonden in april scheuren in de landhoofden van de Molenbrug en de Lange Zwaan. Die
krijgen stempels voor 240.000 euro. De Kalkbrug is op 8 september gesloten voor al het verkeer; de bouw van
de nieuwe brug duurt tot november 2026[^1]. Bij de bomen gaat het om 380 essen met essentaksterfte. Van de
meldingen werd 78 procent binnen vijf werkdagen afgehandeld.
""")
# On purpose: a report of 2 September tells of 8 September in the past tense, a month later than planned.

_SIX = prose("""
## 2.6 Opgave 6 Bestuur en bedrijfsvoering

De nieuwe cao kost 320.000 euro extra in 2025 en 410.000 in de jaren erna. Ziekte en moeilijk vervulbare
vacatures leiden tot inhuur van 410.000 euro boven de raming. Het ziekteverzuim was in het eerste halfjaar
6,9 procent. Door lagere rente op kasgeld is er een voordeel van 115.000 euro.

De meicirculaire 2025 levert dit jaar 890.000 euro op, waarvan 350.000 euro blijvend.

# 3. Investeringen

Voor de grote kredieten geeft tabel 8 de stand. Overschrijdingen boven 10 procent leggen wij apart aan u
voor.
""")

_INVESTMENTS = table(
    "Tabel 8 Grote investeringen, stand 1 juli 2025",
    """
Investering | Krediet | Besteed | Verwacht | Klaar
---
Hoofdriool Leemweg | 2.500 | 410 | 2.500 | november 2026
Brede school Het Kleipunt | 7.500 | 6.120 | 7.940 | januari 2026
Gemaal De Kolk, renovatie | 420 | 397 | 420 | juni 2025
Nieuwe Kalkbrug | 2.900 | 265 | 2.900 | november 2026
Zaaksysteem | 275 | 288 | 330 | n.t.b.
Zonnepanelen gemeentehuis | 145 | | 145 | PM
Kade Tichelhaven | 1.350 | 38 | | 2027
""",
    scale="(x € 1.000)",
    scale_after=True,
    style="unruled",
)

_INDICATORS = table(
    "Tabel 9 Indicatoren halverwege 2025",
    """
Indicator | Streef 2025 | Halfjaar 2025 | Verwachting 2025
---
Opgeleverde woningen | 260 | 104 | 214
Uitgegeven bedrijfsgrond in ha | 2,4 | 1,7 | 2,6
Jongeren met jeugdzorg | 1.190 | 1.338 | 1.360
Huishoudens met bijstand | 1.060 | 1.049 | 1.040
Openbare laadpunten | 260 | 231 | 255
Restafval per inwoner in kg | 125 | 63 | 127
Meldingen binnen vijf werkdagen afgehandeld | 85% | 78% | 80%
Ziekteverzuim | 6,0% | 6,9% | 6,7%
Wachttijd telefoon in seconden | 60 | 71 |
""",
    style="unruled",
)

_LAST = prose("""
# 4. Wat wij voorstellen

1. kennis te nemen van het verwachte resultaat;
2. de begroting 2025 te wijzigen volgens de tabellen 2 tot en met 7;
3. het krediet voor Het Kleipunt met 440.000 euro te verhogen tot 7.940.000 euro;
4. 140.000 euro van Leemweg over te hevelen naar 2026.
""")

_NOTES = Footnotes((("1", "In de kaderbrief stond oktober 2026; de aannemer wacht op heipalen."),))


def _chapters() -> tuple[Block, ...]:
    texts = (_ONE, _TWO, _THREE, _FOUR, _FIVE, _SIX)
    made: list[Block] = []
    for number, (text, name) in enumerate(zip(texts, DEVIATIONS_2025, strict=True), start=2):
        # The last text goes on with chapter 3, so its table comes after the first two paragraphs.
        body = text if number < 7 else text[:3]
        made += [*body, _deviations(number, name)]
    return (*made, *_SIX[3:])


REPORT = Document(
    "Tussenrapportage 2025",
    "tussenrapportage",
    date(2025, 9, 2),
    (
        TitlePage("Tussenrapportage 2025", "Peildatum 1 juli 2025", ("Gemeente Zilverbeek", "Z25-07190")),
        *_START,
        _SUMMARY,
        *_chapters(),
        _INVESTMENTS,
        *prose(f"""
Het verwachte resultaat van {sign(FORECAST_2025[0])} verdelen wij niet over de opgaven. Wij dekken het uit de
algemene reserve, die daardoor uitkomt op 19,4 miljoen euro.
"""),
        _INDICATORS,
        *_LAST,
        _NOTES,
    ),
    header="Tussenrapportage 2025 gemeente Zilverbeek",
    footer="- {page} -",
)

FILE = DocumentFile(
    "tussenrapportage-2025.txt",
    (REPORT,),
    TextLook(lines_per_page=40, width=92, bullet="-", flat=Flat("row", "three", "gone", label_width=24)),
    listed=True,
)
