"""Perspectiefnota 2026-2029 (May 2025): a double-spaced text export with a cell a line."""

from __future__ import annotations

from datetime import date

from evals.benchmark.mosterdam.figures import (
    AFTER_2025,
    ALL_DEVELOPMENTS_2025,
    BASE_2025,
    BEFORE_2025,
    DEVELOPMENTS_2025,
    INCIDENTAL_2025,
    MEASURES_2025,
    START_2025,
    STRUCTURAL_2025,
    letters,
    saldo,
    sums,
)
from evals.benchmark.mosterdam.nota_2025_programmes import PROGRAMMES
from evals.making import (
    Contents,
    Document,
    DocumentFile,
    Flat,
    Footnotes,
    PicturedTable,
    Table,
    TextLook,
    TitlePage,
)
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")

_START = prose("""
# 1. Vooraf

Mosterdam leeft van het water en betaalt ervoor. De kades waaraan onze stad groot werd, zijn op; de schepen
die er aanleggen worden groter en komen minder vaak. Tegelijk zoekt een hele generatie Mosterdammers een
huis. Deze nota gaat over die twee rekeningen, en over de derde die wij niet zelf schrijven: die van de
zorg.

Op 1 januari 2025 telde de gemeente 96.140 inwoners[^1], 755 meer dan een jaar eerder. Van hen wonen er
18.320 in Zoutwijk, 16.905 in Rietpolder, 15.240 in Vlietveld, 14.480 in Sluisbuurt, 13.010 in Hoge Maten,
11.390 in de Oude Vest, 4.175 in het Lijnbaanskwartier en 2.620 in het dorp Oosterwiel. Het
Lijnbaanskwartier groeide het hardst, met 9,4 procent.

## 1.1 Wat er sinds vorig jaar gebeurde

Op 14 september 2024 bezweek over een lengte van 38 meter de kademuur aan de Noorderkade, ter hoogte van de
oude touwslagerij. Niemand raakte gewond. Het veer naar Sint Bavo kon elf weken niet aanleggen. De
noodmaatregel, een damwand voor de muur, kostte 1,3 miljoen euro en is betaald uit de post onvoorzien en de
algemene reserve.

Wethouder Lieke van Santvoort trad op 6 februari 2025 af, nadat de raad haar brief over de wachtlijst voor
jeugdhulp onvolledig had genoemd. Sanne Holtrop (Havenbelang) volgde haar op 13 maart 2025 op. De taken in
het college bleven verder gelijk: Ruben Dijkgraaf doet haven, economie en grondzaken, Jacomijn de Leeuwe
financiën, wonen en dienstverlening, en Farid Benali water, klimaat en openbare ruimte. Burgemeester Hilde
van Craenest houdt veiligheid.

Koelhuis Bering maakte op 2 april 2025 bekend dat het zijn vestiging op Zeehaventerrein Zuid sluit. Daarmee
verdwijnen uiterlijk op 1 juli 2026 212 banen. Het vrijkomende perceel van 6,8 hectare is erfpacht van de
gemeente.

## 1.2 Leeswijzer

Hoofdstuk 2 gaat over geld, hoofdstuk 3 over de zeven programma’s, hoofdstuk 4 over moties en toezeggingen.
Achter een bedrag staat een V als het in ons voordeel is en een N als het ons geld kost. In de tabellen met
saldi staat bij een voordeel ook nog een min; dat is geen nadeel. In paragraaf 2.4 is die min weggelaten,
omdat daar alleen voordelen staan.
""")

_MONEY = prose("""
#! 2. Het financiële beeld

## 2.1 Waar wij van uitgaan

De lonen stijgen in deze nota met 4,1 procent in 2026 en met 3,0 procent in de jaren erna, de prijzen met
2,3 procent per jaar. Voor nieuwe leningen rekenen wij met een rente van 3,25 procent; vorig jaar was dat
2,90 procent. De bevolking groeit met 640 inwoners per jaar. De algemene uitkering is gebaseerd op de
september- en de decembercirculaire van 2024. Wat de meicirculaire 2025 betekent, is nog niet bekend en komt
in de begroting.

## 2.2 Meerjarenperspectief

Het jaar 2026 sluit, met een voordeel van 30.000 euro. Dat is gezichtsbedrog: zonder de greep van 4 miljoen
euro uit de algemene reserve was er een gat van bijna 4 miljoen. Vanaf 2028 is de reserve geen oplossing
meer. In dat jaar bedraagt het tekort na maatregelen 8,48 miljoen euro, en in 2029 loopt het op tot bijna 10
miljoen euro. De provincie houdt ons tot nu toe onder het gewone, repressieve toezicht; gedeputeerde
Corstanje schreef op 28 november 2024 dat zij preventief toezicht overweegt als de begroting van 2026 niet
in ten minste één van de jaren structureel sluit.
""")
# On purpose: the prose says 8,48 for 2028, the table below 8,84.

PERSPECTIVE = Table(
    "Tabel 1 Meerjarenperspectief 2026-2029",
    (("Omschrijving", *YEARS),),
    (
        *((label, *saldo(values)) for label, values in START_2025.items()),
        ("**Stand voor deze nota**", *saldo(BASE_2025)),
        ("Ontwikkelingen", *saldo(ALL_DEVELOPMENTS_2025)),
        ("**Saldo voor maatregelen**", *saldo(BEFORE_2025)),
        ("Maatregelen", *saldo(sums(MEASURES_2025))),
        ("**Saldo na maatregelen**", *saldo(AFTER_2025)),
        ("Waarvan incidenteel", *saldo(INCIDENTAL_2025)),
        ("**Structureel saldo na maatregelen**", *saldo(STRUCTURAL_2025)),
    ),
    scale="Bedragen x 1 miljoen euro",
    scale_after=True,
    style="unruled",
)

_DEVELOPMENTS = prose("""
## 2.3 Ontwikkelingen

De tabel hieronder noemt alle ontwikkelingen waarvan het college vindt dat zij niet te vermijden zijn.
""")

_DEVELOPMENT_TABLE = Table(
    "Tabel 2 Ontwikkelingen per programma",
    (("Ontwikkeling", *YEARS),),
    (
        *(
            row
            for name, rows in DEVELOPMENTS_2025.items()
            for row in ((name,), *((label, *saldo(values)) for label, values in rows.items()))
        ),
        ("**Totaal ontwikkelingen**", *saldo(ALL_DEVELOPMENTS_2025)),
    ),
    scale="Bedragen x 1 miljoen euro",
    scale_after=True,
    style="unruled",
)

_EXPLANATION = prose("""
**Lagere opbrengst havengelden.** In 2024 legden 1.846 zeeschepen aan, tegen 2.015 in 2023. De
havenmeeester, Bram Oudhof, verwacht dat het aantal nog twee jaar daalt omdat de houtvaart naar de overkant
trekt.

**Onderhoud kades en steigers.** De duikinspectie van februari 2025 keurde 2,9 kilometer kade af; bij de
vorige inspectie, in 2019, was dat 1,1 kilometer. Het hogere bedrag is voor onderhoud. De kapitaallasten van
nieuwe muren staan op een eigen regel.

**Flexwoningen Vlietveld.** Vanaf april 2026 staan er 120 tijdelijke woningen op het voormalige sportveld
van SV De Vliet. De huur dekt de kosten niet: er blijft drie jaar lang een gat van 350.000 euro per jaar.

**Huishoudelijke hulp Wmo.** Het aantal cliënten steeg van 2.310 begin 2023 naar 2.575 begin 2025. De eigen
bijdrage naar inkomen, die het Rijk voor 2026 had beloofd, is uitgesteld tot 2027.

**Jeugdhulp met verblijf.** Het gaat om weinig kinderen en veel geld: 61 jongeren woonden eind 2024 in een
instelling of gezinshuis, gemiddeld voor 104.000 euro per jaar. Van hen verblijven er 17 buiten de regio.

**Team warmtetransitie.** Het Rijk betaalt het team tot en met 2028 volledig. Voor 2029 is er nog geen
toezegging van het Rijk; wij ramen daarom geen kosten en geen baten.

**Hogere rente.** Wij moeten in 2026 en 2027 samen 64 miljoen euro lenen, vooral voor de kademuren en
Havenkwartier-West.
""")

_MEASURES = Table(
    "Tabel 3 Maatregelen",
    (("Maatregel", *YEARS),),
    (
        *((label, *letters(values, 2)) for label, values in MEASURES_2025.items()),
        ("**Totaal maatregelen**", *letters(sums(MEASURES_2025), 2)),
    ),
    scale="Bedragen x 1 miljoen euro, alle voordelig",
    scale_after=True,
    style="unruled",
)

_MEASURE_TEXT = prose("""
De ozb voor niet-woningen gaat in één keer met 6 procent omhoog. Huiseigenaren blijven buiten schot. De
toeristenbelasting stijgt van 2,80 naar 3,60 euro per nacht; voor passagiers van riviercruises geldt
voortaan hetzelfde tarief als voor hotelgasten. De gemeente stopt met haar bijdrage aan de Stoomfeesten, die
in 2026 voor het laatst in de oude vorm plaatsvinden. Van de formatie vervallen 14 arbeidsplaatsen, zonder
gedwongen ontslag.

Twee maatregelen haalden deze nota niet. Sluiting van bibliotheekfiliaal Hoge Maten zou 0,21 miljoen euro
per jaar opleveren, maar treft volgens het college juist de wijk waar de meeste kinderen een taalachterstand
hebben. Betaald parkeren in het Lijnbaanskwartier komt terug zodra de garage onder de Kraanhal open is, niet
eerder dan in 2028.

## 2.5 Weerstandsvermogen en risico’s

De algemene reserve stond op 1 januari 2025 op 31,6 miljoen euro. Na de onttrekkingen uit deze nota resteert
eind 2027 25,5 miljoen euro. De norm van de raad is een weerstandsratio van ten minste 1,2; wij komen uit op
1,3.
""")

_RISKS = table(
    "Tabel 4 Grootste risico’s",
    """
Risico | Kans | Gevolg | Benodigde buffer
---
Instorting van een tweede kademuur | 25% | 9,60 | 2,40
Grondexploitatie Havenkwartier-West | 40% | 8,50 | 3,40
Tekort op jeugdhulp groter dan geraamd | 50% | 3,20 | 1,60
Vertrek van een grote erfpachter | 30% | 2,80 | 0,84
Cyberaanval | 10% | 4,00 | 0,40
Verlies rechtszaak baggerslib Stuwkanaal | n.t.b. | n.t.b. | PM
""",
    scale="Kolommen gevolg en benodigde buffer x 1 miljoen euro",
    scale_after=True,
    style="unruled",
)

_LOANS = PicturedTable(
    table(
        "Tabel 5 Verloop van de leningen 2025-2029",
        """
Jaar | Nieuw | Afgelost | Stand
---
2025 | 18,0 | 9,5 | 148,3
2026 | 34,0 | 9,8 | 172,5
2027 | 30,0 | 10,4 | 192,1
""",
    )
)

_NOTES = Footnotes((("1", "Bron: basisregistratie personen, bewerking team Onderzoek."),))

_MOTIONS = table(
    "Tabel 13 Moties en toezeggingen",
    """
Onderwerp | Datum | Portefeuillehouder | Stand van zaken
---
Motie Licht op de kade | 9-11-2023 | Benali | Afgedaan, 46 lantaarns geplaatst
Motie Geen kind zonder zwemdiploma | 9-11-2023 | Holtrop | Loopt; evaluatie volgt in het vierde kwartaal van 2025
Motie Eerst de Mosterdammer | 27-6-2024 | De Leeuwe | Niet uitgevoerd, in strijd met de Huisvestingswet
Motie Walstroom voor cruiseschepen | 7-11-2024 | Dijkgraaf | Loopt; wacht op netbeheerder
Toezegging overzicht leegstaande loodsen | 30-1-2025 | Dijkgraaf | Gereed in september 2025
""",
    style="unruled",
)

_LAST = prose("""
#! 4. Moties en toezeggingen

De raad gaf ons sinds november 2023 27 moties mee. Daarvan zijn er 19 afgedaan. Hieronder staan de
belangrijkste die nog aandacht vragen, of waarover wij van mening verschillen.
""")

_OPENING = TitlePage(
    "Perspectiefnota 2026-2029",
    "Vaste grond onder de kade",
    ("Gemeente Mosterdam", "Vastgesteld door het college op 20 mei 2025"),
)

NOTA = Document(
    "Perspectiefnota 2026-2029",
    "perspectiefnota",
    date(2025, 5, 20),
    (
        _OPENING,
        Contents(),
        *_START,
        _NOTES,
        *_MONEY,
        PERSPECTIVE,
        *_DEVELOPMENTS,
        _DEVELOPMENT_TABLE,
        *_EXPLANATION,
        *prose("## 2.4 Maatregelen"),
        _MEASURES,
        *_MEASURE_TEXT,
        _RISKS,
        _LOANS,
        *PROGRAMMES,
        *_LAST,
        _MOTIONS,
        *prose("#! Bijlage 1 Het meerjarenperspectief nogmaals"),
        PERSPECTIVE,
    ),
    footer="Perspectiefnota 2026-2029 gemeente Mosterdam {page}",
)

FILE = DocumentFile(
    "perspectiefnota-2026-2029.txt",
    (NOTA,),
    TextLook(double_spaced=True, lines_per_page=60, flat=Flat("cell", "row", label_width=34)),
    listed=True,
)
