"""Programmabegroting 2025: a PDF in a classic layout with two years beside each other."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.figures import END_2025, PROGRAMMES, START_2026
from evals.benchmark.kolvenrade.tables import amounts, course, two_years
from evals.making import Contents, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.blocks import Block
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")
_SALDO = (263, *START_2026[:3])
_CIRCULAR = (185, 240, -310, -465)
_OTHER = tuple(_SALDO[year] - END_2025[year] - _CIRCULAR[year] for year in range(4))

_TEXTS = {
    "1": """
De sloop van flat A begint op 3 maart 2025. Wij verhuizen 74 huishoudens; elk krijgt 7.156 euro voor de verhuizing. Er komen in 2025
naar verwachting 120 woningen klaar. De regeling voor energiearmoede loopt af: in 2025 helpen wij nog 640 gezinnen met isolatie.
""",
    "2": """
Wij meten de bodem met 180 sensoren. Wie schade heeft aan zijn huis kan naar het Mijnschadeloket, elke dinsdag in het stadhuis. In 2023
kwamen er 138 meldingen. De afvalstoffenheffing is 298,50 euro, de rioolheffing 241,75 euro[^3].
""",
    "3": """
WerkRade telt 287 werknemers met een beperking. De gemeente legt per werknemer 9.930 euro bij. Daarnaast begeleiden wij 95 mensen naar een
gewone baan. Coördinator is Jolanda Smeets-Bartels.
""",
    "4": """
Er zijn vijf ontmoetingshuizen, met samen 96 vrijwilligers. Voor de jeugdzorg rekenen wij op 15,2 miljoen euro. Het plan Thuis Dichtbij moet het
aantal kinderen in een instelling in 2027 terugbrengen tot 60.
""",
    "5": """
De bouw van de brede school Steenkuil begint op 1 september 2025. Museum Schacht IV krijgt 1.385 duizend euro subsidie en moet daarvoor
45.000 bezoekers halen. Sporthal De Ketting is van mei tot november 2025 dicht.
""",
    "6": """
De grensbus rijdt vanaf 15 december 2024. Wij rekenen op 700 reizigers per dag. Voor de tram naar Ahlbach werken wij aan de halte Grensveld. Op
de Linde herstellen wij twee trappen.
""",
    "7": """
De formatie is 241,3 fte. Wij doen voor 1,9 miljoen euro aan inhuur. Het ziekteverzuim was 7,1% in 2023 en moet naar 6,0%.
""",
}


def _programmes() -> tuple[Block, ...]:
    found: list[Block] = []
    for key, text in _TEXTS.items():
        found += prose(f"## {PROGRAMMES[key]}\n\n{text}")
        if key == "2":
            found.append(Footnotes((("3", "Voor een woning; bedrijven betalen naar verbruik."),)))
        found.append(
            two_years(
                f"Tabel 3.{key} Lasten en baten", (1, 2), ("Begroting 2024", "Begroting 2025"), key, scale="€ x 1.000"
            )
        )
    return tuple(found)


NOTA = Document(
    "Programmabegroting 2025",
    "begroting",
    date(2024, 10, 8),
    (
        TitlePage("Programmabegroting 2025", "met meerjarenraming 2026-2028", ("Gemeente Kolvenrade",)),
        Contents(levels=1),
        *prose("""
#! § 1 Aanbieding

De begroting 2025 heeft een overschot van 263 duizend euro. Daarna zijn er tekorten. Burgemeester Guus van der Wormt noemde het bij de
aanbieding "droog brood met een likje boter".

# § 2 Meerjarenraming
"""),
        course(
            "Tabel 2.1 Meerjarenraming",
            YEARS,
            (
                ("Saldo Richtingnota 2025-2028", END_2025),
                ("Septembercirculaire 2024", _CIRCULAR),
                ("Overige mutaties", _OTHER),
                ("**Saldo begroting 2025**", _SALDO),
            ),
            scale="€ x 1.000; min is tekort",
        ),
        *prose("""
# § 3 Programma’s
"""),
        *_programmes(),
        *prose("""
#! § 4 Indicatoren
"""),
        table(
            "Tabel 4.1 Indicatoren",
            """
Indicator | Werkelijk | << | Doel | <<
^^ | 2022 | 2023 | 2025 | 2028
---
Gebouwde woningen | 71 | 64 | 120 | 150
Gesloopte woningen | 36 | 88 | 110 | 60
Meldingen mijnschade | 92 | 138 | 150 | 100
Huishoudens in de bijstand | 1.251 | 1.214 | 1.190 | 1.120
Kinderen in een instelling of gezinshuis | 65 | 74 | 70 | 60
Bezoekers Museum Schacht IV | 38.900 | 41.300 | 45.000 | 50.000
Restafval per inwoner (kg) | 118 | 111 | 100 | 75
Inwoners die over de grens werken | 3.310 | 3.400 | 3.500 | 3.800
Ziekteverzuim | 6,6% | 7,1% | 6,0% | 5,2%
Cijfer voor de buurt | 6,9 | 6,8 | 7,0 | 7,3
""",
        ),
        *prose("""
# § 5 Kredieten
"""),
        amounts(
            "Tabel 5.1 Kredieten 2025",
            """
Krediet | Bedrag | Afschrijving (jaar)
---
Brede school Steenkuil | =11400 | 40
Sporthal De Ketting, renovatie | =2175 | 25
Trappen Op de Linde, fase 2 | =310 | 30
Grondwatersensoren | =148 | 8
Strooiwagens | =265 | 10
Kunstgras De Kompel | =485 | 12
""",
            scale="€ x 1.000",
        ),
        PicturedTable(
            table(
                "Tabel 5.2 Kengetallen",
                """
Kengetal | 2023 | 2025
---
Netto schuldquote | 48% | 63%
Solvabiliteit | 34% | 29%
""",
            )
        ),
        *prose("""
# § 6 Vaststelling

Vastgesteld in de openbare vergadering van de raad op 7 november 2024. De griffier, Toine Slangen-Wiertz.
"""),
    ),
    header="Programmabegroting 2025",
    footer="{page}",
)

FILE = DocumentFile(
    "programmabegroting-2025.pdf",
    (NOTA,),
    PdfLook("classic", hyphenate=True),
    listed=True,
    property_title="Microsoft Word - PB25",
)
