"""The budget of 2026 as a small website for inhabitants: five pages with a menu, and targets of its own.

Some of its targets are lower than those of the Kompasnota of May, as the budget was made half a year later.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from evals.making import Block, Chart, Document, DocumentFile, Table
from evals.making.notation import dutch, trailing
from evals.making.prose import prose, table

# Where the money of 2026 comes from, in thousands; the sum is the total of the baten in tabel 12 of the budget.
INCOME = (
    ("Gemeentefonds", 36_566),
    ("Ozb", 5_904),
    ("Afvalstoffenheffing", 3_118),
    ("Rioolheffing", 2_893),
    ("Toeristenbelasting", 548),
    ("Rijksgeld voor bijstand en opvang", 4_402),
    ("Verkoop van grond", 2_010),
    ("Verhuur, leges en rente", 1_693),
)
# Rates of 2025 and 2026: ozb per cent of the value, waste for one and for a family, sewer.
RATES = {
    "2025": (Decimal("0.0934"), Decimal("235"), Decimal("311"), Decimal("207")),
    "2026": (Decimal("0.0958"), Decimal("224"), Decimal("296"), Decimal("209.50")),
}
# Household: value of the home when it owns one, and whether it is a family.
HOUSEHOLDS = (
    ("Alleen, huurhuis", None, False),
    ("Gezin, huurhuis", None, True),
    ("Alleen, eigen huis van 261.000 euro", 261_000, False),
    ("Gezin, eigen huis van 338.000 euro", 338_000, True),
)


def charge(year: str, home: int | None, family: bool) -> Decimal:
    """What a household pays to the municipality in a year, in euros."""
    ozb, alone, together, sewer = RATES[year]
    own = (Decimal(home) * ozb / 100) if home else Decimal(0)
    return (own + (together if family else alone) + sewer).quantize(Decimal("0.01"))


def _charges() -> Table:
    rows = [
        (name, dutch(first, 2), dutch(second, 2), trailing_cents(second - first))
        for name, first, second in (
            (name, charge("2025", home, family), charge("2026", home, family)) for name, home, family in HOUSEHOLDS
        )
    ]
    return Table(
        "Wat een huishouden aan de gemeente betaalt", (("Huishouden", "2025", "2026", "Verschil"),), tuple(rows)
    )


def trailing_cents(amount: Decimal) -> str:
    """An amount with two decimals, a minus behind it when it is less than nothing."""
    return f"{dutch(abs(amount), 2)}{'-' if amount < 0 else ''}"


def _income() -> Table:
    rows = [(name, trailing(amount), f"{round(100 * amount / total_income())}%") for name, amount in INCOME]
    rows.append(("**Samen**", trailing(total_income()), "100%"))
    return Table("Waar het geld vandaan komt", (("Bron", "Bedrag", "Deel"),), tuple(rows), scale="Bedragen x € 1.000")


def total_income() -> int:
    """All income of 2026 in thousands of euros."""
    return sum(amount for _, amount in INCOME)


_INDEX = prose(
    """
# Begroting 2026 in gewone taal

Dit is de begroting voor wie geen zin heeft in een dik boek. In 2026 geven wij 57,8 miljoen euro uit. Dat is 2.499 euro
per inwoner. Er komt 57,1 miljoen binnen; de rest halen wij uit onze spaarpotten.

Van iedere euro gaat 47 cent naar zorg, bijstand en onderwijs. Voor straten, dijk en groen is dat een dubbeltje.
"""
)
_CHARGES_TEXT = prose(
    """
# Wat betaalt u?

Wie alleen woont en huurt is in 2026 het meest voordelig uit. De hond is sinds 2025 gratis. Kunt u niet betalen? Vraag
kwijtschelding aan bij Belastingkantoor Driekust. In 2024 kregen 412 huishoudens die, van de 530 die erom vroegen.
"""
)
_CHARGES_AFTER = prose(
    """
De aanslag valt eind februari op de mat. U mag in tien keer betalen. Bezwaar maken kan tot zes weken daarna, en kost
niets.
"""
)
_GOALS_TEXT = prose(
    """
# Wat willen wij in 2026 bereiken?

De streefwaarden hieronder horen bij de Begroting 2026. Een paar zijn lager dan wij in mei in de Kompasnota schreven,
omdat het dit jaar langzamer gaat dan gehoopt.
"""
)
_GOALS = table(
    "Doelen bij de Begroting 2026",
    """
Waar wij op letten | Werkelijk 2024 | Verwacht 2025 | Doel 2026
---
Kruidenrijke berm (hectare) | 44 | 51 | 56
Meldingen over maaiwerk | 388 | 345 | 320
Jeugdhulp met verblijf, kinderen | 34 | 37 | 35
Bezoekers spreekplekken | 120 | 380 | 560
Opgeleverde woningen | 67 | 71 | 88
Waarvan sociale huur | 14 | 16 | 26
Bezoekers zwembad De Wielen | 38.940 | 44.200 | 42.500
Overnachtingen x 1.000 | 261 | 263 | 258
Ziekteverzuim personeel | 6,8% | 6,2% | 5,8%
Plannen uit het Dorpenfonds | 17 | 14 | 28
""",
)
_VILLAGES_TEXT = prose(
    """
# Wat gebeurt er in uw dorp?

Dit staat er in 2026 per dorp op het programma. Kleine klussen zijn weggelaten. Achter elk werk staat wat het ons in
2026 kost, in hele euro's.
"""
)
_VILLAGES = table(
    "Werk in de dorpen in 2026",
    """
Dorp | Wat | Wanneer | Kosten 2026
---
Dijkmanshorn | Oversteek bij de school | zomervakantie | 64.000
Eendenoord | Speelplek en schapen op de dijk | april | 86.500
Grauwpolder | Speelplek en nieuwe dorpsovereenkomst | mei | 58.000
Hoge Riet | Natuurspeelbos openen | april | 31.000
Kolkwerd | Ventilatie school De Kluut | zomervakantie | 380.000
Krabbeschans | Koffiekar het hele jaar door | januari | 7.200
Lage Riet | Nieuwe dorpsovereenkomst | juni | 15.400
Molwerde | Geluidsdisplays op de dijk | mei | 22.000
Oosterwilp | Riolering en bouwrijp maken Kerkakker | februari | 2.070.000
Sint Ebbe | Dorpsstraat en spreekplek | maart | 910.000
Slikgat | Werf overdragen aan de koper | september | 0
Terpsloot | Begin verbouwing De Boei | april | 400.000
Tolhornerzijl | Nieuwe brug | maart | 1.100.000
Veerstal | Ontwerp voor de Dorpsstraat | najaar | 45.000
Westerwilp | Speelplek | juni | 54.000
""",
)
_ASKED = prose(
    """
# Vragen die wij vaak krijgen

## Wanneer heeft elke straat ledlampen?

Eind 2027. Alle 4.100 masten zijn dan om. Dat scheelt 310.000 kilowattuur per jaar, ongeveer zoveel als 120 huizen
gebruiken.

## Wat kost de herder met de schapen?

18.500 euro voor de hele zomer. De helft daarvan betaalt waterschap De Rietmonden.

## Waarom is het gemeentehuis op vrijdagmiddag dicht?

Er kwamen op vrijdagmiddag gemiddeld zeven mensen. Wij sparen er 95.000 euro per jaar mee uit. Wie niet op een ander
moment kan, maakt een afspraak aan huis.

## Kan ik mijn grofvuil nog kwijt?

Ja. De milieustraat aan de Industrieweg in Kolkwerd is open van dinsdag tot en met zaterdag. Vier keer per jaar halen
wij grof vuil thuis op, voor 15 euro per keer.

## Komt er een zwembad met een dak?

Nee. Een overdekt bad is in 2023 onderzocht en zou per jaar 1,1 miljoen euro meer kosten. De raad zag er van af.

## Wie kan ik bellen over de begroting?

Concerncontroller Yfke Bonnema, op werkdagen tot twaalf uur.
"""
)

_DAY = date(2025, 10, 9)


def _page(title: str, *blocks: Block) -> Document:
    return Document(
        title,
        "begroting",
        _DAY,
        blocks,
        header="Gemeente Wilgenoord, begroting 2026 online",
        footer="Aan deze website kunt u geen rechten ontlenen.",
    )


SITE = DocumentFile(
    "begroting-2026-online.html",
    (
        _page(
            "Begroting 2026 in gewone taal",
            *_INDEX,
            _income(),
            Chart("Figuur 1 Algemene reserve in miljoenen euro's", (("2023", 9.6), ("2024", 9.2), ("2025", 9.4))),
        ),
        _page("Wat betaalt u", *_CHARGES_TEXT, _charges(), *_CHARGES_AFTER),
        _page("Doelen", *_GOALS_TEXT, _GOALS),
        _page("In uw dorp", *_VILLAGES_TEXT, _VILLAGES),
        _page("Vaak gevraagd", *_ASKED),
    ),
)
