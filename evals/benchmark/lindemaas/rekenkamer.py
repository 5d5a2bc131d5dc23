"""The report of the rekenkamer on service after the merger, and an HTML page that repeats the budget."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

_DOCUMENT = Document(
    "Dichtbij gebleven?",
    "rekenkamerrapport",
    date(2024, 11, 19),
    (
        TitlePage(
            "Dichtbij gebleven?",
            "Dienstverlening in Lindemaas, vijf jaar na de herindeling",
            ("Rekenkamer Lindemaas", "19 november 2024"),
        ),
        Contents(),
        *prose("""
# 1 Aanleiding en aanpak

Bij de herindeling beloofden de vier gemeenteraden dat geen inwoner verder dan zeven kilometer hoeft te
reizen voor een paspoort. De rekenkamer onderzocht of de beloften zijn nagekomen. Het onderzoek liep van
februari tot oktober 2024. Voorzitter Margriet Oldersma en leden Jeroen Tak en Cornelis de Wit deden het
werk, met hulp van bureau Veldwerk.

Wij stuurden 4.200 inwoners een vragenlijst. 1.764 mensen vulden die in. Daarnaast spraken wij 38
ambtenaren, alle dorpsraden en vier oud-burgemeesters. In 120 gevallen belde een onderzoeker zelf met een
vraag.

# 2 Wat was beloofd?

In het herindelingsadvies van 12 juni 2018 staan 23 beloften. Wij beoordeelden ze een voor een.
"""),
        table(
            "Tabel 1 Beloften en hun uitkomst",
            """
Onderwerp | Beloften | Nagekomen | Deels | Niet
---
Balies en bereikbaarheid | 7 | 3 | 2 | 2
Dorpsraden en zeggenschap | 5 | 3 | 2 | 0
Voorzieningen in de kern | 6 | 4 | 1 | 1
Geld en belastingen | 3 | 0 | 1 | 2
Personeel | 2 | 2 | 0 | 0
**Totaal** | 23 | 12 | 6 | 5
""",
        ),
        *prose("""
Aan de belofte dat de lasten voor inwoners gelijk blijven, is niet voldaan. Tussen 2019 en 2024 stegen de
woonlasten met 27 procent, tegen 22 procent landelijk. Voor oud-inwoners van Elsrade was dat 41 procent,
omdat daar de laagste ozb gold.

# 3 Wat vinden inwoners?
"""),
        table(
            "Tabel 2 Rapportcijfers per kern",
            """
Kern | Telefoon | Balie | Website | Afstand tot bestuur
---
Kesterhout | 6,7 | 7,4 | 6,9 | 6,3
Batelaar | 6,4 | 6,8 | 6,8 | 5,6
Oudwaard | 6,5 | 7,2 | 6,7 | 5,9
Elsrade | 6,1 | 6,5 | 6,6 | 5,1
Veerhuizen | 5,8 | 5,9 | 6,3 | 4,4
Moershoek | 6,2 | 6,1 | 6,5 | 5,0
Grubbelt | 6,3 | 6,4 | 6,6 | 5,4
Sint-Odrada | 6,6 | 6,7 | 6,8 | 5,8
Broekveld | 5,7 | 5,8 | 6,2 | 4,2
Zandeind | 6,0 | 6,2 | 6,4 | 5,2
Lage Wal | 6,0 | 6,0 | 6,1 | 4,9
**Gemiddelde** | 6,4 | 6,9 | 6,7 | 5,7
""",
        ),
        *prose("""
Het gemiddelde is gewogen naar het aantal inwoners. Opvallend is dat Oudwaard, dat in 2018 tegen de
herindeling stemde, bijna net zo tevreden is als Kesterhout over de balie.

Van de 120 telefoontjes werd 83 keer het goede antwoord gegeven. Negentien keer werd doorverbonden naar
iemand die er niet was. De langste wachttijd was 26 minuten, op de dag dat de aanslagen in de bus vielen.
"""),
        Chart(
            "Figuur 1 Reistijd naar de dichtstbijzijnde balie",
            (("Veerhuizen", 17), ("Lage Wal", 21), ("Broekveld", 14), ("Zandeind", 12)),
            "minuten met de fiets",
        ),
        *prose("""
# 4 Wat kostte de herindeling?

De herindeling zelf kostte 11,8 mln, waarvan het Rijk 8,2 mln vergoedde[^1]. Geraamd was 9,5 mln. De
overschrijding zit in de ict: vier systemen voor belastingen bleken niet te koppelen.
"""),
        table(
            "Tabel 3 Kosten van de herindeling",
            """
Onderdeel | Geraamd | Werkelijk
---
ICT | 3,1 | 5,2
Huisvesting | 2,6 | 2,4
Personeel en wachtgeld | 2,9 | 3,3
Communicatie en feest | 0,4 | 0,3
Overig | 0,5 | 0,6
**Totaal** | 9,5 | 11,8
""",
            scale="Bedragen x 1 mln euro",
            scale_after=True,
            style="unruled",
        ),
        *prose("""
De gemeente verwachtte dat inhuur zou dalen van 14 procent van de loonsom in 2019 naar 8 procent in 2024.
Dat lukte niet. In 2023 was het 17,8 procent. Vooral bij vergunningen en ict werken externen.

# 5 Dorpsbudgetten

In 2023 is 312 duizend euro dorpsbudget uitgekeerd aan 129 aanvragen. Een op de vijf dossiers mist een
verslag. In Elsrade loot de dorpsraad; de rekenkamer noemt dat origineel en in strijd met de regeling.

# 6 Conclusies

1. De dienstverlening is op orde in de vier grote kernen en schiet tekort in de kleine.
2. De telefoon is de zwakste schakel.
3. Het bestuur is in de beleving van inwoners verder weg komen te staan, het meest langs de rivier.
4. Dorpsbudgetten werken, maar de regels zijn ongelijk.
5. De raad krijgt te weinig cijfers per kern.

# 7 Aanbevelingen

1. Bel inwoners terug binnen een werkdag en meet dat.
2. Probeer een rijdende balie voor de kleine kernen.
3. Maak één regeling voor het dorpsbudget.
4. Geef de raad ieder jaar een beeld per kern.
5. Breng inhuur voor 2028 terug tot 12 procent.
6. Laat wethouders twee keer per jaar op bezoek gaan in iedere kern.

# 8 Reactie van het college

Het college neemt aanbeveling 1 tot en met 4 over. Bij aanbeveling 5 noemt het college 2029 haalbaar en 10
procent het doel. Aanbeveling 6 wordt niet overgenomen: de wethouders zijn "al vaker in de dorpen dan hun
lief is", aldus de brief van 5 november 2024, getekend door burgemeester Tielens.

Nawoord: de rekenkamer betreurt dat het college één aanbeveling afwijst zonder te tellen hoe vaak
wethouders werkelijk langsgaan. De raad behandelt het rapport op 12 december 2024.
"""),
        Footnotes((("1", "Via de maatstaf herindeling in het gemeentefonds, in 2020 tot en met 2024."),)),
    ),
    header="Dichtbij gebleven? - Rekenkamer Lindemaas",
    footer="{page}",
)

REPORT = DocumentFile(
    "rekenkamer-dichtbij-gebleven.pdf",
    (_DOCUMENT,),
    PdfLook("modern", hyphenate=True),
    listed=True,
)

_PAGE = Document(
    "Begroting 2026 in één oogopslag",
    "begrotingssite",
    date(2025, 9, 23),
    (
        *prose("""
# Begroting 2026 in één oogopslag

Lindemaas heeft vijf programma's. Hieronder staan de lasten en baten in 2026, zoals in de
Programmabegroting 2026.
"""),
        table(
            "Lasten en baten 2026",
            """
Programma | Lasten | Baten
---
I Dichtbij en dienstbaar | 31.280 | 4.015
II Meedoen en gezond | 63.150 | 15.440
III Opgroeien en ontwikkelen | 42.690 | 4.310
IV Wonen, werken en ruimte | 26.715 | 21.890
V Water, groen en energie | 28.460 | 16.110
""",
            scale="Bedragen x € 1.000",
        ),
    ),
)

PAGE = DocumentFile("begroting-in-een-oogopslag.html", (_PAGE,))
