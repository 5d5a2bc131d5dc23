"""Programmabegroting 2026: a text export of which the amounts have no points."""

from __future__ import annotations

from datetime import date

from evals.benchmark.kolvenrade.figures import END_2026
from evals.benchmark.kolvenrade.tables import bare, course, ledger
from evals.making import Contents, Document, DocumentFile, Flat, TextLook, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
_SALDO = (-418, -1265, -1940, -2310)
_CIRCULAR = (-260, 135, 190, 205)
_CUTS = (310, 620, 840, 910)
_OTHER = tuple(_SALDO[year] - END_2026[year] - _CIRCULAR[year] - _CUTS[year] for year in range(4))
_CELL = Flat("cell", "cell", "gone", 34)

NOTA = Document(
    "Programmabegroting 2026",
    "begroting",
    date(2025, 10, 7),
    (
        TitlePage("Programmabegroting 2026", "met meerjarenraming 2027-2029", ("Gemeente Kolvenrade",)),
        Contents(levels=1),
        *prose("""
# § 1 Aanbieding

Voor het eerst in elf jaar bieden wij een begroting aan die niet sluit. Het tekort in 2026 is 418 duizend euro. Wij vullen dat aan uit
de algemene reserve. De toezichthouder, de provincie, vraagt voor 1 februari 2026 een herstelplan.

Marleen Cobben (Kern Centraal) is wethouder voor jeugd, sport en cultuur. Zij nam het op 14 april 2025 over van Huub Reinaerts, die sinds
3 maart ziek was en op eigen verzoek stopte.

Bedragen zijn in duizenden euro’s. Een min is een tekort.

# § 2 Meerjarenraming
"""),
        course(
            "Tabel 2.1 Meerjarenraming",
            YEARS,
            (
                ("Saldo Richtingnota 2026-2029", END_2026),
                ("Septembercirculaire 2025", _CIRCULAR),
                ("Bezuinigingen, eerste ronde", _CUTS),
                ("Overige mutaties", _OTHER),
                ("**Saldo begroting 2026**", _SALDO),
            ),
            bare,
            scale="€ x 1.000",
        ),
        *prose("""
De eerste ronde bezuinigingen bestaat uit:

- ontmoetingshuis De Lantaarn in Mergelhoven sluit op 1 mei 2026 (145 vanaf 2027);
- de wasserij van WerkRade sluit op 1 juli 2026 (220 vanaf 2027);
- minder snoeien en maaien (90);
- de stadskrant verschijnt alleen nog digitaal (38);
- de kunstuitleen stopt (27).

# § 3 Lasten en baten
"""),
        ledger("Tabel 3.1 Lasten en baten 2026 per taak", 3, scale="€ x 1.000"),
        *prose("""
# § 4 Toelichting

## 4.1 Wonen en wijken

Flat B van de Barbaraflats (78 woningen) wordt vanaf 2 februari 2026 gesloopt. In Grensveld start de bouw van 214 woningen. Wij
verwachten 135 opgeleverde woningen in 2026. Kompelthuis geeft 61 huishoudens een terugkeergarantie.

## 4.2 Ondergrond, water en klimaat

De grond voor de noodberging is gekocht: 11,6 hectare voor 1,04 miljoen euro. De aanbesteding start op 1 maart 2026. Het Mijnschadeloket kreeg in de
eerste helft van 2025 117 meldingen. De afvalstoffenheffing wordt 312,90 euro en de rioolheffing 249,60 euro.

## 4.3 Werk en inkomen

De 46 medewerkers van de wasserij krijgen ander werk bij de groenploeg of bij Sorteerbedrijf Ahlbach. Niemand wordt ontslagen.

## 4.4 Zorg en jeugd

De jeugdzorg kost 16,5 miljoen euro. Van de 81 kinderen in een instelling of gezinshuis komen er dit jaar naar verwachting elf naar huis. De eigen bijdrage
voor de Wmo wordt weer afhankelijk van het inkomen en levert 420 duizend euro op.

## 4.5 Leren, sport en cultuur

De brede school Steenkuil is klaar op 1 augustus 2027. Sporthal De Ketting is op 17 januari 2026 weer open, twee maanden te laat. Sportpark De
Kompel gaat als eerste naar een club.

## 4.6 Over de grens

De grensbus rijdt voortaan ook op zaterdag. De bijdrage van de gemeente is 410 duizend euro. De Duitse kant betaalt evenveel. De halte
voor de tram wordt niet voor 2028 gebouwd, omdat Ahlbach nog geen besluit nam.

## 4.7 Bestuur en middelen

De formatie daalt naar 236,8 fte. De inhuur moet naar 1,5 miljoen euro. De ozb voor woningen wordt 0,1178%.

# § 5 Indicatoren
"""),
        table(
            "Tabel 5.1 Indicatoren",
            """
Indicator | 2023 | 2024 | Doel 2026 | Doel 2029
---
Gebouwde woningen | 64 | 97 | 135 | 150
Gesloopte woningen | 88 | 142 | 78 | 60
Meldingen mijnschade | 138 | 203 | 220 | 150
Huishoudens in de bijstand | 1214 | 1187 | 1160 | 1100
Kinderen in een instelling of gezinshuis | 74 | 81 | 72 | 60
Bezoekers Museum Schacht IV | 41300 | 43850 | 46000 | 52000
Restafval per inwoner (kg) | 111 | 104 | 92 | 70
Reizigers grensbus per dag | - | - | 1600 | 1900
Ziekteverzuim | 7,1% | 6,8% | 5,9% | 5,2%
Cijfer voor de buurt | 6,8 | 6,7 | n.t.b. | 7,2
""",
            flat=_CELL,
        ),
        *prose("""
# § 6 Subsidies
"""),
        table(
            "Tabel 6.1 Subsidies van meer dan 50 duizend euro",
            """
Ontvanger | 2025 | 2026
---
Museum Schacht IV | 1385 | 1340
Bibliotheek Rade | 962 | 948
Welzijn Kolvenrade | 1815 | 1690
Zwembad De Lamp | 734 | 702
Harmonie Sint-Barbara | 58 | 52
Jeugdhonk De Put | 143 | 151
Speelotheek Pluk | 61 | 0
Theater Het Casino | 415 | 380
Steunpunt Mantelzorg Rade | 188 | 204
""",
            scale="€ x 1.000",
            flat=_CELL,
        ),
        *prose("""
# § 7 Risico’s

De weerstandsratio is 1,5. Wij hebben 8,7 miljoen euro nodig en 13,1 miljoen euro beschikbaar.

# § 8 Besluit

De raad besluit de begroting vast te stellen, 2,3 miljoen euro beschikbaar te stellen voor het dak van Museum Schacht IV en het college te vragen
om een herstelplan, uiterlijk op 15 januari 2026 aan de raad.
"""),
    ),
    header="Programmabegroting 2026 Kolvenrade",
)

FILE = DocumentFile(
    "Begroting 2026 (tekstversie).txt",
    (NOTA,),
    TextLook("formfeed", width=102, lines_per_page=46, bullet="", flat=Flat("row", "row", "gone", 0)),
    listed=True,
)
