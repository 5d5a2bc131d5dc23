"""Kadernota 2026-2029 (May 2025): a PDF in a bookish letter, with ruled tables and broken words."""

from __future__ import annotations

from datetime import date

from evals.benchmark.eikeveld import figures as f
from evals.making import (
    Box,
    Chart,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.prose import prose, table

_HEADER = (("Omschrijving", "2026", "2027", "2028", "2029"),)

_SHORT = Table(
    "Tabel 1 Saldo kadernota 2026-2029",
    _HEADER,
    (
        f.line("Saldo programmabegroting 2025", f.KN26_START),
        f.line("Autonome ontwikkelingen", f.total(f.KN26_AUTONOMOUS)),
        f.line("Overige ontwikkelingen", f.total(f.KN26_OTHER)),
        f.line("**Saldo voor maatregelen**", f.KN26_BEFORE),
        f.line("Maatregelen", f.total(f.KN26_MEASURES)),
        f.line("**Saldo na maatregelen**", f.KN26_AFTER),
        f.line("Waarvan incidenteel", f.KN26_INCIDENTAL),
        f.line("Structureel saldo", tuple(a - b for a, b in zip(f.KN26_AFTER, f.KN26_INCIDENTAL, strict=True))),
    ),
    scale="Bedragen x € 1.000",
    scale_after=True,
)

_LONG = Table(
    "Tabel 2 Mutaties ten opzichte van de programmabegroting 2025",
    _HEADER,
    (
        ("A. Autonome ontwikkelingen",),
        *f.block(f.KN26_AUTONOMOUS),
        f.line("**Totaal autonome ontwikkelingen**", f.total(f.KN26_AUTONOMOUS)),
        ("B. Overige ontwikkelingen",),
        *f.block(f.KN26_OTHER),
        f.line("**Totaal overige ontwikkelingen**", f.total(f.KN26_OTHER)),
        ("C. Maatregelen",),
        *f.block(f.KN26_MEASURES),
        f.line("**Totaal maatregelen**", f.total(f.KN26_MEASURES)),
    ),
    scale="Bedragen x € 1.000",
    scale_after=True,
    keep=False,
)

_ONE = prose("""
# 1. Vooraf

## 1.1 De laatste van deze raad

In maart 2026 wordt een nieuwe gemeenteraad gekozen. Deze kadernota is daarom de laatste van de huidige
raad. Het college heeft haar op 20 mei 2025 vastgesteld. De raad besluit op 3 juli 2025.

Op 1 januari 2025 had Eikeveld 38.467 inwoners, 253 meer dan een jaar eerder. In Zandloo kwamen er 148
bij, in Kievitsdrift ging het inwonertal met elf omlaag. Bijna de helft van de groei bestaat uit
arbeidsmigranten die zich voor het eerst inschreven.

Voor de tabellen geldt hetzelfde als in eerdere stukken: - = nadelig.

## 1.2 Wisseling in het college

Wethouder Ruud Jaspers legde op 14 november 2024 om gezondheidsredenen zijn functie neer. De raad benoemde op
19 december 2024 Meryem Kaplan (Eikeveld Sociaal) als zijn opvolger. Zij nam zijn hele portefeuille over, met
uitzondering van het onderwijs: dat ging naar wethouder Floris van Tuyn. Wethouder Gerard Lomans droeg de
grondzaken over aan Van Tuyn en kreeg er de energietransitie bij.

## 1.3 Wat is er van de vorige kadernota terechtgekomen?

De truckparking aan de Transportweg ging niet op 1 september 2025 maar al op 12 mei 2025 open, met 44
plekken. Het inlooppunt in Zandloo draait sinds 24 april 2025. Het nieuwe plan voor Achter de Kerk is er
nog niet; de geurmetingen bij de varkenshouderij moesten over.
""")

# On purpose: for 2028 the prose says 1.892 and the table 1.829.
_TWO = prose("""
#! 2. Financieel meerjarenbeeld

## 2.1 Samenvatting

Zonder maatregelen loopt het tekort op tot € 3.547.000 in 2027. Na maatregelen sluit het jaar 2026 met een
tekort van € 899.000. Voor 2027 gaat het om € 2.267.000, voor 2028 om € 1.892.000 en voor 2029 om €
1.846.000. Het college legt de raad een kadernota voor die niet sluit, maar wel met minder gaten dan een
jaar geleden werd gevreesd.
""")

_TWO_B = prose("""
Het structurele saldo is in alle jaren nadelig. De provincie heeft in haar brief van 11 februari 2025
aangegeven dat zij preventief toezicht overweegt wanneer de begroting 2026 geen sluitend jaar 2029 laat
zien.

## 2.2 Rekenregels

De lonen nemen in 2026 toe met 3,8 procent en daarna met 2,7 procent. Voor prijzen geldt 2,2 procent. De
rekenrente voor nieuwe leningen gaat van 2,90 naar 3,25 procent. De september- en decembercirculaire 2024
zijn verwerkt; over de meicirculaire 2025 ontvangt de raad een brief vóór 1 juli 2025.

## 2.3 Alle mutaties
""")

_TWO_C = prose("""
##! 2.4 Toelichting op de mutaties

**Cao gemeenten 2025.** De nieuwe cao loopt van 1 april 2025 tot en met 31 maart 2027. Het salaris stijgt
in drie stappen. De begroting ging uit van een lagere verhoging.

**Jeugdhulp lokaal.** De jaarstukken 2024 lieten een overschrijding van acht ton zien. Het college
verhoogt de raming en zet tegelijk in op groepsaanbod: drie scholen krijgen een vaste groep ‘Stevig
staan’.

**Jeugdhulp regionaal.** Inkoopbureau Zandregio Jeugd heeft het contract met Kompaan Verblijf opgezegd
nadat de inspectie drie locaties sloot. Vervangende plekken liggen buiten de regio en zijn duurder.

**Wmo hulp bij het huishouden.** In 2024 waren er 941 cliënten. De norm van 105 minuten hield bij de
rechter geen stand: op 6 maart 2025 oordeelde de rechtbank in Tienberg dat de gemeente elke situatie apart
moet onderzoeken.

**Wmo vervoer.** Het vervoersbedrijf ging in januari 2025 failliet; het noodcontract is een kwart duurder.

**Kapitaallasten dorpshuis Oosterheuvel.** De laagste inschrijving was € 2,9 miljoen, zeven ton boven het
krediet. Een voorstel voor een aanvullend krediet volgt in september 2025.

**Beheerplan wegen buitengebied.** De tonnages van landbouwvoertuigen nemen sneller toe dan in het
beheerplan was aangenomen.

**Gebiedsregisseur buitengebied.** Jelmer Hanskamp stopt op 1 november 2025. Er komt een opvolger die tot
en met 2029 wordt aangesteld.

**Aanjager energiehub De Wielewaal.** Zeventien bedrijven tekenden op 9 april 2025 een intentieverklaring.
De aanjager brengt hun vraag en aanbod van stroom bij elkaar.

**Proef dorpsbus Kievitsdrift.** Vrijwilligers rijden twee jaar lang van maandag tot en met zaterdag naar
het station in Harmeloo.

**Taakstelling organisatie.** De taakstelling uit de vorige kadernota blijft staan; hier gaat het om een
tweede ronde.

**Versoberen bermbeheer.** Bermen buiten de bebouwde kom worden één keer per jaar gemaaid. Zichthoeken bij
kruisingen blijven op drie keer.
""")

_THREE = prose("""
#! 3. Keuzes per programma

## 3.1 Bestuur en dienstverlening

De inhuur daalde in 2024 naar 17 procent van de loonsom. Het nieuwe zaaksysteem is op 28 maart 2025 gegund
aan de firma Brinkman Data voor € 338.000. Dat is bijna twintigduizend euro minder dan de raad ervoor had
vrijgemaakt.

## 3.2 Veiligheid

Het aantal meldingen van drugsafval daalde van 14 naar 9. De wildcamera’s blijven hangen. De
Veiligheidsregio heeft voor de kazerne in Zandloo een overdag-bezetting van vier beroepskrachten geregeld
tot eind 2026.

## 3.3 Verkeer en openbare ruimte

De bouw van de rotonde op de Transportweg schuift een half jaar op, naar april 2027, omdat er een
gasleiding moet worden verlegd. De kosten komen voor rekening van de leidingbeheerder. De brug aan de
Molendijk gaat op 29 augustus 2025 weer open.

## 3.4 Economie en logistiek

De raad stemt tegelijk met deze nota over de grondexploitatie van De Wielewaal fase 2. In fase 1 is nog
een kavel van 1,3 hectare over. De grondprijs voor fase 2 gaat naar € 185 per vierkante meter. Het college
wil dat minstens een kwart van de nieuwe kavels naar bedrijven uit de eigen gemeente gaat.
""")

_LAND = table(
    "Tabel 3 Bedrijventerreinen, stand 1 januari 2025",
    """
Terrein | Bruto (ha) | Netto (ha) | Uitgeefbaar (ha) | Prijs per m²
---
De Wielewaal fase 1 | 64,0 | 51,2 | 1,3 | € 160
De Wielewaal fase 2 | 33,5 | 27,4 | 27,4 | € 185
Leemborg-Noord | 22,4 | 18,6 | 0,5 | € 125
Leemborg-Zuid | 14,9 | 12,1 | 0,0 | -
Ambachtshof Vlasbeek | 6,3 | 5,0 | 0,4 | € 115
""",
)

_THREE_B = prose("""
## 3.5 Onderwijs en jeugd

De brede school Vlasbeek valt € 1,1 miljoen duurder uit door de constructie van het dak en hogere eisen
aan ventilatie. De totale investering komt daarmee op € 11,45 miljoen. De oplevering blijft augustus 2027.

## 3.6 Sport, cultuur en dorpshuizen

De bezetting van de dorpshuizen steeg in 2024 van 38 naar 41 procent. De stichtingen zijn tevreden over de
nieuwe beheerovereenkomsten. De coöperatie van zwembad Het Heideven vraagt een lening van € 240.000 voor
een warmtepomp; het college is daar nog niet uit.

## 3.7 Zorg en inkomen

Het inlooppunt in Zandloo telde in de eerste drie weken 127 bezoekers. Vlasbeek volgt op 1 februari 2026.
Voor de energietoeslag is geen geld meer.

## 3.8 Landbouw, natuur en milieu

Van de elf veehouders die zich meldden voor de beëindigingsregeling tekenden er zeven. Samen houden zij
96.000 kippen en 5.400 varkens. De provincie wil de grond van vier van hen inzetten als natuur. Het tarief
per zak restafval wordt uitgesteld naar 1 juli 2026, omdat de nieuwe containers later komen.

## 3.9 Wonen en ruimte

In 2024 zijn 158 woningen opgeleverd. Tot en met 2030 staan er nog 980 op het programma, 120 minder dan in
de vorige kadernota. De tijdelijke woningen in Leemborg worden vanaf 2 juni 2025 bewoond.
""")

_HOMES = table(
    "Tabel 4 Woningbouw 2025 tot en met 2030 per dorp",
    """
Dorp | 2025-2027 | 2028-2030 | Totaal
---
Eikeveld-dorp | 196 | 244 | 440
Zandloo | 64 | 132 | 196
Vlasbeek | 52 | 80 | 132
Leemborg | 72 | 50 | 122
Oosterheuvel | 16 | 40 | 56
Kievitsdrift | 10 | 24 | 34
**Totaal** | 410 | 570 | 980
""",
)

_BOX = (
    Box(
        "Motie ‘Een dak boven elk dorp’: stand van zaken",
        prose("""
De raad vroeg op 4 juli 2024 om achterstallig onderhoud bij de dorpshuizen weg te werken. Gereed: dak
Leemborg (februari 2025, € 91.000) en toiletten Vlasbeek (€ 28.000). Nog te doen: keuken Zandloo en de
vloer in Kievitsdrift, beide in 2026.
"""),
    ),
)

_FOUR = prose("""
#! 4. Weerstandsvermogen

## 4.1 Algemene reserve

De algemene reserve stond op 31 december 2024 op € 15,9 miljoen, inclusief het resultaat over 2024. In
2026 onttrekt het college € 950.000. De ratio weerstandsvermogen gaat van 1,5 naar 1,3 en blijft boven de
ondergrens van 1,2.

## 4.2 Risico’s

Het grootste risico in deze kadernota is de grondexploitatie De Wielewaal fase 2. Als de uitgifte drie
jaar later begint, kost dat € 2,1 miljoen aan rente. Tweede risico is de jeugdhulp. Nieuw op de lijst is
de kans dat het Rijk de specifieke uitkering voor het landelijk gebied stopzet[^3].
""")

_FOUR_B = prose("""
# 5. Vervolg

De auditcommissie onder voorzitterschap van de heer Lubbert Kamphof bespreekt deze nota op 12 juni 2025.
Inwoners kunnen tot 15 juni reageren via Eikeveld Praat Mee. De programmabegroting 2026 komt op 6 november
2025 in de raad.
""")

_NOTA = Document(
    "Kadernota 2026-2029",
    "kadernota",
    date(2025, 5, 20),
    (
        TitlePage(
            "Kadernota 2026-2029", "Gemeente Eikeveld", ("College van burgemeester en wethouders", "20 mei 2025")
        ),
        Contents(),
        *_ONE,
        *_TWO,
        _SHORT,
        *_TWO_B,
        _LONG,
        *_TWO_C,
        *_THREE,
        _LAND,
        *_THREE_B,
        _HOMES,
        *_BOX,
        *_FOUR,
        Footnotes((("3", "Brief van de minister aan de Tweede Kamer, 4 april 2025."),)),
        PicturedTable(
            table(
                "Tabel 5 Reserves per 31 december 2024-2029",
                """
Reserve | 2024 | 2025
---
Algemene reserve | 15.912 | 15.500
Bedrijfsverplaatsing | 2.210 | 1.700
""",
            )
        ),
        Chart("Figuur 1 Ratio weerstandsvermogen", (("2024", 1.5), ("2025", 1.4), ("2026", 1.3))),
        *_FOUR_B,
    ),
    header="{title}",
    footer="{page} / {pages}",
)

FILES = (DocumentFile("kadernota-2026-2029.pdf", (_NOTA,), PdfLook("classic", hyphenate=True), listed=True),)
