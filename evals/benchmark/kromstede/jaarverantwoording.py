"""The Jaarverantwoording 2024: Word, with the letter V or N before the amount.

On purpose: chapter 1 rounds the result to 3,1 million, the table says 3.412; the sick leave in the prose
(6,2%) differs from the table (6,4%).
"""

from __future__ import annotations

from datetime import date

from evals.benchmark.kromstede.finance import YEAR_2024, ahead
from evals.making import Cell, Document, DocumentFile, Table, TitlePage, WordLook
from evals.making.notation import dutch
from evals.making.prose import prose, table


def _result() -> Table:
    rows = [
        (name, dutch(first), dutch(changed), dutch(real), ahead(real - changed))
        for name, first, changed, real in YEAR_2024
    ]
    first, changed, real = (sum(row[column] for row in YEAR_2024) for column in (1, 2, 3))  # type: ignore[misc]
    rows.append(("**Resultaat**", dutch(first), dutch(changed), dutch(real), ahead(real - changed)))
    return Table(
        "Tabel 1. Resultaat 2024 per opgave",
        (
            (Cell("Opgave", rows=2), Cell("Saldo", cols=3), Cell("Verschil", rows=2)),
            ("Begroot", "Na wijziging", "Werkelijk"),
        ),
        tuple(rows),
        scale="Bedragen x € 1.000. N is nadelig, V is voordelig ten opzichte van de begroting na wijziging.",
    )


_OPENING = prose("""
# 1. Het jaar in vogelvlucht

2024 was het jaar waarin de stad eindelijk zag wat zij al lang op tekening had: op 14 oktober legde de
eerste heistelling aan bij de Noorderkade. Het was ook het jaar waarin de jeugdhulp opnieuw duurder werd
dan gedacht. Per saldo sluiten wij af met een overschot van ongeveer 3,1 miljoen euro. Dat komt vooral
door vertraging: werk dat bleef liggen, vacatures die lang openstonden en grond die eerder werd verkocht.

Het college stelt de raad voor het overschot als volgt te bestemmen: 1.250.000 euro naar de reserve
kademuren, 780.000 euro naar een nieuwe reserve jeugdhulp en de rest naar de algemene reserve. De raad
behandelt de jaarverantwoording op 3 juli 2025. De accountant, Van Maurik & Zonen, gaf op 22 mei 2025 een
goedkeurende verklaring af, met een opmerking over de onderbouwing van de facturen van één zorgaanbieder
(394.000 euro).

## 1.1 Wat ging goed

- Het stadspanel groeide naar 3.105 leden.
- De telefoon werd gemiddeld binnen 52 seconden opgenomen; in 2023 was dat 78 seconden.
- Er kwamen 1.190 bomen bij en er verdwenen er 640.

## 1.2 Wat ging minder

- Er werden 388 woningen opgeleverd waar de begroting op 480 rekende.
- De verbouwing van het Waaggebouw liep 4 maanden uit door loden leidingen.
- Het aantal gestolen fietsen daalde niet, maar steeg naar 1.341.
""")

_RESULT = prose("""
# 2. Het resultaat

De begroting na wijziging ging uit van een klein overschot. In de tabel staat per opgave wat er werkelijk
overbleef of tekortkwam.
""")

_WHY = prose("""
## 2.1 Verklaring van de grootste verschillen

**Kennisstad en economie.** De bijdrage aan startersgebouw De Kiem (900.000 euro) werd nog niet betaald,
omdat de oplevering naar 2025 schoof. Het restant van het voordeel zit in vacatures.

**Wonen en stadsontwikkeling.** Op de Noorderkade verkochten wij twee kavels eerder dan geraamd; dat leverde
870.000 euro op. De leges voor omgevingsvergunningen vielen 310.000 euro hoger uit.

**Jeugd, zorg en meedoen.** Jeugdhulp met verblijf kostte 1,46 miljoen euro meer dan de begroting na
wijziging, huishoudelijke ondersteuning 540.000 euro meer. Bij de bijstand was er een voordeel van 310.000
euro.

**Overhead.** De inhuur op openstaande plekken bij ICT en juridische zaken was duurder dan de vrijval van
salarissen. De totale inhuur bedroeg 12,4 miljoen euro, 18,6% van de loonsom.

**Mutaties reserves.** Uit de reserve wijkteams is 1.368.000 euro meer gehaald dan begroot, doordat de
overgang van Stedezorg naar de buurtorganisaties al in november 2024 begon.

## 2.2 Incidentele posten

Van het resultaat is 2.690.000 euro incidenteel. Structureel blijft er 722.000 euro over. Dat is genoeg om
te voldoen aan de norm van de provincie, maar te weinig om op te bouwen.
""")

_OPGAVEN = prose("""
#! 3. Verantwoording per opgave

## 3.1 Bestuur en stadsloket

Burgemeester Hedwig Starrenburg legde op 29 november 2024 de eerste steen van het nieuwe stadsloket. In
totaal kwamen er 214 Woo-verzoeken binnen; 66% is op tijd afgehandeld. Het
bezwaarschriftencommissie-advies werd in 91% van de gevallen gevolgd.

## 3.2 Veilige stad

De proef met de korte wapenstok (16 boa’s) duurde van 1 februari tot en met 30 april 2024. De stok is in die
periode twee keer gebruikt. Het aantal woninginbraken daalde naar 162, het laagste sinds 2009.

## 3.3 Kennisstad en economie

Studenten begonnen 58 bedrijven. Van de 22 gesprekken met vestigers leidden er vijf tot een vestiging,
waaronder die van meetinstrumentenmaker Lumetrix met 85 banen. Op Lutterzijl is 2,4 hectare verkocht.

## 3.4 Wonen en stadsontwikkeling

Van de 388 opgeleverde woningen waren er 84 sociale huur. De 96 studenteneenheden stonden in één complex:
De Kluis op campus Heggewiel. De Spil volgde niet, omdat de aannemer failliet ging. Er kwamen 138
aanvragen voor omzetting binnen; 64 vergunningen zijn verleend.

## 3.5 Onderweg en klimaat

Vak 1 van de kademuren was op 31 december 2024 voor 70% gereed. De led-ombouw kwam op 9.480 lantaarns. Het
restafval daalde naar 134 kilo per inwoner. Er vielen 219 verkeersgewonden, van wie 131 fietsers.

## 3.6 Jeugd, zorg en meedoen

Eind 2024 waren er 101 kinderen uit huis geplaatst. Het aandeel jongeren met jeugdhulp steeg naar 13,1%. De
stadspas bereikte 5.230 inwoners, 71% van wie er recht op heeft.

## 3.7 Leren, cultuur en sport

De bibliotheek ontving 244.000 bezoeken. Zwembad De Wiek was zeven weken dicht door een lek in de
filterkelder; de reparatie kostte 188.000 euro. In Theater De Lantaarn kwamen 58.900 bezoekers.
""")

_INDICATORS = table(
    "Tabel 2. Beloofd en bereikt",
    """
Indicator | Bereikt 2023 | Begroot 2024 | Bereikt 2024 | Oordeel
---
Opgeleverde woningen per jaar | 412 | 480 | 388 | niet gehaald
waarvan sociale huur | 97 | 144 | 84 | niet gehaald
Opgeleverde studenteneenheden per jaar | 164 | 240 | 96 | niet gehaald
Banen in de kennissector | 8.940 | 9.100 | 9.115 | gehaald
Leegstand winkels binnenstad | 7,9% | 7,4% | 8,3% | niet gehaald
Gestolen fietsen (aangiften) | 1.284 | 1.200 | 1.341 | niet gehaald
Woninginbraken | 187 | 180 | 162 | gehaald
Restafval per inwoner (kg) | 141 | 135 | 134 | gehaald
Jongeren met jeugdhulp | 12,8% | 12,6% | 13,1% | niet gehaald
Kinderen uit huis geplaatst | 94 | 92 | 101 | niet gehaald
Bezoeken bibliotheek | 231.000 | 240.000 | 244.000 | gehaald
Voortijdig schoolverlaters | 2,3% | 2,1% | n.n.b. | –
""",
)

_STAFF = prose("""
#! 4. Organisatie en balans

## 4.1 Mensen

Op 31 december 2024 werkten er 640 mensen bij de gemeente (588 fte), tegen een formatie van 604 fte. Het
verzuim was 6,2%. Er vertrokken 71 medewerkers en er begonnen er 83. Gemeentesecretaris Coen Vissering
kondigde aan per 1 oktober 2025 met pensioen te gaan.
""")

_PEOPLE = table(
    "Tabel 3. Personeel in cijfers",
    """
Kengetal | 2022 | 2023 | 2024
---
Formatie (fte) | 581 | 596 | 604
Bezetting (fte) | 560 | 571 | 588
Ziekteverzuim | 6,9% | 6,6% | 6,4%
Inhuur (mln euro) | 9,6 | 11,2 | 12,4
Inhuur als deel van de loonsom | 16,8% | 18,4% | 18,6%
Gemiddelde leeftijd | 47,3 | 46,8 | 46,1
""",
)

_FUNDS = table(
    "Tabel 4. Reserves en voorzieningen",
    """
Naam | Stand 1-1-2024 | Toevoeging | Onttrekking | Stand 31-12-2024
---
Reserves
Algemene reserve | 41.612 | 4.126 | 2.538 | 43.200
Reserve Kennisstad | 3.310 | 0 | 412 | 2.898
Reserve kademuren | 6.480 | 960 | 1.190 | 6.250
Reserve wijkteams | 2.048 | 0 | 1.568 | 480
Voorzieningen
Voorziening riolering | 8.915 | 1.420 | 760 | 9.575
Voorziening pensioenen wethouders | 5.206 | 388 | 297 | 5.297
Voorziening verlies Sluiszijde | 4.100 | 2.300 | 0 | 6.400
""",
    scale="(x € 1.000)",
    scale_after=True,
)

_END = prose("""
## 4.2 Rechtmatigheid

De raad heeft de grens voor rechtmatigheid op 2% van de lasten gezet. De som van fouten en
onduidelijkheden komt uit op 1.916.000 euro. De grootste fout is een Europese aanbesteding die achterwege
bleef bij het leerlingenvervoer: 1.204.000 euro. Verlenging van het contract met vervoerder Stedetax liep
tot 1 augustus 2024, waarna een nieuwe aanbesteding volgde.

## 4.3 Schuld

De langlopende schuld daalde van 118,4 naar 112,9 miljoen euro. De netto schuldquote is 47%, waar de
begroting nog 57% verwachtte, doordat investeringen achterbleven. Op 31 december stond 38 miljoen euro in
schatkist.
""")

FILE = DocumentFile(
    "Jaarverantwoording2024.docx",
    (
        Document(
            "Jaarverantwoording 2024",
            "jaarstukken",
            date(2025, 5, 27),
            (
                TitlePage("Jaarverantwoording 2024", "Jaarverslag en jaarrekening", ("Gemeente Kromstede",)),
                *_OPENING,
                *_RESULT,
                _result(),
                *_WHY,
                *_OPGAVEN,
                _INDICATORS,
                *_STAFF,
                _PEOPLE,
                _FUNDS,
                *_END,
            ),
            header="Jaarverantwoording 2024",
            footer="{page}",
        ),
    ),
    WordLook(font="Arial"),
    listed=True,
)
