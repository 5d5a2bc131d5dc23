"""Monitor Wonen en Landschap 2025: hectares and homes per village (text export)."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden import figures as f
from evals.making import (
    Cell,
    Contents,
    Document,
    DocumentFile,
    Flat,
    PicturedTable,
    Table,
    TextLook,
    TitlePage,
)
from evals.making.notation import dutch
from evals.making.prose import prose, table

# Area: built in 2024, under construction, hard plans to 2030, soft plans to 2030.
HOMES: f.Rows = {
    "Oudewaarden-stad": (48, 63, 412, 120),
    "Beemdrecht": (11, 8, 46, 20),
    "Haneveld": (14, 12, 58, 35),
    "Kersenburg": (19, 10, 74, 40),
    "Krekelhoven": (6, 0, 18, 24),
    "Lage Donk": (0, 0, 0, 17),
    "Muisweerd": (2, 4, 15, 0),
    "Oostwiel": (7, 9, 31, 22),
    "Peerloo": (3, 0, 22, 12),
    "Sint-Odo": (1, 3, 16, 10),
    "Tienbunder": (4, 2, 19, 8),
    "Vlierwaard": (19, 26, 138, 65),
}
# Tenths of hectares: orchard, grassland, nature, homes planned.
LAND: f.Rows = {
    "Oudewaarden-stad": (122, 1_840, 463, 186),
    "Beemdrecht": (968, 4_215, 318, 24),
    "Haneveld": (1_143, 3_906, 127, 31),
    "Kersenburg": (1_872, 2_284, 95, 38),
    "Krekelhoven": (1_536, 1_977, 204, 14),
    "Lage Donk": (387, 2_630, 1_415, 11),
    "Muisweerd": (215, 3_124, 2_068, 7),
    "Oostwiel": (894, 2_751, 742, 19),
    "Peerloo": (1_659, 1_408, 83, 12),
    "Sint-Odo": (731, 2_066, 156, 9),
    "Tienbunder": (2_147, 1_215, 62, 10),
    "Vlierwaard": (1_036, 3_487, 291, 62),
}
_FLAT = Flat("labels", "three", "gone", 30)


def _homes() -> Table:
    rows = [(name, *map(dutch, values), dutch(sum(values[2:]))) for name, values in HOMES.items()]
    sums = f.total(HOMES)
    rows.append(("**Gemeente**", *map(dutch, sums), dutch(sum(sums[2:]))))
    return Table(
        "Tabel 1 Woningen per kern",
        (
            (
                Cell("Kern", 1, 2),
                Cell("Opgeleverd in 2024", 1, 2),
                Cell("In aanbouw", 1, 2),
                Cell("Plannen tot en met 2030", 3),
            ),
            ("hard", "zacht", "samen"),
        ),
        tuple(rows),
        "Aantal woningen; peildatum 1 april 2025",
        scale_after=True,
        flat=Flat("row", "three", "gone", 30),
    )


def _tenths(value: int) -> str:
    return f"{dutch(value // 10)},{value % 10}"


def _land() -> Table:
    rows = [(name, *map(_tenths, values)) for name, values in LAND.items()]
    rows.append(("**Gemeente**", *map(_tenths, f.total(LAND))))
    return Table(
        "Tabel 3 Grondgebruik per kern",
        (("Kern", "Boomgaard", "Grasland", "Natuur", "Gepland voor woningen"),),
        tuple(rows),
        "In hectare, peildatum 1 januari 2025",
        scale_after=True,
        flat=_FLAT,
    )


_BLOCKS = (
    TitlePage("Monitor Wonen en Landschap 2025", "twaalf kernen in cijfers", ("mei 2025",)),
    Contents(),
    *prose("""
#! 1 Over deze monitor

Eens per jaar tellen we wat er is gebouwd en wat er van het landschap overblijft. De gegevens komen uit de
BAG, de luchtfoto van 14 juni 2024 en een schouw door vrijwilligers van Landschapswacht Wielstreek.
Onderzoeker Jozien Terpstra stelde de monitor samen. Anders dan de begroting telt de monitor ook boomgaarden
kleiner dan een halve hectare en hobbyhoogstam mee; het areaal fruit valt hier daarom iets hoger uit.

#! 2 Woningen

In 2024 kwamen er 134 woningen bij: 48 in de stad en 86 in de dorpen. In Lage Donk is sinds 2017 geen huis
gebouwd. Van de opgeleverde woningen was 27 procent sociale huur. De gemiddelde koopprijs steeg naar €
447.000.
"""),
    _homes(),
    *prose("""
Een plan is hard als de raad het bestemmingsplan heeft vastgesteld. Bloesemkwartier staat voor 396 woningen
in de harde plannen van de stad; de overige zestien liggen aan de Spoorkade. De jamfabriek telt nog als
zacht.

De grootste dorpsplannen zijn De Hoge Wilg in Vlierwaard (96 woningen), Kersengaard in Kersenburg (52) en
Achter de Dijk in Haneveld (44).
"""),
    table(
        "Tabel 2 Soort woning in de harde plannen",
        """
Soort | Stad | Dorpen | Samen
---
Sociale huur | 132 | 108 | 240
Middenhuur | 74 | 41 | 115
Koop tot € 390.000 | 96 | 147 | 243
Koop vanaf € 390.000 | 110 | 141 | 251
**Samen** | 412 | 437 | 849
""",
        scale="Aantal woningen",
        scale_after=True,
        flat=Flat("cell", "cell", "gone", 0),
    ),
    *prose("""
#! 3 Landschap

Het karakter van de streek zit in de afwisseling: fruit op de oeverwal, gras in de kom, moeras langs de
Wiel. De ruimte voor woningen lijkt klein, maar ligt vaak juist op de oeverwal.
"""),
    _land(),
    *prose("""
Tienbunder is met 214,7 hectare het fruitdorp bij uitstek. Muisweerd heeft de meeste natuur: 206,8 hectare,
waarvan zo’n 160 ha door het waterschap is ingericht als overloopgebied. Ten opzichte van 2023 verdween 23
hectare hoogstamfruit; daar kwam 9 hectare laagstam voor terug.

## 3.1 Hagen en netten

In 2024 is 5 kilometer elzenhaag geplant, vooral in Krekelhoven. Hagelnetten liggen nu boven 259 hectare. Op
31 ha is dat zonder vergunning; handhaving loopt bij negen bedrijven.

## 3.2 Zonnevelden

De raad wil maximaal 60 hectare zonneveld. Er ligt 17 ha bij de snelweg, voor 22 ha is een vergunning
verleend bij Oostwiel en voor 10-15 ha loopt een aanvraag bij Haneveld.
"""),
    PicturedTable(
        table(
            "Figuur 4 Weidevogels per kern",
            """
Kern | Grutto | Kievit
---
Muisweerd | 41 | 88
Lage Donk | 33 | 61
""",
        )
    ),
    *prose("""
#! 4 Wat bewoners zeggen

Aan het onderzoek deden 1.846 inwoners mee. Zij geven hun buurt gemiddeld een 7,7. Het hoogste cijfer komt uit
Krekelhoven (8,3), het laagste uit Haneveld (7,0). Over sluipverkeer klaagt 38 procent, over spuitnevel 19
procent en over dalende grondwaterstanden 11 procent. Voor een kleine woning in het eigen dorp zou 24
procent van de 65-plussers willen verhuizen.
"""),
    table(
        "Tabel 5 Rapportcijfers",
        """
Onderwerp | 2021 | 2023 | 2025
---
Buurt | 7,8 | 7,7 | 7,7
Groen in de buurt | 7,4 | 7,5 | 7,6
Speelplekken | 6,3 | 6,2 | 6,5
Openbaar vervoer | 5,1 | 4,8 | 4,4
Winkels voor dagelijks | 6,9 | 6,8 | 6,6
""",
        flat=Flat("cell", "row", "gone", 0),
    ),
)

FILES = [
    DocumentFile(
        "monitor-wonen-en-landschap-2025.txt",
        (
            Document(
                "Monitor Wonen en Landschap 2025",
                "monitor",
                date(2025, 5, 6),
                _BLOCKS,
                header="Monitor 2025",
                footer="- {page} -",
            ),
        ),
        TextLook("formfeed", double_spaced=True, lines_per_page=76, bullet="", flat=_FLAT),
        listed=True,
    )
]
