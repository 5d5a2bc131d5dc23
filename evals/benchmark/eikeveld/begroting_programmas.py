"""Programmabegroting 2025-2028, chapter 3: the nine programmes."""

from __future__ import annotations

from evals.benchmark.eikeveld import figures as f
from evals.making import Block, Footnotes
from evals.making.prose import prose, table

_TEXTS = {
    1: """
#! 3. Programma’s

## 3.1 Bestuur en dienstverlening

Portefeuillehouder: Willemijn Tersteeg // Programmamanager: Joke Vennegoor

**Waar staan we?** Het gemeentehuis aan de Raadhuisbrink is sinds februari 2024 op donderdagavond open tot
20.00 uur. In de dorpen komt de mobiele balie langs: iedere dinsdag in Zandloo en om de week in Vlasbeek
en Leemborg. In 2023 belden 41.300 mensen met de gemeente; 83 procent kreeg binnen een minuut iemand aan
de lijn.

**Wat gaan we doen?**

- Het oude zaaksysteem uit 2011 vervangen; de aanbesteding start in maart 2025.
- De inhuur terugbrengen van 19 naar 10 procent van de loonsom in 2028.
- Dorpsraden een eigen aanspreekpunt geven: vijf dorpscontactambtenaren, elk voor acht uur per week.
- Eén keer per jaar een raadsvergadering buiten de deur, in 2025 in het dorpshuis van Vlasbeek.
""",
    2: """
##! 3.2 Veiligheid

Portefeuillehouder: Willemijn Tersteeg // Programmamanager: Bert Klaverdijk

**Waar staan we?** Ondermijning blijft in het buitengebied het grootste zorgpunt. In 2023 zijn twee
hennepkwekerijen en een synthetisch drugslab in een leegstaande kippenschuur bij Kievitsdrift ontmanteld.
De brandweerpost Zandloo haalt de norm voor de opkomsttijd overdag niet, omdat te weinig vrijwilligers in
het dorp werken.

**Wat gaan we doen?**

- Met 25 agrariërs per jaar een keukentafelgesprek voeren over verhuur van lege schuren.
- De kazerne Zandloo uitbreiden zodat er een tweede voertuig kan staan.
- Eén extra boa aanstellen voor het logistiek park, vanaf 1 maart 2025.
- Een waterwagen kopen voor natuurbranden op de Zandloose heide.
""",
    3: """
##! 3.3 Verkeer en openbare ruimte

Portefeuillehouder: Aaltje Wibbels // Programmamanager: Stefan Grootenboer

**Waar staan we?** Op de Provincialeweg reden in 2023 gemiddeld 3.140 vrachtwagens per etmaal, ruim 400
meer dan in 2020. De bermen van de smalle wegen rond Kievitsdrift zijn kapotgereden door landbouwverkeer
van steeds grotere breedte. De raad nam daarom in 2023 het Beheerplan wegen buitengebied aan.

**Wat gaan we doen?**

- Een rotonde aanleggen op de kruising van de Transportweg en de Provincialeweg: gereed in oktober 2026.
- Elk jaar negen kilometer bermverharding aanbrengen met grasbetonstenen.
- Het fietspad van Vlasbeek naar Leemborg doortrekken over 4,3 kilometer.
- Alle lichtmasten vóór 2029 voorzien van ledlampen; nu is 46 procent om.
""",
    4: """
##! 3.4 Economie en logistiek

Portefeuillehouder: Gerard Lomans // Programmamanager: Anouk van Schaijk

**Waar staan we?** Logistiek Park De Wielewaal is met 64 hectare het grootste bedrijventerrein van de
gemeente. Fase 1 is vrijwel vol; voor fase 2 hebben zich 21 bedrijven gemeld. Netbeheerder Zandnet heeft
echter in november 2023 aangekondigd dat er tot 2029 geen zware aansluitingen bij komen. In de
winkelstraten van Eikeveld-dorp staat een op de negen panden leeg.

**Wat gaan we doen?**

- De grondexploitatie De Wielewaal fase 2 in het voorjaar van 2025 aan de raad voorleggen.
- Met de ondernemersvereniging WielewaalWerkt een energiehub oprichten.
- Een bewaakte truckparking openen met 40 plaatsen, uiterlijk 1 september 2025.
- Het aantal uitzendkrachten dat in vakantieparken woont terugdringen: eind 2025 niet meer dan 150.
""",
    5: """
##! 3.5 Onderwijs en jeugd

Portefeuillehouder: Ruud Jaspers // Programmamanager: Lotte Brinkhuis

**Waar staan we?** In 2023 kregen 942 jongeren een vorm van jeugdhulp, 61 meer dan het jaar ervoor. De
kosten stegen harder dan het aantal: vooral dagbehandeling en crisisopvang werden duurder. De scholen in
Vlasbeek, openbaar en katholiek, zitten nu in twee gebouwen uit de jaren zestig.

**Wat gaan we doen?**

- De brede school Vlasbeek bouwen voor 310 leerlingen, met een kinderopvang en een sportzaal.
- In alle zeven huisartsenpraktijken een praktijkondersteuner jeugd; nu zijn het er vijf.
- Het contract met vier kleine aanbieders van begeleiding niet verlengen.
- Een schoolmaatschappelijk werker voor 20 uur per week op scholengemeenschap De Esdoorn.
""",
    6: """
##! 3.6 Sport, cultuur en dorpshuizen

Portefeuillehouder: Floris van Tuyn // Programmamanager: Harm Toonders

**Waar staan we?** Elk van de vijf dorpen buiten Eikeveld-dorp heeft een eigen dorpshuis, beheerd door een
stichting van vrijwilligers. Het dak van het Leemhuus lekt al twee winters. In Oosterheuvel is het gebouw
uit 1964 niet meer te redden; daar komt nieuwbouw. Zwembad Het Heideven is in eigendom bij een coöperatie
met 1.120 leden.

**Wat gaan we doen?**

- Nieuwe beheerovereenkomsten sluiten met alle vijf stichtingen, ingaand op 1 januari 2025.
- Het dorpshuis Oosterheuvel nieuw bouwen; krediet € 2,2 miljoen, eerste paal in het najaar van 2026.
- De vloer van sporthal De Dennen vervangen in de zomervakantie van 2025.
- Het cultuurfonds verhogen van € 45.000 naar € 60.000 per jaar.
""",
    7: """
##! 3.7 Zorg en inkomen

Portefeuillehouder: Ruud Jaspers // Programmamanager: Esmee ter Horst

**Waar staan we?** Eén op de vijf inwoners is 67 jaar of ouder. De wachttijd voor hulp bij het huishouden
was in 2023 elf weken. Het aantal bijstandsuitkeringen is laag en daalt nog licht, doordat het logistiek
park mensen zonder diploma aanneemt. De schuldhulpverlening kreeg 186 aanmeldingen, waarvan 57 van
zelfstandigen.

**Wat gaan we doen?**

- Een inlooppunt openen in Zandloo, in het oude bankgebouw aan de Dorpsstraat, vóór 1 mei 2025.
- De indicatie voor hulp bij het huishouden beperken tot 105 minuten per week als norm.
- Boeren met geldzorgen een vaste schuldhulpverlener geven die het vak kent.
- De energietoeslag van € 800 uit eigen middelen niet voortzetten.
""",
    8: """
##! 3.8 Landbouw, natuur en milieu

Portefeuillehouder: Aaltje Wibbels // Programmamanager: Wouter Eijsink

**Waar staan we?** Van de 11.640 hectare die de gemeente groot is, is 7.920 hectare landbouwgrond. Het
aantal bedrijven loopt met zo’n tien per jaar terug. De gemeente ligt tegen het Natura 2000-gebied
Zandloose Heide aan; 63 veehouders liggen binnen een kilometer van de rand. De droge zomers van 2018 tot
en met 2022 hebben de Vlasbeek drie keer laten droogvallen.

**Wat gaan we doen?**

- De gebiedsregisseur, de heer Jelmer Hanskamp, tot eind 2027 in dienst houden.
- De Vlasbeek over 5,2 kilometer laten meanderen, samen met waterschap De Zandbeken.
- Het tarief voor restafval per zak invoeren per 1 januari 2026.
- Boeren subsidie geven voor houtwallen: € 12 per strekkende meter.
""",
    9: """
##! 3.9 Wonen en ruimte

Portefeuillehouder: Floris van Tuyn // Programmamanager: Renske Wolbers

**Waar staan we?** In 2023 zijn 121 woningen opgeleverd tegen een doel van 160. De woningbouwlocatie
Achter de Kerk in Zandloo loopt achter, omdat de Raad van State het bestemmingsplan op 14 februari 2024
heeft vernietigd. Er waren vier bezwaarmakers; het bezwaar over geurhinder van een naastgelegen
varkenshouderij hield stand.

**Wat gaan we doen?**

- Voor Achter de Kerk een nieuw plan vaststellen met 96 woningen in plaats van 118.
- In Leemborg 42 tijdelijke woningen plaatsen op de oude veilinggrond, voor vijftien jaar.
- In elk klein dorp ruimte geven aan acht tot twaalf starterswoningen.
- Vergunningen sneller afgeven: gemiddeld binnen acht weken vanaf 2026.
""",
}

_MONEY = {
    4: """
De lasten dalen na 2025 omdat de grondverkopen in fase 1 zijn afgerond; de baten dalen mee. Het saldo
slaat in 2027 om van voordelig naar nadelig.
""",
    5: """
De stijging van de lasten met ruim acht ton tussen 2024 en 2025 zit voor € 525.000 in lokale jeugdhulp en voor
€ 210.000 in regionale jeugdhulp.
""",
    8: """
De lasten voor afval worden volledig gedekt uit de afvalstoffenheffing. Van de baten is € 1,3 miljoen een
specifieke uitkering van het Rijk voor het landelijk gebied.
""",
}

_LAPTOPS = table(
    "Tabel 3.7.3 Minimabeleid: wat geeft de gemeente uit?",
    """
Regeling | Bedrag per persoon | Gebruikers 2023 | Raming 2025
---
Bijzondere bijstand | - | 388 | 410
Individuele inkomenstoeslag (alleenstaand) | € 425 | 164 | 71
Individuele inkomenstoeslag (gezin) | € 610 | 92 | 58
Kindpakket basisschool | € 240 | 275 | 68
Kindpakket voortgezet onderwijs | € 365 | 148 | 56
Laptopregeling | € 450 | 61 | n.t.b.
""",
    scale="Raming x € 1.000, overige kolommen in euro’s en aantallen",
    scale_after=True,
)

_GROUND = table(
    "Tabel 3.8.3 Grondgebruik gemeente Eikeveld (in hectare)",
    """
Gebruik | Hectare | Aandeel
---
Grasland | 4.310 | 37%
Mais | 2.065 | 18%
Overige akkerbouw en tuinbouw | 1.545 | 13%
Bos en heide | 2.480 | 21%
Bebouwing, wegen en bedrijventerrein | 1.086 | 9%
Water | 154 | 1%
**Totaal** | 11.640 | 100%
""",
)


def _programme(number: int) -> tuple[Block, ...]:
    programme = f.PROGRAMMES[number - 1]
    blocks: list[Block] = [
        *prose(_TEXTS[number]),
        f.indicator_table(number, f"Tabel 3.{number}.1 Indicatoren programma {number}. {programme.name}"),
        f.cost_table(programme, f"3.{number}.2"),
    ]
    if number in _MONEY:
        blocks += prose(_MONEY[number])
    if number == 7:
        blocks.append(_LAPTOPS)
    if number == 8:
        blocks.append(_GROUND)
        blocks.append(Footnotes((("2", "Peildatum landbouwtelling: 1 april 2023."),)))
    return tuple(blocks)


PROGRAMMAS: tuple[Block, ...] = tuple(block for number in range(1, 10) for block in _programme(number))
