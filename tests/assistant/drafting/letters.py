# ruff: noqa: E501 - letters, as they come in.
"""Letters with schriftelijke vragen in the forms in which fracties write them, with how they must be split."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter and its numbers; `heading` are fields that must be found."""

    name: str
    text: str
    numbers: tuple[str, ...]
    heading: tuple[tuple[str, object], ...] = ()


SAMPLES = (
    Sample(
        "word and colon",
        "Onderwerp: hondenpoep\nFractie: CDA\n\nVraag 1: Hoeveel klachten waren er?\nVraag 2: Wat kost het opruimen?",
        ("1", "2"),
        (("subject", "hondenpoep"), ("party", "CDA")),
    ),
    Sample(
        "word on a line of its own, with a heading per question",
        "Inleiding\nDe bus rijdt niet meer.\n\nVraag 1\n\nWaarom rijdt lijn 3 niet meer?\n\nVraag 2\n\nIs het college bereid "
        "te praten met de vervoerder?\n\nNamens de fractie van GroenLinks,\nPiet de Boer",
        ("1", "2"),
        (("party", "GroenLinks"), ("askers", ("Piet de Boer",)), ("introduction", "De bus rijdt niet meer.")),
    ),
    Sample(
        "number and point", "Vragen:\n1. Wat is er gebeurd?\n2. Wie wist ervan?\n3. Wat gaat u doen?", ("1", "2", "3")
    ),
    Sample("number and bracket", "1) Wat is er gebeurd?\n2) Wie wist ervan?", ("1", "2")),
    Sample("number between brackets", "(1) Wat is er gebeurd?\n(2) Wie wist ervan?", ("1", "2")),
    Sample("number and colon", "1: Wat is er gebeurd?\n2: Wie wist ervan?", ("1", "2")),
    Sample("number and dash", "1 - Wat is er gebeurd?\n2 - Wie wist ervan?", ("1", "2")),
    Sample("bare number, as a table gives it", "1\tWat is er gebeurd?\n2\tWie wist ervan?", ("1", "2")),
    Sample(
        "number on a line of its own",
        "Wij hebben de volgende vragen:\n\n1.\nWat is er gebeurd?\n\n2.\nWie wist ervan?",
        ("1", "2"),
    ),
    Sample(
        "parts with letters under a stem",
        "1. Over de kosten:\na. Wat kostte het?\nb. Wie betaalt dat?\n2. Wanneer is het klaar?",
        ("1a", "1b", "2"),
    ),
    Sample(
        "a question with parts of its own",
        "1. Klopt het bericht in de krant?\n   a) Zo ja, sinds wanneer?\n   b) Wie wist ervan?\n2. Wanneer is het klaar?",
        ("1", "1a", "1b", "2"),
    ),
    Sample("number with letter", "1a. Wat kostte het?\n1b. Wie betaalt?\n2. Wanneer is het klaar?", ("1a", "1b", "2")),
    Sample(
        "number, point, letter", "1.a Wat kostte het?\n1.b Wie betaalt?\n2.a Wanneer is het klaar?", ("1a", "1b", "2a")
    ),
    Sample("word with letter", "Vraag 1a: Wat kostte het?\nVraag 1b: Wie betaalt?\nVraag 2: Klaar?", ("1a", "1b", "2")),
    Sample(
        "decimal under headings",
        "1. Geld\n1.1 Wat kostte het?\n1.2 Wie betaalt?\n2. Planning\n2.1 Wanneer is het klaar?",
        ("1.1", "1.2", "2.1"),
    ),
    Sample(
        "decimal under a word",
        "Vraag 1\n1.1 Wat kostte het?\n1.2 Wie betaalt?\nVraag 2\nWanneer is het klaar?",
        ("1.1", "1.2", "2"),
    ),
    Sample("roman", "I. Wat kostte het?\nII. Wie betaalt?\nIII. Wanneer?\nIV. Waarom?", ("I", "II", "III", "IV")),
    Sample(
        "small roman between brackets", "(i) Wat kostte het?\n(ii) Wie betaalt?\n(iii) Wanneer?", ("i", "ii", "iii")
    ),
    Sample("letters only", "a. Wat kostte het?\nb. Wie betaalt?\nc. Wanneer?", ("a", "b", "c")),
    Sample("capitals", "A) Wat kostte het?\nB) Wie betaalt?", ("A", "B")),
    Sample("dashes", "Onze vragen:\n- Wat kostte het?\n- Wie betaalt?", ("1", "2")),
    Sample("bullets", "Wij stellen de volgende vragen:\n• Wat kostte het?\n• Wie betaalt?", ("1", "2")),
    Sample(
        "no numbers at all",
        "Geacht college,\n\nDe brug is kapot. Hoe kan dat nu?\n\nDaarom de volgende vragen:\n\nSinds wanneer is de brug "
        "kapot?\n\nWat kost de reparatie, en wie betaalt dat?\n\nMet vriendelijke groet,\nJ. Bakker",
        ("1", "2"),
        (("askers", ("J. Bakker",)),),
    ),
    Sample(
        "all on one line, as a mail program pastes it",
        "Wij hebben drie vragen: 1. Wat kostte het? 2. Wie betaalt dat? 3. Wanneer is het klaar?",
        ("1", "2", "3"),
    ),
    Sample(
        "wrapped lines and broken words",
        "1. Hoeveel woningen zijn er in de afge-\nlopen vijf jaar in onze gemeente\ngebouwd?\n2. Hoeveel daarvan zijn\nbetaalbaar?",
        ("1", "2"),
    ),
    Sample(
        "numbered considerations before the questions",
        "Overwegende:\n1. dat de weg slecht is;\n2. dat er klachten zijn;\n\nVragen aan het college:\n1. Sinds wanneer weet u "
        "dit?\n2. Wat kost herstel?\n3. Wanneer begint het?",
        ("1", "2", "3"),
    ),
    Sample(
        "remarks between questions",
        "1. Wat kostte het plein?\n\nIn 2023 werd ook de markt verbouwd.\n\n2. Wat kostte de markt?",
        ("1", "2"),
    ),
    Sample(
        "a form with room for the answer",
        "Vraag 1\nWat kostte het?\nAntwoord:\nHier komt het antwoord van het college.\nVraag 2\nWie betaalt?\nAntwoord:\n",
        ("1", "2"),
    ),
    Sample(
        "requests without a question mark",
        "1. Kunt u een overzicht geven van alle subsidies in 2024.\n2. Graag ontvangen wij de raming.",
        ("1", "2"),
    ),
    Sample(
        "numbers and years inside the text",
        "1. Hoeveel was het in 2023?\n2024. was een slecht jaar. Hoeveel was het toen?\n2. En in\n2025?",
        ("1", "2"),
    ),
    Sample(
        "numbering that starts again",
        "Geld\n1. Wat kost het?\n2. Wie betaalt?\nTijd\n1. Wanneer is het klaar?",
        ("1", "2", "1 (2)"),
    ),
    Sample("a skipped number", "1. Wat kost het?\n2. Wie betaalt?\n4. Wanneer is het klaar?", ("1", "2", "4")),
    Sample(
        "dashes as parts of a question",
        "1. Kunt u aangeven:\n- hoeveel mensen er wonen?\n- hoeveel er werken?\n2. Wanneer is het klaar?",
        ("1a", "1b", "2"),
    ),
    Sample(
        "a dash before a label", "1) Kosten\n - a. Wat kost het?\n - b. Wie betaalt?\n2) Wanneer?", ("1a", "1b", "2")
    ),
    Sample("one letter", "V1: Hoeveel kost het?\nV2: Wie betaalt?", ("1", "2")),
    Sample("cross-hatch", "#1 Hoeveel kost het?\n#2 Wie betaalt?", ("1", "2")),
    Sample("no space after the point", "1.Hoeveel kost het?\n2.Wie betaalt?", ("1", "2")),
    Sample(
        "a quotation with a number, and an address with a question mark",
        '1. Zie https://x.example/a?b=1. Klopt dit?\n2. De wethouder zei:\n"Wij bouwen 3. nieuwe bruggen."\nHoe ver is dat?',
        ("1", "2"),
    ),
    Sample("number words", "Vraag één: Wat kost het?\nVraag twee: Wie betaalt?", ("1", "2")),
    Sample("ordinals", "Eerste vraag: Wat kost het?\nTweede vraag: Wie betaalt?", ("1", "2")),
    Sample("markdown", "## Vragen\n\n**1.** Wat kost het?\n\n**2.** Wie betaalt?", ("1", "2")),
    Sample(
        "letterhead, date and signature",
        "D66 - schriftelijke vragen ex artikel 38 RvO\n\nDatum: 3-2-2025\nKenmerk: RV-2025/12\nBetreft: schriftelijke vragen "
        "over fietspaden\n\nGeacht college,\n\nFietsers klagen.\n\n1. Hoeveel ongelukken waren er?\n2. Wat gaat u doen?\n\n"
        "Hoogachtend,\n\nMarieke van den Berg\nTom Jansen",
        ("1", "2"),
        (
            ("party", "D66"),
            ("article", "artikel 38"),
            ("reference", "RV-2025/12"),
            ("subject", "fietspaden"),
            ("askers", ("Marieke van den Berg", "Tom Jansen")),
            ("introduction", "Fietsers klagen."),
        ),
    ),
    Sample(
        "asker with the party in brackets",
        "Van: K. de Wit (ChristenUnie)\nOnderwerp: kerkklokken\n1. Hoe vaak luiden de klokken?",
        ("1",),
        (("party", "ChristenUnie"), ("askers", ("K. de Wit",))),
    ),
    Sample(
        "two parties",
        "Indieners: A. Bos en B. Smit\nFracties: VVD en SP\n1. Hoe vaak wordt er geveegd?\n2. Door wie?",
        ("1", "2"),
        (("party", "VVD en SP"), ("askers", ("A. Bos", "B. Smit"))),
    ),
)
