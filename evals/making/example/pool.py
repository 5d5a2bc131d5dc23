"""Raadsvoorstel and raadsbesluit on the swimming pool (January 2025): two documents in one PDF."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import Document, DocumentFile, Heading, PdfLook, Signature
from evals.making.prose import prose, table

_VARIANTS = table(
    "Tabel 1 Vier varianten vergeleken",
    """
Variant | Investering | Jaarlasten | << | << | Levensduur
^^ | ^^ | Kapitaal | Exploitatie | Totaal | ^^
---
A. Renovatie huidig bad | 9.600 | 610 | 980 | 1.590 | 12 jaar
B. Nieuwbouw op de huidige plek | 21.400 | 960 | 640 | 1.600 | 40 jaar
C. Nieuwbouw bij sportpark Harkveen | 19.800 | 890 | 720 | 1.610 | 40 jaar
D. Sluiten en vervoer naar Meerdijke | 1.150 | 75 | 410 | 485 | n.v.t.
""",
    scale="Bedragen x € 1.000",
)

_COVER = table(
    "Tabel 2 Dekking van variant B vanaf 2028",
    """
Dekking | Bedrag
---
Huidige exploitatiebijdrage | 890
Ruimte in de meerjarenraming (stelpost voorzieningen) | 310
Bijdrage Woonstichting Veenhof voor warmtelevering | 40
Hogere entreeprijzen | 60
Nog te dekken in de Perspectiefnota 2026-2029 | 300
**Totaal** | 1.600
""",
    scale="Bedragen x € 1.000 per jaar",
    style="unruled",
)

_PROPOSAL = Document(
    "Raadsvoorstel Toekomst zwembad De Kolk",
    "raadsvoorstel",
    date(2025, 1, 14),
    (
        Heading(1, "Raadsvoorstel Toekomst zwembad De Kolk"),
        *prose("""
**Raadsvergadering:** 20 februari 2025 // **Zaaknummer:** Z24-011286 // **Portefeuillehouder:** F. el
Bouchti // **Steller:** M. Reinders, team Vastgoed // **Datum collegebesluit:** 14 januari 2025

# Samenvatting

Zwembad De Kolk uit 1971 is versleten. Het dak mag tot eind 2027 worden gebruikt. Wij stellen voor om op de
huidige plek een nieuw bad te bouwen met een wedstrijdbad van 25 meter, een doelgroepenbad met beweegbare
bodem en een klein buitenbad. De investering is 21,4 miljoen euro. Renoveren lijkt goedkoper, maar is per
jaar even duur en stelt het probleem twaalf jaar uit.

# Voorstel

1. Te kiezen voor variant B, nieuwbouw van zwembad De Kolk op de huidige plek.
2. Een krediet van € 21.400.000,- beschikbaar te stellen.
3. De kapitaallasten van € 960.000,- met ingang van 2028 op te nemen in de meerjarenraming.
4. Voor het ontwerp alvast € 850.000,- van dit krediet vrij te geven.
5. Het college op te dragen de raad elk half jaar over kosten en planning te informeren.

# Aanleiding

In december 2023 stelde de constructeur vast dat de houten liggers boven het wedstrijdbad vocht hebben
opgenomen. Sindsdien wordt het dak twee keer per jaar geïnspecteerd. De laatste inspectie, van november
2024, liet geen verslechtering zien. De raad vroeg op 4 juli 2024 om een variantenstudie. Die is uitgevoerd
door bureau Waterkant en besproken met het Platform Zwemmen, waarin drie verenigingen, twee scholen en de
Seniorenbond zitting hebben.

# Argumenten

## 1.1 Nieuwbouw kost per jaar evenveel als renovatie

Het huidige bad verbruikt jaarlijks 268.000 kubieke meter gas. Het nieuwe bad gebruikt warmte uit het
Veenkanaal en 1.400 zonnepanelen. Daardoor daalt de exploitatiebijdrage van 890.000 naar 640.000 euro per
jaar. Bij renovatie stijgt zij juist naar 980.000 euro.
"""),
        _VARIANTS,
        *prose("""
## 1.2 De huidige plek is het best bereikbaar

Van de leerlingen die schoolzwemmen woont 72 procent binnen 2 kilometer van de huidige plek. Bij het
sportpark in Harkveen zou dat 31 procent zijn. Variant C is 1,6 miljoen euro goedkoper in de bouw, maar
vraagt een bus en een grotere parkeerplaats.

## 1.3 Zonder bad leren minder kinderen zwemmen

In gemeenten die hun bad sloten, daalde het aantal kinderen met een zwemdiploma. De reistijd naar Meerdijke
is met de bus 43 minuten. In de peiling onder het inwonerspanel (1.206 deelnemers) vond 78 procent dat er
een zwembad moet blijven; 54 procent wil daar meer belasting voor betalen.

## 2.1 De raming is gebaseerd op een schetsontwerp

De raming heeft een bandbreedte van 15 procent naar boven en beneden: van 18,2 tot 24,6 miljoen euro. Er is
een post onvoorzien van 1,3 miljoen euro in opgenomen.

# Kanttekeningen

**De bouwprijs kan tegenvallen.** De aanbesteding is in de zomer van 2025. Valt zij meer dan vijf procent
hoger uit dan het krediet, dan komen wij terug bij de raad.

**Tijdens de bouw is er geen zwembad.** Scholen en verenigingen wijken uit naar Meerdijke. Niet alle uren
kunnen daar worden ondergebracht: van de 61 verenigingsuren per week is voor 44 een plek gevonden.

**De dekking is niet volledig.** In de perspectiefnota moet nog 300.000 euro per jaar worden gevonden.

# Financiën
"""),
        _COVER,
        *prose("""
De btw op de bouw is grotendeels verrekenbaar via een rijksregeling voor sport, waarvoor 1,9 miljoen euro is
aangevraagd; deze bijdrage is al van de investering afgetrokken. De boekwaarde van het huidige gebouw,
340.000 euro, wordt in 2026 afgeschreven.

# Planning

- Voorlopig ontwerp: mei 2025.
- Aanbesteding: juni tot en met augustus 2025.
- Start sloop en bouw: september 2026.
- Opening: april 2028.

# Communicatie en participatie

Omwonenden van de Kolkweg zijn op 26 november 2024 bijgepraat. Zij vroegen vooral aandacht voor geluid van
het buitenbad en voor de 34 lindebomen. Van die bomen blijven er 29 staan.
"""),
        Signature(
            (("de secretaris,", "drs. R. Holtmaat"), ("de burgemeester,", "mr. A.J.M. Terwindt")),
            "Burgemeester en wethouders van Elsterwold,",
        ),
    ),
    footer="Raadsvoorstel Z24-011286   {page}",
)

_DECISION = Document(
    "Raadsbesluit Toekomst zwembad De Kolk",
    "raadsbesluit",
    date(2025, 2, 20),
    (
        Heading(1, "Raadsbesluit"),
        *prose("""
De raad van de gemeente Elsterwold;

gelezen het voorstel van burgemeester en wethouders van 14 januari 2025, zaaknummer Z24-011286;

gelet op artikel 189 en artikel 192 van de Gemeentewet;

gezien het advies van de commissie Samenleving van 6 februari 2025;

gehoord de beraadslaging, waarin amendement A1 (Dorpenbelang en Groene Stem) is aangenomen;

**besluit:**

1. te kiezen voor variant B, nieuwbouw van zwembad De Kolk op de huidige plek;
2. een krediet van € 21.400.000,- beschikbaar te stellen;
3. de kapitaallasten van € 960.000,- met ingang van 2028 op te nemen in de meerjarenraming;
4. voor het ontwerp € 700.000,- van dit krediet vrij te geven en de rest pas na de aanbesteding;
5. het college op te dragen de raad elk kwartaal over kosten en planning te informeren;
6. het college op te dragen te onderzoeken of het doelgroepenbad ook in de avond open kan voor inwoners van
   65 jaar en ouder.

Aldus besloten in de openbare vergadering van 20 februari 2025, met 18 stemmen voor en 11 tegen.
"""),
        Signature((("de griffier,", "I. Dekkerman-Vos"), ("de voorzitter,", "mr. A.J.M. Terwindt"))),
    ),
    footer="Raadsbesluit Z24-011286",
    bare_first_page=False,
)

FILE = DocumentFile(
    "Z24-011286 raadsvoorstel en besluit zwembad.pdf",
    (_PROPOSAL, _DECISION),
    PdfLook("office"),
    url="https://raad.elsterwold.example/documenten/2025/z24-011286",
    listed=True,
)
