"""Two letters to the council in Word: one with real headings, one whose headings are only bold lines."""

from __future__ import annotations

from datetime import date

from evals.making.blocks import (
    Document,
    DocumentFile,
    Footnotes,
    Letterhead,
    Signature,
    WordLook,
)
from evals.making.prose import prose, table

_SIGNED = Signature(
    (("de secretaris,", "drs. R. Holtmaat"), ("de burgemeester,", "mr. A.J.M. Terwindt")),
    "Hoogachtend,\nburgemeester en wethouders van Elsterwold,",
)

_YOUTH_TABLE = table(
    "Tabel 1 Jeugdhulp: aantallen en uitgaven",
    """
Soort hulp | Kinderen | << | Uitgaven (x € 1.000) | <<
^^ | 1e halfjaar 2024 | 1e halfjaar 2025 | 1e halfjaar 2024 | 1e halfjaar 2025
---
Begeleiding lokaal | 702 | 668 | 2.910 | 2.845
Behandeling lokaal | 311 | 305 | 785 | 810
Pleegzorg | 84 | 88 | 690 | 735
Verblijf | 61 | 66 | 1.420 | 1.660
Jeugdbescherming | 73 | 71 | 480 | 505
**Totaal** | 1.231 | 1.198 | 6.285 | 6.555
""",
    note="Een kind kan meer dan één soort hulp krijgen. Het gaat om 1.128 verschillende kinderen in 2025.",
)

_YOUTH = Document(
    "Voortgang taakstelling jeugdhulp",
    "raadsbrief",
    date(2025, 9, 9),
    (
        Letterhead(
            ("Gemeente Elsterwold", "Raadhuisplein 1, Elsterwold"),
            ("Aan de leden van de gemeenteraad",),
            (
                ("Datum", "9 september 2025"),
                ("Kenmerk", "Z25-007731"),
                ("Portefeuillehouder", "F. el Bouchti"),
                ("Onderwerp", "Voortgang taakstelling jeugdhulp, eerste halfjaar 2025"),
            ),
        ),
        *prose("""
Geachte raadsleden,

Bij de behandeling van de Perspectiefnota 2026-2029 op 3 juli 2025 hebt u met algemene stemmen een motie
aangenomen waarin u vraagt om elk kwartaal te worden geïnformeerd over de jeugdhulp. Dit is de eerste brief.
Omdat de cijfers over het derde kwartaal nog niet bekend zijn, gaat hij over de eerste zes maanden van 2025.

# Kern van de boodschap

Het aantal kinderen met lokale hulp daalt licht, maar de kosten van verblijf stijgen hard. De taakstelling
van 0,30 miljoen euro voor 2026 lijkt haalbaar; die van 0,75 miljoen euro voor 2027 vinden wij onzeker.

# De cijfers
"""),
        _YOUTH_TABLE,
        *prose("""
De daling bij begeleiding is het gevolg van de kortere trajecten. Gemiddeld duurde een traject in het eerste
halfjaar van 2024 11,6 maanden en nu 9,8 maanden. Bij verblijf gaat het om vijf kinderen meer, van wie er
twee in een instelling buiten de regio zijn geplaatst voor ongeveer 190.000 euro per kind per jaar[^1].

Voor heel 2025 verwachten wij 13,2 miljoen euro uit te geven, 0,4 miljoen euro meer dan begroot. In het
voorjaar gingen wij nog uit van 12,9 miljoen euro.

# Wat wij doen

- Sinds 1 mei 2025 worden lichte opvoedvragen in groepen behandeld. Er zijn zeven groepen met samen 58
  ouders.
- Elke aanvraag voor begeleiding langer dan negen maanden wordt door een tweede medewerker bekeken. Dat
  leidde in 31 van de 74 gevallen tot een korter traject.
- Met de Regio Veenstreek onderzoeken wij of er een kleinschalig gezinshuis in Drostambacht kan komen, met
  zes plaatsen. Een besluit daarover valt op zijn vroegst in het eerste kwartaal van 2026.

# Bezwaren

Wij hebben toegezegd te laten zien hoeveel gezinnen bezwaar maken. In het eerste halfjaar waren dat er
negentien, tegen twaalf een jaar eerder. In vier gevallen kregen de ouders gelijk, acht bezwaren zijn
ingetrokken na een gesprek en over zeven is nog niet beslist.

# Vervolg

De volgende brief ontvangt u in december 2025. Wethouder el Bouchti licht deze brief desgewenst toe in de
commissie Samenleving van 25 september 2025.
"""),
        Footnotes((("1", "Inclusief onderwijs en vervoer; de kale dagprijs is 412 euro."),)),
        _SIGNED,
    ),
    footer="Raadsbrief Z25-007731, pagina {page} van {pages}",
)

_HOUSING_TABLE = table(
    "Overzicht projecten",
    """
Project | Woningen | << | << | Start bouw | Oplevering
^^ | Sociale huur | Betaalbare koop | Totaal | ^^ | ^^
---
Harkveen-Zuid fase 1 | 28 | 36 | 96 | maart 2024 | 2025-2026
Harkveen-Zuid fase 2 | 34 | 40 | 112 | PM | 2027
Stationskwartier | 40 | 22 | 84 | februari 2025 | najaar 2026
Molenstraat (studio’s) | 18 | 0 | 18 | januari 2024 | december 2024
De Brinkhof, Lindelo | 6 | 8 | 22 | september 2025 | n.t.b.
Kloosterveld, Sint-Ode | 4 | 5 | 14 | n.t.b. | n.t.b.
**Totaal** | 130 | 111 | 346 | | 
""",
)

_HOUSING = Document(
    "Stand van zaken woningbouw",
    "raadsbrief",
    date(2025, 3, 4),
    (
        Letterhead(
            ("Gemeente Elsterwold", "Raadhuisplein 1, Elsterwold"),
            ("De raad van de gemeente Elsterwold",),
            (
                ("Datum", "4 maart 2025"),
                ("Kenmerk", "Z25-001904"),
                ("Portefeuillehouder", "H.J. Kolstee"),
                ("Onderwerp", "Stand van zaken woningbouw"),
                ("Bijlage", "geen"),
            ),
        ),
        *prose("""
Geachte leden van de raad,

Elk voorjaar informeren wij u over de woningbouw. Dit is de eerste brief sinds de portefeuille in december
is overgegaan van wethouder Slagman naar wethouder Kolstee.

# Wat is er in 2024 gebouwd?

In 2024 zijn 152 woningen aan de voorraad toegevoegd: 134 nieuwbouwwoningen en 18 studio’s in de oude school
aan de Molenstraat. Daartegenover staan negen gesloopte woningen aan de Sluiskade. Van de nieuwe woningen is
24 procent sociale huur.

# Het faillissement van Bouwbedrijf Hartgerink

Op 19 augustus 2024 ging Bouwbedrijf Hartgerink failliet, de aannemer van het Stationskwartier. Op dat
moment stonden er 84 woningen in de steigers. De curator heeft het project in november verkocht aan Aannemer
Rengelink uit Meerdijke, die op 10 februari 2025 is begonnen. Voor de kopers verandert de prijs niet: het
garantiefonds betaalt het verschil van 1,6 miljoen euro. De gemeente lijdt een rentenadeel van 115.000 euro,
dat ten laste van de grondexploitatie komt.

# Projecten op een rij
"""),
        _HOUSING_TABLE,
        *prose("""
# Stroom

De netbeheerder heeft bevestigd dat de eerste fase van Harkveen-Zuid gewoon kan worden aangesloten. Voor de
tweede fase is een buurtbatterij nodig. Het college heeft daarvoor op 11 februari 2025 geld vrijgemaakt in
het programma Water en warmte.

# Voorrang voor dorpsbewoners

De voorrangsregeling is in 2024 op 31 woningen toegepast. In 22 gevallen kreeg een inwoner van het dorp de
woning. Twee afgewezen kandidaten stapten naar de rechter; die oordeelde op 28 januari 2025 dat de regeling
mag, mits de gemeente haar na drie jaar evalueert.

# Vooruitblik

Voor 2025 rekenen wij op 165 woningen. Dat is minder dan de 190 die in de Perspectiefnota 2025-2028 staan,
omdat het Stationskwartier pas in het najaar van 2026 klaar is. Of het doel van 1.450 woningen tot en met
2030 nog haalbaar is, bekijken wij in de komende perspectiefnota.
"""),
        _SIGNED,
    ),
    footer="{page}",
)

FILES = (
    DocumentFile("20250909 raadsbrief jeugdhulp.docx", (_YOUTH,), WordLook()),
    DocumentFile("20250304 raadsbrief woningbouw.docx", (_HOUSING,), WordLook(True, "Arial"), property_title="Brief"),
)
