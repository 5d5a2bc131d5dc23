"""The Koersnota 2026-2029: a text export, a cell a line in the long table.

On purpose: the saldo table is printed twice (2.1 and annex A); the annex B is a pictured table.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from evals.benchmark.kromstede.finance import KOERS_2025
from evals.benchmark.kromstede.koersnota_2024 import detail, summary
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, PicturedTable, TextLook, TitlePage
from evals.making.prose import prose, table

_SUMMARY = replace(summary("Tabel 1. Financieel beeld 2026-2029", KOERS_2025, 2026), flat=Flat("row", "row"))

_TEXT = prose("""
# 1. Kiezen of delen

Vorig jaar konden wij nog schrijven dat het eerste begrotingsjaar sloot. Dat lukt nu niet. Ook na
bijsturing blijft er in elk jaar van deze koersnota een tekort over, in 2027 het grootst. Het college legt
de raad daarom geen sluitend pakket voor maar een keuze: een lagere ambitie voor de tweede fase van de
stadscampus, of een tweede ozb-verhoging. Wij leggen die keuze bewust bij de raad, omdat beide wegen het
coalitieakkoord raken.

Op 1 januari 2025 woonden er 74.318 mensen in Kromstede1. De universiteit heeft 11.850 studenten
ingeschreven, 450 meer dan een jaar eerder. De gemiddelde wachttijd voor een sociale huurwoning liep op
naar 8,9 jaar.

De raad bespreekt de nota op dinsdag 24 juni 2025 en besluit op donderdag 3 juli 2025. Fracties kunnen tot
en met 12 juni 2025 technische vragen stellen bij concerncontroller Wietske Dommerholt.

# 2. Geld

## 2.1 Het beeld in één tabel

In onderstaande tabel is een minteken een nadeel. De inzet van de algemene reserve in 2026 is eenmalig.
""")

_AFTER = prose("""
## 2.2 Wat overkomt ons?

Het Rijk gaf in zijn voorjaarsnota eenmalig lucht: 1,46 miljoen euro in 2026 en iets minder in 2027. In 2028
slaat dat om in een nadeel. De verwachting dat het ravijn zou worden gedempt is dus maar half uitgekomen.

De uitgaven aan jeugdhulp met verblijf stijgen opnieuw. Het gaat nu om 103 kinderen; een jaar eerder waren
het er 94. Vooral het aantal plaatsingen in een gezinshuis nam toe. Instelling De Overstap ging op 31
maart 2025 failliet, waardoor negen kinderen halsoverkop naar duurdere plekken buiten de regio moesten.

De huishoudelijke ondersteuning stond vorig jaar nog niet in ons lijstje. Sinds het abonnementstarief
gelden nauwelijks drempels; het aantal cliënten groeide van 1.912 naar 2.067. Het Rijk stelt de
inkomensafhankelijke eigen bijdrage nu uit tot 2027.

De rente werkt mee. Wij hadden eind 2024 38 miljoen euro in schatkist staan, tegen gemiddeld 3,1% rente. Dat
voordeel loopt terug naarmate wij de kademuren en de campus betalen.

## 2.3 Wat kiezen we?

De tweede fase van de stadscampus Sluiszijde omvat de collegezaal, de fietsenkelder met 2.400 plaatsen en
het plein. De gemeentelijke voorbereiding kost 1.240.000 euro over drie jaar. Het toezicht op
fietsparkeren wordt uitgebreid met één medewerker. Nieuw is het vaarwegbeheer: Rijkswaterstaat draagt het
Stedekanaal tussen de Lutterzijlse sluis en de Trekbrug op 1 januari 2026 aan ons over. De afkoopsom
bedraagt 2,75 miljoen euro en gaat in een voorziening. Voor het warmtenet op de Noorderkade is twee jaar
voorbereiding nodig.

## 2.4 Waarmee sturen we bij?

- De krimp van de organisatie krijgt een aanvulling van 450.000 euro in 2028, ongeveer vijf
  formatieplaatsen.
- Zwembad De Wiek sluit op 1 juli 2027. Het bad uit 1974 is op; nieuwbouw zou 19 tot 22 miljoen euro
  kosten. Sportcomplex Heggewiel van de universiteit neemt het zwemonderwijs over.
- Theater De Lantaarn krijgt stapsgewijs minder. Van 2028 af is de korting 180.000 euro per jaar.
- De toeristenbelasting gaat van € 3,60 naar € 4,10 per nacht. Woonboten en hostels vallen er ook onder.

Een tweede verhoging van de ozb hebben wij niet in het beeld verwerkt. Elke procent levert 127.000 euro op.

# 3. De grote werken

## 3.1 Stadscampus Sluiszijde

De eerste paal gaat naar verwachting in maart 2026 de grond in, een half jaar later dan in de vorige
koersnota stond. De oorzaak is de stikstofberekening, die twee keer over moest. Projectdirecteur is sinds
1 februari 2025 Rutger Bleijenberg; hij volgde Noortje van der Kemp op, die directeur vastgoed van de
universiteit werd.

## 3.2 Kademuren Vestinggracht

Vak 1 (Botermarkt, 210 meter) is in april 2025 opgeleverd. Vak 2 langs de Pottenkade bleek op houten palen
uit 1760 te staan; dat kost ca. 0,9 miljoen euro extra. Wij dekken dat uit de post onvoorzien van het
project. Het werk duurt tot eind 2029, een jaar langer dan gedacht.

## 3.3 Warmtenet Noorderkade

Het warmtebedrijf haalt warmte uit het effluent van de rioolzuivering. Het gaat om 1.850 bestaande
woningen en de 640 nieuwe. De beslissing om werkelijk te investeren neemt de raad niet eerder dan in het
vierde kwartaal van 2027. Tot die tijd kan nog worden gestopt zonder boete.
""")

_INDICATORS = table(
    "Tabel 3. Stand van de koers",
    """
Indicator | Vorige stand | Laatste stand | Streven 2027 | Bron
---
Wonen
Opgeleverde woningen per jaar | 412 (2023) | 388 (2024) | 560 | Bouwmonitor
Opgeleverde studenteneenheden per jaar | 164 (2023) | 96 (2024) | 320 | Bouwmonitor
Wachttijd sociale huur (jaren) | 8,4 (2023) | 8,9 (2024) | 8,0 | Woonkrans
Kennisstad
Afgestudeerden die na een jaar in de regio wonen | 60% (2022) | 61% (2023) | 63% | Alumnimonitor
Banen in de kennissector | 8.940 (2023) | 9.115 (2024) | 9.500 | Vestigingenregister
Onderweg en klimaat
Aandeel fiets in korte ritten | 47% (2021) | 51% (2024) | 53% | Reizigersonderzoek
Gestolen fietsen (aangiften) | 1.284 (2023) | 1.341 (2024) | 1.050 | Politie
CO2-reductie ten opzichte van 1990 | 31% (2022) | 34% (2023) | 44% | Klimaatmonitor
Jeugd, zorg en meedoen
Jongeren met jeugdhulp | 12,8% (2023) | 13,1% (2024) | 12,4% | CBS
Inwoners in de bijstand | 2.046 (2023) | 1.988 (2024) | n.t.b. | Stadsbank
""",
    flat=Flat("cell", "cell"),
)

_RISK = prose("""
# 4. Weerbaarheid

De algemene reserve bedraagt eind 2024 43,2 miljoen euro en de benodigde buffer 33,5 miljoen euro. De
ratio komt daarmee op 1,29. Dat is lager dan een jaar geleden, vooral door het hogere risico op
Sluiszijde: kans 50%, gevolg 8,0 miljoen euro. De ondergrens blijft 1,2. De provincie kondigde in haar
brief van 14 maart 2025 aan dat Kromstede bij een structureel tekort in het laatste jaar onder preventief
toezicht kan komen.

Nieuw op de lijst staat het risico dat de voorziening voor het Stedekanaal te laag is. De damwand bij de
Lutterzijlse sluis is sinds 1988 niet geïnspecteerd. De kosten zijn PM.

# Bijlage A. Alle mutaties

De tabel uit paragraaf 2.1 staat hier nog eens, gevolgd door de mutaties.
""")

_PICTURE = PicturedTable(
    table(
        "Bijlage B. Investeringen per wijk 2026-2029 (x € 1.000)",
        """
Wijk | 2026 | 2027 | 2028 | 2029
---
Vestingkwartier | 4.210 | 3.980 | 2.100 | 1.450
Sluiszijde | 2.600 | 6.400 | 5.150 | 800
Noorderkade | 950 | 1.200 | 3.300 | 3.900
""",
    )
)

FILE = DocumentFile(
    "koersnota_2026-2029_export.txt",
    (
        Document(
            "Koersnota 2026-2029",
            "perspectiefnota",
            date(2025, 6, 3),
            (
                TitlePage("Koersnota 2026-2029", "Kiezen of delen", ("Gemeente Kromstede", "3 juni 2025")),
                Contents(),
                *_TEXT,
                _SUMMARY,
                *_AFTER,
                Footnotes((("1", "Stand basisregistratie personen, 1 januari 2025."),)),
                _INDICATORS,
                *_RISK,
                _SUMMARY,
                replace(
                    detail("Tabel 4. Mutaties 2026-2029", KOERS_2025, 2026),
                    flat=Flat("cell", "row", "gone", 30),
                ),
                _PICTURE,
            ),
            header="Koersnota 2026-2029 gemeente Kromstede",
            footer="pagina {page}",
        ),
    ),
    TextLook("space", width=100, lines_per_page=40, flat=Flat("row", "row")),
    listed=True,
)
