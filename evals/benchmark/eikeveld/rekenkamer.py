"""A report of the court of audit on hired staff, and a spreadsheet that repeats the budget."""

from __future__ import annotations

from datetime import date

from evals.benchmark.eikeveld import figures as f
from evals.making import (
    Box,
    Chart,
    Columns,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.prose import prose, table

_SUMMARY = prose("""
# Samenvatting

Hoe krijgt een gemeente greep op de inhuur van personeel? Rekenkamercommissie Zandstreek onderzocht dat in
Eikeveld tussen februari en september 2024. Wij lazen 118 contracten en spraken 24 mensen. Voorzitter van
de commissie is de heer Ewout Terlouw; het onderzoek is uitgevoerd door Machteld Koster en Youssef Amrani.

Onze hoofdconclusie: de gemeente weet wat zij uitgeeft, maar niet waarom. In 2023 kostte de inhuur 3,9
miljoen euro. Van elke vijf ingehuurde mensen bleven er twee langer dan het contract zei. Bij 44 van de
118 contracten ontbreekt een motivering.

De raad kreeg weinig te horen. In de jaarstukken staat één percentage; het onderscheid tussen ziekte, piek
en vacature ontbreekt.
""")

_COSTS = table(
    "Tabel 1 Inhuur en loonsom 2019-2023",
    """
Jaar | Loonsom | Inhuur | Inhuur in % van de loonsom
---
2019 | 16.120 | 1.860 | 11,5%
2020 | 16.940 | 2.110 | 12,5%
2021 | 17.680 | 2.480 | 14,0%
2022 | 18.900 | 3.190 | 16,9%
2023 | 20.410 | 3.880 | 19,0%
""",
    scale="x € 1.000",
    scale_after=True,
    style="unruled",
)

_REASONS = table(
    "Tabel 2 Redenen voor inhuur in 2023, per afdeling",
    """
Afdeling | Ziekte | Vacature | Piek of project | Specialisme | Geen reden
---
Dienstverlening | 4 | 9 | 3 | 0 | 6
Ruimte en Economie | 2 | 14 | 6 | 9 | 13
Sociaal domein | 11 | 8 | 2 | 1 | 17
Openbare werken | 3 | 2 | 1 | 0 | 5
Bedrijfsvoering | 1 | 5 | 2 | 2 | 3
**Totaal (contracten, dubbeltelling mogelijk)** | 21 | 38 | 14 | 12 | 44
""",
    style="columns",
)

_FINDINGS = prose("""
#! 1. Bevindingen

## 1.1 Waarom huurt Eikeveld in?

De krapte op de arbeidsmarkt is een deel van het antwoord. Een vacature voor een planoloog stond in 2023
gemiddeld 31 weken open. Maar ook het verloop speelt mee: in drie jaar vertrok 38 procent van de
medewerkers van Ruimte en Economie. In vertrekgesprekken noemen zij vaker de werkdruk dan het loon.

## 1.2 Wat kost een ingehuurde medewerker?

Een uur inhuur kostte in 2023 gemiddeld 104 euro, een uur van een eigen medewerker 61 euro. Het hoogste
tarief dat wij zagen was 187 euro, voor een interim-manager in het sociaal domein die 22 maanden bleef.
Zijn contract ging over vier maanden.

## 1.3 Wie beslist?

Volgens de mandaatregeling beslist de afdelingsmanager tot 50.000 euro en daarboven de gemeentesecretaris.
In de praktijk werd in 17 gevallen een opdracht in tweeën geknipt om onder die grens te blijven.
""")

_NORMS = prose("""
#! 2. Oordeel

Wij legden de praktijk langs acht normen. Aan drie is voldaan, aan twee gedeeltelijk, aan drie niet. Niet
voldaan is aan de normen over motivering, over evaluatie en over het informeren van de raad.
""")

_COLUMNS = prose("""
**Wat gaat goed?** De salarisadministratie kan per kwartaal laten zien hoeveel er is ingehuurd. Facturen
worden tijdig betaald. Er is een raamcontract met twee bureaus, dat de tarieven in 2023 met gemiddeld zes
procent drukte. Sinds mei 2024 is er een team van vier mensen dat vacatures werft zonder bureau.

**Wat gaat niet goed?** Het raamcontract wordt maar voor de helft van de opdrachten gebruikt. Een lijst
van alle lopende contracten bestaat niet; wij hebben haar zelf moeten maken. Wie weggaat, draagt zijn
kennis zelden over. Het college heeft geen doel voor de jaren na 2028.
""")

_ADVICE = prose("""
#! 3. Aanbevelingen

1. Leg bij elk contract boven 25.000 euro vast waarom inhuur nodig is.
2. Breng de inhuur terug tot twaalf procent van de loonsom in 2027.
3. Geef de raad twee keer per jaar een overzicht naar reden en duur.
4. Verbied het splitsen van opdrachten en laat de controller steekproeven doen.
5. Voer met iedere vertrekkende medewerker een gesprek.

## 3.1 Reactie van het college

Het college reageerde op 5 november 2024. Het neemt de aanbevelingen 1, 3, 4 en 5 over. Aanbeveling 2
neemt het niet over: het college houdt vast aan tien procent in 2028, zoals in de programmabegroting
2025-2028. Het wijst erop dat de krapte op de arbeidsmarkt ook in andere gemeenten tot hoge kosten leidt.

## 3.2 Nawoord

De commissie vindt het moedig dat het college de lat hoger legt, maar ziet niet hoe het daar komt. Tussen
2024 en 2028 moet de inhuur elk jaar met bijna een kwart miljoen euro dalen, terwijl er geen plan ligt. De
raad behandelt het rapport op 12 december 2024.
""")

_REPORT = Document(
    "Rekenkamerrapport Geleende handen",
    "rekenkamerrapport",
    date(2024, 11, 19),
    (
        TitlePage(
            "Geleende handen",
            "Onderzoek naar de inhuur van personeel in Eikeveld",
            ("Rekenkamercommissie Zandstreek", "19 november 2024"),
        ),
        Contents(),
        *_SUMMARY,
        _COSTS,
        Footnotes((("4", "Loonsom inclusief werkgeverslasten, exclusief college en raad."),)),
        *_FINDINGS,
        _REASONS,
        Box(
            "De interim-manager die bleef",
            prose("""
In maart 2022 kwam een interim-manager voor vier maanden. Vijf keer is zijn contract verlengd. De rekening
liep op tot 396.000 euro. De afdeling had intussen twee keer een vacature opengesteld en weer ingetrokken.
"""),
        ),
        *_NORMS,
        Columns(_COLUMNS),
        Chart("Figuur 1 Duur van contracten in maanden", (("tot 3", 22), ("3-6", 41), ("6-12", 33), ("12+", 22))),
        PicturedTable(
            table(
                "Tabel 3 Inhuur in vergelijkbare gemeenten",
                """
Gemeente | 2022 | 2023
---
Eikeveld | 16,9% | 19,0%
Gemeente B | 14,1% | 15,2%
Gemeente C | 20,3% | 21,8%
""",
            )
        ),
        *_ADVICE,
    ),
    header="Rekenkamercommissie Zandstreek",
    footer="Geleende handen {page}",
)

_SHEET = Document(
    "Begroting in cijfers 2025",
    "begroting",
    date(2024, 11, 7),
    tuple(
        Table(
            f"{programme.number}. {programme.name}",
            (("", *f.PERIODS),),
            (f.line("Lasten", programme.lasten), f.line("Baten", programme.baten), f.line("Saldo", programme.saldi)),
            scale=f.SCALE,
        )
        for programme in f.ALL
    ),
)

FILES = (
    DocumentFile("rekenkamer-geleende-handen.pdf", (_REPORT,), PdfLook("classic"), listed=True),
    DocumentFile("begroting-in-cijfers-2025.xlsx", (_SHEET,)),
)
