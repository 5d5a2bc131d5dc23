"""Dorpenmonitor 2025: homes and land by village, a text export with all labels before all values."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, TextLook, TitlePage
from evals.making.prose import prose, table

_LABELS = Flat("labels", "three", "gone", 0)
_ROW = Flat("row", "row", "gone", 50)

_INTRO = prose("""
#! 1 Waarom een dorpenmonitor

In 2015 woonden er in Noorderwold 30.372 mensen, nu 29.146. In negen dorpen pakt dat heel verschillend uit.
Barwolde en Holtinge groeien licht, Drostenkanaal loopt leeg. Deze monitor, de derde in een reeks, telt
mensen, huizen en grond. De peildatum is 1 januari 2025, tenzij anders is vermeld. De samenstelling was in
handen van Margje Stokvis en Ruurd Abma van team Ruimte. De volgende monitor verschijnt in het voorjaar van
2027.

Verwar de begrippen niet. Een zachte plannenvoorraad is besproken maar niet vastgesteld. Een harde
plannenvoorraad staat in een omgevingsplan. Sloop gaat over woningen die daadwerkelijk weg zijn of waarvoor
een sloopmelding ligt.

# 2 Inwoners

In de afgelopen tien jaar verloor de gemeente 1.226 inwoners, 4,0 procent. De vooruitberekening tot 2040 is
van de provincie. Bij een gelijkblijvend aantal nieuwe statushouders daalt de bevolking tot 27.025.
""")

_PEOPLE = table(
    "Tabel 1 Inwoners per dorp",
    """
Dorp | 2015 | 2020 | 2025 | 2040
---
Barwolde | 9.712 | 9.780 | 9.870 | 9.610
Kielveen | 5.588 | 5.402 | 5.240 | 4.870
Tweeboermond | 3.801 | 3.590 | 3.415 | 2.985
Holtinge | 2.944 | 2.950 | 2.980 | 2.905
Spierwolde | 2.301 | 2.230 | 2.165 | 1.960
Annaveld | 1.842 | 1.790 | 1.730 | 1.575
Drostenkanaal | 1.903 | 1.788 | 1.690 | 1.390
Achterhees | 1.241 | 1.170 | 1.120 | 975
Nieuw-Luttel | 1.040 | 985 | 936 | 755
""",
    flat=_ROW,
)

_HOMES_INTRO = prose("""
# 3 Woningen

De voorraad telde op de peildatum 14.415 woningen. In het coalitieakkoord is afgesproken dat er tot en met
2030 480 woningen bij komen en 190 worden gesloopt. Volgens de huidige plannen worden het er 462 en 203. In
Tweeboermond is de sloop het grootst: corporatie Holtland haalt de 68 duplexwoningen aan de Schipperskade
weg.
""")

_HOMES = table(
    "Tabel 2 Woningvoorraad en leegstand",
    """
Dorp | Woningen | Huur corporatie | Leeg langer dan een jaar | Leegstand
---
Grote dorpen
Barwolde | 4.862 | 1.604 | 61 | 1,3%
Kielveen | 2.547 | 742 | 48 | 1,9%
Tweeboermond | 1.748 | 631 | 77 | 4,4%
Holtinge | 1.455 | 246 | 17 | 1,2%
Kleine dorpen
Spierwolde | 1.064 | 152 | 19 | 1,8%
Annaveld | 845 | 97 | 21 | 2,5%
Drostenkanaal | 862 | 118 | 43 | 5,0%
Achterhees | 561 | 28 | 13 | 2,3%
Nieuw-Luttel | 471 | 14 | 19 | 4,0%
""",
    flat=_LABELS,
)

_PLANS_INTRO = prose("""
De plannen tot en met 2030 staan in tabel 3. De vier getallen achter elk dorp zijn: harde plannen, zachte
plannen, sloop en de netto toename als alleen de harde plannen doorgaan.
""")

_PLANS = table(
    "Tabel 3 Plannen 2025-2030 in aantallen woningen",
    """
Dorp | Hard | Zacht | Sloop | Netto (hard)
---
Barwolde | 254 | 120 | 38 | +216
Kielveen | 92 | 45 | 22 | +70
Tweeboermond | 41 | 0 | 96 | -55
Holtinge | 38 | 30 | 0 | +38
Spierwolde | 16 | 12 | 8 | +8
Annaveld | 9 | 8 | 11 | -2
Drostenkanaal | 6 | 0 | 21 | -15
Achterhees | 4 | 4 | 2 | +2
Nieuw-Luttel | 2 | 0 | 5 | -3
**Noorderwold** | 462 | 219 | 203 | +259
""",
    flat=_LABELS,
)

_LAND_INTRO = prose("""
Let op: in de samenvatting voor de pers is voor Kielveen 95 harde plannen genoemd; dat getal is achterhaald.

# 4 Prijzen en wachten

Een bestaande koopwoning kostte in 2024 gemiddeld 274.000 euro. In Holtinge was dat 338.000 euro, in
Drostenkanaal 188.500 euro. Wie zich inschrijft voor een huurwoning, wacht gemiddeld 4,6 jaar in Barwolde en
1,1 jaar in Tweeboermond. In 2024 reageerden gemiddeld 71 mensen op een vrije huurwoning in Barwolde. Van de
kopers kwam 27 procent van buiten de drie noordelijke provincies.

# 5 Grond

Van de 31.460 hectare is 58 procent landbouwgrond. Tabel 4 geeft het gebruik. Het bos is voor een klein deel
van de gemeente zelf: 412 hectare. Stichting Woldlandschap heeft 3.260 hectare, de rest is van particulieren
en het Rijk.
""")

_LAND = table(
    "Tabel 4 Grondgebruik in hectare",
    """
Gebruik | 2015 | 2025
---
Akkerbouw | 12.480 | 11.935
Grasland buiten veenweide | 2.210 | 2.006
Veenweide | 4.390 | 4.315
Bos | 7.895 | 7.940
Heide en stuifzand | 1.150 | 1.172
Bebouwd en verkeer | 1.985 | 2.038
Bedrijventerrein | 128 | 141
Zonnepark (bruto) | 0 | 131
Water en overig | 1.222 | 1.782
**Totaal** | 31.460 | 31.460
""",
    flat=_ROW,
)

_AMENITIES = prose("""
# 6 Wat er nog is in het dorp

In zeven van de negen dorpen staat nog een basisschool; Achterhees en Nieuw-Luttel hebben er geen. Een
supermarkt is er in vier: Barwolde, Kielveen, Tweeboermond en Holtinge. De laatste geldautomaat buiten
Barwolde, die in Kielveen, verdween op 30 september 2024. Huisartsenpraktijken zijn er zes, waarvan twee
zonder opvolger: die van dokter Lammers in Annaveld en die van dokter Hoving in Drostenkanaal.
""")

_AMENITY_TABLE = table(
    "Tabel 5 Voorzieningen per dorp",
    """
Dorp | School | Supermarkt | Huisarts | Dorpshuis | Bus per uur
---
Barwolde | 4 | 3 | 2 | De Brink | 2
Kielveen | 3 | 1 | 1 | Het Turfschip | 2
Tweeboermond | 3 | 1 | 1 | De Sluis | 1
Holtinge | 1 | 1 | 0 | 't Eikhof | 1
Spierwolde | 1 | 0 | 0 | De Spil | 1
Annaveld | 1 | 0 | 1 | (afgebrand) | 1
Drostenkanaal | 0 | 0 | 1 | De Klapbrug | belbus
Achterhees | 0 | 0 | 0 | Het Achterom | belbus
Nieuw-Luttel | 0 | 0 | 0 | De Luts | belbus
""",
    flat=_ROW,
)

_SCORES_INTRO = prose("""
Tabel 5 telt de scholen. Let op dat in Drostenkanaal de school in de zomer van 2024 is gesloten; de tekst
hierboven was toen al geschreven.

# 7 Hoe bewoners het zelf zien

In november 2024 vulden 2.318 inwoners een vragenlijst in. Zij gaven hun dorp gemiddeld een 7,4. Holtinge
scoort het hoogst. Het oordeel over het groen is overal goed, dat over het openbaar vervoer overal slecht.
""")

_SCORES = table(
    "Tabel 6 Rapportcijfers van bewoners, 2022 en 2024",
    """
Onderwerp | 2022 | 2024 | Laagste dorp 2024
---
Wonen in het dorp | 7,5 | 7,4 | Drostenkanaal (6,6)
Groen en landschap | 8,1 | 8,2 | Kielveen (7,7)
Openbaar vervoer | 4,9 | 4,3 | Achterhees (2,9)
Onderhoud wegen en paden | 5,6 | 5,4 | Spierwolde (4,8)
Contact met buren | 7,6 | 7,6 | Barwolde (7,1)
Invloed op energieplannen | 4,4 | 4,7 | Tweeboermond (3,8)
Vertrouwen in de gemeente | 6,2 | 5,9 | Tweeboermond (5,1)
""",
    flat=Flat("cell", "row", "gone", 40),
)

DOCUMENT = Document(
    "Dorpenmonitor 2025",
    "rapport",
    date(2025, 4, 8),
    (
        TitlePage("Dorpenmonitor 2025", "Mensen, huizen en grond in negen dorpen"),
        *_INTRO,
        _PEOPLE,
        *_HOMES_INTRO,
        _HOMES,
        *_PLANS_INTRO,
        _PLANS,
        *_LAND_INTRO,
        _LAND,
        *_AMENITIES,
        _AMENITY_TABLE,
        *_SCORES_INTRO,
        _SCORES,
    ),
    header="Dorpenmonitor 2025",
    footer="- {page} -",
)

FILE = DocumentFile(
    "dorpenmonitor-2025.txt", (DOCUMENT,), TextLook(bullet="", width=98, lines_per_page=44), listed=True
)
