"""Decisions of the council, motions, and what the audit office found."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.tables import money
from evals.making import Contents, Document, DocumentFile, PdfLook, Signature, TextLook, TitlePage, WordLook
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

_AUDIT = Document(
    "Rekenkamerrapport Glas in de grond",
    "rekenkamerrapport",
    date(2026, 2, 24),
    (
        TitlePage(
            "Glas in de grond", "Onderzoek naar het sloopfonds en het beleid voor leeg glas", ("Rekenkamer Tuindrecht",)
        ),
        Contents(levels=1),
        *prose("""
#! 1 Vraag en antwoord

De raad vroeg in 2024 waarom er nog zoveel leeg glas staat. Ons antwoord: het fonds betaalt te weinig, de voorwaarden zijn
onduidelijk en niemand houdt bij wat er na de sloop gebeurt. Van de 46 sinds 2019 gesloopte percelen staan er op acht
opnieuw kassen.

# 2 Aanpak

Wij lazen 112 dossiers en spraken 27 mensen, onder wie negen telers. Het onderzoek duurde van mei 2025 tot januari 2026.
Onderzoekers waren Nynke Postuma en Rogier van Aalten. Voorzitter van de rekenkamer is Frans Huisman-Bakx.

# 3 Wat kostte het
"""),
        money(
            "Tabel 3.1 Sloopfonds 2019-2025",
            """
Jaar | Aanvragen | Toegekend | Gesloopt (ha) | Uitbetaald
---
2019 | 9 | 7 | 3,9 | 98
2020 | 6 | 4 | 2,2 | 55
2021 | 11 | 8 | 4,6 | 115
2022 | 5 | 2 | 0,7 | 18
2023 | 8 | 6 | 3,1 | 78
2024 | 12 | 8 | 4,8 | 120
2025 | 18 | 11 | 6,4 | 160
""",
            scale="Uitbetaald x € 1.000",
            total="Samen",
        ),
        *prose("""
Gemiddeld is 2,47 euro per vierkante meter betaald. Sloop kost echter 6,80 euro per vierkante meter. De eigenaar legt dus
bijna twee derde zelf bij. In Waardhoek, een gemeente verderop, betaalt het fonds 5 euro.

# 4 Wat ging mis

- In 21 van de 112 dossiers ontbreekt het bewijs dat er gesloopt is.
- Drie keer is twee keer betaald voor hetzelfde perceel, samen 14.300 euro. De gemeente vordert dat terug.
- De afgesproken toets om de twee jaar is nooit gehouden.

# 5 Aanbevelingen

1. Verhoog de bijdrage tot ten minste 4 euro per vierkante meter.
2. Leg in de vergunning vast dat er tien jaar geen glas terugkomt.
3. Betaal pas uit na een controle ter plaatse.
4. Meld de raad elk jaar vóór 1 april wat er is gesloopt.

# 6 Reactie van het college

Het college neemt de aanbevelingen 2, 3 en 4 over. De eerste niet: 4 euro past niet binnen het geld. Het denkt aan
3,25 euro.

# 7 Nawoord

De rekenkamer is blij met de toezegging, maar ziet met 3,25 euro het fonds niet leeg raken.
"""),
        table(
            "Tabel 7.1 Vergelijking met andere glasgemeenten",
            """
Gemeente | Glas (ha) | Leeg (ha) | Bijdrage per m2
---
Tuindrecht | 1.041 | 35,1 | € 2,50
Waardhoek | 760 | 12,4 | € 5,00
Nieuwegaarde | 1.388 | 61,0 | € 0,00
Polderlier | 415 | 9,7 | € 3,75
""",
        ),
    ),
    header="Glas in de grond",
    footer="{page}",
)

AUDIT = DocumentFile("Rekenkamer - Glas in de grond.pdf", (_AUDIT,), PdfLook("classic", hyphenate=True), listed=True)

_FOUR = (
    ("Kascollectief Druivenlaan", "14", "36.000", "10,35", "1 januari 2040", "Arjan Poldervaart", "450.000", "30"),
    ("Kascollectief Leedekade", "9", "21.500", "10,80", "1 juli 2038", "Petra Solleveld", "280.000", "45"),
    ("Kascollectief Spuiveld-West", "11", "29.250", "10,35", "1 januari 2041", "Kees-Jan Moerman", "365.000", "30"),
    ("Woningstichting Kernhuis, Tuinwijk", "214", "8.900", "27,40", "1 april 2046", "Margot Idsinga", "120.000", "60"),
)


def _agreement(number: int) -> Document:
    name, links, heat, price, end, signer, guarantee, days = _FOUR[number]
    what = "woningen" if "Kernhuis" in name else "kassen"
    start = "#!" if number else "#"
    return Document(
        f"Leveringsovereenkomst warmte {name}",
        "overeenkomst",
        date(2025, 12, 15),
        (
            *prose(f"""
{start} Leveringsovereenkomst warmte {name}

Partijen: de gemeente Tuindrecht, vertegenwoordigd door wethouder A. Kranendonk-Smit, en {name}, vertegenwoordigd door
{signer}.

## Artikel 1 Aansluiting

De gemeente laat {links} {what} aansluiten op de leiding van de bron Druivenlaan.

## Artikel 2 Levering

De bron levert per jaar ten minste {heat} gigajoule. Is het minder, dan daalt de prijs met 5 % voor elke 10 % die ontbreekt.

## Artikel 3 Prijs

De prijs is € {price} per gigajoule in 2026. Daarna stijgt hij elk jaar met de inflatie, en nooit met meer dan 4 %.

## Artikel 4 Zekerheid

De afnemer stelt een bankgarantie van € {guarantee}. Een factuur wordt binnen {days} dagen betaald.

## Artikel 5 Duur

De overeenkomst eindigt op {end}. Opzeggen kan met een termijn van achttien maanden.
"""),
            Signature((("gemeente Tuindrecht", "A. Kranendonk-Smit"), (name, signer))),
        ),
    )


AGREEMENTS = DocumentFile(
    "leveringsovereenkomsten warmte.pdf",
    tuple(_agreement(number) for number in range(len(_FOUR))),
    PdfLook("office"),
    property_title="Scan",
)

_PLAZA = Document(
    "Persbericht Stationsplein",
    "persbericht",
    date(2026, 9, 8),
    (
        *prose("""
# Persbericht: Stationsplein Tuindrecht bijna klaar

Tuindrecht, 8 september 2026

Na twee jaar bouwen gaat het Stationsplein op 28 november 2026 open. Er liggen 5.800 vierkante meter klinkers die
regenwater doorlaten. Er komen 34 bomen, een kiosk en een kelder voor 640 fietsen. Wethouder Roelof de Bie: "Wie uit de trein
stapt, ziet straks eerst groen en dan pas auto’s."

Parkeren kost 1,50 euro per uur en de eerste twintig minuten zijn gratis. De kiosk wordt gehuurd door Broodje Kas voor 9.600
euro per jaar. Het kunstwerk "De Plukker" van Saskia Broekhoven is gemaakt van oude kasroeden.

Het plein kostte 4,7 miljoen euro. De provincie betaalde daarvan 1,1 miljoen euro.
"""),
    ),
)

PRESS = DocumentFile("persbericht stationsplein.txt", (_PLAZA,), TextLook("space", width=84))

_HOME = Document(
    "Nieuws van de gemeente Tuindrecht",
    "persbericht",
    date(2026, 10, 6),
    (
        *prose("""
# Nieuws van de gemeente Tuindrecht

Op deze pagina staan de persberichten van de gemeente. In oktober 2026 is het loket voor tuinders zonder opvolger een half
jaar open. Er klopten 57 tuinders aan; 12 van hen vonden een koper en 9 gaan slopen.
"""),
    ),
)
_BUS = Document(
    "Persbericht buurtbus Oud-Zanding",
    "persbericht",
    date(2026, 10, 6),
    (
        *prose("""
# Buurtbus Oud-Zanding rijdt een maand

In september stapten 1.016 mensen in de buurtbus. Dat zijn er meer dan de 700 waar de stichting op hoopte. Er zijn 31
vrijwillige chauffeurs; de oudste is 74. De bus rijdt zes dagen per week, van 7.05 tot 19.35 uur. Een kaartje kost 2,20 euro.

Voorzitter Nol Rietdijk van de stichting zoekt nog vier chauffeurs voor de zaterdag.
"""),
        table(
            "Reizigers in september 2026",
            """
Halte | Instappers | Uitstappers
---
Stationsplein | 402 | 377
Ziekenhuis Vijfpolder | 118 | 131
Dorpshuis De Zandplaat | 287 | 296
Strandje Zandingermeer | 64 | 59
School De Stek | 145 | 153
""",
        ),
    ),
)
_SWIM = Document(
    "Persbericht zwembad De Plons",
    "persbericht",
    date(2026, 6, 16),
    (
        *prose("""
# De Plons gaat dicht in september 2027

Zwembad De Plons sluit op 6 september 2027 voor een nieuw dak en gaat op 8 mei 2028 weer open. Zwemmers kunnen zolang naar
Vijfpolder; de gemeente zet een pendelbus in op woensdag en zaterdag. Voor zwemles geldt een wachtlijst van 143 kinderen.
"""),
    ),
)

SITE = DocumentFile("tuindrecht-nieuws.html", (_HOME, _BUS, _SWIM))
