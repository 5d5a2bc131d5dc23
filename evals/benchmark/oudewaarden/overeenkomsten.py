"""Five subsidy agreements for 2025-2026: the same words, other figures; one differs in a rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Block, Document, DocumentFile, PdfLook, Signature, Table
from evals.making.prose import prose


@dataclass(frozen=True)
class Agreement:
    """What differs between the agreements."""

    number: str
    club: str
    chair: str
    role: str
    amount: str
    second: str
    output: str
    report: str
    reserve: str
    notice: str
    extra: str = ""


AGREEMENTS = (
    Agreement(
        "2025-01",
        "Stichting museum De Kruitkamer",
        "H.J. Abbring",
        "voorzitter",
        "412.500",
        "423.600",
        "ten minste 26.000 bezoekers te ontvangen en op zondag open te zijn",
        "1 april",
        "15",
        "zes",
        "4.3 De stichting beheert de veilingklok in bruikleen; het eigendom blijft bij de gemeente.",
    ),
    Agreement(
        "2025-02",
        "Stichting Muziekschool Wielstreek",
        "B. van Ginkel",
        "voorzitter",
        "236.800",
        "242.900",
        "ten minste 400 leerlingen les te geven en in zes dorpen een leslokaal te hebben",
        "1 mei",
        "10",
        "drie",
    ),
    Agreement(
        "2025-03",
        "Stichting Zwembad De Plons",
        "M. Verkuil",
        "penningmeester",
        "624.000",
        "671.000",
        "ten minste 48 weken per jaar open te zijn en 310 diploma’s A af te nemen",
        "15 april",
        "12",
        "twaalf",
        "4.3 Gaat het energietarief meer dan 20 procent omhoog, dan overleggen partijen binnen vier weken.",
    ),
    Agreement(
        "2025-04",
        "Vereniging Dorpshuis Krekelhoven",
        "T. Schippers",
        "voorzitter",
        "28.400",
        "29.100",
        "de grote zaal ten minste 200 dagdelen open te stellen voor verenigingen",
        "1 juni",
        "20",
        "drie",
    ),
    Agreement(
        "2025-05",
        "Stichting Bibliotheek tussen Wal en Wiel",
        "E. Pallandt",
        "directeur",
        "538.900",
        "552.300",
        "ten minste 9.200 leden te hebben en in vier dorpen een uitleenpunt te houden",
        "1 april",
        "10",
        "twaalf",
        "4.3 Sluit een uitleenpunt langer dan acht weken, dan wordt de subsidie met € 1.250 per week verlaagd.",
    ),
)


def _blocks(one: Agreement) -> tuple[Block, ...]:
    return (
        *prose(f"""
#! Subsidieovereenkomst {one.number}

De gemeente Oudewaarden, vertegenwoordigd door burgemeester H. Soeteman, en {one.club}, vertegenwoordigd door
{one.role} {one.chair}, spreken het volgende af.

## Artikel 1 Looptijd

1.1 Deze overeenkomst geldt van 1 januari 2025 tot en met 31 december 2026.

1.2 Opzeggen kan schriftelijk met een termijn van {one.notice} maanden.

## Artikel 2 Bedrag

2.1 De gemeente verleent voor 2025 een subsidie van € {one.amount} en voor 2026 van € {one.second}.

2.2 Het bedrag wordt in vier gelijke delen betaald, steeds op de eerste werkdag van het kwartaal.

2.3 {one.club} mag ten hoogste {one.reserve} procent van de subsidie als reserve aanhouden; het meerdere
vloeit terug.

## Artikel 3 Tegenprestatie

3.1 {one.club} verbindt zich {one.output}.

3.2 Wordt dit niet gehaald, dan kan de gemeente de subsidie naar verhouding lager vaststellen.

## Artikel 4 Verantwoording

4.1 {one.club} stuurt uiterlijk {one.report} een inhoudelijk en financieel verslag over het vorige jaar.

4.2 Bij een subsidie boven € 100.000 hoort een controleverklaring van een accountant.

{one.extra}
"""),
        Signature(
            (("namens de gemeente, H. Soeteman", ""), (f"namens {one.club}, {one.chair}", "")),
            "Getekend te Oudewaarden op 16 december 2024",
        ),
    )


_OVERVIEW = Table(
    "Overzicht van de overeenkomsten",
    (("Nummer", "Ontvanger", "2025", "2026", "Verslag"),),
    tuple(
        (one.number, one.club, f"€ {one.amount}", f"€ {one.second}", f"uiterlijk {one.report}") for one in AGREEMENTS
    ),
    "Bedragen in hele euro’s",
    scale_after=True,
)

FILES = [
    DocumentFile(
        "subsidieovereenkomsten-2025-2026.pdf",
        (
            Document(
                "Subsidieovereenkomsten 2025-2026",
                "overeenkomst",
                date(2024, 12, 16),
                (
                    *prose("""
# Subsidieovereenkomsten 2025-2026

Vijf instellingen krijgen een subsidie voor twee jaar. De tekst van de overeenkomsten is gelijk; de bedragen,
tegenprestaties en termijnen verschillen.
"""),
                    _OVERVIEW,
                    *(block for one in AGREEMENTS for block in _blocks(one)),
                ),
                footer="{page}",
            ),
        ),
        PdfLook("classic"),
        listed=True,
    )
]
