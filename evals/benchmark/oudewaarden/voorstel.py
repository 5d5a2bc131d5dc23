"""Raadsvoorstel Waterpoort with its dictum, a raadsinformatiebrief and a persbericht."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, TextLook
from evals.making.prose import prose, table

_PROPOSAL = (
    Letterhead(
        ("Gemeente Oudewaarden", "Raadsvoorstel"),
        ("De raad van de gemeente Oudewaarden",),
        (
            ("Zaaknummer", "2025-0418"),
            ("Raadsvergadering", "26 juni 2025"),
            ("Portefeuillehouder", "wethouder A. Kwakernaak"),
            ("Steller", "Geertje Middelkoop, projectleider monumenten"),
            ("Onderwerp", "Krediet restauratie Waterpoort"),
        ),
    ),
    *prose("""
# Voorgesteld besluit

1. Een krediet van € 3.860.000 beschikbaar te stellen voor de restauratie van de Waterpoort.
2. De bijdragen van de provincie (€ 1.150.000) en het rijk (€ 1.000.000) hiervoor in te zetten.
3. € 750.000 te onttrekken aan de reserve Vesting.
4. De kapitaallasten van de resterende € 960.000 te dekken uit de begroting 2026-2029.
5. Het college op te dragen de raad ieder halfjaar te informeren over planning en kosten.

# Aanleiding

De Waterpoort is in 1483 gebouwd en het laatst in 1926 hersteld. In het voorjaar van 2024 raakte een kei los.
Sindsdien staat er een hek en rijdt het verkeer door één doorgang. Bureau Steen & Voeg ontdekte dat de
noordtoren elk jaar 3 millimeter naar de gracht zakt. Zonder ingreep is de poort volgens het bureau rond
2032 niet meer veilig.

# Argumenten

## 1.1 Een keer goed is goedkoper dan twee fasen

In de begroting 2025-2028 was nog sprake van twee fasen. Wie de steigers laat staan en fundering, muren en
kap in één keer doet, spaart € 430.000 aan opbouwkosten.

## 1.2 De subsidies vervallen als we wachten

De provincie eist dat het werk vóór 1 juli 2026 begint. Het rijk betaalt uit in drie delen, het laatste deel
pas na oplevering en een goedgekeurd onderhoudsplan voor twintig jaar.

## 1.3 De poort kan geld opbrengen

In de zuidtoren komt een logeerkamer voor twee personen, te verhuren door museum De Kruitkamer voor € 195
per nacht. De noordtoren wordt een uitkijkpunt.

# Kanttekeningen

## 2.1 Er is één aannemer met ervaring

Het college besteedt niet-openbaar aan bij vier bedrijven. Gunning is voorzien in november 2025. De naam van
de aannemer is dus nog niet bekend.

## 2.2 Onder de poort kan archeologie zitten

Voor vertraging door vondsten is € 190.000 opgenomen. Dat is genoeg voor tien weken.

# Kosten en dekking
"""),
    table(
        "Tabel Kosten",
        """
Onderdeel | Raming
---
Fundering noordtoren | € 1.145.000
Metsel- en natuursteenwerk | € 1.020.000
Eiken kap en leien | € 685.000
Steigers en noodbrug | € 410.000
Archeologie | € 190.000
Advies en toezicht | € 245.000
Onvoorzien | € 165.000
**Totaal** | **€ 3.860.000**
""",
        scale="Bedragen in hele euro’s, exclusief btw",
        scale_after=True,
    ),
    table(
        "Tabel Dekking",
        """
Bron | Bedrag
---
Provincie | € 1.150.000
Rijk | € 1.000.000
Reserve Vesting | € 750.000
Gemeente // (kapitaallasten) | € 960.000
**Totaal** | **€ 3.860.000**
""",
        scale="Bedragen in hele euro’s",
        scale_after=True,
    ),
    *prose("""
# Planning

- November 2025: gunning.
- Maart 2026: steigers.
- Tussen mei en oktober 2026: fundering, bij laag water.
- 2027: metselwerk en kap.
- Februari 2028: oplevering.

De pers en de buurt zijn bijgepraat op 2 juni 2025 in de Vestingkerk; er waren 112 belangstellenden.
"""),
    Signature(
        (("secretaris", "L. Penterman"), ("burgemeester", "H. Soeteman")),
        "Het college van burgemeester en wethouders,",
    ),
    *prose("""
#! Raadsbesluit

De raad van de gemeente Oudewaarden, gelezen het voorstel van 20 mei 2025, gehoord de commissie Ruimte van 5
juni 2025,

**besluit:**

1. het krediet van € 3.860.000 voor de Waterpoort beschikbaar te stellen;
2. daarvan € 750.000 te dekken uit de reserve Vesting;
3. tijdens de werkzaamheden een doorgang voor voetgangers en rolstoelen open te houden (amendement A4);
4. de logeerkamer in de zuidtoren niet uit te voeren voordat de raad daarover een apart voorstel heeft
  gekregen (amendement A5).

Aldus besloten in de openbare vergadering van 26 juni 2025.
"""),
    Signature((("griffier", "A. Stok"), ("voorzitter", "H. Soeteman"))),
)

_LETTER = (
    Letterhead(
        ("College van burgemeester en wethouders", "Korenmarkt 1, Oudewaarden"),
        ("Aan de leden van de gemeenteraad",),
        (
            ("Datum", "26 augustus 2025"),
            ("Ons kenmerk", "RIB 2025-31"),
            ("Onderwerp", "Afsluiting Vispoortbrug"),
            ("Behandeld door", "Peter-Paul Noordhof, 14 0319"),
        ),
    ),
    *prose("""
Geachte raadsleden,

Op vrijdag 22 augustus hebben wij de Vispoortbrug dichtgezet voor verkeer dat zwaarder is dan 1,5 ton.
Fietsers en voetgangers mogen er nog over. Met deze brief leggen wij uit waarom en wat er nu gebeurt.

**Wat is er gevonden?** Op 19 en 20 augustus keken duikers van bedrijf Onderstroom naar de palen. Van de 36
eiken palen zijn er 21 voor meer dan de helft weggerot. Bij de vorige duik, in 2016, waren dat er vier. De
oorzaak is vermoedelijk paalworm, die via het brakke water is meegekomen na de droge zomer van 2022.

**Wat betekent dit voor de stad?** Bus 41 rijdt om via de Molendijk en slaat halte Vismarkt over. De
weekmarkt op donderdag verhuist naar het Bolwerkplein. Acht bewoners die hun auto op de kade parkeren,
krijgen een plek in de garage van het stadhuis. De brandweer heeft een lichtere wagen van het korps in
Vlierwaard gekregen.

**Wat kost het?** Het stutten kost € 68.000, de verkeersregelaars kosten € 11.500 per week tot de stutten er
zijn. Vernieuwing schatten wij op € 1.240.000. Daarvoor komt bij de begroting een voorstel.

**Wanneer is de brug weer open?** De stutten staan er eind oktober; dan mag verkeer tot 3,5 ton weer
passeren. De nieuwe brug is op zijn vroegst in de zomer van 2027 klaar.

Wij betreuren dat winkeliers pas een dag vooraf zijn ingelicht. Zij kunnen tot 1 december nadeelcompensatie
aanvragen; de drempel is twee procent van de jaaromzet.
"""),
    Signature((("secretaris", "L. Penterman"), ("burgemeester", "H. Soeteman")), "Met vriendelijke groet,"),
)

_PRESS = prose("""
# Fruittelers en gemeente vullen waterbassin bij Tienbunder

PERSBERICHT - Oudewaarden, 29 september 2025

Vanmorgen draaide teler Gijs Verhaaf de kraan open van het nieuwe waterbassin bij Tienbunder. Hij is
voorzitter van coöperatie Wielfruit, waarbij 74 bedrijven zijn aangesloten. Het bassin kan 48.000 kubieke
meter water bevatten.

‘In april 2024 stonden we met lege handen in de vrieskou’, zegt Verhaaf. ‘Het kost een teler zo’n 30 kuub
per hectare per uur om de bloesem in te pakken met ijs. Nu halen we drie nachten.’

Wethouder Roos Wijdeven is tevreden dat het oppervlaktewater wordt ontzien: ‘De Wiel hoeft niet meer
leeggepompt te worden als er ook vissen moeten paaien.’ De randen van het bassin zijn ingezaaid met riet.
Zwemmen mag niet.

De bouw kostte € 1.470.000. De telers betaalden € 882.000, de gemeente droeg € 588.000 bij. Aannemer was
Waterwerken Boukema. De oplevering was drie weken later dan gepland, door een lading folie die in de haven
bleef steken.

In het voorjaar van 2026 volgt een proef met het delen van water: stadsbewoners mogen het bassin in een
droge zomer gebruiken voor het begieten van 630 stadsbomen.

Noot voor de redactie: vragen kan bij woordvoerder Digna Haverkort.
""")

FILES = [
    DocumentFile(
        "raadsvoorstel-waterpoort.pdf",
        (
            Document(
                "Raadsvoorstel krediet restauratie Waterpoort",
                "raadsvoorstel",
                date(2025, 5, 20),
                _PROPOSAL,
                footer="{page}",
            ),
        ),
        PdfLook("classic"),
        listed=True,
    ),
    DocumentFile(
        "rib-2025-31-vispoortbrug.pdf",
        (Document("Raadsinformatiebrief Vispoortbrug", "raadsinformatiebrief", date(2025, 8, 26), _LETTER),),
        PdfLook("modern", bookmarks=False),
        listed=True,
    ),
    DocumentFile(
        "persbericht-waterbassin.txt",
        (Document("Persbericht waterbassin Tienbunder", "persbericht", date(2025, 9, 29), _PRESS),),
        TextLook("formfeed", double_spaced=True, hyphenate=False),
        listed=True,
    ),
]
