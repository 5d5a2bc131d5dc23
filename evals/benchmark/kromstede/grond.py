"""The Meerjarenprogramma Grond 2025: hectares, homes and results per area; brackets for a loss.

Scales are mixed on purpose: hectares, thousands, whole euros and millions. Chapter 3.2 says 9,8 hectare for
Sluiszijde where table 1 says 9,4.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evals.making import (
    Cell,
    Contents,
    Document,
    DocumentFile,
    Footnotes,
    PdfLook,
    PicturedTable,
    Table,
    TitlePage,
)
from evals.making.notation import bracketed, dutch, euros
from evals.making.prose import prose, table


@dataclass(frozen=True)
class Area:
    """An area of the land company; hectares with one decimal, homes whole, money in thousands."""

    name: str
    gross: str
    net: str
    sold: str
    social: int
    middle: int
    free: int
    students: int
    built: int
    book: int
    costs: int
    income: int
    value_2024: int
    value_2025: int
    end: int

    @property
    def homes(self) -> int:
        """All homes, without student units."""
        return self.social + self.middle + self.free


AREAS = (
    Area(
        "Sluiszijde (stadscampus)",
        "21.8",
        "9.4",
        "1.2",
        168,
        224,
        148,
        620,
        0,
        18460,
        41200,
        53260,
        -4100,
        -6400,
        2032,
    ),
    Area("Noorderkade fase 1", "8.6", "4.7", "3.1", 96, 128, 116, 0, 214, 3912, 6480, 11204, 640, 812, 2026),
    Area("Noorderkade fase 2", "11.3", "6.2", "0", 92, 124, 84, 120, 0, 5227, 14380, 20115, 385, 508, 2030),
    Area("Trekweide-Oost", "16.4", "9.8", "0", 126, 168, 126, 0, 0, 6140, 12950, 18020, -745, -1070, 2033),
    Area("Campus Heggewiel", "7.2", "3.9", "2.6", 0, 0, 0, 410, 190, 1105, 2460, 4318, 690, 753, 2028),
    Area("Tessenoord", "3.5", "2.1", "1.4", 28, 36, 22, 0, 41, 912, 1340, 2236, 34, -16, 2027),
)


def _ha(value: str | Decimal) -> str:
    return dutch(value, 1)


def _hectares() -> Table:
    rows = [
        (
            area.name,
            _ha(area.gross),
            _ha(area.net),
            _ha(area.sold),
            _ha(Decimal(area.net) - Decimal(area.sold)),
        )
        for area in AREAS
    ]
    rows.append(("Bedrijventerrein Lutterzijl", "64,0", "41,5", "32,3", "9,2"))
    return Table(
        "Tabel 1 Oppervlakte per gebied (in hectare, stand 1 januari 2025)",
        (
            (Cell("Gebied", rows=2), Cell("Bruto", rows=2), Cell("Netto uitgeefbaar", cols=3)),
            ("totaal", "verkocht", "nog te verkopen"),
        ),
        tuple(rows),
        style="columns",
    )


def _homes() -> Table:
    rows = [
        (
            area.name,
            *map(str, (area.social, area.middle, area.free, area.homes, area.students)),
            str(area.built),
            str(area.homes + area.students - area.built),
        )
        for area in AREAS
    ]
    sums = [
        sum(getattr(area, name) for area in AREAS)
        for name in ("social", "middle", "free", "homes", "students", "built")
    ]
    rows.append(("**Totaal**", *(dutch(value) for value in (*sums, sums[3] + sums[4] - sums[5]))))
    return Table(
        "Tabel 2 Woningen en studenteneenheden per gebied (aantallen)",
        (
            (
                Cell("Gebied", rows=2),
                Cell("Woningen", cols=4),
                Cell("Studenten-eenheden", rows=2),
                Cell("Opgeleverd t/m 2024", rows=2),
                Cell("Nog te bouwen", rows=2),
            ),
            ("Sociale huur", "Midden-segment", "Vrije sector", "Samen"),
        ),
        tuple(rows),
        landscape=True,
    )


def _results() -> Table:
    rows: list[tuple[str, ...]] = [
        (
            area.name,
            dutch(area.book),
            dutch(area.costs),
            dutch(area.income),
            bracketed(area.value_2024),
            bracketed(area.value_2025),
            bracketed(area.value_2025 - area.value_2024),
            str(area.end),
        )
        for area in AREAS
    ]
    before, now = sum(area.value_2024 for area in AREAS), sum(area.value_2025 for area in AREAS)
    rows.append(
        (
            "**Totaal**",
            *(dutch(sum(getattr(area, name) for area in AREAS)) for name in ("book", "costs", "income")),
            bracketed(before),
            bracketed(now),
            bracketed(now - before),
            "",
        )
    )
    return Table(
        "Tabel 3 Verwacht resultaat per grondexploitatie (contante waarde)",
        (
            (
                "Grondexploitatie",
                "Boekwaarde 1-1-2025",
                "Nog te maken kosten",
                "Nog te ontvangen",
                "Resultaat MPG 2024",
                "Resultaat MPG 2025",
                "Verschil",
                "Einde",
            ),
        ),
        tuple(rows),
        scale="Bedragen x € 1.000. Een bedrag tussen haakjes is een verlies.",
        scale_after=True,
    )


_OPENING = prose("""
# 1. Waarom dit boekwerk?

Het Meerjarenprogramma Grond, kortweg MPG, vertelt de raad eens per jaar hoe de gebieden ervoor staan
waarin de gemeente zelf grond koopt, bouwrijp maakt en verkoopt. Peildatum is 1 januari 2025. Het college
stelde het MPG vast op 1 april 2025 en legt het op 22 mei 2025 aan de raad voor, samen met zes herziene
grondexploitaties. Opsteller is planeconoom Ydwer Tolsma.

De hoofdlijn: er is meer verlies te verwachten op Sluiszijde en Trekweide-Oost. De andere gebieden houden
zich goed, op Tessenoord na, dat van een kleine winst in een klein verlies schoof. Voor verwachte
verliezen moet meteen een voorziening worden getroffen; de winst nemen wij pas als zij zeker is.

# 2. Uitgangspunten

De rekenrente is 1,75%, een kwart procentpunt hoger dan vorig jaar. De kosten stijgen jaarlijks met 3,5%,
de opbrengsten van woningen met 2,0% en die van bedrijven met 1,0%. De grondprijs voor een sociale
huurwoning is 24.500 euro per kavel; voor een studenteneenheid rekenen wij 9.750 euro. Op Lutterzijl kost
een vierkante meter gemiddeld 185 euro, vrij op naam is daar niet van toepassing.
""")

_PRICES = table(
    "Tabel 4 Grondprijzen 2025",
    """
Soort | Eenheid | 2024 | 2025
---
Sociale huur, appartement | per woning | € 23.800,- | € 24.500,-
Sociale huur, eengezins | per woning | € 28.900,- | € 29.750,-
Studenteneenheid, zelfstandig | per eenheid | € 9.500,- | € 9.750,-
Middenhuur | per woning | € 41.000,- | € 42.200,-
Bedrijfsgrond Lutterzijl | per m2 | € 178,- | € 185,-
Kantoorgrond Heggewiel | per m2 bvo | € 260,- | € 260,-
Snippergroen | per m2 | € 95,- | € 98,-
""",
    style="unruled",
    note="Bedragen in hele euro’s, exclusief btw.",
)

_AREAS_TEXT = prose("""
#! 3. De gebieden

## 3.1 Overzicht

In de tabellen hieronder staan oppervlakte en aantallen woningen. Studenteneenheden tellen niet mee als
woning. Het bedrijventerrein Lutterzijl kent geen woningen en staat daarom alleen in tabel 1.
""")

_AREA_PROSE = prose("""
## 3.2 Sluiszijde

Op het voormalige terrein van scheepswerf Kroese komt de nieuwe stadscampus, met 540 woningen en 620
studenteneenheden. Er is 9,8 hectare uitgeefbaar. Stichting Studentenhuisvesting Kromme Kamer (SKK) nam in
december 2024 de eerste 1,2 hectare af. De bodem blijkt zwaarder vervuild dan gedacht: sanering kost nu
7,3 miljoen euro, 2,1 miljoen euro meer dan in het MPG 2024. De provincie draagt daarvan 0,8 miljoen euro
bij. Projectleider: Anouk Terpstra-Veldhuis.

## 3.3 Noorderkade

Fase 1 is bijna klaar: 214 van de 340 woningen zijn opgeleverd. In fase 2 wordt het sportveld van vv
Stedeboys bebouwd; de club verhuist in de zomer van 2026 naar sportpark De Slag. Bewoners van de Loswal
hebben bezwaar gemaakt tegen de bouwhoogte van 32 meter. De Raad van State doet naar verwachting in het
najaar van 2025 uitspraak. Projectleider: Samir Boulahrouz.

## 3.4 Trekweide-Oost

Voor dit weiland aan de rand van de stad is in 2023 een intentieovereenkomst getekend met ontwikkelaar
Landman & Vos. Zij loopt af op 31 december 2025. Het stroomnet laat voor 2029 geen nieuwe aansluitingen
toe, zodat de eerste woning drie jaar later komt dan gedacht. Dat kost rente: 325.000 euro. Circa 2 ha
blijft vrij voor een waterberging.

## 3.5 Campus Heggewiel

De universiteit bouwt zelf en neemt de grond per gebouw af. Wooncomplex De Kluis, met 96 eenheden, was in
november 2024 klaar. De laatste 1,3 hectare is gereserveerd voor een laboratorium; de optie van Lumetrix
loopt tot en met 30 juni 2026 en kost het bedrijf 18.000 euro per halfjaar.

## 3.6 Tessenoord

Hier verrijzen 86 woningen rond de nieuwe school. De aanbesteding van het bouwrijp maken viel 50.000 euro
tegen, en daardoor kleurt het resultaat rood. De speelplaats wordt samen met omwonenden ontworpen.

## 3.7 Bedrijventerrein Lutterzijl

In 2024 is 2,4 hectare verkocht, aan vier bedrijven. De vraag tot en met 2035 ligt volgens bureau
Stedelijn op 14 tot 18 hectare. Met 9,2 hectare voorraad ontstaat dus rond 2030 een tekort. Uitbreiding
aan de oostkant (10-12 ha) is onderzocht, maar ligt in een weidevogelgebied. Kosten en opbrengsten
daarvan: n.t.b.

# 4. Geld

## 4.1 Resultaten

Tabel 3 toont het resultaat als alle kosten en opbrengsten naar vandaag worden teruggerekend. Voor
Sluiszijde gaat de verliesvoorziening met 2,3 miljoen euro omhoog. De dekking komt uit de reserve
grondbedrijf.
""")

_RISK = prose("""
## 4.2 Risico’s

Wij berekenen drie scenario’s. Bij tegenwind (rente 3%, kosten 5%) verslechtert het totaal met 7,8 miljoen
euro, bij rugwind verbetert het met 3,9 miljoen euro. De reserve grondbedrijf telt 12,34 miljoen euro en
kan tegenwind dus opvangen. De grootste onzekerheid is de stikstofruimte voor Sluiszijde.

## 4.3 Plankosten

In de grondexploitaties zit ook het loon van onze eigen mensen. Dat noemen wij plankosten. Zij mogen niet
hoger zijn dan 12% van de totale kosten. Bij Tessenoord is dat 17%.
""")

_PLAN = Table(
    "Tabel 5 Plankosten 2024 en 2025 (in hele euro’s)",
    (("Gebied", "Werkelijk 2024", "Raming 2025"),),
    tuple(
        (name, euros(real), euros(plan))
        for name, real, plan in (
            ("Sluiszijde (stadscampus)", 684500, 812000),
            ("Noorderkade fase 1", 241750, 180000),
            ("Noorderkade fase 2", 312400, 365000),
            ("Trekweide-Oost", 148900, 120500),
            ("Campus Heggewiel", 74250, 60000),
            ("Tessenoord", 118600, 96400),
        )
    ),
)

_PICTURE = PicturedTable(
    table(
        "Tabel 6 Fasering oplevering woningen 2025-2032",
        """
Gebied | 2025 | 2026 | 2027 | 2028
---
Sluiszijde | 0 | 0 | 120 | 160
Noorderkade | 126 | 60 | 80 | 80
""",
    )
)

FILE = DocumentFile(
    "MPG_2025_raad.pdf",
    (
        Document(
            "Meerjarenprogramma Grond 2025",
            "rapport",
            date(2025, 4, 1),
            (
                TitlePage("MPG 2025", "Meerjarenprogramma Grond", ("Gemeente Kromstede", "April 2025")),
                Contents(),
                *_OPENING,
                _PRICES,
                *_AREAS_TEXT,
                _hectares(),
                _homes(),
                *_AREA_PROSE,
                _results(),
                *_RISK,
                _PLAN,
                _PICTURE,
                Footnotes((("*", "De fasering is indicatief en wordt elk kwartaal bijgesteld."),)),
            ),
            header="MPG 2025",
            footer="Gemeente Kromstede – {page}",
        ),
    ),
    PdfLook("office"),
    listed=True,
)
