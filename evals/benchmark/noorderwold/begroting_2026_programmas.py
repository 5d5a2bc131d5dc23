"""Chapter 3 of the Programmabegroting 2026: the programmes."""

from __future__ import annotations

from evals.making import Block, Chart
from evals.making.prose import prose, table

PROGRAMMA_BLOCKS: tuple[Block, ...] = (
    *prose("""
#! 3 De programma’s

## 3.0 Bestuur en ondersteuning

Het ambtelijk apparaat krijgt een nieuwe indeling in vier teams in plaats van zeven. De griffie wordt
versterkt met 0,4 fte voor de rekenkamer. Griffier Folkert Mandema stopt per 1 maart 2026; de werving begint
in november. Inwoners gaven de dienstverlening in 2025 een 6,8, tegen een 7,0 in 2023. De gemiddelde
wachttijd aan de telefoon is 51 seconden.

De verkiezingen van 18 maart 2026 kosten 74.000 euro. Er komen veertien stembureaus, waarvan één in de belbus.

## 3.1 Veiligheid

Wij gaan van twee naar drie boa’s; de derde begint op 1 februari 2026 en werkt vooral ’s avonds. Ook tegen
drugsdumpingen, twintig in 2024, zetten wij in: er is 30.000 euro voor het opruimen op grond van
particulieren.
"""),
    table(
        "Tabel 7 Indicatoren veiligheid",
        """
Indicator | 2023 | 2024 | Streven // 2026 | Streven // 2029
---
Misdrijven per 1.000 inwoners | 20,9 | 19,6 | 19 | 17
Woninginbraken | 34 | 29 | 28 | 22
Woninginbraken opgelost | 9% | 7% | 12% | 15%
Brandweer op tijd ter plaatse | 71% | 74% | 78% | 85%
Drugsdumpingen buitengebied | 17 | 20 | 15 | 10
""",
        style="unruled",
    ),
    *prose("""
## 3.2 Verkeer, vervoer en waterstaat

De vernieuwde Klapbrug bij Drostenkanaal moet op 15 november 2026 klaar zijn, op tijd voor de bietencampagne
is dat helaas niet. Landbouwverkeer rijdt tot die tijd om over Spierwolde. Het fietspad Holtinge-Spierwolde
begint in april met het rooien van 62 eiken; op een andere plek planten wij er 186 terug. De belbus blijft
rijden, ook al daalde het aantal ritten in 2024 naar 8.415. Het vervoer kost per rit 11,90 euro.

## 3.3 Economie

Op Kielveen-Hoogveen is nog 7,9 hectare te koop, waarvan 3,1 hectare met optie. Op De Meent resteert 0,6
hectare. De prijs stijgt naar 66 euro per vierkante meter. Zonder stroom is er geen koper: zes bedrijven
haakten in 2025 af omdat Netwerk Drieland hun geen aansluiting kon beloven. Wij laten onderzoeken of een
gesloten net op Kielveen-Hoogveen kan. De kosten van dat onderzoek zijn 45.000 euro, waarvan de provincie
20.000 euro betaalt.

## 3.4 Onderwijs

In oktober 2024 telde Noorderwold 2.171 leerlingen in het basisonderwijs[^4]. De bouw van De Wilgenroos
begint na de kerstvakantie. Aannemer is Bouwcombinatie Hesselink-Poppe. De drie scholen die er samengaan zijn
De Turfgraver, obs De Vaart en de Sint-Jozefschool. Voor leerlingenvervoer maken 96 kinderen gebruik van een
taxibusje, 71 naar Merelanden en 25 verder weg.

## 3.5 Sport, cultuur en recreatie

Over de renovatie van De Plompert leggen wij u in maart 2026 een apart voorstel voor. De raming is 8.400.000
euro; in de begroting 2025 rekenden wij nog op 7.600.000 euro. De stijging komt door de vloer van het diepe
bad, die verzakt is. De bibliotheek houdt haar vijf vestigingen. Het oude dorpshuis van Annaveld brandde op
19 februari 2025 af. De verzekeraar keerde 612.000 euro uit. Of er een nieuw dorpshuis komt, en waar,
bespreken wij met het dorp; de opgave staat als PM in de investeringen.

## 3.6 Sociaal domein

Het aantal jongeren met jeugdhulp daalt, de kosten niet. De taakstelling van 200.000 euro in 2026 vullen wij
in met een eigen team ambulante begeleiding van 4,5 fte in plaats van ingekochte uren. De wachttijd voor een
Wmo-aanvraag was in 2024 gemiddeld 10,2 weken.
"""),
    table(
        "Tabel 8 Indicatoren sociaal domein",
        """
Indicator | 2023 | 2024 | Streven // 2026 | Streven // 2029
---
Jongeren met jeugdhulp | 17,8% | 17,3% | 16,5% | 15,0%
Jongeren met jeugdhulp zonder verblijf | 16,4% | 15,9% | 15,4% | 14,0%
Jongeren met jeugdhulp met verblijf | 0,7% | 0,9% | 0,8% | 0,6%
Bijstandsuitkeringen | 486 | 471 | 460 | 440
Bijstand langer dan vijf jaar | 241 | 246 | 230 | 190
Mantelzorgers die zich overbelast voelen | 14% | 17% | 15% | 12%
Cliënten hulp bij het huishouden | 1.148 | 1.231 | 1.290 | n.t.b.
Wachttijd Wmo-aanvraag in weken | 9,5 | 10,2 | 8 | 6
""",
        style="unruled",
    ),
    *prose("""
De doorstroomlocatie in de oude landbouwschool aan de Esweg in Barwolde biedt vanaf 1 juni 2026 plaats aan 60
statushouders, voor ten hoogste vijf jaar. Het Rijk vergoedt de verbouwing van 1.120.000 euro volledig.

## 3.7 Volksgezondheid en milieu

De grens van 150 hectare zonnepark is in zicht. Met Spierwolde-Zuid erbij komt de teller op 141,5 hectare.
Nieuwe parken op landbouwgrond staan wij tot en met 2028 niet toe. Wel stimuleren wij zon op daken: 26 GWh in
2024, het doel is 36 GWh in 2029.
"""),
    table(
        "Tabel 9 Indicatoren energie en milieu",
        """
Indicator | 2023 | 2024 | Streven // 2026 | Streven // 2029
---
Opgewekte windenergie (GWh) | 214 | 209 | 230 | 240
Opgewekte zonne-energie op land (GWh) | 78 | 91 | 112 | 125
Opgewekte zonne-energie op daken (GWh) | 19 | 26 | 29 | 36
Zonneparken in gebruik (ha) | 114,5 | 114,5 | 141,5 | 141,5
Energiegebruik totaal (TJ) | 2.946 | 2.911 | 2.800 | 2.600
Aandeel hernieuwbaar | 40,3% | 42,6% | 45% | 55%
Restafval per inwoner (kg) | 148 | 139 | 120 | 95
Gemiddeld gasverbruik woning (m3) | 1.395 | 1.362 | 1.280 | 1.080
""",
        style="unruled",
        note="Het gasverbruik is gecorrigeerd voor de temperatuur.",
    ),
    Chart(
        "Figuur 2 Restafval per inwoner in kilo’s",
        (("2021", 171), ("2022", 156), ("2023", 148), ("2024", 139)),
        "kg",
    ),
    *prose("""
## 3.8 Wonen en leefomgeving

Wij bouwen minder dan gehoopt. In 2024 kwamen er 58 woningen bij; het streven was 75. De belangrijkste
oorzaak is het stroomnet. In 2026 verwachten wij 72 woningen, waarvan 44 in Barwolde-West. Ook slopen wij: 26
woningen van corporatie Holtland in Tweeboermond en acht tot tien particuliere panden.

In de polder Kielveen begint in september 2026 de aanleg van twee stuwen bij de Luttelerdijk. Op 180 hectare
gaat het peil 25 centimeter omhoog.
"""),
    table(
        "Tabel 10 Indicatoren wonen en leefomgeving",
        """
Indicator | 2023 | 2024 | Streven // 2026 | Streven // 2029
---
Nieuwe woningen | 41 | 58 | 72 | 90
Gesloopte woningen | 12 | 19 | 36 | 35
Langdurig leegstaande woningen | 334 | 318 | 300 | 240
Betaalbare koopwoningen in nieuwbouw | n.t.b. | 31% | 40% | 40%
Bosaanplant in hectare, vanaf 2022 opgeteld | 7,5 | 11,0 | 21 | 32
Zandpaden slecht of zeer slecht (km) | 58 | 61 | 55 | 40
Hectare veenweide met hoger peil | 0 | 0 | 180 | 640
""",
        style="unruled",
    ),
    table(
        "Tabel 11 Formatie per team",
        """
Team | Formatie // 2025 | Formatie // 2026
---
Dienstverlening | 52,3 | 51,1
Ruimte en Vergunningen | 61,7 | 64,2
Samenleving | 54,0 | 58,5
Bestuur en Bedrijfsvoering | 43,4 | 41,1
**Totaal** | 211,4 | 214,9
""",
        style="unruled",
    ),
)
