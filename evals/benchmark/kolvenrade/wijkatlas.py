"""Wijkatlas 2025: a PDF with a table for each subject, and its figures as a workbook."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Document, DocumentFile, PdfLook, TitlePage
from evals.making.prose import prose, table

_PEOPLE = table(
    "Tabel 1 Bevolking per wijk op 1 januari 2025",
    """
Wijk | Inwoners | Jonger dan 20 | 67 of ouder | Verschil met 2024
---
Centrum | 9.412 | 1.506 | 2.258 | +84
Barbarakolonie | 6.870 | 1.648 | 1.099 | -137
Steenkuil | 7.955 | 1.671 | 1.750 | +41
Wormdal | 3.208 | 610 | 866 | -12
Op de Linde | 5.146 | 978 | 1.595 | +26
Grensveld | 2.934 | 763 | 352 | +198
Mergelhoven | 2.870 | 459 | 947 | -45
""",
)
_HOMES = table(
    "Tabel 2 Woningen",
    """
Wijk | Woningen | Huur (%) | WOZ (x € 1.000) | Leeg (%) | Plannen tot 2032
---
Centrum | 5.120 | 61 | 214 | 5,8 | 180
Barbarakolonie | 3.344 | 83 | 168 | 7,9 | 190
Steenkuil | 3.702 | 48 | 231 | 3,1 | 96
Wormdal | 1.466 | 22 | 342 | 2,4 | 0
Op de Linde | 2.391 | 35 | 286 | 3,6 | 45
Grensveld | 1.158 | 29 | 318 | 1,2 | 214
Mergelhoven | 1.297 | 18 | 327 | 2,9 | 22
""",
)
_LAND = table(
    "Tabel 3 Groen, bedrijven en water in hectare",
    """
Wijk | Groen | Bedrijven | Water | Verharding (%)
---
Centrum | 21,4 | 12,6 | 1,8 | 74
Barbarakolonie | 38,7 | 4,1 | 0,6 | 58
Steenkuil | 44,2 | 31,9 | 2,7 | 52
Wormdal | 212,0 | 0,0 | 19,3 | 11
Op de Linde | 96,5 | 2,2 | 0,4 | 33
Grensveld | 57,8 | 48,4 | 3,5 | 41
Mergelhoven | 304,1 | 6,7 | 5,9 | 9
""",
)
_LIFE = table(
    "Tabel 4 Leven in de wijk",
    """
Wijk | Cijfer | Onveilig (%) | Eenzaam (%) | Kinderen met jeugdzorg (%) | Energiearmoede (%)
---
Centrum | 6,4 | 29 | 51 | 13,6 | 12,4
Barbarakolonie | 5,8 | 36 | 54 | 17,2 | 18,9
Steenkuil | 6,7 | 22 | 47 | 12,9 | 9,7
Wormdal | 7,6 | 8 | 38 | 7,1 | 4,0
Op de Linde | 7,2 | 13 | 45 | 9,4 | 7,3
Grensveld | 7,4 | 10 | 34 | 8,8 | 2,6
Mergelhoven | 7,9 | 5 | n.b. | 6,3 | 5,1
""",
)

ATLAS = Document(
    "Wijkatlas 2025",
    "monitor",
    date(2025, 9, 2),
    (
        TitlePage("Wijkatlas 2025", "Zeven wijken van Kolvenrade", ("Gemeente Kolvenrade, team Onderzoek",)),
        *prose("""
# Lezen van de atlas

De Wijkatlas verschijnt om het jaar. De vorige is van 2023. De cijfers over mensen komen uit de basisregistratie, die over gevoel uit een enquête in april
2025 met 2.108 antwoorden (31% van de verstuurde vragenlijsten). Samensteller is Joris Kleinjans.

# 1 Mensen
"""),
        _PEOPLE,
        *prose("""
Grensveld groeit het hardst, door de nieuwbouw. In de Barbarakolonie vertrokken 137 mensen meer dan er kwamen; dat komt door de sloop van flat A.

# 2 Wonen
"""),
        _HOMES,
        *prose("""
In de Barbarakolonie staat 7,9% leeg. Daarvan wacht meer dan de helft op sloop.

# 3 Ruimte
"""),
        _LAND,
        *prose("""
In het Centrum is driekwart van de grond verhard. Op een warme dag is het er 5,6 graden warmer dan in Mergelhoven.

# 4 Leven
"""),
        _LIFE,
        Chart("Figuur 1 Cijfer voor de buurt", (("Centrum", 6.4), ("Kolonie", 5.8), ("Wormdal", 7.6)), ""),
        *prose("""
Het cijfer van de Barbarakolonie was 6,1 in 2023. Bewoners noemen rommel bij de flats, onzekerheid over hun huis en het vertrek van de
supermarkt in januari 2025. In Mergelhoven waren er te weinig antwoorden om eenzaamheid te meten.

# 5 Over de grens

Van de werkenden in Grensveld werkt 38% in Duitsland, in Mergelhoven 9%. Er zitten 214 Kolvenraadse kinderen op een Duitse school.
"""),
    ),
    header="Wijkatlas 2025",
    footer="{page}",
)

FILE = DocumentFile("wijkatlas-2025.pdf", (ATLAS,), PdfLook("modern", hyphenate=True), listed=True)

SHEET = DocumentFile(
    "wijkatlas-2025-open-data.xlsx",
    (Document("Wijkatlas 2025 open data", "open data", date(2025, 9, 2), (_PEOPLE, _HOMES, _LAND, _LIFE)),),
)
