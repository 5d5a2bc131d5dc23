"""Energiemonitor 2025: hectares, GWh and TJ; a pictured table, a chart and a landscape table."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Columns, Document, DocumentFile, Footnotes, PdfLook, PicturedTable
from evals.making.prose import prose, table

_INTRO = prose("""
# Energiemonitor 2025

Stand 31 december 2024, tenzij anders vermeld. Opgesteld door bureau Kompas & Kabel in opdracht van de
gemeente Noorderwold, september 2025. Contact: adviseur Femke Tjassing.

Elk jaar tellen wij hoeveel stroom er in Noorderwold wordt gemaakt, hoeveel energie er wordt gebruikt, en
hoeveel grond daarvoor in gebruik is. De cijfers over opwekking komen van de exploitanten en de netbeheerder.
Voor hectares gebruiken wij de vergunde oppervlakte **binnen het hek, zonder landschappelijke inpassing**
(netto). De gemeente rekende in haar jaarstukken beplanting en sloten mee; daardoor komt zij hoger uit.

# 1 Het jaar 2024 in het kort
""")

_SHORT = (
    Columns(
        prose("""
In 2024 wekten windmolens 209 GWh op, zonneparken 91 GWh en zonnepanelen op daken 26 GWh. Samen is dat 326
GWh, ofwel 1.174 TJ. Een gemiddeld huishouden gebruikt 2.610 kWh stroom per jaar; de opwekking staat dus
gelijk aan het gebruik van bijna 125.000 huishoudens.

Het totale energiegebruik was 2.911 TJ, 35 TJ minder dan in 2023. De helft daarvan is aardgas en warmte. Het
aandeel hernieuwbaar kwam uit op 42,6 procent. Daarin telt ook 66 TJ uit hout en mest mee.

De zonneparken stonden 213 uren stil of halve kracht te draaien omdat het net vol was. Dat kostte naar
schatting 6,4 GWh. De windparken verloren 3,9 GWh door de nachtelijke stilstand voor vleermuizen.
""")
    ),
)

_PARKS_INTRO = prose("""
#! 2 Zonneparken

Er zijn drie zonneparken in gebruik. Eén park is vergund maar niet gebouwd. Voor De Turfvaart loopt een
aanvraag van voor de stop die de raad op 10 juli 2025 instelde. Annaveld-Noord is op 11 maart 2025 geweigerd
omdat het in het beekdal ligt.
""")

_PARKS = table(
    "Tabel 1 Zonneparken naar status, 31 december 2024",
    """
Park | Dorp | Status | Netto ha | Bruto ha | Vermogen // MWp | Opwekking 2024 // GWh
---
Kielveen-Oost | Kielveen | in gebruik (2019) | 38,5 | 44,1 | 36,0 | 31,2
Tweeboermonderveld | Tweeboermond | in gebruik (2021) | 61,2 | 69,8 | 58,4 | 48,9
Achterheesterweg | Achterhees | in gebruik (2022) | 14,8 | 17,4 | 13,1 | 10,9
**Totaal in gebruik** | | | 114,5 | 131,3 | 107,5 | 91,0
Spierwolde-Zuid | Spierwolde | vergund (2023) | 27,0 | 33,6 | 28,5 | -
De Turfvaart | Tweeboermond | in procedure | 22,4 | 27,9 | 23,0 | -
Annaveld-Noord | Annaveld | geweigerd | 9,6 | 11,2 | 8,8 | -
""",
    style="ruled",
    note="Bruto is met houtsingels, sloten en ruimte voor dieren buiten het hek.",
)

_AFTER_PARKS = prose("""
Spierwolde-Zuid is van energiecoöperatie Zon op Wold (55 procent) en ontwikkelaar Helios Noord (45 procent).
De bouw begint pas als station Holtinge klaar is. Komt ook De Turfvaart er, dan ligt er netto 163,9 hectare
zonnepark, 13,9 hectare boven de grens van de raad.

De schapen van herder Roelfien Ubels grazen op twee van de drie parken. Onder de panelen van Kielveen-Oost
zijn in 2024 31 soorten wilde bijen geteld, tegen 12 op de akker ernaast.
""")

_WIND = table(
    "Tabel 2 Windparken",
    """
Windpark | Turbines | Tiphoogte // (m) | Vermogen // MW | 2022 // GWh | 2023 // GWh | 2024 // GWh
---
De Groote Veenkamp | 12 | 199 | 50,4 | 161 | 156 | 151
Drostenveld | 5 | 180 | 18,0 | 60 | 58 | 58
**Totaal** | 17 | | 68,4 | 221 | 214 | 209
""",
    style="columns",
    scale="Opwekking in GWh",
    scale_after=True,
)

_AFTER_WIND = prose("""
#! 3 Wind

De Groote Veenkamp is van Veenwind BV, Drostenveld van vier boerenfamilies. De vergunning voor Drostenveld
loopt af op 31 december 2034, die voor De Groote Veenkamp op 30 juni 2043. In 2024 kwamen 46 meldingen over
geluid binnen, waarvan 31 uit Nieuw-Luttel. Vijf jaar geleden waren dat er 118.
""")

_VILLAGES_INTRO = prose("""
#! 4 De dorpen

Hoe de energie over de dorpen verdeeld is, staat in tabel 3. Barwolde gebruikt het meest, Tweeboermond maakt
het meest per inwoner.
""")

_VILLAGES = table(
    "Tabel 3 Energie per dorp 2024",
    """
Dorp | Inwoners // 1-1-2025 | Gasgebruik | << | Stroomgebruik | << | Zon op daken | << | Zonnepark // netto ha
^^ | ^^ | woning (m3) | totaal (TJ) | woning (kWh) | totaal (GWh) | aandeel daken | GWh | ^^
---
Barwolde | 9.870 | 1.298 | 281 | 2.480 | 41,2 | 31% | 8,1 | 0
Kielveen | 5.240 | 1.341 | 158 | 2.590 | 24,8 | 34% | 4,6 | 38,5
Tweeboermond | 3.415 | 1.492 | 104 | 2.510 | 12,1 | 22% | 2,2 | 61,2
Holtinge | 2.980 | 1.366 | 92 | 2.745 | 11,4 | 41% | 3,9 | 0
Spierwolde | 2.165 | 1.388 | 66 | 2.820 | 8,9 | 44% | 2,8 | 0
Annaveld | 1.730 | 1.415 | 54 | 2.705 | 6,6 | 37% | 1,7 | 0
Drostenkanaal | 1.690 | 1.530 | 57 | 2.640 | 6,3 | 25% | 1,2 | 0
Achterhees | 1.120 | 1.402 | 35 | 2.910 | 4,4 | 39% | 0,9 | 14,8
Nieuw-Luttel | 936 | 1.447 | 31 | 2.860 | 3,7 | 36% | 0,6 | 0
**Noorderwold** | 29.146 | 1.362 | 878 | 2.610 | 119,4 | 33% | 26,0 | 114,5
""",
    landscape=True,
)

_NET = prose("""
#! 5 Het net

Het hoogspanningsstation Barwolde zit sinds 14 november 2023 vol voor teruglevering en sinds 3 juni 2024 ook
voor afname. Op de wachtlijst stonden op 1 september 2025 83 aanvragen voor afname, samen 47 MW, en 21 voor
teruglevering. Het nieuwe station Holtinge zou eind 2027 klaar zijn. Netwerk Drieland gaat nu uit van het
derde kwartaal van 2030. De vertraging komt door de zoektocht naar een plek (11 maanden), een procedure van
omwonenden (9 maanden) en een tekort aan transformatoren (13 maanden).
""")

_SAVING = prose("""
# 6 Besparing

Sinds 2022 zijn 1.644 woningen geïsoleerd met hulp van de gemeente, 361 daarvan in 2024. De bespaarcoaches
van Warm Wold, allen vrijwilligers, legden 512 huisbezoeken af. Het energiefonds voor mensen met een kleine
beurs keerde 286.000 euro uit aan 419 huishoudens.
""")

_TREND = table(
    "Tabel 4 Energiegebruik en opwekking 2020-2024",
    """
Onderdeel | 2020 | 2021 | 2022 | 2023 | 2024
---
Energiegebruik totaal | 3.112 | 3.164 | 2.988 | 2.946 | 2.911
waarvan aardgas en warmte | 1.702 | 1.748 | 1.571 | 1.498 | 1.462
waarvan stroom | 430 | 428 | 426 | 428 | 430
waarvan vervoer | 980 | 988 | 991 | 1.020 | 1.019
Hernieuwbare energie | 702 | 865 | 1.117 | 1.187 | 1.240
""",
    scale="Alles in TJ; 1 GWh is 3,6 TJ",
    scale_after=True,
    style="unruled",
)

_HEAT = table(
    "Tabel 5 Warmtebronnen per dorp",
    """
Dorp | Voorkeur | Jaar van gas
---
Barwolde | Warmtenet op rioolwater | 2035
Kielveen | Hybride, later groen gas | 2040
Holtinge | Elektrisch | 2034
""",
)

DOCUMENT = Document(
    "Energiemonitor 2025",
    "rapport",
    date(2025, 9, 16),
    (
        *_INTRO,
        *_SHORT,
        Chart("Figuur 1 Opwekking in GWh naar bron", (("wind", 209), ("zonnepark", 91), ("dak", 26)), "GWh"),
        *_PARKS_INTRO,
        _PARKS,
        *_AFTER_PARKS,
        *_AFTER_WIND,
        _WIND,
        *_VILLAGES_INTRO,
        _VILLAGES,
        *_NET,
        *_SAVING,
        _TREND,
        PicturedTable(_HEAT),
        Footnotes((("*", "Cijfers over 2024 zijn voorlopig."),)),
    ),
    header="Energiemonitor Noorderwold 2025",
    footer="Kompas & Kabel • {page}",
    bare_first_page=False,
)

FILE = DocumentFile("energiemonitor-2025.pdf", (DOCUMENT,), PdfLook("modern", bookmarks=False), listed=True)
