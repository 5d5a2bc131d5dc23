"""Two proposals to the council: one with a verordening behind it, one about the ground of a brickyard."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, WordLook
from evals.making.prose import prose, table

_HEAD = ("Gemeente Lindemaas", "Raadsvoorstel")

_PROPOSAL = Document(
    "Raadsvoorstel Verordening dorpsbudgetten Lindemaas 2026",
    "raadsvoorstel",
    date(2025, 9, 30),
    (
        Letterhead(
            _HEAD,
            ("Aan de gemeenteraad",),
            (
                ("Zaaknummer", "2025-118407"),
                ("Datum college", "30 september 2025"),
                ("Commissie", "Dorpen en Dienstverlening, 16 oktober 2025"),
                ("Raad", "6 november 2025"),
                ("Portefeuillehouder", "Ruud Smeulders"),
                ("Steller", "Femke Bongers, team Kernen"),
            ),
        ),
        *prose("""
# 1 Voorstel

De raad wordt voorgesteld te besluiten:

1. de Verordening dorpsbudgetten Lindemaas 2026 vast te stellen;
2. de Regeling leefbaarheid kernen 2020 in te trekken per 1 januari 2026;
3. het plafond voor 2026 te bepalen op € 398.000;
4. kennis te nemen van de zienswijzen van negen dorpsraden.

# 2 Aanleiding

Sinds 2020 verdelen elf dorpsraden het dorpsbudget. De rekenkamer schreef in november 2024 dat de regels
per kern verschillen: in Batelaar beslist een jury van inwoners, in Oudwaard het bestuur van de dorpsraad,
in Elsrade een loting. Daarnaast bleef in vier kernen geld liggen, samen € 61.300 in 2024. Sint-Odrada en
Lage Wal besteedden juist alles al voor de zomer.

# 3 Argumenten

3.1 Eén regeling voor elf kernen is eerlijker. Een aanvraag uit Zandeind wordt net zo beoordeeld als een
uit Kesterhout.

3.2 Een vast bedrag per kern helpt de kleine dorpen. Naast € 4,50 per inwoner krijgt iedere kern € 11.140.
Gemiddeld komt dat neer op € 6,50 per inwoner, zoals amendement A3 vraagt.

3.3 Geld dat overblijft mag mee naar het volgende jaar, tot ten hoogste een kwart van het budget.

# 4 Kanttekeningen

4.1 Kesterhout gaat erop achteruit. De dorpsraad van Kesterhout krijgt ongeveer € 37.000 minder dan bij
een bedrag van € 6,50 per inwoner. Voorzitter Wiebe Nauta heeft een zienswijze ingediend.

4.2 Dorpsraden hebben geen rechtspersoonlijkheid in Broekveld en Lage Wal. Daar treedt de stichting Kleine
Kernen op als penvoerder.

# 5 Geld
"""),
        table(
            "Tabel 1 Dorpsbudget per kern 2026",
            """
Kern | Inwoners | Vast bedrag | Per inwoner | Totaal
---
Kesterhout | 24.310 | 11.140 | 109.395 | 120.535
Batelaar | 14.120 | 11.140 | 63.540 | 74.680
Oudwaard | 7.845 | 11.140 | 35.303 | 46.443
Elsrade | 5.260 | 11.140 | 23.670 | 34.810
Veerhuizen | 2.390 | 11.140 | 10.755 | 21.895
Moershoek | 1.985 | 11.140 | 8.933 | 20.073
Grubbelt | 1.640 | 11.140 | 7.380 | 18.520
Sint-Odrada | 1.205 | 11.140 | 5.423 | 16.563
Broekveld | 980 | 11.140 | 4.410 | 15.550
Zandeind | 865 | 11.140 | 3.893 | 15.033
Lage Wal | 614 | 11.140 | 2.763 | 13.903
**Totaal** | 61.214 | 122.540 | 275.465 | 398.005
""",
            scale="Bedragen in euro's, afgerond",
            scale_after=True,
        ),
        *prose("""
De uitvoering kost 0,4 formatieplaats. Die wordt gevonden in het team Kernen. Evaluatie volgt in het
tweede kwartaal van 2028.
"""),
        Signature((("secretaris", "Aletta Koolwijk"), ("burgemeester", "Josephine Tielens")), "Het college,"),
    ),
    footer="Raadsvoorstel 2025-118407 - {page}",
)

_ORDINANCE = Document(
    "Verordening dorpsbudgetten Lindemaas 2026",
    "verordening",
    date(2025, 11, 6),
    prose("""
# Verordening dorpsbudgetten Lindemaas 2026

De raad van de gemeente Lindemaas, gelezen het voorstel van het college van 30 september 2025, gelet op
artikel 149 van de Gemeentewet, besluit vast te stellen de Verordening dorpsbudgetten Lindemaas 2026.

## Artikel 1 Begripsbepalingen

In deze verordening wordt verstaan onder:

1. dorpsraad: de door het college erkende vertegenwoordiging van een kern;
2. kern: een van de elf kernen, genoemd in de bijlage;
3. activiteit: een eenmalig initiatief dat de leefbaarheid van de kern ten goede komt.

## Artikel 2 Hoogte van het budget

1. Iedere kern ontvangt jaarlijks een vast bedrag van € 11.140.
2. Daarnaast ontvangt de kern € 4,50 per inwoner op 1 januari van het voorgaande jaar.
3. Het college past de bedragen jaarlijks aan de consumentenprijsindex aan, voor het eerst in 2027.

## Artikel 3 Wie kan aanvragen

1. Een aanvraag kan worden gedaan door een groep van ten minste vijf inwoners van 16 jaar of ouder.
2. Verenigingen en stichtingen kunnen aanvragen als zij in de kern gevestigd zijn.
3. Ondernemingen kunnen niet aanvragen.

## Artikel 4 Hoogte van de bijdrage

1. De bijdrage bedraagt ten hoogste € 5.000 per activiteit.
2. Voor een speelplek of een AED geldt een maximum van € 9.000.
3. De aanvrager draagt ten minste een tiende zelf bij, in geld of in uren. Een uur telt voor € 17,50.

## Artikel 5 Termijnen

1. Aanvragen kan van 1 februari tot en met 31 oktober.
2. De dorpsraad beslist binnen zes weken. Die termijn kan één keer met drie weken worden verlengd.
3. De activiteit begint binnen twaalf maanden na het besluit.

## Artikel 6 Weigeringsgronden

De dorpsraad weigert een bijdrage als:

1. de activiteit winst beoogt;
2. de activiteit al is begonnen voordat is aangevraagd;
3. dezelfde activiteit in de twee voorgaande jaren een bijdrage kreeg;
4. de activiteit schade toebrengt aan de waterkering of het rivierbed.

## Artikel 7 Overgebleven geld

Wat op 31 december niet is besteed, blijft tot ten hoogste 25 procent van het jaarbudget beschikbaar voor
de kern. Het meerdere vloeit terug naar de reserve dorpshuizen.

## Artikel 8 Verantwoording

1. Tot € 2.500 volstaat een foto met een kort verslag.
2. Daarboven stuurt de aanvrager binnen dertien weken de rekeningen in.
3. De dorpsraad legt voor 1 april verantwoording af over het voorgaande jaar.

## Artikel 9 Belangenverstrengeling

Een lid van de dorpsraad dat bij een aanvraag betrokken is, beraadslaagt en beslist niet mee.

## Artikel 10 Hardheidsclausule

Het college kan artikel 4, eerste lid, en artikel 5 buiten toepassing laten als dat tot een onbillijkheid
leidt.

## Artikel 11 Slot

1. Deze verordening treedt in werking op 1 januari 2026 en vervalt op 1 januari 2030.
2. Aanvragen van vóór die dag worden afgehandeld volgens de Regeling leefbaarheid kernen 2020.
"""),
    footer="Verordening dorpsbudgetten Lindemaas 2026 - {page}",
    bare_first_page=False,
)

VILLAGES = DocumentFile(
    "raadsvoorstel-verordening-dorpsbudgetten.pdf",
    (_PROPOSAL, _ORDINANCE),
    PdfLook("classic", bookmarks=False),
    listed=True,
)

_BRICKYARD = Document(
    "Raadsvoorstel grondexploitatie Steenfabriek Elsrade",
    "raadsvoorstel",
    date(2025, 10, 7),
    (
        Letterhead(
            _HEAD,
            ("Aan de gemeenteraad",),
            (
                ("Zaaknummer", "2025-120966"),
                ("Datum college", "7 oktober 2025"),
                ("Commissie", "Ruimte, 23 oktober 2025"),
                ("Raad", "6 november 2025"),
                ("Portefeuillehouder", "Coen Terpstra"),
                ("Steller", "Guus Arendonk, team Projecten"),
            ),
        ),
        *prose("""
# 1 Voorstel

De raad wordt voorgesteld te besluiten:

1. de grondexploitatie Steenfabriek Elsrade vast te stellen met een tekort van € 1.640.000 op eindwaarde;
2. voor dat tekort een voorziening te treffen ten laste van de algemene reserve;
3. een krediet van € 6.900.000 beschikbaar te stellen voor sanering en bouwrijp maken;
4. op bijlage 2 (taxatie) geheimhouding te leggen tot 1 januari 2029.

# 2 Wat is er aan de hand?

Op het terrein aan de Ovenstraat bakte de familie Rademakers van 1891 tot 2006 stenen. De gemeente kocht
de 6,3 hectare in 2019, nog als gemeente Elsrade, voor € 2,4 mln. Er komen 176 woningen: 53 sociale huur,
44 betaalbare koop en 79 in de vrije sector. De schoorsteen van 48 meter blijft staan. De ontwikkelaar
wilde 182 woningen. Zes vielen af omdat onder de oude oven arseen zit; daar komt een parkje.

# 3 Geld
"""),
        table(
            "Tabel 1 Grondexploitatie",
            """
Post | Raming 2023 | Raming 2025
---
Boekwaarde | -/- 2.610 | -/- 2.865
Sanering bodem | -/- 1.900 | -/- 4.020
Bouw- en woonrijp maken | -/- 2.750 | -/- 2.880
Plankosten | -/- 940 | -/- 1.180
Rente en prijsstijging | -/- 420 | -/- 655
Grondverkoop | 6.350 | 7.710
Woningbouwimpuls | 2.250 | 2.250
**Saldo (eindwaarde)** | -/- 20 | -/- 1.640
""",
            scale="Bedragen x € 1.000; -/- is nadelig",
        ),
        *prose("""
In 2023 leek het plan nog vrijwel budgetneutraal. De sanering is meer dan twee keer zo duur geworden.
Uitstel helpt niet: het Rijk trekt de woningbouwimpuls in als voor 31 december 2027 niet met bouwen is
begonnen.

# 4 Kanttekeningen

- De Raad voor Cultuur en Stad, een groep omwonenden, wil de droogloodsen behouden. Dat kost 31 woningen.
- De weg langs de dijk krijgt 780 auto's per dag extra. Wegverbreding is niet voorzien.
- In de helling nestelen oeverzwaluwen; tussen 1 april en 15 september ligt het werk daar stil.

# 5 Planning

1. Sanering: maart 2026 tot en met januari 2027.
2. Omgevingsplan in de raad: juni 2026.
3. Eerste paal: september 2027.
4. Laatste sleutel: voorjaar 2030.
"""),
        Signature((("secretaris", "Aletta Koolwijk"), ("burgemeester", "Josephine Tielens")), "Het college,"),
    ),
    footer="{page}",
)

BRICKYARD = DocumentFile(
    "raadsvoorstel-steenfabriek-elsrade.docx", (_BRICKYARD,), WordLook(fake_headings=True), listed=True
)
