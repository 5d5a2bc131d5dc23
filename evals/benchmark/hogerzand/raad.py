"""The council meeting of 6 November 2025: a besluitenlijst (PDF) and the motions and amendments (text)."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, PdfLook, TextLook
from evals.making.prose import prose, table

_LIST = prose("""
# Besluitenlijst raad 6 november 2025

Raadzaal Oud-Hogerzand, 19.30 – 00.25 uur // Voorzitter: burgemeester W.J. Aldershof // Griffier: M.
Zandstra

**Aanwezig:** zestien van de zeventien leden. Mevrouw Koppejan (Christelijke Lijst) is afwezig wegens
ziekte.

**Zetels:** Dorpen Samen 5, Zeewender Belang 3, Liberalen Hogerzand 3, Groen & Sociaal 3, Christelijke
Lijst 2, Lijst Kroon 1.

## 1. Opening en mededelingen

De heer Klunder (Dorpen Samen) meldt dat hij bij punt 7 niet meestemt, omdat zijn zus paviljoen
Strandvonder pacht.

## 2. Vragenhalfuur

De heer Brasem (Zeewender Belang) vraagt waarom de douches bij opgang 4 al op 1 september dicht gingen.
Wethouder Oldenbeuving antwoordt dat de legionellatest te hoog was. Mevrouw Veenis (Groen & Sociaal)
vraagt naar de gekapte iepen; wethouder Siebrand zegt toe dat voor elke gekapte iep één nieuwe boom komt,
vóór 1 april 2026.

## 3. Programmabegroting 2026-2029

Vastgesteld, gewijzigd door amendement A1, met 12 stemmen voor en 4 tegen. Tegen: Zeewender Belang (3) en
Lijst Kroon (1).

## 4. Verordening toeristenbelasting 2026

Amendement A1 van Dorpen Samen en Liberalen Hogerzand verlaagt het voorgestelde tarief tot € 3,60. Het is
aangenomen met 9 stemmen voor en 7 tegen. Het gat van € 198.750 wordt in 2026 gedekt uit de
bestemmingsreserve Kust. De gewijzigde verordening is daarna aangenomen met 13 stemmen voor en 3 tegen.

Amendement A2 van Zeewender Belang (tarief blijft € 3,20) is verworpen met 4 stemmen voor en 12 tegen.

## 5. Herinrichting Zeeboulevard

Conform voorstel 2025-061 besloten met 11 stemmen voor en 5 tegen. Tegen: Zeewender Belang (3), Lijst
Kroon (1) en mevrouw Horsman (Dorpen Samen), die in een stemverklaring zegt dat zij de 46 parkeerplaatsen
niet kan missen.

## 6. Nieuwe post reddingsbrigade

Zonder hoofdelijke stemming aangenomen, met een toezegging: wethouder Oldenbeuving laat vóór 1 februari
2026 onderzoeken of een composttoilet kan.

## 7. Pachtcontracten strandpaviljoens

De raad neemt kennis van de contracten. Een voorstel van orde van de heer Kroon om de pachters te horen is
verworpen met 5 stemmen voor en 10 tegen.
""")

_VOTES = table(
    "Moties bij de begroting",
    """
Nr | Motie | Indiener(s) | Voor | Tegen | Uitslag
---
M1 | Rookvrij strand voor kinderen | Groen & Sociaal | 11 | 5 | aangenomen
M2 | Rookvrije schoolpleinen | Christelijke Lijst | 16 | 0 | aangenomen
M3 | Nachtbus in het weekeinde | Groen & Sociaal, Dorpen Samen | 8 | 8 | staken van stemmen
M4 | Gratis parkeren voor mantelzorgers | Christelijke Lijst | 10 | 6 | aangenomen
M5 | Geen vuurwerk binnen 500 meter van het duin | Groen & Sociaal | 9 | 7 | aangenomen
M6 | Huis voor je eigen kind | Zeewender Belang | 6 | 10 | verworpen
M7 | Stop de meeuwenoverlast | Lijst Kroon | 3 | 13 | verworpen
M8 | Een dorpsloket in Vinkenbroek | Dorpen Samen | - | - | aangehouden
""",
    style="ruled",
)

_LIST_2 = prose("""
M3 komt op 11 december 2025 opnieuw in stemming. M8 is aangehouden tot de voorjaarsnota 2026.

## 8. Benoemingen

Tot lid van de Rekenkamercommissie is benoemd de heer drs. Olivier Manrho, met 15 stemmen voor en één
blanco. Tot plaatsvervangend griffier is benoemd mevrouw Esmee Douwstra.

## 9. Lijst van toezeggingen
""")

_PROMISES = table(
    "Toezeggingen van 6 november 2025",
    """
Nr | Toezegging | Wie | Wanneer
---
T-41 | Nieuwe boom voor elke gekapte iep | Siebrand | 1 april 2026
T-42 | Onderzoek composttoilet Paal 14 | Oldenbeuving | 1 februari 2026
T-43 | Overzicht van leegstaande winkels in Zeewende | Terweij | 15 januari 2026
T-44 | Brief over wachttijd jeugdhulp | Molenkamp | n.t.b.
T-45 | Evaluatie pendelbus | Siebrand | 1 maart 2026
""",
    style="ruled",
)

_MOTIONS = prose("""
#! Amendement A1: Een eerlijk tarief

De raad van Hogerzand, bijeen op 6 november 2025, gehoord de beraadslaging,

besluit in het ontwerpbesluit bij voorstel 2025-058 het bedrag ‘€ 3,75’ te vervangen door ‘€ 3,60’ en toe
te voegen: ‘het nadeel van € 198.750 in 2026 te dekken uit de bestemmingsreserve Kust’.

Toelichting. De stap van € 3,20 naar € 3,75 is 17%. Geen enkele ondernemer durft die aan zijn gasten uit
te leggen. Bij € 3,60 is de opbrengst € 4.770.000.

Ingediend door Teun Wagemaker (Dorpen Samen) en Floor van Zijderveen (Liberalen Hogerzand)

#! Motie M1: Rookvrij strand voor kinderen

De raad van Hogerzand, bijeen op 6 november 2025,

constaterende dat:

- de proef in 2024 bij opgang 7 door 71% van de bezoekers werd gewaardeerd;
- vrijwilligers op 21 september 2025 in twee uur 4.318 peuken raapten;

verzoekt het college:

1. de strandvakken bij de opgangen 4, 7 en 12 van 1 mei tot 1 oktober rookvrij te maken;
2. dat met borden te doen, zonder boetes;
3. de raad voor 1 december 2026 over de uitkomst te informeren,

en gaat over tot de orde van de dag.

Maaike Tolhoek (Groen & Sociaal)

#! Motie M4: Gratis parkeren voor mantelzorgers

De raad van Hogerzand, bijeen op 6 november 2025,

overwegende dat 377 mantelzorgers bij de gemeente bekend zijn en dat sommigen van hen elke dag naar
Zeewende rijden;

verzoekt het college een digitale mantelzorgvergunning in te voeren voor ten hoogste 300 aanvragers,
geldig in één zone, en het verlies aan inkomsten van ten hoogste € 18.000 per jaar te dekken binnen
programma E;

en gaat over tot de orde van de dag.

Arend Buitenhek (Christelijke Lijst)

#! Motie M5: Geen vuurwerk binnen 500 meter van het duin

De raad van Hogerzand, bijeen op 6 november 2025,

overwegende dat de natuurbrand van 12 mei liet zien hoe kwetsbaar de Helmduinen zijn en dat de
jaarwisseling van 2024 twee duinbrandjes kende bij het Koogerbos;

verzoekt de burgemeester een zone van 500 meter rond alle duinen aan te wijzen waar geen vuurwerk mag
worden afgestoken, te beginnen met de jaarwisseling van 2026 op 2027;

en gaat over tot de orde van de dag.

Dirkje Veenis (Groen & Sociaal)

#! Motie M6: Huis voor je eigen kind

De raad van Hogerzand, bijeen op 6 november 2025,

verzoekt het college op percelen van meer dan 800 vierkante meter in Zeewende een tweede woning van ten
hoogste 60 vierkante meter toe te staan voor een kind van de eigenaar, voor vijftien jaar.

Kees Schoutsen, Lieke Vermaat en Ed Brasem (Zeewender Belang)
""")

_COST = table(
    "Kosten van de moties volgens het college",
    """
Motie | 2026 (eenmalig) | 2026 (structureel) | Dekking
---
Amendement A1 | 198.750 | PM | reserve Kust
M1 Rookvrij strand voor kinderen | 6.400 | 0 | programma B
M2 Rookvrije schoolpleinen | 0 | 0 | geen kosten
M3 Nachtbus in het weekeinde | 0 | 87.500 | n.t.b.
M4 Gratis parkeren voor mantelzorgers | 4.200 | 18.000 | programma E
M5 Geen vuurwerk binnen 500 meter | 12.500 | 3.000 | programma A
M8 Een dorpsloket in Vinkenbroek | 22.000 | 41.500 | n.t.b.
""",
    scale="In euro’s",
    scale_after=True,
    flat=Flat("labels", "three"),
)

FILES = (
    DocumentFile(
        "besluitenlijst-raad-20251106.pdf",
        (
            Document(
                "Besluitenlijst raad 6 november 2025",
                "besluitenlijst",
                date(2025, 11, 6),
                (*_LIST, _VOTES, *_LIST_2, _PROMISES),
                footer="Besluitenlijst 6 november 2025, blad {page} van {pages}",
            ),
        ),
        PdfLook("office"),
        listed=True,
    ),
    DocumentFile(
        "moties en amendementen 6 november.txt",
        (
            Document(
                "Moties en amendementen 6 november 2025",
                "motie",
                date(2025, 11, 6),
                (*_MOTIONS, *prose("#! Bijlage"), _COST),
            ),
        ),
        TextLook("space", bullet="•", hyphenate=False),
        listed=True,
    ),
)
