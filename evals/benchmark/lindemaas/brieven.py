"""A letter of information, written questions with answers, and a press release."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, Signature, TextLook, WordLook
from evals.making.prose import prose, table

_FERRY = Document(
    "Raadsinformatiebrief toekomst Veerpont Veerhuizen",
    "raadsinformatiebrief",
    date(2025, 11, 18),
    (
        Letterhead(
            ("Gemeente Lindemaas", "Postbus 40, Kesterhout"),
            ("De leden van de gemeenteraad",),
            (
                ("Datum", "18 november 2025"),
                ("Kenmerk", "RIB 2025-046"),
                ("Onderwerp", "Toekomst Veerpont Veerhuizen (motie M2025-02)"),
                ("Behandelaar", "Roos van Wamel"),
            ),
        ),
        *prose("""
Geachte raadsleden,

U vroeg ons op 13 februari 2025 om te onderzoeken hoe de pont kan blijven varen. Bureau Oeverloos sprak
met 31 betrokkenen en rekende vier vormen door. Het rapport is als bijlage toegevoegd. In deze brief leest
u onze eerste gedachten.

# Wat kost de pont?

De pont kostte in 2024 € 342.000 en bracht € 148.000 op. Er bleef een tekort van € 194.000 over. Dat is
meer dan de 186 duizend euro in het jaarverslag, omdat het bureau ook de uren van de haveninspecteur
meetelt.
"""),
        table(
            "Tabel 1 Vier vormen",
            """
Vorm | Tekort per jaar | Eenmalig | Risico voor de gemeente
---
A Gemeente blijft eigenaar | -/- 215.000 | -/- 480.000 | groot
B Stichting van beide oevers | -/- 140.000 | -/- 325.000 | middel
C Concessie aan een rederij | -/- 175.000 | 0 | klein
D Alleen varen in de zomer | -/- 88.000 | -/- 60.000 | middel
""",
            scale="Bedragen in euro's; -/- is nadelig",
        ),
        *prose("""
Het college heeft voorkeur voor vorm B. De gemeente aan de overkant, Hoogmeerse Waard, wil een derde van
het tekort dragen. Zij stelt wel als eis dat de pont ook op zondag vanaf 9.00 uur vaart.

# Elektrisch

Een elektrische pont kost 1,3 mln. De provincie geeft 40 procent subsidie als de aanvraag voor 1 juni 2026
binnen is. De netbeheerder kan de aansluiting op zijn vroegst in 2028 leveren. Tot die tijd vaart de pont
op de tijdelijke motor.

# Personeel

Veerman Jo Stoffels heeft toegezegd tot 1 juli 2027 te blijven als er voor Pasen duidelijkheid is. Op de
vacature voor tweede veerman reageerden drie mensen, van wie één een vaarbewijs had.

# Hoe nu verder?

- Januari 2026: avond in dorpshuis De Pontonnier in Veerhuizen.
- 19 februari 2026: voorstel in de commissie.
- 12 maart 2026: besluit in uw raad.

Met vriendelijke groet, namens het college,
"""),
        Signature((("wethouder water, groen en energie", "Marleen van Asperdonk"),)),
    ),
)

FERRY = DocumentFile("raadsinformatiebrief-veerpont.docx", (_FERRY,), WordLook(), listed=True)


def _questions(title: str, day: date, text: str) -> Document:
    return Document(title, "schriftelijke vragen", day, prose(f"# {title}\n\n{text}"), footer="{title}")


QUESTIONS = DocumentFile(
    "schriftelijke-vragen-2025.docx",
    (
        _questions(
            "Schriftelijke vragen Liberaal Appel over externe inhuur",
            date(2025, 6, 24),
            """
Vragen van Rik Ottevanger (Liberaal Appel), ingekomen 2 juni 2025. Antwoord van het college van 24 juni
2025.

**Vraag 1** Hoeveel externen werkten op 1 mei 2025 voor de gemeente?

Antwoord: 71 mensen, samen 58 voltijdplaatsen. Op 1 mei 2024 waren het er 83.

**Vraag 2** Wat was het hoogste uurtarief?

Antwoord: € 178 exclusief btw, voor een projectleider informatieveiligheid. Het gemiddelde was € 112.

**Vraag 3** Klopt het dat een interim-manager al vier jaar op dezelfde plek zit?

Antwoord: Nee. De langst lopende inhuur duurt drie jaar en twee maanden en betreft een jurist
omgevingsrecht. Deze stopt op 1 oktober 2025.

**Vraag 4** Wat gaf de gemeente in de eerste vier maanden uit aan inhuur?

Antwoord: 2,3 mln. Het budget voor het hele jaar is 5,9 mln.

**Vraag 5** Met hoeveel bureaus is een raamcontract?

Antwoord: met vijf. Het contract met bureau Flexmaas is op 15 april 2025 opgezegd omdat rekeningen niet
klopten.
""",
        ),
        _questions(
            "Schriftelijke vragen Kern en Toekomst over de brandweerpost Moershoek",
            date(2025, 9, 2),
            """
Vragen van Ilse Vredeveld (Kern en Toekomst), ingekomen 7 juli 2025. Antwoord van het college van 2
september 2025.

**Vraag 1** Hoeveel vrijwilligers telt de post in Moershoek nu?

Antwoord: 16, van wie er overdag vijf in het dorp zijn.

**Vraag 2** Hoe vaak kwam de wagen in 2024 te laat?

Antwoord: bij 9 van de 61 uitrukken met spoed. De norm is tien minuten.

**Vraag 3** Is het college bereid om de post te sluiten?

Antwoord: Nee. De veiligheidsregio werkt aan een spreidingsplan, dat in het voorjaar van 2026 verschijnt.
Burgemeester Tielens heeft in het algemeen bestuur gezegd dat Moershoek voor haar geen wisselgeld is.

**Vraag 4** Wat kost het om gemeenteambtenaren overdag te laten meerijden?

Antwoord: vier ambtenaren volgden de opleiding voor € 11.500 per persoon. Vergoeding van uren kost
jaarlijks € 18.000.

**Vraag 5** Wanneer krijgt de post een nieuwe wagen?

Antwoord: in 2028. De huidige tankautospuit is van 2009.
""",
        ),
        _questions(
            "Schriftelijke vragen Progressief Lindemaas over woningen voor statushouders",
            date(2025, 10, 14),
            """
Vragen van Mehmet Aydin (Progressief Lindemaas), ingekomen 15 september 2025. Antwoord van het college van
14 oktober 2025.

**Vraag 1** Hoeveel statushouders moet Lindemaas in 2025 huisvesten, met de achterstand?

Antwoord: 124, waarvan 15 achterstand uit 2024. Op 1 oktober 2025 waren er 81 gehuisvest.

**Vraag 2** Waar komen de doorstroomwoningen?

Antwoord: veertig eenheden in het oude klooster in Sint-Odrada en twaalf op het terrein van camping De
Bocht. De eerste bewoners komen in mei 2026.

**Vraag 3** Wat is de vertraging van het klooster?

Antwoord: vijf maanden, door een monumentale trap die eerst gestut moest worden.

**Vraag 4** Hoeveel bezwaren zijn binnengekomen?

Antwoord: 37, waarvan 22 van buiten de kern. De commissie bezwaarschriften hoort de indieners op 11
november 2025.
""",
        ),
        _questions(
            "Schriftelijke vragen Ouderen Actief over de haltes en bankjes",
            date(2025, 11, 11),
            """
Vragen van Toon Zwanenburg (Ouderen Actief), ingekomen 13 oktober 2025. Antwoord van het college van 11
november 2025.

**Vraag 1** Bij hoeveel bushaltes staat nu een bankje?

Antwoord: bij 44 van de 58. Bij zes haltes past het niet.

**Vraag 2** Wat kost een bankje?

Antwoord: € 1.150 met plaatsing. Hergebruikt hout uit de steiger van de jachthaven maakte 14 bankjes
goedkoper.

**Vraag 3** Waarom stopt lijn 61 niet meer in Lage Wal?

Antwoord: vervoerder Maasliner schrapte de halte op 15 december 2024, omdat er gemiddeld 1,4 mensen per
dag instapten. Het college heeft daartegen zonder succes bezwaar gemaakt.
""",
        ),
    ),
    WordLook(font="Cambria"),
    listed=True,
)

_PRESS = Document(
    "Persbericht begroting 2026",
    "persbericht",
    date(2025, 9, 23),
    prose("""
# PERSBERICHT

Kesterhout, 23 september 2025

# Lindemaas spaart de dorpen en schrapt de hondenbelasting

Het college van Lindemaas biedt de raad een begroting aan die in 2026 precies uitkomt. Er blijft ongeveer
twee ton over. In de jaren daarna ontbreekt geld: in 2029 bijna 7 mln.

"We halen minder uit de spaarpot dan we in het voorjaar dachten", zegt wethouder Ruud Smeulders. "Maar een
pot die leger wordt, wordt leger. Vanaf 2028 moeten we echt kiezen."

Elf kernen houden hun dorpsbudget van 6,50 euro per inwoner. Eigenaren van een hond betalen vanaf 1
januari 2026 niets meer; dat scheelt 64 euro voor de eerste hond. De ozb voor bedrijven stijgt met 14
procent.

De grootste uitgave in 2026 is zorg. Voor programma II, Meedoen en gezond, staat 63 mln in de boeken. In
Oudwaard wordt begonnen aan de brede school. In Batelaar krijgt het zwembad een warmtepomp.

Wie wil inspreken, kan dat doen op dinsdag 28 oktober 2025 in de raadzaal. Aamelden bij de griffie, Bas
Roemer, voor maandag 27 oktober, 12.00 uur. De raad stemt op donderdag 6 november.

Noot voor de redactie: meer weten? Bel woordvoerder Pien Achterberg.
"""),
)

PRESS = DocumentFile("persbericht-begroting-2026.txt", (_PRESS,), TextLook("formfeed", width=80), listed=True)
