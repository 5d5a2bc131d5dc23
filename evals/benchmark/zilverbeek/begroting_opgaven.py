"""Chapter 3 of the Meerjarenbegroting 2025-2028: the six opgaven with their indicators and money."""

from __future__ import annotations

from evals.making import Block, Table
from evals.making.prose import prose, table

_HEAD = ("Indicator", "2022", "2023", "Streef 2025", "Streef 2028")


def _indicators(number: int, name: str, text: str, *, keep: bool = True) -> Table:
    rows = tuple(tuple(cell.strip() for cell in line.split("|")) for line in text.strip().split("\n"))
    return Table(f"Tabel {number} Indicatoren {name}", (_HEAD,), rows, style="unruled", keep=keep)


_ONE = prose("""
#! 3. De zes opgaven

## 3.1 Opgave 1 Wonen en herbestemmen

Portefeuillehouders Bernd Wessemius en Joris van Tellingen

**Wat willen wij bereiken?** Wie in Zilverbeek opgroeit, moet er kunnen blijven wonen. De oude steenfabrieken
bieden de ruimte. Wij bouwen tot en met 2030 2.350 woningen en houden de schoorstenen overeind.

**Wat gaan wij daarvoor doen?**

- In maart 2025 leveren wij de eerste 48 appartementen in het Ovenkwartier op; in november volgen 62
  eengezinswoningen aan de Droogloodslaan.
- Voor Vlijt en Vuur leggen wij in het voorjaar van 2025 een raadsvoorstel voor over het beeldkwaliteitsplan.
- In Roodakker komen 80 tijdelijke woningen voor tien jaar. De helft is voor statushouders.
- Wij geven de starterslening terug: 30 leningen per jaar van gemiddeld 38.000 euro.
- De huisvestingsverordening krijgt een voorrangsregel voor zorg, onderwijs en politie.

**Wat mag het kosten?** De lasten zijn 14.820.000 euro en de baten 9.640.000 euro. Het grootste deel van de
baten komt uit grondverkoop.
""")

_ONE_TABLE = _indicators(
    5,
    "opgave 1",
    """
Opgeleverde woningen | 241 | 187 | 260 | 300
Waarvan sociale huur | 22% | 19% | 30% | 30%
Waarvan middenhuur | 9% | 6% | 15% | 20%
Wachttijd sociale huur in jaren | 6,8 | 7,4 | 7,0 | 6,0
Vergunningen binnen acht weken | 81% | 68% | 85% | 95%
Monumenten in slechte staat | 14 | 13 | 10 | 6
Starters op de koopmarkt (% van kopers) | 31% | 27% | n.t.b. | n.t.b.
""",
)

_TWO = prose("""
## 3.2 Opgave 2 Ondernemen en werken

Portefeuillehouder Bernd Wessemius

**Wat willen wij bereiken?** Genoeg werk dicht bij huis en bedrijventerreinen die hun grond goed gebruiken.
Wij openen geen nieuw terrein zolang er op de oude terreinen slecht benutte grond ligt.

**Wat gaan wij daarvoor doen?**

- Leemweg krijgt in 2025 een hoofdriool en een parkmanager, Wouter Stikkelbroek, voor drie dagen in de week.
- Op Grensweide verkopen wij in 2025 2,4 hectare voor 155 euro per vierkante meter.
- Stichting Steenstad ontvangt 45.000 euro per jaar voor rondleidingen en de Ovendagen in september.
- Werkgevers en De Schakel maken 40 leerwerkplekken in de bouw.

**Wat mag het kosten?** De lasten zijn 6.310.000 euro, de baten 4.905.000 euro.
""")

_TWO_TABLE = _indicators(
    6,
    "opgave 2",
    """
Banen | 21.340 | 21.615 | 21.900 | 22.500
Banen per 1.000 inwoners 15-64 jaar | 638 | 641 | 645 | 655
Leegstand winkels Binnenveste | 11,2% | 12,6% | 10,0% | 8,0%
Leegstand kantoren | 9,4% | 8,9% | 8,5% | 8,0%
Uitgegeven bedrijfsgrond in ha | 1,6 | 0,9 | 2,4 | 2,0
Tevredenheid ondernemers (cijfer) | 6,4 | - | 6,8 | 7,0
Overnachtingen | 98.200 | 104.700 | 110.000 | 120.000
""",
)

_THREE = prose("""
## 3.3 Opgave 3 Meedoen en opgroeien

Portefeuillehouder Karin Pollemans

**Wat willen wij bereiken?** Hulp komt op tijd en dichtbij, en gaat weer weg als het kan. Van elke honderd
jongeren hebben er nu bijna twaalf jeugdzorg; in 2015 waren dat er acht.

**Wat gaan wij daarvoor doen?**

- Zes huisartsenpraktijken krijgen een praktijkondersteuner jeugd, betaald door de gemeente.
- Voor huishoudelijke ondersteuning komt er een nieuwe aanbesteding; het contract met Thuiszorg De Kade
  eindigt op 31 december 2025.
- Brede school Het Kleipunt in Hoge Leem opent in augustus 2025 voor 410 leerlingen van drie scholen.
- De rijke schooldag gaat van zes naar acht scholen.
- Het Wmo-vervoer blijft rijden in de hele regio, met een eigen bijdrage van 0,24 euro per kilometer.

**Wat mag het kosten?** Dit is de grootste opgave: 78.450.000 euro aan lasten en 21.380.000 euro aan baten.
Van de lasten gaat 23,6 miljoen euro naar jeugd, 19,2 miljoen naar Wmo en 24,1 miljoen naar werk en inkomen.
""")

_THREE_TABLE = _indicators(
    7,
    "opgave 3",
    """
Jongeren met jeugdzorg | 1.176 | 1.214 | 1.190 | 1.100
Jongeren met jeugdzorg (% van jongeren) | 11,3% | 11,7% | 11,4% | 10,5%
Jongeren met jeugdbescherming | 118 | 109 | 105 | 95
Jongeren met jeugdreclassering | 41 | 44 | 40 | 35
Huishoudens met bijstand | 1.132 | 1.087 | 1.060 | 1.000
Cliënten Wmo per 10.000 inwoners | 612 | 637 | 650 | 660
Cliënten huishoudelijke ondersteuning | 1.045 | 1.121 | 1.180 | 1.250
Schoolverlaters zonder diploma | 1,9% | 2,3% | 2,0% | 1,5%
Leerlingen rijke schooldag | 402 | 655 | 850 | 1.000
Mantelzorgers met waardering | 1.310 | 1.298 | 1.400 | 1.500
""",
)

_FOUR = prose("""
## 3.4 Opgave 4 Rivier, klimaat en energie

Portefeuillehouder Nadia el Khatib

**Wat willen wij bereiken?** Droge voeten en een warm huis zonder gas. In 2035 wekken wij zelf de helft van
onze stroom op.

**Wat gaan wij daarvoor doen?**

- Wij schrijven het warmteprogramma; Hoge Leem is de eerste buurt, met 1.620 woningen.
- Het subsidieloket isolatie geeft in 2025 en 2026 maximaal 1.200 euro per woning.
- Gemaal De Kolk wordt in 2025 gerenoveerd voor 420.000 euro.
- Op de voormalige stort aan de Grensweg komt een zonneveld van 9 hectare, voor de helft van
  energiecoöperatie Vliedezon.
- Met het waterschap bereiden wij de dijkversterking voor; onze bijdrage van 700.000 euro valt in 2027 en
  2028.

**Wat mag het kosten?** De lasten zijn 12.240.000 euro en de baten 9.115.000 euro, vooral rioolheffing en
rijksgeld.
""")

_FOUR_TABLE = _indicators(
    8,
    "opgave 4",
    """
Woningen zonder aardgas | 11% | 14% | 19% | 30%
Woningen met label A of beter | 27% | 31% | 36% | 45%
Opgewekte stroom in GWh | 38 | 44 | 58 | 90
Restafval per inwoner in kg | 142 | 136 | 125 | 100
Gescheiden afval | 68% | 69% | 73% | 80%
Openbare laadpunten | 118 | 164 | 260 | 400
Afgekoppeld verhard oppervlak in ha | 14,5 | 16,2 | 20,0 | 27,5
""",
)

_FIVE = prose("""
## 3.5 Opgave 5 Buurt en openbare ruimte

Portefeuillehouders Nadia el Khatib en Aleid Hoekmeijer

**Wat willen wij bereiken?** Een straat die heel, schoon en veilig is, en buren die elkaar kennen.

**Wat gaan wij daarvoor doen?**

- De Kalkbrug wordt vervangen. De bouw begint in het najaar van 2025.
- Twee extra boa’s werken in de Binnenveste en op het veerplein.
- Er komen 900 nieuwe bomen, waarvan 350 in Vliedezicht.
- De meldingenapp wordt vernieuwd; wie meldt, hoort binnen vijf werkdagen iets terug.

**Wat mag het kosten?** De lasten zijn 24.670.000 euro en de baten 6.980.000 euro.
""")
# On purpose: the prose turns two figures around; table 4 says 24.760.

_FIVE_TABLE = _indicators(
    9,
    "opgave 5",
    """
Rapportcijfer eigen buurt | 7,1 | 7,2 | 7,3 | 7,5
Rapportcijfer onderhoud openbare ruimte | 6,7 | 6,6 | 6,8 | 7,0
Meldingen binnen vijf werkdagen afgehandeld | 74% | 71% | 85% | 90%
Woninginbraken per 1.000 woningen | 2,6 | 2,1 | 2,0 | 1,8
Vernielingen per 1.000 inwoners | 6,3 | 6,9 | 6,0 | 5,5
Voelt zich ’s avonds veilig | 78% | 76% | 80% | 82%
Verkeersslachtoffers met letsel | 96 | 104 | 90 | 75
""",
    keep=False,
)

_SIX = prose("""
## 3.6 Opgave 6 Bestuur en bedrijfsvoering

Portefeuillehouders Aleid Hoekmeijer en Joris van Tellingen

**Wat willen wij bereiken?** Een gemeente die opneemt als je belt. In 2023 was de wachttijd aan de telefoon
gemiddeld 96 seconden.

**Wat gaan wij daarvoor doen?**

- Het zaaksysteem wordt vervangen. De aanbesteding is gegund aan Ruijterman Software voor vijf jaar.
- Voor cyberveiligheid komt er 160.000 euro per jaar bij, na de aanval op buurgemeente Ossenrade in april
  2024.
- Wij krimpen de inhuur in met 250.000 euro in 2025.
- De balie gaat op donderdag open tot 20.00 uur.

**Wat mag het kosten?** De lasten zijn 27.905.000 euro, waarvan 21,3 miljoen overhead. De baten zijn
1.850.000 euro.
""")

_SIX_TABLE = _indicators(
    10,
    "opgave 6",
    """
Ziekteverzuim | 6,5% | 7,1% | 6,0% | 5,5%
Wachttijd telefoon in seconden | 81 | 96 | 60 | 45
Tevredenheid balie (cijfer) | 7,9 | 7,8 | 8,0 | 8,2
Woo-verzoeken op tijd | 64% | 59% | 80% | 95%
Formatie per 1.000 inwoners | 7,3 | 7,5 | 7,4 | 7,2
Externe inhuur (% van loonsom) | 15,8% | 17,1% | 13,0% | 10,0%
""",
)

_SUBSIDIES = table(
    "Tabel 10a Subsidies boven 100.000 euro in 2025",
    """
Ontvanger | Opgave | 2024 | 2025
---
Bibliotheek De Leeslamp | 3 | 1.085 | 1.120
Welzijn Zilverbeek | 3 | 2.640 | 2.715
Zwembad De Tichel | 3 | 905 | 905
Muziekschool Het Orgelhuis | 3 | 312 | 318
Stichting Jongerenwerk Vliede | 3 | 468 | 540
Museum De Ringoven | 2 | 186 | 195
Theater De Lading | 2 | 724 | 745
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="columns",
)

OPGAVEN_BLOCKS: tuple[Block, ...] = (
    *_ONE,
    _ONE_TABLE,
    *_TWO,
    _TWO_TABLE,
    *_THREE,
    _THREE_TABLE,
    *_FOUR,
    _FOUR_TABLE,
    *_FIVE,
    _FIVE_TABLE,
    *_SIX,
    _SIX_TABLE,
    *prose("## 3.7 Subsidies"),
    _SUBSIDIES,
)
