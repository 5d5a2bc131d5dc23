"""The seven opgaven of the Stadsbegroting 2025: prose, costs and indicators of each."""

from __future__ import annotations

from evals.benchmark.kromstede.finance import COLUMNS, OPGAVEN, Opgave
from evals.making import Table
from evals.making.blocks import Block
from evals.making.notation import dutch, trailing
from evals.making.prose import prose, table

_COST = "Wat mag het kosten? Opgave {name} (bedragen x € 1.000)"


def _costs(opgave: Opgave) -> Table:
    rows = (
        ("Lasten", *map(dutch, opgave.lasten)),
        ("Baten", *map(dutch, opgave.baten)),
        ("**Saldo**", *map(trailing, opgave.saldo())),
    )
    return Table(_COST.format(name=opgave.name), (("", *COLUMNS),), rows, style="ruled")


def _indicators(text: str) -> Table:
    return table("Waaraan merken we het?", text, style="columns")


_PROSE = (
    """
## 3.1 Bestuur en stadsloket

Het stadsloket verhuist op 3 maart 2025 van de Raadhuislaan naar de begane grond van het Waaggebouw. De
openingstijden worden ruimer: donderdag tot 20.00 uur en voortaan ook op zaterdagochtend. Wie belt moet
binnen 45 seconden een mens aan de lijn krijgen; in 2023 duurde dat 78 seconden. Voor de
gemeenteraadsverkiezingen van 18 maart 2026 is in dat jaar 285.000 euro geraamd, inclusief vier mobiele
stembureaus op de campus.

Portefeuillehouder: burgemeester Hedwig Starrenburg.
""",
    """
## 3.2 Veilige stad

De boa’s krijgen vanaf 1 april 2025 een korte wapenstok, na een proef die de burgemeester in mei 2024
evalueerde. Het team telt 31 fte, drie meer dan in 2024. De extra mensen zijn bestemd voor de
fietsenwrakken en het uitgaansgebied rond de Botermarkt. Het cameratoezicht aan de Pottenkade wordt met
twee jaar verlengd, tot 1 september 2026. De Veiligheidsregio Stede en Vaart vraagt 6.842.000 euro,
164.000 euro meer dan verwacht.

Portefeuillehouder: burgemeester Hedwig Starrenburg.
""",
    """
## 3.3 Kennisstad en economie

Op campus Heggewiel gaat in het tweede kwartaal van 2025 startersgebouw De Kiem open. De gemeente is met
1,4 miljoen euro de kleinste van drie financiers; de universiteit draagt 6,2 miljoen euro bij en de
provincie 2,6 miljoen euro. Van de 35 werkplaatsen zijn er 22 verhuurd. Het Opgaveplan Kennisstad loopt
tot en met 2026. Bedrijventerrein Lutterzijl heeft nog 11,6 hectare uit te geven; daarvan houden wij 4
hectare vast voor bedrijven die uit de Noorderkade moeten wijken.

Portefeuillehouder: wethouder Jorrit van Zuthem.
""",
    """
## 3.4 Wonen en stadsontwikkeling

In 2025 komen er naar verwachting 540 woningen gereed, waarvan 126 op de Noorderkade. Het aantal
studenteneenheden is 260; complex De Spil aan de Singelweg levert daarvan 188. De hoge lasten in 2025 en
2026 hangen samen met de grondexploitaties: wat wij aan bouwrijp maken uitgeven, komt later als
grondopbrengst terug. Het meldpunt Ongewenst Wonen opent op 1 februari 2025 en krijgt een jaarbudget van
95.000 euro.

Portefeuillehouder: wethouder Marleen Oosterdiep.
""",
    """
## 3.5 Onderweg en klimaat

Het herstel van de kademuren begint in september 2024 met vak 1 bij de Botermarkt. Tijdens de werken kan
een schip van meer dan 24 meter er niet langs. Op de Trekweg komt een vrijliggend fietspad van 2,1
kilometer. Van de 14.600 straatlantaarns branden er eind 2025 10.900 op led. De afvalstoffenheffing is
kostendekkend; er wordt in 2025 geen geld uit de egalisatievoorziening gehaald.

Portefeuillehouder: wethouder Pieter-Bas Quist.
""",
    """
## 3.6 Jeugd, zorg en meedoen

Dit is met afstand de duurste opgave. Vier buurtorganisaties nemen per 1 januari 2025 de wijkteams over
van de stichting Stedezorg. De overgang kost eenmalig 640.000 euro, waarvan 410.000 euro voor het nieuwe
cliëntsysteem. Voor bestaanszekerheid is in 2025 3,9 miljoen euro beschikbaar. De stadspas geldt voor
huishoudens tot 130% van de bijstandsnorm; eerder was dat 120%. Wie de pas heeft krijgt een tegoed van 275
euro per kind.

Portefeuillehouder: wethouder Ilham Bouzrara.
""",
    """
## 3.7 Leren, cultuur en sport

Basisschool De Regenboog en De Ark gaan samen verder in een nieuw gebouw aan het Tessenoord. De school
opent in augustus 2027, het krediet is 14,8 miljoen euro. Theater De Lantaarn trok in het seizoen
2023-2024 61.200 bezoekers. De bibliotheek gaat vanaf 5 januari 2025 op zondag open. Voor zwembad De Wiek
ramen wij in 2025 een bijdrage van 1.065.000 euro in het exploitatietekort.

Portefeuillehouder: wethouder Ilham Bouzrara (onderwijs) en wethouder Pieter-Bas Quist (sport en cultuur).
""",
)

_INDICATORS = (
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Wachttijd telefoon (seconden) | 78 | 2023 | 45 | 45
Tevredenheid stadsloket (cijfer) | 7,6 | 2023 | 7,8 | 8,0
Opkomst gemeenteraadsverkiezing | 52,4% | 2022 | – | n.v.t.
Woo-verzoeken binnen termijn | 58% | 2023 | 75% | 95%
""",
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Woninginbraken | 187 | 2023 | 175 | 150
Gestolen fietsen (aangiften) | 1.284 | 2023 | 1.150 | 1.000
Voelt zich wel eens onveilig in de eigen buurt | 19% | 2023 | 18% | 16%
Voelt zich wel eens onveilig in de binnenstad | 34% | 2023 | 31% | 27%
Opkomsttijd brandweer binnen norm | 81% | 2023 | 84% | 88%
""",
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Banen in de kennissector | 8.940 | 2023 | 9.250 | 9.900
Banen totaal | 38.610 | 2023 | 39.000 | 40.200
Leegstand winkels binnenstad | 7,9% | 2023 | 7,0% | 6,0%
Leegstand kantoren | 11,2% | 2023 | 10,5% | 9,0%
Startende bedrijven door studenten | 46 | 2022 | 60 | 80
""",
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Opgeleverde woningen per jaar | 412 | 2023 | 540 | 600
waarvan sociale huur | 97 | 2023 | 162 | 180
waarvan middensegment | 141 | 2023 | 216 | 240
Opgeleverde studenteneenheden per jaar | 164 | 2023 | 260 | 300
Verleende omzettingsvergunningen | 71 | 2023 | 60 | 40
Doorlooptijd omgevingsvergunning (dagen) | 63 | 2023 | 56 | 50
""",
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Aandeel fiets in korte ritten | 47% | 2021 | 50% | 54%
Restafval per inwoner (kg) | 141 | 2023 | 130 | 105
Verkeersgewonden | 212 | 2023 | 195 | 170
Zonnepanelen op daken (MWp) | 38,4 | 2023 | 46 | 60
Kademuur in goede staat (km) | 2,7 | 2023 | 2,9 | 3,4
""",
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Jongeren met jeugdhulp | 12,8% | 2023 | 12,4% | 11,5%
Jongeren met jeugdbescherming | 1,1% | 2023 | 1,0% | 0,9%
Kinderen uit huis geplaatst | 94 | 2023 | 90 | 80
Cliënten huishoudelijke ondersteuning | 1.912 | 2023 | 1.950 | 2.000
Inwoners in de bijstand | 2.046 | 2023 | 1.990 | 1.900
Huishoudens met problematische schulden | 8,7% | 2023 | 8,3% | 7,5%
""",
    """
Indicator | Gemeten | Jaar | Streven 2025 | Streven 2028
---
Bezoeken bibliotheek | 231.000 | 2023 | 260.000 | 280.000
Leden bibliotheek | 18.450 | 2023 | 19.000 | 20.000
Voortijdig schoolverlaters | 2,3% | 2022-2023 | 2,0% | 1,7%
Bezoekers Theater De Lantaarn | 61.200 | 2023-2024 | 63.000 | 65.000
Sporters (wekelijks) | 54% | 2020 | 57% | 60%
""",
)


def chapters() -> tuple[Block, ...]:
    """The opgaven, one after the other."""
    blocks: list[Block] = []
    for opgave, text, indicators in zip(OPGAVEN, _PROSE, _INDICATORS, strict=True):
        blocks += [*prose(text), _costs(opgave), _indicators(indicators)]
    return tuple(blocks)
