"""Report of the Rekenkamer on quays (March 2025): a PDF with hyphens and ruled tables."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

_START = prose("""
# Voorwoord

In de nacht dat de Noorderkade brak, lag op het stadhuis een rapport klaar waarin stond dat dat zou
gebeuren. Het lag er sinds juni 2021. Wij hebben uitgezocht hoe dat kon. Dit is geen verhaal over één
nalatige ambtenaar, maar over een organisatie waarin niemand de eigenaar was van de muur.

Ellen Krabbendijk, voorzitter Rekenkamer Mosterdam

# 1. Opzet van het onderzoek

## 1.1 Vraag

Hoe heeft het college tussen 2014 en 2024 het onderhoud van kademuren georganiseerd, en is de raad daarover
juist en op tijd geïnformeerd?

## 1.2 Aanpak

Wij lazen 212 documenten en spraken 23 mensen, onder wie drie oud-wethouders. Wethouder Benali werd op 8
januari 2025 gehoord, oud-wethouder Cor Zandstra op 15 januari. Aannemer Kadebouw weigerde medewerking. Het
onderzoek is uitgevoerd door Thomas Wijnands en Fenna Reitsma. Het kostte 61.500 euro.

# 2. Bevindingen

## 2.1 Het geld

In de onderzochte elf jaren was 28,9 miljoen euro begroot voor onderhoud van kades. Daarvan is 19,7 miljoen
euro uitgegeven. Wat overbleef, viel elk jaar vrij in de algemene middelen. Pas in 2024 stelde de raad een
reserve in.
""")

_MONEY = table(
    "Tabel 1 Begroot en besteed aan kades, 2014-2024",
    """
Jaar | Begroot | Besteed | Vrijgevallen | Afgekeurd (km)
---
2014 | 2.100 | 1.980 | 120 |
2015 | 2.100 | 1.640 | 460 |
2016 | 2.150 | 1.510 | 640 | 0,6
2017 | 2.150 | 1.325 | 825 |
2018 | 2.200 | 1.290 | 910 |
2019 | 2.400 | 1.415 | 985 | 1,1
2020 | 2.400 | 1.180 | 1.220 |
2021 | 2.700 | 1.605 | 1.095 |
2022 | 3.100 | 2.005 | 1.095 |
2023 | 3.600 | 2.650 | 950 |
2024 | 4.000 | 3.100 | 900 |
**Totaal** | 28.900 | 19.700 | 9.200 |
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    keep=False,
)

_FINDINGS = prose("""
De bedragen voor 2024 zijn exclusief de noodmaatregel na de instorting. Die kostte volgens de gemeente 1,285
miljoen euro[^1].

## 2.2 Het rapport van 2021

Ingenieursbureau Peilscheid waarschuwde op 22 juni 2021 dat de houten palen onder de Noorderkade ‘over een
lengte van ten minste dertig meter niet meer dragen’. Het advies was om binnen achttien maanden een damwand
te slaan, voor 640.000 euro. De teamleider Civiele werken stuurde het rapport door naar de afdeling
Projecten, die het terugstuurde omdat er geen opdracht onder lag. Daarna bleef het liggen. De toenmalige
wethouder Zandstra zegt het rapport nooit te hebben gezien.

## 2.3 De duikers

Om de drie jaar zou er gedoken moeten worden. Dat gebeurde in 2016 en 2019, en daarna pas weer in februari
2025. De inspectie van 2022 werd geschrapt om 85.000 euro te besparen. De raad wist dat niet: in de
begroting stond zij nog als uitgevoerd.

## 2.4 De inhuur

Bij het team Civiele werken werkten in 2023 elf mensen, van wie er zeven waren ingehuurd. In vijf jaar had
het team zes leidinggevenden. Geen van de ingehuurde krachten bleef langer dan veertien maanden.
""")

_STAFF = table(
    "Tabel 2 Team Civiele werken op 31 december",
    """
Jaar | Formatie (fte) | In dienst | Ingehuurd | Kosten inhuur
---
2020 | 9,5 | 6 | 3 | 385
2021 | 9,5 | 5 | 5 | 610
2022 | 10,5 | 4 | 6 | 795
2023 | 10,5 | 4 | 7 | 940
2024 | 12,0 | 7 | 5 | 705
""",
    scale="Kosten inhuur x € 1.000",
    scale_after=True,
)

_NOTE = Footnotes((("1", "In de perspectiefnota afgerond op 1,3 miljoen euro."),))

_CONCLUSIONS = prose("""
#! 3. Conclusies

1. Mosterdam gaf twee derde uit van wat de raad voor kades beschikbaar stelde. Het overschot verdween zonder
besluit.
2. Er was geen eigenaar. Vier afdelingen hadden een deel van de verantwoordelijkheid.
3. De waarschuwing van 2021 was duidelijk, en het college had haar moeten kennen.
4. De raad kreeg in 2022 een onjuist bericht over de duikinspectie. Wij vonden geen bewijs van opzet.
5. Het herstel kost ten minste twintig keer zoveel als de damwand die in 2021 werd geadviseerd.

# 4. Aanbevelingen

De eerste drie aanbevelingen zijn gericht aan het college, de vierde en vijfde aan de raad.

1. Wijs één directeur aan als eigenaar van alle civiele kunstwerken, uiterlijk op 1 juli 2025.
2. Laat ten minste om de drie jaar duiken en stuur de uitkomst binnen vier weken aan de raad.
3. Breng het aandeel inhuur in het team Civiele werken terug tot een kwart, uiterlijk eind 2026.
4. Bepaal dat geld voor kades dat overblijft, in de reserve Kademuren blijft.
5. Bespreek elk jaar in maart de staat van de kades in de commissie Ruimte.
""")

_ANSWER = Box(
    "Reactie van het college, 18 maart 2025",
    prose("""
Het college neemt de aanbevelingen 1, 2, 4 en 5 over. Aanbeveling 3 neemt het gedeeltelijk over: een kwart
achten wij niet haalbaar in deze arbeidsmarkt; wij streven naar een derde, uiterlijk eind 2027. Directeur
Henk Stouten is met ingang van 1 mei 2025 eigenaar van de civiele kunstwerken.
"""),
)

_AFTER = prose("""
# 5. Nawoord van de Rekenkamer

Wij waarderen de toon van de reactie. Over de derde aanbeveling blijven wij met het college van mening
verschillen: gemeenten met vergelijkbare kades, zoals Brakelmonde, werken met een vijfde inhuur. In het
najaar van 2026 doen wij een nameting.
""")

REPORT = Document(
    "Niemands muur",
    "rekenkamerrapport",
    date(2025, 3, 25),
    (
        TitlePage(
            "Niemands muur",
            "Onderzoek naar het beheer van kademuren 2014-2024",
            ("Rekenkamer Mosterdam", "25 maart 2025"),
        ),
        Contents(levels=1),
        *_START,
        _MONEY,
        *_FINDINGS,
        _STAFF,
        _NOTE,
        *_CONCLUSIONS,
        _ANSWER,
        *_AFTER,
    ),
    header="Rekenkamer Mosterdam",
    footer="Niemands muur | {page}",
)

FILE = DocumentFile("rekenkamer-niemands-muur.pdf", (REPORT,), PdfLook("classic", hyphenate=True))
