"""Letters: a raadsinformatiebrief on the dike, written questions with answers, and a persbericht."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, Letterhead, PdfLook, Signature, TextLook
from evals.making.prose import prose, table

_LETTER = prose(
    """
Geachte leden van de raad,

Op 28 oktober 2025 bracht waterschap De Rietmonden de gemeente op de hoogte van een nieuwe planning voor de
dijkversterking tussen Veerstal en Eendenoord. Met deze brief praten wij u bij.

## 1. Wat verandert er

Het werk begint niet in 2028 maar op 1 maart 2029, en is klaar eind 2033. Reden is dat het zand voor de berm niet uit
het Rietmeer mag komen zolang de ontheffing voor de otter ontbreekt. Het traject wordt 10,8 kilometer; het stuk langs
de haven van Veerstal vervalt, omdat de kademuur daar sterk genoeg bleek.

De dijk wordt gemiddeld 70 centimeter hoger en aan de binnenkant 9 meter breder. Er verdwijnen 14 woningen in het
beeld van het waterschap; vorig jaar waren dat er nog 22. Met acht eigenaren is een akkoord.

## 2. Wat betekent het voor het fietspad

Het fietspad op de kruin schuift mee. De raming is bijgesteld van 4,1 naar 4,6 miljoen euro, door duurder beton. De
provincie houdt haar bijdrage op 1,6 miljoen en het waterschap verhoogt de zijne naar 0,6 miljoen. Het eigen deel komt
zo op 2,4 miljoen euro. Dat is meer dan in de Begroting 2026 staat; wij verwerken het in de volgende Kompasnota.
"""
)
_PLANNING = table(
    "Tabel 1 Planning per dijkvak",
    """
Dijkvak | Lengte (km) | Start | << | Klaar
^^ | ^^ | Oud | Nieuw | ^^
---
A Veerstal - Loswal | 1,9 | 2028 | 2029 | 2030
B Loswal - Westerwilp | 3,2 | 2028 | 2030 | 2031
C Westerwilp - Sint Ebbe | 2,6 | 2029 | 2031 | 2032
D Sint Ebbe - Eendenoord | 3,1 | 2030 | 2032 | 2033
""",
    style="columns",
)
_LETTER_END = prose(
    """
## 3. Hinder

Tijdens het werk rijden er op drukke dagen 130 vrachtwagens. Zij rijden over een tijdelijke weg achter de dijk en niet
door de dorpen. Alleen in Westerwilp lukt dat niet; daar komt een omleiding over de Tolweg van maart tot en met
september 2030. De school in Westerwilp krijgt een verkeersregelaar, op kosten van het waterschap.

## 4. Inwoners

Op 19 november 2025 is er om half acht een avond in Het Refter in Sint Ebbe. Dijkgraaf Carolien Terpstra en wethouder
Roelof Kwint zijn daar bij. Wie een huis op de lijst heeft, wordt persoonlijk gebeld door omgevingsmanager Ids
Brouwer van het waterschap.

Een schadeloket gaat open op 1 februari 2026. Hoeveel de vergoeding voor trillingsschade is, weten wij nog niet; het
waterschap beslist daarover in december.
"""
)
LETTER = DocumentFile(
    "raadsinformatiebrief-dijkversterking.pdf",
    (
        Document(
            "Raadsinformatiebrief 2025-88 Dijkversterking Veerstal-Eendenoord",
            "raadsinformatiebrief",
            date(2025, 11, 4),
            (
                Letterhead(
                    ("Gemeente Wilgenoord", "Postbus 41", "Kolkwerd"),
                    ("De raad van Wilgenoord",),
                    (
                        ("Datum", "4 november 2025"),
                        ("Kenmerk", "RIB 2025-88"),
                        ("Onderwerp", "Nieuwe planning dijkversterking"),
                        ("Wethouder", "Roelof Kwint"),
                    ),
                ),
                *_LETTER,
                _PLANNING,
                *_LETTER_END,
                Signature(
                    (("secretaris", "Ingmar Delhaas"), ("burgemeester", "Hedwig Oosterloo")), "Met vriendelijke groet,"
                ),
            ),
            footer="RIB 2025-88, bladzijde {page}",
            bare_first_page=False,
        ),
    ),
    PdfLook("office"),
    listed=True,
)

_QUESTIONS = prose(
    """
# Schriftelijke vragen van Liberaal Wilgenoord over de huurcontracten van dorpshuizen

Ingediend door Menno Draaisma op 10 juli 2025. Beantwoord door het college op 26 augustus 2025.

**Vraag 1. Van welke dorpshuizen is het huurcontract zoek?**

Antwoord: van De Eend in Eendenoord, Ons Hoekje in Hoge Riet, De Wissel in Tolhornerzijl en Het Anker in Oosterwilp.
Het contract van De Eend is inmiddels gevonden, achter een radiator.

**Vraag 2. Hoeveel huur liep de gemeente hierdoor mis?**

Antwoord: dat weten wij niet zeker. De dorpshuizen betaalden wat zij dachten dat was afgesproken. Bij De Wissel was dat
sinds 2011 een vast bedrag van 1.250 euro per jaar, zonder verhoging. Wij vorderen niets terug.

**Vraag 3. Klopt het dat één dorpshuis helemaal geen huur betaalt?**

Antwoord: ja. Het Anker betaalt niets. In ruil daarvoor houdt de stichting de sporthal ernaast schoon. Dat staat
nergens op papier, maar twee oud-wethouders bevestigen het.

**Vraag 4. Wat betalen de andere dorpshuizen?**

Antwoord: zie het overzicht. De bedragen zijn van 2025.
"""
)
_RENTS = table(
    "Overzicht huur dorpshuizen 2025",
    """
Dorpshuis | Dorp | Huur per jaar | Contract tot
---
De Roef | Veerstal | 6.300 | 2031
De Terp | Molwerde | 8.150 | 2029
Ons Hoekje | Hoge Riet | 3.900 | zoek
De Eend | Eendenoord | 3.450 | 2027
Het Refter | Sint Ebbe | 7.800 | 2035
De Wissel | Tolhornerzijl | 1.250 | zoek
Het Anker | Oosterwilp | 0 | zoek
De Brug | Kolkwerd | 11.400 | 2028
De Dijkstoel | Dijkmanshorn | 4.700 | 2030
't Grauwe Huis | Grauwpolder | 2.100 | 2026
De Lage Drempel | Lage Riet | 3.600 | 2033
De Wilp | Westerwilp | 2.950 | 2032
""",
    scale="in euro's",
    flat=Flat("cell", "row", "gone"),
)
_QUESTIONS_END = prose(
    """
**Vraag 5. Hoe voorkomt het college herhaling?**

Antwoord: alle contracten staan vanaf 1 oktober 2025 in een digitale kluis. Archivaris Wendy Blokzijl controleert die
twee keer per jaar. Nieuwe contracten met De Wissel, Ons Hoekje en Het Anker zijn voor 1 januari 2026 klaar.

**Vraag 6. Wat kost dat?**

Antwoord: de kluis kost eenmalig 14.800 euro en daarna 3.200 euro per jaar.

# Schriftelijke vragen van Christelijk Dijkland over de tandarts op school

Ingediend door Tiny Kooistra op 1 september 2025. Beantwoord door het college op 30 september 2025.

**Vraag 1. Hoeveel kinderen zijn in een jaar niet bij een tandarts geweest?**

Antwoord: volgens de GGD 19 procent van de kinderen tussen 4 en 12 jaar, in 2024. In Kolkwerd is het 23 procent.

**Vraag 2. Wil het college een tandartsbus naar de scholen laten komen?**

Antwoord: ja, als proef. De bus staat van 12 tot en met 30 januari 2026 bij De Kluut en De Wielewaal. De kosten zijn
27.500 euro en komen uit de Reserve Sociaal vangnet.

**Vraag 3. Waarom niet bij alle negen basisscholen?**

Antwoord: er is één bus voor de hele provincie, en die is al verhuurd aan anderen.
"""
)
QUESTIONS = DocumentFile(
    "schriftelijke-vragen-2025.txt",
    (
        Document(
            "Schriftelijke vragen en antwoorden 2025",
            "schriftelijke vragen",
            date(2025, 9, 30),
            (*_QUESTIONS, _RENTS, *_QUESTIONS_END),
            header="Raad van Wilgenoord - artikel 38 vragen",
            footer="blad {page}",
            bare_first_page=False,
        ),
    ),
    TextLook("space", width=80, double_spaced=True),
    listed=True,
)

_PRESS = prose(
    """
# PERSBERICHT

Kolkwerd, 7 oktober 2025

**Wilgenoord maakt af wat het begon**

Het college heeft vandaag de begroting voor volgend jaar naar de raad gestuurd. Er blijft ruim een ton over. "Wij laten
het huis netjes achter voor wie na ons komt", zegt wethouder Tjeerd Bakkenes. "Geen schulden onder het tapijt, geen
vuurwerk in de laatste week."

Wat merken inwoners? De afvalstoffenheffing gaat omlaag met 15 euro voor een gezin. De balie in Kolkwerd is vanaf
januari op vrijdagmiddag dicht. De bibliotheekbus komt om de week. En in alle dorpen gaan de lantaarns over op
ledlampen: 2.600 van de 4.100 masten zijn al klaar.

In Oosterwilp worden in 2026 44 woningen gebouwd, en in Kolkwerd gaat de schop in de grond voor het Meesterland. De
herder met 180 schapen is vanaf april te zien bij Eendenoord.

De raad behandelt de begroting op 6 november 2025. Inwoners kunnen tot 29 oktober reageren via de griffie.

Noot voor de pers: voor vragen kunt u bellen met Lotte Greydanus, woordvoerder.
"""
)
PRESS = DocumentFile(
    "persbericht-begroting-2026.txt",
    (Document("Persbericht begroting 2026", "persbericht", date(2025, 10, 7), _PRESS),),
    TextLook("space", width=84, double_spaced=True),
    listed=True,
)
FILES = (LETTER, QUESTIONS, PRESS)
