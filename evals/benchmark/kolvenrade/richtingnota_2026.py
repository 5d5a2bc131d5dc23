"""Richtingnota 2026-2029: a PDF with rules between the columns only, and some wide tables."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.figures import CHANGES_2026, CHOICES_2026, END_2026, START_2026, summed
from evals.benchmark.kolvenrade.tables import amounts, change_table, course
from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")

NOTA = Document(
    "Richtingnota 2026-2029",
    "kadernota",
    date(2025, 5, 20),
    (
        TitlePage("Richtingnota 2026-2029", "Gemeente Kolvenrade", ("Kenmerk 2025.0497",)),
        Contents(levels=1),
        *prose(f"""
#! § 1 Stand van de stad

Op 1 januari 2025 woonden er 38.395 mensen in Kolvenrade[^1]. Van hen werken er 3.620 in Duitsland. De bodem zakt nu op 31 plekken, acht
meer dan vorig jaar. De eerste Barbaraflat is weg. De grensbus rijdt en zit vol. En wij komen geld tekort: in 2027
€ {-END_2026[1]} duizend en in 2028 meer.

Een plus is een overschot en een min is een tekort. Bedragen zijn in duizenden euro’s, tenzij er iets anders staat.
"""),
        Footnotes((("1", "Zonder de 214 bewoners van de noodopvang in het oude casino."),)),
        *prose("""
# § 2 Het geld
"""),
        course(
            "Tabel 2a Verloop van het saldo",
            YEARS,
            (
                ("Saldo begroting 2025", START_2026),
                ("Autonome mutaties", summed(CHANGES_2026)),
                ("Keuzes van het college", summed(CHOICES_2026)),
                ("**Saldo Richtingnota 2026-2029**", END_2026),
                (
                    "waarvan structureel",
                    tuple(one - two for one, two in zip(END_2026, (1015, 1640, 1480, 0), strict=True)),
                ),
            ),
            scale="€ x 1.000",
            style="columns",
        ),
        change_table(
            "Tabel 2b Autonome mutaties",
            YEARS,
            CHANGES_2026,
            "Autonome mutaties samen",
            scale="€ x 1.000",
            style="columns",
        ),
        change_table(
            "Tabel 2c Keuzes van het college",
            YEARS,
            CHOICES_2026,
            "Keuzes samen",
            scale="€ x 1.000",
            scale_after=True,
            style="columns",
        ),
        *prose("""
#! § 3 Toelichting

## 3.1 Wonen en wijken

Van de Barbaraflats is flat A gesloopt (78 woningen); flat B volgt in februari 2026. De helft van de bewoners wil terug.
De leges in Grensveld komen van 214 woningen waarvoor ontwikkelaar Grensbouw een vergunning vraagt. In 2024 zijn 97 woningen
gebouwd en 142 gesloopt.

## 3.2 Ondergrond, water en klimaat

Het herstel van mijnschade aan straten en riolen kost 475 duizend euro per jaar. Het Rijk betaalt twee jaar 260 duizend euro mee
aan het meten van mijnwater. Of dat doorgaat, beslist een nieuw kabinet; daarom staat er PM.

De noodberging Wormdal wordt 52.000 kubieke meter groot. De raming is nu 6,8 tot 7,4 miljoen euro, omdat er in de grond asbest
en mijnsteen zit. Op 9 mei 2025 tekende grootgrondbezitter Von Ahlen de verkoop van 11,6 hectare weiland.

## 3.3 Werk en inkomen

In de bijstand zitten 1.187 huishoudens, 27 minder dan vorig jaar. Het tekort van WerkRade groeit door hogere lonen. Het college wil de
wasserij sluiten op 1 juli 2026; daar werken 46 mensen.

## 3.4 Zorg en jeugd

Er verblijven 81 kinderen in een instelling of gezinshuis, tegen 74 een jaar geleden. Een plek kost gemiddeld 86.200 euro per
jaar. Een van de vijf ontmoetingshuizen gaat dicht. Welk, weten wij na de zomer.

## 3.5 Leren, sport en cultuur

De vier sportparken gaan in beheer naar de clubs. Dat scheelt vanaf 2028 € 195 duizend per jaar. Het dak van Museum Schacht IV is
lek boven de machinekamer. Conservator Odile Hendrix-Palm waarschuwt voor schade aan de lampencollectie.

## 3.6 Over de grens

De grensbus vervoert 1.480 reizigers per dag. Dat is tweemaal de verwachting. Er komt een bus bij op zaterdag.
"""),
        Box(
            "Waarom de ozb omhooggaat",
            prose("""
Een eigenaar van een woning van 265.000 euro betaalt in 2026 door de verhoging van 6,0% ongeveer 24 euro meer. Kolvenrade blijft
daarmee onder het gemiddelde van de elf buurgemeenten.
"""),
        ),
        *prose("""
# § 4 Investeringen
"""),
        amounts(
            "Tabel 4a Voorgenomen investeringen",
            """
Investering | Raming oud | Raming nieuw | Start | Gereed
---
Noodberging Wormdal | € 5.200 - € 6.100 | € 6.800 - € 7.400 | 2026 | 2028
Brede school Steenkuil | =11400 | =12950 | 2025 | 2027
Tramhalte Grensveld | =3850 | =3850 | 2027 | 2028
Dak Museum Schacht IV | PM | =2600 | 2027 | 2028
Sporthal De Ketting, renovatie | =2175 | =2310 | 2025 | 2026
Trappen Op de Linde | =940 | =1480 | 2024 | 2027
Wijkpark Barbarakolonie | - | =1725 | 2028 | n.t.b.
""",
            scale="€ x 1.000",
            style="columns",
        ),
        *prose("""
De brede school wordt duurder door een hogere aanneemsom. De trappen zijn zeventig jaar oud; bij onderzoek bleken er niet zes maar
negen aan vervanging toe.

# § 5 Reserves en risico’s
"""),
        table(
            "Tabel 5a Risico’s",
            """
Risico | Kans | Bedrag (€ mln) | Vorig jaar
---
Jeugdzorg | 70% | 2,3 | 1,8
Mijnschade aan gebouwen van de gemeente | 30% | 2,9 | 2,4
WerkRade | 60% | 1,6 | 1,1
Hoogwater | 10% | 3,0 | 3,0
Tram: Duitse bijdrage | 35% | 1,2 | -
""",
            style="columns",
        ),
        PicturedTable(
            table(
                "Tabel 5b Algemene reserve 2025-2029",
                """
Jaar | Stand
---
2025 | 14,9
2026 | 13,7
2027 | 11,8
""",
            )
        ),
        *prose("""
De weerstandsratio is 1,6. De raad wil niet onder 1,4 komen.

# § 6 Planning

De raad behandelt de Richtingnota op 26 juni 2025. De begroting verschijnt op 7 oktober 2025. Opsteller is Renier
Janssen-Kuipers.
"""),
    ),
    header="Richtingnota 2026-2029",
    footer="Kolvenrade – {page}",
)

FILE = DocumentFile("RN2026_kolvenrade.pdf", (NOTA,), PdfLook("office"), listed=True)
