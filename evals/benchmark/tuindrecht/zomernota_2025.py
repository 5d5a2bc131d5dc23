"""Zomernota 2025: a text export that puts the labels of a table before its values."""

from __future__ import annotations

from datetime import date

from evals.benchmark.tuindrecht.figures import CHANGES_2025, END_2025, MEASURES_2025, START_2025, summed
from evals.benchmark.tuindrecht.tables import change_table, money, years_down
from evals.making import Contents, Document, DocumentFile, Flat, TextLook, TitlePage
from evals.making.prose import prose

YEARS = ("2025", "2026", "2027", "2028", "2029")
_ROW = Flat("row", "row", "gone", 0)

NOTA = Document(
    "Zomernota 2025",
    "voorjaarsnota",
    date(2025, 5, 27),
    (
        TitlePage("Zomernota 2025", "Bijstelling 2025 en vooruitblik 2026-2029", ("Gemeente Tuindrecht",)),
        Contents(levels=1),
        *prose("""
# a. Waar staan we

In Tuindrecht komen in de zomer de tomaten en de cijfers. Dit is de laatste Zomernota van dit college. Wij
sluiten 2025 naar verwachting af met een nadeel. De jeugdhulp is daarvan de grootste oorzaak: acht gezinnen
kwamen in een gesloten instelling terecht, waar wij er drie hadden verwacht.

Op 1 januari 2025 telde de gemeente 53.870 inwoners[^1]. Daarvan staan er 4.150 als arbeidsmigrant ingeschreven.

Leeswijzer: wij schrijven lasten en nadelen zonder teken. Een minteken is een voordeel.

1 Voorlopige telling.

# b. Het meerjarenbeeld
"""),
        years_down(
            "Overzicht b1 Van begroting naar Zomernota 2025",
            ("Begroting 2025", "Bijstellingen", "Voorstellen", "Uitkomst"),
            YEARS,
            (START_2025, summed(CHANGES_2025), summed(MEASURES_2025), END_2025),
            flat=_ROW,
        ),
        change_table("Overzicht b2 Bijstellingen", YEARS, CHANGES_2025, "Totaal bijstellingen", keep=False),
        change_table("Overzicht b3 Voorstellen", YEARS, MEASURES_2025, "Totaal voorstellen", pillars=False, flat=_ROW),
        *prose("""
# c. Toelichting

## c1. Wonen

In Kwakelvaart staan sinds 14 februari 2025 tweeënvijftig flexwoningen op het oude veilingterrein. Zij blijven
tien jaar. Woningstichting Kernhuis verhuurt ze voor gemiddeld 612 euro per maand. Het beheer valt duurder uit
omdat er een huismeester bij komt: Dennis Altena, 24 uur per week.

In 2025 verwachten wij 268 opgeleverde woningen. De raad wilde er 340.

## c2. Glas en warmte

Er lopen vier aanvragen voor een bron voor aardwarmte. De leges daarvoor zijn hoog en tijdelijk. De boring aan de
Druivenlaan ging op 3 maart 2025 van start en moet 2.310 meter diep worden.

Van het areaal glas is 1.064 hectare in gebruik. Ruim 41 hectare staat leeg; dat noemen wij verspreid liggend glas
zonder toekomst. Het sloopfonds betaalt 2,50 euro per vierkante meter mee aan sloop.

## c3. Arbeidsmigranten

Twee inspecteurs bezochten in het eerste kwartaal 63 adressen. Op 22 daarvan woonden meer mensen dan mag. Wij
gaan door met de inspecties tot en met 2028.

## c4. Jeugd en zorg

De wachttijd voor hulp in het huishouden is elf weken. Regio Vijfpolder koopt de zware jeugdhulp in. De
prijzen stegen daar met 6,8 procent. Yasmin el Harchi, wethouder zorg en jeugd, heeft de regio om een
verbeterplan gevraagd, te leveren voor 1 oktober 2025.

## c5. Onderweg

In de Spuiveldse vaart liggen negentien duikers uit 1961. Vijf ervan zijn afgekeurd. Vervanging kost naar
raming 1,9 miljoen euro; een besluit volgt bij de begroting 2026.

De buurtbus naar Oud-Zanding rijdt niet meer sinds de vervoerder zich op 1 april 2025 terugtrok.

# d. Grote projecten
"""),
        money(
            "Overzicht d1 Kredieten van meer dan 1 miljoen",
            """
Project | Krediet | Besteed t/m april 2025 | Klaar
---
Zwembad De Plons, renovatie | 6400 | 185 | 2027
Basisschool De Stek, nieuwbouw | 8950 | 3120 | 2026
Stationsplein Tuindrecht | 4300 | 940 | 2026
Duikers Spuiveldse vaart | 1900 | 0 | n.t.b.
Fietsbrug De Leede | 2750 | 2610 | 2025
Gemeentewerf Nijverheidsdreef | 3180 | 45 | 2027
""",
            scale="Bedragen x € 1.000",
            total="Totaal kredieten",
            flat=_ROW,
        ),
        *prose("""
De fietsbrug bij De Leede gaat op 12 september 2025 open. De renovatie van zwembad De Plons ligt stil omdat in het
dak asbest is gevonden.

# e. Risico’s

Het weerstandsvermogen is 1,6. Wij hebben 11,2 miljoen euro nodig en 17,9 miljoen euro beschikbaar. Het grootste
risico is de grondexploitatie De Leede (3,4 miljoen euro).

# f. Vervolg

De raad bespreekt de Zomernota op 3 juli 2025. De begroting 2026 verschijnt op 30 september 2025.
Inlichtingen: Tjitske Barnhoorn, concerncontroller.
"""),
    ),
    header="Zomernota 2025",
)

FILE = DocumentFile(
    "ZN25_zomernota_2025.txt",
    (NOTA,),
    TextLook("space", width=98, lines_per_page=50, bullet="-", flat=Flat("labels", "row", "gone", 44)),
    listed=True,
)
