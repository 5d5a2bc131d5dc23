"""Prestatieafspraken 2025-2028 with three housing corporations: near-identical paragraphs in one PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Block, Document, DocumentFile, PdfLook, Signature, Table, TitlePage
from evals.making.prose import prose, table


@dataclass(frozen=True)
class _Corporation:
    """What is different in each agreement."""

    name: str
    short: str
    director: str
    tenants: str
    chair: str
    homes: str
    villages: str
    build: int
    build_where: str
    demolish: int
    demolish_where: str
    insulate: int
    label: str
    rent: str
    cap: str
    fund: str
    refugees: int
    sell: int
    wait: str
    repair: str
    pledge: str
    evict: str
    special: str
    years: tuple[tuple[int, int, int], ...]


CORPORATIONS = (
    _Corporation(
        "Woonstichting De Veenkluit",
        "De Veenkluit",
        "mevrouw drs. Annelies Tromp",
        "Huurdersraad Veenkluit",
        "de heer Sjoerd Wapstra",
        "1.842",
        "Barwolde en Kielveen",
        96,
        "Barwolde-West en de Brinkbuurt",
        54,
        "de Brinkbuurt in Barwolde",
        410,
        "B",
        "0,5 procentpunt boven de inflatie",
        "€ 739",
        "€ 46.000",
        22,
        40,
        "4,6 jaar",
        "twee werkdagen",
        "€ 28.500.000",
        "vier",
        "De Veenkluit verhuurt vanaf 1 juli 2026 de begane grond van de oude huishoudschool aan "
        "huisartsenpraktijk De Linde voor € 1.050 per maand.",
        ((18, 24, 95), (30, 30, 105), (26, 0, 110), (22, 0, 100)),
    ),
    _Corporation(
        "Woningstichting Holtland",
        "Holtland",
        "de heer ing. Jelmer Bosgraaf",
        "Huurdersvereniging Ons Dak",
        "mevrouw Gea Rijpstra",
        "1.106",
        "Tweeboermond, Holtinge en Spierwolde",
        38,
        "de Schipperskade en Holtinge-Brink",
        68,
        "de Schipperskade in Tweeboermond",
        265,
        "C",
        "de inflatie",
        "€ 702",
        "€ 27.500",
        14,
        12,
        "1,1 jaar",
        "drie werkdagen",
        "€ 14.200.000",
        "twee",
        "Holtland stelt de lege woning Schipperskade 14 tot de sloop om niet beschikbaar aan de kledingbank.",
        ((0, 26, 60), (12, 22, 65), (16, 20, 70), (10, 0, 70)),
    ),
    _Corporation(
        "Wooncorporatie Drost & Diep",
        "Drost & Diep",
        "mevrouw mr. Wietske Halbertsma",
        "Bewonerscommissie Drost",
        "de heer Omar Ziani",
        "684",
        "Drostenkanaal, Annaveld, Achterhees en Nieuw-Luttel en delen van Barwolde",
        11,
        "Annaveld en Achterhees",
        31,
        "Drostenkanaal",
        190,
        "C",
        "0,3 procentpunt boven de inflatie",
        "€ 688",
        "€ 19.000",
        9,
        35,
        "1,8 jaar",
        "vijf werkdagen",
        "€ 6.750.000",
        "één",
        "Drost & Diep onderzoekt vóór 1 oktober 2026 of zij kan samengaan met Holtland.",
        ((0, 10, 45), (4, 11, 45), (7, 10, 50), (0, 0, 50)),
    ),
)


def _years(corporation: _Corporation) -> Table:
    rows = tuple(
        (year, *map(str, values))
        for year, values in zip(("2025", "2026", "2027", "2028"), corporation.years, strict=True)
    )
    total = ("**Totaal**", *(str(sum(column)) for column in zip(*corporation.years, strict=True)))
    return Table(
        f"Bijlage A Planning {corporation.short} in aantallen woningen",
        (("Jaar", "Nieuwbouw", "Sloop", "Isolatie"),),
        (*rows, total),
    )


def _agreement(c: _Corporation) -> Document:
    blocks: tuple[Block, ...] = (
        TitlePage(
            f"Prestatieafspraken {c.short}",
            "2025-2028",
            (f"Gemeente Noorderwold, {c.name} en {c.tenants}",),
        ),
        *prose(f"""
# Partijen

1. De gemeente Noorderwold, vertegenwoordigd door wethouder J. Oosterkamp, hierna: de gemeente.
2. {c.name}, vertegenwoordigd door haar bestuurder, {c.director}, hierna: {c.short}.
3. {c.tenants}, vertegenwoordigd door de voorzitter, {c.chair}, hierna: de huurders.

{c.short} heeft op 1 januari 2025 {c.homes} woningen in {c.villages}. Partijen spreken het volgende af.

# Artikel 1 Nieuwbouw

{c.short} bouwt in de looptijd van deze afspraken {c.build} woningen, in {c.build_where}. Ten minste 60
procent daarvan is geschikt voor mensen met een rollator. De gemeente verkoopt de grond tegen de sociale
prijs van € 138 per vierkante meter.

# Artikel 2 Sloop

{c.short} sloopt {c.demolish} woningen in {c.demolish_where}. Huurders krijgen ten minste twaalf maanden van
tevoren bericht en een verhuisvergoeding van € 7.428. Zij hebben recht op terugkeer als er op dezelfde plek
wordt gebouwd.

# Artikel 3 Isolatie

{c.short} isoleert {c.insulate} woningen tot ten minste label {c.label}. De huur stijgt daardoor niet. In
2028 heeft geen woning meer label E, F of G, behalve woningen die worden gesloopt.

# Artikel 4 Betaalbaarheid

De huren stijgen per jaar gemiddeld met ten hoogste {c.rent}. Bij een nieuwe verhuring vraagt {c.short} voor
ten minste driekwart van de woningen een huur van niet meer dan {c.cap} per maand.

# Artikel 5 Verkoop

{c.short} verkoopt in vier jaar ten hoogste {c.sell} huurwoningen, eerst aan de zittende huurder. De
opbrengst wordt binnen de gemeente besteed.

# Artikel 6 Leefbaarheid

{c.short} besteedt elk jaar {c.fund} aan leefbaarheid. De huurders beslissen mee over de helft van dit
bedrag. Kleine reparaties worden binnen {c.repair} na de melding uitgevoerd. Het aantal huisuitzettingen
wegens schuld is ten hoogste {c.evict} per jaar.

# Artikel 7 Wachttijd en bijzondere groepen

De wachttijd voor een huurwoning is nu gemiddeld {c.wait} en loopt niet op. {c.short} huisvest elk jaar
{c.refugees} statushouders. Dat aantal wordt aangepast als de taakstelling van het Rijk wijzigt.

# Artikel 8 Garantie

De gemeente staat, samen met het waarborgfonds, achter nieuwe leningen van {c.short} tot een bedrag van
{c.pledge}. De gemeente vraagt daarvoor geen vergoeding.

# Artikel 9 Bijzondere afspraak

{c.special}

# Artikel 10 Overleg en geschillen

De wethouder, de bestuurder en de voorzitter van de huurders spreken elkaar twee keer per jaar. Een geschil
gaat eerst naar een bemiddelaar die partijen samen aanwijzen. Deze afspraken eindigen op 31 december 2028.
"""),
        _years(c),
        Signature(
            (("Wethouder", "J. Oosterkamp"), ("Bestuurder", c.director), ("Huurders", c.chair)),
            "Ondertekend te Barwolde op 12 december 2024",
        ),
    )
    return Document(
        f"Prestatieafspraken {c.short} 2025-2028",
        "overeenkomst",
        date(2024, 12, 12),
        blocks,
        footer="Prestatieafspraken 2025-2028 – {page}",
    )


FILE = DocumentFile(
    "prestatieafspraken-2025-2028.pdf",
    tuple(map(_agreement, CORPORATIONS)),
    PdfLook("classic"),
    listed=True,
)

_LEASE = table(
    "Bijlage 1 Vergoedingen",
    """
Jaar | Vergoeding per hectare | Aantal hectare
---
2026 | € 480 | 180
2027 | € 492 | 180
2028 | € 504 | 310
""",
)


@dataclass(frozen=True)
class _Farm:
    name: str
    farmer: str
    hectares: str
    level: str
    start: str
    once: str


_FARMS = (
    _Farm("Maatschap Kuipers-Alting", "de heer B. Kuipers", "64,2", "25", "1 oktober 2026", "€ 18.500"),
    _Farm(
        "Melkveebedrijf De Luttelhoeve",
        "mevrouw T. Oldenkamp",
        "71,5",
        "25",
        "1 oktober 2026",
        "€ 21.750",
    ),
    _Farm("Vof Brons Veenvee", "de heer en mevrouw Brons", "44,3", "20", "1 maart 2027", "€ 12.900"),
)


def _contract(farm: _Farm) -> tuple[Block, ...]:
    return prose(f"""
#! Overeenkomst peilverhoging met {farm.name}

De gemeente Noorderwold en {farm.name}, vertegenwoordigd door {farm.farmer}, komen overeen dat op
{farm.hectares} hectare veenweide bij de Luttelerdijk het waterpeil met {farm.level} centimeter omhoog gaat.
De verhoging begint op {farm.start}.

1. De ondernemer ontvangt de jaarlijkse vergoeding uit bijlage 1, uiterlijk op 31 december van elk jaar.
2. Voor het aanpassen van drainage en dammen ontvangt de ondernemer eenmalig {farm.once}.
3. Is de opbrengst van het gras in een jaar meer dan 30 procent lager, dan wijst het waterschap een schattter
   aan.
4. De overeenkomst geldt tien jaar en gaat over op wie de grond koopt.
5. De gemeente krijgt tien keer per jaar toegang om peilbuizen af te lezen, na een telefoontje vooraf.
""")


LEASES = DocumentFile(
    "overeenkomsten-veenweide-luttelerdijk.txt",
    (
        Document(
            "Overeenkomsten veenweide Luttelerdijk",
            "overeenkomst",
            date(2025, 9, 24),
            (
                *prose("""
# Overeenkomsten veenweide Luttelerdijk

In deze bundel staan de eerste drie van de zestien overeenkomsten. Zij zijn op 24 september 2025 getekend in
dorpshuis De Luts. Namens de gemeente tekende wethouder Oosterkamp, namens waterschap Noorderdiep heemraad
Liesbeth van der Sluis.
"""),
                *(block for farm in _FARMS for block in _contract(farm)),
                _LEASE,
            ),
            footer="{page}",
        ),
    ),
    listed=True,
)
