"""Chapter 2 of the Programmabegroting 2025: the nine programmes with their indicators."""

from __future__ import annotations

from evals.making import Block, Flat
from evals.making.prose import prose, table

_CELL = Flat("cell", "cell", "gone", 44)

PROGRAMMA_BLOCKS: tuple[Block, ...] = (
    *prose("""
#! 2 Programma’s

Bij elk programma staat wie erover gaat, wat wij willen bereiken, wat wij in 2025 doen en hoe u het meet.

## Programma 0 Bestuur en ondersteuning

Portefeuillehouder: burgemeester Tichelaar (bestuur) en wethouder Wierstra (financiën).

De raad krijgt in 2025 een rekenkamer met drie externe leden; voorzitter is mevrouw prof. dr. Reinou Elzinga.
Het gemeentehuis aan de Brink in Barwolde krijgt zonnepanelen en een warmtepomp. De telefoon wordt nu binnen
gemiddeld 68 seconden opgenomen en dat moet 40 seconden worden. In Tweeboermond blijft het loket twee
ochtenden per week open.

## Programma 1 Veiligheid

Portefeuillehouder: burgemeester Tichelaar.

In Noorderwold werden in 2023 611 misdrijven geregistreerd. De brandweer was in 71 procent van de uitrukken
binnen de norm ter plaatse; in Nieuw-Luttel lukt dat zelden. Daarom komt er in Holtinge een tweede voertuig.
Voor toezicht in het buitengebied hebben wij twee boa’s; de derde plaats is niet gevuld.
"""),
    table(
        "Tabel 2.1 Indicatoren veiligheid",
        """
Indicator | Peilwaarde | 2025 | 2028
---
Misdrijven per 1.000 inwoners | 20,9 (2023) | 20 | 18
Woninginbraken | 34 (2023) | 30 | 25
Woninginbraken opgelost | 9% (2023) | 12% | 15%
Brandweer op tijd ter plaatse | 71% (2023) | 75% | 80%
Drugsdumpingen buitengebied | 17 (2023) | n.t.b. | n.t.b.
""",
        flat=_CELL,
    ),
    *prose("""
## Programma 2 Verkeer, vervoer en waterstaat

Portefeuillehouder: wethouder Oosterkamp.

De Zandwijkerweg wordt in 2025 ingericht als weg waar 60 kilometer per uur de grens is. Langs het
Drostenkanaal ligt 7,4 kilometer oude damwand; over 2,1 kilometer is de toestand slecht. De belbus reed in
2023 8.960 ritten, 1.040 minder dan het jaar ervoor. Tussen Holtinge en Spierwolde leggen wij een vrijliggend
fietspad aan van 3,6 kilometer, waaraan de provincie 55 procent betaalt.

## Programma 3 Economie

Portefeuillehouder: wethouder Wierstra.

Op bedrijventerrein Kielveen-Hoogveen is nog 9,7 hectare te koop, op De Meent in Barwolde 1,2 hectare. Wij
verkochten in 2023 2,4 hectare. Een kavel kost 62 euro per vierkante meter. De toeristische sector telde in
2023 214.000 overnachtingen, de meeste in het Holtingerbos. Het Turffestijn krijgt in 2025 voor het laatst
een bijdrage van 18.500 euro.

## Programma 4 Onderwijs

Portefeuillehouder: wethouder Rozema.

Er zijn in Noorderwold dertien basisscholen met samen 2.214 leerlingen op 1 oktober 2023. Vier scholen hebben
minder dan 60 leerlingen. De besturen en de gemeente stelden op 14 maart 2024 het huisvestingsplan Samen
onder Dak vast: drie scholen in Tweeboermond gaan op in één kindcentrum. In 2023 verliet 2,3 procent van de
jongeren het onderwijs zonder diploma.

## Programma 5 Sport, cultuur en recreatie

Portefeuillehouder: wethouder Rozema.

Zwembad De Plompert is 52 jaar oud. In 2023 kwamen er 71.350 bezoekers, van wie 16.900 voor schoolzwemmen en
lessen. Wij onderzoeken in 2025 of renoveren of nieuw bouwen verstandiger is. Van de inwoners is 44 procent
lid van een sportvereniging. De negen dorpshuizen krijgen elk 18.000 euro per jaar.

## Programma 6 Sociaal domein

Portefeuillehouder: wethouder Rozema.

Bijna 42 procent van onze lasten gaat naar dit programma. In 2023 kregen 1.012 jongeren jeugdhulp, 17,8
procent van iedereen onder de 18. Dat is het op twee na hoogste percentage van de regio. De
praktijkondersteuner jeugd bij de huisartsen, nu in vier praktijken, komt in 2025 bij alle zes.
"""),
    table(
        "Tabel 2.2 Indicatoren sociaal domein",
        """
Indicator | Peilwaarde | 2025 | 2028
---
Jongeren met jeugdhulp | 17,8% (2023) | 17,0% | 15,5%
Jongeren met jeugdhulp zonder verblijf | 16,4% (2023) | 15,8% | 14,5%
Jongeren met jeugdhulp met verblijf | 0,7% (2023) | 0,7% | 0,5%
Bijstandsuitkeringen | 486 (2023) | 470 | 450
Bijstand langer dan vijf jaar | 241 (2023) | 225 | 190
Mantelzorgers die zich overbelast voelen | 14% (2022) | 13% | 11%
Wachttijd Wmo-aanvraag in weken | 9,5 (2023) | 8 | 6
""",
        flat=_CELL,
    ),
    *prose("""
## Programma 7 Volksgezondheid en milieu

Portefeuillehouder: wethouder Wierstra (energie) en wethouder Oosterkamp (riool, afval).

In onze gemeente ligt eind 2024 naar verwachting 114,5 hectare zonnepark. De raad stelde op 23 september 2021
een grens van 150 hectare vast. In 2025 bouwen wij niets nieuws; wel verwachten wij twee vergunningaanvragen.
Het restafval was in 2023 148 kilo per inwoner, het doel voor 2025 is 130 kilo.
"""),
    table(
        "Tabel 2.3 Indicatoren energie en milieu",
        """
Indicator | Peilwaarde1 | 2025 | 2028
---
Opgewekte windenergie (GWh) | 214 (2023) | 235 | 240
Opgewekte zonne-energie op land (GWh) | 78 (2023) | 104 | 130
Opgewekte zonne-energie op daken (GWh) | 19 (2023) | 23 | 31
Energiegebruik totaal (TJ) | 2.988 (2022) | 2.900 | 2.700
Aandeel hernieuwbaar | 37,4% (2022) | 42% | 50%
Restafval per inwoner (kg) | 148 (2023) | 130 | 100
Gemiddeld gasverbruik woning (m3) | 1.395 (2023) | 1.340 | 1.150
""",
        flat=_CELL,
    ),
    *prose("""
## Programma 8 Wonen en leefomgeving

Portefeuillehouder: wethouder Oosterkamp.

Tussen 2025 en 2030 komen er 480 woningen bij en verdwijnen er 190. Van de nieuwe woningen staat ruim de
helft in Barwolde. In Nieuw-Luttel en Achterhees bouwen wij alleen als een inwoner zelf het initiatief neemt.
De doorlooptijd van een gewone omgevingsvergunning was in 2023 gemiddeld 47 dagen. De gemeente plant in 2025
6 hectare bos aan bij Annaveld, als deel van de 36 hectare die er tot 2030 bij moet.

Het college streeft naar 85 nieuwe woningen in 2025; in 2023 waren dat er 41.
"""),
    table(
        "Tabel 2.4 Indicatoren wonen",
        """
Indicator | Peilwaarde | 2025 | 2028
---
Nieuwe woningen | 41 (2023) | 80 | 95
Gesloopte woningen | 12 (2023) | 30 | 35
Langdurig leegstaande woningen | 334 (2024) | 310 | 250
Bosaanplant in hectare, vanaf 2022 opgeteld | 7,5 (2023) | 16 | 29
""",
        flat=_CELL,
        note="PM: de indicator voor betaalbare koopwoningen volgt in de begroting 2026.",
    ),
)
