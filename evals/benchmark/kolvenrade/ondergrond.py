"""Programmaplan on the ground under the town and its water, in a ruled PDF, and the rules of the damage fund."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.tables import amounts
from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, TextLook, TitlePage
from evals.making.prose import prose, table

_PLAN = Document(
    "Programmaplan Vaste Grond 2024-2027",
    "programmaplan",
    date(2024, 2, 6),
    (
        TitlePage("Programmaplan Vaste Grond", "Ondergrond en water 2024-2027", ("Gemeente Kolvenrade",)),
        Contents(levels=1),
        *prose("""
#! § 1 Wat er onder ons ligt

Van 1899 tot 1974 haalden drie mijnen 214 miljoen ton kolen onder de stad vandaan. Er liggen 312 kilometer gangen. De pompen gingen in 1994 uit. Sindsdien
stijgt het mijnwater, nu met 3,8 meter per jaar. Bij 40 meter onder het maaiveld moet er weer gepompt worden. Dat is naar verwachting rond 2033.

De bodem zakt of stijgt op 23 plekken, samen 61,5 hectare. Er staan 1.840 gebouwen in het gebied met een verhoogde kans op schade.

# § 2 Doelen

1. In 2027 weten wij van elke straat hoe snel hij beweegt.
2. Een melding van schade is binnen acht weken beoordeeld.
3. Bij een bui van 90 millimeter in twee uur loopt geen huis in het Wormdal onder.
4. Alle 41 overstorten van het riool zijn in 2027 bekend en gemeten.

# § 3 Maatregelen
"""),
        amounts(
            "Tabel 3.1 Maatregelen en kosten",
            """
Maatregel | 2024 | 2025 | 2026 | 2027
---
Sensoren en satellietbeelden | =96 | =148 | =60 | =60
Mijnschadeloket | =210 | =225 | =230 | =235
Fonds mijnschade bewoners | =400 | =400 | =450 | =450
Noodberging Wormdal | =250 | =1900 | =2400 | =1050
Beek zichtbaar in het centrum | =75 | =310 | =640 | PM
Groene daken | =50 | =50 | =50 | =50
Onderzoek pompen | =40 | =85 | n.t.b. | n.t.b.
""",
            scale="€ x 1.000",
        ),
        *prose("""
# § 4 Gebieden
"""),
        table(
            "Tabel 4.1 Gebieden met beweging",
            """
Gebied | Hectare | Gebouwen | Beweging (mm per jaar) | Soort
---
Barbarakolonie | 18,4 | 640 | -7,2 | daling
Steenkuil | 11,9 | 395 | -4,5 | daling
Wormdal | 14,6 | 210 | +3,1 | stijging
Schachtstraat e.o. | 6,3 | 288 | -11,8 | daling
Op de Linde | 10,3 | 307 | -2,6 | daling
""",
            note="Metingen van oktober 2023; een min is daling.",
        ),
        Box(
            "Waarom stijgt de bodem ook?",
            prose("""
Als het mijnwater stijgt, zwelt het gesteente. Dat gaat ongelijk: op een breuklijn kan de ene kant van een huis omhooggaan en de andere niet.
"""),
        ),
        *prose("""
# § 5 Organisatie

Programmaleider is Fons Debije. Wethouder Nadia Krings-Bouali is opdrachtgever. Hydroloog Wiktor Zalewski van de technische universiteit Ahlbach[^2] geeft
advies. De begeleidingsgroep van bewoners heeft elf leden en komt elke zes weken bijeen.
"""),
        Footnotes((("2", "De stad en haar universiteit zijn verzonnen, net als Kolvenrade."),)),
        *prose("""
# § 6 Wat als

Zonder pompen komt er in 2036 water te staan in 480 kelders. Pompen kost 1,3 miljoen euro per jaar. De mijnbedrijven bestaan niet meer; het Rijk heeft de
aansprakelijkheid in 2009 overgenomen, maar betwist dat die voor straten geldt.
"""),
    ),
    header="Vaste Grond 2024-2027",
    footer="{page}",
)

PLAN = DocumentFile("Programmaplan Vaste Grond.pdf", (_PLAN,), PdfLook("office"), listed=True)

_RULES = Document(
    "Verordening mijnschadefonds Kolvenrade 2024",
    "verordening",
    date(2024, 3, 14),
    (
        *prose("""
# Verordening mijnschadefonds Kolvenrade 2024

De raad van de gemeente Kolvenrade besluit de volgende verordening vast te stellen.

## Artikel 1 Wie

Een bewoner die eigenaar is van een woning in Kolvenrade en schade heeft door beweging van de bodem, kan een bijdrage krijgen. Verhuurders met meer dan
drie woningen krijgen geen bijdrage.

## Artikel 2 Hoeveel

De bijdrage is 75% van de herstelkosten, ten minste 1.000 euro en ten hoogste 40.000 euro per woning. Voor een monument is het hoogste bedrag 60.000
euro. De eerste 500 euro van de kosten betaalt de eigenaar altijd zelf.

## Artikel 3 Aanvragen

De aanvraag gaat via het Mijnschadeloket, binnen twee jaar nadat de schade is ontdekt. Een bouwkundige komt binnen vier weken kijken. Het college beslist
binnen acht weken en kan dat één keer met zes weken verlengen.

## Artikel 4 Plafond

Per jaar is 400.000 euro beschikbaar. Is het geld op, dan schuift de aanvraag door naar 1 januari.

## Artikel 5 Hardheid

Het college kan van artikel 2 afwijken als iemand anders zijn huis uit moet.

## Artikel 6 Ingang

Deze verordening gaat in op 1 april 2024 en vervalt op 1 april 2029.
"""),
    ),
)

RULES = DocumentFile("Verordening mijnschadefonds 2024.txt", (_RULES,), TextLook("space", width=96), listed=True)
