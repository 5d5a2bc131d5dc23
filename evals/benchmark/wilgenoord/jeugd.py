"""A second raadsinformatiebrief, in Word: waiting lists for jeugdhulp, promised to the council in July."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Footnotes, Letterhead, Signature, WordLook
from evals.making.prose import prose, table

_LETTER = prose(
    """
Geachte raadsleden,

Op 3 juli 2025 vroeg u hoe lang kinderen op hulp wachten. Hier zijn de cijfers, en wat wij eraan doen.

# 1. De cijfers

Op 1 oktober 2025 wachtten 93 kinderen en jongeren op jeugdhulp die al was toegekend. Een jaar daarvoor waren het er
78. Van de 93 hadden er 21 langer gewacht dan de wet toestaat[^1]. De langste wachttijd was 47 weken, voor een meisje
van elf dat op trauma-behandeling wacht.
"""
)
_WAITING = table(
    "Tabel 1 Wachtenden op jeugdhulp",
    """
Soort hulp | Wachtend 1-10-2024 | Wachtend 1-10-2025 | Gemiddelde wachttijd (weken) | Treeknorm (weken)
---
Hulp in het gezin | 19 | 14 | 6 | 10
Dagbehandeling | 11 | 13 | 12 | 14
Specialistische ggz | 29 | 41 | 23 | 14
Dyslexiezorg | 12 | 16 | 9 | 14
Pleegzorg | 5 | 7 | 18 | 8
Verblijf in een groep | 2 | 2 | 15 | 10
**Samen** | 78 | 93 | | 
""",
    style="ruled",
)
_REST = prose(
    """
# 2. Waardoor komt het

Het aantal aanvragen nam niet toe; het bleef met 612 vrijwel gelijk aan dat van 2024. Wat ontbreekt zijn behandelaars.
Praktijk De Merel in Aldermark sloot in maart, en nam daarmee 60 plaatsen specialistische ggz mee.

# 3. Wat wij doen

- Vanaf 1 december 2025 belt opvoedsteun elke maand met alle gezinnen die langer dan tien weken wachten.
- Met GGZ Rietkust spraken wij 25 extra plaatsen af, te beginnen op 1 februari 2026. Dat kost 187.500 euro per jaar.
- Op het Rietcollege komt een praktijkondersteuner voor 16 uur per week.

Wij betalen dit in 2026 uit de Reserve Sociaal vangnet. Voor 2027 en later leggen wij u bij de Kompasnota een keuze
voor.

# 4. Wat wij nog niet weten

Het Rijk beraadt zich op een eigen bijdrage voor jeugdhulp. Wat dat voor de wachtlijst betekent is niet te zeggen. In
juni 2026 krijgt u nieuwe cijfers.
"""
)
LETTER = DocumentFile(
    "raadsinformatiebrief-wachtlijsten-jeugdhulp.docx",
    (
        Document(
            "Raadsinformatiebrief 2025-93 Wachtlijsten jeugdhulp",
            "raadsinformatiebrief",
            date(2025, 11, 18),
            (
                Letterhead(
                    ("Gemeente Wilgenoord", "Postbus 41", "Kolkwerd"),
                    ("De raad van Wilgenoord",),
                    (
                        ("Datum", "18 november 2025"),
                        ("Kenmerk", "RIB 2025-93"),
                        ("Onderwerp", "Wachtlijsten jeugdhulp"),
                        ("Wethouder", "Marlies van Houtum"),
                    ),
                ),
                *_LETTER,
                Footnotes((("1", "Bedoeld is de Treeknorm, waaraan verzekeraars en gemeenten zich houden."),)),
                _WAITING,
                *_REST,
                Signature(
                    (("secretaris", "Ingmar Delhaas"), ("burgemeester", "Hedwig Oosterloo")), "Met vriendelijke groet,"
                ),
            ),
            footer="RIB 2025-93",
        ),
    ),
    WordLook(),
    listed=True,
)
