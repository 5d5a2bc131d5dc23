"""Kadernota 2026-2029 (May 2025): a text export with form feeds and double spacing."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden import figures as f
from evals.benchmark.oudewaarden.begroting_2025_programmas import indicators
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, PicturedTable, TextLook, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
_SCALE = "Bedragen in hele euro’s; zonder teken zijn lasten"

_START = prose("""
#! 1. Waar staan we?

Deze kadernota verscheen op 13 mei 2025. De raad bespreekt haar op 12 juni en besluit op 3 juli. De
teruggang van het gemeentefonds vanaf 2026 noemt iedereen het ravijn. In Oudewaarden hebben we daar een
gracht voor: het water staat hoog, maar de brug is nog open.

Zonder ingrijpen komt 2026 uit op een tekort van ruim tweeënhalf miljoen euro. Met vijf maatregelen brengt het
college dat terug tot onder de twee miljoen. De rest moet uit de meicirculaire komen. Blijft die
tegenvallen, dan legt het college in september een lijst met pijnlijke keuzes voor: kwijtschelding,
subsidies en de jaarmarkt worden dan niet ontzien.

Op 1 januari 2025 had de gemeente 33.317[^2] inwoners.

## 1.1 De uitgangspunten

- De lonen stijgen in 2026 met 3,4 procent, de prijzen met 2,3 procent.
- De ozb groeit mee met de prijzen en met niets anders.
- Nieuw beleid wordt betaald uit oud beleid, met de bruggen als enige uitzondering.
- Structurele tekorten worden vanaf 2028 niet meer uit reserves gedekt.
""") + (Footnotes((("2", "Bron: basisregistratie personen, stand 1 januari 2025."),)),)

_TABLES = (
    *prose("""
#! 2. Het meerjarenbeeld

## 2.1 Van begroting naar kadernota

Vertrekpunt is de vastgestelde begroting 2025-2028. Het jaar 2029 is gelijkgesteld aan 2028.
"""),
    f.saldo_table(
        "Tabel 1 Saldo vóór en na maatregelen",
        YEARS,
        (
            f.saldo_line("Saldo begroting 2025-2028", f.KN26_START, bold=False),
            ("Autonome ontwikkelingen", *map(f.euro, f.total(f.KN26_AUTONOMOUS))),
            ("Nieuw beleid", *map(f.euro, f.total(f.KN26_WISHES))),
            f.saldo_line("Saldo vóór maatregelen", f.KN26_BEFORE),
            ("Maatregelen", *map(f.euro, f.total(f.KN26_MEASURES))),
            f.saldo_line("Saldo na maatregelen", f.KN26),
        ),
        _SCALE,
    ),
    # On purpose: the table says 2.536.150 for 2027.
    *prose("""
Het tekort na maatregelen is het grootst in 2027: € 2.563.150. In 2028 en 2029 loopt het licht terug omdat
de vrijvallende rente van de leningen uit 1998 dan meetelt.

## 2.2 Autonome ontwikkelingen

Autonoom is wat ons overkomt. De jeugdhulp is verreweg de grootste post en bestaat uit twee regels die men
makkelijk verwart: de regionale inkoop en de eigen wijkteams.
"""),
    f.saldo_table("Tabel 2 Autonome ontwikkelingen", YEARS, f.lines(f.KN26_AUTONOMOUS), _SCALE),
    *prose("""
**Jeugdhulp regionaal.** De zeven gemeenten hebben samen € 4,4 miljoen tekort op verblijf. Een plek in een
gezinshuis kost inmiddels € 71.300 per jaar.

**Jeugdhulp lokaal.** Er komt een praktijkondersteuner bij in de huisartsenpraktijken van Vlierwaard en
Kersenburg.

**Hulp bij het huishouden.** Het aantal aanvragen steeg in 2024 met 7 procent. Het abonnementstarief van
€ 20,60 blijft tot 2027 gelden.

## 2.3 Nieuw beleid
"""),
    f.saldo_table(
        "Tabel 3 Nieuw beleid",
        YEARS,
        tuple(
            (label.replace(" // ", "\n"), *row[1:])
            for label, row in zip(f.KN26_WISHES, f.lines(f.KN26_WISHES), strict=True)
        ),
        _SCALE,
    ),
    *prose("""
**Bruggen.** De bruggeninspectie van november 2024 gaf 29 van de 84 bruggen een onvoldoende. Over de
stadsgracht zijn dat er zes, in het buitengebied 23. Uitstel is duurder: ingenieur Peter-Paul Noordhof
rekende voor dat elk jaar wachten 9 procent aan de rekening toevoegt.

**Toezicht spuitvrije zones.** Eén toezichthouder (0,8 fte) controleert 140 percelen waar een boomgaard aan
een tuin grenst. In het eerste jaar waarschuwt hij, daarna volgt een dwangsom van € 2.500 per keer.

**Dorpsbudgetten.** Elk van de elf dorpen beslist zelf over € 10.000 per jaar. Het geld mag niet naar
lonen of barbecues.

**Waterpoort.** De kapitaallasten beginnen een jaar na het gereedkomen van de kap. Het definitieve krediet
wordt in juni 2025 in een apart voorstel gevraagd.

## 2.4 Maatregelen
"""),
    f.saldo_table("Tabel 4 Maatregelen", YEARS, f.lines(f.KN26_MEASURES), _SCALE),
    *prose("""
**Parkeertarief.** Een uur parkeren op het Bolwerkplein gaat van € 1,80 naar € 2,40. Bewoners van de vesting
betalen voortaan € 96 per jaar voor een vergunning, nu is dat € 72.

**Toeristenbelasting.** Het tarief gaat van € 2,25 naar € 2,60 per nacht. Kampeerboerderijen met minder dan
tien plaatsen blijven vrijgesteld.

**Groenbeheer.** In de dorpen maaien we de bermen één keer in plaats van twee keer. De rozenperken verdwijnen,
behalve bij de twee oorlogsmonumenten.

**Zwembad.** De Plons gaat op maandag dicht. Dat raakt vooral de aquagym van de ouderenbond, die 64 leden
heeft. Zij kunnen op donderdagochtend terecht.

Niet doorgegaan zijn: het sluiten van de balie op wielen (opbrengst € 68.400), het afstoten van de
kinderboerderij in Haneveld (opbrengst € 41.000) en het schrappen van de kermissubsidie.
"""),
    PicturedTable(
        table(
            "Tabel 5 Subsidies per sector 2024-2026",
            """
Sector | 2024 | 2025 | 2026
---
Cultuur | 1.204 | 1.261 | 1.240
Sport | 788 | 801 | 790
""",
        )
    ),
)

_PROGRAMMES = (
    *prose("""
#! 3. Ontwikkelingen per programma

## Buitengebied en fruitteelt

De telers vragen ruimte voor hagelnetten. Het college stelt voor om zwarte netten toe te staan in de kom van
Tienbunder en Krekelhoven en niet op de oeverwal, waar ze het zicht op de stad wegnemen. De zone waar netten
mogen, meet 410 hectare.

Het waterbassin bij Tienbunder kost geen € 535.000 maar € 588.000 aan gemeentelijke bijdrage, door een dikkere
kleilaag. De coöperatie Wielfruit heeft toegezegd haar aandeel eveneens te verhogen.
"""),
    indicators(
        "Indicatoren Buitengebied en fruitteelt",
        """
Boomgaarden met // hagelnetten (ha) | 214 (2021) | 259 (2024) | 340 | Luchtfoto’s
Biologische // boomgaarden (ha) | 58 (2021) | 69 (2024) | 110 | Landbouwtelling
Lengte elzenhagen // langs boomgaarden (km) | 96 (2020) | 108 (2024) | 125 | Landschapsbeheer
Vergunde bedden // seizoenswerkers | 510 (2021) | 702 (2024) | 900 | Vergunningenregister
""",
    ),
    *prose("""
De ambitie voor biologische boomgaarden is naar beneden bijgesteld: twee bedrijven in Peerloo zijn
teruggeschakeld naar gangbare teelt omdat de biologische peer te weinig opbracht.

## Erfgoed en vesting

De gemeente bereidt een aanvraag voor bij de Europese vestingroute. Daarvoor moet de hele wal beloopbaar
zijn; nu ontbreekt 430 meter tussen de Waterpoort en de Kruithof. Vijf eigenaren van tuinen aan de wal
hebben ingestemd met een pad, twee nog niet.
"""),
    indicators(
        "Indicatoren Erfgoed en vesting",
        """
Rijksmonumenten in // goede staat | 71% (2020) | 76% (2024) | 85% | Monumentenwacht
Gemeentelijke monumenten // in goede staat | 63% (2020) | 64% (2024) | 75% | Monumentenwacht
Bezoekers museum // De Kruitkamer | 18.400 (2019) | 22.930 (2024) | 26.000 | Museum
Leegstand winkels // vesting (panden) | 23 (2021) | 21 (2024) | 10 | Centrummanager
""",
    ),
    *prose("""
## Jeugd en onderwijs

De bouw van kindcentrum De Boomgaard is met € 640.000 gestegen door de strengere eisen aan ventilatie en het
hijsen van de houten spanten. De opening schuift naar januari 2028.

## Openbare ruimte

De brug bij de Korenmarkt wordt niet in het najaar van 2025 maar vanaf februari 2026 vernieuwd. Onder het
brugdek zijn resten gevonden van een voorganger uit de zestiende eeuw; archeologen krijgen acht weken de
tijd.

## Sport en ontmoeting

Dorpshuis De Schuur in Sint-Odo kampt met een lek dak. De noodreparatie kost € 27.500 en komt uit de reserve
Dorpshuizen. Nieuwbouw is pas mogelijk als duidelijk is of de school in Sint-Odo blijft.

## Wonen

In 2024 zijn 134 woningen opgeleverd. Voor Bloesemkwartier is het aantal verlaagd van 420 naar 396, omdat het
waterschap een bredere singel eist. Voor Lage Donk is een weiland van 1,1 hectare achter de kerk in beeld.

## Zorg en inkomen

De fixers aan huis zijn in 2024 op 487 adressen geweest. Daarmee is het doel van 600 niet gehaald; twee van de
acht fixers waren langdurig ziek.
"""),
    table(
        "Bijlage 1 Investeringen 2026-2029 (nieuw of gewijzigd)",
        """
Investering | 2026 | 2027 | 2028 | 2029
---
Restauratie Waterpoort | 1.620 | 1.390 | 510 | -
Kindcentrum De Boomgaard | 4.200 | 4.290 | - | -
Brug Korenmarkt | 545 | - | - | -
Brug Koningsweg (Oostwiel) | - | 390 | - | -
Herstel dak De Schuur (Sint-Odo) | 28 | - | - | -
Pad over de wal | PM | PM | - | -
Waterbassin Tienbunder | 273 | - | - | -
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
        flat=Flat("labels", "row", "gone", 0),
    ),
)

_DOCUMENT = Document(
    "Kadernota 2026-2029",
    "kadernota",
    date(2025, 5, 13),
    (
        TitlePage("Kadernota 2026-2029", "Het water staat hoog", ("Gemeente Oudewaarden", "13 mei 2025")),
        Contents(),
        *_START,
        *_TABLES,
        *_PROGRAMMES,
    ),
    header="Kadernota 2026-2029 gemeente Oudewaarden",
    footer="{page}",
)
FILES = [
    DocumentFile(
        "kadernota-2026-2029.txt",
        (_DOCUMENT,),
        TextLook("formfeed", double_spaced=True, lines_per_page=70, flat=f.EXPORT),
        listed=True,
    )
]
