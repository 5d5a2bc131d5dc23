"""Perspectiefnota 2025-2028, of May 2024: a text export with form feeds and a header of two lines."""

from __future__ import annotations

from datetime import date

from evals.benchmark.lindemaas import figures as f
from evals.making import Document, DocumentFile, Flat, Footnotes, TextLook, TitlePage
from evals.making.prose import prose, table

_SALDO = f.perspective(
    "Tabel 1 Saldo meerjarenbeeld",
    2025,
    (
        *f.lines(f.START_2024),
        f.bold("Uitgangspositie", f.BASE_2024),
        f.line("Ontwikkelingen", f.DEVELOPED_2024),
        f.bold("Saldo vóór maatregelen", f.BEFORE_2024),
        f.line("Maatregelen", f.add(f.MEASURES_2024.values())),
        f.bold("Saldo na maatregelen", f.AFTER_2024),
    ),
    scale_after=True,
)

_DEVELOPMENTS = f.perspective(
    "Tabel 2 Ontwikkelingen",
    2025,
    [row for name, rows in f.DEVELOPMENTS_2024.items() for row in ((f"Programma {name}",), *f.lines(rows))]
    + [f.bold("Totaal ontwikkelingen", f.DEVELOPED_2024)],
    flat=Flat("row", "three", "gone", 38),
    scale_after=True,
)

_MEASURES = f.perspective(
    "Tabel 3 Maatregelen",
    2025,
    (
        *f.lines(f.MEASURES_2024, f.plus),
        f.bold("Totaal maatregelen", f.add(f.MEASURES_2024.values()), f.plus),
    ),
    flat=Flat("labels", "row", "gone", 0),
    scale_after=True,
)

_INDICATORS = table(
    "Tabel 4 Enkele indicatoren",
    """
Indicator | Nulmeting // (jaar) | Streefwaarde | << | Bron
^^ | ^^ | 2025 | 2028 | ^^
---
Inwoners die de dienstverlening goed vinden[^4] | 6,4 // (2023) | 6,8 | 7,2 | Dorpenpanel
Jongeren met jeugdhulp | 11,8% // (2022) | 11,4% | 10,5% | CBS
Jongeren met jeugdhulp met verblijf | 1,3% // (2022) | 1,2% | 1,0% | CBS
Opgeleverde woningen per jaar | 142 // (2023) | 190 | 210 | Gemeente
Opwek zon en wind | 46 GWh // (2023) | 55 GWh | 80 GWh | RES-monitor
Rapportcijfer groen in de buurt | 6,0 // (2022) | 6,3 | 6,8 | Dorpenpanel
""",
    flat=Flat("cell", "three", "gone", 40),
)

_DOCUMENT = Document(
    "Perspectiefnota 2025-2028",
    "perspectiefnota",
    date(2024, 5, 14),
    (
        TitlePage(
            "Perspectiefnota 2025-2028",
            "Rustig vaarwater bestaat niet",
            ("Gemeente Lindemaas", "Vastgesteld door het college op 14 mei 2024"),
        ),
        *prose("""
# 1 Inleiding

Voor u ligt de perspectiefnota 2025-2028. Lindemaas telde op 1 januari 2024 60.738 inwoners[^1]. Wij zijn
daarmee in één jaar met 402 mensen gegroeid. De helft daarvan kwam uit de steden stroomafwaarts, waar een
huis nog eens veertig procent duurder is.

Een bedrag met -/- ervoor is nadelig. Zonder teken is het voordelig. De maatregelen in tabel 3 hebben een
plus of een min.

Wethouder van financiën was tot 1 maart 2024 Harm Doesburg; Ruud Smeulders volgde hem op na diens
benoeming tot dijkgraaf. De nota wordt op 27 juni 2024 besproken en op 11 juli 2024 door de raad
vastgesteld.

## 1.1 Terugblik

De jaarrekening 2023 sloot met een overschot van 2,3 mln. Daarvan ging 1,8 mln naar de algemene reserve en
0,5 mln naar de reserve dorpshuizen. De vier oude gemeentehuizen kosten nog steeds geld: dat van Elsrade
staat leeg en dat van Batelaar is op 9 april 2024 verkocht voor 1,9 mln aan een zorginstelling. In het
pand in Oudwaard zit de gemeentewinkel.

# 2 Het geld

In 2025 is de nota met 30 duizend euro net sluitend. In 2028 niet: dan wordt het ravijnjaar ook in
Lindemaas zichtbaar. De algemene reserve stond op 31 december 2023 op 20,9 mln[^2].
"""),
        _SALDO,
        *prose("""
## 2.1 Ontwikkelingen

De jeugdhulp is duurder dan begroot. In 2023 gaven wij 14,7[^5] mln uit, 1,1 mln meer dan in de begroting
stond. Wij verwachten dat de hervorming van de jeugdzorg vanaf 2026 iets oplevert. De opvang van
ontheemden levert geld op, omdat het Rijk meer vergoedt dan hotel De Zwaan ons rekent.
"""),
        _DEVELOPMENTS,
        *prose("""
Bij het omgevingsplan gaat het om drie tijdelijke krachten. De leges vallen mee doordat wij sinds 1
januari 2024 kostendekkende tarieven rekenen. De Veerpont Veerhuizen vaart sinds de winter van 2023 met
een gehuurde motor.

## 2.2 Maatregelen

Het college stelt vijf maatregelen voor. Over een zesde, het afstoten van dorpshuis De Schakel in
Zandeind, kon het college het niet eens worden.
"""),
        _MEASURES,
        *prose("""
De Maasfeesten krijgen vanaf 2025 geen subsidie meer. De organisatie, stichting Maasfeesten onder
voorzitter Bert van Gool, kan een beroep doen op het evenementenfonds tot ten hoogste € 15.000. De
toeristenbelasting gaat van € 1,60 naar € 1,95 per nacht. Op campings geldt vanaf 2025 hetzelfde tarief
als in hotels.

# 3 De programma's

## 3.1 Programma I Dichtbij en dienstbaar

In 2024 meten wij voor het eerst hoe inwoners de elf kernen ervaren. Uit het onderzoek van de rekenkamer,
dat in november wordt verwacht, moet blijken of de dienstverlening na de herindeling dichtbij is gebleven.
De gemeente telt 447 formatieplaatsen. Het ziekteverzuim was in 2023 6,9 procent.

## 3.2 Programma II Meedoen en gezond

De wachttijd voor een keukentafelgesprek was eind 2023 vijf weken. Het college wil dat in 2025
terugbrengen tot drie. Bijstand: 812 huishoudens op 1 januari 2024, een daling van 36.

## 3.3 Programma III Opgroeien en ontwikkelen

De voorbereiding van een brede school in Oudwaard kost 350 duizend euro. De eerste raming van de bouw is
8,2 mln. De bibliotheek doet mee als de raad in het najaar kiest voor de plek naast de sporthal; de andere
plek is het oude kloosterterrein. Het aantal leerlingen met vervoer is 171.

## 3.4 Programma IV Wonen, werken en ruimte

In 2023 werden 142 woningen opgeleverd. De Steenfabriek in Elsrade biedt plaats aan 150 woningen.
Bedrijven kunnen nog 13,1 hectare grond kopen. Met de provinice spreken wij over de uitbreiding van Hoge
Waard: de provincie wil 8 hectare toestaan, het college vraagt 11 hectare.

## 3.5 Programma V Water, groen en energie

Voor het beheer van de uiterwaarden is in 2025 90 duizend euro extra nodig, oplopend met 2 duizend euro
per jaar. Waterschap Maasgrient stelt het projectbesluit voor de dijk eind 2025 vast. Van de 212 kilometer
sloot[^3] is 18 kilometer dichtgegroeid met watercrassula.
"""),
        _INDICATORS,
        *prose("""
De nulmeting van het groen stamt uit 2022 en is onder 1.204 inwoners gehouden. Het cijfer voor
dienstverlening van de oude gemeente Batelaar was in 2018 een 7,1.

# 4 Onzekerheden

- De herverdeling van het gemeentefonds: PM.
- De uitkomst van de rechtszaak over de kunstgrasvelden van v.v. Batelaar: de aannemer eist 640 duizend
  euro.
- De prijs van de dijkversterking: de gemeentelijke bijdrage werd in 2024 nog geschat op 0,9 mln.
- De afname van het aantal brandweervrijwilligers in Moershoek, van 24 in 2020 tot 19 nu.
"""),
        Footnotes(
            (
                ("1", "Bron: CBS, voorlopige telling."),
                ("2", "Vóór bestemming van het resultaat 2023."),
                ("3", "Alleen sloten in beheer bij de gemeente."),
                ("4", "Rapportcijfer van 1 tot 10."),
                ("5", "Zie ook de jaarrekening 2023, bladzijde 44."),
            )
        ),
    ),
    header="Gemeente Lindemaas\nPerspectiefnota 2025-2028",
    footer="pagina {page} van {pages}",
)

FILE = DocumentFile(
    "perspectiefnota-2025-2028.txt",
    (_DOCUMENT,),
    TextLook("formfeed", width=92, lines_per_page=42),
    listed=True,
)
