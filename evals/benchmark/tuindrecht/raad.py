"""Decisions of the council and motions."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_JULY = Document(
    "Besluitenlijst raad 2 juli 2026",
    "besluitenlijst",
    date(2026, 7, 2),
    (
        *prose("""
# Besluitenlijst van de raad van Tuindrecht

Donderdag 2 juli 2026, 20.00 uur, raadzaal

Voorzitter: Liesbeth van Oeverloo // Griffier: Hanneke Opstal // Aanwezig: 29 van de 31 leden. Afwezig: Teun Zwanikken
(Dorp & Kas) en Carola Meerbeek (Liberaal Collectief).

## 1 Opening

De raad is een minuut stil voor oud-raadslid Wim Slootweg, die op 24 juni overleed.

## 2 Benoeming

Tot lid van de rekenkamer is benoemd: mevrouw Dieuwertje Lagerwaard, met 28 stemmen en 1 blanco.

## 3 Jaarrekening 2025

Vastgesteld zonder stemming. Van het voordeel gaat € 1.500 duizend naar de reserve zwembad. Amendement A-03 van de Groene
Draad, om dat bedrag aan natuur te geven, is verworpen met 5 tegen 24.

## 4 Zomernota 2026

Aangenomen met 22 stemmen voor en 7 tegen. Tegen stemden de Groene Draad (3), de Christelijke Kern (2) en twee leden van
het Liberaal Collectief, de heren Vink en Van der Gaag.

## 5 Moties
"""),
        table(
            "Moties bij de Zomernota 2026",
            """
Nr. | Titel | Partij | Voor | Tegen | Besluit
---
M-08 | Zwemles voor elk kind | Sociaal Tuindrecht | 29 | 0 | aangenomen
M-09 | Nachtrust langs de Kassenweg | Groene Draad | 16 | 13 | aangenomen
M-10 | Geen vierde wethouder | Christelijke Kern | 6 | 23 | verworpen
M-11 | Geldautomaat terug in ’t Spuiveld | Gemeentebelang Tuindrecht | 27 | 2 | aangenomen
M-12 | Precario van tafel | Liberaal Collectief | 11 | 18 | verworpen
M-13 | Laad eens wat vaker | Dorp & Kas | - | - | ingetrokken
""",
        ),
        *prose("""
## 6 Verordening toeristenbelasting

Aangehouden tot 1 oktober 2026 op verzoek van Dorp & Kas, dat eerst cijfers van de telers wil zien.

## 7 Krediet fietsenkelder

De raad stelt € 385 duizend extra beschikbaar voor het Stationsplein. Unaniem.

## 8 Sluiting

Om 23.12 uur.
"""),
    ),
    footer="{page}/{pages}",
)

DECISIONS_2026 = DocumentFile(
    "besluitenlijst_2026-07-02.pdf", (_JULY,), PdfLook("office", bookmarks=False), listed=True
)

_NOVEMBER = Document(
    "Besluitenlijst raad 6 november 2025",
    "besluitenlijst",
    date(2025, 11, 6),
    (
        *prose("""
# Besluitenlijst van de raad van Tuindrecht

Donderdag 6 november 2025, 14.00 uur

Voorzitter: Liesbeth van Oeverloo // Griffier: Hanneke Opstal // Aanwezig: 31 leden

## 1 Begroting 2026

Aangenomen met 24 stemmen voor en 7 tegen. Het krediet voor beeld en geluid in de raadzaal is met amendement A-11 geschrapt:
de raad vindt dat de nieuwe raad daarover moet beslissen.

## 2 Amendementen

A-11 Raadzaal wacht (Sociaal Tuindrecht): aangenomen, 26 voor, 5 tegen // A-12 Bibliotheek op zondag (Groene Draad):
verworpen, 12 voor, 19 tegen // A-13 Kerstbomen zonder kluit (Dorp & Kas): aangenomen, 17 voor, 14 tegen

## 3 Moties

M-21 Duikers eerst (Gemeentebelang Tuindrecht): aangenomen, 31 voor // M-22 Stop datacentra (Groene Draad): verworpen, 9 voor,
22 tegen // M-23 Tandarts in de bijstand (Sociaal Tuindrecht): aangenomen, 20 voor, 11 tegen // M-24 Avondmarkt De Leede
(Liberaal Collectief): aangenomen, 25 voor, 6 tegen

## 4 Afscheid

Wethouder Noordam kondigt aan dat hij op 1 januari 2026 stopt. Hij wordt directeur van het Recreatieschap Vijfpolder.

Sluiting om 22.40 uur.
"""),
    ),
)

DECISIONS_2025 = DocumentFile(
    "besluitenlijst 6-11-2025.txt", (_NOVEMBER,), TextLook("space", width=100, bullet="-"), listed=True
)

_CULVERTS = Document(
    "Motie M-21 Duikers eerst",
    "motie",
    date(2025, 11, 6),
    (
        *prose("""
# Motie M-21 Duikers eerst

De raad van Tuindrecht, bijeen op 6 november 2025,

constaterende dat:

- vijf duikers in de Spuiveldse vaart zijn afgekeurd;
- de weg over duiker 14 sinds 20 oktober 2025 dicht is voor verkeer boven 15 ton;

overwegende dat:

- de oogst van elf telers nu negen kilometer omrijdt;

verzoekt het college:

1. duiker 14 als eerste te vervangen, uiterlijk op 1 december 2026;
2. de telers een noodbrug te bieden als dat niet lukt;
3. elk kwartaal te melden hoe het staat,

en gaat over tot de orde van de dag.
"""),
        Signature((("Gemeentebelang Tuindrecht", "Joke Vermeer-Pronk"),)),
    ),
)
_DENTIST = Document(
    "Motie M-23 Tandarts in de bijstand",
    "motie",
    date(2025, 11, 6),
    (
        *prose("""
#! Motie M-23 Tandarts in de bijstand

De raad van Tuindrecht, bijeen op 6 november 2025,

constaterende dat:

- van de mensen in de bijstand 44 % in twee jaar niet bij een tandarts was;
- een aanvullende verzekering 31 euro per maand kost;

verzoekt het college:

1. voor wie in de bijstand zit tot 250 euro per jaar aan tandartskosten te vergoeden;
2. dat te betalen uit het budget voor armoede, ten hoogste 90.000 euro in 2026;
3. het na een jaar te evalueren,

en gaat over tot de orde van de dag.
"""),
        Signature((("Sociaal Tuindrecht", "Bilal Achterberg"), ("Groene Draad", "Ilse Opdam"))),
    ),
)
_MARKET = Document(
    "Motie M-24 Avondmarkt De Leede",
    "motie",
    date(2025, 11, 6),
    (
        *prose("""
#! Motie M-24 Avondmarkt De Leede

De raad van Tuindrecht, bijeen op 6 november 2025,

overwegende dat een derde van de inwoners van De Leede een ontmoetingsplek mist,

verzoekt het college:

1. van mei tot en met september 2026 op elke eerste vrijdag een avondmarkt in De Leede mogelijk te maken;
2. voor de kramen geen marktgeld te heffen;
3. daarvoor 12.500 euro vrij te maken,

en gaat over tot de orde van de dag.
"""),
        Signature((("Liberaal Collectief", "Gijs Vink"),)),
    ),
)
_CENTRES = Document(
    "Motie M-22 Stop datacentra",
    "motie",
    date(2025, 11, 6),
    (
        *prose("""
#! Motie M-22 Stop datacentra

De raad van Tuindrecht, bijeen op 6 november 2025,

constaterende dat het gevraagde datacentrum aan de Nijverheidsdreef 7,2 hectare en 48 megawatt vraagt,

verzoekt het college geen medewerking te geven aan datacentra van meer dan 2 hectare,

en gaat over tot de orde van de dag.
"""),
        Signature((("Groene Draad", "Ilse Opdam"),)),
    ),
)

MOTIONS = DocumentFile(
    "Moties 6 november 2025.docx",
    (_CULVERTS, _DENTIST, _MARKET, _CENTRES),
    WordLook(fake_headings=True, font="Verdana"),
)
