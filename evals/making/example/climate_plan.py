"""Programmaplan Water en warmte (February 2025): a Word file with real headings."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import (
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PicturedTable,
    TitlePage,
    WordLook,
)
from evals.making.prose import prose, table

_CONTEXT = prose("""
# 1. Aanleiding en opgave

Water en warmte is het programma waarmee Elsterwold zich voorbereidt op een warmer klimaat en op een leven
zonder aardgas. De raad stelde het eerste programmaplan vast op 6 april 2023. Dit is de herijking voor de
jaren 2025 en 2026. Aanleiding daarvoor zijn de deelname in het Warmtebedrijf Veenstreek, de wisseling van
portefeuillehouder en de ervaring van twee natte zomers.

## 1.1 Wat de afgelopen twee jaar heeft opgeleverd

Het programma begon met grote woorden en kleine stappen. In 2023 werd vooral onderzoek gedaan: naar de
warmte in het kanaal, de ondergrond van de Bloemenbuurt en de bereidheid van eigenaren om mee te doen. In
2024 ging de schop in de grond. De proefinstallatie bij het Veencollege leverde in haar eerste volle jaar
3.150 gigajoule warmte, genoeg voor 105 woningen. In de Bloemenbuurt verdwenen de eerste twee straten riool
uit 1958. Er werden 810 bomen geplant, 90 minder dan de bedoeling was, omdat de kweker door ziekte in de
essen niet kon leveren.

Niet alles lukte. De inkoopactie voor vloerisolatie in Broekerhaar trok 41 deelnemers, terwijl op 200 was
gerekend. Uit een belronde bleek dat bewoners de korting te klein vonden voor het gedoe. En de subsidie voor
groene daken was in 2024 al in maart uitgeput, waarna 57 aanvragen moesten worden afgewezen.

## 1.2 De opgave

Wij onderscheiden drie opgaven:

- **Droge voeten en schaduw.** Bij een bui van 70 millimeter in een uur staat nu in 430 panden water op de
  begane grond. In de Bloemenbuurt en rond het station is het op een zomerse dag tot zes graden warmer dan
  in het buitengebied.
- **Warmte zonder gas.** Van de 18.900 woningen gebruiken er nog ongeveer 18.000 aardgas. De helft daarvan
  staat in buurten waar een warmtenet goedkoper is dan een oplossing per woning.
- **Stroom voor iedereen.** Het net is vol. Zonder opslag en slim gebruik kan er tot 2029 geen groot bedrijf
  bij.

## 1.3 Wat niet in dit programma zit

De regionale energiestrategie, met windmolens langs het Veenkanaal als gevoeligste onderdeel, wordt door de
lijn uitgevoerd en valt onder het ambtelijk team Ruimte. Ook de verduurzaming van gemeentelijke gebouwen
hoort er niet bij; die loopt via het beheerplan gebouwen. Het nieuwe zwembad is daarop geen uitzondering, al
kan het wel op het warmtenet worden aangesloten.
""")

_GOALS = prose("""
# 2. Visie en doelen

Over vijftien jaar is Elsterwold een gemeente waarin een hoosbui geen nieuws meer is en een koud huis ook
niet. Daarvoor werken wij aan drie strategische en zeven operationele doelen.

## 2.1 Strategische doelen

1. In 2030 zijn 2.400 woningen aardgasvrij en is de uitstoot van CO2 gehalveerd ten opzichte van 1990.
2. In 2040 kan de hele bebouwde kom een bui van 70 millimeter in een uur verwerken zonder schade in
   woningen.
3. Wie weinig geld heeft, profiteert als eerste: de helft van de middelen komt terecht bij huishoudens met
   een energielabel E, F of G en een inkomen tot 130 procent van het minimum.

## 2.2 Operationele doelen 2025-2026

1. Het Warmtebedrijf Veenstreek neemt uiterlijk in september 2025 een investeringsbesluit voor Kanaalzicht.
2. In de Bloemenbuurt is eind 2026 4,2 kilometer riool gescheiden en 3,8 hectare verharding afgekoppeld.
3. Er worden jaarlijks 900 bomen geplant, waarvan ten minste 150 in elk van de zes kernen.
4. Vier energiecoaches bezoeken samen 600 huishoudens per jaar.
5. De buurtbatterij in Harkveen-Zuid wordt vóór de winter van 2026 in gebruik genomen.
6. Tien schoolpleinen worden groen; de eerste drie zijn De Waterlelie, Het Baken en De Klimroos.
7. Het aantal meldingen van wateroverlast daalt; een streefgetal volgt zodra het rioolmodel klaar is.

# 3. Indicatoren

Tabel 1 bevat de indicatoren waarmee wij de raad twee keer per jaar informeren. De peilwaarden zijn de
laatste die bij het schrijven van dit plan bekend waren.
""")

_INDICATORS = table(
    "Tabel 1 Indicatoren programma Water en warmte",
    """
Indicator | Peilwaarde | << | Ambitie | << | << | Bron
^^ | Waarde | Datum | 2025 | 2026 | 2030 | ^^
---
Aardgasvrije woningen | 838 | 1-12-2024 | 900 | 1.050 | 2.400 | Netbeheerder
Hernieuwbare energie in procenten van het totaal | 15,6% | 2023 | 18% | 20% | 35% | Klimaatmonitor
Afgekoppeld verhard oppervlak (ha) | 23,5 | 1-1-2025 | 28 | 33 | 60 | Gemeente
Geplante bomen | 810 | 2024 | 900 | 900 | 900 | Gemeente
Huisbezoeken door energiecoaches | 415 | 2024 | 600 | 600 | PM | Stichting Samenloop
Meldingen van wateroverlast | 164 | 2024 | n.t.b. | n.t.b. | n.t.b. | Gemeente
Woningen met label E, F of G | 3.920[^1] | 1-1-2025 | 3.700 | 3.400 | 2.000 | RVO
Opgesteld vermogen zon op dak (MWp) | 31,4 | 2023 | 36 | 40 | 55 | CBS
""",
)

_EFFORTS = prose("""
# 4. Inspanningen

## 4.1 Warmtenet Kanaalzicht en Bloemenbuurt

Het Warmtebedrijf Veenstreek is op 16 januari 2025 opgericht door Elsterwold, Kolkwoude en de provincie.
Elsterwold heeft 40 procent van de aandelen en bracht 1,2 miljoen euro in. Het bedrijf legt eerst een net in
Kanaalzicht voor 640 woningen en de flat aan de Sluiskade, en daarna in de Bloemenbuurt. De bron is het
Veenkanaal; een gasketel springt bij op de koudste dagen, naar verwachting voor acht procent van de warmte.

Bewoners kiezen zelf. Wie niet wil, houdt zijn ketel. Voor een sluitende businesscase moet 70 procent van de
woningen aansluiten. Omdat Woonstichting Veenhof in Kanaalzicht 410 van de 640 woningen bezit, is daarmee
het grootste deel van dat percentage al gehaald; de overige aansluitingen moeten van particuliere eigenaren
komen.

## 4.2 Riool en berging

De bui van 14 juni 2023 was aanleiding om de Bloemenbuurt naar voren te halen. De werkzaamheden duren tot
eind 2026 en kosten 6,3 miljoen euro, die uit de rioolheffing worden betaald en niet uit het
programmabudget. Het programma betaalt alleen het groen dat boven de grond terugkomt: 320.000 euro.

Bij het station leggen wij een waterplein aan met een berging van 900 kubieke meter. Het ontwerp is klaar.
De uitvoering wacht op de fietstunnel, waarvoor nog geen datum is bepaald.

## 4.3 Energiearmoede

Vier energiecoaches van Stichting Samenloop gaan langs bij mensen met een hoge rekening. Zij brengen
tochtstrip en radiatorfolie aan en melden gebreken bij de verhuurder. Per bezoek is 185 euro beschikbaar.
Een huishouden bespaarde in 2024 gemiddeld 240 euro per jaar, zo blijkt uit de meterstanden van 118
deelnemers.

## 4.4 Bomen en schoolpleinen

De gemeente plant in de wijken waar de hittekaart het roodst is. Een boom krijgt ten minste twaalf kubieke
meter ondergrondse ruimte; dat maakt het duurder, maar van de bomen die in 2015 zonder die ruimte zijn
geplant, is inmiddels 38 procent dood.

## 4.5 Netcongestie

De netbeheerder verwacht het nieuwe onderstation bij Lindelo in het tweede kwartaal van 2029. Tot die tijd
helpen wij bedrijven om stroom te delen. In Harkveen-Zuid komt een buurtbatterij van 2 megawattuur, zodat de
bouw door kan gaan.

# 5. Organisatie

De bestuurlijk opdrachtgever is wethouder Marit Oosterink. Ambtelijk opdrachtgever is directeur Gerben
Schuurhof en programmamanager is Karel Oude Veldhuis, die daarvoor 28 uur per week beschikbaar heeft. Een
stuurgroep met de directeur van Woonstichting Veenhof, een heemraad van het waterschap Veenlanden en de
rayonmanager van de netbeheerder komt eens in de zes weken bijeen.
""")

_HOURS = table(
    "Tabel 2 Inzet in uren per jaar",
    """
Functie | 2025 | 2026
---
Programmamanager | 1.310 | 1.310
Adviseur warmte | 1.450 | 1.450
Adviseur water en groen | 900 | 720
Communicatieadviseur | 380 | 380
Jurist | 160 | PM
**Totaal** | 4.200 | 3.860
""",
    style="unruled",
)

_BUDGET = table(
    "Tabel 3 Programmabudget Water en warmte",
    """
Onderdeel | Incidenteel | << | Structureel | <<
^^ | 2025 | 2026 | 2025 | 2026
---
Warmtenet: voorbereiding en communicatie | 140 | 120 | 0 | 0
Groen in de Bloemenbuurt | 160 | 160 | 0 | 0
Energiecoaches | 50 | 50 | 61 | 61
Bomen en schoolpleinen | 60 | 90 | 45 | 45
Buurtbatterij Harkveen-Zuid | 40 | 30 | 0 | n.t.b.
**Totaal** | 450 | 450 | 106 | 106
""",
    scale="Bedragen x € 1.000",
)

_RISKS = prose("""
# 6. Risico’s

Het grootste risico is dat te weinig particuliere eigenaren meedoen met het warmtenet. Blijft de deelname
steken op 60 procent, dan is er volgens het warmtebedrijf een onrendabele top van 1,9 miljoen euro, waarvan
Elsterwold 40 procent zou moeten dragen. Een tweede risico is de planning van Woonstichting Veenhof, die
eerst daken vervangt. Het derde risico is de prijs van bomen en grond, die in twee jaar met een kwart is
gestegen.

De kans en het gevolg van alle negen risico’s staan in tabel 4.
""")

_RISK_PICTURE = table(
    "Tabel 4 Risicomatrix Water en warmte",
    """
Risico | Kans | Gevolg
---
Te lage deelname warmtenet | groot | 760
Vertraging dakvervanging | middel | 210
Prijsstijging bomen | groot | 95
Personeelstekort | middel | 120
""",
)

PLAN = Document(
    "Programmaplan Water en warmte 2025-2026",
    "programmaplan",
    date(2025, 2, 11),
    (
        TitlePage(
            "Programmaplan Water en warmte",
            "Herijking 2025-2026",
            ("Gemeente Elsterwold", "Vastgesteld door het college op 11 februari 2025", "Versie 1.2"),
        ),
        Contents(),
        *_CONTEXT,
        *_GOALS,
        _INDICATORS,
        Footnotes((("1", "Woningen zonder geregistreerd label zijn hierin niet meegeteld."),)),
        *_EFFORTS,
        _HOURS,
        *prose("""
## 5.1 Geld

Van de incidentele middelen is voor 2025 en 2026 jaarlijks 450.000 euro beschikbaar. Daarnaast is er
structureel geld voor de energiecoaches en het onderhoud van nieuwe bomen.
"""),
        _BUDGET,
        *_RISKS,
        PicturedTable(_RISK_PICTURE),
        *prose("""
# 7. Evaluatie

In het najaar van 2026 evalueren wij het programma. Het college dat na de verkiezingen aantreedt, kan dan
besluiten of er een vervolg komt. De evaluatie wordt gedaan door de rekenkamer, die daarom heeft gevraagd en
er 35.000 euro voor reserveert.
"""),
    ),
    footer="Programmaplan Water en warmte – pagina {page}",
)

FILE = DocumentFile("Programmaplan Water en warmte v1.2.docx", (PLAN,), WordLook(), property_title="Sjabloon plan")
