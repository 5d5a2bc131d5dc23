"""Raadsvoorstel 2025-087: more money for the Ravenvaartbrug, as a Word file with a dictum."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, Signature, WordLook
from evals.making.prose import prose, table

_HEAD = Letterhead(
    ("Gemeente Ravendijk", "Raadsvoorstel"),
    ("Aan de gemeenteraad",),
    (
        ("Nummer", "2025-087"),
        ("Onderwerp", "Aanvullend krediet vervanging Ravenvaartbrug"),
        ("Portefeuillehouder", "Sander Oldewarris"),
        ("Steller", "Liesbeth Kranenkamp, telefoon 0880-6127"),
        ("Raadsvergadering", "2 oktober 2025"),
    ),
)

_TEXT = prose("""
## Voorgesteld besluit

1. Het krediet voor de vervanging van de Ravenvaartbrug te verhogen met € 2.800.000, van € 21.800.000 naar
€ 24.600.000;
2. het krediet voor de tijdelijke fietsbrug te verhogen met € 200.000, naar € 1.350.000;
3. de kapitaallasten van de verhoging vanaf 2029, groot € 97.000 per jaar, te dekken uit de reserve bruggen
en kunstwerken;
4. af te zien van een bedieningshuis op de brug;
5. de bijlage met de inschrijfprijs geheim te houden tot de gunning.

## Aanleiding

De Ravenvaartbrug verbindt Vliethoek met Tochtland. Elke dag rijden er 18.300 motorvoertuigen en 6.900
fietsers over. De brug is uit 1968 en heeft sinds 4 maart 2024 een gewichtsbeperking van 30 ton. De
brandweer rijdt met de ladderwagen om over de Kavelweg; dat kost in het slechtste geval zes minuten.

De aanbesteding die op 28 maart 2025 begon leverde op 16 juni één inschrijving op, van combinatie
Waalhek-Den Otter. Die lag 31 procent boven het plafond. Wij hebben niet gegund. In een concurrentiegesprek
is het ontwerp versoberd: geen bedieningshuis, een vaste in plaats van een verwarmde trap en een andere
fundering. Op 11 augustus kwam een nieuw bod.

## Wat kost het?
""")

_MONEY = table(
    "Tabel 1 Opbouw van het krediet",
    """
Onderdeel | Oorspronkelijk | Nieuw | Verschil
---
Bouw van de brug | 15.400 | 17.950 | 2.550
Fundering en damwanden | 2.600 | 3.150 | 550
Bedieningshuis | 780 | 0 | -780
Kabels en leidingen | 920 | 1.240 | 320
Voorbereiding en toezicht | 1.350 | 1.510 | 160
Onvoorzien | 750 | 750 | 0
**Totaal** | 21.800 | 24.600 | 2.800
""",
    scale="Bedragen x € 1.000, exclusief btw",
    style="ruled",
)

_OPTIONS = prose("""
## Overwogen alternatieven

**Nu stoppen.** De gemeente moet dan € 640.000 rekenvergoeding en ontwerpkosten afschrijven. De oude brug
kan volgens bureau Van Haaften & Stroo nog tot eind 2029 dicht blijven voor zwaar verkeer, met extra
onderhoud van € 410.000 per jaar.

**Een vaste brug.** Die is € 6,2 miljoen goedkoper. De zeilroute naar de Kwelplas vervalt dan. De provincie
eist bij een vaste brug € 1,1 miljoen subsidie terug.

**Een tweede aanbesteding.** Dat kost ten minste veertien maanden. Marktpartijen verwachten geen lagere
prijs.

## Planning
""")

_PLANNING = table(
    "Tabel 2 Planning",
    """
Stap | Oude planning | Nieuwe planning
---
Gunning | 2025 K3 | 2025 K4
Tijdelijke fietsbrug open | 2025 K3 | 2025 K4
Start sloop | 2026 K1 | 2026 K2
Brugdek op zijn plaats | 2027 K1 | 2027 K4
Brug open | 2027 K3 | 2028 K2
""",
    style="unruled",
)

_END = prose("""
## Kanttekeningen

- De provinciale subsidie van € 3,5 miljoen vervalt als de brug niet voor 31 december 2028 in gebruik is.
- Voor het riet langs de oever is een ontheffing nodig. Het waterschap beslist uiterlijk 1 december 2025.
- Het ontwerp heeft geen apart voetpad aan de noordkant. Fractie Groen Ravendijk vroeg daarnaar; het zou 34
ton kosten.

## Communicatie

Bewoners van de Veerkade en de Dijkstraat zijn op 3 september 2025 bijgepraat in buurthuis Het Vlot. Er
waren 74 mensen. Hun grootste zorg was het heiwerk. Daarom wordt er geschroefd en niet geheid.
""")

DOC = Document(
    "Raadsvoorstel 2025-087 Aanvullend krediet Ravenvaartbrug",
    "raadsvoorstel",
    date(2025, 9, 9),
    (
        _HEAD,
        *_TEXT,
        _MONEY,
        *_OPTIONS,
        _PLANNING,
        *_END,
        Signature((("gemeentesecretaris", "Casper Hoogveldt"), ("burgemeester", "Hedwig Anninga")), "Het college,"),
    ),
    footer="Raadsvoorstel 2025-087, pagina {page}",
)
FILE = DocumentFile("Raadsvoorstel 2025-087.docx", (DOC,), WordLook(fake_headings=True), listed=True)
