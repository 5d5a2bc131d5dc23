"""A letter to the council on the dune fire (text), a press release (text) and written questions (PDF)."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, Letterhead, PdfLook, TextLook
from evals.making.prose import prose, table

_HEAD = Letterhead(
    ("Gemeente Hogerzand", "Postbus 14", "Oud-Hogerzand"),
    ("Aan de leden van de gemeenteraad",),
    (
        ("Datum", "3 juni 2025"),
        ("Kenmerk", "RIB 2025-027"),
        ("Onderwerp", "Duinbrand Helmduin, feiten en vervolg"),
        ("Behandeld door", "Ilse Hoekman en Rik Terpsma"),
        ("Portefeuillehouder", "burgemeester W.J. Aldershof, wethouder A. Siebrand"),
    ),
)

_FIRE = prose("""
Geachte leden van de raad,

Op maandag 12 mei om 13.42 uur meldde een wandelaar rook bij het Helmgat. Om 14.05 uur was de eerste
bluswagen ter plaatse. Om 21.30 uur was het vuur onder controle; het nablussen duurde tot 15 mei. Met deze
brief geven wij u de feiten en kondigen wij maatregelen aan.

# De brand

Er ging 7,4 hectare verloren: 5,1 hectare helm en duindoorn en 2,3 hectare dennen. Duinpark Helmhof en
Camping ’t Helmgat zijn ontruimd. In totaal moesten 614 mensen weg; 486 van hen sliepen die nacht in de
sporthal van Oud-Hogerzand. Er waren geen gewonden. Zeven stacaravans liepen rookschade op.

Er waren 126 brandweerlieden en twee blushelikopters in touw. Het water kwam uit zee en uit zwembad De
Golfslag, dat daarvoor 900 kubieke meter leverde.

# De oorzaak

De politie gaat uit van een weggegooide wegwerpbarbecue. Er is niemand aangehouden. Brandstichting is niet
uitgesloten, maar er zijn geen sporen van gevonden.

# De kosten

Een eerste schatting staat hieronder. De definitieve kosten melden wij u in de najaarsnota.
""")

_FIRE_COSTS = table(
    "Kosten van de brand (eerste schatting)",
    """
Post | Schatting (€) | Wie betaalt
---
Inzet brandweer | 0 | veiligheidsregio
Blushelikopters | 92.000 | gemeente
Bluswater en pompen waterschap | 68.500 | gemeente
Opvang en catering | 21.300 | gemeente
Herstel paden en afrastering | 74.000 | gemeente
Aanplant | PM | provincie en gemeente
Rookschade caravans | n.t.b. | verzekeraars
""",
    flat=Flat("labels", "three"),
)

_FIRE_2 = prose("""
# Wat wij doen

- Per direct geldt een verbod op barbecues en open vuur in alle duinen, tot 1 november.
- De brandgangen langs de Helmweg worden verbreed van 6 naar 15 meter. Daarvoor verdwijnen 240 dennen.
- Vanaf 1 juli loopt er bij code oranje een brandwacht, betaald door de recreatieparken en de gemeente,
ieder de helft.
- De veiligheidsregio levert voor 1 oktober een evaluatie. Onderzoeker is kolonel buiten dienst Harm
Tjalkens.

# Wat wij niet doen

Wij sluiten de duinen niet. In 2018 deden wij dat wel, zes weken lang. Bezoekers zochten toen plekken waar
de brandweer niet kan komen.

Op 24 juni om 20.00 uur is er een bewonersavond in de Helmkerk.

Met vriendelijke groet,

burgemeester en wethouders van Hogerzand
""")

_PRESS = prose("""
PERSBERICHT

Oud-Hogerzand, 7 november 2025

# Hogerzand kiest voor kust: raad steunt boulevard en matigt toeristenbelasting

De gemeenteraad van Hogerzand heeft donderdagnacht de begroting voor 2026 vastgesteld. Gasten betalen
volgend jaar € 3,60 per nacht, 40 cent meer dan nu en 15 cent minder dan het college wilde. ‘Een raad die
meedenkt én meerekent, daar word ik vrolijk van’, zegt wethouder Geesje Oldenbeuving.

Ook de nieuwe Zeeboulevard komt er. Voor bijna 7 miljoen euro wordt het beton tussen strandopgang 7 en 10
vervangen door zand, hout en helmgras. De eerste schop gaat na de zomer van 2026 de grond in. In het
voorjaar van 2028 is de boulevard klaar.

Inwoners merken het volgende van de begroting:

- een gezin met een koopwoning is € 34 per jaar meer kwijt aan woonlasten;
- het parkeren op straat in Zeewende gaat van € 3,20 naar € 3,50 per uur, maar de bewonersvergunning
blijft € 45;
- op zaterdagochtend gaat de balie in Zeewende open, van april tot oktober;
- sporthal Koogerdijk opent op zaterdag 10 januari de deuren, met een toernooi voor alle basisscholen.

De reddingsbrigade krijgt een nieuwe post. Voorzitter Sietske Bonnema is opgelucht: ‘Eindelijk kunnen we
een drenkeling binnen verzorgen zonder dat de regen meekijkt.’

Noot voor de redactie: meer informatie bij Fenna Wijbrands, persvoorlichter.
""")

_QUESTIONS_1 = prose("""
# Beantwoording schriftelijke vragen

**Vragen van:** Wim Kroon (Lijst Kroon), 18 augustus 2025 // **Onderwerp:** strandhuisjes en afval //
**Antwoord van het college:** 9 september 2025

**Vraag 1. Hoeveel strandhuisjes staan er dit seizoen en hoeveel staan er op de wachtlijst?**

Er staan 312 huisjes: 188 voor eigen gebruik en 124 voor verhuur. Op de wachtlijst voor eigen gebruik
staan 467 mensen. Wie zich nu inschrijft, wacht naar schatting negentien jaar. Voor verhuurhuisjes is er
geen wachtlijst; daarvoor geldt een tender.

**Vraag 2. Klopt het dat eigenaren hun afval laten liggen?**

Dat gebeurt. In de zomer van 2025 ruimde de gemeente 41 keer grofvuil op bij de huisjes. Dertien eigenaren
kregen een rekening van € 165. Eén eigenaar is zijn plek kwijt.

**Vraag 3. Wat kost het ophalen van afval op het strand?**

In 2024 € 388.000. Daarvan was € 251.000 voor het legen van bakken en € 137.000 voor het machinaal
schoonmaken. In 2025 verwachten wij € 462.000 door de extra ronden in de weekeinden.

**Vraag 4. Is het college bereid het staangeld te verhogen?**

Nee, niet tussentijds. Het staangeld is € 738 per seizoen voor een huisje voor eigen gebruik. De
verordening loopt tot en met 2027.
""")

_QUESTIONS_2 = prose("""
#! Beantwoording schriftelijke vragen

**Vragen van:** Yusuf Karaman (Groen & Sociaal), 2 september 2025 // **Onderwerp:** PFAS in zeeschuim //
**Antwoord van het college:** 30 september 2025

**Vraag 1. Is het zeeschuim bij Hogerzand onderzocht?**

Ja. De omgevingsdienst nam op 17 juli en 21 augustus monsters op vier plekken.
""")

_FOAM = table(
    "Metingen PFAS in zeeschuim",
    """
Plek | 17 juli 2025 | 21 augustus 2025 | Advies GGD
---
Strandopgang 4 | 610 | 540 | niet inslikken
Strandopgang 7 | 1.280 | 960 | niet inslikken
Strandopgang 12 | 2.450 | n.t.b. | handen wassen
Noordvaarder | 330 | 375 | geen
""",
    scale="In nanogram per liter; de tweede meting bij opgang 12 is door het laboratorium afgekeurd",
    scale_after=True,
    style="ruled",
)

_QUESTIONS_3 = prose("""
**Vraag 2. Waarom staan er geen waarschuwingsborden?**

De GGD vindt een advies op de website voldoende. Het college doet meer en plaatst vanaf 1 mei 2026 borden
bij zes opgangen. De kosten zijn € 4.900.

**Vraag 3. Mogen honden nog los op het strand?**

Ja, van 1 oktober tot 15 april overal en daarbuiten tussen opgang 15 en opgang 22. Voor honden gaf de
dierenarts die wij raadpleegden, Marloes Hilbrandie, hetzelfde advies als voor kleuters: niet laten
likken.

**Vraag 4. Gaat het college de kosten verhalen op de vervuiler?**

Het college sluit zich aan bij de claim van negen kustgemeenten. Over de hoogte doet het, op advies van de
advocaat, geen mededelingen.
""")

FILES = (
    DocumentFile(
        "RIB 2025-027 duinbrand.txt",
        (
            Document(
                "Raadsinformatiebrief Duinbrand Helmduin",
                "raadsinformatiebrief",
                date(2025, 6, 3),
                (_HEAD, *_FIRE, _FIRE_COSTS, *_FIRE_2),
            ),
        ),
        TextLook("space", double_spaced=True, width=92, hyphenate=True),
        listed=True,
    ),
    DocumentFile(
        "persbericht begroting 2026.txt",
        (Document("Persbericht begroting 2026", "persbericht", date(2025, 11, 7), _PRESS),),
        TextLook("formfeed", width=88, bullet="*"),
        listed=True,
    ),
    DocumentFile(
        "schriftelijke-vragen-strand-2025.pdf",
        (
            Document(
                "Beantwoording schriftelijke vragen strand",
                "schriftelijke vragen",
                date(2025, 9, 30),
                (*_QUESTIONS_1, *_QUESTIONS_2, _FOAM, *_QUESTIONS_3),
                footer="{page}",
            ),
        ),
        PdfLook("modern", bookmarks=False),
        listed=True,
    ),
)
