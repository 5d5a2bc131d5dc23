"""The programmes of the Perspectiefnota 2026-2029, each with indicators and a budget."""

from __future__ import annotations

from evals.making import Block, Footnotes, Table
from evals.making.prose import prose, table


def indicators(number: int, name: str, text: str, note: str | None = None) -> Table:
    """A table of indicators: level with its date in brackets, ambition, source."""
    return table(
        f"Tabel {number} Indicatoren {name}",
        "Indicator | Peilwaarde | Ambitie 2029 | Bron\n---\n" + text.strip(),
        style="unruled",
        note=note,
    )


def budget(amounts: tuple[tuple[str, str, str, str, str], ...]) -> Table:
    """What a programme may cost; the labels return in every programme."""
    return Table(
        "Wat mag het kosten?",
        (("Onderdeel", "2026", "2027", "2028", "2029"),),
        amounts,
        scale="Bedragen x 1 miljoen euro",
        scale_after=True,
        style="unruled",
    )


_HARBOUR = prose("""
#! 3. De programma’s

## 3.1 Haven en bedrijvigheid

De haven verandert van een plek waar spullen liggen in een plek waar spullen gemaakt worden. Wij geven grond
daarom alleen nog uit aan bedrijven die het water echt nodig hebben, of die minstens 35 banen per hectare
meebrengen. Op Zeehaventerrein Noord is nog 11,4 hectare uit te geven, op De Stuw-Oost 4,2 hectare.
Programmamanager is Joost van der Kuil; hij volgde op 1 oktober 2024 Carla Mees op, die directeur werd van
het havenschap in Brakelmonde.

De walstroom aan de Cruisekade laat op zich wachten. De netbeheerder kan op zijn vroegst in het derde
kwartaal van 2027 een aansluiting leveren. Tot die tijd draaien riviercruiseschepen hun generatoren tussen
8.00 en 20.00 uur.
""")

_HARBOUR_INDICATORS = indicators(
    6,
    "Haven en bedrijvigheid",
    """
Aangelegde zeeschepen per jaar | 1.846 (2024) | 1.900 | Havenbedrijf
Aangelegde binnenschepen per jaar | 7.310 (2024) | 8.200 | Havenbedrijf
Banen in het havengebied | 5.480 (1-4-2024) | 6.000 | Banentelling
Banen in de hele gemeente | 41.250 (1-4-2024) | 43.500 | Banentelling
Leegstand loodsen in m2 | 38.700 (1-1-2025) | minder dan 20.000 | Leegstandsmeting
Rapportcijfer ondernemers voor de gemeente | 6,3 (2023) | 7,0 | Ondernemerspeiling
""",
)

_HARBOUR_BUDGET = budget(
    (
        ("Programmabudget", "1,20", "1,20", "1,10", "1,10"),
        ("Programmamanagement", "0,14", "0,14", "0,14", "0,14"),
        ("Communicatie", "0,05", "0,04", "0,04", "0,04"),
    )
)

_HOMES = prose("""
## 3.2 Thuis in Mosterdam

In 2024 kwamen er 312 woningen bij, terwijl 520 waren afgesproken. Wie zich vandaag inschrijft bij de
corporaties, wacht gemiddeld 8,7 jaar op een sociale huurwoning. Daarom willen wij tot en met 2030 3.150
woningen bouwen: ongeveer een derde in Havenkwartier-West en het Lijnbaanskwartier. Van alle nieuwe woningen
is 35 procent sociale huur, 25 procent betaalbare koop en de rest vrij. Het aanjaagteam bestaat uit vier
mensen en staat onder leiding van Noor Tiemersma.

Vlietveld krijgt 120 flexwoningen. Zij blijven tien jaar staan. De helft gaat naar statushouders, een kwart
naar jongeren die de jeugdzorg verlaten en een kwart naar starters uit de eigen gemeente.
""")

_HOMES_INDICATORS = indicators(
    7,
    "Thuis in Mosterdam",
    """
Opgeleverde woningen per jaar | 312 (2024) | 620 | Basisregistratie adressen
Wachttijd sociale huur in jaren | 8,7 (2024) | 6,5 | Corporaties
Aandeel sociale huur in nieuwbouw | 28% (2024) | 35% | Team Wonen
Woningen met energielabel E, F of G | 9.840 (1-1-2025) | 6.000 | Landelijke labelregistratie
Dak- en thuisloze jongeren | 74 (najaar 2024) | n.t.b. | Telling maatschappelijke opvang
""",
)

_HOMES_BUDGET = budget(
    (
        ("Programmabudget", "0,85", "0,85", "0,40", "0,40"),
        ("Programmamanagement", "0,12", "0,12", "0,12", "0,12"),
        ("Communicatie", "0,06", "0,06", "0,03", "0,03"),
    )
)

_CARE = prose("""
## 3.3 Meedoen en zorgen voor elkaar

Ruim een op de elf huishoudens in Mosterdam leeft op of onder 120 procent van het sociaal minimum. In
Zoutwijk is dat een op de zes. Sinds 1 maart 2025 zit de Sociale Kajuit, het loket voor zorg, schulden en
werk, in het voormalige postkantoor aan de Reepslagersgracht. In de eerst zes weken kwamen er 1.130 mensen
langs. Het loket is open op werkdagen van 9.00 tot 16.30 uur en op donderdag tot 20.00 uur.

Met de drie grootste aanbieders van huishoudelijke hulp, De Brug, Thuisvaart en Zorgkoers, zijn nieuwe
contracten in voorbereiding. Zij krijgen een vast bedrag per wijk in plaats van een uurtarief.
""")

_CARE_INDICATORS = indicators(
    8,
    "Meedoen en zorgen voor elkaar",
    """
Cliënten huishoudelijke hulp | 2.575 (1-1-2025) | 2.400 | Zorgadministratie
Cliënten begeleiding | 1.214 (1-1-2025) | 1.150 | Zorgadministratie
Huishoudens met bijstand | 2.036 (1-1-2025) | 1.850 | Team Werk
Inwoners die zich eenzaam voelen | 46% (2022) | 40% | Gezondheidsmonitor
Inwoners die zich ernstig eenzaam voelen | 12% (2022) | 9% | Gezondheidsmonitor
Wachttijd schuldhulp in weken | 5 (2024) | 3 | Sociale Kajuit
""",
)

_CARE_BUDGET = budget(
    (
        ("Programmabudget", "1,65", "1,60", "1,60", "1,60"),
        ("Programmamanagement", "0,13", "0,13", "0,13", "0,13"),
        ("Communicatie", "0,03", "0,03", "0,03", "0,03"),
    )
)

_YOUTH = prose("""
## 3.4 Jong in Mosterdam

De wachtlijst voor jeugdhulp is in een jaar tijd korter geworden, van 214 naar 167 kinderen, maar de
wachttijd is gelijk gebleven. Wie wacht, wacht gemiddeld 19 weken. Vanaf september 2025 werken op alle
zestien basisscholen in Zoutwijk en Rietpolder vaste jeugdwerkers, zodat een kind met een kleine vraag geen
verwijzing meer nodig heeft.

Het nieuwe gebouw van kindcentrum De Boei opent in augustus 2027, een jaar later dan gepland, omdat in de
bodem resten van een scheepswerf uit de zeventiende eeuw zijn gevonden. De extra kosten van de opgraving
zijn nog niet bekend.
""")

_YOUTH_INDICATORS = indicators(
    9,
    "Jong in Mosterdam",
    """
Jongeren met jeugdhulp | 11,8% (2024) | 10,5% | Statistiekbureau
Jongeren met jeugdhulp met verblijf | 61 (31-12-2024) | 45 | Zorgadministratie
Voortijdig schoolverlaters | 2,6% (2023-2024) | 2,0% | Onderwijsinspectie
Kinderen met zwemdiploma in groep 8 | 88% (2024) | 95% | Schoolzwemmen
Kinderen op wachtlijst jeugdhulp1 | 167 (1-4-2025) | 80 | Zorgadministratie
""",
)

_YOUTH_NOTE = Footnotes((("1", "Peildatum vorig jaar: 1 april 2024, toen 214 kinderen."),))

_YOUTH_BUDGET = budget(
    (
        ("Programmabudget", "0,95", "0,95", "0,90", "0,90"),
        ("Programmamanagement", "0,11", "0,11", "0,11", "0,11"),
        ("Communicatie", "0,02", "0,02", "0,02", "0,02"),
    )
)

_QUAYS = prose("""
## 3.5 Leefbare kades en wijken

Van de 23,6 kilometer kade in de gemeente is 9,2 kilometer ouder dan tachtig jaar. Wij vervangen eerst de
Noorderkade (410 meter), dan de Zoutkade (620 meter) en daarna het Kraanhoofd (285 meter). Aan de
Noorderkade begint het werk op 2 maart 2026; aannemer is de combinatie Vos-Waterman. Tijdens het werk vaart
het veer naar Sint Bavo vanaf de Visafslag.

Prullenbakken in de Oude Vest krijgen een sensor. Een proef met tien bakken in de zomer van 2024 liet zien
dat een derde van de ritten kon vervallen.
""")

_QUAYS_INDICATORS = indicators(
    10,
    "Leefbare kades en wijken",
    """
Kade in slechte of zeer slechte staat (km) | 2,9 (februari 2025) | 1,5 | Duikinspectie
Rapportcijfer openbare ruimte | 6,6 (2024) | 7,0 | Stadspanel
Meldingen zwerfvuil per jaar | 4.120 (2024) | 3.200 | Meldpunt
Verkeersgewonden per jaar | 137 (2023) | 100 | Ongevallenregistratie
""",
)

_QUAYS_BUDGET = budget(
    (
        ("Programmabudget", "1,05", "1,05", "1,05", "1,05"),
        ("Programmamanagement", "0,15", "0,15", "0,15", "0,10"),
        ("Communicatie", "0,04", "0,04", "0,04", "0,04"),
    )
)

_WATER = prose("""
## 3.6 Schoon water, schone lucht

In Sluisbuurt gaan 1.480 woningen over op een warmtenet dat zijn warmte haalt uit het water van het
Stuwkanaal. De proefboring van oktober 2024 viel mee: het water is in februari nog 5,1 graden. Warmtebedrijf
Kanaalwarmte beslist uiterlijk op 1 mei 2026 of het investeert. Twee bewonersgroepen, Sluisbuurt Samen en
Aardgasvrij Eigenwijs, zitten in de stuurgroep.

Over het baggerslib uit het Stuwkanaal loopt een rechtszaak. De gemeente vordert van scheepswerf Halcyon de
kosten van het afvoeren van 26.000 kubieke meter vervuild slib. De rechtbank doet naar verwachting begin
2026 uitspraak.
""")

_WATER_INDICATORS = indicators(
    11,
    "Schoon water, schone lucht",
    """
CO2-uitstoot in kiloton | 486 (2022) | 340 | Klimaatmonitor
Woningen zonder aardgas | 7,9% (1-1-2024) | 16% | Netbeheerder
Zonnepanelen op bedrijfsdaken in MWp | 31,5 (2024) | 55 | Netbeheerder
Stikstofdioxide langs de Havenweg (microgram per m3) | 24,1 (2024) | 20 | Meetnet
Restafval per inwoner in kg | 148 (2024) | 110 | Afvalbedrijf Reinwaard
""",
)

_WATER_BUDGET = budget(
    (
        ("Programmabudget", "0,70", "0,70", "0,65", "PM"),
        ("Programmamanagement", "0,10", "0,10", "0,10", "PM"),
        ("Communicatie", "0,08", "0,05", "0,05", "PM"),
    )
)

_GOVERN = prose("""
## 3.7 Bestuur dichtbij

Drie op de vier telefoontjes naar de gemeente worden binnen een minuut opgenomen. Dat is beter dan in 2023,
toen het ruim de helft was. Het ziekteverzuim daalt nauwelijks en de krapte blijft: op 1 april 2025 stonden
er 43 vacatures open. Wij huren minder in dan vorig jaar, maar nog altijd voor 9,8 miljoen euro.

Elk van de acht wijken en dorpen krijgt een wijkwethouder. Voor Oosterwiel is dat Farid Benali, voor Hoge
Maten Sanne Holtrop.
""")

_GOVERN_INDICATORS = indicators(
    12,
    "Bestuur dichtbij",
    """
Ziekteverzuim | 7,1% (2024) | 5,5% | Personeelssysteem
Telefoon opgenomen binnen een minuut | 76% (2024) | 85% | Klantcontactcentrum
Inhuur als deel van de loonsom | 17,4% (2024) | 12% | Jaarrekening
Opkomst gemeenteraadsverkiezingen | 44,9% (2022) | 50% | Stembureau
Inwoners met vertrouwen in het gemeentebestuur | 31% (2023) | 40% | Stadspanel
""",
)

_GOVERN_BUDGET = budget(
    (
        ("Programmabudget", "0,60", "0,55", "0,55", "0,55"),
        ("Programmamanagement", "0,09", "0,09", "0,09", "0,09"),
        ("Communicatie", "0,11", "0,07", "0,07", "0,07"),
    )
)

PROGRAMMES: tuple[Block, ...] = (
    *_HARBOUR,
    _HARBOUR_INDICATORS,
    _HARBOUR_BUDGET,
    *_HOMES,
    _HOMES_INDICATORS,
    _HOMES_BUDGET,
    *_CARE,
    _CARE_INDICATORS,
    _CARE_BUDGET,
    *_YOUTH,
    _YOUTH_INDICATORS,
    _YOUTH_NOTE,
    _YOUTH_BUDGET,
    *_QUAYS,
    _QUAYS_INDICATORS,
    _QUAYS_BUDGET,
    *_WATER,
    _WATER_INDICATORS,
    _WATER_BUDGET,
    *_GOVERN,
    _GOVERN_INDICATORS,
    _GOVERN_BUDGET,
)
