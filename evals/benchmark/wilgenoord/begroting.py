"""Begroting 2026: a PDF with ruled tables, a wide one, one over two pages, and three scales."""

from __future__ import annotations

from datetime import date

from evals.benchmark.wilgenoord.begroting_opgaven import OPGAVEN
from evals.benchmark.wilgenoord.finance import budget_wide, budget_years
from evals.making import Box, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

_OPENING = prose(
    """
# Aan de raad

Hierbij bieden wij u de Begroting 2026 aan, de laatste van deze raadsperiode. Zij sluit. Voor 2026 houden wij
136.000 euro over. Voor de jaren erna ziet het er minder goed uit: 58.000 euro tekort in 2027, oplopend tot bijna
een half miljoen in 2029. Wie er na de verkiezingen ook zit, er ligt werk.

In de Kompasnota beloofden wij aanvullende voorstellen. Wij vonden ze in drie hoeken: 120.000 euro door de
bibliotheekbus met Ruilinge te delen, 210.000 euro door de straatverlichting versneld te verledden, en 95.000 euro
door het gemeentehuis op vrijdagmiddag te sluiten. De meicirculaire viel bovendien mee.

Het college van burgemeester en wethouders // Hedwig Oosterloo, burgemeester // Ingmar Delhaas, secretaris

## Wie doet wat

De burgemeester gaat over openbare orde, dienstverlening en de samenwerking in de regio. Wethouder Tjeerd Bakkenes
(Dorpsbelang Wilgenoord) heeft financiën, wonen en grond. Wethouder Marlies van Houtum (Progressief Wilgenoord) heeft
zorg, jeugd en onderwijs. Wethouder Roelof Kwint (Agrarisch Appèl) heeft dijk, landschap, wegen en economie. De
gemeentesecretaris vervangt bij afwezigheid niemand; de wethouders vervangen elkaar.

# 1. Het beeld in cijfers

De saldi per opgave staan in tabel 1. Het begrotingssaldo is wat overblijft na het verrekenen van reserves. Haal je
daar de eenmalige posten uit, dan houd je het structurele saldo over, waar de provincie naar kijkt.
"""
)
_AFTER_ONE = prose(
    """
De provincie liet op 30 september 2025 mondeling weten dat Wilgenoord ook in 2026 onder repressief toezicht blijft,
omdat het structurele tekort binnen de raming van het ravijnherstel valt. De brief volgt in december.

## 1.1 Waar het geld vandaan komt

Van elke honderd euro die binnenkomt, komen er 64 uit het gemeentefonds. De ozb levert 5,9 miljoen euro op, de
rioolheffing 2,9 miljoen, de afvalstoffenheffing 3,1 miljoen en de toeristenbelasting 548 duizend. De rest bestaat
uit rijksgeld voor bijstand en opvang, rente, verhuur, leges en de verkoop van grond.
"""
)
_RATES = table(
    "Tabel 2 Tarieven",
    """
Heffing | Eenheid | 2024 | 2025 | 2026
---
Ozb woningen | % van de WOZ-waarde | 0,0921 | 0,0934 | 0,0958
Ozb bedrijven, eigenaar | % van de WOZ-waarde | 0,2310 | 0,2355 | 0,2415
Ozb bedrijven, gebruiker | % van de WOZ-waarde | 0,1874 | 0,1911 | 0,1960
Afvalstoffenheffing, een persoon | euro per jaar | 228,00 | 235,00 | 224,00
Afvalstoffenheffing, gezin | euro per jaar | 302,00 | 311,00 | 296,00
Rioolheffing | euro per jaar | 201,00 | 207,00 | 209,50
Toeristenbelasting | euro per nacht | 1,45 | 1,45 | 1,80
Forensenbelasting | % van de WOZ-waarde | 0,3100 | 0,3100 | 0,3100
Hondenbelasting | euro per hond | 61,20 | 0,00 | 0,00
""",
    style="ruled",
)
_RATES_NOTE = prose(
    """
De rioolheffing gaat anders dan in de Kompasnota aangekondigd toch iets omhoog[^1]. De hondenbelasting schafte de
raad per 1 januari 2025 af, op voorstel van Liberaal Wilgenoord.
"""
)
# In millions, though the rest is in thousands or whole euros; runs over two pages.
_INVESTMENTS = table(
    "Tabel 13 Investeringen",
    """
Investering | Besluit | 2026 | 2027 | 2028 | 2029
---
Leefbare dorpen
Dorpshuis De Boei, verbouwing | genomen | 0,40 | 0,95 | 0 | 0
Speelplekken Eendenoord, Grauwpolder, Westerwilp | genomen | 0,18 | 0 | 0 | 0
Sporthal De Pollen, dak en zonnepanelen | nog te nemen | 0 | 0,62 | 0 | 0
Kunstgras vv Langedijk | nog te nemen | 0 | 0 | 0,45 | 0
Dijk, water en landschap
Riolering Molwerde | genomen | 0 | 1,85 | 0,60 | 0
Riolering Oosterwilp | genomen | 0,72 | 0 | 0 | 0
Brug Tolhornerzijl | genomen | 1,10 | 0,35 | 0 | 0
Brug Tolweg | nog te nemen | 0 | 0,28 | 0 | 0
Fietspad op de kruin (eigen deel) | nog te nemen | 0 | 0 | 1,20 | 0,80
Maaimachines, tweede ploeg | nog te nemen | 0 | 0,31 | 0 | 0
Dorpsstraat Sint Ebbe, herinrichting | genomen | 0,85 | 0 | 0 | 0
Dorpsstraat Veerstal, herinrichting | nog te nemen | 0 | 0 | 0,74 | 0
Ledlampen, versneld | genomen | 0,55 | 0,55 | 0 | 0
Zorg dichtbij
School De Wielewaal, Sint Ebbe | nog te nemen | PM | PM | PM | PM
School De Kluut, Kolkwerd (ventilatie) | genomen | 0,38 | 0 | 0 | 0
Spreekplek Sint Ebbe | genomen | 0,06 | 0 | 0 | 0
Wonen en bouwen
Ontsluitingsweg Meesterland | genomen | 0,90 | 0,25 | 0 | 0
Bouwrijp maken Kerkakker fase 2 | genomen | 1,35 | 0 | 0 | 0
Werken en toerisme
Kolkwerd-Oost, voorbereiding | nog te nemen | 0,15 | 0,40 | n.t.b. | n.t.b.
Steiger veerpont Slikgat | nog te nemen | 0 | 0,09 | 0 | 0
Bestuur en balie
Raadzaal, geluid en beeld | genomen | 0,12 | 0 | 0 | 0
Laptops en telefoons | genomen | 0,21 | 0,05 | 0,05 | 0,22
**Totaal zonder PM** | | 6,97 | 5,70 | 3,04 | 1,02
""",
    scale="Bedragen x € 1 miljoen",
    scale_after=True,
    keep=False,
)
_RISK = table(
    "Tabel 14 De grootste risico's",
    """
Risico | Kans | Gevolg | Telt mee voor
---
Meer kinderen met verblijf dan geraamd | 50% | 900.000 | 450.000
Korting gemeentefonds valt hoger uit | 30% | 1.200.000 | 360.000
Verlies op grond Meesterland | 20% | 850.000 | 170.000
Schade aan wegen door droogte op klei | 40% | 500.000 | 200.000
Uitval computers door aanval van buiten | 10% | 1.500.000 | 150.000
Fietspad op de kruin wordt duurder | 25% | 600.000 | 150.000
Overige risico's | | | 310.000
**Totaal** | | | 1.790.000
""",
    scale="In hele euro's",
)
_PARTNERS = table(
    "Tabel 16 Verbonden partijen",
    """
Verbonden partij | Vertegenwoordiger | Stemmen | Bijdrage 2025 | Bijdrage 2026
---
Veiligheidsregio Dijkland | Oosterloo | 1 van 9 | 1.702 | 1.838
GGD Dijkland | Van Houtum | 1 van 9 | 918 | 947
Omgevingsdienst Rietmonden | Kwint | 1 van 12 | 874 | 926
Sociale werkplaats De Schakel | Van Houtum | 1 van 4 | 611 | 604
Belastingkantoor Driekust | Bakkenes | 1 van 5 | 402 | 415
Streekarchief | Oosterloo | 1 van 5 | 133 | 139
Recreatieschap De Wieden-Noord | Kwint | 1 van 3 | 96 | 96
**Totaal** | | | 4.736 | 4.965
""",
    scale="Bijdragen x € 1.000",
)
_SECTIONS = prose(
    """
#! 4. Verplichte paragrafen

## 4.1 Weerstandsvermogen

Wij tellen op wat er mis kan gaan en leggen dat naast wat wij achter de hand hebben. De beschikbare buffer is 8,6
miljoen euro, de risico's samen tellen mee voor 1,79 miljoen. De verhouding is dus 4,8. De raad wil minstens 2,0.
"""
)
_UPKEEP = prose(
    """
## 4.2 Onderhoud van wegen, bruggen en gebouwen

Wij beheren 412 kilometer weg, waarvan 268 kilometer klinkers of asfalt buiten de kom. Er zijn 97 bruggen. Zeven
daarvan dragen sinds juli 2025 een bord met een gewichtsbeperking. De brug bij Tolhornerzijl is de enige die wij
helemaal vervangen; zij gaat dicht van 2 maart tot en met 30 oktober 2026. Het landbouwverkeer rijdt zolang om over
Grauwpolder, wat per rit twintig minuten scheelt.

Op het onderhoud aan gebouwen lopen wij achter. De achterstand is geschat op 1,3 miljoen euro, waarvan 0,5 miljoen
voor het gemeentehuis.
"""
)
_UPKEEP_TABLE = table(
    "Tabel 15 Onderhoud",
    """
Soort | Hoeveelheid | Beheerplan tot | Begroot 2026 | Nodig volgens plan
---
Wegen buiten de kom | 268 km | 2027 | 1.240 | 1.610
Wegen binnen de kom | 144 km | 2027 | 690 | 705
Bruggen en duikers | 97 bruggen | 2028 | 385 | 540
Riool | 121 km | 2029 | 1.475 | 1.475
Bermen en sloten | 530 km | 2026 | 610 | 610
Openbaar groen binnen de kom | 62 ha | 2026 | 720 | 735
Gebouwen | 41 panden | verlopen | 505 | 860
""",
    scale="Bedragen x € 1.000",
)
_GROUND = prose(
    """
## 4.3 Verbonden partijen

Wij doen mee in zeven samenwerkingen. De bijdrage aan de veiligheidsregio stijgt het meest.
"""
)
_LAND = prose(
    """
## 4.4 Grond

Er lopen drie grondexploitaties. De Kerkakker levert naar verwachting 640.000 euro winst op, in 2028. Meesterland
staat op een verlies van 310.000 euro; daarvoor is een voorziening getroffen. Kolkwerd-Zuid loopt op zijn eind en
sluit met 95.000 euro winst. Voor Kolkwerd-Oost is nog geen grondexploitatie geopend.

## 4.5 Personeel

De formatie telt 163 plaatsen. Het verzuim was in 2024 6,8 procent en ligt in de eerste acht maanden van 2025 op 6,1
procent. Voor inhuur is 890.000 euro geraamd, een derde minder dan wij in 2024 uitgaven. Medewerkers mogen twee dagen
thuiswerken; de buitendienst uiteraard niet.
"""
)

DOCUMENT = Document(
    "Begroting 2026",
    "begroting",
    date(2025, 10, 7),
    (
        TitlePage("Begroting 2026", "met meerjarenraming 2027-2029", ("Gemeente Wilgenoord", "7 oktober 2025")),
        Contents("Inhoudsopgave", 1),
        *_OPENING,
        budget_years(),
        *_AFTER_ONE,
        _RATES,
        *_RATES_NOTE,
        Footnotes((("1", "Het verschil komt door de hogere prijs van pvc-buizen en door de rente."),)),
        Box(
            "Kader: wat is structureel?",
            prose(
                "Structureel is wat elk jaar terugkomt. Een subsidie voor vier jaar is dat niet, hoe fijn die ook is. "
                "In 2026 leunt de begroting voor 402 duizend euro op eenmalig geld."
            ),
        ),
        *OPGAVEN,
        *prose("# 3. Overzichten"),
        budget_wide(),
        _INVESTMENTS,
        *_SECTIONS,
        _RISK,
        *_UPKEEP,
        _UPKEEP_TABLE,
        *_GROUND,
        _PARTNERS,
        *_LAND,
        # The same table twice in one file.
        *prose("#! Bijlage: het beeld in cijfers, nogmaals\n\nVoor wie alleen de bijlagen leest volgt tabel 1."),
        budget_years(),
    ),
    header="Gemeente Wilgenoord | Begroting 2026",
    footer="Begroting 2026 met meerjarenraming          pagina {page} van {pages}",
)
FILE = DocumentFile(
    "begroting-2026.pdf",
    (DOCUMENT,),
    PdfLook("office"),
    listed=True,
    property_title="Begroting 2026 RAADSVERSIE",
)
