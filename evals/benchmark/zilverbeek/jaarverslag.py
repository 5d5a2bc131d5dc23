"""Jaarverslag 2024 (June 2025): a PDF with ruled tables and merged headers."""

from __future__ import annotations

from datetime import date

from evals.benchmark.zilverbeek.figures import ACCOUNTS_2024, Row, sign, sums
from evals.making import Box, Cell, Contents, Document, DocumentFile, PdfLook, PicturedTable, Table, TitlePage
from evals.making.notation import dutch
from evals.making.prose import prose, table

_START = prose("""
#! 1. Het jaar op één bladzijde

2024 eindigt met een voordeel van 1.286.000 euro. Na de laatste wijziging van de begroting rekenden wij op
240.000 euro. Het verschil komt niet doordat wij zuinig waren, maar doordat projecten stil lagen: bij wonen
en bij energie bleef samen ruim anderhalf miljoen liggen. Tegelijk ging er bijna twee miljoen meer naar jeugd
en Wmo. Wie alleen naar het eindbedrag kijkt, ziet dus het verkeerde jaar.

Wij stellen voor 700.000 euro van het voordeel in de nieuwe bestemmingsreserve Jeugd te storten en de rest,
586.000 euro, in de algemene reserve. De accountant, Veldkamp en Roodenburg, gaf op 12 mei 2025 een
goedkeurende verklaring. Haar rapport noemt drie verbeterpunten: de prestatielevering in de jeugdzorg, de
toegang tot het financiële systeem en het late afsluiten van projecten.

## 1.1 Vijf momenten

- **15 januari.** De Kalkbrug gaat dicht voor zwaar verkeer.
- **11 april.** De schoorsteen van De Roode Haan gaat in de steigers.
- **27 juni.** De raad houdt met het amendement van Lotte Verhagen de wijkbus op de weg.
- **5 september.** De proef met de weekmarkt op het Kloosterplein begint met 29 kramen.
- **30 november.** Thijs Ravenhorst neemt na 17 jaar afscheid als gemeentesecretaris.
""")


def _cells(row: Row) -> tuple[str, ...]:
    planned_cost, cost, planned_gain, gain = row
    planned, real = planned_cost - planned_gain, cost - gain
    return (
        *(dutch(value) for value in row),
        sign(planned, "0"),
        sign(real, "0"),
        sign(real - planned, "0"),
    )


_RESULT_TEXT = prose("""
#! 2. Het resultaat

## 2.1 Per opgave

Op de volgende, liggende bladzijde staat per opgave wat wij dachten en wat het werd. Bij opgave 3 is het
nadeel 1.907.000 euro. De opgaven 1, 2 en 4 houden samen 2.017.000 euro over. Het voordeel bij de algemene
dekkingsmiddelen komt vrijwel geheel uit de december- en de septembercirculaire; de uitkering over 2024 viel
hoger uit omdat het Rijk zelf meer uitgaf.

De begroting 2024 is zes keer gewijzigd. De laatste keer was op 12 december 2024, toen de raad 540.000 euro
uit de bestemmingsreserve Ovens beschikbaar stelde voor het dak van de droogloodsen. Die wijziging is in de
kolommen met het begrote bedrag verwerkt. Wie de oorspronkelijke begroting zoekt, vindt daar een sluitend
saldo van nul.
""")

RESULT = Table(
    "Tabel 1 Resultaat 2024 per opgave",
    (
        (Cell("Onderdeel", rows=2), Cell("Lasten", cols=2), Cell("Baten", cols=2), Cell("Saldo", cols=3)),
        ("Begroot", "Werkelijk", "Begroot", "Werkelijk", "Begroot", "Werkelijk", "Verschil"),
    ),
    (
        *((label.replace("Opgave ", ""), *_cells(row)) for label, row in ACCOUNTS_2024.items()),
        ("**Resultaat**", *_cells(sums(ACCOUNTS_2024))),
    ),
    scale="Bedragen x € 1.000; begroot is na wijziging",
    style="ruled",
    landscape=True,
)

_EXPLAIN = prose("""
## 2.2 De grootste verschillen

De verschillen boven 100.000 euro staan in tabel 2. Samen verklaren zij niet alles.
""")

_DIFFERENCES = table(
    "Tabel 2 Verschillen boven € 100.000",
    """
Onderwerp | Opgave | Verschil | Terugkerend?
---
Flexpool vergunningen niet gestart | 1 | V 205 | nee
Subsidie schoorsteen De Roode Haan later betaald | 1 | V 390 | nee
Plankosten Ovenkwartier | 1 | V 165 | nee
Grondverkoop Grensweide | 2 | V 232 | nee
Jeugdzorg, lokaal ingekocht | 3 | N 1.420 | ja
Jeugdzorg, landelijk ingekocht | 3 | N 385 | deels
Hulpmiddelen Wmo | 3 | N 260 | ja
Vervoer Wmo | 3 | V 118 | nee
Warmtevisie, werk doorgeschoven | 4 | V 560 | nee
Onderhoud bruggen | 5 | N 215 | ja
Inhuur | 6 | N 465 | deels
Leges burgerzaken (reisdocumenten) | 6 | V 284 | nee
Algemene uitkering | - | V 1.812 | deels
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="ruled",
)

_OPGAVEN = prose("""
#! 3. Wat is er gedaan

## 3.1 Opgave 1 Wonen en herbestemmen

Er zijn 203 woningen opgeleverd, waarvan 44 in de sociale huur. Dat is 22 procent. In Sint Odulf was de
eerste oplevering sinds 2016: 14 woningen aan de Kloosterakker. De starterslening werd 26 keer verstrekt.

Het herstel van de schoorsteen van De Roode Haan kost 1,1 miljoen euro; de provincie betaalt er 390.000 van,
maar pas na de oplevering in 2025. Van de 163 oude aanvragen voor een vergunning waren er eind december nog
112 over.

## 3.2 Opgave 2 Ondernemen en werken

Op Grensweide verkochten wij 1,9 hectare aan drie kopers: Koelvers Transport, drukkerij Lood en Letter en
installatiebedrijf Amperes. De gemiddelde prijs was 149 euro per vierkante meter. Het aantal banen steeg naar
21.720. De leegstand in de Binnenveste was op 1 december 12,1 procent.

## 3.3 Opgave 3 Meedoen en opgroeien

In het jaar kregen 1.289 jongeren een vorm van jeugdzorg, 75 meer dan in 2023. Een beschikking duurde
gemiddeld 12,1 maanden. Er waren 1.071 huishoudens met bijstand. De rijke schooldag bereikte 811 leerlingen
op zeven scholen.

Op 18 oktober moest Thuiszorg De Kade 37 cliënten laten weten dat er zes weken geen hulp kwam. Wij hebben de
zorgaanbieder een boete van 22.000 euro opgelegd.

## 3.4 Opgave 4 Rivier, klimaat en energie

Van de woningen is 17 procent zonder aardgas. Er kwamen 61 laadpunten bij; nu zijn het er 225. Het restafval
daalde naar 129 kilo per inwoner. De subsidie voor de warmtevisie schuift door, omdat het onderzoek naar
warmte uit de Vliede door ijsgang en een kapotte sonde drie maanden vertraging had.

## 3.5 Opgave 5 Buurt en openbare ruimte

Er zijn 640 bomen geplant en 505 gekapt. Van de meldingen handelden wij 76 procent binnen vijf werkdagen af.
De Binnenveste kreeg er in juli twee boa’s bij, een halfjaar eerder dan begroot. Bewoners geven hun buurt een
7,3.

## 3.6 Opgave 6 Bestuur en bedrijfsvoering

Het ziekteverzuim was 6,4 procent. Wie belde, wachtte gemiddeld 78 seconden. Van de 118 Woo-verzoeken was 67
procent op tijd. De inhuur kostte 4,7 miljoen euro.
""")

_INDICATORS = table(
    "Tabel 3 Indicatoren: streefwaarde en uitkomst",
    """
Indicator | Streef 2024 | << | Uitkomst | << | Oordeel
^^ | Begroting | Bijgesteld | 2023 | 2024 | ^^
---
Opgeleverde woningen | 250 | 220 | 187 | 203 | niet gehaald
Waarvan sociale huur | 30% | 30% | 19% | 22% | niet gehaald
Wachttijd sociale huur in jaren | 7,2 | 7,2 | 7,4 | 7,6 | niet gehaald
Banen | 21.700 | 21.700 | 21.615 | 21.720 | gehaald
Uitgegeven bedrijfsgrond in ha | 2,0 | 1,5 | 0,9 | 1,9 | gehaald
Leegstand winkels Binnenveste | 11,0% | 11,5% | 12,6% | 12,1% | niet gehaald
Jongeren met jeugdzorg | 1.200 | 1.240 | 1.214 | 1.289 | niet gehaald
Jongeren met jeugdbescherming | 108 | 108 | 109 | 104 | gehaald
Huishoudens met bijstand | 1.080 | 1.080 | 1.087 | 1.071 | gehaald
Woningen zonder aardgas | 16% | 16% | 14% | 17% | gehaald
Opgewekte stroom in GWh | 52 | 47 | 44 | 46 | niet gehaald
Restafval per inwoner in kg | 130 | 130 | 136 | 129 | gehaald
Rapportcijfer eigen buurt | 7,2 | 7,2 | 7,2 | 7,3 | gehaald
Meldingen binnen vijf werkdagen | 85% | 80% | 71% | 76% | niet gehaald
Woninginbraken per 1.000 woningen | 2,0 | 2,0 | 2,1 | 2,2 | niet gehaald
Ziekteverzuim | 6,0% | 6,5% | 7,1% | 6,4% | gehaald
Wachttijd telefoon in seconden | 75 | 75 | 96 | 78 | niet gehaald
""",
    style="ruled",
    keep=False,
)

_RESERVES = table(
    "Tabel 4 Reserves en voorzieningen",
    """
Naam | 1-1-2024 | Erbij | Eraf | 31-12-2024
---
Algemene reserve | 19.600 | 1.700 | 900 | 20.400
Bestemmingsreserve Ovens | 1.310 | 0 | 540 | 770
Bestemmingsreserve Onderwijshuisvesting | 4.875 | 450 | 1.990 | 3.335
Bestemmingsreserve Kunst in de buurt | 96 | 0 | 21 | 75
Bestemmingsreserve Verkiezingen | 140 | 0 | 140 | 0
Voorziening Riolering | 3.260 | 410 | 185 | 3.485
Voorziening Wethouderspensioenen | 2.715 | 220 | 148 | 2.787
Voorziening Grondexploitatie Roodakker-Oost | 480 | 195 | 0 | 675
""",
    scale="Bedragen x € 1.000",
    style="ruled",
)

_LOANS = PicturedTable(
    table(
        "Tabel 5 Topinkomens en bezoldiging 2024",
        """
Functie | Naam | Bezoldiging
---
Gemeentesecretaris | T.H. Ravenhorst | € 141.870
Griffier | I. Doornweerd | € 108.240
""",
    )
)

_BALANCE = prose("""
#! 4. Jaarrekening

## 4.1 Reserves

De algemene reserve groeide met 800.000 euro tot 20,4 miljoen. De bestemmingsreserve Ovens, bedoeld voor
herstel van de ringovens, heeft nog 770.000 euro; de begroting 2025 laat daarvan in twee jaar 360.000
vrijvallen.
""")

_RATIOS = prose("""
## 4.2 Kengetallen

De solvabiliteit is 28,4 procent, de netto schuldquote 71 procent. De grondexploitatie is goed voor 8,9
procent van de baten. De woonlasten liggen op 98 procent van het landelijk gemiddelde. De structurele
exploitatieruimte is min 0,6 procent.

## 4.3 Wat wij uw raad vragen

Wij vragen uw raad op 12 juni 2025 het jaarverslag en de jaarrekening vast te stellen en het resultaat te
bestemmen zoals hierboven beschreven.
""")

_BOX = Box(
    "Uit de controle",
    prose("""
De accountant vond bij 14 van de 60 onderzochte dossiers jeugdzorg geen bewijs dat de zorg geleverd is. Het
gaat om 318.000 euro. Dat blijft onder de grens van 1.600.000 euro.
"""),
)

REPORT = Document(
    "Jaarverslag 2024",
    "jaarverslag",
    date(2025, 5, 20),
    (
        TitlePage("Jaarverslag en jaarrekening 2024", "Gemeente Zilverbeek", ("Aangeboden op 20 mei 2025",)),
        Contents(),
        *_START,
        *_RESULT_TEXT,
        RESULT,
        *_EXPLAIN,
        _DIFFERENCES,
        _BOX,
        *_OPGAVEN,
        *prose("## 3.7 Indicatoren"),
        _INDICATORS,
        *_BALANCE,
        _RESERVES,
        _LOANS,
        *_RATIOS,
    ),
    header="Jaarverslag 2024",
    footer="Gemeente Zilverbeek - pagina {page} van {pages}",
)

FILE = DocumentFile("jaarverslag-2024.pdf", (REPORT,), PdfLook("office"), listed=True)
