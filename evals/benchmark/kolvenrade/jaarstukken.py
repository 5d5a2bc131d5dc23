"""Jaarstukken 2024 (PDF, whole euros) and those of 2023 (a Word file, thousands)."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.figures import PROGRAMMES, TASKS
from evals.benchmark.kolvenrade.tables import account, account_whole, amounts, euro
from evals.making import Contents, Document, DocumentFile, PdfLook, PicturedTable, Table, TitlePage, WordLook
from evals.making.blocks import Block
from evals.making.prose import prose, table

_TEXTS = {
    "1": """
In 2024 zijn 97 woningen gebouwd en 142 gesloopt. De gemeente kocht de eerste flat voor één euro. De verkoop van het voormalige
badhuis bracht 612.500 euro op en was niet begroot. Er werden 655 gezinnen geholpen met isolatie.
""",
    "2": """
Het Mijnschadeloket kreeg 203 meldingen, tegen 138 in 2023. Daarvan zijn er 61 erkend. De gemeente betaalde 418.900 euro aan schade; het
hoogste bedrag was 38.750 euro, voor een huis aan de Schachtstraat. De Worbeek kwam op 24 mei 2024 één keer buiten de oevers, zonder schade.
""",
    "3": """
In de bijstand zaten eind 2024 1.187 huishoudens. Van het Rijk kwam meer geld dan begroot. WerkRade sloot af met een tekort van 2.929.462
euro voor de gemeente. Er werkten 281 mensen.
""",
    "4": """
Het aantal kinderen in een instelling of gezinshuis steeg naar 81. Twee kinderen met een zeer zware zorgvraag kosten samen 612.000 euro per jaar. De
accountant vond dat bij 14 facturen niet te zien was of de hulp is geleverd.
""",
    "5": """
Museum Schacht IV trok 43.850 bezoekers. Zwembad De Lamp trok er 118.200. De sporthal De Ketting is niet zoals gepland in 2024 leeggehaald, omdat
de turnvereniging geen andere zaal had.
""",
    "6": """
De grensbus begon op 15 december 2024 en had in de eerste zeventien dagen 19.400 reizigers. Op de Linde is één trap hersteld, met 94 treden.
""",
    "7": """
Het ziekteverzuim was 6,8%. De inhuur kostte 2.246.118 euro. Een hackpoging op 17 september 2024 mislukte. Er zijn 71 klachten behandeld, waarvan
24 gegrond.
""",
}


def _programmes() -> tuple[Block, ...]:
    found: list[Block] = []
    for key, text in _TEXTS.items():
        found += prose(f"## {PROGRAMMES[key]}\n\n{text}")
        found.append(account(f"Tabel 2.{key} Saldo per taak", key))
    return tuple(found)


_2024 = Document(
    "Jaarstukken 2024",
    "jaarstukken",
    date(2025, 4, 15),
    (
        TitlePage("Jaarstukken 2024", "Jaarverslag en jaarrekening", ("Gemeente Kolvenrade",)),
        Contents(levels=1),
        *prose("""
#! § 1 Hoofdlijn

Het jaar 2024 sloot met een overschot van 2.386.514 euro. Het grootste voordeel is eenmalig: de verkoop van het badhuis en een nabetaling van het
Rijk. Zonder die twee was er een tekort geweest van 340 duizend euro.

Het college stelt voor 1.200.000 euro in de reserve ondergrond te doen, 500.000 euro in de reserve wijken en het overige in de algemene
reserve.

# § 2 Programma’s
"""),
        *_programmes(),
        *prose("""
#! § 3 Rekening
"""),
        account_whole("Tabel 3.1 Rekening 2024 in één oogopslag"),
        amounts(
            "Tabel 3.2 Reserves en voorzieningen",
            """
Naam | Stand 1-1-2024 | Stand 31-12-2024
---
Algemene reserve | =13604218 | =14912780
Reserve ondergrond | =2218400 | =1940650
Reserve wijken | =1875000 | =1402315
Reserve grensverkeer | =640000 | =512900
Voorziening riool | =3350871 | =3611040
Voorziening wethouders | =1288640 | =1341205
""",
            scale="in hele euro’s",
        ),
        amounts(
            "Tabel 3.3 Grondexploitaties",
            """
Plan | Hectare | Kavels | Boekwaarde 31-12-2024 | Verwacht resultaat
---
Grensveld | 14,3 | 214 | =5106400 | =1275000
Steenkuil-Zuid | 3,6 | 42 | =884250 | =-318000
Bedrijvenpark Kompel | 22,8 | 31 | =7450900 | =-1940000
Badhuisplein | 0,7 | 18 | =-212500 | =405000
""",
            scale="in hele euro’s; een min is verlies",
        ),
        PicturedTable(
            table(
                "Tabel 3.4 Bezoldiging topfunctionarissen",
                """
Functie | Bedrag
---
Secretaris | € 141.905
Griffier | € 109.330
""",
            )
        ),
        *prose("""
# § 4 Verantwoording

De accountant, Brouns Letschert, gaf een goedkeurende verklaring op 8 april 2025. Gemeentesecretaris is Babette Offermans. Penvoerder van de jaarstukken is
Milou Frissen.
"""),
    ),
    header="Jaarstukken 2024",
    footer="pag. {page}/{pages}",
)

FILE = DocumentFile("Jaarstukken 2024 Kolvenrade.pdf", (_2024,), PdfLook("modern"), listed=True)


def _programme_2023(key: str) -> tuple[str, ...]:
    costs = sum(task.costs[0] for task in TASKS if task.code.startswith(key))
    income = sum(task.income[0] for task in TASKS if task.code.startswith(key))
    return (PROGRAMMES[key], *map(euro, (costs, income, income - costs)))


_2023 = Document(
    "Jaarstukken 2023",
    "jaarstukken",
    date(2024, 4, 16),
    (
        *prose("""
# Jaarstukken 2023

Gemeente Kolvenrade

# § 1 Hoofdlijn

Het jaar 2023 sloot met een tekort van 1.127 duizend euro. Dat komt door jeugdzorg (1,4 miljoen euro meer dan begroot) en door het wegvallen van
een huurder van het Casino. Het tekort is uit de algemene reserve betaald.

De stad telde 38.128 inwoners op 1 januari 2023.
"""),
        Table(
            "Tabel 1 Rekening 2023 per programma",
            (("Programma", "Lasten", "Baten", "Saldo"),),
            tuple(_programme_2023(key) for key in PROGRAMMES),
            scale="€ x 1.000",
        ),
        *prose("""
# § 2 Wat er gebeurde

Er zijn 64 woningen gebouwd en 88 gesloopt. Museum Schacht IV trok 41.300 bezoekers. Het Mijnschadeloket ging op 4 april 2023 open en kreeg 138
meldingen. In de bijstand zaten 1.214 huishoudens. Er verbleven 74 kinderen in een instelling of gezinshuis.

De beek werd op 6 plekken verlegd. Bij de Molenvijver kwam 3,2 hectare natuur.

De accountant gaf een goedkeurende verklaring.
"""),
        amounts(
            "Tabel 2 Reserves",
            """
Naam | 1-1-2023 | 31-12-2023
---
Algemene reserve | =14731 | =13604
Reserve ondergrond | =1960 | =2218
Reserve wijken | =2100 | =1875
Reserve grensverkeer | =500 | =640
""",
            scale="€ x 1.000",
        ),
    ),
)

FILE_2023 = DocumentFile("jaarstukken2023.docx", (_2023,), WordLook(font="Times New Roman"), listed=True)
