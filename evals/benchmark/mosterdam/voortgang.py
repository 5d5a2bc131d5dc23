"""Tweede voortgangsrapportage 2025 (October 2025): a Word file."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, TitlePage, WordLook
from evals.making.prose import prose, table

_START = prose("""
# 1. Hoe staan wij ervoor?

Deze rapportage kijkt terug tot en met 31 augustus 2025 en vooruit naar het einde van het jaar. Wij
verwachten een nadelig resultaat van 1.745 duizend euro. In de eerste voortgangsrapportage, van mei, ging
het nog om een nadeel van 2.390 duizend euro. De verbetering komt bijna helemaal uit de meicirculaire; de
jeugdhulp is opnieuw tegengevallen.

Van de 58 afspraken uit de begroting 2025 ligt 41 op schema. Elf lopen achter en zes halen wij dit jaar
niet.

# 2. Financiële afwijkingen
""")

_DEVIATIONS = table(
    "Tabel 1 Verwachte afwijkingen 2025",
    """
Onderwerp | Programma | Eerste rapportage | Tweede rapportage | Soort
---
Meicirculaire 2025, deel 2025 | Algemene dekkingsmiddelen | - | 1.960 V | Incidenteel
Dividend energiebedrijf | Algemene dekkingsmiddelen | 220 V | 220 V | Incidenteel
Havengelden | Haven en bedrijvigheid | 310 N | 385 N | Structureel
Huishoudelijke hulp Wmo | Meedoen en zorgen voor elkaar | 540 N | 615 N | Structureel
Begeleiding Wmo | Meedoen en zorgen voor elkaar | 280 N | 190 N | Structureel
Jeugdhulp met verblijf | Jong in Mosterdam | 760 N | 1.475 N | Structureel
Jeugdhulp zonder verblijf | Jong in Mosterdam | 395 N | 610 N | Structureel
Leerlingenvervoer | Jong in Mosterdam | 125 N | 160 N | Structureel
Uitstel oplevering De Boei | Jong in Mosterdam | 150 V | 240 V | Incidenteel
Afvoer slib Stuwkanaal | Schoon water, schone lucht | 350 N | 350 N | Incidenteel
Leges bouwvergunningen | Thuis in Mosterdam | - | 380 N | Incidenteel
**Totaal** | | 2.390 N | 1.745 N |
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="unruled",
)

_TEXT = prose("""
De **leges** blijven achter, doordat twee grote aanvragen voor het Lijnbaanskwartier naar 2026 schuiven. Bij
**jeugdhulp met verblijf** gaat het om 64 jongeren, drie meer dan aan het eind van 2024. Vijf van hen zijn
geplaatst door de kinderrechter in een gesloten instelling, waarvoor de dagprijs in één jaar van 410 naar
538 euro ging. Het **slib** moest naar een depot in Vlaanderen, omdat het depot in de eigen provincie vol
is.

# 3. Afspraken die wij niet halen

- Het parkeerplan voor Hoge Maten komt niet in 2025 maar in het tweede kwartaal van 2026, wegens ziekte van
de projectleider.
- De aanbesteding van het zaaksysteem is ingetrokken op 17 juli 2025, omdat er maar één inschrijver was.
- Het speeleiland in Rietpolder gaat niet door: op de plek ligt een hogedrukgasleiding die niet op de kaart
stond.
- De tweede fase van de riolering in Zoutwijk begint vier maanden later door een tekort aan rioolbuizen.
- De nota Kunst in de haven wordt overgelaten aan de nieuwe raad.
- Het register van contracten is niet klaar; er zijn 212 van de naar schatting 600 contracten ingevoerd.

# 4. Indicatoren
""")

_INDICATORS = table(
    "Tabel 2 Indicatoren waarover de raad tussentijds bericht vroeg",
    """
Indicator | Peilwaarde | Ambitie 2025 | Bron
---
Opgeleverde woningen | 171 (1-9-2025) | 390 | Basisregistratie adressen
Kinderen op wachtlijst jeugdhulp | 158 (1-9-2025) | 130 | Zorgadministratie
Huishoudens met bijstand | 2.009 (1-9-2025) | 2.000 | Team Werk
Aangelegde zeeschepen | 1.206 (januari-augustus 2025) | 1.840 | Havenbedrijf
Ziekteverzuim | 6,9% (1-9-2025) | 6,8% | Personeelssysteem
Woningen van het gas af in Sluisbuurt | 0 (1-9-2025) | 0 | Kanaalwarmte
""",
    style="unruled",
)

_AFTER = prose("""
Wij verwachten dit jaar 345 opgeleverde woningen. De 390 uit de begroting halen wij dus niet. De bouw in
Hoge Maten ligt stil sinds een van de heipalen op 5 augustus een onbekende kelder raakte.

# 5. Kredieten

Voor de brug over de Lijnbaansgracht is 3.280 duizend euro gevraagd in de begroting 2026. Van het krediet
voor de Sociale Kajuit resteert niets: de overschrijding van 140.000 euro is verwerkt in de jaarrekening
2024. Voor steiger Visafslag viel de laagste inschrijving uit op 812.000 euro, exclusief btw.
""")

REPORT = Document(
    "Tweede voortgangsrapportage 2025",
    "voortgangsrapportage",
    date(2025, 10, 14),
    (
        TitlePage(
            "Tweede voortgangsrapportage 2025",
            "Stand per 1 september 2025",
            ("Aan de raad van Mosterdam, 14 oktober 2025",),
        ),
        *_START,
        _DEVIATIONS,
        *_TEXT,
        _INDICATORS,
        *_AFTER,
    ),
    footer="Voortgangsrapportage 2025-2",
)

FILE = DocumentFile("voortgangsrapportage-2025-2.docx", (REPORT,), WordLook(), listed=True)
