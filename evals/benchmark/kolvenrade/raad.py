"""Decisions of the council with the votes of each party, motions, and leases of sports grounds."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_JULY = Document(
    "Besluitenlijst raad 3 juli 2025",
    "besluitenlijst",
    date(2025, 7, 3),
    (
        *prose("""
# Besluitenlijst raad Kolvenrade

3 juli 2025, aanvang 18.30 uur, raadzaal // Voorzitter: Guus van der Wormt // Griffier: Toine Slangen-Wiertz

Aanwezig: 24 van de 25 leden. Afwezig: Desirée Pluijmen (Lokaal Liberaal).

## A. Mededelingen

Jo Hanssen-Vleugels neemt afscheid na 27 jaar in de raad. Hij krijgt de stadspenning. Zijn zetel voor Kern Centraal gaat naar Anouk Bemelmans.

## B. Jaarstukken 2024

Vastgesteld. Voor: 24. Tegen: 0. Het amendement van de Volkslijst (A1) om 300 duizend euro van het overschot voor energiearmoede te gebruiken is aangenomen. Voor: 13
(Volkslijst 6, Kern Centraal 4, Groen & Grens 3). Tegen: 11.

## C. Richtingnota 2026-2029

Vastgesteld. Voor: 14 (Rade Vooruit 7, Kern Centraal 4, Groen & Grens 3). Tegen: 10.

## D. Sportparken naar clubs

Aangenomen met amendement A2: RKSV Mergel krijgt twee jaar langer de tijd. Voor: 21. Tegen: 3 (Groen & Grens 3).

## E. Moties
"""),
        table(
            "Uitslag van de moties",
            """
Motie | Onderwerp | Indiener | Voor | Tegen | Uitslag
---
E1 | Houd alle ontmoetingshuizen open | Ouderenbond Rade | 11 | 13 | verworpen
E2 | Zaterdagbus naar Ahlbach | Groen & Grens | 19 | 5 | aangenomen
E3 | Supermarkt terug in de Kolonie | Volkslijst | 24 | 0 | aangenomen
E4 | Geen hogere ozb | Lokaal Liberaal | 4 | 20 | verworpen
E5 | Warme maaltijd op school | Volkslijst | 12 | 12 | staakt
E6 | Vuurwerkvrije beekdalen | Groen & Grens | 15 | 9 | aangenomen
""",
        ),
        *prose("""
Over motie E5 staken de stemmen. Zij komt op 25 september 2025 opnieuw in stemming.

## F. Benoemingen

Tot voorzitter van de rekenkamer is benoemd Cyrille Dassen-Roks, met 22 stemmen.

De vergadering sluit om 23.55 uur.
"""),
    ),
    footer="{page}",
)

_SEPTEMBER = Document(
    "Besluitenlijst raad 25 september 2025",
    "besluitenlijst",
    date(2025, 9, 25),
    (
        *prose("""
# Besluitenlijst raad Kolvenrade

25 september 2025, aanvang 18.30 uur // Voorzitter: Guus van der Wormt // Griffier: Toine Slangen-Wiertz

Aanwezig: 25 leden.

## A. Motie E5 Warme maaltijd op school

Opnieuw in stemming. Verworpen. Voor: 12. Tegen: 13. Mevrouw Pluijmen gaf de doorslag.

## B. Rapport rekenkamer over WerkRade

De raad neemt de aanbevelingen 1, 2 en 4 over. Voor: 25. Aanbeveling 3 (verkoop van het pand) gaat eerst naar een werkgroep.

## C. Vuurwerkverbod

De raad verbiedt vuurwerk in het Wormdal en bij de Molenvijver. Voor: 17. Tegen: 8 (Rade Vooruit 5, Lokaal Liberaal 3).

## D. Verklaring van geen bedenkingen zonnepark

Het zonnepark Kompelberg, 9,4 hectare, mag er komen. Voor: 16. Tegen: 9. De coöperatie Radestroom krijgt de helft in eigendom.

## E. Krediet wisselwoningen

220 duizend euro voor acht wisselwoningen aan het Badhuisplein. Unaniem.

Sluiting 21.40 uur.
"""),
    ),
)

DECISIONS = [
    DocumentFile("Besluitenlijst 03-07-2025.pdf", (_JULY,), PdfLook("classic", bookmarks=False), listed=True),
    DocumentFile("Besluitenlijst 25-09-2025.txt", (_SEPTEMBER,), TextLook("space", width=94), listed=True),
]


def _motion(title: str, body: str, signers: tuple[tuple[str, str], ...], first: bool = False) -> Document:
    start = "#" if first else "#!"
    return Document(
        title,
        "motie",
        date(2025, 7, 3),
        (*prose(f"{start} {title}\n\nDe raad van Kolvenrade, bijeen op 3 juli 2025,\n\n{body}"), Signature(signers)),
    )


MOTIONS = DocumentFile(
    "moties en amendement 3 juli 2025.docx",
    (
        _motion(
            "Motie E2 Zaterdagbus naar Ahlbach",
            """
constaterende dat de grensbus op zaterdag niet rijdt en dat op die dag in Ahlbach 6.200 mensen uit de streek boodschappen doen,

verzoekt het college:

1. vanaf 1 januari 2026 ook op zaterdag te rijden, van 8 tot 20 uur;
2. daarvoor ten hoogste 85 duizend euro te vragen in de begroting 2026;
3. aan Ahlbach de helft te vragen,

en gaat over tot de orde van de dag.
""",
            (("Groen & Grens", "Jip Somers"), ("Kern Centraal", "Anouk Bemelmans")),
            first=True,
        ),
        _motion(
            "Motie E3 Supermarkt terug in de Kolonie",
            """
overwegende dat de laatste supermarkt van de Barbarakolonie op 18 januari 2025 sloot en dat de dichtstbijzijnde nu 1,9 kilometer ver is,

verzoekt het college:

1. met drie supermarktketens te praten;
2. zolang er geen winkel is een boodschappenbus te laten rijden op dinsdag en vrijdag;
3. de raad voor 1 december 2025 te vertellen wat het heeft opgeleverd,

en gaat over tot de orde van de dag.
""",
            (("Volkslijst", "Resi Ackermans"),),
        ),
        _motion(
            "Motie E6 Vuurwerkvrije beekdalen",
            """
constaterende dat in de nacht van 31 december 2024 elf dassen en een onbekend aantal vogels op de vlucht sloegen,

verzoekt het college een verbod voor te bereiden voor het Wormdal en de Molenvijver,

en gaat over tot de orde van de dag.
""",
            (("Groen & Grens", "Jip Somers"),),
        ),
        _motion(
            "Amendement A1 Warme huizen",
            """
besluit van het overschot over 2024 300 duizend euro te bestemmen voor energiearmoede, te besteden aan ten minste 150 woningen in de Barbarakolonie en het
Centrum.
""",
            (
                ("Volkslijst", "Resi Ackermans"),
                ("Kern Centraal", "Jo Hanssen-Vleugels"),
                ("Groen & Grens", "Jip Somers"),
            ),
        ),
    ),
    WordLook(fake_headings=True, font="Times New Roman"),
)

_CLUBS = (
    ("De Kompel", "SV Kompel", "4,8", "12.600", "6.300", "15 jaar", "Lars Schreurs", "412", "3.500"),
    ("Steenkuil", "Steenkuilse Boys", "3,9", "9.840", "4.920", "15 jaar", "Bram Jacobs-Tholen", "368", "3.500"),
    ("Op de Linde", "HC Linde en VV Linde", "5,2", "13.720", "6.860", "20 jaar", "Floor Ummels", "655", "5.000"),
    ("Mergelhoven", "RKSV Mergel", "1,7", "3.180", "1.590", "10 jaar", "Nico Pasmans", "84", "1.250"),
)


def _lease(number: int) -> Document:
    park, club, size, rent, half, term, chair, members, deposit = _CLUBS[number]
    start = "#!" if number else "#"
    return Document(
        f"Huurovereenkomst sportpark {park}",
        "overeenkomst",
        date(2025, 11, 18),
        (
            *prose(f"""
{start} Huurovereenkomst sportpark {park}

De gemeente Kolvenrade verhuurt aan {club}, met {members} leden, vertegenwoordigd door voorzitter {chair}, het sportpark {park}, groot {size} hectare.

## 1 Looptijd

De huur begint op 1 januari 2026 en duurt {term}.

## 2 Huurprijs

De huur is {rent} euro per jaar. In 2026 betaalt de huurder de helft: {half} euro. De huur stijgt elk jaar met 2%.

## 3 Onderhoud

De huurder maait, bemest en houdt de kleedkamers schoon. De gemeente vervangt de verlichting en het kunstgras.

## 4 Waarborg

De huurder betaalt een waarborgsom van {deposit} euro.

## 5 Bodem

Zakt een veld meer dan vijf centimeter door oude mijngangen, dan herstelt de gemeente het binnen zes maanden.
"""),
            Signature((("gemeente Kolvenrade", "Marleen Cobben"), (club, chair))),
        ),
    )


LEASES = DocumentFile(
    "huurovereenkomsten sportparken 2026.pdf",
    tuple(_lease(number) for number in range(len(_CLUBS))),
    PdfLook("classic"),
    property_title="scan0012",
)
