"""The report of the rekenkamer on hired staff: a PDF with merged headers and column rules."""

from __future__ import annotations

from datetime import date

from evals.making import Chart, Contents, Document, DocumentFile, Footnotes, PdfLook, TitlePage
from evals.making.blocks import Box
from evals.making.prose import prose, table

_OPENING = prose("""
# 1. Conclusie vooraf

De gemeente Kromstede heeft haar inhuur niet in de hand. In twee jaar tijd groeide de rekening met de
helft, zonder dat de raad daarover een besluit nam. Dat ligt niet aan onwil: de markt is krap en het werk
moet door. Maar wie inhuurt zonder plan betaalt twee keer, eerst het tarief en later het verlies aan
kennis.

Dit onderzoek is uitgevoerd tussen november 2023 en mei 2024 door de rekenkamer Kromstede: Auke Feenstra
(voorzitter), Liesbeth Kamerbeek en Ruud Scholtanus. Wij spraken 28 medewerkers, bestudeerden 140
inhuurdossiers en vergeleken Kromstede met vier universiteitssteden.

## 1.1 Aanbevelingen

1. Laat de raad voor 1 januari 2025 een norm vaststellen: ten hoogste 14% van de loonsom.
2. Stel voor elke inhuur langer dan negen maanden een overdrachtsplan verplicht.
3. Breng de registratie onder in één systeem; nu zijn het er drie.
4. Rapporteer twee keer per jaar aan de raad, in de voortgangsrapportage.
5. Begin een eigen traineeprogramma met de universiteit, voor twaalf jonge mensen per jaar.
""")

_FACTS = prose("""
#! 2. Bevindingen

## 2.1 Omvang

Onder inhuur verstaan wij iedereen die werkt zonder in dienst te zijn, ook als een project of het Rijk
betaalt. De gemeente telt projecten niet mee[^1]. Daarom zijn onze bedragen hoger dan die in de
jaarstukken.
""")

_SIZE = table(
    "Tabel 1 Inhuur per jaar",
    """
Jaar | Inhuur (mln euro) | << | Deel van de loonsom | << | Aantal inhuurkrachten
^^ | rekenkamer | gemeente | rekenkamer | gemeente | ^^
---
2020 | 7,1 | 6,4 | 13,4% | 12,1% | 164
2021 | 7,9 | 7,0 | 14,2% | 12,6% | 181
2022 | 9,9 | 9,6 | 17,3% | 16,8% | 217
2023 | 11,8 | 11,2 | 19,4% | 18,4% | 246
""",
    style="columns",
)

_WHERE = prose("""
## 2.2 Waar wordt ingehuurd?

De helft van het geld gaat naar twee afdelingen: Ruimtelijke projecten en ICT. Het hoogste uurtarief dat
wij vonden was 192 euro, voor een specialist in stikstof. Het langst zat een projectmanager op zijn plek:
zes jaar en twee maanden.
""")

_DEPARTMENTS = table(
    "Tabel 2 Inhuur 2023 per afdeling (bedragen x € 1.000)",
    """
Afdeling | Begroot | Werkelijk | Gemiddeld tarief per uur
---
Ruimtelijke projecten | 1.900 | 3.640 | € 128,-
ICT | 1.250 | 2.310 | € 119,-
Jeugd en zorg | 900 | 1.985 | € 94,-
Stadsbeheer | 1.100 | 1.520 | € 71,-
Juridische zaken | 300 | 890 | € 137,-
Burgerzaken | 250 | 615 | € 62,-
Overige afdelingen | 700 | 840 | € 88,-
**Totaal** | 6.400 | 11.800 | € 103,-
""",
    style="columns",
    note="Bron: rekenkamer, op basis van facturen.",
)

_WHY = prose("""
## 2.3 Waarom wordt ingehuurd?

Van de 140 dossiers was bij 71 een vacature de reden, bij 38 een piek in het werk, bij 22 bijzondere
kennis en bij 9 ziekte. In 47 dossiers ontbrak een handtekening van de budgethouder. Slechts 12 dossiers
bevatten een afspraak over het overdragen van kennis.

## 2.4 Vergelijking

Van de vijf vergeleken steden zit Kromstede in de middenmoot. De vergelijkingssteden bleven op hun verzoek
anoniem.
""")

_COMPARE = table(
    "Tabel 3 Kromstede naast andere steden, 2023",
    """
Stad | Inwoners (x 1.000) | Inhuur als deel van de loonsom | Norm van de raad
---
Kromstede | 74 | 19,4% | geen
Stad A | 96 | 22,1% | 15%
Stad B | 121 | 20,3% | geen
Stad C | 83 | 14,9% | 12%
Stad D | 128 | 16,0% | 18%
""",
    style="unruled",
)

_ROLE = prose("""
#! 3. De rol van de raad

De raad kreeg tussen 2020 en 2023 zeven keer cijfers over inhuur, telkens in een bijlage. Er werden in die
tijd drie vragen over gesteld. In de auditcommissie stond het onderwerp één keer op de agenda, op 8
november 2022, en werd het wegens tijdgebrek doorgeschoven. Raadsleden zeggen dat zij niet weten wat een
redelijk percentage is.

Een norm helpt alleen als er iets op volgt. In stad C moet het college bij overschrijding binnen een maand
met een plan komen. Daar daalde de inhuur in twee jaar van 21,0% naar 14,9%.
""")

_REPLY = prose("""
#! 4. Bestuurlijke reactie en nawoord

## 4.1 Reactie van het college (25 juni 2024)

Het college herkent het beeld en neemt vier van de vijf aanbevelingen over. Een harde norm van 14% wijst
het af: ‘In een krappe arbeidsmarkt zou zo’n norm betekenen dat wij werk laten liggen.’ Wel noemt het
college een streefwaarde van 16% in 2026. Het traineeprogramma begint op 1 september 2025 met acht
deelnemers; de kosten, 520.000 euro per jaar, worden gedekt uit lagere inhuur.

## 4.2 Nawoord van de rekenkamer

Wij zijn blij met de steun, maar waarschuwen dat een streefwaarde zonder gevolgen een wens blijft. Het
verbaast ons dat het traineeprogramma met acht in plaats van twaalf mensen begint. In 2026 kijken wij
opnieuw.
""")

FILE = DocumentFile(
    "rekenkamer_vaste_krachten_losse_handen.pdf",
    (
        Document(
            "Vaste krachten, losse handen: onderzoek naar inhuur",
            "rapport",
            date(2024, 7, 9),
            (
                TitlePage(
                    "Vaste krachten, losse handen",
                    "Onderzoek naar inhuur bij de gemeente Kromstede",
                    ("Rekenkamer Kromstede, 9 juli 2024",),
                ),
                Contents(),
                *_OPENING,
                *_FACTS,
                _SIZE,
                Footnotes((("1", "Ook de inhuur voor de opvang van ontheemden telt in de jaarstukken niet mee."),)),
                *_WHERE,
                _DEPARTMENTS,
                *_WHY,
                _COMPARE,
                Chart(
                    "Figuur 1 Verdeling van de inhuur naar duur",
                    (("< 3 mnd", 31.0), ("3-9 mnd", 44.0), ("9-24 mnd", 17.0), ("> 2 jr", 8.0)),
                    "%",
                ),
                *_ROLE,
                Box(
                    "Een dossier van dichtbij",
                    prose("""
Een informatiebeveiliger werd in 2020 ingehuurd voor drie maanden. Zij bleef drie jaar en vier maanden. In
totaal werd 594.000 euro betaald; een vaste kracht zou 331.000 euro hebben gekost. Toen zij vertrok wist
niemand het wachtwoord van de reservekopieën.
"""),
                ),
                *_REPLY,
            ),
            header="Rekenkamer Kromstede",
            footer="{page}",
        ),
    ),
    PdfLook("modern", hyphenate=True),
    listed=True,
)
