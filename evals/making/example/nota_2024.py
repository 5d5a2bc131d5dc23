"""Perspectiefnota 2025-2028 (May 2024): a PDF with ruled tables."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import (
    Chart,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    TitlePage,
)
from evals.making.example.finance import SPRING_2024
from evals.making.example.nota_2024_programmes import PROGRAMMES
from evals.making.prose import prose, table

_INTRODUCTION = prose("""
# 1. Inleiding

Voor u ligt de Perspectiefnota 2025-2028. In deze nota kijken wij vier jaar vooruit en geven wij aan met
welke inhoudelijke en financiële uitgangspunten wij de programmabegroting 2025 opstellen. Het is de derde
perspectiefnota van deze raadsperiode en de eerste waarin het zogeheten ravijnjaar, 2026, midden in beeld
komt.

Elsterwold groeit. Op 1 januari 2024 telde onze gemeente 41.320 inwoners[^1], ruim driehonderd meer dan een
jaar eerder. Die groei komt vrijwel geheel van jonge gezinnen die vanuit de stad naar Harkveen en Lindelo
verhuizen. Tegelijk worden wij ouder: in Sint-Ode is inmiddels een op de drie inwoners 65 jaar of ouder.
Beide bewegingen vragen iets van onze scholen, onze woningen en onze zorg.

Het coalitieakkoord ‘Dichtbij en vooruit’ is halverwege. Van de 64 afspraken uit dat akkoord zijn er 29
afgerond en 27 in uitvoering; acht zijn nog niet begonnen. Tot die laatste groep horen de rondweg bij
Broekerhaar, waarvoor de provincie haar bijdrage heeft teruggetrokken, en het uitkijkpunt op de voormalige
vuilstort, dat wij vanwege de bodemverontreiniging hebben uitgesteld tot na 2026.

## 1.1 Wat er speelt

De jeugdhulp blijft de grootste zorg. In 2023 gaven wij er 1,7 miljoen euro meer aan uit dan begroot. Dat
komt niet doordat meer kinderen hulp krijgen, want dat aantal bleef met 1.146 nagenoeg gelijk, maar doordat
de hulp langer duurt en zwaarder is. De nieuwe inkoop van de Regio Veenstreek, die op 1 januari 2025 ingaat,
moet daarin verandering brengen. Of dat lukt, weten wij pas in de loop van 2026.

Zwembad De Kolk is aan het einde van zijn levensduur. De constructeur heeft in december 2023 vastgesteld dat
het dak tot uiterlijk eind 2027 veilig gebruikt kan worden, mits twee keer per jaar een inspectie
plaatsvindt. De raad ontvangt dit najaar een variantenstudie. In deze nota nemen wij daarom alleen de hogere
energielasten op en nog geen investering.

De woningmarkt zit op slot. De gemiddelde verkoopprijs steeg in 2023 naar 372.000 euro en de wachttijd voor
een sociale huurwoning liep op tot 6,4 jaar. Netbeheer meldt bovendien dat er tot 2029 geen ruimte is op het
elektriciteitsnet voor nieuwe grootverbruikers. Dat raakt de bedrijven op De Turfstekers en de bouw in
Harkveen-Zuid, waar een onderstation voor de warmtepompen nodig is.

## 1.2 Leeswijzer

Hoofdstuk 2 gaat over geld: het meerjarenperspectief, de mutaties en de maatregelen. In hoofdstuk 3 staan
per programma de ambitie, de indicatoren en de middelen. Hoofdstuk 4 beschrijft de risico’s en het
weerstandsvermogen en hoofdstuk 5 hoe wij verder gaan.

Een min voor een bedrag betekent in deze nota een voordeel (V), een bedrag zonder min een nadeel (N). Deze
schrijfwijze wijkt af van die in de jaarstukken, waar lasten zonder teken en tekorten tussen haakjes staan.
""")

_FINANCE = prose("""
#! 2. Financieel meerjarenperspectief

## 2.1 Uitgangspunten

Wij rekenen met een loonstijging van 4,5 procent in 2025 en 3,0 procent in de jaren daarna. Voor prijzen
houden wij 2,4 procent aan, gelijk aan de raming van het Centraal Planbureau van maart 2024. De rente op
nieuwe leningen stellen wij op 2,75 procent. De algemene uitkering is gebaseerd op de september- en
decembercirculaire 2023; de meicirculaire 2024 verwerken wij in de begroting en niet in deze nota. Het
aantal inwoners neemt in onze raming jaarlijks met 260 toe en het aantal woningen met 180.

De onroerendezaakbelasting voor woningen stijgt alleen met de prijsontwikkeling. Voor niet-woningen stellen
wij een extra verhoging voor, omdat de ondernemers in Elsterwold nu 14 procent minder betalen dan het
gemiddelde in de Veenstreek.

## 2.2 Het saldo in één tabel

De programmabegroting 2024 eindigde voor het jaar 2025 met een overschot van 0,46 miljoen euro en liet vanaf
2026 een tekort zien. Door de ontwikkelingen die hierna worden beschreven ontstaat in alle jaren een tekort.
Met de maatregelen die wij voorstellen sluit 2025 met een voordeel van 0,29 miljoen euro. Vanaf 2026 lukt
dat niet: het tekort na maatregelen is dan 3,05 miljoen euro.
""")

_AFTER_SUMMARY = prose("""
Het verschil tussen de gewone en de structurele saldi zit in twee dingen. Aan de ene kant zijn sommige
uitgaven eenmalig, zoals de bijdrage aan het dorpshuis in Lindelo. Aan de andere kant is de inzet van de
reserve sociaal domein eenmalig geld. Zonder die inzet is 2025 structureel niet in evenwicht: er resteert
een nadeel van 0,01 miljoen euro. De provincie kijkt als toezichthouder naar het structurele saldo na
maatregelen.

## 2.3 De mutaties op een rij

Tabel 2 laat zien waaruit de bedragen in tabel 1 bestaan.
""")

_EXPLANATION = prose("""
## 2.4 Toelichting op de mutaties

### Autonome ontwikkelingen

**Septembercirculaire 2023.** Het Rijk heeft de compensatie voor lonen en prijzen verhoogd. Het voordeel in
2025 is groter dan in latere jaren omdat daarin een eenmalige nabetaling voor de opvang van ontheemden zit.

**Cao gemeenten.** De cao die op 1 januari 2024 inging, kost meer dan in de begroting was opgenomen: 0,90
miljoen euro in 2025 en 1,15 miljoen euro per jaar daarna.

**Jeugdhulp lokaal en jeugdhulp regionaal.** De lokale post betreft ambulante hulp en begeleiding die wij
zelf inkopen. De regionale post betreft verblijf, pleegzorg en jeugdbescherming, waarvoor wij via de Regio
Veenstreek betalen. Wij gaan ervan uit dat de lokale kosten vanaf 2027 dalen doordat de
praktijkondersteuners jeugd bij de huisartsen gezinnen eerder helpen; in de regionale kosten zien wij die
daling niet.

**Wmo huishoudelijke hulp.** Het aantal cliënten groeit van 1.020 naar ongeveer 1.190 in 2028. Een
inkomensafhankelijke eigen bijdrage wordt volgens het kabinet op zijn vroegst in 2026 ingevoerd; daarmee
rekenen wij niet.

**Leerlingenvervoer.** De nieuwe vervoerder, die sinds augustus 2023 rijdt, vraagt per rit 17 procent meer
dan de vorige.

**Energielasten zwembad De Kolk.** Het driejarige gascontract liep eind 2023 af. Wij hebben voor twee jaar
een nieuw contract afgesloten tegen een hogere prijs; daarna gaan wij uit van een sluitende exploitatie.

### Overige ontwikkelingen

**Uitvoering Omgevingswet.** Voor de omzetting van 38 bestemmingsplannen naar één omgevingsplan huren wij
twee jaar lang capaciteit in.

**Dorpshuis Lindelo.** Het dorpshuis krijgt in 2025 eenmalig 150.000 euro voor een nieuwe keuken en een
traplift. Het dorp brengt zelf 85.000 euro bijeen, waarvan 31.000 euro uit de opbrengst van de rommelmarkt.

**Strooiwagens gladheidsbestrijding.** Twee van de vijf strooiwagens zijn ouder dan achttien jaar. De
vervanging gebeurt in 2025; de kapitaallasten beginnen een jaar later.

**Wijkverpleegkundige in de buurtkamer.** De proef in Harkveen wordt vanaf 2025 een vaste voorziening in
alle drie de buurtkamers.

**Actualisatie beheerplan wegen.** De inspectie van de wegen is nog niet klaar. De post staat daarom op pm.

### Maatregelen

**Verhoging ozb niet-woningen.** Het tarief stijgt van 0,2481 naar 0,2766 procent van de waarde.

**Vrijval stelpost prijzen.** De inflatie daalt sneller dan wij eerder dachten, waardoor een deel van het
geld dat opzij stond voor hogere prijzen vrijvalt.

**Taakstelling organisatie.** Wij vullen vacatures op de afdelingen Bedrijfsvoering en Communicatie niet
meer automatisch in. Het gaat oplopend om ruim negen formatieplaatsen in 2027.

**Inzet reserve sociaal domein.** De reserve bedraagt per 1 januari 2024 2,6 miljoen euro. Na onttrekking
van 0,85 miljoen euro in 2025 en 0,40 miljoen euro in 2026 blijft 1,35 miljoen euro over, net boven de
ondergrens van 1,25 miljoen euro die de raad in 2021 heeft vastgesteld.

**Later vervangen van speeltoestellen.** Toestellen gaan gemiddeld drie jaar langer mee, mits zij veilig
blijven. In de kleine dorpen verandert niets.

**Dividend Veenstreek Energie.** De winst over 2023 was hoger dan geraamd en wij houden dat niveau aan.
""")

_RISKS = prose("""
#! 4. Risico’s en weerstandsvermogen

De algemene reserve bedraagt op 1 januari 2024 11,8 miljoen euro. Tegenover deze buffer staan risico’s
waarvoor wij volgens de laatste berekening 6,9 miljoen euro nodig hebben. De verhouding is daarmee 1,7, wat
in de nota Risicomanagement als ‘ruim voldoende’ geldt. De raad heeft als ondergrens 1,4 vastgesteld.
""")

_RISK_TABLE = table(
    "Tabel 13 De vijf grootste risico’s",
    """
Risico | Kans | Gevolg | Nodig in buffer
---
Jeugdhulp: duurdere trajecten en tekorten bij aanbieders | 70% | 2.400 | 1.680
Grondexploitatie Harkveen-Zuid: vertraging door netcongestie | 50% | 1.900 | 950
Gemeentefonds: korting vanaf 2026 | 60% | 1.400 | 840
Open einde Wmo | 50% | 1.100 | 550
Informatiebeveiliging: uitval van systemen | 20% | 2.000 | 400
**Totaal vijf grootste risico’s** | | | 4.420
""",
    scale="Bedragen x € 1.000",
    note="De overige 23 risico’s vragen samen 2,48 miljoen euro in de buffer.",
)

_CHART = Chart(
    "Figuur 3 Ontwikkeling netto schuldquote 2019-2023",
    (("2019", 61), ("2020", 66), ("2021", 72), ("2022", 69), ("2023", 74)),
    "%",
    "Bron: jaarstukken 2019 tot en met 2023.",
)

_SEQUEL = prose("""
De netto schuldquote, de schuld als deel van de inkomsten, kwam in 2023 uit op 74 procent. Onder de 90
procent noemt de VNG dit gunstig. De investeringen in de brede school in Broekerhaar en in riolering laten
de quote naar verwachting in 2026 tot 88 procent stijgen. Een nieuw zwembad is daarin niet meegerekend.

# 5. Hoe nu verder

De raad bespreekt deze perspectiefnota op 11 juni 2024 in een beeldvormende avond en besluit op 4 juli 2024.
De moties en amendementen die worden aangenomen verwerken wij in de programmabegroting 2025, die de raad op
7 november 2024 behandelt.

Voor de jaren vanaf 2026 leggen wij nu geen bezuinigingen voor. Wij vinden het niet verstandig om
voorzieningen te sluiten zolang onduidelijk is of het Rijk de korting doorzet. Wel bereiden wij samen met de
raad een lijst van mogelijke maatregelen voor. Daarvoor komt een werkgroep van zeven raadsleden onder
leiding van de voorzitter van de auditcommissie, de heer Ten Brinke (Seniorenlijst). De werkgroep
rapporteert vóór 1 maart 2025.
""")

NOTA = Document(
    "Perspectiefnota 2025-2028",
    "perspectiefnota",
    date(2024, 5, 14),
    (
        TitlePage(
            "Perspectiefnota 2025-2028",
            "Gemeente Elsterwold",
            ("Vastgesteld door het college van burgemeester en wethouders op 14 mei 2024",),
        ),
        Contents(),
        *_INTRODUCTION,
        Footnotes((("1", "Bron: basisregistratie personen, stand op 1 januari 2024."),)),
        *_FINANCE,
        SPRING_2024.summary("Tabel 1 Financieel meerjarenperspectief 2025-2028"),
        *_AFTER_SUMMARY,
        SPRING_2024.detail("Tabel 2 Mutaties in het meerjarenperspectief", ("Actualisatie beheerplan wegen",)),
        *_EXPLANATION,
        *PROGRAMMES,
        *_RISKS,
        _RISK_TABLE,
        _CHART,
        *_SEQUEL,
        # The same table again at the end, as many notas do for those who only read the last page.
        *prose("# Bijlage 1 Samenvatting van het saldo"),
        SPRING_2024.summary("Tabel 14 Financieel meerjarenperspectief 2025-2028 (herhaling van tabel 1)"),
    ),
    header="Perspectiefnota 2025-2028",
    footer="{page}",
)

FILE = DocumentFile(
    "perspectiefnota-2025-2028.pdf",
    (NOTA,),
    PdfLook("modern", hyphenate=True),
    url="https://raad.elsterwold.example/documenten/2024/perspectiefnota-2025-2028",
    listed=True,
)
