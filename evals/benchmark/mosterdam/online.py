"""The budget of 2026 as a small site (October 2025): the town's own buildings and what they use."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile
from evals.making.prose import prose, table

_DAY = date(2025, 10, 1)

_HOME = Document(
    "Begroting 2026 op het web",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Begroting 2026 op het web

Mosterdam bezit 74 gebouwen: van het stadhuis tot de kas van de plantsoenendienst. Ze staan voor een deel
leeg en vragen samen elk jaar meer geld. Op deze site kunt u per gebouw nagaan wat het verbruikt en hoe het
ervoor staat.

Van de 74 gebouwen willen wij er negen verkopen. Het eerste, het Tolhuis, ging in augustus voor 612.000 euro
naar een koper uit de buurt, die er een theeschenkerij begint. De verkoop van de oude brandweerkazerne is
uitgesteld, omdat er vleermuizen in de slangentoren wonen.
"""),
    ),
    footer="Team Vastgoed",
)

_BUILDINGS = Document(
    "Onze gebouwen",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Onze gebouwen

Het verbruik is dat van het hele jaar 2024. Een gebouw met label A of beter krijgt geen beurt meer voor 2030.
"""),
        table(
            "Verbruik en staat per gebouw",
            """
Gebouw | Oppervlakte (m2) | Stroom (kWh) | Gas (m3) | Label | Beurt in
---
Stadhuis | 9.850 | 812.000 | 64.300 | C | 2027
Theater De Loodsboot | 4.120 | 395.500 | 38.900 | D | 2026
Sporthal Vlietveld | 2.760 | 148.200 | 27.450 | E | 2028
Bibliotheek Oude Vest | 1.980 | 121.700 | 0 | A | -
Gemeentewerf | 3.340 | 176.900 | 19.800 | F | 2026
Wijkhuis De Trossen | 640 | 31.300 | 7.150 | G | 2029
""",
            style="columns",
            scale="Verbruik over 2024",
        ),
        *prose("""
De bibliotheek is van het gas af sinds er warmte uit het rioolwater komt. Voor de gemeentewerf is dat te
duur: de leiding zou 430 meter lang worden en vier ton kosten.

De schoonmaak van alle gebouwen kost per jaar 1.386.000 euro; het contract loopt tot 1 juli 2028.
"""),
    ),
    footer="Team Vastgoed",
)

FILE = DocumentFile("begroting-2026-web.html", (_HOME, _BUILDINGS))
