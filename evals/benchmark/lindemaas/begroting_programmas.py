"""Chapter 3 of the Programmabegroting 2026: the programmes, each with its tree of goals and indicators."""

from __future__ import annotations

from evals.benchmark.lindemaas import figures as f
from evals.making import Block, Table
from evals.making.notation import dutch
from evals.making.prose import prose, table


def _cost(number: int, name: str) -> Table:
    spent = f.EXPENSES[name]
    got = f.INCOME[name]
    return Table(
        f"Tabel {number} Wat mag programma {name.split()[0]} kosten?",
        (("Omschrijving", "2024", "2025", "2026", "2027", "2028", "2029"),),
        (
            f.line("Lasten", spent, dutch),
            f.line("Baten", got, dutch),
            f.bold("Saldo", (b - a for a, b in zip(spent, got, strict=True))),
        ),
        scale="Bedragen x € 1.000",
        scale_after=True,
    )


def _goals(name: str, rows: str) -> Table:
    header = "Maatschappelijk doel | Wat willen we bereiken? | Wat gaan we doen in 2026?\n---\n"
    return table(f"Doelenboom programma {name}", header + rows)


def _indicators(name: str, rows: str) -> Table:
    header = """
Indicator | Nulmeting // (jaar) | Streefwaarde | << | << | << | Bron
^^ | ^^ | 2026 | 2027 | 2028 | 2029 | ^^
---
"""
    return table(f"Indicatoren programma {name}", header + rows, keep=False)


BLOCKS: tuple[Block, ...] = (
    *prose("""
#! 3 Programma's

## 3.1 Programma I Dichtbij en dienstbaar

Portefeuillehouders: burgemeester Josephine Tielens en wethouder Ruud Smeulders.
"""),
    _goals(
        "I",
        """
De gemeente is dichtbij | Inwoners worden snel geholpen | 1.1 Terugbellen tot 20 uur // 1.2 Rijdende winkel
De dorpen zijn veilig | Minder ondermijning | 1.3 Veertig bestuurlijke controles // 1.4 Meldpunt Maasoever
De organisatie is gezond | Minder inhuur, minder verzuim | 1.5 Vaste krachten voor vergunningen
""",
    ),
    _indicators(
        "I",
        """
Telefoon binnen 30 seconden opgenomen | 71% // (2024) | 76% | 80% | 80% | 80% | Klantcontactcentrum
Rapportcijfer dienstverlening | 6,6 // (2024) | 6,8 | 6,9 | 7,0 | 7,2 | Dorpenpanel
Ziekteverzuim | 6,4% // (2024) | 5,9% | 5,5% | 5,3% | 5,0% | Personeelssysteem
Externe inhuur (% van de loonsom) | 19,2% // (2024) | 16% | 14% | 12% | 10% | Jaarverslag
Bestuurlijke controles ondermijning | 27 // (2024) | 40 | 40 | 45 | 45 | Gemeente
""",
    ),
    *prose("""
De rijdende gemeentewinkel begint een maand later dan gepland, op 1 april 2026, omdat de bus pas in maart
wordt geleverd. Inwoners van Zandeind vroegen om een halte bij de molen; die komt er, op donderdag van
14.00 tot 16.30 uur. De Vries & Lam levert de bus voor € 86.000.
"""),
    _cost(3, f.PROGRAMMES[0]),
    *prose("""
## 3.2 Programma II Meedoen en gezond

Portefeuillehouder: wethouder Nadia Hamdaoui.
"""),
    _goals(
        "II",
        """
Iedereen doet mee | Meer mensen uit de bijstand | 2.1 Leerwerkplekken bij De Sluis // 2.2 Taalhuis Batelaar
Gezond ouder worden | Langer thuis wonen | 2.3 Schoon huis, geen uren // 2.4 Valpreventie in elf kernen
Niemand is alleen | Minder eenzaamheid | 2.5 Dorpsverbinders, drie per kern
""",
    ),
    _indicators(
        "II",
        """
Huishoudens met bijstand | 791 // (2025) | 770 | 755 | 740 | 725 | CBS
Wachttijd keukentafelgesprek (weken) | 7 // (2024) | 4 | 4 | 3 | 3 | Zorgloket
Inwoners met huishoudelijke ondersteuning | 2.146 // (2024) | 2.260 | 2.290 | 2.310 | 2.330 | Zorgloket
Inwoners die zich eenzaam voelen | 43% // (2022) | 42% | 41% | 40% | 40% | GGD
Ernstig eenzame inwoners | 10% // (2022) | 10% | 9,5% | 9% | 9% | GGD
Mantelzorgers met ondersteuning | 612 // (2024) | 700 | 750 | 800 | 850 | Steunpunt Maasdal
""",
    ),
    *prose("""
De dorpsverbinders krijgen een vergoeding van € 1.900 per jaar. In zes kernen zijn er al drie; in
Broekveld is er nog niemand gevonden. Het bezwaar van zorgaanbieder Thuisland tegen de nieuwe aanbesteding
is op 21 augustus 2025 ingetrokken.
"""),
    _cost(4, f.PROGRAMMES[1]),
    *prose("""
## 3.3 Programma III Opgroeien en ontwikkelen

Portefeuillehouders: wethouders Nadia Hamdaoui (jeugd, onderwijs) en Ruud Smeulders (sport, cultuur).
"""),
    _goals(
        "III",
        """
Kinderen groeien veilig op | Minder uithuisplaatsingen | 3.1 Drie gezinshuizen binnen de gemeente
Iedereen kan leren | Goede gebouwen, minder thuiszitters | 3.2 Brede school Oudwaard // 3.3 Team thuiszitters
Dorpen bewegen | Meer leden bij clubs | 3.4 Zwembad De Kolk van het gas // 3.5 Sportcoach per drie kernen
""",
    ),
    _indicators(
        "III",
        """
Jongeren met jeugdhulp | 12,3% // (2024) | 12,0% | 11,6% | 11,2% | 10,9% | CBS
Jongeren met jeugdhulp met verblijf | 1,5% // (2024) | 1,4% | 1,3% | 1,2% | 1,1% | CBS
Thuiszitters langer dan drie maanden | 34 // (2024) | 30 | 26 | 22 | 20 | Leerplicht
Absoluut verzuim per 1.000 leerlingen | 2,8 // (2023) | 2,6 | 2,4 | 2,2 | 2,0 | Leerplicht
Inwoners lid van een sportclub | 47% // (2024) | 48% | 49% | 50% | 51% | Dorpenpanel
Bezoekers zwembad De Kolk | 88.300 // (2024) | 91.000 | 94.000 | 95.000 | 96.000 | Exploitant
""",
    ),
    *prose("""
Van de drie gezinshuizen is er een gevonden, aan de Molenweg in Moershoek. Voor de andere twee loopt een
gesprek met stichting Thuishaven. De sportcoaches werken vanuit Kesterhout, Batelaar en Oudwaard; een
vierde voor Elsrade is niet begroot.
"""),
    _cost(5, f.PROGRAMMES[2]),
    *prose("""
## 3.4 Programma IV Wonen, werken en ruimte

Portefeuillehouder: wethouder Coen Terpstra.
"""),
    _goals(
        "IV",
        """
Wonen in het eigen dorp | Meer en betaalbare woningen | 4.1 Start De Ruif // 4.2 Splitsen van boerderijen
Bedrijven kunnen blijven | Genoeg ruimte | 4.3 Hoge Waard bouwrijp // 4.4 Lege schuren herbestemmen
Dorpen zijn bereikbaar | Vaker de fiets | 4.5 Ontwerp Snelfietsroute
""",
    ),
    _indicators(
        "IV",
        """
Opgeleverde woningen per jaar | 231 // (2024) | 205 | 215 | 225 | 240 | Gemeente
Waarvan sociale huur | 58 // (2024) | 62 | 65 | 68 | 72 | Gemeente
Inschrijftijd sociale huurwoning (jaren) | 9,4 // (2024) | 9,2 | 9,0 | 8,8 | 8,5 | Woningstichting De Waard
Uitgeefbaar bedrijventerrein (ha) | 8,7 // (2025) | 7,0 | 14,0 | 11,5 | 9,0 | Monitor
Banen | 24.150 // (2024) | 24.300 | 24.450 | 24.600 | 24.800 | Register
""",
    ),
    *prose("""
De stijging van het uitgeefbare terrein in 2027 komt door Hoge Waard. De Raad van State liet de uitspraak
vallen op 27 augustus 2025: het plan mag door, op één perceel na. Daardoor is 10,2 in plaats van 11
hectare netto uitgeefbaar. Het plan Steenfabriek Elsrade telt nu 176 woningen.
"""),
    _cost(6, f.PROGRAMMES[3]),
    *prose("""
## 3.5 Programma V Water, groen en energie

Portefeuillehouder: wethouder Marleen van Asperdonk.
"""),
    _goals(
        "V",
        """
Droge voeten | Dorpen houden water vast | 5.1 Pleinen Batelaar en Grubbelt // 5.2 Coupures Kesterhout
Groen dorp | Inwoners waarderen hun groen | 5.3 Extra schoffelronde // 5.4 Duizend bomen
Schone energie | Meer opwek, minder gas | 5.5 Energiecoaches // 5.6 Warmteplan Kesterhout-West
""",
    ),
    _indicators(
        "V",
        """
Rapportcijfer groen in de buurt | 6,1 // (2024) | 6,4 | 6,5 | 6,6 | 6,7 | Dorpenpanel
Opwek zon en wind (GWh) | 51 // (2025) | 58 | 66 | 75 | 84 | RES-monitor
Restafval per inwoner (kg) | 118 // (2024) | 110 | 102 | 95 | 90 | Afvalbedrijf
Afgekoppeld verhard oppervlak (ha) | 21,5 // (2024) | 24 | 27 | 30 | 33 | Rioolbeheer
Woningen zonder aardgas | 2.980 // (2024) | 3.300 | 3.650 | 4.000 | 4.400 | Netbeheerder
""",
    ),
    *prose("""
Voor de duizend bomen is € 240.000 gereserveerd, waarvan de helft van de provincie komt. De eerste 180
bomen zijn in maart 2025 geplant langs de Veerweg. Energiecoach Wil Konings ging in 2024 bij 264
huishoudens langs.

De inspectie van de negen bruggen in het buitengebied is uitgesteld naar 2027. Brug De Hoop bij Grubbelt
blijft gesloten voor verkeer boven 3,5 ton.
"""),
    _cost(7, f.PROGRAMMES[4]),
)
