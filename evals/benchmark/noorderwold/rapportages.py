"""Voorjaarsrapportage 2025 (Word) and Najaarsrapportage 2025 (a text export, a row a line)."""

from __future__ import annotations

from datetime import date

from evals.benchmark.noorderwold.figures import (
    AUTUMN_2025,
    AUTUMN_SALDO,
    SALDO_2025,
    SPRING_2025,
    SPRING_SALDO,
    before,
)
from evals.making import Document, DocumentFile, Flat, PageBreak, Table, TextLook, TitlePage, WordLook
from evals.making.prose import prose, table

_HEADER = (("Omschrijving", "2025", "I/S"),)
_STRUCTURAL = {
    "Septembercirculaire 2024",
    "Jeugdhulp met verblijf",
    "Jeugdhulp zonder verblijf",
    "Hulp bij het huishouden",
    "Meicirculaire 2025",
}


def _rows(start: tuple[str, int], steps: dict[str, int], end: tuple[str, int]) -> tuple[tuple[str, ...], ...]:
    return (
        (start[0], before(start[1]), ""),
        *((name, before(value), "S" if name in _STRUCTURAL else "I") for name, value in steps.items()),
        (f"**{end[0]}**", before(end[1]), ""),
    )


_SPRING = Table(
    "Overzicht 1 Afwijkingen voorjaarsrapportage 2025",
    _HEADER,
    _rows(
        ("Saldo begroting 2025", SALDO_2025[0]),
        dict(SPRING_2025),
        ("Saldo na voorjaarsrapportage", SPRING_SALDO),
    ),
)
_AUTUMN = Table(
    "Overzicht 1 Afwijkingen najaarsrapportage 2025",
    _HEADER,
    _rows(
        ("Saldo na voorjaarsrapportage", SPRING_SALDO),
        dict(AUTUMN_2025),
        ("Saldo na najaarsrapportage", AUTUMN_SALDO),
    ),
)

_SPRING_TEXT = prose("""
# 1. Inleiding (bedragen in duizenden euro’s)

Deze rapportage laat zien hoe het ervoor staat na de eerste drie maanden van 2025. De begroting sloot met een
plus van 184; nu verwachten wij een min van 285. Een I betekent incidenteel, een S structureel. De
structurele posten gaan mee naar de Kadernota 2026.
""")

_SPRING_NOTES = prose("""
# 2. Toelichting

**Jeugdhulp.** In het eerste kwartaal werden acht jongeren uit huis geplaatst. Twee van hen verblijven in een
driemilieuvoorziening die 612 euro per dag kost.

**Leges zonneparken.** Ontwikkelaar De Turfvaart BV diende op 28 januari 2025 een aanvraag in. De leges zijn
berekend over een bouwsom van 14,8 miljoen euro.

**Inhuur wegens ziekte.** Op 31 maart waren bij team Vergunningen zes van de elf medewerkers ziek. Bureau
Zeggema leverde vier vervangers tegen 104 euro per uur.

**Storm Ylva.** In de nacht van 8 op 9 januari 2025 gingen in het Holtingerbos ongeveer 2.300 bomen om. Het
opruimen duurde tot 14 maart; een deel van het hout wordt verkocht.

**Dorpshuis Annaveld.** De brand van 19 februari 2025 is nog niet verwerkt; wij wachten op de expert van de
verzekeraar.
""")

_SPRING_STATUS = table(
    "Overzicht 2 Voortgang van de voornemens uit de begroting 2025",
    """
Voornemen | Programma | Kleur | Opmerking
---
Rekenkamer met externe leden | 0 | groen | Geïnstalleerd op 30 januari 2025
Zonnepanelen gemeentehuis | 0 | rood | Geen aansluiting mogelijk in 2025
Tweede voertuig brandweer Holtinge | 1 | oranje | Levering schuift naar 2026
Zandwijkerweg 60 km-weg | 2 | oranje | Nieuwe aanbesteding in mei
Fietspad Holtinge-Spierwolde | 2 | oranje | Ontheffing voor de das ontbreekt
Muziekschool overnemen | 5 | groen | Vijf docenten in dienst per 1 augustus
Praktijkondersteuner jeugd | 6 | groen | In alle zes praktijken
Afvalinzameling door Drielanden | 7 | groen | Sinds 1 april
Omgevingsplan | 8 | rood | Besluit niet in juni, maar in december 2025
""",
)

_SPRING_CREDITS = prose("""
# 3. Kredieten

Het krediet voor de uitruklokalen van kazerne Holtinge (410.000 euro) is overschreden met 37.500 euro door
lood in de oude leidingen. Wij vragen de raad dit bedrag aanvullend beschikbaar te stellen. Het krediet voor
tractoren blijft 36.000 euro onder de raming.

# 4. Gevraagde besluiten

1. De begroting 2025 wijzigen volgens overzicht 1.
2. Voor kazerne Holtinge 37.500 euro extra beschikbaar stellen.
3. De bestemming van 40.000 euro voor de viering van 80 jaar vrijheid laten vervallen voor zover niet besteed.
""")

SPRING_DOCUMENT = Document(
    "Voorjaarsrapportage 2025",
    "rapportage",
    date(2025, 5, 20),
    (
        TitlePage("Voorjaarsrapportage 2025", "Gemeente Noorderwold", ("20 mei 2025",)),
        *_SPRING_TEXT,
        _SPRING,
        PageBreak(),
        *_SPRING_NOTES,
        PageBreak(),
        _SPRING_STATUS,
        *_SPRING_CREDITS,
    ),
    footer="Voorjaarsrapportage 2025",
)

_AUTUMN_TEXT = prose("""
# Vooraf

Na twee derde van het jaar slaat de wijzer weer om. In mei meldden wij een tekort van 285.000 euro, nu
verwachten wij een overschot. De raad behandelt deze rapportage op 11 december 2025. De peildatum is 1
september 2025.

# 1 Financieel beeld (bedragen in duizenden euro’s)

De meicirculaire is de belangrijkste meevaller. Daar staat tegenover dat de leges van zonnepark De Turfvaart
moeten worden terugbetaald nu de aanvraag is ingetrokken.
""")

_AUTUMN_NOTES = prose("""
# 2 Toelichting op de grootste afwijkingen

Meicirculaire. Het Rijk schrapte de korting voor de opschalingskorting over 2025. Dat is 940.000 euro,
waarvan 610.000 euro ook na 2027 blijft.

Jeugdhulp met verblijf. Op 1 september verbleven 51 jongeren in een instelling of gezinshuis. Over heel 2025
komt het nadeel, samen met het voorjaar, uit op 795.000 euro.

Leges zonneparken. De Turfvaart BV trok de aanvraag op 22 augustus 2025 in. Volgens de legesverordening
krijgt de aanvrager dan een deel terug. Wij betalen 265.000 euro terug, dat is meer dan in het voorjaar is
bijgeraamd; in het voorjaar was abusievelijk een deel van de leges nog op 2024 geboekt.

Kapitaallasten. Het dak van brede school Kielveen en de milieustraat schuiven naar 2026.

Energietoeslag. Het Rijk accepteert 280 van de 1.344 toekenningen uit 2024 niet, omdat inkomensgegevens
ontbreken.

# 3 Voortgang

Van de negen voornemens uit de begroting staan er vijf op groen, twee op oranje en twee op rood. In het
voorjaar waren dat er vier, drie en twee.
""")

_AUTUMN_STATUS = table(
    "Overzicht 2 Voortgang per 1 september 2025",
    """
Voornemen | Kleur mei | Kleur september | Gereed
---
Rekenkamer met externe leden | groen | groen | 30 januari 2025
Zonnepanelen gemeentehuis | rood | rood | n.t.b.
Tweede voertuig brandweer Holtinge | oranje | oranje | april 2026
Zandwijkerweg 60 km-weg | oranje | groen | 12 december 2025
Fietspad Holtinge-Spierwolde | oranje | oranje | mei 2027
Muziekschool overnemen | groen | groen | 1 augustus 2025
Praktijkondersteuner jeugd | groen | groen | 1 maart 2025
Afvalinzameling door Drielanden | groen | groen | 1 april 2025
Omgevingsplan | rood | rood | februari 2026
""",
    flat=Flat("row", "row", "gone", 60),
)

_AUTUMN_CREDITS = table(
    "Overzicht 3 Kredieten per 1 september 2025",
    """
Krediet | Beschikbaar | Uitgegeven | Verwacht
---
Rioolvervanging Kielveen, fase 2 | 1.640.000 | 1.214.300 | 1.597.000
Rioolvervanging Kielveen, fase 3 (voorbereiding) | 120.000 | 88.150 | 120.000
Klapbrug Drostenkanaal | 980.000 | 131.000 | 1.150.000
Vervanging tractoren buitendienst | 345.000 | 309.000 | 309.000
Voorbereiding kindcentrum Tweeboermond | 275.000 | 268.900 | 281.000
Brandweerkazerne Holtinge, uitruklokaal | 447.500 | 447.100 | 447.500
Zandwijkerweg, groot onderhoud | 1.190.000 | 702.600 | 1.164.000
""",
    scale="Bedragen in hele euro’s",
    scale_after=True,
    flat=Flat("row", "three", "gone", 44),
)

_AUTUMN_END = prose("""
# 4 Personeel

Op 1 september 2025 werkten er 206 mensen bij de gemeente, op 198,3 fte bezet van de 211,4 fte die in de
begroting staat. Het verzuim over de eerste acht maanden was 6,9 procent. De inhuur komt naar verwachting uit
op 1.480.000 euro, 390.000 euro boven de begroting.

# 5 Moties

De raad nam tot 1 september zestien moties aan. Tien zijn er afgehandeld. De motie Jongeren blijven wordt
niet meer dit jaar afgerond: het voorstel voor startersleningen komt in februari 2026.

# 6 Besluit

Wij stellen voor de begroting te wijzigen en 120.000 euro van het overschot te reserveren voor het dorpsplan
Annaveld.
""")

AUTUMN_DOCUMENT = Document(
    "Najaarsrapportage 2025",
    "rapportage",
    date(2025, 10, 28),
    (
        *_AUTUMN_TEXT,
        _AUTUMN,
        *_AUTUMN_NOTES,
        _AUTUMN_STATUS,
        _AUTUMN_CREDITS,
        *_AUTUMN_END,
    ),
    header="Najaarsrapportage 2025 gemeente Noorderwold",
    footer="{page}",
    bare_first_page=False,
)

SPRING = DocumentFile("voorjaarsrapportage-2025.docx", (SPRING_DOCUMENT,), WordLook(), listed=True)
AUTUMN = DocumentFile(
    "najaarsrapportage-2025.txt",
    (AUTUMN_DOCUMENT,),
    TextLook(bullet="", width=92, lines_per_page=44, flat=Flat("row", "row", "gone", 50)),
    listed=True,
)
