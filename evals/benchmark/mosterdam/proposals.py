"""Two raadsvoorstellen of autumn 2025, in whole euros: one in Word, one in PDF."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, WordLook
from evals.making.prose import prose, table

_SENDER = ("Gemeente Mosterdam", "Stadhuis, Kraanplein 1")
_SIGNERS = (("de secretaris,", "Otto Blankert"), ("de burgemeester,", "Hilde van Craenest"))
_OPENING = "Burgemeester en wethouders van Mosterdam,"

_QUAY = prose("""
# Raadsvoorstel krediet vervanging Noorderkade

## 1. Voorgesteld besluit

De raad van de gemeente Mosterdam besluit:

1. een krediet van € 18.600.000,- beschikbaar te stellen voor de vervanging van de Noorderkade;
2. de jaarlijkse kapitaallasten van € 742.000,- met ingang van 2029 in de begroting op te nemen;
3. € 2.980.000,- uit de reserve Kademuren in te zetten als bijdrage aan deze kapitaallasten;
4. het college op te dragen de raad elk half jaar te berichten over voortgang, kosten en hinder.

## 2. Aanleiding

Op 14 september 2024 brak een deel van de Noorderkade. Het onderzoek van bureau Peilscheid laat zien dat van
de 410 meter muur er 265 meter op aangetaste palen staat. Herstellen heeft geen zin meer. De scheepvaart op
de Noordhaven is sindsdien beperkt tot schepen van ten hoogste 45 meter.

## 3. Argumenten

1.1 De muur moet nu echt vervangen worden. De damwand die na de instorting is geslagen, heeft een levensduur
van vijf jaar. Hij moet voor eind 2029 weg.

1.2 De aannemer staat klaar. De combinatie Vos-Waterman won op 4 september 2025 de aanbesteding met een
inschrijving van € 13.945.000,-. De andere inschrijvers, Kadebouw en Gebroeders Tolsma, vroegen €
15.120.000,- en € 16.480.000,-.

2.1 De lasten zijn te dragen. In de perspectiefnota is al gerekend met een deel van de kapitaallasten. Het
restant is opgenomen in de begroting 2026.

## 4. Kanttekeningen

1.1 Zeventien woonboten moeten ten minste veertien maanden weg. Zij krijgen een ligplaats in de Zoutkolk,
met stroom en water. De gemeente betaalt het slepen en € 250,- per maand per boot. Drie bewoners hebben
bezwaar gemaakt.

1.2 De kans op vondsten in de bodem is groot. Voor archeologie is € 415.000,- opgenomen. Als er een schip
ligt, zoals bij De Boei, is dat niet genoeg.

## 5. Financiën
""")

_QUAY_COSTS = table(
    "Tabel Raming vervanging Noorderkade",
    """
Onderdeel | Raming 2024 | Raming 2025
---
Bouwkosten | € 10.900.000,- | € 13.945.000,-
Engineering en toezicht | € 1.450.000,- | € 1.690.000,-
Archeologie | € 150.000,- | € 415.000,-
Woonboten en bereikbaarheid | € 480.000,- | € 870.000,-
Onvoorzien | € 1.820.000,- | € 1.680.000,-
**Totaal** | € 14.800.000,- | € 18.600.000,-
""",
    style="unruled",
    note="Bedragen exclusief btw, in hele euro’s.",
)

_QUAY_END = prose("""
## 6. Planning en communicatie

Het werk begint op 2 maart 2026 en is klaar in juni 2028. Vanaf 1 december 2025 is er een informatiekeet op
de hoek van de Touwslagerij, op dinsdag en donderdag bemand door omgevingsmanager Ineke Roosenburg. Het veer
naar Sint Bavo vertrekt van 2 maart 2026 tot het einde van het werk van de Visafslag.
""")

QUAY = Document(
    "Raadsvoorstel krediet vervanging Noorderkade",
    "raadsvoorstel",
    date(2025, 10, 7),
    (
        Letterhead(
            _SENDER,
            ("Aan de gemeenteraad",),
            (
                ("Zaaknummer", "2025-041877"),
                ("Datum college", "7 oktober 2025"),
                ("Portefeuillehouder", "F. Benali"),
                ("Steller", "M. Uijttewaal, team Civiele werken"),
            ),
        ),
        *_QUAY,
        _QUAY_COSTS,
        *_QUAY_END,
        Signature(_SIGNERS, _OPENING),
    ),
)

_WEST = prose("""
# Raadsvoorstel grondexploitatie Havenkwartier-West

## 1. Voorstel

De raad wordt gevraagd te besluiten:

1. de grondexploitatie Havenkwartier-West vast te stellen met een tekort van € 8.460.000 op eindwaarde;
2. voor dit tekort een voorziening te vormen ten laste van de algemene reserve grondbedrijf (€ 5.000.000) en
de reserve Sociale woningbouw (€ 860.000) en de toegekende rijksbijdrage van € 2.600.000 in te zetten;
3. een krediet van € 3.150.000 beschikbaar te stellen voor de sanering van de voormalige kolenwerf;
4. geheimhouding op te leggen op bijlage 3, de taxaties, tot 1 januari 2033.

## 2. Waar het om gaat

Havenkwartier-West beslaat 11,8 hectare tussen station en Cruisekade. Er komen 640 woningen, van wie 224
sociale huur, 160 betaalbare koop en 256 in de vrije sector. Daarnaast is er 9.500 vierkante meter bruto
vloeroppervlak voor bedrijven, een basisschool en een museumhaven met twaalf ligplaatsen. De silo van
Meelfabriek Aurora blijft staan en wordt een kunstfabriek. De eerste bewoner krijgt de sleutel in het tweede
kwartaal van 2028.
""")
# On purpose: 640 homes here, 610 in the Ruimtemonitor, 580 in the programmaplan; and a slip ("van wie").

_WEST_COSTS = table(
    "Tabel 1 Kosten en opbrengsten op eindwaarde",
    """
Post | Vastgesteld 2023 | Nu voorgelegd | Verschil
---
Verwerving | € 9.100.000 | € 9.740.000 | € 640.000 N
Sanering en sloop | € 6.300.000 | € 8.950.000 | € 2.650.000 N
Bouw- en woonrijp maken | € 14.200.000 | € 16.870.000 | € 2.670.000 N
Plankosten | € 4.900.000 | € 5.600.000 | € 700.000 N
Rente | € 1.850.000 | € 2.480.000 | € 630.000 N
**Totaal kosten** | € 36.350.000 | € 43.640.000 | € 7.290.000 N
Grondverkoop woningen | € 26.400.000 | € 29.130.000 | € 2.730.000 V
Grondverkoop bedrijven | € 3.200.000 | € 2.850.000 | € 350.000 N
Bijdrage provincie | € 2.100.000 | € 3.200.000 | € 1.100.000 V
**Totaal opbrengsten** | € 31.700.000 | € 35.180.000 | € 3.480.000 V
**Tekort** | € 4.650.000 | € 8.460.000 | € 3.810.000 N
""",
    style="unruled",
)

_WEST_MORE = prose("""
## 3. Waarom het tekort groeit

De bodem is vuiler dan gedacht. In de kolenwerf zit teer tot een diepte van 4,2 meter; in 2023 gingen wij
uit van 2,5 meter. Daarnaast zijn de bouwkosten sinds 2023 met 17 procent gestegen. De rijksbijdrage uit de
Woningbouwimpuls is op 30 juni 2025 toegekend en staat niet in de tabel, omdat zij rechtstreeks in de
voorziening gaat.

## 4. Alternatieven

Het college heeft drie andere mogelijkheden bekeken. Zonder school daalt het tekort met 1,1 miljoen euro,
maar dan moeten 210 kinderen de Havenweg over. Met sloop van de silo zijn er 50 woningen meer mogelijk en
daalt het tekort tot 5,9 miljoen euro; de silo is echter sinds 12 februari 2025 een gemeentelijk monument.
Wachten tot 2030 kost elk jaar 0,6 miljoen euro aan rente en beheer.

## 5. Risico’s

- **Stikstof.** Het Natura-gebied Het Slik ligt op 1.700 meter. Zonder vergunning voor de bouwfase ligt het
werk stil.
- **Geluid.** Vijftig woningen aan de waterkant krijgen een dove gevel zolang de cruiseschepen hun
generatoren gebruiken.
- **Markt.** Als de woningprijzen 5 procent dalen, loopt het tekort met € 2.050.000 op.

## 6. Vervolg

Na het besluit tekent wethouder Dijkgraaf de overeenkomst met ontwikkelcombinatie De Kolenwerf, bestaande
uit Zilt Vastgoed en corporatie Samenhaven. De sanering begint in juni 2026. Omwonenden zijn op 22 mei en 11
september 2025 bijgepraat; op de tweede avond kwamen 140 mensen.
""")

WEST = Document(
    "Raadsvoorstel grondexploitatie Havenkwartier-West",
    "raadsvoorstel",
    date(2025, 10, 14),
    (
        Letterhead(
            _SENDER,
            ("Aan de gemeenteraad",),
            (
                ("Zaaknummer", "2025-042310"),
                ("Datum college", "14 oktober 2025"),
                ("Portefeuillehouder", "R. Dijkgraaf"),
                ("Steller", "P. Zuurmond, grondbedrijf"),
            ),
        ),
        *_WEST,
        _WEST_COSTS,
        *_WEST_MORE,
        Signature(_SIGNERS, _OPENING),
    ),
    footer="Raadsvoorstel 2025-042310, pagina {page}",
)

FILES = (
    DocumentFile("raadsvoorstel-noorderkade.docx", (QUAY,), WordLook(fake_headings=True, font="Arial"), listed=True),
    DocumentFile("raadsvoorstel-havenkwartier-west.pdf", (WEST,), PdfLook("office"), listed=True),
)
