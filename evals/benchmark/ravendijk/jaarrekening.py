"""Jaarrekening 2024: a PDF with budget and account beside each other."""

from __future__ import annotations

from datetime import date

from evals.benchmark.ravendijk.figures import GOALS, RESERVES, RESULT, THEMES, UNFORESEEN, cover, thousand
from evals.making import (
    Cell,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.prose import prose, table

_START = prose("""
# 1. Bestuurlijke samenvatting

Het jaar 2024 is afgesloten met een voordelig resultaat van € 7,9 miljoen. In de begroting na wijzigingen
was een plus van twee ton voorzien, in de voorjaarsnota dertien ton. Wij zijn blij met het geld en
ontevreden over de voorspelling.

Het verschil komt vooral door het gemeentefonds, dat in december nog een keer werd bijgesteld, en door
posten waarvoor het werk niet afkwam. Nieuwe energie gaf 8,7 ton minder uit dan begroot. Daar staat de
jeugdhulp tegenover, die € 5,5 miljoen duurder werd.

Accountant Meerveld & Zonen gaf op 12 juni 2025 een goedkeurende verklaring met een beperking voor de
jeugdhulp: van € 1,9 miljoen aan declaraties kon niet worden vastgesteld dat de zorg geleverd is. De raad
stelde de jaarrekening vast op 3 juli 2025.

## 1.1 Voorstel voor de bestemming

Het college stelt voor het resultaat als volgt te verdelen:

- € 2.150.000 naar de reserve bruggen en kunstwerken;
- € 1.200.000 naar de reserve onderwijshuisvesting;
- € 395.000 overhevelen naar 2025 voor het Stadsfonds;
- € 640.000 overhevelen naar 2025 voor warmtenet Kwelmeer;
- het restant van € 3.531.000 naar de algemene reserve.

# 2. Resultaat per doel

Tabel 1 zet de begroting na wijzigingen naast de rekening. Het gaat om het saldo van lasten en baten. De
laatste kolommen geven het verschil: een plus is een meevaller.
""")


def _results() -> Table:
    rows: list[tuple[str, ...]] = []

    def line(name: str, planned: int, real: int) -> tuple[str, ...]:
        return (name, *thousand(planned), *thousand(real), *thousand(real - planned))

    for key, theme in THEMES.items():
        rows.append((theme,))
        sums = [0, 0]
        for goal in GOALS:
            if goal.number.startswith(key):
                pair = [goal.income[moment] - goal.costs[moment] for moment in (0, 1)]
                rows.append(line(f"{goal.number} {goal.name}", *pair))
                sums = [sums[0] + pair[0], sums[1] + pair[1]]
        rows.append(line(f"**Totaal doel {key}**", *sums))
    rows += [
        ("Overige",),
        line("Algemene dekkingsmiddelen", cover(0), cover(1)),
        line("Onvoorzien", -UNFORESEEN[0], -UNFORESEEN[1]),
        line("Saldo vóór mutaties reserves", RESULT[0] - RESERVES[0], RESULT[1] - RESERVES[1]),
        line("Mutaties reserves", RESERVES[0], RESERVES[1]),
        line("**Resultaat**", RESULT[0], RESULT[1]),
    ]
    return Table(
        "Tabel 1 Saldo per doel, begroting en rekening 2024",
        (
            (Cell("Doel", 1, 2), Cell("Begroting na wijziging", 2), Cell("Rekening", 2), Cell("Verschil", 2)),
            ("bedrag", "N/V", "bedrag", "N/V", "bedrag", "N/V"),
        ),
        tuple(rows),
        scale="Bedragen x € 1.000",
        scale_after=True,
        keep=False,
        style="unruled",
    )


_WHY = prose("""
# 3. Toelichting per doel

## 3.1 Wonen in een groeiende stad

Er zijn 934 woningen opgeleverd, 34 meer dan beoogd. Daarvan waren er 231 sociale huur[^1]. Het aantal
gestarte woningen zakte naar 887, doordat Tochtland-Noord vijf maanden op stikstofruimte wachtte. Op de
Lindekade werd op 6 september 2024 de tienduizendste woning van na 2000 overgedragen aan de familie
Akkermans.

De lasten van doel 1.1 vielen € 2,0 miljoen lager uit omdat de grondaankoop van boerderij Zeldenrust niet
doorging. De eigenaar trok zich op 28 november terug.

## 3.2 Opgroeien en meedoen

Jeugdhulp dichtbij kostte € 57,8 miljoen, tegen € 52,3 miljoen begroot. Een plek met verblijf kost
gemiddeld € 118.400. In 2024 kregen 3.986 jongeren hulp. De wachttijd voor de jeugd-ggz liep op tot 21
weken.

De eenmalige energietoeslag is aan 6.215 huishoudens betaald. Bij de nacontrole bleek 3 procent er geen
recht op te hebben; dat geld vorderen wij niet terug.

## 3.3 Leren en werken

Kavelpoort verkocht 1,7 hectare, de helft van de verwachting. Koper Zadenhuis Van Ameland kreeg geen
stroomaansluiting en zegde zijn optie op 2,1 hectare op.

## 3.4 Bereikbare stad

Garage Sluishaven ontving 538.000 bezoekers. De opbrengst uit parkeren bleef € 574.000 achter op de
begroting. De stadsbus groeide door: 11.240 instappers op een gemiddelde werkdag.

## 3.5 Droge voeten, groene stad

Op 2 augustus 2024 viel in de Vliethoek 61 millimeter regen in twee uur. Er kwamen 118 meldingen op één dag
binnen. Er is 2,4 hectare verharding weggehaald, waarvan 0,9 hectare op schoolpleinen. De tegelwip-actie
leverde 41.300 tegels op.

## 3.6 Veilig en dichtbij

De cao en het extra werk aan de balies kostten samen 15 ton meer. De balie gaf 31.480 reisdocumenten uit,
een record. Het ziekteverzuim was 6,6 procent, vooral door langdurige gevallen bij buitendienst en
klantcontact.
""")

_NOTES = Footnotes(
    (
        (
            "1",
            "Inclusief 18 woningen van stichting Kamerpolder die in 2023 zijn opgeleverd maar later zijn geteld.",
        ),
    )
)

_CONTRADICTION = prose("""
# 4. Vermogen en schuld

De algemene reserve was eind 2024 € 42.130.000. De netto schuldquote kwam uit op 74,8 procent. De
langlopende schuld groeide met € 27,5 miljoen tot € 296,0 miljoen. De gemiddelde rente is 2,14 procent. In
maart 2024 is bij de Waterbank een lening van € 40 miljoen afgesloten voor twintig jaar.
""")

_RESERVES = table(
    "Tabel 2 Reserves en voorzieningen",
    """
Naam | 31-12-2023 | Erbij | Eraf | 31-12-2024
---
Reserves
Algemene reserve | 40.915 | 4.265 | 3.050 | 42.130
Reserve grondbedrijf | 19.870 | 2.340 | 750 | 21.460
Reserve onderwijshuisvesting | 9.340 | 1.000 | 520 | 9.820
Reserve bruggen en kunstwerken | 7.925 | 600 | 2.250 | 6.275
Reserve bruggen, kapitaallasten | 3.760 | 0 | 620 | 3.140
Reserve Stadsfonds | 1.830 | 150 | 500 | 1.480
Voorzieningen
Voorziening riolering | 8.615 | 1.420 | 980 | 9.055
Voorziening pensioenen wethouders | 5.240 | 610 | 265 | 5.585
Voorziening verlies Kavel 11 | 1.900 | 450 | 0 | 2.350
Voorziening dubieuze debiteuren | 3.125 | 480 | 645 | 2.960
""",
    scale="Bedragen x € 1.000",
    style="ruled",
)

_DEBT = prose("""
Tabel 3 toont wat aan investeringen is uitgegeven. Van de € 38,6 miljoen die was gepland is € 24,9 miljoen
besteed, dat is 65 procent.
""")

_INVEST = table(
    "Tabel 3 Investeringen 2024",
    """
Krediet | Begroot 2024 | Uitgegeven 2024 | Reden
---
Tunnel Station Ravendijk-Oost | 6.400 | 6.185 | Gereed
IKC Tochtland-Noord | 3.200 | 1.040 | Late gunning
HOV-baan Oosterkavel, fase 1 | 5.600 | 2.610 | Kabels en leidingen
Ravenvaartbrug, vervanging | 4.100 | 1.310 | Ontwerp niet af
Ravenvaartbrug, tijdelijke fietsbrug | 400 | 280 | Vergunning
Riolering Vliethoek | 1.900 | 1.120 | Archeologie
Voertuigen en materieel | 2.300 | 2.455 | Hogere prijs
Openbare verlichting | 1.650 | 1.590 | Gereed
Scholen, kleine werken | 3.250 | 2.870 | Gereed
Overige kredieten | 9.800 | 5.440 |
**Totaal** | 38.600 | 24.900 |
""",
    scale="x € 1.000",
    scale_after=True,
    style="columns",
)

_PICTURED = PicturedTable(
    table(
        "Tabel 4 Topinkomens en inhuur boven de norm 2024",
        """
Functie | Bezoldiging
---
Gemeentesecretaris | 168.400
Interim-directeur | 214.900
""",
    )
)

_WNT = prose("""
# 5. Bezoldiging en personeel

De wet vraagt om openbaarheid van topinkomens. In 2024 waren drie functionarissen meldplichtig. Eind 2024
werkten er 1.074 mensen bij de gemeente, samen 958,1 fte. In 2024 vertrokken er 121 mensen en kwamen er 164
bij.
""")
# 958,1 fte here against 962,4 in the voorjaarsnota. On purpose.

_RESULTS_AGAIN = prose("""
# 6. Rechtmatigheid

Het college verantwoordt zelf dat de gemeente volgens de regels werkt. De raad stelde de grens op 2 procent
van de lasten, dat is € 8,1 miljoen. De gevonden fouten bedragen € 4.620.000, vooral bij inkoop: elf
opdrachten zijn ten onrechte niet Europees aanbesteed. Het grootste geval is het leerlingenvervoer (€
1.870.000). De inhuur in het sociaal domein volgt met € 1.240.000.

# 7. Geld van het Rijk

Van het Rijk ontving Ravendijk in 2024 24 specifieke uitkeringen, bij elkaar € 31,7 miljoen. Daarvan moet €
2,3 miljoen terug. De opvang van Oekraïense ontheemden is met € 9,8 miljoen de grootste. Eind 2024 woonden
486 ontheemden op twee locaties: hotel De Dijk (312) en het oude belastingkantoor (174).
""")

NOTA = Document(
    "Jaarrekening 2024",
    "jaarrekening",
    date(2025, 7, 3),
    (
        TitlePage(
            "Jaarrekening 2024", "Gemeente Ravendijk", ("Jaarverslag en jaarrekening", "Vastgesteld op 3 juli 2025")
        ),
        Contents(),
        *_START,
        _results(),
        *_WHY,
        _NOTES,
        *_CONTRADICTION,
        _RESERVES,
        *_DEBT,
        _INVEST,
        *_WNT,
        _PICTURED,
        *_RESULTS_AGAIN,
    ),
    header="Jaarrekening 2024 gemeente Ravendijk",
    footer="{page}",
)

FILE = DocumentFile("jaarrekening-2024.pdf", (NOTA,), PdfLook("classic", hyphenate=True), listed=True)
