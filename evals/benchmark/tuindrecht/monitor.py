"""Kernenmonitor 2026: tables with the villages in columns, in a landscape PDF."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Document, DocumentFile, PdfLook, TitlePage
from evals.making.prose import prose, table

_VILLAGES = "Onderwerp | Tuindrecht | Kwakelvaart | De Leede | Oud-Zanding | ’t Spuiveld"

NOTA = Document(
    "Kernenmonitor 2026",
    "monitor",
    date(2026, 6, 9),
    (
        TitlePage("Kernenmonitor 2026", "Vijf kernen in cijfers", ("Onderzoek en Statistiek Vijfpolder",)),
        *prose("""
# Vooraf

Voor de vierde keer legt de Kernenmonitor de vijf kernen naast elkaar. Tenzij er iets anders staat, is de peildatum
1 januari 2026. Aan de enquête in februari deden 3.214 inwoners mee, 29 % van wie een brief kreeg. Projectleider was
Machteld Kooiman.

# 1 Mensen
"""),
        table(
            "Tabel 1 Inwoners",
            f"""
{_VILLAGES}
---
Inwoners | 24.118 | 11.406 | 9.870 | 1.942 | 6.976
Jonger dan 18 jaar | 4.705 | 2.318 | 2.260 | 311 | 1.402
65 jaar en ouder | 5.140 | 2.202 | 1.391 | 548 | 1.367
Arbeidsmigranten | 2.310 | 1.268 | 214 | 65 | 828
Eenpersoonshuishoudens | 3.862 | 1.540 | 902 | 268 | 815
""",
            landscape=True,
        ),
        *prose("""
Oud-Zanding vergrijst het hardst: 28 % van de inwoners is 65 of ouder. De Leede is de jongste kern.

# 2 Wonen en grond
"""),
        table(
            "Tabel 2 Wonen",
            f"""
{_VILLAGES}
---
Woningen | 10.642 | 4.781 | 3.904 | 893 | 2.788
Sociale huur (%) | 31 | 27 | 18 | 9 | 24
Gemiddelde WOZ-waarde (x € 1.000) | 398 | 381 | 467 | 512 | 372
Plancapaciteit tot 2035 (woningen) | 640 | 385 | 1.020 | 31 | 174
Woningzoekenden | 1.884 | 712 | 593 | 47 | 366
""",
            landscape=True,
        ),
        table(
            "Tabel 3 Grondgebruik in hectare",
            f"""
{_VILLAGES}
---
Glas in gebruik | 268 | 231 | 174 | 12 | 356
Leeg glas | 9,5 | 6,2 | 3,1 | 2,4 | 13,9
Bedrijventerrein | 84 | 46 | 0 | 0 | 61
Sportvelden | 18,2 | 9,6 | 7,4 | 2,1 | 6,3
Bos en water | 96 | 143 | 118 | 402 | 87
""",
            landscape=True,
            note="Bron: luchtfoto’s van mei 2025. Terrein De Komkommer is nog niet meegeteld.",
        ),
        *prose("""
# 3 Voorzieningen en gevoel
"""),
        table(
            "Tabel 4 Oordeel van inwoners",
            f"""
{_VILLAGES}
---
Rapportcijfer voor de kern | 7,3 | 7,1 | 7,8 | 8,2 | 6,6
Voelt zich wel eens onveilig (%) | 19 | 16 | 9 | 4 | 27
Mist een ontmoetingsplek (%) | 12 | 18 | 33 | 21 | 30
Doet vrijwilligerswerk (%) | 31 | 35 | 38 | 57 | 29
Vindt het verkeer te druk (%) | 44 | 39 | 28 | 17 | 61
""",
            landscape=True,
            note="Bij Oud-Zanding gaat het om 118 ingevulde vragenlijsten; wees voorzichtig met kleine verschillen.",
        ),
        Chart("Figuur 1 Rapportcijfer per kern", (("Tuindrecht", 7.3), ("Kwakelvaart", 7.1), ("De Leede", 7.8))),
        *prose("""
’t Spuiveld scoort op bijna alles het laagst. Bewoners noemen vrachtverkeer naar de veiling, lege kassen en het
verdwijnen van de geldautomaat op 1 maart 2025.

# 4 Zorg en werk
"""),
        table(
            "Tabel 5 Zorg en werk",
            f"""
{_VILLAGES}
---
Jongeren met jeugdhulp (%) | 12,1 | 11,4 | 8,6 | 7,2 | 13,8
Huishoudens met hulp | 702 | 298 | 187 | 84 | 166
Mensen in de bijstand | 431 | 156 | 74 | 9 | 136
Banen | 11.930 | 6.240 | 2.115 | 388 | 4.907
Huisartsen | 11 | 5 | 4 | 0 | 2
""",
            landscape=True,
        ),
        *prose("""
In ’t Spuiveld nemen de twee huisartsen geen nieuwe patiënten aan. De gemeente zoekt met de zorgverzekeraar een derde.

# 5 Arbeidsmigranten: de jaarlijkse telling

Op 1 mei 2026 telden inspecteurs nog 58 bewoonde caravans, tegen 143 in november 2024. Er zijn 2.240 bedden met
keurmerk. De gemiddelde huur is 128 euro per week.
"""),
    ),
    header="Kernenmonitor 2026",
    footer="{page}",
)

FILE = DocumentFile("Kernenmonitor-2026.pdf", (NOTA,), PdfLook("modern"), listed=True)
