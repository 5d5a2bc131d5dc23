# ruff: noqa: E501 - letters, as they come in.
"""Ten more letters in forms as Dutch municipalities use them, written before anybody looked how they are split."""

from __future__ import annotations

from tests.assistant.drafting.letters import Sample

MORE = (
    Sample(
        "a letter with letters under bare question labels",
        """\
Raadsvragen ex artikel 38 Reglement van Orde

Aan: het college van burgemeester en wethouders
Van: Lijst Van der Meulen, Sanne van der Meulen
Betreft: Verkeersveiligheid Dorpsstraat Oudega
Datum: 3 november 2025

Geacht college,

De afgelopen maanden zijn er op de Dorpsstraat in Oudega drie ongelukken gebeurd. In 2023 is er een 30 km-zone ingesteld, maar volgens bewoners houdt bijna niemand zich daaraan. Op 14 oktober sprak de fractie met de bewoners; dat leidde tot de volgende vragen.

Vraag 1
Hoeveel ongelukken zijn er sinds 1 januari 2023 op de Dorpsstraat geregistreerd?

Vraag 2
a. Hoe vaak is er in 2024 en 2025 op snelheid gecontroleerd?
b. Hoeveel boetes zijn daarbij uitgeschreven?

Vraag 3
Is het college bereid om vóór de zomer van 2026 drempels aan te leggen? Zo nee, waarom niet?

Met vriendelijke groet,

Sanne van der Meulen
Lijst Van der Meulen
""",
        ("1", "2a", "2b", "3"),
        (
            ("subject", "Verkeersveiligheid Dorpsstraat Oudega"),
            ("party", "Lijst Van der Meulen"),
            ("article", "artikel 38"),
        ),
    ),
    Sample(
        "questions in running text",
        """\
Schriftelijke vragen van de fractie CDA over de sluiting van het postpunt in Heeswijk

Inleiding
Het postpunt in de supermarkt sluit op 1 januari. Vooral ouderen zijn daarvan de dupe.

Daarom hebben wij de volgende vragen aan het college. Is het college op de hoogte van de sluiting van het postpunt? Heeft het college contact gehad met PostNL, en zo ja wanneer? Hoeveel inwoners ouder dan 75 jaar wonen er in Heeswijk? Wat kan de gemeente doen om een nieuw postpunt mogelijk te maken?

Wij zien uw antwoord binnen de termijn van 30 dagen tegemoet.

Fractie CDA, Wim Gerrits
""",
        ("1", "2", "3", "4"),
        (("party", "CDA"), ("subject", "de sluiting van het postpunt in Heeswijk")),
    ),
    Sample(
        "Roman numerals with small ones below",
        """\
VVD - Schriftelijke vragen
Onderwerp: leegstand kantoren Poortgebied

I. Hoeveel vierkante meter kantoorruimte staat er leeg in het Poortgebied?
II. Wat zijn de plannen met het voormalige belastingkantoor?
   i. Wie is de eigenaar?
   ii. Is er een vergunning aangevraagd?
III. Kunt u aangeven of transformatie naar woningen past in het omgevingsplan?
IV. Ziet het college kansen voor tijdelijke studentenhuisvesting?

Jeroen Bax, VVD
""",
        ("I", "II", "II.i", "II.ii", "III", "IV"),
        (("party", "VVD"),),
    ),
    Sample(
        "statements with dashes that ask below them",
        """\
Technische vragen commissie Ruimte 18 november 2025
Fractie: PvdA/GroenLinks
Onderwerp: concept-woonvisie

1) Op bladzijde 12 staat dat 35% van de nieuwbouw sociaal wordt. 
   - Geldt dat per project of voor de gemeente als geheel?
   - Wat gebeurt er met projecten die al in procedure zijn?
2) Wat is op dit moment de gemiddelde inschrijftijd?
3) In paragraaf 4.2 worden flexwoningen genoemd:
   • Hoeveel locaties zijn onderzocht?
   • Welke locaties zijn afgevallen, en waarom?
""",
        ("1a", "1b", "2", "3a", "3b"),
        (),
    ),
    Sample(
        "numbers with letters and a subject in the title",
        """\
Fractie ChristenUnie
Vragen ex art. 41 RvO inzake wachtlijsten dagbesteding
Zaaknummer: Z25-004411
Indiener(s): M. Hofstra en A.J. Visser

Toelichting:
Wij krijgen signalen dat mensen met dementie lang op dagbesteding wachten. De wethouder zei op 12 juni 2025 dat er "geen wachtlijst" is.

1a. Hoeveel mensen wachten er op 1 november 2025 op dagbesteding?
1b. Hoe lang wachten zij gemiddeld?
2. Welke aanbieders hebben een cliëntenstop?
3a. Is het college het met ons eens dat de uitspraak van 12 juni niet juist was?
3b. Zo nee, hoe verklaart het college de signalen?
4. Wanneer krijgt de raad de cijfers?
""",
        ("1a", "1b", "2", "3a", "3b", "4"),
        (("subject", "wachtlijsten dagbesteding"), ("reference", "Z25-004411")),
    ),
    Sample(
        "headings between the questions",
        """\
Aan het college van B&W van de gemeente Rijnveen
Datum: 21-10-2025
Onderwerp: Evaluatie parkeerbeleid

Geacht college,

Namens de fractie van D66 stel ik u, op grond van artikel 40 van het Reglement van Orde, onderstaande vragen.

Blauwe zone
1. Hoeveel ontheffingen zijn er verleend in 2024?
2. Wat kost een ontheffing?

Betaald parkeren
3. Wat was de opbrengst van betaald parkeren in 2024?
4. Hoeveel naheffingsaanslagen zijn er opgelegd, en hoeveel daarvan zijn na bezwaar ingetrokken?

Vervolg
5. Bent u voornemens de tarieven voor 2026 te verhogen?
6. Zo ja, met hoeveel?

Hoogachtend,
L. de Wit (D66)
""",
        ("1", "2", "3", "4", "5", "6"),
        (("party", "D66"), ("article", "artikel 40")),
    ),
    Sample(
        "ordinals in words",
        """\
Gemeentebelangen Westerhoek
Schriftelijke vragen aan het college over het gemaal aan de Zeedijk

Op 2 januari 2025 liep de Zeedijk onder water.

Eerste vraag: Sinds wanneer wist de gemeente dat het gemaal niet goed werkte?
Tweede vraag: Wie is verantwoordelijk voor het onderhoud, de gemeente of het waterschap?
Derde vraag: Hoeveel schade is er gemeld en wie betaalt die?
Vierde vraag: Welke afspraken zijn er met het waterschap gemaakt?
""",
        ("1", "2", "3", "4"),
        (("party", "Gemeentebelangen Westerhoek"),),
    ),
    Sample(
        "decimal numbers under headings",
        """\
Onderwerp: Jongerenwerk
Partij: SP

1. Bezetting
1.1 Hoeveel fte jongerenwerk is er in 2025?
1.2 Hoeveel vacatures staan er open?
2. Locaties
2.1 Welke jongerencentra zijn er nog open?
2.2 Klopt het dat De Schuur in maart sluit?
2.3 Wat gebeurt er met de jongeren die daar komen?
3. Is het college van plan om te bezuinigen op jongerenwerk?
""",
        ("1.1", "1.2", "2.1", "2.2", "2.3", "3"),
        (),
    ),
    Sample(
        "bold labels in a mail",
        """\
Van: R. Jansen
Verzonden: dinsdag 7 oktober 2025 21:14
Aan: Griffie
Onderwerp: Vragen over de kosten van het stadhuis

Beste griffie,

Hierbij mijn vragen aan het college:

**Vraag 1:** Wat heeft de verbouwing van het stadhuis tot nu toe gekost?

**Vraag 2:** Hoeveel was daarvoor begroot?

**Vraag 3:** a) Wie heeft opdracht gegeven voor het nieuwe meubilair? b) Wat kostte dat? c) Is er aanbesteed?

Vriendelijke groet,
Ruud Jansen
Leefbaar Rijnveen

--
Verzonden vanaf mijn iPhone
""",
        ("1", "2", "3a", "3b", "3c"),
        (),
    ),
    Sample(
        "a form with room for answers",
        """\
FORMULIER SCHRIFTELIJKE VRAGEN (art. 36 RvO)
Naam vragensteller: E. Bouali
Fractie: Volt
Datum: 30 september 2025
Onderwerp: Regenboogbeleid

Inleiding: De regenboogagenda loopt eind 2025 af.

Vraag 1: Is er een evaluatie van de agenda 2022-2025?
Antwoord:

Vraag 2: Hoeveel geld is er in 2024 uitgegeven en waaraan?
Antwoord:

Vraag 3: Bent u bereid een nieuwe agenda te maken?
Antwoord:

In te vullen door de griffie: ontvangen op ........
""",
        ("1", "2", "3"),
        (("introduction", "De regenboogagenda loopt eind 2025 af."), ("askers", ("E. Bouali",))),
    ),
)
