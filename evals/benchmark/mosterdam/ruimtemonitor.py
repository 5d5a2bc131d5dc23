"""Ruimtemonitor haven en wonen 2025: hectares and homes per area, a PDF with unruled tables."""

from __future__ import annotations

from datetime import date

from evals.making import Columns, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

_START = prose("""
# Samenvatting

Mosterdam telt acht bedrijventerreinen en zeventien woningbouwlocaties. Dit rapport legt ze naast elkaar,
omdat zij om dezelfde grond strijden. Op 1 juli 2025 was 15,9 hectare bedrijfsgrond uitgeefbaar. Aan
woningen zit er 3.004 in de planning tot en met 2034, waarvan 1.281 hard.

Het knelpunt is niet de hoeveelheid grond maar de milieuruimte. Rond Zeehaventerrein Zuid ligt een
geluidzone die tot in Vlietveld reikt. Zolang die zone niet krimpt, kunnen er in Vlietveld geen nieuwe
permanente woningen komen. Het vertrek van Koelhuis Bering opent een kans: zijn koelmachines zorgen voor een
derde van het geluid in de nacht.

# 1. Verantwoording

De meting is uitgevoerd door Anouk Hellendoorn en Siem Parlevliet van team Onderzoek, met als peildatum 1
juli 2025. De oppervlaktes komen uit het uitgiftesysteem van het grondbedrijf. Een perceel met een lopende
optie telt als uitgeefbaar[^1]. Woningen heten hard als het omgevingsplan onherroepelijk is.
""")

_NOTE = Footnotes((("1", "Op de peildatum ging het om drie opties, samen 2,6 hectare."),))

_PARKS = table(
    "Tabel 1 Bedrijventerreinen op 1 juli 2025",
    """
Terrein | Bruto | Netto | Uitgegeven | Uitgeefbaar | Waarvan aan diep water | Bedrijven | Banen
---
Zeehaventerrein Noord | 118,0 | 92,4 | 83,2 | 9,2 | 5,5 | 38 | 2.115
Zeehaventerrein Zuid | 96,5 | 74,1 | 74,1 | 0,0 | 0,0 | 41 | 1.890
Binnenhaven | 31,2 | 22,8 | 22,3 | 0,5 | 0,0 | 57 | 960
Kraanweg | 22,4 | 17,6 | 16,5 | 1,1 | 0,0 | 44 | 430
De Stuw | 44,0 | 35,2 | 35,2 | 0,0 | 0,0 | 96 | 2.640
De Stuw-Oost | 12,5 | 8,9 | 4,7 | 4,2 | 0,0 | 9 | 185
Vlietpoort | 18,3 | 14,0 | 13,4 | 0,6 | 0,0 | 52 | 1.320
Oosterwiel-Ambacht | 6,1 | 4,8 | 4,5 | 0,3 | 0,0 | 27 | 140
**Totaal** | 349,0 | 269,8 | 253,9 | 15,9 | 5,5 | 364 | 9.680
""",
    scale="Oppervlakten in hectare",
    scale_after=True,
    style="unruled",
    landscape=True,
)

_SALES_TEXT = prose("""
# 2. Bedrijventerreinen

## 2.1 Uitgifte

Het grondbedrijf verkocht of verpachtte in 2024 2,1 hectare en in de eerste helft van 2025 nog eens 2,4
hectare. De grootste transactie was die met Tjalling Marine: 1,35 hectare op Zeehaventerrein Noord, in
erfpacht tegen een canon van 9,80 euro per vierkante meter per jaar. Op De Stuw betaalden kopers gemiddeld
184 euro per vierkante meter, op Oosterwiel-Ambacht 141 euro.
""")

_SALES = table(
    "Tabel 2 Uitgifte per jaar",
    """
Terrein | 2021 | 2022 | 2023 | 2024 | 2025 (1e helft)
---
Zeehaventerrein Noord | 3,2 | 0,0 | 1,9 | 1,2 | 2,2
De Stuw | 0,8 | 1,1 | 0,4 | 0,0 | 0,0
De Stuw-Oost | 0,0 | 0,9 | 2,6 | 0,6 | 0,0
Vlietpoort | 0,3 | 0,2 | 0,0 | 0,3 | 0,1
Overige terreinen | 0,4 | 0,1 | 0,2 | 0,0 | 0,1
**Totaal** | 4,7 | 2,3 | 5,1 | 2,1 | 2,4
""",
    scale="In netto hectare",
    scale_after=True,
    style="columns",
)

_EMPTY_TEXT = prose("""
## 2.2 Leegstand en herontwikkeling

Op 1 juli 2025 stond 34.150 vierkante meter loods leeg, 4.550 minder dan een half jaar eerder. De daling
komt door één huurder: De Fruitspoorlijn trok in mei in de voormalige Terpstrahal op Kraanweg. De oudste
leegstand is loods 14 aan de Binnenhaven, die sinds 2011 dicht is en waarvan het dak in 2023 is afgekeurd.

De raming laat tot 2035 een vraag zien van 22 tot 31 hectare. Zonder nieuw terrein komt Mosterdam dus 6 tot
15 hectare tekort.
""")

_ALTERNATIVES = table(
    "Tabel 3 Zoekgebieden voor nieuw bedrijventerrein",
    """
Zoekgebied | Bruto (ha) | Netto (ha) | Eigendom gemeente | Eerste uitgifte | Bezwaar
---
Stuwpolder-Noord | 24,0 | 16,5 | 31% | 2031 | Weidevogels
Stuwpolder-Zuid | 17,5 | 12,0 | 8% | n.t.b. | Archeologie
Knooppunt Havenweg | 9,0 | 6,8 | 64% | 2029 | Netcongestie
Buitendijk Oosterwiel | ca. 30 | PM | 0% | n.t.b. | Waterveiligheid
""",
    style="unruled",
)

_HOMES_TEXT = prose("""
# 3. Woningbouw

## 3.1 Locaties

In de tabel staan de locaties van 40 woningen of meer. In Havenkwartier-West is plaats voor 610 woningen als
de silo van Meelfabriek Aurora behouden blijft, en voor 660 als zij wordt gesloopt. De tabel gaat uit van
behoud. In Havenkwartier-Oost kan pas worden gebouwd als het depot van de veerdienst is verplaatst; eigenaar
is het Rijk.
""")

_HOMES = table(
    "Tabel 4 Woningbouwlocaties van 40 woningen of meer",
    """
Locatie | Oppervlakte (ha) | Woningen | << | << | Oplevering | <<
^^ | ^^ | Totaal | Hard | Sociale huur | t/m 2029 | 2030-2034
---
Havenkwartier-West | 11,8 | 610 | 0 | 215 | 180 | 430
Havenkwartier-Oost | 7,4 | 390 | 0 | 130 | 0 | 390
Lijnbaan | 1,9 | 144 | 144 | 0 | 144 | 0
Lijnbaanskwartier-Noord | 4,6 | 325 | 205 | 98 | 205 | 120
Lijnbaanskwartier-Zuid | 3,8 | 260 | 260 | 91 | 260 | 0
Hoge Maten, Torenflats | 2,7 | 188 | 96 | 120 | 96 | 92
Rietpolder-Rand | 14,5 | 420 | 0 | 126 | 0 | 420
Sluisbuurt, voormalig ziekenhuis | 3,3 | 275 | 275 | 96 | 275 | 0
Zoutwijk, Vismarkt | 1,2 | 84 | 84 | 84 | 84 | 0
Oosterwiel, Molenweide | 5,6 | 112 | 60 | 22 | 60 | 52
Kleinere locaties samen | - | 196 | 157 | 31 | 157 | 39
**Totaal** | - | 3.004 | 1.281 | 1.013 | 1.461 | 1.543
""",
    style="unruled",
    keep=False,
    note="De 120 flexwoningen in Vlietveld tellen niet mee.",
)

_AFTER = prose("""
Van de harde woningen is voor 1.124 al een bouwer gevonden. De doorlooptijd van het eerste schetsontwerp tot
de eerste sleutel was bij de vijf laatst opgeleverde projecten gemiddeld 7,4 jaar.

## 3.2 Wat tegenhoudt

- **Stroom.** In Sluisbuurt en Hoge Maten is tot medio 2028 geen ruimte voor nieuwe aansluitingen groter dan
een gewone woning.
- **Geluid.** De zone rond Zeehaventerrein Zuid houdt 340 woningen tegen die ooit voor Vlietveld waren
bedacht.
- **Geld.** Havenkwartier-West heeft een tekort; daarover gaat het raadsvoorstel van november.
- **Bodem.** Onder het voormalige ziekenhuis in Sluisbuurt is 1.900 kubieke meter grond met zware metalen
gevonden.
""")

_DISTRICTS = PicturedTable(
    table(
        "Tabel 5 Woningvoorraad naar wijk en eigendom, 1 januari 2025",
        """
Wijk | Koop | Corporatie | Particuliere huur
---
Zoutwijk | 29% | 58% | 13%
Rietpolder | 66% | 24% | 10%
Vlietveld | 52% | 38% | 10%
Sluisbuurt | 44% | 43% | 13%
""",
        note="Bron: basisregistratie en corporaties.",
    )
)

_VIEW = Columns(
    prose("""
# 4. Vooruitblik

De volgende monitor verschijnt in het najaar van 2026. Dan meten wij ook het grondgebruik per baan. Nu is
dat alleen voor het havengebied bekend: gemiddeld 286 vierkante meter netto per baan, tegen 251 in de
monitor van 2022.

In het eerste kwartaal van 2026 kiest de raad een zoekgebied. Het college heeft een lichte voorkeur voor
Knooppunt Havenweg, omdat de gemeente daar al bijna twee derde van de grond bezit. Boerenorganisatie Het
Wiel en de vogelwacht werden in juni 2025 geraadpleegd en zijn beide tegen de Stuwpolder.
""")
)

MONITOR = Document(
    "Ruimtemonitor haven en wonen 2025",
    "rapport",
    date(2025, 9, 16),
    (
        TitlePage("Ruimtemonitor haven en wonen 2025", "Peildatum 1 juli 2025", ("Team Onderzoek",)),
        *_START,
        _NOTE,
        _PARKS,
        *_SALES_TEXT,
        _SALES,
        *_EMPTY_TEXT,
        _ALTERNATIVES,
        *_HOMES_TEXT,
        _HOMES,
        *_AFTER,
        _DISTRICTS,
        _VIEW,
    ),
    header="Ruimtemonitor 2025",
    footer="{page} / {pages}",
)

FILE = DocumentFile("ruimtemonitor-2025.pdf", (MONITOR,), PdfLook("modern", bookmarks=False), listed=True)
