"""Perspectiefnota 2026-2029, of May 2025: a classic PDF with ruled tables, one of them over two pages."""

from __future__ import annotations

from datetime import date

from evals.benchmark.lindemaas import figures as f
from evals.benchmark.lindemaas import nota_2026_programmes as programmes
from evals.making import (
    Chart,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    TitlePage,
)
from evals.making.prose import prose, table


def _subtotal(name: str) -> str:
    return f"Subtotaal {name.split()[-1 if name == f.MEANS else 0]}"


_SALDO = f.perspective(
    "Tabel 1 Meerjarenbeeld perspectiefnota 2026-2029",
    2026,
    (
        *f.lines(f.START_2025),
        f.bold("Uitgangspositie", f.BASE_2025),
        f.line("Ontwikkelingen", f.DEVELOPED_2025),
        f.bold("Saldo vóór maatregelen", f.BEFORE_2025),
        f.line("Maatregelen", f.MEASURED_2025),
        f.bold("Saldo na maatregelen", f.AFTER_2025),
        f.line("Waarvan incidenteel", f.INCIDENTAL_2025),
        f.bold("Structureel saldo na maatregelen", f.STRUCTURAL_2025),
    ),
)

_DEVELOPMENTS = f.perspective(
    "Tabel 2 Ontwikkelingen per programma",
    2026,
    [
        row
        for name, rows in f.DEVELOPMENTS_2025.items()
        for row in (
            (name,),
            *f.lines(rows),
            f.bold(_subtotal(name), f.add(rows.values())),
        )
    ]
    + [f.bold("Totaal ontwikkelingen", f.DEVELOPED_2025)],
    keep=False,
)

_MEASURES = f.perspective(
    "Tabel 3 Maatregelen (+ is een bezuiniging of extra inkomst)",
    2026,
    (
        *f.lines(f.MEASURES_2025, f.plus),
        f.bold("Totaal maatregelen", f.MEASURED_2025, f.plus),
    ),
    style="unruled",
    scale_after=True,
)

_RESERVE = table(
    "Tabel 4 Verloop algemene reserve",
    """
Algemene reserve | 2025 | 2026 | 2027 | 2028 | 2029
---
Stand 1 januari | 18.640 | 16.215 | 13.365 | 10.215 | 10.215
Inzet | -/- 2.425 | -/- 2.850 | -/- 3.150 | 0 | PM
**Stand 31 december** | 16.215 | 13.365 | 10.215 | 10.215 | PM
""",
    scale="Bedragen x € 1.000",
)

_RISKS = PicturedTable(
    table(
        "Tabel 5 De tien grootste risico's en hun kans",
        """
Risico | Kans | Gevolg
---
Jeugdhulp: meer verblijf dan geraamd | 60% | 1.400
Rente hoger dan 3,2% | 40% | 650
Steenfabriek Elsrade: tegenvallende grondverkoop | 30% | 2.100
Lagere algemene uitkering | 50% | 1.800
""",
    )
)

_INTRODUCTION = prose("""
# 1 Vooraf

Lindemaas bestaat nu ruim vijf jaar. Op 1 januari 2020 gingen Kesterhout, Batelaar, Oudwaard en Elsrade
samen verder. Wij tellen op 1 januari 2025 61.214 inwoners[^1] in elf kernen, met de Maas als ruggengraat.
Deze perspectiefnota is de vierde die het college aan de raad voorlegt en de eerste waarin de rekening
niet vanzelf uitkomt.

In deze nota betekent -/- voor een getal: nadelig voor de gemeente. Staat er niets voor, dan is het bedrag
voordelig. In tabel 3 gebruiken wij plus en min, omdat het daar om maatregelen gaat. Alle bedragen in de
tabellen zijn in duizenden euro's; in de tekst schrijven wij miljoenen (mln).

De raad bespreekt de nota op 26 juni 2025 in de commissie Middelen en stelt haar vast op 10 juli 2025. De
meicirculaire 2025 kwam te laat om mee te rekenen. Haar gevolgen staan straks in de programmabegroting
2026.

## 1.1 Wat staat ons te doen?

Drie vragen bepalen de komende vier jaar:

- Hoe houden wij de zorg voor jeugd en ouderen betaalbaar, nu in 2026 ruim 3,3 mln extra nodig is voor Wmo
  en jeugdhulp samen?
- Hoe bouwen wij 1.480 woningen tot en met 2030 zonder de dorpen hun gezicht te ontnemen?
- Hoe bereiden wij ons voor op hoog water? De zomer van 2021 ligt nog vers in het geheugen: in Veerhuizen
  stonden 74 kelders vol.

## 1.2 Leeswijzer

Hoofdstuk 2 gaat over geld. Hoofdstuk 3 loopt de vijf programma's langs. Hoofdstuk 4 beschrijft de rivier:
wat er ligt, wat er komt en wie betaalt. In hoofdstuk 5 staat wat wij met moties van de raad deden.
""")

_FINANCE = prose("""
#! 2 Financieel meerjarenbeeld

Het college legt een nota voor die in 2026 sluit en daarna niet. Dat is ongemakkelijk. In 2028 en 2029
zakt de bijdrage van het Rijk, terwijl de kosten van zorg blijven stijgen. Wij kiezen ervoor om in 2026 en
2027 te leunen op de algemene reserve en in die tijd de uitgaven structureel te verlagen. De
toezichthouder vraagt dat de begroting in 2029 structureel sluit; dat lukt met deze nota nog niet.
""")

_FINANCE_2 = prose("""
Zonder maatregelen zou 2026 sluiten met een tekort van bijna 4,6 mln. Met de maatregelen uit tabel 3
resteert een klein overschot. Het incidentele voordeel in 2026 en 2027 bestaat vrijwel geheel uit de inzet
van de algemene reserve. Wie die wegdenkt, ziet het structurele tekort.

## 2.1 Uitgangspositie

De septembercirculaire 2024 pakte goed uit: Lindemaas krijgt geld voor de uitvoering van de energiewetten
en een hogere bijdrage omdat het aantal eenpersoonshuishoudens sneller groeit dan elders. De
decembercirculaire 2024 bracht een kleine korting. De nieuwe jaarschijf 2029 kost 715 duizend euro, vooral
door loon- en prijsstijging bij verbonden partijen.

## 2.2 Ontwikkelingen

Tabel 2 laat per programma zien wat er op ons afkomt. Jeugdhulp met verblijf is de grootste tegenvaller:
38 jongeren verblijven in een instelling of gezinshuis, tegen 29 begin 2023. Een gezinshuisplek kost
gemiddeld € 68.400 per jaar.
""")

_FINANCE_3 = prose("""
## 2.3 Maatregelen

Het college zocht in vier rondes. De eerste ronde leverde 41 ideeën van ambtenaren op, de tweede 17 van
inwoners via het dorpenpanel. Negen daarvan staan in tabel 3.
""")

_FINANCE_4 = prose("""
De taakstelling jeugdhulp[^2] loopt op: van 0,4 mln in 2026 tot 1,25 mln in 2028. De regio Maasdorpen
koopt vanaf 1 april 2026 jeugdhulp anders in. Wethouder Nadia Hamdaoui: "Wij snijden niet in hulp die
werkt. Wij stoppen met betalen voor bedden die leeg staan."

Voor de organisatie geldt een vacaturestop voor beleidsfuncties tot 1 januari 2027. Vijftien van de 462
formatieplaatsen vervallen door natuurlijk verloop. De gemeentewinkels in Batelaar en Elsrade gaan nog
twee dagen per week open; die in Oudwaard sluit op 1 september 2026. Kesterhout houdt alle dagen.

Dorpsbudgetten gaan van € 6,50 naar € 4,50 per inwoner. Samen is dat 120 duizend euro per jaar. De
dorpsraden schreven het college op 2 mei 2025 dat zij dit "een aai over de bol met een lege hand" vinden.

De ozb voor niet-woningen stijgt met 14 procent. Huiseigenaren merken er in 2026 nog niets van; vanaf 2027
komt er 5 procent bij.

## 2.4 Reserves en weerstandsvermogen
""")

_FINANCE_5 = prose("""
De ondergrens van de algemene reserve is 9,5 mln, vastgesteld door de raad op 14 december 2023. Eind 2027
zitten wij daar nog 715 duizend euro boven. De ratio weerstandsvermogen daalt van 1,6 naar 1,1. Onze norm
is 1,0.
""")

_NOTES = Footnotes(
    (
        ("1", "Bron: basisregistratie personen, voorlopig cijfer."),
        ("2", "Inclusief de bijdrage van de huisartsenpraktijken aan de praktijkondersteuners."),
    )
)

_RIVER = prose("""
#! 4 De Maas

De rivier stroomt 17,8 kilometer door de gemeente. Langs die oever liggen vijf kernen, twee steenfabrieken
waarvan een buiten gebruik, een veerpont, een jachthaven met 210 ligplaatsen en 312 hectare uiterwaard.

## 4.1 Dijkversterking Kesterhout-Veerhuizen

Waterschap Maasgrient versterkt 6,4 kilometer dijk. De kosten zijn 58 mln, waarvan het hoogwaterprogramma
90 procent draagt. De gemeente betaalt 1,15 mln mee aan het fietspad op de kruin en de drie coupures.
Start van het werk: najaar 2026. Oplevering: eind 2029. Tijdens het broedseizoen, van 15 maart tot 15
juli, ligt het werk stil.

Omgevingsmanager bij het waterschap is Eefje Kuipers. Zij houdt iedere eerste dinsdag van de maand
spreekuur in café De Pont.

## 4.2 Uiterwaard De Grienden

Van de 312 hectare uiterwaard is 46 hectare, De Grienden, ingericht als natuur. Daar komt in 2027 een
nevengeul van 1,2 kilometer. De Grienden is van de stichting Maaslandschap; de gemeente betaalt jaarlijks
mee aan het beheer. Voor de 96 hectare tussen Elsrade en Moershoek zoekt de provincie nog een beheerder.

## 4.3 Veerpont Veerhuizen

De pont zette in 2024 118.400 voetgangers en fietsers over, 7 procent minder dan in 2023. In augustus lag
zij negentien dagen stil door laag water. Het tekort groeit. Veerman Jo Stoffels stopt per 1 januari 2027;
een opvolger is er nog niet. De toegang voor voetgangers blijft in 2026 € 1,20.

## 4.4 Laag water

Niet alleen hoog water vraagt aandacht. In 2022 viel de jachthaven van Kesterhout gedeeltelijk droog. De
aanleg van een drempel is verkend en kost 2,3 mln. Het college stelt dat niet voor: de provincie betaalt
niet mee.
""")

_RIVER_2 = prose("""
#! 5 Moties en toezeggingen

In de tabel hieronder staan de moties die bij de vorige perspectiefnota of sindsdien zijn aangenomen.
""")

_MOTIONS = table(
    "Tabel 7 Stand van zaken moties",
    """
Motie | Datum | Indiener | Stand
---
M2024-07 Bankje bij elke bushalte | 11-7-2024 | Ouderen Actief | 31 van de 58 haltes gereed
M2024-09 Geen drempel voor de jeugdzorg | 11-7-2024 | Progressief Lindemaas | afgedaan met brief 12-11-2024
M2024-14 Vuurwerkvrije dorpskern | 7-11-2024 | Kern en Toekomst | proef Oudwaard, evaluatie maart 2025
M2024-15 Tiny houses Broekveld | 7-11-2024 | Progressief Lindemaas | loopt, locatie n.t.b.
M2025-02 Pont blijft varen | 13-2-2025 | Dorpsbelang Lindemaas | onderzoek gereed vierde kwartaal 2025
M2025-03 Zwembad De Kolk open in de zomer | 13-2-2025 | Maaskring | afgedaan: buitenbad open vanaf 10 mei 2025
""",
)

_CLOSING = prose("""
Bij M2025-02 kijkt bureau Oeverloos naar een stichting als nieuwe eigenaar van de pont. Het onderzoek kost
€ 28.500. Toezegging T2024-31 (een kaart van alle zwerfafvalbakken) is niet nagekomen; wethouder Marleen
van Asperdonk meldt daarover voor de zomer.

## 5.1 Wie is wie

- Burgemeester Josephine Tielens: openbare orde, dienstverlening, communicatie
- Wethouder Ruud Smeulders (Dorpsbelang Lindemaas): financiën, grondzaken, dorpshuizen, eerste
  locoburgemeester
- Wethouder Coen Terpstra (Maaskring): wonen, ruimtelijke ordening, economie
- Wethouder Nadia Hamdaoui (Progressief Lindemaas): zorg, jeugd, inburgering, onderwijs
- Wethouder Marleen van Asperdonk (Maaskring): water, groen, energie, verkeer
- Gemeentesecretaris Aletta Koolwijk
""")

_DOCUMENT = Document(
    "Perspectiefnota 2026-2029",
    "perspectiefnota",
    date(2025, 5, 13),
    (
        TitlePage(
            "Perspectiefnota 2026-2029",
            "Elf kernen, één huishoudboekje",
            ("Gemeente Lindemaas", "College van burgemeester en wethouders, 13 mei 2025"),
        ),
        Contents(),
        *_INTRODUCTION,
        *_FINANCE,
        _SALDO,
        *_FINANCE_2,
        _DEVELOPMENTS,
        *_FINANCE_3,
        _MEASURES,
        *_FINANCE_4,
        _RESERVE,
        *_FINANCE_5,
        _RISKS,
        _NOTES,
        *programmes.BLOCKS,
        *_RIVER,
        Chart(
            "Figuur 2 Overgezette voetgangers en fietsers per jaar",
            (("2020", 96.2), ("2021", 121.0), ("2022", 109.5), ("2023", 127.3), ("2024", 118.4)),
            "x 1.000",
        ),
        *_RIVER_2,
        _MOTIONS,
        *_CLOSING,
        # The same table as in chapter 2.
        *prose("#! Bijlage 1 Meerjarenbeeld"),
        _SALDO,
    ),
    header="Perspectiefnota 2026-2029 · gemeente Lindemaas",
    footer="{page}",
)

FILE = DocumentFile(
    "perspectiefnota-2026-2029.pdf",
    (_DOCUMENT,),
    PdfLook("classic", hyphenate=True),
    listed=True,
)
