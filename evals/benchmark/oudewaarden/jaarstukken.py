"""Jaarstukken 2024 (May 2025): the realisation, a PDF with a table over two pages."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden import figures as f
from evals.benchmark.oudewaarden.begroting_2025_programmas import indicators
from evals.making import Box, Cell, Columns, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.prose import prose, table

_OPENING = (
    *prose("""
#! Jaarverslag 2024 in het kort

Het jaar 2024 sluit met een voordelig resultaat van € 813.400. Begroot was, na wijzigingen, een nadeel van
€ 309.200. De helft van het verschil komt uit de decembercirculaire. De rest bestaat uit werk dat later komt:
de bruggen, de wallen en de verhuizing van het archief.

Het college stelt voor om € 420.000 toe te voegen aan de reserve Vesting, € 200.000 aan de reserve Sociaal
domein en de rest, € 193.400, aan de algemene reserve.
"""),
    Box(
        "Vijf momenten uit 2024",
        prose("""
- 2 maart: de laatste veiling op het veilingterrein; de klok ging naar museum De Kruitkamer.
- 23 april: nachtvorst, vijf graden onder nul in de bloesem.
- 6 mei: de brug bij de Korenmarkt krijgt een gewichtsbeperking van 3,5 ton.
- 31 augustus: 9.400 bezoekers bij het Beleg, het historische feest dat om de vijf jaar wordt gehouden.
- 18 november: de bruggeninspectie is af; 29 bruggen krijgen een onvoldoende.
"""),
    ),
    *prose("""
De accountant, kantoor Vellekoop & Bruin, gaf op 22 april 2025 een goedkeurende verklaring bij het getrouwe
beeld. Voor de rechtmatigheid meldt het college € 286.000 aan onrechtmatige inkopen; de grens ligt bij €
1.180.000.
"""),
)

_RESULT = Table(
    "Tabel 1 Saldo per programma 2024",
    (
        (Cell("Programma", 1, 2), Cell("Saldo 2024", 2), Cell("Verschil", 1, 2)),
        ("Begroot na\nwijziging", "Realisatie"),
    ),
    tuple(
        (
            name,
            f.saldo(f.JS24_BUDGET[name][0]),
            f.saldo(f.JS24_REAL[name][0]),
            f.saldo(f.JS24_REAL[name][0] - f.JS24_BUDGET[name][0]),
        )
        for name in f.PROGRAMMES
    )
    + (
        (
            "**Resultaat**",
            f.saldo(f.total(f.JS24_BUDGET)[0]),
            f.saldo(f.JS24),
            f.saldo(f.JS24 - f.total(f.JS24_BUDGET)[0]),
        ),
    ),
    "Bedragen in hele euro’s",
    scale_after=True,
)

_REPORT = (
    *prose("""
#! Resultaat per programma
"""),
    _RESULT,
    *prose("""
**Jeugd en onderwijs.** De overschrijding van € 906.500 zit geheel in de jeugdhulp. Het aantal kinderen
steeg van 842 naar 866 en een gemiddeld traject duurde 13 maanden.

**Wonen.** De grondexploitatie Bloesemkwartier kon een winst van € 284.000 nemen door de verkoop van de eerste
kavels aan bouwbedrijf Van Heukelom.

**Erfgoed en vesting.** Aan de wallen is € 309.400 minder uitgegeven dan gepland. Steenhouwers waren niet te
krijgen; de enige inschrijver vroeg het dubbele.

**Zorg en inkomen.** Het vervoer van Wmo-pashouders was duurder door de nieuwe taxiaanbesteding. De bijstand
viel mee: 497 huishoudens aan het eind van het jaar.
"""),
    Columns(
        prose("""
**Wat lukte.** De balie op dinsdagavond, 134 nieuwe woningen, het Beleg, de glazen wand in de raadzaal en 5
kilometer nieuwe elzenhaag.

**Wat niet lukte.** Zes weken wachttijd voor huishoudelijke hulp (het werden er negen), het rookvrije
schoolplein in drie dorpen en de tweede wijkagent voor Haneveld.
""")
    ),
    *prose("""
#! Indicatoren 2024

De tabellen met indicatoren laten de nulmeting, de laatste realisatie en het doel zien. Bij een afwijking
van meer dan tien procent staat een uitleg.
"""),
    indicators(
        "Indicatoren sociaal domein",
        """
Jongeren met // jeugdhulp | 11,7% (2021) | 12,7% (2024) | 11,0% | CBS
Jongeren met // jeugdbescherming | 1,3% (2021) | 1,1% (2024) | 1,0% | CBS
Huishoudens met // bijstand | 548 (2021) | 497 (2024) | 480 | CBS
Inwoners met hulp // bij het huishouden | 946 (2020) | 1.111 (2024) | 1.000 | Zorgregistratie
Adressen bezocht // door fixers | 0 (2023) | 487 (2024) | 600 | De Opkrik
""",
    ),
    indicators(
        "Indicatoren vesting en omgeving",
        """
Rijksmonumenten in // goede staat | 71% (2020) | 76% (2024) | 85% | Monumentenwacht
Restafval per // inwoner (kg) | 138 (2020) | 114 (2024) | 90 | Afvalbedrijf
Bezoekers museum // De Kruitkamer | 18.400 (2019) | 22.930 (2024) | 26.000 | Museum
Bezoekers zwembad // De Plons | 81.700 (2019) | 90.150 (2024) | 92.000 | Zwembad
Overnachtingen // in de vesting | 61.200 (2019) | 63.750 (2024) | 70.000 | Toeristenbelasting
""",
    ),
    # On purpose: the text says 5,2 million was spent, the table 5.770 thousand.
    *prose("""
#! Jaarrekening

## Balans en vermogen

De algemene reserve was eind 2024 € 11.627.000, vóór bestemming van het resultaat. De langlopende leningen
daalden van € 38,4 miljoen naar € 35,9 miljoen. De solvabiliteit is 31 procent, de netto schuldquote 44
procent.

## Bouwgrond

De gemeente heeft twee grondexploitaties. Bloesemkwartier beslaat 12,4 hectare en heeft een boekwaarde van
€ 6.315.000; het eindsaldo in 2031 is berekend op een winst van € 1.870.000. Kersengaard is 2,9 hectare groot
en sluit naar verwachting in 2028 met een verlies van € 145.000, waarvoor een voorziening is gevormd.

## Kas en betalingen

In 2024 is 91 procent van de facturen binnen dertig dagen betaald. Bij een storing van het betaalsysteem in
oktober bleven 317 rekeningen elf dagen liggen. Twee leveranciers brachten rente in rekening, samen € 412.

## Onderhoud van gebouwen

Van de 63 gemeentelijke gebouwen hebben er 38 label C of beter. Het dak van de Vestingkerk kostte € 74.000
meer dan begroot omdat er asbest onder de leien zat. Voor het stadhuis is het onderhoud aan de trapgevel een
jaar verschoven, tot na het broedseizoen van de gierzwaluwen.

## Investeringen

Van de geplande € 9,6 miljoen is € 5,2 miljoen besteed. In de tabel staan alle kredieten.
"""),
    table(
        "Tabel 2 Verantwoording van de kredieten 2024",
        """
Krediet | Krediet // totaal | Besteed // t/m 2023 | Besteed // in 2024 | Restant | Status
---
Bestuur en dienstverlening
Bedrijfswagens buitendienst | 380 | 95 | 190 | 95 | loopt
Glazen wand raadzaal | 64 | - | 61 | 3 | gereed
Verhuizing archief | 240 | 12 | 18 | 210 | vertraagd
Buitengebied en fruitteelt
Waterbassin Tienbunder | 535 | - | 44 | 491 | loopt
Vispassage Oostwiel | 175 | 20 | 149 | 6 | gereed
Erfgoed en vesting
Herstel wal Kanonnenbolwerk | 520 | - | 29 | 491 | loopt
Herstel wal Oranjebolwerk | 410 | 318 | 87 | 5 | gereed
Onderzoek Waterpoort | 130 | - | 121 | 9 | gereed
Jeugd en onderwijs
Voorbereiding De Boomgaard | 650 | 88 | 274 | 288 | loopt
Klimaat school Peerloo | 295 | - | 301 | -6 | gereed
Noodlokalen Kersenburg | 180 | - | 172 | 8 | gereed
Openbare ruimte
Brug Korenmarkt | 485 | - | 22 | 463 | vertraagd
Brug Molendijk | 330 | 41 | 276 | 13 | gereed
Fietspad Beemdrecht - Vlierwaard | 1.240 | 655 | 571 | 14 | gereed
Riolering Beemdrecht | 890 | 220 | 604 | 66 | loopt
Riolering Kersenburg | 1.360 | - | 119 | 1.241 | loopt
Ondergrondse containers vesting | 275 | 130 | 138 | 7 | gereed
Sport en ontmoeting
Sporthal Haneveld | 4.250 | 186 | 540 | 3.524 | loopt
Dorpshuis Krekelhoven | 720 | 310 | 396 | 14 | gereed
Kunstgras Beemdrecht | 515 | - | 508 | 7 | gereed
Wonen
Aankoop jamfabriek | 1.150 | - | 1.150 | - | gereed
**Totaal** | **14.794** | **2.075** | **5.770** | **6.949** | 
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
        style="unruled",
        keep=False,
    ),
    *prose("""
## Verbonden partijen

De gemeente doet mee in acht gemeenschapelijke regelingen. De bijdrage aan de veiligheidsregio was €
2.214.000, die aan de omgevingsdienst € 1.087.000 en die aan de regionale jeugdhulp € 5.630.000[^3].

## Wet normering topinkomens

De bezoldiging van de gemeentesecretaris was € 148.600, die van de griffier € 109.300. Beide liggen onder
het maximum.
"""),
    Footnotes((("3", "Voorlopig; de eindafrekening volgt in het najaar van 2025."),)),
)

_DOCUMENT = Document(
    "Jaarstukken 2024",
    "jaarstukken",
    date(2025, 5, 20),
    (TitlePage("Jaarstukken 2024", "jaarverslag en jaarrekening", ("20 mei 2025",)), *_OPENING, *_REPORT),
    header="Jaarstukken 2024 - Oudewaarden",
    footer="blz. {page}",
)
FILES = [DocumentFile("jaarstukken-2024.pdf", (_DOCUMENT,), PdfLook("office", hyphenate=True), listed=True)]
