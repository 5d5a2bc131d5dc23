"""Two lists of decisions of the council, as text exports, and the motions and amendments in a PDF."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, TextLook
from evals.making.prose import prose, table

_JULY = Document(
    "Besluitenlijst raad 10 juli 2025",
    "besluitenlijst",
    date(2025, 7, 10),
    prose("""
# Besluitenlijst gemeenteraad Lindemaas

Vergadering: donderdag 10 juli 2025, 19.00 - 00.25 uur, raadzaal Kesterhout. // Voorzitter: Josephine
Tielens. // Griffier: Bas Roemer. // Aanwezig: 34 leden. Afwezig met bericht: Karin Schoon (Maaskring).

## 1 Opening en vaststellen agenda

De agenda wordt vastgesteld. Het voorstel over de straatnamen in De Ruif wordt op verzoek van Kern en
Toekomst van de agenda gehaald.

## 2 Spreekrecht

Insprekers: de heer A. van Roosmalen, dorpsraad Grubbelt (dorpsbudgetten); mevrouw T. Oostrum
(gemeentewinkel Oudwaard); mevrouw C. Daamen, zwemclub De Otters.

## 3 Hamerstukken

- Eerste bestuursrapportage 2025: vastgesteld. Dit was op 26 juni al geagendeerd en is toen aangehouden.
- Jaarverslag en jaarrekening 2024: vastgesteld.
- Benoeming van de heer D. Mertens tot lid van de rekenkamer per 1 september 2025.

## 4 Perspectiefnota 2026-2029

Amendement A1 Halveer de taakstelling jeugdhulp, ingediend door Kern en Toekomst en Ouderen Actief:
verworpen met 6 stemmen voor en 28 tegen. // Voor: Kern en Toekomst (4), Ouderen Actief (2).

Amendement A2 Gemeentewinkel Oudwaard blijft open, ingediend door Liberaal Appel: verworpen met 16 stemmen
voor en 18 tegen. // Voor: Liberaal Appel (5), Kern en Toekomst (4), Ouderen Actief (2), van Dorpsbelang
Lindemaas vijf leden.

Amendement A3 Dorpsbudgetten op peil, ingediend door Dorpsbelang Lindemaas, Progressief Lindemaas en Kern
en Toekomst: aangenomen met 27 stemmen voor en 7 tegen. // Tegen: Liberaal Appel (5), twee leden van
Maaskring (Overbeek en Van Strien).

Amendement A4 Ozb niet-woningen plus 9 in plaats van 14 procent: ingetrokken.

De perspectiefnota wordt, met inachtneming van amendement A3, vastgesteld met 23 stemmen voor en 11 tegen.

## 5 Moties bij de perspectiefnota

Motie M2025-05 Meten met de dorpen: aangenomen met algemene stemmen.

Motie M2025-06 Windmolens terug op tafel, ingediend door Progressief Lindemaas: verworpen met 8 stemmen
voor en 26 tegen.

Motie M2025-07 Gratis zwemles blijft, ingediend door Maaskring: aangenomen met 31 stemmen voor en 3 tegen.
// Het college zegt toe de dekking voor 1 oktober 2025 te melden.

Motie M2025-08 Een gezicht voor de rivier: aangehouden tot november.

## 6 Krediet Veerpont

De raad stelt een krediet beschikbaar van € 95.000 voor een tijdelijke motor. Aangenomen met 33 stemmen
voor en 1 tegen. Het lid Ottevanger geeft een stemverklaring: varen op geleend geld is geen beleid.

## 7 Sluiting

De voorzitter sluit om 00.25 uur. De heer Ottevanger krijgt een bloemstuk voor zijn 25-jarig
raadslidmaatschap.
"""),
    header="Lindemaas - griffie\nBesluitenlijst van de raad van 10 juli 2025",
    footer="{page}/{pages}",
    bare_first_page=False,
)

JULY = DocumentFile(
    "besluitenlijst-2025-07-10.txt",
    (_JULY,),
    TextLook("formfeed", width=84, lines_per_page=36, bullet=""),
    listed=True,
)

_NOVEMBER = Document(
    "Besluitenlijst raad 6 november 2025",
    "besluitenlijst",
    date(2025, 11, 6),
    (
        *prose("""
# Besluitenlijst gemeenteraad Lindemaas

Vergadering: donderdag 6 november 2025, 13.30 - 22.50 uur. // Voorzitter: Josephine Tielens; bij punt 6
Gerard Pijnacker. // Griffier: Bas Roemer. // Aanwezig: alle 35 leden.

## 1 Mededelingen

De voorzitter meldt dat mevrouw Jolien Baars met ingang van 1 december 2025 haar zetel voor Dorpsbelang
Lindemaas opgeeft. De benoeming van haar opvolger volgt op 4 december 2025.

## 2 Verordening dorpsbudgetten Lindemaas 2026

Vastgesteld met 30 stemmen voor en 5 tegen (Liberaal Appel). Subamendement van Ouderen Actief om ook
ouderenverenigingen te laten aanvragen: verworpen, 13 voor, 22 tegen.

## 3 Grondexploitatie Steenfabriek Elsrade

Vastgesteld met 24 stemmen voor en 11 tegen. De coalitie stemde voor. // Het college zegt toe dat de raad
ieder kwartaal een bodemrapport krijgt (toezegging T2025-22, wethouder Terpstra).

## 4 Programmabegroting 2026

Uitslag van de stemmingen over amendementen en moties:
"""),
        table(
            "Tabel Stemmingen begroting",
            """
Nummer | Onderwerp | Indiener | Voor | Tegen | Uitslag
---
A5 | Extra strooiwagen | Liberaal Appel | 12 | 23 | verworpen
A6 | Vierde sportcoach voor Elsrade | Kern en Toekomst | 20 | 15 | aangenomen
A7 | Hondenbelasting houden | Progressief Lindemaas | 6 | 29 | verworpen
A8 | Brug De Hoop eerder inspecteren | Maaskring | 35 | 0 | aangenomen
M2025-08 | Een gezicht voor de rivier | Progressief Lindemaas | 18 | 17 | aangenomen
M2025-11 | Geen dorp zonder dorpsverbinder | Ouderen Actief | 34 | 1 | aangenomen
M2025-12 | Stop de snelfietsroute | Liberaal Appel | 9 | 26 | verworpen
M2025-13 | Balie Oudwaard heropenen | Liberaal Appel | 17 | 18 | verworpen
""",
        ),
        *prose("""
Bij motie M2025-13 gaf mevrouw Dijkgraaf de doorslag; zij stemde tegen, anders dan zes van haar
fractiegenoten.

De programmabegroting 2026 is, met de amendementen A6 en A8, vastgesteld met 26 stemmen voor en 9 tegen.
Amendement A6 kost 68 duizend euro per jaar en wordt gedekt uit de post onvoorzien.

## 5 Tarieven 2026

Alle belastingverordeningen zijn vastgesteld. Bij de verordening toeristenbelasting stemden vier leden
tegen.

## 6 Geheimhouding

De raad bekrachtigt de geheimhouding op bijlage 2 van het raadsvoorstel Steenfabriek. De geheimhouding
eindigt op 1 januari 2029.
"""),
    ),
    header="Lindemaas - griffie\nBesluitenlijst van de raad van 6 november 2025",
    footer="{page}/{pages}",
    bare_first_page=False,
)

NOVEMBER = DocumentFile(
    "besluitenlijst-2025-11-06.txt",
    (_NOVEMBER,),
    TextLook("formfeed", width=90, lines_per_page=36),
    listed=True,
)


def _paper(title: str, day: date, text: str, signers: tuple[tuple[str, str], ...]) -> Document:
    return Document(
        title,
        "amendement" if title.startswith("Amendement") else "motie",
        day,
        (*prose(f"# {title}\n\n{text}"), Signature(signers, opening="Namens de fracties,")),
        footer="Gemeenteraad Lindemaas",
        bare_first_page=False,
    )


MOTIONS = DocumentFile(
    "moties-en-amendementen-2025.pdf",
    (
        _paper(
            "Amendement A3 Dorpsbudgetten op peil",
            date(2025, 7, 10),
            """
De raad van Lindemaas, bijeen op 10 juli 2025, behandelend de Perspectiefnota 2026-2029,

overwegende dat

- de dorpsbudgetten bij de herindeling zijn beloofd aan alle elf kernen;
- in 2024 143 aanvragen zijn gehonoreerd, van een jeu-de-boulesbaan in Lage Wal tot een AED in Zandeind;
- van iedere euro dorpsbudget vrijwilligers er volgens het dorpenpanel vier terugdoen;

besluit de maatregel 'Dorpsbudgetten versoberen' te schrappen, het bedrag van € 6,50 per inwoner te
handhaven en het nadeel van 120 duizend euro per jaar op te nemen in de programmabegroting 2026.
""",
            (
                ("Dorpsbelang Lindemaas", "Fenna Dijkgraaf"),
                ("Progressief Lindemaas", "Sanne Lohuis"),
                ("Kern en Toekomst", "Ilse Vredeveld"),
            ),
        ),
        _paper(
            "Motie M2025-05 Meten met de dorpen",
            date(2025, 7, 10),
            """
De raad, gehoord de beraadslaging,

constaterende dat

- de cijfers in de begroting voor heel Lindemaas gelden en niet per kern;
- in het onderzoek van de rekenkamer inwoners van Veerhuizen en Broekveld veel lagere cijfers gaven;

verzoekt het college

1. vanaf 2026 ten minste vijf indicatoren per kern te meten;
2. de dorpsraden te vragen welke vijf dat zijn;
3. de raad hierover voor 1 februari 2026 te berichten.

De raad gaat over tot de orde van de dag.
""",
            (("Dorpsbelang Lindemaas", "Jolien Baars"), ("Ouderen Actief", "Toon Zwanenburg")),
        ),
        _paper(
            "Motie M2025-07 Gratis zwemles blijft",
            date(2025, 7, 10),
            """
De raad, overwegende dat

- de proef in 2024 96 diploma's opleverde bij een budget van 41 duizend euro;
- nog 73 kinderen op de wachtlijst staan;
- Lindemaas zeventien kilometer rivier heeft en zwemmen hier dus geen luxe is;

verzoekt het college de gratis zwemles voor kinderen van 7 tot 12 jaar in 2026 en 2027 voort te zetten, en
daarvoor ten hoogste 45 duizend euro per jaar te zoeken binnen programma III.
""",
            (("Maaskring", "Thijs Overbeek"),),
        ),
        _paper(
            "Motie M2025-08 Een gezicht voor de rivier",
            date(2025, 11, 6),
            """
De raad, constaterende dat vier portefeuilles en drie diensten over de Maas gaan en dat bij laag water in
augustus 2024 niemand wist wie de pont mocht stilleggen,

verzoekt het college

1. een riviercoördinateur aan te wijzen voor 20 uur per week;
2. die functie te betalen uit de reserve riviergebied;
3. na twee jaar te evalueren.
""",
            (("Progressief Lindemaas", "Mehmet Aydin"), ("Kern en Toekomst", "Ilse Vredeveld")),
        ),
        _paper(
            "Motie M2025-11 Geen dorp zonder dorpsverbinder",
            date(2025, 11, 6),
            """
De raad, constaterende dat in Broekveld geen enkele dorpsverbinder werkt en dat vijf kernen er minder dan
drie hebben,

verzoekt het college voor 1 mei 2026 in iedere kern ten minste één dorpsverbinder te benoemen en de
vergoeding te verhogen naar € 2.300 per jaar.
""",
            (("Ouderen Actief", "Toon Zwanenburg"),),
        ),
    ),
    PdfLook("office"),
    listed=True,
)
