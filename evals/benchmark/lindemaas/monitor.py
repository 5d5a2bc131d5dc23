"""Monitor wonen en werklocaties 2025: hectares and homes per village, a PDF in an office look."""

from __future__ import annotations

from datetime import date

from evals.making import Cell, Chart, Document, DocumentFile, PdfLook, PicturedTable, Table
from evals.making.notation import dutch
from evals.making.prose import prose, table

# Area: village, gross, net, sold, still for sale now, still for sale later (tenths of a hectare).
_AREAS = {
    "De Loswal": ("Kesterhout", 420, 335, 331, 4, 0),
    "Kesterhout-Zuid": ("Kesterhout", 284, 226, 214, 7, 5),
    "Batelaar-Noord": ("Batelaar", 368, 292, 239, 38, 15),
    "Batelaar-Zuid": ("Batelaar", 195, 158, 158, 0, 0),
    "Hoge Waard": ("Oudwaard", 246, 197, 185, 3, 9),
    "Steenovens": ("Elsrade", 92, 71, 65, 0, 6),
    "Kleine Heide": ("Moershoek", 55, 44, 44, 0, 0),
}

# Village: people, homes, finished in 2022, 2023 and 2024, plans that are fixed, plans that are not.
_VILLAGES = {
    "Kesterhout": (24310, 10985, 58, 61, 104, 412, 240),
    "Batelaar": (14120, 6240, 41, 33, 62, 186, 130),
    "Oudwaard": (7845, 3315, 22, 18, 25, 97, 64),
    "Elsrade": (5260, 2290, 12, 9, 14, 24, 182),
    "Veerhuizen": (2390, 1020, 8, 6, 9, 9, 22),
    "Moershoek": (1985, 815, 6, 5, 7, 14, 18),
    "Grubbelt": (1640, 668, 3, 4, 3, 6, 12),
    "Sint-Odrada": (1205, 492, 2, 3, 4, 5, 8),
    "Broekveld": (980, 401, 1, 0, 1, 2, 20),
    "Zandeind": (865, 352, 2, 2, 2, 3, 0),
    "Lage Wal": (614, 247, 0, 1, 0, 0, 6),
}


def _tenths(value: int) -> str:
    return dutch(f"{value / 10}", 1)


def _sum(rows: list[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*rows, strict=True)))


_SURFACE = Table(
    "Tabel 1 Bedrijventerreinen op 1 januari 2025 (hectare)",
    (
        (
            Cell("Terrein", rows=2),
            Cell("Kern", rows=2),
            Cell("Bruto", rows=2),
            Cell("Netto", rows=2),
            Cell("Uitgegeven", rows=2),
            Cell("Nog uitgeefbaar", cols=3),
        ),
        ("direct", "niet direct", "samen"),
    ),
    (
        *(
            (name, str(area[0]), *(_tenths(part) for part in area[1:]), _tenths(area[4] + area[5]))
            for name, area in _AREAS.items()
        ),
        ("**Totaal**", "", "166,0", "132,3", "123,6", "5,2", "3,5", "8,7"),
    ),
)

_SOLD = table(
    "Tabel 2 Verkochte grond per jaar (hectare)",
    """
Terrein | 2021 | 2022 | 2023 | 2024
---
Kesterhout-Zuid | 2,1 | 1,4 | 0,8 | 0,3
Batelaar-Noord | 3,2 | 2,6 | 2,4 | 1,9
Hoge Waard | 0,9 | 0,5 | 0,7 | 0,4
Steenovens | 0 | 0,3 | 0 | 0
**Totaal** | 6,2 | 4,8 | 3,9 | 2,6
""",
    style="unruled",
)

_HOMES = Table(
    "Tabel 3 Woningen per kern",
    (
        (
            Cell("Kern", rows=2),
            Cell("Inwoners 1-1-2025", rows=2),
            Cell("Woningen 1-1-2025", rows=2),
            Cell("Opgeleverd in", cols=3),
            Cell("Plannen", cols=2),
        ),
        ("2022", "2023", "2024", "hard", "zacht"),
    ),
    (
        *((name, *(dutch(part) for part in row)) for name, row in _VILLAGES.items()),
        ("**Lindemaas**", *(dutch(part) for part in _sum(list(_VILLAGES.values())))),
    ),
    landscape=True,
)

_PRICES = table(
    "Tabel 4 Grondprijs per vierkante meter",
    """
Terrein | 2024 | 2025
---
Kesterhout-Zuid | € 168 | € 176
Batelaar-Noord, zichtlocatie | € 182 | € 191
Batelaar-Noord, overig | € 159 | € 166
Hoge Waard | € 148 | € 155
Steenovens | € 121 | n.t.b.
""",
    style="columns",
)

_SHOPS = PicturedTable(
    table(
        "Tabel 5 Winkelleegstand per kern",
        """
Kern | Panden | Leeg
---
Kesterhout | 184 | 17
Batelaar | 92 | 6
Oudwaard | 41 | 5
Elsrade | 18 | 3
""",
    )
)

_RENT = table(
    "Tabel 6 Sociale huurwoningen",
    """
Corporatie | Woningen 1-1-2024 | Woningen 1-1-2025 | Gemiddelde huur | Inschrijftijd in jaren
---
Woningstichting De Waard | 5.412 | 5.451 | € 612 | 9,4
Sint-Odradastichting | 318 | 318 | € 574 | 6,2
Maasdorpen Wonen | 1.106 | 1.125 | € 631 | 8,1
**Totaal** | 6.836 | 6.894 | | 
""",
)

_DOCUMENT = Document(
    "Monitor wonen en werklocaties 2025",
    "monitor",
    date(2025, 3, 18),
    (
        *prose("""
# Monitor wonen en werklocaties 2025

Gemeente Lindemaas, team Data en Onderzoek, 18 maart 2025. Peildatum: 1 januari 2025.

## 1 Samenvatting

- Er zijn zeven bedrijventerreinen met samen 166,0 hectare bruto.
- Daarvan is nog 8,7 hectare uitgeefbaar. Meer dan de helft van die grond ligt op Batelaar-Noord.
- In drie jaar zijn 528 woningen opgeleverd. De woondeal vraagt er 1.480 in 2022 tot en met 2030.
- De plannen tellen samen 1.460 woningen, waarvan iets meer dan de helft hard is.

Deze monitor is samengesteld door Ingeborg Tolsma en Dirk Vaassen. Wie een fout vindt, krijgt een vlaai.

## 2 Werklocaties

In tabel 1 is grond uitgeefbaar als de gemeente of een ontwikkelaar haar mag verkopen. "Niet direct"
betekent dat er nog iets aan moet gebeuren: een weg, een vergunning, een sanering. Optiegrond telt mee
zolang er geen akte is.
"""),
        _SURFACE,
        *prose("""
De Loswal is het oudste terrein. De kade van 410 meter is na de zomer van 2021 hersteld en kan schepen tot
2.800 ton aan. Een restkavel van 0,4 hectare ligt naast de betoncentrale. Op Batelaar-Zuid en Kleine Heide
is alles verkocht.

De uitbreiding van Hoge Waard staat niet in de tabel, want het plan ligt bij de Raad van State. Met die
uitbreiding komt er 11 hectare netto bij. De Steenovens, naast de voormalige steenfabriek, mag niet
groeien: het terrein krimpt op termijn met 1,2 hectare als er woningen komen.

Op de terreinen werken 9.870 mensen, 41 procent van alle banen in de gemeente. De grootste werkgever is
koelbedrijf Frigomaas met 640 medewerkers, gevolgd door machinefabriek Kuiper-Holt (385) en bakkerij Zoet
& Zoon (270).
"""),
        _SOLD,
        *prose("""
De verkoop loopt terug omdat de grond opraakt, niet omdat de vraag daalt. Op de wachtlijst staan 46
bedrijven die samen 21 hectare zoeken. Negentien daarvan willen ten hoogste 2.000 vierkante meter. Een
onderzoek van bureau Kavel & Co uit 2023 voorspelt een vraag van 24 tot 30 hectare tot 2035.
"""),
        _PRICES,
        *prose("""
## 3 Wonen

De cijfers over opgeleverde woningen komen uit de basisregistratie. Splitsing van boerderijen telt mee,
tijdelijke woningen niet. In 2024 zijn op het terrein van camping De Bocht in Veerhuizen 36 tijdelijke
woningen geplaatst voor spoedzoekers; de vergunning loopt tot 1 juli 2034.
"""),
        _HOMES,
        *prose("""
Kesterhout nam in 2024 bijna de helft van de nieuwe woningen voor zijn rekening, vooral in de
Havenkwartieren. In Broekveld en Lage Wal is bijna niets gebouwd. Voor Broekveld komt dat door de stank
van een varkenshouderij, die in 2026 stopt.

Een plan heet hard als het omgevingsplan het toelaat. In Elsrade is dat voor de Steenfabriek nog niet zo.
De ontwikkelaar, Rivierbouw, rekent daar met 182 woningen op 6,3 hectare.
"""),
        _RENT,
        Chart(
            "Figuur 1 Gemiddelde verkoopprijs per kern in 2024",
            (("Kesterhout", 418), ("Batelaar", 389), ("Oudwaard", 402), ("Elsrade", 365)),
            "x € 1.000",
        ),
        *prose("""
Het aantal reacties per vrijgekomen huurwoning was 187 in 2024, tegen 164 in 2023. Voor statushouders
moest de gemeente 118 mensen huisvesten; dat werden er 103. De achterstand schuift door naar 2025.

## 4 Winkels en schuren

Tabel 5 geeft de leegstand per kern. In de Kerkstraat in Oudwaard kocht de gemeente op 4 november 2024 het
pand van de oude Hema-achtige bazar voor 0,38 mln.
"""),
        _SHOPS,
        *prose("""
Er staan naar schatting 214 schuren leeg, samen 18,6 hectare dak. Schurenmakelaar Annet Gielen bracht
sinds 2023 veertien eigenaren en kopers bij elkaar. Van acht schuren is het asbest verwijderd.
"""),
    ),
    header="Monitor wonen en werklocaties 2025",
    footer="{page} / {pages}",
)

FILE = DocumentFile(
    "monitor-wonen-en-werklocaties-2025.pdf", (_DOCUMENT,), PdfLook("office", bookmarks=False), listed=True
)
