"""Kompasnota 2025-2028: the older nota, as a text export with rows on lines and headers in three."""

from __future__ import annotations

from datetime import date

from evals.benchmark.wilgenoord.finance import KOMPAS_2024, KOMPAS_2024_YEARS, kompas_table
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, TextLook, TitlePage
from evals.making.prose import prose, table

_OPENING = prose(
    """
# Vooraf

Voor u ligt de tiende Kompasnota van Wilgenoord. Ieder voorjaar zetten wij op papier waar het komend jaar naar toe
moet, en wat dat doet met de portemonnee. De raad stelt de nota vast op 4 juli 2024; daarna schrijven wij in de
zomer de begroting. Aan deze nota is voor het eerst meegeschreven door de dorpsraden: in februari en maart 2024
zaten wij in veertien dorpen aan tafel, van Westerwilp tot Tolhornerzijl, met in totaal 611 inwoners[^1].

Wat wij daar het vaakst hoorden ging niet over geld. Het ging over de bus die niet meer rijdt, over de huisarts in
Molwerde die geen opvolger vindt, en over bermen die in juni al tot de schouder reiken. Aan de bus kunnen wij weinig
doen. Aan de bermen wel, en daarom stellen wij voor om het maaien zelf te gaan doen.

# 1. Hoe wij ervoor staan

De gemeente telde op 1 januari 2024 22.870 inwoners. Dat zijn er 96 meer dan een jaar eerder; de groei zat helemaal
in Kolkwerd en Oosterwilp. In zes van de veertien dorpen kromp het aantal inwoners. De gemiddelde leeftijd is 46,8
jaar en loopt elk jaar met ongeveer vier maanden op.

Het jaar 2023 sloten wij af met een overschot van 1,2 miljoen euro. Dat klinkt ruim, maar ruim de helft kwam van
vacatures die wij niet konden vervullen. Voor 2025 houden wij net niet genoeg over: het tekort is 79 duizend euro.
In 2026 loopt dat op tot ruim 1,1 miljoen. Dat is het ravijnjaar waarover alle gemeenten het hebben: het Rijk betaalt
dan een stuk minder uit het gemeentefonds.

## 1.1 Wat de raad al besloot

- Op 9 november 2023 stelde de raad de Begroting 2024 vast, met de opdracht om voor de zomer met een plan voor de
  bermen te komen.
- Op 8 februari 2024 koos de raad voor een eigen maaiploeg van vier man, te beginnen in het maaiseizoen 2025.
- Op 18 april 2024 nam de raad de motie Licht op de dijk aan: geen nieuwe lantaarns buiten de bebouwde kom.

## 1.2 Wat ons zorgen baart

De jeugdhulp blijft duurder dan begroot. In 2023 verbleven 31 kinderen uit onze gemeente in een instelling of een
gezinshuis; gerekend was op 24. Een plaats kost gemiddeld 71.400 euro per jaar. Wethouder Van Houtum overlegt met
de regio over een eigen gezinshuis in Oosterwilp.

De gemeentewerf in Slikgat is op. Het dak lekt, de kantine voldoet niet aan de regels, en de helft van de loods staat
leeg sinds wij de strooiwagens met Aldermark delen. Wat wij met de werf doen hoort u bij de volgende Kompasnota.
"""
)
_MONEY = prose(
    """
#! 2. Het geld

Alle bedragen in dit hoofdstuk zijn in duizenden euro's. Wij rekenen met constante prijzen. De meicirculaire 2024 is
niet verwerkt: die verscheen toen deze nota al bij de drukker lag. Zodra wij haar hebben doorgerekend krijgt u een
raadsinformatiebrief.
"""
)
_NOTES = prose(
    """
## 2.1 Toelichting

**Ravijnjaar.** Het gemeentefonds wordt vanaf 2026 anders verdeeld. Wij ramen voorzichtig en nemen de hele korting
mee. Mocht het Rijk bijdraaien, dan valt dat mee.

**Jeugdhulp met verblijf.** Wij rekenen met 28 plaatsen in plaats van 24. Boven de 28 is er geen dekking.

**Maaien en hekkelen in eigen beheer.** In 2025 kost de overgang geld: twee tractoren met een maaiarm, opleiding, en
een half jaar dubbel betalen omdat het contract met de aannemer doorloopt tot 1 juli 2025. Daarna zijn wij
20 duizend euro per jaar goedkoper uit.

**Dorpenfonds.** Ieder dorp kan een beroep doen op het fonds voor plannen die inwoners zelf bedenken en zelf
uitvoeren. Per plan geven wij ten hoogste 7.500 euro. Een commissie van vijf dorpsgenoten beslist, niet het college.

**Toeristenbelasting.** Het tarief stijgt in 2026 van 1,45 naar 1,80 euro per persoon per nacht. Wij tellen ruim
250.000 overnachtingen, vooral op de campings bij Veerstal.

**Bezuiniging ambtelijk apparaat.** Van de 168 formatieplaatsen laten wij er tot en met 2027 drie vervallen als
mensen vertrekken. Niemand wordt ontslagen.

**Uit de algemene reserve.** Twee keer een greep uit de spaarpot: 300 duizend in 2025 en 650 duizend in 2026. De
algemene reserve zakt daarmee tot 9,4 miljoen euro, nog altijd boven de ondergrens van 7,5 miljoen die de raad in de
Nota reserves 2022 afsprak.
"""
)
_GOALS = prose(
    """
#! 3. Wat wij willen bereiken

## 3.1 Opgave Leefbare dorpen

Een dorp is leefbaar als er een plek is om elkaar te treffen. Twaalf van de veertien dorpen hebben een dorpshuis;
Terpsloot en Slikgat niet. In Terpsloot staat de oude melkfabriek De Boei leeg, die volgens de dorpsraad voor een
appel en een ei te koop is. Wij laten in het najaar van 2024 een bouwkundige kijken.

## 3.2 Opgave Dijk, water en landschap

Het waterschap versterkt tussen 2027 en 2031 de dijk tussen Veerstal en Eendenoord, over een lengte van 11,3
kilometer. Wij willen dat er meteen een fietspad op de kruin komt. Dat is onze inzet in de gesprekken; het geld
ervoor is nog niet geregeld.
"""
)
_INDICATORS = table(
    "Tabel 3 Waar wij op letten",
    """
Wat meten wij | Nu (jaar) | Streven | <<
^^ | ^^ | 2026 | 2028
---
Leefbare dorpen
Rapportcijfer voor het eigen dorp | 7,6 (2023) | 7,7 | 7,8
Dorpen met een dorpshuis | 12 (2023) | 13 | 14
Plannen uit het Dorpenfonds per jaar | - | 15 | 20
Dijk, water en landschap
Kruidenrijke berm in hectare | 38 (2023) | 60 | 95
Meldingen over maaiwerk | 412 (2023) | 300 | 200
Zorg dichtbij
Jongeren met jeugdhulp | 9,8% (2023) | 9,5% | 9,0%
Jeugdhulp met verblijf, kinderen | 31 (2023) | 28 | 24
Wonen en bouwen
Opgeleverde woningen per jaar | 61 (2023) | 90 | 110
Waarvan sociale huur | 12 (2023) | 27 | 33
Werken en toerisme
Overnachtingen x 1.000 | 252 (2023) | 260 | 270
""",
    flat=Flat("row", "three", "gone"),
)
_CLOSING = prose(
    """
## 3.3 Opgave Zorg dichtbij

Vanaf 1 september 2024 zitten de wijkverpleegkundige, de consulent Wmo en de opvoedsteun twee dagdelen per week in
het dorpshuis van Molwerde. Als dat werkt volgen Sint Ebbe en Lage Riet. De proef duurt anderhalf jaar en kost
85.000 euro; het zorgkantoor betaalt daarvan 30.000 euro.

## 3.4 Opgave Wonen en bouwen

Tot en met 2030 willen wij 640 woningen toevoegen, waarvan 30 procent sociale huur. De eerste schop gaat in 2025 de
grond in op de Kerkakker in Oosterwilp. Voor Hoge Riet en Lage Riet kijken wij naar kleine rijtjes van vier tot zes
woningen aan de rand van het dorp.

## 3.5 Opgave Werken en toerisme

Op bedrijventerrein Kolkwerd-Zuid is nog 2,9 hectare te koop. Wij verwachten dat die binnen twee jaar weg is. De
ondernemersvereniging Langs de Dijk pleit voor een uitbreiding van 6 hectare aan de oostkant; wij willen eerst weten
of het stroomnet dat aankan.

# 4. Hoe nu verder

De raad bespreekt deze nota op 20 juni 2024 in de commissie en stelt haar vast op 4 juli 2024. De Begroting 2025
komt op 7 november 2024 in de raad. Vragen kunt u tot 12 juni stellen aan de griffier, mevrouw Rozeboom.
"""
)

DOCUMENT = Document(
    "Kompasnota 2025-2028",
    "kompasnota",
    date(2024, 5, 21),
    (
        TitlePage("Kompasnota 2025-2028", "Gemeente Wilgenoord", ("Vastgesteld door het college op 21 mei 2024",)),
        Contents("Inhoud"),
        *_OPENING[:3],
        Footnotes((("1", "Zie het verslag 'Veertien keukentafels', april 2024."),)),
        *_OPENING[3:],
        *_MONEY,
        kompas_table(
            "Tabel 1 Meerjarenbeeld Kompasnota 2025-2028",
            KOMPAS_2024,
            KOMPAS_2024_YEARS,
            ("Onderwijshuisvesting Sint Ebbe",),
            Flat("row", "row", "gone"),
        ),
        *_NOTES,
        *_GOALS,
        _INDICATORS,
        *_CLOSING,
    ),
    header="Gemeente Wilgenoord",
    footer="Kompasnota 2025-2028 - {page}",
)
FILE = DocumentFile(
    "kompasnota-2025-2028.txt",
    (DOCUMENT,),
    TextLook("formfeed", width=92, double_spaced=True, bullet="-"),
    listed=True,
)
