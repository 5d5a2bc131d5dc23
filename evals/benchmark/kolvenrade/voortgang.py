"""Voortgangsberichten of spring and autumn 2025: the same subjects, other deviations."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.tables import amounts, deviations
from evals.making import Document, DocumentFile, Flat, TextLook, WordLook
from evals.making.prose import prose, table

_SPRING = Document(
    "Voortgangsbericht voorjaar 2025",
    "bestuursrapportage",
    date(2025, 5, 27),
    (
        *prose("""
# Voortgangsbericht voorjaar 2025

Stand per 31 maart 2025. Kenmerk 2025.0522.

# § 1 Geld

Wij verwachten dat 2025 eindigt met een tekort van 742 duizend euro. Begroot was een overschot van 263 duizend euro.
"""),
        deviations(
            "Tabel 1 Afwijkingen 2025",
            """
Jeugdzorg met verblijf | -880 | Zeven kinderen erbij
Wmo-hulp | -145 | Tarieven
Bijstand | 210 | Minder uitkeringen
WerkRade | -265 | Lonen
Mijnschade openbare ruimte | -190 | Acht nieuwe plekken
Afval | 75 | Minder restafval
Grensbus | -120 | Extra ritten
Leges bouwen | 165 | Grensveld
Gladheid | 40 | Zachte winter
Rente | 95 | Later geleend
Kapitaallasten | 10 | Later gebouwd
""",
            "Verwachte afwijking",
            scale="€ x 1.000",
        ),
        *prose("""
# § 2 Stand van projecten
"""),
        table(
            "Tabel 2 Projecten",
            """
Project | Planning | Stand | Opmerking
---
Flat A Barbaraflats | juni 2025 | op schema | 78 woningen, asbest verwijderd
Noodberging Wormdal | 2028 | vertraagd | Grond nog niet gekocht
Brede school Steenkuil | augustus 2027 | op schema | Start 1 september 2025
Sporthal De Ketting | november 2025 | op schema | Dicht sinds 6 mei 2025
Trappen Op de Linde | 2027 | vertraagd | Negen in plaats van zes
Tramhalte Grensveld | 2028 | onzeker | Besluit Ahlbach ontbreekt
""",
        ),
        *prose("""
# § 3 Moties en toezeggingen

Van 22 moties zijn er 13 uitgevoerd. De motie over openbare toiletten is niet uitgevoerd, omdat er geen geld voor is.

Personeel: het ziekteverzuim was 7,4% in het eerste kwartaal. Er stonden 17 vacatures open.
"""),
    ),
)

SPRING = DocumentFile("VGB voorjaar 2025.docx", (_SPRING,), WordLook(font="Times New Roman"), listed=True)

_AUTUMN = Document(
    "Voortgangsbericht najaar 2025",
    "bestuursrapportage",
    date(2025, 10, 14),
    (
        *prose("""
# Voortgangsbericht najaar 2025

Stand per 31 augustus 2025. Kenmerk 2025.1018.

# § 1 Geld

Wij verwachten dat 2025 eindigt met een tekort van 512 duizend euro. In het voorjaar was dat 742 duizend euro.
"""),
        deviations(
            "Tabel 1 Afwijkingen 2025",
            """
Jeugdzorg met verblijf | -1065 | Prijs per kind
Wmo-hulp | -95 | Minder uren
Bijstand | 330 | Minder uitkeringen
WerkRade | -310 | Omzet wasserij
Mijnschade openbare ruimte | -240 | Riool Schachtstraat
Afval | 60 | Prijs restafval
Grensbus | -85 | Bijdrage Ahlbach
Leges bouwen | 225 | Grensveld
Subsidie provincie sporthal | 150 | Eenmalig
Rente | 140 | Later geleend
Onderhoud stadhuis | 115 | Schuift naar 2026
""",
            "Verwachte afwijking",
            scale="€ x 1.000",
        ),
        *prose("""
# § 2 Kredieten
"""),
        amounts(
            "Tabel 2 Kredieten en uitgaven",
            """
Krediet | Beschikbaar | Uitgegeven | Verwachting
---
Brede school Steenkuil | =12950 | =1420 | =12950
Sporthal De Ketting | =2310 | =1985 | =2465
Trappen Op de Linde | =1480 | =612 | =1480
Noodberging Wormdal, grond | =1100 | =1040 | =1040
Grondwatersensoren | =148 | =131 | =139
Strooiwagens | =265 | =0 | =265
""",
            scale="€ x 1.000",
        ),
        *prose("""
Sporthal De Ketting wordt duurder en later opgeleverd: onder de vloer liep een oude mijngang van 40 meter. De nieuwe datum is 17
januari 2026.

# § 3 Prestaties
"""),
        table(
            "Tabel 3 Prestaties tot en met augustus 2025",
            """
Prestatie | Doel 2025 | Stand
---
Gebouwde woningen | 120 | 58
Meldingen mijnschade | 150 | 161
Reizigers grensbus per dag | 700 | 1.515
Kinderen in een instelling of gezinshuis | 70 | 83
Bezoekers Museum Schacht IV | 45.000 | 29.700
Ziekteverzuim | 6,0% | 6,6%
Vacatures | 10 | 12
""",
        ),
        *prose("""
# § 4 Moties en toezeggingen

Van 27 moties zijn er 18 uitgevoerd. Wethouder Crombag-Huls heeft haar toezegging over een terugkeergarantie nagekomen: 61 huishoudens hebben een
brief.
"""),
    ),
)

AUTUMN = DocumentFile(
    "vgb_najaar2025.txt",
    (_AUTUMN,),
    TextLook("space", width=94, lines_per_page=44, flat=Flat("cell", "cell", "spaces", 40)),
)
