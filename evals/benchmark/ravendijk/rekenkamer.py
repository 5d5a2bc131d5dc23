"""A report of the rekenkamer on investments that start late."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

_ONE = prose("""
# 1. Aanleiding en vraag

Elk jaar stelt de raad van Ravendijk tientallen miljoenen beschikbaar voor bruggen, scholen en sporthallen.
Elk jaar blijft een groot deel op de plank. De rekenkamer onderzocht waarom. De hoofdvraag luidt: geeft de
raad geld voor plannen die klaar zijn?

Wij bekeken 47 kredieten uit de jaren 2019 tot en met 2024, samen goed voor € 186 miljoen. Wij spraken 29
mensen, onder wie vier wethouders, acht projectleiders en zes raadsleden. Het onderzoek is gedaan door
bureau Quint & Verhage. De rekenkamer bestaat uit voorzitter Jacobien Schravendeel, Pieter-Bas Linthorst en
Auke Vreeswijk-Meinders. Secretaris is Hilke Tamminga.

# 2. Conclusies

1. Van elke honderd euro die voor een jaar is gepland, wordt er in dat jaar gemiddeld 58 uitgegeven.
2. Bij 31 van de 47 kredieten was bij het raadsbesluit nog geen definitief ontwerp.
3. De raad krijgt het eerste signaal van vertraging gemiddeld 9 maanden nadat de organisatie het weet.
4. Duurder wordt het bijna altijd: gemiddeld 17 procent, bij kredieten zonder ontwerp 26 procent.
5. Bouwkostenstijging verklaart minder dan de helft van de overschrijdingen.
""")

_TABLE = table(
    "Tabel 1 Gepland en uitgegeven, 2019-2024",
    """
Jaar | Aantal kredieten | Gepland | Uitgegeven | Benut
---
2019 | 31 | 24,6 | 16,5 | 67%
2020 | 34 | 27,2 | 14,1 | 52%
2021 | 36 | 29,8 | 15,2 | 51%
2022 | 39 | 33,5 | 17,8 | 53%
2023 | 42 | 35,9 | 21,2 | 59%
2024 | 44 | 38,6 | 24,5 | 63%
**Samen** | | 189,6 | 109,3 | 58%
""",
    scale="Bedragen x € 1 miljoen",
    scale_after=True,
    style="unruled",
)
# The jaarrekening gives 24,9 million spent in 2024 (65 %). On purpose; see footnote 2.

_TWO = prose("""
Het cijfer voor 2024 wijkt af van de jaarrekening[^2].

# 3. Vier projecten van dichtbij

## 3.1 Tunnel Station Ravendijk-Oost

Een goed voorbeeld. De raad kreeg in 2019 eerst een voorbereidingskrediet van € 750.000 en pas in 2021 het
volledige krediet, na het definitief ontwerp. De tunnel werd € 0,4 miljoen goedkoper en ging één maand te
vroeg open.

## 3.2 IKC Tochtland-Noord

Het krediet is van 2022. Het schoolbestuur wilde later toch een gymzaal. De gunning kwam veertien maanden
na het besluit. Het bedrag steeg van € 12,6 naar € 14,5 miljoen.

## 3.3 Ravenvaartbrug

In 2021 stond in het investeringsplan een bedrag van € 13,2 miljoen, zonder onderbouwing. In 2023 werd het
21,8. De raming was gemaakt met eenheidsprijzen uit 2018. Een risicodossier was er niet. Drie
projectleiders volgden elkaar op.

## 3.4 Sporthal Zonnegaarde

De hal was in 2020 beloofd voor 2023. Twee keer bleek de grond te slap. De extra palen kosten € 890.000. De
korfbalclub Zonnepijl speelt nu al vijf seizoenen in een tent.
""")

_DELAYS = table(
    "Tabel 2 Oorzaken van vertraging",
    """
Oorzaak | Kredieten | Gemiddelde vertraging (maanden)
---
Geen definitief ontwerp | 31 | 16
Personeelswisselingen | 22 | 11
Vergunning of stikstof | 14 | 13
Kabels en leidingen | 12 | 7
Netcongestie | 9 | 10
Te weinig inschrijvers | 5 | 14
""",
    style="ruled",
    note="Een krediet kan meer dan één oorzaak hebben.",
)

_PICTURED = PicturedTable(
    table(
        "Tabel 3 Vertraging per stadsdeel",
        """
Stadsdeel | Maanden
---
Sluishaven | 9
Tochtland | 15
""",
    )
)

_ADVICE = prose("""
# 4. Aanbevelingen

Aan de raad:

1. Stel een krediet pas beschikbaar als er een definitief ontwerp is.
2. Vraag bij elk groot krediet om een bandbreedte in plaats van één bedrag.

Aan het college:

3. Meld vertraging van meer dan een kwartaal binnen zes weken.
4. Houd per project een risicodossier bij.
5. Neem in de halfjaarrapportage een lijst van alle kredieten boven een half miljoen op.
6. Zorg dat een project niet vaker dan één keer van projectleider wisselt.

# 5. Reactie van het college

Het college neemt vijf van de zes aanbevelingen over. De eerste niet: wachten op een definitief ontwerp
kost volgens wethouder Talsma een jaar en dus inflatie. Het college wil een tussenvorm, een krediet in twee
delen, en komt daarmee in maart 2026.

# 6. Nawoord

De rekenkamer waardeert de reactie maar ziet de tussenvorm met belangstelling en enige argwaan tegemoet. In
2021 is hetzelfde beloofd. Een onderzoek naar inkoop volgt in 2026; het krijgt een budget van € 48.000.
""")

REPORT = Document(
    "Geld op de plank",
    "rekenkamerrapport",
    date(2025, 10, 21),
    (
        TitlePage(
            "Geld op de plank",
            "Onderzoek naar investeringskredieten",
            ("Rekenkamer Ravendijk", "Oktober 2025"),
        ),
        *_ONE,
        _TABLE,
        *_TWO,
        Footnotes((("2", "De jaarrekening telt ook € 0,4 miljoen aan vooruitbetalingen mee."),)),
        _DELAYS,
        Box(
            "Uit een gesprek",
            prose("""
‘Wij vragen het geld vast aan, dan zijn we er maar van af. Een plan is bij ons eerder een krediet dan een
ontwerp.’ (projectleider)
"""),
        ),
        _PICTURED,
        *_ADVICE,
    ),
    header="Rekenkamer Ravendijk | Geld op de plank",
    footer="{page}",
)

FILE = DocumentFile("Rapport rekenkamer Geld op de plank.pdf", (REPORT,), PdfLook("modern"), listed=True)
