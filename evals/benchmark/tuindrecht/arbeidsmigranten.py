"""Programmaplan on housing for labour migrants: goals, places, beds and money, in a ruled PDF."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.tables import money
from evals.making import Columns, Contents, Document, DocumentFile, PdfLook, TitlePage
from evals.making.prose import prose, table

NOTA = Document(
    "Programmaplan Goed Onderdak 2025-2028",
    "programmaplan",
    date(2025, 2, 11),
    (
        TitlePage(
            "Programmaplan Goed Onderdak", "Huisvesting van arbeidsmigranten 2025-2028", ("Gemeente Tuindrecht",)
        ),
        Contents(levels=1),
        *prose("""
#! 1. Waarom dit programma

Een op de elf inwoners is arbeidsmigrant. De meesten komen uit Polen (61 %), Roemenië (19 %) en Bulgarije (8 %). Zij
oogsten, pakken in en rijden. Te veel van hen slapen met z’n vieren op een kamer of in een caravan achter de kas.

Op 1 januari 2025 waren er 1.930 bedden met keurmerk en naar schatting 3.900 mensen die een bed nodig hebben.

Programmamanager is Ewelina Brandsema. Opdrachtgever is wethouder Aart Kranendonk-Smit. Het programma loopt tot en met
31 december 2028.

# 2. Doelen

- Eind 2028 zijn er 3.000 bedden met keurmerk.
- Niemand slaapt nog in een caravan op 1 januari 2027.
- Elke bewoner krijgt binnen vier weken een gesprek in de eigen taal.
- Wie zijn baan verliest, houdt zijn bed nog minstens dertig dagen.

# 3. Locaties
"""),
        table(
            "Tabel 1 Locaties en bedden",
            """
Locatie | Kern | Oppervlak (ha) | Bedden | Exploitant | Open
---
De Komkommer | ’t Spuiveld | 3,4 | 480 | n.t.b. | 2028
Oude Veiling | Kwakelvaart | 1,1 | 160 | Kernhuis | 2025
Tomatenlaan 40 | Tuindrecht | 0,6 | 96 | Slaapgoed BV | 2025
Hoeve Leedezicht | De Leede | 0,8 | 72 | Telersvereniging Vijfpolder | 2026
Voormalig zusterhuis | Oud-Zanding | 0,3 | 38 | Slaapgoed BV | 2026
Kassenweg 112 | Tuindrecht | 1,5 | 224 | Flexnest | 2027
""",
        ),
        *prose("""
De Komkommer is de grootste en de lastigste. Er liggen twee hoofdleidingen en het waterschap eist een berging van
4.200 kubieke meter. Voor de Kassenweg loopt een beroep bij de rechtbank.

# 4. Regels voor een goed bed
"""),
        Columns(
            prose("""
Een slaapkamer is voor ten hoogste twee mensen en meet minstens 5,5 vierkante meter per persoon. Er is een keuken per
acht bewoners, een douche per zes en een wc per zes. Er woont een beheerder bij locaties vanaf 100 bedden.

De huur is hoogstens 135 euro per week. Een uitzender mag niet meer dan een kwart van het loon inhouden. Een
boete bij overbewoning is 4.500 euro, bij herhaling 9.000 euro.
""")
        ),
        *prose("""
# 5. Geld
"""),
        money(
            "Tabel 2 Programmabudget",
            """
Onderdeel | 2025 | 2026 | 2027 | 2028
---
Programmaleiding | 118 | 122 | 126 | 130
Inspecties | 310 | 405 | 405 | 405
Informatiepunt Witaj | 145 | 150 | 155 | 160
Aanpak caravans | 90 | 180 | 0 | 0
Taallessen | 64 | 72 | 80 | 80
Onderzoek De Komkommer | 55 | 25 | 0 | 0
Bijdrage Rijk | -210 | -260 | -260 | PM
""",
            scale="Bedragen x € 1.000; een bijdrage van een ander staat met een minteken",
            total="Kosten gemeente",
        ),
        *prose("""
Informatiepunt Witaj is vier middagen per week open in de bibliotheek. Het hielp in 2024 2.260 mensen, vooral bij
toeslagen en bij een conflict met de uitzender.

# 6. Wie doet mee

Aan tafel zitten Telersvereniging Vijfpolder, uitzendbureaus Handje en AgroFlex, woningstichting Kernhuis, de GGD en de
politie. Uitzendbureau Zonwerk tekende niet, omdat het de grens van 135 euro te laag vindt.

# 7. Meten

De monitor verschijnt elk jaar op 1 juni. Dan telt de gemeente bedden, adressen met overtredingen en caravans. In
november 2024 waren er 143 bewoonde caravans.
"""),
    ),
    header="Goed Onderdak 2025-2028",
    footer="{page}",
)

FILE = DocumentFile("programmaplan-goed-onderdak.pdf", (NOTA,), PdfLook("modern", bookmarks=False), listed=True)
