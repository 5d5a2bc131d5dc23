"""Kadernota 2026 (June 2025): a hyphenated PDF, unruled tables, dotted leaders, signs behind."""

from __future__ import annotations

from datetime import date

from evals.benchmark.noorderwold.figures import (
    AFTER_2026,
    AUTONOMOUS,
    BEFORE_2026,
    INCIDENTAL_2026,
    MEASURES,
    START_2026,
    STRUCTURAL_2026,
    WISHES,
    behind,
    dotted,
    lines,
    sums,
)
from evals.making import (
    Box,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
_HEADER = (("Omschrijving", *YEARS),)


def _row(label: str, values: tuple[int, ...], bold: bool = False) -> tuple[str, ...]:
    text = dotted(label)
    return (f"**{text}**" if bold else text, *map(behind, values))


_SALDO = Table(
    "Tabel 1 Van begroting 2025 naar kadernota 2026",
    _HEADER,
    (
        _row("Saldo begroting 2025 (meerjarig)", START_2026),
        _row("Autonome ontwikkelingen (tabel 2)", sums(AUTONOMOUS)),
        _row("Wensen en nieuw beleid (tabel 3)", sums(WISHES)),
        _row("Saldo vóór ombuigingen", BEFORE_2026, True),
        _row("Ombuigingen en dekking (tabel 4)", sums(MEASURES)),
        _row("Saldo na ombuigingen", AFTER_2026, True),
        _row("waarvan incidenteel", INCIDENTAL_2026),
        _row("Structureel saldo na ombuigingen", STRUCTURAL_2026, True),
    ),
    style="unruled",
)

_FORECAST = table(
    "Figuur 1 Inwoners naar leeftijd 2025-2040",
    """
Leeftijd | 2025 | 2030 | 2040
---
0-19 jaar | 5.510 | 5.105 | 4.480
20-64 jaar | 15.420 | 14.690 | 12.905
65 jaar en ouder | 8.216 | 8.930 | 9.640
""",
)

_INTRO = prose("""
# 1. Voorwoord

Aan de raad,

Dit is een kadernota die u niet vrolijk zal maken. In november 2024 stelde u een begroting vast die voor 2025
net rond was en voor de jaren daarna een gat liet zien. Dat gat is niet gedicht, het is dieper geworden: de
lonen stegen harder dan wij ramden, er wonen meer jongeren in een instelling en het Rijk vult het tekort aan
het gemeentefonds maar voor een stukje aan. Wij kiezen er niettemin voor om in de dorpen te blijven
investeren. Een school in Tweeboermond en een zwembad in Barwolde zijn geen luxe wanneer de bus nog maar eens
per uur rijdt.

Wij hebben de Dorpentafel van 22 maart 2025 in dorpshuis Het Turfschip gebruikt om te horen wat inwoners het
zwaarst vinden wegen. Er waren 164 mensen. Zij noemden het vaakst: de staat van de zandpaden, de leegstand
aan de Vaart in Tweeboermond en de vraag wie er beter wordt van de zonneparken. Op alle drie komt deze nota
terug.

Het college van Noorderwold, 3 juni 2025

## 1.1 De gemeente in het kort

Op 1 januari 2025 telde Noorderwold 29.146 inwoners[^1], verdeeld over negen dorpen. Tien jaar eerder waren
het er 30.372. Barwolde is met 9.870 inwoners het grootste dorp, Nieuw-Luttel met 936 het kleinste. Het
aantal huishoudens daalt nog niet, want er wonen steeds meer mensen alleen: 13.208 huishoudens op 1 januari
2025, tegen 13.061 in 2020. De gemeente meet 31.460 hectare, waarvan 7.940 hectare bos en 4.315 hectare
veenweide.

## 1.2 Wie doet wat

Burgemeester Harmien Tichelaar gaat over openbare orde, de bestuurlijke samenwerking en de doorstroomlocatie
in Barwolde. Bouke Wierstra (Dorpen Samen) is wethouder van financiën en energie. Ineke Rozema (Christelijk
Wold) heeft jeugd, Wmo, onderwijs en sport. Jur Oosterkamp (Vrij Noorderwold) doet wonen, wegen, bos en de
veenweide. Talea Boerhave is gemeentesecretaris. Ambtelijk trekker van deze kadernota is concerncontroller
Sietske Albada.

## 1.3 Leeswijzer

Een plus achter een bedrag is voordelig voor de gemeentekas, een min achter een bedrag is nadelig. In
hoofdstuk 2 staan alle bedragen in de tabellen in duizenden euro’s; in hoofdstuk 3 en 4 schrijven wij hele
euro’s.
""")

_MONEY = prose("""
#! 2. Financieel kader (bedragen in duizenden euro’s)

## 2.1 Uitgangspunten

Wij gaan uit van een loonstijging van 3,9 procent in 2026 en 2,8 procent daarna, een prijsstijging van 2,2
procent en een rente van 3,1 procent voor nieuwe leningen. In de kadernota van vorig jaar was de rente nog
2,7 procent. Wij rekenen met 85 inwoners minder per jaar. De meicirculaire 2025 kwam te laat voor deze nota
en wordt verwerkt in de begroting 2026. De ozb-opbrengst stijgt trendmatig met 2,2 procent; de extra
verhoging in tabel 4 komt daar bovenop.

## 2.2 Het beeld in één tabel
""")

_AFTER_SALDO = prose("""
Het saldo na ombuigingen blijft in alle jaren negatief. Het tekort over 2026 is bijna 1,9 miljoen euro en
loopt op tot bijna 3 miljoen euro in 2028. Structureel is het beeld in 2026 nog een half miljoen slechter,
omdat de greep uit de reserve energieopbrengsten eenmalig is. De provincie kijkt naar het structurele saldo.
Met deze nota komt de gemeente niet voor repressief toezicht in aanmerking, tenzij de begroting alsnog een
jaar in evenwicht laat zien.

## 2.3 Wat ons overkomt
""")

_AFTER_AUTONOMOUS = prose("""
**Cao gemeenten.** Het akkoord van 24 februari 2025 is 1,4 procentpunt duurder dan geraamd.

**Jeugd.** Op 1 april 2025 verbleven 47 jongeren uit Noorderwold in een instelling of gezinshuis, tegen 39
een jaar eerder. Gemiddeld kost zo’n plek 71.500 euro per jaar. De post ‘zonder verblijf’ stijgt door de
tarieven, niet door het aantal kinderen: dat daalde van 1.012 naar 987.

**Hulp bij het huishouden.** Het aantal cliënten groeide in een jaar van 1.148 naar 1.231. Sinds de vaste
eigen bijdrage van 21 euro per maand vragen ook mensen met een hoger inkomen hulp aan.

**Ozb zonneparken en windparken.** De WOZ-waarde van de twaalf molens in De Groote Veenkamp is na een
uitspraak van het gerechtshof van 18 december 2024 hoger vastgesteld. Vanaf 2028 telt ook Zonnepark
Spierwolde-Zuid mee.

## 2.4 Wat wij willen
""")

_AFTER_WISHES = prose("""
De bedragen bij de school en het zwembad zijn kapitaallasten. De investering in Kindcentrum De Wilgenroos is
6.950.000 euro, die in De Plompert 8.400.000 euro. Het Dorpenfonds stopt na drie jaar, tenzij uit de
evaluatie in het voorjaar van 2028 blijkt dat het werkt.

## 2.5 Hoe wij het betalen
""")

_AFTER_MEASURES = prose("""
De extra verhoging van de ozb voor woningen bedraagt 6,5 procent, voor een gemiddelde woning 27 euro per
jaar. De toeristenbelasting gaat van 1,45 naar 1,80 euro per persoon per nacht en vanaf 2027 naar 1,95 euro.
Het gemeenteloket in Tweeboermond sluit op 1 januari 2027; wie slecht ter been is krijgt bezoek aan huis. De
taakstelling jeugdhulp is nog niet ingevuld: wethouder Rozema komt vóór 1 december 2025 met een plan.

Niet gekozen hebben wij voor het afstoten van gemeentelijk bos. Een verkoop van 412 hectare zou eenmalig
ongeveer 5,8 miljoen euro opleveren, maar de inwoners van Holtinge leverden 1.307 handtekeningen tegen dat
idee in.
""")

_AMBITIONS = prose("""
#! 3. Wat wij in 2026 gaan doen

## 3.1 Krimp en leegstand

In zeven van de negen dorpen daalt het aantal inwoners. Het hardst gaat het in Drostenkanaal: 11,2 procent
minder sinds 2015. Wij maken geld vrij om elk jaar acht tot tien slechte particuliere woningen op te kopen en
te slopen, te beginnen aan de Vaart in Tweeboermond. Een eigenaar krijgt de getaxeerde waarde, tot ten
hoogste 95.000 euro per pand. Op de lege plekken komt groen of een dubbele kavel. Op 1 januari 2025 stonden
318 woningen langer dan een jaar leeg, 2,2 procent van de voorraad.

## 3.2 Energie: eerst de lusten regelen

In 2024 wekten wind en zon in Noorderwold samen 326 GWh op, meer dan alle woningen en bedrijven hier aan
stroom gebruiken. Toch ligt het net stil: Netwerk Drieland neemt tot het nieuwe station Holtinge klaar is
geen grote aansluitingen meer aan. Wij stellen daarom voor om tot en met 2028 geen nieuwe zonneparken op
landbouwgrond toe te staan. Parken die al zijn vergund mogen worden gebouwd. De grens van 150 hectare die u
in 2021 stelde, blijft staan.

Elk park betaalt vanaf 2026 een gebiedsbijdrage van 0,50 euro per opgewekte MWh aan een dorpsstichting. Een
gebiedsregisseur energie (1,0 fte, drie jaar) helpt de dorpen met de besteding. De opbrengst voor alle dorpen
samen ramen wij op 110.000 euro per jaar[^2].

## 3.3 Veenweide

In de polder Kielveen daalt de bodem gemiddeld 9 millimeter per jaar. Wij willen met waterschap Noorderdiep
en zestien boeren het peil op 640 hectare verhogen. De eerste 180 hectare, bij de Luttelerdijk, is in 2026
aan de beurt. Boeren ontvangen een vergoeding van 480 euro per hectare per jaar; driekwart betaalt de
provincie.

## 3.4 School en zwembad

De Wilgenroos krijgt een nieuw gebouw van 2.310 vierkante meter achter de sporthal van Tweeboermond. De
school gaat op 1 september 2027 open met naar verwachting 214 leerlingen uit drie bestaande scholen. Zwembad
De Plompert gaat dicht van 1 november 2026 tot 1 mei 2028. In die tijd rijdt er voor het schoolzwemmen een
bus naar het bad in buurgemeente Merelanden.

## 3.5 Zandpaden en bruggen

Van de 143 kilometer zandpad is 61 kilometer slecht of zeer slecht. Van de 88 bruggen zijn er zeven
afgesloten voor landbouwverkeer. De zwaarste ingreep is de Klapbrug in Drostenkanaal, waarvoor apart
1.150.000 euro in het investeringsplan staat.
""")

_FORECAST_TEXT = prose("""
## 3.6 Bevolking

De provincie verwacht dat in 2040 ruim een op de drie[^3] inwoners 65 jaar of ouder is. In figuur 1 staat de
verdeling.
""")

_PLANNED = table(
    "Tabel 5 Investeringen in de dorpen die in deze nota worden genoemd",
    """
Project | Dorp | Investering | Gereed
---
Kindcentrum De Wilgenroos | Tweeboermond | € 6.950.000 | september 2027
Zwembad De Plompert | Barwolde | € 8.400.000 | mei 2028
Klapbrug | Drostenkanaal | € 1.150.000 | eind 2026
Brug Luttelerdijk | Nieuw-Luttel | € 385.000 | 2027
Dorpshuis Annaveld | Annaveld | PM | n.t.b.
Sporthal De Schans, dak | Kielveen | € 412.500 | zomer 2026
""",
    style="unruled",
)

_MOTIONS = prose("""
#! 4. Moties en toezeggingen

De raad nam tussen juli 2024 en mei 2025 veertien moties aan. Negen zijn afgedaan. Vijf lopen nog; die staan
in tabel 6. De toezegging van wethouder Oosterkamp over een nulmeting van de trillingen langs de
Zandwijkerweg is op 15 april 2025 nagekomen.
""")

_MOTION_TABLE = table(
    "Tabel 6 Openstaande moties",
    """
Motie | Datum | Indiener | Stand van zaken
---
Zon op daken eerst | 4 juli 2024 | Veenlinks | Dakenscan in september 2025
Loket dichtbij | 7 november 2024 | Boer en Bos | Niet uitvoerbaar door sluiting Tweeboermond
Jongeren blijven | 7 november 2024 | Dorpen Samen | Startersleningen, voorstel vierde kwartaal 2025
Geen bos verkopen | 13 februari 2025 | Boer en Bos | Verwerkt in paragraaf 2.5
Halte Spierwolde | 10 april 2025 | Christelijk Wold | In gesprek met het OV-bureau
""",
    style="unruled",
)

_RISKS = prose("""
#! 5. Risico’s en weerstand

De algemene reserve bedraagt op 1 januari 2025 6.842.000 euro, de reserve energieopbrengsten 3.115.000 euro.
Het weerstandsvermogen is 1,3; u stelde als ondergrens 1,2. De drie grootste risico’s zijn:

1. Jeugdhulp: een schommeling van tien plaatsingen kost ongeveer 715.000 euro.
2. Grondexploitatie Barwolde-West: bij twee jaar vertraging wordt het verlies 640.000 euro hoger.
3. Schadeclaim Veenwind BV over stilstand in het broedseizoen: 390.000 euro, kans 25 procent.

De netto schuldquote komt uit op 62 procent eind 2025 en loopt door de twee grote projecten op tot 81 procent
in 2028. De solvabiliteit daalt van 34 naar 28 procent.
""")

_PROCESS = (
    Box(
        "Hoe gaat het verder?",
        prose("""
De raadscommissie bespreekt de kadernota op 24 juni 2025. De raad stelt haar op 10 juli 2025 vast. De
programmabegroting 2026 volgt in oktober.
"""),
    ),
)

DOCUMENT = Document(
    "Kadernota 2026",
    "kadernota",
    date(2025, 6, 3),
    (
        TitlePage("Kadernota 2026", "Kiezen voor dorpen", ("Gemeente Noorderwold", "juni 2025")),
        Contents(),
        *_INTRO,
        Footnotes((("1", "Bron: basisregistratie personen, voorlopige stand."),)),
        *_MONEY,
        _SALDO,
        *_AFTER_SALDO,
        Table(
            "Tabel 2 Autonome ontwikkelingen",
            _HEADER,
            lines(AUTONOMOUS, "Totaal autonome ontwikkelingen", form="behind", leaders=58),
            style="unruled",
        ),
        *_AFTER_AUTONOMOUS,
        Table(
            "Tabel 3 Wensen en nieuw beleid",
            _HEADER,
            lines(WISHES, "Totaal wensen", form="behind", leaders=58),
            style="unruled",
            keep=False,
        ),
        *_AFTER_WISHES,
        Table(
            "Tabel 4 Ombuigingen en dekking",
            _HEADER,
            lines(MEASURES, "Totaal ombuigingen en dekking", form="behind", leaders=58),
            style="unruled",
        ),
        *_AFTER_MEASURES,
        *_AMBITIONS,
        Footnotes((("2", "Elders in de stukken wordt voor 2026 een andere raming gebruikt."),)),
        *_FORECAST_TEXT,
        PicturedTable(_FORECAST),
        Footnotes((("3", "Provinciale bevolkingsprognose, versie februari 2025."),)),
        _PLANNED,
        *_MOTIONS,
        _MOTION_TABLE,
        *_RISKS,
        *_PROCESS,
    ),
    header="Gemeente Noorderwold – Kadernota 2026",
    footer="{page}",
)

FILE = DocumentFile("kadernota-2026.pdf", (DOCUMENT,), PdfLook("classic", hyphenate=True), listed=True)
