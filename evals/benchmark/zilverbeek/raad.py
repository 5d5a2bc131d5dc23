"""Papers of the council: a proposal, two lists of decisions and the motions."""

from __future__ import annotations

from datetime import date

from evals.making import (
    Block,
    Cell,
    Document,
    DocumentFile,
    Flat,
    PdfLook,
    Signature,
    Table,
    TextLook,
    WordLook,
)
from evals.making.prose import prose, table

PARTIES: dict[str, tuple[str, ...]] = {
    "Zilverbeek Vooruit": (
        "Beusekamp",
        "Lindhout",
        "Arslan",
        "Van Gorp",
        "Verbruggen",
        "Heijink",
        "Paardekooper",
        "Nijenkamp",
    ),
    "Dorpen & Stad": ("Odijk", "Bosveld", "Kleijn", "Wolfswinkel", "Terstegge", "Mandemaker"),
    "Rivierpartij": ("Verhagen", "Schippers", "Amrani", "Vaessen", "Oude Luttikhuis"),
    "Groene Oever": ("Hoogland", "Driessen", "Quist", "Bouzid", "Steeg"),
    "Sociaal Zilverbeek": ("Koelewijn", "Yildirim", "Slotboom", "Evertsen"),
    "Liberaal Zilverbeek": ("Van Aerssen", "Bastiaan", "Ingenhousz"),
    "Christelijk Appèl Vliede": ("Hoekzema", "Teunisse"),
}
ALL = tuple(name for names in PARTIES.values() for name in names)


def of(*parties: str) -> set[str]:
    """The members of parties."""
    return {name for party in parties for name in PARTIES[party]}


def vote(against: set[str], absent: set[str]) -> tuple[str, str, int, int]:
    """Names for and against a proposal, and how many."""
    no = [name for name in ALL if name in against - absent]
    yes = [name for name in ALL if name not in against | absent]
    return ", ".join(yes), ", ".join(no), len(yes), len(no)


AWAY_JULY = {"Heijink"}
_FIRE = vote(of("Rivierpartij", "Liberaal Zilverbeek"), AWAY_JULY)
_RENT = vote(
    of("Zilverbeek Vooruit", "Liberaal Zilverbeek", "Dorpen & Stad") - {"Wolfswinkel"},
    AWAY_JULY,
)
_DOG_FOR = of("Rivierpartij", "Liberaal Zilverbeek", "Christelijk Appèl Vliede") | {"Verbruggen", "Bosveld"}
_DOG = vote(set(ALL) - _DOG_FOR, AWAY_JULY)
_LIGHT = vote({"Ingenhousz", "Bastiaan"}, AWAY_JULY)
_SPRING = vote(of("Rivierpartij", "Liberaal Zilverbeek") | {"Hoekzema"}, AWAY_JULY)

_BUDGET = vote(of("Rivierpartij", "Liberaal Zilverbeek"), set())
_CAMP_FOR = of("Rivierpartij", "Liberaal Zilverbeek", "Christelijk Appèl Vliede") | {
    "Odijk",
    "Bosveld",
    "Terstegge",
}
_CAMP = vote(set(ALL) - _CAMP_FOR, set())

# --- Raadsvoorstel Vlijt en Vuur (Word) ---

_PROPOSAL = prose("""
# Raadsvoorstel

**Onderwerp:** beeldkwaliteitsplan en voorbereidingskrediet Vlijt en Vuur // **Raadsvergadering:** 3 juli
2025 // **Voorstelnummer:** RV25-038 // **Portefeuillehouder:** Joris van Tellingen // **Steller:** Marit
Oosterdijk

## Samenvatting

Op het terrein van Vlijt en Vuur komen vanaf 2026 woningen rond de oude ringoven. Het omgevingsplan ligt
vast; de raad gaat nog over het gezicht van de buurt en over het geld voor de openbare ruimte.

## Wij stellen voor te besluiten

1. het beeldkwaliteitsplan Vlijt en Vuur, versie 5 van 20 mei 2025, vast te stellen als onderdeel van de
  welstandsnota;
2. een voorbereidingskrediet van 620.000 euro beschikbaar te stellen voor het ontwerp van de openbare ruimte;
3. dit krediet te dekken uit de exploitatiebijdrage van Baksteen Ontwikkeling B.V.;
4. de geheimhouding op bijlage 4 (planeconomie) te bekrachtigen tot 1 januari 2032;
5. het college te vragen in het eerste kwartaal van 2026 een definitief ontwerp voor te leggen.

## Argumenten

**1.1 De ringoven bepaalt de maat.** Nieuwe gebouwen worden niet hoger dan de onderkant van het ovendak, 11,5
meter. Alleen op de zuidpunt mag één gebouw van 24 meter staan.

**1.2 Bewoners hebben meegetekend.** Er waren vier avonden met samen 186 bezoekers. Zij kregen het
parkeerterrein weg van de rivierzijde en de bouwhoogte aan de Stokerslaan met een verdieping omlaag.

**2.1 Zonder ontwerp staat de bouw stil.** De eerste paal is gepland op 14 september 2026. De kabels moeten
voor de zomer liggen.

**3.1 De bijdrage is ontvangen.** De eerste helft, 2.175.000 euro, is op 8 januari 2024 betaald.

## Kanttekeningen

**1.1 De welstandscommissie is verdeeld.** Drie van de vijf leden adviseren positief. Architect Loes
Wagenvoort vindt het voorgeschreven baksteenverband te duur voor sociale huur.

**2.1 Een deel van het geld is al besteed.** Voor de inmeting is 48.000 euro uitgegeven ten laste van de
plankosten.

**4.1 Geheimhouding beperkt het debat.** Het advies van de griffier is om de geheimhouding na de aanbesteding
te heroverwegen.

## Financiën
""")

_PROPOSAL_TABLE = table(
    "Opbouw voorbereidingskrediet",
    """
Onderdeel | 2025 | 2026 | Totaal
---
Ontwerp straten en pleinen | 130.000 | 95.000 | 225.000
Ontwerp kade en oeverpark | 80.000 | 110.000 | 190.000
Onderzoek kabels en bodem | 65.000 | 20.000 | 85.000
Participatie | 15.000 | 15.000 | 30.000
Onvoorzien | 45.000 | 45.000 | 90.000
**Totaal** | 335.000 | 285.000 | 620.000
""",
    scale="Bedragen in euro",
    style="ruled",
)

_DECREE = prose("""
#! Raadsbesluit RV25-038

De raad van de gemeente Zilverbeek, gelezen het voorstel van burgemeester en wethouders van 3 juni 2025,
gelet op artikel 4.19 van de Omgevingswet en gehoord de raadscommissie Ruimte van 19 juni 2025, en gezien het
aangenomen amendement A2,

besluit:

1. het beeldkwaliteitsplan Vlijt en Vuur, versie 5 van 20 mei 2025, vast te stellen als onderdeel van de
  welstandsnota;
2. een voorbereidingskrediet van 620.000 euro beschikbaar te stellen;
3. dit krediet te dekken uit de exploitatiebijdrage van Baksteen Ontwikkeling B.V.;
4. de geheimhouding op bijlage 4 te bekrachtigen tot 1 januari 2029;
5. het college te vragen in het eerste kwartaal van 2026 een definitief ontwerp voor te leggen;
6. het college op te dragen met de ontwikkelaar te onderhandelen over 20 procent middenhuur.

Aldus besloten in de openbare vergadering van 3 juli 2025.
""")

PROPOSAL = DocumentFile(
    "raadsvoorstel-rv25-038-vlijt-en-vuur.docx",
    (
        Document(
            "Raadsvoorstel RV25-038 Vlijt en Vuur",
            "raadsvoorstel",
            date(2025, 6, 3),
            (
                *_PROPOSAL,
                _PROPOSAL_TABLE,
                *_DECREE,
                Signature((("De griffier", "I. Doornweerd"), ("De voorzitter", "A.M. Hoekmeijer"))),
            ),
        ),
    ),
    WordLook(fake_headings=True, font="Arial"),
    listed=True,
)

# --- Besluitenlijst 3 juli 2025 (text export) ---


def _votes(names: tuple[str, str, int, int]) -> str:
    yes, no, many, few = names
    return f"Hoofdelijke stemming. Voor ({many}): {yes}.\n\nTegen ({few}): {no}."


_JULY = prose(f"""
# Besluitenlijst raadsvergadering 3 juli 2025

Voorzitter: burgemeester Aleid Hoekmeijer. Griffier: Inge Doornweerd. Aanwezig: 32 leden. Afwezig met
bericht: Carola Heijink (Zilverbeek Vooruit). Aanvang 19.30 uur, sluiting 00.12 uur.

## 1. Opening en lot

Bij hoofdelijke stemming begint het lid Slotboom. De agenda wordt gewijzigd vastgesteld: de motie over de
huisarts gaat naar agendapunt 7.

## 2. Vragenuur

Cor Schippers vraagt naar de sleutels van de coupure in de Veerstraat. Wethouder El Khatib zegt toe dat er
voor 1 oktober 2025 een tweede set bij de brandweer in Steenveer ligt (toezegging T25-19).

## 3. Hamerstukken

Zonder stemming vastgesteld: de verordening nadeelcompensatie, de benoeming van Gonny Tieleman tot lid van de
rekenkamer en het jaarplan van de GGD Vliedestreek. Het jaarverslag 2024 is al op 12 juni vastgesteld.

## 4. Beeldkwaliteitsplan en voorbereidingskrediet Vlijt en Vuur (RV25-038)

Amendement A1 Lager bij de rivier (Rivierpartij): ingetrokken na toezegging van de wethouder dat de kap van
het zuidgebouw wordt bekeken.

Amendement A2 Meer middenhuur en minder geheim (Groene Oever, Sociaal Zilverbeek): de duur van de
geheimhouding gaat terug tot 1 januari 2029 en het college onderhandelt over 20 procent middenhuur.
Aangenomen.

{_votes(_RENT)}

Het gewijzigde voorstel wordt aangenomen.

{_votes(_FIRE)}

Stemverklaring Van Aerssen: haar fractie is voor het plan, maar niet voor een onderhandeling met een halve
opdracht.

Motie M1 Schoorsteen in het licht (Zilverbeek Vooruit, Dorpen & Stad): het college onderzoekt verlichting van
de drie schoorstenen, kosten hoogstens 40.000 euro. Aangenomen met {_LIGHT[2]} tegen {_LIGHT[3]} stemmen.
Tegen: {_LIGHT[1]}.

## 5. Kaderbrief 2026-2029

Amendement A3 Bibliotheek zeker tot 2030 (Dorpen & Stad): met handopsteken aangenomen met 27 stemmen voor en
5 tegen.

Motie M2 Laat de hond met rust (Liberaal Zilverbeek, Rivierpartij): het college werkt de hondenbelasting niet
uit en zoekt 140.000 euro bij de communicatie. Verworpen.

{_votes(_DOG)}

De kaderbrief wordt met amendement A3 vastgesteld met {_SPRING[2]} stemmen voor en {_SPRING[3]} tegen. Tegen
stemmen {_SPRING[1]}.

## 6. Krediet kade Tichelhaven

Voor de kade komt een krediet van 1.350.000 euro beschikbaar. Unaniem aangenomen. Raadslid Wolfswinkel doet
niet mee aan de beraadslaging en de stemming, omdat haar broer er een scheepswerf heeft; het aantal stemmen
is 31.

## 7. Motie vreemd aan de orde van de dag

Motie M3 De huisarts als poort (Sociaal Zilverbeek): aangehouden tot 25 september 2025. Indiener Yildirim wil
eerst de evaluatie van de praktijkondersteuners lezen.

## 8. Toezeggingen
""")

_PROMISES = table(
    "Toezeggingen van deze avond",
    """
Nummer | Wie | Wat | Voor
---
T25-19 | El Khatib | Tweede set sleutels coupure naar brandweer Steenveer | 1 oktober 2025
T25-20 | Van Tellingen | Brief over kap zuidgebouw Vlijt en Vuur | 1 september 2025
T25-21 | Pollemans | Evaluatie praktijkondersteuners jeugd | 15 september 2025
T25-22 | Wessemius | Gesprek met campings over toeristenbelasting | n.t.b.
T25-23 | Hoekmeijer | Cijfers over vuurwerkschade | 1 november 2025
""",
    style="unruled",
)

JULY = DocumentFile(
    "besluitenlijst-2025-07-03.txt",
    (
        Document(
            "Besluitenlijst raadsvergadering 3 juli 2025",
            "besluitenlijst",
            date(2025, 7, 3),
            (*_JULY, _PROMISES),
            footer="Besluitenlijst gemeenteraad Zilverbeek 3 juli 2025, blad {page}",
            bare_first_page=False,
        ),
    ),
    TextLook(lines_per_page=44, width=88, hyphenate=False, bullet="*", flat=Flat("row", "cell", "gone")),
    listed=True,
)

# --- Besluitenlijst 7 november 2024 (PDF) ---

_NOVEMBER: tuple[Block, ...] = prose(f"""
# Besluitenlijst begrotingsraad 7 november 2024

Voorzitter: Aleid Hoekmeijer. Plaatsvervangend griffier: Mark Zuidgeest. Alle 33 leden zijn aanwezig.

## 1. Meerjarenbegroting 2025-2028 (RV24-061)

Amendement B1 Campings een jaar respijt (Rivierpartij): de toeristenbelasting stijgt pas in 2026. De indiener
Verhagen dekt de 110.000 euro uit het budget voor inhuur. Verworpen.

{_votes(_CAMP)}

De begroting wordt vastgesteld.

{_votes(_BUDGET)}

## 2. Moties bij de begroting
""")

_MOTIONS = Table(
    "Stemming over moties, 7 november 2024",
    (
        (
            Cell("Nr.", rows=2),
            Cell("Motie", rows=2),
            Cell("Indiener", rows=2),
            Cell("Stemmen", cols=2),
            Cell("Uitslag", rows=2),
        ),
        ("Voor", "Tegen"),
    ),
    (
        ("N1", "Speeltuin voor elk kind", "Sociaal Zilverbeek", "31", "2", "Aangenomen"),
        ("N2", "Fietsbrug eerder", "Groene Oever", "16", "17", "Verworpen"),
        ("N3", "Fietspad Steenveer eerder", "Dorpen & Stad", "22", "11", "Aangenomen"),
        ("N4", "Praktijkondersteuner op elke plek", "Sociaal Zilverbeek", "28", "5", "Aangenomen"),
        ("N5", "Stop de leegloop van de markt", "Liberaal Zilverbeek", "33", "0", "Aangenomen"),
        ("N6", "Eerst de dijk", "Rivierpartij", "-", "-", "Ingetrokken"),
    ),
    style="ruled",
)

_NOVEMBER_LAST = prose("""
Motie N2 strandt op één stem. Raadslid Quist vraagt om herstemming omdat zij zich vergist zou hebben; de
voorzitter wijst dat af.

## 3. Belastingverordeningen 2025

De raad stelt negen verordeningen vast. Bij de verordening precario krijgt de wethouder de opdracht de
tarieven voor terrassen niet te verhogen zolang de Vischkade open ligt.

## 4. Benoeming gemeentesecretaris

De raad neemt kennis van de benoeming van Hester van Voorden per 1 februari 2025. Tot die datum neemt Dirkje
Holsappel de taken waar, vanaf 1 december.
""")

NOVEMBER = DocumentFile(
    "besluitenlijst-2024-11-07.pdf",
    (
        Document(
            "Besluitenlijst begrotingsraad 7 november 2024",
            "besluitenlijst",
            date(2024, 11, 7),
            (*_NOVEMBER, _MOTIONS, *_NOVEMBER_LAST),
            footer="{page}/{pages}",
            bare_first_page=False,
        ),
    ),
    PdfLook("classic"),
    listed=True,
)

FILES = (PROPOSAL, JULY, NOVEMBER)
