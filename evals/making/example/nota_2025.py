"""Perspectiefnota 2026-2029 (May 2025): a text export with flattened tables."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import (
    Contents,
    Document,
    DocumentFile,
    Flat,
    Footnotes,
    PicturedTable,
    TextLook,
    TitlePage,
)
from evals.making.example.finance import SPRING_2025
from evals.making.example.nota_2025_programmes import PROGRAMMES
from evals.making.prose import prose, table

_INTRODUCTION = prose("""
# 1. Inleiding

Een begroting die niet sluit, is een begroting waarin nog gekozen moet worden. Deze Perspectiefnota
2026-2029 legt die keuzes aan de raad voor. Het is de laatste nota van deze raadsperiode: in maart 2026
kiezen de inwoners van Elsterwold een nieuwe gemeenteraad. Wij willen de nieuwe raad geen onopgeloste
rekening nalaten.

Op 1 januari 2025 woonden er 41.860 mensen in onze gemeente: 24.900 in de stad, 6.210 in Harkveen, 4.480 in
Lindelo, 3.150 in Broekerhaar, 1.840 in Sint-Ode en 1.280 in Vosseveld. De groei van het afgelopen jaar, 540
inwoners, is de sterkste sinds 2009 en kwam vooral door de opvang van statushouders en de eerste
opleveringen in Harkveen-Zuid.

## 1.1 Wat er sinds de vorige nota is veranderd

In oktober 2024 trok de fractie van Vrije Burgers zich terug uit de coalitie, omdat zij zich niet kon vinden
in het aanwijzen van Harkveen-Zuid als bouwlocatie. Wethouder Pieter Slagman legde zijn functie neer. Op 12
december 2024 benoemde de raad Marit Oosterink (Groene Stem) tot wethouder. De taken in het college zijn
daarbij opnieuw verdeeld: wonen en grondzaken gingen naar Hendrik-Jan Kolstee, sport naar Fatima el Bouchti,
en klimaat, water en cultuur naar Marit Oosterink.

De raad koos op 20 februari 2025 voor nieuwbouw van zwembad De Kolk op de huidige plek. Daarmee viel de
variant ‘geen zwembad meer’, die in de werkgroep bezuinigingen de voorkeur had van twee van de zeven leden,
definitief af. De investering bedraagt 21,4 miljoen euro; de kapitaallasten drukken vanaf 2028 op de
begroting.

De werkgroep bezuinigingen onder leiding van de heer Ten Brinke bood op 27 februari 2025 haar rapport aan.
Van de 41 mogelijkheden die zij onderzocht nemen wij er in deze nota acht over. Een overzicht staat in
paragraaf 2.4.

## 1.2 Leeswijzer

Hoofdstuk 2 beschrijft het financiële beeld. Hoofdstuk 3 gaat over de programma’s; anders dan in eerdere
jaren beschrijven wij alleen wat er verandert. Hoofdstuk 4 gaat in op de risico’s. Een min en de letter V
staan voor een voordeel, de letter N voor een nadeel.
""")

_FINANCE = prose("""
#! 2. Financieel meerjarenperspectief

## 2.1 Uitgangspunten

De lonen stijgen in onze raming met 3,7 procent in 2026 en met 2,8 procent in de jaren erna; de prijzen met
2,1 procent. De rente op nieuwe leningen is 3,10 procent, tegen 2,75 procent in de vorige nota. Voor de
algemene uitkering zijn de september- en decembercirculaire 2024 gebruikt. De gevolgen van de meicirculaire
2025 ontvangt de raad in een brief vóór het zomerreces. De bevolking neemt in de raming met 310 inwoners per
jaar toe.

De provincie heeft ons in december 2024 laten weten dat het repressieve toezicht ook voor 2025 geldt, maar
dat zij voor 2026 een structureel en reëel sluitende begroting verwacht, of ten minste een aannemelijk
herstel uiterlijk in 2029.

## 2.2 Het saldo in het kort

Voor 2026 is de begroting precies in evenwicht, maar alleen doordat wij 3,50 miljoen euro uit de algemene
reserve halen. In 2027 halen wij daar nog eens 1,40 miljoen euro uit. Daarna is de reserve zo ver gedaald
dat wij dat niet meer verantwoord vinden. Het tekort loopt na maatregelen op tot 3,37 miljoen euro in 2028
en 4,17 miljoen euro in 2029.
""")
# On purpose: the table says 3,73 N for 2028, the prose above 3,37.

_AFTER_SUMMARY = prose("""
In de vorige perspectiefnota gingen wij voor 2026 nog uit van een tekort na maatregelen van 3,05 miljoen
euro en voor 2027 van 2,77 miljoen euro. Dat de nieuwe cijfers voor die jaren gunstiger zijn, komt door de
inzet van de algemene reserve. Structureel is het beeld in 2026 nauwelijks veranderd: een nadeel van 3,17
miljoen euro nu tegen 3,21 miljoen euro toen.

## 2.3 Mutaties

Onderstaande tabel bevat alle mutaties. De volgorde is die van het rapport van de werkgroep.
""")

_EXPLANATION = prose("""
### Toelichting op de autonome ontwikkelingen

**Septembercirculaire 2024.** De opschalingskorting is definitief geschrapt, maar het Rijk heeft tegelijk de
bijdrage voor jeugdhulp verlaagd. Voor Elsterwold valt dat per saldo nadelig uit: 1,26 miljoen euro in 2026.

**Jeugdhulp lokaal en regionaal.** De jaarrekening 2024 liet opnieuw een overschrijding zien. Wij ramen de
lokale jeugdhulp daarom 1,10 miljoen euro hoger in 2026, oplopend tot 1,40 miljoen euro. De verwachting uit
de vorige nota dat de kosten vanaf 2027 dalen, laten wij los.

**Wmo begeleiding.** Het aantal cliënten dat begeleiding krijgt nam in 2024 toe van 618 naar 664. Oorzaak is
dat mensen met psychische klachten langer op een behandeling wachten.

**Bijdrage Veiligheidsregio.** De kazerne in Lindelo kan niet langer alleen met vrijwilligers worden bezet.
Overdag staan er vanaf 2026 vier beroepskrachten klaar.

**Renteontwikkeling.** Door de bouw van het zwembad en de brede school lenen wij meer, en tegen een hogere
rente.

### Toelichting op de overige ontwikkelingen

**Kapitaallasten nieuwbouw zwembad De Kolk.** De investering van 21,4 miljoen euro wordt in veertig jaar
afgeschreven, de installaties in vijftien jaar. De rijksbijdrage voor de btw is in mindering gebracht.

**Exploitatie zwembad De Kolk tijdens de bouw.** Tijdens de bouw, van september 2026 tot het voorjaar van
2028, zwemmen de scholen in Meerdijke. Het vervoer kost geld en de entreegelden vallen weg.

**Aanpak netcongestie.** Twee jaar lang is er een adviseur die bedrijven en de netbeheerder bij elkaar
brengt.

**Dorpsondersteuners.** De proef in Vosseveld is geslaagd. Vanaf 2027 krijgt elk dorp een dorpsondersteuner
voor twaalf uur per week. Tot die tijd betaalt het programma Dorpen aan zet de kosten.
""")

_MEASURES = prose("""
## 2.4 Maatregelen

De acht maatregelen die wij voorstellen, staan hieronder met hun gevolgen voor inwoners.

- Verhoging ozb woningen: een huishouden met een woning van 350.000 euro betaalt in 2026 gemiddeld 26 euro
  meer.
- Verhoging toeristenbelasting: van 1,85 euro naar 2,60 euro per persoon per nacht.
- Taakstelling organisatie: 0,35 miljoen euro in 2026, oplopend tot 1,05 miljoen euro in 2028; dat zijn
  dertien formatieplaatsen, vier meer dan in de vorige nota.
- Taakstelling jeugdhulp: strengere toegang bij lichte opvoedvragen en minder lange trajecten. De opbrengst
  loopt op tot 1,5 miljoen euro in 2029.
- Versoberen groenonderhoud: bermen worden één keer per jaar gemaaid in plaats van twee keer;
  begraafplaatsen en sportvelden blijven op het huidige niveau.
- Stoppen subsidie De Turfschuur: de subsidie aan het theater wordt in twee stappen afgebouwd, met 90.000
  euro in 2027 en 180.000 euro vanaf 2028.
- Inzet algemene reserve: eenmalig 3,50 miljoen euro in 2026 en 1,40 miljoen euro in 2027.
- Precario kabels en leidingen: een nieuwe belasting die met de netbeheerders nog moet worden besproken.

De werkgroep had ook voorgesteld om de bibliotheek in Lindelo te sluiten. Dat voorstel nemen wij niet over,
omdat de bibliotheek tegelijk het taalhuis en het afhaalpunt voor reisdocumenten is. De besparing zou
bovendien slechts 62.000 euro zijn geweest.
""")

_INVESTMENTS = table(
    "Tabel 3 Investeringen boven 1 miljoen euro",
    """
Investering | Krediet | Start | Oplevering | Jaarlast
---
Nieuwbouw zwembad De Kolk | 21.400 | 2026 | 2028 | 960
Brede school Broekerhaar | 9.850 | 2025 | 2027 | 402
Riolering Bloemenbuurt | 6.300 | 2025 | 2027 | 188
Fietstunnel Stationsweg | 4.750 | PM | n.t.b. | PM
Gemeentewerf | 2.900 | 2026 | 2027 | 141
""",
    scale="Bedragen x 1.000 euro",
    scale_after=True,
    flat=Flat("labels", "three"),
)

_RISKS = prose("""
#! 4. Risico’s en weerstandsvermogen

## 4.1 De buffer

De algemene reserve was op 1 januari 2025 12,4 miljoen euro. Na de onttrekkingen in 2026 en 2027 resteert
7,5 miljoen euro. De benodigde buffer is berekend op 7,2 miljoen euro, zodat de verhouding daalt van 1,7
naar 1,0. Dat is onder de grens van 1,4 die de raad zelf heeft vastgesteld. Wij vragen de raad daarom om die
grens voor de jaren 2026 tot en met 2029 te verlagen naar 1,0.

## 4.2 De grootste risico’s

Het grootste risico is en blijft jeugdhulp. Als de taakstelling maar voor de helft wordt gehaald, scheelt
dat in 2029 0,75 miljoen euro. Daarna volgen de bouwkosten van het zwembad: elke tien procent duurder
betekent ongeveer 96.000 euro hogere jaarlasten. Als derde noemen wij de grondexploitatie Harkveen-Zuid,
waar de aansluiting op het elektriciteitsnet is uitgesteld tot het tweede kwartaal van 2028.
""")

_RISK_PICTURE = table(
    "Tabel 9 Tien grootste risico’s met kans en gevolg",
    """
Risico | Kans | Gevolg (x 1.000) | In buffer
---
Jeugdhulp: taakstelling niet gehaald | 60% | 2.800 | 1.680
Zwembad: bouwkosten hoger dan krediet | 40% | 2.140 | 856
Harkveen-Zuid: latere aansluiting | 60% | 1.500 | 900
Gemeentefonds: nieuwe verdeling | 50% | 1.600 | 800
Wmo: open einde | 50% | 1.200 | 600
""",
)

_RISK_END = prose("""
Voor elk risico is een eigenaar in de organisatie aangewezen. De auditcommissie bespreekt de lijst twee keer
per jaar.

# 5. Planning

De raad behandelt deze nota op 17 juni 2025 beeldvormend en neemt op 3 juli 2025 een besluit. De
programmabegroting 2026 staat op de agenda van 6 november 2025. Vóór 15 november zenden wij haar aan de
provincie.
""")

NOTA = Document(
    "Perspectiefnota 2026-2029",
    "perspectiefnota",
    date(2025, 5, 13),
    (
        TitlePage("Perspectiefnota 2026-2029", "Gemeente Elsterwold", ("13 mei 2025", "Versie voor de raad")),
        Contents(levels=2),
        *_INTRODUCTION,
        *_FINANCE,
        SPRING_2025.summary("Tabel 1 Financieel meerjarenperspectief 2026-2029", Flat("row", "row")),
        *_AFTER_SUMMARY,
        SPRING_2025.detail(
            "Tabel 2 Mutaties in het meerjarenperspectief",
            ("Actualisatie beheerplan wegen", "Opvang Oekraïners na 2026"),
            Flat("row", "row"),
        ),
        *_EXPLANATION,
        *_MEASURES,
        *prose("""
## 2.5 Investeringen

In tabel 3 staan de grote investeringen. De fietstunnel onder het spoor staat op pm zolang ProRail[^1] de
raming niet heeft bevestigd; de eerdere schatting van 4,75 miljoen euro is van 2021.
"""),
        _INVESTMENTS,
        Footnotes((("1", "Afspraak in het bestuurlijk overleg van 4 maart 2025."),)),
        *PROGRAMMES,
        *_RISKS,
        PicturedTable(_RISK_PICTURE),
        *_RISK_END,
        *prose("# Bijlage 1 Het saldo nogmaals"),
        SPRING_2025.summary(
            "Tabel 10 Financieel meerjarenperspectief 2026-2029 (gelijk aan tabel 1)", Flat("cell", "three")
        ),
    ),
    header="",
    footer="Perspectiefnota 2026-2029 {page}",
)

FILE = DocumentFile(
    "perspectiefnota-2026-2029.txt",
    (NOTA,),
    TextLook("space", width=105, lines_per_page=62, double_spaced=True),
)
