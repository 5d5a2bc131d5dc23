"""Uitvoeringsprogramma Zand en Spoor 2024-2027: economy and countryside, a text export with indicator tables."""

from __future__ import annotations

from datetime import date

from evals.making import (
    Contents,
    Document,
    DocumentFile,
    Flat,
    Footnotes,
    PicturedTable,
    TextLook,
    TitlePage,
)
from evals.making.prose import prose, table

_ONE = prose("""
# 1. Aanleiding

Twee dingen maken Eikeveld tot wat het is: het zand waarop geboerd wordt en het spoor dat de vrachtauto’s
trok. Het uitvoeringsprogramma Zand en Spoor bindt die twee samen. De raad vroeg erom in de motie ‘Eén
verhaal’ van 9 november 2023, ingediend door Boer & Buurt en Groen Zandland en met 22 tegen 5 stemmen
aangenomen.

Het programma loopt van 1 januari 2024 tot en met 31 december 2027. Bestuurlijk opdrachtgever is wethouder
Gerard Lomans, mede-opdrachtgever is wethouder Aaltje Wibbels. Programmamanager Anouk van Schaijk voert
het uit met Wouter Eijsink. Zij spreken elkaar elke maandagochtend; eens per kwartaal schuift de
klankbordgroep aan. Daarin zitten LTO-afdeling Zandstreek, ondernemersvereniging WielewaalWerkt,
waterschap De Zandbeken, Vogelwacht Vlasbeek en twee bewoners van de Transportweg.

## 1.1 Vier lijnen

1. Ruimte voor bedrijven die hier al zitten.
2. Schoner en stiller vervoer.
3. Boeren met perspectief.
4. Mensen die hier werken, wonen hier fatsoenlijk.

## 1.2 Wat het mag kosten

De raad stelde voor vier jaar 1.450.000[^2] euro beschikbaar. Een deel komt van de provincie. De verdeling
staat in tabel 1.
""")

# On purpose: the column of 2025 adds up to 410, the total says 430.
_MONEY = table(
    "Tabel 1 Verdeling van het programmageld",
    """
Lijn | 2024 | 2025 | 2026 | 2027
---
Ruimte voor bedrijven | 95 | 120 | 110 | 60
Schoner en stiller vervoer | 70 | 85 | 90 | 75
Boeren met perspectief | 110 | 130 | 130 | 90
Fatsoenlijk wonen en werken | 60 | 75 | 75 | 55
**Totaal** | 335 | 430 | 405 | 280
""",
    scale="x 1.000 euro",
    scale_after=True,
    flat=Flat("row", "three"),
)

_TWO = prose("""
#! 2. Ruimte voor bedrijven

## 2.1 Wat is het probleem?

In 2023 zochten 37 bedrijven uit de gemeente een grotere plek. Zij werkten samen aan 1.120 banen. Slechts
vijf van hen slaagden. Leemborg-Zuid is vol; in Leemborg-Noord is nog een kavel van 0,8 hectare. De
Wielewaal fase 2 moet soelaas geven: ca. 28 hectare netto, verdeeld in kavels van 0,3 tot 6 hectare. Een
derde van de grond gaat naar bedrijven uit Eikeveld zelf.

Bedrijven op de Ambachtshof in Vlasbeek klagen over de ontsluiting. Een tweede uitrit naar de Beekweg kost
ongeveer 240.000 euro. De provincie wil de helft bijdragen als de uitrit vóór 2027 klaar is.

## 2.2 Indicatoren

In de tabel hieronder staat de nulmeting tussen haakjes met het jaartal.
""")

_SPACE = table(
    "Tabel 2 Indicatoren Ruimte voor bedrijven",
    """
Indicator | Nulmeting // (jaar) | Doel 2025 | Doel 2026 | Doel 2027 | Bron
---
Uitgegeven bedrijfsgrond in hectare per jaar | 1,6 // (2023) | 1,0 | 4,0 | 6,0 | Grondbedrijf
Kavels aan bedrijven uit de eigen gemeente | 28% // (2023) | 30% | 33% | 33% | Grondbedrijf
Kavels aan bedrijven uit de regio | 41% // (2023) | 40% | 40% | 40% | Grondbedrijf
Bedrijven met een aansluiting op de energiehub | 0 // (2023) | 5 | 12 | 25 | WielewaalWerkt
Dak met zonnepanelen op De Wielewaal (hectare) | 3,9 // (2023) | 5,5 | | 9,0 | Luchtfoto
Tevredenheid over bedrijventerein | 6,7 // (2022) | 6,9 | | 7,2 | Ondernemerspeiling
""",
    flat=Flat("row", "three", "spaces", 34),
)

_THREE = prose("""
#! 3. Schoner en stiller vervoer

## 3.1 Wat gaan we doen?

De truckparking aan de Transportweg krijgt veertig plekken, een wasruimte en een wachtlokaal. De
exploitatie ligt bij de firma Stalpert Parking, voor tien jaar. Chauffeurs betalen 16 euro per nacht. Voor
elektrische vrachtwagens komen er vier laadpunten van 350 kilowatt, maar pas als Zandnet stroom levert.
Tot die tijd wordt gewerkt met een batterij.

Op de Transportweg geldt vanaf 1 juli 2024 ’s nachts een maximumsnelheid van 30 kilometer per uur. De
politie meet twee keer per maand. In de eerste drie maanden van de proef reed 38 procent te hard.
""")

_MOVING = table(
    "Tabel 3 Indicatoren Schoner en stiller vervoer",
    """
Indicator | Nulmeting // (jaar) | Doel 2025 | Doel 2026 | Doel 2027 | Bron
---
Foutgeparkeerde vrachtwagens per nacht | 35 // (2023) | 15 | 10 | 5 | Boa-telling
Klachten over nachtelijk geluid | 96 // (2023) | 60 | 45 | 30 | Gemeente
Emissieloze vrachtwagens op De Wielewaal | 2% // (2023) | 5% | 9% | 14% | RDW
Goederen per spoor (duizend ton per jaar) | 118 // (2022) | 130 | 145 | 160 | Spoorterminal
Werknemers die met de fiets komen | 21% // (2022) | | 25% | 28% | WielewaalWerkt
""",
    flat=Flat("row", "three", "gone", 30),
)

_FOUR = prose("""
#! 4. Boeren met perspectief

## 4.1 Wie zijn het?

Van de 318 bedrijven hebben er 141 melkvee, 62 varkens of kippen en 38 gewassen als hoofdtak; de overige
77 zijn hobbymatig of gemengd. De gemiddelde leeftijd van het bedrijfshoofd is 58 jaar. Bij 46 procent van
de bedrijven met een ondernemer boven de 55 is er geen opvolger.

## 4.2 Wat gaan we doen?

De gebiedsregisseur, Jelmer Hanskamp, biedt elk bedrijf een gesprek. Er is een voucher van 2.500 euro voor
advies van een boekhouder of een familiecoach. Boeren die stoppen mogen één compensatiewoning bouwen voor
elke 850 vierkante meter stal die zij slopen, met een maximum van drie woningen.

Boeren die doorgaan krijgen hulp bij het aanvragen van provinciaal geld. In 2023 is op die manier 612.000
euro binnengehaald voor veertien bedrijven. Voor 2024 mikt het programma op 750K.
""")

_FARMS = table(
    "Tabel 4 Indicatoren Boeren met perspectief",
    """
Indicator | Nulmeting // (jaar) | Doel 2025 | Doel 2026 | Doel 2027 | Bron
---
Gesprekken gebiedsregisseur (totaal) | 118 // (2023) | 210 | 265 | 318 | Gemeente
Gebruikte vouchers | 0 // (2023) | 30 | 60 | 90 | Gemeente
Gesloopte stallen in m2 | 4.200 // (2023) | 9.000 | 14.000 | 20.000 | Gemeente
Bedrijven met korte keten of huisverkoop | 26 // (2023) | 30 | 34 | 40 | LTO Zandstreek
Ammoniakuitstoot (ton per jaar) | n.t.b. | n.t.b. | n.t.b. | n.t.b. | Provincie
Hectare met agrarisch natuurbeheer | 405 // (2022) | 460 | 520 | 600 | Collectief Zandgrond
""",
    flat=Flat("row", "three", "spaces", 34),
)

_FIVE = prose("""
#! 5. Fatsoenlijk wonen en werken

## 5.1 Aantallen

Naar schatting werken er 2.900 arbeidsmigranten in de gemeente, van wie 1.150 hier ook wonen. Van die
groep woont 37 procent in een gewoon huis, 31 procent op een vakantiepark, 24 procent op het terrein van
de werkgever en 8 procent onbekend.

## 5.2 Afspraken

De gemeente sluit convenanten met uitzendbureaus. Wie tekent, belooft dat een slaapkamer door niet meer
dan twee mensen wordt gebruikt, dat de huur losstaat van het werk en dat iemand na ontslag nog vier weken
mag blijven. Op 1 april 2024 hebben negen van de veertien bureaus getekend.

Op het voormalige asielzoekerscentrum De Brem bij Oosterheuvel komt huisvesting voor 220 mensen. De
vergunning geldt tien jaar. De exploitant, HuisWerk, betaalt een nachtwaker en een beheerder. Bewoners van
Oosterheuvel hebben een klankbordgroep onder leiding van de heer Evert Lankhorst.
""")

_LIVING = table(
    "Tabel 5 Indicatoren Fatsoenlijk wonen en werken",
    """
Indicator | Nulmeting // (jaar) | Doel 2025 | Doel 2026 | Doel 2027 | Bron
---
Uitzendkrachten op vakantieparken | 357 // (2023) | 150 | 75 | 0 | Controles
Uitzendbureaus met convenant | 0 // (2023) | 12 | 14 | 14 | Gemeente
Bedden in De Brem | 0 // (2023) | 120 | 220 | 220 | HuisWerk
Deelnemers taalles op het werk | 84 // (2023) | 140 | 180 | 200 | Taalhuis
""",
    flat=Flat("row", "row", "gone"),
)

_RISKS = PicturedTable(
    table(
        "Tabel 6 Risico’s van het programma",
        """
Risico | Kans | Maatregel
---
Netcongestie | groot | batterij
Afhaken uitzendbureaus | klein | controles
""",
    )
)

_END = prose("""
#! 6. Sturing en planning

De raad ontvangt twee keer per jaar een voortgangsbericht, in april en in oktober. Halverwege, in het
voorjaar van 2026, volgt een evaluatie door een extern bureau. Daarvoor is 35.000 euro gereserveerd binnen
het programmageld.

Mijlpalen:

- 1 juli 2024: snelheidsproef Transportweg begint.
- 1 oktober 2024: eerste bewoners in De Brem.
- 1 september 2025: truckparking open.
- 2e kwartaal 2026: bouwrijp maken De Wielewaal fase 2.
- eind 2027: energiehub levert stroom aan 25 bedrijven.

Het college heeft dit programma op 16 april 2024 vastgesteld en ter kennisneming aan de raad gezonden.
""")

_PLAN = Document(
    "Uitvoeringsprogramma Zand en Spoor 2024-2027",
    "programmaplan",
    date(2024, 4, 16),
    (
        TitlePage(
            "Uitvoeringsprogramma Zand en Spoor 2024-2027", "Economie, logistiek en buitengebied", ("April 2024",)
        ),
        Contents(),
        *_ONE,
        _MONEY,
        Footnotes((("2", "Waarvan 370.000 euro subsidie van de provincie."),)),
        *_TWO,
        _SPACE,
        *_THREE,
        _MOVING,
        *_FOUR,
        _FARMS,
        *_FIVE,
        _LIVING,
        _RISKS,
        *_END,
    ),
    header="Zand en Spoor",
    footer="Uitvoeringsprogramma 2024-2027 {page}",
)

FILES = (
    DocumentFile(
        "uitvoeringsprogramma-zand-en-spoor.txt",
        (_PLAN,),
        TextLook("formfeed", width=100, lines_per_page=44, double_spaced=False, bullet=""),
    ),
)
