"""Jaarrekening 2024 (April 2025): a PDF with ruled tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from evals.benchmark.mosterdam.figures import (
    EXPENSES,
    INCOME,
    PLANNED_EXPENSES,
    PLANNED_INCOME,
    RESERVE_MOVES_2024,
    RESULT_2024,
    RESULT_BEFORE_RESERVES_2024,
    Rows,
    letter,
    plainly,
    sums,
)
from evals.making import Box, Cell, Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.prose import prose, table

_SCALE = "Bedragen x € 1.000"

_START = prose("""
# 1. Het jaar 2024 in één oogopslag

Wij hielden in 2024 geld over: 4.318 duizend euro. Dat was niet de bedoeling en ook niet onze verdienste.
Zes posten verklaren bijna het hele verschil, en geen ervan zegt dat Mosterdam er structureel beter voor
staat.

Het jaar werd getekend door de nacht van 13 op 14 september, toen de Noorderkade bezweek. De brandweer
ontruimde zeventien woonboten en vier panden. Alle bewoners waren op 20 september terug, behalve die van de
woonboot Goede Moed, die onherstelbaar beschadigd was. Met de eigenaar, de heer Snoeij, werd op 9 december
een schadevergoeding overeengekomen.

Er waren ook mooie dagen. Op 1 juni ging de nieuwe fietsbrug over het Stuwkanaal open, zes weken eerder dan
gepland. Het Havenmuseum ontving 41.300 bezoekers, een record. En de Stoomfeesten trokken 68.000 mensen, in
de stromende regen.

# 2. Financieel resultaat

## 2.1 Lasten en baten per programma

De eerste kolommen geven de begroting zoals de raad die in november 2023 vaststelde en de begroting na alle
wijzigingen. Het verschil is dat tussen de begroting na wijziging en wat er werkelijk is uitgegeven of
ontvangen.
""")


def _compare(caption: str, planned: Rows, real: Rows, cost: int) -> Table:
    def line(name: str, primary: Decimal, changed: Decimal, done: Decimal) -> tuple[str, ...]:
        return (name, *plainly((primary, changed, done)), letter((done - changed) * cost))

    rows = []
    for name, (primary, changed) in planned.items():
        rows.append(line(name, Decimal(primary), Decimal(changed), Decimal(real[name][0])))
    primary_sum, changed_sum = sums(planned)
    rows.append(line("**Totaal**", primary_sum, changed_sum, sums(real)[0]))
    return Table(
        caption,
        (
            (
                Cell("Programma", rows=2),
                Cell("Begroting 2024", cols=2),
                Cell("Rekening 2024", rows=2),
                Cell("Verschil", rows=2),
            ),
            ("Primitief", "Na wijziging"),
        ),
        tuple(rows),
        scale=_SCALE,
        scale_after=True,
    )


_EXPENSES = _compare("Tabel 1 Lasten 2024", PLANNED_EXPENSES, EXPENSES, 1)
_INCOME = _compare("Tabel 2 Baten 2024", PLANNED_INCOME, INCOME, -1)

_RESULT = Table(
    "Tabel 3 Van saldo naar resultaat",
    (("Omschrijving", "Rekening 2024"),),
    (
        ("Saldo van lasten en baten", letter(RESULT_BEFORE_RESERVES_2024)),
        ("Mutaties reserves", letter(RESERVE_MOVES_2024)),
        ("**Gerealiseerd resultaat**", letter(RESULT_2024)),
    ),
    scale=_SCALE,
    scale_after=True,
)

_EXPLAIN = prose("""
## 2.2 Waar het verschil vandaan kwam

Het Rijk maakte in december nog 2,6 miljoen euro over die wij in 2024 niet meer konden besteden. De
grondverkoop op Zeehaventerrein Noord leverde 1,2 miljoen euro meer op, doordat scheepsbouwer Tjalling
Marine zijn optie vóór de jaarwisseling lichtte. Daar staat de jeugdhulp tegenover, met een overschrijding
van 2,6 miljoen euro op de lasten.
""")

_SIX = table(
    "Tabel 4 De zes grootste afwijkingen",
    """
Onderwerp | Programma | Bedrag | Aard
---
Decembercirculaire 2024 | Algemene dekkingsmiddelen | 2.610 V | Incidenteel
Grondverkoop Zeehaventerrein Noord | Haven en bedrijvigheid | 1.180 V | Incidenteel
Vacatureruimte | Bestuur dichtbij | 1.340 V | Incidenteel
Jeugdhulp met verblijf | Jong in Mosterdam | 1.905 N | Structureel
Jeugdhulp zonder verblijf | Jong in Mosterdam | 730 N | Structureel
Noodmaatregel Noorderkade | Leefbare kades en wijken | 1.285 N | Incidenteel
""",
    scale=_SCALE,
    scale_after=True,
)

_PROPOSAL = prose("""
## 2.3 Bestemming van het resultaat

Wij stellen voor het resultaat als volgt te bestemmen. De raad nam dit voorstel op 26 juni 2025 ongewijzigd
over.
""")

_ALLOCATION = table(
    "Tabel 5 Bestemming resultaat 2024",
    """
Bestemming | Bedrag
---
Sociale Kajuit, tweede locatie | 460
Ontvlechten computernetwerk haven | 395
Reserve Sociale woningbouw | 900
Onderzoek funderingen Oude Vest | 275
Toevoegen aan algemene reserve | 2.288
**Totaal** | 4.318
""",
    scale=_SCALE,
    scale_after=True,
)

_PROGRAMMES = prose("""
#! 3. Wat wij deden

## 3.1 Haven en bedrijvigheid

Er legden 1.846 zeeschepen aan, 169 minder dan in 2023. De overslag daalde van 5,2 naar 4,7 miljoen ton. Wij
verkochten of verpachtten 2,1 hectare bedrijfsgrond. De leegstand van loodsen steeg, vooral op Kraanweg,
waar houthandel Terpstra in augustus failliet ging.

## 3.2 Thuis in Mosterdam

Wij leverden 312 woningen op, waarvan 88 sociale huur. In september begon de afbouw van de 144 appartementen
aan de Lijnbaan. Het programmaplan Thuis in Mosterdam is op 27 juni 2024 vastgesteld.

## 3.3 Meedoen en zorgen voor elkaar

Aan huishoudelijke hulp gaven wij 11,9 miljoen euro uit, 0,4 miljoen euro meer dan begroot. De verbouwing
van het postkantoor kostte 3,24 miljoen euro, 140.000 euro boven het krediet, omdat er asbest in de kelder
zat.

## 3.4 Jong in Mosterdam

De kosten van jeugdhulp kwamen uit op 33,8 miljoen euro. Eind 2024 woonden 61 jongeren in een instelling of
gezinshuis. De gemiddelde prijs was 104.000 euro per jaar. Het leerlingenvervoer bracht dagelijks 412
kinderen naar school.

## 3.5 Leefbare kades en wijken

Er zijn 46 lantaarns op de kades bijgeplaatst en 1.140 bomen geplant. Het rapportcijfer voor de openbare
ruimte bleef 6,6. De noodmaatregel aan de Noorderkade kostte 1,285 miljoen euro.

## 3.6 Schoon water, schone lucht

Het restafval daalde van 156 naar 148 kilo per inwoner. Uit het Stuwkanaal is 26.000 kubieke meter slib
gebaggerd. De helft bleek vervuild met tributyltin, een oude scheepsverf. De afvoer kostte 2,9 miljoen euro.

## 3.7 Bestuur dichtbij

Aan inhuur gaven wij 10,4 miljoen euro uit, dat is 17,4 procent van de loonsom[^1]. Het ziekteverzuim daalde
van 7,3 naar 7,1 procent. Er kwamen 64 bezwaarschriften meer binnen dan in 2023; de meeste gingen over de
omleiding bij de Noorderkade.

# 4. Balans en weerstandsvermogen
""")
# On purpose: 10,4 million for hired staff here, 9,8 million in the Perspectiefnota 2026-2029.

_NOTE = Footnotes((("1", "Inclusief inhuur die met subsidies is betaald."),))

_BALANCE = table(
    "Tabel 6 Balans per 31 december",
    """
Activa | 2023 | 2024 | Passiva | 2023 | 2024
---
Materiële vaste activa | 286.140 | 298.715 | Eigen vermogen | 54.270 | 55.737
Financiële vaste activa | 14.380 | 13.965 | Voorzieningen | 38.415 | 37.120
Voorraden (bouwgrond) | 27.650 | 25.890 | Langlopende schulden | 206.900 | 213.400
Vorderingen | 21.205 | 22.640 | Kortlopende schulden | 52.340 | 57.118
Liquide middelen | 2.550 | 2.165 | | |
**Totaal** | 351.925 | 363.375 | Totaal | 351.925 | 363.375
""",
    scale=_SCALE,
    scale_after=True,
)

_RATIOS = table(
    "Tabel 7 Kengetallen",
    """
Kengetal | Rekening 2023 | Begroting 2024 | Rekening 2024 | Signaalwaarde
---
Netto schuldquote | 68% | 74% | 71% | 90%
Netto schuldquote gecorrigeerd voor leningen | 64% | 70% | 67% | 90%
Solvabiliteitsratio | 15,4% | 14,1% | 15,3% | 20%
Grondexploitatie | 7,6% | 7,9% | 6,9% | 20%
Structurele exploitatieruimte | 0,4% | 0,1% | -0,6% | 0%
Belastingcapaciteit | 104% | 106% | 106% | 100%
""",
)

_BOX = Box(
    "Uit het verslag van de accountant",
    prose("""
Accountant Hoogland & Partners gaf op 3 april 2025 een goedkeurende verklaring, met een beperking voor de
rechtmatigheid. In vier gevallen is inhuur verlengd zonder nieuwe aanbesteding, voor samen 1,46 miljoen
euro. De accountant vraagt voor het derde jaar op rij om een register van contracten.
"""),
)

ACCOUNT = Document(
    "Jaarrekening 2024",
    "jaarrekening",
    date(2025, 4, 15),
    (
        TitlePage("Jaarrekening 2024", "Een jaar met water aan de lippen", ("Gemeente Mosterdam",)),
        Contents(),
        *_START,
        _EXPENSES,
        _INCOME,
        _RESULT,
        *_EXPLAIN,
        _SIX,
        *_PROPOSAL,
        _ALLOCATION,
        *_PROGRAMMES,
        _BALANCE,
        _RATIOS,
        _NOTE,
        _BOX,
    ),
    header="Jaarrekening 2024",
    footer="Gemeente Mosterdam - {page}",
)

FILE = DocumentFile("jaarrekening-2024.pdf", (ACCOUNT,), PdfLook("office"), listed=True)
