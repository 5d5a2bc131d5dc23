"""Najaarsnota 2025: a text export with form feeds; whole euros, a cell a line or labels first."""

from __future__ import annotations

from datetime import date

from evals.benchmark.hogerzand.figures import AFTER_SPRING, AUTUMN, LETTERS, PROGRAMMES
from evals.making import Document, DocumentFile, Flat, Footnotes, Letterhead, Table, TextLook
from evals.making.notation import bracketed, dutch
from evals.making.prose import prose, table

LABELS = Flat("labels", "three")

TOTAL = sum(effect for _, _, effect in AUTUMN)
AFTER_AUTUMN = AFTER_SPRING[0] + TOTAL

_START = prose(f"""
# Najaarsnota 2025

## 1 Hoofdlijn

De najaarsnota is de laatste bijsturing van het jaar. Wij melden alleen wat meer dan € 20.000 afwijkt. Na
de voorjaarsnota stond het saldo van 2025 op een tekort van € 473.000. Daar komt een voordeel van €
{dutch(TOTAL)} bij. Het jaar eindigt naar verwachting met een tekort van € {dutch(-AFTER_AUTUMN)}.

Alle bedragen zijn hele euro’s. Haakjes betekenen nadelig.
""")


def _per_programme() -> Table:
    rows = []
    for key in (*LETTERS, "ADM", "O"):
        effects = [effect for letter, _, effect in AUTUMN if letter == key]
        gains = sum(effect for effect in effects if effect > 0)
        losses = sum(effect for effect in effects if effect < 0)
        rows.append((PROGRAMMES[key], bracketed(gains), bracketed(losses), bracketed(gains + losses)))
    gains = sum(effect for _, _, effect in AUTUMN if effect > 0)
    losses = sum(effect for _, _, effect in AUTUMN if effect < 0)
    rows.append(("**Totaal najaarsnota**", bracketed(gains), bracketed(losses), bracketed(gains + losses)))
    return Table(
        "Tabel 1 Afwijkingen per programma (2025)",
        (("Programma", "Voordelen", "Nadelen", "Per saldo"),),
        tuple(rows),
        scale="In euro’s",
        scale_after=True,
        flat=LABELS,
    )


def _all() -> Table:
    rows: list[tuple[str, ...]] = []
    last = ""
    for key, name, effect in AUTUMN:
        if key != last:
            rows.append((PROGRAMMES[key],))
            last = key
        rows.append((name, bracketed(effect)))
    return Table(
        "Tabel 2 Afwijkingen 2025 naar oorzaak",
        (("Oorzaak", "Bedrag 2025"),),
        tuple(rows),
        scale="In euro’s",
        scale_after=True,
        flat=LABELS,
    )


# On purpose: 7,8 hectare here, 7,4 in the letter and the budget of 2026.
_TEXT = prose("""
## 2 Toelichting

Kust, strand en toerisme. De toezichthouders draaiden tussen 14 juni en 24 augustus dubbele diensten in de
avond, na de onrust bij strandopgang 4. Dat kostte 3.120 uur inhuur. De naheffing toeristenbelasting
betreft zeven verhuurders die in 2024 te weinig nachten opgaven. De voorbereiding van de Zeeboulevard ligt
stil sinds de architect in juli ziek werd; het bedrag schuift door naar 2026.

Duinen, natuur en klimaat. Bij de brand van 12 mei ging 7,8 hectare begroeiing verloren. Het blussen door
het waterschap en de inzet van de blushelikopter kostten € 164.250; de rest van de € 286.400 is voor
herstel van paden en aanplant. De provincie betaalt mee. Op de bijdrage van het Rijk uit de voorjaarsnota
is nog geen beschikking ontvangen.

Wonen en ruimte. In de eerste negen maanden kwamen 171 aanvragen voor een omgevingsvergunning binnen,
tegen 228 in dezelfde periode van 2024. Vooral verbouwingen bleven uit.

Verkeer en openbare ruimte. De parkeerautomaten registreerden 412.600 transacties, 9% meer dan vorig jaar.
De stormschade aan de Duinweg is hersteld door aannemer Gebroeders Bolk.

Samenleving en zorg. Het zwembad verbruikte meer gas doordat de warmtepomp van maart tot juni stil
stond. De leverancier, Koudegolf B.V., heeft schuld erkend; over de vergoeding wordt onderhandeld.

Jeugd en onderwijs. Drie jongeren zijn geplaatst in een driemilieusvoorziening buiten de regio. Het aantal
plaatsen met verblijf stond op 1 oktober op 36. De hulp zonder verblijf werd goedkoper doordat de
jeugdcoaches vroeg bij zijn.

Overhead. De inhuur betreft vooral de teams Financiën en Vergunningen. Het verzuim daalde in het derde
kwartaal tot 6,4%[^1].
""")

_NOTE = Footnotes((("1", "Zonder zwangerschapsverlof. In het eerste kwartaal was het verzuim 7,8%."),))

_PROJECTS_TEXT = prose("""
## 3 Voortgang van projecten

De stand is die van 1 oktober 2025. Bij het krediet gaat het om het door de raad beschikbaar gestelde
bedrag.
""")

_PROJECTS = table(
    "Tabel 3 Projecten",
    """
Project | Krediet | Uitgegeven | Verwachte einduitgave | Gereed | Stand
---
Sporthal Koogerdijk | 6.495.000 | 5.871.340 | 6.495.000 | januari 2026 | oranje
Riool Zeeweg, fase 1 | 1.378.500 | 1.362.915 | 1.362.915 | gereed | groen
Noorderlaan, 710 plaatsen | 388.000 | 391.260 | 391.260 | gereed | groen
Natuurpoort Zuiderslag | 145.000 | 98.400 | 145.000 | maart 2026 | groen
Natuurpoort Helmhof | 162.000 | 12.750 | 189.000 | n.t.b. | rood
Natuurpoort Koogerbos | 118.000 | 118.000 | 118.000 | gereed | groen
Zwembad De Golfslag, warmtepomp | 534.000 | 540.180 | 540.180 | gereed | oranje
Nieuwe post reddingsbrigade | 120.000 | 74.600 | 120.000 | PM | oranje
""",
    scale="Bedragen in euro’s",
    scale_after=True,
    flat=Flat("cell", "cell"),
)

_PROJECTS_AFTER = prose("""
Helmhof staat op rood omdat de eigenaar van het recreatiepark de grond voor de parkeerplaats niet wil
verkopen. Wij onderzoeken pacht. Komt er voor 1 maart 2026 geen overeenkomst, dan stopt het project.

## 4 Voortgang van indicatoren

Van de 34 indicatoren ligt een derde achter op schema. Hieronder staan er zes waarvan een tussenstand
bekend is.
""")

_INDICATORS = table(
    "Tabel 4 Tussenstand indicatoren",
    """
Indicator | Streefwaarde 2025 | Stand 1 oktober 2025 | Verwachting 31 december
---
Brandgangen op orde (km) | 9,5 | 8,1 | 9,0
Cliënten Wmo huishoudelijke hulp | 700 | 716 | 720
Jeugdigen met verblijf | 30 | 36 | 35
Opgeleverde woningen | 85 | 22 | 29
Permanente bewoning op recreatieparken | 125 | 133 | 130
Verkeersongevallen met letsel | 20 | 17 | n.t.b.
""",
    flat=LABELS,
)

_END = prose("""
## 5 Voorstel

Wij stellen u voor de najaarsnota 2025 vast te stellen, het tekort te dekken uit de algemene reserve en
het krediet voor het zwembad met € 6.180 te verhogen. De nota staat op de agenda van de raad van 11
december 2025.

Burgemeester en wethouders van Hogerzand

W. Aldershof, burgemeester // F. Ideler, secretaris
""")

_HEAD = Letterhead(
    ("Gemeente Hogerzand", "Raadhuisplein 1, Oud-Hogerzand"),
    ("Aan de gemeenteraad",),
    (
        ("Datum", "4 november 2025"),
        ("Onderwerp", "Najaarsnota 2025"),
        ("Kenmerk", "HZ/2025/4417"),
        ("Steller", "Saar Bolhuis"),
    ),
)

DOCUMENT = Document(
    "Najaarsnota 2025",
    "najaarsnota",
    date(2025, 11, 4),
    (
        _HEAD,
        *_START,
        _per_programme(),
        _all(),
        *_TEXT,
        _NOTE,
        *_PROJECTS_TEXT,
        _PROJECTS,
        *_PROJECTS_AFTER,
        _INDICATORS,
        *_END,
    ),
    footer="Najaarsnota 2025 - {page}",
)

FILE = DocumentFile(
    "HZ-2025-4417 najaarsnota.txt",
    (DOCUMENT,),
    TextLook("formfeed", double_spaced=True, bullet="-", width=98, flat=LABELS),
    listed=True,
)
