"""Monitor bedrijventerreinen Veenstreek 2025: a PDF with unruled tables and a landscape page."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import (
    Chart,
    Columns,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    TitlePage,
)
from evals.making.prose import prose, table

_START = prose("""
# Samenvatting

De vijf gemeenten in de Veenstreek hebben samen 33 bedrijventerreinen met een omvang van 612 hectare bruto
en 489 hectare netto. Daarvan is 453,6 hectare uitgegeven en 35,4 hectare nog uitgeefbaar. Bij het tempo van
de afgelopen vijf jaar, 9,3 hectare per jaar, is de voorraad binnen vier jaar op.

De ramingen tot en met 2040 laten een behoefte zien van 78 tot 104 hectare netto. Het bestaande aanbod dekt
daarvan een derde tot bijna de helft. De regio heeft dus nieuwe terreinen nodig, maar kan ook winnen door
bestaande terreinen beter te gebruiken: naar schatting 11 tot 16 hectare.

# 1. Over deze monitor

Deze monitor verschijnt om de twee jaar. De peildatum is 1 januari 2025. De gemeenten leverden hun gegevens
aan tussen 15 januari en 28 februari; Tessumerland leverde na een herinnering op 17 maart. De regisseur
bedrijventerreinen van de regio, mevrouw Annet Zwiers, heeft de opgaven vergeleken met luchtfoto’s en met
het kadaster en in zes gevallen laten aanpassen.

Bruto is de oppervlakte van het hele terrein, met wegen, water en groen. Netto is wat aan bedrijven is of
kan worden uitgegeven. Een kavel met een optie telt als uitgeefbaar[^1]. Kantorenlocaties en winkelgebieden
doen niet mee.
""")

_STOCK = table(
    "Tabel 1 Omvang en uitgifte per gemeente, 1 januari 2025",
    """
Gemeente | Aantal | Bruto (ha) | Netto (ha) | Uitgegeven (ha) | Uitgeefbaar (ha) | Waarvan direct (ha)
---
Elsterwold | 9 | 186,0 | 148,0 | 145,4 | 2,6 | 1,1
Kolkwoude | 8 | 171,5 | 139,2 | 126,8 | 12,4 | 8,0
Drostambacht | 5 | 88,0 | 69,3 | 63,5 | 5,8 | 5,8
Meerdijke | 6 | 104,5 | 84,0 | 71,9 | 12,1 | 3,7
Tessumerland | 5 | 62,0 | 48,5 | 46,0 | 2,5 | 0
**Totaal Veenstreek** | 33 | 612,0 | 489,0 | 453,6 | 35,4 | 18,6
""",
    style="unruled",
    landscape=True,
    note="Bron: opgave gemeenten, bewerking bureau Regio Veenstreek.",
)

_PARKS = table(
    "Tabel 2 Bedrijventerreinen in Elsterwold",
    """
Terrein | Kern | Bruto (ha) | Netto (ha) | Uitgeefbaar (ha) | Bedrijven | Banen
---
De Turfstekers | Elsterwold | 58,0 | 46,5 | 0 | 142 | 2.930
Spoorhaven | Elsterwold | 37,5 | 29,0 | 0,4 | 61 | 1.870
Kanaaloever | Elsterwold | 26,0 | 21,5 | 0 | 38 | 1.140
Kanaaloever-Oost | Elsterwold | 14,0 | 11,5 | 1,1 | 17 | 420
Westerbroek | Harkveen | 21,0 | 16,0 | 0,6 | 44 | 610
Industrieweg | Lindelo | 13,5 | 10,5 | 0 | 29 | 480
De Brink | Broekerhaar | 8,0 | 6,5 | 0,5 | 21 | 205
Kloosterveld | Sint-Ode | 5,0 | 4,0 | 0 | 12 | 90
Haarweg | Vosseveld | 3,0 | 2,5 | 0 | 7 | 35
**Totaal** | | 186,0 | 148,0 | 2,6 | 371 | 7.780
""",
    style="unruled",
)

_MARKET = prose("""
# 2. Vraag en uitgifte

In 2023 en 2024 samen werd 15,8 hectare verkocht, minder dan in de twee jaren ervoor (21,3 hectare). De
daling komt niet doordat bedrijven minder willen, maar doordat er minder te koop is. Makelaars melden dat er
op elke kavel van meer dan een halve hectare gemiddeld vier gegadigden zijn.

Elsterwold verkocht in 2024 slechts 0,5 hectare: drie kavels op Kanaaloever-Oost, aan een
installatiebedrijf, een drukkerij en een transportondernemer. De gemiddelde grondprijs was 172 euro per
vierkante meter, exclusief btw. Ter vergelijking: in Kolkwoude betaalden kopers 158 euro en in Meerdijke 139
euro.
""")

_SALES = table(
    "Tabel 3 Verkochte hectares per jaar",
    """
Gemeente | 2020 | 2021 | 2022 | 2023 | 2024
---
Elsterwold | 4,1 | 3,6 | 2,2 | 1,3 | 0,5
Kolkwoude | 3,0 | 4,4 | 5,1 | 4,6 | 3,9
Drostambacht | 0,8 | 1,1 | 0,9 | 0,7 | 0,6
Meerdijke | 1,2 | 1,9 | 1,7 | 2,0 | 1,8
Tessumerland | 0,2 | 0,4 | | 0,4 |
**Totaal** | 9,3 | 11,4 | 9,9 | 9,0 | 6,8
""",
    scale="Netto hectare",
    style="columns",
    note="Tessumerland had in 2022 en 2024 geen uitgifte.",
)

_FORECAST_TEXT = prose("""
# 3. Prognose

De behoefte is berekend met drie scenario’s voor de groei van het aantal banen en met de ruimte die een baan
inneemt, de zogeheten terreinquotiënt. Omdat vooral logistiek per baan steeds meer ruimte vraagt, ligt de
uitkomst hoger dan in de monitor van 2023, toen wij 66 tot 91 hectare raamden.
""")

_FORECAST = table(
    "Tabel 4 Geraamde behoefte aan bedrijventerrein (netto ha)",
    """
Gemeente | 2025-2030 | << | 2031-2040 | << | Totaal
^^ | laag | hoog | laag | hoog | ^^
---
Elsterwold | 14 | 18 | 12 | 16 | 26-34
Kolkwoude | 12 | 15 | 11 | 15 | 23-30
Drostambacht | 4 | 5 | 3 | 5 | 7-10
Meerdijke | 8 | 10 | 7 | 10 | 15-20
Tessumerland | 4 | 5 | 3 | 5 | 7-10
**Veenstreek** | 42 | 53 | 36 | 51 | 78-104
""",
    style="unruled",
)

_REST = prose("""
Voor Elsterwold komt de behoefte tot en met 2040 uit op 26 tot 34 hectare. Met 2,6 hectare voorraad is dat
de grootste opgave in de regio. Circa tweederde van de vraag komt van bedrijven die al in de gemeente zitten
en willen uitbreiden of verplaatsen.

# 4. Nieuwe locaties

## 4.1 Veenpoort

Veenpoort ligt aan de provinciale weg tussen Elsterwold en Kolkwoude. In de haalbaarheidsstudie van maart
2025 is uitgegaan van 52 hectare bruto en 34 hectare netto. Het eerste plan uit 2023 ging nog uit van ca. 38
hectare netto; door de natuurstrook langs de Elster is er minder ruimte. De kavels zijn bedoeld voor
bedrijven die minstens 5.000 vierkante meter nodig hebben. Distributiecentra van meer dan 3 hectare worden
geweerd.

De grondexploitatie laat bij een prijs van 165 euro per vierkante meter een klein tekort zien van 1,4
miljoen euro. Bij 180 euro is er een overschot van 2,9 miljoen euro. De eerste kavels kunnen op zijn vroegst
in 2029 worden verkocht.

## 4.2 Herstructurering

Op De Turfstekers (9,4 procent leegstand), Industrieweg in Lindelo en de Havenkade in Kolkwoude is winst te
halen. Elsterwold heeft met de aankoop van de voormalige meubelfabriek een eerste stap gezet. De provincie
heeft voor de hele regio 3,6 miljoen euro subsidie beschikbaar voor het splitsen en stapelen van
bedrijfsruimte; aanvragen kan tot 1 oktober 2026.

De ruimtewinst schatten wij op 11 tot 16 hectare, waarvan 5 tot 7 hectare in Elsterwold. Dat kost naar
schatting 240 tot 310 euro per vierkante meter, aanzienlijk meer dan nieuwe grond.
""")

_COLUMNS = Columns(
    prose("""
**Stroom als knelpunt.** Van de 371 bedrijven op de terreinen in Elsterwold staan er 46 op de wachtlijst
voor een zwaardere aansluiting. Twaalf daarvan zeggen in een enquête dat zij overwegen te vertrekken. De
gemeente onderzoekt of de zonneweide bij Westerbroek overdag rechtstreeks stroom kan leveren.

**Groen en water.** Slechts 7 procent van de oppervlakte op De Turfstekers is onverhard. Bij een hoosbui
loopt het laadstation bij poort 3 onder. Met de parkmanager is afgesproken dat bij elke verbouwing ten
minste 10 procent van de kavel groen wordt.

**Organisatie.** Zes van de negen terreinen hebben een actieve ondernemersvereniging; op Spoorhaven betalen
alle eigenaren mee via een bedrijveninvesteringszone van 95 cent per vierkante meter. Op Kloosterveld en
Haarweg is geen vereniging, en op De Brink slaapt zij.
""")
)

_ENERGY_PICTURE = table(
    "Tabel 5 Wachtlijst stroomaansluitingen per terrein",
    """
Terrein | Wachtend | Gevraagd vermogen (MW)
---
De Turfstekers | 21 | 6,8
Spoorhaven | 9 | 4,1
Kanaaloever | 8 | 2,2
Westerbroek | 5 | 1,3
Overig | 3 | 0,4
""",
)

_END = prose("""
# 6. Aanbevelingen

1. Neem vóór 1 december 2025 in alle vijf raden een besluit over deelname in Veenpoort.
2. Reserveer kavels tot 2.500 vierkante meter op Kanaaloever-Oost en De Brink voor bedrijven uit de eigen
   gemeente.
3. Stel in elke gemeente één aanspreekpunt aan voor splitsing van panden.
4. Herhaal deze monitor in 2027 en neem daarin op hoeveel ruimte door stapelen is gewonnen.

Het portefeuillehoudersoverleg Economie, onder voorzitterschap van wethouder Wiggelink van Elsterwold, heeft
de aanbevelingen op 22 april 2025 overgenomen. Meerdijke maakte een voorbehoud bij de eerste aanbeveling,
omdat die gemeente eerst haar eigen uitbreiding Zuiderveld wil afronden.
""")

REPORT = Document(
    "Monitor bedrijventerreinen Veenstreek 2025",
    "rapport",
    date(2025, 4, 22),
    (
        TitlePage(
            "Monitor bedrijventerreinen 2025",
            "Regio Veenstreek",
            ("Elsterwold, Kolkwoude, Drostambacht, Meerdijke en Tessumerland", "April 2025"),
        ),
        *_START,
        Footnotes((("1", "In de monitor van 2023 telden kavels met een optie niet mee; vergelijk de jaren niet."),)),
        _STOCK,
        *prose("""
Elsterwold heeft van alle gemeenten het meeste terrein en bijna de minste voorraad. Van de 2,6 hectare die
nog te koop is, kan 1,1 hectare direct worden bebouwd; op de rest rust een optie of ontbreekt nog een weg.
Tabel 2 geeft de terreinen in Elsterwold afzonderlijk.
"""),
        _PARKS,
        *_MARKET,
        _SALES,
        Chart(
            "Figuur 1 Gemiddelde grondprijs in euro per m2",
            (("2020", 141), ("2021", 148), ("2022", 156), ("2023", 165), ("2024", 169)),
        ),
        *_FORECAST_TEXT,
        _FORECAST,
        *_REST,
        *prose("# 5. Wat ondernemers merken"),
        _COLUMNS,
        PicturedTable(_ENERGY_PICTURE),
        *_END,
    ),
    header="Monitor bedrijventerreinen Veenstreek 2025",
    footer="pagina {page} van {pages}",
)

FILE = DocumentFile(
    "monitor_bedrijventerreinen_2025.pdf",
    (REPORT,),
    PdfLook("office", bookmarks=False),
    property_title="Microsoft Word - monitor def3",
)
