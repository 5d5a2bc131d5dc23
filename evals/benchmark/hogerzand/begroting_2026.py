"""Programmabegroting 2026-2029: a PDF with ruled tables, merged headers and one landscape table."""

from __future__ import annotations

from datetime import date

from evals.benchmark.hogerzand import begroting_2026_programmas as programmas
from evals.benchmark.hogerzand import investeringen
from evals.benchmark.hogerzand.figures import (
    AFTER_SPRING,
    CHANGES_2026,
    INCIDENTAL_2026,
    RESERVES_2026,
    RESULT_2026,
    YEARS_2026,
)
from evals.benchmark.hogerzand.paragrafen import BLOCKS as PARAGRAFEN
from evals.benchmark.hogerzand.tables import SCALE, overview
from evals.making import Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.notation import bracketed
from evals.making.prose import prose

# On purpose: the prose below says 1.063 for 2028, the tables 1.036.
_START = prose("""
#! 1. Inleiding

Deze begroting is de laatste die het huidige college aanbiedt; op 18 maart 2026 kiest Hogerzand een nieuwe
raad. Het college laat daarom geen onbetaalde rekeningen op de trap van het raadhuis liggen: 2026 sluit
met een overschot. Voor de jaren daarna is het beeld grijs. In 2028 bedraagt het tekort € 1.063.000.

Op 1 januari 2025 woonden er 17.214[^1] mensen in de gemeente: 7.480 in Oud-Hogerzand, 5.120 in Zeewende,
2.365 in Helmduin, 1.520 in Koogerdijk en 729 in Vinkenbroek. Het afgelopen jaar bracht een storm in
februari, een duinbrand in mei en een recordzomer. Alle drie zijn terug te vinden in de cijfers.

## 1.1 Hoe leest u deze begroting?

De bedragen in de tabellen luiden in duizenden euro’s. Staat een bedrag tussen haakjes, dan is het nadelig
voor de gemeente; zonder haakjes is het voordelig. PM betekent dat wij het bedrag nog niet kennen.

## 1.2 Wie doet wat?

- Wietske Aldershof, burgemeester: veiligheid, bestuur en dienstverlening (programma A).
- Geesje Oldenbeuving (Dorpen Samen), wethouder: financiën, kust en toerisme (programma B). Zij volgde op
20 maart 2025 Ruurd Pauwels op, die directeur werd van een natuurorganisatie.
- Annelot Siebrand (Groen & Sociaal), wethouder: duinen, klimaat en verkeer (programma’s C en E).
- Hugo Terweij (Liberalen Hogerzand), wethouder: wonen, ruimte, grondzaken (programma D).
- Cor Molenkamp (Christelijke Lijst), wethouder: zorg, jeugd en onderwijs (programma’s F en G).

Fokke Ideler, gemeentesecretaris, gaat op 1 juni 2026 met pensioen. De werving van zijn opvolger begint in
januari.

#! 2. Financieel perspectief

## 2.1 Van voorjaarsnota naar begroting

De voorjaarsnota 2025 eindigde met tekorten in alle jaren. De meicirculaire gaf lucht, vooral in 2026.
Daar stonden hogere lonen en prijzen tegenover: de cao kost vanaf 2026 3,9%. Het college stelt daarom voor
de toeristenbelasting te verhogen tot € 3,75 per persoon per nacht. Dat levert bij 1.325.000
overnachtingen € 4.969.000 op.
""")

_CHAIN = Table(
    "Tabel 1 Ontwikkeling van het saldo",
    (("Omschrijving", "2026", "2027", "2028", "2029"),),
    (
        ("Saldo na voorjaarsnota 2025", *(bracketed(value // 1000) for value in AFTER_SPRING[1:])),
        *((name, *map(bracketed, values)) for name, values in CHANGES_2026.items()),
        ("**Saldo begroting 2026**", *map(bracketed, RESULT_2026)),
        ("Waarvan incidentele baten en lasten", *map(bracketed, INCIDENTAL_2026)),
        (
            "**Structureel saldo begroting 2026**",
            *(bracketed(a - b) for a, b in zip(RESULT_2026, INCIDENTAL_2026, strict=True)),
        ),
    ),
    scale=SCALE,
    style="ruled",
)

_TEXT_2 = prose("""
De provincie toetst op het structurele saldo van het eerste jaar. Dat is voordelig, zodat wij rekenen op
repressief toezicht. Voor 2027 geldt dat niet: zonder nieuwe keuzes is dat jaar structureel niet in
evenwicht.

## 2.2 Wat zit er niet in

Drie zaken zijn nog niet in de cijfers verwerkt. De septembercirculaire 2025 kwam te laat; de gevolgen
ervan staan in de najaarsnota. De kosten van het kindcentrum in Oud-Hogerzand staan op PM. En met het
waterbedrijf wordt nog gesproken over de vergoeding voor de leiding door de Helmduinen.

## 2.3 Keuzes die het college niet maakt

Het college heeft overwogen de bibliotheek in Helmduin te sluiten (besparing € 68.000), het zwembad in
juli dicht te doen (€ 41.000) en parkeervergunningen voor bewoners te verhogen van € 45 naar € 60
(opbrengst € 52.000). Geen van de drie is in deze begroting opgenomen. De eerste twee raken de dorpen te
hard. De derde past niet bij de afspraak dat bewoners niet betalen voor de drukte van gasten.

## 2.4 Baten en lasten per programma

Het overzicht op de volgende bladzijde geeft per programma de lasten, de baten en het saldo in de jaren
2026 tot en met
2029. De Zeeboulevard verklaart de daling van de lasten in programma B na 2026; de grondexploitatie
Koggeveld die in programma D.
""")

_OVERVIEW = overview(
    "Tabel 2 Overzicht van baten en lasten 2026-2029",
    [(str(2026 + n), year, RESERVES_2026[n]) for n, year in enumerate(YEARS_2026)],
    scale=SCALE,
    landscape=True,
)

_NOTES = Footnotes((("1", "Basisregistratie personen; de telling van het CBS ligt 23 inwoners lager."),))

DOCUMENT = Document(
    "Programmabegroting 2026-2029",
    "begroting",
    date(2025, 9, 23),
    (
        TitlePage(
            "Programmabegroting 2026-2029",
            "Gemeente Hogerzand – Dorpen aan zee",
            ("Aangeboden aan de raad op 23 september 2025", "Vaststelling: 6 november 2025"),
        ),
        Contents(),
        *_START,
        _CHAIN,
        *_TEXT_2,
        _NOTES,
        _OVERVIEW,
        *programmas.BLOCKS,
        *PARAGRAFEN,
        *investeringen.BLOCKS,
    ),
    header="Programmabegroting 2026-2029",
    footer="Gemeente Hogerzand | {page} van {pages}",
)

FILE = DocumentFile("hogerzand-programmabegroting-2026-2029.pdf", (DOCUMENT,), PdfLook("modern"), listed=True)
