"""The programmes of the Begroting 2026: prose, an indicator table and the budget over the years."""

from __future__ import annotations

from evals.benchmark.mosterdam.figures import EXPENSES, INCOME, letters, minus, plainly
from evals.making import Block, Table
from evals.making.prose import prose, table


def _indicators(number: int, name: str, text: str) -> Table:
    return table(
        f"Tabel 4.{number}a Indicatoren {name}",
        "Indicator | Peilwaarde | Ambitie | << | Bron\n^^ | ^^ | 2026 | 2029 | ^^\n---\n" + text.strip(),
        style="unruled",
    )


def _money(number: int, name: str) -> Table:
    expenses, income = EXPENSES[name][2:], INCOME[name][2:]
    return Table(
        f"Tabel 4.{number}b Wat mag het kosten?",
        (("", "2026", "2027", "2028", "2029"),),
        (
            ("Lasten", *plainly(expenses)),
            ("Baten", *plainly(income)),
            ("**Saldo**", *letters(minus(expenses, income))),
        ),
        scale="Bedragen x € 1.000",
        scale_after=True,
        style="unruled",
    )


_HARBOUR = prose("""
#! 4. De programma’s

## 4.1 Haven en bedrijvigheid

In 2026 beslissen wij wat er komt op het perceel van Koelhuis Bering. Vijf partijen hebben zich gemeld; twee
van hen willen er groene waterstof opslaan, en dat past volgens de omgevingsdienst niet binnen 300 meter van
Vlietveld. Voor De Stuw-Oost leggen wij de ontsluitingsweg aan, zodat de eertse kavel in het najaar van 2026
bouwrijp is. De gronduitgifte levert in 2026 naar raming 3,4 miljoen euro op.

Het havengeld stijgt met 2,3 procent. Voor schepen die aantoonbaar op walstroom of batterij liggen, geldt
een korting van 12 procent.
""")

_HARBOUR_TABLE = _indicators(
    1,
    "Haven en bedrijvigheid",
    """
Aangelegde zeeschepen per jaar | 1.846 (2024) | 1.830 | 1.900 | Havenbedrijf
Aangelegde binnenschepen per jaar | 7.310 (2024) | 7.500 | 8.200 | Havenbedrijf
Banen in het havengebied | 5.395 (1-4-2025) | 5.400 | 6.000 | Banentelling
Uitgegeven bedrijfsgrond (ha) | 2,1 (2024) | 3,5 | 3,0 | Grondbedrijf
Leegstand loodsen in m2 | 34.150 (1-7-2025) | 30.000 | minder dan 20.000 | Leegstandsmeting
""",
)

_HOMES = prose("""
## 4.2 Thuis in Mosterdam

Voor 2026 staan 465 opleveringen op de planning: 144 aan de Lijnbaan, 120 flexwoningen in Vlietveld, 96 in
Hoge Maten en 105 verspreid. De 640 woningen van Havenkwartier-West komen op zijn vroegst in 2028. Wethouder
De Leeuwe tekende op 12 juni 2025 met de corporaties Samenhaven en De Wende nieuwe prestatieafspraken voor
vier jaar.

Leegstaande winkels in de Oude Vest mogen vanaf 1 januari 2026 zonder parkeereis worden omgebouwd tot
woning.
""")

_HOMES_TABLE = _indicators(
    2,
    "Thuis in Mosterdam",
    """
Opgeleverde woningen per jaar | 312 (2024) | 465 | 620 | Basisregistratie adressen
Wachttijd sociale huur in jaren | 8,9 (1-7-2025) | 8,5 | 6,5 | Corporaties
Aandeel sociale huur in nieuwbouw | 28% (2024) | 33% | 35% | Team Wonen
Woningen met energielabel E, F of G | 9.410 (1-7-2025) | 8.600 | 6.000 | Landelijke labelregistratie
Woningen geschikt voor ouderen | n.t.b. | n.t.b. | 4.500 | Team Wonen
""",
)

_CARE = prose("""
## 4.3 Meedoen en zorgen voor elkaar

De contracten met De Brug, Thuisvaart en Zorgkoers gaan in op 1 april 2026. Wie al hulp heeft, houdt zijn
hulp; dat is in de contracten vastgelegd voor de eerste twee jaar. De Sociale Kajuit krijgt een tweede
locatie, in het zwembad De Dolfijn in Hoge Maten, voor drie dagdelen per week.

Het vangnet voor energiekosten stopt op 31 december 2026. Huishoudens tot 130 procent van het sociaal
minimum kunnen tot die dag een bijdrage krijgen van ten hoogste 500 euro.
""")

_CARE_TABLE = _indicators(
    3,
    "Meedoen en zorgen voor elkaar",
    """
Cliënten huishoudelijke hulp | 2.634 (1-7-2025) | 2.600 | 2.400 | Zorgadministratie
Cliënten begeleiding | 1.236 (1-7-2025) | 1.220 | 1.150 | Zorgadministratie
Huishoudens met bijstand | 2.018 (1-7-2025) | 1.980 | 1.850 | Team Werk
Wachttijd schuldhulp in weken | 4 (2025) | 4 | 3 | Sociale Kajuit
Bezoekers Sociale Kajuit per maand | 790 (juni 2025) | 900 | 1.000 | Sociale Kajuit
""",
)

_YOUTH = prose("""
## 4.4 Jong in Mosterdam

Kindcentrum De Boei wordt duurder. De opgraving van de scheepswerf kostte 1,15 miljoen euro en de bouwkosten
zijn geïndexeerd. Het krediet gaat van 17,2 naar 19,85 miljoen euro. De resten van de werf krijgen een plek
in de hal, achter glas.

De taakstelling op de jeugdhulp begint op 1 juli 2026. Drie vormen van hulp vergoeden wij dan niet meer:
dyslexiezorg in de vakantie, paardrijden als therapie en een tweede second opinion.
""")

_YOUTH_TABLE = _indicators(
    4,
    "Jong in Mosterdam",
    """
Jongeren met jeugdhulp | 11,8% (2024) | 11,5% | 10,5% | Statistiekbureau
Jongeren met jeugdhulp met verblijf | 58 (1-7-2025) | 55 | 45 | Zorgadministratie
Kinderen op wachtlijst jeugdhulp | 149 (1-7-2025) | 120 | 80 | Zorgadministratie
Voortijdig schoolverlaters | 2,6% (2023-2024) | 2,4% | 2,0% | Onderwijsinspectie
""",
)

_QUAYS = prose("""
## 4.5 Leefbare kades en wijken

Het werk aan de Noorderkade kost meer dan wij in 2024 dachten. Na de instorting is het ontwerp verzwaard: de
damwanden gaan tot 21 meter diep in plaats van 16. Het totale bedrag is nu 18,6 miljoen euro. De raad krijgt
hierover een afzonderlijk voorstel. Op de kade geldt sinds 1 oktober 2024 een verbod voor voertuigen
zwaarder dan 3,5 ton.

Stadsbeheer neemt in 2026 het maaien van bermen in eigen hand. Daarvoor koopt de gemeente vier elektrische
maaiers.
""")

_QUAYS_TABLE = _indicators(
    5,
    "Leefbare kades en wijken",
    """
Kade in slechte of zeer slechte staat (km) | 2,9 (februari 2025) | 2,5 | 1,5 | Duikinspectie
Rapportcijfer openbare ruimte | 6,6 (2024) | 6,7 | 7,0 | Stadspanel
Meldingen zwerfvuil per jaar | 4.120 (2024) | 3.900 | 3.200 | Meldpunt
Verkeersgewonden per jaar | 129 (2024) | 120 | 100 | Ongevallenregistratie
""",
)

_WATER = prose("""
## 4.6 Schoon water, schone lucht

Huishoudens in de hoogbouw van Zoutwijk krijgen in 2026 een pas voor de ondergrondse container. Reinwaard
verwacht dat het restafval er met een vijfde daalt. Voor de rechtszaak over het baggerslib is geen bedrag
geraamd: advocaat mr. Sluiskes acht de kans op winst ‘redelijk, niet meer dan dat’.
""")

_WATER_TABLE = _indicators(
    6,
    "Schoon water, schone lucht",
    """
CO2-uitstoot in kiloton | 471 (2023) | 430 | 340 | Klimaatmonitor
Woningen zonder aardgas | 8,6% (1-1-2025) | 10% | 16% | Netbeheerder
Restafval per inwoner in kg | 148 (2024) | 138 | 110 | Afvalbedrijf Reinwaard
Zonnepanelen op bedrijfsdaken in MWp | 31,5 (2024) | 38 | 55 | Netbeheerder
""",
)

_GOVERN = prose("""
## 4.7 Bestuur dichtbij

Wij oefenen in 2026 twee keer wat er gebeurt als de systemen door een aanval uitvallen. De eerste oefening,
in mei 2025, maakte duidelijk dat het stadhuis zonder internet geen paspoort kon uitgeven en geen deur kon
openen. De kosten van inhuur ramen wij op 8,2 miljoen euro.
""")

_GOVERN_TABLE = _indicators(
    7,
    "Bestuur dichtbij",
    """
Ziekteverzuim | 6,8% (1e halfjaar 2025) | 6,5% | 5,5% | Personeelssysteem
Telefoon opgenomen binnen een minuut | 76% (2024) | 78% | 85% | Klantcontactcentrum
Inhuur als deel van de loonsom | 17,4% (2024) | 14% | 12% | Jaarrekening
Opkomst gemeenteraadsverkiezingen | 44,9% (2022) | 48% | | Stembureau
""",
)

_PARTS = (
    (_HARBOUR, _HARBOUR_TABLE, "Haven en bedrijvigheid"),
    (_HOMES, _HOMES_TABLE, "Thuis in Mosterdam"),
    (_CARE, _CARE_TABLE, "Meedoen en zorgen voor elkaar"),
    (_YOUTH, _YOUTH_TABLE, "Jong in Mosterdam"),
    (_QUAYS, _QUAYS_TABLE, "Leefbare kades en wijken"),
    (_WATER, _WATER_TABLE, "Schoon water, schone lucht"),
    (_GOVERN, _GOVERN_TABLE, "Bestuur dichtbij"),
)

PROGRAMMES: tuple[Block, ...] = tuple(
    block
    for number, (text, indicators, name) in enumerate(_PARTS, start=1)
    for block in (*text, indicators, _money(number, name))
)
