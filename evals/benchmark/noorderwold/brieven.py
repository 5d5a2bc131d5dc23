"""Three raadsinformatiebrieven in Word, and a persbericht as a web page."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PageBreak, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_SENDER = ("Gemeente Noorderwold", "Postbus 40, Barwolde")


def _letter(
    name: str, subject: str, number: str, day: date, written: str, holder: str, blocks: tuple[object, ...]
) -> DocumentFile:
    head = Letterhead(
        _SENDER,
        ("Aan de leden van de raad",),
        (("Datum", written), ("Nummer", number), ("Onderwerp", subject), ("Portefeuillehouder", holder)),
    )
    sign = Signature(
        (("Burgemeester", "Harmien Tichelaar"), ("Secretaris", "Talea Boerhave")),
        "Met vriendelijke groet, het college van Noorderwold",
    )
    document = Document(
        f"Raadsinformatiebrief {subject}",
        "raadsinformatiebrief",
        day,
        (head, *blocks, sign),  # type: ignore[arg-type]
    )
    return DocumentFile(name, (document,), WordLook(fake_headings=True), listed=True)


GRID = _letter(
    "rib-2025-31-netcongestie.docx",
    "Netcongestie en station Holtinge",
    "RIB 2025-31",
    date(2025, 9, 9),
    "9 september 2025",
    "wethouder B. Wierstra",
    (
        *prose("""
Geachte raad,

Op 27 augustus 2025 kregen wij van Netwerk Drieland te horen dat station Holtinge niet eind 2027 maar pas in
het derde kwartaal van 2030 stroom gaat leveren. In deze brief leest u wat dat voor Noorderwold betekent.

**Wie wacht**

Op de lijst voor een nieuwe of zwaardere aansluiting staan 83 bedrijven en instellingen. Onder hen zijn
zwembad De Plompert, de zorgvilla in Annaveld en zes bedrijven die op Kielveen-Hoogveen wilden bouwen. Ook
118 nieuwe woningen in Barwolde-West krijgen voorlopig geen driefasenaansluiting.

**Wat wij doen**

- Wij plaatsen een buurtbatterij van 2,4 MWh bij de sporthal in Kielveen. De kosten zijn 780.000 euro,
  waarvan het Rijk 520.000 euro betaalt.
- Wij stellen grond beschikbaar voor het station: 3,2 hectare aan de Drift, ten noorden van Holtinge.
- Wij laten bedrijven samen een groepscontract sluiten. Daar doen er nu negen aan mee.
- Wij hebben op 4 september 2025 een brandbrief gestuurd aan de minister.
"""),
        table(
            "Planning station Holtinge",
            """
Stap | Oude planning | Nieuwe planning
---
Grond beschikbaar | 1 mei 2024 | 1 april 2025
Vergunning onherroepelijk | 1 februari 2025 | 1 november 2026
Start bouw | 1 juni 2025 | 1 maart 2027
In bedrijf | 4e kwartaal 2027 | 3e kwartaal 2030
""",
        ),
        *prose("""
De meerkosten voor de gemeente kennen wij nog niet. Wij rekenen op gederfde leges en grondopbrengst. In de
begroting 2026 is daarvoor niets opgenomen. In december krijgt u een tweede brief.
"""),
    ),
)

SHELTER = _letter(
    "rib-2025-38-doorstroomlocatie.docx",
    "Doorstroomlocatie Esweg Barwolde",
    "RIB 2025-38",
    date(2025, 11, 18),
    "18 november 2025",
    "burgemeester H. Tichelaar",
    (
        *prose("""
Geachte raad,

De oude landbouwschool aan de Esweg wordt een doorstroomlocatie voor statushouders. Wij lichten u in over het
aantal plaatsen, het geld en de buurt.

**Meer plaatsen**

In de begroting noemden wij 60 plaatsen. Bij het uitwerken van het bouwplan bleek dat ook de zolder van het
hoofdgebouw geschikt is. Het worden er nu 80: 24 tweepersoonskamers en 8 gezinskamers voor vier. De locatie
opent niet op 1 juni maar op 1 september 2026 en blijft vijf jaar.

**Geld**

De verbouwing kost nu 1.385.000 euro. Het Rijk vergoedt 14.000 euro per plaats voor de inrichting en de volle
verbouwingskosten tot 1.400.000 euro. De exploitatie is in handen van stichting Onder Dak Noord. Zij ontvangt
46 euro per dag per bezette plaats.

**De buurt**

Op 6 november 2025 waren 147 mensen op de avond in De Brink. Hun vragen gingen over verkeer op de Esweg,
toezicht en de waarde van hun huis. Er komt een omgevingspanel van acht bewoners onder leiding van
oud-huisarts Wicher Doorn. Het eerste halfjaar is er 24 uur per dag beveiliging, daarna overdag.

**Wie komen er**

De taakstelling voor het eerste halfjaar van 2026 is 31 statushouders, plus een achterstand van 19. Tot nu
toe wonen 23 van hen in hotel Het Veenhuis, waarvan het contract op 1 oktober 2026 afloopt.
"""),
    ),
)

POOL = _letter(
    "rib-2025-22-zwembad-de-plompert.docx",
    "Zwembad De Plompert: keuze voor renovatie",
    "RIB 2025-22",
    date(2025, 5, 27),
    "27 mei 2025",
    "wethouder I. Rozema",
    (
        *prose("""
Geachte raad,

U vroeg ons om te onderzoeken of zwembad De Plompert beter gerenoveerd of vervangen kan worden. Bureau
Waterpas vergeleek drie varianten.
"""),
        table(
            "Vergelijking van de varianten",
            """
Variant | Investering | Kapitaallasten per jaar | Exploitatie per jaar | Gasverbruik (m3) | Dicht
---
A Renovatie | 8.400.000 | 431.000 | 512.000 | 38.000 | 18 maanden
B Nieuwbouw zelfde plek | 12.900.000 | 618.000 | 398.000 | 0 | 24 maanden
C Nieuwbouw bij de Esweg | 14.350.000 | 691.000 | 405.000 | 0 | 0 maanden
D Sluiten | 640.000 | 33.000 | 118.000 | 0 | blijvend
""",
            scale="Bedragen in hele euro’s",
        ),
        PageBreak(),
        *prose("""
Wij kiezen voor variant A. Nieuwbouw is op de lange duur zuiniger, maar de gemeente kan de rente niet dragen.
Bij renovatie blijft het buitenbad bestaan; in de varianten B en C verdwijnt het. Het buitenbad trok in de
zomer van 2024 21.480 bezoekers.

**Onzeker**

Het diepe bad verzakt 4 millimeter per jaar. Of de fundering het houdt, blijkt uit een proef die in het
najaar wordt gedaan. Valt die tegen, dan komt er 900.000 tot 1.200.000 euro bij. Op de provinciale subsidie
van 1.000.000 euro is pas in februari 2026 uitsluitsel.

**Personeel en clubs**

De 17 medewerkers van het bad houden hun baan. Zwemclub De Otters (312 leden) traint tijdens de sluiting in
Merelanden. De gemeente betaalt 24.000 euro mee aan de huur van badwater. Voor de duikvereniging is nog geen
oplossing.
"""),
    ),
)

_PRESS_TEXT = prose("""
# Persbericht: Noorderwold bouwt school en renoveert bad, ozb omhoog

Barwolde, 7 oktober 2025 – Het college van Noorderwold biedt vandaag de begroting voor 2026 aan. Er komt een
nieuw kindcentrum in Tweeboermond en zwembad De Plompert wordt opgeknapt. Om dat te betalen gaat de
onroerendezaakbelasting voor huiseigenaren omhoog met 8,7 procent. Doordat het ophalen van afval goedkoper
wordt, betaalt een gezin met een eigen huis in totaal 24 euro meer dan in 2025.

“Wij hadden ook kunnen kiezen voor nog een rondje schrappen”, zegt wethouder Bouke Wierstra. “Maar een dorp
zonder school komt nooit meer terug.”

Het tekort van bijna 1,3 miljoen euro wordt in 2026 betaald uit de spaarpot. Daar blijft ruim 5 miljoen euro
in over. Voor de jaren daarna zoekt het college nog naar geld. Op maandag 20 oktober om 19.30 uur is er een
inloopavond in De Brink.

Noot voor de redactie: woordvoerder Hiske Wagenborg, team Communicatie.
""")

PRESS = DocumentFile(
    "persbericht-begroting-2026.txt",
    (Document("Persbericht begroting 2026", "persbericht", date(2025, 10, 7), _PRESS_TEXT),),
    TextLook(hyphenate=False),
    listed=True,
)

_SITE_TEXT = prose("""
# Begroting 2026 in het kort

De begroting van 2026 sluit met een nadeel van 1.296.000 euro, dat wij met 1.320.000 euro uit de algemene
reserve dekken. Een gezin met een koopwoning betaalt 1.110 euro aan ozb, riool en afval.
""")
_SITE_TABLE = table(
    "Woonlasten in 2026",
    """
Heffing | 2025 | 2026
---
Ozb eigenaar woning, gemiddeld | € 451 | € 490
Rioolheffing eigenaar | € 184 | € 191
Afvalstoffenheffing meerpersoons | € 451 | € 429
""",
)
SITE = DocumentFile(
    "begroting-2026-in-het-kort.html",
    (Document("Begroting 2026 in het kort", "webpagina", date(2025, 10, 7), (*_SITE_TEXT, _SITE_TABLE)),),
)
