"""Monitor Wonen en Ruimte 2025: hectares, homes and holiday parks; a PDF with unruled tables, one landscape."""

from __future__ import annotations

from datetime import date

from evals.making import Columns, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

_START = prose("""
# Samenvatting

De monitor laat zien hoe de schaarse ruimte van Hogerzand is verdeeld tussen natuur, wonen, recreatie en
water. De gemeente meet 9.842 hectare, waarvan 3.655 hectare zee en strand. Van het land is 27% natuur.
Voor woningbouw zijn tien plekken in beeld met samen 741 woningen. Zes daarvan hebben een vastgesteld
plan.

De meetdatum is 1 juli 2025. De cijfers zijn verzameld door Tobias Reinders van team Ruimte en
gecontroleerd door adviesbureau Meetlat & Partners.

# 1. Natuur en duin

Het duingebied bestaat uit zes delen. Het grootste, de Noorderduinen, is van het waterbedrijf. De
Helmduinen zijn van de gemeente en zijn in 2024 opnieuw ingemeten; daardoor is de oppervlakte 6 hectare
groter dan in eerdere stukken[^1].
""")

_NATURE = table(
    "Tabel 1 Natuurgebieden",
    """
Gebied | Eigenaar | Oppervlakte (ha) | Waarvan stuivend (ha) | Begrazing | Brandrisico
---
Noorderduinen | Duinwaterbedrijf Kennerzand | 684,0 | 21,5 | Konikpaarden | middel
Helmduinen | gemeente | 418,0 | 14,2 | Heideschapen | hoog
Zuiderslag | Stichting Kustlandschap | 297,5 | 7,8 | Geen | middel
Zuiderslag-Binnen | Stichting Kustlandschap | 112,0 | 0,5 | Galloways | laag
Koogerbos | gemeente | 86,4 | 0,0 | Geen | zeer hoog
Vinkenbroeksche Plas | waterschap | 64,1 | 0,0 | Geen | laag
**Totaal** | - | 1.662,0 | 44,0 | - | -
""",
    scale="Peildatum 1 juli 2025",
    scale_after=True,
    style="unruled",
)

_HOMES_TEXT = prose("""
# 2. Woningbouw

## 2.1 Locaties

De tabel op de volgende bladzijde bevat alle locaties van tien woningen of meer. ‘Hard’ betekent dat het
omgevingsplan onherroepelijk is. Een woning telt als sociaal als de huur onder de grens van de huurtoeslag
ligt.
""")

_HOMES = table(
    "Tabel 2 Woningbouwlocaties van tien woningen of meer",
    """
Locatie | Dorp | Oppervlakte (ha) | << | Woningen | << | << | << | Start bouw | Status
^^ | ^^ | Bruto | Netto | Totaal | Sociale huur | Middelduur | Vrij | ^^ | ^^
---
Koggeveld fase 1 | Oud-Hogerzand | 5,4 | 3,8 | 92 | 32 | 34 | 26 | 2025 | Hard
Koggeveld fase 2 | Oud-Hogerzand | 8,8 | 5,8 | 144 | 44 | 58 | 42 | 2028 | Hard
Duinzoom | Zeewende | 3,1 | 2,4 | 59 | 12 | 20 | 27 | 2023 | Hard
Duinzoom-Oost | Zeewende | 1,7 | 1,2 | 34 | 14 | 20 | 0 | 2029 | Zacht
De Branding | Zeewende | 0,6 | 0,6 | 45 | 45 | 0 | 0 | 2026 | Hard
Zeehospitium | Helmduin | 4,4 | 2,1 | 96 | 29 | 37 | 30 | 2027 | Hard
Kerkelaan | Helmduin | 0,9 | 0,7 | 16 | 6 | 6 | 4 | 2026 | Hard
Stationsweide | Koogerdijk | 5,0 | 3,6 | 112 | 38 | 46 | 28 | n.t.b. | Zacht
Oude Melkfabriek | Koogerdijk | 2,2 | 1,5 | 115 | 40 | 75 | 0 | 2030 | Zacht
De Bollenschuur | Vinkenbroek | 1,8 | 1,1 | 28 | 8 | 12 | 8 | n.t.b. | Zacht
**Totaal** | - | 33,9 | 22,8 | 741 | 268 | 308 | 165 | - | -
""",
    scale="Oppervlakte in hectare, woningen in aantallen",
    scale_after=True,
    style="unruled",
    landscape=True,
    note="In de Duinzoom zijn 15 van de 74 woningen al opgeleverd; die tellen hier niet mee.",
)

_NEED = prose("""
## 2.2 Behoefte

Tot en met 2035 zijn er 860 woningen nodig. De plannen leveren er 741 op, dus er ontbreken er 119. Het
tekort is het grootst in Helmduin, waar de vraag 190 is en het aanbod 112. In Oud-Hogerzand is er juist
een overschot van 21 woningen.

De gemiddelde verkoopprijs was in 2024 € 487.000. In Zeewende was dat € 569.000 en in Vinkenbroek €
398.000. Op een sociale huurwoning van woningcorporatie Zeewier Wonen reageerden gemiddeld 143 mensen.
""")

_PRICES = PicturedTable(
    table(
        "Figuur 1 Verkoopprijs per dorp 2020-2024",
        """
Dorp | 2020 | 2022 | 2024
---
Oud-Hogerzand | 371.000 | 441.000 | 456.000
Zeewende | 452.000 | 548.000 | 569.000
Helmduin | 389.000 | 466.000 | 491.000
Koogerdijk | 318.000 | 391.000 | 412.000
Vinkenbroek | 296.000 | 377.000 | 398.000
""",
    )
)

_PARKS_TEXT = prose("""
# 3. Recreatie

Er zijn vier recreatieparken en drie campings. Op de parken stelden de toezichthouders permanente bewoning
vast. Voor de campings geldt dat winterbewoning verboden is van 1 november tot 15 maart.
""")

_PARKS = table(
    "Tabel 3 Recreatieparken en campings",
    """
Naam | Dorp | Oppervlakte (ha) | Eenheden | Permanent bewoond | Bedden
---
Park De Strandloper | Zeewende | 21,3 | 412 | 58 | 1.854
Duinpark Helmhof | Helmduin | 14,6 | 265 | 47 | 1.192
Duinpark Helmrijk | Helmduin | 9,2 | 148 | 31 | 666
Park Vinkenrust | Vinkenbroek | 6,5 | 96 | 0 | 384
Camping Noordvaarder | Zeewende | 18,8 | 640 | n.v.t. | 2.240
Camping De Kwelder | Koogerdijk | 11,4 | 310 | n.v.t. | 1.085
Camping ’t Helmgat | Helmduin | 4,1 | 122 | n.v.t. | 427
**Totaal** | - | 85,9 | 1.993 | 136 | 7.848
""",
    style="unruled",
    scale="Peildatum 1 juli 2025",
    scale_after=True,
)

_BUSINESS_TEXT = prose("""
# 4. Werken

Hogerzand heeft twee bedrijventerreinen. Op Stationsdreef in Koogerdijk is nog plaats; De Schelp in
Oud-Hogerzand is vol. In de toekomst kan Stationsdreef-Zuid erbij komen, als de provincie het contingent
verruimt. De provincie beslist daarover niet voor 2027.
""")

_BUSINESS = table(
    "Tabel 4 Bedrijventerreinen",
    """
Terrein | Bruto (ha) | Netto (ha) | Uitgegeven (ha) | Nog uit te geven (ha) | Bedrijven | Banen
---
De Schelp | 12,6 | 9,8 | 9,8 | 0,0 | 64 | 712
Stationsdreef | 17,9 | 13,5 | 11,4 | 2,1 | 41 | 596
Stationsdreef-Zuid | 6,0 | 4,2 | 0,0 | PM | 0 | 0
""",
    style="unruled",
)

_END = prose("""
Van de 2,1 hectare die op Stationsdreef over is, ligt 0,8 hectare onder een hoogspanningslijn. De
grondprijs is € 178 per vierkante meter. Op De Schelp staat één pand leeg: de oude visrokerij, 1.460
vierkante meter.
""")

_WATER = Columns(
    prose("""
**Strand.** Het strand is 11,2 kilometer lang. Bij gemiddeld hoogwater is het op het smalst 38 meter
breed, bij opgang 9, en op het breedst 164 meter, bij opgang 18.

**Zand.** Rijkswaterstaat legde in 2023 1,4 miljoen kubieke meter zand voor de kust. De volgende suppletie
staat gepland voor 2027.

**Sloten.** In de Binnenkoog ligt 1.240 hectare polder met 312 kilometer sloot.

**Peil.** Het waterschap verhoogt het winterpeil in 2026 met 10 centimeter. Bollenkwekers zijn daar niet
blij mee.
""")
)

_NOTES = Footnotes((("1", "Eerdere stukken, waaronder de begroting 2025, noemen 412 hectare."),))

DOCUMENT = Document(
    "Monitor Wonen en Ruimte 2025",
    "rapport",
    date(2025, 9, 2),
    (
        TitlePage("Monitor Wonen en Ruimte 2025", "Hectares, huizen en hutten", ("Team Ruimte, september 2025",)),
        *_START,
        _NATURE,
        _NOTES,
        *_HOMES_TEXT,
        _HOMES,
        *_NEED,
        _PRICES,
        *_PARKS_TEXT,
        _PARKS,
        *_BUSINESS_TEXT,
        _BUSINESS,
        *_END,
        *prose("# 5. Zee en water"),
        _WATER,
    ),
    header="Monitor Wonen en Ruimte",
    footer="{page} / {pages}",
)

FILE = DocumentFile("monitor-wonen-ruimte-2025.pdf", (DOCUMENT,), PdfLook("classic"), listed=True)
