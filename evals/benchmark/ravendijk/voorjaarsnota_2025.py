"""Voorjaarsnota 2025: millions with one decimal in the text, thousands in the annexes, tons in the prose."""

from __future__ import annotations

from datetime import date

from evals.benchmark.ravendijk.figures import (
    CHANGES_2025,
    CREDITS_SPRING,
    MEASURES_2025,
    START_2025,
    million,
    summed,
)
from evals.benchmark.ravendijk.tables import balance, by_goal, credit_table
from evals.making import (
    Box,
    Chart,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    TitlePage,
)
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028", "2029")
AFTER = summed(CHANGES_2025, START_2025)
END = summed(MEASURES_2025, AFTER)

_START = prose("""
# 1. Groeien met de rem erop

Op 1 januari 2025 stonden 127.914 Ravendijkers[^1] ingeschreven, 2.311 meer dan een jaar eerder. Geen stad
in de polder groeit zo hard. Wij zijn daar trots op, maar groei kost eerst geld en brengt later pas op:
scholen, bruggen en rioolbuizen liggen er voordat de eerste aanslag op de mat valt.

Deze voorjaarsnota laat zien dat het zonder keuzes niet past. De begroting 2025-2028 kende voor 2026 al een
gat van ruim vijf miljoen. Daar komen de cao, de jeugdhulp en de bruggen bij. Met de voorstellen uit
hoofdstuk 4 brengen we het tekort van 2026 terug tot acht ton. Daarna loopt het weer op; de oplossing
daarvoor leggen wij in de begroting 2026 aan u voor.

Wethouder Jorrit Talsma (financiën) heeft deze nota op 6 mei 2025 namens het college aangeboden. De
raad bespreekt haar in de beeldvormende avond van 27 mei en stelt haar vast op 3 juli 2025.

# 2. Hoe u de cijfers leest

Lasten hebben in deze nota een min, baten een plus. Een min in een saldo betekent dus dat er geld bij moet.
Voor wie daar niet aan gewend is staat achter elk bedrag, in een eigen kolom, de letter N (nadelig) of V
(voordelig). Bedragen in de hoofdstukken 3 en 4 zijn in miljoenen euro’s met één cijfer achter de komma. In
de bijlagen rekenen we in duizendtallen. In de lopende tekst gebruiken we soms het woord ton: dat is €
100.000.

Door afronding kan een optelling een tiende afwijken. Waar PM staat is het bedrag nog niet te ramen.
""")

_NOTES = Footnotes(
    (("1", "Basisregistratie personen, stand op 1 januari. De begroting 2025 rekende met 127.400 inwoners."),)
)

_PICTURE = prose("""
# 3. Het financiële beeld

## 3.1 Van begroting naar voorjaarsnota

Het vertrekpunt is de begroting die de raad op 7 november 2024 vaststelde. Voor 2029 is het saldo van 2028
doorgetrokken.
""")

_BALANCE = balance(
    "Tabel 1 Meerjarensaldo voorjaarsnota 2025",
    YEARS,
    (
        ("Saldo begroting 2025-2028", START_2025),
        ("Mutaties voorjaarsnota", summed(CHANGES_2025)),
        ("Saldo vóór dekkingsvoorstellen", AFTER),
        ("Dekkingsvoorstellen", summed(MEASURES_2025)),
        ("**Saldo na dekkingsvoorstellen**", END),
        ("waarvan incidenteel", (3210, 3460, 1650, 1590, -120)),
        (
            "waarvan structureel",
            tuple(a - b for a, b in zip(END, (3210, 3460, 1650, 1590, -120), strict=True)),
        ),
    ),
    after=True,
)

_TEXT = prose("""
De grootste tegenvaller is de nieuwe cao. Zij kost in 2025 € 2,2 miljoen en loopt op tot € 4,7 miljoen.
Daar staat tegenover dat het gemeentefonds meegroeit en dat het Rijk de opschalingskorting[^2] schrapt.

Voor de jeugdhulp met verblijf is in 2025 € 4,5 miljoen extra nodig. Zeventien jongeren verblijven op
plekken die meer dan tweehonderdduizend euro per jaar kosten; een jaar geleden waren dat er elf. De regio
Poldermeer koopt die plekken in en heeft op 18 maart 2025 de nieuwe tarieven laten weten.

## 3.2 Het weerstandsvermogen

De ratio weerstandsvermogen daalt van 1,9 eind 2024 naar 1,4 eind 2027. De raad heeft in de Nota risico's
2023 afgesproken dat 1,2 de ondergrens is. De algemene reserve staat eind 2025 naar verwachting op € 38,6
miljoen en eind 2028 op € 30,2 miljoen.
""")
# The prose says 4,5 million; table 2 and annex A have 4,15 million. On purpose.

_NOTES_2 = Footnotes(
    (("2", "De korting uit 2014 voor gemeenten die zouden fuseren; Ravendijk heeft dat nooit gedaan."),)
)

_GOALS = prose("""
# 4. De grote mutaties en de dekking

## 4.1 Tien grootste mutaties

In tabel 2 staan de tien onderwerpen die het saldo het meest bewegen. De volledige lijst staat in bijlage
A.
""")

_LARGE = (
    "Jeugdhulp met verblijf",
    "Jeugdhulp zonder verblijf",
    "Rijksbijdrage jeugd",
    "Huishoudelijke hulp",
    "Bijstandsuitkeringen",
    "Onderhoud bruggen en sluisdeuren",
    "Afvalverwerking",
    "Cao gemeenten 2025-2027",
    "Minder inhuur, taakstelling",
    "Gemeentefonds",
)
_TOP = by_goal(
    "Tabel 2 Tien grootste mutaties",
    YEARS,
    [item for item in CHANGES_2025 if item.name in _LARGE],
    write=million,
    scale="Bedragen x € 1 miljoen",
    after=True,
    style="unruled",
)

_MEASURES_TEXT = prose("""
**Bruggen en sluisdeuren.** De Sluisbrug bleef op 11 februari vier uur openstaan. Uit de inspectie van
bureau Van Haaften & Stroo blijkt dat 14 van de 61 beweegbare en vaste bruggen in onderhoudsklasse D
zitten. Wij verhogen het onderhoudsbudget met negentien ton per jaar vanaf 2026.

**Wijkbudgetten.** Wij stellen voor de wijkbudgetten van de stadsdelen vanaf 2026 te beëindigen. Van de elf
ton die daarvoor in drie jaar beschikbaar was, is maar 41 procent gebruikt. Tochtland gaf het meeste uit,
Oosterkavel vrijwel niets. De stadsdeelregisseurs blijven.

**Avondbus.** De provincie stopt op 14 december 2025 met de ritten na 21.00 uur op lijn 6. Voor studenten
en zorgpersoneel is dat de enige verbinding tussen Tochtland en Oosterkavel. Wij betalen de ritten zelf
door, tot en met de zomer van 2029.

**Studentenkamers.** Aan de Campuskade komen 312 tijdelijke kamers. Stichting Kamerpolder exploiteert ze;
de gemeente betaalt het beheer van het terrein en de beveilging in de avond.

## 4.2 Dekkingsvoorstellen

1. De onroerendezaakbelasting voor niet-woningen gaat in 2026 met acht procent omhoog, bovenop de inflatie.
2. Op sport en cultuur komt een taakstelling van drie ton in 2026 en negen ton daarna.
3. Investeringen worden uitgesmeerd; gemiddeld schuift een krediet elf maanden op.
4. Het wagenpark gaat van 148 naar 129 voertuigen.
5. Wat dan nog ontbreekt halen we voor een groot deel uit de algemene reserve.
""")

_MEASURES = by_goal(
    "Tabel 3 Dekkingsvoorstellen",
    YEARS,
    MEASURES_2025,
    write=million,
    scale="Bedragen x € 1 miljoen",
    total="Totaal dekkingsvoorstellen",
    style="unruled",
)

_BOX = Box(
    "Wat als de raad anders kiest?",
    prose("""
Een procent ozb voor niet-woningen is € 169.000 waard. Een procent ozb voor woningen levert € 214.000 op.
Wie de taakstelling op sport en cultuur wil schrappen, heeft in 2027 dus ruim vier procent ozb voor
woningen nodig.
"""),
)

_PICTURED = PicturedTable(
    table(
        "Tabel 4 Ontwikkeling personeelskosten en inhuur per kwartaal 2024",
        """
Kwartaal | Eigen personeel | Inhuur
---
2024 K1 | 16,2 | 2,9
2024 K2 | 16,8 | 3,3
2024 K3 | 16,7 | 3,0
2024 K4 | 17,4 | 3,6
""",
    )
)

_PEOPLE = prose("""
## 4.3 Personeel en inhuur

Eind 2024 telde de organisatie 1.074 medewerkers en 962,4 fte. Van de loonsom ging 16,8 procent naar
inhuur; de norm is 12 procent. Gemeentesecretaris Casper Hoogveldt stuurt per kwartaal. Onderstaande tabel
laat het verloop zien.
""")

_PLAN = prose("""
# 5. Investeringen

Tot en met 2029 staan veertien grote kredieten open. De Ravenvaartbrug is daarvan het duurst: € 21,8
miljoen. De brug van 1968 kan geen voertuigen boven 30 ton meer dragen. De aanbesteding loopt sinds eind maart en het werk is volgens planning in het derde kwartaal van 2027 klaar. Bijlage B geeft de
jaarschijven.

Het zwembad De Kwelder krijgt voorlopig € 19,2 miljoen. Een bad van 50 meter is daar niet bij; dat zou €
6,3 miljoen extra kosten en een hogere exploitatielast van € 540.000 per jaar.

## 5.1 Nog niet in de cijfers

- Een derde IKC in Oosterkavel: PM, besluit niet eerder dan 2027.
- De verplaatsing van de milieustraat: n.t.b. Het onderzoek naar de locatie Kavel 11 loopt.
- De tweede ontsluiting van Kwelmeer: de provincie heeft nog geen bijdrage toegezegd.
""")

_CHART = Chart(
    "Figuur 1 Inwoners van Ravendijk, prognose 2025-2040 (in duizendtallen)",
    (("2025", 128), ("2030", 139), ("2035", 148), ("2040", 155)),
    note="Bron: Polderprognose 2024",
)

NOTA = Document(
    "Voorjaarsnota 2025",
    "voorjaarsnota",
    date(2025, 5, 6),
    (
        TitlePage(
            "Voorjaarsnota 2025",
            "Gemeente Ravendijk",
            ("College van burgemeester en wethouders", "6 mei 2025"),
        ),
        Contents(),
        *_START,
        _NOTES,
        *_PICTURE,
        _BALANCE,
        *_TEXT,
        _NOTES_2,
        _CHART,
        *_GOALS,
        _TOP,
        *_MEASURES_TEXT,
        _MEASURES,
        _BOX,
        *_PEOPLE,
        _PICTURED,
        *_PLAN,
        *prose("#! Bijlage A Alle mutaties\n\nIn deze bijlage rekenen we in duizendtallen."),
        by_goal(
            "Tabel A.1 Mutaties voorjaarsnota 2025 per doel",
            YEARS,
            CHANGES_2025,
            total="Totaal mutaties",
        ),
        *prose("# Bijlage B Investeringskredieten"),
        credit_table(
            "Tabel B.1 Investeringskredieten met jaarschijven",
            ("Besteed t/m 2024", *YEARS),
            CREDITS_SPRING,
            landscape=True,
        ),
        *prose("# Bijlage C Reserves"),
        table(
            "Tabel C.1 Verloop van de reserves",
            """
Reserve | 1-1-2025 | Toevoeging | Onttrekking | 31-12-2025
---
Algemene reserve | 42.130 | 0 | 3.500 | 38.630
Reserve grondbedrijf | 21.460 | 1.900 | 850 | 22.510
Reserve onderwijshuisvesting | 9.820 | 1.200 | 640 | 10.380
Reserve bruggen en kunstwerken | 6.275 | 800 | 2.150 | 4.925
Reserve bruggen, kapitaallasten | 3.140 | 0 | 620 | 2.520
Reserve Stadsfonds | 1.480 | 250 | 395 | 1.335
**Totaal reserves** | 84.305 | 4.150 | 8.155 | 80.300
""",
            scale="Bedragen x € 1.000",
            style="columns",
        ),
    ),
    header="Gemeente Ravendijk | Voorjaarsnota 2025",
    footer="pagina {page} van {pages}",
)

FILE = DocumentFile("Voorjaarsnota 2025.pdf", (NOTA,), PdfLook("modern", hyphenate=True), listed=True)
