"""The council meeting of 6 November 2025: besluitenlijst (PDF), motions and written questions (text)."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Flat, PdfLook, TextLook
from evals.making.prose import prose, table

_LIST = prose("""
# Besluitenlijst raadsvergadering 6 november 2025

Voorzitter: mevrouw H. van Craenest // Griffier: mevrouw mr. P. Sluyter // Aanvang 14.00 uur, sluiting 23.40
uur

Aanwezig zijn 36 van de 37 leden. Afwezig met bericht is de heer Bakboord (Jong Tij). De heer Van Haeften
(Liberaal Verbond) verlaat de vergadering bij punt 6 en neemt niet deel aan de beraadslaging, omdat zijn
familie grond bezit in het plangebied Rietpolder-Rand.

## 1. Opening en vragenhalfuur

Mevrouw Cornelisse (Groen Mosterdam) vraagt naar de dode vissen in de Binnenhaven. Wethouder Benali
antwoordt dat het zuurstofgehalte te laag was na de stortbuien van 23 oktober. Er zijn twee beluchters
geplaatst.

## 2. Vaststellen agenda

Het initiatiefvoorstel Ligplaatsen voor starters van de heer Verbruggen (Lijst Verbruggen) gaat van de
agenda en komt terug op 18 december 2025.

## 3. Begroting 2026

De raad behandelt twaalf moties en drie amendementen. De begroting wordt, gewijzigd door amendement A2,
vastgesteld met 23 stemmen voor en 13 tegen. Tegen stemmen Sociaal Appèl en Groen Mosterdam.
""")

_MOTIONS_TABLE = table(
    "Stemmingen bij de begroting 2026",
    """
Nummer | Onderwerp | Indiener | Voor | Tegen | Uitslag
---
A1 | Hondenbelasting afschaffen | Lijst Verbruggen | 4 | 32 | Verworpen
A2 | Bibliotheek Hoge Maten op zaterdag open | Sociaal Appèl | 30 | 6 | Aangenomen
A3 | Ozb niet-woningen in twee stappen | Stem van Oosterwiel | 11 | 25 | Verworpen
M1 | Gratis zwemles voor minima | Sociaal Appèl | 36 | 0 | Aangenomen
M2 | Stilte op de kade na elf uur | Christelijk Verband | 19 | 17 | Aangenomen
M3 | Stop op inhuur boven 125 euro per uur | Groen Mosterdam | 14 | 22 | Verworpen
M4 | Een fonds voor gedupeerden Noorderkade | Havenbelang | 35 | 1 | Aangenomen
M5 | Onderzoek naar een derde sluiskolk | Liberaal Verbond | 18 | 18 | Aangehouden
M6 | Snorfietsen uit de Oude Vest | Jong Tij | 21 | 15 | Aangenomen
M7 | Cruiseschepen aan de stekker voor 2027 | Groen Mosterdam | - | - | Ingetrokken
""",
    style="unruled",
    note="Bij staking van stemmen (M5) wordt de motie op grond van het reglement in de volgende "
    "vergadering opnieuw in stemming gebracht.",
)

_LIST_END = prose("""
De overige vijf moties zijn door de indieners ingetrokken na een toezegging van het college. Wethouder De
Leeuwe zegt toe vóór 1 april 2026 een overzicht te geven van alle huurcontracten van de gemeente.
Burgemeester Van Craenest zegt toe de boa’s in de Oude Vest ook op zondagavond in te zetten, bij wijze van
proef tot 1 juli 2026.

## 4. Krediet vervanging Noorderkade

Besluit: conform het voorstel, met algemene stemmen. De heer Tazelaar (Groen Mosterdam) legt een
stemverklaring af: hij stemt voor, maar vindt dat de woonbootbewoners een hogere vergoeding hadden moeten
krijgen.

## 5. Grondexploitatie Havenkwartier-West

Besluit: vastgesteld met 28 stemmen voor en 8 tegen. Tegen stemmen Sociaal Appèl (6 leden), Stem van
Oosterwiel en Lijst Verbruggen. Twee leden van Sociaal Appèl, mevrouw Ouwehaven en de heer De Rond, stemmen
voor. Het amendement om het aandeel sociale huur te verhogen tot 40 procent is verworpen met 15 stemmen voor
en 21 tegen.

## 6. Voorbereidingsbesluit Rietpolder-Rand

Besluit: aangenomen met 33 stemmen voor en 2 tegen.

## 7. Benoeming lid Rekenkamer

In de vacature van de heer Bouwmeester is benoemd mevrouw dr. Soraya Lindhout, voor zes jaar met ingang van
1 januari 2026. Er zijn 35 geldige stembriefjes ingeleverd: 31 voor, 3 tegen, 1 blanco.

## 8. Hamerstukken

- Verordening woonbootligplaatsen 2026
- Zienswijze begroting Veiligheidsregio
- Wijziging gemeenschappelijke regeling Zilte Delta

## 9. Ingekomen stukken

De brief van de watersportvereniging De Golfbreker over het vaarverbod wordt op verzoek van de heer Tazelaar
besproken in de commissie Ruimte van 25 november 2025.
""")

LIST = Document(
    "Besluitenlijst raadsvergadering 6 november 2025",
    "besluitenlijst",
    date(2025, 11, 6),
    (*_LIST, _MOTIONS_TABLE, *_LIST_END),
    header="Gemeenteraad Mosterdam",
    footer="Besluitenlijst 6 november 2025 - {page}",
)

_MOTIONS = prose("""
# Motie M1 Gratis zwemles voor minima

De raad van de gemeente Mosterdam, in vergadering bijeen op 6 november 2025,

Constaterende dat:

- 88 procent van de kinderen in groep 8 een zwemdiploma heeft en in Zoutwijk maar 71 procent;
- een lespakket tot en met diploma B in De Dolfijn 1.080 euro kost;
- in deze stad nergens een kind verder dan 400 meter van open water woont;

Draagt het college op:

1) met ingang van 1 maart 2026 zwemles tot en met diploma B te vergoeden aan gezinnen tot 130 procent van
het sociaal minimum;
2) daarvoor in 2026 ten hoogste 190.000 euro uit de reserve Sociaal domein te gebruiken;
3) de raad in november 2026 te vertellen hoeveel kinderen meededen;

en gaat over tot de orde van de dag.

Dunja Ouwehaven, Sociaal Appèl // Peter Brill, Christelijk Verband

#! Motie M2 Stilte op de kade na elf uur

De raad, gehoord de klachten van bewoners van de Noorderkade en de Cruisekade over muziek van aangemeerde
feestschepen,

Draagt het college op:

1) in de havenverordening vast te leggen dat versterkte muziek aan dek na 23.00 uur verboden is;
2) bij een tweede overtreding binnen een jaar het schip voor dertig dagen te weren;

en gaat over tot de orde van de dag.

Peter Brill, Christelijk Verband

#! Motie M4 Een fonds voor gedupeerden Noorderkade

De raad, overwegende dat 31 huishoudens en 9 ondernemers schade hebben geleden die geen verzekeraar
vergoedt, en dat de schaderegeling van het Rijk alleen voor overstromingen geldt,

Draagt het college op:

1) een fonds van 400.000 euro in te stellen, te betalen uit de algemene reserve;
2) een onafhankelijke commissie van drie mensen over de aanvragen te laten beslissen;
3) aanvragen te laten indienen van 1 februari tot en met 30 april 2026;

en gaat over tot de orde van de dag.

Kees Stoffels, Havenbelang // Aïcha Bouzid, Groen Mosterdam // Peter Brill, Christelijk Verband

#! Motie M6 Snorfietsen uit de Oude Vest

De raad, constaterende dat in 2024 17 van de 43 aanrijdingen in de Oude Vest een snorfiets betroffen,

Draagt het college op:

1) snorfietsen te weren uit het gebied binnen de grachten, elke dag van 10.00 tot 20.00 uur;
2) voor bezorgers met een elektrische snorfiets een ontheffing te maken;
3) de maatregel na een jaar te evalueren;

en gaat over tot de orde van de dag.

Roos Vermaat, Jong Tij
""")

MOTIONS = Document(
    "Aangenomen moties raadsvergadering 6 november 2025",
    "motie",
    date(2025, 11, 6),
    _MOTIONS,
    footer="Aangenomen moties 6 november 2025",
)

_QUESTIONS = prose("""
# Schriftelijke vragen van Groen Mosterdam over inhuur

Ingediend op 20 oktober 2025 door Tom Tazelaar en Aïcha Bouzid. Beantwoord door het college op 18 november
2025.

1) Hoeveel heeft de gemeente in 2023, 2024 en de eerste helft van 2025 aan inhuur uitgegeven?

Antwoord: In 2023 11,2 miljoen euro, in 2024 10,4 miljoen euro en in de eerste helft van 2025 4,6 miljoen
euro. In de perspectiefnota van mei stond voor 2024 9,8 miljoen euro. Dat was een voorlopig cijfer, zonder
de inhuur die met subsidies is betaald.

2) Wat was het hoogste uurtarief?

Antwoord: Het hoogste tarief was 168 euro per uur, voor een specialist in informatiebeveiliging die na de
oefening van mei 2025 zes weken heeft geholpen. Het gemiddelde tarief is 97 euro per uur.

3) Bij welke onderdelen is de inhuur het grootst?

Antwoord: Zie de tabel. De cijfers over 2025 gaan over zes maanden.
""")

_HIRED = table(
    "Inhuur per onderdeel",
    """
Onderdeel | 2023 | 2024 | 2025 (jan-juni)
---
Directie en concern | 610 | 540 | 190
Haven en ruimte | 3.480 | 3.110 | 1.385
Stadsbeheer | 1.790 | 1.655 | 720
Samenleving | 2.940 | 2.870 | 1.360
Dienstverlening | 745 | 690 | 265
Bedrijfsvoering | 1.635 | 1.535 | 680
**Totaal** | 11.200 | 10.400 | 4.600
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="unruled",
)

_QUESTIONS_MORE = prose("""
4) Hoeveel mensen werken langer dan twee jaar als ingehuurde kracht voor de gemeente?

Antwoord: Op 1 oktober 2025 waren dat er 19, tegen 34 een jaar eerder. Twaalf van hen hebben een aanbod
gekregen om in dienst te komen. Vijf hebben dat aangenomen.

5) Is het college bereid een maximum aan het uurtarief te stellen?

Antwoord: Nee. Een maximum van bijvoorbeeld 125 euro zou de inhuur van beveiligingsdeskundigen en
constructeurs onmogelijk maken.

#! Schriftelijke vragen van Stem van Oosterwiel over bus 61

Ingediend op 3 november 2025 door Jan Willem Hoeksema. Beantwoord door het college op 25 november 2025.

1) Klopt het dat buslijn 61 tussen Oosterwiel en het station vanaf 14 december 2025 alleen nog in de spits
rijdt?

Antwoord: Ja. Vervoerder Deltalijn schrapt de ritten tussen 9.30 en 15.00 uur en alle ritten na 19.00 uur.
Op zaterdag rijdt de bus om de twee uur. Op zondag reed hij al niet.

2) Hoeveel mensen gebruiken de bus?

Antwoord: In 2024 stapten er op een gewone werkdag 214 mensen in, van wie 61 buiten de spits. In 2019 waren
dat er 305 en 118.

3) Wat kost het om de ritten overdag te behouden?

Antwoord: Deltalijn vraagt 186.000 euro per jaar. Het college vindt dat te duur en onderzoekt een buurtbus
met vrijwilligers. Dorpsvereniging Wiel Rond heeft 11 aanmeldingen van chauffeurs; er zijn er 20 nodig.

4) Is er voor leerlingen van het Maritiem College een oplossing?

Antwoord: De spitsritten blijven. Voor leerlingen met een lesuur na 16.30 uur zoekt de school een taxi. Het
college heeft daar geen geld voor gereserveerd.
""")

QUESTIONS = Document(
    "Beantwoording schriftelijke vragen november 2025",
    "schriftelijke vragen",
    date(2025, 11, 25),
    (*_QUESTIONS, _HIRED, *_QUESTIONS_MORE),
    footer="Beantwoording schriftelijke vragen - {page}",
)

_LOOK = TextLook(double_spaced=True, lines_per_page=48, bullet="", flat=Flat("cell", "cell"))

FILES = (
    DocumentFile("besluitenlijst-2025-11-06.pdf", (LIST,), PdfLook("classic"), listed=True),
    DocumentFile("moties-2025-11-06.txt", (MOTIONS,), _LOOK),
    DocumentFile("schriftelijke-vragen-november-2025.txt", (QUESTIONS,), _LOOK),
)
