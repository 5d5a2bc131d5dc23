"""What the council itself wrote: decision lists with votes, motions, and written questions with answers."""

from __future__ import annotations

from datetime import date

from evals.making import Block, Document, DocumentFile, Letterhead, PageBreak, PdfLook, TextLook, WordLook
from evals.making.prose import prose, table

_JULY = prose("""
# Besluitenlijst raad van Noorderwold, 10 juli 2025

Plaats: raadzaal, Brink 1, Barwolde. Aanvang 19.30 uur, einde 00.25 uur. Voorzitter: Harmien Tichelaar.
Griffier: Folkert Mandema. Aanwezig zijn 20 van de 21 leden; afwezig is Tjark Eising (Veenlinks), wegens
ziekte.

## 5 Vaststelling van de besluitenlijst van 12 juni 2025

Ongewijzigd vastgesteld.

## 6 Benoeming lid rekenkamer

Fatima el Idrissi wordt benoemd met 19 stemmen voor en 1 blanco. Zij volgt Hessel Dorhout op.

## 7 Kadernota 2026

Ingediend zijn vier amendementen en vijf moties.

Amendement A, Bibliotheek ontzien (Veenlinks en Christelijk Wold): schrapt de korting van 75.000 euro.
Aangenomen met 11 tegen 9. Voor: Veenlinks (3), Christelijk Wold (3), Boer en Bos (3) en Wiebe Kortenhorst en
Anneke Doldersum van Dorpen Samen. Tegen: de overige leden van Dorpen Samen (5) en Vrij Noorderwold (4).

Amendement B, Loket Tweeboermond open (Boer en Bos): verworpen met 6 tegen 14.

Amendement C, Ozb niet verhogen (Boer en Bos): verworpen met 3 tegen 17.

Amendement D, Zandpaden dubbel (Vrij Noorderwold): ingetrokken na toezegging van wethouder Oosterkamp dat hij
vóór 1 maart 2026 een onderhoudsplan voorlegt.

De aldus gewijzigde kadernota is aangenomen met 13 tegen 7. Tegen stemmen Veenlinks (3), Boer en Bos (3) en
Gerben Hogeveld (Vrij Noorderwold).
""")

_VOTES = table(
    "Moties bij de kadernota",
    """
Nr. | Motie | Indiener | Voor | Tegen | Uitslag
---
M1 | Eerst het dak, dan de akker | Veenlinks | 16 | 4 | Aangenomen
M2 | Stop op zonneparken tot en met 2028 | Boer en Bos | 14 | 6 | Aangenomen
M3 | Huurwagen voor dorpen | Dorpen Samen | 20 | 0 | Aangenomen
M4 | Geld voor Nieuw-Luttel | Christelijk Wold | 12 | 8 | Aangenomen
M5 | Zwembad zonder buitenbad | Vrij Noorderwold | 5 | 15 | Verworpen
""",
)

_JULY_END = prose("""
## 8 Verordening toeristenbelasting

Aangehouden tot november, omdat de recreatieondernemers nog niet zijn gehoord.

## 9 Krediet Kindcentrum De Wilgenroos

Aangenomen met 18 tegen 2. Tegen: Hendrik-Jan Looman en Klaasje Tiemens (Boer en Bos), die een eigen ingang
voor de Sint-Jozefschool missen. Het amendement van Christelijk Wold om 45.000 euro toe te voegen voor die
ingang is verworpen met 7 tegen 13.

## 10 Jaarstukken 2024

Zonder hoofdelijke stemming vastgesteld. Van het resultaat van 538.000 euro gaat 300.000 euro naar de
Zandwijkerweg.

## 11 Verklaring van geen bedenkingen camping De Hooge Es

Geweigerd met 12 tegen 8. Reden: de uitbreiding met 40 plaatsen ligt te dicht bij de dassenburcht.
""")

JULY = DocumentFile(
    "besluitenlijst-2025-07-10.pdf",
    (
        Document(
            "Besluitenlijst raad 10 juli 2025",
            "besluitenlijst",
            date(2025, 7, 10),
            (*_JULY, _VOTES, *_JULY_END),
            footer="Besluitenlijst 10 juli 2025, {page}",
        ),
    ),
    PdfLook("office", bookmarks=False),
    listed=True,
)

_NOVEMBER = prose("""
# Besluitenlijst raad van Noorderwold, 13 november 2025

Aanvang 16.00 uur, einde 23.10 uur. Voorzitter: Harmien Tichelaar. Griffier: Folkert Mandema. Alle 21 leden
zijn aanwezig. Op de tribune zaten 54 bezoekers.

## 4 Programmabegroting 2026

Amendement E, Derde boa later (Veenlinks): stelt de komst van de derde boa uit tot 2027 en besteedt de 78.000
euro aan jongerenwerk. Verworpen met 7 tegen 14.

Amendement F, Dorpenfonds naar kleine dorpen (Christelijk Wold): bestemt ten minste 100.000 euro van het
Dorpenfonds voor dorpen onder de 1.200 inwoners. Aangenomen met 20 tegen 1. Tegen: Gerben Hogeveld.

De begroting is vastgesteld met 14 tegen 7. Voor: Dorpen Samen (7), Vrij Noorderwold (4) en Christelijk Wold
(3). Tegen: Veenlinks (4) en Boer en Bos (3).

## 5 Belastingverordeningen 2026

Vastgesteld met 17 tegen 4. De toeristenbelasting gaat op verzoek van de ondernemers pas op 1 april 2026
omhoog naar 1,80 euro; tot die dag blijft het 1,45 euro.

## 6 Rekenkamerrapport Wind mee, geld weg

Unaniem besloten de conclusies te onderschrijven en alle zes aanbevelingen over te nemen, ook de aanbeveling
die het college afwees. Marleen Zuidhof (Veenlinks) en Aleida Brontsema (Christelijk Wold) bereiden een
voorstel voor over netto of bruto hectares.

## 7 Bestemmingsplan Holtinge-Brink

Vastgesteld met 15 tegen 6. Er komen 38 woningen in plaats van 46, nadat omwonenden over het water klaagden.

## 8 Afscheid raadslid

Klaasje Tiemens (Boer en Bos) verlaat de raad om gezondheidsredenen. Berend Wolthuis wordt toegelaten op 11
december 2025.

## 9 Moties vreemd aan de orde van de dag

Motie V1, Bushalte Spierwolde terug (Christelijk Wold): aangenomen met 21 tegen 0.

Motie V2, Vuurwerkvrij Barwolde (Veenlinks): verworpen met 8 tegen 13.

Motie V3, Houd de huisarts (Dorpen Samen): aangenomen met 19 tegen 2.
""")

NOVEMBER = DocumentFile(
    "besluitenlijst-2025-11-13.txt",
    (Document("Besluitenlijst raad 13 november 2025", "besluitenlijst", date(2025, 11, 13), _NOVEMBER),),
    TextLook(bullet="", width=96),
    listed=True,
)


def _motion(title: str, day: str, body: str) -> Document:
    blocks: tuple[Block, ...] = prose(f"""
# Motie {title}

De raad van de gemeente Noorderwold, in vergadering bijeen op {day},

{body}

en gaat over tot de orde van de dag.
""")
    return Document(f"Motie {title}", "motie", date(2025, 7, 10), blocks)


MOTIONS = DocumentFile(
    "moties-2025.pdf",
    (
        _motion(
            "M1 Eerst het dak, dan de akker",
            "10 juli 2025",
            """overwegende dat op 33 procent van de daken panelen liggen en dat van de 61 grote
daken van meer dan duizend
vierkante meter er nog 38 leeg zijn;

verzoekt het college:

- de eigenaren van die 38 daken vóór 1 februari 2026 te bezoeken;
- met één garantieregeling van ten hoogste 250.000 euro de versterking van dakconstructies mogelijk te maken;
- de raad in het tweede kwartaal van 2026 te berichten;

Ingediend door Marleen Zuidhof (Veenlinks), mede namens Dorpen Samen""",
        ),
        _motion(
            "M2 Stop op zonneparken tot en met 2028",
            "10 juli 2025",
            """constaterende dat de grens van 150 hectare bijna is bereikt en dat het net tot 2030 vol is;

spreekt uit dat er tot en met 31 december 2028 geen vergunning wordt verleend voor zonneparken op
landbouwgrond groter dan 0,5 hectare;

verzoekt het college aanvragen die vóór 10 juli 2025 zijn ingediend wel te behandelen;

Ingediend door Hendrik-Jan Looman (Boer en Bos)""",
        ),
        _motion(
            "M4 Geld voor Nieuw-Luttel",
            "10 juli 2025",
            """overwegende dat Nieuw-Luttel op 900 meter van de dichtstbijzijnde turbine van De
Groote Veenkamp ligt, maar
buiten de grens van de afdracht viel omdat die langs de gemeentelijke weg is getrokken;

verzoekt het college met Veenwind BV te onderhandelen over een jaarlijks bedrag van ten minste 15.000 euro
voor Nieuw-Luttel, en de raad daarover vóór 1 december 2025 te informeren;

Ingediend door Aleida Brontsema (Christelijk Wold)""",
        ),
        _motion(
            "V3 Houd de huisarts",
            "13 november 2025",
            """constaterende dat dokter Lammers in Annaveld op 1 juli 2026 stopt en dokter Hoving in
Drostenkanaal op 1 januari
2027;

verzoekt het college een gebouw in Annaveld tegen een lage huur aan te bieden, met een bijdrage van ten
hoogste 60.000 euro in de eerste drie jaar;

Ingediend door Anneke Doldersum (Dorpen Samen) en Sybrand Nauta (Christelijk Wold)""",
        ),
    ),
    PdfLook("classic", bookmarks=False),
    listed=True,
)

_QUESTIONS = (
    Letterhead(
        ("Gemeente Noorderwold",),
        ("Aan de fractie van Boer en Bos",),
        (
            ("Datum", "2 september 2025"),
            ("Onderwerp", "Schriftelijke vragen over trillingen aan de Zandwijkerweg"),
            ("Ingediend", "14 juli 2025 door Hendrik-Jan Looman"),
        ),
    ),
    *prose("""
**Vraag 1. Hoeveel klachten over trillingen ontving de gemeente?**

Antwoord: in 2024 54 klachten van 29 adressen, in de eerste helft van 2025 41 klachten van 22 adressen.

**Vraag 2. Wat kwam er uit de nulmeting?**

Antwoord: bij vier van de twaalf onderzochte woningen is de waarde overschreden. De hoogste waarde, 4,1
millimeter per seconde, is gemeten op nummer 37. Het rapport van Trilling & Bouw is van 15 april 2025.

**Vraag 3. Wie betaalt de schade?**

Antwoord: dat hangt af van de oorzaak. Er liggen zeven claims, samen 186.400 euro. De verzekeraar heeft er
één erkend, voor 11.250 euro.

**Vraag 4. Wanneer is de weg klaar?**

Antwoord: aannemer Wegenbouw Kroeze begint op 15 september en is volgens planning op 12 december 2025 klaar.
Het asfalt komt in twee lagen; de snelheid wordt 60 kilometer per uur. Vrachtverkeer van het zonnepark
Tweeboermonderveld rijdt dan via de Dwarsvaart.
"""),
    PageBreak(),
    Letterhead(
        ("Gemeente Noorderwold",),
        ("Aan de fractie van Veenlinks",),
        (
            ("Datum", "21 oktober 2025"),
            ("Onderwerp", "Schriftelijke vragen over wachttijden in de jeugdhulp"),
            ("Ingediend", "22 september 2025 door Marleen Zuidhof"),
        ),
    ),
    *prose("""
**Vraag 1. Hoeveel kinderen wachten er?**

Antwoord: op 1 oktober 2025 wachtten 63 kinderen langer dan de norm van zes weken. Op 1 april 2025 waren dat
er 48.

**Vraag 2. Waar zit het probleem?**

Antwoord: vooral bij dyslexie en bij gespecialiseerde ggz. Zie de tabel.
"""),
    table(
        "Wachtenden jeugdhulp op 1 oktober 2025",
        """
Soort hulp | Wachtenden | Gemiddeld // (weken) | Langste // (weken)
---
Gespecialiseerde ggz | 27 | 17,5 | 41
Dyslexie | 19 | 14,0 | 26
Ambulante begeleiding | 12 | 8,5 | 15
Pleegzorg | 5 | 21,0 | 52
**Totaal** | 63 | | 52
""",
        style="ruled",
    ),
    *prose("""
**Vraag 3. Wat kost de overeenkomst met Jeugdpunt Noord?**

Antwoord: het contract loopt van 1 januari 2024 tot en met 31 december 2027 en is 4,4 miljoen euro per jaar
waard. Er geldt een plafond; in 2025 wordt dat naar verwachting in november bereikt.

**Vraag 4. Komt de taakstelling op tijd?**

Antwoord: ja. Wethouder Rozema legt het plan op 27 november 2025 voor aan de commissie. Van de 200.000 euro
voor 2026 is 140.000 euro ingevuld.
"""),
)

QUESTIONS = DocumentFile(
    "schriftelijke-vragen-najaar-2025.docx",
    (Document("Beantwoording schriftelijke vragen", "schriftelijke vragen", date(2025, 10, 21), _QUESTIONS),),
    WordLook(),
    listed=True,
)
