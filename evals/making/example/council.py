"""From the council hall: a list of decisions with votes, written questions with answers, a press release."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import Document, DocumentFile, Heading, PdfLook, TextLook
from evals.making.prose import prose, table

_DECISIONS = Document(
    "Besluitenlijst raadsvergadering 3 juli 2025",
    "besluitenlijst",
    date(2025, 7, 3),
    (
        Heading(1, "Besluitenlijst raadsvergadering 3 juli 2025"),
        *prose("""
Aanvang: 19.30 uur. Sluiting: 00.52 uur (4 juli). Plaats: raadzaal, Raadhuisplein 1.

Voorzitter: mevrouw A.J.M. Terwindt. Griffier: mevrouw I. Dekkerman-Vos. Aanwezig: 27 van de 29 leden.
Afwezig met kennisgeving: de heer W. Roelofs (Dorpenbelang) en mevrouw C. van Uffelen (Vrije Burgers).

## 1. Opening en vaststelling agenda

De voorzitter herdenkt oud-raadslid Berend Kamphuis, die van 1994 tot 2010 namens Lokaal Elsterwold in de
raad zat. Op verzoek van de heer Aydin (Samen Sociaal) wordt een motie vreemd aan de orde van de dag over de
bushalte bij het ziekenhuis als punt 9 toegevoegd. De agenda is met deze wijziging vastgesteld.

## 2. Spreekrecht

Mevrouw J. Lubbers spreekt namens de vrijwilligers van theater De Turfschuur over agendapunt 5. De heer K.
Post, bewoner van de Stationsweg, spreekt over de fietstunnel; de voorzitter wijst hem erop dat dit
onderwerp niet op de agenda staat.

## 3. Vaststellen besluitenlijst 5 juni 2025

De besluitenlijst is ongewijzigd vastgesteld.

## 4. Hamerstukken

De raad besluit zonder beraadslaging en met algemene stemmen:

1. de Verordening op de heffing van precariobelasting aan te houden tot de vergadering van 6 november 2025;
2. een krediet van € 141.000,- beschikbaar te stellen voor het vervangen van de beschoeiing langs de Kolk;
3. in te stemmen met de begroting 2026 van de GGD Veenstreek en geen zienswijze in te dienen.

## 5. Perspectiefnota 2026-2029

De raad bespreekt de nota in twee termijnen. Wethouder Wiggelink zegt toe dat de raad vóór 1 september een
notitie ontvangt over de gevolgen van de meicirculaire voor de jaren 2028 en 2029.

### Amendement A1 – De Turfschuur blijft open

Ingediend door Samen Sociaal en Seniorenlijst. Het amendement schrapt de maatregel ‘Stoppen subsidie De
Turfschuur’ en dekt het verschil door de taakstelling organisatie in 2027 met 90.000 euro en vanaf 2028 met
180.000 euro te verhogen.

Het amendement is **aangenomen** met 14 stemmen voor en 13 tegen.

Voor: Progressief Verbond (5), Samen Sociaal (3), Vrije Burgers (3), Seniorenlijst (2) en mevrouw Blom
(Groene Stem). Tegen: Lokaal Elsterwold (7), Dorpenbelang (4), en de heren Ribberink en Zandstra (Groene
Stem).

### Amendement A2 – Geen belasting op kabels

Ingediend door Vrije Burgers. Het amendement schrapt de maatregel ‘Precario kabels en leidingen’.

Het amendement is **verworpen** met 5 stemmen voor (Vrije Burgers en Seniorenlijst) en 22 tegen.

### Motie M1 – Minimum dorpsbudget

Ingediend door Dorpenbelang. De motie vraagt het college om het minimum van het dorpsbudget op 25.000 euro
per dorp te stellen. Wethouder Kolstee laat het oordeel aan de raad.

De motie is **aangenomen** met 16 stemmen voor en 11 tegen.

### Motie M2 – Schoolstraten zonder auto’s

Ingediend door Groene Stem. Na de toezegging van wethouder Kolstee dat bij drie scholen een proef wordt
voorbereid, is de motie **aangehouden**.

### Motie M3 – Zicht op jeugdhulp

Ingediend door Samen Sociaal, Progressief Verbond en Seniorenlijst. De motie vraagt om een kwartaalbericht
over jeugdhulp.

De motie is met **algemene stemmen aangenomen**.

### Besluit

De raad besluit met 19 stemmen voor en 8 tegen:

1. de Perspectiefnota 2026-2029, zoals gewijzigd door amendement A1, vast te stellen als kader voor de
   begroting 2026;
2. de ondergrens voor de verhouding tussen beschikbare en benodigde buffer voor de jaren 2026 tot en met
   2029 te verlagen van 1,4 naar 1,0.
"""),
        table(
            "Stemverhouding agendapunt 5, perspectiefnota",
            """
Fractie | Zetels | Voor | Tegen | Afwezig
---
Lokaal Elsterwold | 7 | 7 | 0 | 0
Dorpenbelang | 5 | 4 | 0 | 1
Progressief Verbond | 5 | 5 | 0 | 0
Vrije Burgers | 4 | 0 | 3 | 1
Samen Sociaal | 3 | 0 | 3 | 0
Groene Stem | 3 | 3 | 0 | 0
Seniorenlijst | 2 | 0 | 2 | 0
**Totaal** | 29 | 19 | 8 | 2
""",
        ),
        *prose("""
De fractie van Samen Sociaal legt een stemverklaring af: de taakstelling jeugdhulp is volgens haar niet te
halen zonder kinderen tekort te doen.

## 6. Jaarstukken 2024

De raad besluit met algemene stemmen:

1. de jaarstukken 2024 vast te stellen met een voordelig resultaat van € 612.000,-;
2. dit resultaat toe te voegen aan de algemene reserve;
3. kennis te nemen van het rapport van de accountant, die bij de controle drie aandachtspunten noemde.

## 7. Bestemmingsplan Stationskwartier, eerste herziening

De herziening maakt een extra bouwlaag op blok C mogelijk. De heer Slotboom (Vrije Burgers) vraagt
hoofdelijke stemming. De raad besluit met 21 stemmen voor en 6 tegen het plan gewijzigd vast te stellen; de
bouwhoogte van blok C is ten hoogste 14 meter in plaats van de voorgestelde 17 meter.

## 8. Benoeming lid rekenkamer

Bij geheime stemming is mevrouw dr. P. Wolthuis benoemd met 25 stemmen; er zijn twee blanco briefjes. De
benoeming gaat in op 1 september 2025 en geldt voor vier jaar.

## 9. Motie vreemd – Bushalte ziekenhuis

Ingediend door Samen Sociaal. De motie is **ingetrokken** nadat wethouder Kolstee meldde dat de vervoerder
de halte vanaf de dienstregeling van december weer bedient.

## 10. Sluiting

De voorzitter sluit de vergadering. De volgende vergadering is op 18 september 2025.
"""),
    ),
    header="Gemeenteraad Elsterwold",
    footer="Besluitenlijst 3 juli 2025 – {page}",
)

_QUESTIONS = Document(
    "Schriftelijke vragen Vrije Burgers over de kosten van het zwembad",
    "schriftelijke vragen",
    date(2025, 9, 23),
    (
        Heading(1, "Beantwoording schriftelijke vragen (artikel 41 reglement van orde)"),
        *prose("""
**Vragensteller:** R. Slotboom, fractie Vrije Burgers // **Datum vragen:** 2 september 2025 // **Datum
antwoord:** 23 september 2025 // **Portefeuillehouder:** F. el Bouchti // **Onderwerp:** kosten en planning
nieuwbouw zwembad De Kolk

Inleiding van de vragensteller: in de plaatselijke krant van 28 augustus stond dat het nieuwe zwembad
‘miljoenen duurder’ wordt. Onze fractie stemde in februari tegen het voorstel omdat zij de raming te laag
vond. Daarom stellen wij het college de volgende vragen.

**Vraag 1.** Klopt het dat de aannemers hoger hebben ingeschreven dan geraamd?

**Antwoord:** Ja. Er waren drie inschrijvingen. De laagste kwam uit op 18,3 miljoen euro voor de bouw,
terwijl wij 16,6 miljoen euro hadden geraamd. Met de bijkomende kosten, zoals ontwerp, leges en inrichting,
komt het totaal op 23,1 miljoen euro. Het krediet is 21,4 miljoen euro.

**Vraag 2.** Wat zijn de oorzaken?

**Antwoord:** Van het verschil van 1,7 miljoen euro komt ongeveer 0,9 miljoen euro door de installaties,
waarvoor maar één leverancier een prijs wilde noemen. De rest komt door strengere eisen aan de
brandveiligheid en door de loonstijging in de bouw.

**Vraag 3.** Hoe wil het college het gat dichten?

**Antwoord:** Wij onderzoeken drie mogelijkheden: het buitenbad 60 vierkante meter kleiner maken (besparing
0,5 miljoen euro), de tribune weglaten (0,3 miljoen euro) en een hogere bijdrage van de provincie voor
duurzame warmte (n.t.b.). Wij doen de raad daarover in november een voorstel. Zonder dat voorstel gunnen wij
niet.

**Vraag 4.** Wat betekent dit voor de jaarlasten?

**Antwoord:** Zonder maatregelen stijgen de kapitaallasten van 0,96 naar ongeveer 1,04 miljoen euro per
jaar.

**Vraag 5.** Blijft de openingsdatum staan?

**Antwoord:** De bouw begint op zijn vroegst in december 2026, drie maanden later dan gepland. De opening
verwachten wij in de zomer van 2028. De inspectie van het huidige dak, van juni 2025, geeft geen reden om
eerder te sluiten.

**Vraag 6.** Hoeveel bezoekers trekt het huidige bad?

**Antwoord:** In 2024 waren er 118.400 bezoeken, van wie 41.200 voor zwemles en schoolzwemmen. In 2019, het
laatste jaar vóór corona, waren het er 131.900.
"""),
        table(
            "Tabel bij vraag 6: bezoeken zwembad De Kolk",
            """
Soort bezoek | 2019 | 2022 | 2023 | 2024
---
Recreatief | 62.300 | 44.100 | 48.900 | 51.600
Zwemles en schoolzwemmen | 43.800 | 39.500 | 40.700 | 41.200
Verenigingen | 25.800 | 22.900 | 24.600 | 25.600
**Totaal** | 131.900 | 106.500 | 114.200 | 118.400
""",
            style="columns",
        ),
        *prose("""
**Vraag 7.** Is het college bereid een referendum te houden?

**Antwoord:** Nee. De raad heeft op 20 februari 2025 met 18 tegen 11 stemmen besloten. De verordening laat
een referendum over een besluit dat al in uitvoering is, niet toe.

**Vraag 8.** Welke kosten zijn al gemaakt en niet meer terug te draaien?

**Antwoord:** Tot en met augustus 2025 is 1,24 miljoen euro uitgegeven of verplicht, waarvan 0,87 miljoen
euro aan de architect en de adviseurs. Bij stoppen zou de gemeente daarnaast een vergoeding van 45.000 euro
aan de inschrijvers betalen.
"""),
    ),
    footer="Zaaknummer Z25-007402    {page}/{pages}",
    bare_first_page=False,
)

_PRESS = Document(
    "Persbericht: Elsterwold houdt begroting in balans",
    "persbericht",
    date(2025, 5, 14),
    prose("""
PERSBERICHT

Elsterwold, 14 mei 2025

# Elsterwold houdt begroting in 2026 in balans, maar moet daarna kiezen

Het college van burgemeester en wethouders van Elsterwold heeft de Perspectiefnota 2026-2029 gepresenteerd.
De begroting voor 2026 sluit, doordat de gemeente 3,5 miljoen euro van haar spaargeld gebruikt. Vanaf 2028
is dat geld op en wacht een tekort dat in 2029 oploopt tot ruim 4 miljoen euro.

“We hebben een stevige spaarpot, maar die is geen melkkoe,” zegt wethouder Joost Wiggelink (Financiën). “In
2026 houden we het hoofd boven water. Daarna moet het Rijk over de brug komen, of moeten wij voorzieningen
schrappen waar mensen aan gehecht zijn. Dat eerlijke verhaal willen we nu vertellen en niet na de
verkiezingen.”

## Wat merken inwoners?

Een gezin met een huis van 350.000 euro betaalt volgend jaar gemiddeld 26 euro meer onroerendezaakbelasting.
Bermen worden minder vaak gemaaid. De subsidie aan theater De Turfschuur stopt in stappen. Zwembad De Kolk
wordt vernieuwd: dat kost ruim 21 miljoen euro. De bibliotheek in Lindelo blijft open.

## Jeugdhulp

De hulp aan kinderen en jongeren kost elk jaar meer. Het college wil dat er minder lange trajecten komen.
“Niet door kinderen weg te sturen,” benadrukt wethouder Fatima el Bouchti, “maar door ouders eerder te
helpen, in de buurtkamer of bij de huisarts. Zeven van de tien gezinnen hebben dan geen zware hulp meer
nodig.”

## Hoe verder

Op 17 juni praat de gemeenteraad over de plannen en op 3 juli neemt zij een besluit. Inwoners kunnen
inspreken; aanmelden kan tot 24 uur van tevoren bij de griffie.

Noot voor de redactie, niet voor publicatie: voor vragen kunt u bellen met Lotte Brands, woordvoerder,
telefoon 0500 - 14 00 00.
"""),
)

FILES = (
    DocumentFile("besluitenlijst-2025-07-03.pdf", (_DECISIONS,), PdfLook("classic", hyphenate=True)),
    DocumentFile("beantwoording art 41 zwembad.pdf", (_QUESTIONS,), PdfLook("modern", bookmarks=False)),
    DocumentFile("persbericht_begroting.txt", (_PRESS,), TextLook("formfeed", width=100, hyphenate=False)),
)
