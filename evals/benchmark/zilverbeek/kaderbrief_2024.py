"""Kaderbrief 2025-2028 (May 2024): a long letter, exported as text, a row on a line, empty cells gone."""

from __future__ import annotations

from datetime import date

from evals.benchmark.zilverbeek.figures import (
    AFTER_KB24,
    BASE_KB24,
    BEFORE_KB24,
    NEW_KB24,
    SAVE_KB24,
    START_KB24,
    grouped_rows,
    saldo_rows,
    signs,
    sums,
    sums_of,
)
from evals.making import Document, DocumentFile, Flat, Footnotes, Letterhead, Signature, Table, TextLook
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028")
SCALE = "Bedragen x € 1.000; V = voordeel, N = nadeel"

_HEAD = Letterhead(
    ("Gemeente Zilverbeek", "College van burgemeester en wethouders", "Kloosterplein 3"),
    ("Aan de leden van de gemeenteraad",),
    (
        ("Datum", "28 mei 2024"),
        ("Ons kenmerk", "Z24-04417"),
        ("Onderwerp", "Kaderbrief 2025-2028"),
        ("Portefeuillehouder", "Joris van Tellingen"),
    ),
)

_START = prose("""
Geachte leden van de raad,

U vroeg ons vorig jaar om een kaderbrief die in één avond te lezen is. Dit is de tweede poging. Wij beginnen
met wat er op straat te zien is, dan volgt het geld, en achteraan staan de keuzes waarover wij uw mening
willen horen op 27 juni 2024.

# 1. De stand van Zilverbeek

## 1.1 Wat u ziet als u over de Vliededijk rijdt

Op 1 januari 2024 woonden er 53.640 mensen[^1] in Zilverbeek, 412 meer dan een jaar eerder. De schoorsteen
van steenfabriek De Roode Haan staat sinds 11 april 2024 in de steigers. Achter de oude droogloodsen
verrijzen de eerste 48 appartementen van het Ovenkwartier; de sleutels gaan naar verwachting in maart 2025
naar de bewoners. Aannemer Van Osselt en Zonen bouwt, woningcorporatie De Vliedestede koopt er 22 van voor de
sociale huur.

Stroomafwaarts ligt een ander beeld. Steenfabriek Hendrikshoven staat al sinds 2011 leeg. In februari woei
een deel van het dak van de ringoven en op 3 maart hebben wij het terrein laten afzetten. De eigenaar,
Clemens Houtappel uit Antwerpen, reageert niet op onze brieven. Wij bereiden een last onder dwangsom voor.

In Steenveer sloot op 31 januari de laatste supermarkt. De dorpsraad, met voorzitter Geertje Ploeg, begon een
inkoopcoöperatie met 214 leden. Wij gaven daarvoor eenmalig 35.000 euro.

## 1.2 Wat het college doet en wie

Het college telt vier wethouders. Joris van Tellingen gaat over financiën, grondzaken en het Ovenkwartier.
Nadia el Khatib doet klimaat, mobiliteit en openbare ruimte. Bernd Wessemius behartigt wonen, dorpen en
economie. Karin Pollemans zorgt voor jeugd, Wmo en onderwijs. Burgemeester Aleid Hoekmeijer houdt veiligheid,
communicatie en dienstverlening bij zich. Gemeentesecretaris Thijs Ravenhorst gaat per 1 december 2024 met
pensioen.

# 2. Het geld

## 2.1 Uitgangspunten

Wij rekenen met een loonstijging van 4,8 procent in 2025 en 3,2 procent daarna. De prijzen stijgen met 2,6
procent. Nieuwe leningen kosten ons 2,9 procent. De septembercirculaire en de decembercirculaire van 2023
zijn verwerkt, de meicirculaire van 2024 niet: die verscheen toen deze brief al bij de drukker lag.

## 2.2 Meerjarenbeeld

Het jaar 2025 sluit op een haar na: er resteert een voordeel van 8.000 euro. Daarvoor halen wij wel 1,1
miljoen euro uit de algemene reserve. In 2026 is er een tekort van 870.000 euro. Vanaf 2027 valt een gat van
ruim vier miljoen, het ravijnjaar zoals u dat inmiddels kent. Dat gat dichten wij in deze brief niet.
""")

_PICTURE = Table(
    "Tabel 1 Meerjarenbeeld 2025-2028",
    (("Omschrijving", *YEARS),),
    (
        *saldo_rows(START_KB24),
        ("**Saldo bestaand beleid**", *signs(BASE_KB24)),
        ("Nieuwe ontwikkelingen", *signs(sums_of(NEW_KB24))),
        ("**Saldo voor ombuigingen**", *signs(BEFORE_KB24)),
        ("Ombuigingen", *signs(sums(SAVE_KB24))),
        ("**Saldo na ombuigingen**", *signs(AFTER_KB24)),
    ),
    scale=SCALE,
    scale_after=True,
    style="unruled",
)

_NEW_TEXT = prose("""
## 2.3 Nieuwe ontwikkelingen

In tabel 2 staat per opgave wat erbij komt. Wat maar één of enkele jaren geld kost, heeft in de andere jaren
geen bedrag.
""")

_NEW = Table(
    "Tabel 2 Nieuwe ontwikkelingen per opgave",
    (("Ontwikkeling", *YEARS),),
    (*grouped_rows(NEW_KB24), ("**Totaal**", *signs(sums_of(NEW_KB24)))),
    scale=SCALE,
    scale_after=True,
    style="unruled",
)

_EXPLAIN = prose("""
Wij lichten de grootste posten toe.

**Projectteam Ovenkwartier.** Drie mensen, betaald tot en met de zomer van 2028. Projectleider is Marit
Oosterdijk. Het team kostte tot nu toe 190.000 euro per jaar.

**Flexpool vergunningen.** Met de flexpool halen wij in 2025 en 2026 de achterstand in. Op 1 april 2024 lagen
er 163 aanvragen langer dan acht weken.

**Revitalisering Leemweg.** Er zijn twee regels. De eerste is procesgeld voor de parkmanager en de
plankosten; de tweede is de rente en afschrijving van de nieuwe hoofdriolering, die in 2025 wordt aangelegd.

**Jeugdzorg.** Lokaal ingekochte jeugdzorg wordt duurder doordat kinderen langer in behandeling blijven:
gemiddeld 11,4 maanden, tegen 9,8 maanden in 2021. De landelijk ingekochte zorg gaat over 19 kinderen met een
zeer zware vraag.

**Uitvoering warmtevisie.** De kosten zijn gelijk aan de rijksbijdrage. Die loopt af op 31 december 2027.
Daarna heeft het team, vijf mensen groot, geen dekking.

**Onderhoud bruggen.** Van de 61 bruggen kregen er bij de inspectie van november 2023 negen het oordeel
slecht. De Kalkbrug is sinds 15 januari 2024 gesloten voor verkeer zwaarder dan 3,5 ton.

**Extra toezicht.** Twee boa’s voor de Binnenveste en het veerplein, in 2025 en 2026. Daarna bekijken wij of
het helpt.

## 2.4 Ombuigingen

Wij stellen zes maatregelen voor. Over de eerste vier zijn wij het in het college snel eens geworden, over de
wijkbus niet.
""")

_SAVE = Table(
    "Tabel 3 Ombuigingen",
    (("Maatregel", *YEARS),),
    (*saldo_rows(SAVE_KB24), ("**Totaal ombuigingen**", *signs(sums(SAVE_KB24)))),
    scale=SCALE,
    scale_after=True,
    style="unruled",
)

_SAVE_TEXT = prose("""
De ozb voor woningen gaat met 5 procent omhoog. Voor een huis van 340.000 euro betekent dat 21 euro per jaar.
Een uur parkeren in de Binnenveste gaat in 2025 van 1,80 naar 2,10 euro en in 2026 naar 2,30 euro. De wijkbus
rijdt op werkdagen drie routes met 31 vrijwillige chauffeurs en vervoerde in 2023 6.870 reizigers. Stoppen
bespaart 85.000 euro per jaar. Wethouder Wessemius heeft in het college aantekening gevraagd dat hij tegen
dit onderdeel is.

Niet gekozen hebben wij voor sluiting van zwembad De Tichel (opbrengst 410.000 euro per jaar) en voor het
korten van de subsidie aan de muziekschool (95.000 euro per jaar).

## 2.5 Reserve en weerstand

De algemene reserve bedroeg op 1 januari 2024 19,6 miljoen euro. Na de twee onttrekkingen uit tabel 3 blijft
daarvan 17,6 miljoen euro over. De weerstandsratio zakt van 1,7 naar 1,4. Uw norm is ten minste 1,2.
""")

_RISKS = table(
    "Tabel 4 Risico’s boven een half miljoen",
    """
Risico | Kans | Gevolg | Buffer
---
Grondexploitatie Ovenkwartier | 30% | 4.200 | 1.260
Open einde jeugdzorg | 60% | 2.500 | 1.500
Doorbraak zomerkade Steenveer | 5% | 6.000 | 300
Bodemvervuiling Hendrikshoven | 40% | PM | PM
Uitval netaansluiting gemaal De Kolk | 10% | 900 | 90
Garantie zwembad De Tichel | 15% | 1.100 | 165
""",
    scale="Gevolg en buffer x € 1.000",
    scale_after=True,
    style="unruled",
)

_OPGAVEN = prose("""
#! 3. De zes opgaven

## 3.1 Opgave 1 Wonen en herbestemmen

Tot en met 2030 willen wij 2.350 woningen toevoegen, waarvan 1.140 op de drie oude fabrieksterreinen. Ten
minste 30 procent wordt sociale huur. In 2023 zijn er 187 woningen opgeleverd, terwijl wij op 260 rekenden.
De oorzaken zijn het volle stroomnet en een uitspraak van de Raad van State over stikstof in de zaak Vlijt en
Vuur, op 4 oktober 2023.

In Roodakker onderzoeken wij tijdelijke woningen voor statushouders, jongeren en spoedzoekers. Buurtbewoners
hebben een klankbordgroep gevormd; Ria Smeulders is hun woordvoerder.

## 3.2 Opgave 2 Ondernemen en werken

Zilverbeek telt vier bedrijventerreinen: Tichelhaven, Leemweg, Grensweide en De Vonk. Samen is dat 118
hectare bruto. Op 1 januari 2024 was daarvan nog 13,1 hectare uit te geven, bijna alles op Grensweide. De
vraag tot 2035 schatten wij op 22 tot 27 hectare. Leemweg wordt opgeknapt; daar is geen nieuwe grond, wel 6,5
hectare die slecht benut is.

De weekmarkt slonk van 34 naar 26 kramen. Marktmeester Dirk Bloemsaat wil de markt verplaatsen van de
Vischkade naar het Kloosterplein, een proef van zes maanden begint op 5 september 2024.

## 3.3 Opgave 3 Meedoen en opgroeien

In 2023 kregen 1.214 jongeren een vorm van jeugdzorg. Het aantal huishoudens met bijstand daalde naar 1.087.
Van de achterstandsleerlingen op de basisschool doet 61 procent mee aan de rijke schooldag. Brede school Het
Kleipunt in Hoge Leem opent in augustus 2025; directeur wordt Soraya Benlahcen.

## 3.4 Opgave 4 Rivier, klimaat en energie

Het waterschap begint in 2027 met de versterking van 4,3 kilometer Vliededijk tussen Steenveer en de
Binnenveste. Onze bijdrage van 700.000 euro verdelen wij over 2027 en 2028. Van de woningen was eind 2023 14
procent van het gas af. De uiterwaard bij Sint Odulf, 38 hectare, wordt natuur zodra de kleiwinning stopt.

## 3.5 Opgave 5 Buurt en openbare ruimte

Bewoners geven het onderhoud van hun straat een 6,6 en hun eigen buurt als geheel een 7,2. In 2023 kwamen er
4.905 meldingen binnen; 71 procent daarvan was binnen vijf werkdagen afgehandeld. De norm is 85 procent.

## 3.6 Opgave 6 Bestuur en bedrijfsvoering

Het ziekteverzuim was in 2023 7,1 procent. Er stonden op 1 mei 2024 29 vacatures open. De vervanging van het
zaaksysteem kost in 2025 eenmalig 275.000 euro; de oude leverancier, Kladde Software, stopt met de
ondersteuning.

# 4. Wat wij van u vragen

Wij vragen u op 27 juni 2024:
""")

_ASK = prose("""
1. de uitgangspunten van paragraaf 2.1 vast te stellen;
2. in te stemmen met de nieuwe ontwikkelingen in tabel 2;
3. een keuze te maken uit de ombuigingen in tabel 3;
4. ons te vragen voor 1 oktober 2024 met een plan voor het gat vanaf 2027 te komen.

Vindt u een maatregel niet aanvaardbaar, dan verzoeken wij u een andere dekking te noemen. Vragen kunt u tot
14 juni mailen aan de griffier, Inge Doornweerd.
""")

_NOTES = Footnotes((("1", "Bron: basisregistratie personen, stand 1 januari, voorlopig cijfer."),))

_SIGN = Signature(
    (("Secretaris", "T.H. Ravenhorst"), ("Burgemeester", "A.M. Hoekmeijer")),
    "Met vriendelijke groet,\nburgemeester en wethouders van Zilverbeek",
)

LETTER = Document(
    "Kaderbrief 2025-2028",
    "kaderbrief",
    date(2024, 5, 28),
    (
        _HEAD,
        *_START,
        _PICTURE,
        *_NEW_TEXT,
        _NEW,
        *_EXPLAIN,
        _SAVE,
        *_SAVE_TEXT,
        _RISKS,
        *_OPGAVEN,
        *_ASK,
        _SIGN,
        _NOTES,
    ),
    header="Kaderbrief 2025-2028",
    footer="Gemeente Zilverbeek, Z24-04417, blad {page}",
)

FILE = DocumentFile(
    "kaderbrief-2025-2028.txt",
    (LETTER,),
    TextLook(lines_per_page=42, width=100, flat=Flat("row", "row", "gone")),
    listed=True,
)
