"""The council itself: a raadsvoorstel with dictum, two besluitenlijsten with votes, and motions."""

from __future__ import annotations

from datetime import date

from evals.making import Block, Document, DocumentFile, Flat, PdfLook, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_PROPOSAL = prose(
    """
# Raadsvoorstel 2025-61: Dorpshuis De Boei in Terpsloot

Raadsvergadering: 25 september 2025 // Portefeuillehouder: Marlies van Houtum // Steller: Harm-Jan Tuinstra,
toestel 318

## Waar gaat het over

Terpsloot heeft sinds de sluiting van café De Kroon in 2019 geen plek meer om samen te komen. De melkfabriek De Boei
uit 1908 staat leeg en is te koop voor 185.000 euro. De stichting Boei Blijft Drijven wil er een dorpshuis van maken,
met een zaal, een keuken, een werkplaats en twee kleine woningen op de verdieping.

## Wat stellen wij voor

De raad besluit:

1. De melkfabriek De Boei aan de Melkweg 3 te Terpsloot aan te kopen voor 185.000 euro.
2. Een krediet van 1.350.000 euro beschikbaar te stellen voor de verbouwing, de aankoop niet meegerekend.
3. De aankoop te betalen uit de Reserve Dorpshuizen.
4. Het gebouw voor dertig jaar te verhuren aan de stichting Boei Blijft Drijven, voor 9.600 euro per jaar.
5. De begroting vanaf 2027 met 64.000 euro per jaar te wijzigen.

## Waarom dit voorstel

**1.1 Het dorp doet zelf veel.** 62 inwoners tekenden voor samen 4.100 uur werk. De stichting haalde 74.500 euro op
met een loterij, een veiling van een koe en giften.

**1.2 Nieuwbouw is duurder.** Een nieuw gebouw van dezelfde grootte kost 2,2 miljoen euro en staat er niet voor 2029.

**2.1 Het gebouw is beter dan gedacht.** Bouwkundige Elske Rienstra onderzocht het in november 2024. De muren zijn
goed; de kap moet er voor twee derde af. Onder de vloer van de karnzaal zit een kelder die op geen tekening stond.

## Wat ertegen pleit

**1.1 Slikgat heeft straks als enige dorp geen dorpshuis.** De dorpsraad daar koos voor een pont.

**2.1 De prijs kan oplopen.** Er is 12 procent opgenomen voor onvoorzien. Bij vleermuizen in de kap ligt het werk vier
maanden stil.

## Wat het kost
"""
)
# The parts add up to 1.350; the aankoop is not among them.
_COSTS = table(
    "Tabel 1 Verbouwing De Boei",
    """
Onderdeel | Kosten | Gemeente | Provincie | Stichting
---
Kap en dakgoten | 412.000 | 312.000 | 100.000 | 0
Vloeren en kelder | 188.000 | 188.000 | 0 | 0
Zaal en keuken | 267.000 | 192.500 | 0 | 74.500
Twee woningen | 218.000 | 148.000 | 70.000 | 0
Warmtepomp en isolatie | 120.400 | 60.400 | 60.000 | 0
Onvoorzien | 144.600 | 144.600 | 0 | 0
**Totaal verbouwing** | 1.350.000 | 1.045.500 | 230.000 | 74.500
""",
    scale="Bedragen in euro's",
    style="ruled",
)
_PROPOSAL_END = prose(
    """
## Hoe verder

Na uw besluit tekent de burgemeester op 10 oktober 2025 de koopakte bij notaris Van Loon in Kolkwerd. De verbouwing
begint op 1 april 2026, na het vleermuisseizoen. De opening is gepland op 12 juni 2027, tijdens het dorpsfeest.

De Welstandscommissie was positief, op één punt na: de schoorsteen moet blijven.

## Bijlagen

- Bouwkundig rapport Rienstra, 28 november 2024
- Exploitatieopzet stichting Boei Blijft Drijven
- Verslag van de dorpsavond van 22 mei 2025 (118 bezoekers)
"""
)
PROPOSAL = DocumentFile(
    "raadsvoorstel-2025-61-de-boei.docx",
    (
        Document(
            "Raadsvoorstel 2025-61 Dorpshuis De Boei",
            "raadsvoorstel",
            date(2025, 9, 2),
            (
                *_PROPOSAL,
                _COSTS,
                *_PROPOSAL_END,
                Signature(
                    (("secretaris", "Ingmar Delhaas"), ("burgemeester", "Hedwig Oosterloo")),
                    "Het college van Wilgenoord, 2 september 2025",
                ),
            ),
            footer="Raadsvoorstel 2025-61",
        ),
    ),
    WordLook(font="Arial"),
    listed=True,
)

_PARTIES = table(
    "Stemmen voor het amendement Speelplek Slikgat",
    """
Fractie | Zetels | Aanwezig | Voor | Tegen
---
Dorpsbelang Wilgenoord | 7 | 7 | 1 | 6
Agrarisch Appèl | 5 | 5 | 0 | 5
Progressief Wilgenoord | 4 | 4 | 4 | 0
Christelijk Dijkland | 3 | 2 | 2 | 0
Liberaal Wilgenoord | 2 | 2 | 2 | 0
**Samen** | 21 | 20 | 9 | 11
""",
    flat=Flat("row", "row", "gone"),
)
_JULY = prose(
    """
# Besluitenlijst raad van Wilgenoord, 3 juli 2025

Voorzitter: Hedwig Oosterloo. Griffier: Fenna Rozeboom. Afwezig met bericht: mevrouw Tiny Kooistra (CD). Begin 19.30
uur, einde 23.52 uur. Insprekers: de heer Abma over de taxi, mevrouw Wiarda over de kolk van Eendenoord.

## 1. Opening

De voorzitter staat stil bij het overlijden van oud-wethouder Sjoerd Tamminga, wethouder van 1994 tot 2006.

## 2. Jaarstukken 2024

Vastgesteld met algemene stemmen. Het resultaat van 613 duizend euro wordt verdeeld zoals voorgesteld. De heer
Draaisma (LW) verklaart dat hij het teleurstellend vindt dat de contracten van vier dorpshuizen zoek zijn.

## 3. Kompasnota 2026-2029

Vastgesteld met 13 stemmen voor (Dorpsbelang Wilgenoord, Agrarisch Appèl en één lid van Liberaal Wilgenoord) en 7
stemmen tegen (Progressief Wilgenoord, Christelijk Dijkland, één lid van Liberaal Wilgenoord).

## 3a. Amendement Speelplek Slikgat

Verworpen met 9 stemmen voor en 11 tegen. Het amendement vroeg 35.000 euro voor een nieuwe speelplek.
"""
)
_JULY_REST = prose(
    """
## 3b. Amendement Bibliotheekbus elke week

Ingetrokken door Christelijk Dijkland, nadat wethouder Kwint toezegde de dienstregeling na een half jaar te
bekijken.

## 4. Motie Stille motoren op de dijk

Aangenomen met 17 stemmen voor en 3 tegen (Liberaal Wilgenoord en de heer Postma van Agrarisch Appèl).

## 5. Motie Grutto eerst

Aangenomen met 11 stemmen voor en 9 tegen. Voor stemden Dorpsbelang Wilgenoord en Progressief Wilgenoord.

## 6. Motie Dorpsauto ook 's avonds

Verworpen met 6 stemmen voor en 14 tegen. Voor stemden Progressief Wilgenoord en Christelijk Dijkland.

## 7. Motie Regenton voor wie wil

Aangehouden tot de begroting, op verzoek van de indiener, mevrouw Jetske Wouda (PW).

## 8. Lening voor De Schakel

De raad besluit om borg te staan voor een lening van 900.000 euro van de sociale werkplaats De Schakel. Met 19
stemmen voor en 1 tegen (mevrouw Nauta, DBW).

## 9. Toezeggingen

- Wethouder Bakkenes stuurt voor 1 oktober een overzicht van alle huurcontracten van dorpshuizen.
- Wethouder Van Houtum komt in november met cijfers over wachtlijsten in de jeugdhulp.
- De burgemeester vraagt de politie om twee keer per maand te meten op de dijk bij Molwerde.
"""
)
_SEPTEMBER = prose(
    """
# Besluitenlijst raad van Wilgenoord, 25 september 2025

Voorzitter: Hedwig Oosterloo; bij punt 4 nam plaatsvervangend voorzitter Aukje Hiemstra (DBW) de hamer over. Griffier:
Fenna Rozeboom. Alle 21 leden waren aanwezig.

## 1. Vragenhalfuur

De heer Draaisma (LW) vroeg naar het asbest op het gemeentehuis. Mevrouw Kooistra (CD) vroeg naar de pinautomaat in
Sint Ebbe.

## 2. Tweede Tussenrapportage 2025

Vastgesteld met algemene stemmen, met één wijziging: het krediet voor het dak gaat niet met 30.000 maar met 26.450
euro omhoog, precies de overschrijding.

## 3. Dorpshuis De Boei

Aangenomen met 16 stemmen voor en 5 tegen (Agrarisch Appèl, behalve de heer Postma, en de heer Draaisma van LW). De
raad nam ook een amendement van Dorpsbelang Wilgenoord aan: de huur wordt niet 9.600 maar 7.200 euro per jaar in de
eerste vijf jaar. Het amendement haalde 12 stemmen.

## 4. Ontslag uit de commissie bezwaarschriften

Mevrouw mr. Dieuwke Palsma krijgt eervol ontslag. De heer mr. Okke van Rhee wordt benoemd met 20 stemmen en één blanco.

## 5. Verordening Vuurwerk weg van het riet

Vastgesteld met 18 stemmen voor en 3 tegen. Binnen 250 meter van de rietkraag mag vanaf 1 december 2025 geen vuurwerk
worden afgestoken. De motie Vuurwerk weg van het riet is daarmee afgedaan.

## 6. Gemeentewerf Slikgat

De raad uit geen wensen over de verkoop aan jachtwerf Bouma, voor 415.000 euro. De levering is op 1 september 2026.
"""
)


def _decisions(title: str, name: str, day: date, blocks: tuple[Block, ...]) -> DocumentFile:
    document = Document(title, "besluitenlijst", day, blocks, footer="{page}", bare_first_page=False)
    return DocumentFile(
        name, (document,), TextLook("formfeed", width=96, double_spaced=True, bullet="", hyphenate=False), listed=True
    )


DECISIONS = (
    _decisions(
        "Besluitenlijst raad 3 juli 2025",
        "besluitenlijst-2025-07-03.txt",
        date(2025, 7, 3),
        (*_JULY, _PARTIES, *_JULY_REST),
    ),
    _decisions("Besluitenlijst raad 25 september 2025", "besluitenlijst-2025-09-25.txt", date(2025, 9, 25), _SEPTEMBER),
)


def _motion(number: str, name: str, signers: tuple[tuple[str, str], ...], text: str) -> Document:
    return Document(
        f"Motie {number} {name}",
        "motie",
        date(2025, 7, 3),
        (
            *prose(f"# Motie {number}: {name}\n\nDe raad van Wilgenoord, bijeen op 3 juli 2025,\n" + text),
            Signature(signers),
        ),
        header="Gemeenteraad Wilgenoord",
        bare_first_page=False,
    )


MOTIONS = DocumentFile(
    "moties-2025-07-03.pdf",
    (
        _motion(
            "M25-07",
            "Stille motoren op de dijk",
            (("Dorpsbelang Wilgenoord", "Aukje Hiemstra"), ("Progressief Wilgenoord", "Jetske Wouda")),
            """
overwegende dat:

- op zomerse zondagen tot 640 motoren per uur over de dijk rijden, gemeten op 11 mei 2025 bij Molwerde;
- het geluid daar opliep tot 96 decibel;
- een afsluiting op zondag ook boeren treft die moeten oogsten;

verzoekt het college:

1. op zondagen van 1 mei tot 1 oktober 2026 een proef te doen met een maximum van 50 kilometer per uur tussen Molwerde
en Eendenoord;
2. twee geluidsdisplays te plaatsen en daarvoor ten hoogste 22.000 euro te gebruiken;
3. de proef voor 1 december 2026 met de raad te bespreken,

en gaat over tot de orde van de dag.
""",
        ),
        _motion(
            "M25-08",
            "Grutto eerst",
            (("Progressief Wilgenoord", "Jetske Wouda"),),
            """
overwegende dat:

- het aantal broedparen van de grutto in drie jaar met een zesde daalde;
- boeren langs de Oude Wetering bereid zijn later te maaien als zij daar 140 euro per hectare extra voor krijgen;

verzoekt het college:

1. met de stichting Rietland te onderhandelen over een maaidatum van 22 juni in plaats van 15 juni op ten minste 30
hectare;
2. de kosten te dekken uit de post Natuur en natte graslanden,

en gaat over tot de orde van de dag.
""",
        ),
        _motion(
            "M25-09",
            "Dorpsauto ook 's avonds",
            (("Progressief Wilgenoord", "Bram Eelkema"), ("Christelijk Dijkland", "Tiny Kooistra")),
            """
overwegende dat:

- jongeren juist 's avonds geen vervoer hebben;
- de afspraak met de taxi hen daarvan uitsluit;

verzoekt het college:

1. de dorpsauto op vrijdag en zaterdag tot middernacht te laten rijden;
2. de heer Abma een vergoeding van 6.000 euro per jaar aan te bieden,

en gaat over tot de orde van de dag.
""",
        ),
        _motion(
            "M25-10",
            "Regenton voor wie wil",
            (("Progressief Wilgenoord", "Jetske Wouda"),),
            """
overwegende dat:

- de kelders in Kolkwerd-West in 2024 vier keer onder water stonden;
- een regenton van 200 liter 55 euro kost;

verzoekt het college:

1. 1.500 regentonnen voor 15 euro per stuk aan inwoners aan te bieden;
2. hiervoor 60.000 euro op te nemen in de Begroting 2026,

en gaat over tot de orde van de dag.
""",
        ),
    ),
    PdfLook("modern", bookmarks=False),
    listed=True,
)
FILES = (PROPOSAL, *DECISIONS, MOTIONS)
