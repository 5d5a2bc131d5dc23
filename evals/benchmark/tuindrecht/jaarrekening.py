"""Jaarverslag en jaarrekening 2025 (PDF) and those of 2024 (a text export, a row on a line)."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.tables import money, outcome_table, product_table
from evals.making import Contents, Document, DocumentFile, Flat, Footnotes, PdfLook, PicturedTable, TextLook, TitlePage
from evals.making.prose import prose, table

_2025 = Document(
    "Jaarverslag en jaarrekening 2025",
    "jaarstukken",
    date(2026, 4, 21),
    (
        TitlePage("Jaarverslag en jaarrekening 2025", "Gemeente Tuindrecht"),
        Contents(levels=1),
        *prose("""
#! I. Het jaar in één bladzijde

Het jaar 2025 sluit met een voordeel van € 4.162 duizend. In de Zomernota rekenden wij nog op een nadeel. Het verschil komt
vooral van het gemeentefonds (€ 2,3 miljoen in december) en van kavels in De Leede die eerder zijn verkocht. De jeugdhulp
viel voor het vierde jaar op rij tegen.

Dit voorstel doen wij voor het voordeel: € 1.500 duizend naar de reserve zwembad, € 850 duizend naar de reserve
aardwarmte en de rest naar de algemene reserve.

Accountant Van Rossem & Meijling gaf op 14 april 2026 een goedkeurende verklaring. Wel vond hij € 318 duizend aan
inhuur die niet Europees is aanbesteed.

# II. Per pijler

## A Wonen in vijf kernen

Er zijn 231 woningen opgeleverd: 96 in De Leede, 71 in Tuindrecht, 38 in Kwakelvaart, 19 in ’t Spuiveld en 7 in
Oud-Zanding. Van de 231 woningen zijn er 84 sociale huur. De wachttijd voor een sociale huurwoning is 8,4 jaar.
"""),
        outcome_table("Tabel A Saldo van pijler A", "A"),
        *prose("""
Bij woningbouw en grondzaken ontstond een voordeel doordat 14 kavels in De Leede al in december naar de notaris gingen.

## B Glas en werk

De bron aan de Druivenlaan werkt sinds 9 november 2025. Hij is 2.285 meter diep en het water is 86 graden. De boring
kostte 9,7 miljoen euro; de gemeente droeg daaraan 640 duizend euro bij. Eind 2025 draaide 38 % van het glas op aardwarmte of
restwarmte.

De inspecteurs bezochten 271 adressen[^1]. Op 88 daarvan was iets niet in orde. Er zijn 17 panden gesloten.
"""),
        Footnotes((("1", "Daarvan 63 in het eerste kwartaal; in de Zomernota 2025 gemeld."),)),
        outcome_table("Tabel B Saldo van pijler B", "B"),
        *prose("""
## C Zorg en samen

Eind 2025 kregen 1.437 huishoudens hulp in het huishouden. De wachttijd liep terug van elf naar acht weken. In de
bijstand zaten 806 mensen, 41 minder dan een jaar eerder. Museum De Eerste Kas trok 18.240 bezoekers.
"""),
        outcome_table("Tabel C Saldo van pijler C", "C"),
        *prose("""
## D Jong en leren

Van de jongeren kreeg 11,3 % jeugdhulp. Acht jongeren verbleven in het voorjaar in een gesloten instelling, in
december nog vijf. De oplevering van basisschool De Stek schoof van mei naar augustus 2026 door het faillissement van
de installateur.
"""),
        outcome_table("Tabel D Saldo van pijler D", "D"),
        *prose("""
## E Onderweg en buiten

De fietsbrug De Leede ging op 12 september 2025 open en telt 1.930 fietsers per dag. Het restafval kwam uit op 137 kilo per
inwoner. De milieustraat trok 61.400 bezoeken. Er zijn 412 bomen geplant en 127 gekapt.
"""),
        outcome_table("Tabel E Saldo van pijler E", "E"),
        *prose("""
## F Bestuur en bedrijfsvoering

Het ziekteverzuim was 6,7 %. Inhuur kostte 3,9 miljoen euro, dat is 12,8 % van de loonsom. Er kwamen 94 bezwaren tegen
besluiten; 21 daarvan waren gegrond. Bij een inbraak in het postsysteem op 3 juni 2025 zijn gegevens van 212 inwoners
gelekt.
"""),
        outcome_table("Tabel F Saldo van pijler F", "F"),
        *prose("""
#! III. De rekening
"""),
        product_table("Tabel III.1 Lasten en baten 2025 werkelijk", 1, keep=False),
        money(
            "Tabel III.2 Reserves",
            """
Reserve | 1 januari 2025 | Erbij | Eraf | 31 december 2025
---
Algemene reserve | 15680 | 0 | 1480 | 14200
Reserve aardwarmte | 2150 | 400 | 640 | 1910
Reserve zwembad | 760 | 0 | 85 | 675
Reserve sloopfonds glas | 1340 | 250 | 160 | 1430
Reserve kunst in de kernen | 118 | 20 | 42 | 96
""",
            scale="Bedragen x € 1.000",
            total="Totaal reserves",
        ),
        money(
            "Tabel III.3 Grondexploitaties per 31 december 2025",
            """
Plan | Oppervlak (ha) | Woningen | Boekwaarde | Eindresultaat | Klaar
---
De Leede | 27,5 | 480 | 6240 | -1870 | 2030
Veilingterrein fase 1 | 4,2 | 136 | 1915 | 420 | 2028
Knarrenhof Oud-Zanding | 0,9 | 24 | 185 | 0 | 2027
Bedrijventerrein De Komkommer | 18,6 | 0 | 4730 | -960 | 2031
Kerkweide ’t Spuiveld | 2,3 | 41 | -310 | -275 | 2027
""",
            scale="Bedragen x € 1.000; een eindresultaat met - is winst",
        ),
        PicturedTable(
            table(
                "Tabel III.4 Beloning van topfunctionarissen",
                """
Functie | Naam | Beloning
---
Gemeentesecretaris | J. Vos-de Wild | € 148.212
Griffier | H. Opstal | € 112.480
""",
            )
        ),
        *prose("""
# IV. Woorden van de gemeentesecretaris

Ik ga met pensioen op 1 oktober 2026. Mijn opvolger, Rinske Duindam, komt uit Vijfpolder. — Jurriaan Vos-de Wild
"""),
    ),
    header="Jaarrekening 2025",
    footer="- {page} -",
)

FILE = DocumentFile("Jaarverslag en jaarrekening 2025.pdf", (_2025,), PdfLook("office"), listed=True)

_2024 = Document(
    "Jaarverslag en jaarrekening 2024",
    "jaarstukken",
    date(2025, 4, 22),
    (
        *prose("""
# Jaarverslag en jaarrekening 2024

Gemeente Tuindrecht

# I. Het jaar in één bladzijde

Het jaar 2024 sluit met een nadeel van € 1.274 duizend. Dat dekken wij uit de algemene reserve. De jeugdhulp kostte
€ 1,9 miljoen meer dan begroot. Er zijn 254 woningen opgeleverd, waarvan 61 sociale huur. De wachttijd voor een sociale
huurwoning was 7,9 jaar.

# II. Belangrijke cijfers
"""),
        table(
            "Tabel II.1 Stand van zaken",
            """
Onderwerp | 2023 | 2024
---
Inwoners op 31 december | 53.215 | 53.870
Opgeleverde woningen | 287 | 254
Huishoudens met hulp | 1.322 | 1.385
Mensen in de bijstand | 871 | 847
Jongeren met jeugdhulp (%) | 10,4 | 10,9
Restafval per inwoner (kg) | 149 | 142
Ziekteverzuim (%) | 5,8 | 6,2
Glas op aardwarmte of restwarmte (%) | 29 | 33
Bezoekers Museum De Eerste Kas | 15.960 | 17.105
Lege winkels | 34 | 31
""",
        ),
        money(
            "Tabel II.2 Saldo per pijler 2024",
            """
Pijler | Begroot na wijziging | Werkelijk | Afwijking
---
A Wonen in vijf kernen | 3140 | 2875 | -265
B Glas en werk | 2310 | 2204 | -106
C Zorg en samen | 23180 | 22947 | -233
D Jong en leren | 20965 | 23012 | 2047
E Onderweg en buiten | 10430 | 10716 | 286
F Bestuur en bedrijfsvoering | 22870 | 23655 | 785
Algemene dekking | -82895 | -84135 | -1240
""",
            scale="Bedragen x € 1.000; - is een voordeel",
            total="Resultaat 2024",
        ),
        *prose("""
# III. Toelichting

Het nadeel in pijler F kwam door ziekte en inhuur (3,4 miljoen euro) en door de verhuizing van het archief naar
Vijfpolder. Het archief is 1,8 kilometer lang.

De accountant gaf een verklaring met beperking, omdat van 11 zorgaanbieders geen controleverklaring binnen was.

Wethouder Pieter Bas Noordam opende op 8 juni 2024 de wijk Veilingterrein fase 1.
"""),
    ),
)

FILE_2024 = DocumentFile(
    "jaarstukken-2024-tekst.txt",
    (_2024,),
    TextLook("formfeed", width=100, lines_per_page=46, flat=Flat("row", "three", "gone", 0)),
    listed=True,
)
