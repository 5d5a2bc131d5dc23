"""The Opgaveplan Kennisstad 2023-2026: a text export with goals, indicators, efforts and hours."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, Footnotes, TextLook, TitlePage
from evals.making.prose import prose, table

_OPENING = prose("""
# 1. Waar gaat dit over?

Dit opgaveplan beschrijft wat de gemeente tussen 2023 en 2026 samen met de universiteit, de hogeschool en
de ondernemers wil bereiken. Het college stelde het plan op 7 februari 2023 vast. Opdrachtgever is
gemeentesecretaris Coen Vissering, opgavemanager is Lidewij Hornstra (32 uur per week). Bestuurlijk
verantwoordelijk is wethouder Jorrit van Zuthem.

Een stad met een universiteit is nog geen kennisstad. Onze studenten zijn gasten: zij komen, leren en
vertrekken. Van elke honderd afgestudeerden wonen er een jaar later nog zestig in de regio, en van de
bedrijven die op campus Heggewiel beginnen, verhuist een derde binnen drie jaar naar de Randstad2. Het
plan kent drie doelen.

# 2. De drie doelen

1. Blijven: meer afgestudeerden vinden werk en een huis in Kromstede.
2. Beginnen: meer mensen starten hier een bedrijf en kunnen er groeien.
3. Binden: inwoners zonder diploma profiteren mee van de kennis in hun stad.

## 2.1 Doel Blijven

Afgestudeerden noemen drie redenen om te gaan: geen woning (44%), geen baan voor de partner (27%) en ‘de
stad is te klein’ (18%). Wij richten ons op de eerste twee. In 2026 zijn er 150 doorstroomwoningen voor
starters met een arbeidscontract, met een huur van ten hoogste 850 euro. Het loket Partnerbaan bemiddelt
voor partners van buitenlandse onderzoekers.

## 2.2 Doel Beginnen

Starters missen vooral ruimte tussen het zolderkamertje en het bedrijfspand. Startersgebouw De Kiem vult
dat gat. De huur bedraagt 135 euro per vierkante meter per jaar, met een korting van 30% in het eerste
jaar. De Stichting Starterslift Heggewiel begeleidt; directeur is Bo Nagtegaal.

## 2.3 Doel Binden

In Lorregat heeft 38% van de volwassenen geen startkwalificatie. Met Hogeschool Vaartland en werkbedrijf
Doorstart zetten wij een leerwerkplaats op in de voormalige garage aan de Tolweg. Elk jaar halen daar 40
mensen een praktijkverklaring. De leerwerkplaats opent op 4 september 2023.
""")

_GOALS = table(
    "Tabel 1 Indicatoren van de opgave",
    """
Indicator | Startwaarde (jaar) | Streefwaarde 2024 | Streefwaarde 2026 | Bron
---
Doel Blijven
Afgestudeerden die na een jaar in de regio wonen | 58% (2020) | 61% | 64% | Alumnimonitor
Doorstroomwoningen voor starters | 0 (2022) | 60 | 150 | Bouwmonitor
Geholpen partners van onderzoekers | 21 (2022) | 45 | 70 | Loket Partnerbaan
Doel Beginnen
Startende bedrijven door studenten | 39 (2021) | 55 | 75 | Starterslift
Bedrijven die na drie jaar nog hier zijn | 66% (2022) | 70% | 75% | Vestigingenregister
Durfkapitaal in campusbedrijven | 4,8 mln (2021) | n.t.b. | 12 mln | Vaartfonds
Doel Binden
Praktijkverklaringen per jaar | 12 (2022) | 40 | 40 | Doorstart
Bezoekers Kennisfestival uit Lorregat | 6% (2022) | 10% | 15% | Enquête
""",
    flat=Flat("cell", "three", "gone", 32),
)

_EFFORTS = prose("""
# 3. Inspanningen

## 3.1 Doorstroomwoningen

Met corporatie Woonkrans bouwen wij 150 kleine woningen: 60 aan de Loswal en 90 op Sluiszijde. Een huurder
mag er vijf jaar blijven. Planning: de eerste oplevering is in juni 2024. Financiën: €240K uit de
programmamiddelen. Partners: Woonkrans, de universiteit, SKK.

## 3.2 Loket Partnerbaan

Het loket zit in het hoofdgebouw van de universiteit en is open op dinsdag en donderdag. Het wordt bemand
door Yara Goossens (20 uur per week). Financiën: €75K per jaar. Wie geen Nederlands spreekt krijgt een
taalcursus aangeboden; de gemeente betaalt daarvan de helft.

## 3.3 De Kiem

De gemeente draagt 1,4 miljoen euro bij en vraagt daarvoor een zetel in het bestuur. De bouw begint in
januari 2024 en duurt vijf kwartalen. Financiën: 500.000 euro komt uit de programmamiddelen, 900.000 euro
uit de reserve Kennisstad.

## 3.4 Leerwerkplaats Tolweg

De gemeente huurt de garage voor tien jaar, voor 64.000 euro per jaar. De verbouwing kost 310.000 euro. De
inrichting is een gift van meetinstrumentenmaker Lumetrix. Werkmeester is Sjoerd Kalfsbeek.

## 3.5 Kennisfestival

Elk jaar op de derde zaterdag van mei. In 2022 kwamen er 7.400 bezoekers. Het festival gaat de wijken in;
in 2024 is Lorregat de gastwijk en in 2025 Noorderkade. Financiën: €90K per jaar.
""")

_MONEY = table(
    "Tabel 2 Programmamiddelen Kennisstad",
    """
Inspanning | 2023 | 2024 | 2025 | 2026 | Totaal
---
Doorstroomwoningen | 60 | 120 | 60 | 0 | 240
Loket Partnerbaan | 75 | 75 | 75 | 75 | 300
De Kiem | 0 | 250 | 250 | 0 | 500
Leerwerkplaats Tolweg | 374 | 64 | 64 | 64 | 566
Kennisfestival | 90 | 90 | 90 | 90 | 360
Onvoorzien | 20 | 20 | 20 | 20 | 80
**Totaal** | 619 | 619 | 559 | 249 | 2.046
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    flat=Flat("row", "three"),
)

_TEAM = prose("""
# 4. Organisatie

De stuurgroep komt vier keer per jaar bijeen. Voorzitter is wethouder Van Zuthem; namens de universiteit
zit vicevoorzitter Machteld Roosendael erin, namens de hogeschool Theo Imminkhuizen en namens de
ondernemers Karima Zeroual. Het kernteam staat in onderstaande tabel.
""")

_HOURS = table(
    "Tabel 3 Inzet per week",
    """
Rol | Naam | Uren per week | Betaald uit
---
Opgavemanager | Lidewij Hornstra | 32u | formatie
Projectleider De Kiem | Bram Oldenziel-Kok | 24u | programmamiddelen
Projectleider Leerwerkplaats | Soraya Amrani | 16u | Doorstart
Adviseur wonen | Gijs van Tuyl | 8u | formatie
Loketmedewerker | Yara Goossens | 20u | programmamiddelen
Communicatie | vacature | 12u | formatie
Festivalmaker | Dirkje Postuma | 18u | Platform Kennis aan de Kade
""",
    flat=Flat("row", "cell"),
)

_END = prose("""
# 5. Risico’s en afspraken

Het grootste risico is dat woningbouw op Sluiszijde uitloopt. Dan halen wij de 90 doorstroomwoningen daar
niet voor 2027. Het tweede risico is dat het Vaartfonds stopt; de regeling loopt af op 31 december 2025 en
over verlenging is nog niets besloten.

Na twee jaar volgt een tussenevaluatie, uitgevoerd door de universiteit van een andere stad zodat niemand
zijn eigen vlees keurt. De raad ontvangt die in het eerste kwartaal van 2025. Elk jaar in oktober
verschijnt een voortgangsbrief. Het plan eindigt op 31 december 2026. Wat dan werkt gaat over naar de
gewone organisatie, wat niet werkt stopt.
""")

FILE = DocumentFile(
    "opgaveplan_kennisstad_2023_2026.txt",
    (
        Document(
            "Opgaveplan Kennisstad 2023-2026",
            "programmaplan",
            date(2023, 2, 7),
            (
                TitlePage("Opgaveplan Kennisstad", "2023-2026", ("Kromstede, februari 2023",)),
                *_OPENING,
                Footnotes((("2", "Onderzoek Starterslift 2022, onder 118 bedrijven."),)),
                _GOALS,
                *_EFFORTS,
                _MONEY,
                *_TEAM,
                _HOURS,
                *_END,
            ),
            footer="Opgaveplan Kennisstad {page}",
        ),
    ),
    TextLook("space", width=84, lines_per_page=36, bullet="-"),
)
