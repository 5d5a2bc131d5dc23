"""Marap 2026: the management report after six months, a text export with a cell on a line."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.tables import money
from evals.making import Document, DocumentFile, Flat, TextLook
from evals.making.prose import prose, table

NOTA = Document(
    "Marap 2026 eerste halfjaar",
    "rapportage",
    date(2026, 8, 25),
    (
        *prose("""
# Marap 2026 eerste halfjaar

Peildatum 30 juni 2026. Vastgesteld door het college op 25 augustus 2026, ter kennisneming van de raad.

# 1. Verwachting voor het hele jaar

Wij verwachten over 2026 een nadeel van 1.093 duizend euro. In de Zomernota was dat minder. Hogere kosten van
leerlingenvervoer en een lagere verkoop van kavels verklaren het verschil. Een minteken is een voordeel.
"""),
        money(
            "Overzicht 1 Verwachte afwijking per product",
            """
Product | Zomernota 2026 | Marap 2026 | Oorzaak
---
Woningbouw en grondzaken (A1) | 240 | 585 | Kavels schuiven naar 2027
Vergunningen en toezicht (A3) | 0 | -310 | Leges datacentrum
Arbeidsmigranten (B3) | 190 | 130 | Vacature inspecteur
Wmo en hulp thuis (C1) | 180 | 95 | Minder aanvragen
Inkomen en schulden (C2) | -215 | -460 | Minder bijstand
Jeugdhulp (D1) | 1000 | 1345 | Drie crisisplaatsen
Leerlingenvervoer (D3) | 145 | 240 | Chauffeurstekort
Wegen, bruggen en duikers (E1) | 210 | 88 | Start later
Afval en milieustraat (E3) | 175 | 215 | Prijs van restafval
Overhead en automatisering (F4) | 480 | 512 | Cao
""",
            scale="Bedragen x € 1.000",
        ),
        *prose("""
# 2. Prestaties

Op 30 juni stonden er 97 nieuwe woningen. Wij houden vast aan 290 woningen voor het hele jaar; begroot was 310. Het
knarrenhof in Oud-Zanding is uitgesteld tot 2027, omdat twee van de 24 huishoudens zich terugtrokken.
"""),
        table(
            "Overzicht 2 Indicatoren halverwege",
            """
Indicator | Streven 2026 | Stand 30 juni 2026 | Kleur
---
Opgeleverde woningen | 310 | 97 | oranje
Bedden met keurmerk voor arbeidsmigranten | 2.400 | 2.260 | groen
Huishoudens met hulp | 1.480 | 1.451 | groen
Jongeren in een gesloten instelling | 4 | 5 | oranje
Restafval per inwoner (kg, half jaar) | 64 | 66 | oranje
Ziekteverzuim (%) | 5,4 | 6,9 | rood
Inhuur (% van de loonsom) | 10,0 | 13,4 | rood
Klachten over flexwoningen | 20 | 9 | groen
""",
        ),
        *prose("""
# 3. Kredieten

Het krediet voor het Stationsplein is uitgeput. De fietsenkelder telt 640 plaatsen en gaat op 28 november 2026
open. Aannemer Grondwerk Delfhaven vroeg op 2 juli uitstel van zes weken.

De nieuwe basisschool De Stek is op 24 augustus 2026 in gebruik genomen, met 347 leerlingen.

# 4. Moties en toezeggingen

Van de 31 moties van voor de verkiezingen zijn er 19 afgedaan. Vijf zijn vervallen, omdat de indiener niet terugkeerde.
Toezegging T26-04 van wethouder Zandvliet, om de raad per kern een woningbouwkaart te geven, is uitgesteld tot
december 2026.
"""),
    ),
)

FILE = DocumentFile(
    "Marap-2026-1.txt",
    (NOTA,),
    TextLook("space", width=86, lines_per_page=48, double_spaced=True, flat=Flat("cell", "cell", "gone", 38)),
)
