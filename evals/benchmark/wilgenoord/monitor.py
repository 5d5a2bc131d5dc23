"""Monitor wonen, werken en groen 2025: homes and hectares per village and area, unruled and over pages."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Contents, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, Table
from evals.making.blocks import Cell
from evals.making.notation import dutch
from evals.making.prose import prose, table

# Village: inhabitants, homes, social rent, built in 2024, hard plans, soft plans.
VILLAGES: tuple[tuple[str, int, int, int, int, int, int], ...] = (
    ("Dijkmanshorn", 1385, 612, 96, 3, 14, 20),
    ("Eendenoord", 894, 401, 58, 0, 0, 12),
    ("Grauwpolder", 412, 188, 11, 1, 0, 4),
    ("Hoge Riet", 1127, 498, 71, 2, 6, 18),
    ("Kolkwerd", 6402, 2987, 812, 24, 138, 160),
    ("Krabbeschans (buurtschap)", 268, 127, 0, 0, 2, 0),
    ("Lage Riet", 1093, 477, 66, 1, 0, 11),
    ("Molwerde", 2214, 978, 187, 6, 31, 25),
    ("Oosterwilp", 3018, 1304, 236, 21, 112, 44),
    ("Sint Ebbe", 2376, 1052, 204, 5, 22, 38),
    ("Slikgat", 603, 281, 29, 0, 0, 8),
    ("Terpsloot", 941, 419, 63, 2, 9, 14),
    ("Tolhornerzijl", 788, 352, 41, 0, 5, 6),
    ("Veerstal", 1619, 742, 118, 2, 17, 22),
)
# Site: gross, net, issued, available at once, available later; hectares.
PARKS = (
    ("Kolkwerd-Zuid", "41.6", "33.2", "31.8", "1.4", "0"),
    ("Kolkwerd-Oost", "7.5", "5.0", "0", "0", "5.0"),
    ("Haven Slikgat", "9.8", "6.1", "5.2", "0.4", "0.5"),
    ("Haven Veerstal", "4.4", "2.9", "2.9", "0", "0"),
    ("De Zijl (Tolhornerzijl)", "6.3", "4.7", "3.6", "1.1", "0"),
    ("Dijkweg Oosterwilp", "12.7", "9.5", "8.8", "0.7", "0"),
    ("Tolweg Molwerde", "3.9", "3.0", "3.0", "0", "0"),
)


def _homes() -> Table:
    rows = [(name, *map(dutch, numbers)) for name, *numbers in VILLAGES]
    sums = [sum(column) for column in zip(*(row[1:] for row in VILLAGES), strict=True)]
    rows.append(("**Gemeente**", *map(dutch, sums)))
    return Table(
        "Tabel 1 Wonen per dorp",
        (
            (
                Cell("Dorp", rows=2),
                Cell("Inwoners\n1-1-2025", rows=2),
                Cell("Voorraad 1-1-2025", cols=2),
                Cell("Opgeleverd 2024", rows=2),
                Cell("Plannen tot en met 2030", cols=2),
            ),
            ("Woningen", "Waarvan sociale huur", "Hard", "Zacht"),
        ),
        tuple(rows),
        style="unruled",
        landscape=True,
        note="Hard: vastgesteld omgevingsplan. Zacht: alle andere plannen, hoe vaag ook.",
    )


def _parks() -> Table:
    def written(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dutch(value, 1) for value in values)

    rows: list[tuple[str, ...]] = [(name, *written(tuple(values))) for name, *values in PARKS]
    sums = tuple(f"{sum(float(row[number]) for row in PARKS):.1f}" for number in range(1, 6))
    rows.append(("**Totaal**", *written(sums)))
    return Table(
        "Tabel 4 Bedrijventerreinen op 1 juli 2025",
        (
            (Cell("Terrein", rows=2), Cell("Oppervlak", cols=2), Cell("Uitgifte", cols=3)),
            ("Bruto", "Netto", "Uitgegeven", "Direct te koop", "Later te koop"),
        ),
        tuple(rows),
        scale="in hectare",
        scale_after=True,
        style="unruled",
    )


_OPENING = prose(
    """
# Monitor wonen, werken en groen 2025

Gemeente Wilgenoord, afdeling Ruimte // Samengesteld door Anneloes Brik en Pim van der Zwet // Peildatum 1 juli 2025,
tenzij anders vermeld

Deze monitor verschijnt eens per jaar in september. Hij telt huizen, kavels en natuur en velt geen oordeel. Wie wil
weten wat het college ervan vindt leest de Begroting.
"""
)
_HOMES = prose(
    """
# 1. Wonen

## 1.1 De stand

Op 1 januari 2025 stonden er 10.418 woningen in de gemeente, waarvan 1.992 sociale huurwoningen. Dat is 19,1
procent. In Krabbeschans staat geen enkele sociale huurwoning, in Kolkwerd ruim een kwart. De gemiddelde WOZ-waarde
was 338.000 euro; in Westerwilp het laagst, met 261.000 euro, en in Hoge Riet het hoogst, met 402.000 euro.

Westerwilp staat niet in tabel 1, omdat het dorp sinds de grenscorrectie van 2023 bij de statistiek van Dijkmanshorn
wordt geteld[^1].

## 1.2 Wat er bij kwam

In 2024 werden 67 woningen opgeleverd. Daar gingen er 9 vanaf door sloop, zodat er netto 58 bij kwamen. Twee op de
drie kwamen in Kolkwerd en Oosterwilp te staan. Van de nieuwe woningen waren er 14 sociale huur, 8 middeldure huur
en 45 koop.
"""
)
_PLANS = prose(
    """
## 1.3 Grotere plannen

Het grootste plan is het Meesterland in Kolkwerd, met 124 woningen in twee fasen. De Kerkakker telt 103 woningen in
drie fasen, waarvan er 21 klaar zijn. De Pastorietuin in Sint Ebbe ligt stil omdat twee buren naar de Raad van State
gingen. De zitting was op 11 juni 2025; de uitspraak wordt in oktober verwacht.
"""
)
_PLAN_TABLE = table(
    "Tabel 2 Plannen van tien woningen en meer",
    """
Plan | Dorp | Woningen | Waarvan sociaal | Hectare | Eerste oplevering | Ontwikkelaar
---
Meesterland fase 1 | Kolkwerd | 62 | 22 | 2,7 | 2027 | Bouwbedrijf Tromp
Meesterland fase 2 | Kolkwerd | 62 | 16 | 3,1 | 2029 | n.t.b.
Kerkakker fase 1 | Oosterwilp | 35 | 10 | 1,6 | 2024 | Woonstichting Dijkzicht
Kerkakker fase 2 | Oosterwilp | 44 | 14 | 2,0 | 2026 | Woonstichting Dijkzicht
Kerkakker fase 3 | Oosterwilp | 24 | 6 | 1,3 | 2029 | n.t.b.
Pastorietuin | Sint Ebbe | 18 | 6 | 0,9 | PM | Van Wijhe Projecten
Veldhoen | Molwerde | 27 | 9 | 1,5 | 2027 | Bouwbedrijf Tromp
Loswal | Veerstal | 15 | 0 | 0,6 | 2026 | De Loswal bv
Schoolhof | Dijkmanshorn | 14 | 5 | 0,5 | 2027 | Woonstichting Dijkzicht
""",
    style="unruled",
)
_WAIT = prose(
    """
## 1.4 Wachten op een huis

Wie op 1 juli 2025 een sociale huurwoning kreeg had gemiddeld 66 maanden ingeschreven gestaan. Voor jongeren tot 28
jaar was dat 41 maanden. Hoe dat per dorp verschilt staat in tabel 3.
"""
)
_PICTURE = PicturedTable(
    table(
        "Tabel 3 Wachttijd in maanden per dorp",
        """
Dorp | Maanden
---
Kolkwerd | 58
Molwerde | 71
Oosterwilp | 74
Sint Ebbe | 63
Veerstal | 80
""",
    )
)
_WORK = prose(
    """
#! 2. Werken

Wilgenoord telt zeven bedrijventerreinen, samen 86,2 hectare bruto. Daarvan is 64,4 hectare netto kavel. Direct te
koop is 3,6 hectare; bij Kolkwerd-Zuid is dat nog 1,4 hectare, verdeeld over drie kavels. Op Kolkwerd-Oost kan op zijn
vroegst in 2028 worden gebouwd, omdat de netbeheerder eerst een onderstation neerzet.
"""
)
_WORK_AFTER = prose(
    """
Op 1 juli 2025 stonden er 14 bedrijven op de wachtlijst, met een vraag van samen 8,3 hectare. Zes van hen komen uit
Wilgenoord zelf. Vier zoeken een plek voor opslag, en daar is geen van de terreinen voor bedoeld.

Op de terreinen werkten 2.940 mensen, het meest op Kolkwerd-Zuid (1.712). Van de daken ligt 22 procent vol met
zonnepanelen.
"""
)
_GREEN = prose(
    """
# 3. Groen en water

Natuur telt in Wilgenoord op drie plekken: de natte graslanden langs de Oude Wetering, de rietkragen buitendijks en de
bermen. Tabel 5 geeft de oppervlakten aan het begin van 2024 en 2025 en halverwege dit jaar.
"""
)
_GREEN_TABLE = table(
    "Tabel 5 Natuur in hectare",
    """
Gebied | 1-1-2024 | 1-1-2025 | 1-7-2025 | Doel 2030
---
Natte graslanden verworven | 31,0 | 46,5 | 52,8 | 120
Natte graslanden ingericht | 12,5 | 21,0 | 21,0 | 110
Buitendijks riet, gemaaid | 88,4 | 90,1 | 90,1 | 90
Buitendijks riet, ongemaaid | 63,7 | 62,0 | 62,0 | 65
Kruidenrijke berm | 38,0 | 44,0 | 49,5 | 100
Bos en houtwal | 117,2 | 117,9 | 116,3 | 125
Oevers zonder beschoeiing | 9,4 | 10,2 | 10,8 | n.t.b.
""",
    style="unruled",
)
_END = prose(
    """
Door de storm van juni ging 1,6 hectare houtwal verloren. De otter is terug: in maart 2025 zijn sporen gevonden van
zeker vier dieren, alle buitendijks. De grutto doet het minder: 61 broedparen, tegen 74 in 2022.

Van de stichting Rietland huren elf boeren de natte graslanden, voor 190 euro per hectare per jaar. Zij mogen pas na
15 juni maaien.
"""
)
_CHART = Chart(
    "Figuur 1 Broedparen van de grutto",
    (("2022", 74), ("2023", 70), ("2024", 66), ("2025", 61)),
    note="Telling door de vogelwerkgroep, elk jaar in de derde week van mei",
)

DOCUMENT = Document(
    "Monitor wonen, werken en groen 2025",
    "rapport",
    date(2025, 9, 9),
    (
        *_OPENING,
        Contents("In deze monitor"),
        *_HOMES,
        Footnotes((("1", "Het gaat om 388 inwoners en 171 woningen, die in de regel van Dijkmanshorn zitten."),)),
        _homes(),
        *_PLANS,
        _PLAN_TABLE,
        *_WAIT,
        _PICTURE,
        *_WORK,
        _parks(),
        *_WORK_AFTER,
        *_GREEN,
        _GREEN_TABLE,
        *_END,
        _CHART,
    ),
    header="Monitor 2025",
    footer="{page}/{pages}",
    bare_first_page=False,
)
FILE = DocumentFile("monitor-wonen-werken-groen-2025.pdf", (DOCUMENT,), PdfLook("modern"), listed=True)
