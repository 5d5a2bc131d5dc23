"""Kompasnota 2026-2029: the newer nota, a PDF with hyphenation and rules between columns."""

from __future__ import annotations

from datetime import date

from evals.benchmark.wilgenoord.finance import KOMPAS_2025, KOMPAS_2025_YEARS, kompas_table
from evals.benchmark.wilgenoord.kompas_2025_opgaven import OPGAVEN
from evals.making import Contents, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

# The prose says that 2028 falls short by 829; the table says 892. On purpose.
_OPENING = prose(
    """
# Vooraf

Een kompas wijst de richting, het vaart niet. In deze Kompasnota leest u welke kant het college op wil in de laatste
maanden voor de verkiezingen van maart 2026. Wij doen geen grote nieuwe beloften. Wel maken wij af waar wij aan
begonnen: het dorpshuis in Terpsloot, de Kerkakker in Oosterwilp en de eigen maaiploeg.

Wilgenoord telde op 1 januari 2025 23.140 inwoners[^1]. Daarmee groeide de gemeente voor het derde jaar op rij. Van
de 270 nieuwe inwoners kwamen er 188 van buiten de provincie, meestal gezinnen die hun stadswoning verkochten.

## Leeswijzer

Hoofdstuk 1 gaat over het geld. In hoofdstuk 2 leest u per opgave wat wij willen en hoe wij dat meten. Hoofdstuk 3
geeft de stand van de moties. Bedragen zijn in duizenden euro's, tenzij er iets anders staat. Een min achter een
bedrag betekent een nadeel voor de gemeente.

# 1. Het geld

## 1.1 In het kort

Voor 2026 houden wij 331 over, maar alleen omdat wij 400 uit de algemene reserve halen. Daarna komen wij elk jaar
tekort: 492 in 2027, 829 in 2028 en 1.139 in 2029. De provincie verlangt dat ten minste het eerste of het laatste
jaar structureel klopt. Dat lukt met deze cijfers niet. Bij de begroting komen wij daarom met aanvullende
voorstellen ter grootte van minimaal 500.

Het beeld is wel beter dan een jaar geleden. Het Rijk repareerde een deel van het ravijn, en de Riolering Molwerde
schuift een jaar op. Daar staat de jeugdhulp tegenover: die loopt harder uit de pas dan wij vorig jaar dachten.
"""
)
_AFTER = prose(
    """
## 1.3 Toelichting op de grootste posten

**Ravijnjaar.** Van de 744 die wij vorig jaar voor 2026 inboekten krijgen wij 214 terug. De rest van de klap blijft
staan. De Vereniging van gemeenten onderhandelt verder; wij rekenen ons niet rijk.

**Jeugdhulp met verblijf.** Op 1 april 2025 verbleven 36 kinderen in een instelling of gezinshuis, vijf meer dan in
2023. Het gezinshuis in Oosterwilp, waar vier kinderen terechtkunnen, opent op 1 februari 2026. Daarna daalt de post
iets.

**Hulp bij het huishouden (Wmo).** Het eigen tarief van 21,00 euro per maand trekt ook mensen aan die het zelf
kunnen betalen. Er zijn 83 klanten bij gekomen in een jaar; dat brengt het aantal op 702.

**Veiligheidsregio Dijkland.** De bijdrage stijgt door de nieuwe kazerne in Aldermark en door de opgelopen rente.

**Riolering Molwerde later aangelegd.** Het werk wacht op de glasvezel, zodat de straat maar één keer open hoeft. De
voordelen zijn dus tijdelijk.

**Dorpenfonds.** Het fonds was in 2025 al op 3 april leeg. Wij verhogen het van 100 naar 240, dus met 140 per jaar.

**Dorpshuis De Boei.** Vanaf 2027 begroten wij 64 aan kapitaallasten en onderhoud. Het raadsvoorstel volgt in
september 2025.

**Afstoten gemeentewerf Slikgat.** De maaiploeg gaat bij de aannemer in Kolkwerd in. Wij verwachten de werf in de
loop van 2026 te verkopen. De opbrengst zelf is nog niet geraamd; de 55 is wat wij aan onderhoud en rente besparen.

**Bezuiniging ambtelijk apparaat.** Naast de drie formatieplaatsen van vorig jaar vervallen er nog twee, bij
communicatie en bij de buitendienst.

## 1.4 Reserves

De raad bepaalde in 2022 dat de algemene reserve niet onder de 7,5 miljoen euro mag komen.
"""
)
# Whole euros, though the rest of the nota is in thousands.
_RESERVES = table(
    "Tabel 2 Verloop van de reserves in 2026",
    """
Reserve | Stand 1-1-2026 | Erbij | Eraf | Stand 31-12-2026
---
Algemene reserve | 9.182.000 | 0 | 400.000 | 8.782.000
Reserve Grond en bouw | 3.460.000 | 275.000 | 90.000 | 3.645.000
Reserve Wegen en bruggen | 1.915.000 | 150.000 | 640.000 | 1.425.000
Reserve Dorpshuizen | 402.000 | 60.000 | 135.000 | 327.000
Reserve Sociaal vangnet | 1.250.000 | 0 | 210.000 | 1.040.000
**Totaal** | 16.209.000 | 485.000 | 1.475.000 | 15.219.000
""",
    scale="Bedragen in hele euro's",
    style="unruled",
)
_TAXES = prose(
    """
## 1.5 Wat merkt u ervan in uw portemonnee

De ozb stijgt in 2026 met 4 procent bovenop de inflatie. De afvalstoffenheffing gaat omlaag, omdat het nieuwe
contract voor restafval goedkoper is. De rioolheffing blijft gelijk. Tabel 3 laat zien wat een gezin met een eigen
huis betaalt.
"""
)
_PICTURE = PicturedTable(
    table(
        "Tabel 3 Woonlasten van een gezin met een eigen huis",
        """
Heffing | 2025 | 2026
---
Ozb | 398 | 423
Afvalstoffenheffing | 311 | 296
Rioolheffing | 207 | 207
Totaal | 916 | 926
""",
    )
)
_MOTIONS = table(
    "Tabel 9 Stand van de moties op 1 mei 2025",
    """
Motie | Aangenomen | Indiener | Stand | Klaar
---
Licht op de dijk | 18-04-2024 | PW | Afgedaan: beleid aangepast | ja
Bankje voor ieder dorp | 04-07-2024 | DBW | 9 van de 14 bankjes staan er | Q4 2025
Menstruatieproducten op school | 07-11-2024 | PW | Loopt op beide scholen voor voortgezet onderwijs | ja
Geen kip te veel | 12-12-2024 | PW, CD | Onderzoek naar fijnstof uitgesteld | n.t.b.
Pinautomaat Sint Ebbe | 06-02-2025 | CD | Bank weigert, gesprek met supermarkt | Q3 2025
Vuurwerk weg van het riet | 10-04-2025 | AA | Verordening in de maak | Q4 2025
""",
    style="ruled",
)

DOCUMENT = Document(
    "Kompasnota 2026-2029",
    "kompasnota",
    date(2025, 5, 27),
    (
        TitlePage("Kompasnota 2026-2029", "Gemeente Wilgenoord: veertien dorpen, één dijk", ("27 mei 2025",)),
        Contents("Inhoud"),
        *_OPENING[:3],
        Footnotes((("1", "Voorlopig cijfer uit de basisregistratie personen."),)),
        *_OPENING[3:],
        *prose("## 1.2 Het meerjarenbeeld\n\nIn tabel 1 staat wat er bij komt en af gaat."),
        kompas_table(
            "Tabel 1 Meerjarenbeeld Kompasnota 2026-2029",
            KOMPAS_2025,
            KOMPAS_2025_YEARS,
            ("Digitale balie", "Meicirculaire 2025"),
        ),
        *_AFTER,
        _RESERVES,
        *_TAXES,
        _PICTURE,
        *OPGAVEN,
        *prose(
            "#! 3. Stand van de moties\n\nHieronder staan de aangenomen moties die nog niet of pas onlangs zijn "
            "afgedaan. DBW is Dorpsbelang Wilgenoord, AA Agrarisch Appèl, PW Progressief Wilgenoord, CD Christelijk "
            "Dijkland en LW Liberaal Wilgenoord."
        ),
        _MOTIONS,
    ),
    header="Kompasnota 2026-2029",
    footer="{page}",
)
FILE = DocumentFile(
    "kompasnota-2026-2029.pdf",
    (DOCUMENT,),
    PdfLook("classic", hyphenate=True),
    listed=True,
    property_title="Microsoft Word - Kompas def3",
)
