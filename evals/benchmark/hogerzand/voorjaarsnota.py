"""Voorjaarsnota 2025: a PDF with unruled tables in whole euros."""

from __future__ import annotations

from datetime import date

from evals.benchmark.hogerzand.figures import AFTER_SPRING, PROGRAMMES, SPRING, START_SPRING
from evals.making import Box, Document, DocumentFile, Footnotes, PdfLook, Table
from evals.making.notation import bracketed
from evals.making.prose import prose, table

YEARS = ("2025", "2026", "2027", "2028", "2029")


_START = prose("""
# Voorjaarsnota 2025

Gemeente Hogerzand, 20 mei 2025 // Bespreking in de raad: 26 juni 2025

## 1. In één oogopslag

De voorjaarsnota heeft twee doelen: bijsturen in 2025 en de koers bepalen voor 2026. Het goede nieuws kwam
van zee: er waren meer gasten dan geraamd. Het slechte nieuws kwam van twee kanten: storm Ylva in februari
en de zorg. Per saldo slaat het kleine overschot van 2025 om in een tekort van € 473.000.

Bedragen in deze nota zijn in hele euro’s; wat tussen haakjes staat is nadelig.
""")

_BALANCE = Table(
    "Overzicht 1 Saldo",
    (("", *YEARS),),
    (
        ("Saldo begroting 2025-2028", *map(bracketed, START_SPRING)),
        (
            "Mutaties voorjaarsnota",
            *(bracketed(after - start) for start, after in zip(START_SPRING, AFTER_SPRING, strict=True)),
        ),
        ("**Saldo na voorjaarsnota**", *map(bracketed, AFTER_SPRING)),
    ),
    scale="Bedragen in euro’s; voor 2029 is het saldo van 2028 doorgetrokken",
    scale_after=True,
    style="unruled",
)


def _rows() -> tuple[tuple[str, ...], ...]:
    rows: list[tuple[str, ...]] = []
    for key, name in PROGRAMMES.items():
        changes = [change for change in SPRING if change.letter == key]
        if not changes:
            continue
        rows.append((name,))
        rows += [(change.name, *map(bracketed, change.effect)) for change in changes]
        sums = [sum(change.effect[year] for change in changes) for year in range(5)]
        rows.append((f"Subtotaal {name.split()[1] if len(key) == 1 and key != 'O' else name}", *map(bracketed, sums)))
    sums = [sum(change.effect[year] for change in SPRING) for year in range(5)]
    rows.append(("**Totaal mutaties**", *map(bracketed, sums)))
    return tuple(rows)


_CHANGES = Table(
    "Overzicht 2 Mutaties per programma",
    (("Mutatie", *YEARS),),
    _rows(),
    scale="Bedragen in euro’s",
    scale_after=True,
    style="unruled",
    keep=False,
)

_TEXT = prose("""
## 3. Toelichting op de mutaties

**A. Verkiezingen Tweede Kamer.** Wij houden rekening met een vervroegde verkiezing in het najaar, met
veertien stembureaus.

**B. Hogere pacht strandpaviljoens.** Na een taxatie door bureau Vloedlijn vragen wij vanaf 2026 meer
pacht. Het gemiddelde gaat van € 38.900 naar € 65.700 per paviljoen per jaar. De pachters hebben bezwaar
gemaakt tegen de ingangsdatum, niet tegen de hoogte.

**B. Meer overnachtingen.** Wij tellen 40.000 overnachtingen bij de raming op, tegen € 3,20 per nacht.

**B. Voorbereiding Zeeboulevard.** Bureau Kimwerk rekent het ontwerp opnieuw door nu de trap van opgang 9
is weggeslagen.

**C. Nazorg storm Ylva.** Op 21 februari 2025 sloeg over 900 meter de duinvoet weg. Het herstel van de
afrastering, de paden en drie uitkijkbanken kost € 165.000[^1]. Het zand zelf betaalt Rijkswaterstaat.

**C. Brandgangen Helmduinen.** Dit bedrag was al berekend vóór de brand van 12 mei. De gevolgen van die
brand zelf zijn niet in deze nota verwerkt; daarover informeren wij u bij de najaarsnota.

**D. Toezicht permanente bewoning.** De formatie gaat van 1,8 naar 2,4 fte. De nieuwe toezichthouders
beginnen op 1 mei.

**E. Parkeren Zeewende.** Het extra geld komt voor twee derde van de Noorderlaan, waar sinds april 710
plaatsen zijn.

**F. Wmo huishoudelijke hulp.** Het aantal cliënten lag op 1 april op 704. Het tarief steeg met 4,6%.

**F. Bijstand.** Het gaat om acht uitkeringen minder dan geraamd. Zeven mensen vonden werk in de horeca.

**G. Jeugdhulp met verblijf.** Er zijn vier plaatsingen meer, waarvan twee voor een heel jaar. Wij rekenen
erop dat de kosten tot 2029 teruglopen tot de oude raming.

**O. Inhuur bij ziekte.** Het ziekteverzuim was in het eerste kwartaal 7,8%, tegen 6,1% in het eerste
kwartaal van 2024.
""")

_CHOICES = prose("""
## 4. Richting voor de begroting 2026

Vanaf 2026 hebben alle jaren een tekort. Het college stelt voor de oplossing in deze volgorde te zoeken:

1. Inkomsten uit gasten: toeristenbelasting, parkeren en pacht.
2. Later investeren: projecten die nog geen aannemer hebben, schuiven een jaar op.
3. Besparen op de bedrijfsvoering: 2% per jaar op de overhead, behalve op toezicht.
4. Pas daarna: voorzieningen in de dorpen.

De ozb voor bewoners stijgt niet harder dan de inflatie. Over de hoogte van de toeristenbelasting spreekt
deze nota zich niet uit; het college komt daarvoor in september met een voorstel.
""")

_BOX = Box(
    "Stand van de moties",
    prose("""
- Motie ‘Een bankje met uitzicht’ (juni 2024): afgedaan, twaalf banken geplaatst.
- Motie ‘Eerst onze jongeren’ (november 2024): loopt, regeling volgt in het vierde kwartaal van 2025.
- Motie ‘Stil strand’ (november 2024): niet uitgevoerd; een verbod op geluidsboxen blijkt niet te handhaven.
"""),
)

_INVEST_TEXT = prose("""
## 5. Investeringen

Drie kredieten worden bijgesteld. De overige blijven zoals zij in de begroting 2025 staan.
""")

_INVEST = table(
    "Overzicht 3 Bijstelling kredieten",
    """
Krediet | Was | Wordt | Verschil | Reden
---
Sporthal Koogerdijk | 6.320.000 | 6.495.000 | (175.000) | Lekkend dak, andere installateur
Riool Zeeweg, fase 1 | 1.425.000 | 1.378.500 | 46.500 | Aanbesteding valt mee
Laadplein sporthal | 96.000 | 0 | 96.000 | Vervalt: geen ruimte op het stroomnet
""",
    scale="Bedragen in euro’s",
    scale_after=True,
    style="unruled",
)

_NOTE = Footnotes((("1", "De verzekeraar vergoedt geen schade aan paden; over de banken loopt een geschil."),))

DOCUMENT = Document(
    "Voorjaarsnota 2025",
    "voorjaarsnota",
    date(2025, 5, 20),
    (
        *_START,
        _BALANCE,
        *prose("## 2. Mutaties"),
        _CHANGES,
        *_TEXT,
        _NOTE,
        *_CHOICES,
        _BOX,
        *_INVEST_TEXT,
        _INVEST,
    ),
    header="Voorjaarsnota 2025",
    footer="pagina {page}",
)

FILE = DocumentFile(
    "Voorjaarsnota 2025 def.pdf", (DOCUMENT,), PdfLook("office"), listed=True, property_title="Document1"
)
