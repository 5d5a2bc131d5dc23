"""Begroting 2026-2029: a PDF in thousands, indicators over two pages, a landscape table of credits."""

from __future__ import annotations

from datetime import date

from evals.benchmark.ravendijk.begroting_2026_doelen import CHAPTERS, INDICATORS
from evals.benchmark.ravendijk.figures import (
    CREDITS_BUDGET,
    RESERVES,
    RESULT,
    UNFORESEEN,
    cover,
    signed,
    thousand,
)
from evals.benchmark.ravendijk.tables import balance, credit_table, goal_rows
from evals.making import Block, Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
START = (-816, -2163, -4399, -5739)
SEPTEMBER = (2840, 1310, 1475, 1520)
JEUGD = (-640, -930, -930, -930)
BRUG = (0, -87, -155, -331)
OVERIG = (-100, 0, 394, 540)
END = tuple(sum(values) for values in zip(START, SEPTEMBER, JEUGD, BRUG, OVERIG, strict=True))
ONCE = (2415, 880, 310, -90)

_START = prose("""
# 1. Aanbieding

Voor u ligt de begroting 2026-2029. Het is de laatste van dit college: op 18 maart 2026 kiezen de
Ravendijkers een nieuwe raad. Wij laten geen lege kas achter. Het jaar 2026 sluit met een plus van € 1,3
miljoen; de drie jaren daarna zijn rood, maar minder rood dan in de voorjaarsnota stond.

Wat kwam er sinds mei bij? De septembercirculaire gaf ruimte. De jeugdhulp vroeg opnieuw geld. En de
Ravenvaartbrug werd na de aanbesteding 28 ton duurder; de raad besliste daar op 2 oktober 2025 over
(raadsvoorstel 2025-087).

Bedragen staan in duizenden euro’s, tenzij anders vermeld. Lasten hebben een min en baten een plus. De
letters N en V staan in een aparte kolom.

Burgemeester en wethouders van Ravendijk // Hedwig Anninga, burgemeester // Casper Hoogveldt,
gemeentesecretaris

# 2. Financieel overzicht

## 2.1 Meerjarensaldo
""")

_AFTER_BALANCE = prose("""
Het tekort loopt op tot € 4,9 miljoen in 2029. De provincie kijkt naar het structurele saldo: dat is in
2026 € 1.131.000 nadelig. Gedeputeerde staten hebben per brief van 26 september 2025 laten weten dat
repressief toezicht mogelijk blijft als de raad voor 1 juli 2026 een herstelplan vaststelt.

## 2.2 Baten en lasten per doel

Tabel 2 is het overzicht waarmee u ons autoriseert. Onder de doelen staan de algemene dekkingsmiddelen, de
post onvoorzien en de mutaties in de reserves.
""")


def _authorise() -> Table:
    moment = 3
    rest = (
        ("Algemene dekkingsmiddelen", "0", signed(cover(moment)), *thousand(cover(moment))),
        ("Onvoorzien", signed(-UNFORESEEN[moment]), "0", *thousand(-UNFORESEEN[moment])),
        ("Mutaties reserves", "0", signed(RESERVES[moment]), *thousand(RESERVES[moment])),
        ("**Resultaat 2026**", "", "", *thousand(RESULT[moment])),
    )
    return Table(
        "Tabel 2 Baten en lasten 2026 per doel",
        (("Doel", "Lasten", "Baten", "Saldo", "N/V"),),
        (*goal_rows(moment), ("Overige",), *rest),
        scale="Bedragen x € 1.000",
        keep=False,
        style="columns",
    )


_BALANCE = balance(
    "Tabel 1 Meerjarensaldo begroting 2026-2029",
    YEARS,
    (
        ("Saldo voorjaarsnota 2025", START),
        ("Septembercirculaire 2025", SEPTEMBER),
        ("Jeugdhulp, nieuwe raming", JEUGD),
        ("Ravenvaartbrug, hogere kapitaallasten", BRUG),
        ("Overige mutaties", OVERIG),
        ("**Saldo begroting 2026-2029**", END),
        ("Incidentele baten en lasten", ONCE),
        ("**Structureel saldo**", tuple(a - b for a, b in zip(END, ONCE, strict=True))),
    ),
    write=thousand,
    scale="Bedragen x € 1.000",
    style="ruled",
)

_PARAGRAPHS = prose("""
#! 4. Paragrafen

## 4.1 Weerstandsvermogen en risico’s

De benodigde weerstandscapaciteit is € 24,3 miljoen. Beschikbaar is € 37,9 miljoen. De ratio is daarmee
1,6; de raad hanteert 1,2 als ondergrens.
""")

_RISKS = table(
    "Tabel 5 Grootste risico’s",
    """
Risico | Kans | Maximaal gevolg | Beheersmaatregel
---
Tarieven jeugdhulp met verblijf | 70% | 5.200 | Eigen gezinshuizen
Grondexploitatie Oosterkavel | 30% | 9.400 | Fasering per buurt
Datacenter Polderkern, leges | 50% | 1.100 | Hoger beroep loopt
Bodemdaling Noordertocht | 40% | 3.600 | Lichte ophoging
Uitval personeel ict | 20% | 850 | Samenwerking met Veenstede
Bruggen in klasse D | 60% | 2.750 | Versneld onderhoud
""",
    scale="Bedragen x € 1.000",
    style="unruled",
)

_KENGETALLEN = prose("""
## 4.2 Kengetallen

De netto schuldquote stijgt doordat wij scholen en bruggen met leningen betalen. De raad stelde in 2023 een
plafond van 110 procent vast.
""")

_RATIOS = table(
    "Tabel 6 Financiële kengetallen",
    """
Kengetal | Rekening 2024 | Begroting 2025 | Begroting | << | << | <<
^^ | ^^ | ^^ | 2026 | 2027 | 2028 | 2029
---
Netto schuldquote | 74,8% | 82,3% | 91,6% | 98,4% | 103,7% | 101,2%
Netto schuldquote, gecorrigeerd voor leningen | 69,1% | 76,9% | 86,5% | 93,6% | 99,1% | 96,8%
Solvabiliteit | 31,4% | 29,0% | 26,7% | 24,9% | 23,2% | 23,6%
Structurele exploitatieruimte | 0,6% | -0,4% | -0,2% | -0,6% | -0,8% | -1,0%
Grondexploitatie | 11,8% | 13,2% | 14,6% | 13,9% | 12,1% | 9,7%
Belastingcapaciteit | 96,2% | 97,5% | 99,1% | n.t.b. | n.t.b. | n.t.b.
""",
)

_TAXES = prose("""
## 4.3 Lokale lasten

Een gezin in een koopwoning met een gemiddelde waarde van € 371.000 betaalt in 2026 € 1.048. Dat is € 52
meer dan in 2025. De stijging komt vooral door de rioolheffing en de afvalstoffenheffing[^3].
""")

_RATES = table(
    "Tabel 7 Tarieven",
    """
Heffing | 2024 | 2025 | 2026
---
Ozb woning (eigenaar), % van de waarde | 0,0921 | 0,0934 | 0,0951
Ozb niet-woning (eigenaar), % van de waarde | 0,2310 | 0,2388 | 0,2627
Ozb niet-woning (gebruiker), % van de waarde | 0,1854 | 0,1917 | 0,2109
Rioolheffing per woning, in euro | 206,40 | 219,60 | 236,10
Afvalstoffenheffing eenpersoons, in euro | 251,00 | 268,00 | 284,00
Afvalstoffenheffing meerpersoons, in euro | 339,00 | 363,00 | 391,00
Hondenbelasting eerste hond, in euro | 61,80 | 0,00 | 0,00
""",
    style="ruled",
)

_NOTES = Footnotes(
    (("3", "De hondenbelasting is per 1 januari 2025 afgeschaft, na een amendement van de Stadspartij."),)
)

_PARTIES = prose("""
## 4.4 Verbonden partijen

De gemeente doet mee in zes gemeenschappelijke regelingen en twee vennootschappen. Wethouder Nadira el
Khatib zit in het bestuur van Jeugdregio Poldermeer; Sander Oldewarris is voorzitter van het
Werkvoorzieningschap De Schakel.
""")

_PARTY_TABLE = table(
    "Tabel 8 Bijdragen aan verbonden partijen",
    """
Verbonden partij | Belang | 2024 | 2025 | 2026
---
Veiligheidsregio Poldermeer | 31,2% | 8.410 | 8.760 | 9.170
Jeugdregio Poldermeer | 38,0% | 1.230 | 1.295 | 1.480
GGD Poldermeer | 30,4% | 4.015 | 4.160 | 4.275
Werkvoorzieningschap De Schakel | 44,7% | 6.280 | 6.105 | 5.940
Omgevingsdienst Noorderpolder | 22,5% | 2.190 | 2.310 | 2.655
Belastingkantoor Tochten | 27,8% | 1.340 | 1.365 | 1.410
Warmtebedrijf Kwelmeer B.V. | 50,0% | 0 | 275 | 275
Parkeerbedrijf Ravendijk N.V. | 100% | 0 | 0 | 0
""",
    scale="Bedragen x € 1.000",
    style="columns",
)

_LAND = prose("""
## 4.5 Grondbeleid

De gemeente heeft acht lopende grondexploitaties. De verwachte winst op eindwaarde is € 18,7 miljoen,
waarvan Oosterkavel € 11,2 miljoen moet opbrengen. Voor Kavel 11 is een verliesvoorziening van € 2,35
miljoen getroffen. De boekwaarde van alle exploitaties is op 1 januari 2026 naar raming € 63,4 miljoen.

## 4.6 Bedrijfsvoering

De formatie groeit naar 988,6 fte. Inhuur mag in 2026 hooguit 13 procent van de loonsom zijn. In 2029
verhuist de afdeling Werk naar het gebouw van De Schakel aan de Weversdreef.
""")

_CREDIT_TEXT = prose("""
# Bijlage 1 Investeringskredieten

De kolom “besteed” loopt tot en met 30 juni 2025. Van Zwembad De Kwelder staat het deel voor 2029 op PM,
omdat de eindafrekening nog niet te ramen is. De kredieten in deze bijlage vervangen die uit de
voorjaarsnota.
""")

_RESERVES = prose("# Bijlage 2 Reserves")
_RESERVE_TABLE = table(
    "Tabel 10 Stand van de reserves op 31 december",
    """
Reserve | 2024 | 2025 | 2026 | 2027 | 2028 | 2029
---
Algemene reserve | 42.130 | 37.905 | 33.605 | 31.405 | 29.505 | 29.505
Reserve grondbedrijf | 21.460 | 22.880 | 23.950 | 25.310 | 27.040 | 29.110
Reserve onderwijshuisvesting | 9.820 | 10.380 | 8.940 | 6.125 | 4.310 | 4.310
Reserve bruggen en kunstwerken | 6.275 | 4.610 | 3.380 | 2.150 | 1.640 | 1.130
Reserve bruggen, kapitaallasten | 3.140 | 2.520 | 1.900 | 1.760 | 1.620 | 1.480
Reserve Stadsfonds | 1.480 | 1.335 | 985 | 635 | 285 | 0
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="ruled",
)


def _chapters() -> tuple[Block, ...]:
    blocks: list[Block] = list(prose("#! 3. De zes doelen"))
    for number, key in enumerate("123456", start=1):
        before, after = CHAPTERS[key]
        money = Table(
            f"Wat mag doel {number} kosten in 2026?",
            (("Doel", "Lasten", "Baten", "Saldo", "N/V"),),
            goal_rows(3, key),
            scale="x € 1.000",
            scale_after=number % 2 == 0,
            style="unruled",
        )
        blocks += [*before, money, *after]
    return tuple(blocks)


NOTA = Document(
    "Begroting 2026-2029",
    "begroting",
    date(2025, 10, 7),
    (
        TitlePage("Begroting 2026-2029", "Gemeente Ravendijk", ("Aangeboden aan de raad op 7 oktober 2025",)),
        Contents(),
        *_START,
        _BALANCE,
        *_AFTER_BALANCE,
        _authorise(),
        *_chapters(),
        *prose("""
## 3.7 Indicatoren bij alle doelen

Tabel 4 laat zien waarop u ons kunt afrekenen. De meting van een * is in 2024 veranderd en daarom niet
zonder meer te vergelijken met 2023.
"""),
        INDICATORS,
        *_PARAGRAPHS,
        _RISKS,
        *_KENGETALLEN,
        _RATIOS,
        *_TAXES,
        _RATES,
        _NOTES,
        *_PARTIES,
        _PARTY_TABLE,
        *_LAND,
        *_CREDIT_TEXT,
        credit_table(
            "Tabel 9 Investeringskredieten begroting 2026",
            ("Besteed t/m juni 2025", "rest 2025", *YEARS),
            CREDITS_BUDGET,
            landscape=True,
        ),
        *_RESERVES,
        _RESERVE_TABLE,
    ),
    header="Begroting 2026-2029",
    footer="Gemeente Ravendijk - {page}",
)

FILE = DocumentFile("Begroting_2026-2029_Ravendijk.pdf", (NOTA,), PdfLook("office"), listed=True)

SHEET = DocumentFile(
    "begroting-2026-tabellen.xlsx",
    (
        Document(
            "Begroting 2026 in tabellen",
            "begroting",
            date(2025, 10, 7),
            (
                *prose("# Kerntabellen"),
                _BALANCE,
                _RATIOS,
                _RATES,
            ),
        ),
    ),
)
