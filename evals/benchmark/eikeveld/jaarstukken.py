"""Jaarstukken 2024 (May 2025): a PDF in the look of an office suite; what came of the budget of 2024."""

from __future__ import annotations

from datetime import date

from evals.benchmark.eikeveld import figures as f
from evals.making import Block, Cell, Contents, Document, DocumentFile, PdfLook, PicturedTable, Table, TitlePage
from evals.making.notation import thousands
from evals.making.prose import prose, table

_OPENING = prose("""
#! 1. Jaarverslag in het kort

## 1.1 Het resultaat

Het jaar 2024 eindigt met een voordelig resultaat van € 1.873.000. Na de laatste begrotingswijziging, in
december, werd nog gerekend op een tekort van € 188.000. Dat is een verschil van ruim twee miljoen euro.
Het college vindt dat te veel en heeft de concerncontroller gevraagd hoe het kan dat zulke meevallers pas
bij het sluiten van de boeken boven tafel komen.

De grootste meevaller is de verkoop van het laatste grote kavel in De Wielewaal fase 1 aan
transportbedrijf Hoevelink op 18 december 2024: 7.600 vierkante meter voor € 1,18 miljoen. De verkoop was
pas voor 2025 geraamd. De grootste tegenvaller is opnieuw de jeugdhulp.

Een min in de tabellen staat voor een nadeel (- = nadelig).

## 1.2 Bestemming van het resultaat

Het college stelt de raad voor het resultaat als volgt te bestemmen.
""")

_DESTINATION = table(
    "Tabel 1.1 Voorstel bestemming resultaat 2024",
    """
Bestemming | Bedrag
---
Reserve Sociaal domein | 500
Reserve Bedrijfsverplaatsing | 300
Budget overhevelen: zaaksysteem | 142
Budget overhevelen: brug Molendijk | 96
Algemene reserve | 835
**Totaal resultaat 2024** | 1.873
""",
    scale="Bedragen x € 1.000",
)

_OPENING_2 = prose("""
## 1.3 De organisatie

Op 31 december 2024 werkten er 241 mensen bij de gemeente, samen goed voor 214,6 fte. Een jaar eerder was
dat 207,2 fte. Er vertrokken 29 medewerkers; 38 traden in dienst. Het ziekteverzuim daalde naar 6,1
procent. Er kwamen 1.946 meldingen over de openbare ruimte binnen, de meeste over losliggende tegels en
zwerfafval langs de Provincialeweg.

De accountant, Van Beuningen & Roos, gaf op 22 april 2025 een goedkeurende verklaring voor getrouwheid. Bij de
rechtmatigheid noteerde hij een fout van € 214.000: vier inhuurcontracten waren niet aanbesteed.
""")

_TEXTS = {
    1: """
De balie in het gemeentehuis trok op donderdagavond gemiddeld 34 bezoekers. De kosten bleven onder de
raming doordat drie vacatures bij burgerzaken pas in de herfst werden vervuld.
""",
    2: """
Het keukentafelgesprek over lege schuren is met 22 agrariërs gevoerd, drie minder dan beoogd. De boa voor
het logistiek park is geworven en begint op 1 maart 2025.
""",
    3: """
Door het natte voorjaar kon het bermprogramma pas in juli beginnen: in plaats van negen kilometer werd 6,4
kilometer aangelegd. Het restant gaat naar 2025. Gladheidsbestrijding kostte € 61.000 minder door de
zachte winter.
""",
    4: """
De opbrengst van grond kwam hoger uit dan geraamd door de verkoop aan Hoevelink. Van de 21 bedrijven die
zich meldden voor fase 2 vielen er drie af. Eind 2024 woonden 204 uitzendkrachten in vakantieparken.
""",
    5: """
De jeugdhulp overschreed de raming met € 804.000, waarvan € 571.000 lokaal en € 233.000 regionaal. Op het
leerlingenvervoer en de huisvesting van scholen bleef samen € 152.000 over. In totaal kregen 988 jongeren
hulp.
""",
    6: """
De nieuwe beheerovereenkomsten met de vijf dorpshuizen zijn op 12 december 2024 getekend. Het zwembad
ontving 61.400 bezoekers.
""",
    7: """
Bijstand viel mee door een hogere rijksbijdrage dan verwacht (€ 447.000). Daartegenover staat een nadeel
van € 318.000 op de hulp bij het huishouden. De wachttijd daarvoor daalde van elf naar zeven weken.
""",
    8: """
Van de 5,2 kilometer beekherstel is 1,8 kilometer klaar. De eigen bijdrage schuift door. Voor houtwallen
deden 31 boeren een aanvraag; er is 2,7 kilometer geplant.
""",
    9: """
Er zijn 158 woningen opgeleverd: 71 in Eikeveld-dorp, 44 in Zandloo, 19 in Vlasbeek, 14 in Leemborg en 10
in Oosterheuvel. In Kievitsdrift werd niets gebouwd. De leges lagen € 286.000 hoger door de vergunning
voor een distributiecentrum.
""",
}

_REALISED = {
    1: ("7,6", "84%", "6,1%", "17%"),
    2: ("1,7", "9", "9,1"),
    3: ("17%", "10%", "21", "141"),
    4: ("19.515", "4.302", "11,0%", "-"),
    5: ("12,1%", "1,1%", "2,0%", "15"),
    6: ("-", "66%", "41%", "7.285"),
    7: ("406", "941", "372", "-"),
    8: ("309", "452", "111", "2,7"),
    9: ("158", "51%", "5,9", "8,8"),
}


def _result(number: int) -> tuple[Block, ...]:
    programme = f.PROGRAMMES[number - 1]
    rows = tuple(
        (row[0], row[1].replace("\n", " "), row[2], realised)
        for row, realised in zip(f.INDICATORS[number], _REALISED[number], strict=True)
    )
    changed = programme.changed[1] - programme.changed[0]
    realised = programme.realised[1] - programme.realised[0]
    return (
        *prose(f"## 2.{number} {programme.name}"),
        *prose(_TEXTS[number]),
        Table(
            f"Tabel 2.{number}a Indicatoren {programme.name}",
            (("Indicator", "Peilwaarde", "Doel 2025", "Realisatie 2024"),),
            rows,
        ),
        Table(
            f"Tabel 2.{number}b Financiën {programme.name}",
            (("", "Begroting 2024", "Na wijziging", "Rekening 2024", "Verschil"),),
            (
                f.line(
                    "Lasten",
                    (
                        programme.lasten[1],
                        programme.changed[0],
                        programme.realised[0],
                        programme.changed[0] - programme.realised[0],
                    ),
                ),
                f.line(
                    "Baten",
                    (
                        programme.baten[1],
                        programme.changed[1],
                        programme.realised[1],
                        programme.realised[1] - programme.changed[1],
                    ),
                ),
                f.line("**Saldo**", (programme.saldi[1], changed, realised, realised - changed)),
            ),
            scale="Bedragen x € 1.000",
            scale_after=True,
        ),
    )


def _overview() -> Table:
    rows = []
    sums = [0] * 7
    for p in f.ALL:
        changed, realised = p.changed[1] - p.changed[0], p.realised[1] - p.realised[0]
        values = (*p.changed, changed, *p.realised, realised, realised - changed)
        sums = [a + b for a, b in zip(sums, values, strict=True)]
        rows.append((f"{p.number}. {p.name}" if p.number < 10 else p.name, *map(thousands, values)))
    reserves = ("Mutaties reserves", "", "", "742", "", "", "911", "169")
    result = ("**Resultaat**", "", "", thousands(sums[2] + 742), "", "", thousands(sums[5] + 911), thousands(2061))
    if (sums[2] + 742, sums[5] + 911) != (f.CHANGED_RESULT_2024, f.RESULT_2024):
        raise ValueError("the realised figures of 2024 do not add up")
    return Table(
        "Tabel 3.1 Overzicht van baten en lasten 2024",
        (
            (Cell("Programma", rows=2), Cell("Begroting na wijziging", cols=3), Cell("Rekening 2024", cols=3), ""),
            ("Lasten", "Baten", "Saldo", "Lasten", "Baten", "Saldo", "Verschil"),
        ),
        (*rows, ("**Saldo van baten en lasten**", *map(thousands, sums)), reserves, result),
        scale=f.SCALE,
        landscape=True,
    )


_BALANCE = table(
    "Tabel 3.2 Verloop van de reserves 2024",
    """
Reserve | 1 januari | Erbij | Eraf | 31 december
---
Algemene reserve | 14.820 | 1.106 | 849 | 15.077
Reserve Sociaal domein | 1.640 | 0 | 100 | 1.540
Reserve Bedrijfsverplaatsing | 2.075 | 300 | 165 | 2.210
Reserve Grondbedrijf | 3.912 | 255 | 252 | 3.915
Reserve Dorpshuizen | 480 | 0 | 100 | 380
""",
    scale="Bedragen x € 1.000. De algemene reserve is vóór bestemming van het resultaat 2024.",
    scale_after=True,
)

_CAPITAL = table(
    "Tabel 3.3 Kredieten: stand op 31 december 2024",
    """
Krediet | Beschikbaar | Uitgegeven | Restant | Gereed
---
Fietspad Zandloo-Oosterplas, voorbereiding | 45 | 31 | 14 | 2027
Rotonde Transportweg, voorbereiding | 180 | 122 | 58 | 2026
Brede school Vlasbeek, voorbereiding | 410 | 366 | 44 | 2027
Dorpshuis Oosterheuvel, voorbereiding | 120 | 97 | 23 | 2027
Dorpshuis Leemborg, dak | 95 | 12 | 83 | 2025
Sporthal De Dennen, vloer en ventilatie | 0 | 0 | 0 | n.t.b.
Aankoop grond fase 2, bijkomende kosten | 640 | 587 | 53 | 2024
""",
    scale="Bedragen x € 1.000",
)

_DEBT = PicturedTable(
    table(
        "Tabel 3.4 Kengetallen financiële positie 2022-2024",
        """
Kengetal | 2022 | 2023 | 2024
---
Netto schuldquote | 38% | 41% | 44%
Solvabiliteit | 36% | 35% | 34%
Grondexploitatie | 9% | 12% | 11%
""",
    )
)

_END = prose("""
#! 4. Verantwoording Wet open overheid en subsidies

In 2024 kwamen 26 verzoeken om informatie binnen op grond van de Woo. Twintig werden binnen de termijn
afgehandeld. Het langste verzoek, over de aankoop van grond voor De Wielewaal fase 2, kostte 212 uur en
leidde tot 1.380 openbaar gemaakte bladzijden.

De gemeente verstrekte 143 subsidies voor in totaal € 3,42 miljoen. De vijf grootste ontvangers staan in
tabel 4.1. Muziekvereniging Concordia in Vlasbeek moest € 4.800 terugbetalen, omdat het jubileumconcert
niet doorging.
""")

_SUBSIDIES = table(
    "Tabel 4.1 Grootste subsidies 2024",
    """
Ontvanger | Bedrag | Doel
---
Stichting Welzijn Eikeveld | 1.218.000 | ouderenwerk, jongerenwerk, mantelzorg
Bibliotheek Zandstreek | 486.000 | twee vestigingen en bibliobus
Sportbedrijf Eikeveld | 412.500 | sporthallen en buurtsportcoaches
Coöperatie Het Heideven | 265.000 | exploitatie zwembad
Muziekschool De Toonladder | 118.000 | lessen en orkest op school
""",
    scale="Bedragen in hele euro’s",
    scale_after=True,
)

_REPORT = Document(
    "Jaarstukken 2024",
    "jaarstukken",
    date(2025, 5, 13),
    (
        TitlePage("Jaarstukken 2024", "Jaarverslag en jaarrekening gemeente Eikeveld", ("13 mei 2025",)),
        Contents(),
        *_OPENING,
        _DESTINATION,
        *_OPENING_2,
        *prose("#! 2. Verantwoording per programma"),
        *(block for number in range(1, 10) for block in _result(number)),
        *prose("#! 3. Jaarrekening"),
        *prose("""
De jaarrekening volgt de regels van het Besluit begroting en verantwoording. In de eerste tabel staan
lasten als positief getal; in de kolom saldo en verschil geldt de min als nadeel.
"""),
        _overview(),
        *prose("## 3.1 Reserves en kredieten"),
        _BALANCE,
        _CAPITAL,
        _DEBT,
        *_END,
        _SUBSIDIES,
    ),
    header="Jaarstukken 2024 - gemeente Eikeveld",
    footer="pagina {page} van {pages}",
)

FILES = (DocumentFile("jaarstukken-2024.pdf", (_REPORT,), PdfLook("office"), listed=True),)
