"""The Koersnota 2025-2028: a PDF with unruled tables in millions.

On purpose: the chart of the reserves is a picture; 2.5 says 3,6 million for 2027 where table 1 says 3,48.
"""

from __future__ import annotations

from datetime import date

from evals.benchmark.kromstede.finance import KOERS_2024, Perspective, Years, add, millions
from evals.making import Chart, Contents, Document, DocumentFile, Footnotes, PdfLook, Table, TitlePage
from evals.making.blocks import Box
from evals.making.prose import prose, table

SCALE = "Bedragen x € 1 miljoen; een minteken is een nadeel voor de gemeente"


def _row(label: str, values: Years, bold: bool = False) -> tuple[str, ...]:
    return (f"**{label}**" if bold else label, *map(millions, values))


def summary(caption: str, perspective: Perspective, first: int) -> Table:
    """The short table, from the budget to the structural saldo."""
    years = tuple(str(first + step) for step in range(4))
    rows = (
        _row(*perspective.start),
        _row("Ontwikkelingen buiten onze invloed", add(*(row for _, row in perspective.autonomous))),
        _row("Saldo zonder nieuwe keuzes", perspective.before(), True),
        _row("Nieuwe keuzes", add(*(row for _, row in perspective.choices))),
        _row("Saldo met nieuwe keuzes", perspective.chosen(), True),
        _row("Bijsturing", add(*(row for _, row in perspective.measures))),
        _row("Saldo na bijsturing", perspective.after(), True),
        _row("waarvan incidenteel", perspective.incidental),
        _row("Structureel saldo na bijsturing", perspective.structural(), True),
    )
    return Table(caption, (("Omschrijving", *years),), rows, scale=SCALE, scale_after=True, style="unruled")


def detail(caption: str, perspective: Perspective, first: int) -> Table:
    """Every mutation, in three groups."""
    years = tuple(str(first + step) for step in range(4))
    rows = (
        _row(*perspective.start),
        ("Ontwikkelingen buiten onze invloed",),
        *(_row(*row) for row in perspective.autonomous),
        ("Nieuwe keuzes",),
        *(_row(*row) for row in perspective.choices),
        ("Bijsturing",),
        *(_row(*row) for row in perspective.measures),
        _row("Saldo na bijsturing", perspective.after(), True),
    )
    return Table(caption, (("Omschrijving", *years),), rows, scale=SCALE, scale_after=True, style="unruled", keep=False)


_OPENING = prose("""
# 1. Waar staan we?

Kromstede telde op 1 januari 2024 73.912 inwoners[^1]. Aan de Universiteit Kromstede studeren 11.400
mensen, van wie er 6.900 in de stad wonen. Dat geeft de stad haar vaart, maar ook haar krapte: op een
kamer wacht een student gemiddeld 19 maanden, op een sociale huurwoning een gezin 8,4 jaar. Deze koersnota
legt de raad voor hoe wij met die krapte willen omgaan, en wat dat betekent voor de begroting van volgend
jaar.

De koers is dezelfde als in het coalitieakkoord ‘Stad aan stroom’, dat Kromstede Vooruit, Groen Kromstede
en Sociaal Kromstede op 3 juni 2022 tekenden. Wat verandert is het tempo. De aanleg van de nieuwe
stadscampus op Sluiszijde komt dichterbij, terwijl het Rijk vanaf 2026 fors minder in het gemeentefonds
stort. Wethouder Jorrit van Zuthem noemde dat bij de presentatie op 21 mei 2024 ‘bouwen met de handrem
half aangetrokken’.

## 1.1 Wat vragen we van de raad?

De raad bespreekt de nota op dinsdag 25 juni 2024 in de avondronde en neemt op donderdag 4 juli 2024 een
besluit. Wij vragen de raad drie dingen:

1. de uitgangspunten van hoofdstuk 2 vast te stellen als kader voor de Stadsbegroting 2025;
2. te kiezen voor bijsturing in de volgorde van paragraaf 2.4;
3. kennis te nemen van de risico’s in hoofdstuk 4.

## 1.2 Hoe is deze nota tot stand gekomen?

Op 6 maart 2024 spraken 140 inwoners in de Lutterkerk over de vraag waar de stad mee mag stoppen. Het minst
gemist zouden worden: de bloembakken in het Vestingkwartier, de papieren stadskrant en het vuurwerk op
Stededag. Het meest gekoesterd werden de bibliotheek, de wijkteams en zwembad De Wiek. Een digitale peiling
onder 2.318 leden van het stadspanel liet hetzelfde beeld zien; 61% noemde wonen als eerste zorg.

De studentenraad van de universiteit bracht op 18 april 2024 ongevraagd advies uit. Daarin pleit zij voor
een nachtbus tussen station en campus, die wij in deze koersnota voor twee jaar opnemen.
""")

_MONEY = prose("""
#! 2. Financieel kader

## 2.1 Het beeld in één tabel

Het jaar 2025 komt na bijsturing net boven nul uit. Daarna zakt het beeld weg: vanaf 2026 houdt
het Rijk de zogeheten opschalingskorting weer in en daalt het accres. In 2027 is het tekort het grootst.
""")

_AUTONOMOUS = prose("""
## 2.2 Ontwikkelingen buiten onze invloed

**Algemene uitkering.** De septembercirculaire van 2023 viel mee door een hogere raming van het aantal
eenpersoonshuishoudens; Kromstede heeft er daarvan 21.750, meer dan de helft van alle huishoudens. De
decembercirculaire geeft alleen in 2025 een klein voordeel.

**Lonen en prijzen.** De cao voor gemeenteambtenaren stijgt in 2025 met 4,2% en voor inkoop rekenen wij
met 2,9%. Onze verbonden partijen mogen hun begroting met 3,4% laten groeien. Dat laatste percentage is
lager dan de Veiligheidsregio Stede en Vaart vroeg: zij wilde 5,1%.

**Jeugdhulp.** Het aantal kinderen dat uit huis wordt geplaatst bleef gelijk (94), maar een plek is
duurder geworden: gemiddeld 118.000 euro per jaar tegen 97.000 euro in 2022. De regio Vaartlanden, waarin
wij met vijf gemeenten inkopen, heeft daarom op 12 februari 2024 de tarieven voor verblijf met 11,5%
verhoogd. Bij ambulante hulp loopt vooral de duur van trajecten op.

**Wmo.** Bij hulpmiddelen leidt de nieuwe aanbesteding (leverancier Medirol, ingang 1 april 2024) tot hogere
stukprijzen voor scootmobielen. Het vervoer groeit mee met het aantal ouderen.

**Leges.** Wie een huis in kamers wil splitsen betaalt voortaan kostendekkende leges. De opbrengst raamden
wij op 50.000 euro per jaar, bij ongeveer 65 aanvragen.

## 2.3 Nieuwe keuzes

Wij beperken ons tot vijf keuzes.

- **Stadscampus.** Een kwartiermaker en een klein team bereiden de eerste fase voor. Kwartiermaker is
  Noortje van der Kemp; zij begint op 1 september 2024 en rapporteert aan de gemeentesecretaris.
- **Kademuren.** Van de 3,8 kilometer kademuur langs de Vestinggracht verkeert 1,1 kilometer in slechte
  staat. Uitstel tot 2028 is volgens ingenieursbureau Walbeek onverantwoord.
- **Fietsparkeren.** Drie extra toezichthouders rond het station en de Botermarkt.
- **Nachtbus.** Een proef van twee jaar, donderdag tot en met zaterdag, elk half uur tot 03.30 uur. De
  universiteit betaalt de helft.
- **Bibliotheek.** De hoofdvestiging aan de Turfhaven gaat ook op zondag open, van 12.00 tot 17.00 uur.

Niet gekozen hebben wij voor een tweede brug over het Stedekanaal. De kosten daarvan zijn PM; een verkenning
volgt niet eerder dan in 2026.
""")

_MEASURES = prose("""
## 2.4 Bijsturing

De bijsturing heeft een vaste volgorde: eerst de eigen organisatie, dan de gebruiker die betaalt, dan pas
de inwoner als geheel. De **krimp van de organisatie** loopt op tot 1,2 miljoen euro, wat neerkomt op 14
formatieplaatsen; gedwongen ontslagen zijn uitgesloten tot 1 januari 2027. De **ozb** stijgt eenmalig met
7,5% boven de inflatie. Een eigenaar van een woning van gemiddelde waarde (341.000 euro) betaalt daardoor
27 euro per jaar meer. In **zone A** gaat een uur parkeren van € 2,90 naar € 3,40. De **reserve
Kennisstad** is deels niet meer nodig, omdat de provincie 600.000 euro bijdroeeg aan het startersgebouw.

## 2.5 Hoe hard is dit?

Het tekort van 3,6 miljoen euro in 2027 is niet zomaar weg te poetsen. De provincie verlangt dat het
laatste jaar van de meerjarenraming structureel in evenwicht is, of dat aannemelijk wordt gemaakt dat dit
gebeurt. Wij vertrouwen op een reparatie door het Rijk, maar ramen die niet. Blijft zij uit, dan komt het
college in het voorjaar van 2025 met een stelpost van minimaal 2 miljoen euro aan ombuigingen.
""")

_DIRECTIONS = prose("""
#! 3. Koers per opgave

## 3.1 Kennisstad en economie

De universiteit groeit naar 12.500 studenten in 2030. Ongeveer 40% van de afgestudeerden vertrekt binnen
een jaar naar een andere regio; wij willen dat terugbrengen tot een derde. Daarvoor zijn betaalbare
werkplekken nodig. Het startersgebouw De Kiem op campus Heggewiel (4.200 m2, oplevering tweede kwartaal
2025) biedt plaats aan 35 bedrijven. Met Hogeschool Vaartland tekenden wij op 29 januari 2024 het
convenant ‘Blijven plakken’.

## 3.2 Wonen en stadsontwikkeling

Tot en met 2030 willen wij 3.600 woningen bouwen, waarvan 30% sociale huur en 40% middensegment. Daarnaast
zijn 1.450 zelfstandige studenteneenheden nodig. In de Botanische Buurt geldt sinds 1 juli 2023 een stop op
het omzetten van gezinswoningen in kamers; in de rest van de stad is een vergunning nodig. Het college heeft
in 2023 122 aanvragen ontvangen en er 71 verleend.

## 3.3 Onderweg en klimaat

Auto’s zijn te gast binnen de singels. In 2026 verdwijnen 180 parkeerplaatsen langs de Vestinggracht,
zodat de kademuren hersteld kunnen worden en er bomen voor terugkomen. De helft van de bewoners die wij
spraken was er blij mee. Voor 2030 willen wij 55% minder CO2 uitstoten dan in 1990; eind 2022 stond de
teller op 31%.

## 3.4 Jeugd, zorg en meedoen

De wijkteams worden vanaf 2025 geleid door vier buurtorganisaties, ieder met een eigen overeenkomst. Het
doel is dat minder gezinnen bij specialistische hulp terechtkomen. Wethouder Ilham Bouzrara heeft met de
huisartsen afgesproken dat in elke praktijk een praktijkondersteuner jeugd werkt; dat is nu in 9 van de 14
praktijken zo.
""")

_INDICATORS = table(
    "Tabel 3. Waaraan meten we de koers?",
    """
Indicator | Nu | << | Straks | <<
^^ | waarde | jaar | 2026 | 2030
---
Wonen
Opgeleverde woningen per jaar | 412 | 2023 | 600 | 500
Opgeleverde studenteneenheden per jaar | 164 | 2023 | 300 | 200
Wachttijd sociale huur (jaren) | 8,4 | 2023 | 7,5 | 6
Kennisstad
Afgestudeerden die na een jaar in de regio wonen | 60% | 2022 | 62% | 67%
Banen in de kennissector | 8.940 | 2023 | 9.400 | 10.500
Onderweg en klimaat
Aandeel fiets in korte ritten | 47% | 2021 | 52% | 58%
Gestolen fietsen (aangiften) | 1.284 | 2023 | 1.100 | 900
CO2-reductie ten opzichte van 1990 | 31% | 2022 | 42% | 55%
Jeugd, zorg en meedoen
Jongeren met jeugdhulp | 12,8% | 2023 | 12,0% | 11%
Inwoners in de bijstand | 2.046 | 2023 | 1.950 | n.t.b.
""",
    style="unruled",
    note="Bron: Monitor Stad aan stroom, uitgave maart 2024.",
)

_RISKS = prose("""
#! 4. Risico’s en weerbaarheid

De algemene reserve bedraagt eind 2023 41,6 miljoen euro. Wij schatten de benodigde buffer op 30,1 miljoen
euro; de ratio is dus 1,38. De raad heeft in de Nota reserves 2022 bepaald dat de ratio niet onder 1,2 mag
zakken. De vijf grootste risico’s:

1. de grondexploitatie Sluiszijde (kans 40%, gevolg 6,5 miljoen euro);
2. jeugdhulp met verblijf (kans 70%, gevolg 1,8 miljoen euro per jaar);
3. het bezwijken van een kademuur (kans 10%, gevolg 4 miljoen euro);
4. de garantstelling voor Theater De Lantaarn (kans 15%, gevolg 2,2 miljoen euro);
5. een datalek of gijzelsoftware (kans 20%, gevolg 1,5 miljoen euro).

## 4.1 Wat doen we als het tegenzit?

Zakt de ratio onder 1,2, dan vult het college haar binnen twee jaar aan uit het rekeningresultaat. Pas als
dat niet lukt komt de verkoop van bezit in beeld: het belang van 3,2% in netwerkbedrijf Vaartstroom, met
een boekwaarde van 5,4 miljoen euro, staat daarvoor als eerste op de lijst.

## 4.2 Vervolg

Na vaststelling volgt de Stadsbegroting 2025, die het college op 1 oktober 2024 aan de raad aanbiedt en
die op 7 november 2024 wordt vastgesteld. De Voortgangsrapportage verschijnt in dezelfde week als de
begroting.
""")

FILE = DocumentFile(
    "Koersnota-2025-2028.pdf",
    (
        Document(
            "Koersnota 2025-2028 – Stad aan stroom",
            "perspectiefnota",
            date(2024, 5, 21),
            (
                TitlePage(
                    "Koersnota 2025-2028",
                    "Stad aan stroom",
                    ("Gemeente Kromstede", "College van burgemeester en wethouders, 21 mei 2024"),
                ),
                Contents(),
                *_OPENING,
                Footnotes((("1", "Basisregistratie personen, voorlopig cijfer."),)),
                *_MONEY,
                summary("Tabel 1. Financieel beeld 2025-2028", KOERS_2024, 2025),
                *_AUTONOMOUS,
                *_MEASURES,
                detail("Tabel 2. Alle mutaties op een rij", KOERS_2024, 2025),
                *_DIRECTIONS,
                _INDICATORS,
                *_RISKS,
                Chart(
                    "Figuur 1. Verloop van de algemene reserve per 31 december",
                    (("2021", 36.2), ("2022", 39.5), ("2023", 41.6), ("2024", 40.1), ("2025", 39.3)),
                    " mln",
                ),
                Box(
                    "In het kort",
                    prose("""
De raad vroeg ons bij de behandeling van de vorige koersnota om één bladzijde die iedereen begrijpt. Die
staat vanaf 28 mei 2024 op kromstede.example/koers, ook in het Engels en in eenvoudig Nederlands.
"""),
                ),
            ),
            header="Koersnota 2025-2028",
            footer="{page}",
        ),
    ),
    PdfLook("classic", hyphenate=True),
    listed=True,
)
