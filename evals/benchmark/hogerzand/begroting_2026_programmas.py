"""The seven programmes of the budget of 2026."""

from __future__ import annotations

from evals.benchmark.hogerzand import indicators
from evals.benchmark.hogerzand.figures import LETTERS, PROGRAMMES, REAL_2024, TASKS, YEAR_2025_SPRING, YEARS_2026
from evals.benchmark.hogerzand.tables import SCALE, bold, costs, triple
from evals.making import Block, Cell, Table
from evals.making.prose import prose

_TEXT = {
    "A": """
**Portefeuillehouder:** burgemeester Wietske Aldershof.

Wie een paspoort wil, is binnen tien minuten geholpen. Wie bezwaar maakt, wacht te lang. In 2024 werd één
op de zes bezwaren buiten de termijn afgedaan. Met een vaste voorzitter van de bezwaarschriftencommissie,
mr. Jolijn Kapteijn, en een tweede secretaris moet dat in 2026 één op de tien zijn.

**Acties in 2026**

- De verkiezing van 18 maart organiseren met veertien stembureaus, waarvan één op het strand bij Paal 14.
- Inwerkprogramma voor de nieuwe raad; budget € 34.000, eenmalig.
- De balie in Zeewende ook op zaterdagochtend openen van 1 april tot 1 oktober.
- Samen met drie buurgemeenten één noodnummer voor wateroverlast invoeren.
""",
    "B": """
**Portefeuillehouder:** wethouder Geesje Oldenbeuving.

Het strand is onze grootste werkgever: 1.310 banen hangen direct of indirect aan de gasten. Tegelijk zei
in het inwonerspanel van april 2025 43% van de inwoners van Zeewende dat het in de zomer te druk is; twee
jaar eerder was dat 37%.

**Acties in 2026**

- Met de negen paviljoenhouders werken volgens de nieuwe pachtcontracten, die op 1 januari 2026 ingaan. De
pacht stijgt in totaal met € 241.000.
- Starten met de herinrichting van de Zeeboulevard, na de zomer en niet eerder dan 1 oktober.
- De nieuwe post van de reddingsbrigade bij Paal 14 bouwen; krediet € 1.480.000.
- De toeristenbelasting digitaal aangeven via één loket; het nachtregister wordt verplicht voor elke
verhuurder.
- Ten hoogste acht grote evenementen toestaan. Het strandfestival Zilt keert niet terug.

De opbrengst van de toeristenbelasting is geraamd bij het voorgestelde tarief van € 3,75. Stelt uw raad
een ander tarief vast, dan verandert de opbrengst per dubbeltje met € 132.500.
""",
    "C": """
**Portefeuillehouder:** wethouder Annelot Siebrand.

Op 12 mei 2025 brandde 7,4 hectare helm en dennen bij Helmduin. Niemand raakte gewond. De brand liet zien
wat wij al wisten: de brandgangen zijn te smal en de bluswaterputten te ver uit elkaar. Het college
verhoogt het budget voor preventie fors.

**Acties in 2026**

- 2,5 kilometer nieuwe brandgang aanleggen tussen de Helmduinen en het Koogerbos.
- Vier bluswaterputten slaan; het waterschap draagt de helft bij.
- De begrazing met zestig Drentse heideschapen voortzetten tot 2028. Herder Mart Wouda krijgt een contract
voor drie jaar.
- De Bloemenbuurt in Oud-Hogerzand afkoppelen van het riool: 214 regenpijpen.
- Geen nieuwe wijkaanpak aardgasvrij beginnen zolang het stroomnet vol is. De rijksbijdrage daarvoor is
teruggegeven.
""",
    "D": """
**Portefeuillehouder:** wethouder Hugo Terweij.

Koggeveld vordert later dan gehoopt. De Raad van State vernietigde op 5 februari 2025 een deel van het
plan wegens stikstof; sinds 2 juli is het herstelde plan onherroepelijk. De eerste woningen komen niet in
2025 maar in het voorjaar van 2026 gereed.

**Acties in 2026**

- Fase 1 van Koggeveld opleveren: 68 woningen, waarvan 24 sociale huur.
- De tender voor het Zeehospitium gunnen. De raad stelde als eis dat de kapel blijft staan.
- Toezicht op permanente bewoning uitbreiden naar 2,4 fte.
- Een voorkeursregeling invoeren: de helft van de sociale huurwoningen gaat naar mensen uit het eigen dorp.

Van de tweede woningen staan er 871 in Zeewende. Een verbod op nieuwe tweede woningen geldt sinds 1 juli
2024.
""",
    "E": """
**Portefeuillehouder:** wethouder Annelot Siebrand.

De auto is het grootste probleem van elke mooie dag. De pendelbus vervoerde in de zomer van 2025 38.400
reizigers, tegen 21.700 in 2024. Toch bleef Zeewende vol: op 23 dagen was elke parkeerplaats vóór het
middaguur bezet.

**Acties in 2026**

- Het tarief op straat in het hoogseizoen verhogen van € 3,20 naar € 3,50 per uur. Bewoners houden hun
vergunning voor € 45 per jaar.
- De pendelbus laten rijden van 15 april tot 15 oktober en tot 22.30 uur op vrijdag en zaterdag.
- 250 fietsplekken bijplaatsen bij de strandopgangen 4, 7 en 11.
- De Dorpsweg in Vinkenbroek inrichten als 30-kilometerweg.
- Van de bomen langs de Zeeweg 86 iepen vervangen; zij hebben de iepziekte.
""",
    "F": """
**Portefeuillehouder:** wethouder Cor Molenkamp.

Eén op de negen huishoudens in de gemeente heeft een vorm van Wmo-hulp. De wachttijd voor huishoudelijke
hulp liep in 2024 op tot elf weken, doordat zorgaanbieder Thuis aan Zee dertig medewerkers verloor. Sinds
juni 2025 is zij zeven weken.

**Acties in 2026**

- Een tweede aanbieder contracteren voor huishoudelijke hulp in Helmduin en Vinkenbroek.
- Sporthal Koogerdijk in gebruik nemen op 10 januari 2026; de opening schoof op door een lekkend dak.
- Dorpshuis De Vuurbaak in Zeewende overdragen aan een stichting van bewoners.
- Mantelzorgers een jaarkaart voor zwembad De Golfslag geven; raming € 9.500.
""",
    "G": """
**Portefeuillehouder:** wethouder Cor Molenkamp.

Het aantal kinderen groeit niet, het aantal kinderen met hulp wel. Wij zien dat de jeugdcoach op school
werkt: waar hij twee jaar actief is, daalt het aantal verwijzingen met een vijfde. Daarom breiden wij uit
en vragen wij minder van de instellingen.

**Acties in 2026**

- De jeugdcoach van twee naar drie dagdelen per school.
- Vier gezinshuizen in de regio behouden; één ervan staat in Koogerdijk.
- Begeleid fietsen voor 30 leerlingen in plaats van een taxi.
- Over het kindcentrum Oud-Hogerzand een besluit voorbereiden. De drie schoolbesturen kiezen tussen
nieuwbouw aan de Meent en verbouw van de Wilgenhof. De kosten zijn PM.
""",
}


def _tasks(letter: str, caption: str) -> Table:
    tasks = [task for task in TASKS if task.letter == letter]
    rows = [(task.name, *triple(task.year_2025), *triple(task.year_2026)) for task in tasks]
    end = ("Totaal", *triple(YEAR_2025_SPRING[letter]), *triple(YEARS_2026[0][letter]))
    header = (
        (Cell("Onderdeel", rows=2), Cell("Begroting 2025 na voorjaarsnota", cols=3), Cell("Begroting 2026", cols=3)),
        ("Lasten", "Baten", "Saldo") * 2,
    )
    return Table(caption, header, (*rows, bold(end)), scale=SCALE, scale_after=True)


def _programme(number: int, letter: str) -> tuple[Block, ...]:
    years = [
        ("Rekening 2024", REAL_2024[letter]),
        ("Begroting 2025", YEAR_2025_SPRING[letter]),
        *((str(2026 + n), year[letter]) for n, year in enumerate(YEARS_2026)),
    ]
    first = 3 * number
    return (
        *prose(f"#! 3.{number} {PROGRAMMES[letter]}\n\n{_TEXT[letter].strip()}"),
        indicators.table_2026(letter, f"Tabel {first} Indicatoren programma {letter}"),
        _tasks(letter, f"Tabel {first + 1} Onderdelen van programma {letter}"),
        costs(f"Tabel {first + 2} Meerjarenraming programma {letter}", years, scale=SCALE),
    )


BLOCKS: tuple[Block, ...] = tuple(
    block for number, letter in enumerate(LETTERS, 1) for block in _programme(number, letter)
)
