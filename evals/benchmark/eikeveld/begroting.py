"""Programmabegroting 2025-2028 (autumn 2024): a PDF with ruled tables; chapters 1, 2 and 4 and the annexes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from evals.benchmark.eikeveld import figures as f
from evals.benchmark.eikeveld.begroting_programmas import PROGRAMMAS
from evals.making import (
    Cell,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.notation import thousands
from evals.making.prose import prose, table

_OPENING = prose("""
#! 1. Aanbieding

## 1.1 Aan de raad

Voor u ligt de programmabegroting 2025-2028 van de gemeente Eikeveld. Het is de derde begroting van dit
college en de eerste met een sluitend eerste jaar én een rood vervolg. Dat patroon kent elke gemeente in
het land; de Haagse term is ravijnjaar, in Zandloo zegt men dat het gras na 2025 op is.

Op 1 januari 2024 telde de gemeente 38.214[^1] inwoners. Daarvan wonen er 17.860 in Eikeveld-dorp, 7.315
in Zandloo, 5.240 in Vlasbeek, 3.905 in Leemborg, 2.434 in Oosterheuvel en 1.460 in Kievitsdrift. Het
college rekent tot 2028 met een groei van 220 inwoners per jaar.

De raad stelde de kadernota op 4 juli 2024 vast met 19 stemmen voor en 8 tegen. Daarbij zijn twee moties
aangenomen die in deze begroting zijn verwerkt: de motie ‘Een dak boven elk dorp’ over de dorpshuizen en
de motie ‘Vrachtwagens uit de berm’ over een bewaakte parkeerplaats bij het logistiek park.

## 1.2 Het college

- Burgemeester Willemijn Tersteeg: openbare orde, dienstverlening, communicatie (programma’s 1 en 2).
- Wethouder Gerard Lomans (Dorpsbelang Eikeveld): financiën, economie, logistiek park en grondzaken
  (programma 4).
- Wethouder Aaltje Wibbels (Boer & Buurt): landbouw, natuur, afval, wegen en groen (programma’s 3 en 8).
- Wethouder Ruud Jaspers (Eikeveld Sociaal): zorg, inkomen, onderwijs en jeugd (programma’s 5 en 7).
- Wethouder Floris van Tuyn (Liberaal Eikeveld): wonen, ruimte, sport, cultuur en dorpshuizen (programma’s
  6 en 9).

Gemeentesecretaris is Dick Oldenkamp. Concerncontroller Margriet Zeelen is eindverantwoordelijk voor de
cijfers.

## 1.3 Leeswijzer

Een min (-) voor een bedrag betekent een nadelig saldo, dus een tekort. Bedragen zonder teken zijn
voordelig. Tenzij anders vermeld zijn alle bedragen in de tabellen in duizenden euro’s. De peilwaarden in
hoofdstuk 3 gaan over het jaar dat er tussen haakjes achter staat.
""") + (Footnotes((("1", "Bron: basisregistratie personen, voorlopige stand."),)),)

_FINANCE = prose("""
#! 2. Financieel beeld

## 2.1 De uitkomst in één oogopslag

De begroting 2025 sluit met een voordelig saldo van € 318.000. Voor 2026 verwacht het college een tekort
van € 1.240.000. Het tekort is in 2027 het grootst en neemt in 2028 weer wat af. Ten opzichte van de
kadernota is het beeld ruim een miljoen beter in de jaren vanaf 2026. De meicirculaire 2024 is daarvan de
belangrijkste oorzaak: het Rijk draaide de opschalingskorting definitief terug.
""")

_FINANCE_2 = prose("""
Van het saldo is een deel incidenteel. Structureel laat ook 2025 een klein tekort zien. De provincie kijkt
vooral naar die regel. Omdat 2028 structureel niet sluit, heeft het college op 24 september 2024 met de
toezichthouder gesproken. Het repressieve toezicht blijft voor 2025 gehandhaafd.
""")

_FINANCE_3 = prose("""
## 2.2 Wat is er sinds de kadernota veranderd?

De kadernota eindigde voor 2025 op een tekort van € 145.000. Tussen juli en september zijn de volgende
wijzigingen verwerkt.
""")

_FINANCE_4 = prose("""
**Meicirculaire 2024.** De hogere uitkering komt voor 60 procent door het schrappen van de
opschalingskorting en voor de rest door loon- en prijscompensatie.

**Motie Een dak boven elk dorp.** De raad wil dat het onderhoud aan de vijf dorpshuizen niet langer wordt
uitgesteld. Er is € 85.000 per jaar extra voor groot onderhoud.

**Motie Vrachtwagens uit de berm.** Voor een bewaakte parkeerplaats met 40 plekken aan de Transportweg is
jaarlijks € 38.000 nodig. De opbrengst van het parkeren, geraamd op € 52.000 in 2026, is al verrekend
vanaf dat jaar.

**Herberekening kapitaallasten.** De brede school Vlasbeek wordt een jaar later opgeleverd dan in de
kadernota stond: niet in augustus 2026 maar in augustus 2027.

## 2.3 Baten, lasten en reserves

Bijlage B bevat de baten en lasten per programma. Op 31 december 2023 bedroeg de algemene reserve € 14,8
miljoen. In 2025 gaat daar € 400.000 uit om de begroting sluitend te maken. De bestemmingsreserve
Bedrijfsverplaatsing wordt in 2025 aangesproken voor het uitkopen van één intensieve veehouderij aan de
Kievitsweg.
""")

_CHANGES: f.Rows = {
    "Meicirculaire 2024": (612, 1498, 1210, 1266),
    "Motie Een dak boven elk dorp": (-85, -85, -85, -85),
    "Motie Vrachtwagens uit de berm": (-38, 14, 14, 14),
    "Herberekening kapitaallasten": (44, 86, 65, 95),
    "Hogere energielasten gebouwen": (-70, -109, -126, -120),
}
_CHECK = f.add(f.KN25_AFTER, f.total(_CHANGES))
if f.RESULTS[2:] != _CHECK:
    raise ValueError(f"the changes since the kadernota do not lead to the budget: {_CHECK}")

_INCIDENTAL = (452, -88, -95, 0)

_SALDI = Table(
    "Tabel 2.1 Saldo meerjarenbegroting 2025-2028",
    (("", "2025", "2026", "2027", "2028"),),
    (
        f.line("Saldo programmabegroting 2025", f.RESULTS[2:]),
        f.line("Waarvan incidenteel", _INCIDENTAL),
        f.line(
            "**Structureel saldo**",
            tuple(all_ - once for all_, once in zip(f.RESULTS[2:], _INCIDENTAL, strict=True)),
        ),
    ),
    scale=f.SCALE,
)
_SINCE = Table(
    "Tabel 2.2 Wijzigingen sinds de kadernota 2025-2028",
    (("Omschrijving", "2025", "2026", "2027", "2028"),),
    (
        f.line("Saldo kadernota na maatregelen", f.KN25_AFTER),
        *f.block(_CHANGES),
        f.line("**Saldo programmabegroting 2025**", f.RESULTS[2:]),
    ),
    scale=f.SCALE,
)
_OVERVIEW = Table(
    "Tabel 2.3 Saldo per programma en resultaat",
    (("Programma", *f.PERIODS),),
    f.overview_rows(),
    scale=f.SCALE,
)

_PARAGRAPHS = prose("""
#! 4. Paragrafen

## 4.1 Lokale heffingen

De ozb voor woningen stijgt in 2025 alleen met de inflatie van 2,4 procent. Voor eigenaren van
bedrijfspanden komt daar vier procent bovenop. De afvalstoffenheffing gaat omhoog omdat het verwerken van
restafval duurder is geworden: van € 268 naar € 281 voor een huishouden van meer dan één persoon. De
rioolheffing blijft gelijk.
""")

_LEVIES = table(
    "Tabel 4.1 Gemiddelde woonlasten per huishouden (in hele euro’s)",
    """
Heffing | 2023 | 2024 | 2025
---
Ozb woning (gemiddelde waarde) | 341 | 358 | 367
Afvalstoffenheffing eenpersoons | 198 | 205 | 214
Afvalstoffenheffing meerpersoons | 254 | 268 | 281
Rioolheffing | 216 | 222 | 222
**Totaal meerpersoonshuishouden** | 811 | 848 | 870
""",
)

_RESISTANCE = prose("""
De toeristenbelasting gaat van € 1,35 naar € 1,60 per persoon per nacht. Zandloo en Kievitsdrift nemen
samen 82 procent van de 214.000 overnachtingen voor hun rekening. Het kwijtscheldingsbeleid blijft op 100
procent van de bijstandsnorm.

## 4.2 Weerstandsvermogen en risico’s

De beschikbare weerstandscapaciteit is € 13,1 miljoen, de benodigde € 9,4 miljoen. De ratio komt daarmee
op 1,4. De raad houdt een ondergrens van 1,2 aan. De tien grootste risico’s staan in de onderstaande
afbeelding; ze zijn op 1 september 2024 voor het laatst doorgerekend.
""")

_RISKS = PicturedTable(
    table(
        "Tabel 4.2 Tien grootste risico’s met kans en maximaal gevolg",
        """
Risico | Kans | Gevolg
---
Open einde jeugdhulp | 70% | 1.900
Grondexploitatie De Wielewaal fase 2 | 40% | 3.200
Stikstof: stilvallen vergunningen | 50% | 1.450
Cyberaanval | 10% | 2.400
Gemeentefonds | 50% | 1.600
""",
    )
)

_PARAGRAPHS_2 = prose("""
## 4.3 Onderhoud kapitaalgoederen

De gemeente onderhoudt 412 kilometer weg, waarvan 236 kilometer in het buitengebied, 88 kilometer
vrijliggend fietspad en 41 bruggen. De brug over de Leemgraaf aan de Molendijk is sinds 3 juni 2024
gesloten voor verkeer zwaarder dan vijf ton. Herstel kost € 310.000 en is gepland voor de zomer van 2025.

## 4.4 Grondbeleid

De gemeente voert zelf de grondexploitatie van De Wielewaal fase 2 en van de woningbouwlocatie Achter de
Kerk in Zandloo. De grond voor fase 2 is in 2022 gekocht van drie agrarische families voor € 11,6 miljoen.
De grondexploitatie moet nog worden vastgesteld; het voorstel komt in het voorjaar van 2025 naar de raad.

## 4.5 Verbonden partijen

De gemeente doet mee in zes samenwerkingsverbanden. De bijdrage aan het Recreatieschap is nog niet bekend, omdat de
provincie overweegt eruit te stappen.
""")

_PARTIES = table(
    "Tabel 4.3 Bijdragen aan verbonden partijen",
    """
Verbonden partij | Vestigingsplaats | Bijdrage 2024 | Bijdrage 2025 | Vertegenwoordiger
---
Veiligheidsregio Zandstreek | Harmeloo | 2.246 | 2.371 | Burgemeester Tersteeg
GGD Zandstreek | Harmeloo | 1.418 | 1.466 | Wethouder Jaspers
Omgevingsdienst Heidestreek | Tienberg | 1.307 | 1.354 | Wethouder Wibbels
Omgevingsdienst Heidestreek, projecten stikstof | Tienberg | 120 | 185 | Wethouder Wibbels
Inkoopbureau Zandregio Jeugd | Tienberg | 214 | 231 | Wethouder Jaspers
Sociale werkvoorziening De Schakel | Vlasbeek | 1.092 | 1.040 | Wethouder Jaspers
Recreatieschap Oosterplas | Zandloo | 163 | PM | Wethouder Van Tuyn
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
)

_INVESTMENTS = table(
    "Tabel A.1 Investeringsplan 2025-2028",
    """
Nr. | Investering | Programma | 2025 | 2026 | 2027 | 2028
---
1 | Vervanging servers gemeentehuis | 1 | 140 | 0 | 0 | 180
2 | Zaaksysteem | 1 | 265 | 90 | 0 | 0
3 | Brandweerkazerne Zandloo, uitbreiding | 2 | 0 | 720 | 380 | 0
4 | Waterwagen buitengebied | 2 | 96 | 0 | 0 | 0
5 | Rotonde Transportweg-Provincialeweg | 3 | 1.150 | 650 | 0 | 0
6 | Reconstructie Kievitsweg | 3 | 0 | 840 | 840 | 0
7 | Brug Molendijk | 3 | 310 | 0 | 0 | 0
8 | Fietspad Vlasbeek-Leemborg | 3 | 480 | 1.260 | 0 | 0
9 | Fietspad Zandloo-Oosterplas | 3 | 0 | 0 | 390 | 0
10 | Herinrichting Marktstraat | 3 | PM | PM | PM | PM
11 | Openbare verlichting, led | 3 | 210 | 210 | 210 | 210
12 | Truckparking Transportweg | 4 | 540 | 0 | 0 | 0
13 | Glasvezel en stroomkast De Wielewaal | 4 | 0 | 375 | 0 | 0
14 | Brede school Vlasbeek | 5 | 2.400 | 5.100 | 2.850 | 0
15 | Uitbreiding basisschool De Driesprong | 5 | 0 | 0 | 640 | 1.120
16 | Gymzaal Leemborg | 5 | 0 | 460 | 940 | 0
17 | Sporthal De Dennen, vloer en ventilatie | 6 | 385 | 0 | 0 | 0
18 | Kunstgrasveld vv Oosterheuvel | 6 | 0 | 520 | 0 | 0
19 | Kunstgrasveld vv Zandloo | 6 | 0 | 0 | 545 | 0
20 | Dorpshuis Oosterheuvel, nieuwbouw | 6 | 150 | 1.400 | 650 | 0
21 | Dorpshuis Leemborg, dak | 6 | 95 | 0 | 0 | 0
22 | Inrichting inlooppunt Zandloo | 7 | 60 | 0 | 0 | 0
23 | Milieustraat, overkapping | 8 | 0 | 275 | 0 | 0
24 | Ondergrondse containers | 8 | 120 | 120 | 120 | 120
25 | Beekherstel Vlasbeek, eigen bijdrage | 8 | 200 | 200 | 0 | 0
26 | Tijdelijke woningen Leemborg, infrastructuur | 9 | 430 | 0 | 0 | 0
27 | Digitaal omgevingsplan | 9 | 85 | 85 | 0 | 0
""",
    scale="Bedragen x € 1.000",
    keep=False,
)


def _annex_b() -> Table:
    """Costs and income of four years side by side, on a landscape page."""
    rows = []
    for p in f.ALL:
        cells = [f"{p.number}. {p.name}" if p.number < 10 else p.name]
        for period in range(2, 6):
            cells += [thousands(p.lasten[period]), thousands(p.baten[period])]
        rows.append(tuple(cells))
    sums = [
        thousands(sum(amounts[period] for amounts in column))
        for period in range(2, 6)
        for column in ([p.lasten for p in f.ALL], [p.baten for p in f.ALL])
    ]
    return Table(
        "Tabel B.1 Baten en lasten per programma",
        (
            (Cell("Programma", rows=2), *(Cell(year, cols=2) for year in ("2025", "2026", "2027", "2028"))),
            ("Lasten", "Baten") * 4,
        ),
        (*rows, ("**Totaal**", *sums)),
        scale="Bedragen x € 1.000",
        landscape=True,
    )


_ANNEX_C = (
    *prose("# Bijlage C. Kerngegevens"),
    table(
        "Tabel C.1 Kerngegevens op 1 januari 2024",
        """
Kerngegeven | Aantal
---
Inwoners | 38.214
Waarvan jonger dan 18 jaar | 7.486
Huishoudens | 16.105
Woningen | 16.420
Leerlingen basisonderwijs | 3.105
Formatie (fte) | 207,2
""",
    ),
    # The same table as in chapter 2.
    replace(_SALDI, caption="Tabel C.2 Saldo meerjarenbegroting 2025-2028"),
)

_BEGROTING = Document(
    "Programmabegroting 2025-2028",
    "programmabegroting",
    date(2024, 9, 30),
    (
        TitlePage(
            "Programmabegroting 2025-2028",
            "Gemeente Eikeveld",
            ("Vastgesteld door het college op 30 september 2024", "Behandeling in de raad: 7 november 2024"),
        ),
        Contents(),
        *_OPENING,
        *_FINANCE,
        _SALDI,
        *_FINANCE_2,
        *_FINANCE_3,
        _SINCE,
        *_FINANCE_4,
        _OVERVIEW,
        *PROGRAMMAS,
        *_PARAGRAPHS,
        _LEVIES,
        *_RESISTANCE,
        _RISKS,
        *_PARAGRAPHS_2,
        _PARTIES,
        *prose("#! Bijlage A. Investeringsplan"),
        *prose("""
De raad stelt de kredieten voor 2025 met deze begroting beschikbaar, met uitzondering van de brede school
Vlasbeek en het dorpshuis Oosterheuvel. Daarvoor volgen afzonderlijke voorstellen. Voor de Marktstraat is
nog geen ontwerp; de klankbordgroep onder leiding van mevrouw Tineke Rademaker levert in het voorjaar van
2025 een schets op.
"""),
        _INVESTMENTS,
        *prose("#! Bijlage B. Baten en lasten per programma"),
        *prose("Deze bijlage volgt op een liggende bladzijde."),
        _annex_b(),
        *_ANNEX_C,
    ),
    header="Programmabegroting 2025-2028",
    footer="Gemeente Eikeveld | {page}",
)

FILES = (
    DocumentFile(
        "programmabegroting-2025-2028.pdf",
        (_BEGROTING,),
        PdfLook("modern"),
        listed=True,
        property_title="Begroting definitief v7",
    ),
)
