"""Jaarstukken 2024: a Word file; disadvantages in brackets."""

from __future__ import annotations

from datetime import date

from evals.benchmark.wilgenoord.finance import accounts_table
from evals.making import Document, DocumentFile, Footnotes, TitlePage, WordLook
from evals.making.prose import prose, table

# The opening says 631; the table and the raadsbesluit say 613. On purpose.
_OPENING = prose(
    """
# 1. Terugblik van het college

Het jaar 2024 sloot met een overschot van 631 duizend euro. Dat is meer dan de 65 duizend die wij begroot hadden.
Het was een nat jaar: op 3 januari stond het water tot aan de kruin van de zomerkade, en in Veerstal moesten 46
mensen een nacht in sporthal De Pollen slapen. Brandweer, dorpsraad en voetbalclub regelden dat samen, binnen twee
uur.

Burgemeester Hedwig Oosterloo werd op 12 september 2024 herbenoemd voor zes jaar. Op 1 november nam wethouder Gerben
Lodewijk afscheid; Roelof Kwint volgde hem op. De raad koos op 7 november 2024 met 12 tegen 8 stemmen voor de
afschaffing van de hondenbelasting.

## 1.1 Het resultaat

Tabel 1 laat per opgave zien wat wij dachten en wat het werd. De twee grootste verschillen zitten in de zorg en in de
algemene dekkingsmiddelen. De zorg viel 665 duizend euro tegen, vooral door jeugdhulp met verblijf. Daar stond een
meevaller van 626 duizend euro uit het gemeentefonds tegenover.
"""
)
_PROPOSAL = prose(
    """
## 1.2 Wat doen wij met het overschot

Wij stellen de raad voor om van het resultaat 250 duizend euro te storten in de Reserve Sociaal vangnet, 60 duizend
in de Reserve Dorpshuizen en de rest, 303 duizend euro, in de algemene reserve.

## 1.3 Vacatures

Gemiddeld stonden er 11 plaatsen open. Dat leverde 540 duizend euro op aan salaris, maar wij gaven 1,34 miljoen
euro uit aan inhuur. Vooral bij vergunningen en bij de Wmo was het lastig om mensen te vinden.

# 2. Verantwoording per opgave

## 2.1 Leefbare dorpen

Het Dorpenfonds betaalde 17 plannen, samen 97 duizend euro. Het duurste was de jeu-de-boulesbaan met schuur in Hoge
Riet (7.500 euro), het goedkoopste een vogelkijkscherm bij Slikgat (640 euro). Er werden 21 plannen ingediend; vier
vielen af omdat er geen vrijwilligers bij waren.

Zwembad De Wielen trok 38.940 bezoekers, bijna 5.000 minder dan in 2023. Door de regen bleef het in juni en juli
rustig.

## 2.2 Dijk, water en landschap

Het eigen maaien kostte in 2024 nog niets extra, omdat de machines pas in februari 2025 zijn geleverd. Door het hoge
water spoelde de berm langs de Tolweg over 340 meter weg; herstel kostte 118 duizend euro, waarvan de verzekering
45 duizend euro betaalde.

## 2.3 Zorg dichtbij

In 2024 verbleven gemiddeld 34 kinderen in een instelling of gezinshuis, terwijl er 24 waren begroot. De proef met de
spreekplek in Molwerde begon op 1 september 2024, zoals gepland.

## 2.4 Wonen en bouwen

Er zijn 67 woningen opgeleverd, waarvan 14 sociale huur. Het streven was 90. De vertraging zit bij de Kerkakker in
Oosterwilp: daar begon de bouw van fase 1 in november in plaats van in april, omdat er een dassenburcht bleek te
liggen.

## 2.5 Werken en toerisme

Op Kolkwerd-Zuid verkochten wij 1,5 hectare aan drie bedrijven: een bakker in diepvriesbrood, een dealer in
landbouwmachines en een verhuurder van steigers. Er waren 261 duizend overnachtingen.

## 2.6 Bestuur en balie

De balie hielp 18.206 mensen. Van hen gaf 84 procent een 7 of hoger. Er kwamen 31 klachten binnen; 9 daarvan waren
gegrond.
"""
)
_INDICATORS = table(
    "Tabel 2 Doelen en wat er van kwam",
    """
Indicator | 2022 | 2023 | Doel 2024 | Werkelijk 2024 | Gehaald?
---
Rapportcijfer voor het eigen dorp | | 7,6 | 7,6 | 7,5 | nee
Rapportcijfer voor de gemeente | | 6,3 | 6,4 | 6,4 | ja
Plannen uit het Dorpenfonds | 0 | 11 | 15 | 17 | ja
Kruidenrijke berm (hectare) | 35 | 38 | 45 | 44 | bijna
Meldingen over maaiwerk | 377 | 412 | 350 | 388 | nee
Jongeren met jeugdhulp | 9,6% | 9,8% | 9,6% | 10,3% | nee
Jeugdhulp met verblijf, gemiddeld | 27 | 31 | 24 | 34 | nee
Opgeleverde woningen | 74 | 61 | 90 | 67 | nee
Waarvan sociale huur | 21 | 12 | 27 | 14 | nee
Overnachtingen x 1.000 | 247 | 252 | 255 | 261 | ja
Ziekteverzuim personeel | 6,1% | 6,5% | 5,5% | 6,8% | nee
""",
    style="ruled",
)
_BALANCE = table(
    "Tabel 3 Balans per 31 december",
    """
Bezittingen | 2023 | 2024 | Schulden en vermogen | 2023 | 2024
---
Gebouwen, wegen en riool | 61.480 | 63.115 | Algemene reserve | 9.615 | 9.241
Leningen aan anderen | 3.210 | 3.020 | Bestemmingsreserves | 8.377 | 7.264
Grond in exploitatie | 4.905 | 5.330 | Resultaat | 1.204 | 613
Geld in schatkist | 2.140 | 1.015 | Voorzieningen | 6.388 | 6.610
Nog te ontvangen | 5.265 | 5.120 | Langlopende leningen | 42.500 | 44.750
 | | | Nog te betalen | 8.916 | 9.122
**Totaal** | 77.000 | 77.600 | Totaal | 77.000 | 77.600
""",
    scale="x € 1.000",
    style="ruled",
)
_STAFF = table(
    "Tabel 4 Topinkomens (WNT)",
    """
Naam | Functie | In dienst | Deeltijd | Bezoldiging
---
I. Delhaas | gemeentesecretaris | 1-1 t/m 31-12 | 1,0 | € 141.380,-
F. Rozeboom | griffier | 1-1 t/m 31-12 | 0,89 | € 98.260,-
""",
    note="Geen van beiden ging boven het maximum van € 233.000,- uit.",
)
_CLOSING = prose(
    """
# 3. Balans

Onze langlopende schuld groeide met 2,25 miljoen euro, omdat wij in juni 2024 een lening van 5 miljoen afsloten bij
de Bank voor gemeenten, tegen 2,94 procent voor twintig jaar. Daar stond aflossing tegenover.
"""
)
_AUDIT = prose(
    """
# 4. Rechtmatigheid en controle

De accountant, Veldhuis & Sprong, gaf op 2 juni 2025 een goedkeurende verklaring. Zij vond voor 212 duizend euro aan
inkoop waarbij de regels voor aanbesteden niet goed waren gevolgd[^1]. De grens waarboven wij dat moeten melden is
1.065 duizend euro. De accountant geeft wel een waarschuwing: de verhuurcontracten van vier dorpshuizen zijn zoek.

De raad stelde de jaarstukken vast op 3 juli 2025.
"""
)

DOCUMENT = Document(
    "Jaarstukken 2024",
    "jaarstukken",
    date(2025, 6, 5),
    (
        TitlePage("Jaarstukken 2024", "Jaarverslag en jaarrekening", ("Gemeente Wilgenoord",)),
        *_OPENING,
        accounts_table("Tabel 1 Resultaat per opgave"),
        *_PROPOSAL,
        _INDICATORS,
        *_CLOSING,
        _BALANCE,
        *_AUDIT,
        Footnotes((("1", "Het gaat om inhuur bij vergunningen en om de keukens van twee dorpshuizen."),)),
        _STAFF,
    ),
    header="Jaarstukken 2024",
    footer="Gemeente Wilgenoord, pagina {page}",
)
FILE = DocumentFile("jaarstukken-2024.docx", (DOCUMENT,), WordLook(), listed=True)
