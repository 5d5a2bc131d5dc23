"""The rekenkamercommissie on village halls, with numbered conclusions; and a page of the website."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

_REPORT = (
    TitlePage(
        "Onder de bloesem",
        "Evaluatie van het dorpshuizenbeleid en de dorpsbudgetten 2019-2024",
        ("Rekenkamercommissie Oudewaarden", "17 september 2025"),
    ),
    Contents(levels=1),
    *prose("""
#! 1 Wat wij onderzochten

De raad stelde in 2019 de nota ‘Elf deuren open’ vast. Sindsdien ging er ruim drie miljoen euro naar
dorpshuizen. Wij wilden weten of dat geld deed wat het moest doen. De commissie bestaat uit voorzitter Wiebe
Takens, Ruth Salomons en Caspar Noorlander; onderzoeker was Philippa Keizer van bureau Dwarsligger.

We spraken 46 mensen, bezochten elk dorpshuis minstens één keer en lazen 212 stukken. Een enquête onder
vrijwilligers leverde 187 ingevulde formulieren op. Het veldwerk duurde van november 2024 tot april 2025.
Het onderzoek kostte € 41.500.

# 2 Wat het heeft gekost

In de jaren 2019 tot en met 2024 gaf de gemeente € 3.214.000 uit aan de dorpshuizen. Het college sprak in
zijn brief van mei 2024 van € 2,7 miljoen. Het verschil is het onderhoud dat uit een ander budget is
betaald.
"""),
    table(
        "Tabel 1 Uitgaven dorpshuizen 2019-2024",
        """
Soort | 2019-2020 | 2021-2022 | 2023-2024 | Totaal
---
Exploitatiesubsidie | € 412.000 | € 438.000 | € 471.000 | € 1.321.000
Groot onderhoud | € 164.000 | € 307.000 | € 549.000 | € 1.020.000
Verduurzaming | € 58.000 | € 129.000 | € 372.000 | € 559.000
Coronasteun | € 86.000 | € 112.000 | € 0 | € 198.000
Advies en begeleiding | € 31.000 | € 42.000 | € 43.000 | € 116.000
**Totaal** | **€ 751.000** | **€ 1.028.000** | **€ 1.435.000** | **€ 3.214.000**
""",
        scale="Bedragen in hele euro’s",
        scale_after=True,
    ),
    *prose("""
# 3 Wat het heeft opgeleverd

De gebouwen staan er beter bij dan in 2019, al is de verdeling scheef. Krekelhoven en Beemdrecht kregen
samen de helft van het geld voor onderhoud, Sint-Odo en Lage Donk samen vier procent.
"""),
    table(
        "Tabel 2 De elf dorpshuizen in 2024",
        """
Dorpshuis | Dorp | Bezoeken | Vrijwilligers | Energielabel | Onderhoud
---
De Vlegel | Beemdrecht | 14.200 | 41 | A | goed
Het Hanenest | Haneveld | 9.800 | 33 | C | redelijk
De Kersepit | Kersenburg | 12.650 | 36 | B | goed
De Krekel | Krekelhoven | 8.100 | 29 | A | goed
Ons Hoekje | Lage Donk | 1.950 | 9 | G | slecht
De Wadpoel | Muisweerd | 3.400 | 17 | D | redelijk
Wielzicht | Oostwiel | 7.350 | 24 | C | redelijk
De Perelaar | Peerloo | 5.100 | 22 | D | matig
De Schuur | Sint-Odo | 4.600 | 21 | F | slecht
De Hooikist | Tienbunder | 4.250 | 18 | E | matig
De Wilgenhof | Vlierwaard | 18.900 | 44 | B | goed
**Totaal** | | **90.300** | **294** | | 
""",
        keep=False,
    ),
    *prose("""
Vrijwilligers worden ouder: 58 procent is boven de 65 en 12 procent onder de 40. In vier dorpen is er geen
opvolger voor de penningmeester. De belangrijkste klacht is papierwerk: een aanvraag voor verduurzaming telt
23 bladzijden.

De proef met dorpsbudgetten (Haneveld, Oostwiel en Tienbunder, 2022 tot en met 2024) ging om € 7.500 per
dorp per jaar. Van die € 67.500 is € 52.100 besteed. Het meeste geld ging naar speeltoestellen, het
opvallendste naar een schaapskudde die de dijk bij Oostwiel kaal hield.

# 4 Conclusies

1. Het beleid had geen meetbaar doel, waardoor niemand kan zeggen of het is gehaald.
2. De raad kreeg in zes jaar maar twee keer een voortgangsbericht, terwijl dat elk jaar was beloofd.
3. De werkelijke uitgaven waren bijna een half miljoen euro hoger dan het college meldde.
4. Verdeling gebeurde op volgorde van aanvraag en niet naar behoefte; mondige besturen wonnen.
5. De dorpsbudgetten werkten goed waar een dorpsraad bestond en slecht waar die ontbrak.
6. Het tekort aan vrijwilligers is in 2030 een groter gevaar dan het dak.

# 5 Aanbevelingen

1) Stel vóór 1 juli 2026 per dorp een voorzieningenkaart vast.
2) Verdeel onderhoudsgeld volgens de staat van het gebouw, gemeten door een onafhankelijk bureau.
3) Geef Lage Donk en Sint-Odo voorrang.
4) Breng de aanvraag voor verduurzaming terug tot vier bladzijden.
5) Rapporteer ieder jaar in de jaarstukken over bezoek, vrijwilligers en geld.

# 6 Reactie van het college

In zijn brief van 9 september 2025 neemt het college aanbevelingen 1, 2, 4 en 5 over. Aanbeveling 3 neemt
het niet over, omdat in Sint-Odo nieuwbouw in beeld is en Lage Donk volgens het college ‘eerst huizen en dan
pas een zaal’ nodig heeft.
"""),
    Box(
        "Nawoord van de rekenkamercommissie",
        prose("""
Wij vinden de afwijzing van aanbeveling 3 jammer. Een dak dat lekt, wacht niet op een woningbouwplan. Wij
komen er in het voorjaar van 2027 op terug.
"""),
    ),
    *prose("""
# Bijlage Gesprekken

Onder anderen is gesproken met Saskia Maatje (raadslid), Ties Schippers (dorpshuis Krekelhoven), Hennie van
Oord (beheerder De Schuur[^7]) en Mirjam Zondag (beleidsadviseur dorpen).
"""),
    Footnotes((("7", "Het gesprek vond plaats op 14 januari 2025, onder een emmer."),)),
)

_SITE = (
    *prose("""
# Oudewaarden in cijfers

Deze bladzijde herhaalt enkele cijfers uit de programmabegroting 2026-2029.
"""),
    table(
        "Kerncijfers",
        """
Onderwerp | Waarde
---
Inwoners (1 september 2025) | 33.481
Doel woningen tot en met 2030 | 1.150
Restafval per inwoner (kg, 2024) | 114
""",
    ),
)

FILES = [
    DocumentFile(
        "rekenkamer-dorpshuizen.pdf",
        (
            Document(
                "Onder de bloesem: evaluatie dorpshuizenbeleid",
                "rekenkamerrapport",
                date(2025, 9, 17),
                _REPORT,
                header="Rekenkamercommissie Oudewaarden",
                footer="{page}",
            ),
        ),
        PdfLook("modern", hyphenate=True),
        listed=True,
    ),
    DocumentFile(
        "oudewaarden-in-cijfers.html",
        (Document("Oudewaarden in cijfers", "website", date(2025, 10, 8), _SITE),),
        listed=True,
    ),
]
