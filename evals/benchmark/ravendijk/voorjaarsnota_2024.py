"""Voorjaarsnota 2024: a text export with form feeds; all labels of a table come before its values."""

from __future__ import annotations

from datetime import date

from evals.benchmark.ravendijk.figures import CHANGES_2024, MEASURES_2024, START_2024, million, summed
from evals.benchmark.ravendijk.tables import balance, by_goal
from evals.making import Contents, Document, DocumentFile, Flat, TextLook, TitlePage
from evals.making.prose import prose, table

YEARS = ("2024", "2025", "2026", "2027", "2028")
AFTER = summed(CHANGES_2024, START_2024)
END = summed(MEASURES_2024, AFTER)
_FLAT = Flat("labels", "row", "gone", 34)

_START = prose("""
# 1. Het ravijn in zicht

In 2026 stapt het Rijk over op een andere berekening van het gemeentefonds. Voor Ravendijk betekent dat,
bij wat wij nu weten, een val van ruim acht miljoen euro tussen 2025 en 2026. Wij noemen dat, zoals
iedereen, het ravijnjaar. Wethouder Jorrit Talsma heeft er op 14 februari 2024 in Den Haag met de
fondsbeheerders over gesproken, samen met collega’s uit vier andere snelgroeiende steden.

Het college kiest ervoor om in 2024 niet te snijden. Wij wachten de begroting van het nieuwe kabinet af.
Wel zetten wij een rem op inhuur en trekken wij de ozb voor woningen trendmatig door.

Een min voor een bedrag betekent last, een plus betekent baat. De letters N en V staan in een aparte kolom.

# 2. Meerjarenbeeld
""")

_TEXT = prose("""
Het jaar 2024 sluit naar verwachting met € 1,3 miljoen voordelig. Dat lijkt ruim, maar het is vooral te
danken aan het gemeentefonds. Na 2025 is het beeld rood. De onttrekking aan de algemene reserve van drie
miljoen in 2026 is een noodverband en geen oplossing.

De jeugdhulp met verblijf vraagt bijna tweeënhalf miljoen extra. Elf jongeren zitten op een zeer dure plek.
De wachttijd voor jeugd-ggz liep op tot 19 weken.

# 3. Mutaties per doel
""")

_MORE = prose("""
**Oosterkavel.** Dit stadsdeel moet na 2026 de helft van de woningbouw dragen. Voor het stedenbouwkundig
plan, het bodemonderzoek en de milieueffectrapportage is in drie jaar 16,5 ton nodig. Projectleider is
Annebeth Kuiperij.

**Parkeren.** Garage Sluishaven trekt sinds de opening van de overdekte markt meer bezoekers. Wij ramen
vanaf 2025 € 240.000 extra per jaar.

**Bruggen.** Het onderhoud is jaren doorgeschoven. Wij zetten een eerste stap van zes ton in 2024.

# 4. Dekking en vervolg
""")

_AIMS = table(
    "Tabel 4 Waarop wij sturen",
    """
Indicator | Realisatie 2022 | Realisatie 2023 | Streef 2024 | Streef 2025
---
Wonen
Opgeleverde woningen | 806 | 871 | 900 | 1.000
Waarvan sociale huur | 188 | 204 | 270 | 300
Studentenkamers | 1.940 | 2.015 | 2.100 | 2.350
Organisatie
Inhuur als deel van de loonsom | 15,1% | 16,2% | 14% | 12%
Ziekteverzuim | 6,4% | 6,1% | 5,8% | 5,5%
""",
    flat=_FLAT,
)

_END = prose("""
De raad stelt deze nota vast op 4 juli 2024. Daarna verwerken wij haar in de begroting 2025-2028, die op 7
november 2024 op de agenda staat. De ombuigingen voor 2026 en later werken wij uit in een takendiscussie,
die burgemeester Hedwig Anninga en de fractievoorzitters in het voorjaar van 2025 voorbereiden.

Wij houden rekening met drie risico’s die nog niet in de cijfers zitten: de uitspraak in hoger beroep over
de leges van datacenter Polderkern (maximaal € 1,1 miljoen), de bodemdaling onder de Noordertocht en de
opvang van ontheemden na 2025. Voor het laatste ontvangt de gemeente nu € 61 per bed per dag.
""")

NOTA = Document(
    "Voorjaarsnota 2024",
    "voorjaarsnota",
    date(2024, 5, 14),
    (
        TitlePage("Voorjaarsnota 2024", "Gemeente Ravendijk", ("14 mei 2024",)),
        Contents(levels=1),
        *_START,
        balance(
            "Tabel 1 Meerjarensaldo voorjaarsnota 2024",
            YEARS,
            (
                ("Saldo begroting 2024-2027", START_2024),
                ("Mutaties voorjaarsnota", summed(CHANGES_2024)),
                ("Saldo vóór dekkingsvoorstellen", AFTER),
                ("Dekkingsvoorstellen", summed(MEASURES_2024)),
                ("**Saldo na dekkingsvoorstellen**", END),
            ),
            after=True,
            flat=_FLAT,
        ),
        *_TEXT,
        by_goal(
            "Tabel 2 Mutaties",
            YEARS,
            CHANGES_2024,
            write=million,
            scale="Bedragen x € 1 miljoen",
            total="Totaal mutaties",
            flat=_FLAT,
        ),
        *_MORE,
        by_goal(
            "Tabel 3 Dekkingsvoorstellen",
            YEARS,
            MEASURES_2024,
            write=million,
            scale="Bedragen x € 1 miljoen",
            total="Totaal dekking",
            flat=_FLAT,
        ),
        _AIMS,
        *_END,
    ),
    header="Voorjaarsnota 2024",
    footer="{page}",
)

FILE = DocumentFile(
    "vjn2024_export.txt",
    (NOTA,),
    TextLook("formfeed", width=98, lines_per_page=40, flat=_FLAT),
    listed=True,
)
