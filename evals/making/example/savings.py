"""Report of the working group on savings (February 2025): a PDF with a table of 41 rows over two pages."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import Columns, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

_OPTIONS = table(
    "Tabel 1 Onderzochte mogelijkheden",
    """
Nr. | Mogelijkheid | Opbrengst | << | << | Oordeel
^^ | ^^ | 2026 | 2027 | 2028 | ^^
---
A. Belastingen en tarieven
1 | Verhoging ozb woningen met 7 procent | 480 | 480 | 480 | ja
2 | Verhoging ozb woningen met 12 procent | 820 | 820 | 820 | nee
3 | Verhoging toeristenbelasting | 110 | 110 | 110 | ja
4 | Precario kabels en leidingen | 60 | 60 | 60 | ja
5 | Parkeertarief centrum naar 1,90 euro | 95 | 95 | 95 | later
6 | Parkeervergunning bewoners naar 120 euro | 40 | 40 | 40 | nee
7 | Invoeren hondenbelasting | 0 | 130 | 130 | nee
8 | Kostendekkende leges evenementen | 25 | 35 | 35 | nee
B. Eigen organisatie
9 | Taakstelling organisatie | 350 | 700 | 1.050 | ja
10 | Sluiten loket Harkveen | 70 | 70 | 70 | nee
11 | Minder inhuur bij grote projecten | 150 | 150 | 0 | later
12 | Thuiswerken: een verdieping verhuren | 0 | 85 | 85 | later
13 | Afschaffen papieren gemeentegids | 12 | 12 | 12 | later
14 | Wagenpark delen met Kolkwoude | 0 | 20 | 40 | later
C. Sociaal domein
15 | Taakstelling jeugdhulp | 300 | 750 | 1.200 | ja
16 | Eigen bijdrage leerlingenvervoer | 45 | 60 | 60 | nee
17 | Wmo: inkomensgrens huishoudelijke hulp[^1] | PM | PM | PM | nee
18 | Meedoenpasje alleen voor kinderen | 90 | 120 | 120 | nee
19 | Sluiten buurtkamer Lindelo | 0 | 140 | 140 | nee
20 | Stoppen bijdrage Werkplein voor proefplaatsen | 110 | 110 | 110 | later
21 | Lagere subsidie Stichting Samenloop (5 procent) | 65 | 65 | 65 | nee
22 | Collectieve zorgpolis voor minima beëindigen | 0 | 175 | 175 | nee
D. Sport en cultuur
23 | Zwembad De Kolk sluiten zonder vervanging | 0 | 0 | 890 | nee
24 | Stoppen subsidie De Turfschuur | 0 | 90 | 180 | ja
25 | Bibliotheek Lindelo sluiten | 0 | 74 | 74 | ja
26 | Huur sportvelden kostendekkend | 0 | 55 | 110 | later
27 | Muziekschool: alleen nog groepslessen | 30 | 45 | 45 | nee
28 | Museum: een dag per week minder open | 14 | 14 | 14 | nee
29 | Stoppen met kunst in de openbare ruimte | 10 | 10 | 10 | later
E. Openbare ruimte
30 | Versoberen groenonderhoud | 260 | 260 | 260 | ja
31 | Verlichting na middernacht uit | 35 | 50 | 50 | later
32 | Minder strooiroutes | 28 | 28 | 28 | nee
33 | Onderhoud wegen naar laagste niveau | 310 | 310 | 310 | nee
34 | Sluiten milieustraat Broekerhaar | 0 | 65 | 65 | nee
35 | Speeltuinen in beheer bij buurten | 0 | 20 | 35 | later
36 | Bruggen Veenkanaal niet meer bedienen op zondag | 22 | 22 | 22 | later
F. Wonen, economie en overig
37 | Programma’s een jaar eerder beëindigen | 1.755 | 0 | 0 | nee
38 | Stoppen bijdrage aan Regio Veenstreek voor toerisme | 48 | 48 | 48 | later
39 | Dorpsbudget van 12 naar 9 euro per inwoner | 55 | 55 | 55 | nee
40 | Verkoop van het oude postkantoor | 0 | 400 | 0 | later
41 | Inzet algemene reserve | 3.500 | 1.400 | 0 | ja
""",
    scale="Bedragen x € 1.000; ja = door een meerderheid van de werkgroep gesteund",
    style="ruled",
    keep=False,
)

_MEMBERS = table(
    "Tabel 2 Samenstelling van de werkgroep",
    """
Naam | Fractie | Aanwezig bij bijeenkomsten
---
G. ten Brinke (voorzitter) | Seniorenlijst | 9 van 9
A. Meijerink | Lokaal Elsterwold | 8 van 9
J.W. Hoekman | Dorpenbelang | 9 van 9
N. van Dalfsen | Progressief Verbond | 9 van 9
R. Slotboom | Vrije Burgers | 5 van 9
Y. Aydin | Samen Sociaal | 9 van 9
T. Blom | Groene Stem | 7 van 9
""",
    style="unruled",
)

_REPORT = Document(
    "Rapport werkgroep bezuinigingen",
    "rapport",
    date(2025, 2, 27),
    (
        TitlePage(
            "Kiezen of delen", "Rapport van de werkgroep bezuinigingen", ("Aan de gemeenteraad, 27 februari 2025",)
        ),
        Contents(levels=1),
        *prose("""
# 1. Opdracht

Op 4 juli 2024 vroeg de raad een werkgroep uit zijn midden om mogelijke maatregelen voor de jaren vanaf 2026 te
verzamelen. De werkgroep kwam negen keer bijeen, sprak met elf organisaties en ontving 212 brieven en e-mails.
Zij liet zich bijstaan door concerncontroller Tom Ester en de griffier. Het budget van 15.000 euro is voor 9.400
euro besteed, vooral aan een avond in de Turfschuur waar 160 inwoners meepraatten.

De opdracht was niet om te bezuinigen, maar om te laten zien wat kan en wat dat betekent. De werkgroep heeft
daarom ook mogelijkheden beschreven die zij zelf afraadt. Bij elke mogelijkheid staat hoeveel leden haar
steunen; in tabel 1 is dat teruggebracht tot ja, nee of later.

# 2. Werkwijze

Wij hebben drie vragen gesteld. Moet de gemeente dit doen van de wet? Zo ja, kan het goedkoper? Zo nee, wie
merkt het als wij ermee stoppen? Van de 141 miljoen euro die Elsterwold per jaar uitgeeft, ligt 83 procent vast
in wetten en contracten. Er blijft ongeveer 24 miljoen euro over waarover de raad werkelijk kan beslissen.

Een bezuiniging van minder dan 10.000 euro per jaar is niet opgenomen. De kosten van onrust en bezwaar zijn dan
al gauw hoger dan de opbrengst. Ook voorstellen die alleen kosten verschuiven naar inwoners met een laag inkomen
hebben wij niet uitgewerkt, op verzoek van vier van de zeven leden.
"""),
        *prose("# 3. De mogelijkheden"),
        _OPTIONS,
        Footnotes(
            (("1", "Nummer 17 staat op PM omdat het Rijk nog moet besluiten over de eigen bijdrage in de Wmo."),)
        ),
        *prose("""
# 4. Waar wij het over eens zijn

**Belasting is geen taboe.** Alle leden vinden dat eigenaren van een woning iets meer mogen betalen, nu de
gemeente in de Veenstreek op de derde plaats van onderen staat. Over de hoogte verschillen wij. Vrije Burgers
wil niet verder gaan dan de inflatie.

**De organisatie kan kleiner, maar niet ongemerkt.** Een taakstelling van 1,05 miljoen euro betekent dertien
mensen minder. Wie dat vraagt, moet ook zeggen welk werk blijft liggen. De werkgroep noemt drie dingen: de
gemeentelijke webwinkel, het jaarlijkse ondernemersontbijt en het opstellen van nieuw beleid op terreinen waar
de wet dat niet eist.

**Groen mag ruiger.** Een berm die één keer per jaar wordt gemaaid, is goedkoper en beter voor insecten. De
werkgroep schat de besparing op 260.000 euro. De beheerder houdt het op 220.000 euro, omdat de afvoer van lang
gras duurder is.

# 5. Waar wij het niet over eens zijn

Over drie onderwerpen is lang gesproken.

**Zwembad De Kolk.** Twee leden, van Vrije Burgers en Seniorenlijst, vonden dat de gemeente zonder zwembad moest
doorgaan. De andere vijf niet. De raad heeft hierover op 20 februari 2025, een week voor dit rapport, besloten.

**De Turfschuur.** Vier leden steunen het afbouwen van de subsidie van 180.000 euro, drie zijn tegen. Het
theater trekt 21.500 bezoekers per jaar, van wie 38 procent van buiten de gemeente komt. Per bezoeker legt de
gemeente 8,37 euro bij.

**De bibliotheek in Lindelo.** Vier leden kunnen met sluiting leven, mits er een afhaalpunt in het dorpshuis
komt. De besparing is 74.000 euro, zonder rekening te houden met de kosten van dat afhaalpunt. De fracties van
Progressief Verbond, Samen Sociaal en Groene Stem zijn tegen.
"""),
        Columns(
            prose("""
**Stem uit de zaal (1).** “Als de bus niet meer rijdt en de bieb dichtgaat, waarom zou ik dan in Lindelo blijven
wonen? Mijn dochter doet er haar huiswerk, thuis is daar geen plek voor.”

**Stem uit de zaal (2).** “Ik betaal liever vijf tientjes meer per jaar dan dat mijn moeder haar hulp
kwijtraakt. Maar zeg dan eerlijk waar het voor is.”

**Stem uit de zaal (3).** “De gemeente bouwt een bad van twintig miljoen en vraagt mij om op te letten met de
verlichting. Dat krijg ik op de zaak niet uitgelegd.”

**Stem uit de zaal (4).** “Laat de buurt de speeltuin zelf doen. Wij hebben twaalf vaders met een boormachine,
jullie hebben een aanbesteding.”
""")
        ),
        *prose("""
# 6. Advies

De werkgroep adviseert de raad om:

1. de negen mogelijkheden met het oordeel ja te betrekken bij de Perspectiefnota 2026-2029;
2. de algemene reserve niet langer dan twee jaar te gebruiken om gaten te vullen;
3. de mogelijkheden met het oordeel later in 2027 opnieuw te bekijken;
4. bij elke bezuiniging vooraf vast te leggen hoe en wanneer wordt gemeten of zij werkt.

De heer Slotboom heeft een minderheidsstandpunt laten opnemen: hij vindt dat de programma’s een jaar eerder
moeten stoppen, wat in 2026 eenmalig bijna 1,8 miljoen euro zou opleveren.
"""),
        _MEMBERS,
    ),
    header="Kiezen of delen",
    footer="{page}",
)

FILE = DocumentFile("rapport-werkgroep.pdf", (_REPORT,), PdfLook("classic", hyphenate=True))
