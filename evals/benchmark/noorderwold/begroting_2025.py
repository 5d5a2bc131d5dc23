"""Programmabegroting 2025 (October 2024): a text export, a cell a line, bullets lost, signs in front."""

from __future__ import annotations

from datetime import date

from evals.benchmark.noorderwold.begroting_2025_programmas import PROGRAMMA_BLOCKS
from evals.benchmark.noorderwold.figures import LASTEN_2025, STEPS_2025, lines, sums
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, Table, TextLook, TitlePage
from evals.making.prose import prose, table

_CELL = Flat("cell", "cell", "gone", 44)
_ROW = Flat("row", "three", "gone", 60)

_INTRO = prose("""
# Aanbieding

Geachte raad,

Dit is de eerste begroting die wij opstellen volgens de negen taakvelden van het Rijk, genummerd van 0 tot en
met 8. U vroeg daarom met de motie ‘Zelfde taal’ van 2 november 2023. De zes oude thema’s vervallen. Voor wie
wil vergelijken staat in bijlage 2 welk thema waar terechtkwam.

Het jaar 2025 sluit met een plusje van 184.000 euro. De jaren erna niet: het gemeentefonds wordt in 2026
omgerekend naar een nieuwe verdeling en dat kost Noorderwold veel geld. Wij noemen dat het ravijn, al is het
voor ons eerder een moeras. In juli 2024 koos u voor ombuigingen van 665.000 euro in 2025, oplopend tot ruim
een miljoen euro in 2028.

Op 1 januari 2024 woonden er 29.231 mensen in onze gemeente.

Burgemeester en wethouders van Noorderwold, 8 oktober 2024

## Wat er in 2025 anders wordt

- De gemeente neemt de muziekschool over van stichting De Klaroen; vijf docenten komen in dienst.
- Het afval wordt vanaf 1 april 2025 opgehaald door reinigingsbedrijf Drielanden, nu nog door eigen mensen.
- In Kielveen en Holtinge gaat een wijkverpleegkundige spreekuur houden in het dorpshuis.
- Het bestemmingsplan buitengebied maakt plaats voor het omgevingsplan; de raad besluit in juni 2025.
- De hondenbelasting vervalt. Die bracht in 2023 nog 68.400 euro op.
""")

_MONEY = prose("""
#! 1 Financieel beeld (bedragen in duizenden euro’s)

## 1.1 Van het oude naar het nieuwe saldo

De plus of de min staat in deze begroting vóór het getal. Een min is een nadeel voor de gemeente.
""")

_STEPS = Table(
    "Tabel 1.1 Verloop van het begrotingssaldo",
    (("Omschrijving", "2025", "2026", "2027", "2028"),),
    lines(STEPS_2025, "Saldo begroting 2025"),
    flat=_CELL,
)

_STRUCTURAL = prose("""
Het structurele saldo is een ander getal. Daar tellen de eenmalige baten en lasten niet in mee, dus ook de
onttrekking aan de algemene reserve niet.
""")

_STRUCTURAL_ROWS: dict[str, tuple[int, ...]] = {
    "Begrotingssaldo": sums(STEPS_2025),
    "Af: incidentele baten": (-612, -410, -370, -600),
    "Bij: incidentele lasten": (530, 385, 125, 95),
}
_STRUCTURAL_TABLE = Table(
    "Tabel 1.2 Structureel begrotingssaldo",
    (("Omschrijving", "2025", "2026", "2027", "2028"),),
    lines(_STRUCTURAL_ROWS, "Structureel begrotingssaldo"),
    flat=_CELL,
)

_AFTER = prose("""
Structureel is 2025 dus net in evenwicht: 102.000 euro. De toezichthouder heeft ons op 3 december 2023 al
gewaarschuwd voor de jaren daarna.

## 1.2 Lasten per programma

In tabel 1.3 staan de lasten. Programma 8 daalt na 2025 doordat de grondexploitatie Barwolde-West dan
grotendeels klaar is.
""")

_LASTEN = Table(
    "Tabel 1.3 Lasten per programma",
    (("Programma", "Rekening 2023", "Begroting 2024", "2025", "2026", "2027", "2028"),),
    lines(LASTEN_2025, "Totaal lasten", form="plain"),
    flat=_CELL,
)

_TAXES = prose("""
## 1.3 Woonlasten

Een gezin met een koopwoning van gemiddelde waarde betaalt in 2025 1.086 euro aan ozb, riool en afval. In
2024 was dat 1.041 euro. Een huurder betaalt 612 euro. De bedragen in tabel 1.4 zijn in hele euro’s.
""")

_TARIFFS = table(
    "Tabel 1.4 Woonlasten per huishouden",
    """
Heffing | 2023 | 2024 | 2025
---
Ozb eigenaar woning, gemiddeld | 398 | 429 | 451
Rioolheffing eigenaar | 171 | 176 | 184
Afvalstoffenheffing meerpersoons | 412 | 436 | 451
Afvalstoffenheffing eenpersoons | 298 | 315 | 326
""",
    scale="Bedragen in hele euro’s per jaar",
    scale_after=True,
    flat=_CELL,
)

_TEXT = prose("""
## 1.4 Investeringen

Voor 2025 vragen wij nieuwe kredieten tot een totaal van 4.310.000 euro. Het grootste is de rioolvervanging
in Kielveen. Het krediet voor De Plompert vragen wij nog niet: eerst komt er een keuze tussen renovatie en
nieuwbouw. De raming voor renovatie is nu 7.600.000 euro.
""")

_INVEST = table(
    "Tabel 1.5 Investeringskredieten 2025",
    """
Omschrijving | Krediet | Afschrijving in jaren
---
Rioolvervanging Kielveen, fase 2 | 1.640.000 | 45
Rioolvervanging Kielveen, fase 3 (voorbereiding) | 120.000 | 45
Klapbrug Drostenkanaal | 980.000 | 30
Vervanging tractoren buitendienst | 345.000 | 8
Voorbereiding kindcentrum Tweeboermond | 275.000 | 40
Brandweerkazerne Holtinge, uitruklokaal | 410.000 | 25
Telefooncentrale en werkplekken | 540.000 | 5
""",
    scale="Bedragen in euro’s",
    scale_after=True,
    flat=_ROW,
)

_PARAGRAPHS = prose("""
#! 3 Paragrafen

## 3.1 Weerstandsvermogen

Op 1 januari 2024 was de algemene reserve 7.506.000 euro. Na de onttrekkingen in dit meerjarenbeeld is
daarvan eind 2028 nog 5.737.000 euro over. Alle risico’s samen zijn gewogen op 4.680.000 euro. De ratio is
daarmee 1,6, ruim boven de ondergrens van 1,2 uit de nota Risico’s van 2022.

Een nieuw risico is de stikstofvergunning van windpark Drostenveld. Moet die opnieuw worden aangevraagd, dan
loopt de gemeente anderhalf jaar legesinkomsten mis.

## 3.2 Onderhoud kapitaalgoederen

De gemeente beheert 412 kilometer verharde weg, 143 kilometer zandpad, 88 bruggen, 5.916 lichtmasten en 412
hectare bos. Van de wegen is 9 procent van onvoldoende kwaliteit; het streven is ten hoogste 7 procent. Voor
groot onderhoud van wegen is 1.865.000 euro beschikbaar. De lichtmasten worden tussen 2025 en 2030 allemaal
voorzien van ledlampen.

## 3.3 Verbonden partijen

Wij doen mee in elf verbonden partijen. De bijdrage aan de veiligheidsregio is 2.104.000 euro, die aan de
omgevingsdienst 986.000 euro en die aan de gemeenschappelijke regeling Werkwold 3.412.000 euro. Voor elk
heeft een raadslid zich als rapporteur gemeld. Voor Werkwold is dat Marleen Zuidhof, voor de omgevingsdienst
Hendrik-Jan Looman, voor de veiligheidsregio Gerben Hogeveld.

## 3.4 Bedrijfsvoering

De formatie is op 1 januari 2025 211,4 fte. Het ziekteverzuim was in 2023 7,1 procent. Voor inhuur is
1.090.000 euro geraamd, 6,2 procent van de loonsom; de raad wil niet boven 10 procent komen.

## 3.5 Grondbeleid

De gemeente heeft vier grondexploitaties. Barwolde-West is de grootste met een boekwaarde van 5,2 miljoen
euro. De exploitatie Kielveen-Hoogveen, bedrijventerrein, verwacht een winst van 310.000 euro in 2027. Voor
Holtinge-Brink is een verliesvoorziening getroffen van 145.000 euro.
""")

_APPENDIX = prose("""
#! Bijlage 1 Subsidies boven 50.000 euro
""")

_SUBSIDIES = table(
    "Overzicht verleende subsidies 2025",
    """
Ontvanger | Doel | Bedrag
---
Stichting Welzijn Drost en Wold | Buurtwerk en ouderenadvies | 1.148.000
Bibliotheek Veenlanden | Vijf vestigingen en de bus | 684.500
Stichting De Klaroen (tot 1 augustus) | Muziekonderwijs | 97.200
Dorpshuizen (negen besturen samen) | Exploitatie | 162.000
Peuterwerk Wold | Voorschool | 431.750
Museum De Turfschuur | Exploitatie | 58.600
IJsvereniging Koning Winter, Barwolde | Kunstijsbaan | 51.000
""",
    scale="Bedragen in euro’s",
    flat=_ROW,
)

_CONVERSION = table(
    "Bijlage 2 Van thema’s naar programma’s",
    """
Oud thema | Nieuw programma
---
Dienstverlening en bestuur | 0
Veilig Wold | 1
Bereikbare dorpen | 2
Ondernemen | 3
Samen leven | 4, 5 en 6
Duurzaam landschap | 7 en 8
""",
    flat=_ROW,
)

DOCUMENT = Document(
    "Programmabegroting 2025",
    "begroting",
    date(2024, 10, 8),
    (
        TitlePage("Programmabegroting 2025", "Meerjarenraming 2026-2028", ("Gemeente Noorderwold",)),
        Contents(levels=1),
        *_INTRO,
        *_MONEY,
        _STEPS,
        *_STRUCTURAL,
        _STRUCTURAL_TABLE,
        *_AFTER,
        _LASTEN,
        *_TAXES,
        _TARIFFS,
        *_TEXT,
        _INVEST,
        *PROGRAMMA_BLOCKS,
        *_PARAGRAPHS,
        *_APPENDIX,
        _SUBSIDIES,
        _CONVERSION,
        Footnotes((("1", "Bron: jaarlijkse energiemonitor; peiljaar tussen haakjes."),)),
    ),
    header="Programmabegroting 2025",
    footer="{page}",
)

FILE = DocumentFile("programmabegroting-2025.txt", (DOCUMENT,), TextLook(bullet="", flat=_ROW), listed=True)
