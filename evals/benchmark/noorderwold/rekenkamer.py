"""Report of the rekenkamer on energy parks (November 2025): conclusions and recommendations."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Contents, Document, DocumentFile, Footnotes, Letterhead, PdfLook, TitlePage
from evals.making.prose import prose, table

_TEXT = prose("""
# Samenvatting

Hoe heeft Noorderwold gestuurd op de komst van windmolens en zonneparken, en wat kregen de dorpen ervoor
terug? Die vraag stelde de raad op 13 maart 2025 aan ons. Wij lazen 214 stukken, spraken 37 mensen en
bezochten alle parken. Ons antwoord: de gemeente was snel met ja zeggen en traag met afspraken maken. De
molens en de panelen kwamen er. Van de beloofde opbrengst voor de dorpen kwam minder dan de helft terecht.

De rekenkamer: Reinou Elzinga (voorzitter), Pieter-Bas Cnossen en Fatima el Idrissi. Onderzoeker: Jorrit
Siegersma.

#! 1 Aanleiding en aanpak

## 1.1 Vragen

Wij zochten naar het antwoord op vier vragen:

1. Welke doelen stelde de raad tussen 2017 en 2024?
2. Is de raad juist en op tijd geïnformeerd?
3. Wat hebben de dorpen gekregen?
4. Is de grens van 150 hectare een echte grens?

## 1.2 Aanpak

Het onderzoek liep van 7 april tot 29 september 2025. Het kostte 47.300 euro; het budget was 50.000 euro.
Onder bewoners zetten wij een vragenlijst uit, die 641 mensen invulden. Met ontwikkelaar Helios Noord lukte
geen gesprek.

#! 2 Bevindingen

## 2.1 De vergunningen

De eerste vergunning, voor Kielveen-Oost, werd in 2018 in elf weken verleend. Er lag geen beleid. De
ambtenaar die het dossier deed, was de enige; hij vertrok in 2020 en zijn mailbox is gewist. Voor
Tweeboermonderveld duurde het 34 weken en voor Spierwolde-Zuid 61 weken.

## 2.2 De hectares

De raad besloot op 23 september 2021 dat er ten hoogste 150 hectare zonnepark komt, maar schreef niet op of
dat netto of bruto is. Het college telt netto: 114,5 hectare. Bruto is het 131,3 hectare. Met het vergunde
Spierwolde-Zuid wordt het netto 141,5 en bruto 164,9 hectare. Wie bruto telt, is dus al over de grens. In de
jaarstukken 2024 staat weer iets anders: 118 hectare.

## 2.3 Het geld voor de dorpen

Bij drie parken is een afdracht afgesproken. Tabel 1 laat zien wat er tot en met 2024 werd toegezegd en
uitbetaald.
""")

_MONEY = table(
    "Tabel 1 Toegezegd en uitbetaald aan dorpen, tot en met 2024",
    """
Park | Afspraak | Toegezegd | Uitbetaald | Verschil
---
Windpark De Groote Veenkamp | € 0,50 per MWh | 612.000 | 398.000 | 214.000
Windpark Drostenveld | geen | 0 | 25.000 | -25.000
Zonnepark Kielveen-Oost | geen | 0 | 0 | 0
Zonnepark Tweeboermonderveld | € 400 per ha | 73.440 | 24.480 | 48.960
Zonnepark Achterheesterweg | eenmalig | 60.000 | 15.000 | 45.000
**Totaal** | | 745.440 | 462.480 | 282.960
""",
    scale="Bedragen in hele euro’s",
    scale_after=True,
)

_AFTER = prose("""
Van wat is toegezegd is dus 62 procent betaald. De gemeente stuurde geen enkele herinnering. Het geld dat wél
kwam, ging naar drie dorpen; Nieuw-Luttel, dat de molens het meest hoort, kreeg niets. De dorpsraad van
Tweeboermond besteedde zijn deel aan een pumptrackbaan.

## 2.4 Wat de raad wist

In zeven van de negen raadsbrieven over energie staat geen bedrag. De brief van 19 mei 2022 meldt dat de
afdracht ‘op schema’ ligt; dat was onjuist. De wethouder van toen, Roelof Ensing, kan daarover niet meer
worden bevraagd.

## 2.5 Wat bewoners vinden

Van de invullers vindt 58 procent dat de lasten en de lusten oneerlijk zijn verdeeld. In Nieuw-Luttel is dat
83 procent, in Barwolde 41 procent. Een kwart zegt niet te weten dat er een gebiedsfonds bestaat.
""")

_SURVEY = table(
    "Tabel 2 Antwoorden van bewoners in procenten",
    """
Dorp | Aantal | Eerlijk | Oneerlijk | Weet niet
---
Barwolde | 158 | 30 | 41 | 29
Kielveen | 141 | 21 | 62 | 17
Tweeboermond | 119 | 14 | 74 | 12
Nieuw-Luttel | 66 | 9 | 83 | 8
Overige dorpen | 157 | 26 | 53 | 21
**Alle dorpen** | 641 | 21 | 58 | 21
""",
    style="unruled",
)

_CONCLUSIONS = prose("""
#! 3 Conclusies

**Conclusie 1.** De raad stelde wel een grens aan hectares, maar geen doel voor de opbrengst.

**Conclusie 2.** De grens van 150 hectare is niet toetsbaar, omdat onduidelijk is wat er wordt geteld.

**Conclusie 3.** De gemeente heeft niet gecontroleerd of exploitanten betaalden.

**Conclusie 4.** De raad is in 2022 onjuist geïnformeerd over de afdracht.

**Conclusie 5.** De kennis zat bij één persoon; het dossier is daardoor niet volledig.

#! 4 Aanbevelingen

Aan de raad:

1. Leg vóór 1 juli 2026 vast dat de grens van 150 hectare bruto of netto is.
2. Stel een doel vast voor de opbrengst per dorp, met voorrang voor dorpen binnen 1.500 meter van een molen.

Aan het college:

3. Vorder het achterstallige bedrag van 307.960 euro vóór 1 april 2026 in.
4. Rapporteer elk voorjaar wat elk park heeft betaald.
5. Zet voor elk energiedossier twee ambtenaren in.
6. Herstel het dossier Kielveen-Oost voor zover dat kan.

#! 5 Reactie van het college en nawoord

Het college ontving het rapport op 6 oktober 2025 en reageerde op 27 oktober 2025. Het neemt de aanbevelingen
3, 4 en 5 over. Aanbeveling 6 neemt het niet over, omdat herstel te veel kost: naar schatting 35.000 euro.
Over de eerste twee gaat de raad. Het college wijst erop dat Veenwind BV de achterstand betwist: het bedrijf
zegt dat stilstand niet meetelt.

In ons nawoord zeggen wij daarover dit. In het contract van 4 november 2019 staat in artikel 7 dat de
afdracht geldt voor de opgewekte én de gederfde stroom. Het standpunt van Veenwind heeft naar ons oordeel
geen grond.
""")

_NOTE = ("1", "Het achterstallige bedrag in aanbeveling 3 telt alleen parken die te weinig betaalden.")

DOCUMENT = Document(
    "Wind mee, geld weg. Onderzoek naar energieparken",
    "rekenkamerrapport",
    date(2025, 11, 3),
    (
        TitlePage(
            "Wind mee, geld weg",
            "Onderzoek naar de sturing op energieparken",
            ("Rekenkamer Noorderwold", "3 november 2025"),
        ),
        Contents(),
        *_TEXT,
        _MONEY,
        Footnotes((_NOTE,)),
        *_AFTER,
        _SURVEY,
        *_CONCLUSIONS,
        Box(
            "Leeswijzer bij de bedragen",
            prose("""
Wij rekenen in hele euro’s. Drostenveld betaalde uit eigen beweging aan de ijsbaan van Drostenkanaal.
"""),
        ),
    ),
    header="Rekenkamer Noorderwold",
    footer="Wind mee, geld weg | {page}",
)

_LOOK = PdfLook("office", hyphenate=True)
FILE = DocumentFile("rekenkamerrapport-energieparken.pdf", (DOCUMENT,), _LOOK, listed=True)

_ANNEX = table(
    "Overzicht dekking",
    """
Jaar | Huur tijdelijke lokalen | Kapitaallasten | Bijdrage schoolbestuur | Netto
---
2026 | 145.000 | 0 | 0 | 145.000
2027 | 62.000 | 96.000 | 40.000 | 118.000
2028 | 0 | 288.000 | 40.000 | 248.000
""",
    scale="Bedragen in hele euro’s",
    scale_after=True,
)

_SCHOOL = prose("""
# Samenvatting

Drie basisscholen in Tweeboermond gaan samen in één gebouw. Voor de bouw van Kindcentrum De Wilgenroos vragen
wij een krediet van 6.950.000 euro. Daarin zit 275.000 euro die u al in de begroting 2025 beschikbaar stelde
voor de voorbereiding; het nieuwe krediet is dus 6.675.000 euro.

# Voorgesteld besluit

1. Voor de bouw van Kindcentrum De Wilgenroos een aanvullend krediet van 6.675.000 euro beschikbaar te
   stellen.
2. De kapitaallasten van 288.000 euro per jaar vanaf 2028 te dekken volgens de Kadernota 2026.
3. De gymzaal van obs De Vaart per 1 augustus 2027 aan de onderwijsbestemming te onttrekken.
4. Het college op te dragen elk kwartaal over de bouw te berichten.

# Aanleiding

De Turfgraver (88 leerlingen), obs De Vaart (79) en de Sint-Jozefschool (49) zijn te klein om alleen verder
te gaan. De Turfgraver dateert van 1963 en heeft een dak met asbest. De besturen, Stichting Openbaar
Onderwijs Woldrand en Stichting Katholiek Onderwijs Noord, tekenden op 2 april 2025 een intentieverklaring.

# Argumenten

1.1 Renovatie van drie gebouwen kost meer. Bureau Van Hulten raamde dat op 7,8 miljoen euro, zonder gymzaal.

1.2 Er is plek. Het terrein achter de sporthal is 6.400 vierkante meter en van de gemeente.

1.3 De stroomaansluiting is geregeld. Het gebouw mag de aansluiting van de sporthal delen.

# Kanttekeningen

De grond is licht verontreinigd met zink. Sanering is geraamd op 165.000 euro en zit in het krediet. De post
onvoorzien is 5 procent. Een deel van de ouders van de Sint-Jozefschool wil een eigen ingang; daar is niet
voor gekozen.

# Planning

Gunning op 22 september 2025, start bouw januari 2026, oplevering 30 juni 2027, eerste schooldag 1 september
2027.

# Geld
""")


def _proposal() -> DocumentFile:
    head = Letterhead(
        ("Gemeente Noorderwold", "Brink 1, Barwolde"),
        ("Aan de gemeenteraad",),
        (
            ("Onderwerp", "Krediet Kindcentrum De Wilgenroos"),
            ("Zaaknummer", "NW-2025-01187"),
            ("Portefeuillehouder", "wethouder I. Rozema"),
            ("Steller", "Doutzen Veltkamp, team Samenleving"),
            ("Raadsvergadering", "10 juli 2025"),
            ("Agendapunt", "9"),
        ),
    )
    document = Document(
        "Raadsvoorstel krediet Kindcentrum De Wilgenroos",
        "raadsvoorstel",
        date(2025, 6, 10),
        (head, *_SCHOOL, _ANNEX),
        footer="NW-2025-01187 | {page}",
    )
    return DocumentFile("raadsvoorstel-wilgenroos.pdf", (document,), PdfLook("classic"), listed=True)


PROPOSAL = _proposal()
