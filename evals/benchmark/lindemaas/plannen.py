"""Programmaplannen 2025-2028: a Word file that writes amounts as 750K."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Footnotes, Table, TitlePage, WordLook
from evals.making.prose import prose, table


def _tree(name: str, rows: str) -> Table:
    return table(f"Doelenboom {name}", "Hoofddoel | Subdoel | Activiteit | Budget 2025\n---\n" + rows)


def _indicators(name: str, rows: str) -> Table:
    header = """
Indicator | Nulmeting | Streefwaarde | << | << | << | Bron
^^ | 2023 | 2025 | 2026 | 2027 | 2028 | ^^
---
"""
    return table(f"Indicatoren {name}", header + rows)


_DOCUMENT = Document(
    "Programmaplannen 2025-2028",
    "programmaplan",
    date(2024, 12, 10),
    (
        TitlePage(
            "Programmaplannen 2025-2028",
            "Vijf plannen voor elf kernen",
            ("Gemeente Lindemaas", "Vastgesteld door het college op 10 december 2024"),
        ),
        *prose("""
# Hoe leest u de plannen?

Ieder programma heeft een opdrachtgever uit het college en een programmamanager uit de organisatie. De
plannen gelden vier jaar en worden ieder najaar bijgesteld. Bedragen staan in duizenden met een K: 750K is
€ 750.000. De cijfers van de nulmeting zijn van 2023, tenzij anders staat vermeld. De plannen zijn
besproken met de elf dorpsraden in oktober 2024.

# Programma I Dichtbij en dienstbaar

Opdrachtgever: burgemeester Josephine Tielens. Programmamanager: Lisette Hageman.

Vier gemeenten hadden vier manieren van werken. Nog altijd gelden er drie afvalkalenders en twee
regelingen voor begraafplaatsen. Het plan maakt daar voor 1 juli 2026 één geheel van. De rijdende
gemeentewinkel wordt in dit plan nog geraamd op 110K.
"""),
        _tree(
            "programma I",
            """
Dichtbij | Eén loket voor alles | Opleiden van 24 gastvrouwen en -heren | 65K
Dichtbij | Gemeente komt naar het dorp | Rijdende gemeentewinkel | 110K
Veilig | Minder ondermijning | Ondermijningsbrigade met twee buurgemeenten | 180K
Eén geheel | Regels gelijktrekken | Elf verordeningen herschrijven | 40K
""",
        ),
        _indicators(
            "programma I",
            """
Rapportcijfer dienstverlening | 6,4 | 6,8 | 6,9 | 7,0 | 7,1 | Dorpenpanel
Telefoon binnen 30 seconden opgenomen | 68% | 74% | 80% | 80% | 80% | Klantcontactcentrum
Bestuurlijke controles ondermijning | 19 | 36 | 36 | 40 | 40 | Gemeente
Vertrouwen in het gemeentebestuur | 41% | 44% | 46% | 48% | 50% | Dorpenpanel
""",
        ),
        *prose("""
# Programma II Meedoen en gezond

Opdrachtgever: wethouder Nadia Hamdaoui. Programmamanager: Youssef Benali.

Het plan begint bij eenzaamheid. In Elsrade eet een op de acht inwoners altijd alleen. De dorpsverbinders
gaan langs de deuren. Daarvoor is jaarlijks 62K beschikbaar. Valpreventie krijgt 95K, waarvan 70K van het
Rijk.

De Sluis start een wasserij in Batelaar met 22 leerwerkplekken. Die kost in 2025 750K en in 2026 250K;
daarna moet de wasserij zichzelf bedruipen. De bestaande fietsenmakerij van De Sluis stopt.
"""),
        _tree(
            "programma II",
            """
Meedoen | Meer mensen aan het werk | Wasserij De Sluis | 750K
Meedoen | Iedereen leest en schrijft | Taalhuis Batelaar | 65K
Gezond | Minder vallen | Valpreventie | 95K
Gezond | Minder alleen | Dorpsverbinders | 62K
""",
        ),
        _indicators(
            "programma II",
            """
Huishoudens met bijstand | 812 | 790 | 775 | 760 | 745 | CBS
Wachttijd keukentafelgesprek (weken) | 5 | 5 | 4 | 4 | 3 | Zorgloket
Ernstig eenzame inwoners | 10% | 10% | 9% | 9% | 8% | GGD
Inwoners van 65+ die vielen | 29% | 28% | 27% | 26% | 25% | GGD
Deelnemers Taalhuis met certificaat | 97 | 120 | 135 | 150 | 150 | Taalhuis
""",
        ),
        *prose("""
# Programma III Opgroeien en ontwikkelen

Opdrachtgevers: wethouders Nadia Hamdaoui en Ruud Smeulders. Programmamanager: Hester Wijngaarden.

In Lindemaas krijgt 12,1 procent van de jongeren jeugdhulp. De huisarts verwijst het vaakst. Daarom zitten
er sinds 1 september 2024 praktijkondersteuners bij zeven van de negen huisartsenpraktijken. Zij kosten
430K per jaar en de huisartsen dragen 60K bij. Uit de eerste telling: van 214 gesprekken leidden er 31 tot
een verwijzing.

Het team thuiszitters kost 145K. De combinatie van sportcoach en cultuurcoach in een functie is
losgelaten.
"""),
        _tree(
            "programma III",
            """
Veilig opgroeien | Hulp dichtbij | Praktijkondersteuners bij huisartsen | 430K
Veilig opgroeien | Wonen in een gezin | Werving gezinshuizen | 120K
Leren | Iedereen naar school | Team thuiszitters | 145K
Bewegen | Sport in ieder dorp | Drie sportcoaches | 205K
""",
        ),
        _indicators(
            "programma III",
            """
Jongeren met jeugdhulp | 12,1% | 11,9% | 11,5% | 11,1% | 10,8% | CBS
Jongeren met jeugdhulp met verblijf | 1,4% | 1,3% | 1,2% | 1,1% | 1,0% | CBS
Thuiszitters langer dan drie maanden | 41 | 34 | 28 | 24 | 20 | Leerplicht
Kinderen met zwemdiploma A (10 jaar) | 89% | 91% | 93% | 95% | 96% | GGD
""",
        ),
        *prose("""
# Programma IV Wonen, werken en ruimte

Opdrachtgever: wethouder Coen Terpstra. Programmamanager: Dorien Snijders.

Het plan kiest voor inbreiden: twee op de drie woningen komen binnen de dorpsranden. Voor
boerderijsplitsing is een regeling met 48 plekken gemaakt; er zijn al 63 aanvragen. Steenfabriek Elsrade
staat in dit plan voor 160 woningen. De gemeente legt 1.400K in voor de bodem; het Rijk geeft 2.250K uit
de woningbouwimpuls.
"""),
        _tree(
            "programma IV",
            """
Wonen | Plannen versnellen | Aanjaagteam woningbouw | 290K
Wonen | Betaalbaar bouwen | Starterslening, 30 leningen | 350K
Werken | Lege schuren gebruiken | Schurenmakelaar | 85K
Bereikbaar | Vaker de fiets | Ontwerp Snelfietsroute | 150K
""",
        ),
        _indicators(
            "programma IV",
            """
Opgeleverde woningen per jaar | 142 | 190 | 200 | 210 | 210 | Gemeente
Waarvan sociale huur | 37 | 55 | 60 | 63 | 63 | Gemeente
Inschrijftijd sociale huurwoning (jaren) | 9,1 | 9,0 | 8,8 | 8,5 | 8,0 | Woningstichting De Waard
Leegstand winkels Kesterhout | 9,8% | 9,0% | 8,5% | 8,0% | 7,5% | Register
""",
        ),
        *prose("""
# Programma V Water, groen en energie

Opdrachtgever: wethouder Marleen van Asperdonk. Programmamanager: Frans Oldenhave, vanaf 1 februari 2025.

Wie aan de Maas woont, kijkt anders naar regen. In Veerhuizen komen dertig zandzakkenbakken en een
oefening in oktober
2025. De oefening kost 25K. Voor vergroenen van schoolpleinen is 160K beschikbaar, 20K per school.

Energiecoaches gaan door met 75K. De warmtevisie noemt Kesterhout-West als eerste wijk zonder aardgas: 640
woningen, afgerond in 2032[^1].
"""),
        _tree(
            "programma V",
            """
Droge voeten | Klaar voor hoog water | Zandzakken en oefening Veerhuizen | 55K
Groen | Koele schoolpleinen | Acht schoolpleinen vergroenen | 160K
Energie | Minder gas | Energiecoaches | 75K
Afval | Minder in de zak | Luiercontainers bij kinderopvang | 30K
""",
        ),
        _indicators(
            "programma V",
            """
Rapportcijfer groen in de buurt | 6,0 | 6,3 | 6,5 | 6,6 | 6,8 | Dorpenpanel
Opwek zon en wind (GWh) | 46 | 55 | 63 | 72 | 80 | RES-monitor
Restafval per inwoner (kg) | 127 | 114 | 106 | 99 | 92 | Afvalbedrijf
Woningen zonder aardgas | 2.610 | 3.150 | 3.500 | 3.850 | 4.200 | Netbeheerder
""",
        ),
        Footnotes((("1", "Mits het Rijk de onrendabele top betaalt."),)),
    ),
    header="Programmaplannen 2025-2028",
    footer="{page}",
)

FILE = DocumentFile("programmaplannen-2025-2028.docx", (_DOCUMENT,), WordLook(font="Arial"), listed=True)
