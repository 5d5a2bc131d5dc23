"""Letters to the council, proposals of the college and answers to written questions."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.tables import amounts
from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, TextLook, WordLook
from evals.making.blocks import Block
from evals.making.prose import prose, table


def _head(day: str, subject: str, number: str) -> Block:
    return Letterhead(
        ("Stadhuis Kolvenrade", "Schachtplein 4"),
        ("De leden van de raad",),
        (("Datum", day), ("Betreft", subject), ("Kenmerk", number)),
    )


_SIGNED = Signature(
    (("secretaris", "Babette Offermans"), ("burgemeester", "Guus van der Wormt")),
    "Het college van Kolvenrade,",
)

_BUS = Document(
    "Raadsbrief grensbus eerste kwartaal",
    "raadsbrief",
    date(2025, 4, 22),
    (
        _head("22-04-2025", "Grensbus, eerste kwartaal 2025", "2025.0388"),
        *prose("""
Beste raadsleden,

De grensbus naar Ahlbach is drukker dan gedacht. Wij rekenden op 700 reizigers per dag. In maart waren het er 1.480. Dat is mooi, maar het kost ook geld: de
vervoerder zet in de spits een tweede bus in, voor 120 duizend euro per jaar.
"""),
        table(
            "Reizigers per dag",
            """
Maand | Werkdag | Zondag
---
Januari 2025 | 1.190 | 310
Februari 2025 | 1.345 | 365
Maart 2025 | 1.480 | 420
""",
        ),
        *prose("""
Van de reizigers gaat 54% naar het werk, 21% naar school en 13% naar het ziekenhuis van Ahlbach. Een enkele reis kost 2,80 euro. Met een abonnement van 49 euro per
maand reist men aan beide kanten van de grens.

De bus rijdt op waterstof. Drie keer stond hij stil omdat het tankstation in Ahlbach dicht was.

De Europese subsidie van 1,1 miljoen euro loopt af op 31 december 2027. Met de stad Ahlbach spreken wij over een verdeling daarna. Onze onderhandelaar is Thera
Wolters-Knops.
"""),
        _SIGNED,
    ),
)

_FLATS = Document(
    "Raadsbrief Barbaraflats",
    "raadsbrief",
    date(2025, 7, 8),
    (
        _head("08-07-2025", "Stand van zaken Barbaraflats", "2025.0731"),
        *prose("""
Beste raadsleden,

Flat A ligt plat. De sloop kostte Kompelthuis 1,36 miljoen euro, 190 duizend euro meer dan geraamd. De reden: in de kruipruimte lag asbest dat niet op tekening stond. De
kosten van de gemeente bleven binnen de raming.

**Waar gingen de bewoners heen?**
"""),
        table(
            "Verhuizingen uit flat A",
            """
Bestemming | Huishoudens
---
Elders in de Barbarakolonie | 22
Centrum | 17
Steenkuil | 12
Ander deel van Kolvenrade | 9
Over de grens | 5
Andere gemeente | 9
""",
        ),
        *prose("""
Dat zijn 74 huishoudens. Vier woningen stonden al leeg. Van de 74 willen er 38 terug als er nieuwbouw staat.

**Planning**

Flat B gaat vanaf 2 februari 2026 tegen de vlakte, flat C in het najaar van 2026 en flat D in 2028. De nieuwbouw begint op 1 oktober 2026 met 52 woningen. De
huur daarvan wordt tussen 577 en 698 euro per maand.

**Klachten**

Er kwamen 43 klachten over stof en lawaai. Uitvoerder Ramon Thijssen van sloopbedrijf Vandamme houdt elke maandag spreekuur.
"""),
        _SIGNED,
    ),
)

_CHILDREN = Document(
    "Raadsbrief Thuis Dichtbij",
    "raadsbrief",
    date(2025, 9, 16),
    (
        _head("16-09-2025", "Eerste resultaten Thuis Dichtbij", "2025.0904"),
        *prose("""
Beste raadsleden,

Met Thuis Dichtbij willen wij dat kinderen thuis of in de buurt opgroeien. Dit zijn de eerste uitkomsten. Zij zijn gemengd: negen kinderen konden naar huis, maar er kwamen er
elf bij.
"""),
        amounts(
            "Kinderen en kosten",
            """
Soort hulp | Kinderen 2024 | Kosten 2024 | Kinderen 1-8-2025 | Prognose 2025
---
Instelling | 33 | =3795000 | 35 | =4235000
Gezinshuis | 48 | =3187000 | 48 | =3312000
Pleeggezin | 69 | =1242000 | 72 | =1339000
Dagbehandeling | 118 | =2478000 | 109 | =2387000
Hulp aan huis | 506 | =4301000 | 531 | =4460000
""",
            scale="in hele euro’s",
        ),
        *prose("""
De wachttijd voor hulp aan huis ging van 14 naar 9 weken. De wachttijd voor een gezinshuis is 26 weken.

In februari 2026 opent Kompelthuis twee woningen aan de Lampenistenlaan waar zes jongeren met begeleiding wonen. De zorg levert Stichting De Stut. Dat kost
684 duizend euro per jaar en scheelt zes plekken in een instelling.

Vragen kunt u stellen aan Marleen Cobben, wethouder.
"""),
        _SIGNED,
    ),
)

_BASIN = Document(
    "Raadsvoorstel noodberging Wormdal",
    "raadsvoorstel",
    date(2025, 9, 23),
    (
        *prose("""
# Raadsvoorstel noodberging Wormdal

Kenmerk 2025.0957 // Raadsvergadering: 6 november 2025 // Portefeuillehouder: Nadia Krings-Bouali // Behandelaar: Fons Debije

## Voorstel

1. Een krediet van 7,1 miljoen euro beschikbaar te stellen voor de noodberging Wormdal.
2. Van het waterschap een bijdrage van 3,55 miljoen euro te aanvaarden.
3. De kapitaallasten van 142 duizend euro per jaar vanaf 2029 te verwerken in de begroting.
4. Geen exploitatieplan vast te stellen.

## Waarom nu

Bij de overstroming van juli 2021 liepen 164 huizen onder. De schade was 21 miljoen euro. De provincie stopt op 1 januari 2027 met haar regeling; wie dan niet is
begonnen, krijgt niets.

## Overwogen varianten
"""),
        table(
            "Varianten",
            """
Variant | Berging (m3) | Kosten (€ mln) | Huizen beschermd
---
A Klein | 31.000 | 4,6 | 88
B Midden | 52.000 | 7,1 | 164
C Groot | 75.000 | 11,9 | 171
D Niets doen | 0 | 0 | 0
""",
        ),
        *prose("""
Het college kiest voor B. Variant C beschermt maar zeven huizen meer en kost bijna vijf miljoen euro extra.

## Argumenten

1.1 De grond is gekocht: 11,6 hectare voor 1,04 miljoen euro.

1.2 Met een droge bak kan de boer het gras blijven gebruiken.

## Kanttekeningen

- Er is een kleine kans dat stijgend mijnwater de bodem van de bak opdrukt. Een laag klei van een halve meter moet dat voorkomen.
- De dassenburcht bij de Molenvijver moet eerst verplaatst worden. De ontheffing is aangevraagd op 4 augustus 2025.
- De raming kent een marge van 15%.

## Communicatie

Er is een bewonersavond op 15 oktober 2025 in ontmoetingshuis De Worm.
"""),
    ),
)

_PARKS = Document(
    "Raadsvoorstel sportparken naar clubs",
    "raadsvoorstel",
    date(2025, 6, 3),
    (
        *prose("""
# Raadsvoorstel sportparken naar clubs

Kenmerk 2025.0566 // Raadsvergadering: 3 juli 2025 // Portefeuillehouder: Marleen Cobben // Behandelaar: Esmée Habets

## Voorstel

1. In te stemmen met het overdragen van het beheer van vier sportparken aan de clubs.
2. Voor de overgang eenmalig 260 duizend euro beschikbaar te stellen.
3. De bezuiniging van 65 duizend euro in 2026, 130 duizend euro in 2027 en 195 duizend euro vanaf 2028 vast te stellen.

## Waarom

De velden worden nu door de gemeente gemaaid en de clubs poetsen de kleedkamers. Niemand weet wie waarvoor verantwoordelijk is. In het oosten van het land spaarde dit 20%.

## Kanttekeningen

- De kleinste club, RKSV Mergel, heeft maar 84 leden en kan het misschien niet aan.
- Twee medewerkers van de buitendienst krijgen ander werk.

## Huurprijs

De clubs betalen in het eerste jaar de helft van de huur. De overeenkomsten gaan in op 1 januari 2026.
"""),
    ),
)

_ANSWERS = Document(
    "Antwoorden op schriftelijke vragen Schachtstraat",
    "schriftelijke vragen",
    date(2025, 3, 11),
    (
        _head("11-03-2025", "Vragen Ouderenbond Rade over de Schachtstraat", "2025.0241"),
        *prose("""
De Ouderenbond Rade (Harrie Vroemen) stelde op 10 februari 2025 vragen over de verzakte Schachtstraat. Dit zijn de antwoorden.

**Vraag 1. Hoe diep is de straat verzakt?**

Op het laagste punt 34 centimeter sinds 2019. Sinds vorig jaar kwam daar 12 millimeter bij.

**Vraag 2. Hoeveel huizen hebben schade?**

Aan 57 van de 96 huizen is schade gemeld. Bij 29 huizen is de schade erkend. Twee huizen zijn onbewoonbaar verklaard, de nummers 41 en 43.

**Vraag 3. Wanneer wordt de straat hersteld?**

Het riool wordt vervangen van 2 juni tot en met 30 oktober 2025. Dat kost 1,18 miljoen euro. De stoepen volgen in 2026.

**Vraag 4. Wie betaalt?**

Voorlopig de gemeente. Het Rijk heeft in een brief van 19 december 2024 gezegd dat het niet voor straten betaalt. Het college is naar de rechter gegaan. De
zitting is op 4 november 2025 bij de rechtbank in Rademond.

**Vraag 5. Kunnen ouderen ergens anders wonen zolang er gewerkt wordt?**

Ja. Kompelthuis heeft acht wisselwoningen aan het Badhuisplein. De huur blijft gelijk.
"""),
        _SIGNED,
    ),
)

FILES = [
    DocumentFile("RB 2025.0388 grensbus.pdf", (_BUS,), PdfLook("modern", bookmarks=False), listed=True),
    DocumentFile("RB 2025.0731 barbaraflats.txt", (_FLATS,), TextLook("space", width=92), listed=True),
    DocumentFile("RB 2025.0904 thuis dichtbij.docx", (_CHILDREN,), WordLook(font="Times New Roman"), listed=True),
    DocumentFile("RV 2025.0957 noodberging.pdf", (_BASIN,), PdfLook("office", hyphenate=True), listed=True),
    DocumentFile("RV 2025.0566 sportparken.docx", (_PARKS,), WordLook(fake_headings=True, font="Times New Roman")),
    DocumentFile("SV 2025.0241 Schachtstraat.txt", (_ANSWERS,), TextLook("formfeed", width=90, hyphenate=False)),
]
