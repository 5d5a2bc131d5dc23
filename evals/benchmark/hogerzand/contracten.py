"""Five leases of beach pavilions with near-identical paragraphs: one PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Block, Document, DocumentFile, PdfLook, Signature, Table
from evals.making.prose import prose


@dataclass(frozen=True)
class _Lease:
    number: str
    name: str
    tenant: str
    person: str
    pole: str
    area: str
    terrace: str
    season: str
    rent: str
    deposit: str
    until: str
    close: str
    music: str
    clean: str
    toilets: str
    special: str
    signed: date
    signed_words: str


_LEASES = (
    _Lease(
        "SP-2026-01",
        "De Zilte Bries",
        "Zilte Bries Horeca B.V.",
        "mevrouw T. Allertz",
        "strandopgang 4",
        "620",
        "380",
        "jaarrond",
        "84.500",
        "21.125",
        "31 december 2035",
        "24.00",
        "75",
        "150",
        "vier",
        "De pachter houdt van november tot en met maart ten minste vier dagen per week het paviljoen open.",
        date(2025, 10, 14),
        "14 oktober 2025",
    ),
    _Lease(
        "SP-2026-02",
        "Strandvonder",
        "Strandvonder V.O.F.",
        "mevrouw W. Klunder",
        "strandopgang 7",
        "540",
        "410",
        "jaarrond",
        "91.200",
        "22.800",
        "31 december 2035",
        "24.00",
        "75",
        "200",
        "vijf",
        "Tijdens de herinrichting van de Zeeboulevard krijgt de pachter een korting van 15% op de pacht.",
        date(2025, 10, 16),
        "16 oktober 2025",
    ),
    _Lease(
        "SP-2026-03",
        "Paal 14",
        "Familie De Ruyg Exploitatie B.V.",
        "de heer J. de Ruyg",
        "strandopgang 14",
        "310",
        "260",
        "seizoen",
        "43.750",
        "10.940",
        "31 december 2030",
        "22.30",
        "70",
        "150",
        "twee",
        "De pachter deelt de stroomaansluiting met de reddingsbrigade, die een derde van de kosten draagt.",
        date(2025, 10, 21),
        "21 oktober 2025",
    ),
    _Lease(
        "SP-2026-04",
        "Noorderlicht",
        "Noorderlicht aan Zee B.V.",
        "de heer P. Sondervan",
        "strandopgang 18",
        "475",
        "300",
        "jaarrond",
        "58.900",
        "14.725",
        "31 december 2035",
        "23.00",
        "65",
        "250",
        "drie",
        "Het paviljoen grenst aan het broedgebied van de strandplevier. Van 15 maart tot 15 juli is er geen vuurwerk en"
        " geen muziek buiten.",
        date(2025, 10, 28),
        "28 oktober 2025",
    ),
    _Lease(
        "SP-2026-05",
        "Noorderzon",
        "Noorderzon Strand B.V.",
        "mevrouw L. Sondervan",
        "strandopgang 20",
        "290",
        "240",
        "seizoen",
        "39.400",
        "9.850",
        "31 december 2030",
        "22.30",
        "65",
        "150",
        "twee",
        "Het paviljoen staat op het naaktstrand. De pachter plaatst een windscherm van ten minste 1,80 meter.",
        date(2025, 10, 28),
        "28 oktober 2025",
    ),
)

_SEASON = {
    "jaarrond": "Het paviljoen mag het hele jaar blijven staan.",
    "seizoen": "Het paviljoen mag staan van 1 februari tot 1 november; daarbuiten is het strand leeg.",
}

# A clean look: the text is the same in every lease, only the facts differ.
_TEXT = """
#{new} Pachtovereenkomst {number}, strandpaviljoen {name}

De ondergetekenden: de gemeente Hogerzand, vertegenwoordigd door haar burgemeester mr. W.J. Aldershof,
hierna de verpachter; en {tenant}, vertegenwoordigd door {person}, hierna de pachter; komen overeen als
volgt.

**Artikel 1 Plaats.** De verpachter geeft in pacht het strandvak bij {pole}, {area} vierkante meter voor
het gebouw en {terrace} vierkante meter voor het terras.

**Artikel 2 Duur.** De overeenkomst gaat in op 1 januari 2026 en eindigt op {until}, zonder dat opzegging
nodig is. {season_text}

**Artikel 3 Pacht.** De pacht bedraagt € {rent} per jaar, te betalen in twee termijnen, op 1 juni en 1
september. De pacht wordt jaarlijks aangepast aan de consumentenprijsindex, voor het eerst op 1 januari
2027.

**Artikel 4 Waarborgsom.** De pachter betaalt vóór 1 februari 2026 een waarborgsom van € {deposit}.

**Artikel 5 Openingstijden en geluid.** Het paviljoen sluit uiterlijk om {close} uur. Het geluid op de
gevel van de dichtstbijzijnde woning is nooit luider dan {music} dB(A).

**Artikel 6 Schoonmaak.** De pachter houdt het strand schoon tot {clean} meter aan weerszijden van het
paviljoen.

**Artikel 7 Toiletten.** De pachter stelt {toilets} toiletten kosteloos open voor strandbezoekers.

**Artikel 8 Bijzondere bepaling.** {special}

Aldus getekend te Oud-Hogerzand op {signed_words}.
"""


def _lease(number: int, lease: _Lease) -> tuple[Block, ...]:
    filled = _TEXT.format(new="!" if number else "", season_text=_SEASON[lease.season], **vars(lease))
    return (
        *prose(filled),
        Signature((("de verpachter", "mr. W.J. Aldershof"), ("de pachter", lease.person))),
    )


_LIST = Table(
    "Overzicht pachtovereenkomsten 2026",
    (("Nummer", "Paviljoen", "Plaats", "Gebouw (m²)", "Terras (m²)", "Soort", "Pacht per jaar"),),
    tuple(
        (lease.number, lease.name, lease.pole, lease.area, lease.terrace, lease.season, f"€ {lease.rent}")
        for lease in _LEASES
    ),
    style="unruled",
    note="De overige vier contracten volgen vóór 1 december 2025.",
)

DOCUMENT = Document(
    "Pachtovereenkomsten strandpaviljoens 2026",
    "overeenkomst",
    date(2025, 10, 28),
    (
        *prose("""
# Pachtovereenkomsten strandpaviljoens

Deze bundel bevat de vijf getekende overeenkomsten van de negen. Met de pachters van De Vlonder, Zout,
Breek het Zand en Zeezicht wordt nog overlegd over de waarborgsom. Contactpersoon is contractbeheerder
Roelf Ottens.
"""),
        _LIST,
        *(block for number, lease in enumerate(_LEASES, 1) for block in _lease(number, lease)),
    ),
    footer="{page}",
    bare_first_page=False,
)

FILE = DocumentFile("bundel pachtovereenkomsten.pdf", (DOCUMENT,), PdfLook("classic", hyphenate=True), listed=True)
