"""A report of the rekenkamer on roads and bridges: a PDF with hyphenation and unruled tables."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Document, DocumentFile, PdfLook, TitlePage
from evals.making.prose import prose, table

_OPENING = prose(
    """
# 1. Waarom dit onderzoek

Wilgenoord en Ruilinge delen een rekenkamer. Voorzitter is dr. Hanneke Sijtsma; onderzoekers waren Daan Verploeg en
Mirthe Oldeman. Wij onderzochten tussen oktober 2024 en maart 2025 of Wilgenoord zijn wegen en bruggen goed
onderhoudt. Wij spraken 27 mensen, reden 190 kilometer mee met de weginspecteur en lazen 64 stukken.

De hoofdvraag luidde: krijgt de raad op tijd te horen hoe het met wegen en bruggen staat, en beslist hij op grond van
de juiste cijfers? Het korte antwoord: te laat, en nee.
"""
)
_BOX = Box(
    "Onze vijf aanbevelingen",
    prose(
        """
1. Laat de raad elk jaar voor de Kompasnota een staat van wegen en bruggen zien.
2. Begroot wat het beheerplan vraagt, of stel het beheerplan bij.
3. Leg vast wie besluit over een gewichtsbeperking op een brug.
4. Laat wegen door een ander bureau inspecteren dan het bureau dat het onderhoud uitvoert.
5. Maak met boeren afspraken over zware voertuigen in natte maanden.
"""
    ),
)
_FINDINGS = prose(
    """
# 2. Wat wij vonden

## 2.1 Het geld

Volgens het beheerplan van 2021 was er in 2024 voor wegen en bruggen samen 2,62 miljoen euro nodig. Begroot was 2,19
miljoen. Dat verschil komt al sinds 2018 terug en is nergens aan de raad gemeld. De achterstand is opgelopen tot 3,4
miljoen euro aan wegen en 1,1 miljoen aan bruggen.

## 2.2 De staat

In 2024 kreeg 13 procent van de wegen een onvoldoende. De gemeente zelf noemt 11 procent, omdat zij fietspaden
meetelt. Vooral de klei onder de Polderweg bij Grauwpolder speelt op: daar ontstonden in de droge zomer van 2022
scheuren van tot acht centimeter.
"""
)
_ROADS = table(
    "Tabel 1 Oordeel over wegen en bruggen",
    """
Onderdeel | 2020 | << | 2024 | << | Norm
^^ | Voldoende | Onvoldoende | Voldoende | Onvoldoende | ^^
---
Wegen buiten de kom | 91% | 9% | 85% | 15% | max. 8%
Wegen binnen de kom | 93% | 7% | 91% | 9% | max. 8%
Fietspaden | 96% | 4% | 97% | 3% | max. 5%
Bruggen van beton | 97% | 3% | 94% | 6% | max. 5%
Bruggen van hout | 88% | 12% | 79% | 21% | max. 10%
Duikers | 90% | 10% | onbekend | onbekend | geen
""",
    style="unruled",
)
_MIDDLE = prose(
    """
## 2.3 Wie beslist

Op 8 juli 2024 zakte de houten brug aan de Kerksloot bij Lage Riet door onder een mesttank van 38 ton. Niemand raakte
gewond. Er stond geen bord. De inspecteur had in februari gewaarschuwd, in een e-mail aan een collega die met
pensioen was. De brug is hersteld voor 164.000 euro.

Sindsdien heeft de teamleider Buitenruimte, mevrouw Froukje Algra, borden laten plaatsen bij zeven bruggen. Dat is
verstandig, maar een besluit van het college ontbreekt.

## 2.4 De inspectie

Bureau Wegwijs inspecteert de wegen en zit ook in de combinatie die ze onderhoudt. Wij vonden geen aanwijzing dat dit
tot verkeerde cijfers leidde. Het kan wel de indruk wekken. Het contract loopt tot 1 januari 2027 en kost 74.000 euro
per jaar.

## 2.5 Boeren en zware machines

Het aandeel voertuigen boven de 30 ton groeide van 4 procent in 2015 naar 11 procent in 2024. Op de Polderweg is het
19 procent. De boeren met wie wij spraken willen best over een andere route rijden, als die maar niet door het dorp
gaat.
"""
)
_COMPARE = table(
    "Tabel 2 Wilgenoord vergeleken met de buren, 2024",
    """
Gemeente | Kilometer weg | Uitgaven per kilometer | Wegen onvoldoende | Bruggen
---
Wilgenoord | 412 | 4.470 | 13% | 97
Ruilinge | 355 | 5.310 | 8% | 61
Aldermark | 498 | 4.980 | 10% | 122
Zuiderwoud aan Zee | 276 | 6.050 | 6% | 39
""",
    scale="Uitgaven in euro's",
    style="unruled",
)
_END = prose(
    """
# 3. Slotsom

Wilgenoord weet veel over zijn wegen, maar de kennis blijft op de werf. Raadsleden hoorden in vier jaar twee keer iets
over bruggen, beide keren nadat er een dicht was gegaan.

# 4. Reactie van het college

Het college neemt op 13 mei 2025 aanbevelingen 1, 3 en 5 over. Aanbeveling 2 neemt het deels over: het beheerplan wordt
in 2026 herzien, maar extra geld belooft het college niet. Aanbeveling 4 neemt het niet over, omdat een tweede bureau
naar schatting 40.000 euro per jaar meer kost.

# 5. Nawoord van de rekenkamer

Wij zijn blij met de reactie, en wijzen op één ding. Wie pas in 2026 een plan herziet, begroot in 2026 nog met de oude
cijfers. De raad bespreekt dit rapport op 5 juni 2025. Wij kijken in 2028 terug.
"""
)
FILE = DocumentFile(
    "rekenkamer-wegen-en-bruggen.pdf",
    (
        Document(
            "Doorzakken of doorrijden: onderzoek naar wegen en bruggen",
            "rekenkamerrapport",
            date(2025, 4, 22),
            (
                TitlePage("Doorzakken of doorrijden?", "Rekenkamer Wilgenoord-Ruilinge", ("22 april 2025",)),
                *_OPENING,
                _BOX,
                *_FINDINGS,
                _ROADS,
                *_MIDDLE,
                _COMPARE,
                *_END,
            ),
            header="Rekenkamer Wilgenoord-Ruilinge",
            footer="{page}",
        ),
    ),
    PdfLook("classic", hyphenate=True),
    listed=True,
)
