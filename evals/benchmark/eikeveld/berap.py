"""Bestuursrapportage 2025 (September 2025): a Word file with the letter to the council in front."""

from __future__ import annotations

from datetime import date

from evals.benchmark.eikeveld import figures as f
from evals.making import Document, DocumentFile, Footnotes, Letterhead, PageBreak, Signature, Table, WordLook
from evals.making.prose import prose, table

CURRENT = (-6283, -3553, -12057, 122, -14975, -6139, -24823, -1065, -1380, 69491)
EXPECTED = (-6208, -3581, -11842, -396, -15579, -6219, -25198, -977, -1094, 69697)
_NAMES = tuple(f"{p.number}. {p.name}" if p.number < 10 else p.name for p in f.ALL)
DEVIATIONS = tuple(expected - current for current, expected in zip(CURRENT, EXPECTED, strict=True))
CURRENT_RESULT = sum(CURRENT) + 815
EXPECTED_RESULT = sum(EXPECTED) + 951

_SALDI = Table(
    "Tabel 1 Verwacht saldo 2025 per programma",
    (("Programma", "Begroting 2025 na wijziging", "Prognose 2025", "Afwijking"),),
    (
        *(f.line(name, row) for name, row in zip(_NAMES, zip(CURRENT, EXPECTED, DEVIATIONS, strict=True), strict=True)),
        f.line("Mutaties reserves", (815, 951, 136)),
        f.line("**Resultaat**", (CURRENT_RESULT, EXPECTED_RESULT, EXPECTED_RESULT - CURRENT_RESULT)),
    ),
    scale=f.SCALE,
)

_LETTER = Document(
    "Aanbiedingsbrief bestuursrapportage 2025",
    "brief",
    date(2025, 9, 16),
    (
        Letterhead(
            ("Gemeente Eikeveld", "Raadhuisbrink 1", "Eikeveld"),
            ("Aan de gemeenteraad",),
            (
                ("Datum", "16 september 2025"),
                ("Onderwerp", "Bestuursrapportage 2025"),
                ("Kenmerk", "2025-11874"),
                ("Portefeuillehouder", "Gerard Lomans"),
            ),
        ),
        *prose("""
Geachte leden van de raad,

Hierbij ontvangt u de bestuursrapportage over de eerste zeven maanden van 2025. Het college verwacht het
jaar met een tekort af te sluiten. De commissie Middelen bespreekt de rapportage op 2 oktober 2025; de
raad besluit op 16 oktober 2025.

In de jaarstukken 2024 beloofde het college meevallers eerder te melden. Deze rapportage noemt daarom voor
het eerst ook afwijkingen vanaf € 25.000; vorig jaar lag die grens op € 50.000.
"""),
        Signature(
            (("Gemeentesecretaris", "Dick Oldenkamp"), ("Burgemeester", "Willemijn Tersteeg")),
            "Met vriendelijke groet,\nhet college van burgemeester en wethouders van Eikeveld",
        ),
        PageBreak(),
    ),
)

# On purpose: the prose gives 640 for programme 5, the table 604.
_TEXT = prose("""
# 1. Financieel

## 1.1 Van plus naar min

De begroting 2025 begon met een plus van € 318.000. Door raadsbesluiten in het voorjaar, vooral over het
leerlingenvervoer, daalde dat. In de tabellen: - = nadelig.
""")

_TEXT_2 = prose("""
## 1.2 Wat zijn de oorzaken?

**Programma 4.** De uitgifte van grond in fase 1 blijft achter nu het grote kavel al in 2024 is verkocht.
Het nadeel is € 518.000. Dit is een verschuiving tussen jaren; het geld zit in het resultaat van 2024.

**Programma 5.** De jeugdhulp kost € 640.000 meer dan geraamd. Sinds het vertrek van Kompaan Verblijf
wonen elf kinderen buiten de regio tegen een hoger tarief. Acht gezinnen wachten op een plek.

**Programma 7.** Er kwamen 38 nieuwe cliënten voor hulp bij het huishouden bij. Daarnaast kost het
noodcontract voor het Wmo-vervoer dit jaar € 55.000.

**Programma 3.** De aanbesteding van het maaien viel mee en de rotonde begint later, zodat de
kapitaallasten pas in 2027 drukken.

**Programma 9.** Meer leges: tot en met juli kwamen er 214 aanvragen voor een vergunning binnen, tegen 171
in dezelfde periode van 2024.

**Algemene dekkingsmiddelen.** De meicirculaire 2025 pakt € 206.000 voordelig uit.

## 1.3 Structureel of eenmalig

Van de afwijkingen werkt een deel door in latere jaren.
""")

_STRUCTURAL = table(
    "Tabel 2 Doorwerking van afwijkingen naar 2026 en verder",
    """
Onderwerp | 2025 | Eenmalig | Structureel
---
Grondverkoop fase 1 | -518 | -518 | 0
Jeugdhulp regionaal | -431 | -120 | -311
Jeugdhulp lokaal | -173 | 0 | -173
Hulp bij het huishouden | -248 | 0 | -248
Wmo vervoer | -55 | -55 | 0
Maaien en groen | 92 | 0 | 92
Uitstel rotonde Transportweg | 123 | 123 | 0
Leges omgevingsvergunningen | 286 | 286 | 0
Meicirculaire 2025 | 206 | 40 | 166
""",
    scale="x € 1.000",
    scale_after=True,
)

_TEXT_3 = prose("""
# 2. Stand van uitvoering

## 2.1 Wat loopt goed

- De truckparking is sinds 12 mei 2025 gemiddeld voor 71 procent bezet. Het aantal klachten over
  nachtparkeren daalde naar 19 in het eerste half jaar.
- De tweede dorpscontactambtenaar voor Vlasbeek, Marloes Teunis, is op 1 juni begonnen.
- De vloer van De Dennen is in augustus vervangen voor € 372.000.
- Het ziekteverzuim is verder gedaald, naar 5,7 procent.

## 2.2 Wat loopt niet goed

- Achter de Kerk: de geurmetingen zijn klaar, maar de eigenaar van de varkenshouderij bestrijdt de
  uitkomst. De planning wordt n.t.b.
- Energiehub De Wielewaal: vier van de zeventien bedrijven hebben zich teruggetrokken.
- Bermverharding: 3,1 van de 11,6 kilometer die dit jaar nodig is.
- De brug aan de Molendijk gaat niet op 29 augustus open maar op 17 oktober 2025; bij het heien is een
  oude duiker geraakt.

## 2.3 Indicatoren halverwege het jaar

De cijfers gaan over de stand van 31 juli 2025, tenzij anders vermeld.
""")

_HALFWAY = table(
    "Tabel 3 Indicatoren halverwege 2025",
    """
Indicator | Doel 2025 | Stand juli 2025 | Verwachting
---
Inhuur als deel van de loonsom | 16% | 15% | gehaald
Meldingen van drugsafval in het buitengebied | 12 | 8 | onzeker
Openbare laadpunten voor auto’s | 130 | 158 | gehaald
Banen in transport en logistiek | 4.350 | n.t.b. | onbekend
Thuiszitters langer dan drie maanden | 14 | 16 | niet gehaald
Bezettingsgraad dorpshuizen | 40% | 44% | gehaald
Cliënten hulp bij het huishouden | 930 | 979 | niet gehaald
Restafval per inwoner (kg) | 108 | 57 (half jaar) | gehaald
Opgeleverde woningen per jaar | 165 | 88 | onzeker
""",
)

_TEXT_4 = prose("""
# 3. Voorgestelde wijzigingen

De raad wordt gevraagd de afwijkingen uit tabel 1 in de begroting te verwerken, het krediet voor de
truckparking met € 34.000 te verlagen en het krediet voor de brug aan de Molendijk te verhogen van €
310.000 naar € 388.000[^1].

# 4. Personele zaken

Gebiedsregisseur Jelmer Hanskamp vertrekt op 1 november 2025. Voor zijn opvolging reageerden 23 mensen.
Concerncontroller Margriet Zeelen gaat op 1 januari 2026 met pensioen; haar opvolger wordt Coen
Ravenhorst.
""")

_REPORT = Document(
    "Bestuursrapportage 2025",
    "bestuursrapportage",
    date(2025, 9, 16),
    (
        *_TEXT,
        _SALDI,
        *_TEXT_2,
        _STRUCTURAL,
        PageBreak(),
        *_TEXT_3,
        _HALFWAY,
        PageBreak(),
        *_TEXT_4,
        Footnotes((("1", "Dekking: budget dat uit 2024 is overgeheveld, aangevuld uit de algemene reserve."),)),
    ),
)

FILES = (DocumentFile("bestuursrapportage-2025.docx", (_LETTER, _REPORT), WordLook(), listed=True),)
