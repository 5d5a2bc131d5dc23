"""Two besluitenlijsten (PDF and text) and a bundle of motions and amendments (text)."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, PdfLook, TextLook
from evals.making.prose import prose, table

_NOVEMBER = prose("""
# Besluitenlijst gemeenteraad Kromstede, donderdag 7 november 2024

Aanvang 16.00 uur, schorsing 18.10–19.30 uur, einde 23.47 uur. Voorzitter: Hedwig Starrenburg. Griffier:
Femke Rademakers. Aanwezig zijn 34 van de 35 leden. Afwezig: Roel Hazekamp (Liberaal Kromstede).

## 1. Opening

Mirte Agema (Studentenlijst Heggewiel) wordt beëdigd als opvolger van Thijmen de Bree, die voor zijn
studie naar Lissabon vertrok.

## 2. Hamerstukken

Zonder stemming vastgesteld:

- Verordening kinderopvang op medische indicatie 2025;
- krediet van € 735.000,- voor sportpark De Slag (nalevering kunstgras);
- benoeming van Baukje Zandberg tot lid van de rekenkamer, voor zes jaar vanaf 1 december 2024.

## 3. Stadsbegroting 2025

### Amendement A3 – Speeltuinen eerder op orde

Indieners: Stadspartij De Vaart en CSV. De inhaalslag bij speeltuinen wordt in drie in plaats van vijf
jaar gedaan. Kosten: 167.000 euro per jaar extra in 2025 tot en met 2027, te dekken uit de algemene
reserve. **Verworpen**, 12 voor, 22 tegen. Voor: Stadspartij De Vaart (5), Christelijk Sociaal Verbond
(2), Liberaal Kromstede (5).

### Amendement A4 – Huurders niet de dupe

Indiener: Sociaal Kromstede. Het amendement verhoogt de bijdrage voor kwijtschelding met 90.000 euro.
**Aangenomen**, 18 voor, 16 tegen. Voor: Kromstede Vooruit (8), Groen Kromstede (7), Sociaal Kromstede
(3).

### Motie M7 – Dag van de buitenlandse student

Indiener: Studentenlijst Heggewiel. **Ingetrokken** na een toezegging van wethouder Van Zuthem om dit mee
te nemen bij het Kennisfestival 2025.

### Motie M8 – Geen boomkap voor bladblazers

Indiener: Groen Kromstede. Verzoekt het college om met ingang van 2026 alleen nog elektrische bladblazers te
gebruiken. **Aangenomen**, 21 voor, 13 tegen.

### Eindstemming

De begroting is **vastgesteld** met 28 stemmen voor en 6 tegen. Tegen: Stadspartij De Vaart (5) en Jelle
Wiersinga (Liberaal Kromstede). Stemverklaring: Wiersinga vindt de ozb-stijging ‘een boete op bezit’.
""")

_VOTES = prose("""
## 4. Stadscampus Sluiszijde (voorstel 2024-118)

De heer Duco Meinesz spreekt in namens volkstuinvereniging De Groene Sluis, mevrouw Ans Kroese namens de
bewoners van de Werfkade.

### Amendement A5 – Parkeerplan eerder

Indieners: Liberaal Kromstede en Stadspartij De Vaart. De datum voor het parkeerplan wordt vervroegd en
het parkeren door bewoners wordt toegevoegd. Wethouder Oosterdiep raadt het niet af. **Aangenomen** met
algemene stemmen.

### Motie M9 – Tuinders in zicht

Indieners: CSV en Groen Kromstede. Verzoekt het college een nieuwe tuin binnen 1 kilometer te zoeken en de
verhuizing tot na het oogstseizoen van 2025 uit te stellen. Het college ontraadt de motie. **Aangenomen**,
19 voor, 15 tegen.

### Stemming

Het geamendeerde voorstel is **aangenomen**, 26 voor, 8 tegen.
""")

_TABLE = table(
    "Stemming per fractie over voorstel 2024-118",
    """
Fractie | Voor | Tegen | Afwezig
---
Kromstede Vooruit | 8 | 0 | 0
Groen Kromstede | 6 | 1 | 0
Liberaal Kromstede | 5 | 0 | 1
Stadspartij De Vaart | 0 | 5 | 0
Studentenlijst Heggewiel | 4 | 0 | 0
Sociaal Kromstede | 3 | 0 | 0
Christelijk Sociaal Verbond | 0 | 2 | 0
**Totaal** | 26 | 8 | 1
""",
    style="unruled",
)

_REST = prose("""
## 5. Vuurwerkvrije zones

Het voorstel om het Vestingkwartier en de dierenweide in Lorregat aan te wijzen als vuurwerkvrije zone
staakt: 17 voor, 17 tegen. Omdat de vergadering niet voltallig is, volgt een nieuwe stemming op 12
december 2024.

## 6. Sluiting

De voorzitter sluit de vergadering om 23.47 uur.
""")

NOVEMBER = DocumentFile(
    "besluitenlijst-2024-11-07.pdf",
    (
        Document(
            "Besluitenlijst raad 7 november 2024",
            "besluitenlijst",
            date(2024, 11, 7),
            (*_NOVEMBER, *_VOTES, _TABLE, *_REST),
            footer="{page}/{pages}",
            bare_first_page=False,
        ),
    ),
    PdfLook("classic"),
)

_JULY = prose("""
# Besluitenlijst gemeenteraad Kromstede, donderdag 3 juli 2025

Aanvang 15.00 uur, einde 00.21 uur (4 juli). Voorzitter: Hedwig Starrenburg; bij punt 5 Wim Terborch
(plaatsvervangend voorzitter). Griffier: Femke Rademakers. Aanwezig: 35 leden.

## 1. Afscheid

De raad neemt afscheid van Elske Noordhof (Groen Kromstede), die na elf jaar haar zetel opgeeft. Zij
ontvangt de gemeentelijke penning.

## 2. Jaarverantwoording 2024

Vastgesteld met algemene stemmen. Met amendement A1 van Groen Kromstede en Sociaal Kromstede is de
bestemming van het resultaat gewijzigd: naar de reserve jeugdhulp gaat niet 780.000 maar 980.000 euro. Het
amendement is aangenomen, 20 voor, 15 tegen.

## 3. Koersnota 2026-2029

### Amendement A2 – De Wiek blijft drijven

Indieners: Stadspartij De Vaart, CSV en Sociaal Kromstede. Het zwembad gaat niet dicht voordat er een
nieuw bad is. De bijsturing in 2027 tot en met 2029 vervalt. Aangenomen met 18 stemmen voor en 17 tegen.
Voor: Stadspartij De Vaart (5), CSV (2), Sociaal Kromstede (3), Liberaal Kromstede (6), Berber Ytsma en
Onno van der Zwaag (beiden Kromstede Vooruit).

### Amendement A3 – Lantaarn aan

Indiener: Groen Kromstede. De korting op Theater De Lantaarn wordt gehalveerd: in 2028 dus 90.000 euro.
Verworpen, 14 voor, 21 tegen.

### Motie M1 – Tweede ozb-verhoging

Indiener: Groen Kromstede. De motie spreekt uit dat een tweede verhoging van 3% bespreekbaar is.
Verworpen, 10 voor, 25 tegen.

### Motie M2 – Rem op inhuur

Indieners: Liberaal Kromstede en Stadspartij De Vaart. Het college moet de inhuur voor 1 januari 2027
terugbrengen tot 15% van de loonsom. Aangenomen, 24 voor, 11 tegen.

### Motie M3 – Preek voor eigen parochie

Indiener: CSV. De motie vraagt om kerkgebouwen in het herstelplan te ontzien. Aangehouden.

### Eindstemming

De koersnota is vastgesteld, 21 voor, 14 tegen. Tegen: Liberaal Kromstede (6), Stadspartij De Vaart (5),
Studentenlijst Heggewiel (3). Floor Wijnia (Studentenlijst Heggewiel) stemde voor.

## 4. Meerjarenprogramma Grond 2025

Vastgesteld zonder hoofdelijke stemming. Wethouder Oosterdiep zegt toe voor 1 oktober 2025 met een brief
te komen over de toekomst van Trekweide-Oost.

## 5. Benoeming gemeentesecretaris

De raad neemt kennis van het voornemen van het college om Jildou Brandsma te benoemen als opvolger van
Coen Vissering. Zij is nu directeur van werkbedrijf Doorstart.

## 6. Toezeggingen

Wethouder Bouzrara stuurt de raad voor 15 september 2025 de evaluatie van de noodrem bij uithuisplaatsing.
Wethouder Quist onderzoekt of de garage onder het Waagplein ’s nachts open kan; antwoord volgt in november
2025.
""")

JULY = DocumentFile(
    "20250703_besluitenlijst.txt",
    (Document("Besluitenlijst raad 3 juli 2025", "besluitenlijst", date(2025, 7, 3), _JULY, footer="{page}"),),
    TextLook("space", width=92, lines_per_page=38),
)

_MOTIONS = prose("""
# Moties en amendementen 4 juli 2024

Ingekomen bij de griffie voor de behandeling van de Koersnota 2025-2028. De uitslag staat onder elk stuk.

## Amendement A2: Nachtbus, ook na de proef

De raad, in vergadering bijeen op 4 juli 2024, constaterende dat

- de koersnota de nachtbus slechts in 2025 en 2026 bekostigt;
- de universiteit bereid is ook daarna de helft te dragen;

besluit in tabel 2 van de koersnota bij de nachtbus in 2027 en 2028 telkens 110.000 euro op te nemen.

Ingediend door Tjitske Veldman (Studentenlijst Heggewiel) en Arjen Lubberts (Kromstede Vooruit).
Aangenomen, 23 voor, 11 tegen, 1 afwezig.

#! Motie M4: Eerst sparen

De raad, overwegende dat 2027 en 2028 een tekort laten zien, spreekt uit dat een overschot in 2025 aan de
algemene reserve wordt toegevoegd zolang 2027 en 2028 niet sluiten, en verzoekt het college de begroting
hierop in te richten.

Ingediend door Roel Hazekamp (Liberaal Kromstede) en Hanneke Solleveld (CSV). Aangenomen, 31 voor, 3
tegen, 1 afwezig.

#! Motie M5: Gratis bibliotheek voor studenten

De raad verzoekt het college te onderzoeken of studenten gratis lid kunnen worden van de bibliotheek en de
raad hierover voor 1 december 2024 te informeren.

Toelichting: een studentenabonnement kost nu € 32,50 per jaar. Naar schatting wordt 12% van de studenten
lid.

Ingediend door Tjitske Veldman (Studentenlijst Heggewiel). Verworpen, 9 voor, 25 tegen, 1 afwezig.

#! Motie M6: Fietswrakken sneller weg

De raad verzoekt het college verweesde fietsen binnen 14 dagen te verwijderen; nu is dat 42 dagen. De
kosten (55.000 euro per jaar) worden gedekt uit het budget voor toezicht op fietsparkeren.

Ingediend door Onno van der Zwaag (Kromstede Vooruit), Elske Noordhof (Groen Kromstede) en Jelle Wiersinga
(Liberaal Kromstede). Aangenomen, 27 voor, 7 tegen, 1 afwezig.
""")

_LIST = table(
    "Overzicht van stukken en uitslagen",
    """
Stuk | Eerste indiener | Voor | Tegen | Uitslag
---
Amendement A1 | Hanneke Solleveld | 6 | 28 | verworpen
Amendement A2 | Tjitske Veldman | 23 | 11 | aangenomen
Motie M4 | Roel Hazekamp | 31 | 3 | aangenomen
Motie M5 | Tjitske Veldman | 9 | 25 | verworpen
Motie M6 | Onno van der Zwaag | 27 | 7 | aangenomen
""",
    flat=Flat("row", "row"),
)

MOTIONS = DocumentFile(
    "moties en amendementen juli 2024.txt",
    (Document("Moties en amendementen bij de Koersnota 2025-2028", "motie", date(2024, 7, 4), (*_MOTIONS, _LIST)),),
    TextLook("formfeed", width=80, hyphenate=True, bullet=""),
)
