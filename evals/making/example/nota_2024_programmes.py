"""Chapter 3 of the Perspectiefnota 2025-2028: five programmes with indicators and money."""

from __future__ import annotations

from evals.making.blocks import Block, Box, Footnotes, Table
from evals.making.prose import prose, table


def _money(number: int, name: str, amounts: tuple[int, ...]) -> Table:
    # The caption differs by programme, the row labels do not: "Jaar 2025" occurs in five tables.
    years = [f"Jaar {year} | {amount} | " for year, amount in zip(range(2023, 2027), amounts, strict=True)]
    return table(
        f"Tabel {number} Wat mag het kosten? Programma {name}",
        "\n".join(["Programmamiddelen | Beschikbaar | Werkelijk / prognose", "---", *years])
        + f"\n**Totaal** | {sum(amounts):,} | ".replace(",", "."),
        scale="Bedragen x 1.000 euro",
        scale_after=True,
    )


_HOUSING = (
    *prose("""
#! 3. Programma’s

De vijf programma’s lopen van 2023 tot en met 2026. Voor elk programma zijn incidentele middelen beschikbaar
gesteld; wat aan het einde van 2026 over is, valt terug in de algemene reserve.

## 3.1 Ruimte om te wonen

**Portefeuillehouder: Pieter Slagman // Programmamanager: Sanne Bruggink**

### 3.1.1 Ambitie

Iedereen die in Elsterwold is opgegroeid moet er kunnen blijven wonen. Tot en met 2030 bouwen wij 1.450
woningen, waarvan 30 procent sociale huur en 35 procent betaalbare koop. Twee derde daarvan komt binnen de
bestaande kernen. Voor de rest wijzen wij Harkveen-Zuid aan, waar ruimte is voor 420 woningen rond een
nieuwe basisschool.

In de dorpen bouwen wij klein: nergens meer dan 25 woningen in een keer, en altijd met voorrang voor mensen
uit het dorp zelf. De raad heeft daarvoor in februari 2024 een voorrangsregeling vastgesteld die geldt voor
maximaal de helft van de woningen.

### 3.1.2 Doelen voor 2025

1. De eerste 64 woningen in Harkveen-Zuid worden opgeleverd in het laatste kwartaal.
2. Met Woonstichting Veenhof sluiten wij nieuwe prestatieafspraken, waarin de huurverhoging aan de inflatie
   is gebonden.
3. De leegstaande school aan de Molenstraat wordt verbouwd tot 18 studio’s voor jongeren.
"""),
    table(
        "Tabel 3 Indicatoren Ruimte om te wonen",
        """
Indicator | Peilwaarde // (jaartal) | Ambitie | << | << | Bron
^^ | ^^ | 2024 | 2025 | 2026 | ^^
---
Opgeleverde woningen per jaar | 131 // (2023) | 160 | 190 | 240 | Gemeente
Aandeel sociale huur in de nieuwbouw | 22% // (2023) | 25% | 28% | 30% | Gemeente
Wachttijd sociale huurwoning in jaren | 6,4 // (2023) | 6,4 | 6,0 | 5,5 | Woonstichting Veenhof
Waardering woonomgeving (rapportcijfer) | 7,3 // (2022) | | 7,4 | | Burgerpeiling
""",
    ),
    _money(4, "Ruimte om te wonen", (520, 480, 480, 300)),
)

_CARE = (
    *prose("""
## 3.2 Meedoen en gezond

**Portefeuillehouder: Fatima el Bouchti // Programmamanager: Ilse Terpstra**

### 3.2.1 Ambitie

Wij willen dat inwoners langer gezond blijven, dat kinderen dezelfde kansen krijgen, waar zij ook geboren
zijn, en dat wie hulp nodig heeft die dichtbij vindt. Daarom openen wij in elk van de drie grote kernen een
buurtkamer: een plek waar het welzijnswerk, de wijkverpleegkundige en de schuldhulp onder één dak zitten. De
buurtkamers in de stad en in Harkveen zijn open; die in Lindelo volgt in het voorjaar van 2025.

Een op de elf gezinnen leeft van een inkomen tot 120 procent van het sociaal minimum. De helft van hen maakt
geen gebruik van regelingen waarop zij recht hebben. Uit gesprekken blijkt dat schaamte daarbij een grotere
rol speelt dan onbekendheid. Wij sturen daarom geen folders meer, maar vragen voorzieningen ambtshalve voor
mensen aan zodra wij weten dat zij er recht op hebben.

### 3.2.2 Doelen voor 2025

1. Alle vijf huisartsenpraktijken werken met een praktijkondersteuner jeugd; nu zijn dat er drie.
2. Het meedoenpasje wordt door 1.500 kinderen en volwassenen gebruikt.
3. Met sportverenigingen en Stichting Samenloop starten wij beweeggroepen voor mensen boven de 75 jaar.
"""),
    table(
        "Tabel 5 Indicatoren Meedoen en gezond",
        """
Indicator | Peilwaarde // (jaartal) | Ambitie | << | << | Bron
^^ | ^^ | 2024 | 2025 | 2026 | ^^
---
Jongeren met jeugdhulp zonder verblijf | 10,8% // (2023) | 10,8% | 10,5% | 10,0% | CBS Jeugd
Jongeren met jeugdhulp met verblijf | 1,2% // (2023) | 1,2% | 1,1% | 1,0% | CBS Jeugd
Gebruikers van het meedoenpasje[^2] | 1.140[^2] // (2023) | 1.300 | 1.500 | 1.700 | Gemeente
Volwassenen die zich ernstig eenzaam voelen | 11% // (2022) | | | 9% | GGD Veenstreek
Inwoners met problematische schulden die hulp kregen | 212 // (2023) | 240 | 260 | 280 | Gemeente
""",
    ),
    # In the text of the file the mark sticks to the figure: 1.140 with footnote 2 reads 1.1402.
    Footnotes((("2", "Een pas die in het jaar ten minste één keer is gebruikt; 1.140 in 2023."),)),
    _money(6, "Meedoen en gezond", (610, 590, 560, 400)),
)

_ECONOMY = (
    *prose("""
## 3.3 Ondernemend Elsterwold

**Portefeuillehouder: Joost Wiggelink // Programmamanager: Bram Nijhuis**

### 3.3.1 Ambitie

Elsterwold is met ruim 17.300 banen de werkplaats van de Veenstreek. Metaal, bouw en voedselverwerking zijn
sterk; de zakelijke dienstverlening blijft achter. Onze bedrijventerreinen zijn vol. Van de 148 hectare die
wij hebben, was begin 2024 nog maar 3,1 hectare te koop, verdeeld over elf kleine kavels. Samen met de
buurgemeenten onderzoeken wij daarom of Veenpoort, een terrein van circa 38 hectare netto aan de provinciale
weg, haalbaar is.

Ruimte is niet alleen een kwestie van meer grond. Op De Turfstekers staat een op de negen panden leeg of
wordt alleen voor opslag gebruikt. Wij benaderen eigenaren actief en kopen zo nodig een pand aan om het te
splitsen.

### 3.3.2 Doelen voor 2025

1. De haalbaarheidsstudie naar Veenpoort is vóór de zomer van 2025 klaar en wordt aan de vijf raden
   aangeboden.
2. Op De Turfstekers en Spoorhaven komt een energiecoöperatie waarin ten minste twintig bedrijven stroom
   delen.
3. Het ondernemersloket beantwoordt 90 procent van de vragen binnen vijf werkdagen.
"""),
    table(
        "Tabel 7 Indicatoren Ondernemend Elsterwold",
        """
Indicator | Peilwaarde // (jaartal) | Ambitie | << | << | Bron
^^ | ^^ | 2024 | 2025 | 2026 | ^^
---
Banen | 17.310 // (2023) | 17.400 | 17.550 | 17.700 | Regionaal werkgelegenheidsregister
Uitgeefbaar bedrijventerrein in hectare | 3,1 // (1-1-2024) | 2,5 | 2,0 | PM | Monitor bedrijventerreinen
Leegstand bedrijfspanden De Turfstekers | 11% // (2023) | 10% | 9% | 8% | Gemeente
Waardering ondernemersloket (rapportcijfer) | 6,8 // (2022) | 7,0 | 7,2 | 7,5 | Ondernemerspeiling
""",
    ),
    _money(8, "Ondernemend Elsterwold", (350, 350, 375, 325)),
)

_CLIMATE = (
    *prose("""
## 3.4 Water en warmte

**Portefeuillehouder: Pieter Slagman // Programmamanager: Karel Oude Veldhuis**

### 3.4.1 Ambitie

In 2030 stoot Elsterwold 50 procent minder CO2 uit dan in 1990 en zijn 2.400 woningen van het aardgas af. In
2040 is de hele gemeente bestand tegen een bui van 70 millimeter in een uur. De zomer van 2022, waarin de
Elster drie weken droogviel, en de bui van 14 juni 2023, toen in de Bloemenbuurt 63 kelders onderliepen,
laten zien dat beide uitersten ons nu al raken.

Wij kiezen voor warmte uit het kanaal. Een proef bij het Veencollege heeft laten zien dat het Veenkanaal
genoeg warmte levert voor de wijken Kanaalzicht en Bloemenbuurt. Of het net er komt, hangt af van de nieuwe
Warmtewet en van de deelname van Woonstichting Veenhof, die 58 procent van de woningen in deze wijken bezit.

### 3.4.2 Doelen voor 2025

1. In de Bloemenbuurt wordt 4,2 kilometer riool vervangen en gescheiden.
2. De raad besluit over deelname in een regionaal warmtebedrijf.
3. Er worden 900 bomen geplant, ten minste 150 in elk van de zes kernen.
"""),
    table(
        "Tabel 9 Indicatoren Water en warmte",
        """
Indicator | Peilwaarde // (jaartal) | Ambitie | << | << | Bron
^^ | ^^ | 2024 | 2025 | 2026 | ^^
---
Aardgasvrije woningen | 612 // (2023) | 750 | 900 | 1.100 | Netbeheerder
Hernieuwbare energie van het totaal | 14,2% // (2022) | 16% | 18% | 20% | Klimaatmonitor
Afgekoppeld verhard oppervlak in hectare | 21 // (2023) | 24 | 28 | 33 | Gemeente
Geplante bomen per jaar | 540 // (2023) | 700 | 900 | 900 | Gemeente
Meldingen van wateroverlast | 187 // (2023) | n.t.b. | n.t.b. | n.t.b. | Gemeente
""",
    ),
    _money(10, "Water en warmte", (400, 450, 450, 450)),
)

_VILLAGES = (
    *prose("""
## 3.5 Dorpen aan zet

**Portefeuillehouder: Hendrik-Jan Kolstee // Programmamanager: Wietske Haan**

### 3.5.1 Ambitie

Vijf dorpen, vijf dorpsplannen, en het dorp beslist mee. Dat is de kern van dit programma. Elk dorp krijgt
een eigen budget van 12 euro per inwoner per jaar, met een minimum van 20.000 euro, en kiest zelf waaraan
het wordt besteed. In Vosseveld werd van het eerste geld de ijsbaan hersteld, in Lindelo kwam een beweegtuin
en in Harkveen een tweede buurtbus.

### 3.5.2 Doelen voor 2025

1. Alle vijf dorpen hebben een vastgesteld dorpsplan; Broekerhaar en Sint-Ode ontbreken nog.
2. In elk dorp is een plek waar inwoners elkaar kunnen ontmoeten die ten minste vier dagdelen per week open
   is.
3. De proef met de dorpsondersteuner in Vosseveld wordt geëvalueerd.
"""),
    Box(
        "Het woord aan Vosseveld",
        prose("""
“Eerst dachten wij: weer een plan van de gemeente,” zegt Geesje Mulder, voorzitter van de dorpsraad. “Maar
toen ging het geld echt naar onze rekening. Binnen een half jaar lag er een nieuwe ijsbaan, met 34
vrijwilligers en drie geleende kranen. De gemeente had er twee jaar over gedaan.”
"""),
    ),
    table(
        "Tabel 11 Indicatoren Dorpen aan zet",
        """
Indicator | Peilwaarde // (jaartal) | Ambitie | << | << | Bron
^^ | ^^ | 2024 | 2025 | 2026 | ^^
---
Vastgestelde dorpsplannen | 3 // (2023) | 4 | 5 | 5 | Gemeente
Bewonersinitiatieven met steun van de gemeente | 26 // (2023) | 30 | 35 | 40 | Gemeente
Waardering leefbaarheid dorpen (rapportcijfer) | 7,6 // (2022) | | 7,7 | | Burgerpeiling
""",
    ),
    _money(12, "Dorpen aan zet", (260, 260, 280, 280)),
)

PROGRAMMES: tuple[Block, ...] = (*_HOUSING, *_CARE, *_ECONOMY, *_CLIMATE, *_VILLAGES)
