"""Chapter 3 of the Perspectiefnota 2026-2029: what changes in the five programmes."""

from __future__ import annotations

from evals.making.blocks import Block, Flat, Footnotes, Table
from evals.making.prose import prose, table

_CELLS = Flat("cell", "three", "gone", 26)


def _money(number: int, name: str, spent: tuple[str, str], amounts: tuple[int, ...], flat: Flat) -> Table:
    done = (*spent, "", "")
    years = [
        f"Jaar {year} | {amount} | {used}" for year, amount, used in zip(range(2023, 2027), amounts, done, strict=True)
    ]
    return table(
        f"Tabel {number} Wat mag het kosten? {name}",
        "\n".join(["Programma | Beschikbaar | Werkelijk / // prognose", "---", *years])
        + f"\n**Totaal** | {sum(amounts):,} | -".replace(",", "."),
        scale="Bedragen x 1.000 euro",
        scale_after=True,
        flat=flat,
    )


_HOUSING = (
    *prose("""
#! 3. Programma’s

## 3.1 Ruimte om te wonen

Portefeuillehouder: Hendrik-Jan Kolstee // Programmamanager: Sanne Bruggink

### 3.1.1 Stand van zaken

In 2024 werden 148 woningen opgeleverd, twaalf minder dan gepland. De vertraging zat in het plan
Stationskwartier, waar de aannemer in augustus failliet ging. Een nieuwe aannemer is in februari 2025
begonnen. In Harkveen-Zuid zijn de eerste 40 van 420 woningen klaar; de overige volgen in vier fasen tot en
met 2030.

De oude school aan de Molenstraat is verbouwd tot achttien studio’s. Voor de 18 studio’s meldden zich 264
jongeren. Wij zoeken daarom een tweede gebouw en denken aan het voormalige postkantoor.

### 3.1.2 Wat verandert er

De ambitie om tot en met 2030 1.450 woningen te bouwen verlagen wij naar 1.300. Het stroomnet en het tekort
aan bouwvakkers laten niet meer toe. Het aandeel sociale huur blijft dertig procent. In Broekerhaar
schrappen wij het plan voor 22 woningen achter de kerk, omdat er een beschermde vleermuizenkolonie zit.
"""),
    table(
        "Tabel 4 Indicatoren Ruimte om te wonen",
        """
Indicator | Peilwaarde // (jaartal) | 2025 | 2026 | 2027 | 2028 | Bron
---
Opgeleverde woningen per jaar | 148 // (2024) | 165 | 210 | 220 | 190 | Gemeente
Aandeel sociale huur in de nieuwbouw | 24% // (2024) | 26% | 28% | 30% | 30% | Gemeente
Wachttijd sociale huurwoning in jaren | 6,7 // (2024) | 6,7 | 6,5 | 6,2 | 6,0 | Veenhof
Waardering woonomgeving (rapportcijfer) | 7,2 // (2024) | | 7,4 | | 7,5 | Burgerpeiling
""",
        flat=_CELLS,
    ),
    _money(5, "Ruimte om te wonen", ("498", "455"), (520, 480, 480, 300), Flat()),
)

_CARE = (
    *prose("""
## 3.2 Meedoen en gezond

Portefeuillehouder: Fatima el Bouchti // Programmamanager: Ilse Terpstra

### 3.2.1 Stand van zaken

Alle drie de buurtkamers zijn open. De buurtkamer in Lindelo, die in april 2025 in de bibliotheek is
begonnen, trok in de eerste twee weken 310 bezoekers. Alle vijf huisartsenpraktijken hebben een
praktijkondersteuner jeugd. Van de 402 gezinnen die in 2024 bij hen kwamen, werd 71 procent geholpen zonder
doorverwijzing.

Het meedoenpasje is in 2024 door 1.3902 mensen gebruikt. Sinds wij de pas uit onszelf toesturen aan mensen
met een bijstandsuitkering is het aantal gebruikers met bijna een kwart gestegen.

### 3.2.2 Wat verandert er

De taakstelling jeugdhulp vraagt om andere keuzes. Lichte opvoedvragen worden voortaan in een groep
behandeld en een traject van begeleiding duurt niet langer dan negen maanden, tenzij een arts anders
adviseert. Voor kinderen in pleeggezinnen verandert niets. Wethouder el Bouchti heeft toegezegd dat de raad
elk half jaar ziet hoeveel gezinnen bezwaar maken.
"""),
    table(
        "Tabel 6 Indicatoren Meedoen en gezond",
        """
Indicator | Peilwaarde // (jaartal) | 2025 | 2026 | 2027 | 2028 | Bron
---
Jongeren met jeugdhulp zonder verblijf | 11,0% // (2024) | 10,8% | 10,3% | 9,8% | 9,5% | CBS Jeugd
Jongeren met jeugdhulp met verblijf | 1,3% // (2024) | 1,2% | 1,2% | 1,1% | 1,0% | CBS Jeugd
Gebruikers van het meedoenpasje | 1.390 // (2024) | 1.500 | 1.700 | 1.800 | 1.900 | Gemeente
Volwassenen die zich ernstig eenzaam voelen | 12% // (2024) | | | | 10% | GGD Veenstreek
""",
        flat=Flat("cell", "three", "spaces", 24),
    ),
    Footnotes((("2", "Bron: kassasysteem van de deelnemende winkels en verenigingen, 1.390 unieke passen."),)),
    _money(7, "Meedoen en gezond", ("602", "611"), (610, 590, 560, 400), Flat("labels", "three")),
)

_ECONOMY = prose("""
## 3.3 Ondernemend Elsterwold

Portefeuillehouder: Joost Wiggelink // Programmamanager: Bram Nijhuis

### 3.3.1 Stand van zaken

Het aantal banen groeide naar 17.540. De haalbaarheidsstudie naar Veenpoort is klaar: het terrein kan 34
hectare netto bieden, vier hectare minder dan wij in de vorige nota noemden, omdat langs de Elster een
strook van honderd meter vrij moet blijven. De vijf colleges hebben afgesproken dat elke gemeente vóór 1
december 2025 besluit over deelname in de grondexploitatie. Het aandeel van Elsterwold in het risico zou 30
procent zijn.

De energiecoöperatie op Spoorhaven is in september 2024 opgericht met zeventien bedrijven. Op De Turfstekers
lukte het niet: te weinig eigenaren wilden investeren zolang het net vol is.

### 3.3.2 Wat verandert er

Het ondernemersloket gaat samen met dat van Kolkwoude. Ondernemers houden een vast aanspreekpunt. De
leegstand op De Turfstekers was eind 2024 9,4 procent. Wij kochten één pand, de voormalige meubelfabriek
Lammers, voor 1,15 miljoen euro en splitsen het in zes bedrijfsruimten. De indicatoren van dit programma
staan in de monitor bedrijventerreinen 2025 en worden hier niet herhaald.
""") + (_money(8, "Ondernemend Elsterwold", ("311", "342"), (350, 350, 375, 325), Flat("cell", "three")),)

_CLIMATE = prose("""
## 3.4 Water en warmte

Portefeuillehouder: Marit Oosterink // Programmamanager: Karel Oude Veldhuis

### 3.4.1 Stand van zaken

Eind 2024 waren 845 woningen aardgasvrij, tegen 612 een jaar eerder. De raad besloot op 24 oktober 2024 met
17 tegen 12 stemmen om deel te nemen in het Warmtebedrijf Veenstreek. De eerste aansluitingen in Kanaalzicht
worden verwacht in het najaar van 2027, een jaar later dan gepland, omdat Woonstichting Veenhof eerst de
daken vervangt.

In de Bloemenbuurt is 2,6 van de 4,2 kilometer riool vernieuwd. Tijdens de bui van 9 juli 2024, waarin in
een uur 41 millimeter viel, liepen er geen kelders onder. Wel stond de tunnel bij het station vier uur
blank.

### 3.4.2 Wat verandert er

Het klimaatfonds voor inwoners stopt per 1 januari 2026, omdat het landelijke fonds hetzelfde doet. Het
restant van 210.000 euro gaat naar het vergroenen van schoolpleinen. De doelstelling van 900 bomen per jaar
blijft, maar wij planten minder langs wegen en meer in de wijken waar het in de zomer het warmst wordt. De
indicatoren zijn opgenomen in het programmaplan Water en warmte.

## 3.5 Dorpen aan zet

Portefeuillehouder: Hendrik-Jan Kolstee // Programmamanager: Wietske Haan

### 3.5.1 Stand van zaken

Vier van de vijf dorpsplannen zijn vastgesteld. Alleen in Sint-Ode is het nog niet zover: het dorp is
verdeeld over de toekomst van het oude klooster. De dorpsondersteuner in Vosseveld hielp in 2024 93
inwoners, vooral met vervoer, formulieren en het vinden van een klusser. De kosten waren 24.500 euro, de
evaluatie is op 11 maart 2025 aan de raad gestuurd.

### 3.5.2 Wat verandert er

Het dorpsbudget van twaalf euro per inwoner blijft. Het minimum gaat van 20.000 naar 22.500 euro, waarvan
alleen Vosseveld en Sint-Ode profiteren. Dorpen mogen het geld voortaan drie jaar sparen in plaats van één
jaar.
""") + (_money(9, "Dorpen aan zet", ("244", "271"), (260, 260, 280, 280), Flat("row", "three")),)

PROGRAMMES: tuple[Block, ...] = (*_HOUSING, *_CARE, *_ECONOMY, *_CLIMATE)
