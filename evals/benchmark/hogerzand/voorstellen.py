"""Three proposals to the council in Word: the Zeeboulevard, the tourist tax and the post of the lifeguards."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, Signature, WordLook
from evals.making.prose import prose, table


def _head(number: str, subject: str, holder: str, author: str, meeting: str) -> Letterhead:
    return Letterhead(
        ("Gemeente Hogerzand",),
        ("RAADSVOORSTEL",),
        (
            ("Nummer", number),
            ("Onderwerp", subject),
            ("Portefeuillehouder", holder),
            ("Steller", author),
            ("Raadsvergadering", meeting),
        ),
    )


_SIGN = Signature(
    (("burgemeester", "mr. W.J. Aldershof"), ("gemeentesecretaris", "drs. F. Ideler")),
    "Burgemeester en wethouders van Hogerzand,",
)

_BOULEVARD = prose("""
## Gevraagde beslissing

1. Het voorlopig ontwerp ‘Boulevard op blote voeten’ (variant 2) vast te stellen.
2. Een krediet van € 6.850.000 beschikbaar te stellen voor de herinrichting van de Zeeboulevard tussen
strandopgang 7 en 10.
3. De kapitaallasten van € 274.000 per jaar vanaf 2029 te dekken uit de meeropbrengst van parkeren.
4. Eenmalig € 1.500.000 te onttrekken aan de reserve Zeeboulevard voor de afkoppeling en het groen.
5. De zienswijzennota vast te stellen.

## Aanleiding

De boulevard dateert van 1969. Het beton is op, de keermuur scheurt en er is één plek met schaduw: de
bushalte. In 2022 maakte de gemeente een schets met een raming van € 5.900.000. Sindsdien stegen de
bouwkosten en sloeg storm Ylva de trap bij opgang 9 weg. Daardoor is de raming € 950.000 hoger.

## Varianten

Bureau Kimwerk werkte drie varianten uit. Variant 3 haalt de auto’s helemaal weg maar kost 118
parkeerplaatsen te veel naar de smaak van de ondernemers.
""")

_VARIANTS = table(
    "Tabel 1 Vergelijking van de varianten",
    """
Kenmerk | Variant 1 Opknappen | Variant 2 Blote voeten | Variant 3 Autovrij
---
Investering | € 4.120.000 | € 6.850.000 | € 7.390.000
Kapitaallasten per jaar | € 165.000 | € 274.000 | € 296.000
Beheer per jaar | € 88.000 | € 71.000 | € 69.000
Parkeerplaatsen die vervallen | 0 | 46 | 118
Bomen en struiken erbij | 12 | 96 | 140
Bouwtijd | 11 maanden | 19 maanden | 22 maanden
Oppervlakte verharding | 2,7 ha | 1,9 ha | 1,6 ha
""",
)

_BOULEVARD_2 = prose("""
## Argumenten

**1.1 Variant 2 lost de wateroverlast op.** Een derde van de verharding verdwijnt. Het regenwater zakt in
het zand.

**1.2 De helling wordt voor iedereen begaanbaar.** De oprit bij opgang 8 krijgt een helling van 4%. Het
Gehandicaptenplatform Hogerzand, met voorzitter Benthe Draaijer, adviseert positief.

**2.1 De provincie betaalt mee.** Gedeputeerde staten zegden op 8 juli 2025 een subsidie van € 1.200.000
toe. Voorwaarde is dat de uitvoering uiterlijk 31 december 2026 begint.

## Kanttekeningen

**1.1 Er vervallen 46 parkeerplaatsen.** De Vereniging Ondernemers Zeewende wil dat deze op de Noorderlaan
terugkomen. Daar is ruimte voor 30 plaatsen; voor de overige 16 is geen oplossing.

**2.1 De markt is grillig.** In de raming zit 10% onvoorzien. Vallen de inschrijvingen hoger uit dan €
7.200.000, dan komt het college terug bij uw raad.

## Inspraak

Van 2 juni tot en met 13 juli 2025 lag het ontwerp ter inzage. Er kwamen 38 zienswijzen binnen. Elf
daarvan leidden tot aanpassing, onder meer een windscherm bij de haringkar van familie Zwart en een lagere
lantaarnpaal voor de vleermuizen.

## Planning

- Definitief ontwerp: maart 2026
- Aanbesteding: mei tot en met juli 2026
- Start uitvoering: 1 oktober 2026
- Oplevering: 1 mei 2028

In de zomer ligt het werk stil, van 15 juni tot 1 september.
""")

_BOULEVARD_DECISION = prose("""
# Raadsbesluit

De raad van de gemeente Hogerzand; gelezen het voorstel van burgemeester en wethouders van 30 september
2025, nummer 2025-061; gelet op artikel 189 van de Gemeentewet;

besluit:

1. vast te stellen het voorlopig ontwerp Boulevard op blote voeten, variant 2;
2. een krediet beschikbaar te stellen van € 6.850.000;
3. de kapitaallasten ad € 274.000 te dekken uit de meeropbrengst parkeren;
4. € 1.500.000 te onttrekken aan de reserve Zeeboulevard;
5. de zienswijzennota vast te stellen.

Aldus vastgesteld in de openbare vergadering van 6 november 2025.
""")

_COUNCIL_SIGN = Signature((("griffier", "mr. M. Zandstra"), ("voorzitter", "mr. W.J. Aldershof")))

_TAX = prose("""
## Gevraagde beslissing

1. De Verordening toeristenbelasting Hogerzand 2026 vast te stellen, met een tarief van € 3,75 per persoon
per overnachting.
2. Het forfait voor een seizoenplaats te bepalen op 66 overnachtingen.
3. Kinderen tot en met vier jaar vrij te stellen.
4. Van de opbrengst € 450.000 toe te voegen aan de bestemmingsreserve Kust.

## Waarom dit voorstel?

Elke gast gebruikt ons strand, onze wegen en onze prullenbakken. De kosten daarvan bedragen € 4,21 per
overnachting, zo rekende adviesbureau Vloedlijn voor. Het huidige tarief is € 3,20. Met € 3,75 komen wij
dichter bij de kosten en nog altijd niet boven de buurgemeenten.
""")

_TAX_TABLE = table(
    "Vergelijking met andere badplaatsen",
    """
Gemeente | 2025 | 2026 (voornemen)
---
Hogerzand | 3,20 | 3,75
Meersluis | 3,40 | 3,80
Wierhaven | 2,95 | 3,25
Sint-Aldrik | 4,05 | 4,30
""",
    scale="Tarief in euro’s per persoon per nacht",
    scale_after=True,
)

_TAX_2 = prose("""
## Wat levert het op?

Bij 1.325.000 overnachtingen is de opbrengst € 4.968.750. Elke tien cent meer of minder scheelt € 132.500.
Bij een tarief van € 3,50 is de opbrengst € 4.637.500.

## Gevolgen voor gasten en verhuurders

Een gezin van twee volwassenen en een kind van zes betaalt voor een week € 78,75; nu is dat € 67,20. De
overgangstermijn voor boekingen van vóór 1 juli 2025 die het college eerst had voorzien, vervalt: de
software kan het niet aan.

De vrijstelling voor jonge kinderen kost € 91.000 per jaar. Dat bedrag is al in de raming verwerkt.

## Advies

Het Toeristisch Platform adviseert negatief. Voorzitter Reinout Kagie schrijft dat het vertrouwen ‘opraakt
zoals het strand bij springtij’. Horeca-afdeling Zeewende is neutraal, mits de opbrengst zichtbaar naar de
kust gaat.

## Kanttekening

Verhuurders via internet geven te weinig nachten op. De Rekenkamercommissie raamt de gemiste opbrengst op
€ 310.000 tot € 365.000 per jaar. Het nachtregister moet dat lek dichten, maar werkt op zijn vroegst vanaf
1 april 2026.
""")

_POST = prose("""
## Voorgesteld besluit

De gemeenteraad wordt voorgesteld te besluiten:

1. € 1.480.000 beschikbaar te stellen voor de bouw van een post voor de reddingsbrigade bij Paal 14;
2. de post voor dertig jaar om niet in gebruik te geven aan de Hogerzander Reddingsbrigade;
3. het oude gebouw te slopen vóór 1 maart 2027, ten laste van hetzelfde krediet.

## Toelichting

De huidige post is 47 jaar oud. Het dak lekt, de EHBO-kamer is vier vierkante meter en er is geen
kleedruimte voor vrouwen. Voorzitter Sietske Bonnema van de brigade noemt het gebouw ‘een schuur met een
vlag’.

In de begroting 2025 stond een raming van € 1.350.000. Het verschil komt door dikkere heipalen, die nodig
zijn nu de duinvoet na storm Ylva 14 meter naar achteren ligt.
""")

_POST_TABLE = table(
    "Kostenopzet",
    """
Onderdeel | Bedrag
---
Bouw | € 985.000
Fundering op palen | € 212.000
Installaties en zonnepanelen | € 118.000
Sloop oude post | € 46.000
Advies en toezicht | € 79.000
Onvoorzien | € 40.000
**Totaal** | € 1.480.000
""",
)

_POST_2 = prose("""
De brigade brengt zelf € 85.000 in voor de inventaris, bijeengebracht met een sponsorzwemtocht en een
legaat. Dat bedrag staat los van het krediet.

De bouw begint op 15 september 2026, na het badseizoen, en duurt acht maanden. In de winter is er een
tijdelijke post in twee containers. Over de vergunning is overleg met het waterschap; een besluit wordt op
1 mart 2026 verwacht.

Dit voorstel is op 21 oktober 2025 besproken in de commissie Kust en Ruimte. De commissie vroeg of er een
openbaar toilet in kan. Dat kan niet: het riool ligt te ver weg en een aansluiting kost € 140.000.
""")

FILES = (
    DocumentFile(
        "Raadsvoorstel 2025-061 Zeeboulevard.docx",
        (
            Document(
                "Raadsvoorstel Herinrichting Zeeboulevard",
                "raadsvoorstel",
                date(2025, 9, 30),
                (
                    _head(
                        "2025-061",
                        "Herinrichting Zeeboulevard",
                        "wethouder G. Oldenbeuving",
                        "Nienke Ribbers, projectleider",
                        "6 november 2025",
                    ),
                    *_BOULEVARD,
                    _VARIANTS,
                    *_BOULEVARD_2,
                    _SIGN,
                    *_BOULEVARD_DECISION,
                    _COUNCIL_SIGN,
                ),
            ),
        ),
        WordLook(fake_headings=True, font="Arial"),
        listed=True,
    ),
    DocumentFile(
        "Raadsvoorstel 2025-058 toeristenbelasting.docx",
        (
            Document(
                "Raadsvoorstel Verordening toeristenbelasting 2026",
                "raadsvoorstel",
                date(2025, 9, 23),
                (
                    _head(
                        "2025-058",
                        "Verordening toeristenbelasting 2026",
                        "wethouder G. Oldenbeuving",
                        "Jorrit Santema, team Belastingen",
                        "6 november 2025",
                    ),
                    *_TAX,
                    _TAX_TABLE,
                    *_TAX_2,
                    _SIGN,
                ),
            ),
        ),
        WordLook(),
        listed=True,
    ),
    DocumentFile(
        "Raadsvoorstel 2025-064 post reddingsbrigade.docx",
        (
            Document(
                "Raadsvoorstel Nieuwe post reddingsbrigade",
                "raadsvoorstel",
                date(2025, 10, 7),
                (
                    _head(
                        "2025-064",
                        "Nieuwe post reddingsbrigade Paal 14",
                        "wethouder G. Oldenbeuving",
                        "Koen Haverlag, team Vastgoed",
                        "6 november 2025",
                    ),
                    *_POST,
                    _POST_TABLE,
                    *_POST_2,
                    _SIGN,
                ),
            ),
        ),
        WordLook(font="Verdana"),
        listed=True,
    ),
)
