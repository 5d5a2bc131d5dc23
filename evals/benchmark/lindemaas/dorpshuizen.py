"""Agreements for five village halls, with the same paragraphs and other facts, in one PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature
from evals.making.prose import prose


@dataclass(frozen=True)
class _Hall:
    """What differs between the agreements."""

    number: str
    name: str
    village: str
    foundation: str
    chair: str
    surface: str
    fee: str
    subsidy: str
    start: date
    start_text: str
    end: str
    notice: str
    free_evenings: str
    deposit: str
    signed: str


_HALLS = (
    _Hall(
        "DH-01",
        "De Brink",
        "Grubbelt",
        "stichting Grubbelter Brink",
        "A. van Roosmalen",
        "412",
        "€ 9.600",
        "€ 21.500",
        date(2024, 12, 12),
        "1 januari 2025",
        "31 december 2034",
        "twaalf",
        "tien",
        "€ 2.000",
        "12 december 2024",
    ),
    _Hall(
        "DH-02",
        "De Schakel",
        "Zandeind",
        "stichting De Schakel",
        "M. Teunissen",
        "268",
        "€ 5.400",
        "€ 17.250",
        date(2024, 12, 12),
        "1 januari 2025",
        "31 december 2029",
        "zes",
        "acht",
        "€ 1.000",
        "12 december 2024",
    ),
    _Hall(
        "DH-03",
        "De Pontonnier",
        "Veerhuizen",
        "vereniging Dorpshuis Veerhuizen",
        "J. Stoffels-Maas",
        "530",
        "€ 12.750",
        "€ 24.000",
        date(2025, 2, 20),
        "1 maart 2025",
        "28 februari 2035",
        "twaalf",
        "twaalf",
        "€ 2.500",
        "20 februari 2025",
    ),
    _Hall(
        "DH-04",
        "Onder de Linden",
        "Sint-Odrada",
        "stichting Odrada Samen",
        "H. Verkuijlen",
        "295",
        "€ 6.100",
        "€ 18.400",
        date(2025, 3, 27),
        "1 april 2025",
        "31 maart 2030",
        "negen",
        "acht",
        "€ 1.000",
        "27 maart 2025",
    ),
    _Hall(
        "DH-05",
        "'t Achterhuus",
        "Broekveld",
        "stichting Kleine Kernen",
        "P. Loonstra",
        "184",
        "€ 3.250",
        "€ 15.900",
        date(2025, 3, 27),
        "1 april 2025",
        "31 maart 2028",
        "drie",
        "zes",
        "n.t.b.",
        "27 maart 2025",
    ),
)


def _agreement(hall: _Hall) -> Document:
    return Document(
        f"Gebruiksovereenkomst dorpshuis {hall.name}",
        "overeenkomst",
        hall.start,
        (
            *prose(f"""
# Gebruiksovereenkomst dorpshuis {hall.name} ({hall.number})

De gemeente Lindemaas, vertegenwoordigd door wethouder Ruud Smeulders, en de {hall.foundation},
vertegenwoordigd door voorzitter {hall.chair}, spreken het volgende af over dorpshuis {hall.name} in
{hall.village}.

## 1 Gebruik

De gemeente geeft het gebouw van {hall.surface} vierkante meter in gebruik. De gebruiker opent het
dorpshuis ten minste vijf dagen per week en verhuurt zalen tegen een tarief dat voor verenigingen uit de
kern niet hoger is dan € 22 per dagdeel.

## 2 Vergoeding en subsidie

De gebruiksvergoeding is {hall.fee} per jaar. De gemeente verstrekt jaarlijks een exploitatiesubsidie van
{hall.subsidy}. De bedragen worden ieder jaar met de consumentenprijsindex verhoogd. De waarborgsom is
{hall.deposit}.

## 3 Duur

De overeenkomst begint op {hall.start_text} en eindigt op {hall.end}. De opzegtermijn is {hall.notice}
maanden.

## 4 Onderhoud

De gebruiker zorgt voor klein onderhoud, schoonmaak en de tuin. De gemeente onderhoudt dak, gevel en
installaties. Een gebrek dat gevaar oplevert, meldt de gebruiker binnen 24 uur.

## 5 Gebruik door de gemeente

De gemeente mag het dorpshuis {hall.free_evenings} avonden per jaar zonder kosten gebruiken, onder meer
als stembureau. Bij hoog water is het dorpshuis opvangplaats. De gebruiker houdt daarvoor een sleutel
beschikbaar bij twee bewoners.

## 6 Geschillen

Partijen leggen een geschil eerst voor aan de griffier van de gemeente. Komen zij er niet uit, dan beslist
de rechter.

Aldus getekend op {hall.signed}.
"""),
            Signature((("gemeente Lindemaas", "Ruud Smeulders"), (hall.foundation, hall.chair))),
        ),
        footer=f"{hall.number} - " + "{page}",
        bare_first_page=False,
    )


FILE = DocumentFile(
    "gebruiksovereenkomsten-dorpshuizen.pdf",
    tuple(_agreement(hall) for hall in _HALLS),
    PdfLook("modern", bookmarks=False),
    listed=True,
)
