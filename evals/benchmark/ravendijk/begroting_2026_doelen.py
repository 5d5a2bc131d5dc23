"""Begroting 2026-2029: the chapters by goal and the indicators."""

from __future__ import annotations

from evals.making import Block, Bullets, Paragraph
from evals.making.prose import prose, table

_ONE = prose("""
## 3.1 Doel 1 Wonen in een groeiende stad

Portefeuillehouder: wethouder Nadira el Khatib

**1.1 Meer woningen.** In 2026 willen wij 1.150 woningen opleveren. Dat lukt alleen als netbeheerder
Voltstroom op tijd het onderstation aan de Kavelweg oplevert. Staat dat er niet op 1 september 2026, dan
schuiven 340 woningen in Tochtland door naar 2027.

**1.2 Betaalbaar wonen en studenten.** Van elke honderd nieuwe huizen zijn er dertig sociale huur en dertig
betaalbare koop of middenhuur. De gemeente koopt zich voor € 2,4 miljoen in in 60 middenhuurwoningen van
pensioenfonds De Dijkgraaf.

**1.3 Levendige stadsdelen.** De wijkbudgetten stoppen. In elk stadsdeel blijft een stadsdeelregisseur. De
buurtsuper van Zonnegaarde, die in maart sloot, wordt een gezamenlijke winkel en huiskamer met een
starthulp van 85.000 euro.
""")
_ONE_AFTER = prose("""
In doel 1.1 zitten de grondexploitaties; daarom zijn lasten en baten er groot.

Wat gaan wij in 2026 doen?

- Het bestemmingsplan voor Oosterkavel Buurt 2 ter inzage leggen in het eerste kwartaal van 2026.
- Een verhuisteam voor ouderen starten: 75 verhuizingen per jaar.
- De zelfbewoningsplicht uitbreiden naar woningen tot € 425.000.
""")

_TWO = prose("""
## 3.2 Doel 2 Opgroeien en meedoen

Portefeuillehouder: wethouder Wieke Postmus

**2.1 Jeugdhulp dichtbij.** Wij bouwen drie eigen gezinshuizen, met elk vier plekken, aan de Smientlaan, de
Tureluur en het Lisplein. Een plek daar kost € 94.000 per jaar, tegen € 216.000 bij een instelling buiten
de regio. Het eerste huis gaat open op 1 mei 2026.

**2.2 Ondersteuning thuis.** Het aantal mensen met huishoudelijke hulp groeit van 3.480 naar 3.790. De
eigen bijdrage wordt per 2027 inkomensafhankelijk. De wachttijd is nu gemiddeld 31 dagen.

**2.3 Werk en inkomen.** Ravendijk telde op 1 juli 2025 2.914 bijstandsuitkeringen. Twee jobcoaches helpen
vooral vijftigplussers aan werk.
""")
_TWO_AFTER = prose("""
De lasten voor jeugdhulp waren in 2024 al hoger dan het bedrag dat oorspronkelijk voor 2025 was geraamd. De
raming voor 2026 gaat daar nog eens ruim boven uit.
""")

_THREE = prose("""
## 3.3 Doel 3 Leren en werken

Portefeuillehouder: wethouder Femke Brandsma-Roos

**3.1 Goede schoolgebouwen.** IKC Tochtland-Noord opent in augustus 2027 met 16 groepen. IKC Tochtland-Zuid
volgt in 2028. In de winter staan negen noodlokalen aan de Kievitstraat.

**3.2 Kennisstad en campus.** Hogeschool Polderland telt 9.640 studenten. Het campusfonds betaalt mee aan
het Waterlab, waar studenten met het waterschap aan zoute kwel werken. Lector Ibrahim Sevenaer leidt het
lab.

**3.3 Ruimte voor bedrijven.** Op bedrijventerrein Kavelpoort is nog 11,6 hectare te koop. De wachtlijst
telt 38 bedrijven. Wij geven voorrang aan bedrijven met veel werk per vierkante meter.
""")
_THREE_AFTER = prose("""
De bijdrage aan het campusfonds is € 500.000 in 2026 en eindigt in 2027. De hogeschool legt hetzelfde
bedrag in.
""")

_FOUR = prose("""
## 3.4 Doel 4 Bereikbare stad

Portefeuillehouder: wethouder Sander Oldewarris

**4.1 Fiets en bus.** De HOV-baan Oosterkavel fase 1 loopt van station Ravendijk-Oost tot het Kwelplein. De
eerste bus rijdt naar planning op 13 december 2026. Fase 2, tot de Kavelweg, volgt in 2029.

**4.2 Wegen en bruggen.** De Ravenvaartbrug kost nu € 24,6 miljoen en is klaar in het tweede kwartaal van
2028. Tot dan mogen vrachtwagens boven 30 ton er niet over. Fietsers gebruiken de tijdelijke brug bij de
Veerkade.

**4.3 Parkeren.** Een uur in garage Sluishaven gaat van € 2,60 naar € 2,80. Rond de hogeschool voeren wij
per 1 april 2026 vergunningparkeren in; de eerste vergunning kost € 36 per jaar.
""")
_FOUR_AFTER: tuple[Block, ...] = (
    Paragraph("Op straat verandert in 2026 het volgende:"),
    Bullets(
        (
            "de Dijkstraat wordt een fietsstraat tussen de Sluis en de Kreek;",
            "acht kruispunten krijgen een korte wachtstand voor fietsers bij regen;",
            "op 22 plekken komen deelautohubs, met samen 64 auto’s.",
        )
    ),
)

_FIVE = prose("""
## 3.5 Doel 5 Droge voeten, groene stad

Portefeuillehouders: wethouders Sander Oldewarris (water) en Femke Brandsma-Roos (energie)

**5.1 Water en klimaat.** Ravendijk ligt 3,4 meter onder zeeniveau. Gemaal De Vliet krijgt een derde pomp,
goed voor 1.900 liter per seconde. Daarmee kan het peil in de Vliethoek bij een bui van 70 millimeter op
orde blijven.

**5.2 Nieuwe energie.** Voor het warmtenet Kwelmeer moet de raad in juni 2026 kiezen. Het net zou 2.100
woningen met warmte uit de rioolzuivering voeden. De investering is PM.

**5.3 Schone stad en afval.** Ravendijkers gooiden in 2024 gemiddeld 148 kilo restafval weg. In hoogbouw
proberen wij etensbakjes met een pasje; de proef aan de Reigersflat loopt tot 1 oktober 2026.
""")
_FIVE_AFTER = prose("""
De riool- en afvalheffing dekken de kosten volledig. In 2026 planten we 1.800 bomen, vooral langs de Kreek.
""")

_SIX = prose("""
## 3.6 Doel 6 Veilig en dichtbij

Portefeuillehouder: burgemeester Hedwig Anninga

**6.1 Veilige stad.** In uitgaansgebied De Kolk komen veertien camera’s. Het aantal woninginbraken daalde
in 2024 naar 163.

**6.2 Dienstverlening.** Na de paspoortpiek wordt de balie in de Vliethoek alleen nog op dinsdag en
donderdag bemand. De telefoon wordt gemiddeld na 74 seconden opgenomen.

**6.3 Bestuur en organisatie.** De raadzaal krijgt nieuwe techniek voor 415.000 euro. Griffier Marit
Zandstra-Loo verwacht dat de raad er in september 2026 weer kan vergaderen; tot die tijd zit hij in de aula
van de hogeschool.
""")
_SIX_AFTER = prose("""
De cao en de invulling van vacatures verklaren de groei van doel 6.3.
""")

CHAPTERS: dict[str, tuple[tuple[Block, ...], tuple[Block, ...]]] = {
    "1": (_ONE, _ONE_AFTER),
    "2": (_TWO, _TWO_AFTER),
    "3": (_THREE, _THREE_AFTER),
    "4": (_FOUR, _FOUR_AFTER),
    "5": (_FIVE, _FIVE_AFTER),
    "6": (_SIX, _SIX_AFTER),
}

INDICATORS = table(
    "Tabel 4 Indicatoren per doel",
    """
Indicator | Bron | Realisatie | << | Streefwaarde | << | << | <<
^^ | ^^ | 2023 | 2024 | 2026 | 2027 | 2028 | 2029
---
1 Wonen in een groeiende stad
1.1 Opgeleverde woningen | Gemeente | 871 | 934 | 1.150 | 1.250 | 1.300 | 1.300
1.1 Gestarte woningen | Gemeente | 1.012 | 887 | 1.200 | 1.300 | 1.300 | 1.300
1.2 Opgeleverde sociale huurwoningen | Corporaties | 204 | 231 | 345 | 375 | 390 | 390
1.2 Opgeleverde middenhuurwoningen | Gemeente | 96 | 118 | 170 | 190 | 195 | 195
1.2 Studentenkamers | Kamerpolder | 2.015 | 2.042 | 2.420 | 2.500 | 2.600 | 2.600
1.2 Wachttijd sociale huur (jaren) | Corporaties | 8,9 | 9,3 | 9,0 | 8,7 | 8,4 | 8,0
1.3 Rapportcijfer eigen buurt | Stadspeiling | 7,1 | 7,2 | 7,3 | 7,3 | 7,4 | 7,4
1.3 Inwoners actief als vrijwilliger | Stadspeiling | 33% | 34% | 36% | 36% | 37% | 38%
2 Opgroeien en meedoen
2.1 Jongeren met jeugdhulp | CBS | 11,8% | 12,4% | 12,0% | 11,7% | 11,4% | 11,0%
2.1 Jongeren met jeugdhulp met verblijf | CBS | 1,3% | 1,4% | 1,2% | 1,1% | 1,0% | 1,0%
2.1 Wachttijd jeugd-ggz (weken) | Jeugdregio | 17 | 21 | 14 | 12 | 10 | 10
2.2 Cliënten met huishoudelijke hulp | Gemeente | 3.260 | 3.480 | 3.790 | 3.910 | 4.030 | 4.150
2.2 Tevredenheid cliënten Wmo | Cliëntonderzoek | 7,6 | 7,5 | 7,7 | 7,7 | 7,8 | 7,8
2.3 Bijstandsuitkeringen | Gemeente | 3.085 | 2.967 | 2.850 | 2.800 | 2.760 | 2.720
2.3 Uitstroom naar werk | Gemeente | 412 | 455 | 480 | 490 | 500 | 500
3 Leren en werken
3.1 Vroegtijdig schoolverlaters | Ministerie | 2,6% | 2,4% | 2,2% | 2,1% | 2,0% | 2,0%
3.1 Scholen met goed binnenklimaat | Gemeente | 41% | 47% | 58% | 66% | 74% | 80%
3.2 Studenten hogeschool | Hogeschool | 9.310 | 9.640 | 9.900 | 10.050 | 10.200 | 10.300
3.2 Afgestudeerden die blijven | Hogeschool | 22% | n.b. | 26% | 27% | 29% | 30%
3.3 Banen per 1.000 inwoners | LISA | 466 | 471 | 480 | 485 | 490 | 495
3.3 Uitgegeven bedrijfsgrond (ha) | Gemeente | 2,9 | 1,7 | 3,5 | 3,5 | 2,5 | 2,0
4 Bereikbare stad
4.1 Ritten per fiets | Verplaatsingspanel | 34% | 35% | 38% | 39% | 40% | 41%
4.1 Instappers stadsbus per dag* | Vervoerder | 9.850 | 11.240 | 12.100 | 12.900 | 13.600 | 14.400
4.2 Bruggen in klasse D | Gemeente | 11 | 14 | 12 | 9 | 6 | 4
4.2 Ernstig gewonden in het verkeer | Politie | 38 | 43 | 35 | 32 | 30 | 28
4.3 Bezetting garage Sluishaven | Parkeerbedrijf | 71% | 64% | 68% | 70% | 72% | 72%
5 Droge voeten, groene stad
5.1 Water op straat, meldingen | Gemeente | 187 | 263 | 180 | 160 | 140 | 120
5.1 Verhard oppervlak weggehaald (ha) | Gemeente | 1,8 | 2,4 | 4,0 | 4,0 | 4,5 | 5,0
5.2 Woningen op aardgasvrije warmte | Netbeheerder | 14,2% | 15,6% | 19% | 21% | 24% | 27%
5.2 Zonnestroom op daken (MWp) | Netbeheerder | 88 | 104 | 125 | 135 | 145 | 155
5.3 Restafval per inwoner (kg) | Gemeente | 156 | 148 | 135 | 125 | 115 | 100
5.3 Gescheiden ingezameld afval | Gemeente | 61% | 63% | 68% | 70% | 72% | 75%
6 Veilig en dichtbij
6.1 Woninginbraken | Politie | 189 | 163 | 160 | 155 | 150 | 145
6.1 Voelt zich vaak onveilig | Stadspeiling | 3,9% | 4,1% | 3,5% | 3,3% | 3,0% | 3,0%
6.2 Rapportcijfer balie | Stadspeiling | 8,1 | 7,4 | 8,0 | 8,1 | 8,2 | 8,2
6.2 Telefoon binnen een minuut opgenomen | Gemeente | 58% | 49% | 70% | 75% | 80% | 80%
6.3 Ziekteverzuim | Gemeente | 6,1% | 6,6% | 5,6% | 5,4% | 5,2% | 5,0%
6.3 Inhuur als deel van de loonsom | Gemeente | 16,2% | 16,8% | 13% | 12% | 11% | 10%
""",
    keep=False,
)
