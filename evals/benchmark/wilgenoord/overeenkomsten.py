"""Dorpsovereenkomsten 2025-2028: five agreements whose paragraphs differ only in their facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Block, Document, DocumentFile, PdfLook, Signature, Table
from evals.making.notation import dutch, euros
from evals.making.prose import prose


@dataclass(frozen=True)
class Agreement:
    """What one village agreed."""

    village: str
    club: str
    chair: str
    signed: str
    yearly: int
    reserve: int
    green: str
    hectares: str
    mowing: int
    hall: str
    hall_hours: int
    tasks: tuple[tuple[str, int], ...]
    notice: str
    extra: str


AGREEMENTS = (
    Agreement(
        "Veerstal",
        "Vereniging Dorpsraad Veerstal",
        "Klaas Feddema",
        "14 januari 2025",
        18500,
        2500,
        "het plantsoen aan de Loswal en de ijsbaan",
        "2,4",
        9,
        "De Roef",
        42,
        (("Groen en ijsbaan", 8200), ("Dorpshuis", 6900), ("Kleine klussen", 3400)),
        "zes maanden",
        "De vereniging beheert ook de steiger van de ijsclub. Schade door kruiend ijs is voor de gemeente.",
    ),
    Agreement(
        "Molwerde",
        "Stichting Molwerde Vooruit",
        "Bart-Jan Slot",
        "21 januari 2025",
        26750,
        4000,
        "het Julianapark en de begraafplaats",
        "3,7",
        12,
        "De Terp",
        56,
        (("Groen en begraafplaats", 13900), ("Dorpshuis", 9100), ("Kleine klussen", 3750)),
        "drie maanden",
        "In dorpshuis De Terp houdt de stichting twee dagdelen per week een kamer vrij voor de spreekplek.",
    ),
    Agreement(
        "Hoge Riet",
        "Vereniging Dorpsbelang Hoge Riet",
        "Noor Ypma",
        "4 februari 2025",
        14200,
        1500,
        "de brink en het natuurspeelbos",
        "1,9",
        8,
        "Ons Hoekje",
        30,
        (("Groen en speelbos", 6100), ("Dorpshuis", 5600), ("Kleine klussen", 2500)),
        "zes maanden",
        "Het natuurspeelbos valt pas onder deze overeenkomst nadat de gemeente het heeft opgeleverd.",
    ),
    Agreement(
        "Eendenoord",
        "Vereniging Eendenoord Leeft",
        "Gea Wiarda",
        "11 februari 2025",
        12900,
        1500,
        "het kerkpad en de kolk",
        "1,6",
        7,
        "De Eend",
        28,
        (("Groen en kolk", 5400), ("Dorpshuis", 5300), ("Kleine klussen", 2200)),
        "drie maanden",
        "Het uitbaggeren van de kolk blijft een taak van de gemeente, eens in de acht jaar.",
    ),
    Agreement(
        "Sint Ebbe",
        "Stichting Ebbe en Vloed",
        "Rutger Mesdag",
        "4 maart 2025",
        24300,
        3500,
        "de kloostertuin en het sportveld",
        "4,1",
        10,
        "Het Refter",
        48,
        (("Groen en kloostertuin", 12600), ("Dorpshuis", 8200), ("Kleine klussen", 3500)),
        "twaalf maanden",
        "Zolang in het klooster vluchtelingen wonen, onderhoudt de gemeente de kloostertuin zelf en houdt zij "
        "daarvoor 4.800 euro per jaar in.",
    ),
)


def _document(number: int, deal: Agreement) -> Document:
    if sum(amount for _, amount in deal.tasks) != deal.yearly:
        raise ValueError(deal.village)
    body = prose(
        f"""
# Dorpsovereenkomst {deal.village} 2025-2028

De gemeente Wilgenoord, vertegenwoordigd door wethouder Marlies van Houtum, en de {deal.club}, vertegenwoordigd door
{deal.chair}, verder te noemen het dorp, spreken op {deal.signed} het volgende af.

## Artikel 1 Duur

Deze overeenkomst begint op 1 april 2025 en eindigt op 31 december 2028. Opzeggen kan schriftelijk, met een termijn
van {deal.notice}.

## Artikel 2 Groen

Het dorp onderhoudt {deal.green}, samen {deal.hectares} hectare. Het gras wordt minstens {deal.mowing} keer per jaar
gemaaid. De gemeente levert maaiers, brandstof en handschoenen.

## Artikel 3 Dorpshuis

Dorpshuis {deal.hall} is ten minste {deal.hall_hours} uur per week open. Het dorp stelt zelf de huurprijzen vast. Groot
onderhoud aan dak, gevel en verwarming doet de gemeente.

## Artikel 4 Vergoeding

Het dorp ontvangt {euros(deal.yearly)} per jaar, te betalen voor 1 mei. Over 2025 ontvangt het dorp drie kwart van dat
bedrag. De verdeling staat in de tabel hieronder. Wat overblijft mag het dorp bewaren tot ten hoogste
{euros(deal.reserve)}; de rest gaat terug naar de gemeente.
"""
    )
    costs = Table(
        f"Vergoeding {deal.village} per jaar",
        (("Taak", "Bedrag in euro's"),),
        (*((name, dutch(amount)) for name, amount in deal.tasks), ("**Samen**", dutch(deal.yearly))),
        style="ruled",
    )
    rest = prose(
        f"""
## Artikel 5 Veiligheid

Niemand werkt alleen met een kettingzaag of op een ladder hoger dan drie meter. De gemeente verzekert de
vrijwilligers. Een ongeval wordt dezelfde dag gemeld bij dorpencoördinator Jorrit Haakma.

## Artikel 6 Bijzonderheden

{deal.extra}

## Artikel 7 Onenigheid

Komen partijen er niet uit, dan beslist een commissie van drie mensen: een namens het dorp, een namens de gemeente en
een uit een ander dorp. Haar oordeel bindt beide.
"""
    )
    signature = Signature(
        (("Namens de gemeente", "M. van Houtum"), ("Namens het dorp", deal.chair)),
        f"Getekend te {deal.village}, {deal.signed}",
    )
    blocks: tuple[Block, ...] = (*body, costs, *rest, signature)
    return Document(
        f"Dorpsovereenkomst {deal.village} 2025-2028",
        "overeenkomst",
        date(2025, 3, 4),
        blocks,
        header=f"Dorpsovereenkomst {number}",
        footer="{page}",
        bare_first_page=False,
    )


FILE = DocumentFile(
    "dorpsovereenkomsten-2025-2028.pdf",
    tuple(_document(number, deal) for number, deal in enumerate(AGREEMENTS, start=1)),
    PdfLook("classic", bookmarks=False),
    listed=True,
    property_title="Scan 20250311",
)
