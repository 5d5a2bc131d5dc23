"""Monitor werken en wonen 2025, by an outside bureau: hectares by site and homes by plan, without rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evals.making import Cell, Contents, Document, DocumentFile, PdfLook, PicturedTable, Table, TitlePage
from evals.making.notation import dutch, thousands
from evals.making.prose import prose, table


@dataclass(frozen=True)
class Site:
    """A business park, in hectares."""

    name: str
    gross: str
    net: str
    used: str
    firms: int
    jobs: int
    empty: str

    @property
    def free(self) -> Decimal:
        """What can still be given out."""
        return Decimal(self.net) - Decimal(self.used)


SITES = (
    Site("De Wielewaal fase 1", "64.0", "51.2", "49.9", 46, 3120, "1.9"),
    Site("De Wielewaal fase 2", "33.5", "27.4", "0", 0, 0, "0"),
    Site("Leemborg-Noord", "22.4", "18.6", "18.1", 71, 940, "0.6"),
    Site("Leemborg-Zuid", "14.9", "12.1", "12.1", 58, 615, "0.9"),
    Site("Ambachtshof Vlasbeek", "6.3", "5.0", "4.6", 33, 214, "0.2"),
    Site("De Meule Zandloo", "8.8", "7.1", "7.1", 39, 288, "0.4"),
    Site("Spoorstraat Eikeveld-dorp", "5.2", "4.4", "4.4", 27, 161, "1.1"),
    Site("Steenfabriek Leemborg (transformatie)", "3.6", "3.0", "3.0", 8, 22, "1.7"),
)


def _site_row(site: Site) -> tuple[str, ...]:
    return (
        site.name,
        dutch(site.gross, 1),
        dutch(site.net, 1),
        dutch(site.used, 1),
        dutch(site.free, 1),
        str(site.firms) if site.firms else "-",
        thousands(site.jobs) if site.jobs else "-",
        dutch(site.empty, 1),
    )


def _sum(column: list[str]) -> str:
    return dutch(sum((Decimal(value) for value in column), Decimal(0)), 1)


_SITES = Table(
    "Tabel 1 Bedrijventerreinen per 1 maart 2025",
    (
        (
            Cell("Terrein", rows=2),
            Cell("Oppervlakte in hectare", cols=4),
            Cell("Gebruik", cols=2),
            Cell("Leegstand\n(ha)", rows=2),
        ),
        ("bruto", "netto", "uitgegeven", "uitgeefbaar", "bedrijven", "banen"),
    ),
    (
        *map(_site_row, SITES),
        (
            "**Totaal**",
            _sum([site.gross for site in SITES]),
            _sum([site.net for site in SITES]),
            _sum([site.used for site in SITES]),
            dutch(sum((site.free for site in SITES), Decimal(0)), 1),
            str(sum(site.firms for site in SITES)),
            thousands(sum(site.jobs for site in SITES)),
            _sum([site.empty for site in SITES]),
        ),
    ),
    style="unruled",
    landscape=True,
)

_ONE = prose("""
# 1. Over deze monitor

Bureau Kavelzicht telde in het voorjaar van 2025 in opdracht van de gemeente Eikeveld wat er aan
bedrijfsgrond en woningbouwplannen is. De peildatum is 1 maart 2025. Het veldwerk is gedaan door Iris
Dubbeldam en Pepijn Sanders. Wij reden alle acht terreinen langs, spraken 62 ondernemers en legden de
plannen naast de kaart van het kadaster.

Netto wil zeggen: de grond die als kavel kan worden verkocht. Wegen, groen en waterberging tellen niet
mee. Onder leegstand verstaan wij kavels waarop een gebouw staat dat langer dan een jaar niet wordt
gebruikt.

# 2. Werken

## 2.1 Aanbod

Op de acht terreinen werken ruim vijfduizend mensen. Dat is 27 procent van alle banen in de gemeente. Ruim
de helft van de grond is van de logistiek, maar in aantallen bedrijven is Leemborg-Noord het grootst. Wat
nog uitgegeven kan worden ligt vrijwel geheel in fase 2 van De Wielewaal.

In fase 2 ligt 6,1 hectare bruto die niet als kavel kan worden verkocht: 2,8 hectare waterberging, 2,2
hectare groene wal langs de Transportweg en 1,1 hectare ontsluitingsweg.

""")

_DEMAND_TEXT = prose("""
## 2.2 Vraag

De vraag tot en met 2035 ramen wij op 38 tot 46 hectare netto. Dat is meer dan het aanbod. Het verschil
zit bij bedrijven met een kavel groter dan vier hectare. Hun vraag is 17 tot 22 hectare. Kleine bedrijven,
met een kavel tot een halve hectare, zoeken samen 6 hectare; zij vinden De Wielewaal te duur en willen in
het eigen dorp blijven.
""")

_DEMAND = table(
    "Tabel 2 Vraag naar bedrijfsgrond tot en met 2035 (hectare netto)",
    """
Kavelgrootte | Laag | Hoog | Waarvan eigen bedrijven
---
Tot 0,5 ha | 6 | 6 | 90%
0,5 tot 2 ha | 8 | 9 | 60%
2 tot 4 ha | 7 | 9 | 35%
Groter dan 4 ha | 17 | 22 | 10%
**Totaal** | 38 | 46 | 37%
""",
    style="unruled",
)

_THREE = prose("""
## 2.3 Kwaliteit

Leemborg-Zuid verdient een opknapbeurt: het wegdek is slecht en 0,9 hectare staat leeg. De eigenaren
hebben in januari 2025 een vereniging opgericht, met mevrouw Dorien Hakvoort als voorzitter. De
Steenfabriek krijgt een andere bestemming; de eigenaar wil er 64 woningen bouwen. Van de acht terreinen
hebben er drie een actieve ondernemersvereniging: De Wielewaal (beide fasen), Leemborg-Zuid en
Ambachtshof.

De stroomvoorziening is op alle terreinen een knelpunt. Van de 62 ondernemers zeiden er 41 dat zij willen
uitbreiden, maar geen zwaardere aansluiting krijgen. Negentien van hen overwegen te vertrekken.

# 3. Wonen

## 3.1 Plannen

Tabel 3 toont alle plannen van tien woningen of meer. Hard zijn plannen met een onherroepelijk omgevingsplan.
""")

PLANS = (
    ("Achter de Kerk", "Zandloo", 96, "zacht", "2027-2029", 64),
    ("Achter de Kerk-Oost", "Zandloo", 38, "zacht", "na 2029", 26),
    ("Zonneweide", "Eikeveld-dorp", 145, "hard", "2025-2027", 88),
    ("Zonnehof", "Eikeveld-dorp", 24, "hard", "2025", 24),
    ("Gasthuiskwartier", "Eikeveld-dorp", 112, "zacht", "2027-2030", 79),
    ("Veilinggrond (tijdelijk)", "Leemborg", 42, "hard", "2025", 42),
    ("Steenfabriek", "Leemborg", 64, "zacht", "2028-2031", 32),
    ("Beekzicht", "Vlasbeek", 58, "hard", "2026-2028", 35),
    ("Schoolkavel Vlasbeek", "Vlasbeek", 31, "zacht", "2028", 31),
    ("De Hoeve", "Oosterheuvel", 22, "hard", "2026", 14),
    ("Kievitshof", "Kievitsdrift", 12, "zacht", "n.t.b.", 8),
)

_PLANS = Table(
    "Tabel 3 Woningbouwplannen per 1 maart 2025",
    (("Plan", "Dorp", "Woningen", "Status", "Oplevering", "Waarvan betaalbaar"),),
    (
        *((name, place, str(homes), status, year, str(cheap)) for name, place, homes, status, year, cheap in PLANS),
        ("**Totaal**", "", str(sum(p[2] for p in PLANS)), "", "", str(sum(p[5] for p in PLANS))),
    ),
    style="columns",
)

_FOUR = prose("""
## 3.2 Wat valt op?

Van de plannen is minder dan de helft hard. Bij Achter de Kerk gaat het om 96 woningen; het deel ten
oosten van de Kerkweg, met 38 woningen, wacht op verplaatsing van het sportveld. In Kievitsdrift is er één
plan, Kievitshof, zonder datum: de initiatiefnemer en de eigenaar van de grond zijn het niet eens over de
prijs.

Voor het Gasthuiskwartier is corporatie Zandwonen eigenaar van de grond. Zij wil 45 woningen als sociale
huur verhuren aan mensen van 65 jaar en ouder. De sloop van het oude gasthuis begint op 5 januari 2026.

## 3.3 Sociale huur

Zandwonen verhuurt 3.260 woningen in de gemeente: 1.745 in Eikeveld-dorp, 610 in Zandloo, 382 in Vlasbeek,
344 in Leemborg, 128 in Oosterheuvel en 51 in Kievitsdrift. De gemiddelde huur is € 641 per maand. Op een
vrijkomende woning reageren gemiddeld 118 mensen.
""")

_PICTURE = PicturedTable(
    table(
        "Tabel 4 Gemiddelde verkoopprijs per dorp in 2024",
        """
Dorp | Prijs
---
Eikeveld-dorp | 418.000
Zandloo | 441.000
Vlasbeek | 396.000
Kievitsdrift | 372.000
""",
    )
)

_FIVE = prose("""
#! 4. Aanbevelingen

Kavelzicht doet vier aanbevelingen.

1) Houd in fase 2 een strook van 5 hectare vrij voor kavels tot een hectare, zodat kleine bedrijven een
kans krijgen.
2) Maak van Leemborg-Zuid een pilot voor herstructurering en vraag daarvoor provinciaal geld.
3) Leg een plan voor Kievitshof pas weer aan de raad voor als de grondprijs vastligt.
4) Tel jaarlijks op dezelfde datum; in 2024 is er geteld op 1 juli.

De volgende monitor verschijnt in april 2026.
""")

_OLD = Table(
    "Bijlage. Uitgeefbare grond in eerdere jaren (hectare)",
    (("Terrein", "2022", "2023", "1-7-2024", "1-3-2025"),),
    (
        ("De Wielewaal fase 1", "7,4", "3,7", "2,1", "1,3"),
        ("Leemborg-Noord", "1,9", "0,8", "0,8", "0,5"),
        ("Leemborg-Zuid", "0,3", "0,0", "0,0", "0,0"),
        ("Ambachtshof Vlasbeek", "1,0", "0,6", "0,4", "0,4"),
    ),
    style="unruled",
    note="De Wielewaal fase 2 is in eerdere jaren niet geteld.",
)

_REPORT = Document(
    "Monitor werken en wonen 2025",
    "rapport",
    date(2025, 4, 8),
    (
        TitlePage("Monitor werken en wonen", "Gemeente Eikeveld, 2025", ("Bureau Kavelzicht", "8 april 2025")),
        Contents("Inhoud"),
        *_ONE,
        _SITES,
        *_DEMAND_TEXT,
        _DEMAND,
        *_THREE,
        _PLANS,
        *_FOUR,
        _PICTURE,
        *_FIVE,
        _OLD,
    ),
    header="Kavelzicht",
    footer="Monitor werken en wonen 2025, blz. {page}",
)

FILES = (DocumentFile("monitor-werken-en-wonen-2025.pdf", (_REPORT,), PdfLook("office", bookmarks=False)),)
