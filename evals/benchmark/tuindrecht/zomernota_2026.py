"""Zomernota 2026, the first of a new council: a PDF with tables without rules."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.figures import CHANGES_2026, END_2026, MEASURES_2026, START_2026, summed
from evals.benchmark.tuindrecht.tables import change_table, money, years_down
from evals.making import Box, Chart, Contents, Document, DocumentFile, Footnotes, PdfLook, PicturedTable, TitlePage
from evals.making.prose import prose, table

YEARS = ("2026", "2027", "2028", "2029", "2030")

NOTA = Document(
    "Zomernota 2026",
    "voorjaarsnota",
    date(2026, 5, 26),
    (
        TitlePage(
            "Zomernota 2026", "Bijstelling 2026 en vooruitblik 2027-2030", ("Gemeente Tuindrecht", "Z/26/104482")
        ),
        Contents(levels=2),
        *prose(f"""
#! a. Waar staan we

Op 18 maart 2026 kozen de inwoners een nieuwe raad. De onderhandelingen lopen nog; dit college biedt daarom een
zomernota aan zonder nieuw beleid. Wat een nieuw college wil, staat straks in de begroting 2027.

Het jaar 2026 komt naar verwachting uit op een nadeel van € {END_2026[0]} duizend. In 2027 loopt dat op. De oorzaken
zijn bekend: jeugdhulp die de regio inkoopt, lonen en duikers. De meicirculaire maakt veel goed, maar niet alles.

Op 1 januari 2026 telde de gemeente 54.312 inwoners[^1], van wie 4.685 arbeidsmigranten.

Leeswijzer: lasten en nadelen staan zonder teken. Een minteken is een voordeel. Zo doet Tuindrecht dat sinds 2011.
"""),
        Footnotes(
            (("1", "Telling van de basisregistratie, zonder 1.240 mensen die hier korter dan vier maanden blijven."),)
        ),
        *prose("""
# b. Het meerjarenbeeld
"""),
        years_down(
            "Overzicht b1 Van begroting naar Zomernota 2026",
            ("Begroting 2026", "Bijstellingen", "Voorstellen", "Uitkomst"),
            YEARS,
            (START_2026, summed(CHANGES_2026), summed(MEASURES_2026), END_2026),
            style="unruled",
        ),
        *prose("""
De kolom Uitkomst is het saldo waarmee het nieuwe college aan de begroting begint. De posten die nog PM of
n.t.b. zijn, tellen niet mee.

## b.1 Bijstellingen
"""),
        change_table(
            "Overzicht b2 Bijstellingen", YEARS, CHANGES_2026, "Totaal bijstellingen", style="unruled", keep=False
        ),
        *prose("""
## b.2 Voorstellen
"""),
        change_table(
            "Overzicht b3 Voorstellen",
            YEARS,
            MEASURES_2026,
            "Totaal voorstellen",
            pillars=False,
            style="unruled",
            scale_after=True,
        ),
        Chart(
            "Figuur b4 Kosten jeugdhulp per jaar",
            (("2022", 12.1), ("2023", 13.4), ("2024", 15.2), ("2025", 18.2)),
            "mln",
        ),
        *prose("""
#! c. Toelichting

## c.1 Wonen in vijf kernen

In 2025 zijn 231 woningen opgeleverd, terwijl wij er 268 verwachtten. Van de 231 zijn er 84 sociale huur. In De
Leede-Oost willen twee ontwikkelaars 620 woningen bouwen; de planvorming kost in drie jaar bijna een miljoen
euro. De helft betalen de ontwikkelaars terug als het plan doorgaat. Stedenbouwkundige Femke Rozenboom trekt het
plan.

De huismeester van de flexwoningen in Kwakelvaart blijft, ook nu er minder klachten zijn: 14 in een half jaar
tegen 39 in het half jaar ervoor.

## c.2 Glas en werk

De boring aan de Druivenlaan haalde op 9 november 2025 warm water naar boven: 86 graden, van 2.285 meter diep.
Dat is genoeg voor 38 kassen en 1.100 woningen. Om de warmte te verdelen is een warmtebedrijf nodig. De
voorbereiding kost in 2026 € 325 duizend. Vanaf 2028 is de post PM, omdat nog niet vaststaat of de provincie
aandeelhouder wordt.

Er is nog 1.041 hectare glas in gebruik. Het sloopfonds gaat van 2,50 naar 3,25 euro per vierkante meter. In 2025 is
6,4 hectare leeg glas gesloopt.

## c.3 Zorg en samen

Hulp in het huishouden groeit door. De wachttijd is teruggebracht van elf naar zeven weken. Per 1 januari 2027
vragen wij een eigen bijdrage naar inkomen.

De renovatie van zwembad De Plons wordt duurder en later; zie hoofdstuk d. Wat de exploitatie na 2027 kost, is
nog te bepalen.

## c.4 Jong en leren

De jeugdhulp die Regio Vijfpolder voor ons inkoopt kost in 2026 € 1.735 duizend meer dan begroot. Het aantal
jongeren in een gesloten instelling daalde van acht naar vijf, maar een plaats kost nu 214.000 euro per jaar. De
lokale jeugdhulp valt juist mee: de praktijkondersteuners bij de huisartsen vingen 312 kinderen op.

Het leerlingenvervoer groeit naar 418 leerlingen. Een rit kost gemiddeld 27,40 euro.

## c.5 Onderweg en buiten

De eerste zes duikers in de Spuiveldse vaart worden vervangen van september 2026 tot maart 2027. De raming ging van
1,9 naar 2,6 miljoen euro, omdat een gasleiding verlegd moet worden.

De buurtbus naar Oud-Zanding rijdt vanaf 31 augustus 2026 weer, met vrijwilligers. De gemeente betaalt daaraan
€ 76 duizend per jaar.

## c.6 Bestuur en geld

Een vierde wethouder kost € 148 duizend per jaar. Het college neemt die post nu al op omdat de beoogde
coalitiepartijen daar om vroegen.
"""),
        Box(
            "Waarom stijgt de ozb?",
            prose("""
Het voorstel is 4 procent boven de trend in 2027. Voor een woning van 420.000 euro is dat 17 euro per jaar. Zonder de
verhoging zou de korting op subsidies twee keer zo groot moeten zijn.
"""),
        ),
        *prose("""
#! d. Grote projecten
"""),
        money(
            "Overzicht d1 Kredieten van meer dan 1 miljoen",
            """
Project | Krediet oud | Krediet nieuw | Besteed t/m april 2026 | Klaar
---
Zwembad De Plons, renovatie | 6400 | 9150 | 610 | 2028
Basisschool De Stek, nieuwbouw | 8950 | 8950 | 7840 | 2026
Stationsplein Tuindrecht | 4300 | 4685 | 3960 | 2026
Duikers Spuiveldse vaart | 1900 | 2600 | 120 | 2028
Gemeentewerf Nijverheidsdreef | 3180 | 3180 | 270 | 2027
Warmteleiding Druivenlaan | 0 | 5200 | 0 | n.t.b.
""",
            scale="Bedragen x € 1.000",
            total="Totaal kredieten",
            style="unruled",
        ),
        *prose("""
Zwembad De Plons kost meer omdat het hele dak eraf moet: in 2025 is asbest gevonden in de isolatie. De heropening
schuift van september 2027 naar mei 2028. Het Stationsplein kreeg € 385 duizend extra voor een fietsenkelder van
640 plaatsen.

# e. Risico’s en reserves
"""),
        table(
            "Overzicht e1 Grootste risico’s",
            """
Risico | Kans | Gevolg (€ mln) | Verandering
---
Jeugdhulp regionaal | 70 % | 3,1 | hoger
Grondexploitatie De Leede | 35 % | 2,6 | lager
Warmtebedrijf | 40 % | 2,2 | nieuw
Rijksbijdragen 2028 | 60 % | 1,9 | gelijk
Digitale aanval | 15 % | 1,4 | hoger
""",
            style="unruled",
        ),
        *prose("""
Het weerstandsvermogen is 1,4. Nodig is 12,6 miljoen euro, beschikbaar is 17,6 miljoen euro.
"""),
        PicturedTable(
            table(
                "Overzicht e2 Verloop algemene reserve 2026-2030",
                """
Jaar | Begin | Af | Bij | Eind
---
2026 | 14,2 | 0,4 | 4,2 | 18,0
2027 | 18,0 | 1,5 | 0,0 | 16,5
2028 | 16,5 | 1,2 | 0,0 | 15,3
""",
            )
        ),
        *prose("""
# f. Vervolg

De raad bespreekt de Zomernota op 2 juli 2026. De begroting 2027 verschijnt op 29 september 2026. Inlichtingen:
Tjitske Barnhoorn, concerncontroller, en vanaf 1 juli haar opvolger Goris Leenaars.
"""),
    ),
    header="Zomernota 2026 – gemeente Tuindrecht",
    footer="blad {page} van {pages}",
)

FILE = DocumentFile("Zomernota 2026.pdf", (NOTA,), PdfLook("classic", hyphenate=True), listed=True)
