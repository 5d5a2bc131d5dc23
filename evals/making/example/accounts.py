"""Jaarstukken 2024, an excerpt (May 2025): budgeted against actual, in brackets and with trailing minuses."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from evals.making.blocks import Cell, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.notation import bracketed, dutch, slashed, thousands, trailing
from evals.making.prose import prose, table

# Programme: costs budgeted and actual, income budgeted and actual, in thousands of euros.
_RESULT = {
    "Bestuur en dienstverlening": (12480, 12655, 1020, 1104),
    "Veiligheid": (4310, 4288, 85, 91),
    "Verkeer en openbare ruimte": (14920, 14402, 1310, 1376),
    "Economie": (2140, 1986, 655, 402),
    "Onderwijs": (6850, 6913, 1240, 1285),
    "Sport, cultuur en recreatie": (9770, 9961, 1890, 1812),
    "Sociaal domein": (58340, 60912, 13480, 13955),
    "Milieu en water": (13260, 13075, 12940, 12871),
    "Wonen en ruimte": (8415, 7104, 6980, 6415),
}
_GENERAL = {"Algemene dekkingsmiddelen": (89905, 91842), "Mutaties reserves": (640, 755)}


def _result() -> Table:
    rows: list[tuple[str, ...]] = []
    sums = [sum(column) for column in zip(*_RESULT.values(), strict=True)]
    for name, (cost, spent, income, received) in _RESULT.items():
        planned, actual = income - cost, received - spent
        rows.append((name, *map(bracketed, (planned, actual, actual - planned))))
    planned, actual = sums[2] - sums[0], sums[3] - sums[1]
    rows.append(("**Subtotaal programma’s**", *map(bracketed, (planned, actual, actual - planned))))
    for name, (expected, came) in _GENERAL.items():
        rows.append((name, *map(bracketed, (expected, came, came - expected))))
        planned, actual = planned + expected, actual + came
    rows.append(("**Resultaat 2024**", *map(bracketed, (planned, actual, actual - planned))))
    return Table(
        "Tabel 1 Resultaat per programma",
        (
            ("Programma", Cell("Saldo van baten en lasten", 2), Cell("Verschil", rows=2)),
            ("", "Begroot", "Werkelijk"),
        ),
        tuple(rows),
        scale="x € 1.000; een bedrag tussen haakjes is een last of een nadeel",
        style="unruled",
    )


def _costs() -> Table:
    rows: list[tuple[str, ...]] = []
    for name, (cost, spent, income, received) in _RESULT.items():
        rows.append((name,))
        rows.append(("Lasten", thousands(cost), thousands(spent), trailing(cost - spent)))
        rows.append(("Baten", thousands(income), thousands(received), trailing(received - income)))
    sums = [sum(column) for column in zip(*_RESULT.values(), strict=True)]
    rows.append(("**Totaal lasten**", thousands(sums[0]), thousands(sums[1]), trailing(sums[0] - sums[1])))
    rows.append(("**Totaal baten**", thousands(sums[2]), thousands(sums[3]), trailing(sums[3] - sums[2])))
    # "Lasten" and "Baten" return in every block; only the group row above tells them apart.
    return Table(
        "Tabel 2 Lasten en baten per programma",
        (("Programma", "Begroot 2024 na wijziging", "Werkelijk 2024", "Verschil"),),
        tuple(rows),
        scale="Bedragen x € 1.000; een minteken achter het bedrag is een nadeel",
        scale_after=True,
        style="ruled",
        keep=False,
    )


_SOCIAL = {
    "Jeugdhulp lokaal": (6120, 7395),
    "Jeugdhulp regionaal": (4480, 5301),
    "Wmo huishoudelijke hulp": (4310, 4402),
    "Wmo begeleiding": (3980, 4255),
    "Bijstand": (15200, 15113),
    "Overige lasten sociaal domein": (24250, 24446),
}


def _social() -> Table:
    rows = [
        (
            name,
            thousands(planned),
            thousands(spent),
            slashed(planned - spent),
            f"{dutch(Decimal(100 * spent) / planned)}%",
        )
        for name, (planned, spent) in _SOCIAL.items()
    ]
    planned, spent = (sum(column) for column in zip(*_SOCIAL.values(), strict=True))
    rows.append(
        (
            "**Totaal**",
            thousands(planned),
            thousands(spent),
            slashed(planned - spent),
            f"{dutch(Decimal(100 * spent) / planned)}%",
        )
    )
    return Table(
        "Tabel 3 Lasten sociaal domein",
        (("Onderdeel", "Begroot", "Werkelijk", "Verschil", "Uitputting"),),
        tuple(rows),
        scale="x € 1.000",
        style="columns",
    )


_RESERVES = table(
    "Tabel 5 Verloop van de reserves",
    """
Reserve | Stand 1-1-2024 | Bij | Af | Stand 31-12-2024
---
Algemene reserve | 11.800 | 1.050 | 450- | 12.400
Reserve sociaal domein | 2.600 | 0 | 0 | 2.600
Reserve riolering | 3.410 | 615 | 280- | 3.745
Reserve bovenwijkse voorzieningen | 1.925 | 240 | 705- | 1.460
Reserve kunst in de openbare ruimte | 86 | 0 | 22- | 64
**Totaal** | 19.821 | 1.905 | 1.457- | 20.269
""",
    scale="Bedragen x € 1.000",
    note="Het resultaat over 2024 is hierin nog niet verwerkt.",
)

_STAFF = table(
    "Tabel 6 Personeel",
    """
Kengetal | 2022 | 2023 | 2024
---
Formatie in fte op 31 december | 341,2 | 348,6 | 352,9
Bezetting in fte op 31 december | 318,4 | 322,0 | 331,7
Ziekteverzuim | 6,8% | 7,1% | 6,2%
Inhuur in procenten van de loonsom | 14,1% | 16,3% | 13,8%
Gemiddelde leeftijd | 47,9 | 47,5 | 47,0
""",
)

_INVESTMENTS = table(
    "Tabel 4 Lopende kredieten",
    """
Krediet | Jaar | Krediet | Besteed t/m 2024 | Rest
---
Brede school Broekerhaar | 2023 | 9.850 | 1.120 | 8.730
Riolering Bloemenbuurt fase 1 | 2023 | 3.400 | 3.062 | 338
Riolering Bloemenbuurt fase 2 | 2024 | 2.900 | 96 | 2.804
Rotonde Kolkweg | 2021 | 1.175 | 1.248 | (73)
Aankoop meubelfabriek Lammers | 2024 | 1.150 | 1.150 | 0
Voorbereiding zwembad De Kolk | 2024 | 250 | 187 | 63
""",
    scale="x € 1.000",
)

_BOOK = Document(
    "Jaarstukken 2024 (uittreksel)",
    "jaarstukken",
    date(2025, 5, 20),
    (
        TitlePage("Jaarstukken 2024", "Uittreksel voor de raad", ("Gemeente Elsterwold", "20 mei 2025")),
        *prose("""
# 1. Hoofdlijnen

Het jaar 2024 sluit met een voordelig resultaat van 612.000 euro. In de begroting, na drie wijzigingen,
gingen wij uit van een nadeel van 340.000 euro. Het verschil van 952.000 euro is het saldo van grote mee- en
tegenvallers.

Tegenover de hogere uitgaven aan jeugdhulp staan een hogere algemene uitkering en lagere uitgaven aan wonen
en ruimte. Dat laatste is geen besparing, maar uitstel: door het faillissement van de aannemer van het
Stationskwartier schoven werkzaamheden van 1,1 miljoen euro door naar 2025.

De accountant heeft een goedkeurende verklaring gegeven. Hij vraagt aandacht voor drie punten: de
onderbouwing van de voorziening voor wethouderspensioenen, de controle op prestaties in de jeugdhulp en het
tijdig afsluiten van oude kredieten.
"""),
        _result(),
        *prose("""
De grootste afwijking zit in het sociaal domein, dat per saldo 2.097.000 euro duurder was dan begroot. De
algemene dekkingsmiddelen vielen 1.937.000 euro hoger uit, vooral door de meicirculaire en door rente op
kortlopend uitgezet geld.

# 2. Lasten en baten

Tabel 2 toont voor elk programma de lasten en de baten. Bij Economie zijn de baten lager doordat er maar
drie kavels zijn verkocht; bij Sport, cultuur en recreatie doordat zwembad De Kolk in februari en maart
twaalf dagen dicht was voor een inspectie.
"""),
        _costs(),
        *prose("""
# 3. Sociaal domein

Aan jeugdhulp gaven wij 12,7 miljoen euro uit, 2,1 miljoen euro meer dan begroot. Het lokale deel
overschreed de begroting met 1.275.000 euro, het regionale deel met 821.000 euro. Het aantal kinderen nam
met twee procent toe. De duur van een traject steeg van 10,9 naar 11,6 maanden.
"""),
        _social(),
        *prose("""
De lasten van de bijstand bleven iets onder de begroting. Op 31 december 2024 ontvingen 688 huishoudens een
uitkering, 24 minder dan een jaar eerder. Werkplein Veenstreek hielp 137 mensen aan een baan, dertien minder
dan het doel van 150.

Aan het meedoenpasje is 418.000 euro[^1] besteed. Het aantal gebruikers was 1.390.

# 4. Programma’s uit het coalitieakkoord

Van de incidentele programmamiddelen van 2,13 miljoen euro is in 2024 2,021 miljoen euro uitgegeven. Het
meest bleef over bij Water en warmte, namelijk 108.000 euro: de kweker leverde minder bomen en het onderzoek
naar een tweede warmtebron is uitgesteld. Het programma Meedoen en gezond ging 21.000 euro over het budget
heen, doordat de verbouwing van de bibliotheek in Lindelo tot buurtkamer tegenviel.

# 5. Investeringen en reserves

Van de kredieten is in tabel 4 aangegeven wat ervan over is. De rotonde aan de Kolkweg is 73.000 euro
duurder geworden, omdat een waterleiding anders lag dan op de tekening stond.
"""),
        Footnotes((("1", "Inclusief 36.000 euro voor het pasjessysteem."),)),
        _INVESTMENTS,
        _RESERVES,
        *prose("""
De onttrekking aan de reserve bovenwijkse voorzieningen betreft de fietsbrug over het Veenkanaal bij
Harkveen, die op 14 juni 2024 is geopend. Met het resultaat van 612.000 euro komt de algemene reserve na
besluitvorming op 13,0 miljoen euro.

# 6. Organisatie

Het ziekteverzuim daalde in 2024 tot 6,2 procent, het laagste niveau in vier jaar. Er vertrokken 31
medewerkers en er kwamen er 38 bij. De inhuur van externen, waarover de raad bij de begroting een motie
aannam, is met een zevende gedaald.
"""),
        _STAFF,
    ),
    header="Gemeente Elsterwold",
    footer="Jaarstukken 2024 | {page}",
)

FILE = DocumentFile(
    "Jaarstukken2024_uittreksel.pdf", (_BOOK,), PdfLook("classic", hyphenate=False), property_title="untitled"
)
