"""Five agreements for the village halls that differ in names, dates and figures only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making import Document, DocumentFile, PdfLook, Signature, Table
from evals.making.notation import dutch, euros
from evals.making.prose import prose


@dataclass(frozen=True)
class Hall:
    """What differs between the agreements."""

    number: int
    hall: str
    village: str
    foundation: str
    chair: str
    rent: int
    grant: int
    upkeep: int
    hours: int
    years: int
    notice: str
    deposit: int
    rooms: str
    floor: int
    extra: str


HALLS = (
    Hall(
        1,
        "De Zandkuil",
        "Zandloo",
        "Stichting Dorpshuis Zandloo",
        "mevrouw Geke Wolterink",
        8400,
        31500,
        18000,
        46,
        10,
        "zes maanden",
        2000,
        "een grote zaal, drie vergaderzalen en een keuken",
        740,
        "Het inlooppunt huurt vanaf 1 mei 2025 geen ruimte in De Zandkuil maar zit in het oude bankgebouw.",
    ),
    Hall(
        2,
        "’t Vlashuis",
        "Vlasbeek",
        "Stichting ’t Vlashuis",
        "de heer Bennie Haarman",
        6900,
        27250,
        15500,
        40,
        10,
        "zes maanden",
        2000,
        "een zaal met toneel, twee vergaderzalen en een bar",
        610,
        "De toiletgroep wordt in 2025 op kosten van de gemeente vernieuwd.",
    ),
    Hall(
        3,
        "De Heuvel",
        "Oosterheuvel",
        "Stichting Gemeenschapshuis De Heuvel",
        "de heer Rikus ten Dam",
        1200,
        19800,
        4000,
        30,
        2,
        "drie maanden",
        500,
        "een zaal en een keuken",
        385,
        "De overeenkomst eindigt van rechtswege op de dag dat de nieuwbouw wordt opgeleverd.",
    ),
    Hall(
        4,
        "De Kievit",
        "Kievitsdrift",
        "Stichting Dorpsbelang De Kievit",
        "mevrouw Annemiek Stroet",
        3600,
        22400,
        9500,
        34,
        10,
        "zes maanden",
        1000,
        "een zaal, een vergaderzaal en een jeugdhonk",
        430,
        "De stichting mag het jeugdhonk op vrijdag en zaterdag tot 01.00 uur openhouden.",
    ),
    Hall(
        5,
        "Het Leemhuus",
        "Leemborg",
        "Stichting Het Leemhuus",
        "de heer Dirk-Jan Assink",
        5700,
        24900,
        12250,
        38,
        8,
        "een jaar",
        1500,
        "een zaal, een bibliotheekpunt en twee vergaderzalen",
        560,
        "Herstel van het dak komt voor rekening van de gemeente en is gereed vóór 1 maart 2025.",
    ),
)


def _agreement(hall: Hall) -> Document:
    grant = euros(hall.grant)
    text = f"""
# Beheerovereenkomst dorpshuis {hall.hall}

De gemeente Eikeveld, vertegenwoordigd door burgemeester Willemijn Tersteeg, en {hall.foundation},
vertegenwoordigd door haar voorzitter {hall.chair}, komen het volgende overeen over dorpshuis {hall.hall}
in {hall.village}.

## Artikel 1. Het gebouw

1.1 De gemeente is eigenaar van het gebouw. Het heeft een vloeroppervlak van {hall.floor} m² en bestaat
uit {hall.rooms}.

1.2 De stichting beheert het gebouw voor eigen rekening en zorgt dat het ten minste {hall.hours} uur per
week open is.

## Artikel 2. Huur en bijdrage

2.1 De stichting betaalt aan de gemeente een huur van {euros(hall.rent)} per jaar, vooraf, vóór 1 februari.

2.2 De gemeente geeft een exploitatiebijdrage van {grant} per jaar. De bijdrage wordt niet geïndexeerd in
de eerste twee jaar.

2.3 De waarborgsom bedraagt {euros(hall.deposit)}.

## Artikel 3. Onderhoud

3.1 Klein onderhoud is voor de stichting, groot onderhoud voor de gemeente. De gemeente reserveert
daarvoor {euros(hall.upkeep)} per jaar.

3.2 {hall.extra}

## Artikel 4. Gebruik

4.1 Verenigingen met jeugdleden uit {hall.village} betalen ten hoogste 60 procent van het gewone tarief.

4.2 Roken en het gebruik van lachgas zijn verboden. De stichting heeft een alcoholvergunning op naam van
twee leidinggevenden.

## Artikel 5. Duur en opzegging

5.1 De overeenkomst gaat in op 1 januari 2025 en geldt voor {hall.years} jaar.

5.2 Elke partij kan opzeggen met een termijn van {hall.notice}. Opzegging gebeurt schriftelijk en met redenen.

## Artikel 6. Verantwoording

6.1 De stichting zendt vóór 1 juni haar jaarrekening en de bezettingscijfers aan de gemeente.

6.2 Bij een reserve van meer dan {euros(hall.grant // 2)} kan de gemeente de bijdrage verlagen.

Getekend te Eikeveld op 12 december 2024.
"""
    return Document(
        f"Beheerovereenkomst dorpshuis {hall.hall}",
        "overeenkomst",
        date(2024, 12, 12),
        (
            *prose(text),
            Signature(
                (
                    ("Gemeente Eikeveld", "Willemijn Tersteeg"),
                    (hall.foundation, hall.chair.removeprefix("de heer ").removeprefix("mevrouw ")),
                ),
            ),
        ),
        footer=f"Overeenkomst {hall.number} van 5",
        bare_first_page=False,
    )


_SUMMARY = Document(
    "Overzicht beheerovereenkomsten dorpshuizen",
    "overeenkomst",
    date(2024, 12, 12),
    (
        *prose("""
# Beheerovereenkomsten dorpshuizen 2025

Dit bestand bevat de vijf overeenkomsten die op 12 december 2024 zijn getekend in dorpshuis De Zandkuil.
Contactpersoon bij de gemeente is Harm Toonders. De overeenkomsten komen in de plaats van die van 2013.
"""),
        Table(
            "Overzicht",
            (("Dorpshuis", "Dorp", "Huur", "Bijdrage", "Vloer (m²)"),),
            tuple((h.hall, h.village, dutch(h.rent), dutch(h.grant), str(h.floor)) for h in HALLS),
            scale="Huur en bijdrage in hele euro’s per jaar",
            scale_after=True,
        ),
    ),
)

FILES = (
    DocumentFile(
        "beheerovereenkomsten-dorpshuizen.pdf",
        (_SUMMARY, *map(_agreement, HALLS)),
        PdfLook("modern", bookmarks=False),
        property_title="scan_dorpshuizen_getekend",
    ),
)
