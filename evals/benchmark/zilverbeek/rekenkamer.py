"""Report of the Rekenkamer on the brick factories (April 2025): a Word file with headings."""

from __future__ import annotations

from datetime import date

from evals.making import Box, Document, DocumentFile, Footnotes, PageBreak, TitlePage, WordLook
from evals.making.prose import prose, table

_START = prose("""
# 1. Aanleiding en vraag

Zilverbeek had in 1960 elf steenfabrieken. De laatste oven ging in 2014 uit. Sindsdien kocht, verkocht en
beloofde de gemeente veel. De rekenkamer Vliedestreek wilde weten of de raad daarbij heeft kunnen sturen. Wij
keken naar drie terreinen, De Roode Haan, Vlijt en Vuur en Hendrikshoven, over de jaren 2015 tot en met 2024.

De onderzoekers, Jolanda Meeuwsen en Sander Rietdijk, lazen 312 stukken, spraken 27 mensen en liepen op 3
oktober 2024 met acht raadsleden over de terreinen. De voorzitter van de rekenkamer is Everhard Bolk.

# 2. Wat het kostte

In tabel 1 staan de bedragen die de raad bij het eerste besluit kreeg en wat er tot eind 2024 is uitgegeven.
Voor Hendrikshoven is nooit een raming gemaakt.
""")

_COSTS = table(
    "Tabel 1 Raming bij het eerste besluit en uitgaven tot eind 2024",
    """
Post | De Roode Haan | << | Vlijt en Vuur | <<
^^ | Raming | Uitgaven | Raming | Uitgaven
---
Verwerving | 3.900 | 4.150 | 0 | 0
Bodemsanering | 1.250 | 2.730 | 600 | 145
Herstel monumenten | 800 | 1.640 | 450 | 0
Plankosten | 950 | 1.870 | 700 | 1.115
Openbare ruimte | 2.600 | 1.020 | 3.200 | 0
**Totaal** | 9.500 | 11.410 | 4.950 | 1.260
""",
    scale="Bedragen x € 1.000",
    scale_after=True,
    style="ruled",
)

_FINDINGS = prose("""
De sanering van De Roode Haan werd meer dan twee keer zo duur. Onder de kleimolen lag een vergeten stort met
carbolineum, die op een luchtfoto uit 1971 te zien is. Niemand had die foto opgevraagd; zij kostte 18 euro.

Van de subsidies die het college in 2018 in het vooruitzicht stelde, 2,4 miljoen euro in totaal, is 1,05
miljoen toegekend[^1]. De rest verviel omdat aanvragen te laat waren of omdat er geen eigenaar tekende.

# 3. Wat de raad wist

Tussen 2015 en 2024 kreeg de raad 41 brieven over de drie terreinen. In 12 daarvan stond een bedrag. Een
overzicht met alle bedragen bij elkaar kwam er nooit. In 2019 vroeg de raad daar met een motie van Wim
Vaessen om; het college verklaarde de motie afgedaan met een kaart.

Bij het contract voor Vlijt en Vuur ging het beter. De raad kreeg in november 2023 de conceptovereenkomst
drie weken voor de ondertekening, in vertrouwen. Het aantal woningen steeg daarna van 460 naar 502 in het
programma van Baksteen Ontwikkeling, zonder dat de raad dat hoorde.

# 4. Conclusies

1. De raad heeft op hoofdlijnen besloten en op bedragen nauwelijks kunnen sturen.
2. Ramingen voor bodem en monumenten waren te laag en zonder marge.
3. Kennis zat bij één projectleider; toen die in 2021 vertrok, was zeven maanden niemand verantwoordelijk.
4. De bewoners zijn bij De Roode Haan goed betrokken en bij Hendrikshoven helemaal niet.
5. Het erfgoed is er beter aan toe dan in 2015: negen van de 23 monumenten hebben een nieuwe functie.

# 5. Aanbevelingen

Wij bevelen de raad aan:

1. twee keer per jaar een overzicht per fabrieksterrein te eisen, met raming, uitgaven en risico;
2. bij elk krediet voor bodem of monumenten een marge van 25 procent op te nemen;
3. een vaste rapporteur uit de raad aan te wijzen.

Wij bevelen het college aan:

4. voor Hendrikshoven eerst een volledig bodemonderzoek te doen en dan pas te kopen;
5. subsidies pas in te boeken na toekenning;
6. voor elk terrein twee mensen met dezelfde dossierkennis te hebben.
""")

_REPLY = prose("""
# 6. Reactie van het college

Brief van 25 maart 2025, ondertekend door burgemeester Hoekmeijer en secretaris Van Voorden.

Wij danken de rekenkamer voor een leesbaar rapport. De conclusies 1, 2 en 5 delen wij. Conclusie 3 vinden wij
te scherp: er was een vervanger, maar slechts voor acht uur per week. De aanbevelingen 5 en 6 nemen wij over.
Aanbeveling 4 komt te laat, omdat de aankoop van Hendrikshoven op 14 februari 2025 een feit was; wij kochten
op een veiling en konden niet wachten. Een marge van 25 procent vinden wij te ruim. Wij stellen 15 procent
voor.

# 7. Nawoord

De rekenkamer begrijpt dat een veiling haast geeft. Wij stellen vast dat het bureau Grondig zijn rapport over
de bodem op 4 maart 2025 uitbracht, achttien dagen na de aankoop. De koopprijs was op dat moment betaald. Bij
aanbeveling 2 blijven wij: een marge van 15 procent zou bij De Roode Haan voor geen van de drie tegenvallers
genoeg zijn geweest.
""")

_TIMELINE = table(
    "Tabel 2 Tijdlijn",
    """
Datum | Gebeurtenis | Terrein
---
1 november 2014 | Laatste oven uit | Vlijt en Vuur
9 juli 2015 | Raad besluit tot aankoop | De Roode Haan
22 maart 2018 | College stelt subsidies in het vooruitzicht | alle
14 november 2019 | Motie Vaessen | alle
30 april 2021 | Vertrek projectleider Harm Doedens | alle
16 september 2021 | Overeenkomst Van Osselt | De Roode Haan
4 oktober 2023 | Uitspraak Raad van State, stikstof | Vlijt en Vuur
12 december 2023 | Overeenkomst Baksteen Ontwikkeling | Vlijt en Vuur
3 maart 2024 | Terrein afgezet na storm | Hendrikshoven
15 januari 2025 | Bestemmingsplan onherroepelijk | Vlijt en Vuur
14 februari 2025 | Aankoop op veiling | Hendrikshoven
""",
    style="ruled",
)

_BOX = Box(
    "Wat ons opviel aan tafel",
    prose("""
Een oud-stoker van Vlijt en Vuur, Nol Bruijsten (84), vertelde dat hij in 2016 had aangeboden de plattegrond
van de ovenkanalen te tekenen. Er kwam geen antwoord. In 2022 betaalde de gemeente 46.000 euro voor een scan
van diezelfde kanalen.
"""),
)

_NOTES = Footnotes((("1", "Provincie 390.000, Rijk 510.000 en het fonds Industrieel Erfgoed 150.000 euro."),))

REPORT = Document(
    "Steen voor steen",
    "rekenkamerrapport",
    date(2025, 4, 15),
    (
        TitlePage(
            "Steen voor steen",
            "Onderzoek naar de herbestemming van drie steenfabrieken in Zilverbeek",
            ("Rekenkamer Vliedestreek", "15 april 2025"),
        ),
        *_START,
        _COSTS,
        *_FINDINGS[:4],
        PageBreak(),
        *_FINDINGS[4:],
        _BOX,
        _NOTES,
        PageBreak(),
        *_REPLY,
        _TIMELINE,
    ),
    footer="Rekenkamer Vliedestreek",
)

FILE = DocumentFile("rekenkamer-steen-voor-steen.docx", (REPORT,), WordLook(), listed=True)
