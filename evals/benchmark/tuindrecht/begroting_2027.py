"""Conceptbegroting 2027-2030 of the new college, a Word file, and its tables as a workbook."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.figures import END_2026
from evals.benchmark.tuindrecht.tables import money, product_table, years_down
from evals.making import Box, Document, DocumentFile, PicturedTable, TitlePage, WordLook
from evals.making.prose import prose, table

YEARS = ("2027", "2028", "2029", "2030")
_COALITION = (1540, 1815, 905, 860)
_CIRCULAR = (-735, 190, 245, 205)
_START = END_2026[1:]
_CUTS = (-678, -2650, -4980, -5240)
SALDO = tuple(sum(values) for values in zip(_START, _COALITION, _CIRCULAR, _CUTS, strict=True))

MULTI_YEAR = years_down(
    "Tabel 2.1 Meerjarenbeeld begroting 2027",
    ("Zomernota 2026", "Coalitieakkoord", "Septembercirculaire", "Ombuigingen", "Saldo begroting"),
    YEARS,
    (_START, _COALITION, _CIRCULAR, _CUTS, SALDO),
)

INVESTMENTS = money(
    "Tabel 5.1 Investeringen 2027-2030",
    """
Investering | Pijler | 2027 | 2028 | 2029 | 2030
---
Warmteleiding Druivenlaan | B | 1400 | 2600 | 1200 | 0
Deelname warmtebedrijf, aandelen | B | 2000 | 0 | PM | PM
Zwembad De Plons, renovatie | C | 5740 | 2800 | 0 | 0
Dorpshuis De Zandplaat, verbouwing | C | 180 | 1360 | 0 | 0
Uitbreiding De Tuinderij (praktijkschool) | D | 1450 | 1350 | 0 | 0
Duikers Spuiveldse vaart | E | 1150 | 780 | 0 | 0
Rotonde Kassenweg | E | 1395 | 0 | 0 | 0
Vrijliggend fietspad Leedekade | E | 0 | 640 | 1870 | 0
Ondergrondse containers ’t Spuiveld | E | 285 | 285 | 0 | 0
Brandweerkazerne ’t Spuiveld | F | 0 | 0 | 3650 | 0
Vervanging zaaksysteem | F | 610 | 240 | 0 | 0
""",
    scale="Bedragen x € 1.000",
    total="Totaal investeringen",
)

SUBSIDIES = money(
    "Tabel 6.1 Subsidies aan instellingen",
    """
Instelling | Verleend 2025 | Verleend 2026 | Voorgenomen 2027
---
Bibliotheek Vijfpolder | 1184000 | 1221500 | 1187300
Welzijn Tuindrecht | 1642000 | 1695800 | 1724000
Zwembad De Plons | 486000 | 512000 | 268000
Museum De Eerste Kas | 141500 | 146000 | 119000
Muziekvereniging Juliana | 18600 | 19150 | 17250
Stichting Buurtbus Oud-Zanding | 0 | 31600 | 76000
Dorpshuis De Zandplaat | 84500 | 87200 | 85000
Dorpshuis ’t Kwakeltje | 92300 | 95250 | 92700
Dorpshuis De Leedehof | 101200 | 104400 | 101700
Jongerenwerk Kas & Co | 395000 | 438500 | 461000
Slachtofferhulp Vijfpolder | 26400 | 27200 | 27200
""",
    scale="Bedragen in hele euro's",
    total="Totaal subsidies",
)

TARIFFS = table(
    "Tabel 7.1 Tarieven",
    """
Heffing | Tarief 2026 | Tarief 2027
---
Ozb woningen (% van de waarde) | 0,0894 | 0,0921
Ozb niet-woningen, eigenaar (%) | 0,2610 | 0,2745
Ozb niet-woningen, gebruiker (%) | 0,2085 | 0,2190
Afvalstoffenheffing, alleenwonend | € 268,80 | € 281,40
Afvalstoffenheffing, gezin | € 341,40 | € 356,70
Rioolheffing | € 214,20 | € 221,90
Toeristenbelasting per nacht | € 1,85 | € 2,60
Precario per meter kabel | - | € 0,45
Parkeren Stationsplein, per uur | € 1,50 | € 1,80
Paspoort | € 83,87 | n.t.b.
""",
)

NOTA = Document(
    "Conceptbegroting 2027-2030",
    "begroting",
    date(2026, 9, 29),
    (
        TitlePage(
            "Conceptbegroting 2027-2030",
            "Aanbieding aan de raad",
            ("Gemeente Tuindrecht, 29 september 2026", "Z/26/121907"),
        ),
        *prose(f"""
# 1 Aanbieding

Dit is de eerste begroting van het college dat op 18 juni 2026 begon. Het akkoord heet "Wortelen". De coalitie van
Gemeentebelang Tuindrecht, Dorp & Kas, Liberaal Collectief en Sociaal Tuindrecht heeft 26 van de 31 zetels.

De portefeuilles zijn zo verdeeld:

- Mirthe Zandvliet (Gemeentebelang Tuindrecht): financiën, wonen en grond;
- Aart Kranendonk-Smit (Dorp & Kas): glastuinbouw, energie en arbeidsmigranten;
- Roelof de Bie (Liberaal Collectief): verkeer, buitenruimte en dienstverlening;
- Sanne Terborg (Sociaal Tuindrecht): zorg, jeugd en onderwijs.

Burgemeester is Liesbeth van Oeverloo. Zij gaat over veiligheid en handhaving.

Het jaar 2027 sluit met een nadeel van {SALDO[0]} duizend euro. Dat vangen wij eenmalig op met de algemene reserve. Vanaf
2029 is er weer een voordeel. Daarvoor moeten wij ombuigen, ook in dingen die mensen merken.

Een minteken betekent voordeel of opbrengst.

# 2 Meerjarenbeeld
"""),
        MULTI_YEAR,
        *prose("""
De ombuigingen waar inwoners het meest van merken:

- het aantal uren van de bibliotheek gaat van 118 naar 96 per week (120 duizend euro);
- de kunstgrasvelden worden om de veertien jaar vervangen in plaats van om de twaalf jaar (95 duizend euro);
- straatverlichting dimt vanaf 22.30 uur (64 duizend euro);
- de papieren gemeentegids verdwijnt (18 duizend euro);
- een kleinere organisatie: 14 fte minder in 2029.

# 3 Pijlers

## 3.1 Wonen in vijf kernen

Het college wil in vier jaar 1.450 woningen, waarvan 30 % sociaal. In 2027 moeten er 345 klaar zijn. Het plan De
Leede-Oost gaat door, met 540 in plaats van 620 woningen, omdat de raad een strook van 60 meter langs het water vrij
wil houden. Het plan is 31,8 hectare groot.

## 3.2 Glas en werk

Er komt een warmtebedrijf: Warmte Tuindrecht BV. De gemeente neemt voor 2 miljoen euro aandelen, dat is 40 %. De
provincie doet niet mee. Telersvereniging Vijfpolder neemt 35 % en energiefonds Delta Groen 25 %. Directeur wordt
Ingrid Wolvenkamp, nu nog kwartiermaker.

Voor arbeidsmigranten moeten er in 2030 3.400 bedden met keurmerk zijn. Op het terrein De Komkommer komen er 480. De
helft daarvan is klaar op 1 april 2028.

## 3.3 Zorg en samen

De eigen bijdrage voor hulp in het huishouden levert 310 duizend euro op. Het zwembad blijft, maar krijgt in 2027
minder subsidie omdat het van september 2027 tot mei 2028 dicht is.

## 3.4 Jong en leren

De jeugdhulp is met ruim twee miljoen euro verhoogd tot 19,4 miljoen euro. Per school komt er een vaste
jeugdwerker. Het aantal jongeren in een gesloten instelling moet in 2028 nul zijn.

## 3.5 Onderweg en buiten

De rotonde in de Kassenweg begint in maart 2027. De kosten liggen op 1.395 duizend euro, gelijk aan de raming van vorig
jaar. De buurtbus naar Oud-Zanding kreeg in de eerste maand 1.016 reizigers.

## 3.6 Bestuur en bedrijfsvoering

De formatie is 361,4 fte. Voor het vervangen van het zaaksysteem is 850 duizend euro nodig; het oude wordt vanaf 1 januari
2029 niet meer onderhouden.

# 4 Lasten en baten
"""),
        product_table("Tabel 4.1 Lasten en baten 2027", 3),
        *prose("# 5 Investeringen"),
        INVESTMENTS,
        *prose("""
Het fietspad langs de Leedekade is een wens van 1.870 inwoners die er een handtekening voor zetten.

# 6 Subsidies
"""),
        SUBSIDIES,
        *prose("# 7 Tarieven"),
        TARIFFS,
        Box(
            "Woonlasten 2027",
            prose("""
Een gezin in een eigen huis van 420.000 euro betaalt 1.046 euro.
"""),
        ),
        *prose("# 8 Indicatoren"),
        table(
            "Tabel 8.1 Indicatoren",
            """
Indicator | Stand 2025 | Streven 2027 | Streven 2030
---
Opgeleverde woningen | 231 | 345 | 390
Opgeleverde sociale huur | 84 | 104 | 117
Glas op aardwarmte of restwarmte (%) | 38 | 51 | 75
Bedden met keurmerk voor arbeidsmigranten | 2.115 | 2.500 | 3.400
Jongeren met jeugdhulp (%) | 11,3 | 10,8 | 10,0
Restafval per inwoner (kg) | 137 | 124 | 105
Ziekteverzuim (%) | 6,7 | 5,8 | 5,2
Rapportcijfer openbare ruimte | 6,6 | 6,7 | 7,0
Lege winkels | 27 | 24 | 18
""",
        ),
        *prose("# 9 Financiële positie"),
        PicturedTable(
            table(
                "Tabel 9.1 Kengetallen begroting 2027",
                """
Kengetal | 2025 | 2027
---
Netto schuldquote | 61 % | 79 %
Solvabiliteit | 30 % | 26 %
""",
            )
        ),
        *prose("""
Het weerstandsvermogen daalt naar 1,2. De ondergrens van de raad is 1,0. De toezichthouder is de provincie; zij houdt
naar verwachting repressief toezicht.
"""),
    ),
    header="Conceptbegroting 2027-2030",
    footer="{page}",
)

FILE = DocumentFile("Conceptbegroting 2027.docx", (NOTA,), WordLook(font="Verdana"), listed=True)

SHEET = DocumentFile(
    "begroting 2027 tabellenboek.xlsx",
    (
        Document(
            "Tabellenboek begroting 2027", "begroting", date(2026, 9, 29), (MULTI_YEAR, INVESTMENTS, SUBSIDIES, TARIFFS)
        ),
    ),
)
