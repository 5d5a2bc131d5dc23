"""The seven programmes of the budget of 2025."""

from __future__ import annotations

from evals.benchmark.hogerzand import indicators
from evals.benchmark.hogerzand.figures import FIRST_2024, LETTERS, PROGRAMMES, REAL_2023, YEARS_2025
from evals.benchmark.hogerzand.tables import SCALE, costs
from evals.making import Block, Flat
from evals.making.prose import prose

NAMES = PROGRAMMES

_TEXT = {
    "A": """
**Wat willen we bereiken?** Wie de gemeente belt, krijgt een mens. Het klantcontact wordt niet uitbesteed.

**Wat gaan we doen in 2025?**

- De balie in Zeewende blijft open op dinsdag en donderdag, van 9.00 tot 13.00 uur, in de bibliotheek.
- Bezwaren over parkeerboetes behandelen we zelf; het contract met het juristenbureau eindigt op 1 april
2025.
- Eén keer per kwartaal ‘Raad op het duin’: raadsleden ontmoeten inwoners bij de uitkijkpost Helmduin.

De vertraging bij bezwaarschriften komt door twee langdurig zieke juristen. Vanaf februari zijn zij
vervangen.
""",
    "B": """
**Wat willen we bereiken?** Een strand waar gasten graag komen en waar bewoners niet voor hoeven te
vluchten. Wij willen groeien in het voor- en najaar, niet in augustus.

**Wat gaan we doen in 2025?**

- De pacht van de negen strandpaviljoens opnieuw vaststellen; de contracten lopen af op 31 december 2025.
- Een schetsontwerp maken voor de Zeeboulevard tussen strandopgang 7 en strandopgang 10.
- Een nieuwe post voor de reddingsbrigade bij Paal 14 voorbereiden; de huidige post staat sinds 1978 op
palen.
- Proef met een strandbibliotheek in twee omgebouwde badkarren, van 15 juni tot 1 september.

De reddingsbrigade telt 143 vrijwilligers, onder wie 38 onder de achttien. In 2023 kwam zij 61 keer in
actie. Het aantal evenementen met meer dan 2.000 bezoekers blijft beperkt tot acht per jaar.
""",
    "C": """
**Wat willen we bereiken?** Duinen die weer stuiven waar het kan en dicht blijven waar het moet. De
gemeente is zelf eigenaar van de Helmduinen, 412 hectare. De Noorderduinen zijn van het waterbedrijf.

**Wat gaan we doen in 2025?**

- Acht kilometer brandgang op orde brengen, samen met de vrijwillige brandweer van Helmduin.
- De Japanse duizendknoop bestrijden op elf plekken langs de Zeeweg.
- Op het dak van de sporthal in Koogerdijk 140 zonnepanelen leggen, zodra de nieuwe aansluiting er is.
- Drie natuurpoorten inrichten waar auto’s blijven staan: Zuiderslag, Helmhof en het Koogerbos.

Het aantal broedparen van de tapuit verdubbelt in deze begroting niet door geld maar door konijnen. Zonder
konijnen wordt het gras te hoog.
""",
    "D": """
**Wat willen we bereiken?** Voor elk dorp een eigen bouwplek, zodat een twintiger niet naar de stad hoeft.

**Wat gaan we doen in 2025?**

- De bouw van Koggeveld starten: 236 woningen aan de oostkant van Oud-Hogerzand. De eerste paal is gepland
in mei.
- Het voormalige Zeehospitium in Helmduin aan een ontwikkelaar verkopen, na een tender met een vaste
prijs.
- Twintig huishoudens die vast wonen op een recreatiepark aan een andere woning helpen.
- De zelfbewoningsplicht invoeren voor alle koopwoningen onder € 420.000.

Tweede woningen zijn ons grootste verlies: in Zeewende staat één op de vijf huizen in de winter leeg.
""",
    "E": """
**Wat willen we bereiken?** In het hoogseizoen komt de helft van de dagjesmensen zonder auto tot aan de
zeereep.

**Wat gaan we doen in 2025?**

- Het parkeerterrein Noorderlaan uitbreiden van 640 naar 710 plaatsen, op halfverharding.
- Van 1 mei tot 1 oktober een pendelbus laten rijden tussen station Koogerdijk en Zeewende, elk kwartier.
- Een tweede laadplein openen bij de sporthal, met twaalf laadpunten.
- Het riool onder de Zeeweg vervangen over 1.150 meter.

Op zaterdag 10 augustus 2024 stonden er om elf uur ’s ochtends al 2,6 kilometer auto’s op de Zeeweg.
""",
    "F": """
**Wat willen we bereiken?** Ouderen kunnen in het eigen dorp oud worden. Sport blijft voor iedereen te
betalen.

**Wat gaan we doen in 2025?**

- De nieuwe sporthal in Koogerdijk openen in december 2025; het krediet is € 6.320.000.
- Met de vier dorpshuizen afspraken maken over open eettafels, ten minste twee keer per week.
- De eigen bijdrage voor het meedoenbudget afschaffen voor gezinnen tot 130% van het minimumloon.
- Zwembad De Golfslag krijgt een warmtepomp; de gasketel uit 1994 gaat eruit.

Het aantal cliënten in de huishoudelijke hulp groeit sneller dan de bevolking. Wij ramen voor 2025 700
cliënten.
""",
    "G": """
**Wat willen we bereiken?** Kinderen krijgen hulp dicht bij huis en liefst zonder dossier.

**Wat gaan we doen in 2025?**

- In elk van de zes basisscholen is twee dagdelen per week een jeugdcoach aanwezig.
- Vervoer per taxi vervangen door begeleid fietsen voor leerlingen vanaf elf jaar, te beginnen met veertien
  leerlingen.
- Het integraal huisvestingsplan herijken met de drie schoolbesturen.

Jeugdhulp met verblijf is duur: één plek kost gemiddeld € 62.000 per jaar. Daarom telt elke plek in deze
begroting.
""",
}


def _programme(number: int, letter: str) -> tuple[Block, ...]:
    years = [
        ("Rekening 2023", REAL_2023[letter]),
        ("Begroting 2024", FIRST_2024[letter]),
        *((str(2025 + n), year[letter]) for n, year in enumerate(YEARS_2025)),
    ]
    return (
        *prose(f"## 3.{number} {NAMES[letter]}\n\n{_TEXT[letter].strip()}"),
        indicators.table_2025(
            letter,
            f"Tabel {2 * number + 1} Indicatoren programma {letter}",
            flat=Flat("labels", "three"),
        ),
        costs(
            f"Tabel {2 * number + 2} Wat mag programma {letter} kosten?",
            years,
            scale=SCALE,
            scale_after=True,
            flat=Flat("labels", "three"),
        ),
    )


BLOCKS: tuple[Block, ...] = (
    *prose("# 3. Programma’s"),
    *(block for number, letter in enumerate(LETTERS, 1) for block in _programme(number, letter)),
)
