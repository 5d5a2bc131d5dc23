"""Programmabegroting 2026-2029 (October 2025): a PDF of another look, tables shorter, programmes compact."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden import figures as f
from evals.benchmark.oudewaarden.begroting_2025 import overview
from evals.benchmark.oudewaarden.begroting_2025_programmas import indicators
from evals.making import Block, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029")
_SCALE = "Bedragen in hele euro’s"

_OPENING = prose("""
#! Inleiding

Dit is de laatste begroting vóór de raadsverkiezingen van 18 maart 2026. Het college laat geen dure beloftes
achter voor wie er daarna zit. Wat er wel ligt: een ondertekend contract met het rijk over de Waterpoort, een
bruggenplan tot 2034 en een zwembad dat op maandag gewoon open blijft.

De gemeente heeft volgens de nieuwste telling 33.481[^1] inwoners. In de loop van 2025 trad wethouder Theda
Brunekreef terug om gezondheidsredenen; sinds 11 september 2025 is Joris van Bemmelen (Dorpen Samen) haar
opvolger voor wonen, sport en dorpshuizen.

De begroting volgt het alfabet van de programma’s. Lasten staan zonder teken, baten met een min. V is
voordelig, N is nadelig en komt alleen bij een saldo voor.
""") + (Footnotes((("1", "Bron: basisregistratie personen, stand 1 september 2025."),)),)

_FINANCE = (
    *prose("""
#! Financieel meerjarenbeeld

## De uitkomst

De begroting laat in alle jaren een tekort zien. Voor 2026 is dat na de onttrekkingen € 850.400; het wordt
gedekt uit de algemene reserve, die daarna nog € 10,1 miljoen groot is. Het structurele tekort van 2029 is
met € 1.944.500 het hoogste uit de reeks.
"""),
    f.saldo_table(
        "Tabel 1 Meerjarig saldo 2026-2029",
        YEARS,
        (
            f.saldo_line("Saldo van baten en lasten", f.PB26_BEFORE, bold=False),
            ("Mutaties reserves", *map(f.euro, f.PB26_RESERVES)),
            f.saldo_line("Saldo na mutaties reserves", f.PB26),
            ("waarvan incidenteel", *map(f.euro, f.PB26_INCIDENTAL)),
            f.saldo_line("Structureel saldo", f.PB26_STRUCTURAL),
        ),
        _SCALE,
    ),
    *prose("""
Gedeputeerde staten heeft in een brief van 4 september 2025 laten weten dat het toezicht alleen repressief
blijft als de raad vóór 1 mei 2026 een herstelplan vaststelt.

## Wat veranderde er sinds de kadernota?

De raad nam op 3 juli 2025 bij de kadernota één amendement aan (A1, zwembad op maandag open) en verwierp er
twee.
"""),
    f.saldo_table(
        "Tabel 2 Van kadernota naar begroting",
        YEARS,
        (
            f.saldo_line("Saldo na maatregelen (kadernota)", f.KN26, bold=False),
            *f.lines(f.PB26_CHANGES),
            f.saldo_line("Saldo na mutaties reserves", f.PB26),
        ),
        _SCALE,
    ),
    *prose("""
**Meicirculaire 2025.** Het rijk compenseert de jeugdhulp over 2023 en 2024 voor de helft. Dat geld is
eenmalig in 2026 en 2027 en neemt daarna af.

**Cao.** De lonen van de ambtenaren stijgen per 1 januari 2026 met 4,4 procent. In de kadernota was op 3,4
procent gerekend.

**Bruggen.** De herijking volgt uit de duikinspectie van augustus 2025: bij de Vispoortbrug zijn de eiken
palen tot op de helft weggerot. De brug is sinds 22 augustus dicht voor alle verkeer boven 1,5 ton.

**Afval.** Papier brengt nog € 34 per ton op, glas niets.

## Belastingen 2026

De ozb stijgt met 2,3 procent. De toeristenbelasting wordt € 2,60 per nacht, de hondenbelasting vervalt.
"""),
    table(
        "Tabel 3 Woonlasten meerpersoonshuishouden",
        """
Heffing | Tarief | <<
^^ | 2025 | 2026
---
Onroerendezaakbelasting (gemiddelde // woning) | € 431 | € 441
Afvalstoffenheffing // meerpersoonshuishouden | € 342 | € 358
Rioolheffing // eigenaar | € 218 | € 226
**Totaal woonlasten** | **€ 991** | **€ 1.025**
""",
        scale="Bedragen in hele euro’s per jaar",
        scale_after=True,
    ),
)


def _programme(name: str, text: str, rows: str) -> tuple[Block, ...]:
    cost = f.programme_table(f"Lasten en baten {name}", name, f.COSTS_26, f.INCOME_26, YEARS)
    shown = (indicators(f"Indicatoren {name}", rows),) if rows else ()
    return (*prose(f"#! {name}\n\n{text}"), *shown, cost)


_PROGRAMMES: tuple[Block, ...] = (
    *_programme(
        f.PROGRAMMES[0],
        """
De gemeentefondsuitkering 2026 is geraamd op € 64.907.000, de ozb op € 10.236.000 en de toeristenbelasting op
€ 984.000. Voor onvoorzien blijft € 75.000 staan. De renteomslag is 1,75 procent.
""",
        "",
    ),
    *_programme(
        f.PROGRAMMES[1],
        """
De balie op wielen bereikte in 2024 1.912 bezoekers en blijft rijden, ook naar Sint-Odo. De
gemeentesecretaris, Lodewijk Penterman, gaat op 1 april 2026 met pensioen; de werving van zijn opvolger
start in november 2025.
""",
        """
Ziekteverzuim // (gemeentelijke organisatie) | 7,3% (2022) | 6,2% (2024) | 5,5% | HR-monitor
Inhuur van derden // (deel van de loonsom) | 13% (2022) | 12% (2024) | 10% | Jaarrekening
Waardering balie // (rapportcijfer) | 7,1 (2021) | 7,5 (2025) | 7,8 | Inwonerspanel
""",
    ),
    *_programme(
        f.PROGRAMMES[2],
        """
Sinds 1 juli 2025 gelden de spuitvrije zones. In de eerste twee maanden kwamen 17 meldingen binnen; drie
keer gaf de toezichthouder een waarschuwing. Het areaal fruit is 1.267 hectare, 17 minder dan twee jaar
geleden: langs de snelweg maakte een perenboomgaard plaats voor een zonneveld.

Het waterbassin is op 29 september 2025 gevuld en kan 48.000 kuub water houden, goed voor drie vorstnachten.
""",
        """
Boomgaarden met // hagelnetten (ha) | 214 (2021) | 268 (2025) | 340 | Luchtfoto’s
Biologische // boomgaarden (ha) | 58 (2021) | 72 (2025) | 110 | Landbouwtelling
Lengte elzenhagen // langs boomgaarden (km) | 96 (2020) | 111 (2025) | 125 | Landschapsbeheer
Vergunde bedden // seizoenswerkers | 510 (2021) | 755 (2025) | 900 | Vergunningenregister
Percelen met spuitvrije // zone | 0 (2024) | 96 (2025) | 140 | Toezicht
""",
    ),
    *_programme(
        f.PROGRAMMES[3],
        """
Het rijk legt € 1.000.000 bij voor de Waterpoort, de provincie € 1.150.000. De steigers gaan in maart 2026
omhoog en de poort is dan tot eind 2027 dicht voor verkeer. Voetgangers lopen via een houten noodbrug.

Museum De Kruitkamer krijgt in 2026 € 423.600 subsidie. De loonkosten zijn daarin voor 2,7 procent vergoed.
""",
        """
Rijksmonumenten in // goede staat | 71% (2020) | 77% (2025) | 85% | Monumentenwacht
Gemeentelijke monumenten // in goede staat | 63% (2020) | 66% (2025) | 75% | Monumentenwacht
Bezoekers museum // De Kruitkamer | 18.400 (2019) | 22.930 (2024) | 27.500 | Museum
Overnachtingen // in de vesting | 61.200 (2019) | 63.750 (2024) | 70.000 | Toeristenbelasting
""",
    ),
    *_programme(
        f.PROGRAMMES[4],
        """
Op 1 oktober 2024 telden de basisscholen 2.611 leerlingen. De gemeente Oudewaarden betaalt vanaf 2026 12,3
procent van de regionale jeugdhulp. De school in Sint-Odo, met 38 leerlingen, sluit niet: zij wordt een
nevenvestiging van De Boomgaard.
""",
        """
Jongeren met // jeugdhulp | 11,7% (2021) | 12,7% (2024) | 11,0% | CBS
Jongeren met // jeugdbescherming | 1,3% (2021) | 1,1% (2024) | 1,0% | CBS
Vroegtijdig schoolverlaters | 1,9% (2021) | 2,0% (2024) | 1,5% | DUO
""",
    ),
    *_programme(
        f.PROGRAMMES[5],
        """
Het bruggenplan 2026-2034 kost € 7,4 miljoen. In 2026 zijn de Korenmarktbrug en de Vispoortbrug aan de
beurt. De autoluwe binnenstad is na een halfjaar bekeken: op de Korenmarkt rijden 64 procent minder auto’s,
op de Kruithof 21 procent meer.
""",
        """
Bruggen in // goede staat | 68% (2021) | 63% (2025) | 80% | Bruggeninspectie
Wegen met // achterstallig onderhoud | 9% (2021) | 10% (2024) | 6% | Weginspectie
Restafval per // inwoner (kg) | 138 (2020) | 114 (2024) | 90 | Afvalbedrijf
Verkeersongevallen // met letsel | 47 (2021) | 49 (2024) | n.t.b. | Politie
""",
    ),
    *_programme(
        f.PROGRAMMES[6],
        """
De nieuwe sporthal in Haneveld opent op 5 september 2026. De Plons kreeg in juli 2025 een ander
chloorsysteem. De jaarlijkse bijdrage aan het zwembad is nu € 671.000. Dorpshuis De Schuur krijgt
zonnepanelen zodra het dak droog is.
""",
        """
Volwassenen die // wekelijks sporten | 49% (2020) | 53% (2024) | 56% | GGD
Bezoekers zwembad // De Plons | 81.700 (2019) | 90.150 (2024) | 92.000 | Zwembad
Vrijwilligers in // dorpshuizen | 312 (2020) | 294 (2024) | 320 | Dorpenplatform
Leden muziekschool | 405 (2021) | PM | 450 | Muziekschool
""",
    ),
    *_programme(
        f.PROGRAMMES[7],
        """
In Bloesemkwartier zijn op 1 september 2025 41 woningen in aanbouw. Voor het weiland achter de kerk van Lage
Donk tekende de gemeente op 17 juni 2025 een koopovereenkomst; er komen zeventien woningen. Het doel tot en
met 2030 blijft 1.150 woningen.
""",
        """
Nieuwe woningen // per jaar | 96 (2021) | 134 (2024) | 190 | BAG
Aandeel sociale huur // in nieuwbouw | 22% (2021) | 27% (2024) | 30% | Woningbouwmonitor
Wachttijd sociale // huur (jaar) | 6,9 (2021) | 7,9 (2024) | 6,0 | De Waardborg
Woningen zonder // aardgas | 8% (2021) | 16% (2024) | 22% | Netbeheerder
""",
    ),
    *_programme(
        f.PROGRAMMES[8],
        """
In 2026 vraagt de gemeente voor het eerst een eigen bijdrage voor de deelscootmobiel: € 15 per maand. De
schuldhulp is sinds mei 2025 in handen van stichting De Opkrik, die in de vier grootste dorpen spreekuur
houdt.
""",
        """
Huishoudens met // bijstand | 548 (2021) | 497 (2024) | 480 | CBS
Inwoners met hulp // bij het huishouden | 946 (2020) | 1.111 (2024) | 1.000 | Zorgregistratie
Wachttijd hulp bij // het huishouden (weken) | 7 (2022) | 6 (2025) | 4 | Thuiskracht
""",
    ),
)

_ANNEXES = (
    *prose("""
#! Bijlage A Overzicht

Van 2026 en 2027 zijn lasten, baten en saldo gegeven, van 2028 en 2029 alleen het saldo.
"""),
    overview(f.COSTS_26, f.INCOME_26, YEARS),
    *prose("""
#! Bijlage B Investeringen en reserves

Alle bedragen in deze bijlage zijn in duizenden euro’s.
"""),
    table(
        "Tabel B1 Investeringsplan 2026-2029",
        """
Investering | 2026 | 2027 | 2028 | 2029
---
Restauratie Waterpoort | 1.705 | 1.480 | 675 | -
Kindcentrum De Boomgaard // (Vlierwaard) | 4.310 | 4.290 | - | -
Brug Korenmarkt | 545 | - | - | -
Vispoortbrug | 930 | 310 | - | -
Brug Koningsweg // (Oostwiel) | - | 390 | - | -
Riolering Kersenburg | 640 | - | - | -
Riolering Krekelhoven | - | 560 | 515 | -
Pad over de wal | 145 | PM | - | -
Kunstgras Peerloo | 565 | - | - | -
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
    ),
    table(
        "Tabel B2 Verloop van de reserves",
        """
Reserve | Stand op 1 januari | << | <<
^^ | 2026 | 2027 | 2028
---
Algemene reserve | 11.820 | 10.120 | 9.870
Reserve Vesting | 1.550 | 1.150 | 900
Reserve Volkshuisvesting | 1.205 | 1.010 | 830
Reserve Dorpshuizen | 563 | 490 | 440
Reserve Sociaal domein | 1.690 | 1.490 | 1.290
**Totaal reserves** | **16.828** | **14.260** | **13.330**
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
    ),
)

_DOCUMENT = Document(
    "Programmabegroting 2026-2029",
    "programmabegroting",
    date(2025, 10, 7),
    (
        TitlePage("Programmabegroting 2026-2029", "De poort blijft open", ("Gemeente Oudewaarden", "7 oktober 2025")),
        Contents(),
        *_OPENING,
        *_FINANCE,
        *_PROGRAMMES,
        *_ANNEXES,
    ),
    header="Gemeente Oudewaarden - begroting 2026",
    footer="{page}",
)
FILES = [DocumentFile("programmabegroting-2026-2029.pdf", (_DOCUMENT,), PdfLook("modern"), listed=True)]
