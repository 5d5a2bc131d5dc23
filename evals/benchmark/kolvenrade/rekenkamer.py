"""A report of the audit office on the sheltered workplace, in a hyphenated PDF."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.tables import amounts
from evals.making import Contents, Document, DocumentFile, PdfLook, TitlePage
from evals.making.prose import prose, table

_REPORT = Document(
    "Rekenkamerrapport Werk dat blijft",
    "rekenkamerrapport",
    date(2025, 6, 17),
    (
        TitlePage("Werk dat blijft", "Onderzoek naar sociale werkplaats WerkRade", ("Rekenkamer Kolvenrade",)),
        Contents(levels=1),
        *prose("""
#! § 1 Aanleiding en oordeel

De gemeente legde in 2024 bijna drie miljoen euro bij aan WerkRade. De raad wilde weten waarom. Ons oordeel: de mensen zijn tevreden, de cijfers zijn te laat en de
wasserij is verouderd. WerkRade is geen bedrijf dat slecht wordt geleid, maar een bedrijf zonder plan.

# § 2 Hoe wij keken

Wij spraken 38 mensen, van wie 19 werknemers. Wij vergeleken WerkRade met vier andere werkplaatsen. Onderzoeker was Lotte Hermkens. Het onderzoek kostte 47.300 euro.

# § 3 Cijfers
"""),
        amounts(
            "Tabel 3.1 WerkRade in vijf jaar",
            """
Jaar | Werknemers | Omzet | Bijdrage gemeente | Verzuim
---
2020 | 331 | =7410 | =1870 | 13,2%
2021 | 318 | =7265 | =2015 | 14,0%
2022 | 305 | =7190 | =2120 | 15,1%
2023 | 294 | =7120 | =2295 | 14,7%
2024 | 281 | =6702 | =2929 | 16,4%
""",
            scale="Omzet en bijdrage € x 1.000",
        ),
        table(
            "Tabel 3.2 Onderdelen in 2024",
            """
Onderdeel | Werknemers | Omzet (€ x 1.000) | Resultaat (€ x 1.000)
---
Wasserij | 46 | 1.215 | -684
Groen | 104 | 2.860 | 122
Verpakken | 71 | 1.390 | -215
Fietsenmakerij | 22 | 410 | 18
Detachering | 38 | 827 | 94
""",
        ),
        table(
            "Tabel 3.3 Vergelijking met andere werkplaatsen",
            """
Werkplaats | Bijdrage per werknemer (€) | Verzuim
---
WerkRade | 10.425 | 16,4%
De Hamer (Bergloo) | 8.140 | 12,8%
Stroomop (Oeverveen) | 9.310 | 13,9%
Samenwerk (Dalum-West) | 7.685 | 11,5%
""",
        ),
        *prose("""
# § 4 Wat ons opviel

- De wasmachines zijn van 2004. Een nieuwe wasstraat kost 1,9 miljoen euro.
- Verpleeghuis Sint-Barbara vertrok als klant omdat 4% van de was niet terugkwam.
- De jaarcijfers komen gemiddeld negen maanden na het einde van het jaar.
- De tevredenheid van werknemers is een 7,9.

# § 5 Aanbevelingen

1. Maak voor 1 maart 2026 een plan voor tien jaar.
2. Lever elk kwartaal cijfers, binnen zes weken.
3. Verkoop het pand aan de Koelweg, dat voor 40% leegstaat.
4. Help werknemers van de wasserij aan ander werk voordat er iets sluit.

# § 6 Antwoord van het college

Het college onderschrijft de aanbevelingen, behalve de derde: verkopen kan pas als duidelijk is of de bodem onder de Koelweg stabiel is. Directeur Wim Crutzen van WerkRade vertrekt op 1
januari 2026; de werving van een opvolger loopt.
"""),
    ),
    header="Werk dat blijft",
    footer="{page}",
)

FILE = DocumentFile("rekenkamer_werk-dat-blijft.pdf", (_REPORT,), PdfLook("office", hyphenate=True), listed=True)
