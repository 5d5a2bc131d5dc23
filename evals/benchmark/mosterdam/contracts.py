"""Four leases of harbour plots with near-identical paragraphs: one PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, Table
from evals.making.prose import prose


@dataclass(frozen=True)
class _Lease:
    number: str
    tenant: str
    person: str
    plot: str
    area: str
    start: str
    end: str
    years: str
    canon: str
    total: str
    noise: str
    jobs: str
    deposit: str
    notice: str
    special: str
    signed: date
    signed_words: str


_LEASES = (
    _Lease(
        "EP-2025-01",
        "Tjalling Marine B.V.",
        "mevrouw G. Tjallingii",
        "Zeehaventerrein Noord, kavel 7",
        "13.500",
        "1 februari 2025",
        "31 januari 2065",
        "veertig",
        "9,80",
        "132.300",
        "62",
        "47",
        "66.150",
        "vierentwintig",
        "De erfpachter mag een droogdok aanleggen van ten hoogste 110 meter, mits de kraanbaan van "
        "kavel 6 vrij blijft.",
        date(2025, 1, 16),
        "16 januari 2025",
    ),
    _Lease(
        "EP-2025-02",
        "Zoutloods Mosterdam B.V.",
        "de heer A. Nauta",
        "Zeehaventerrein Noord, kavel 9",
        "8.200",
        "1 april 2025",
        "31 maart 2055",
        "dertig",
        "8,45",
        "69.290",
        "58",
        "29",
        "34.645",
        "achttien",
        "De erfpachter houdt een strook van zes meter langs de kade vrij voor hulpdiensten.",
        date(2025, 3, 20),
        "20 maart 2025",
    ),
    _Lease(
        "EP-2025-03",
        "Vriesveem Delta B.V.",
        "de heer L. Opdam",
        "Kraanweg, kavel 3",
        "5.600",
        "1 juni 2025",
        "31 mei 2055",
        "dertig",
        "6,10",
        "34.160",
        "50",
        "20",
        "17.080",
        "twaalf",
        "Koelaggregaten staan binnen en worden voor 1 januari 2028 vervangen door installaties "
        "zonder synthetische koudemiddelen.",
        date(2025, 5, 22),
        "22 mei 2025",
    ),
    _Lease(
        "EP-2025-04",
        "Offshore Service Mosterdam C.V.",
        "mevrouw I. Rademaker",
        "Zeehaventerrein Noord, kavel 11",
        "8.500",
        "15 juni 2025",
        "14 juni 2050",
        "vijfentwintig",
        "9,80",
        "83.300",
        "62",
        "38",
        "41.650",
        "vierentwintig",
        "Het uitgeven in ondererfpacht van ten hoogste 2.000 vierkante meter is zonder toestemming "
        "van de gemeente toegestaan.",
        date(2025, 6, 5),
        "5 juni 2025",
    ),
)


def _lease(lease: _Lease) -> Document:
    text = f"""
# Erfpachtovereenkomst {lease.number}

De ondergetekenden: de gemeente Mosterdam, vertegenwoordigd door wethouder R. Dijkgraaf, hierna ‘de
gemeente’, en {lease.tenant}, vertegenwoordigd door {lease.person}, hierna ‘de erfpachter’, komen het
volgende overeen.

## Artikel 1 Perceel

De gemeente geeft in erfpacht uit: {lease.plot}, groot {lease.area} vierkante meter, zoals aangegeven op de
tekening die bij deze overeenkomst hoort.

## Artikel 2 Duur

De erfpacht gaat in op {lease.start} en duurt {lease.years} jaar, tot en met {lease.end}. Verlenging is
mogelijk als de erfpachter daar uiterlijk {lease.notice} maanden vóór het einde om vraagt.

## Artikel 3 Canon

De canon bedraagt € {lease.canon} per vierkante meter per jaar, dat is € {lease.total},- per jaar. De canon
wordt elk jaar op 1 januari aangepast aan de consumentenprijsindex, voor het eerst op 1 januari 2026. Om de
tien jaar wordt de canon herzien door drie deskundigen.

## Artikel 4 Zekerheid

De erfpachter stelt bij de ondertekening een bankgarantie van € {lease.deposit},-, gelijk aan een half jaar
canon.

## Artikel 5 Gebruik

Het perceel wordt gebruikt voor bedrijven die over water laden of lossen. De erfpachter zorgt binnen drie
jaar na de ingangsdatum voor ten minste {lease.jobs} arbeidsplaatsen. Blijft het aantal daaronder, dan is
voor elke ontbrekende plaats € 1.500,- per jaar verschuldigd.

## Artikel 6 Geluid

Het geluid op de grens van het perceel is in de nacht, van 23.00 tot 7.00 uur, niet hoger dan {lease.noise}
decibel. De gemeente mag op kosten van de erfpachter laten meten als zij in een jaar meer dan drie gegronde
klachten ontvangt.

## Artikel 7 Kade en bodem

Onderhoud van de kademuur is voor de gemeente; onderhoud van bolders, fenders en ladders is voor de
erfpachter. De erfpachter levert het perceel aan het einde even schoon op als hij het kreeg. Het rapport
over de nulsituatie van de bodem is een bijlage.

## Artikel 8 Bijzondere bepaling

{lease.special}

## Artikel 9 Beëindiging

De gemeente kan de erfpacht beëindigen als de canon twaalf maanden niet is betaald, of als het perceel
achttien maanden niet wordt gebruikt. De waarde van de gebouwen wordt dan vergoed na aftrek van wat de
erfpachter schuldig is.
"""
    summary = Table(
        "Kerngegevens",
        (("Gegeven", "Waarde"),),
        (
            ("Overeenkomst", lease.number),
            ("Oppervlakte (m2)", lease.area),
            ("Canon per m2 per jaar", f"€ {lease.canon}"),
            ("Canon per jaar", f"€ {lease.total}"),
            ("Einddatum", lease.end),
        ),
        style="unruled",
    )
    return Document(
        f"Erfpachtovereenkomst {lease.number}",
        "overeenkomst",
        lease.signed,
        (
            *prose(text),
            summary,
            Signature(
                (("Voor de gemeente", "R. Dijkgraaf"), ("Voor de erfpachter", lease.tenant)),
                f"Getekend te Mosterdam op {lease.signed_words}.",
            ),
        ),
        footer=f"{lease.number} - {{page}}",
        bare_first_page=False,
    )


FILE = DocumentFile(
    "erfpachtovereenkomsten-2025.pdf",
    tuple(_lease(lease) for lease in _LEASES),
    PdfLook("classic", bookmarks=False),
)
