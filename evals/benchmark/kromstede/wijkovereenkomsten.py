"""Four agreements with neighbourhood organisations: nearly the same articles, other figures; a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, Table
from evals.making.blocks import Block
from evals.making.notation import dutch, euros
from evals.making.prose import prose


@dataclass(frozen=True)
class Agreement:
    """What differs between the agreements."""

    area: str
    party: str
    place: str
    director: str
    signed: str
    contact: str
    homes: int
    families: int
    budget: tuple[int, int, int]
    fte: str
    waiting: int
    score: str
    hours: str
    shortfall: int
    special: str


AGREEMENTS = (
    Agreement(
        "Sluiszijde",
        "Stichting De Schutsluis",
        "Werfkade 12",
        "Femmy Oldersma",
        "18 september 2024",
        "Jasmijn de Leau",
        3140,
        210,
        (1184000, 1208000, 1232000),
        "13,5",
        15,
        "7,4",
        "maandag tot en met donderdag",
        60000,
        "De Schutsluis houdt rekening met de komst van 620 studenteneenheden en werkt met de studentenpsychologen "
        "van de universiteit aan een gezamenlijk spreekuur op woensdagavond.",
    ),
    Agreement(
        "Noorderkade",
        "Stichting Het Baken",
        "Loswal 3",
        "Roelof Ensing",
        "19 september 2024",
        "Jasmijn de Leau",
        3985,
        265,
        (1326000, 1360000, 1402000),
        "15,2",
        15,
        "7,2",
        "maandag tot en met vrijdag",
        70000,
        "Het Baken opent uiterlijk op 1 maart 2026 een tweede spreekuurplek in het nieuwe gezondheidscentrum "
        "aan de Peilerdijk.",
    ),
    Agreement(
        "Lorregat",
        "Vereniging Lorregat Samen",
        "Tolweg 88",
        "Petra van Wessem",
        "26 september 2024",
        "Hidde Brouwer",
        4410,
        390,
        (1512000, 1547000, 1579000),
        "18,0",
        10,
        "7,0",
        "maandag tot en met zaterdag",
        90000,
        "Lorregat Samen krijgt daarbovenop eenmalig 48.000 euro voor de inrichting van de huiskamer van de wijk "
        "in de leerwerkplaats aan de Tolweg.",
    ),
    Agreement(
        "Botanische Buurt",
        "Stichting De Orangerie",
        "Hortuslaan 41",
        "Joost-Jan Wiarda",
        "2 oktober 2024",
        "Hidde Brouwer",
        2760,
        140,
        (968000, 984000, 1001000),
        "10,8",
        20,
        "7,6",
        "dinsdag tot en met vrijdag",
        45000,
        "De Orangerie deelt haar gebouw met het Hortuscafé; de huur van 21.600 euro per jaar is in de bijdrage "
        "begrepen.",
    ),
)


def _agreement(number: int, item: Agreement) -> Document:
    blocks: tuple[Block, ...] = (
        *prose(f"""
# Wijkovereenkomst {item.area} 2025-2027

De gemeente Kromstede, vertegenwoordigd door wethouder Ilham Bouzrara, en {item.party}, gevestigd aan
{item.place}, vertegenwoordigd door directeur {item.director}, komen het volgende overeen.

## Artikel 1. Doel

{item.party} voert in de wijk {item.area} het wijkteam uit. De wijk telt {dutch(item.homes)} huishoudens,
van wie er naar verwachting {item.families} in een jaar hulp vragen. Het doel is dat vragen vroeg worden
gehoord en zo veel mogelijk in de wijk worden opgelost.

## Artikel 2. Duur

De overeenkomst loopt van 1 januari 2025 tot en met 31 december 2027. Zij kan één keer met twee jaar
worden verlengd. De gemeente laat uiterlijk 1 april 2027 weten of zij dat wil.

## Artikel 3. Team

Het team bestaat uit {item.fte} fte en is aanwezig van {item.hours}. Contactpersoon bij de gemeente is
{item.contact}.

## Artikel 4. Bijdrage

De gemeente betaalt de bijdrage in twaalf gelijke delen. In de bijdrage zit een vast bedrag voor scholing
van 1.100 euro per fte per jaar.
"""),
        Table(
            f"Bijdrage wijkteam {item.area}",
            (("", "2025", "2026", "2027"),),
            (
                ("Bijdrage", *map(euros, item.budget)),
                (
                    "Waarvan voor ervaringsdeskundigen",
                    *(euros(value // 40 // 100 * 100) for value in item.budget),
                ),
            ),
            style="ruled",
        ),
        *prose(f"""
## Artikel 5. Resultaat

Wie hulp vraagt, spreekt binnen {item.waiting} werkdagen iemand. Cliënten geven het team gemiddeld ten
minste een {item.score}. Het aantal verwijzingen naar specialistische jeugdhulp ligt in 2027 ten minste
10% lager dan in 2024.

## Artikel 6. Tekort en overschot

Een tekort tot {dutch(item.shortfall)} euro per jaar draagt de organisatie zelf; van het meerdere betaalt
de gemeente de helft. Een overschot mag tot 5% van de bijdrage worden bewaard.

## Artikel 7. Bijzondere afspraak

{item.special}

## Artikel 8. Verantwoording

Twee keer per jaar, op 1 maart en op 1 september, levert de organisatie cijfers aan. Bij een
meningsverschil wordt eerst een bemiddelaar gezocht.
"""),
        Signature(
            (("Namens de gemeente,", "Ilham Bouzrara"), (f"Namens {item.party},", item.director)),
            f"Kromstede, {item.signed}",
        ),
    )
    return Document(
        f"Wijkovereenkomst {item.area} 2025-2027",
        "overeenkomst",
        date(2024, 9, 18 + number),
        blocks,
        footer="Wijkovereenkomst {page} van {pages}",
        bare_first_page=False,
    )


FILE = DocumentFile(
    "Wijkovereenkomsten_gebundeld.pdf",
    tuple(_agreement(number, item) for number, item in enumerate(AGREEMENTS)),
    PdfLook("office", bookmarks=False),
    property_title="scan bundel wijkteams",
)
