"""Perspectiefnota 2025-2028 (May 2024): a PDF without rules in its tables."""

from __future__ import annotations

from datetime import date

from evals.benchmark.mosterdam.figures import (
    AFTER_2024,
    BASE_2024,
    BEFORE_2024,
    DEVELOPMENTS_2024,
    MEASURES_2024,
    START_2024,
    letters,
    saldo,
    sums,
)
from evals.making import Chart, Contents, Document, DocumentFile, PdfLook, Table, TitlePage
from evals.making.prose import prose, table

_YEARS = ("2025", "2026", "2027", "2028")

_START = prose("""
# 1. Het kan net

Dit is de eerste perspectiefnota van het college dat na het vertrek van Stem van Oosterwiel uit de coalitie
verderging met Havenbelang, Liberaal Verbond en Christelijk Verband. Wij hebben samen 20 van de 37 zetels.
De nota is sober. Er zit één grote wens in, de vernieuwing van Havenkwartier-West, en verder vooral
onderhoud.

Mosterdam had op 1 januari 2024 95.385 inwoners. De groei blijft achter bij wat wij wilden: in 2023 werden
268 woningen opgeleverd, nauwelijks de helft van de afgesproken 520. Dat kwam door het faillissement van
aannemer Brugwacht Bouw, die aan de Lijnbaan 144 appartementen half afgebouwd achterliet. Op 11 maart 2024
nam ontwikkelaar Zilt Vastgoed het project over.

## 1.1 Wat de raad eerder vroeg

De raad vroeg in november 2023 om een keuze over de hondenbelasting. Wij stellen voor haar te houden.
Afschaffen kost 310.000 euro per jaar en daar staat geen lagere uitgave tegenover: de uitlaatvelden moeten
toch worden gemaaid.

Ook vroeg de raad om een tweede veerboot naar Sint Bavo. Daar zien wij van af. De huidige boot, de Marijke,
vaart gemiddeld met een derde van de stoelen bezet, en een tweede schipper is niet te vinden.

# 2. Geld

## 2.1 Uitgangspunten

Lonen stijgen met 4,6 procent in 2025 en met 3,2 procent daarna. Prijzen stijgen met 2,6 procent. De rente
op nieuwe leningen is 2,90 procent. Wij rekenen met een groei van 450 inwoners per jaar.

## 2.2 Perspectief

Voor 2025 is de nota sluitend, met een klein voordeel van 10.000 euro. In 2026 is er een nadeel van 1,75
miljoen euro; daarna zakt de bodem onder de begroting weg, omdat het Rijk de algemene uitkering vanaf 2027
op een andere manier laat groeien.
""")

_PERSPECTIVE = Table(
    "Tabel 1 Meerjarenperspectief 2025-2028",
    (("Omschrijving", *_YEARS),),
    (
        *((label, *saldo(values)) for label, values in START_2024.items()),
        ("**Stand voor deze nota**", *saldo(BASE_2024)),
        ("Ontwikkelingen", *saldo(sums(DEVELOPMENTS_2024))),
        ("**Saldo voor maatregelen**", *saldo(BEFORE_2024)),
        ("Maatregelen", *saldo(sums(MEASURES_2024))),
        ("**Saldo na maatregelen**", *saldo(AFTER_2024)),
    ),
    scale="Bedragen x 1 miljoen euro",
    scale_after=True,
    style="unruled",
)

_DETAILS = Table(
    "Tabel 2 Ontwikkelingen en maatregelen",
    (("Onderwerp", *_YEARS),),
    (
        ("Ontwikkelingen",),
        *((label, *saldo(values)) for label, values in DEVELOPMENTS_2024.items()),
        ("**Totaal ontwikkelingen**", *saldo(sums(DEVELOPMENTS_2024))),
        ("Maatregelen",),
        *((label, *letters(values, 2)) for label, values in MEASURES_2024.items()),
        ("**Totaal maatregelen**", *letters(sums(MEASURES_2024), 2)),
    ),
    scale="Bedragen x 1 miljoen euro",
    scale_after=True,
    style="unruled",
    keep=False,
)

_EXPLANATION = prose("""
**Havengelden.** In 2023 legden 2.015 zeeschepen aan. Wij gaan uit van een lichte daling tot 1.950 in 2025.

**Kades en steigers.** De laatste duikinspectie is uit 2019. Wij willen in het voorjaar van 2025 opnieuw
laten duiken en verwachten dat er dan meer afgekeurd wordt dan de 1,1 kilometer van toen. Het bedrag in de
tabel is daarom een ondergrens.

**Jeugdhulp met verblijf.** Eind 2023 verbleven 54 jongeren in een instelling of gezinshuis. De gemiddelde
prijs was 97.500 euro per jaar. De regio Zilte Delta, waarin wij met vier gemeenten inkopen, onderhandelt
over nieuwe tarieven.

**Ozb woningen.** De aanslag voor een gemiddeld huis stijgt met 15 euro per jaar. Wij kiezen voor woningen
en niet voor bedrijven, omdat de ondernemers in de binnenstad nog herstellen van de omleidingen door de
riolering.

## 2.3 Algemene reserve

Op 1 januari 2024 zat er 30,2 miljoen euro in de algemene reserve. De raad hield in 2022 een ondegrens aan
van 20 miljoen euro. Wij halen er in 2025 en 2026 samen 4,10 miljoen euro uit.
""")

_INVESTMENTS = table(
    "Tabel 3 Voorgenomen investeringen",
    """
Investering | Jaar van start | Bedrag | Afschrijving (jaar)
---
Vervanging Noorderkade | 2026 | 14,8 | 60
Vervanging Zoutkade | 2028 | 21,5 | 60
Kindcentrum De Boei | 2025 | 17,2 | 40
Sporthal De Kiel | 2026 | 9,4 | 40
Sociale Kajuit, verbouwing postkantoor | 2024 | 3,1 | 25
Parkeergarage Kraanhal | n.t.b. | PM | 40
""",
    scale="Bedragen x 1 miljoen euro",
    scale_after=True,
    style="unruled",
)

_PROGRAMMES = prose("""
#! 3. De programma’s in het kort

## 3.1 Haven en bedrijvigheid

Op 1 april 2023 telde het havengebied 5.610 banen. Wij streven naar 6.000 in 2028. Er is 14,9 hectare uit te
geven op Zeehaventerrein Noord. Programmamanager Carla Mees gaat met de vijf grootste erfpachters in gesprek
over verduurzaming.

## 3.2 Thuis in Mosterdam

Wie een sociale huurwoning zoekt, wachtte in 2023 gemiddeld 8,1 jaar. De ambitie is 6,5 jaar in 2028. In de
zomer van 2024 leggen wij de raad het programmaplan Thuis in Mosterdam voor. Het doel is 3.400 woningen tot
en met 2030.

## 3.3 Meedoen en zorgen voor elkaar

Begin 2024 hadden 2.440 inwoners huishoudelijke hulp. Dat aantal stijgt vooral in Hoge Maten, waar veel
huizen in de jaren zeventig tegelijk zijn gekocht door mensen die nu tachtig zijn. De verbouwing van het
postkantoor tot Sociale Kajuit begint op 2 september 2024.

## 3.4 Jong in Mosterdam

Op 1 april 2024 stonden 214 kinderen op de wachtlijst voor jeugdhulp. De wachttijd was 19 weken. Kindcentrum
De Boei moet in augustus 2026 opengaan.

## 3.5 Leefbare kades en wijken

De vervanging van de Noorderkade kost naar verwachting 14,8 miljoen euro. Wij beginnen in 2026 en werken van
oost naar west. Bewoners van de Touwslagerij krijgen een eigen aanspreekpunt, mevrouw Ineke Roosenburg.

## 3.6 Schoon water, schone lucht

Het college laat onderzoeken of het Stuwkanaal warmte kan leveren aan Sluisbuurt. De proefboring is in
oktober 2024. De kosten van 0,18 miljoen euro betaalt de provincie.

## 3.7 Bestuur dichtbij

In 2023 werd 58 procent van de telefoontjes binnen een minuut opgenomen. Het ziekteverzuim was 7,3 procent.
Wij gaven 11,2 miljoen euro uit aan inhuur.
""")

_CHART = Chart(
    "Figuur 1 Opgeleverde woningen per jaar, 2019-2023",
    (("2019", 402), ("2020", 377), ("2021", 455), ("2022", 331), ("2023", 268)),
    "woningen",
    note="Bron: basisregistratie adressen.",
)

NOTA = Document(
    "Perspectiefnota 2025-2028",
    "perspectiefnota",
    date(2024, 5, 21),
    (
        TitlePage("Perspectiefnota 2025-2028", "Het kan net", ("Gemeente Mosterdam", "21 mei 2024")),
        Contents(),
        *_START,
        _PERSPECTIVE,
        _DETAILS,
        *_EXPLANATION,
        _INVESTMENTS,
        *_PROGRAMMES,
        _CHART,
    ),
    header="Perspectiefnota 2025-2028",
    footer="{page}",
)

FILE = DocumentFile(
    "perspectiefnota-2025-2028.pdf",
    (NOTA,),
    PdfLook("classic", hyphenate=True),
    listed=True,
    property_title="Microsoft Word - PN25 def versie 7",
)
