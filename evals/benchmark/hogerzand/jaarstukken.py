"""Jaarstukken 2024: a hyphenated PDF with a minus behind the amount."""

from __future__ import annotations

from datetime import date

from evals.benchmark.hogerzand import jaarstukken_programmas as programmas
from evals.benchmark.hogerzand.figures import CHANGED_2024, FIRST_2024, REAL_2024, RESERVES_2024
from evals.benchmark.hogerzand.tables import overview
from evals.making import Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.notation import trailing
from evals.making.prose import prose, table

_START = prose("""
# 1. Verslag van het college

2024 was het jaar waarin Hogerzand voor het eerst meer Duitse dan Nederlandse overnachtingen telde. De
zomer begon nat en eindigde warm. Het jaar sluit met een positief resultaat van € 784.000. Begroot was, na
wijziging, een tekort van € 214.000. Het verschil van € 998.000 zit vooral in de grondexploitaties, in de
algemene uitkering en in projecten die niet doorgingen.

In deze jaarstukken staat een minteken achter het bedrag als het nadelig is. De bedragen zijn in duizenden
euro’s.

## 1.1 Wat viel op

- De toeristenbelasting bracht € 3.874.000 op, waarvan € 22.000 een naheffing over 2022 is. Bij 1.284.000
overnachtingen en een tarief van € 3,00 hoort een opbrengst van € 3.852.000.
- De parkeeropbrengst kwam uit op € 2.318.000. Dat is € 37.000 minder dan begroot, door elf dagen storing
in juli.
- Er kwamen 27 woningen gereed, tegen een doel van 60. Koggeveld lag stil wegens de procedure bij de Raad
van State.
- Het aantal cliënten in de huishoudelijke hulp steeg naar 691. Wij hadden op 660 gerekend.
- Bij strandopgang 4 zijn op 29 juni drie mensen gewond geraakt door een verzakt vlonderpad. De
verzekeraar keerde € 46.500 uit.

## 1.2 Bestemming van het resultaat

Het college stelt voor € 350.000 toe te voegen aan de reserve Natuurbrandpreventie, € 184.000 aan de
bestemmingsreserve Kust en € 250.000 aan de algemene reserve.

De jaarstukken zijn gecontroleerd door Van Wierden & Smit Accountants. De verklaring van 2 juni 2025 is
goedkeurend, met een toelichting op de rechtmatigheid: voor € 212.000 is zonder Europese aanbesteding
ingehuurd.

# 2. Baten en lasten

Het overzicht hierna zet de rekening naast de begroting vóór en na wijziging.
""")

_OVERVIEW = overview(
    "Tabel 1 Baten en lasten 2024",
    [
        ("Begroting 2024 primitief", FIRST_2024, RESERVES_2024["primitief"]),
        ("Begroting 2024 na wijziging", CHANGED_2024, RESERVES_2024["gewijzigd"]),
        ("Rekening 2024", REAL_2024, RESERVES_2024["rekening"]),
    ],
    trailing,
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="columns",
    landscape=True,
)

_BALANCE_TEXT = prose("""
#! 4. Balans en reserves

Het balanstotaal daalde licht. De voorraad gronden is afgenomen doordat kavels in de Duinzoom zijn
verkocht. De voorziening voor Koggeveld is verhoogd met € 310.000, vanwege een jaar vertraging.
""")

_BALANCE = table(
    "Tabel 16 Balans",
    """
Post | 31-12-2023 | 31-12-2024
---
Materiële vaste activa | 58.412 | 59.876
Financiële vaste activa | 2.104 | 2.031
Voorraden (gronden) | 7.965 | 7.118
Uitzettingen korter dan één jaar | 6.240 | 5.382
Liquide middelen | 318 | 442
Overlopende activa | 1.977 | 1.804
**Totaal activa** | 77.016 | 76.653
Eigen vermogen | 28.646 | 29.430
Voorzieningen | 6.512 | 6.980
Langlopende schulden | 32.900 | 31.250
Kortlopende schulden | 5.814 | 5.716
Overlopende passiva | 3.144 | 3.277
**Totaal passiva** | 77.016 | 76.653
""",
    scale="x € 1.000",
    scale_after=True,
    style="columns",
)

_RESERVES = table(
    "Tabel 17 Reserves in 2024",
    """
Reserve | Stand 1-1-2024 | Toevoeging | Onttrekking | Stand 31-12-2024
---
Algemene reserve | 9.124 | 260 | 610 | 8.774
Bestemmingsreserve Kust | 1.894 | 390 | 218 | 2.066
Reserve Zeeboulevard | 3.150 | 400 | 150 | 3.400
Reserve Natuurbrandpreventie | 870 | 0 | 75 | 795
Reserve Sociaal domein | 3.008 | 160 | 793 | 2.375
**Totaal** | 18.046 | 1.210 | 1.846 | 17.410
""",
    scale="x € 1.000; vóór bestemming van het resultaat en zonder de dekkingsreserve kapitaallasten",
    scale_after=True,
    style="columns",
)

_STAFF_TEXT = prose("""
## 4.1 Personeel

Eind 2024 werkten er 168 mensen bij de gemeente, samen 146,3 fte. Dat is exclusief college en griffie[^2].
""")

_STAFF = table(
    "Tabel 18 Formatie en verzuim",
    """
Onderdeel | Fte 2023 | Fte 2024 | Verzuim 2023 | Verzuim 2024
---
Ruimte en Kust | 48,2 | 51,7 | 5,1% | 5,9%
Samenleving | 34,6 | 35,4 | 6,8% | 7,2%
Dienstverlening | 27,9 | 27,1 | 7,4% | 8,3%
Bedrijfsvoering | 30,8 | 32,1 | 4,6% | 4,4%
**Gemeente** | 141,5 | 146,3 | 5,9% | 6,3%
""",
    style="columns",
)

_TOP_TEXT = prose("""
## 4.2 Bezoldiging topfunctionarissen

Voor de gemeente gelden twee functies als topfunctie. Geen van beiden ontving meer dan het maximum van €
233.000.
""")

_TOP = table(
    "Tabel 19 Bezoldiging 2024",
    """
Functie | Naam | Periode | Deeltijdfactor | Bezoldiging
---
Gemeentesecretaris | F. Ideler | 1/1 – 31/12 | 1,0 | € 141.386
Griffier | M. Zandstra | 1/1 – 31/12 | 0,89 | € 98.214
""",
    style="columns",
)

_NOTES = Footnotes(
    (
        ("1", "De teller bij Zuiderslag viel uit van 3 tot en met 19 augustus; het aantal is bijgeschat."),
        ("2", "De griffie telt 2,1 fte."),
    )
)

DOCUMENT = Document(
    "Jaarstukken 2024",
    "jaarstukken",
    date(2025, 6, 10),
    (
        TitlePage(
            "Jaarstukken 2024",
            "Jaarverslag en jaarrekening van de gemeente Hogerzand",
            ("Vastgesteld door de raad op 26 juni 2025",),
        ),
        Contents(),
        *_START,
        _OVERVIEW,
        *programmas.BLOCKS,
        *_BALANCE_TEXT,
        _BALANCE,
        _RESERVES,
        *_STAFF_TEXT,
        _STAFF,
        *_TOP_TEXT,
        _TOP,
        _NOTES,
    ),
    header="Gemeente Hogerzand – Jaarstukken 2024",
    footer="{page}",
)

FILE = DocumentFile("Jaarstukken_2024.pdf", (DOCUMENT,), PdfLook("classic", hyphenate=True), listed=True)
