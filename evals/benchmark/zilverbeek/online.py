"""The budget as a small site (December 2024): the cemeteries and the market, two services with tariffs."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile
from evals.making.prose import prose, table

_DAY = date(2024, 12, 3)

_HOME = Document(
    "Uw begroting in gewone taal",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Uw begroting in gewone taal

De meerjarenbegroting is op 7 november 2024 vastgesteld. Deze site vertelt wat u daar in 2025 van merkt, te
beginnen met twee oude diensten: de begraafplaatsen en de weekmarkt.

De weekmarkt verhuist op 1 april 2025 van de Kade naar het Gildeplein, omdat de damwand de vrachtwagens niet
meer draagt. Er is daar plaats voor 38 kramen; nu staan er 43.
"""),
    ),
    footer="Gemeente Zilverbeek",
)

_GRAVES = Document(
    "Begraafplaatsen en markt",
    "begrotingssite",
    _DAY,
    (
        *prose("""
# Begraafplaatsen en markt

Zilverbeek heeft drie begraafplaatsen. Op de oude hof bij de Sint Odulfkerk is nog ruimte voor 26 graven; als die
vol zijn, sluit hij. De andere twee hebben voor zeker dertig jaar plaats.
"""),
        table(
            "Tarieven 2025",
            """
Dienst | Eenheid | Tarief
---
Recht op een graf voor 20 jaar | per graf | € 1.945
Recht op een graf voor 40 jaar | per graf | € 3.510
Verlenging van het recht | per 10 jaar | € 985
Begraven op zaterdag, toeslag | per keer | € 430
Urn in de muur | per 10 jaar | € 720
Standplaats weekmarkt | per meter per dag | € 2,85
Stroom op de weekmarkt | per dag | € 6,50
""",
            style="unruled",
        ),
        *prose("""
In 2023 werden 118 mensen begraven en 41 urnen bijgezet. Natuurbegraven kan niet: het bos op de stuwwal is
daarvoor te klein, zo bleek uit een onderzoek van 18.400 euro.
"""),
    ),
    footer="Gemeente Zilverbeek",
)

FILE = DocumentFile("begroting-in-gewone-taal.html", (_HOME, _GRAVES))
