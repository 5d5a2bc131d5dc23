"""Letters: three raadsinformatiebrieven, written questions, motions and a press release."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, Letterhead, PdfLook, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_SENDER = ("Gemeente Zilverbeek", "Postbus 118")
_SIGNERS = Signature(
    (("Secretaris", "H. van Voorden"), ("Burgemeester", "A.M. Hoekmeijer")),
    "Met vriendelijke groet,",
)


def _head(number: str, day: str, subject: str, holder: str) -> Letterhead:
    fields = (("RIB", number), ("Datum", day), ("Onderwerp", subject), ("Portefeuillehouder", holder))
    return Letterhead(_SENDER, ("Aan de leden van de raad",), fields)


# --- RIB 2025-014 ---

_BUY = prose("""
# RIB 2025-014 Aankoop steenfabriek Hendrikshoven

Geachte raadsleden,

Afgelopen vrijdag, 14 februari, hebben wij op een veiling in Rotterdam het terrein van steenfabriek
Hendrikshoven gekocht. Het hoogste bod was 1.150.000 euro. Met notariskosten en overdrachtsbelasting betalen
wij 1.281.000 euro.

## Waarom nu

De bank van eigenaar Clemens Houtappel liet het terrein veilen. Wij hoorden dat op 29 januari. Er waren twee
andere bieders: een handelaar in zand en grind, en een eigenaar van vakantieparken. Het college wilde
voorkomen dat het terrein op de dijk nog twintig jaar een ruïne blijft. Het presidium is op 4 februari
vertrouwelijk ingelicht.

## Wat wij kopen

Het gaat om 9,6 hectare buitendijks en binnendijks, een ringoven uit 1908 zonder dak, een directeurswoning en
een schoorsteen van 52 meter. Op het terrein rust een erfdienstbaarheid voor het waterschap. Drie gebouwen
zijn gemeentelijk monument.

## Geld

De aankoop is betaald uit de post strategische aankopen, waarvan na deze aankoop nog 219.000 euro over is.
Voor de sanering is nog niets geraamd; wij komen daarop terug in de kaderbrief.

## Hoe verder

Bureau Grondig onderzoekt de bodem. Nog voor de zomer plaatsen wij een hek van 640 meter. Een plan voor het
terrein mag u niet voor 2027 verwachten.
""")

BUY = DocumentFile(
    "rib-2025-014-hendrikshoven.docx",
    (
        Document(
            "RIB 2025-014 Aankoop steenfabriek Hendrikshoven",
            "raadsinformatiebrief",
            date(2025, 2, 18),
            (
                _head("2025-014", "18 februari 2025", "Aankoop Hendrikshoven", "Joris van Tellingen"),
                *_BUY,
                _SIGNERS,
            ),
        ),
    ),
    WordLook(font="Verdana"),
    listed=True,
)

# --- RIB 2025-027 ---

_HOMES = prose("""
# RIB 2025-027 Tijdelijke woningen Roodakker

Geachte raadsleden,

In de begroting stond dat er 80 tijdelijke woningen komen op het Meidoornveld in Roodakker. Het worden er 64.
Met deze brief leggen wij uit waarom, en wat er verder anders is.

## Waarom minder

De klankbordgroep, met Ria Smeulders als woordvoerder, vroeg een strook van 25 meter tussen de woningen en de
achtertuinen van de Vlierstraat. Daarmee vervallen 16 woningen. Wij vinden dat een redelijke prijs voor een
buurt die in meerderheid niet tegen is.

## Voor wie

De woningen zijn verdeeld over vier groepen. De tabel laat zien hoe, eerst en nu.
""")

_HOMES_TABLE = table(
    "Verdeling van de tijdelijke woningen",
    """
Groep | Eerste plan | Nu
---
Statushouders | 40 | 24
Jongeren tot 27 jaar | 20 | 22
Spoedzoekers | 15 | 14
Leraren en zorgmedewerkers | 5 | 4
**Samen** | 80 | 64
""",
    style="unruled",
)

_HOMES_LAST = prose("""
## Wat het kost

De Vliedestede bouwt en verhuurt. Wij betalen de grond, de ontsluiting en een beheerder, Jasmijn Kok, voor 24
uur per week. De bijdrage van het Rijk is 12.000 euro per woning. De kale huur wordt 548 euro per maand en
voor kamers van jongeren 395 euro.

## Planning

De fabriek levert vanaf september. Wij verwachten de eerste bewoners in november 2025. De vergunning geldt
tot 1 december 2035; daarna wordt het Meidoornveld weer grasveld. Bezwaar kan tot en met 3 juni.
""")

HOMES = DocumentFile(
    "rib-2025-027-roodakker.pdf",
    (
        Document(
            "RIB 2025-027 Tijdelijke woningen Roodakker",
            "raadsinformatiebrief",
            date(2025, 4, 22),
            (
                _head("2025-027", "22 april 2025", "Tijdelijke woningen Roodakker", "Bernd Wessemius"),
                *_HOMES,
                _HOMES_TABLE,
                *_HOMES_LAST,
                _SIGNERS,
            ),
        ),
    ),
    PdfLook("modern", bookmarks=False),
    listed=True,
)

# --- RIB 2025-041 ---

_HELP = prose("""
# RIB 2025-041 Wachtlijst huishoudelijke ondersteuning

Geachte raadsleden,

U hoort al maanden van inwoners die op een hulp wachten. In deze brief staan de cijfers van 15 september 2025
en wat wij doen.

Op die dag stonden 188 mensen op de wachtlijst. Op 1 januari waren dat er 141. De langste wachttijd is 31
weken, in Sint Odulf. De tabel geeft de aantallen per wijk en dorp; waar niets staat, waren er minder dan
vijf en noemen wij het aantal niet.
""")

_HELP_TABLE = table(
    "Wachtenden per wijk en dorp",
    """
Wijk of dorp | 1 januari 2025 | 15 september 2025 | Gemiddelde wachttijd
---
Binnenveste | 24 | 31 | 12 weken
Ovenkwartier | | 6 | 9 weken
Tichelwaard | 22 | 28 | 13 weken
Hoge Leem | 38 | 49 | 16 weken
Roodakker | 21 | 27 | 14 weken
Vliedezicht | 17 | 19 | 11 weken
Sint Odulf | 11 | 20 | 22 weken
Steenveer | 6 | 8 | 17 weken
""",
    style="unruled",
)

_HELP_LAST = prose("""
De nieuwe aanbesteding is op 1 september gegund aan twee partijen: Thuiszorg De Kade blijft, en Helder Huis
komt erbij. Het uurtarief stijgt van 33,60 naar 36,90 euro. De contracten gaan in op 1 januari 2026 en duren
vier jaar, met twee keer een jaar verlenging.

Verder sturen wij tot die tijd iedereen die langer dan tien weken wacht een waardebon van 60 euro per week,
te besteden bij een erkende schoonmaker. Op dit moment maken 52 mensen daarvan gebruik.

Wethouder Karin Pollemans gaat op 9 oktober om 20.00 uur in dorpshuis De Pastorie in Sint Odulf met bewoners
in gesprek.
""")

HELP = DocumentFile(
    "rib-2025-041-wachtlijst-huishoudelijke-ondersteuning.txt",
    (
        Document(
            "RIB 2025-041 Wachtlijst huishoudelijke ondersteuning",
            "raadsinformatiebrief",
            date(2025, 9, 30),
            (
                _head(
                    "2025-041",
                    "30 september 2025",
                    "Wachtlijst huishoudelijke ondersteuning",
                    "Karin Pollemans",
                ),
                *_HELP,
                _HELP_TABLE,
                *_HELP_LAST,
                _SIGNERS,
            ),
        ),
    ),
    TextLook(width=80, flat=Flat("row", "three", "gone")),
    listed=True,
)

# --- Schriftelijke vragen ---

_QUESTIONS = prose("""
# Schriftelijke vragen Hoogwater en de coupure in de Veerstraat

Vragensteller: Cor Schippers (Rivierpartij). Ingediend op 27 januari 2025, beantwoord op 4 maart 2025 door
wethouder Nadia el Khatib. Nummer SV25-006.

**Vraag 1** // Hoe lang duurde het op 9 januari voordat de coupure in de Veerstraat dicht was?

**Antwoord 1** // Drie uur en veertig minuten. Het draaiboek gaat uit van twee uur. De schotbalken lagen in
de loods achter een partij verkeersborden en één balk was 6 centimeter te kort.

**Vraag 2** // Klopt het dat de sleutel van de loods zoek was?

**Antwoord 2** // Ja. De sleutel hing bij een medewerker die met verlof was. Het slot is om 14.20 uur
doorgeslepen.

**Vraag 3** // Hoeveel mensen moesten hun huis uit, en hoeveel schade is er gemeld?

**Antwoord 3** // Er zijn 46 bewoners uit 19 woningen opgevangen. Tot 1 maart kwamen er 33 schademeldingen
binnen voor samen 284.000 euro. Of verzekeraars dat betalen, weten wij niet.

**Vraag 4** // Wanneer is de coupure voor het laatst geoefend?

**Antwoord 4** // Op 14 oktober 2017. Vanaf dit jaar oefenen wij elk najaar, te beginnen op 11 oktober 2025.

**Vraag 5** // Wat kost een vaste, elektrische keermuur?

**Antwoord 5** // Het waterschap noemde in een gesprek een bedrag van 1,6 tot 2,1 miljoen euro. Er is geen
offerte gevraagd.

**Vraag 6** // Is het college bereid de kosten van de bewoners te vergoeden?

**Antwoord 6** // Nee, niet in het algemeen. Voor wie door een gat in de verzekering in de knel komt, is er
het noodfonds van 25.000 euro, dat wij op 11 februari instelden. Daaruit zijn vier aanvragen betaald, samen
7.340 euro.

**Vraag 7** // Wie is er in de nacht eindverantwoordelijk?

**Antwoord 7** // De dijkgraaf, Ottoline van Heemsbergen, voor de waterkering; de burgemeester voor de
ontruiming.
""")

QUESTIONS = DocumentFile(
    "schriftelijke-vragen-sv25-006.pdf",
    (
        Document(
            "Schriftelijke vragen SV25-006 Hoogwater en de coupure in de Veerstraat",
            "schriftelijke vragen",
            date(2025, 3, 4),
            _QUESTIONS,
            header="SV25-006",
        ),
    ),
    PdfLook("classic", bookmarks=False),
    listed=True,
)

# --- Moties ---

_MOTIONS = prose("""
# Motie N4 Praktijkondersteuner op elke plek

De raad van de gemeente Zilverbeek, in vergadering bijeen op 7 november 2024,

constaterende dat zes van de elf huisartsenpraktijken een praktijkondersteuner jeugd hebben, en dat in die
praktijken 31 procent minder kinderen naar specialistische zorg wordt verwezen;

overwegende dat een praktijkondersteuner ongeveer 78.000 euro per jaar kost;

verzoekt het college voor 1 juli 2026 ook in de andere vijf praktijken een praktijkondersteuner te laten
beginnen,

en gaat over tot de orde van de dag. Amina Yildirim en Dirk-Jan Koelewijn (Sociaal Zilverbeek), Sterre
Hoogland (Groene Oever).

#! Motie M1 Schoorsteen in het licht

De raad van de gemeente Zilverbeek, in vergadering bijeen op 3 juli 2025,

constaterende dat de stad drie schoorstenen van steenfabrieken heeft, van 38, 47 en 52 meter;

overwegende dat verlichting de schoorstenen tot baken maakt, en dat slechtvalken op die van Vlijt en Vuur
broeden en daar geen licht verdragen tussen 1 februari en 1 juli;

verzoekt het college de kosten te onderzoeken, met een maximum van 40.000 euro voor de drie samen, en de raad
voor 1 december 2025 te berichten,

en gaat over tot de orde van de dag. Petra Lindhout (Zilverbeek Vooruit) en Gerrit Odijk (Dorpen & Stad).

#! Motie M2 Laat de hond met rust

De raad van de gemeente Zilverbeek, in vergadering bijeen op 3 juli 2025,

constaterende dat het college in 2027 de hondenbelasting opnieuw wil invoeren, voor 62 euro per hond;

overwegende dat de inning volgens het college van 2017 meer dan een derde van de opbrengst kostte;

verzoekt het college de belasting niet uit te werken en 140.000 euro te zoeken in het budget voor
communicatie,

en gaat over tot de orde van de dag. Frederique van Aerssen (Liberaal Zilverbeek) en Lotte Verhagen
(Rivierpartij).
""")

MOTIONS = DocumentFile(
    "moties-2024-2025.docx",
    (Document("Moties 2024-2025", "motie", date(2025, 7, 3), _MOTIONS),),
    WordLook(fake_headings=True),
)

# --- Persbericht ---

_PRESS = prose("""
# Persbericht: eerste sleutels in het Ovenkwartier

Zilverbeek, 21 maart 2025

Wethouder Joris van Tellingen overhandigde vanmorgen de eerste sleutel van het Ovenkwartier aan Annet en
Sjoerd Winkelaar. Zij wonen voortaan op de plek waar Annets opa van 1951 tot 1978 stenen kruide. In gebouw De
Stapelaar, op het terrein van De Roode Haan, liggen 48 appartementen en vier ateliers. Corporatie De
Vliedestede verhuurt er 24 als sociale huur; de huur begint bij 612 euro.

“Er schreven zich 1.906 mensen in voor die woningen”, vertelt directeur Corné Aalbers van De Vliedestede.
“Dat is mooi en schrijnend tegelijk.”

In november volgen de 62 eengezinswoningen aan de Droogloodslaan. Het café in de oude machinekamer, De
Kruiwagen, gaat op vrijdag 9 mei open. Tijdens de Ovendagen, op 13 en 14 september, is de schoorsteen voor
het eerst te beklimmen: 168 treden, maximaal zes mensen tegelijk.

Noot voor de redactie: vragen kunnen naar Bram Terlouw, woordvoerder, 06-00000118.
""")
# On purpose: 24 for social rent, where the kaderbrief of 2024 says 22.

PRESS = DocumentFile(
    "persbericht-ovenkwartier.txt",
    (Document("Persbericht eerste sleutels in het Ovenkwartier", "persbericht", date(2025, 3, 21), _PRESS),),
    TextLook("formfeed", width=78, hyphenate=False),
)

FILES = (BUY, HOMES, HELP, QUESTIONS, MOTIONS, PRESS)
