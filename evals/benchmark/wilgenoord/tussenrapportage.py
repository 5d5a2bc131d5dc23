"""Tweede Tussenrapportage 2025 (T2): a text export with a cell on each line; V and N before the amount."""

from __future__ import annotations

from datetime import date

from evals.making import Block, Document, DocumentFile, Flat, Table, TextLook
from evals.making.notation import dutch
from evals.making.prose import prose, table

START = 112
# Opgave, subject, T1, T2, incidental or structural; thousands of euros, positive is good.
DEVIATIONS = (
    ("1", "Zwembad De Wielen, meer bezoek", 0, 48, "I"),
    ("1", "Bibliotheekbus, reparatie", -22, -9, "I"),
    ("2", "Maaiploeg, huur derde tractor", -35, -18, "I"),
    ("2", "Gladheid, zachte winter", 61, 0, "I"),
    ("2", "Stormschade bomen juni", 0, -94, "I"),
    ("3", "Jeugdhulp met verblijf", -240, -175, "S"),
    ("3", "Jeugdhulp zonder verblijf", 30, -55, "S"),
    ("3", "Hulp bij het huishouden", -90, -64, "S"),
    ("3", "Leerlingenvervoer", -12, 27, "I"),
    ("4", "Bouwleges", -60, 145, "I"),
    ("4", "Opvang vluchtelingen, rijksbijdrage", 110, 38, "I"),
    ("5", "Toeristenbelasting", 0, 24, "I"),
    ("6", "Inhuur vergunningen", -85, -70, "I"),
    ("6", "Vacaturevoordeel", 95, 82, "I"),
    ("7", "Meicirculaire 2025", 0, 203, "S"),
    ("7", "Rente", 14, -31, "I"),
)


def sign(amount: int) -> str:
    """An amount with V or N before it, and a zero without a letter."""
    if not amount:
        return "0"
    return f"{'V' if amount > 0 else 'N'} {dutch(abs(amount))}"


def _deviations() -> Table:
    rows: list[tuple[str, ...]] = [
        (name, opgave, sign(first), sign(second), sign(first + second), kind)
        for opgave, name, first, second, kind in DEVIATIONS
    ]
    first = sum(row[2] for row in DEVIATIONS)
    second = sum(row[3] for row in DEVIATIONS)
    rows.append(("**Totaal afwijkingen**", "", sign(first), sign(second), sign(first + second), ""))
    return Table(
        "Tabel 1 Afwijkingen van de begroting",
        (("Onderwerp", "Opgave", "T1", "T2", "Samen", "I/S"),),
        tuple(rows),
        scale="bedragen x € 1.000; V = voordeel, N = nadeel; I = incidenteel, S = structureel",
        scale_after=True,
        flat=Flat("cell", "cell", "gone", 40),
    )


def _result() -> Table:
    first = sum(row[2] for row in DEVIATIONS)
    second = sum(row[3] for row in DEVIATIONS)
    rows = (
        ("Begrotingssaldo 2025 bij vaststelling", sign(START)),
        ("Afwijkingen Eerste Tussenrapportage", sign(first)),
        ("Verwacht resultaat na T1", sign(START + first)),
        ("Afwijkingen Tweede Tussenrapportage", sign(second)),
        ("**Verwacht resultaat na T2**", sign(START + first + second)),
    )
    return Table("Tabel 2 Verwacht resultaat 2025", (("Stap", "Bedrag"),), rows, flat=Flat("labels", "row"))


_OPENING = prose(
    """
# Tweede Tussenrapportage 2025

Aan de raad van Wilgenoord // Kolkwerd, 16 september 2025

Twee keer per jaar vertellen wij u of wij op koers liggen: in mei (T1) en in september (T2). Deze rapportage loopt
tot en met 31 augustus 2025. Zij gaat alleen over wat afwijkt; wat loopt zoals afgesproken leest u hier niet.

## 1. Samengevat

Wij verwachten het jaar met een tekort af te sluiten. Na de Eerste Tussenrapportage was het gat groter dan nu. Dat
het meevalt komt door de meicirculaire en de bouwleges. Wij stellen voor het tekort bij de jaarrekening uit de
algemene reserve te halen en nu niets extra's te doen. De verkooop van de gemeentewerf in Slikgat is hier niet
in meegenomen.
"""
)
_AFTER = prose(
    """
## 2. De belangrijkste afwijkingen

**Jeugdhulp met verblijf.** Begroot zijn 28 kinderen; op 31 augustus waren het er 37. Drie van hen verblijven buiten
de regio, tegen het dubbele tarief. Het gezinshuis in Oosterwilp had in september open moeten gaan. De vergunning
voor brandveiligheid laat op zich wachten; de nieuwe datum is 1 februari 2026.

**Hulp bij het huishouden.** Er zijn 711 klanten. Het tekort aan poetshulpen dempt de kosten: gemiddeld wacht iemand
nu zeven weken.

**Stormschade.** In de nacht van 17 op 18 juni 2025 gingen 212 bomen om, de meeste langs de Dijkweg tussen Molwerde
en Sint Ebbe. Wij planten er in het najaar 260 terug, geen populieren maar elzen en iepen.

**Bouwleges.** In augustus kwam de aanvraag voor het Meesterland binnen. Die alleen levert 131 duizend euro aan leges
op.

**Maaiploeg.** De derde tractor is gehuurd omdat het gras door de warme, natte mei twee weken eerder moest. De ploeg
redde 498 van de 530 kilometer in de eerste ronde.

**Meicirculaire.** De circulaire levert dit jaar 203 duizend euro op, en 188 duizend euro per jaar vanaf 2026.

## 3. Stand van de voornemens

Van de 54 voornemens uit de Begroting 2025 liggen er 37 op schema, lopen er 12 uit en zijn er 5 geschrapt.
"""
)
_STATUS = table(
    "Tabel 3 Voornemens die uitlopen of vervallen",
    """
Voornemen | Was | Wordt | Reden
---
Gezinshuis Oosterwilp | september 2025 | februari 2026 | Vergunning brandveiligheid
Kerkakker fase 1 bewoond | oktober 2025 | januari 2026 | Dassenburcht, nat voorjaar
Brug Tolhornerzijl, start | augustus 2025 | maart 2026 | Aanbesteding mislukt
Bankjes in ieder dorp | juli 2025 | december 2025 | Gietijzer laat geleverd
Glasvezel Molwerde | mei 2025 | n.t.b. | Netwerkbedrijf stopte ermee
Rijtje Lage Riet | 2026 | vervalt | Eigenaar verkoopt niet
Cameratoezicht haven Slikgat | juni 2025 | vervalt | Geen grond volgens officier
Natuurspeelbos Hoge Riet | april 2025 | april 2026 | Te weinig vrijwilligers
""",
    flat=Flat("cell", "cell", "gone", 40),
)
_INVESTED = table(
    "Tabel 4 Kredieten",
    """
Krediet | Beschikbaar | Besteed t/m 31-8 | Nog te besteden
---
Maaimachines | 385.000 | 371.240 | 13.760
Brug Tolhornerzijl | 1.450.000 | 96.300 | 1.353.700
Riolering Oosterwilp | 720.000 | 0 | 720.000
Riolering Molwerde | 2.450.000 | 41.800 | 2.408.200
Speelplekken | 180.000 | 52.115 | 127.885
Ledlampen | 300.000 | 288.900 | 11.100
Dak gemeentehuis | 265.000 | 291.450 | -26.450
""",
    scale="in euro's",
    flat=Flat("cell", "cell", "gone", 40),
)
_END = prose(
    """
De overschrijding op het dak van het gemeentehuis komt door asbest in de boeiboorden. Wij vragen u hiervoor 30.000
euro bij te stellen.

## 4. Wat wij u vragen

1. Kennis te nemen van het verwachte resultaat.
2. De begroting te wijzigen volgens tabel 1.
3. Het krediet voor het dak van het gemeentehuis met 30.000 euro te verhogen.
4. Het krediet Maaimachines af te sluiten.

Namens het college, // Tjeerd Bakkenes, wethouder financiën
"""
)

BLOCKS: tuple[Block, ...] = (
    *_OPENING,
    _result(),
    *_AFTER[:-2],
    _deviations(),
    *_AFTER[-2:],
    _STATUS,
    *prose("## 3.1 Kredieten\n\nVan zeven kredieten is dit de stand."),
    _INVESTED,
    *_END,
)
DOCUMENT = Document(
    "Tweede Tussenrapportage 2025",
    "tussenrapportage",
    date(2025, 9, 16),
    BLOCKS,
    header="T2 2025",
    footer="- {page} -",
    bare_first_page=False,
)
FILE = DocumentFile(
    "tussenrapportage-t2-2025.txt",
    (DOCUMENT,),
    TextLook("space", width=88, lines_per_page=46, double_spaced=True, bullet="•"),
    listed=True,
)
