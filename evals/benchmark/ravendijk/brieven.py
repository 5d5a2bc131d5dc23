"""Raadsbrieven (the second corrects a figure of the first), written questions and a press release."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, Letterhead, PdfLook, Signature, TextLook
from evals.making.prose import prose, table

_SENDER = ("Gemeente Ravendijk", "Sluisplein 1")


def _head(number: str, day: str, subject: str) -> Letterhead:
    return Letterhead(
        _SENDER,
        ("Aan de leden van de gemeenteraad",),
        (("Datum", day), ("Kenmerk", number), ("Onderwerp", subject)),
    )


_SIGNATURE = Signature(
    (("gemeentesecretaris", "Casper Hoogveldt"), ("burgemeester", "Hedwig Anninga")),
    "Met vriendelijke groet,\nburgemeester en wethouders van Ravendijk",
)

_FIRST = Document(
    "Raadsbrief 2025-041 Studentenkamers Campuskade",
    "raadsbrief",
    date(2025, 6, 24),
    (
        _head("RB 2025-041", "24 juni 2025", "Studentenkamers Campuskade"),
        *prose("""
Geachte raad,

Op 22 mei vroeg mevrouw Yasmin Terhorst (Jong & Student) naar de stand van zaken rond de tijdelijke
studentenkamers aan de Campuskade. Wij beloofden u voor het reces te berichten.

Er komen 312 kamers in vier gebouwen van drie lagen. Stichting Kamerpolder huurt de grond voor vijftien
jaar. De units zijn op 9 juni in de fabriek gekeurd. Daarbij bleek dat het brandmeldsysteem niet voldoet
aan de eisen van de brandweer. De leverancier, Modulex Noord, vervangt het op eigen kosten. De opening
schuift van 1 september 2025 naar 1 februari 2026.

De kale huur wordt € 412 per maand. Met servicekosten komt een student uit op € 498. Huurtoeslag is niet
mogelijk, omdat de kamers een gedeelde keuken hebben. De gemeente draagt eenmalig € 1.560.000 bij, dat is €
5.000 per kamer.

Op de wachtlijst van Kamerpolder staan 1.870 studenten. Eerstejaars van buiten de provincie krijgen
voorrang voor 40 procent van de kamers.
"""),
        table(
            "Tabel 1 Kamers per gebouw",
            """
Gebouw | Kamers | Oplevering oud | Oplevering nieuw
---
De Meerkoet | 84 | 2025 K3 | 2026 K1
De Fuut | 84 | 2025 K3 | 2026 K1
De Wulp | 72 | 2025 K3 | 2026 K1
De Slobeend | 72 | 2025 K4 | 2026 K2
**Totaal** | 312 | |
""",
            flat=Flat("row", "row", "gone", 0),
        ),
        *prose("""
In de tussentijd hebben wij met hotel De Dijk afgesproken dat 45 studenten er tot de kerst terechtkunnen
voor dezelfde huur. Het verschil, naar schatting € 118.000, betaalt de hogeschool voor de helft.
"""),
        _SIGNATURE,
    ),
)

_SECOND = Document(
    "Raadsbrief 2025-052 Rectificatie studentenkamers Campuskade",
    "raadsbrief",
    date(2025, 8, 26),
    (
        _head("RB 2025-052", "26 augustus 2025", "Rectificatie raadsbrief 2025-041"),
        *prose("""
Geachte raad,

In onze raadsbrief van 24 juni 2025 over de studentenkamers aan de Campuskade staan twee onjuiste bedragen.
Wij betreuren dat en herstellen ze met deze brief.

1. De eenmalige bijdrage van de gemeente is niet € 1.560.000 maar € 1.872.000. Per kamer is dat € 6.000. In
de eerdere brief was de provinciale bijdrage van € 312.000 ten onrechte al afgetrokken, terwijl die
beschikking er nog niet is.
2. De kale huur is niet € 412 maar € 421 per maand. De cijfers waren omgedraaid. Met servicekosten betaalt
een student € 507.

Het aantal kamers, 312, was wel juist. Ook de openingsdatum van 1 februari 2026 blijft staan.

De fout kwam aan het licht toen accountmanager Sietske Duursma de subsidieaanvraag controleerde.
Raadsbrieven met bedragen worden vanaf nu door twee financieel adviseurs gelezen.

De provincie beslist naar verwachting op 14 oktober 2025 over haar bijdrage. Komt die er niet, dan gaat het
college terug naar de raad; een dekking is er dan nog niet.
"""),
        _SIGNATURE,
    ),
)

_BRIDGE = Document(
    "Raadsbrief 2025-058 Storingen Sluisbrug",
    "raadsbrief",
    date(2025, 9, 23),
    (
        _head("RB 2025-058", "23 september 2025", "Storingen Sluisbrug"),
        *prose("""
Geachte raad,

Tussen 1 januari en 30 juni 2025 was de Sluisbrug op 23 dagen gestremd. De langste storing duurde van 8 tot
en met 13 april. In juli en augustus kwamen er nog vier dagen bij.

De oorzaak is de hydrauliek uit 1991. Firma Hefkracht heeft de pompen gereviseerd voor € 385.000. Wij
houden voor het laatste kwartaal rekening met nog eens € 90.000 voor een noodaggregaat.

Schippers die moesten omvaren hebben 37 claims ingediend, samen goed voor € 214.000. De verzekeraar
onderzoekt ze. Tot nu toe is € 18.500 uitbetaald, aan zes schippers.

De brugwachters, zeven mensen in vaste dienst, worden tijdens de renovatie in 2027 ingezet bij de sluis.
Niemand verliest zijn baan. Wie brugbediening op afstand wil, moet nog geduld hebben: het onderzoek
daarnaar start in 2026 K2.
"""),
        _SIGNATURE,
    ),
)

LETTERS = [
    DocumentFile("RB-2025-041 Campuskade.txt", (_FIRST,), TextLook("formfeed", width=100), listed=True),
    DocumentFile("RB-2025-052 rectificatie.pdf", (_SECOND,), PdfLook("office", bookmarks=False), listed=True),
    DocumentFile("RB-2025-058.pdf", (_BRIDGE,), PdfLook("classic", bookmarks=False), listed=True),
]

_QUESTIONS = Document(
    "Schriftelijke vragen 2025-23 Parkeerdruk rond de hogeschool",
    "schriftelijke vragen",
    date(2025, 5, 20),
    (
        *prose("""
# Schriftelijke vragen 2025-23

Van: Gerrit Moesker (Partij voor Tochtland) // Aan: het college // Ingediend: 15 april 2025 // Beantwoord:
20 mei 2025 // Onderwerp: parkeerdruk rond Hogeschool Polderland

**Vraag 1. Herkent het college dat bewoners van de Vlasbuurt hun auto overdag niet kwijt kunnen?**

Antwoord: Ja. In oktober 2024 telden wij op een dinsdagmorgen 612 auto’s op 574 plaatsen. Dat is een
bezetting van 107 procent. Om 20.00 uur was het 71 procent.

**Vraag 2. Hoeveel van die auto’s zijn van studenten of personeel?**

Antwoord: Naar schatting 240. Wij hebben kentekens vergeleken met postcodes, niet met namen. Hoeveel er van
studenten zijn en hoeveel van personeel is niet bekend.

**Vraag 3. Waarom staat parkeergarage Campus halfleeg?**

Antwoord: De garage telt 420 plaatsen en is gemiddeld voor 46 procent bezet. Een dagkaart kost € 7,50. In
de Vlasbuurt is parkeren gratis.

**Vraag 4. Wanneer komt er vergunningparkeren?**

Antwoord: Per 1 april 2026 als de raad daarmee instemt. Bij de bewonersraadpleging deed 38 procent mee; 64
procent van hen was voor. De eerste vergunning kost € 36 per jaar, een tweede € 108.

**Vraag 5. Wat levert handhaving op?**

Antwoord: In 2024 schreven de boa’s in de Vlasbuurt 1.316 bonnen uit, vooral voor parkeren op de stoep. De
opbrengst gaat naar het Rijk. De inzet kostte de gemeente € 74.000.

**Vraag 6. Is het college bereid met de hogeschool te praten over een lager tarief?**

Antwoord: Dat gesprek loopt. Collegevoorzitter Paulien Abbenes van de hogeschool wil studenten met een
aanvullend ov-abonnement helpen. Wethouder Oldewarris bericht u voor 1 november 2025.
"""),
        table(
            "Tabel bij vraag 1: parkeertelling oktober 2024",
            """
Buurt | Plaatsen | Dinsdag 10.00 uur | Dinsdag 20.00 uur | Zaterdag 14.00 uur
---
Vlasbuurt | 574 | 107% | 71% | 68%
Hennepbuurt | 498 | 88% | 82% | 77%
Meekrapbuurt | 341 | 93% | 79% | 81%
Koolzaadbuurt | 265 | 61% | 84% | 80%
""",
            flat=Flat("labels", "three", "gone", 0),
        ),
    ),
)

QUESTIONS = DocumentFile(
    "SV 2025-23 beantwoording.txt",
    (_QUESTIONS,),
    TextLook("formfeed", width=88, hyphenate=True),
    listed=True,
)

_PRESS = Document(
    "Persbericht: Ravendijk krijgt drie eigen gezinshuizen",
    "persbericht",
    date(2025, 11, 14),
    (
        *prose("""
# Ravendijk krijgt drie eigen gezinshuizen

Ravendijk, 14 november 2025

Twaalf jongeren die niet thuis kunnen wonen krijgen vanaf volgend jaar een plek in hun eigen stad. De
gemeente bouwt drie gezinshuizen, elk voor vier kinderen. Wethouder Wieke Postmus tekende vanochtend de
overeenkomst met zorgorganisatie Het Nest en corporatie Noorderwoon.

‘Kinderen uit Ravendijk wonen nu soms honderdtwintig kilometer verderop,’ zegt Postmus. ‘Ze raken hun
school, hun vrienden en hun voetbalclub kwijt. Dat willen we niet meer.’

Het eerste huis, aan de Smientlaan, gaat open op 1 mei 2026. De Tureluur volgt in het najaar. Voor het
Lisplein loopt nog een bezwaar van omwonenden. De bouw kost samen € 3,3 miljoen, waarvan het Rijk € 1,2
miljoen betaalt. Volgens de gemeente verdient het zich in vier jaar terug.

Het Nest zoekt zes gezinshuisouders. Aanmelden kan bij Marije van der Klamp van Het Nest.

Noot voor de redactie: voor vragen is woordvoerder Timo Aardema bereikbaar.
"""),
    ),
)

PRESS = DocumentFile("persbericht gezinshuizen.txt", (_PRESS,), TextLook("formfeed", width=96), listed=False)
