"""What the council itself writes: motions, and written questions with the answers of the college."""

from __future__ import annotations

from datetime import date

from evals.making import Block, Document, DocumentFile, Letterhead, PdfLook, Signature, TextLook
from evals.making.prose import prose, table


def _motion(number: str, title: str, day: date, text: str, signers: tuple[tuple[str, str], ...]) -> Document:
    blocks: tuple[Block, ...] = (
        *prose(f"# Motie {number}: {title}"),
        *prose(text),
        Signature(signers, "en gaat over tot de orde van de dag."),
    )
    return Document(f"Motie {title}", "motie", day, blocks, header=f"Motie {number}", bare_first_page=False)


_MOTIONS = (
    _motion(
        "2024-11",
        "Een dak boven elk dorp",
        date(2024, 7, 4),
        """
De raad van de gemeente Eikeveld, in vergadering bijeen op 4 juli 2024,

constaterende dat

- het dak van het Leemhuus sinds de winter van 2022 lekt;
- voor de vijf dorpshuizen samen € 640.000 aan achterstallig onderhoud is geraamd;
- in de kadernota 2025-2028 wel geld staat voor verduurzaming, maar niet voor groot onderhoud;

overwegende dat een dorp zonder dak geen dorp is en dat vrijwillgers afhaken als zij emmers moeten
neerzetten,

verzoekt het college

1. vanaf 2025 jaarlijks € 85.000 extra uit te trekken voor groot onderhoud;
2. vóór 1 december 2024 met alle vijf beheerstichtingen een onderhoudsplan vast te stellen;
3. de huur voor verenigingen met jeugdleden in 2025 niet te verhogen,

De motie is aangenomen met 21 stemmen voor en 6 tegen (Liberaal Eikeveld en twee leden van Groen Zandland).
""",
        (("Boer & Buurt", "Wilma Nijkamp"), ("Dorpsbelang Eikeveld", "Lubbert Kamphof")),
    ),
    _motion(
        "2024-12",
        "Vrachtwagens uit de berm",
        date(2024, 7, 4),
        """
De raad van de gemeente Eikeveld, in vergadering bijeen op 4 juli 2024,

constaterende dat er iedere nacht gemiddeld 35 vrachtwagens in bermen en op parkeerhavens rond De
Wielewaal staan en dat chauffeurs daar geen toilet en geen water hebben,

overwegende dat een truckparking zichzelf op den duur terugverdient en dat bewoners van de Transportweg al
vijf jaar wachten,

verzoekt het college

1. een bewaakte parkeerplaats met 40 plekken te openen, uiterlijk 1 september 2025;
2. daarvoor € 540.000 aan krediet en € 38.000 per jaar aan exploitatie in de begroting op te nemen;
3. een parkeerverbod voor vrachtwagens in te stellen op de Transportweg zodra de truckparking open is,

De motie is aangenomen met 24 stemmen voor en 3 tegen (Groen Zandland).
""",
        (("Dorpsbelang Eikeveld", "Hetty Roelink"), ("Liberaal Eikeveld", "Sjoerd Tammenga")),
    ),
    _motion(
        "2025-M2",
        "Boer als waterbeheerder",
        date(2025, 7, 3),
        """
De raad van de gemeente Eikeveld, in vergadering bijeen op 3 juli 2025,

constaterende dat de Vlasbeek sinds 2018 drie keer is drooggevallen en dat boeren stuwtjes willen plaatsen
om water vast te houden,

overwegende dat honderd boerenstuwen evenveel water vasthouden als een bassin van twaalf hectare, voor een
tiende van het geld,

verzoekt het college

1. met waterschap De Zandbeken een regeling te maken voor minimaal 60 boerenstuwen;
2. daarvoor eenmalig € 90.000 te bestemmen uit de specifieke uitkering landelijk gebied;
3. de raad vóór 1 februari 2026 te berichten over deelname en kosten,

De motie is aangenomen met algemene stemmen.
""",
        (("Boer & Buurt", "Wilma Nijkamp"), ("Groen Zandland", "Jannie Rikken")),
    ),
    _motion(
        "2025-M1",
        "Eerst de jeugd",
        date(2025, 7, 3),
        """
De raad van de gemeente Eikeveld, in vergadering bijeen op 3 juli 2025,

constaterende dat de kadernota een taakstelling op de jeugdhulp bevat van € 100.000 in 2026, oplopend tot
€ 400.000,

overwegende dat elf kinderen nu al ver van huis wonen,

verzoekt het college

1. de taakstelling jeugdhulp te schrappen;
2. de dekking te zoeken in een hogere ozb voor bedrijven, met € 50 per € 100.000 waarde,

De motie is verworpen met 9 stemmen voor en 17 tegen.
""",
        (("Eikeveld Sociaal", "Fenna Kok"),),
    ),
)

_STALLS = table(
    "Stoppende veehouders per dorp (stand 1 december 2024)",
    """
Dorp | Aangemeld | Beschikking | Getekend
---
Kievitsdrift | 5 | 4 | 3
Vlasbeek | 3 | 3 | 2
Oosterheuvel | 2 | 1 | 1
Leemborg | 1 | 1 | n.t.b.
**Totaal** | 11 | 9 | 6
""",
)

_QUESTIONS = Document(
    "Schriftelijke vragen stikstof en stoppende boeren",
    "schriftelijke vragen",
    date(2024, 12, 17),
    (
        Letterhead(
            ("Gemeenteraad Eikeveld", "Beantwoording schriftelijke vragen, artikel 38 reglement van orde"),
            ("Aan de fractie van Groen Zandland", "t.a.v. mevrouw J. Rikken"),
            (
                ("Ingediend", "26 november 2024"),
                ("Beantwoord", "17 december 2024"),
                ("Nummer", "SV 2024-19"),
                ("Portefeuillehouder", "Aaltje Wibbels"),
                ("Onderwerp", "Stoppende veehouders en vrijkomende stallen"),
            ),
        ),
        *prose("""
**Vraag 1. Hoeveel veehouders in Eikeveld doen mee aan de beëindigingsregeling?**

Antwoord: elf bedrijven hebben zich aangemeld. Het Rijk heeft negen beschikkingen afgegeven. Op 1 december
2024 hadden zes ondernemers getekend. In de tabel staat de verdeling per dorp.
"""),
        _STALLS,
        *prose("""
**Vraag 2. Hoeveel vierkante meter stal komt er leeg, en wat gebeurt daarmee?**

Antwoord: bij de elf bedrijven samen 31.400 vierkante meter. Sloop is verplicht, behalve voor
karakterestieke gebouwen. De erfgoedcommissie wees er daarvan drie aan, alle in Vlasbeek.

**Vraag 3. Krijgt de gemeente ruimte voor stikstof terug?**

Antwoord: nee. De vrijkomende ruimte wordt ingetrokken door de provincie. Alleen voor twee bedrijven die
vóór 2023 stopten, kan de gemeente ruimte gebruiken voor De Wielewaal fase 2.

**Vraag 4. Ligt er asbest op deze daken, en wie betaalt het verwijderen?**

Antwoord: op negentien van de 34 stallen ligt asbest, naar schatting 14.200 vierkante meter. De eigenaar
betaalt. De provincie geeft € 4,50 subsidie per vierkante meter, met een maximum van € 15.000 per bedrijf.

**Vraag 5. Klopt het bericht in De Zandkoerier dat een melkveehouder in Kievitsdrift gedwongen wordt te
stoppen?**

Antwoord: nee, de regeling is vrijwillig. De gemeente heeft met betrokkene gesproken op 21 november 2024.

**Vraag 6. Hoeveel tijd heeft de gebiedsregisseur nog?**

Antwoord: hij werkt 32 uur per week. In 2024 voerde hij 74 gesprekken, waarmee het totaal op 192 komt. Hij
begeleidt daarnaast zeven gezinnen bij een verhuizing.

**Vraag 7. Wanneer komt er een visie op het buitengebied?**

Antwoord: het college verwacht een ontwerp in het vierde kwartaal van 2025. Bureau Heem & Veld maakt haar
voor € 68.500.
"""),
        Signature((("Secretaris", "Dick Oldenkamp"), ("Burgemeester", "Willemijn Tersteeg"))),
    ),
    footer="SV 2024-19",
)

_PRESS = Document(
    "Persbericht kadernota 2026-2029",
    "persbericht",
    date(2025, 5, 22),
    prose("""
PERSBERICHT

Eikeveld, 22 mei 2025

# Eikeveld kiest: wegen en jeugd eerst, bermen iets ruiger

Het college van Eikeveld houdt volgend jaar een tekort van ongeveer negen ton over. Dat staat in de
kadernota die vandaag naar de gemeenteraad is gestuurd. ‘Wij kunnen niet toveren met zandgrond,’ zegt
wethouder Gerard Lomans. ‘Maar we laten geen dorpshuis dichtgaan en geen kind tussen wal en schip vallen.’

Het college haalt 950.000 euro uit de spaarpot. Inwoners merken dat de ozb omhooggaat: een huis met een
gemiddelde waarde gaat 21 euro per jaar meer betalen. Bermen buiten de bebouwde kom worden één keer per
jaar gemaaid. Hondenbezitters hoeven niet meer te betalen; de hondenbelasting blijft, zoals sinds 2019, op
nul.

Op De Wielewaal komt 33,5 hectare bedrijventerrein bij. Daar kunnen op termijn 1.400 mensen werken.
Bewoners van de Transportweg krijgen er een groene wal van acht meter hoog voor terug.

Vanaf 1 september rijdt er een dorpsbus tussen Kievitsdrift en station Harmeloo. Een kaartje kost 2 euro.
Er hebben zich negentien vrijwillige chauffeurs gemeld.

De raad praat op 12 en 19 juni over de plannen en beslist op 3 juli. Meepraten kan tot 15 juni.

Noot voor de redactie: voor vragen kunt u bellen met Ilona Bosveld, team Communicatie.
"""),
)

FILES = (
    DocumentFile("moties-2024-2025.pdf", _MOTIONS, PdfLook("office", bookmarks=False), listed=True),
    DocumentFile("sv-2024-19-stikstof.pdf", (_QUESTIONS,), PdfLook("classic", hyphenate=True), listed=True),
    DocumentFile(
        "persbericht-2025-05-22.txt",
        (_PRESS,),
        TextLook("formfeed", width=80, lines_per_page=50, double_spaced=True, hyphenate=False),
        listed=True,
    ),
)
