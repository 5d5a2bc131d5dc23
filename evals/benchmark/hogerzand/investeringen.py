"""Investments and reserves of the budget of 2026; the reserves are printed twice, the list runs over two pages."""

from __future__ import annotations

from evals.making import Block
from evals.making.notation import dutch
from evals.making.prose import prose, table

PROJECTS = (
    ("Zeeboulevard, herinrichting opgang 7 tot 10", "B", 300, 2950, 3600, 0),
    ("Post reddingsbrigade Paal 14", "B", 1480, 0, 0, 0),
    ("Strandopgang 9, nieuwe trap", "B", 240, 0, 0, 0),
    ("Strandopgang 11, rolstoelpad", "B", 85, 0, 0, 0),
    ("Toiletgebouw Noorderlaan", "B", 210, 0, 0, 0),
    ("Bluswaterputten Helmduinen", "C", 96, 96, 0, 0),
    ("Terreinwagen duinbeheer", "C", 74, 0, 0, 0),
    ("Afkoppelen Bloemenbuurt", "C", 388, 0, 0, 0),
    ("Afkoppelen Visserswijk", "C", 0, 342, 0, 0),
    ("Herinrichting Dorpsweg Vinkenbroek", "E", 645, 0, 0, 0),
    ("Zeeweg, riool fase 2", "E", 812, 0, 0, 0),
    ("Zeeweg, riool fase 3", "E", 0, 874, 0, 0),
    ("Zeeweg, vervangen iepen", "E", 118, 0, 0, 0),
    ("Parkeerautomaten Zeewende", "E", 0, 290, 0, 0),
    ("Parkeerterrein Noorderlaan, verharding", "E", 460, 0, 0, 0),
    ("Openbare verlichting, led", "E", 185, 185, 185, 185),
    ("Fietspad Koogerdijk-Helmduin", "E", 0, 0, 1120, 0),
    ("Brug Binnenkoog", "E", 0, 530, 0, 0),
    ("Zwembad De Golfslag, waterbehandeling", "F", 0, 410, 0, 0),
    ("Zwembad De Golfslag, dak", "F", 275, 0, 0, 0),
    ("Sportveld Oud-Hogerzand, kunstgras", "F", 0, 0, 560, 0),
    ("Dorpshuis Vinkenbroek, isolatie", "F", 142, 0, 0, 0),
    ("Basisschool De Zandloper, ventilatie", "G", 198, 0, 0, 0),
    ("Basisschool De Stern, ventilatie", "G", 0, 176, 0, 0),
)

_SUMS = [sum(int(project[column]) for project in PROJECTS) for column in range(2, 6)]

_ROWS = "\n".join(
    f"{name} | {letter} | {' | '.join(dutch(value) for value in values)}" for name, letter, *values in PROJECTS
)

LIST = table(
    "Bijlage 1 Investeringen 2026-2029",
    f"""
Investering | Programma | 2026 | 2027 | 2028 | 2029
---
{_ROWS}
Kindcentrum Oud-Hogerzand | G | PM | PM | PM | n.t.b.
**Totaal** | - | {" | ".join(map(dutch, _SUMS))}
""",
    scale="Bedragen x € 1.000",
    keep=False,
)

RESERVES = table(
    "Verloop van de reserves in 2026",
    """
Reserve | Stand 1-1-2026 | Toevoeging | Onttrekking | Stand 31-12-2026
---
Algemene reserve | 8.462 | 0 | 312 | 8.150
Bestemmingsreserve Kust | 2.318 | 450 | 268 | 2.500
Reserve Zeeboulevard | 3.150 | 0 | 410 | 2.740
Reserve Natuurbrandpreventie | 640 | 0 | 150 | 490
Reserve Sociaal domein | 1.875 | 0 | 500 | 1.375
**Totaal** | 16.445 | 450 | 1.640 | 15.255
""",
    scale="Bedragen x € 1.000",
)

_SPEND = """
#! 5. Reserves en investeringen

De algemene reserve dekt het gat dat in 2026 ontstaat door de overdracht van dorpshuis De Vuurbaak. De
bestemmingsreserve Kust wordt elk jaar gevoed uit de toeristenbelasting, tot een plafond van € 2,5
miljoen.
"""

_AGAIN = """
#! Bijlagen

Voor het gemak van de lezer zijn het verloop van de reserves uit hoofdstuk 5 en de lijst van investeringen
hier bijeengezet. De investeringen boven € 1.000.000 worden met een afzonderlijk voorstel aan uw raad
voorgelegd.

De bedragen zijn prijspeil 1 juli 2025. Bij zes investeringen hoort een toelichting:

- Zeeboulevard: het totaal is € 6.850.000. De provincie draagt € 1.200.000 bij; die bijdrage is hier niet
afgetrokken.
- Strandopgang 9: de oude trap uit 1986 is weggespoeld door storm Ylva. De nieuwe komt op schroefpalen te
staan.
- Toiletgebouw Noorderlaan: zes toiletten, een aangepast toilet en een kraan voor flessen. Afschrijving in
25 jaar.
- Parkeerautomaten: vervanging van 58 automaten; de leverancier stopt in 2027 met het onderhoud.
- Fietspad Koogerdijk-Helmduin: 3,4 kilometer langs de oude tramdijk. De helft van de grond is van twee
agrariërs.
- Dorpshuis Vinkenbroek: isolatie van dak en gevel. De vrijwilligers schilderen zelf.
"""

BLOCKS: tuple[Block, ...] = (*prose(_SPEND), RESERVES, *prose(_AGAIN), RESERVES, LIST)
