"""What the seven programmes did in 2024, in the jaarstukken."""

from __future__ import annotations

from evals.benchmark.hogerzand import indicators
from evals.benchmark.hogerzand.figures import CHANGED_2024, FIRST_2024, LETTERS, PROGRAMMES, REAL_2023, REAL_2024
from evals.benchmark.hogerzand.tables import saldo
from evals.making import Block, Table
from evals.making.notation import dutch, trailing
from evals.making.prose import prose

_TEXT = {
    "A": """
De waardering voor de dienstverlening daalde, voor het eerst sinds 2019. Inwoners klagen niet over de
mensen achter de balie maar over de website. Op 9 juni 2024 waren er verkiezingen voor het Europees
Parlement; de opkomst was 51,4%. In Vinkenbroek stemde 63,0%, het hoogste van de vijf dorpen.

De lasten bleven iets onder de begroting. De raad hield drie bijeenkomsten ‘Raad op het duin’ in plaats van
vier: die van december waaide letterlijk weg.
""",
    "B": """
Het strand trok 1.875.000[^1] dagbezoekers. De reddingsbrigade kwam 74 keer in actie en haalde 19 mensen
uit zee. Bij een ongeval met een kitesurfer op 14 september is helaas één persoon overleden.

De proef met een rookvrij strandvak bij opgang 7 duurde van mei tot september. Van de ondervraagde
bezoekers vond 71% dat de proef mocht blijven. Wat niet lukte: de pachtcontracten van de strandpaviljoens.
De taxatie liet op zich wachten en kwam op 12 december. De strandbibliotheek begint pas in 2025.
""",
    "C": """
Er is 1,8 kilometer brandgang opgeknapt en 3 hectare duin is weer gaan stuiven. De tapuit liet ons in de
steek: vijf broedparen, het laagste aantal sinds de tellingen begonnen. Boswachter Ilse Hoekman wijt dat
aan het natte voorjaar.

Van de rijksbijdrage voor de wijkaanpak aardgasvrij is € 209.000 teruggegeven. Op gemeentedaken kwam in
2024 geen paneel bij; de netbeheerder gaf geen aansluiting.
""",
    "D": """
Er kwamen 27 woningen gereed: 15 in de Duinzoom, 8 aan de Kerkelaan in Helmduin en 4 verspreid. De
grondexploitaties gaven een voordeel van € 480.000, doordat in de Duinzoom elf kavels eerder zijn verkocht
dan voorzien.

Twee toezichthouders controleerden alle vier recreatieparken. Zij stelden 31 nieuwe gevallen van
permanente bewoning vast; 40 gevallen zijn beëindigd. In zeven zaken is een dwangsom geïnd, samen €
58.000.
""",
    "E": """
De winter was zacht: er is zes keer gestrooid. Het voordeel op gladheid van € 38.000 is besteed aan het
vlonderpad bij strandopgang 4. De pendelbus vervoerde in haar eerste zomer 21.700 reizigers.

Op de kruising Zeeweg-Duinweg gebeurden vier van de 21 ongevallen met letsel. In november is daar een
plateau aangelegd. De aanbesteding van de afvalinzameling leverde één inschrijving op, van Kustreiniging
B.V.
""",
    "F": """
De bouw van de sporthal in Koogerdijk begon op 4 maart, drie maanden later dan gepland. Dorpshuis
Vinkenbroek draaide een heel jaar zonder beheerder; vrijwilligers hielden het open. De energiekosten van
het zwembad kwamen € 74.000 hoger uit.

Aan 312 huishoudens is een bijdrage uit het noodfonds energie betaald, gemiddeld € 385.
""",
    "G": """
Er is € 1.994.000 uitgegeven aan jeugdhulp met verblijf en € 3.406.000 aan jeugdhulp zonder verblijf.
Samen is dat € 428.000 meer dan begroot na wijziging. Vier plaatsingen buiten de regio verklaren meer dan
de helft.

Het leerlingenvervoer wordt sinds 1 augustus gereden door Taxi Koerduif. In de eerste zes weken kwamen 94
klachten binnen, daarna gemiddeld drie per week.
""",
}


def _costs(letter: str, caption: str) -> Table:
    columns = (REAL_2023[letter], FIRST_2024[letter], CHANGED_2024[letter], REAL_2024[letter])
    changed, real = CHANGED_2024[letter], REAL_2024[letter]
    header = ("", "Rekening 2023", "Begroting 2024", "Na wijziging", "Rekening 2024", "Verschil")
    rows = (
        ("Lasten", *(dutch(pair[0]) for pair in columns), trailing(changed[0] - real[0])),
        ("Baten", *(dutch(pair[1]) for pair in columns), trailing(real[1] - changed[1])),
        ("**Saldo**", *(trailing(saldo(pair)) for pair in columns), trailing(saldo(real) - saldo(changed))),
    )
    return Table(caption, (header,), rows, scale="x € 1.000", scale_after=True, style="columns")


def _programme(number: int, letter: str) -> tuple[Block, ...]:
    return (
        *prose(f"## 3.{number} {PROGRAMMES[letter]}\n\n{_TEXT[letter].strip()}"),
        indicators.table_2024(letter, f"Tabel {2 * number} Indicatoren {letter}", style="columns"),
        _costs(letter, f"Tabel {2 * number + 1} Financiën {letter}"),
    )


BLOCKS: tuple[Block, ...] = (
    *prose("""
#! 3. Programmaverantwoording

Per programma leest u wat er in 2024 is gebeurd, wat de indicatoren zeggen en wat het heeft gekost. In de laatste kolom
van de tabellen Financiën staat het verschil tussen de rekening en de begroting na wijziging.
"""),
    *(block for number, letter in enumerate(LETTERS, 1) for block in _programme(number, letter)),
)
