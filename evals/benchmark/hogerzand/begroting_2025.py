"""Programmabegroting 2025-2028: a text export, labels of a block before its values."""

from __future__ import annotations

from datetime import date

from evals.benchmark.hogerzand import begroting_2025_programmas as programmas
from evals.benchmark.hogerzand.figures import (
    FIRST_2024,
    REAL_2023,
    RESERVES_2025,
    RESERVES_LATER_2025,
    YEARS_2025,
)
from evals.benchmark.hogerzand.tables import SCALE, saldo, summed
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, Table, TextLook, TitlePage
from evals.making.notation import bracketed, dutch
from evals.making.prose import prose, table

LABELS = Flat("labels", "three")

_START = prose("""
# 1. Aanbieding

Voor u ligt de voorlaatste begroting van deze raadsperiode. Hogerzand telt op 1 januari 2024 17.068[^1]
inwoners in vijf dorpen: Oud-Hogerzand, Zeewende, Helmduin, Koogerdijk en Vinkenbroek. In juli en augustus
slapen er op een gemiddelde nacht bijna evenveel gasten als inwoners. Dat maakt ons rijk aan zand, drukte en
inkomsten, en kwetsbaar als het een zomer regent.

De begroting 2025 sluit met een klein overschot van € 96.000. Daarna gaat het mis: in 2026 verlaagt het
Rijk de uitkering uit het gemeentefonds, en dat vangen wij niet op met zuiniger kopieerpapier. Wij leggen
u in de voorjaarsnota 2025 keuzes voor. Tot die tijd geldt een eenvoudige regel: wat nieuw is, wordt
gedekt uit wat ervoor vervalt.

## 1.1 Leeswijzer

Bedragen zijn, tenzij anders vermeld, in duizenden euro’s. Een bedrag tussen haakjes is nadelig: er gaat
meer uit dan er binnenkomt. Een bedrag zonder haakjes is voordelig. De zeven programma’s hebben een
letter, van A tot en met G. Wat niet bij een programma hoort staat in hoofdstuk 4.

## 1.2 College en portefeuilles

- Burgemeester Wietske Aldershof: openbare orde, veiligheid, dienstverlening (programma A).
- Wethouder Ruurd Pauwels (Dorpen Samen): financiën, kust en toerisme (programma B), eerste
locoburgemeester.
- Wethouder Annelot Siebrand (Groen & Sociaal): duinen, klimaat en verkeer (programma’s C en E).
- Wethouder Hugo Terweij (Liberalen Hogerzand): wonen, ruimte en grondzaken (programma D).
- Wethouder Cor Molenkamp (Christelijke Lijst): zorg, jeugd en onderwijs (programma’s F en G), aanstelling
0,8.

De gemeentesecretaris is Fokke Ideler. De begroting is samengesteld door concerncontroller Saar Bolhuis en
haar team van vier.

# 2. Financieel beeld

Het saldo over de vier jaren staat in tabel 1. Het bedrag van 2026 is het saldo vóór maatregelen. Met de
twee maatregelen die het college nog wil uitwerken (parkeren en strandpacht) daalt het tekort van 2026 tot
€ 414.000; die maatregelen zijn nog niet in de tabellen verwerkt.
""")

_SALDI = Table(
    "Tabel 1 Saldo meerjarenbegroting",
    (("Omschrijving", "2025", "2026", "2027", "2028"),),
    (
        ("Saldo van baten en lasten", *(bracketed(saldo(summed(year))) for year in YEARS_2025)),
        (
            "Mutaties reserves",
            *(bracketed(saldo(pair)) for pair in (RESERVES_2025, *RESERVES_LATER_2025)),
        ),
        ("**Saldo begroting**", "96", "(655)", "(1.204)", "(1.318)"),
        ("waarvan incidenteel", "(312)", "(140)", "(85)", "0"),
        ("**Structureel saldo begroting**", "408", "(515)", "(1.119)", "(1.318)"),
    ),
    scale=SCALE,
    scale_after=True,
    flat=LABELS,
)

_TEXT_2 = prose("""
De omslag tussen 2025 en 2026 bedraagt € 751.000. Daarvan komt € 528.000 door het gemeentefonds; de rest
zijn hogere kapitaallasten van de sporthal in Koogerdijk en van het riool onder de Zeeweg.

## 2.1 Lokale lasten

De ozb stijgt met de inflatie van 3,1%. De toeristenbelasting gaat van € 3,00 naar € 3,20 per persoon per
nacht. Wij rekenen voorzichtig met 1.270.000 overnachtingen. De hondenbelasting is per 1 januari 2024 al
afgeschaft.
""")

_TARIFFS = table(
    "Tabel 2 Tarieven",
    """
Soort | Eenheid | Tarief 2024 | Tarief 2025
---
Ozb woningen (eigenaar) | % van de WOZ-waarde | 0,0871 | 0,0884
Ozb niet-woningen (eigenaar) | % van de WOZ-waarde | 0,2412 | 0,2498
Ozb niet-woningen (gebruiker) | % van de WOZ-waarde | 0,1940 | 0,2006
Afvalstoffenheffing eenpersoons | € per jaar | 262,80 | 271,20
Afvalstoffenheffing meerpersoons | € per jaar | 341,40 | 352,80
Rioolheffing | € per jaar | 214,50 | 221,40
Toeristenbelasting | € per nacht | 3,00 | 3,20
Forensenbelasting | € per jaar | 486,00 | 512,00
Parkeren Zeewende hoogseizoen | € per uur | 3,00 | 3,20
Parkeren Zeewende laagseizoen | € per uur | 1,60 | 1,60
""",
    flat=Flat("row", "three"),
)

_COVER = prose("""
# 4. Algemene dekkingsmiddelen en reserves

De uitkering uit het gemeentefonds is het grootste deel van onze algemene middelen: € 27.940.000 in 2025.
De ozb brengt € 4.386.000 op en de forensenbelasting € 587.000. Dividend van de energiebedrijven ramen wij
op nihil.
""")

_RESERVES = table(
    "Tabel 24 Reserves",
    """
Reserve | Stand 1-1-2025 | Toevoeging | Onttrekking | Stand 31-12-2025
---
Algemene reserve | 8.774 | 0 | 312 | 8.462
Bestemmingsreserve Kust | 2.066 | 420 | 168 | 2.318
Reserve Zeeboulevard | 3.400 | 0 | 250 | 3.150
Reserve Natuurbrandpreventie | 795 | 0 | 155 | 640
Reserve Sociaal domein | 2.375 | 0 | 500 | 1.875
**Totaal** | 17.410 | 420 | 1.385 | 16.445
""",
    scale=SCALE,
    scale_after=True,
    flat=Flat("cell", "three"),
)

_INVEST = prose("""
# 5. Investeringen

De vier grootste investeringen van de komende jaren staan hieronder. Voor de Zeeboulevard is € 5.900.000
gereserveerd; dat is een raming op basis van de schets uit 2022, zonder de trap bij strandopgang 9. Over het
krediet besluit uw raad afzonderlijk.
""")

_INVEST_TABLE = table(
    "Tabel 25 Investeringen 2025-2028",
    """
Project | Programma | 2025 | 2026 | 2027 | 2028
---
Zeeboulevard | B | 250 | 2.650 | 3.000 | 0
Post reddingsbrigade Paal 14 | B | 120 | 1.230 | 0 | 0
Sporthal Koogerdijk | F | 2.140 | 410 | 0 | 0
Riool Zeeweg | E | 680 | 745 | 0 | 0
Kindcentrum Oud-Hogerzand | G | 0 | PM | PM | n.t.b.
""",
    scale=SCALE,
    scale_after=True,
    note="PM: het bedrag volgt als het integraal huisvestingsplan is herijkt.",
    flat=LABELS,
)

_NOTES = Footnotes((("1", "Bron: basisregistratie personen, stand op 1 januari."),))

_FIRST = Table(
    "Bijlage 1 Lasten, baten en saldo per programma 2025, met rekening 2023 en begroting 2024",
    (("Programma", "Rekening 2023", "Begroting 2024", "Lasten 2025", "Baten 2025", "Saldo 2025"),),
    tuple(
        (
            name.removeprefix("Programma "),
            bracketed(saldo(REAL_2023[key])),
            bracketed(saldo(FIRST_2024[key])),
            dutch(YEARS_2025[0][key][0]),
            dutch(YEARS_2025[0][key][1]),
            bracketed(saldo(YEARS_2025[0][key])),
        )
        for key, name in programmas.NAMES.items()
    ),
    scale="Bedragen x € 1.000; de kolommen Rekening 2023 en Begroting 2024 zijn saldi",
    scale_after=True,
    flat=Flat("row", "three"),
)

DOCUMENT = Document(
    "Programmabegroting 2025-2028",
    "begroting",
    date(2024, 9, 24),
    (
        TitlePage(
            "Programmabegroting 2025-2028",
            "Gemeente Hogerzand",
            ("Vastgesteld door het college op 24 september 2024", "Behandeling in de raad: 7 november 2024"),
        ),
        Contents(),
        *_START,
        _SALDI,
        *_TEXT_2,
        _TARIFFS,
        _NOTES,
        *programmas.BLOCKS,
        *_COVER,
        _RESERVES,
        *_INVEST,
        _INVEST_TABLE,
        *prose("# Bijlagen"),
        _FIRST,
    ),
    header="Gemeente Hogerzand Programmabegroting 2025-2028",
    footer="{page}",
)

FILE = DocumentFile(
    "Programmabegroting 2025.txt",
    (DOCUMENT,),
    TextLook("space", double_spaced=True, bullet="", flat=LABELS),
    listed=True,
)
