"""Four nearly equal agreements on heat in one file."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature
from evals.making.prose import prose

_FOUR = (
    ("Kascollectief Druivenlaan", "14", "36.000", "10,35", "1 januari 2040", "Arjan Poldervaart", "450.000", "30"),
    ("Kascollectief Leedekade", "9", "21.500", "10,80", "1 juli 2038", "Petra Solleveld", "280.000", "45"),
    ("Kascollectief Spuiveld-West", "11", "29.250", "10,35", "1 januari 2041", "Kees-Jan Moerman", "365.000", "30"),
    ("Woningstichting Kernhuis, Tuinwijk", "214", "8.900", "27,40", "1 april 2046", "Margot Idsinga", "120.000", "60"),
)


def _agreement(number: int) -> Document:
    name, links, heat, price, end, signer, guarantee, days = _FOUR[number]
    what = "woningen" if "Kernhuis" in name else "kassen"
    start = "#!" if number else "#"
    return Document(
        f"Leveringsovereenkomst warmte {name}",
        "overeenkomst",
        date(2025, 12, 15),
        (
            *prose(f"""
{start} Leveringsovereenkomst warmte {name}

Partijen: de gemeente Tuindrecht, vertegenwoordigd door wethouder A. Kranendonk-Smit, en {name}, vertegenwoordigd door
{signer}.

## Artikel 1 Aansluiting

De gemeente laat {links} {what} aansluiten op de leiding van de bron Druivenlaan.

## Artikel 2 Levering

De bron levert per jaar ten minste {heat} gigajoule. Is het minder, dan daalt de prijs met 5 % voor elke 10 % die ontbreekt.

## Artikel 3 Prijs

De prijs is € {price} per gigajoule in 2026. Daarna stijgt hij elk jaar met de inflatie, en nooit met meer dan 4 %.

## Artikel 4 Zekerheid

De afnemer stelt een bankgarantie van € {guarantee}. Een factuur wordt binnen {days} dagen betaald.

## Artikel 5 Duur

De overeenkomst eindigt op {end}. Opzeggen kan met een termijn van achttien maanden.
"""),
            Signature((("gemeente Tuindrecht", "A. Kranendonk-Smit"), (name, signer))),
        ),
    )


FILE = DocumentFile(
    "leveringsovereenkomsten warmte.pdf",
    tuple(_agreement(number) for number in range(len(_FOUR))),
    PdfLook("office"),
    property_title="Scan",
)
