"""A press release as text and the news of the municipality as a small site."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, TextLook
from evals.making.prose import prose, table

_PLAZA = Document(
    "Persbericht Stationsplein",
    "persbericht",
    date(2026, 9, 8),
    (
        *prose("""
# Persbericht: Stationsplein Tuindrecht bijna klaar

Tuindrecht, 8 september 2026

Na twee jaar bouwen gaat het Stationsplein op 28 november 2026 open. Er liggen 5.800 vierkante meter klinkers die
regenwater doorlaten. Er komen 34 bomen, een kiosk en een kelder voor 640 fietsen. Wethouder Roelof de Bie: "Wie uit de trein
stapt, ziet straks eerst groen en dan pas auto’s."

Parkeren kost 1,50 euro per uur en de eerste twintig minuten zijn gratis. De kiosk wordt gehuurd door Broodje Kas voor 9.600
euro per jaar. Het kunstwerk "De Plukker" van Saskia Broekhoven is gemaakt van oude kasroeden.

Het plein kostte 4,7 miljoen euro. De provincie betaalde daarvan 1,1 miljoen euro.
"""),
    ),
)

PRESS = DocumentFile("persbericht stationsplein.txt", (_PLAZA,), TextLook("space", width=84))

_HOME = Document(
    "Nieuws van de gemeente Tuindrecht",
    "persbericht",
    date(2026, 10, 6),
    (
        *prose("""
# Nieuws van de gemeente Tuindrecht

Op deze pagina staan de persberichten van de gemeente. In oktober 2026 is het loket voor tuinders zonder opvolger een half
jaar open. Er klopten 57 tuinders aan; 12 van hen vonden een koper en 9 gaan slopen.
"""),
    ),
)
_BUS = Document(
    "Persbericht buurtbus Oud-Zanding",
    "persbericht",
    date(2026, 10, 6),
    (
        *prose("""
# Buurtbus Oud-Zanding rijdt een maand

In september stapten 1.016 mensen in de buurtbus. Dat zijn er meer dan de 700 waar de stichting op hoopte. Er zijn 31
vrijwillige chauffeurs; de oudste is 74. De bus rijdt zes dagen per week, van 7.05 tot 19.35 uur. Een kaartje kost 2,20 euro.

Voorzitter Nol Rietdijk van de stichting zoekt nog vier chauffeurs voor de zaterdag.
"""),
        table(
            "Reizigers in september 2026",
            """
Halte | Instappers | Uitstappers
---
Stationsplein | 402 | 377
Ziekenhuis Vijfpolder | 118 | 131
Dorpshuis De Zandplaat | 287 | 296
Strandje Zandingermeer | 64 | 59
School De Stek | 145 | 153
""",
        ),
    ),
)
_SWIM = Document(
    "Persbericht zwembad De Plons",
    "persbericht",
    date(2026, 6, 16),
    (
        *prose("""
# De Plons gaat dicht in september 2027

Zwembad De Plons sluit op 6 september 2027 voor een nieuw dak en gaat op 8 mei 2028 weer open. Zwemmers kunnen zolang naar
Vijfpolder; de gemeente zet een pendelbus in op woensdag en zaterdag. Voor zwemles geldt een wachtlijst van 143 kinderen.
"""),
    ),
)

SITE = DocumentFile("tuindrecht-nieuws.html", (_HOME, _BUS, _SWIM))
