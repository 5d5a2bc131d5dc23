"""Chapter 3 of the Perspectiefnota 2026-2029: the five programmes."""

from __future__ import annotations

from evals.making import Block, Box
from evals.making.prose import prose, table

_ONE = prose("""
#! 3 De programma's

## 3.1 Programma I Dichtbij en dienstbaar

Inwoners willen een gemeente die opneemt. In 2024 werd 71 procent van de telefoontjes binnen dertig
seconden beantwoord; de norm is 80 procent. Het klantcontactcentrum mist vier mensen. Vanaf oktober 2025
belt de gemeente zelf terug, ook 's avonds tot 20.00 uur.

De cao gemeenteambtenaren kost in 2026 0,89 mln extra. Informatieveiligheid is geen luxe meer: na de
storing van 3 februari 2025, toen de balies elf uur dicht waren, huren wij een dienst in die dag en nacht
meekijkt. De bijdrage aan de veiligheidsregio stijgt door nieuwe tankautospuiten en een hogere vergoeding
voor vrijwilligers. De brandweerpost in Moershoek houdt 17 vrijwilligers over; onder de 14 kan zij niet
uitrukken.

Burgemeester Tielens start een proef met een rijdende gemeentewinkel. De bus kost € 86.000 en rijdt van 1
maart 2026 tot 1 maart 2027 langs Grubbelt, Broekveld en Zandeind.

## 3.2 Programma II Meedoen en gezond

De vraag naar huishoudelijke ondersteuning groeit met 6,5 procent per jaar. Dat komt door de vergrijzing:
een op de vier inwoners van Elsrade is ouder dan 67. Het huidige contract met vier aanbieders loopt tot 1
januari 2027. In de nieuwe aanbesteding kopen wij schone huizen in en geen uren.

Bij begeleiding zien wij een verschuiving: minder individuele trajecten, meer dagbesteding. De wachttijd
voor een keukentafelgesprek was eind 2024 gemiddeld zeven weken. Eind 2026 moet dat vier weken zijn.

Het Taalhuis Batelaar krijgt tot en met 2028 een bijdrage van 65 duizend euro per jaar. Vorig jaar haalden
143 deelnemers er een certificaat. De opvang van ontheemden in hotel De Zwaan in Kesterhout stopt op 31
december 2026; er wonen nu 96 mensen.
""")

_BOX = Box(
    "Kader: het dorpenpanel over zorg",
    prose("""
Aan het dorpenpanel van maart 2025 deden 1.872 inwoners mee. 64 procent zegt wel eens mantelzorg te geven.
38 procent vindt dat de gemeente te weinig laat zien waar hulp te vinden is. In Veerhuizen is dat 52
procent.
"""),
)

_TWO = prose("""
## 3.3 Programma III Opgroeien en ontwikkelen

De brede school in Oudwaard gaat er komen. Basisscholen De Wilg en Sint-Odrada trekken in één gebouw met
een gymzaal en de bibliotheek. De raad stelde op 13 februari 2025 9,6 mln beschikbaar. De bouw begint in
april 2026; de eerste schooldag is maandag 30 augustus 2027. Architect is bureau Haaksbergen & Lind.

Zwembad De Kolk in Batelaar verliest geld op energie. De warmtepomp van 0,7 mln verdient zich in elf jaar
terug. Tot die er staat is 175 duizend euro per jaar extra nodig. Zwemclub De Otters (412 leden) neemt het
beheer van de kantine over.

Het leerlingenvervoer wordt duurder doordat vervoerder Meyring vorig jaar de prijs per kilometer verhoogde
van € 1,32 naar € 1,58. Er zijn 187 leerlingen met een indicatie.

## 3.4 Programma IV Wonen, werken en ruimte

Lindemaas bouwde in 2024 meer dan gehoopt, maar niet overal. De woondeal vraagt 1.480 woningen in 2022 tot
en met 2030. Er zijn er eind 2024 528 gereed. De grootste locaties zijn Steenfabriek Elsrade (168
woningen), De Ruif in Kesterhout (240 woningen) en Batelaar-Oost (115 woningen). Van alle nieuwe woningen
is 30 procent sociale huur; in Kesterhout 35 procent.

Er is bijna geen bouwgrond voor bedrijven meer. Volgens de laatste telling kan nog 9,4 hectare worden
uitgegeven, vooral op Batelaar-Noord. De uitbreiding Hoge Waard (11 hectare netto) ligt bij de Raad van
State. Een uitspraak wordt voor 1 december 2025 verwacht.

Het aanjaagteam woningbouw, met vijf mensen onder leiding van Dorien Snijders, gaat twee jaar door. Het
team kreeg in 2024 acht van de elf vastgelopen plannen vlot.
""")

_HOMES = table(
    "Tabel 6 Woningen in de grote plannen",
    """
Plan | Kern | Aantal woningen | << | Start bouw
^^ | ^^ | totaal | sociale huur | ^^
---
De Ruif | Kesterhout | 240 | 84 | 2026
Steenfabriek | Elsrade | 168 | 50 | 2027
Batelaar-Oost | Batelaar | 115 | 35 | 2025
Kloostertuin | Oudwaard | 64 | 19 | 2026
Achter de Pastorie | Veerhuizen | 22 | 7 | n.t.b.
**Totaal** | | 609 | 195 | 
""",
)

_THREE = prose("""
## 3.5 Programma V Water, groen en energie

Het groen in de kernen krijgt weer een voldoende van de inwoners, maar met moeite: een 6,1 in 2024. Het
geld voor onkruid raakt in juni al op. Daarom gaat er 240 duizend euro bij voor de kernen en 95 duizend
euro voor bermen en sloten in het buitengebied. Voor nieuwe wijken komt het areaal er ieder jaar bij.

De bijdrage aan het beheer van de uiterwaarden stijgt van 150 duizend euro in 2026 naar 165 duizend euro
in 2029. De zeven beheerders (twee terreinorganisaties en vijf boeren) werken sinds 2024 met één maaiplan.

Het bod in de regionale energiestrategie is 94 GWh in 2030. Op 1 januari 2025 stond er 51 GWh, alles zon.
Zonnepark Broekveld (14 hectare) levert daarvan 16 GWh. Windmolens langs de A-weg heeft de raad op 9
november 2023 afgewezen met 19 tegen 16 stemmen.

Voor 2026 is een krediet van 0,4 mln voorzien voor waterbergende pleinen in Batelaar en Grubbelt. In
Kesterhout is het Wilhelminaplein op 17 april 2025 opgeleverd; er kan 340 kubieke meter regen in.
""")

BLOCKS: tuple[Block, ...] = (*_ONE, _BOX, *_TWO, _HOMES, *_THREE)
