"""Begroting 2026-2029: a ruled PDF in a modern layout."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.figures import END_2025, START_2026
from evals.benchmark.tuindrecht.tables import money, product_table, years_down
from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
_CIRCULAR = (-560, -395, -480, -310)
_START = END_2025[1:]
_OTHER = tuple(START_2026[year] - _START[year] - _CIRCULAR[year] for year in range(4))

NOTA = Document(
    "Begroting 2026-2029",
    "begroting",
    date(2025, 9, 30),
    (
        TitlePage("Begroting 2026-2029", "Gemeente Tuindrecht", ("Vastgesteld door de raad op 6 november 2025",)),
        Contents(levels=1),
        *prose("""
#! 1 Vooraf

De begroting 2026 sluit met een klein voordeel van 205 duizend euro. De jaren daarna sluiten niet. Het college laat
het aan de nieuwe raad om dat op te lossen, want in maart 2026 zijn er verkiezingen.

Pieter Bas Noordam, wethouder wonen en verkeer, legt op eigen verzoek zijn taak neer op 1 januari 2026. Zijn werk
wordt tot de verkiezingen waargenomen door Aart Kranendonk-Smit.

In deze begroting is een minteken een voordeel of een opbrengst; zonder teken is het een nadeel of een last.

# 2 Van Zomernota naar begroting
"""),
        years_down(
            "Tabel 1 Meerjarenbeeld",
            ("Zomernota 2025", "Septembercirculaire", "Overig", "Saldo begroting"),
            YEARS,
            (_START, _CIRCULAR, _OTHER, START_2026[:4]),
        ),
        *prose("""
Onder Overig vallen de duikers in de Spuiveldse vaart, de indexering van subsidies en een lagere bijdrage aan de
omgevingsdienst.

#! 3 Pijlers

## 3.1 Pijler A Wonen in vijf kernen

Wij willen 310 woningen opleveren in 2026, waarvan 93 sociale huur. In Oud-Zanding komt een knarrenhof met 24
woningen[^2]. Het plan De Leede beslaat 27,5 hectare. De verkoop van kavels levert in 2026 naar verwachting
5,1 miljoen euro op.
"""),
        Footnotes((("2", "Een hof voor ouderen, gebouwd door de bewoners zelf."),)),
        product_table("Tabel 2 Pijler A in 2026", 2, "A"),
        *prose("""
## 3.2 Pijler B Glas en werk

Tuindrecht heeft 1.052 hectare glas in gebruik. Wij helpen tuinders van gas af: eind 2026 moet 46 % van het glas op
aardwarmte of restwarmte draaien. In 2026 komt er een loket voor tuinders zonder opvolger, onder leiding van Lonneke
Vermaat.
"""),
        product_table("Tabel 3 Pijler B in 2026", 2, "B"),
        *prose("""
## 3.3 Pijler C Zorg en samen

Het aantal huishoudens met hulp groeit naar 1.480. De dorpshuizen krijgen samen 412 duizend euro. De bibliotheek blijft
open in alle vijf de kernen, met 118 uur per week bij elkaar.
"""),
        product_table("Tabel 4 Pijler C in 2026", 2, "C"),
        *prose("""
## 3.4 Pijler D Jong en leren

De jeugdhulp is begroot op ruim zeventien miljoen euro. Basisschool De Stek krijgt per augustus 2026 een nieuw gebouw
voor 360 leerlingen. Het leerlingenvervoer is opnieuw aanbesteed; Touringbedrijf Waaldijk rijdt vanaf 1 januari 2026.
"""),
        product_table("Tabel 5 Pijler D in 2026", 2, "D"),
        *prose("""
## 3.5 Pijler E Onderweg en buiten

Wij vervangen in 2026 zes van de negentien duikers in de Spuiveldse vaart. De afvalstoffenheffing is 341,40 euro voor
een huishouden met meer personen en 268,80 euro voor wie alleen woont. De rioolheffing is 214,20 euro. Het restafval
moet van 142 naar 128 kilo per inwoner.
"""),
        product_table("Tabel 6 Pijler E in 2026", 2, "E"),
        *prose("""
## 3.6 Pijler F Bestuur en bedrijfsvoering

Voor de verkiezingen op 18 maart 2026 is 165 duizend euro nodig. De formatie is 352,6 fte. Het ziekteverzuim moet van
6,2 % naar 5,4 %.
"""),
        product_table("Tabel 7 Pijler F in 2026", 2, "F"),
        *prose("""
#! 4 Indicatoren
"""),
        table(
            "Tabel 8 Indicatoren per pijler",
            """
Indicator | Eenheid | Stand 2024 | Streven 2026 | Streven 2029
---
Opgeleverde woningen | woningen | 254 | 310 | 380
Opgeleverde sociale huur | woningen | 61 | 93 | 115
Glas op aardwarmte of restwarmte | % | 33 | 46 | 70
Gesloopt leeg glas | ha | 4,8 | 8,0 | 12,0
Bedden met keurmerk voor arbeidsmigranten | bedden | 1.930 | 2.400 | 3.100
Huishoudens met hulp | aantal | 1.385 | 1.480 | 1.620
Jongeren met jeugdhulp | % | 10,9 | 10,5 | 9,8
Jongeren zonder startkwalificatie | aantal | 74 | 66 | 50
Restafval per inwoner | kg | 142 | 128 | 100
Ziekteverzuim | % | 6,2 | 5,4 | 5,0
Rapportcijfer openbare ruimte | cijfer | 6,7 | 6,9 | 7,2
Banen in de glastuinbouw | banen | 7.860 | n.t.b. | n.t.b.
""",
        ),
        *prose("""
# 5 Investeringen
"""),
        money(
            "Tabel 9 Nieuwe kredieten",
            """
Krediet | Pijler | 2026 | 2027 | 2028 | 2029
---
Duikers Spuiveldse vaart | E | 900 | 600 | 400 | 0
Sportveld Kwakelvaart, kunstgras | C | 540 | 0 | 0 | 0
Uitbreiding De Tuinderij (praktijkschool) | D | 350 | 1850 | 600 | 0
Elektrische veegwagens | E | 0 | 420 | 0 | 420
Rotonde Kassenweg | E | 275 | 1120 | 0 | 0
Raadzaal, beeld en geluid | F | 195 | 0 | 0 | 0
Brandweerkazerne ’t Spuiveld | F | PM | PM | 0 | 0
""",
            scale="Bedragen x € 1.000",
            total="Totaal nieuwe kredieten",
        ),
        *prose("""
De rotonde in de Kassenweg komt er na drie ongelukken in 2024. Voor de kazerne in ’t Spuiveld onderzoekt de
veiligheidsregio eerst of samenvoegen met Kwakelvaart kan; daarom staat er PM.

# 6 Overzicht van lasten en baten
"""),
        product_table("Tabel 10 Lasten en baten 2026", 2, keep=False),
        Box(
            "Woonlasten",
            prose("""
Een gezin met een eigen huis van 420.000 euro betaalt in 2026 samen 1.011 euro aan ozb, riool en afval. Dat is 38 euro
meer dan in 2025.
"""),
        ),
        *prose("""
# 7 Risico’s

Het weerstandsvermogen is 1,5. De schuldquote staat in tabel 11.
"""),
        PicturedTable(
            table(
                "Tabel 11 Kengetallen",
                """
Kengetal | Rekening 2024 | Begroting 2026
---
Netto schuldquote | 58 % | 67 %
Solvabiliteit | 31 % | 28 %
Grondexploitatie | 12 % | 14 %
""",
            )
        ),
        *prose("""
# 8 Besluit

De raad besluit:

1. de begroting 2026 vast te stellen en van de jaren 2027-2029 kennis te nemen;
2. de kredieten van 2026 in tabel 9 beschikbaar te stellen, behalve dat voor de raadzaal;
3. het tarief van de toeristenbelasting te bepalen op 1,85 euro per nacht, ook voor logies van arbeidsmigranten.
"""),
    ),
    header="Begroting 2026-2029",
    footer="Gemeente Tuindrecht | {page}",
)

FILE = DocumentFile("begroting2026-tuindrecht.pdf", (NOTA,), PdfLook("modern"), listed=True, property_title="BG26 def")
