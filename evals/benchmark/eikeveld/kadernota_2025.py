"""Kadernota 2025-2028 (May 2024): a text export by form feed, a row on a line."""

from __future__ import annotations

from datetime import date

from evals.benchmark.eikeveld import figures as f
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, PicturedTable, Table, TextLook, TitlePage
from evals.making.prose import prose, table

_HEADER = (("Omschrijving", "2025", "2026", "2027", "2028"),)

_SHORT = Table(
    "Tabel 1 Saldo kadernota 2025-2028",
    _HEADER,
    (
        f.line("Saldo programmabegroting 2024", f.KN25_START),
        f.line("Autonome ontwikkelingen", f.total(f.KN25_AUTONOMOUS)),
        f.line("Overige ontwikkelingen", f.total(f.KN25_OTHER)),
        f.line("**Saldo voor maatregelen**", f.KN25_BEFORE),
        f.line("Maatregelen", f.total(f.KN25_MEASURES)),
        f.line("**Saldo na maatregelen**", f.KN25_AFTER),
        f.line("Waarvan incidenteel", f.KN25_INCIDENTAL),
        f.line("Structureel saldo", tuple(a - b for a, b in zip(f.KN25_AFTER, f.KN25_INCIDENTAL, strict=True))),
    ),
    scale="x € 1.000",
    scale_after=True,
    flat=Flat("row", "three"),
)

_LONG = Table(
    "Tabel 2 Alle mutaties",
    _HEADER,
    (
        ("Autonome ontwikkelingen",),
        *f.block(f.KN25_AUTONOMOUS),
        f.line("**Subtotaal autonoom**", f.total(f.KN25_AUTONOMOUS)),
        ("Overige ontwikkelingen",),
        *f.block(f.KN25_OTHER),
        f.line("**Subtotaal overig**", f.total(f.KN25_OTHER)),
        ("Maatregelen",),
        *f.block(f.KN25_MEASURES),
        f.line("**Subtotaal maatregelen**", f.total(f.KN25_MEASURES)),
    ),
    scale="x € 1.000",
    scale_after=True,
    flat=Flat("row", "row"),
)

_ONE = prose("""
# 1. Waarom een kadernota?

De kadernota is het gesprek van het voorjaar. De raad zegt waar het heen moet, het college rekent daarna.
Deze nota is op 21 mei 2024 door het college vastgesteld. De commissie Middelen bespreekt haar op 13 juni,
de raad besluit op 4 juli 2024. De begroting volgt in het najaar.

Eikeveld telt 38.214[^1] inwoners, verdeeld over één groot en vijf kleinere dorpen. De gemeente heeft geen
schulden aan banken van vóór 2015; de schuldquote is met 41 procent laag. Toch zijn er zorgen. Het Rijk
verlaagt de uitkering in 2026 fors en de jeugdhulp groeit sneller dan de gemeente kan bijsturen.

In alle tabellen geldt: - = nadelig. Een bedrag zonder min is een voordeel.

## 1.1 Vijf vragen aan de raad

1. Wil de raad een tekort in 2026 accepteren in afwachting van het Rijk?
2. Mag de ozb voor bedrijven meer stijgen dan die voor woningen?
3. Moeten alle vijf dorpshuizen open blijven, ook als de bezetting onder de dertig procent zakt?
4. Is de raad bereid de aankoop van grond voor De Wielewaal fase 2 door te zetten zolang het stroomnet vol is?
5. Hoe lang houdt de gemeente een eigen gebiedsregisseur in dienst?
""")

_TWO = prose("""
#! 2. Financieel kader

## 2.1 Het beeld

De begroting 2024 liet voor 2025 nog een plusje zien. Daar is niets van over. Zonder ingrijpen is er in
2025 een tekort van ruim 1,1 miljoen euro, oplopend tot bijna 4,2 miljoen euro in 2027. Met de maatregelen
die het college voorstelt, blijft er in 2025 een klein tekort over. In de jaren daarna is het gat nog niet
gedicht.
""")

_TWO_B = prose("""
## 2.2 Uitgangspunten

- Lonen: 4,5 procent in 2025, daarna 2,5 procent.
- Prijzen: 2,4 procent in 2025 en 2,0 procent in latere jaren.
- Rente op nieuwe leningen: 2,90 procent.
- Groei: 220 inwoners en 150 woningen per jaar.
- Circulaires: die van september en december 2023. De meicirculaire 2024 komt in de begroting.

## 2.3 Mutaties

De volgende tabel bevat alle mutaties ten opzichte van de begroting 2024.
""")

_TWO_C = prose("""
## 2.4 Toelichting

**Cao gemeenten 2024.** De cao kent een eenmalige uitkering van 750 euro en een loonstijging van 4,2
procent per 1 mei
2024. In de begroting 2024 was met 2,6 procent gerekend.

**Jeugdhulp lokaal.** De gemeente betaalt meer trajecten die langer duren. Gemiddeld duurde begeleiding in
2023 14,1 maanden, tegen 11,6 maanden in 2021.

**Jeugdhulp regionaal.** De acht gemeenten van de Zandregio kopen samen in. De tarieven stegen na een
uitspraak van het gerechtshof van 19 december 2023 met gemiddeld zeven procent.

**Wmo hulp bij het huishouden.** Er kwamen in 2023 54 cliënten bij. Het abonnementstarief maakt hulp
goedkoop voor wie haar zelf zou kunnen betalen.

**Bijdrage Veiligheidsregio.** De regio wil de brandweer in de kleine kernen behouden. Dat kost alle
gemeenten geld.

**Gebiedsregisseur buitengebied.** De heer Jelmer Hanskamp praat sinds september 2022 met boeren over
stoppen, verplaatsen of verduurzamen. Hij sprak 118 van de 318 bedrijven. Het college wil hem drie jaar
langer aanhouden, tot eind 2027.

**Boa logistiek park.** Rond De Wielewaal staan ’s nachts gemiddeld 35 vrachtwagens op plekken waar dat
niet mag. De chauffeurs hebben geen toilet. Omwonenden van de Transportweg dienden in 2023 96 klachten in.

**Herinrichting Marktstraat.** De ondernemers willen eenrichtingsverkeer, de bewoners niet. Zolang er geen
ontwerp is, staat er PM.
""")

_THREE = prose("""
#! 3. De programma’s in vogelvlucht

## 3.1 Bestuur en dienstverlening

De gemeente had in 2023 19 procent van de loonsom nodig voor inhuur. Dat is te veel. Burgemeester Tersteeg
wil in vier jaar naar tien procent. Rekenkamercommissie Zandstreek onderzoekt dit jaar hoe de inhuur wordt
gestuurd.

## 3.2 Veiligheid

De proef met een wildcamera aan de Heideweg leverde in acht maanden elf aanhoudingen op voor het dumpen
van drugsafval. De proef wordt verlengd tot 1 juli 2025.

## 3.3 Verkeer en openbare ruimte

Van de 236 kilometer weg in het buitengebied verkeert 43 kilometer in slechte staat. Met het beheerplan is
dat in 2030 teruggebracht tot 15 kilometer. Het college kiest voor grasbetonstenen in de berm, omdat
asfalt verbreden drie keer zo duur is en hardrijders uitlokt.

## 3.4 Economie en logistiek

Fase 2 van De Wielewaal is 30 hectare bruto. Fase 1 telt 64 hectare en heeft nog twee kavels over. De
grond voor fase 2 ligt tussen de Transportweg en de spoorlijn. Het college rekent op een grondprijs van
165 euro per vierkante meter.
""")

_LAND = table(
    "Tabel 3 Bedrijventerreinen, stand 1 januari 2024",
    """
Terrein | Bruto (ha) | Netto (ha) | Uitgeefbaar (ha) | Prijs per m2
---
De Wielewaal fase 1 | 64,0 | 51,2 | 2,1 | 155
De Wielewaal fase 2 | 30,0 | n.t.b. | n.t.b. | 165
Leemborg-Noord | 22,4 | 18,6 | 0,8 | 120
Leemborg-Zuid | 14,9 | 12,1 | 0,0 |
Ambachtshof Vlasbeek | 6,3 | 5,0 | 0,4 | 110
""",
    flat=Flat("row", "three", "spaces"),
)

_THREE_B = prose("""
## 3.5 Onderwijs en jeugd

De brede school Vlasbeek kost 10,35 miljoen euro. De kapitaallasten beginnen in 2026. Het schoolbestuur
van de katholieke school wil een aparte ingang; het college vindt dat te duur.

## 3.6 Sport, cultuur en dorpshuizen

Voor de verduurzaming van de dorpshuizen is 60.000 euro nodig in 2025 en 120.000 euro per jaar daarna. In
Zandloo zijn al 84 zonnepanelen gelegd.

## 3.7 Zorg en inkomen

De gemeente wil een inlooppunt in elk dorp. Zandloo is als eerste aan de beurt. Wethouder Jaspers
onderzoekt of het inlooppunt van Leemborg in het dorpshuis kan.

## 3.8 Landbouw, natuur en milieu

Elf veehouders hebben zich gemeld voor de landelijke beëindigingsregeling. Bij acht van hen is een
aanvraag ingediend, voor vijf ligt er een beschikking. Voor de stallen die vrijkomen geldt een sloopeis.

## 3.9 Wonen en ruimte

De Raad van State vernietigde het plan Achter de Kerk. Het college verwacht in het eerste kwartaal van
2025 een nieuw plan. Tot en met 2030 wil de gemeente 1.100 woningen bouwen, waarvan twee derde betaalbaar.
""")

_HOMES = table(
    "Tabel 4 Woningbouw tot en met 2030 per dorp",
    """
Dorp | 2024-2026 | 2027-2030 | Totaal
---
Eikeveld-dorp | 205 | 290 | 495
Zandloo | 118 | 112 | 230
Vlasbeek | 46 | 94 | 140
Leemborg | 60 | 75 | 135
Oosterheuvel | 18 | 42 | 60
Kievitsdrift | 12 | 28 | 40
**Totaal** | 459 | 641 | 1.100
""",
)

_FOUR = prose("""
#! 4. Maatregelen

Het college stelt zeven maatregelen voor. Zij zijn besproken in drie avonden met de raad, op 6 en 20
februari en op 12 maart 2024.

- Ozb niet-woningen: vier procent extra, opbrengst 180.000 euro.
- Ozb woningen: vanaf 2026 twee procent extra, opbrengst 95.000 euro.
- Toeristenbelasting: van 1,35 euro naar 1,60 euro per persoon per nacht.
- Taakstelling organisatie: loopt op tot vier ton in 2027, met name door minder inhuur.
- Taakstelling jeugdhulp: begint in 2026 en levert in 2028 een half miljoen op.
- Stelpost onderuitputting: ervaring leert dat er elk jaar werk blijft liggen.
- Inzet algemene reserve: eenmalig 400.000 euro in 2025.

Niet overgenomen zijn de sluiting van de bibliotheekvestiging in Vlasbeek (besparing 54.000 euro), het
schrappen van de schoolzwemlessen (38.000 euro) en het verhogen van de hondenbelasting (27.000 euro).

# 5. Reserve en risico’s

De algemene reserve was op 31 december 2023 14,8 miljoen euro. De ratio weerstandsvermogen is 1,5. De raad
heeft 1,2 als ondergrens gekozen.
""")

_RISKS = PicturedTable(
    table(
        "Tabel 5 Verloop algemene reserve 2024-2028",
        """
Jaar | Stand 1 januari
---
2024 | 14.820
2025 | 14.100
2026 | 13.300
""",
    )
)

_END = prose("""
Wie vragen heeft over deze nota kan terecht bij concerncontroller Margriet Zeelen. Technische vragen die
vóór 6 juni 2024 bij de griffie binnen zijn, worden vóór de commissie beantwoord.
""")

_NOTA = Document(
    "Kadernota 2025-2028",
    "kadernota",
    date(2024, 5, 21),
    (
        TitlePage("Kadernota 2025-2028", "Gemeente Eikeveld", ("21 mei 2024",)),
        Contents(),
        *_ONE,
        Footnotes((("1", "Stand 1 januari 2024, bron: basisregistratie personen."),)),
        *_TWO,
        _SHORT,
        *_TWO_B,
        _LONG,
        *_TWO_C,
        *_THREE,
        _LAND,
        *_THREE_B,
        _HOMES,
        *_FOUR,
        _RISKS,
        *_END,
    ),
    header="Kadernota 2025-2028 gemeente Eikeveld",
    footer="{page}",
)

FILES = (
    DocumentFile(
        "kadernota-2025-2028.txt",
        (_NOTA,),
        TextLook("formfeed", width=98, lines_per_page=40, bullet="-"),
        listed=True,
    ),
)
