"""Richtingnota 2025-2028, a Word file whose headings are only bold lines."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.figures import CHANGES_2025, CHOICES_2025, END_2025, START_2025, summed
from evals.benchmark.kolvenrade.tables import amounts, change_table, course
from evals.making import Document, DocumentFile, TitlePage, WordLook
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")

NOTA = Document(
    "Richtingnota 2025-2028",
    "kadernota",
    date(2024, 5, 21),
    (
        TitlePage("Richtingnota 2025-2028", "Gemeente Kolvenrade", ("Kenmerk 2024.0518",)),
        *prose("""
# § 1 Stand van de stad

Kolvenrade heeft 38.240 inwoners (1 januari 2024) en dat zijn er voor het eerst sinds 1994 meer dan een jaar eerder. De groei
is klein: 112 mensen. De stad staat op oude mijngangen, langs een beek die in 2021 buiten de oevers trad, en aan een grens
waar 3.400 van onze inwoners elke dag overheen gaan voor hun werk.

Het geld is krap. Een plus is een overschot en een min is een tekort. Bedragen zijn in duizenden euro’s, tenzij er iets anders
staat.

# § 2 Het geld
"""),
        course(
            "Tabel 2a Verloop van het saldo",
            YEARS,
            (
                ("Saldo begroting 2024", START_2025),
                ("Autonome mutaties", summed(CHANGES_2025)),
                ("Keuzes van het college", summed(CHOICES_2025)),
                ("**Saldo Richtingnota 2025-2028**", END_2025),
            ),
            scale="€ x 1.000",
        ),
        change_table("Tabel 2b Autonome mutaties", YEARS, CHANGES_2025, "Autonome mutaties samen", scale="€ x 1.000"),
        change_table("Tabel 2c Keuzes van het college", YEARS, CHOICES_2025, "Keuzes samen", scale="€ x 1.000"),
        *prose("""
# § 3 Toelichting

## 3.1 Wonen en wijken

De vier Barbaraflats (312 woningen) worden gesloopt tussen 2025 en 2028. Woningcorporatie Kompelthuis betaalt de sloop; de gemeente
betaalt de straat. Er komen 190 grondgebonden woningen voor terug. Er zijn in 2023 64 woningen gebouwd en 88 gesloopt.

Wethouder Lianne Crombag-Huls voert met Kompelthuis het gesprek over een terugkeergarantie voor de bewoners.

## 3.2 Ondergrond, water en klimaat

Door oude mijngangen zakt de bodem op 23 plekken. Het herstel van straten en riolen kost 320 duizend euro per jaar. Het Rijk
vergoedt nog niets; een gesprek met de staatssecretaris is gepland op 12 september 2024.

De noodberging in het Wormdal moet 46.000 kubieke meter water kunnen bergen. De kosten worden geraamd op 5,2 tot 6,1 miljoen
euro. Waterschap Rade en Worm betaalt de helft.

## 3.3 Werk en inkomen

In de bijstand zitten 1.214 huishoudens. WerkRade, de sociale werkplaats, komt elk jaar geld tekort: de omzet van de wasserij
daalde met 18 procent toen verpleeghuis Sint-Barbara een ander koos.

## 3.4 Zorg en jeugd

Er verblijven 74 kinderen in een instelling of gezinshuis. Dat zijn er 9 meer dan vorig jaar. De prijs per kind steeg naar
gemiddeld 81.500 euro per jaar.

## 3.5 Leren, sport en cultuur

Een kaartje voor zwembad De Lamp gaat van 5,25 naar 6,25 euro. Museum Schacht IV trok 41.300 bezoekers.

## 3.6 Over de grens

De grensbus van Kolvenrade naar Ahlbach gaat op 15 december 2024 rijden, vier keer per uur in de spits. De exploitatie na 2027 is
PM: dan loopt de Europese subsidie af.

# § 4 Investeringen
"""),
        amounts(
            "Tabel 4a Voorgenomen investeringen",
            """
Investering | Raming | Start | Gereed
---
Noodberging Wormdal | € 5.200 - € 6.100 | 2025 | 2027
Brede school Steenkuil | =11400 | 2025 | 2027
Tramhalte Grensveld | =3850 | 2026 | 2027
Dak Museum Schacht IV | PM | 2027 | 2028
Sporthal De Ketting, renovatie | =2175 | 2025 | 2025
Trappen Op de Linde | =940 | 2024 | 2026
""",
            scale="€ x 1.000",
        ),
        *prose("""
# § 5 Reserves en risico’s
"""),
        table(
            "Tabel 5a Risico’s",
            """
Risico | Kans | Bedrag (€ mln)
---
Jeugdzorg | 60% | 1,8
Mijnschade aan gebouwen van de gemeente | 25% | 2,4
WerkRade | 50% | 1,1
Hoogwater | 10% | 3,0
""",
        ),
        *prose("""
De weerstandsratio is 1,9. De algemene reserve is 13,6 miljoen euro op 1 januari 2024.

# § 6 Planning

De raad behandelt de Richtingnota op 27 juni 2024. Opsteller is Renier Janssen-Kuipers, adviseur planning en control.
"""),
    ),
    footer="Richtingnota 2025-2028 - {page}",
)

FILE = DocumentFile(
    "Richtingnota 2025-2028 definitief.docx", (NOTA,), WordLook(fake_headings=True, font="Times New Roman"), listed=True
)
