"""Kaderbrief 2026-2029 (May 2025): a PDF set in two columns, with tables between them."""

from __future__ import annotations

from datetime import date

from evals.benchmark.zilverbeek.figures import (
    AFTER_KB25,
    BASE_KB25,
    BEFORE_KB25,
    NEW_KB25,
    SAVE_KB25,
    START_KB25,
    grouped_rows,
    saldo_rows,
    signs,
    sums,
    sums_of,
)
from evals.making import (
    Box,
    Columns,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
SCALE = "Bedragen x € 1.000; V = voordeel, N = nadeel"

_START = prose("""
Geachte raad,

Dit is de laatste kaderbrief voor de verkiezingen van maart 2026. Wij schrijven haar met de hand op de rem.
Een nieuw college moet kunnen kiezen, dus leggen wij weinig vast voor de jaren waarin wij er niet meer
zitten.

Zilverbeek telde op 1 januari 2025 54.120 inwoners[^1]. In het Ovenkwartier kregen op 21 maart 2025 de eerste
48 huishoudens hun sleutel. Op 9 januari 2025 stond de Vliede bij Steenveer op 11,86 meter boven NAP, de
hoogste stand sinds 1995. De coupure in de Veerstraat ging voor het eerst in dertig jaar dicht en 46 mensen
werden een nacht opgevangen in sporthal De Klamp.

Sinds 1 februari 2025 is Hester van Voorden gemeentesecretaris. Zij volgde Thijs Ravenhorst op. Wethouder
Karin Pollemans was van half januari tot 22 april ziek; wethouder El Khatib nam jeugd en onderwijs waar,
wethouder Wessemius de Wmo.

## 1.1 Het beeld in één alinea

Voor 2026 is er een klein voordeel van 40.000 euro. Vanaf 2027 lopen de tekorten op, van 1,2 miljoen naar 4,4
miljoen euro in 2029. Het Rijk haalt een deel van het ravijn weg, maar alleen in 2026 en 2027. Wij hebben
daarvan het bedrag geboekt dat de VNG in april noemde, en het is dus een voorlopig bedrag.

## 1.2 Hoe wij rekenen

Lonen stijgen met 3,9 procent in 2026, prijzen met 2,2 procent. Nieuwe leningen kosten 3,1 procent. Wij gaan
uit van 220 nieuwe woningen per jaar; vorig jaar schreven wij nog 260, maar dat aantal hebben wij drie jaar
niet gehaald.
""")

_PICTURE = Table(
    "Tabel 1 Van meerjarenbegroting 2025 naar kaderbrief 2026",
    (("Omschrijving", *YEARS),),
    (
        *saldo_rows(START_KB25, "0"),
        ("**Saldo bestaand beleid**", *signs(BASE_KB25)),
        ("Nieuwe ontwikkelingen", *signs(sums_of(NEW_KB25))),
        ("**Saldo voor ombuigingen**", *signs(BEFORE_KB25)),
        ("Ombuigingen", *signs(sums(SAVE_KB25))),
        ("**Saldo na ombuigingen**", *signs(AFTER_KB25)),
    ),
    scale=SCALE,
    style="unruled",
)

_NEW = Table(
    "Tabel 2 Nieuwe ontwikkelingen per opgave",
    (("Ontwikkeling", *YEARS),),
    (*grouped_rows(NEW_KB25, "0"), ("**Totaal nieuwe ontwikkelingen**", *signs(sums_of(NEW_KB25)))),
    scale=SCALE,
    scale_after=True,
    style="unruled",
    keep=False,
)

_EXPLAIN = prose("""
**Sanering Hendrikshoven.** De gemeente kocht het terrein op 14 februari 2025 op een veiling voor 1.150.000
euro. In de grond zit asbest en zink. De sanering van 800.000 euro is een eerste stap, alleen voor de strook
langs de dijk; het rapport van bureau Grondig raamt het geheel op 3,4 miljoen euro.

**Havenkade Tichelhaven.** De kade heeft scheuren over 90 meter. Schippers mogen er sinds 1 december 2024 nog
maar met twee schepen tegelijk liggen. De bedragen zijn rente en afschrijving.

**Jeugdzorg.** De jeugdzorg die wij zelf inkopen, groeit harder dan wij in november dachten. Er zijn nu 1.302
jongeren met een beschikking. Karin Pollemans wil de toegang via de huisarts beperken met een eigen
praktijkondersteuner in elke praktijk; zes van de elf praktijken doen al mee.

**Huishoudelijke ondersteuning.** Per week komen er gemiddeld vier aanvragen bij. De wachttijd is 13 weken.

**Bijdrage dijkversterking.** Het waterschap begint een jaar later. Daarom schuift 350.000 euro van 2027 naar
2029; het bedrag in 2028 blijft staan.

**Team warmte.** In 2028 betaalt het Rijk alsnog, in 2029 niet. Het team werkt aan Hoge Leem, de eerste buurt
die van het gas gaat.

**Onderhoud bruggen.** De nieuwe Kalkbrug kost 2,9 miljoen euro en gaat in oktober 2026 open. De andere
bruggen krijgen jaarlijks onderhoud.

**Extra toezicht.** De twee boa’s op het veerplein blijven vanaf 2027 in vaste dienst.
""")

_SAVE = Table(
    "Tabel 3 Ombuigingen",
    (("Maatregel", *YEARS),),
    (*saldo_rows(SAVE_KB25, "0"), ("**Totaal ombuigingen**", *signs(sums(SAVE_KB25)))),
    scale=SCALE,
    style="unruled",
)

_SAVE_TEXT = prose("""
Huiseigenaren merken deze keer niets van de ozb: alleen eigenaren van bedrijfspanden betalen 8 procent meer.
De hondenbelasting, afgeschaft in 2017, keert in 2027 terug met 62 euro per hond; de stad telt ongeveer 2.900
geregistreerde honden. Kloosterhof, het voormalige kantoor van sociale zaken, wordt verkocht. De taxatie van
maart 2025 is 780.000 euro; daarvan gaat de boekwaarde van 130.000 euro af.

Het gemeentehuis raakt negen arbeidsplaatsen kwijt, vijf bij bedrijfsvoering en vier bij ruimte, door
natuurlijk verloop. De ondernemingsraad adviseerde op 6 mei 2025 negatief.

Wat wij niet doen: de bibliotheek in Sint Odulf blijft open en op de wijkbus wordt niet opnieuw gekort. Uw
raad was daarover vorig jaar duidelijk.

## 2.4 Reserve

De algemene reserve stond op 1 januari 2025 op 20,4 miljoen euro. Met de inzet uit tabel 3 blijft er 19,5
miljoen euro over. De weerstandsratio komt uit op 1,5.
""")

_LOANS = PicturedTable(
    table(
        "Tabel 4 Leningen en rentelasten 2025-2029",
        """
Jaar | Nieuw | Afgelost | Stand eind | Rente
---
2025 | 12.000 | 6.400 | 88.600 | 2.140
2026 | 16.000 | 6.900 | 97.700 | 2.480
2027 | 9.000 | 7.100 | 99.600 | 2.610
""",
    )
)

_OPGAVEN = prose("""
## 3.1 Opgave 1 Wonen en herbestemmen

Tot en met 2030 komen er 2.080 woningen bij, 270 minder dan wij een jaar geleden schreven. De sociale huur
blijft op 30 procent. In 2024 kwamen 203 woningen gereed. Voor Vlijt en Vuur ligt het bestemmingsplan sinds
de uitspraak van 15 januari 2025 onherroepelijk vast.

De tijdelijke woningen in Roodakker, 64 stuks, staan er tien jaar. De eerste bewoners komen in november 2025.

## 3.2 Opgave 2 Ondernemen en werken

Op 1 januari 2025 was er nog 11,2 hectare bedrijfsgrond uit te geven. De provincie verwacht tot 2035 een
vraag van 19 tot 24 hectare. Een vijfde terrein langs de Grensweg is in beeld, maar wij nemen er in deze
periode geen besluit over. De weekmarkt blijft na een geslaagde proef op het Kloosterplein. Er staan weer 31
kramen.

## 3.3 Opgave 3 Meedoen en opgroeien

Brede school Het Kleipunt gaat in januari 2026 open, vijf maanden later dan gepland, omdat de aannemer van de
installaties failliet ging. Kleuters van De Wiek blijven tot die tijd in noodlokalen aan de Ovenstraat.

## 3.4 Opgave 4 Rivier, klimaat en energie

Van alle woningen was eind 2024 17 procent van het gas af. De dijkversterking begint in 2028 en duurt tot in
2031. Netbeheerder Rivierstroom meldde op 3 februari 2025 dat er tot 2029 geen zware aansluitingen bij komen
ten oosten van het spoor.

## 3.5 Opgave 5 Buurt en openbare ruimte

Het rapportcijfer voor de eigen buurt steeg naar 7,3. Dat voor het onderhoud bleef op 6,6. Er komt een
buurtbudget van 15.000 euro per wijk, te beginnen in Vliedezicht en Roodakker.

## 3.6 Opgave 6 Bestuur en bedrijfsvoering

Het ziekteverzuim daalde naar 6,4 procent. Met de digitale balie kunnen inwoners vanaf 1 juli 2026 vijftien
producten volledig thuis regelen. Nu zijn dat er zes.
""")

_BOX = Box(
    "Wij vragen uw raad op 3 juli 2025",
    prose("""
1. de uitgangspunten vast te stellen;
2. de ontwikkelingen en ombuigingen te verwerken in de meerjarenbegroting 2026-2029;
3. het restant van de bestemmingsreserve Ovens, 410.000 euro, vrij te laten vallen als dekking voor de
  sanering.
"""),
)

_NOTES = Footnotes((("1", "Definitief cijfer van het CBS, gepubliceerd op 8 april 2025."),))

LETTER = Document(
    "Kaderbrief 2026-2029",
    "kaderbrief",
    date(2025, 5, 27),
    (
        TitlePage("Kaderbrief 2026-2029", "Met de hand op de rem", ("Gemeente Zilverbeek", "27 mei 2025")),
        *prose("# 1. Waar wij staan"),
        Columns(_START),
        _NOTES,
        *prose("#! 2. Het geld\n\n## 2.1 Meerjarenbeeld"),
        _PICTURE,
        *prose("## 2.2 Nieuwe ontwikkelingen"),
        _NEW,
        Columns(_EXPLAIN),
        *prose("## 2.3 Ombuigingen"),
        _SAVE,
        Columns(_SAVE_TEXT),
        _LOANS,
        *prose("#! 3. De opgaven"),
        Columns(_OPGAVEN),
        _BOX,
    ),
    header="Kaderbrief 2026-2029",
    footer="{page} | Gemeente Zilverbeek",
)

FILE = DocumentFile(
    "kaderbrief-2026-2029.pdf",
    (LETTER,),
    PdfLook("modern", hyphenate=True),
    listed=True,
    property_title="Microsoft Word - KB26 def v4",
)
