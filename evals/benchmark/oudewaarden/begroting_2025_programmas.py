"""The programmes of the Programmabegroting 2025-2028."""

from __future__ import annotations

from evals.benchmark.oudewaarden import figures as f
from evals.making import Block, Footnotes, Table
from evals.making.prose import prose, table

_YEARS = ("2025", "2026", "2027", "2028")


def _cost(name: str) -> Table:
    return f.programme_table(f"Wat mag {name} kosten?", name, f.COSTS_25, f.INCOME_25, _YEARS)


def indicators(caption: str, rows: str) -> Table:
    """An indicator table as this municipality makes them."""
    return table(
        caption,
        "Indicator | Nulmeting // (jaar) | Realisatie | Doel 2027 | Bron\n---\n" + rows.strip(),
        flat=f.EXPORT,
    )


PROGRAMMAS: tuple[Block, ...] = (
    *prose("""
#! Algemene dekkingsmiddelen

Onder deze naam vallen de uitkering uit het gemeentefonds, de ozb, de toeristenbelasting en het dividend.
De uitkering uit het gemeentefonds is voor 2025 geraamd op € 62.418.000 en de ozb op € 9.874.000. Van het
netbedrijf verwachten we € 186.500 dividend. Voor onvoorzien is € 75.000 opgenomen.
"""),
    _cost(f.PROGRAMMES[0]),
    *prose("""
#! Bestuur en dienstverlening

Portefeuillehouder is burgemeester Soeteman. De balie in het stadhuis aan de Korenmarkt is vanaf 3 februari
2025 ook op dinsdagavond open, tot 20.00 uur. Op maandag sluit de balie voortaan om 13.00 uur. In de dorpen
komt eens per twee weken een balie op wielen: een omgebouwde bibliotheekbus die Lage Donk, Muisweerd,
Peerloo en Tienbunder aandoet. De bus kost € 68.400 per jaar.

De organisatie telt 321 fte. Het ziekteverzuim daalde in 2023 maar is nog te hoog. We huren minder in: van 14
procent van de loonsom naar 10 procent in 2027.
"""),
    indicators(
        "Indicatoren Bestuur en dienstverlening",
        """
Ziekteverzuim // (gemeentelijke organisatie) | 7,3% (2022) | 6,8% (2023) | 5,5% | HR-monitor
Inhuur van derden // (deel van de loonsom) | 13% (2022) | 14% (2023) | 10% | Jaarrekening
Waardering balie // (rapportcijfer) | 7,1 (2021) | 7,4 (2023) | 7,8 | Inwonerspanel
Telefoon opgenomen // binnen 30 seconden | 62% (2022) | 66% (2023) | 80% | Klantcontactcentrum
""",
    ),
    _cost(f.PROGRAMMES[1]),
    *prose("""
#! Buitengebied en fruitteelt

Portefeuillehouder is wethouder Wijdeven. Op de oeverwallen van de Wiel staan 1.284[^4] hectare boomgaarden:
871 hectare peren, 302 hectare appels, 84 hectare kersen en 27 hectare ander fruit. Er zijn 118
fruitbedrijven. In de nacht van 23 april 2024 vroor het vijf graden; de schade voor de telers is door
hun coöperatie op € 9,2 miljoen geschat.

Voor beregening tegen nachtvorst komt er een gezamenlijk waterbassin van 2,6 hectare bij Tienbunder. De telers
betalen 60 procent, de gemeente draagt € 535.000 bij. Tussen boomgaarden en woningen geldt vanaf 1 juli
2025 een spuitvrije zone van 50 meter. Wie een dichte elzenhaag plant van minstens vier meter hoog mag tot
25 meter.

Het omgevingsplan staat bij fruitbedrijven tijdelijke onderkomens toe voor plukkers, tot maximaal 40 bedden
per bedrijf. Het aantal vergunde bedden was eind 2023 642.
"""),
    indicators(
        "Indicatoren Buitengebied en fruitteelt",
        """
Boomgaarden met // hagelnetten (ha) | 214 (2021) | 246 (2023) | 320 | Luchtfoto’s
Biologische // boomgaarden (ha) | 58 (2021) | 71 (2023) | 130 | Landbouwtelling
Lengte elzenhagen // langs boomgaarden (km) | 96 (2020) | 103 (2023) | 125 | Landschapsbeheer
Vergunde bedden // seizoenswerkers | 510 (2021) | 642 (2023) | 900 | Vergunningenregister
Zwemwaterkwaliteit // plas Oostwiel | voldoende (2022) | goed (2023) | uitstekend | Waterschap
""",
    ),
    _cost(f.PROGRAMMES[2]),
    Footnotes((("4", "Alleen percelen vanaf een halve hectare, landbouwtelling 2023."),)),
    *prose("""
#! Erfgoed en vesting

Portefeuillehouder is wethouder Kwakernaak. Oudewaarden heeft 287 rijksmonumenten en 164 gemeentelijke
monumenten. Daarvan staan er 203 rijksmonumenten binnen de wallen. Ieder jaar bekijkt de Monumentenwacht een
kwart van alle panden.

De Waterpoort uit 1483 is het zorgenkind. Het onderzoek van bureau Steen & Voeg (februari 2024) vond scheuren
in de noordtoren en rot in 60 procent van de eiken kap. Voor de restauratie is in deze begroting € 3.070.000
opgenomen voor fase 1. Het rijk is gevraagd om een bijdrage van een miljoen euro; daarop is nog geen antwoord.

Het stedelijk museum De Kruitkamer ontvangt € 412.500 subsidie per jaar. In ruil daarvoor is het museum op
zondag open en zijn basisscholen gratis welkom.
"""),
    indicators(
        "Indicatoren Erfgoed en vesting",
        """
Rijksmonumenten in // goede staat | 71% (2020) | 74% (2023) | 85% | Monumentenwacht
Gemeentelijke monumenten // in goede staat | 63% (2020) | 61% (2023) | 75% | Monumentenwacht
Bezoekers museum // De Kruitkamer | 18.400 (2019) | 21.650 (2023) | 26.000 | Museum
Overnachtingen // in de vesting | 61.200 (2019) | 58.900 (2023) | 70.000 | Toeristenbelasting
Leegstand winkels // vesting (panden) | 23 (2021) | 19 (2023) | 10 | Centrummanager
""",
    ),
    _cost(f.PROGRAMMES[3]),
    *prose("""
#! Jeugd en onderwijs

Portefeuillehouder is wethouder Karadag. In 2023 kregen 842 kinderen jeugdhulp, dat is 12,4 procent van alle
jongeren tot 18 jaar. Een kwart van het geld gaat naar 19 kinderen die niet meer thuis wonen. De gemeente
werkt in de jeugdhulp samen met zes buurgemeenten; Oudewaarden betaalt 11,8 procent van de gezamenlijke
kosten.

In Vlierwaard gaan de basisscholen De Wilg en Sint-Jozef samen in kindcentrum De Boomgaard. Architect Nanda
Elferink maakte een ontwerp met een houten gevel. De opening is gepland in augustus 2027.
"""),
    indicators(
        "Indicatoren Jeugd en onderwijs",
        """
Jongeren met // jeugdhulp | 11,7% (2021) | 12,4% (2023) | 11,0% | CBS
Jongeren met // jeugdbescherming | 1,3% (2021) | 1,2% (2023) | 1,0% | CBS
Vroegtijdig schoolverlaters | 1,9% (2021) | 2,2% (2023) | 1,5% | DUO
Kinderen in // armoede | 4,6% (2020) | 4,1% (2023) | 3,5% | CBS
""",
    ),
    _cost(f.PROGRAMMES[4]),
    *prose("""
#! Openbare ruimte

Portefeuillehouder is wethouder Wijdeven. We beheren 236 kilometer weg, 84 bruggen en 15.300 bomen. Elf van de
bruggen liggen over de stadsgracht. De brug bij de Korenmarkt mag sinds 6 mei 2024 nog maar 3,5 ton dragen;
vuilniswagens rijden om over de Kruithof. In het najaar van 2025 wordt de brug vernieuwd.

De vesting wordt autoluw. Vanaf 1 april 2025 zijn de Korenmarkt en de Vismarkt tussen 11.00 en 6.00 uur dicht
voor auto’s. Bewoners krijgen één ontheffing per adres. Op het Bolwerkplein blijven 118 parkeerplaatsen.
"""),
    indicators(
        "Indicatoren Openbare ruimte",
        """
Bruggen in // goede staat | 68% (2021) | 65% (2023) | 80% | Bruggeninspectie
Wegen met // achterstallig onderhoud | 9% (2021) | 11% (2023) | 6% | Weginspectie
Restafval per // inwoner (kg) | 138 (2020) | 121 (2023) | 90 | Afvalbedrijf
Verkeersongevallen // met letsel | 47 (2021) | 52 (2023) | n.t.b. | Politie
""",
    ),
    _cost(f.PROGRAMMES[5]),
    *prose("""
#! Sport en ontmoeting

Portefeuillehouder is wethouder Brunekreef. Alle elf dorpen hebben een dorpshuis, negen ervan worden door
vrijwilligers gedraaid. Zwembad De Plons trok in 2023 88.300 bezoekers. Het bad heeft ieder jaar
€ 624.000 nodig boven op de kaartverkoop. De tribune van sporthal Haneveld krijgt 220 zitplaatsen.

De muziekschool verhuist op 1 september 2025 van de Kloosterstraat naar de oude brandweerkazerne.
"""),
    indicators(
        "Indicatoren Sport en ontmoeting",
        """
Volwassenen die // wekelijks sporten | 49% (2020) | 51% (2023) | 56% | GGD
Bezoekers zwembad // De Plons | 81.700 (2019) | 88.300 (2023) | 92.000 | Zwembad
Vrijwilligers in // dorpshuizen | 312 (2020) | 286 (2023) | 320 | Dorpenplatform
Leden muziekschool | 405 (2021) | 398 (2023) | 450 | Muziekschool
""",
    ),
    _cost(f.PROGRAMMES[6]),
    *prose("""
#! Wonen

Portefeuillehouder is wethouder Brunekreef. Tot en met 2030 willen we 1.150 woningen bouwen, waarvan 30
procent sociale huur. Bloesemkwartier, op het oude veilingterrein, is met 420 woningen het grootste plan. De
raad stelde het plan vast op 14 maart 2024; de eerste paal gaat in juni 2025 de grond in.

Woningcorporatie De Waardborg telt 4.120 huurwoningen. De wachttijd voor een eengezinswoning is 7,6 jaar.
In elk dorp komt ruimte voor minstens vijftien woningen; in Lage Donk is nog geen plek gevonden.
"""),
    indicators(
        "Indicatoren Wonen",
        """
Nieuwe woningen // per jaar | 96 (2021) | 118 (2023) | 190 | BAG
Aandeel sociale huur // in nieuwbouw | 22% (2021) | 24% (2023) | 30% | Woningbouwmonitor
Wachttijd sociale // huur (jaar) | 6,9 (2021) | 7,6 (2023) | 6,0 | De Waardborg
Woningen zonder // aardgas | 8% (2021) | 13% (2023) | 22% | Netbeheerder
""",
    ),
    _cost(f.PROGRAMMES[7]),
    *prose("""
#! Zorg en inkomen

Portefeuillehouder is wethouder Karadag. Op 31 december 2023 ontvingen 511 huishoudens bijstand. Hulp bij het
huishouden gaat naar 1.038 inwoners; de wachttijd was in september 2024 negen weken. Met aanbieder
Thuiskracht is afgesproken dat dit in 2025 zes weken wordt.

De energietoeslag is gestopt. In plaats daarvan bezoeken acht fixers aan huis 600 adressen per jaar met
tochtstrips, radiatorfolie en ledlampen.
"""),
    indicators(
        "Indicatoren Zorg en inkomen",
        """
Huishoudens met // bijstand | 548 (2021) | 511 (2023) | 480 | CBS
Inwoners met hulp // bij het huishouden | 946 (2020) | 1.038 (2023) | 1.000 | Zorgregistratie
Wachttijd hulp bij // het huishouden (weken) | 7 (2022) | 9 (2023) | 4 | Thuiskracht
Huishoudens met // problematische schulden | 6,2% (2021) | 6,5% (2023) | 5,0% | CBS
""",
    ),
    _cost(f.PROGRAMMES[8]),
)
