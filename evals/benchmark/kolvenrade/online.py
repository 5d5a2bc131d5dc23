"""News of the municipality as a small site, and a press release as text."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, TextLook
from evals.making.prose import prose, table

_HOME = Document(
    "Nieuws uit Kolvenrade",
    "persbericht",
    date(2025, 10, 28),
    (
        *prose("""
# Nieuws uit Kolvenrade

In deze rubriek staan berichten voor de pers en voor inwoners. Woordvoerder is Kim Lardinois. De begroting in het kort: van elke 100 euro gaat er 15 naar jeugdzorg, 18 naar
bijstand en 7 naar wegen en trappen.
"""),
    ),
)
_MUSEUM = Document(
    "Persbericht lampen van Schacht IV",
    "persbericht",
    date(2025, 10, 21),
    (
        *prose("""
# Lampen van Schacht IV tijdelijk naar Ahlbach

Museum Schacht IV brengt 1.260 mijnlampen onder in het stadsarchief van Ahlbach. Het dak van de machinekamer lekt en wordt vanaf 5 januari 2027 vernieuwd. Vijftig
lampen blijven te zien. Directeur Odile Hendrix-Palm: "De oudste lamp is uit 1903. Die gaat in mijn eigen auto mee."

Het museum blijft open, maar de machinekamer gaat zestien maanden dicht. Een kaartje kost in die tijd 9,50 in plaats van 12 euro.
"""),
        table(
            "Bezoekers van Museum Schacht IV",
            """
Kwartaal | 2024 | 2025
---
Eerste | 7.310 | 7.845
Tweede | 13.920 | 13.105
Derde | 14.480 | 15.260
Vierde | 8.140 | n.n.b.
""",
        ),
    ),
)
_CLIMB = Document(
    "Persbericht trappenloop",
    "persbericht",
    date(2025, 9, 9),
    (
        *prose("""
# Trappenloop Op de Linde: 1.412 treden voor het goede doel

Op 4 oktober 2025 lopen 350 deelnemers alle trappen van Op de Linde op en af. Het zijn 1.412 treden. De opbrengst gaat naar Jeugdhonk De Put. Vorig jaar was dat 8.240 euro. Start om
10.00 uur bij de kerk; inschrijven kost 7,50 euro.
"""),
    ),
)

SITE = DocumentFile("kolvenrade-nieuws.html", (_HOME, _MUSEUM, _CLIMB))

_SOLAR = Document(
    "Persbericht zonnepark Kompelberg",
    "persbericht",
    date(2025, 9, 26),
    (
        *prose("""
# PERSBERICHT Zonnepark Kompelberg mag er komen

Kolvenrade, 26 september 2025

Op de oude steenberg komen 13.800 zonnepanelen op 9,4 hectare. Dat is stroom voor 2.750 huishoudens. De raad gaf donderdag groen licht. Coöperatie Radestroom wordt voor de helft eigenaar.
Inwoners kunnen meedoen vanaf 250 euro. Voorzitter Ivo Spronck: "Van zwart goud naar geel goud."

Tussen de panelen grazen 60 schapen. De bouw start in mei 2026. In het najaar van 2026 moet de eerste stroom komen. Het park blijft 25 jaar.
"""),
    ),
)

PRESS = DocumentFile("persbericht zonnepark.txt", (_SOLAR,), TextLook("space", width=88))
