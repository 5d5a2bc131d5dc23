"""Programmabegroting 2026 (October 2025): a PDF with Lasten, Baten, Saldo and a column of V and N."""

from __future__ import annotations

from datetime import date

from evals.benchmark.noorderwold.begroting_2026_programmas import PROGRAMMA_BLOCKS
from evals.benchmark.noorderwold.figures import (
    AFTER_2026,
    BATEN_2026,
    LASTEN_2026,
    PROGRAMMES,
    SALDO_2026,
    STEPS_2026,
    add,
    letter,
    sums,
)
from evals.making import Cell, Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.notation import dutch
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")


def _saldo_row(label: str, lasten: int, baten: int) -> tuple[str, ...]:
    saldo = baten - lasten
    return (label, dutch(lasten), dutch(baten), dutch(abs(saldo)), letter(saldo))


def _with_letters(label: str, values: tuple[int, ...]) -> tuple[str, ...]:
    return (label, *(cell for value in values for cell in (dutch(abs(value)), letter(value))))


_PATH = Table(
    "Tabel 1 Van kadernota naar begroting 2026",
    (("", *(Cell(year, cols=2) for year in YEARS)), ("Omschrijving", *("Bedrag", "V/N") * 4)),
    (
        _with_letters("Saldo kadernota 2026 na ombuigingen", AFTER_2026),
        *(_with_letters(name, values) for name, values in STEPS_2026.items()),
        _with_letters("**Saldo begroting 2026**", SALDO_2026),
    ),
)

_RESERVE: tuple[int, ...] = (1320, 0, 0, 0)
_PATH_COVERED = Table(
    "Tabel 2 Saldo na inzet algemene reserve",
    (("", *(Cell(year, cols=2) for year in YEARS)), ("Omschrijving", *("Bedrag", "V/N") * 4)),
    (
        _with_letters("Saldo begroting 2026", SALDO_2026),
        _with_letters("Inzet algemene reserve", _RESERVE),
        _with_letters("**Saldo na inzet reserve**", add(SALDO_2026, _RESERVE)),
    ),
)


def _year_table(caption: str, column: int) -> Table:
    rows = [_saldo_row(name, LASTEN_2026[name][column], BATEN_2026[name][column]) for name in PROGRAMMES]
    total = _saldo_row("**Totaal**", sums(LASTEN_2026)[column], sums(BATEN_2026)[column])
    header = ("Programma", "Lasten", "Baten", "Saldo", "V/N")
    return Table(caption, (header,), (*rows, total), style="columns")


_WIDE = Table(
    "Tabel 5 Lasten en baten per programma 2024-2029",
    (
        (
            Cell("Programma", rows=2),
            Cell("Rekening 2024", cols=2),
            Cell("Begroting 2025", cols=2),
            *(Cell(year, cols=2) for year in YEARS),
        ),
        ("Lasten", "Baten") * 6,
    ),
    tuple(
        (
            name,
            *(dutch(cell) for pair in zip(LASTEN_2026[name], BATEN_2026[name], strict=True) for cell in pair),
        )
        for name in PROGRAMMES
    )
    + (
        (
            "**Totaal**",
            *(dutch(cell) for pair in zip(sums(LASTEN_2026), sums(BATEN_2026), strict=True) for cell in pair),
        ),
    ),
    landscape=True,
)

_INTRO = prose("""
# 1 Woord vooraf

In de zomer zag het er nog naar uit dat Noorderwold in 2026 bijna 1,9 miljoen euro tekort zou komen. De
meicirculaire bracht lucht, maar niet genoeg. Er blijft een nadeel over van 1.296.000 euro. Wij stellen u
voor om dat in 2026 met 1.320.000 euro uit de algemene reserve te dekken; dan resteert een voordeel van
24.000 euro. Voor 2027 en later leggen wij nog geen dekking voor. Wij willen eerst zien wat het nieuwe
kabinet met het gemeentefonds doet.

De raad heeft op 10 juli 2025 bij de kadernota één streep door ons voorstel gehaald: de bibliotheek wordt
niet gekort. Dat amendement is verwerkt en kost 75.000 euro per jaar. Ook schuift de taakstelling op de
bedrijfsvoering op, omdat de vacaturestop van mei is opgeheven toen bij het team Vergunningen zes van de elf
mensen ziek waren.

Barwolde, 7 oktober 2025

## 1.1 Lezen van de tabellen

Waar ‘V’ staat is het saldo voordelig, bij ‘N’ is het nadelig. De letter staat in een eigen kolom; het getal
zelf heeft geen teken.

#! 2 Financieel overzicht (bedragen in duizenden euro’s)

## 2.1 Ontwikkeling van het saldo
""")

_AFTER_PATH = prose("""
De latere ingang van de taakstelling betekent dat in 2026 nog maar 50.000 euro hoeft te worden gevonden, niet
150.000. Uit de reserve energieopbrengsten halen wij 500.000 euro in 2026 en 400.000 euro in 2027. In de
kadernota was dat 900.000 en 600.000 euro. De reserve is bedoeld voor de dorpen bij de parken, en de
dorpsraden van Kielveen en Tweeboermond hebben ons daar op 2 september 2025 met succes aan herinnerd.

## 2.2 Wat er overblijft
""")

_AFTER_COVER = prose("""
## 2.3 Wat gaat er in 2026 om?

De totale lasten in 2026 zijn 91 miljoen euro. Ruim 42 procent daarvan gaat naar het sociaal domein.
""")

_SIZE = prose("""
Ter vergelijking geven wij hetzelfde overzicht voor 2027.
""")

_TAXES = prose("""
## 2.4 Lokale heffingen

De ozb voor woningen stijgt met 8,7 procent: 2,2 procent trend en 6,5 procent extra. Het tarief wordt 0,1124
procent van de WOZ-waarde. De afvalstoffenheffing gaat omlaag doordat de nieuwe inzamelaar goedkoper is. De
bedragen in tabel 6 zijn hele euro’s.
""")

_TARIFFS = table(
    "Tabel 6 Woonlasten in 2026",
    """
Heffing | 2025 | 2026 | Verschil
---
Ozb eigenaar woning, gemiddeld | € 451 | € 490 | 8,7%
Rioolheffing eigenaar | € 184 | € 191 | 3,8%
Afvalstoffenheffing meerpersoons | € 451 | € 429 | -4,9%
Afvalstoffenheffing eenpersoons | € 326 | € 311 | -4,6%
**Totaal meerpersoons koopwoning** | € 1.086 | € 1.110 | 2,2%
""",
    note="Toeristenbelasting 2026: € 1,80 per persoon per nacht (2025: € 1,45).",
)

_INVEST_INTRO = prose("""
#! 4 Investeringen

Wij vragen de raad om de kredieten met een A vast te stellen. Bij een B volgt in 2026 een apart voorstel. De
Klapbrug stond vorig jaar al in de lijst voor 980.000 euro; door de vondst van asbest in de landhoofden is
dat niet genoeg.
""")

_INVEST = table(
    "Tabel 12 Investeringen 2026-2029",
    """
Nr. | Omschrijving | Besluit | 2026 | 2027 | 2028 | 2029
---
Programma 0
0.1 | Zonnepanelen gemeentehuis | A | 210.000 | | |
0.2 | Werkplekken en laptops | A | 185.000 | 185.000 | 185.000 | 185.000
0.3 | Raadzaal, geluid en beeld | A | 96.500 | | |
Programma 1
1.1 | Blusvoertuig Holtinge | A | 465.000 | | |
1.2 | Brandkranen buitengebied | A | 40.000 | 40.000 | 40.000 | 40.000
Programma 2
2.1 | Klapbrug Drostenkanaal | A | 1.150.000 | | |
2.2 | Brug Luttelerdijk | B | | 385.000 | |
2.3 | Damwand Drostenkanaal, deel 1 | A | 720.000 | 720.000 | |
2.4 | Damwand Drostenkanaal, deel 2 | B | | | 815.000 | 815.000
2.5 | Fietspad Holtinge-Spierwolde | A | 1.240.000 | 310.000 | |
2.6 | Ledlampen openbare verlichting | A | 275.000 | 275.000 | 275.000 | 275.000
2.7 | Zoutloods Kielveen | B | | | n.t.b. |
Programma 4
4.1 | Kindcentrum De Wilgenroos | A | 2.900.000 | 4.050.000 | |
4.2 | Tijdelijke lokalen Tweeboermond | A | 145.000 | | |
4.3 | Sloop oude scholen Tweeboermond | B | | | 265.000 |
Programma 5
5.1 | Renovatie zwembad De Plompert | B | 600.000 | 5.150.000 | 2.650.000 |
5.2 | Sporthal De Schans, dak | A | 412.500 | | |
5.3 | Sporthal De Schans, vloer | B | | 138.000 | |
5.4 | Dorpshuis Annaveld | B | PM | PM | |
5.5 | Kunstgras SV Holtinge | A | | 395.000 | |
Programma 6
6.1 | Verbouwing wijkpost Kielveen | A | 88.000 | | |
Programma 7
7.1 | Riool Kielveen, fase 3 | A | 1.710.000 | | |
7.2 | Riool Barwolde, Brinkbuurt | A | | 1.380.000 | 1.380.000 |
7.3 | Ondergrondse containers | A | 124.000 | 62.000 | |
7.4 | Gemaal Achterhees | A | | | 230.000 |
Programma 8
8.1 | Stuw en kades Luttelerdijk (veenweide) | B | 340.000 | 160.000 | |
8.2 | Bosaanplant Annaveld en Holtinge | A | 95.000 | 95.000 | 95.000 | 95.000
8.3 | Speelplekken, vervanging | A | 55.000 | 55.000 | 55.000 | 55.000
""",
    scale="Bedragen in hele euro’s",
    scale_after=True,
    keep=False,
    style="unruled",
)

_PARAGRAPHS = prose("""
#! 5 Paragrafen

## 5.1 Weerstandsvermogen en risico’s

De algemene reserve is per 1 januari 2026 naar verwachting 6.380.000 euro; na de inzet in tabel 2 blijft
5.060.000 euro over. De gewogen risico’s tellen op tot 4.217.000 euro. Het weerstandsvermogen is daarmee
precies 1,2, de ondergrens die u zelf hebt gesteld.
""")

_RISKS = table(
    "Tabel 13 De vijf grootste risico’s",
    """
Risico | Kans | Gevolg // (max.) | Gewogen
---
Meer plaatsingen jeugdhulp | 50% | € 1.430.000 | € 715.000
Grondexploitatie Barwolde-West | 40% | € 1.600.000 | € 640.000
Aanneemsom zwembad De Plompert | 30% | € 1.680.000 | € 504.000
Garantie sportverenigingen | 10% | € 2.150.000 | € 215.000
Schadeclaim Veenwind BV | 25% | € 390.000 | € 97.500
""",
    style="unruled",
)

_AFTER_RISKS = prose("""
## 5.2 Financiële kengetallen

De netto schuldquote loopt van 64 procent in 2026 naar 83 procent in 2028. De solvabiliteit is 33 procent in
2026. De belastingcapaciteit is 109 procent van het landelijk gemiddelde. Het structurele saldo over 2026 is
1.848.000 euro negatief, dus ook met de reserve is er geen structureel evenwicht; de provincie heeft al laten
weten dat zij daarom een herstelplan vóór 1 mei 2026 verlangt.

## 5.3 Verbonden partijen

De bijdrage aan de veiligheidsregio stijgt van 2.104.000 naar 2.262.000 euro, die aan de omgevingsdienst van
986.000 naar 1.058.000 euro. De gemeenschappelijke regeling Werkwold wordt per 1 januari 2027 opgeheven als
ook Merelanden en Zuiderdrift daarmee instemmen. De liquidatiekosten voor Noorderwold zijn nog niet bekend.

## 5.4 Bedrijfsvoering

De formatie is op 1 januari 2026 214,9 fte. Het ziekteverzuim was in 2024 7,8 procent, tegen 7,1 procent in
2023. Voor inhuur is 1.310.000 euro geraamd. De gemeente neemt twee trainees aan uit het programma Nieuw in
het Noorden.

## 5.5 Bosbeheer

Het gemeentelijk bos van 412 hectare is voor 38 procent fijnspar; daarvan is een derde aangetast door de
letterzetter. In 2026 kappen en vervangen wij 14 hectare. De houtopbrengst ramen wij op 61.000 euro.
Boswachter Evert Nanninga gaat op 1 april 2026 met pensioen; in zijn plaats komen twee parttime krachten van
samen 1,4 fte.

## 5.6 Besluit

De raad wordt gevraagd de begroting vast te stellen in zijn vergadering van 13 november 2025.
""")

DOCUMENT = Document(
    "Programmabegroting 2026",
    "begroting",
    date(2025, 10, 7),
    (
        TitlePage("Programmabegroting 2026", "met meerjarenraming 2027-2029", ("Gemeente Noorderwold",)),
        Contents(),
        *_INTRO,
        _PATH,
        *_AFTER_PATH,
        _PATH_COVERED,
        *_AFTER_COVER,
        _year_table("Tabel 3 Lasten, baten en saldo 2026", 2),
        *_SIZE,
        _year_table("Tabel 4 Lasten, baten en saldo 2027", 3),
        _WIDE,
        *_TAXES,
        _TARIFFS,
        *PROGRAMMA_BLOCKS,
        *_INVEST_INTRO,
        _INVEST,
        *_PARAGRAPHS,
        _RISKS,
        *_AFTER_RISKS,
        Footnotes((("4", "Exclusief de Buitenschool, die een regionale functie heeft."),)),
    ),
    header="Begroting 2026 | Gemeente Noorderwold",
    footer="Pagina {page} van {pages}",
)

FILE = DocumentFile(
    "programmabegroting-2026.pdf",
    (DOCUMENT,),
    PdfLook("modern"),
    listed=True,
    property_title="PB26_def_v4",
)
