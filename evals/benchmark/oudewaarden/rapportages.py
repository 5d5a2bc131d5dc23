"""Both interim reports (Turap) of 2025: a text export with a cell a line, and a PDF."""

from __future__ import annotations

from datetime import date

from evals.benchmark.oudewaarden import figures as f
from evals.making import Contents, Document, DocumentFile, Flat, PdfLook, Table, TextLook, TitlePage
from evals.making.prose import prose, table

_CELL = Flat("cell", "three", "gone", 30)

_FIRST_TABLE = Table(
    "Tabel 1 Verwacht resultaat 2025 per programma",
    (("Programma", "Mutatie saldo // 1e Turap".replace(" // ", "\n"), "Waarvan structureel"),),
    tuple(
        (name, f.saldo(change[0]), structural)
        for (name, change), structural in zip(
            f.TURAP1.items(),
            (
                "€ 118.400 V",
                "€ 68.400 N",
                "€ 0",
                "PM",
                "€ 400.000 N",
                "€ 74.800 N",
                "€ 0",
                "€ 0",
                "€ 117.400 N",
            ),
            strict=True,
        )
    )
    + (("**Totaal mutaties**", f.saldo(f.total(f.TURAP1)[0]), "n.t.b."),),
    "Bedragen in hele euro’s",
    scale_after=True,
    flat=_CELL,
)

_FIRST = (
    *prose("""
#! 1. Samenvatting

De eerste tussentijdse rapportage gaat over januari tot en met april 2025. De raad krijgt haar op 17 juni.
Wie alleen deze bladzijde leest, moet dit weten: de begroting begon met een plusje en dat is weg. Het
verwachte resultaat over 2025 is nu een nadeel van € 230.400.

De grootste tegenvaller is de jeugdhulp: € 461.200. Daarvan is € 61.200 eenmalig, de afrekening van
gezinshuis De Linde over 2023. Daar staat een hogere uitkering uit het gemeentefonds tegenover.

#! 2. Afwijkingen per programma
"""),
    _FIRST_TABLE,
    table(
        "Tabel 2 Van begroting naar verwacht resultaat",
        f"""
Stap | Bedrag
---
Saldo primitieve begroting 2025 | {f.saldo(f.PB25[0])}
Mutaties eerste Turap | {f.saldo(f.total(f.TURAP1)[0])}
**Verwacht resultaat 2025** | {f.saldo(f.TURAP1_SALDO)}
""",
        scale="Bedragen in hele euro’s",
        scale_after=True,
        flat=_CELL,
    ),
    *prose("""
**Bestuur en dienstverlening.** De bibliotheekbus is duurder dan gedacht; € 68.400 was de raming voor een
gewone chauffeur, maar de bus vraagt een groot rijbewijs. De rest is de inhuur van een informatiebeveiliger.

**Buitengebied en fruitteelt.** De toezichthouder op de spuitvrije zones begint later, op 1 juni in plaats van
1 januari.

**Erfgoed en vesting.** Een deel van de kade aan de Vissteiger is op 19 januari 2025 verzakt. De noodstutten
kosten € 83.500. De verzekeraar vindt het een gebrek door ouderdom en keert niet uit.

**Openbare ruimte.** De storm van 2 februari velde 212 bomen, de helft op het Oranjebolwerk.

**Sport en ontmoeting.** In het zwembad is de legionellabacterie aangetroffen; de douches waren 23 dagen
dicht.

**Wonen.** De leges vallen mee: Bloesemkwartier betaalde in maart voor de eerste 41 vergunningen.

**Zorg en inkomen.** Thuiskracht rekent met terugwerkende kracht een hoger uurtarief, € 38,15 in plaats van
€ 36,40.

#! 3. Stand van zaken van de beloftes

In de begroting staan 48 beloftes. Eind april liggen er 31 op koers, dreigt bij twaalf vertraging en zijn er
vijf niet meer haalbaar in 2025. Die vijf zijn:
"""),
    *prose("""
- de vernieuwing van de brug bij de Korenmarkt;
- zes weken wachttijd voor hulp bij het huishouden;
- vijftien woningen in Lage Donk;
- het openbaar vervoer naar Muisweerd in de avond;
- het nieuwe depot van museum De Kruitkamer.

#! 4. Investeringen

Van het krediet voor de wal bij het Kanonnenbolwerk is eind april € 71.300 besteed. Aannemer Gebroeders
Stroop vond in de wal een vergeten kazemat, met daarin vleermuizen. Tussen 1 november en 1 april mag er
daarom niet gewerkt worden.
"""),
    table(
        "Tabel 3 Kredieten boven een ton",
        """
Krediet | Beschikbaar | Besteed t/m april | Gereed
---
Brug Korenmarkt | 485 | 38 | 2026
Herstel wal Kanonnenbolwerk | 520 | 71 | 2027
Riolering Kersenburg | 1.360 | 402 | 2026
Sporthal Haneveld | 4.250 | 1.118 | 2026
Parkeerautomaten vesting | 165 | 159 | gereed
Waterbassin Tienbunder | 535 | 226 | 2025
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
        flat=_CELL,
    ),
)

_SECOND_ROWS = tuple(
    (
        name,
        f.saldo(f.TURAP1[name][0]),
        f.saldo(f.TURAP2[name][0]),
        f.saldo(f.TURAP1[name][0] + f.TURAP2[name][0]),
    )
    for name in f.PROGRAMMES
) + (
    (
        "**Totaal mutaties**",
        f.saldo(f.total(f.TURAP1)[0]),
        f.saldo(f.total(f.TURAP2)[0]),
        f.saldo(f.total(f.TURAP1)[0] + f.total(f.TURAP2)[0]),
    ),
)

_SECOND = (
    *prose("""
#! 1. Van min naar plus

De tweede tussentijdse rapportage beslaat januari tot en met augustus 2025 en gaat op 21 oktober 2025 naar
de raad. Het verwachte resultaat over 2025 draait van een nadeel van € 230.400 naar een voordeel van €
322.300. Dat klinkt beter dan het is: werk dat blijft liggen, kost dit jaar niets en volgend jaar meer.

De meicirculaire leverde € 702.100 op. Daarnaast zijn drie vacatues bij de bouwinspectie niet vervuld.

## 1.1 Tabel per programma
"""),
    Table(
        "Tabel 1 Mutaties van het saldo per programma",
        (("Programma", "Eerste\nTurap", "Tweede\nTurap", "Samen"),),
        _SECOND_ROWS,
        "Bedragen in hele euro’s",
        scale_after=True,
        style="unruled",
    ),
    table(
        "Tabel 2 Verwacht resultaat 2025",
        f"""
Stap | Bedrag
---
Saldo primitieve begroting 2025 | {f.saldo(f.PB25[0])}
Stand na eerste Turap | {f.saldo(f.TURAP1_SALDO)}
**Stand na tweede Turap** | {f.saldo(f.TURAP2_SALDO)}
""",
        scale="Bedragen in hele euro’s",
        scale_after=True,
    ),
    *prose("""
## 1.2 Toelichting

**Erfgoed en vesting.** Door de vleermuizen schuift € 190.000 van de wal naar 2026. Daartegenover stonden
extra kosten van € 47.700 voor het onderzoek naar de Vispoortbrug.

**Jeugd en onderwijs.** Er zijn vijf plaatsingen in gesloten jeugdhulp bijgekomen. De wijkteams in Vlierwaard
hielpen daarentegen 60 gezinnen zonder verwijzing.

**Openbare ruimte.** De sluiting van de Vispoortbrug dwong tot omleidingen; de verkeersregelaars kostten €
92.000.

**Sport en ontmoeting.** De vervanging van het chloorsysteem van De Plons kostte € 58.900, de rest is lagere
huur van de sporthallen.

**Wonen.** De leges zijn € 211.800 hoger, door een aanvraag voor 60 appartementen in de oude jamfabriek. Het
plan heet Pruimenpers en ligt aan de Spoorkade.

**Zorg en inkomen.** Sinds de zomer is de wachttijd voor hulp bij het huishouden zes weken. Dat lukte door elf
nieuwe medewerkers bij Thuiskracht en door huishoudens met een lichte vraag naar de was-en-strijkservice te
verwijzen.

#! 2. Beloftes en kredieten

Van de 48 beloftes zijn er 22 klaar, 17 op koers, vijf vertraagd en vier gestopt. Gestopt is onder andere de
avondbus naar Muisweerd: het vervoerbedrijf wilde € 61.000 per jaar voor gemiddeld drie reizigers per rit.
"""),
    table(
        "Tabel 3 Kredieten boven een ton",
        """
Krediet | Beschikbaar | Besteed t/m augustus | Gereed
---
Brug Korenmarkt | 545 | 64 | 2026
Herstel wal Kanonnenbolwerk | 520 | 133 | 2027
Restauratie Waterpoort | 3.860 | 118 | 2028
Riolering Kersenburg | 1.360 | 811 | 2026
Sporthal Haneveld | 4.250 | 2.347 | 2026
Waterbassin Tienbunder | 588 | 561 | 2025
""",
        scale="Bedragen x € 1.000",
        scale_after=True,
        style="columns",
    ),
    *prose("""
## 2.1 Personeel

Het ziekteverzuim was in de eerste acht maanden 5,9 procent. De bezetting is 314 fte bij een formatie van
329. De moeilijkst te vervullen functie is die van constructeur; de vacature staat sinds februari open.

## 2.2 Begrotingswijziging

De raad wordt gevraagd de wijziging vast te stellen en € 190.000 voor de wal over te hevelen naar 2026.
"""),
)

FILES = [
    DocumentFile(
        "eerste-turap-2025.txt",
        (
            Document(
                "Eerste tussentijdse rapportage 2025",
                "turap",
                date(2025, 6, 3),
                (
                    TitlePage("Eerste Turap 2025", "Tussentijdse rapportage", ("juni 2025",)),
                    Contents(),
                    *_FIRST,
                ),
                header="Eerste Turap 2025",
                footer="pagina {page}",
            ),
        ),
        TextLook("formfeed", double_spaced=True, lines_per_page=72, flat=_CELL),
        listed=True,
    ),
    DocumentFile(
        "tweede-turap-2025.pdf",
        (
            Document(
                "Tweede tussentijdse rapportage 2025",
                "turap",
                date(2025, 10, 14),
                (TitlePage("Tweede Turap 2025", "januari - augustus", ("14 oktober 2025",)), *_SECOND),
                header="Tweede Turap 2025",
                footer="{page} / {pages}",
            ),
        ),
        PdfLook("office", bookmarks=False),
        listed=True,
    ),
]
