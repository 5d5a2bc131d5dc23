"""The two bestuursrapportages of 2025: the first a text export, the second a Word file."""

from __future__ import annotations

from datetime import date

from evals.benchmark.lindemaas import figures as f
from evals.making import Document, DocumentFile, Flat, Footnotes, Table, TextLook, WordLook
from evals.making.prose import prose, table

_HEADER = (("Programma", "Verwachte afwijking"),)

_FIRST_TOTAL = Table(
    "Tabel 1 Verwachte afwijking per programma, stand 1 april 2025",
    _HEADER,
    (
        *f.lines(f.FIRST_2025, f.plus),
        f.bold("Totaal eerste bestuursrapportage", f.add(f.FIRST_2025.values()), f.plus),
    ),
    scale="Bedragen x € 1.000; + is voordelig, - is nadelig",
    scale_after=True,
    flat=Flat("labels", "row", "gone", 0),
)

_FIRST = Document(
    "Eerste bestuursrapportage 2025",
    "bestuursrapportage",
    date(2025, 5, 20),
    (
        *prose("""
# 1 Stand per 1 april 2025

De eerste bestuursrapportage 2025 gaat over januari tot en met maart. Wij melden alleen afwijkingen van
meer dan 50 duizend euro. De verwachting is dat 2025 sluit met een nadeel van 870 duizend euro, vóór inzet
van de reserve. In de begroting 2025 was een plus van 265 duizend euro geraamd.
"""),
        _FIRST_TOTAL,
        *prose("""
# 2 Toelichting

## 2.1 Programma I Dichtbij en dienstbaar

De storing van 3 februari kostte 135 duizend euro aan herstel. De vergoeding aan ex-wethouder Doesburg
valt 20 duizend euro lager uit. De inhuur bij het klantcontactcentrum is 100 duizend euro hoger dan
begroot.

## 2.2 Programma II Meedoen en gezond

Huishoudelijke ondersteuning: 2.190 klanten op 1 april, terwijl er 2.110 waren begroot. Nadeel 420 duizend
euro. Bij hulpmiddelen blijkt dat de leverancier een traplift gemiddeld € 410 duurder levert. De bijstand
valt mee: 800 huishoudens[^1] tegen 815 geraamd.

## 2.3 Programma III Opgroeien en ontwikkelen

Jeugdhulp met verblijf geeft een nadeel van 890 duizend euro. Eén plaatsing in een driemilieuvoorziening
kost € 164.000 op jaarbasis. Er waren op 1 april 41 jongeren geplaatst. Het leerlingenvervoer is 95
duizend euro duurder. De rest van het nadeel komt van zwembad De Kolk, waar een pomp stuk gign.

## 2.4 Programma IV Wonen, werken en ruimte

De leges omgevingsvergunningen lopen 290 duizend euro voor. In het eerste kwartaal zijn 31 woningen
opgeleverd. De pacht en de verkoop van snippergroen brengen 90 duizend euro meer op.

## 2.5 Programma V Water, groen en energie

Voor de Veerpont Veerhuizen is 70 duizend euro nodig; de rest is gladheidsbestriding. De strooiploeg reed
19 keer uit, zes keer vaker dan gemiddeld.

## 2.6 Algemene dekkingsmiddelen

De decembercirculaire 2024 en een vrijval van rente geven samen 910 duizend euro voordeel.

# 3 Voortgang van de plannen

De kleuren groen, oranje en rood geven aan hoe het gaat met tijd en geld.
"""),
        table(
            "Tabel 2 Stoplichten grote projecten",
            """
Project | Tijd | Geld | Verwachte oplevering
---
Brede school Oudwaard | groen | oranje | augustus 2027
De Ruif, eerste fase | oranje | groen | december 2027
Steenfabriek Elsrade | rood | oranje | 2030
Dijkversterking Kesterhout-Veerhuizen | groen | groen | eind 2029
Zwembad De Kolk, warmtepomp | oranje | groen | maart 2026
Wilhelminaplein Kesterhout | groen | groen | april 2025
Veerpont Veerhuizen, toekomst | rood | rood | n.t.b.
""",
        ),
        *prose("""
De Steenfabriek staat op rood door de bodem: onder de voormalige oven ligt arseen. Projectleider Guus
Arendonk laat 60 boringen doen. Bij De Ruif wacht het college op de stroomaansluiting.

# 4 Begrotingswijzigingen

1. Programma I: 135 duizend euro voor het herstel na de storing, ten laste van de post onvoorzien.
2. Programma III: 40 duizend euro voor de voorbereiding van de warmtepomp, ten laste van het krediet.
3. Programma V: 70 duizend euro voor de pont, ten laste van de algemene reserve.

De raad behandelt de rapportage op 26 juni 2025 als hamerstuk.
"""),
        Footnotes((("1", "Voorlopig cijfer; het CBS stelt dit later vast."),)),
    ),
    header="Lindemaas\nEerste bestuursrapportage 2025 - vastgesteld door het college op 20 mei 2025",
    footer="{page}",
    bare_first_page=False,
)

FIRST = DocumentFile(
    "eerste-bestuursrapportage-2025.txt",
    (_FIRST,),
    TextLook("formfeed", width=88, lines_per_page=38, bullet="-"),
    listed=True,
)

_COMPARE = Table(
    "Tabel 1 Verwachte afwijking per programma",
    (("Programma", "Eerste bestuursrapportage", "Tweede bestuursrapportage", "Verschil"),),
    (
        *(
            f.line(name, (first[0], f.SECOND_2025[name][0], f.SECOND_2025[name][0] - first[0]))
            for name, first in f.FIRST_2025.items()
        ),
        f.bold("Totaal", (-870, -675, 195)),
    ),
    scale="Bedragen x € 1.000",
)

_SECOND = Document(
    "Tweede bestuursrapportage 2025",
    "bestuursrapportage",
    date(2025, 10, 7),
    (
        *prose("""
# 1 Hoe staan we ervoor op 1 september 2025?

Deze rapportage beslaat januari tot en met augustus. Wij verwachten een nadeel van 675 duizend euro. Dat
is 195 duizend euro beter dan in het voorjaar. Het teken -/- betekent nadelig; zonder teken is voordelig.
"""),
        _COMPARE,
        *prose("""
# 2 De grootste verschillen

**Jeugdhulp met verblijf.** Op 1 september waren 44 jongeren geplaatst. Het verwachte nadeel is opgelopen
naar 1,26 mln. In Kesterhout opent op 1 december 2025 een nieuw gezinshuis met vier plekken.

**Huishoudelijke ondersteuning.** Het nadeel is nu 560 duizend euro bij 2.235 klanten. De wachttijd voor
een keukentafelgesprek is vijf weken.

**Grondverkoop.** De verkoop van twee kavels op Batelaar-Noord (samen 1,3 hectare) aan koelbedrijf
Frigomaas levert een winstneming van 365 duizend euro op. Notaris passeerde op 18 juli 2025.

**Meicirculaire.** De algemene uitkering 2025 is 610 duizend euro hoger.

**Groen.** De schoffelronde in juli viel weg doordat aannemer Van Dongeren failliet ging. Een voordeel van
35 duizend euro, en 212 klachten.

# 3 Indicatoren halverwege
"""),
        table(
            "Tabel 2 Indicatoren",
            """
Indicator | Streefwaarde 2025 | Stand 1 september 2025 | Bron
---
Opgeleverde woningen per jaar | 190 | 97 | Gemeente
Wachttijd keukentafelgesprek (weken) | 5 | 5 | Zorgloket
Jongeren met jeugdhulp met verblijf | 42 | 44 | Regio Maasdorpen
Telefoon binnen 30 seconden opgenomen | 74% | 77% | Klantcontactcentrum
Ziekteverzuim | 6,0% | 6,1% | Personeelssysteem
Restafval per inwoner (kg) | 114 | n.t.b. | Afvalbedrijf
Bestuurlijke controles ondermijning | 36 | 29 | Gemeente
""",
        ),
        *prose("""
# 4 Kredieten die schuiven

- Warmtepomp De Kolk: van 2025 naar 2026. De levertijd is 34 weken.
- Gemeentehuis Elsrade: de sloop schuift naar 2027 vanwege een kraamkolonie van 120 laatvliegers.
- Snelfietsroute: ontwerpkrediet van 150 duizend euro is aan het eind van het jaar voor twee derde
  besteed.

# 5 Voorstel

De raad wordt voorgesteld de rapportage vast te stellen en het nadeel van 675 duizend euro bij de
jaarrekening te dekken uit de algemene reserve. Behandeling: 4 december 2025. Inlichtingen:
concerncontroller Wim Deurloo.
"""),
    ),
    footer="Tweede bestuursrapportage 2025 - {page}",
)

SECOND = DocumentFile("tweede-bestuursrapportage-2025.docx", (_SECOND,), WordLook(), listed=True)
