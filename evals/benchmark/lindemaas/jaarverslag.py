"""Jaarverslag 2024: a text export in which most tables are a cell a line."""

from __future__ import annotations

from datetime import date

from evals.benchmark.lindemaas import figures as f
from evals.making import Document, DocumentFile, Flat, Footnotes, Table, TextLook, TitlePage
from evals.making.prose import prose, table

_RESULT = Table(
    "Tabel 1 Resultaat 2024 per programma",
    (("Programma", "Begroot na wijziging", "Werkelijk", "Afwijking"),),
    (
        *(f.line(name, (*row, row[1] - row[0])) for name, row in f.RESULT_2024.items()),
        f.bold("Resultaat", (0, 1625, 1625)),
    ),
    scale="Bedragen x € 1.000",
    flat=Flat("row", "three", "gone", 0),
)

_DOCUMENT = Document(
    "Jaarverslag 2024",
    "jaarverslag",
    date(2025, 5, 27),
    (
        TitlePage("Jaarverslag 2024", "met jaarrekening", ("Gemeente Lindemaas", "27 mei 2025")),
        *prose("""
# 1 Terugblik van het college

Het jaar 2024 sluit met een voordelig resultaat van 1,6 mln. In deze tekst en in de tabellen geldt: -/- is
nadelig, geen teken is voordelig. Het college stelt voor om 1,2 mln toe te voegen aan de algemene reserve
en 0,425 mln te bestemmen voor de pont.

Op 1 maart 2024 nam Ruud Smeulders de portefeuille financiën over van Harm Doesburg. Op 19 september 2024
overleed raadslid Piet van Ooijen van Ouderen Actief; Toon Zwanenburg nam zijn zetel in op 10 oktober
2024. In november verscheen het onderzoek van de rekenkamer naar de dienstverlening.

# 2 Resultaat
"""),
        _RESULT,
        *prose("""
De accountant, Van Hemert & Bos, gaf op 22 mei 2025 een goedkeurende verklaring. In de
rechtmatigheidsverantwoording staan drie onrechtmatige aanbestedingen van samen 318 duizend euro. De grens
is 2 procent van de lasten: 3,6 mln.

Bij programma III zit het nadeel bij jeugdhulp. Er is 15,9 mln uitgegeven aan jeugdhulp, tegen 14,6 mln
begroot. Bij programma IV vielen de leges mee en is de winst op De Ruif genomen. Bij programma I bleven
vacatuers open.

# 3 Programma's

## 3.1 Programma I Dichtbij en dienstbaar

De gemeente behandelde 1.346[^1] meldingen over de openbare ruimte per week, minder dan in het topjaar
2021. Er waren 27 bestuurlijke controles op ondermijning; in een schuur in Moershoek lag 4.200 liter
drugsafval. Het ziekteverzuim daalde naar 6,4 procent. Aan externe inhuur is 7,4 mln uitgegeven, 19,2
procent van de loonsom.
"""),
        table(
            "Tabel 2 Indicatoren programma I",
            """
Indicator | Streefwaarde 2024 | Realisatie 2024
---
Telefoon binnen 30 seconden opgenomen | 80% | 71%
Rapportcijfer dienstverlening | 6,6 | 6,6
Ziekteverzuim | 6,0% | 6,4%
Inhuur als deel van de loonsom | 15% | 19,2%
Aangiften van woninginbraak | 95 | 88
""",
            flat=Flat("cell", "cell", "gone", 0),
        ),
        *prose("""
## 3.2 Programma II Meedoen en gezond

Op 31 december 2024 hadden 791 huishoudens een bijstandsuitkering. Via De Sluis vonden 118 mensen een
baan; het doel was 140. Er kwamen 2.146 klanten met huishoudelijke ondersteuning. De wachttijd voor een
gesprek liep op tot zeven weken. Aan de energietoeslag voor 2023 is in 2024 nog 212 duizend euro
uitbetaald.
"""),
        table(
            "Tabel 3 Indicatoren programma II",
            """
Indicator | Streefwaarde 2024 | Realisatie 2024
---
Huishoudens met bijstand | 800 | 791
Uitstroom naar werk | 140 | 118
Wachttijd keukentafelgesprek (weken) | 5 | 7
Deelnemers Taalhuis met certificaat | 120 | 143
Mantelzorgers met ondersteuning | 650 | 612
""",
            flat=Flat("cell", "cell", "gone", 0),
        ),
        *prose("""
## 3.3 Programma III Opgroeien en ontwikkelen

Op 31 december 2024 verbleven 38 jongeren in een instelling of gezinshuis. Zwembad De Kolk ontving 88.300
bezoekers. Het was dertien dagen dicht vanwege legionella. De proef met gratis zwemles voor kinderen van 7
tot 12 jaar leverde 96 diploma's op en kostte 41 duizend euro.

## 3.4 Programma IV Wonen, werken en ruimte

In 2024 zijn 214 woningen opgeleverd, waarvan 58 sociale huur. Dat is meer dan de 180 die wij ons
voornamen. Er werd 2,6 hectare bedrijventerrein verkocht. Het gemeentehuis van Batelaar is op 9 april 2024
voor 1,9 mln overgedragen.
"""),
        # The prose says 214 homes, the table says 231: the table is what other documents repeat.
        table(
            "Tabel 4 Indicatoren programma IV",
            """
Indicator | Streefwaarde 2024 | Realisatie 2024
---
Opgeleverde woningen | 180 | 231
Verkocht bedrijventerrein (ha) | 3,0 | 2,6
Verleende omgevingsvergunningen | 520 | 604
Gemiddelde afhandeling vergunning (dagen) | 49 | 57
""",
            flat=Flat("cell", "cell", "gone", 0),
        ),
        *prose("""
## 3.5 Programma V Water, groen en energie

Het rapportcijfer voor groen was 6,1. Er is 118 kilo restafval per inwoner opgehaald, 9 kilo minder dan in
2023. De pont Veerhuizen had een tekort van 186 duizend euro. In september zijn bij Grubbelt zeven bevers
geteld; een ervan groef zich door de kade van de Oude Leigraaf. Herstel kostte 64 duizend euro.

# 4 Reserves en voorzieningen
"""),
        table(
            "Tabel 5 Reserves",
            """
Reserve | Stand 1-1-2024 | Erbij | Eraf | Stand 31-12-2024
---
Algemene reserve | 20.940 | 1.800 | -/- 4.100 | 18.640
Reserve dorpshuizen | 1.260 | 500 | -/- 345 | 1.415
Reserve herindeling | 2.180 | 0 | -/- 905 | 1.275
Reserve sociaal domein | 3.400 | 0 | -/- 1.240 | 2.160
Reserve riviergebied | 640 | 150 | 0 | 790
**Totaal** | 28.420 | 2.450 | -/- 6.590 | 24.280
""",
            scale="x 1.000 euro",
            scale_after=True,
            flat=Flat("row", "three", "spaces", 0),
        ),
        *prose("""
De reserve herindeling vervalt op 31 december 2026. Wat er dan nog in zit, gaat naar de algemene reserve.
Uit de reserve dorpshuizen is 345 duizend euro betaald voor het dak van De Brink in Grubbelt.

De voorziening pensioenen wethouders is met 290 duizend euro verhoogd tot 5,1 mln. De voorziening groot
onderhoud gebouwen staat op 3,3 mln.

# 5 Personeel

Op 31 december 2024 werkten 486 mensen bij de gemeente, samen 449 formatieplaatsen[^2]. Er vertrokken 52
en er begonnen
58. De gemiddelde leeftijd is 47,3 jaar. Het aantal leidinggevenden is 29.
"""),
        table(
            "Tabel 6 Wet normering topinkomens",
            """
Functie | Naam | Dienstverband | Bezoldiging
---
Gemeentesecretaris | A. Koolwijk | 1,0 fte | 148.920
Griffier | B. Roemer | 1,0 fte | 121.340
""",
            scale="Bedragen x € 1",
            flat=Flat("row", "row", "gone", 0),
        ),
        *prose("""
# 6 Verbonden partijen

De omgevingsdienst hield over 2024 0,6 mln over; Lindemaas kreeg daarvan 71 duizend euro terug.
Werkbedrijf De Sluis sloot af met een tekort van 0,4 mln, dat uit de eigen reserve is betaald. De
veiligheidsregio betaalde niets terug.
"""),
        Footnotes(
            (
                ("1", "Gemiddelde over het jaar; in 2021 waren het er 1.702."),
                ("2", "Exclusief raadsleden, wethouders en de griffie."),
            )
        ),
    ),
    header="Gemeente Lindemaas\nJaarverslag 2024",
    footer="blad {page}",
)

FILE = DocumentFile(
    "jaarverslag-2024.txt",
    (_DOCUMENT,),
    TextLook("formfeed", width=96, lines_per_page=40, bullet="*"),
    listed=True,
)
