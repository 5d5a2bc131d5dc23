"""Programmabegroting 2026, of September 2025: a modern PDF with a landscape overview."""

from __future__ import annotations

from datetime import date

from evals.benchmark.lindemaas import begroting_programmas as programmes
from evals.benchmark.lindemaas import figures as f
from evals.making import Cell, Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.notation import dutch
from evals.making.prose import prose, table

_RESERVES = (1130, 2600, 3240, 2980, 410, 120)
_SALDO = (1625, 265, *f.BUDGET)
_EXPENSES = f.add(f.EXPENSES.values())
_INCOME = f.add(f.INCOME.values())
_MEANS = tuple(
    saldo + spent - got - reserve
    for saldo, spent, got, reserve in zip(_SALDO, _EXPENSES, _INCOME, _RESERVES, strict=True)
)

_STEPS = f.perspective(
    "Tabel 1 Van perspectiefnota naar begroting",
    2026,
    (
        f.line("Saldo perspectiefnota 2026-2029", f.AFTER_2025),
        *f.lines(f.STEPS_BUDGET),
        f.bold("Saldo programmabegroting 2026", f.BUDGET),
        f.line("Waarvan incidenteel", f.INCIDENTAL_BUDGET),
        f.bold("Structureel saldo", f.STRUCTURAL_BUDGET),
    ),
)

_OVERVIEW = Table(
    "Tabel 2 Lasten en baten per programma",
    (
        (
            Cell("Programma", rows=2),
            Cell("Rekening", rows=1),
            Cell("Begroting", cols=2),
            Cell("Meerjarenraming", cols=3),
        ),
        ("2024", "2025", "2026", "2027", "2028", "2029"),
    ),
    (
        ("Lasten",),
        *(f.line(name, row, dutch) for name, row in f.EXPENSES.items()),
        f.bold("Totaal lasten", _EXPENSES, dutch),
        ("Baten",),
        *(f.line(name, row, dutch) for name, row in f.INCOME.items()),
        f.line(f.MEANS, _MEANS, dutch),
        f.bold("Totaal baten", tuple(a + b for a, b in zip(_INCOME, _MEANS, strict=True)), dutch),
        f.line("Mutaties reserves", _RESERVES),
        f.bold("Saldo", _SALDO),
    ),
    scale="Bedragen x € 1.000",
    landscape=True,
)

_INVESTMENTS = table(
    "Tabel 8 Investeringen",
    """
Investering | 2026 | 2027 | 2028 | 2029 | Programma
---
Brede school Oudwaard | 5.200 | 4.400 | 0 | 0 | III
Warmtepomp zwembad De Kolk | 700 | 0 | 0 | 0 | III
Gymzaal Elsrade, dak | 0 | 310 | 0 | 0 | III
Waterbergende pleinen Batelaar en Grubbelt | 400 | 0 | 250 | 0 | V
Bijdrage dijkversterking | 150 | 400 | 400 | 200 | V
Riolering Batelaar-Zuid | 1.150 | 1.150 | 900 | 0 | V
Riolering Batelaar-Noord | 640 | 0 | 0 | 0 | V
Snelfietsroute Kesterhout-Batelaar | 0 | 1.850 | 1.850 | PM | IV
Elektrische wagens buitendienst | 290 | 290 | 290 | 290 | V
Gemeentehuis Elsrade, sloop | 0 | 425 | 0 | 0 | I
**Totaal** | 8.530 | 8.825 | 3.690 | 490 | 
""",
    scale="Bedragen x € 1.000",
    keep=False,
)

_TAXES = table(
    "Tabel 9 Tarieven belastingen en heffingen",
    """
Heffing | 2024 | 2025 | 2026
---
Ozb woningen, eigenaren (% WOZ-waarde) | 0,0912 | 0,0934 | 0,0934
Ozb niet-woningen, eigenaren (% WOZ-waarde) | 0,2015 | 0,2088 | 0,2380
Ozb niet-woningen, gebruikers (% WOZ-waarde) | 0,1644 | 0,1702 | 0,1940
Afvalstoffenheffing, een persoon | € 214,20 | € 226,80 | € 238,50
Afvalstoffenheffing, meer personen | € 286,40 | € 301,60 | € 317,10
Rioolheffing | € 231,00 | € 244,00 | € 259,00
Toeristenbelasting, per nacht | € 1,60 | € 1,95 | € 2,35
Hondenbelasting, eerste hond | € 62,00 | € 64,00 | € 0,00
""",
    style="columns",
)

_RATIOS = table(
    "Tabel 10 Kengetallen",
    """
Kengetal | Rekening 2024 | Begroting 2025 | Begroting 2026 | 2029 | Signaalwaarde provincie
---
Netto schuldquote | 58% | 64% | 71% | 83% | > 130%
Netto schuldquote gecorrigeerd voor leningen | 55% | 61% | 68% | 80% | > 130%
Solvabiliteitsratio | 29% | 27% | 25% | 21% | < 20%
Grondexploitatie | 7% | 9% | 11% | 4% | > 35%
Structurele exploitatieruimte | 0,9% | 0,1% | -0,6% | -3,4% | < 0%
Belastingcapaciteit | 104% | 106% | 109% | n.t.b. | > 105%
""",
)

_DOCUMENT = Document(
    "Programmabegroting 2026",
    "programmabegroting",
    date(2025, 9, 23),
    (
        TitlePage(
            "Programmabegroting 2026",
            "met meerjarenraming 2027-2029",
            ("Gemeente Lindemaas", "Aangeboden aan de raad op 23 september 2025"),
        ),
        Contents(),
        *prose("""
# 1 In het kort

Deze begroting sluit in 2026 met een klein plusje en daarna met een min. Op 10 juli 2025 hield de raad bij
amendement de dorpsbudgetten op peil. De meicirculaire gaf ons lucht, en die lucht gebruiken wij om minder
van de algemene reserve af te halen. De begroting wordt behandeld op 6 november 2025.

Het teken -/- voor een getal betekent nadelig; geen teken is voordelig. In tabel 2 staan lasten en baten
zonder teken.

Wat merkt een inwoner in 2026?

- Huishoudens van meer personen betalen € 15,50 meer voor afval en € 15 meer voor riool.
- De hondenbelasting verdwijnt.
- De gemeentewinkel in Oudwaard gaat dicht; in de bibliotheek komt een zuil met beeldbellen.
- Bij De Ruif in Kesterhout gaat de eerste paal de grond in.
- De ploeg voor zwerfafval wordt twee man groter.

# 2 Het geld op één bladzijde
"""),
        _STEPS,
        *prose("""
De taakstelling jeugdhulp gaat later in. De regio Maasdorpen heeft meer tijd nodig voor de inkoop: de
nieuwe contracten beginnen niet op 1 april 2026, maar op 1 oktober 2026. Dat kost in drie jaar één miljoen
euro.

De inzet van de algemene reserve wordt in 2026 teruggebracht van 2,85 mln naar 1,75 mln en in 2027 van
3,15 mln naar 2,35 mln. Eind 2027 is de reserve daardoor 12,1 mln in plaats van 10,2 mln.

De omgevingsdienst vraagt meer omdat bedrijven vaker gecontroleerd moeten worden. Lindemaas stemde op 3
juli 2025 tegen de begroting van de dienst, als enige van de negen deelnemers.
"""),
        _OVERVIEW,
        *programmes.BLOCKS,
        *prose("""
#! 4 Investeringen

Van alle investeringen gaat het meeste geld naar de brede school Oudwaard. De raming van 9,6 mln staat
nog, maar de aanbesteding in januari 2026 is spannend: bij de school in Batelaar viel de laagste
inschrijving in 2023 11 procent hoger uit dan geraamd.
"""),
        _INVESTMENTS,
        *prose("""
De sloop van het gemeentehuis in Elsrade wacht op het vertrek van de vleermuizen. De Snelfietsroute kent
na 2028 nog een staartje waarvan de omvang afhangt van de provincie.

# 5 Lokale heffingen

De raad verlaagt de drempel voor kwijtschelding niet. In 2024 kregen 1.118 huishoudens kwijtschelding,
samen voor 0,47 mln. De opbrengst van de toeristenbelasting is voor 2026 geraamd op 612 duizend euro bij
260.400 nachten.
"""),
        _TAXES,
        *prose("""
De gemiddelde woning is € 372.000 waard. Daarvoor betaalt de eigenaar in 2026 € 347 ozb[^1]. De woonlasten
van een gezin in een koophuis komen uit op € 924, tegen € 893 in 2025.

#! 6 Weerstandsvermogen
"""),
        _RATIOS,
        *prose("""
De risico's zijn samen gewogen op 8,9 mln. Tegenover dat bedrag staat 12,5 mln aan weerstandscapaciteit.
De ratio is 1,4, waar de perspectiefnota nog uitging van 1,1. De drie zwaarste risico's:

1. Grondexploitatie Steenfabriek Elsrade: bodemvervuiling onder de oven, 2,1 mln.
2. Jeugdhulp met verblijf: vijf plaatsingen meer dan geraamd, 0,34 mln per jaar.
3. Rente: een half procent hoger kost 0,65 mln.

# 7 Verbonden partijen

Lindemaas neemt deel in elf verbonden partijen. De grootste bijdragen in 2026 gaan naar de
veiligheidsregio (4,86 mln), de omgevingsdienst (1,94 mln), de GGD (2,31 mln) en werkbedrijf De Sluis
(6,75 mln). In het dagelijks bestuur van De Sluis zit wethouder Nadia Hamdaoui; namens de raad kijkt Ilse
Vredeveld mee in de klankbordgroep. De gemeente heeft 1.240 aandelen in het netbedrijf en ontving in 2024
0,87 mln dividend.
"""),
        Footnotes((("1", "Berekend met het tarief uit tabel 9 en afgerond op hele euro's."),)),
    ),
    header="Programmabegroting 2026",
    footer="Gemeente Lindemaas | {page}",
)

FILE = DocumentFile("programmabegroting-2026.pdf", (_DOCUMENT,), PdfLook("modern"), listed=True)
