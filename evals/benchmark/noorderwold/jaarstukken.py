"""Jaarstukken 2024 (May 2025): a PDF in office style with ruled tables, signs in front."""

from __future__ import annotations

from datetime import date

from evals.benchmark.noorderwold.figures import YEAR_2024, before, sums
from evals.making import Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.prose import prose, table


def _rows() -> tuple[tuple[str, ...], ...]:
    made = [(name, *map(before, values), before(values[2] - values[1])) for name, values in YEAR_2024.items()]
    total = sums(YEAR_2024)
    return (*made, ("**Gerealiseerd resultaat**", *map(before, total), before(total[2] - total[1])))


_RESULT = Table(
    "Tabel 1 Saldo per programma 2024",
    (("Programma", "Begroting 2024 primitief", "Begroting 2024 na wijziging", "Rekening 2024", "Verschil"),),
    _rows(),
    "Bedragen in duizenden euro’s",
)

_INTRO = prose("""
# Deel 1 Jaarverslag

## 1. Terugblik

Noorderwold sluit 2024 af met een voordelig resultaat van 538.000 euro. Bij de najaarsrapportage gingen wij
uit van een nadeel van 420.000 euro. Bijna een miljoen beter dus, en daar moeten wij eerlijk over zijn: het
komt vooral doordat wij dingen niet hebben gedaan. Elf vacatures stonden langer dan een halfjaar open. Het
groot onderhoud aan de Zandwijkerweg schoof op omdat de aannemer failliet ging. En het Rijk maakte in
december nog 711.000 euro over voor de opvang van ontheemden uit Oekraïne, die in de landbouwschool en in
hotel Het Veenhuis verbleven.

Op de jeugdhulp kwamen wij tekort. Dat was in 2023 ook zo.

In mei 2024 overleed wethouder Roelof Ensing. Bouke Wierstra volgde hem op 27 juni 2024 op. Oud-wethouder
Ensing was achttien jaar bij het bestuur van onze gemeente betrokken.

## 2. Hoofdlijnen van het resultaat
""")

_AFTER_RESULT = prose("""
Wij stellen de raad voor om van het resultaat 300.000 euro te bestemmen voor het onderhoud van de
Zandwijkerweg in 2025, 90.000 euro voor het inhalen van achterstanden bij Vergunningen, en de overige 148.000
euro toe te voegen aan de algemene reserve.

## 3. Programma’s

### Programma 0 Bestuur en ondersteuning

De algemene uitkering viel 284.000 euro hoger uit. Aan inhuur gaven wij 1.402.000 euro uit, 7,9 procent van de
loonsom. Het ziekteverzuim was 7,8 procent. De raad vergaderde elf keer en nam 27 moties aan.

### Programma 1 Veiligheid

In 2024 waren er 572 misdrijven. De brandweer rukte 214 keer uit en was in 74 procent van de gevallen op
tijd. De bijdrage aan de veiligheidsregio was 1.998.000 euro. Bij de natuurbrand van 12 mei 2024 in het
Holtingerbos ging 23 hectare verloren; de oorzaak was een weggegooide barbecue.

### Programma 2 Verkeer, vervoer en waterstaat

Van de geplande 14,2 kilometer groot onderhoud aan wegen is 9,8 kilometer uitgevoerd. De belbus reed 8.415
ritten. De Klapbrug in Drostenkanaal is sinds 6 augustus 2024 gesloten voor verkeer boven 3,5 ton.

### Programma 3 Economie

De grondverkoop leverde 229.000 euro meer op dan geraamd. Op Kielveen-Hoogveen is 1,8 hectare verkocht aan
drie bedrijven, op De Meent 0,6 hectare. Er waren 221.300 overnachtingen van toeristen, 7.300 meer dan in
2023.

### Programma 4 Onderwijs

Het huisvestingsplan Samen onder Dak is vastgesteld. Op 1 oktober 2024 telden de dertien basisscholen 2.171
leerlingen. Bij de Sint-Jozefschool waren dat er nog 49.

### Programma 5 Sport, cultuur en recreatie

Zwembad De Plompert trok 68.940 bezoekers. In februari was het bad drie weken dicht door een kapotte ketel.
Museum De Turfschuur kreeg 9.815 bezoekers, een record.

### Programma 6 Sociaal domein

Het nadeel op jeugdhulp met verblijf was 612.000 euro en op jeugdhulp zonder verblijf 187.000 euro. Op hulp
bij het huishouden hielden wij 74.000 euro over, doordat zorgaanbieder Thuis & Co te weinig mensen kon
vinden. Voor de energietoeslag ontvingen 1.344 huishoudens 400 euro.
""")

_SOCIAL = table(
    "Tabel 2 Sociaal domein: begroting en rekening 2024",
    """
Onderdeel | Begroting na wijziging | Rekening | Verschil
---
Jeugdhulp met verblijf | -3.146 | -3.758 | -612
Jeugdhulp zonder verblijf | -6.020 | -6.207 | -187
Hulp bij het huishouden | -3.402 | -3.328 | +74
Begeleiding Wmo | -2.988 | -2.925 | +63
Bijstand, saldo | -412 | -366 | +46
Werkwold | -3.290 | -3.290 | 0
Welzijn en preventie | -2.214 | -2.151 | +63
Overig sociaal domein | -4.318 | -4.203 | +115
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
)

_AFTER_SOCIAL = prose("""
### Programma 7 Volksgezondheid en milieu

De windparken De Groote Veenkamp en Drostenveld leverden samen 209 GWh, nog minder dan in het al waaiarme
2023. Alle zonneparken samen besloegen eind 2024 118 hectare[^1] en leverden 91 GWh. Het restafval daalde
naar 139 kilo per inwoner. Aan leges voor zonneparken kwam 402.000 euro binnen.

### Programma 8 Wonen en leefomgeving

Er kwamen 58 woningen gereed, waarvan 33 in Barwolde, 11 in Kielveen, 6 in Holtinge en 8 verspreid over de
andere dorpen. Negentien woningen zijn gesloopt. In het najaar plantten vrijwilligers 3,5 hectare bos bij
Annaveld. De grondexploitatie Barwolde-West sloot met een tekort van 1,1 miljoen euro, waarvoor de
voorziening is verhoogd tot 2.350.000 euro.

#! Deel 2 Jaarrekening

## 4. Balans en reserves
""")

_RESERVES = table(
    "Tabel 3 Verloop van de reserves in 2024",
    """
Reserve | Stand 1-1-2024 | Bij | Af | Stand 31-12-2024
---
Algemene reserve | 7.506 | 146 | 810 | 6.842
Reserve energieopbrengsten | 2.470 | 1.095 | 450 | 3.115
Reserve dorpsvernieuwing | 880 | 0 | 265 | 615
Reserve onderwijshuisvesting | 1.964 | 400 | 75 | 2.289
Reserve bos en landschap | 312 | 40 | 128 | 224
**Totaal reserves** | 13.132 | 1.681 | 1.728 | 13.085
""",
    scale="Bedragen in duizenden euro’s, vóór bestemming van het resultaat",
)

_BALANCE = table(
    "Tabel 4 Balans per 31 december 2024",
    """
Activa | 31-12-2023 | 31-12-2024
---
Materiële vaste activa | 68.415 | 70.202
Financiële vaste activa | 4.110 | 3.986
Voorraden (grond) | 7.240 | 6.405
Vorderingen | 9.862 | 10.377
Liquide middelen | 1.093 | 640
**Totaal** | 90.720 | 91.610
""",
    scale="Bedragen in duizenden euro’s",
)

_INVEST = table(
    "Tabel 5 Kredieten: gevoteerd, besteed en restant",
    """
Krediet | Gevoteerd | Besteed t/m 2024 | Restant | Status
---
Rioolvervanging Kielveen, fase 1 | 1.580.000 | 1.612.400 | -32.400 | Afgesloten
Rioolvervanging Kielveen, fase 2 | 1.640.000 | 0 | 1.640.000 | Start 2025
Zandwijkerweg, groot onderhoud | 890.000 | 118.700 | 771.300 | Loopt
Gymzaal Spierwolde, verduurzaming | 325.000 | 301.950 | 23.050 | Afgesloten
Brede school Kielveen, dak | 210.000 | 96.300 | 113.700 | Loopt
Kade Barwolde, Turfkolk | 475.000 | 469.200 | 5.800 | Afgesloten
Milieustraat Barwolde | 640.000 | 0 | 640.000 | Aangehouden
""",
    scale="Bedragen in hele euro’s",
    scale_after=True,
)

_END = prose("""
## 5. Rechtmatigheid en controle

De accountant, Veldkamp & Roosjen, gaf op 6 mei 2025 een goedkeurende verklaring. De rechtmatigheidsfouten
bedragen 486.000 euro, vooral aanbestedingen bij de jeugdhulp; de grens is 1,6 miljoen euro. De accountant
adviseert het contractbeheer bij één medewerker onder te brengen.

## 6. Beloning van topfunctionarissen

Secretaris Talea Boerhave werkte heel 2024 voltijds; haar bezoldiging was 143.870 euro. Griffier Folkert
Mandema had een dienstverband van 0,89 fte en een bezoldiging van 108.215 euro. De wettelijke norm bedroeg in
2024 233.000 euro.
""")

DOCUMENT = Document(
    "Jaarstukken 2024",
    "jaarstukken",
    date(2025, 5, 13),
    (
        TitlePage("Jaarstukken 2024", "Jaarverslag en jaarrekening", ("Gemeente Noorderwold", "13 mei 2025")),
        Contents(levels=2),
        *_INTRO,
        _RESULT,
        *_AFTER_RESULT,
        _SOCIAL,
        *_AFTER_SOCIAL,
        _RESERVES,
        _BALANCE,
        _INVEST,
        *_END,
        Footnotes((("1", "Inclusief beplanting en sloten binnen het hek."),)),
    ),
    header="Jaarstukken 2024",
    footer="Noorderwold – {page}",
)

FILE = DocumentFile("jaarstukken-2024.pdf", (DOCUMENT,), PdfLook("office"), listed=True)
