"""Six agreements on youth work, with paragraphs that differ only in places, persons and amounts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature
from evals.making.prose import prose


@dataclass(frozen=True)
class Deal:
    """What differs between the agreements."""

    number: str
    area: str
    centre: str
    partner: str
    signer: str
    begin: str
    end: str
    amount: str
    hours: str
    reach: str
    penalty: str
    notice: str
    extra: str


DEALS = (
    Deal(
        "JW-2025-01",
        "Sluishaven",
        "De Kolk 12",
        "Stichting Jong Ravendijk",
        "Roelof Haitsma",
        "1 januari 2025",
        "31 december 2027",
        "€ 386.500",
        "118",
        "640",
        "€ 4.000",
        "zes maanden",
        "Op vrijdag en zaterdag zijn er straatcoaches in het uitgaansgebied tot 02.00 uur.",
    ),
    Deal(
        "JW-2025-02",
        "Vliethoek",
        "het Honk",
        "Stichting Jong Ravendijk",
        "Roelof Haitsma",
        "1 januari 2025",
        "31 december 2027",
        "€ 342.000",
        "104",
        "515",
        "€ 4.000",
        "zes maanden",
        "Het huiswerkcafé is op maandag en woensdag open van 15.00 tot 17.30 uur.",
    ),
    Deal(
        "JW-2025-03",
        "Kwelmeer",
        "de Steiger",
        "Stichting Jong Ravendijk",
        "Roelof Haitsma",
        "1 januari 2025",
        "31 december 2026",
        "€ 298.750",
        "92",
        "430",
        "€ 3.500",
        "zes maanden",
        "De partner zorgt voor een meidengroep van ten minste twintig deelneemsters.",
    ),
    Deal(
        "JW-2025-04",
        "Zonnegaarde",
        "Buurtplein Zuid",
        "Coöperatie StraatKracht",
        "Fatiha Bennani-Vos",
        "1 april 2025",
        "31 maart 2028",
        "€ 411.200",
        "131",
        "720",
        "€ 5.500",
        "negen maanden",
        "StraatKracht stelt twee ervaringsdeskundigen aan die in de wijk zijn opgegroeid.",
    ),
    Deal(
        "JW-2025-05",
        "Tochtland",
        "de Hangar",
        "Stichting Jong Ravendijk",
        "Roelof Haitsma",
        "1 januari 2025",
        "31 december 2027",
        "€ 437.900",
        "136",
        "810",
        "€ 4.000",
        "zes maanden",
        "In de schoolvakanties is er elke werkdag een programma voor 10- tot 14-jarigen.",
    ),
    Deal(
        "JW-2025-06",
        "Oosterkavel",
        "een mobiele keet bij de Kwelplas",
        "Stichting Jong Ravendijk",
        "Roelof Haitsma",
        "1 juli 2025",
        "31 december 2026",
        "€ 141.600",
        "44",
        "150",
        "€ 1.500",
        "drie maanden",
        "De keet verhuist zodra het wijkgebouw klaar is; een datum daarvoor is er nog niet.",
    ),
)


def _deal(deal: Deal) -> Document:
    break_mark = "#" if deal is DEALS[0] else "#!"
    return Document(
        f"Prestatieovereenkomst jongerenwerk {deal.area}",
        "overeenkomst",
        date(2024, 12, 10),
        (
            *prose(f"""
{break_mark} Prestatieovereenkomst jongerenwerk {deal.area}

Kenmerk {deal.number}

De gemeente Ravendijk, vertegenwoordigd door wethouder Wieke Postmus, en {deal.partner}, vertegenwoordigd
door {deal.signer}, komen het volgende overeen.

## Artikel 1 Werkgebied en plek

De partner verzorgt het jongerenwerk in stadsdeel {deal.area} en werkt vanuit {deal.centre}.

## Artikel 2 Duur

Deze overeenkomst begint op {deal.begin} en eindigt op {deal.end}. Zij kan één keer met een jaar worden
verlengd. Opzeggen kan tegen het einde van een kalenderjaar met een termijn van {deal.notice}.

## Artikel 3 Prestaties

De partner is per week ten minste {deal.hours} uur zichtbaar in de wijk en bereikt per jaar ten minste
{deal.reach} jongeren tussen 10 en 23 jaar. {deal.extra}

## Artikel 4 Vergoeding

De gemeente betaalt {deal.amount} per kalenderjaar, in vier gelijke termijnen, op de eerste werkdag van elk
kwartaal. Het bedrag wordt elk jaar aangepast met het prijsindexcijfer van het Rijk.

## Artikel 5 Verantwoording

De partner levert vóór 1 april een verslag over het jaar daarvoor. Blijft het bereik meer dan tien procent
achter, dan wordt de vergoeding verlaagd met {deal.penalty} per volle procent.

## Artikel 6 Personeel

Elke medewerker heeft een verklaring omtrent het gedrag en de meldcode gevolgd. De partner houdt zich aan
de cao Sociaal Werk.
"""),
            Signature(((f"voor {deal.partner}", deal.signer), ("voor de gemeente", "Wieke Postmus"))),
        ),
        footer=f"{deal.number} - {{page}}",
        bare_first_page=False,
    )


FILE = DocumentFile(
    "prestatieovereenkomsten_jongerenwerk_2025.pdf",
    tuple(_deal(deal) for deal in DEALS),
    PdfLook("classic"),
    listed=True,
)
