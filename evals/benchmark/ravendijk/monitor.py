"""Woningbouw- en grondmonitor 2025: homes and hectares by area, with columns of year and quarter."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.prose import prose, table

_START = prose("""
# 1. Waarom deze monitor

Deze monitor verschijnt elk half jaar. De peildatum is 1 juli 2025. Samensteller is Rens Buijtendorp van de
afdeling Grond en Gebouwen; vragen van raadsleden lopen via de griffie.

Ravendijk heeft zes stadsdelen[^1]: Sluishaven, Vliethoek, Kwelmeer, Zonnegaarde, Tochtland en Oosterkavel.
Tot 2035 moeten er 12.400 woningen bij. Voor 7.930 daarvan is een plan vastgesteld of in procedure; de rest
is zoekruimte.

# 2. Woningbouwplannen

Tabel 1 geeft per plan de oppervlakte en het programma. “Bruto” is het hele plangebied, “uitgeefbaar” is
wat aan bouwers verkocht kan worden.
""")

_PLANS = table(
    "Tabel 1 Woningbouwplannen per stadsdeel",
    """
Plan | Fase | Oppervlakte (ha) | << | Woningen | << | <<
^^ | ^^ | bruto | uitgeefbaar | totaal | sociale huur | middenhuur
---
Sluishaven
Campuskade | uitvoering | 4,6 | 2,9 | 540 | 120 | 95
Veerkade | ontwerp | 2,1 | 1,3 | 260 | 60 | 80
Oude Belastingkantoor | verkenning | 0,9 | 0,7 | 110 | n.t.b. | n.t.b.
Vliethoek
Lisdodde (Kreekschool) | ontwerp | 1,4 | 0,8 | 48 | 20 | 10
Tureluur | uitvoering | 3,2 | 1,9 | 96 | 38 | 14
Kwelmeer
Kwelmeer-West | uitvoering | 18,7 | 10,4 | 610 | 175 | 120
Kwelmeer-Zuid | vastgesteld | 22,3 | 12,8 | 735 | 240 | 140
Zonnegaarde
Zonnegaarde, hart | ontwerp | 5,8 | 2,6 | 310 | 110 | 70
Smientlaan | vastgesteld | 2,4 | 1,5 | 72 | 30 | 12
Tochtland
Tochtland-Noord | uitvoering | 41,5 | 23,6 | 1.380 | 415 | 260
Tochtland-Zuid | vastgesteld | 36,2 | 20,1 | 1.169 | 350 | 235
Oosterkavel
Oosterkavel Buurt 1 | vastgesteld | 28,4 | 15,7 | 980 | 295 | 190
Oosterkavel Buurt 2 | procedure | 47,9 | 26,3 | 1.620 | 485 | 330
**Totaal** | | 215,4 | 120,6 | 7.930 | 2.338 | 1.556
""",
    style="ruled",
    keep=False,
)

_TEXT = prose("""
Kwelmeer-West en Kwelmeer-Zuid grenzen aan elkaar maar zijn aparte grondexploitaties. In Kwelmeer-Zuid ligt
een zoute wel; daar wordt 3,1 hectare niet bebouwd en ingericht als zilt moeras.

In Oosterkavel Buurt 2 is 46,9 hectare in het plan opgenomen. Daarvan is 31,5 hectare al van de gemeente;
over de rest onderhandelt rentmeester Willemien Slagter met de families Boerhorst en Van der Wiede.

# 3. Oplevering per kwartaal

Tabel 2 geeft per plan de opgeleverde en verwachte woningen. Vanaf 2025 K3 gaat het om een raming van de
bouwers.
""")
# The prose gives 46,9 ha for Buurt 2, table 1 has 47,9. On purpose.

_QUARTERS = table(
    "Tabel 2 Opgeleverde en verwachte woningen per kwartaal",
    """
Plan | Opgeleverd | << | Verwacht | << | << | << | << | <<
^^ | 2025 K1 | 2025 K2 | 2025 K3 | 2025 K4 | 2026 K1 | 2026 K2 | 2026 K3 | 2026 K4
---
Campuskade | 0 | 0 | 0 | 24 | 68 | 52 | 40 | 36
Tureluur | 12 | 20 | 18 | 14 | 0 | 0 | 0 | 0
Kwelmeer-West | 38 | 56 | 61 | 72 | 58 | 64 | 49 | 55
Kwelmeer-Zuid | 0 | 0 | 0 | 0 | 0 | 28 | 46 | 60
Smientlaan | 0 | 0 | 0 | 0 | 0 | 30 | 42 | 0
Tochtland-Noord | 86 | 112 | 94 | 148 | 105 | 127 | 131 | 140
Tochtland-Zuid | 0 | 0 | 0 | 0 | 0 | 0 | 24 | 38
Oosterkavel Buurt 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 32
Kleine plannen | 28 | 31 | 35 | 41 | 22 | 25 | 26 | 30
**Totaal** | 164 | 219 | 208 | 299 | 253 | 326 | 358 | 391
""",
    landscape=True,
    style="unruled",
)

_LAND = prose("""
# 4. Bedrijventerreinen

De verkoop van bedrijfsgrond trok in het tweede kwartaal van 2025 aan. Op Kavelpoort kocht isolatiebedrijf
Nordhollow 1,2 hectare voor € 198 per vierkante meter. De grond aan de Weversdreef is niet te koop: daar
houdt De Schakel een optie tot 31 december 2026.
""")

_INDUSTRY = table(
    "Tabel 3 Bedrijventerreinen, in hectare",
    """
Terrein | Netto | Uitgegeven 2024 | Uitgegeven 2025 K1 | Uitgegeven 2025 K2 | Nog te koop | In optie
---
Kavelpoort | 58,4 | 1,7 | 0,3 | 1,9 | 11,6 | 4,2
Kavelpoort-Oost | 21,0 | 0 | 0 | 0 | 21,0 | 6,5
Weversdreef | 17,3 | 0 | 0 | 0 | 2,8 | 2,8
Poldercampus | 9,2 | 0 | 0,4 | 0 | 3,7 | 1,1
Kavel 11 | 6,6 | 0 | 0 | 0 | n.t.b. | 0
**Totaal** | 112,5 | 1,7 | 0,7 | 1,9 | 39,1 | 14,6
""",
    style="columns",
)

_NOTES = Footnotes((("1", "Tot 2021 waren het er vijf: Oosterkavel hoorde toen nog bij Tochtland."),))

_MORE = prose("""
# 5. Groen, water en sport

Bij elke duizend nieuwe woningen hoort volgens de Groennorm 2022 zeven hectare openbaar groen. Tabel 4 laat
zien waar dat lukt. In Sluishaven is de norm met dakgroen gedeeltelijk ingevuld.
""")

_GREEN = table(
    "Tabel 4 Groen, water en sportvelden per stadsdeel, in hectare",
    """
Stadsdeel | Inwoners | Openbaar groen | Water | Sportvelden
---
Sluishaven | 24.310 | 61,2 | 38,5 | 4,1
Vliethoek | 21.875 | 143,7 | 52,0 | 17,6
Kwelmeer | 19.420 | 158,4 | 96,3 | 12,9
Zonnegaarde | 26.140 | 171,9 | 44,8 | 22,4
Tochtland | 28.660 | 136,5 | 61,7 | 14,8
Oosterkavel | 7.509 | 88,1 | 70,2 | 0
**Totaal** | 127.914 | 759,8 | 363,5 | 71,8
""",
    style="unruled",
)

_END = prose("""
De eerste sportvelden in Oosterkavel komen bij de Kwelplas: 6,4 hectare, met een kunstgrasveld voor
voetbalvereniging OKV. De vereniging heeft nog geen clubhuis en speelt tot 2028 in Tochtland.

# 6. Prijzen

De gemiddelde koopprijs van een nieuwbouwwoning was in het eerste halfjaar € 468.000. Een sociale
huurwoning kost de corporatie gemiddeld € 263.000 om te bouwen. Corporaties De Kavel, Noorderwoon en Thuis
in de Polder hebben samen 16.840 huurwoningen in Ravendijk. De rente op bouwleningen zakte van 4,6 naar 4,1
procent.
""")

_CHART = Chart(
    "Figuur 1 Opgeleverde woningen 2020-2024",
    (("2020", 640), ("2021", 702), ("2022", 806), ("2023", 871), ("2024", 934)),
)

NOTA = Document(
    "Woningbouw- en grondmonitor, najaar 2025",
    "monitor",
    date(2025, 9, 16),
    (
        TitlePage("Woningbouw- en grondmonitor", "Najaar 2025", ("Gemeente Ravendijk", "Peildatum 1 juli 2025")),
        *_START,
        _PLANS,
        *_TEXT,
        _QUARTERS,
        _CHART,
        *_LAND,
        _INDUSTRY,
        *_MORE,
        _GREEN,
        *_END,
        _NOTES,
    ),
    header="Woningbouw- en grondmonitor, najaar 2025",
    footer="{page}/{pages}",
)

FILE = DocumentFile("monitor_wonen_grond_2025-2.pdf", (NOTA,), PdfLook("modern"), listed=True)
