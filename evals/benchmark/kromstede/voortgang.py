"""The second Voortgangsrapportage of 2024: a text export in which labels come before values."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, TextLook
from evals.making.prose import prose, table

_OPENING = prose("""
# Voortgangsrapportage 2024-2

Stand per 1 september 2024. Het college heeft deze rapportage vastgesteld op 24 september 2024 en biedt
haar de raad tegelijk met de begroting aan.

# 1. Conclusie

Wij verwachten 2024 af te sluiten met een tekort van 0,6 miljoen euro. In de eerste voortgangsrapportage,
van mei, was dat nog een overschot van 0,2 miljoen euro. De omslag komt door de jeugdhulp. Een
bestedingsstop achten wij niet nodig; wel vullen wij tot 1 januari 2025 geen beleidsfuncties in zonder
toestemming van de gemeentesecretaris.

Van de 64 voornemens uit de begroting liggen er 41 op schema (groen), 17 lopen achter (oranje) en 6 worden
dit jaar niet gehaald (rood).

# 2. Afwijkingen

In de tabel betekent een plus bij de lasten dat wij meer uitgeven, een plus bij de baten dat wij meer
ontvangen. De letter voor het bedrag in de laatste kolom zegt wat dat voor het saldo betekent.
""")

_CHANGES = table(
    "Tabel A Verwachte afwijkingen in 2024",
    """
Onderwerp | Lasten | Baten | Effect | S/I
---
2. Veilige stad
Inzet boa’s bij evenementen | +65 | | N 65 | I
3. Kennisstad en economie
Startersgebouw De Kiem, later betaald | -900 | | V 900 | I
Onttrekking reserve Kennisstad vervalt | | -900 | N 900 | I
4. Wonen en stadsontwikkeling
Leges omgevingsvergunningen | +40 | +275 | V 235 | I
Juridische kosten verkamering | +90 | | N 90 | I
5. Onderweg en klimaat
Gladheid en stormschade | +120 | | N 120 | I
Parkeeropbrengsten | | -180 | N 180 | S
Stroom openbare verlichting | -260 | | V 260 | S
6. Jeugd, zorg en meedoen
Jeugdhulp met verblijf | +1.180 | | N 1.180 | S
Jeugdhulp ambulant | +340 | | N 340 | S
Bijstandsuitkeringen | -210 | -60 | V 150 | I
7. Leren, cultuur en sport
Lek filterkelder zwembad De Wiek | +188 | | N 188 | I
Algemene middelen
Algemene uitkering meicirculaire 2024 | | +612 | V 612 | S
Dividend Vaartstroom | | -14 | N 14 | I
""",
    scale="Bedragen x € 1.000; S is structureel, I is incidenteel",
    scale_after=True,
)

_TEXT = prose("""
# 3. Toelichting

## 3.1 Jeugdhulp

In de eerste acht maanden zijn 27 nieuwe kinderen uit huis geplaatst en keerden er 19 terug. De tarieven
stegen met 11,5%. Het college heeft met de regio een noodrem afgesproken: een plaatsing buiten de regio
vraagt vanaf 1 oktober 2024 toestemming van een tweede gedragswetenschapper.

## 3.2 Parkeren

Door de werken aan de Botermarkt zijn 64 plaatsen tijdelijk vervallen. De opbrengst op de overige straten
viel ook tegen. De garage onder het Waagplein draait juist beter: de bezetting steeg van 61% naar 67%.

## 3.3 Verkamering

Tegen drie geweigerde vergunningen in de Botanische Buurt loopt een zaak bij de rechtbank. Verhuurder
Kamerstad B.V. eist 240.000 euro schadevergoeding. De zitting is op 12 december 2024. Advocaat voor de
gemeente is mr. Annelou Haverkort.

## 3.4 Zwembad

Op 8 april 2024 werd een lek ontdekt in de filterkelder. Het bad was gesloten tot en met 27 mei. De
verzekeraar keert niet uit, want de leidingen waren ouder dan veertig jaar.

# 4. Voornemens die rood staan
""")

_RED = table(
    "Tabel B Rode voornemens",
    """
Voornemen | Reden | Nieuwe datum
---
Oplevering complex De Spil | faillissement aannemer Heymans Bouw | 4e kwartaal 2025
Fietspad Trekweg gereed | grondverwerving twee percelen | mei 2026
Nota dierenwelzijn | geen capaciteit | n.t.b.
Vuurwerkvrije zones | raad heeft besluit uitgesteld | december 2024
Laadplein Lorregat | geen ruimte op het stroomnet | 2027
Digitale balie bouwen | leverancier leverde niet | maart 2025
""",
    flat=Flat("row", "row"),
)

_LOANS = prose("""
# 5. Investeringen

Van de 31,4 miljoen euro aan geplande uitgaven is op 1 september 9,7 miljoen euro gedaan. Wij verwachten
dat dit aan het eind van het jaar 17,5 miljoen euro is. De meeste vertraging zit in de school aan het
Tessenoord en de riolering van Lorregat. De riolering schuift niet door geldgebrek, maar omdat er in de
grond resten van een 17e-eeuwse scheepswerf zijn gevonden.

# 6. Begrotingswijziging

De raad wordt gevraagd om in te stemmen met de 4e begrotingswijziging 2024. Daarmee gaat het saldo na
wijziging naar 478.000 euro voordelig, nadat de jeugdhulp voor 1,1 miljoen euro uit de stelpost
onzekerheden is gedekt.
""")

_CREDITS = table(
    "Tabel C Lopende kredieten",
    """
Krediet | Beschikbaar gesteld | Besteed per 1-9-2024 | Verwacht eind 2024 | Eindsaldo krediet
---
Kademuren vak 1 | 4.680 | 612 | 1.500 | 0
Stadsloket Waaggebouw | 2.280 | 1.344 | 1.900 | N 160
Riolering Lorregat | 7.350 | 1.388 | 1.650 | 0
School Tessenoord | 14.800 | 506 | 700 | pm
Ledverlichting | 2.600 | 1.402 | 1.560 | V 45
Kunstgrasveld vv Stedeboys | 735 | 718 | 718 | V 17
""",
    scale="Bedragen x € 1.000",
    flat=Flat("cell", "cell"),
)

FILE = DocumentFile(
    "VGR 2024-2 (tekst).txt",
    (
        Document(
            "Voortgangsrapportage 2024-2",
            "bestuursrapportage",
            date(2024, 9, 24),
            (*_OPENING, _CHANGES, *_TEXT, _RED, *_LOANS, _CREDITS),
            footer="Voortgangsrapportage 2024-2 blz. {page}",
            bare_first_page=False,
        ),
    ),
    TextLook("formfeed", width=88, lines_per_page=56, double_spaced=True, flat=Flat("labels", "three")),
)
