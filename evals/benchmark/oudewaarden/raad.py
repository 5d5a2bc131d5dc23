"""Besluitenlijst with hamerstukken and votes, a bundle of moties, and the schriftelijke vragen."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_LIST = (
    *prose("""
# Besluitenlijst gemeenteraad Oudewaarden

Vergadering van donderdag 3 juli 2025, aanvang 19.30 uur, raadzaal stadhuis.

Voorzitter: H. Soeteman. Griffier: A. Stok. Aanwezig zijn 24 leden. Afwezig met bericht: C. Weltevree
(Ouderenpartij Waarden). De vergadering sluit om 23.52 uur.

# 1 Opening en vragenuur

De heer Dorresteijn (Liberale Lijst) vraagt naar de overlast van brommers op de wal. De burgemeester zegt een
handhavingsactie in de eerste week van de schoolvakantie toe.

# 2 Hamerstukken

Zonder bespreking en zonder stemming vastgesteld:

- 2a Verordening hondenbelasting: intrekking per 1 januari 2026.
- 2b Bestemmingsplan Kersengaard (52 woningen in Kersenburg).
- 2c Benoeming van Ruth Salomons tot lid van de rekenkamercommissie voor zes jaar.
- 2d Jaarstukken 2024 van de omgevingsdienst: geen zienswijze.
- 2e Naamgeving openbare ruimte Bloesemkwartier: tien straten krijgen de naam van een oud perenras.

# 3 Bespreekstukken

## 3.1 Kadernota 2026-2029

Er zijn drie amendementen en vier moties ingediend. Wethouder Kwakernaak ontraadt amendement A1.
"""),
    table(
        "Stemmingen bij de kadernota",
        """
Stuk | Indiener | Voor | Tegen | Uitslag
---
Amendement A1 // Zwembad maandag open | Dorpen Samen | 15 | 9 | aangenomen
Amendement A2 // Geen hoger parkeertarief | Liberale Lijst | 5 | 19 | verworpen
Amendement A3 // Eén keer maaien schrappen | Groen Oudewaarden | 11 | 13 | verworpen
Motie M1 // Schaduw op het schoolplein | Sociaal Oudewaarden | 24 | 0 | aangenomen
Motie M2 // Plukkers onder dak | Groen Oudewaarden | 14 | 10 | aangenomen
Motie M3 // Kermis blijft kermis | Vestingbelang | - | - | ingetrokken
Motie M4 // Nachtbus naar de dorpen | Ouderenpartij Waarden | - | - | aangehouden
Kadernota 2026-2029 // (geamendeerd) | college | 18 | 6 | vastgesteld
""",
    ),
    *prose("""
Tegen de kadernota stemden de Liberale Lijst en drie leden van Groen Oudewaarden: Steenbergen, Van Rooijen en
Bakker. De fractie Vestingbelang stemde verdeeld over motie M2: vier leden voor, drie tegen.

Motie M4 is aangehouden omdat de indiener afwezig is. Zij komt terug op 25 september 2025.

## 3.2 Aankoop grond Lage Donk

De raad stemt in met de aankoop van 1,1 hectare voor € 385.000. Voor: 21. Tegen: 3 (Liberale Lijst). Mevrouw
Maatje (Dorpen Samen) legt een stemverklaring af: ‘Acht jaar is te lang voor een dorp van nog geen
vierhonderd mensen.’

## 3.3 Verordening tijdelijke huisvesting seizoenswerkers

Met 13 stemmen voor en 11 tegen vastgesteld. Het maximum is 40 bedden per bedrijf; een voorstel om er 60 van
te maken haalde het niet. De heer Hogewoning (Vestingbelang) stemde bij vergissing tegen en laat dat
aantekenen.

# 4 Toezeggingen
"""),
    table(
        "Toezeggingen van 3 juli 2025",
        """
Nummer | Toezegging | Door | Uiterlijk
---
T25-14 | Cijfers over de drukte op de Kruithof | Wijdeven | oktober 2025
T25-15 | Overzicht van lege plekken voor kleine scholen | Karadag | december 2025
T25-16 | Brief over de vleermuizen in de wal | Kwakernaak | september 2025
T25-17 | Gesprek met de ouderenbond over de aquagym | Brunekreef | n.t.b.
""",
    ),
)

_MOTIONS = (
    *prose("""
# Motie M1 Schaduw op het schoolplein

Ingediend door Fatima Ouali (Sociaal Oudewaarden) en Ylva Steenbergen (Groen Oudewaarden).

De raad, bijeen op 3 juli 2025,

constaterende dat de GGD op 1 juli op vier van de veertien schoolpleinen een temperatuur van boven de 45
graden aan het oppervlak heeft gemeten;

overwegende dat kinderen op die dagen binnen moeten blijven;

draagt het college op:

- vóór 1 mei 2026 op elk schoolplein ten minste één schaduwplek van 30 vierkante meter te maken;
- daarvoor ten hoogste € 140.000 te nemen uit het budget voor klimaatmaatregelen;
- leerlingen te laten meebeslissen over boom of doek.

En gaat over tot de orde van de dag.

#! Motie M2 Plukkers onder dak

Ingediend door Ylva Steenbergen (Groen Oudewaarden), mede namens Sociaal Oudewaarden.

Constaterende dat er in de oogst 1.150 seizoenswerkers zijn en slechts 702 vergunde bedden; dat vorig jaar
bij een controle in Peerloo negentien mensen in een koelcel bleken te slapen;

verzoekt het college:

- in 2026 minstens drie onaangekondigde controles per maand te doen tussen juli en oktober;
- met Wielfruit een keurmerk op te stellen voor onderkomens;
- te onderzoeken of het oude klooster van Sint-Odo in de zomer 60 bedden kan bieden.

Toelichting: de kosten van de controles zijn geraamd op € 36.000 per jaar; voor het klooster is nog geen
raming gemaakt.

#! Motie M4 Nachtbus naar de dorpen

Ingediend door Corrie Weltevree (Ouderenpartij Waarden).

Verzoekt het college om op vrijdag en zaterdag een kleine bus te laten rijden langs de zes dorpen ten zuiden
van de Wiel, laatste vertrek 0.45 uur vanaf het Bolwerkplein, bij wijze van proef van een halfjaar, en
daarvoor een bedrag van € 58.000 te zoeken.
"""),
)

_QUESTIONS = (
    Letterhead(
        ("Gemeente Oudewaarden", "Schriftelijke vragen ex artikel 38"),
        ("De fractie van de Liberale Lijst, t.a.v. de heer J.W. Dorresteijn",),
        (
            ("Ingekomen", "8 september 2025"),
            ("Beantwoord", "30 september 2025"),
            ("Nummer", "SV 2025-19"),
            ("Onderwerp", "Parkeren en ontheffingen in de vesting"),
        ),
    ),
    *prose("""
**Vraag 1. Hoeveel ontheffingen voor de autoluwe markten heeft het college tot nu toe verleend?**

Tot 1 september 2025 zijn 486 ontheffingen verleend: 391 aan bewoners, 72 aan ondernemers en 23 aan
zorgverleners. Er zijn 54 aanvragen afgewezen, meestal omdat op het adres al een ontheffing liep.

**Vraag 2. Klopt het dat een ondernemer voor een ontheffing € 145 betaalt en een bewoner niets?**

Nee. De leges zijn voor iedereen € 45 en gelden twee jaar. De fractie doelt mogelijk op het tarief van € 145
voor een laadplek op de Vismarkt.

**Vraag 3. Wat leveren de parkeerautomaten op sinds ze zijn vervangen?**

In het eerste halfjaar van 2025 was de opbrengst € 287.400; in dezelfde periode van 2024 was dat € 251.900.
Het hogere tarief gaat pas in op 1 januari 2026.

**Vraag 4. Hoeveel boetes zijn er uitgeschreven op de Korenmarkt?**

De camera’s registreerden tussen 1 april en 1 september 2.318 overtredingen. In april en mei kregen
overtreders een waarschuwingsbrief; vanaf 1 juni zijn 1.027 boetes opgelegd. De opbrengst gaat naar het
rijk. De gemeente ontvangt er niets van.

**Vraag 5. Is het college bereid de sluitingstijd te verschuiven van 11.00 naar 12.00 uur?**

Nee, niet nu. In het voorjaar van 2026 bespreekt het college de telling met Binnen de Poort. Van de 96
ondervraagde winkeliers wil 41 procent een later tijdstip, 37 procent wil niets veranderen en 22 procent
heeft geen mening.

**Vraag 6. Hoe vaak is de zakpaal op de Vismarkt in storing geweest?**

Negentien keer. De leverancier, Paal & Poort Techniek, verving in juli kosteloos de motor.

**Vraag 7. Waarom zijn de parkeerplaatsen op het Bolwerkplein afgenomen tot 112?**

Zes plaatsen zijn laadplaats geworden. In de begroting 2025 stond nog 118; dat getal was toen juist.
"""),
    table(
        "Bijlage Gebruik van de parkeerplaatsen (gemiddelde bezetting)",
        """
Terrein | Plaatsen | Bezetting // donderdag | Bezetting // zaterdag
---
Bolwerkplein | 112 | 81% | 96%
Kruithof | 64 | 74% | 88%
Garage stadhuis | 90 | 52% | 41%
Spoorkade | 140 | 37% | 58%
""",
    ),
    Signature((("secretaris", "L. Penterman"), ("burgemeester", "H. Soeteman"))),
)

FILES = [
    DocumentFile(
        "besluitenlijst-2025-07-03.txt",
        (Document("Besluitenlijst raad 3 juli 2025", "besluitenlijst", date(2025, 7, 4), _LIST, footer="{page}"),),
        TextLook("formfeed", double_spaced=True, hyphenate=True, lines_per_page=66),
        listed=True,
    ),
    DocumentFile(
        "moties-2025-07-03.pdf",
        (Document("Moties 3 juli 2025", "moties", date(2025, 7, 3), _MOTIONS),),
        PdfLook("office"),
        listed=True,
    ),
    DocumentFile(
        "schriftelijke-vragen-parkeren.docx",
        (Document("Beantwoording schriftelijke vragen SV 2025-19", "vragen", date(2025, 9, 30), _QUESTIONS),),
        WordLook(fake_headings=True),
        listed=True,
    ),
]
