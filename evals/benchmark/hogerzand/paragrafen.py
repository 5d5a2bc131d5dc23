"""The paragraphs of the budget of 2026: local taxes, resilience, upkeep, finance, connected parties."""

from __future__ import annotations

from evals.making import Block, Chart, PicturedTable
from evals.making.prose import prose, table

_TAXES = prose("""
#! 4. Paragrafen

## 4.1 Lokale heffingen

De woonlasten van een gezin in een koopwoning stijgen met 3,4%, van € 1.012 naar € 1.046 per jaar. Gasten
betalen het grootste deel van de stijging van onze belastingen.
""")

_TARIFFS = table(
    "Tabel 24 Tarieven 2024-2026",
    """
Soort | Eenheid | 2024 | 2025 | 2026 (voorstel)
---
Ozb woningen, eigenaar | % van de WOZ-waarde | 0,0871 | 0,0884 | 0,0896
Ozb niet-woningen, eigenaar | % van de WOZ-waarde | 0,2412 | 0,2498 | 0,2581
Ozb niet-woningen, gebruiker | % van de WOZ-waarde | 0,1940 | 0,2006 | 0,2064
Afvalstoffenheffing, één persoon | € per jaar | 262,80 | 271,20 | 278,40
Afvalstoffenheffing, meer personen | € per jaar | 341,40 | 352,80 | 364,20
Rioolheffing | € per jaar | 214,50 | 221,40 | 229,80
Toeristenbelasting, overnachting | € per nacht | 3,00 | 3,20 | 3,75
Toeristenbelasting, seizoenplaats (forfait) | € per plaats | 198,00 | 211,20 | 247,50
Forensenbelasting, tweede woning | € per jaar | 486,00 | 512,00 | 548,00
Parkeren op straat, hoogseizoen | € per uur | 3,00 | 3,20 | 3,50
Parkeren op straat, laagseizoen | € per uur | 1,60 | 1,60 | 1,70
Dagkaart Noorderlaan | € per dag | 14,00 | 15,00 | 16,50
""",
)

_RISKS = prose("""
## 4.2 Weerstandsvermogen en risicobeheersing

De gemeente houdt rekening met tegenvallers. In de tabel staan de vijf grootste. De benodigde
weerstandscapaciteit is € 4,1 miljoen; beschikbaar is € 8,2 miljoen. De ratio komt op 2,0, wat wij ruim
voldoende noemen. Een jaar eerder was de ratio 2,3.
""")

_RISK_TABLE = table(
    "Tabel 25 Grootste risico’s",
    """
Nr | Risico | Kans | Hoogste schade | Invloed
---
R1 | Open einde jeugdhulp en Wmo | 60% | 1.400 | 28%
R2 | Grondexploitatie Koggeveld, stikstof | 30% | 2.100 | 21%
R3 | Slechte zomer: minder overnachtingen en parkeren | 25% | 1.250 | 10%
R4 | Stormschade en zandverlies strand | 20% | 900 | 6%
R5 | Cyberaanval | 10% | 1.000 | 4%
""",
    scale="Hoogste schade in duizenden euro’s",
    scale_after=True,
)

_UPKEEP = prose("""
## 4.3 Onderhoud kapitaalgoederen

De gemeente beheert 184 kilometer weg, 96 kilometer fietspad, 141 kilometer riool, 3.870 lichtmasten en 22
strandopgangen. Het achterstallig onderhoud aan wegen is geraamd op € 2.350.000. Van de strandopgangen
zijn er vijf in slechte staat; de trap van opgang 9 is sinds 3 maart 2025 gesloten.
""")

_ASSETS = table(
    "Tabel 26 Beheerplannen",
    """
Kapitaalgoed | Beheerplan vastgesteld | Geldig tot | Budget 2026 | Achterstand
---
Wegen en fietspaden | 2022 | 2026 | 1.640 | 2.350
Riolering | 2023 | 2028 | 905 | 0
Openbare verlichting | 2021 | 2025 | 214 | 180
Strandopgangen en trappen | n.t.b. | n.t.b. | 165 | PM
Gebouwen | 2024 | 2033 | 780 | 410
Bomen en groen | 2020 | 2026 | 512 | 95
""",
    scale="Budget en achterstand x € 1.000",
    scale_after=True,
)

_FINANCE = prose("""
## 4.4 Financiering en kengetallen

De langlopende schuld daalt in 2025 en loopt daarna op door de Zeeboulevard. Hoe de schuld zich tot 2029
ontwikkelt, staat in tabel 27. De gemiddelde rente op langlopende leningen is 1,86%.
""")

_DEBT = PicturedTable(
    table(
        "Tabel 27 Langlopende schuld per 31 december",
        """
Jaar | Stand leningen | Per inwoner
---
2024 | 31.250 | 1.831
2025 | 29.800 | 1.731
2026 | 34.600 | 2.004
2027 | 38.150 | 2.206
2028 | 37.400 | 2.160
2029 | 36.100 | 2.083
""",
    )
)

_RATIOS = table(
    "Tabel 28 Kengetallen",
    """
Kengetal | Rekening 2024 | Begroting 2025 | Begroting 2026 | 2027 | 2028 | 2029
---
Netto schuldquote | 41,2% | 38,6% | 44,9% | 48,7% | 47,5% | 45,3%
Netto schuldquote, gecorrigeerd voor leningen | 37,8% | 35,4% | 41,9% | 45,8% | 44,7% | 42,6%
Solvabiliteit | 38,4% | 39,1% | 36,2% | 34,0% | 33,1% | 32,8%
Structurele exploitatieruimte | 0,9% | 0,6% | 0,7% | -0,4% | -1,5% | -1,2%
Grondexploitatie | 9,8% | 11,3% | 8,6% | 6,1% | 3,2% | 1,9%
Belastingcapaciteit | 104,5% | 105,2% | 106,1% | - | - | -
""",
)

_PARTIES = prose("""
## 4.5 Verbonden partijen

Aan gemeenschappelijke regelingen betaalt Hogerzand in 2026 samen € 3.702.000. De grootste stijging is die
van de veiligheidsregio: zij schaft twee terreinvaardige bluswagens aan, mede naar aanleiding van de brand
bij Helmduin.
""")

_PARTY_TABLE = table(
    "Tabel 29 Bijdragen aan verbonden partijen",
    """
Verbonden partij | Vestigingsplaats | Bijdrage 2024 | Bijdrage 2025 | Bijdrage 2026 | Bestuurder
---
Veiligheidsregio Noordkust | Wierhaven | 1.218 | 1.274 | 1.402 | Aldershof
GGD Noordkust | Wierhaven | 846 | 888 | 915 | Molenkamp
Omgevingsdienst De Kop en Kust | Meersluis | 612 | 640 | 671 | Terweij
Werkbedrijf Zilverwier | Koogerdijk | 498 | 476 | 455 | Molenkamp
Recreatieschap Noorderduin | Helmduin | 188 | 231 | 259 | Siebrand
**Totaal** | - | 3.362 | 3.509 | 3.702 | -
""",
    scale="Bijdragen x € 1.000",
    scale_after=True,
)

_CHART = Chart(
    "Figuur 1 Herkomst van de overnachtingen in 2024",
    (("Duitsland", 46.0), ("Nederland", 41.0), ("België", 8.0), ("Overig", 5.0)),
    "%",
    "Bron: bewerking gastenonderzoek kustgemeenten.",
)

BLOCKS: tuple[Block, ...] = (
    *_TAXES,
    _TARIFFS,
    _CHART,
    *_RISKS,
    _RISK_TABLE,
    *_UPKEEP,
    _ASSETS,
    *_FINANCE,
    _DEBT,
    _RATIOS,
    *_PARTIES,
    _PARTY_TABLE,
)
