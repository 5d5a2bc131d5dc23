"""A letter with five programme contracts in one text export: nearly the same paragraphs, other money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evals.making.blocks import (
    Block,
    Bullets,
    Document,
    DocumentFile,
    Flat,
    Letterhead,
    Signature,
    Table,
    TextLook,
    TitlePage,
)
from evals.making.example.contracts_content import CARE, CLIMATE, ECONOMY, HOUSING, VILLAGES, Content
from evals.making.prose import prose, table

_DAY = date(2023, 5, 23)


@dataclass(frozen=True)
class Contract:
    """What differs between two contracts besides their own chapters."""

    name: str
    client: str
    official: str
    manager: str
    hours: int
    reference: str
    budget: tuple[tuple[str, tuple[str, ...]], ...]
    flat: Flat
    content: Content


_CONTRACTS = (
    Contract(
        "Ruimte om te wonen",
        "Pieter Slagman",
        "Gerben Schuurhof",
        "Sanne Bruggink",
        32,
        "Z23-004118",
        (
            ("Aanjagen woningbouw in de kernen", ("220", "180", "180", "120")),
            ("Voorbereiding Harkveen-Zuid", ("200", "200", "200", "100")),
            ("Communicatie en participatie", ("60", "60", "60", "40")),
            ("Onderzoek en advies", ("40", "40", "40", "40")),
        ),
        Flat("row", "three"),
        HOUSING,
    ),
    Contract(
        "Meedoen en gezond",
        "Fatima el Bouchti",
        "Nynke Lammerdink",
        "Ilse Terpstra",
        36,
        "Z23-004119",
        (
            ("Buurtkamers", ("310", "300", "280", "200")),
            ("Praktijkondersteuners jeugd", ("180", "180", "180", "120")),
            ("Communicatie en participatie", ("50", "50", "40", "30")),
            ("Onderzoek en advies", ("70", "60", "60", "50")),
        ),
        Flat("labels", "three"),
        CARE,
    ),
    Contract(
        "Ondernemend Elsterwold",
        "Joost Wiggelink",
        "Gerben Schuurhof",
        "Bram Nijhuis",
        28,
        "Z23-004120",
        (
            ("Verkenning Veenpoort", ("120", "120", "120", "100")),
            ("Herstructurering De Turfstekers", ("140", "140", "165", "135")),
            ("Communicatie en participatie", ("40", "40", "40", "40")),
            ("Ondernemersloket", ("50", "50", "50", "50")),
        ),
        Flat("cell", "three", "gone", 28),
        ECONOMY,
    ),
    Contract(
        "Water en warmte",
        "Pieter Slagman",
        "Gerben Schuurhof",
        "Karel Oude Veldhuis",
        28,
        "Z23-004121",
        (
            ("Warmtenet: voorbereiding", ("150", "170", "160", "140")),
            ("Groen in de Bloemenbuurt", ("80", "120", "150", "170")),
            ("Communicatie en participatie", ("60", "60", "60", "60")),
            ("Bomen en schoolpleinen", ("110", "100", "80", "80")),
        ),
        Flat("row", "row", "spaces"),
        CLIMATE,
    ),
    Contract(
        "Dorpen aan zet",
        "Hendrik-Jan Kolstee",
        "Nynke Lammerdink",
        "Wietske Haan",
        24,
        "Z23-004122",
        (
            ("Dorpsbudgetten", ("180", "180", "190", "190")),
            ("Dorpsondersteuner Vosseveld", ("25", "25", "25", "")),
            ("Communicatie en participatie", ("30", "30", "30", "30")),
            ("Dorpshuizen", ("25", "25", "35", "60")),
        ),
        Flat("cell", "cell", "gone", 30),
        VILLAGES,
    ),
)


def _budget(contract: Contract) -> Table:
    rows = [f"{label} | {' | '.join(values)}" for label, values in contract.budget]
    years = zip(*(values for _, values in contract.budget), strict=True)
    sums = [str(sum(int(value or 0) for value in column)) for column in years]
    text = "\n".join(["Onderdeel | 2023 | 2024 | 2025 | 2026", "---", *rows, f"**Totaal** | {' | '.join(sums)}"])
    return table("Verdeling middelen 2023-2026", text, scale="Bedragen x 1.000 euro", flat=contract.flat)


def _document(contract: Contract) -> Document:
    own = contract.content
    money = sum(int(value or 0) for _, values in contract.budget for value in values)
    blocks: tuple[Block, ...] = (
        TitlePage(
            "PROGRAMMACONTRACT",
            contract.name,
            (
                "Opdrachtgever",
                f"Bestuurlijk {contract.client}",
                f"Ambtelijk {contract.official}",
                f"Opdrachtnemer {contract.manager}",
                f"Kenmerk {contract.reference}",
            ),
        ),
        *prose(f"""
# 1. Samenvatting

In dit programmacontract staan de afspraken over {contract.name} tussen drie partijen: de wethouder die de opdracht
geeft, de directeur die voor mensen en middelen zorgt, en de programmamanager die het werk leidt. De afspraken gelden
van 2023 tot en met 2026. Zij liggen niet voor eeuwig vast: vragen de omstandigheden om iets anders, dan passen de drie
partijen het contract samen aan.

{own.summary}

# 2. Aanleiding

{own.reason}

# 3. Doelen
"""),
        *prose(own.goals),
        *(block for text in own.effects for block in prose(text)),
        *own.indicators,
        *prose("""
# 4. Inspanningen

De inspanningen in dit hoofdstuk voert het programma zelf uit, of laat het uitvoeren door de lijn. Bij elke
inspanning staat wie haar trekt.
"""),
        Bullets(own.efforts),
        *prose(f"""
# 5. Rollen

De bestuurlijk opdrachtgever, wethouder {contract.client}, is het boegbeeld van het programma en bewaakt de
samenhang met het coalitieakkoord. De ambtelijk opdrachtgever, {contract.official}, zorgt voor mensen en
middelen en beslist wanneer het programma en de lijn er samen niet uitkomen. De programmamanager,
{contract.manager}, heeft {contract.hours} uur per week beschikbaar, stuurt het programmateam aan en rapporteert
aan beide opdrachtgevers.

De bestuurlijk opdrachtgever en de programmamanager spreken elkaar {own.meeting}. De ambtelijk opdrachtgever
schuift eens in de maand aan.

## 5.1 Overleg

Het programmateam komt elke twee weken bij elkaar. Een keer per kwartaal bespreekt de programmamanager de
voortgang met de andere vier programmamanagers, onder leiding van de concerncontroller. Wanneer een inspanning
meer dan een maand achterloopt, of meer dan tien procent duurder wordt, meldt de programmamanager dat binnen een
week aan de ambtelijk opdrachtgever. Die beslist of het college wordt geïnformeerd. {own.council}

## 5.2 Afbakening en samenhang

Het programma neemt geen taken van de lijn over. Vergunningen, toezicht en het dagelijks beheer blijven waar zij
zijn. {own.border} De samenhang met de andere programma’s wordt bewaakt in het overleg van de programmamanagers.

## 5.3 Communicatie

Inwoners herkennen het programma aan zijn naam en niet aan een eigen beeldmerk. De communicatieadviseur maakt
elk jaar een plan met ten hoogste drie doelgroepen. {own.audience}

# 6. Geld

Voor het programma {contract.name} heeft de raad voor de jaren 2023 tot en met 2026 in totaal {_thousand(money)}
euro beschikbaar gesteld. De middelen zijn incidenteel. Wat in een jaar niet wordt besteed, mag mee naar het
volgende jaar; wat eind 2026 over is, vloeit terug naar de algemene reserve. Personeel in vaste dienst wordt
niet uit dit budget betaald.
"""),
        _budget(contract),
        *prose(f"""
# 7. Risico’s

Voor het slagen van het programma zijn drie dingen nodig: draagvlak bij de partners, voldoende mensen en op
tijd een besluit. {own.risk}

# 8. Monitoring en afronding

De raad ontvangt twee keer per jaar, bij de perspectiefnota en bij de jaarstukken, een voortgangsbericht.
{own.monitoring} Het programma eindigt op 31 december 2026. Uiterlijk een half jaar daarvoor ligt er een
voorstel om de resultaten over te dragen aan de lijn.
"""),
        Signature(
            (("bestuurlijk opdrachtgever", contract.client), ("ambtelijk opdrachtgever", contract.official)),
            "Elsterwold, 23 mei 2023",
        ),
    )
    return Document(
        f"Programmacontract {contract.name}",
        "programmacontract",
        _DAY,
        blocks,
        footer="Programmacontract " + contract.name + "   {page}",
    )


def _thousand(amount: int) -> str:
    return f"{amount * 1000:,}".replace(",", ".")


_LETTER = Document(
    "Aanbiedingsbrief programmacontracten 2023-2026",
    "raadsbrief",
    date(2023, 5, 30),
    (
        Letterhead(
            ("Gemeente Elsterwold", "Postbus 140, Elsterwold"),
            ("Aan de gemeenteraad",),
            (
                ("Datum", "30 mei 2023"),
                ("Kenmerk", "Z23-004117"),
                ("Onderwerp", "Programmacontracten 2023-2026"),
                ("Behandeld door", "T. Ester, concerncontroller"),
            ),
        ),
        *prose("""
Geachte leden van de raad,

In het coalitieakkoord ‘Dichtbij en vooruit’ staan vijf programma’s. U hebt er bij de begroting 2023 in
totaal 8,11 miljoen euro voor beschikbaar gesteld, verdeeld over vier jaar. Op 23 mei 2023 hebben wij voor
elk programma een contract ondertekend. Met deze brief sturen wij u de vijf contracten ter informatie.
"""),
        # On purpose: the five contracts add up to 8,17 million, not to the 8,11 of this letter.
        *prose("""
De volgende contracten zijn bijgevoegd:

- Ruimte om te wonen, kenmerk Z23-004118;
- Meedoen en gezond, kenmerk Z23-004119;
- Ondernemend Elsterwold, kenmerk Z23-004120;
- Water en warmte, kenmerk Z23-004121;
- Dorpen aan zet, kenmerk Z23-004122.

Vorig jaar vroeg de fractie van de Seniorenlijst of de contracten ook een oordeel van de raad behoeven. Dat
is niet zo: de raad stelt de doelen en het geld vast, het college gaat over de uitvoering. Wel hebben wij de
opmerkingen uit de beeldvormende avond van 18 april 2023 verwerkt. Op verzoek van Progressief Verbond is in
elk contract opgenomen hoe vaak de portefeuillehouder en de programmamanager elkaar spreken.

Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.
"""),
        Signature(
            (("de secretaris,", "drs. R. Holtmaat"), ("de burgemeester,", "mr. A.J.M. Terwindt")),
            "Hoogachtend,\nburgemeester en wethouders van Elsterwold,",
        ),
    ),
)

FILE = DocumentFile(
    "bundel programmacontracten.txt",
    (_LETTER, *map(_document, _CONTRACTS)),
    # The bullets of this export were lost, as happens with symbols from a font that the export does not know.
    TextLook("space", width=98, lines_per_page=50, bullet="", hyphenate=True),
)
