"""A proposal to the council with its dictum, a letter of information and a list of decisions."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PageBreak, PdfLook, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_GREX = table(
    "Tabel 1 Grondexploitatie De Wielewaal fase 2",
    """
Post | Bedrag | Toelichting
---
Verwerving | -11.600 | gekocht in 2022
Bouw- en woonrijp maken | -14.850 | inclusief groene wal
Plankosten | -3.120 | tien jaar
Bijdrage rotonde Transportweg | -1.250 | aan krediet nr. 5
Rente | -2.480 | 2,9 procent
Onvoorzien | -1.900 | 6 procent
Grondverkoop | 49.580 | 26,8 ha x € 185
Subsidie provincie | 1.500 | groene wal
**Saldo (eindwaarde)** | 15.880 | eind 2034
""",
    scale="Bedragen x € 1.000; - = nadelig",
)

_PHASES = table(
    "Tabel 2 Fasering uitgifte (hectare netto)",
    """
Jaar | 2027 | 2028 | 2029 | 2030 | 2031-2034
---
Scenario A: stroom in 2029 | 2,0 | 3,8 | 6,0 | 6,0 | 9,0
Scenario B: stroom in 2032 | 1,0 | 1,5 | 2,0 | 2,3 | 20,0
""",
)

_PROPOSAL = Document(
    "Raadsvoorstel grondexploitatie De Wielewaal fase 2",
    "raadsvoorstel",
    date(2025, 5, 27),
    (
        Letterhead(
            ("Gemeente Eikeveld", "Raadsvoorstel"),
            ("Aan de raad",),
            (
                ("Nummer", "RV 2025-031"),
                ("Datum college", "27 mei 2025"),
                ("Datum commissie", "19 juni 2025 (Ruimte en Economie)"),
                ("Datum raad", "3 juli 2025"),
                ("Portefeuillehouder", "Floris van Tuyn"),
                ("Opsteller", "Anouk van Schaijk, Economie en Grondzaken"),
                ("Onderwerp", "Vaststellen grondexploitatie De Wielewaal fase 2"),
            ),
        ),
        *prose("""
# 1. Gevraagd besluit

De raad wordt voorgesteld:

1. de grondexploitatie De Wielewaal fase 2 vast te stellen met een verwacht voordelig saldo van € 15,9
miljoen op eindwaarde;
2. een uitvoeringskrediet van € 14.850.000 beschikbaar te stellen voor bouw- en woonrijp maken;
3. de minimale grondprijs vast te stellen op € 185 per vierkante meter, prijspeil 2025;
4. een kwart van de kavels tot 1 januari 2030 te reserveren voor bedrijven uit de gemeente Eikeveld;
5. op bijlage 3 (taxatierapport) geheimhouding op te leggen voor de duur van vijf jaar.

# 2. Waarom dit voorstel?

De gemeente kocht in 2022 de grond tussen de Transportweg en het spoor. Sindsdien is er geploegd en
geteld, maar niet gebouwd. De rente loopt door: iedere maand wachten kost ruim € 28.000. De grond is bij
elkaar 33,5 hectare. Daarvan kan 26,8 hectare als kavel worden verkocht. De monitor van bureau Kavelzicht
noemt 27,4 hectare; het verschil van 0,6 hectare is een strook boven de gasleiding die na die telling is
ingetekend.

# 3. Wat zijn de gevolgen?

## 3.1 Geld
"""),
        _GREX,
        *prose("""
De winst valt pas aan het eind van de looptijd. Tot en met 2029 staat het project in de min; de laagste
stand wordt in 2028 bereikt met € 19,3 miljoen aan geïnvesteerd geld. Tegen de rente van vandaag is het
saldo nu € 11,2 miljoen waard (netto contante waarde).

## 3.2 Stroom

Zandnet levert naar verwachting vanaf het derde kwartaal van 2029. In scenario B komt de stroom drie jaar
later. Het saldo daalt dan met € 2,1 miljoen door hogere rente.
"""),
        _PHASES,
        *prose("""
## 3.3 Omgeving

Langs de Transportweg komt een groene wal van acht meter hoog en 1,4 kilometer lang. Gebouwen mogen niet
hoger worden dan achttien meter; binnen honderd meter van de woningen aan de Kievitsweg is dat twaalf
meter. Het verkeer neemt toe met 1.150 voertuigen per etmaal.

## 3.4 Natuur

De stikstofruimte komt van de stalderingsruimte van twee gestopte bedrijven. Stichting Heidebehoud heeft
aangekondigd naar de rechter te gaan. De advocaat van de gemeente schat de kans dat de vergunning sneuvelt
op een op drie.

# 4. Kanttekeningen

4.1 Een reservering voor eigen bedrijven verkleint de groep kopers. Het college koos daarom voor een kwart
en niet voor een derde, zoals het uitvoeringsprogramma Zand en Spoor noemde.

4.2 De landelijke overheid wil grote dozen aan banden leggen. Kavels boven de vijf hectare zijn daarom
uitgesloten.

# 5. Participatie

Op 12 maart 2025 kwamen 86 mensen naar de inloopavond in dorpshuis De Kievit. Er zijn 41 reacties
ingediend, waarvan 27 over geluid. Naar aanleiding daarvan is de wal twee meter hoger geworden.

# 6. Planning

- oktober 2025: ontwerp-omgevingsplan ter inzage
- maart 2026: vaststelling door de raad
- september 2026: start bouwrijp maken
- mei 2027: eerste kavel

# 7. Bijlagen

1) Kaart met kavels
2) Grondexploitatie (openbare versie)
3) Taxatierapport (geheim)
4) Verslag inloopavond
"""),
        PageBreak(),
        *prose("""
# Raadsbesluit (concept)

Nummer RV 2025-031

De raad van de gemeente Eikeveld,

gelezen het voorstel van het college van 27 mei 2025;

gehoord de commissie Ruimte en Economie van 19 juni 2025;

gelet op artikel 189 van de Gemeentewet;

BESLUIT:

1. de grondexploitatie De Wielewaal fase 2 vast te stellen;
2. een uitvoeringskrediet van € 14.850.000 beschikbaar te stellen;
3. de minimale grondprijs vast te stellen op € 185 per vierkante meter;
4. een kwart van de kavels te reserveren voor bedrijven uit de gemeente Eikeveld, tot 1 januari 2030;
5. op bijlage 3 geheimhouding op te leggen.

Aldus besloten in de openbare vergadering van 3 juli 2025.
"""),
        Signature((("De griffier", "Saskia Brummel"), ("De voorzitter", "Willemijn Tersteeg"))),
    ),
    header="RV 2025-031",
    footer="{page}/{pages}",
)

_CONNECTIONS = table(
    "Tabel: wachtlijst zware aansluitingen per 1 oktober 2024",
    """
Gebied | Aanvragen | Gevraagd vermogen (MW) | Toegekend (MW)
---
De Wielewaal fase 1 | 14 | 21,5 | 3,0
Leemborg-Noord | 9 | 6,2 | 0,8
Leemborg-Zuid | 5 | 2,1 | 0,0
Buitengebied (agrarisch) | 22 | 8,4 | 1,1
Woningbouw | 3 | 4,6 | n.t.b.
**Totaal** | 53 | 42,8 | 4,9
""",
)

_INFO = Document(
    "Raadsinformatiebrief netcongestie",
    "raadsinformatiebrief",
    date(2024, 10, 29),
    (
        Letterhead(
            ("Gemeente Eikeveld", "Postbus 40, Eikeveld"),
            ("Aan de leden van de gemeenteraad",),
            (
                ("Datum", "29 oktober 2024"),
                ("Kenmerk", "RIB 2024-047"),
                ("Onderwerp", "Vol stroomnet: stand van zaken"),
                ("Behandeld door", "Niek Oosterveld, adviseur energie"),
            ),
        ),
        *prose("""
Geachte raadsleden,

# 1. Aanleiding

Tijdens de vergadering van 26 september 2024 zegde wethouder Lomans aan mevrouw Rikken (Groen Zandland)
toe u te berichten over het volle stroomnet. Met deze brief doet het college die toezegging af.

# 2. Kernboodschap

Zandnet bouwt een tweede hoogspanningsstation bij de Steenovenweg. De oplevering is verschoven van 2027
naar het derde kwartaal van
2029. Tot die tijd krijgt niemand een zware aansluiting erbij, ook de brede school in Vlasbeek niet. Voor
de school wordt een batterij gehuurd; dat kost € 46.000 per jaar.

# 3. Cijfers
"""),
        _CONNECTIONS,
        *prose("""
Van de aanvragers op De Wielewaal hebben er drie een dieselgenerator geplaatst. De omgevingsdienst
controleert die. Twee bedrijven, een koelhuis en een pakketdienst, zeiden hun komst naar Eikeveld af;
samen ging het om 160 banen.

# 4. Wat doet de gemeente?

- Een energiehub oprichten, waarin bedrijven stroom delen. Zandnet gaf op 9 oktober 2024 groen licht voor
  een groepscontract.
- Met Zandnet de vergunning voor het station versnellen: van 40 naar 26 weken.
- Nieuwe wijken zo bouwen dat zij buiten de piek laden.
- Bij de provincie aandringen op een regionale batterij. Daarop is nog geen antwoord ontvangen.

Het college vraagt u niet om geld. Als de energiehub een aanjager nodig heeft, leest u dat in de kadernota
2026-2029.

# 5. Vervolg

Op 20 november 2024 is er een werkbezoek aan het energielaboratorium in Tienberg. Aanmelden kan tot 8
november bij de griffie. In het tweede kwartaal van 2025 volgt een nieuwe brief.
"""),
        Signature(
            (("Gemeentesecretaris", "Dick Oldenkamp"), ("Burgemeester", "Willemijn Tersteeg")),
            "Burgemeester en wethouders van Eikeveld,",
        ),
    ),
)

_DECISIONS = Document(
    "Besluitenlijst raadsvergadering 3 juli 2025",
    "besluitenlijst",
    date(2025, 7, 3),
    prose("""
# Besluitenlijst van de openbare raadsvergadering van 3 juli 2025

Aanvang 19.30 uur, einde 23.52 uur, raadzaal gemeentehuis Eikeveld.

Voorzitter: Willemijn Tersteeg. Griffier: Saskia Brummel. // Aanwezig: 26 leden. Afwezig met kennisgeving:
mevrouw Bente Slot (Liberaal Eikeveld). // College: de wethouders Lomans, Wibbels, Van Tuyn en Kaplan.

## 1. Opening en vaststelling agenda

De motie vreemd aan de orde van de Ouderenpartij 60Plus over het openbaar toilet op het marktplein wordt
als punt 9 toegevoegd.

## 2. Inspreken

Ingesproken hebben de heer Evert Lankhorst namens bewoners van Oosterheuvel (punt 5), mevrouw Corine
Aalpoel namens Stichting Heidebehoud (punt 6) en de heer Mats Overkamp namens WielewaalWerkt (punt 6).

## 3. Vragenhalfuur

De heer Kamphof (Dorpsbelang) vraagt naar de brug aan de Molendijk. Wethouder Wibbels zegt toe dat
ondernemers aan de Molendijk die aantoonbaar schade hebben zich vóór 1 september 2025 kunnen melden.

## 4. Jaarstukken 2024

De jaarstukken zijn zonder hoofdelijke stemming vastgesteld. Amendement A1 (Eikeveld Sociaal) om 100.000
euro van het resultaat in de reserve Dorpshuizen te storten in plaats van in de algemene reserve is
aangenomen met 15 stemmen voor en 11 tegen. Voor: Eikeveld Sociaal (5), Boer & Buurt (6), Groen Zandland
(3) en de Ouderenpartij 60Plus (1).

## 5. Kadernota 2026-2029

De kadernota is vastgesteld met 18 stemmen voor en 8 tegen. Tegen: Eikeveld Sociaal (5) en Groen Zandland (3).

Motie M1 ‘Eerst de jeugd’ (Eikeveld Sociaal): verworpen met 9 stemmen voor en 17 tegen. // Motie M2 ‘Boer
als waterbeheerder’ (Boer & Buurt, Groen Zandland): aangenomen met algemene stemmen. // Motie M3 ‘Bus voor
Kievitsdrift’ (Ouderenpartij 60Plus): ingetrokken na toezegging van wethouder Wibbels dat er ook een halte
bij de begraafplaats komt.

## 6. Grondexploitatie De Wielewaal fase 2 (RV 2025-031)

Amendement A2 (Groen Zandland) om de maximale bouwhoogte terug te brengen van achttien naar vijftien
meter: verworpen met 8 stemmen voor en 18 tegen. // Amendement A3 (Dorpsbelang, Boer & Buurt) om niet een
kwart maar dertig procent van de kavels voor eigen bedrijven te reserveren: aangenomen met 16 stemmen voor
en 10 tegen.

Het geamendeerde voorstel is aangenomen met 20 stemmen voor en 6 tegen. Tegen stemden Groen Zandland (3),
de heer Joost Wientjes en mevrouw Fenna Kok van Eikeveld Sociaal en de heer Aart Dijkman van de
Ouderenpartij 60Plus.

## 7. Verordening afvalstoffen 2026

Van de agenda gehaald; komt terug op 16 oktober 2025.

## 8. Benoeming rekenkamercommissie

Mevrouw dr. Liselot Haverman is met 25 stemmen voor en één blanco stem benoemd tot voorzitter van
Rekenkamercommissie Zandstreek, tot 1 juli 2031. Zij volgt de heer Ewout Terlouw op.

## 9. Motie vreemd: toilet marktplein

Motie M4 ‘Hoge nood’ is aangenomen met 14 stemmen voor en 12 tegen. Het college meldt vóór 1 november 2025
wat een openbaar toilet kost.

## 10. Lijst van toezeggingen

1) Wethouder Kaplan: voor 1 oktober een overzicht van de wachttijden in de jeugdhulp per aanbieder.
2) Wethouder Van Tuyn: bij elke verkoop boven de drie hectare een brief aan de raad.
3) Wethouder Lomans: een technische sessie over de opbouw van de algemene reserve, in september.

De volgende raadsvergadering is op 18 september 2025.
"""),
    footer="Besluitenlijst 3 juli 2025 - vastgesteld op 18 september 2025",
    bare_first_page=False,
)

FILES = (
    DocumentFile("raadsvoorstel-grex-wielewaal-fase-2.pdf", (_PROPOSAL,), PdfLook("modern", bookmarks=False)),
    DocumentFile("rib-2024-047-netcongestie.docx", (_INFO,), WordLook(fake_headings=True), listed=True),
    DocumentFile(
        "besluitenlijst-2025-07-03.txt",
        (_DECISIONS,),
        TextLook("formfeed", width=92, lines_per_page=46, double_spaced=False, hyphenate=False),
        listed=True,
    ),
)
