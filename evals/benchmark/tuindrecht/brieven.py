"""Letters to the council, answers to written questions and a proposal of the college."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.tables import money
from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, TextLook, WordLook
from evals.making.blocks import Block
from evals.making.prose import prose, table


def _head(day: str, subject: str, number: str) -> Block:
    return Letterhead(
        ("Gemeente Tuindrecht", "Veilingplein 1"),
        ("Aan de gemeenteraad",),
        (("Datum", day), ("Onderwerp", subject), ("Kenmerk", number)),
    )


_SIGNED = Signature(
    (("de secretaris,", "J. Vos-de Wild"), ("de burgemeester,", "L. van Oeverloo")),
    "Burgemeester en wethouders van Tuindrecht,",
)

_HEAT = Document(
    "Raadsbrief aardwarmte Druivenlaan",
    "raadsbrief",
    date(2026, 5, 12),
    (
        _head("12 mei 2026", "Stand van zaken aardwarmte Druivenlaan", "RBR-26-031"),
        *prose("""
Geachte raadsleden,

Op 9 april vroeg mevrouw Ilse Opdam (Groene Draad) naar de trillingen bij de Druivenlaan. Met deze brief antwoorden wij
en vertellen wij hoe het verder gaat.

**Trillingen**

Tussen 15 november 2025 en 31 maart 2026 zijn elf trillingen gemeten. De sterkste was 1,4 op de schaal van Richter, op
22 januari 2026 om 04.17 uur. De vergunning trekt de grens bij 1,5. Boven die grens stopt de pomp vanzelf. Er zijn 26
meldingen van schade gedaan; daarvan zijn er 9 erkend, voor samen € 31.450.

**Warmte**

In het eerste kwartaal leverde de bron 41.600 gigajoule. Dat is 83 % van wat is afgesproken. Het filter raakt verstopt door
fijn zand; een nieuw filter kost € 275.000 en wordt in juli geplaatst. De tuinders betalen dat uit het onderhoudsfonds.

**Tweede bron**

Een tweede bron bij ’t Spuiveld onderzoeken wij, maar niet voor 2028. Het onderzoek naar de ondergrond kost
€ 180.000, waarvan de provincie de helft betaalt.

**Wat kost een gigajoule**
"""),
        table(
            "Prijs voor afnemers",
            """
Afnemer | Prijs 2025 (€ per GJ) | Prijs 2026 (€ per GJ)
---
Tuinders met een aandeel | 9,80 | 10,35
Tuinders zonder aandeel | 13,20 | 13,95
Woningen Tuinwijk | 28,10 | 27,40
School De Stek | n.v.t. | 24,75
""",
        ),
        *prose("""
De prijs voor woningen daalt omdat de toezichthouder het maximum verlaagde.
"""),
        _SIGNED,
    ),
)

_BEDS = Document(
    "Raadsbrief voortgang Goed Onderdak",
    "raadsbrief",
    date(2026, 7, 7),
    (
        _head("7 juli 2026", "Voortgang programma Goed Onderdak", "RBR-26-044"),
        *prose("""
Geachte leden van de raad,

Halverwege het programma Goed Onderdak maken wij de balans op. Er zijn nu 2.260 bedden met keurmerk. Voor eind 2028
waren er 3.000 beloofd. Dat halen wij alleen als De Komkommer doorgaat.

Tomatenlaan 40 is open sinds 3 november 2025, de Oude Veiling sinds 14 februari 2025. Hoeve Leedezicht gaat niet door: de
eigenaar verkocht het erf aan een manege. Wij verliezen daarmee 72 bedden. Het zusterhuis in Oud-Zanding krijgt 44 bedden
in plaats van 38.
"""),
        money(
            "Inspecties per half jaar",
            """
Half jaar | Bezocht | Overtreding | Gesloten | Boetes (€)
---
Eerste helft 2025 | 128 | 45 | 6 | 121500
Tweede helft 2025 | 143 | 43 | 11 | 166500
Eerste helft 2026 | 117 | 31 | 4 | 85500
""",
        ),
        *prose("""
De meeste overtredingen gaan over overbewoning. Het aantal bezoeken daalde omdat een van de drie inspecteurs vertrok. Op
het terrein De Komkommer stellen wij voor om Flexnest als exploitant te kiezen; de raad beslist in december 2026.

De rechtbank verwierp op 16 juni 2026 het beroep over Kassenweg 112. De bouw begint in oktober.

Programmamanager Ewelina Brandsema vertrok op 1 mei. Zij is opgevolgd door Hamza Rietveld.
"""),
        _SIGNED,
    ),
)

_YOUTH = Document(
    "Raadsbrief jeugdhulp in de regio",
    "raadsbrief",
    date(2025, 11, 18),
    (
        _head("18 november 2025", "Verbeterplan jeugdhulp Regio Vijfpolder", "RBR-25-067"),
        *prose("""
Geachte raadsleden,

De regio heeft het verbeterplan af dat wij in mei vroegen. Het kwam zeven weken te laat. Het bestuur van de regio stelde
het op 12 november 2025 vast. Wethouder Yasmin el Harchi stemde tegen, omdat er geen plafond in staat.

Dit staat erin:

1. het aantal aanbieders gaat van 84 naar 30;
2. voor elke plaats in een gesloten instelling is vooraf toestemming van een gedragswetenschapper nodig;
3. een gezin krijgt één vaste hulpverlener;
4. de tarieven worden twee jaar bevroren, met ingang van 1 januari 2026.

De regio verwacht dat Tuindrecht daardoor in 2028 € 900.000 minder betaalt. Zelf rekenen wij voorzichtig op € 600.000.
"""),
        money(
            "Jeugdhulp per soort",
            """
Soort | Jongeren 2024 | Kosten 2024 (€) | Jongeren 2025 | Kosten 2025 (€)
---
Gesloten instelling | 5 | 918000 | 8 | 1604000
Gezinshuis | 22 | 1496000 | 24 | 1740000
Pleegzorg | 61 | 1159000 | 58 | 1143000
Behandeling thuis | 418 | 5643000 | 441 | 6262000
Dagbehandeling | 97 | 2231000 | 103 | 2524000
Dyslexie | 186 | 948000 | 171 | 907000
""",
            note="Cijfers van 2025 zijn een raming op basis van tien maanden.",
        ),
        *prose("""
De wachttijd voor behandeling thuis is 17 weken; de norm is 10.
"""),
        _SIGNED,
    ),
)

_ANSWERS = Document(
    "Beantwoording schriftelijke vragen lege kassen",
    "schriftelijke vragen",
    date(2026, 3, 3),
    (
        _head("3 maart 2026", "Vragen van de Groene Draad over lege kassen", "SV-26-007"),
        *prose("""
Vragen van Ilse Opdam, gesteld op 5 februari 2026.

**1. Hoeveel leeg glas is er, en waar?**

Op 1 februari 2026 stond 35,1 hectare leeg, verdeeld over 64 percelen. Dertien hectare daarvan ligt bij ’t Spuiveld.

**2. Hoe vaak is het sloopfonds gebruikt?**

In 2025 elf keer, voor samen € 160.000. Er is 6,4 hectare gesloopt. Zeven aanvragen zijn afgewezen, omdat de eigenaar er
zonnepanelen wilde.

**3. Waarom sloopt de gemeente niet zelf?**

De gemeente is geen eigenaar. Aanschrijven kan alleen als glas gevaarlijk is. Dat gebeurde in 2025 drie keer.

**4. Wat kost het om alles te slopen?**

Een hectare glas slopen kost gemiddeld € 68.000 als er geen asbest is, en € 145.000 als dat er wel is. Op 19 van de 64
percelen zit waarschijnlijk asbest. Een totaalbedrag kunnen wij niet geven.

**5. Is het college bereid leegstand te belasten?**

Nee. De wet geeft daar geen ruimte voor. Wel onderzoeken wij een sloopplicht in nieuwe vergunningen.
"""),
        _SIGNED,
    ),
)

_PROPOSAL = Document(
    "Raadsvoorstel Warmte Tuindrecht BV",
    "raadsvoorstel",
    date(2026, 9, 15),
    (
        *prose("""
# Raadsvoorstel Z/26/118204

Onderwerp: oprichting van Warmte Tuindrecht BV // Portefeuillehouder: Aart Kranendonk-Smit // Raad: 5 november 2026 //
Steller: Bastiaan Hoogervorst

## Beslispunten

1. Warmte Tuindrecht BV op te richten en daarin voor € 2.000.000,00 aandelen te nemen.
2. Een lening van ten hoogste € 3.500.000,00 te verstrekken, met een looptijd van 25 jaar tegen 4,1 % rente.
3. Een krediet van € 5.200.000,00 voor de warmteleiding Druivenlaan beschikbaar te stellen.
4. Geheimhouding op bijlage 3 te bekrachtigen.

## Waarom

De bron geeft genoeg warmte voor 38 kassen en 1.100 woningen, maar nu zijn pas 21 kassen en de 214 woningen van Tuinwijk
aangesloten. Zonder leiding gaat de rest verloren. De markt wil de leiding niet aanleggen, omdat hij pas na negentien
jaar winst maakt.

## Argumenten

1.1 Met 40 % heeft de gemeente een vetorecht op de tarieven.

1.2 De telers brengen kennis en klanten mee.

2.1 Een lening is goedkoper voor de BV dan de bank, die 5,6 % vraagt.

## Kanttekeningen

- Als minder dan 700 woningen meedoen, maakt de BV in de eerste tien jaar verlies. Het verlies is dan hoogstens € 260.000,00
  per jaar.
- De provincie trok zich op 30 juni 2026 terug; zij vindt het aantal woningen te klein.
- Omwonenden van de Druivenlaan vrezen trillingen.
"""),
        money(
            "Dekking",
            """
Onderdeel | Bedrag (€) | Dekking
---
Aandelen | 2000000 | Reserve aardwarmte en algemene reserve
Warmteleiding | 5200000 | Krediet, afschrijving in 40 jaar
Oprichtingskosten | 115000 | Begroting 2026
Lening | 3500000 | Geldmarkt
""",
        ),
        *prose("""
## Vervolg

De oprichting is op 1 februari 2027. De eerste woning wordt aangesloten in het najaar van 2028. Het college rapporteert elk
half jaar.
"""),
    ),
)

LETTERS = [
    DocumentFile("RBR-26-031 aardwarmte.docx", (_HEAT,), WordLook(font="Verdana"), listed=True),
    DocumentFile("RBR-26-044_goed_onderdak.txt", (_BEDS,), TextLook("space", width=90), listed=True),
    DocumentFile("RBR-25-067_jeugdhulp.pdf", (_YOUTH,), PdfLook("office", bookmarks=False)),
    DocumentFile("SV-26-007 antwoorden lege kassen.txt", (_ANSWERS,), TextLook("formfeed", width=88)),
    DocumentFile(
        "Raadsvoorstel Z-26-118204.docx", (_PROPOSAL,), WordLook(fake_headings=True, font="Verdana"), listed=True
    ),
]
