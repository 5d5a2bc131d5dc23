"""The chapters that are a contract's own."""

from __future__ import annotations

from dataclasses import dataclass

from evals.making.blocks import Block, Flat, Footnotes
from evals.making.prose import table


@dataclass(frozen=True)
class Content:
    """What one contract says that the others do not."""

    summary: str
    reason: str
    goals: str
    effects: tuple[str, ...]
    indicators: tuple[Block, ...]
    efforts: tuple[str, ...]
    meeting: str
    council: str
    border: str
    audience: str
    risk: str
    monitoring: str


HOUSING = Content(
    summary="""Het programma wil tot en met 2030 1.450 woningen toevoegen, waarvan ten minste 435 sociale
huurwoningen. Het richt zich op vijf plekken in de kernen en op de uitbreiding Harkveen-Zuid.""",
    reason="""Starters vertrekken. Van de jongeren tussen 20 en 29 jaar die in 2021 in Elsterwold woonden,
was twee jaar later 17 procent verhuisd naar een andere gemeente, vooral naar Kolkwoude, waar de huren
lager zijn. Intussen wonen in de stad 2.300 mensen van boven de 75 jaar in een huis met een trap, terwijl
veel van hen liever gelijkvloers zouden wonen.

De provincie heeft in maart 2023 met de regio afgesproken dat er tot 2030 5.200 woningen bij komen, waarvan
1.450 in Elsterwold. Voor elke sociale huurwoning betaalt zij 4.500 euro mee.""",
    goals="""
1. Tot en met 2030 worden 1.450 woningen gebouwd.
2. Van de nieuwe woningen is 30 procent sociale huur en 35 procent betaalbare koop.
3. In elk dorp komen ten minste tien woningen die geschikt zijn voor ouderen.
""",
    effects=(
        """Het maatschappelijk effect is dat mensen kunnen verhuizen wanneer hun leven daarom vraagt. Wij
merken dat aan de wachttijd voor een sociale huurwoning, die van 6,1 jaar in 2022 naar 5,5 jaar in 2026
moet dalen.""",
    ),
    indicators=(
        table(
            "Indicatoren",
            """
Indicator | Peilwaarde // (jaartal) | 2023 | 2024 | 2025 | 2026 | Bron
---
Opgeleverde woningen | 122 // (2022) | 140 | 160 | 190 | 240 | Gemeente
Wachttijd sociale huurwoning in jaren | 6,1 // (2022) | 6,2 | 6,2 | 6,0 | 5,5 | Woonstichting Veenhof
Verkochte kavels voor ouderenwoningen | 0 // (2022) | 0 | 10 | 20 | 20 | Gemeente
""",
            flat=Flat("cell", "three", "gone", 24),
        ),
    ),
    efforts=(
        "Opstellen van een stedenbouwkundig plan voor Harkveen-Zuid, te trekken door het programma.",
        "Verbouwen van de oude school aan de Molenstraat tot studio’s, te trekken door het team Vastgoed.",
        "Vaststellen van een voorrangsregeling voor dorpsbewoners, te trekken door het team Wonen.",
        "Afspraken met Woonstichting Veenhof over het splitsen van grote huurwoningen.",
    ),
    meeting="elke twee weken",
    council="De raad wordt altijd geïnformeerd als een plan van meer dan vijftig woningen vertraging oploopt.",
    border="""De grondexploitaties van Harkveen-Zuid en het Stationskwartier hebben een eigen krediet en een
eigen projectleider, Auke Steenstra.""",
    audience="In 2023 zijn dat starters, ouderen in een eengezinswoning en omwonenden van Harkveen-Zuid.",
    risk="""Het grootste risico is het aantal ambtenaren dat een bouwplan kan beoordelen: van de negen
plaatsen bij het team Ruimte zijn er drie niet bezet. Daarnaast kan de stikstofregel de bouw in Broekerhaar
stilleggen, dat op 900 meter van het natuurgebied ligt.""",
    monitoring="De raad krijgt bovendien elk kwartaal een lijst van alle plannen met meer dan tien woningen.",
)

CARE = Content(
    summary="""Het programma brengt hulp dichterbij, in drie buurtkamers, en wil voorkomen dat kleine
zorgen grote zorgen worden. Het is geen bezuinigingsprogramma, maar moet er op termijn wel aan bijdragen
dat de uitgaven aan jeugdhulp en Wmo minder snel stijgen.""",
    reason="""In 2022 kreeg een op de acht kinderen in Elsterwold een vorm van jeugdhulp, tegen een op de
negen tien jaar eerder. Huisartsen verwijzen vaker door dan gemiddeld. In drie praktijken is daarom in 2022
een proef gedaan met een praktijkondersteuner: van de kinderen die daar kwamen, werd 64 procent geholpen
zonder verwijzing.

Gezondheid is ongelijk verdeeld. Een man uit de Bloemenbuurt leeft gemiddeld 5,3 jaar korter dan een man
uit Vosseveld.""",
    goals="""
1. In elk van de drie grootste kernen is een buurtkamer die ten minste vijf dagen per week open is.
2. Alle huisartsenpraktijken werken met een praktijkondersteuner jeugd.
3. Wie recht heeft op een regeling, krijgt die zonder er zelf om te hoeven vragen.
""",
    effects=(
        """Het maatschappelijk effect is dat inwoners zich gezonder en minder eenzaam voelen. Wij meten dat
met de monitor van de GGD, die eens in de vier jaar verschijnt; de volgende komt in 2026.""",
    ),
    indicators=(
        table(
            "Indicatoren",
            """
Indicator | Peilwaarde // (jaartal) | 2023 | 2024 | 2025 | 2026 | Bron
---
Gebruikers van het meedoenpasje | 1.005 // (2022) | 1.100 | 1.300 | 1.500 | 1.700 | Gemeente
Bezoekers van buurtkamers per week | 140 // (2022) | 200 | 350 | 500 | 600 | Stichting Samenloop
Volwassenen die zich ernstig eenzaam voelen | 11% // (2022) | | | | 9% | GGD Veenstreek
""",
            flat=Flat("cell", "three", "spaces", 24),
        ),
    ),
    efforts=(
        "Openen van buurtkamers in de stad (2023), Harkveen (2024) en Lindelo (2025), door het programma.",
        "Aanstellen van praktijkondersteuners bij vijf praktijken, te trekken door het team Jeugd.",
        "Ambtshalve toekennen van het meedoenpasje, te trekken door Werkplein Veenstreek.",
        "Cursus omgaan met geld voor alle leerlingen van groep acht, te trekken door het team Onderwijs.",
    ),
    meeting="elke week",
    council="""Gaat het om de veiligheid van een kind, dan geldt deze regel niet en wordt de portefeuillehouder
dezelfde dag gebeld.""",
    border="De inkoop van jeugdhulp valt uitdrukkelijk buiten het programma en blijft bij de Regio Veenstreek.",
    audience="In 2023 zijn dat huisartsen, ouders van jonge kinderen en mensen die net zijn verhuisd.",
    risk="""Het grootste risico is dat de huisartsen afhaken, omdat zij de praktijkondersteuner na 2026
zelf zouden moeten betalen. Ook kan het zijn dat een buurtkamer nieuwe vragen oproept en de kosten eerst
stijgen.""",
    monitoring="Daarnaast vertellen bewoners op een jaarlijkse avond zelf wat er is veranderd.",
)

ECONOMY = Content(
    summary="""Het programma zoekt ruimte voor bedrijven die willen groeien en mensen voor bedrijven die
niemand kunnen vinden. De verkenning van Veenpoort is het grootste project.""",
    reason="""Elsterwold heeft 16.940 banen en 1.180 openstaande vacatures. Tegelijk staan 730 mensen met
een uitkering aan de kant. Op de bedrijventerreinen is nog 4,7 hectare te koop, tegen 21 hectare in 2015.
Zeven bedrijven zijn de laatste drie jaar vertrokken omdat zij niet konden uitbreiden; samen namen zij 260
banen mee.

In de ondernemerspeiling van 2022 kreeg de gemeente een 6,8 voor haar dienstverlening. Vooral het wachten
op een vergunning, gemiddeld elf weken, stoort.""",
    goals="""
1. In 2026 is duidelijk of Veenpoort er komt.
2. De leegstand op De Turfstekers daalt van 12 naar 8 procent.
3. Van de mensen met een uitkering gaan er jaarlijks 150 aan het werk bij een bedrijf in de gemeente.
""",
    effects=(
        """Het maatschappelijk effect is dat bedrijven blijven en dat het werk bij de mensen komt in plaats
van andersom.""",
    ),
    indicators=(
        table(
            "Indicatoren",
            """
Indicator | Peilwaarde // (jaartal) | 2023 | 2024 | 2025 | 2026 | Bron
---
Banen | 16.940 // (2022) | 17.100 | 17.400 | 17.550 | 17.700 | Regionaal register
Leegstand De Turfstekers | 12% // (2022) | 11% | 10% | 9% | 8% | Gemeente
Waardering dienstverlening[^3] | 6,8 // (2022) | | 7,0 | | 7,5 | Ondernemerspeiling
""",
            flat=Flat("row", "three", "gone", 40),
        ),
        Footnotes((("3", "Rapportcijfer van ondernemers met ten minste twee werknemers."),)),
    ),
    efforts=(
        "Verkennen van Veenpoort met vier buurgemeenten, te trekken door het programma.",
        "Splitsen van leegstaande panden op De Turfstekers, te trekken door het team Vastgoed.",
        "Banenmarkt op Spoorhaven, twee keer per jaar, te trekken door Werkplein Veenstreek.",
        "Eén loket voor vergunningen van bedrijven, te trekken door het team Dienstverlening.",
    ),
    meeting="elke drie weken",
    council="Over Veenpoort krijgt de raad na elk overleg van de vijf wethouders een kort verslag.",
    border="""De verkoop van kavels hoort niet bij het programma; daarover gaat het team Grondzaken, met
accountmanager Leonie Bakhuis.""",
    audience="""In 2023 zijn dat eigenaren op De Turfstekers, scholieren in de techniek en bedrijven met meer
dan vijftig werknemers.""",
    risk="""Het grootste risico is dat de vijf gemeenten het niet eens worden over het delen van winst en
verlies. Verder is de stroomvoorziening een zorg, waarop het programma weinig invloed heeft.""",
    monitoring="De stand van de bedrijventerreinen staat elke twee jaar in de monitor van de regio.",
)

CLIMATE = Content(
    summary="""Het programma bereidt de gemeente voor op hitte, droogte en hoosbuien en brengt de eerste
wijk van het gas af. De keuze voor een warmtenet is nog niet gemaakt.""",
    reason="""In de zomer van 2022 stond de Elster drie weken droog en stierven naar schatting 40.000
vissen. Een jaar eerder liepen in de Bloemenbuurt 28 kelders vol. Het riool daar is uit 1958 en kan niet
meer dan 20 millimeter in een uur verwerken.

Elsterwold stootte in 2021 268.000 ton CO2 uit. De helft daarvan komt van gebouwen. Met isoleren alleen
halen wij het doel van 50 procent minder in 2030 niet.""",
    goals="""
1. In 2030 zijn 2.400 woningen aardgasvrij.
2. Eind 2026 is het riool in de Bloemenbuurt vervangen en gescheiden.
3. Elk jaar plant de gemeente 700 bomen meer dan zij kapt.
""",
    effects=(
        """Het maatschappelijk effect is dat inwoners ook over dertig jaar prettig wonen en dat niemand
door een energierekening in de schulden komt.""",
    ),
    indicators=(
        table(
            "Indicatoren",
            """
Indicator | Peilwaarde // (jaartal) | 2023 | 2024 | 2025 | 2026 | Bron
---
Aardgasvrije woningen | 540 // (2022) | 620 | 750 | 900 | 1.100 | Netbeheerder
Hernieuwbare energie | 13,1% // (2021) | 15% | 16% | 18% | 20% | Klimaatmonitor
Meldingen van wateroverlast | 121 // (2022) | n.t.b. | n.t.b. | n.t.b. | n.t.b. | Gemeente
""",
            flat=Flat("cell", "cell", "gone", 22),
        ),
    ),
    efforts=(
        "Onderzoek naar warmte uit het Veenkanaal, te trekken door het programma.",
        "Vervangen van het riool in de Bloemenbuurt, te trekken door het team Beheer.",
        "Inkoopacties voor isolatie, te trekken door het team Duurzaamheid.",
        "Hittekaart van alle kernen, te trekken door het waterschap Veenlanden.",
    ),
    meeting="elke twee weken",
    council="Bij wateroverlast in meer dan tien woningen ontvangt de raad binnen drie dagen een bericht.",
    border="""Windmolens en zonneparken in het buitengebied vallen buiten het programma en horen bij de
regionale energiestrategie.""",
    audience="In 2023 zijn dat bewoners van de Bloemenbuurt, huurders van Woonstichting Veenhof en schoolbesturen.",
    risk="""Het grootste risico is dat de Wet collectieve warmte later komt of anders uitpakt dan verwacht.
Ook rekenen wij op een rijksbijdrage van 2,2 miljoen euro voor de Bloemenbuurt die nog niet is toegezegd.""",
    monitoring="De klimaatmonitor wordt jaarlijks in oktober ververst.",
)

VILLAGES = Content(
    summary="""Het programma geeft de vijf dorpen een eigen budget en een stem in wat er met hun
voorzieningen gebeurt. Het dorp maakt het plan; de gemeente helpt.""",
    reason="""De herindeling van 2001, waarbij Harkveen en Lindelo met Elsterwold samengingen, is in de
dorpen niet vergeten. In een enquête uit 2022 vond 44 procent van de dorpsbewoners dat de gemeente te ver
weg is; in de stad was dat 21 procent. Tussen 2012 en 2022 sloten in de dorpen vier winkels, twee scholen
en een pinautomaat.

Tegelijk is er veel kracht: van alle verenigingen in de gemeente zit meer dan de helft in een dorp.""",
    goals="""
1. Eind 2025 heeft elk dorp een dorpsplan dat door de inwoners is vastgesteld.
2. Elk dorp beschikt over een budget van 12 euro per inwoner, met een minimum van 20.000 euro per jaar.
3. In elk dorp is een plek om elkaar te ontmoeten.
""",
    effects=(
        """Het maatschappelijk effect is dat dorpen leefbaar blijven, ook als er minder jonge mensen wonen.
Het cijfer voor de leefbaarheid, een 7,6 in 2022, mag niet dalen.""",
    ),
    indicators=(
        table(
            "Indicatoren",
            """
Indicator | Peilwaarde // (jaartal) | 2023 | 2024 | 2025 | 2026 | Bron
---
Vastgestelde dorpsplannen | 0 // (2022) | 2 | 4 | 5 | 5 | Gemeente
Bewonersinitiatieven | 19 // (2022) | 25 | 30 | 35 | 40 | Gemeente
""",
            flat=Flat("labels", "three"),
        ),
    ),
    efforts=(
        "Begeleiden van vijf dorpsplannen, te trekken door het programma.",
        "Proef met een dorpsondersteuner in Vosseveld, te trekken door Stichting Samenloop.",
        "Onderzoek naar het klooster in Sint-Ode als dorpshuis, te trekken door het team Vastgoed.",
        "Rijdende winkel langs Broekerhaar en Vosseveld, te trekken door de dorpsraden.",
    ),
    meeting="elke maand",
    council="De dorpsraden ontvangen hetzelfde bericht als de raad, op dezelfde dag.",
    border="Onderhoud van wegen in de dorpen hoort niet bij het programma, ook als een dorpsplan daarom vraagt.",
    audience="In 2023 zijn dat jongeren tussen 16 en 25 jaar, nieuwe inwoners en de besturen van verenigingen.",
    risk="""Het grootste risico is dat steeds dezelfde vrijwilligers het werk doen en opraken. In Sint-Ode
is bovendien nog geen dorpsraad, zodat niet duidelijk is wie namens het dorp spreekt.""",
    monitoring="De dorpsraden schrijven zelf de helft van het voortgangsbericht.",
)
