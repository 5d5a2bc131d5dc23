"""A report of the audit committee on tourist tax and beach rents: a PDF in the office look."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

# On purpose: 1.302.500 nights in 2024 here, 1.284.000 in the jaarstukken; the committee says why.
_START = prose("""
# 1. Waarom dit onderzoek

Toeristenbelasting en strandpacht brengen samen ruim vijf miljoen euro op. Zij zijn goed voor één op de
twaalf euro’s die de gemeente uitgeeft. De Rekenkamercommissie onderzocht tussen november 2024 en juni
2025 of Hogerzand krijgt waar het recht op heeft. Wij spraken 34 mensen, lazen 610 aangiften en bezochten
in februari 58 adressen die via internet worden verhuurd.

De hoofdvraag luidt: int de gemeente haar toeristische inkomsten volledig, op tijd en eerlijk?

# 2. Antwoord in het kort

Op tijd: ja. Eerlijk: meestal. Volledig: nee. Volgens onze telling waren er in 2024 1.302.500
overnachtingen, 18.500 meer dan de gemeente in haar jaarstukken noemt. Wij telden ook de nachten die wel
zijn geboekt, maar niet zijn aangegeven[^1]. Daarnaast miste de gemeente opbrengst doordat 46 adressen
nooit zijn aangeslagen. Alles bij elkaar loopt Hogerzand jaarlijks € 310.000 tot € 365.000 mis.

# 3. Bevindingen

## 3.1 Toeristenbelasting

Van de 58 bezochte adressen waren er 37 goed geregistreerd, 15 onvolledig en 6 helemaal niet. Aangiften
werden in 2024 gemiddeld na 41 dagen verwerkt; de norm is 60. Team Belastingen bestaat uit 3,2 fte,
waarvan 0,4 fte voor controle. In vergelijkbare badplaatsen is dat 1,1 fte.
""")

_TAX = table(
    "Tabel 1 Aangiften toeristenbelasting",
    """
Soort verblijf | 2022 | << | 2023 | << | 2024 | <<
^^ | Aangiften | Gecontroleerd | Aangiften | Gecontroleerd | Aangiften | Gecontroleerd
---
Hotels en pensions | 41 | 12 | 40 | 6 | 39 | 9
Recreatieparken | 4 | 4 | 4 | 1 | 4 | 2
Campings | 3 | 1 | 3 | 0 | 3 | 3
Particuliere verhuur | 388 | 20 | 441 | 11 | 506 | 17
Particuliere verhuur via platform | 97 | 0 | 132 | 2 | 58 | 0
**Totaal** | 533 | 37 | 620 | 20 | 610 | 31
""",
    style="columns",
)

_RENT = prose("""
De daling bij verhuur via een platform in 2024 is schijn: het grootste platform stopte met doorgeven. De
gemeente heeft daar geen gevolg aan gegeven. Een dwangbevel werd in drie jaar tijd vijf keer verstuurd.

## 3.2 Strandpacht

De pacht was sinds 2016 niet herzien. De gemeente vroeg in 2024 gemiddeld € 38.900, terwijl taxateur
Vloedlijn uitkwam op € 65.700. Over negen jaar samen schatten wij de gemiste pacht op € 1,6 miljoen. Bij
twee paviljoens is het terras groter dan in het contract staat: Breek het Zand gebruikt 95 vierkante meter
te veel en Zout 140.

Kwijtschelding van pacht in het coronajaar 2020 (€ 171.000) is door het college besloten, terwijl het een
bevoegdheid van de raad was.
""")

_PACHT = table(
    "Tabel 2 Strandpacht per paviljoen in 2024",
    """
Paviljoen | Contract (€) | Betaald in 2024 (€) | Achterstand 31-12-2024 (€) | Taxatie (€)
---
De Zilte Bries | 49.800 | 49.800 | 0 | 84.500
Strandvonder | 52.400 | 52.400 | 0 | 91.200
De Vlonder | 41.600 | 31.200 | 10.400 | 70.100
Zout | 46.200 | 46.200 | 0 | 79.300
Breek het Zand | 38.100 | 38.100 | 0 | 66.750
Zeezicht | 33.400 | 16.700 | 16.700 | 57.400
Paal 14 | 28.900 | 28.900 | 0 | 43.750
Noorderlicht | 34.300 | 34.300 | 0 | 58.900
Noorderzon | 25.400 | 25.400 | 0 | 39.400
**Totaal** | 350.100 | 323.000 | 27.100 | 591.300
""",
    style="columns",
)

_CONCLUSIONS = prose("""
# 4. Conclusies

1. De gemeente weet niet hoeveel bedden er zijn. Drie registers spreken elkaar tegen.
2. Controle is afhankelijk van één medewerker, die in 2023 acht maanden ziek was.
3. De raad kreeg cijfers zonder uitleg, en vroeg er ook niet om.
4. De pachtinkomsten bleven negen jaar lang achter bij de markt.

# 5. Aanbevelingen

1. Voer een verplicht nachtregister in, uiterlijk op 1 april 2026.
2. Breid de controle uit van 0,4 naar 1,0 fte. De kosten zijn € 52.000 per jaar.
3. Herijk de pacht elke vijf jaar met een onafhankelijke taxatie.
4. Meld kwijtschelding boven € 10.000 vooraf aan de raad.
5. Geef de raad elk voorjaar een overzicht van aangiften, controles en achterstanden.

# 6. Reactie van het college

Het college nam op 26 augustus 2025 vier van de vijf aanbevelingen over. Aanbeveling 4 wil het college
beperken tot bedragen boven € 25.000. Wethouder Oldenbeuving schrijft: ‘U legt de vinger op een zandkorrel
in het raderwerk die wij zelf hadden moeten horen knarsen.’
""")

_BOX = Box(
    "Nawoord van de commissie",
    prose("""
Wij zijn blij met de reactie, maar missen een datum bij aanbeveling 5. De grens van € 25.000 zou in de
afgelopen tien jaar drie van de negen gevallen buiten beeld hebben gelaten.

De commissie: dr. Evert Smallenbroek (voorzitter), mr. Aukje Ravestijn en Bram Oudeland RA. Secretaris:
Juultje Hoorn.
"""),
)

_NOTES = Footnotes((("1", "Bron: steekproef van platformgegevens, zomer 2024; marge 6.000 overnachtingen."),))

DOCUMENT = Document(
    "Zand door de vingers",
    "rekenkamerrapport",
    date(2025, 7, 3),
    (
        TitlePage(
            "Zand door de vingers",
            "Onderzoek naar toeristenbelasting en strandpacht",
            ("Rekenkamercommissie Hogerzand", "3 juli 2025, met reactie van het college van 26 augustus 2025"),
        ),
        Contents(levels=1),
        *_START,
        _TAX,
        *_RENT,
        _PACHT,
        _NOTES,
        *_CONCLUSIONS,
        _BOX,
    ),
    header="Zand door de vingers",
    footer="Rekenkamercommissie Hogerzand – {page}",
)

FILE = DocumentFile("rapport rekenkamercommissie.pdf", (DOCUMENT,), PdfLook("office", hyphenate=True), listed=True)
