"""Indicators of the seven programmes, with what was reached and what is aimed at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from evals.making import Cell, Table


@dataclass(frozen=True)
class Indicator:
    """One indicator: real in 2022-2024, aimed at in 2024-2026, 2028 (budget of 2025) and 2029."""

    letter: str
    name: str
    unit: str
    real_2022: str
    real_2023: str
    real_2024: str
    aim_2024: str
    aim_2025: str
    aim_2026: str
    aim_2028: str
    aim_2029: str
    aim_2025_first: str


def _indicators(text: str) -> tuple[Indicator, ...]:
    made = []
    for line in text.strip().split("\n"):
        parts = [part.strip() for part in line.split("|")]
        # An aim for 2025 that was changed later stands last.
        first = parts.pop() if len(parts) == 12 else parts[7]
        made.append(Indicator(*[*parts, first]))
    return tuple(made)


INDICATORS = _indicators("""
A | Waardering dienstverlening | cijfer | 7,2 | 7,3 | 7,1 | 7,4 | 7,5 | 7,5 | 7,6 | 7,7
A | Telefoon binnen 30 seconden opgenomen | % | 68 | 71 | 74 | 75 | 78 | 80 | 84 | 85
A | Bezwaarschriften op tijd afgehandeld | % | 81 | 77 | 83 | 85 | 88 | 90 | 94 | 95
A | Digitaal aangevraagde producten | % | 54 | 58 | 63 | 62 | 66 | 70 | 78 | 80
B | Overnachtingen (x 1.000) | aantal | 1.198 | 1.251 | 1.284 | 1.270 | 1.310 | 1.325 | 1.345 | 1.360 | 1.270
B | Dagbezoekers strand (x 1.000) | aantal | 1.840 | 1.912 | 1.875 | 1.900 | 1.925 | 1.950 | 1.985 | 2.000
B | Waardering strand door bezoekers | cijfer | 7,8 | 7,9 | 7,9 | 8,0 | 8,0 | 8,1 | 8,2 | 8,3
B | Strandopgangen die rolstoelvriendelijk zijn | aantal | 3 | 4 | 4 | 5 | 6 | 7 | 10 | 11
B | Zwerfafval op het strand | kg per 100 m | 12,6 | 11,4 | 11,9 | 10,5 | 10,0 | 9,0 | 7,5 | 7,0
C | Oppervlakte stuivend duin | ha | 38 | 41 | 44 | 43 | 47 | 52 | 60 | 65
C | Broedparen tapuit | aantal | 6 | 7 | 5 | 8 | 8 | 9 | 11 | 12
C | Brandgangen op orde | km | 4,2 | 5,0 | 6,8 | 7,0 | 9,5 | 12,0 | 16,0 | 18,0 | 8,0
C | Woningen zonder aardgas | % | 6 | 8 | 9 | 10 | 11 | 13 | 18 | 20
C | Zonnepanelen op gemeentedaken | aantal | 410 | 560 | 560 | 700 | 820 | 900 | 1.100 | 1.200
D | Opgeleverde woningen | aantal | 31 | 44 | 27 | 60 | 85 | 92 | 105 | 110 | 95
D | Opgeleverde woningen, sociale huur | aantal | 8 | 12 | 6 | 20 | 28 | 30 | 34 | 36
D | Tweede woningen | aantal | 1.131 | 1.139 | 1.146 | 1.140 | 1.135 | 1.130 | 1.110 | 1.100
D | Permanente bewoning op recreatieparken | aantal | 164 | 158 | 149 | 140 | 125 | 110 | 75 | 60
D | Wachttijd sociale huur | jaar | 6,4 | 6,9 | 7,3 | 7,0 | 6,8 | 6,6 | 6,2 | 6,0
E | Wegen met voldoende onderhoud of beter | % | 88 | 86 | 85 | 87 | 87 | 88 | 89 | 90
E | Verkeersongevallen met letsel | aantal | 23 | 26 | 21 | 22 | 20 | 19 | 16 | 15
E | Restafval per inwoner | kg | 142 | 136 | 131 | 128 | 122 | 118 | 105 | 100
E | Parkeerdruk Zeewende in het hoogseizoen | % | 94 | 96 | 97 | 95 | 93 | 92 | 89 | 88
E | Fietsplekken bij strandopgangen | aantal | 1.150 | 1.240 | 1.300 | 1.400 | 1.650 | 1.900 | 2.350 | 2.500
F | Cliënten Wmo huishoudelijke hulp | aantal | 612 | 648 | 691 | 660 | 700 | 715 | 725 | 730
F | Cliënten Wmo begeleiding | aantal | 284 | 297 | 306 | 300 | 305 | 305 | 300 | 300
F | Bijstandsuitkeringen | aantal | 243 | 236 | 228 | 235 | 230 | 225 | 218 | 215
F | Mantelzorgers met ondersteuning | aantal | 318 | 342 | 377 | 350 | 390 | 410 | 480 | 500
F | Sportverenigingen met vitaliteitsscan | aantal | 9 | 14 | 19 | 18 | 22 | 25 | 30 | 31
G | Jeugdigen met jeugdhulp | % | 10,8 | 11,2 | 11,5 | 11,0 | 11,2 | 11,0 | 10,3 | 10,0
G | Jeugdigen met verblijf | aantal | 29 | 31 | 34 | 30 | 30 | 28 | 24 | 22
G | Leerlingen in het leerlingenvervoer | aantal | 118 | 124 | 131 | 122 | 126 | 126 | 122 | 120
G | Voortijdig schoolverlaters | % | 1,9 | 2,1 | 1,8 | 1,8 | 1,7 | 1,6 | 1,5 | 1,4
G | Peuters met indicatie die meedoen | % | 83 | 85 | 88 | 88 | 90 | 92 | 94 | 95
""")


def of(letter: str) -> tuple[Indicator, ...]:
    """The indicators of a programme."""
    return tuple(indicator for indicator in INDICATORS if indicator.letter == letter)


def table_2025(letter: str, caption: str, **options: Any) -> Table:
    """As the budget of 2025 shows them."""
    header = ("Indicator", "Eenheid", "2022", "2023", "2024 (streef)", "2025 (streef)", "2028 (streef)")
    rows = tuple(
        (i.name, i.unit, i.real_2022, i.real_2023, i.aim_2024, i.aim_2025_first, i.aim_2028) for i in of(letter)
    )
    return Table(caption, (header,), rows, **options)


def table_2026(letter: str, caption: str, **options: Any) -> Table:
    """As the budget of 2026 shows them."""
    header = (
        (
            Cell("Indicator", rows=2),
            Cell("Eenheid", rows=2),
            Cell("Realisatie", cols=2),
            Cell("Streefwaarde", cols=3),
        ),
        ("2023", "2024", "2025", "2026", "2029"),
    )
    rows = tuple((i.name, i.unit, i.real_2023, i.real_2024, i.aim_2025, i.aim_2026, i.aim_2029) for i in of(letter))
    return Table(caption, header, rows, **options)


def table_2024(letter: str, caption: str, **options: Any) -> Table:
    """As the jaarstukken of 2024 show them."""
    header = ("Indicator", "Eenheid", "Realisatie 2023", "Streefwaarde 2024", "Realisatie 2024")
    rows = tuple((i.name, i.unit, i.real_2023, i.aim_2024, i.real_2024) for i in of(letter))
    return Table(caption, (header,), rows, **options)
