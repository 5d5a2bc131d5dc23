"""Decisions of the council, motions, and a council member's own proposal."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, WordLook
from evals.making.prose import prose, table

_DECISIONS = Document(
    "Besluitenlijst raadsvergadering 3 juli 2025",
    "besluitenlijst",
    date(2025, 7, 3),
    (
        *prose("""
# Besluitenlijst gemeenteraad Ravendijk

Vergadering van donderdag 3 juli 2025, 19.30 uur, aula Hogeschool Polderland

Voorzitter: Hedwig Anninga // Griffier: Marit Zandstra-Loo // Aanwezig: 37 van de 39 leden. Afwezig met
bericht: Guusje Wouda (Groen Ravendijk) en Henk-Jan Pol (Ouderenlijst). Wethouder Brandsma-Roos is
verhinderd.

## 1. Opening en vaststelling agenda

Het initiatiefvoorstel zwemplekken wordt op verzoek van de indieners als eerste bespreekstuk behandeld.
Mevrouw Nienke Zijlstra-Bos wordt beëdigd als raadslid voor Vooruit Polder. Zij volgt Olaf Tinga op, die
naar het buitenland verhuist.

## 2. Jaarrekening 2024

Vastgesteld met algemene stemmen. Amendement A25-07 (Ouderenlijst), om € 300.000 van het resultaat voor de
zwembadkaart voor ouderen te bestemmen, is verworpen met 9 stemmen voor en 28 tegen.

## 3. Voorjaarsnota 2025

Aangenomen met 22 stemmen voor en 15 tegen. Tegen stemden Nieuw Liberaal, de Ouderenlijst, Jong & Student,
Partij voor Tochtland en mevrouw Terwiel (Christelijk Sociaal). Nieuw Liberaal legt een stemverklaring af:
de ozb voor bedrijven stijgt te hard.

Amendement A25-08 (Vooruit Polder en Groen Ravendijk) is aangenomen met 24 stemmen voor en 13 tegen. De
taakstelling op sport en cultuur in 2026 gaat van drie ton naar anderhalve ton; de dekking komt uit het
Stadsfonds.

## 4. Moties bij de voorjaarsnota

De uitslagen staan in de tabel.
"""),
        table(
            "Stemmingen over moties",
            """
Nummer | Onderwerp | Indiener | Voor | Tegen | Uitslag
---
M25-11 | Avondbus ook op zondag | Jong & Student | 17 | 20 | verworpen
M25-12 | Schaduw op schoolpleinen | Groen Ravendijk | 31 | 6 | aangenomen
M25-13 | Wijkbudgetten behouden | Stadspartij | 19 | 18 | aangenomen
M25-14 | Stop op externe adviseurs | Nieuw Liberaal | 14 | 23 | verworpen
M25-15 | Vast aanspreekpunt Oosterkavel | Christelijk Sociaal | 37 | 0 | aangenomen
M25-16 | Openbaar toilet Sluishaven | Ouderenlijst | 21 | 16 | aangenomen
M25-17 | Gratis fietsenstalling station | Vooruit Polder | – | – | aangehouden
""",
            style="ruled",
        ),
        *prose("""
## 5. Initiatiefvoorstel Zwemmen in de Ravenvaart

Aangenomen met 26 stemmen voor en 11 tegen. Het amendement van Nieuw Liberaal om met één plek te beginnen
is verworpen (13 voor, 24 tegen). De Stadspartij stemde verdeeld: 6 voor, 3 tegen.

## 6. Nota van uitgangspunten Oosterkavel Buurt 2

Aangehouden tot 25 september 2025, omdat het advies van de hoogheemraad over de bodemdaling ontbreekt.

## 7. Verkoop Kreekschool

Besloten om in te stemmen met verkoop aan coöperatie Samen onder Dak voor € 1.480.000. Zonder hoofdelijke
stemming; de fractie Nieuw Liberaal wordt geacht te hebben tegengestemd.

## 8. Benoeming rekenkamer

Benoemd tot lid van de rekenkamer voor zes jaar: de heer Auke Vreeswijk-Meinders, met 35 stemmen en twee
blanco.

## 9. Sluiting

De voorzitter sluit de vergadering om 23.48 uur.
"""),
    ),
    footer="{page}",
)

DECISIONS = DocumentFile(
    "Besluitenlijst 2025-07-03.pdf", (_DECISIONS,), PdfLook("classic", bookmarks=False), listed=True
)

_MOTION_SHADE = Document(
    "Motie M25-12 Schaduw op schoolpleinen",
    "motie",
    date(2025, 7, 3),
    (
        *prose("""
# Motie M25-12 Schaduw op schoolpleinen

De raad van de gemeente Ravendijk, in vergadering bijeen op 3 juli 2025,

constaterende dat:

- op 14 van de 41 schoolpleinen in de stad geen enkele boom staat;
- het op 1 juli op het plein van basisschool De Zandloper 46 graden werd;

overwegende dat:

- kinderen volgens de GGD bij meer dan 35 graden binnen moeten blijven;
- de reserve Stadsfonds nog ruimte heeft;

verzoekt het college:

1. voor de zomer van 2027 op alle veertien boomloze pleinen schaduw te maken, met bomen of doeken;
2. daarvoor ten hoogste € 350.000 uit het Stadsfonds te gebruiken;
3. te beginnen in Tochtland en Zonnegaarde;
4. de raad voor 1 december 2025 een lijst met scholen te sturen,

en gaat over tot de orde van de dag.
"""),
        Signature((("Groen Ravendijk", "Bram van Ostade-Kok"), ("Vooruit Polder", "Loes Hettema"))),
    ),
)
_MOTION_BUDGETS = Document(
    "Motie M25-13 Wijkbudgetten behouden",
    "motie",
    date(2025, 7, 3),
    (
        *prose("""
#! Motie M25-13 Wijkbudgetten behouden

De raad van de gemeente Ravendijk, in vergadering bijeen op 3 juli 2025,

constaterende dat:

- het college de wijkbudgetten vanaf 2026 wil schrappen;
- in Tochtland 83 procent van het budget is gebruikt en in Oosterkavel 6 procent;

overwegende dat:

- bewoners tijd nodig hebben om de weg te vinden;
- kleine bedragen veel losmaken: met € 900 begon de fietswerkplaats aan de Roerdompstraat;

verzoekt het college:

1. de wijkbudgetten in 2026 voort te zetten met € 180.000, de helft van het huidige bedrag;
2. het geld te verdelen naar het aantal inwoners en niet meer in gelijke delen;
3. bij de begroting 2027 een evaluatie te voegen,

en gaat over tot de orde van de dag.
"""),
        Signature((("Stadspartij Ravendijk", "Mirjam Oudeboon"),)),
    ),
)
_MOTION_TOILET = Document(
    "Motie M25-16 Openbaar toilet Sluishaven",
    "motie",
    date(2025, 7, 3),
    (
        *prose("""
#! Motie M25-16 Openbaar toilet Sluishaven

De raad van de gemeente Ravendijk, in vergadering bijeen op 3 juli 2025,

constaterende dat het laatste openbare toilet in de binnenstad in 2019 is weggehaald en dat de Ouderenlijst
1.204 handtekeningen heeft opgehaald,

verzoekt het college:

1. voor 1 mei 2026 een toegankelijk openbaar toilet te plaatsen in of bij garage Sluishaven;
2. de kosten, geraamd op € 140.000 eenmalig en € 22.000 per jaar, te verwerken in de begroting 2026;
3. met winkeliers een netwerk van opengestelde toiletten te maken,

en gaat over tot de orde van de dag.
"""),
        Signature((("Ouderenlijst", "Corrie Bakelaar"),)),
    ),
)
_MOTION_ADVISERS = Document(
    "Motie M25-14 Stop op externe adviseurs",
    "motie",
    date(2025, 7, 3),
    (
        *prose("""
#! Motie M25-14 Stop op externe adviseurs

De raad van de gemeente Ravendijk, in vergadering bijeen op 3 juli 2025,

constaterende dat de inhuur in 2024 uitkwam op 16,8 procent van de loonsom en dat 63 adviseurs langer dan
een jaar bleven,

verzoekt het college:

1. tot 1 januari 2027 geen nieuwe adviseurs boven € 125 per uur in te huren;
2. elke uitzondering binnen een week aan de raad te melden,

en gaat over tot de orde van de dag.
"""),
        Signature((("Nieuw Liberaal", "Diederik Spaan"),)),
    ),
)

MOTIONS = DocumentFile(
    "Moties 3 juli 2025.docx",
    (_MOTION_SHADE, _MOTION_BUDGETS, _MOTION_TOILET, _MOTION_ADVISERS),
    WordLook(fake_headings=True, font="Arial"),
    listed=True,
)

_SWIM = Document(
    "Initiatiefvoorstel Zwemmen in de Ravenvaart",
    "initiatiefvoorstel",
    date(2025, 4, 29),
    (
        *prose("""
# Initiatiefvoorstel Zwemmen in de Ravenvaart

Indieners: Loes Hettema (Vooruit Polder) en Yasmin Terhorst (Jong & Student) // Datum: 29 april 2025

## 1. Waarom

Op warme dagen springen kinderen van de Veerkade, tussen de plezierjachten door. In juli 2024 raakte een
jongen van dertien zwaar gewond door een schroef. Een verbod helpt niet; een goede plek wel. Wij stellen de
raad voor drie veilige zwemplekken aan te leggen.

## 2. Waar
"""),
        table(
            "Tabel 1 Drie zwemplekken",
            """
Plek | Stadsdeel | Aanleg | Per jaar | Open vanaf
---
Kwelplas, zuidoever | Oosterkavel | 185.000 | 31.000 | juni 2026
Ravenvaart bij de Veerkade | Sluishaven | 420.000 | 58.000 | juni 2027
Vlietbocht | Vliethoek | 96.000 | 19.500 | juni 2026
**Samen** | | 701.000 | 108.500 |
""",
            scale="Bedragen in hele euro’s",
            scale_after=True,
            style="columns",
        ),
        *prose("""
De Veerkade is het duurst omdat daar een ponton met drijvende lijn nodig is. De schippersvereniging is
daarmee akkoord, mits de vaargeul 14 meter breed blijft. Op de Vlietbocht is een strandje genoeg. De
waterkwaliteit is op alle drie de plekken in de zomer van 2024 zes keer gemeten. Bij de Veerkade was zij
één keer onvoldoende, na een riooloverstort op 3 augustus.

## 3. Toezicht

Vrijwilligers van reddingsbirgade De Polder willen in de weekeinden van juni tot en met augustus toezicht
houden op de Kwelplas en de Veerkade. De brigade heeft 62 leden en vraagt € 12.500 per jaar voor opleiding
en materiaal. Dat bedrag zit in de tabel.

## 4. Geld

Voor de aanleg kan de provincie 40 procent vergoeden, tot een maximum van € 250.000. De rest komt uit de
reserve Stadsfonds. De jaarlijkse kosten verwerken we in de begroting onder doel 5.1.

## 5. Reactie van het college

Het college liet op 3 juni 2025 weten het voorstel sympathiek te vinden maar het liever bij één plek te
houden, de Kwelplas. Het wijst op de reserve, die krimpt, en op het risico van blauwalg. Wethouder
Oldewarris schat dat de blauwalg er drie weken per zomer is. De indieners vinden dat geen reden: in
Veenstede zwemt men ook en is er een app.

## 6. Besluit

De raad van de gemeente Ravendijk, gelezen het initiatiefvoorstel, besluit:

1. drie zwemplekken aan te leggen zoals beschreven in hoofdstuk 2;
2. hiervoor een krediet van € 701.000 beschikbaar te stellen;
3. het college op te dragen vóór 1 februari 2026 een zwemprofiel voor elke plek te laten maken;
4. zwemmen vanaf bruggen te verbieden vanaf de dag dat de eerste plek opengaat.
"""),
    ),
    header="Initiatiefvoorstel Vooruit Polder en Jong & Student",
    footer="{page}",
)

SWIM = DocumentFile("initiatiefvoorstel_zwemmen.pdf", (_SWIM,), PdfLook("office", hyphenate=True), listed=True)
