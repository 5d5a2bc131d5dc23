"""Anterieure overeenkomsten: four agreements in one PDF, almost the same word for word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature
from evals.making.prose import prose


@dataclass(frozen=True)
class Deal:
    """What differs between the agreements."""

    number: str
    site: str
    party: str
    person: str
    signed: str
    day: date
    hectares: str
    homes: int
    social: str
    contribution: str
    art: str
    guarantee: str
    deadline: str
    fine: str
    parking: str
    extra: str


DEALS = (
    Deal(
        "AO-2021-03",
        "De Roode Haan",
        "Van Osselt en Zonen B.V.",
        "de heer G. van Osselt",
        "16 september 2021",
        date(2021, 9, 16),
        "7,8",
        290,
        "30 procent",
        "€ 2.180.000",
        "€ 60.000",
        "€ 400.000",
        "31 december 2029",
        "€ 500",
        "1,2",
        "De Ontwikkelaar herstelt de schoorsteen; de kosten daarvan draagt de Gemeente.",
    ),
    Deal(
        "AO-2023-05",
        "Vlijt en Vuur",
        "Baksteen Ontwikkeling B.V.",
        "mevrouw O. Kranendonk",
        "12 december 2023",
        date(2023, 12, 12),
        "12,4",
        486,
        "32 procent",
        "€ 4.350.000",
        "€ 75.000",
        "€ 650.000",
        "31 december 2031",
        "€ 750",
        "1,1",
        "De Ontwikkelaar houdt de ringoven en de twee droogloodsen aan de noordzijde in stand en "
        "verhuurt ten minste 1.200 vierkante meter daarvan aan makers en kunstenaars.",
    ),
    Deal(
        "AO-2024-02",
        "Tichelhoeve",
        "Hoevebouw Vliede B.V.",
        "de heer R. Tak",
        "5 juni 2024",
        date(2024, 6, 5),
        "5,3",
        212,
        "32 procent",
        "€ 1.705.000",
        "€ 40.000",
        "€ 300.000",
        "30 juni 2030",
        "€ 500",
        "1,3",
        "De Ontwikkelaar legt op eigen kosten een wadi aan van ten minste 2.400 kubieke meter.",
    ),
    Deal(
        "AO-2025-01",
        "Vischkade",
        "Baksteen Ontwikkeling B.V.",
        "mevrouw O. Kranendonk",
        "27 maart 2025",
        date(2025, 3, 27),
        "0,6",
        41,
        "20 procent",
        "€ 385.000",
        "€ 15.000",
        "€ 90.000",
        "31 december 2027",
        "€ 250",
        "0,6",
        "Voor elke ontbrekende parkeerplaats betaalt de Ontwikkelaar € 9.500 aan het mobiliteitsfonds.",
    ),
)


def _agreement(deal: Deal) -> Document:
    text = prose(f"""
# Anterieure overeenkomst {deal.number} {deal.site}

De ondergetekenden: de gemeente Zilverbeek, vertegenwoordigd door wethouder J. van Tellingen, hierna de
Gemeente, en {deal.party}, vertegenwoordigd door {deal.person}, hierna de Ontwikkelaar, komen het volgende
overeen.

## Artikel 1 Plangebied

De overeenkomst gaat over het plangebied {deal.site}, groot {deal.hectares} hectare, zoals gearceerd op de
tekening in bijlage A.

## Artikel 2 Programma

De Ontwikkelaar realiseert ten hoogste {deal.homes} woningen. Van de woningen is ten minste {deal.social}
sociale huur, die voor oplevering wordt aangeboden aan een toegelaten instelling.

## Artikel 3 Bijdrage

De Ontwikkelaar betaalt aan de Gemeente een exploitatiebijdrage van {deal.contribution}. De helft is
verschuldigd binnen vier weken na ondertekening, de andere helft bij de eerste omgevingsvergunning. Daarnaast
betaalt de Ontwikkelaar {deal.art} voor kunst in de openbare ruimte.

## Artikel 4 Zekerheid

Tot zekerheid stelt de Ontwikkelaar een bankgarantie van {deal.guarantee}. De Gemeente geeft de garantie vrij
nadat de openbare ruimte is overgedragen.

## Artikel 5 Termijn en boete

Alle woningen zijn gereed op uiterlijk {deal.deadline}. Bij overschrijding is de Ontwikkelaar {deal.fine} per
dag verschuldigd, zonder dat ingebrekestelling nodig is, met een hoogste bedrag van de helft van de
bankgarantie.

## Artikel 6 Parkeren

De parkeernorm is gemiddeld {deal.parking} plaats per woning. Deelauto’s tellen voor vier plaatsen.

## Artikel 7 Bijzondere bepaling

{deal.extra}

## Artikel 8 Geschillen

Partijen leggen geschillen eerst voor aan een mediator en daarna aan de rechtbank. Elke partij draagt de
eigen kosten.

Getekend te Zilverbeek op {deal.signed}.
""")
    return Document(
        f"Anterieure overeenkomst {deal.number} {deal.site}",
        "overeenkomst",
        deal.day,
        (*text, Signature((("Gemeente", "J. van Tellingen"), ("Ontwikkelaar", deal.person)))),
        footer=f"{deal.number} blad {{page}} van {{pages}}",
        bare_first_page=False,
    )


FILE = DocumentFile(
    "anterieure-overeenkomsten.pdf",
    tuple(map(_agreement, DEALS)),
    PdfLook("office", bookmarks=False),
    listed=True,
)
