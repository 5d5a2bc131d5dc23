"""Programmaplan Levende Vesting 2024-2027: Word, with indicators, deelprojecten and a budget."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden.begroting_2025_programmas import indicators
from evals.making import Contents, Document, DocumentFile, Footnotes, TitlePage, WordLook
from evals.making.prose import prose, table

_BLOCKS = (
    TitlePage("Programmaplan Levende Vesting 2024-2027", "wonen, winkelen en werken binnen de wallen"),
    Contents(),
    *prose("""
#! 1 Waarom dit programma

Binnen de wallen wonen 3.870 mensen op 41 hectare. Er zijn 212 winkels en horecazaken. In 2021 stonden 23
winkels leeg en waren de verdiepingen van 140 panden onbewoond. De vesting is geliefd bij dagjesmensen, maar
na zessen is het stil. Met dit programma willen we dat de stad ook op dinsdagavond in november leeft.

Opdrachtgever is wethouder Kwakernaak. Programmamanager is Ilse van der Zwaag, zij werkt 28 uur per week aan
het programma. De stuurgroep vergadert op de eerste maandag van elke maand. Daarin zitten ook
ondernemersvereniging Binnen de Poort (voorzitter: Sjoerd Houtepen) en bewonersraad De Wal (voorzitter:
Maartje Olthof).

Het programma loopt van 1 juli 2024 tot en met 31 december 2027. De raad stelde het op 27 juni 2024 vast met
16 stemmen voor en 9 tegen.

# 2 Doelen en indicatoren

## 2.1 Wonen boven winkels

We geven eigenaren subsidie om een eigen opgang te maken: 40 procent van de kosten, met een maximum van
€ 18.000 per woning. Een vloer moet na de verbouwing minstens 38 vierkante meter meten. Aanvragen
gaat op volgorde van binnenkomst.
"""),
    indicators(
        "Indicatoren Wonen boven winkels",
        """
Nieuwe woningen // boven winkels | 0 (2023) | 6 (2024) | 60 | BAG
Onbewoonde // verdiepingen (panden) | 140 (2021) | 131 (2024) | 85 | Schouw
Inwoners binnen // de wallen | 3.870 (2023) | 3.904 (2024) | 4.050 | BRP
""",
    ),
    *prose("""
## 2.2 Winkels en werk

Een lege winkel mag tijdelijk een atelier worden, voor ten hoogste achttien maanden en tegen € 150 huur per
maand. De pandenmakelaar, Renske Duinmeijer, belt iedere eigenaar van wie het pand langer dan drie maanden
leegstaat.
"""),
    indicators(
        "Indicatoren Winkels en werk",
        """
Leegstaande winkels // (panden) | 23 (2021) | 21 (2024) | 8 | Pandenmakelaar
Leegstaand winkelvloer- // oppervlak (m2) | 4.900 (2021) | 4.350 (2024) | 1.800 | Pandenmakelaar
Werkzame personen // in de vesting | 1.615 (2022) | 1.640 (2024) | 1.750 | LISA
Bezoekers per week // (passantentelling) | 31.200 (2022) | 29.800 (2024) | 34.000 | Centrummanager
""",
    ),
    *prose("""
Het doel voor leegstaande winkels is acht panden. In de begroting staat tien; de stuurgroep vindt dat niet
ambitieus genoeg en houdt vast aan acht.

## 2.3 Groen en stilte

De vesting is in de zomer tot 4 graden warmer dan de boomgaarden eromheen. Er worden 95 bomen geplant,
waarvan 30 op de Vismarkt in verplaatsbare bakken, omdat daaronder een middeleeuwse kelder ligt. Terrassen
sluiten van zondag tot en met donderdag om 23.00 uur en op vrijdag en zaterdag om 0.30 uur.
"""),
    indicators(
        "Indicatoren Groen en stilte",
        """
Bomen binnen // de wallen | 612 (2023) | 630 (2024) | 707 | Bomenregister
Verhard oppervlak // (deel van de vesting) | 78% (2022) | 77% (2024) | 72% | Luchtfoto’s
Klachten horeca // per jaar | 74 (2022) | 88 (2024) | 50 | Meldsysteem
""",
    ),
    *prose("""
# 3 Deelprojecten

Er zijn zes deelprojecten. Elk deelproject heeft een trekker en een eigen begroting.
"""),
    table(
        "Tabel Deelprojecten en trekkers",
        """
Deelproject | Trekker | Uren // per week | Begin | Klaar
---
Wonen boven winkels | Karlijn Postma | 16 | juli 2024 | december 2027
Pandenmakelaar | Renske Duinmeijer | 20 | september 2024 | december 2026
Autoluwe markten | Tjeerd Hoogland | 12 | januari 2025 | juni 2025
Bomen en bakken | Karlijn Postma | 6 | oktober 2025 | maart 2027
Licht op de poorten | vacature | 8 | n.t.b. | n.t.b.
Avondprogramma | Noor Zeegers | 14 | oktober 2024 | december 2027
""",
    ),
    *prose("""
**Licht op de poorten.** De drie poorten worden ’s avonds aangelicht met led. De vleermuizen krijgen een
donkere zijde. Zolang de Waterpoort in de steigers staat, begint dit project bij de Molenpoort.

**Avondprogramma.** Zestien dinsdagen per jaar zijn winkels open tot 21.00 uur, met muziek op drie
pleintjes. Een muzikant ontvangt € 125 per avond.

# 4 Geld

De raad stelde voor het hele programma € 2.940.000 beschikbaar. De provincie betaalt daarvan een derde uit
de regeling Vitale kernen.
"""),
    table(
        "Tabel Kosten per deelproject",
        """
Deelproject | 2024 | 2025 | 2026 | 2027 | Totaal
---
Wonen boven winkels | € 120.000 | € 360.000 | € 360.000 | € 240.000 | € 1.080.000
Pandenmakelaar | € 31.000 | € 62.000 | € 62.000 | € 0 | € 155.000
Autoluwe markten | € 45.000 | € 510.000 | € 0 | € 0 | € 555.000
Bomen en bakken | € 0 | € 140.000 | € 285.000 | € 90.000 | € 515.000
Licht op de poorten | PM | € 95.000 | € 130.000 | PM | € 225.000
Avondprogramma | € 20.000 | € 60.000 | € 60.000 | € 60.000 | € 200.000
Programmaleiding | € 40.000 | € 56.000 | € 57.000 | € 57.000 | € 210.000
**Totaal** | **€ 256.000** | **€ 1.283.000** | **€ 954.000** | **€ 447.000** | **€ 2.940.000**
""",
        scale="Bedragen in hele euro’s",
        scale_after=True,
    ),
    *prose("""
# 5 Risico’s en afspraken

- De bouwkosten stijgen sneller dan de subsidie. Beheersing: het maximum per woning ieder jaar in januari
  bekijken.
- Bewoners en horeca botsen over geluid. Beheersing: twee keer per jaar een pleingesprek onder leiding van
  buurtbemiddelaar Aad Vreugdenhil.
- De brandweer keurt smalle trappen af. Beheersing: vooroverleg met brandpreventist Loes Kuiperij.

Het programma wordt in het eerste kwartaal van 2026 tussentijds geëvalueerd. Haalt het wonen boven winkels dan
minder dan 20 woningen, dan mag de stuurgroep het restant van dat deelproject verschuiven naar de bomen[^5].
"""),
    Footnotes((("5", "Besluit van de stuurgroep van 4 november 2024."),)),
)

FILES = [
    DocumentFile(
        "programmaplan-levende-vesting.docx",
        (
            Document(
                "Programmaplan Levende Vesting 2024-2027",
                "programmaplan",
                date(2024, 12, 2),
                _BLOCKS,
                header="Levende Vesting",
            ),
        ),
        WordLook(font="Georgia"),
        listed=True,
    )
]
