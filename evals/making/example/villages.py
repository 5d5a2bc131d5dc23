"""Evaluation of the dorpsondersteuner in Vosseveld (March 2025): a text export with form feeds."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import Document, DocumentFile, Flat, Footnotes, Letterhead, PicturedTable, TextLook, TitlePage
from evals.making.prose import prose, table

_LETTER = Document(
    "Raadsinformatiebrief evaluatie dorpsondersteuner Vosseveld",
    "raadsbrief",
    date(2025, 3, 11),
    (
        Letterhead(
            ("Gemeente Elsterwold",),
            ("Aan de gemeenteraad",),
            (
                ("Datum", "11 maart 2025"),
                ("Kenmerk", "Z25-002207"),
                ("Portefeuillehouder", "H.J. Kolstee"),
                ("Onderwerp", "Evaluatie dorpsondersteuner Vosseveld"),
            ),
        ),
        *prose("""
Geachte raad,

Bijgaand ontvangt u de evaluatie van de proef met een dorpsondersteuner in Vosseveld. De proef begon op 1
oktober 2023 en is uitgevoerd door Stichting Samenloop. De evaluatie is geschreven door onderzoeksbureau
Tussenruimte.

Wij zijn van plan om elk dorp een dorpsondersteuner te geven. In de Perspectiefnota 2026-2029 doen wij daarvoor
een voorstel. Bij de uitkomsten past één kanttekening: in een dorp van bijna 1.300 mensen zegt een tevreden
inwoner al gauw iets over het gemiddelde.

Met vriendelijke groet,

Hendrik-Jan Kolstee, wethouder
"""),
    ),
)

_USE = table(
    "Tabel 1 Vragen aan de dorpsondersteuner in 2024",
    """
Soort vraag | Aantal | Waarvan opgelost in het dorp | Gemiddeld aantal uren
---
Vervoer naar ziekenhuis of winkel | 41 | 39 | 0,8
Formulieren en regelingen | 36 | 22 | 2,1
Een klus in of om het huis | 33 | 33 | 0,6
Eenzaamheid en rouw | 19 | 12 | 5,4
Zorg voor een naaste | 14 | 5 | 4,2
Overig | 11 | 8 | 1,5
**Totaal** | 154 | 119 | 1,9
""",
    flat=Flat("cell", "three", "gone", 26),
)

_COST = table(
    "Tabel 2 Kosten van de proef",
    """
Kostenpost | 2023 | 2024 | 2025
---
Loon dorpsondersteuner (12 uur per week) | 4.900 | 20.100 | 20.800
Reiskosten en telefoon | 350 | 1.250 | 1.300
Activiteiten | 150 | 3.150 | 3.000
Evaluatie | | | 6.500
**Totaal** | 5.400 | 24.500 | 31.600
""",
    scale="In hele euro’s; 2025 is een raming",
    scale_after=True,
    flat=Flat("row", "row", "spaces"),
)

_OPINION = table(
    "Tabel 3 Wat vinden inwoners van Vosseveld?",
    """
Stelling | Eens | Oneens
---
Ik weet wie de dorpsondersteuner is | 81% | 19%
Ik zou haar om hulp vragen | 64% | 21%
Het geld is goed besteed | 72% | 9%
""",
)

_REPORT = Document(
    "Evaluatie dorpsondersteuner Vosseveld",
    "rapport",
    date(2025, 2, 28),
    (
        TitlePage(
            "Een bekend gezicht", "Evaluatie van de dorpsondersteuner in Vosseveld", ("Tussenruimte, februari 2025",)
        ),
        *prose("""
# 1. De proef in het kort

Sinds oktober 2023 heeft Vosseveld een dorpsondersteuner: Marloes Hegeman, twaalf uur per week, met een kamertje
naast de ijsbaan en een eigen telefoonnummer. Haar opdracht past in één zin: zorg dat mensen elkaar helpen, en
help zelf waar dat niet lukt. Zij is geen hulpverlener en geen ambtenaar. Zij mag wel namens een inwoner met de
gemeente bellen.

De aanleiding was de sluiting van de winkel in 2021. Met de winkel verdween ook de plek waar dorpsgenoten
merkten dat het met iemand niet goed ging. De dorpsraad vroeg geen winkel terug, maar een mens.

# 2. Wat is er gedaan?

In 2024 kwamen er 154 vragen binnen van 93 verschillende inwoners, dat is één op de veertien. De helft van de
vragers is ouder dan 70 jaar, maar een kwart is jonger dan 45. Ruim driekwart van de vragen werd in het dorp
zelf opgelost, door buren, een vereniging of de dorpsondersteuner.
"""),
        _USE,
        *prose("""
Opvallend is hoe klein de vragen beginnen. Een verzoek om een lamp te vervangen bleek twee keer het begin van
een gesprek over verlies. De dorpsondersteuner noemt dat “de lamp als voordeur”. In zeven gevallen heeft zij
iemand naar de huisarts of de buurtkamer in Harkveen verwezen; zonder haar, zeggen de betrokkenen zelf, waren
zij daar niet of veel later terechtgekomen.

Er waren ook teleurstellingen. Een eettafel op dinsdag trok nooit meer dan zes mensen en stopte na vier maanden.
Het plan om de buurtbus op zaterdag te laten rijden, strandde op het aantal chauffeurs: er waren er vijf nodig
en er meldden zich er twee.

# 3. Wat heeft het gekost?

De kosten in 2024 waren 24.500 euro, precies het bedrag dat was begroot. Het meeste gaat op aan loon.
"""),
        _COST,
        *prose("""
Of de proef ook geld bespaart, is niet met zekerheid te zeggen. Het aantal aanvragen voor huishoudelijke hulp
uit Vosseveld daalde van 23 in 2023 naar 17 in 2024. In een dorp van deze omvang kan dat toeval zijn. Als het
verschil wél aan de proef te danken zou zijn, dan scheelt dat ongeveer 19.000 euro per jaar[^3], iets minder dan
de proef kost.

# 4. Wat vinden de inwoners?

Wij hielden in januari 2025 een enquête onder alle huishoudens. Van de 540 formulieren kregen wij er 288 terug,
een respons van 53 procent. De uitkomsten staan in tabel 3.
"""),
        PicturedTable(_OPINION),
        Footnotes((("3", "Gerekend met 3.150 euro per cliënt per jaar, het gemiddelde over 2023."),)),
        *prose("""
In de gesprekken noemden inwoners vooral dat zij bekend is en dat zij niets opschrijft. Dat laatste is tegelijk
een zwak punt: als zij ziek wordt, weet niemand wat er speelt. In november 2024 was zij drie weken afwezig en
bleef de telefoon onbeantwoord.

# 5. Aanbevelingen

1. Maak van de proef een vaste voorziening, met ten minste twaalf uur per week.
2. Laat twee dorpen elkaar vervangen bij ziekte en vakantie; Vosseveld en Sint-Ode liggen voor de hand.
3. Begin niet in alle dorpen tegelijk. Broekerhaar is er klaar voor, in Sint-Ode ontbreekt een dorpsraad.
4. Meet niet het aantal vragen, maar of mensen elkaar vaker helpen.
"""),
    ),
    footer="Een bekend gezicht - {page}",
)

FILE = DocumentFile(
    "Z25-002207 evaluatie Vosseveld.txt",
    (_LETTER, _REPORT),
    TextLook("formfeed", width=92, lines_per_page=40, bullet="-", hyphenate=True),
)
