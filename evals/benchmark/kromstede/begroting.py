"""The Stadsbegroting 2025: a PDF with ruled tables in thousands, a trailing minus for a deficit.

On purpose: chapter 1 calls the tax for a multi-person household 1.046 euro, the table of 4.1 1.064.
"""

from __future__ import annotations

from datetime import date

from evals.benchmark.kromstede.begroting_opgaven import chapters
from evals.benchmark.kromstede.finance import (
    BUDGET_2025,
    BUDGET_CHANGES,
    BUDGET_INCIDENTAL,
    COLUMNS,
    GENERAL,
    KOERS_2024,
    OPGAVEN,
    OVERHEAD,
    RESERVES,
    RESULT,
    UNFORESEEN,
    add,
)
from evals.making import Cell, Contents, Document, DocumentFile, PdfLook, Table, TitlePage
from evals.making.notation import dutch, trailing
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")
_PARTS = (*OPGAVEN, GENERAL, OVERHEAD, UNFORESEEN)
_STRUCTURAL = add(BUDGET_2025, tuple(-value for value in BUDGET_INCIDENTAL))

PROGRESS = Table(
    "Tabel 2.1 Van koersnota naar begroting (bedragen x € 1.000)",
    (("Omschrijving", *YEARS),),
    (
        ("Saldo Koersnota 2025-2028", *map(trailing, KOERS_2024.after())),
        *((label, *map(trailing, row)) for label, row in BUDGET_CHANGES),
        ("**Saldo Stadsbegroting 2025**", *map(trailing, BUDGET_2025)),
        ("waarvan incidenteel", *map(trailing, BUDGET_INCIDENTAL)),
        ("**Structureel saldo Stadsbegroting 2025**", *map(trailing, _STRUCTURAL)),
    ),
    note="Een minteken achter het bedrag betekent dat de lasten hoger zijn dan de baten.",
)

SALDI = Table(
    "Tabel 2.2 Saldo per opgave (bedragen x € 1.000)",
    (("Opgave", *COLUMNS),),
    (
        *((part.name, *map(trailing, part.saldo())) for part in _PARTS),
        ("**Saldo van baten en lasten**", *map(trailing, add(*(part.saldo() for part in _PARTS)))),
        (RESERVES.name, *map(trailing, RESERVES.saldo())),
        ("**Resultaat**", *map(trailing, RESULT)),
    ),
    landscape=True,
)

YEAR = Table(
    "Tabel 2.3 Lasten en baten in het begrotingsjaar (bedragen x € 1.000)",
    (
        (Cell("Opgave", rows=2), Cell("Begroting 2024", cols=2), Cell("Begroting 2025", cols=2)),
        ("Lasten", "Baten", "Lasten", "Baten"),
    ),
    tuple(
        (
            part.name,
            dutch(part.lasten[1]),
            dutch(part.baten[1]),
            dutch(part.lasten[2]),
            dutch(part.baten[2]),
        )
        for part in _PARTS
    ),
)

_OPENING = prose("""
# 1. De begroting op één bladzijde

Voor u ligt de Stadsbegroting 2025, die het college op 1 oktober 2024 aan de raad aanbiedt. Het eerste
jaar sluit met een ruim overschot, het tweede ternauwernood en daarna niet meer. Dat overschot van 2025
gebruiken wij niet voor nieuwe wensen. De raad heeft op 4 juli 2024 met motie M4 uitgesproken dat een
overschot in 2025 naar de algemene reserve gaat, zolang 2027 en 2028 niet sluiten.

Wat merkt een Kromsteder van deze begroting?

- De woonlasten voor een gezin in een koophuis stijgen met 6,1% naar 1.046 euro.
- De bibliotheek gaat op zondag open en het stadsloket op zaterdagochtend.
- Parkeren in zone A wordt 50 cent per uur duurder.
- Vier wijkteams krijgen een nieuwe thuisbasis in de buurt.
- Op Sluiszijde begint het bouwrijp maken voor de stadscampus.

## 1.1 Kerngegevens

Inwoners per 1 januari 2025 (raming): 74.250. Woningen: 36.480. Studenteneenheden: 5.115. Oppervlakte: 4.862
hectare, waarvan 311 hectare water. Lengte van de gemeentelijke wegen: 402 kilometer.

De gemeenteraad telt 35 zetels: Kromstede Vooruit 8, Groen Kromstede 7, Liberaal Kromstede 6, Stadspartij
De Vaart 5, Studentenlijst Heggewiel 4, Sociaal Kromstede 3 en Christelijk Sociaal Verbond 2. Een formatie
van 612 fte werkt voor de stad, tegen 604 fte in 2024.
""")

_MONEY = prose("""
#! 2. Financieel perspectief

## 2.1 Van koersnota naar begroting

De meicirculaire brengt tot en met 2026 een voordeel. Vanaf 2027 draait dat om, doordat het Rijk de
loonbijstelling voor de jeugdzorg slechts tijdelijk geeft. Met amendement A2 besloot de raad de nachtbus
niet na twee jaar te laten stoppen. De bijdrage aan de veiligheidsregio valt hoger uit dan in de
koersnota, want het algemeen bestuur volgde onze zienswijze niet.
""")

_GENERAL = prose("""
## 2.2 Structureel evenwicht

De toezichthouder kijkt naar het structurele saldo. Dat is in 2025 en 2026 positief. Omdat het daarna
omslaat, heeft de provincie in haar brief van 9 september 2024 al laten weten dat zij in het voorjaar een
herstelplan wil zien. Het college maakt dat plan onderdeel van de Koersnota 2026-2029.

## 2.3 Uitgangspunten

De loonstijging is geraamd op 4,2% in 2025 en 3% in latere jaren. Voor prijzen rekenen wij met 2,9%. De
rente op nieuwe leningen is 3,25%, de omslagrente 1,5%. Het accres volgt de septembercirculaire 2024. De
raming van het aantal inwoners groeit met 0,5% per jaar.
""")

_LEVIES = prose("""
#! 4. Paragrafen

## 4.1 Lokale heffingen

De ozb stijgt met de inflatie (2,9%) en eenmalig met 7,5%. De rioolheffing stijgt met 4,0% vanwege de
vervanging van de riolering in Lorregat. De afvalstoffenheffing daalt licht, doordat er minder restafval
is. Hondenbelasting heft Kromstede sinds 2019 niet meer. Het tarief van de toeristenbelasting is € 3,60
per persoon per nacht.
""")

_TAX = table(
    "Tabel 4.1 Woonlasten per huishouden (in euro’s)",
    """
Soort huishouden | 2023 | 2024 | 2025
---
Koopwoning, meerpersoons | 951 | 1.003 | 1.064
Koopwoning, eenpersoons | 868 | 912 | 967
Huurwoning, meerpersoons | 412 | 428 | 431
Huurwoning, eenpersoons | 329 | 337 | 334
""",
    note="Koopwoning met de gemiddelde waarde. Huurders betalen geen ozb.",
)

_RATES = table(
    "Tabel 4.2 Opbrengst van de heffingen",
    """
Heffing | Rekening 2023 | Begroting 2024 | Begroting 2025
---
Ozb woningen | 10.412 | 10.986 | 12.148
Ozb niet-woningen | 7.688 | 8.104 | 8.951
Afvalstoffenheffing | 9.204 | 9.530 | 9.488
Rioolheffing | 6.377 | 6.640 | 6.906
Parkeerbelasting | 5.146 | 5.480 | 5.962
Toeristenbelasting | 1.022 | 1.150 | 1.190
Leges omgevingsvergunningen | 2.418 | 2.260 | 2.510
""",
    scale="Bedragen x 1.000 euro",
    scale_after=True,
)

_BUFFERS = prose("""
## 4.2 Weerstandsvermogen

De algemene reserve is per 1 januari 2025 geraamd op 40,1 miljoen euro. Daar staat een risicoprofiel van
31,8 miljoen euro tegenover. De ratio is 1,26 en daarmee lager dan in de Koersnota 2025-2028 (1,38), omdat
het risico op Sluiszijde zwaarder weegt.
""")

_RATIOS = table(
    "Tabel 4.3 Kengetallen",
    """
Kengetal | Rekening 2023 | Begroting 2024 | 2025 | 2026 | 2027 | 2028 | Signaalwaarde
---
Netto schuldquote | 48% | 57% | 66% | 74% | 79% | 81% | > 130%
Netto schuldquote, gecorrigeerd voor leningen | 41% | 50% | 59% | 67% | 72% | 74% | > 130%
Solvabiliteit | 34% | 32% | 30% | 28% | 27% | 26% | < 20%
Grondexploitatie | 11% | 13% | 17% | 15% | 9% | 5% | > 35%
Structurele exploitatieruimte | 0,6% | 0,2% | 0,3% | 0,1% | -1,2% | -1,0% | < 0%
Belastingcapaciteit | 101% | 104% | 107% | n.n.b. | n.n.b. | n.n.b. | > 105%
""",
)

_GOODS = prose("""
## 4.3 Onderhoud kapitaalgoederen

Het beheerplan wegen loopt van 2022 tot en met 2026 en kost 3,7 miljoen euro per jaar. Van de 118 bruggen
zijn er vier afgekeurd voor vrachtverkeer: de Trekbrug, de Hoge Vonder, de Koekoeksbrug en de brug in de
Kolfbaan. Het openbaar groen wordt onderhouden op niveau B, in het Vestingkwartier op niveau A. De
achterstand bij speeltuinen bedraagt 1,25 miljoen euro en wordt in vijf jaar ingelopen.

## 4.4 Verbonden partijen

Kromstede neemt deel in zes verbonden partijen. De grootste bijdragen gaan naar de Veiligheidsregio Stede
en Vaart en naar werkbedrijf Doorstart. In de GGD Vaartlanden heeft onze gemeente 14% van de stemmen. Het
belang in netwerkbedrijf Vaartstroom levert in 2025 naar verwachting 310.000 euro dividend op.
""")

_PARTNERS = table(
    "Tabel 4.4 Bijdragen aan verbonden partijen",
    """
Verbonden partij | Vestigingsplaats | Bijdrage 2024 | Bijdrage 2025
---
Veiligheidsregio Stede en Vaart | Kromstede | 6.512 | 6.842
GGD Vaartlanden | Ottervoort | 3.104 | 3.266
Werkbedrijf Doorstart | Kromstede | 8.930 | 9.015
Omgevingsdienst De Linge Vaart | Ottervoort | 2.247 | 2.391
Recreatieschap Kromme Plas | Wedervoort | 418 | 418
Belastingkantoor Stede en Vaart | Kromstede | 1.676 | 1.702
""",
    scale="Bedragen x 1.000 euro",
)

_INVEST = table(
    "Tabel 5.1 Investeringen 2025-2028 (bedragen x € 1.000)",
    """
Investering | Totaal krediet | Al besteed | Planning uitgaven | << | << | << | Afschrijving (jaar) | Besluit
^^ | ^^ | t/m 2023 | 2025 | 2026 | 2027 | 2028 | ^^ | ^^
---
Kademuren Vestinggracht, vak 1 t/m 5 | 23.400 | 310 | 4.900 | 5.600 | 5.800 | 5.600 | 60 | raad 15-2-2024
Fietspad Trekweg | 3.150 | 140 | 1.900 | 1.110 | 0 | 0 | 25 | raad 7-12-2023
Fietsenkelder stadscampus | 16.200 | 0 | 0 | 2.400 | 7.600 | 6.200 | 50 | PM
School Tessenoord | 14.800 | 420 | 2.100 | 7.900 | 4.380 | 0 | 40 | raad 6-6-2024
Riolering Lorregat | 7.350 | 1.120 | 2.050 | 2.050 | 2.130 | 0 | 60 | raad 9-11-2023
Stadsloket Waaggebouw | 2.280 | 960 | 1.320 | 0 | 0 | 0 | 15 | raad 14-9-2023
Ledverlichting | 2.600 | 1.180 | 720 | 700 | 0 | 0 | 20 | college
Speeltuinen | 1.250 | 0 | 250 | 250 | 250 | 250 | 10 | college
""",
    landscape=True,
)

_FUNDS = table(
    "Tabel 5.2 Verloop van de reserves (bedragen x € 1.000)",
    """
Reserve | 1-1-2025 | Erbij | Eraf | 31-12-2025 | 31-12-2028
---
Algemene reserve
Algemene reserve | 40.100 | 1.651 | 1.780 | 39.971 | 32.768
Reserve grondbedrijf | 12.340 | 0 | 850 | 11.490 | 8.700
Bestemmingsreserves
Reserve Kennisstad | 2.150 | 0 | 1.048 | 1.102 | 0
Reserve kademuren | 6.480 | 960 | 0 | 7.440 | 9.120
Reserve onderwijshuisvesting | 3.925 | 300 | 0 | 4.225 | 1.540
Reserve wijkteams | 640 | 0 | 640 | 0 | 0
Reserve kunst in de stad | 212 | 0 | 0 | 212 | 212
Reserve duurzaamheid | 1.870 | 0 | 0 | 1.870 | 610
""",
)

_GRANTS = table(
    "Tabel 5.3 Subsidies boven 50.000 euro (in euro’s)",
    """
Ontvanger | Doel | 2024 | 2025
---
Cultuur
Stichting Theater De Lantaarn | exploitatie | 1.940.000 | 1.998.000
Bibliotheek aan de Turfhaven | exploitatie | 2.310.000 | 2.476.000
Museum De Waag | exploitatie en educatie | 615.000 | 633.500
Poppodium Sluis 9 | exploitatie | 388.000 | 399.500
Stadsfestival Stroomopwaarts | activiteit | 72.500 | 72.500
Centrum voor de Kunsten De Gouwe | cursussen | 946.000 | 974.000
Sport
Stichting Zwembad De Wiek | tekort | 1.012.000 | 1.065.000
Sportservice Kromstede | buurtsportcoaches | 524.000 | 540.000
Roeivereniging De Stede | vlot en botenhuis | 0 | 85.000
Jeugd en zorg
Buurtorganisatie De Schutsluis | wijkteam Sluiszijde | – | 1.184.000
Buurtorganisatie Het Baken | wijkteam Noorderkade | – | 1.326.000
Buurtorganisatie Lorregat | wijkteam Lorregat | – | 1.512.000
Buurtorganisatie De Orangerie | wijkteam Botanische Buurt | – | 968.000
Stichting Stedezorg | wijkteams (afbouw) | 4.875.000 | 240.000
Maatjesproject Samen Op | mantelzorg | 131.000 | 135.000
Inloophuis De Luwte | dagopvang | 298.000 | 307.000
Voedselbank Vaartlanden | huisvesting | 54.000 | 62.000
Kennisstad
Stichting Starterslift Heggewiel | begeleiding starters | 180.000 | 180.000
Platform Kennis aan de Kade | programma | 110.000 | 95.000
Overig
Dierenambulance Stede en Vaart | wettelijke taak | 67.000 | 69.000
Stedelijk Ondernemersfonds | reclamebelasting | 410.000 | 422.000
Stichting Stadsgidsen | rondvaarten | n.t.b. | n.t.b.
""",
    keep=False,
    style="columns",
)

FILE = DocumentFile(
    "Stadsbegroting 2025 def.pdf",
    (
        Document(
            "Stadsbegroting 2025-2028",
            "programmabegroting",
            date(2024, 10, 1),
            (
                TitlePage(
                    "Stadsbegroting 2025",
                    "met meerjarenraming 2026-2028",
                    ("Gemeente Kromstede", "Aangeboden aan de raad op 1 oktober 2024"),
                ),
                Contents(),
                *_OPENING,
                *_MONEY,
                PROGRESS,
                *_GENERAL,
                SALDI,
                YEAR,
                *prose("#! 3. De zeven opgaven"),
                *chapters(),
                *_LEVIES,
                _TAX,
                _RATES,
                *_BUFFERS,
                _RATIOS,
                *_GOODS,
                _PARTNERS,
                *prose("#! 5. Bijlagen"),
                _FUNDS,
                _GRANTS,
                _INVEST,
            ),
            header="Stadsbegroting 2025 | gemeente Kromstede",
            footer="Pagina {page} van {pages}",
        ),
    ),
    PdfLook("modern"),
    listed=True,
    property_title="Microsoft Word - SB25_v7_def",
)
