"""A raadsvoorstel with its raadsbesluit (Word) and a raadsinformatiebrief (PDF)."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, PdfLook, Signature, WordLook
from evals.making.prose import prose, table

_PROPOSAL = prose("""
# Raadsvoorstel 2024-118: Grondexploitatie en krediet stadscampus Sluiszijde, eerste fase

Raadsvergadering: 7 november 2024. Portefeuillehouder: wethouder Marleen Oosterdiep. Steller: Anouk
Terpstra-Veldhuis, telefoon 0599-140 226. Zaaknummer: Z24-30817. Commissie: Stad, 22 oktober 2024.

## Voorgesteld besluit

1. De grondexploitatie Sluiszijde vast te stellen, met een verwacht verlies van 4,1 miljoen euro (contante
   waarde).
2. Voor de openbare ruimte van de eerste fase een krediet van € 8.640.000,- beschikbaar te stellen.
3. De kapitaallasten van € 352.000,- per jaar vanaf 2027 te dekken uit de stelpost Stadscampus.
4. Het college op te dragen uiterlijk 1 juni 2025 een parkeerplan aan de raad voor te leggen.
5. De geheimhouding op bijlage 4 (taxatierapport) te bekrachtigen op grond van artikel 89 van de
   Gemeentewet.

## Aanleiding

De universiteit huurt nu op elf plekken in de stad. Zij wil haar gammadisciplines bijeenbrengen op
Sluiszijde, waar tot 2011 scheepswerf Kroese lag. Op 30 maart 2023 stemde de raad in met de
ontwikkelvisie, met 27 stemmen voor en 7 tegen. Sindsdien is met de universiteit en SKK onderhandeld over
de grond.

## Argumenten

**1.1 Zonder campus groeit de universiteit elders.** Het college van bestuur heeft de optie op een kavel
in Ottervoort open gehouden tot 1 maart 2025.

**1.2 Er komen 620 betaalbare eenheden bij.** SKK heeft een huur van ten hoogste 465 euro kaal toegezegd,
voor vijftien jaar.

**2.1 De kade moet hoe dan ook worden vernieuwd.** Ruim een derde van het krediet, 3.110.000 euro, gaat
naar de kademuur. Die is uit 1927.

**3.1 De stelpost is toereikend.** In de stelpost Stadscampus zit vanaf 2027 400.000 euro per jaar.

## Kanttekeningen

**1.1 Het verlies kan oplopen.** Als de sanering tegenvalt met 25%, stijgt het verlies met 1,3 miljoen
euro. De bodem is op 60 van de 240 geplande plekken onderzocht.

**2.1 De volkstuinders moeten weg.** Vereniging De Groene Sluis heeft 74 tuinen. Er is een nieuwe plek aan
de Trekweide, maar die is 1,9 kilometer verderop. De vereniging krijgt 166.500 euro voor de verhuizing,
2.250 euro per tuin.
""")

_COVER = table(
    "Opbouw van het krediet",
    """
Onderdeel | Raming (€) | Aandeel gemeente (€)
---
Kademuur | 3.110.000 | 3.110.000
Sluisplein en straten | 2.945.000 | 2.945.000
Fietsbrug Werfkade | 1.920.000 | 1.280.000
Groen en water | 865.000 | 865.000
Voorbereiding en toezicht | 660.000 | 440.000
**Totaal** | 9.500.000 | 8.640.000
""",
    note="Van fietsbrug en toezicht betaalt de provincie 860.000 euro.",
)

_AFTER = prose("""
## Uitvoering

De sanering begint op 6 januari 2025 en duurt tien maanden. De eerste gebouwen staan er in het voorjaar
van 2028. De omgevingsraad Sluiszijde, met 16 leden onder wie vier studenten, komt elke zes weken bijeen;
onafhankelijk voorzitter is Wubbo Steenstra.

## Bijlagen

1. Grondexploitatie Sluiszijde (openbaar)
2. Stedenbouwkundig plan (openbaar)
3. Nota van zienswijzen, 43 zienswijzen (openbaar)
4. Taxatierapport (geheim)
""")

_DECISION = prose("""
#! Raadsbesluit 2024-118

De raad van de gemeente Kromstede, gelezen het voorstel van burgemeester en wethouders van 8 oktober 2024,
gelet op artikel 189 van de Gemeentewet, gehoord de commissie Stad, **besluit:**

1. de grondexploitatie Sluiszijde vast te stellen, met een verwacht verlies van 4,1 miljoen euro (contante
   waarde);
2. voor de openbare ruimte van de eerste fase een krediet van € 8.640.000,- beschikbaar te stellen;
3. de kapitaallasten van € 352.000,- per jaar vanaf 2027 te dekken uit de stelpost Stadscampus;
4. het college op te dragen uiterlijk 1 april 2025 een parkeerplan aan de raad voor te leggen, waarin ook
   het parkeren door bewoners van de Werfkade is geregeld (gewijzigd door amendement A5);
5. de geheimhouding op bijlage 4 te bekrachtigen.
""")

PROPOSAL = DocumentFile(
    "RV 2024-118 Sluiszijde.docx",
    (
        Document(
            "Raadsvoorstel 2024-118 Grondexploitatie en krediet stadscampus Sluiszijde",
            "raadsvoorstel",
            date(2024, 10, 8),
            (
                *_PROPOSAL,
                _COVER,
                *_AFTER,
                Signature(
                    (("De secretaris,", "Coen Vissering"), ("De burgemeester,", "Hedwig Starrenburg")),
                    "Burgemeester en wethouders van Kromstede,",
                ),
                *_DECISION,
                Signature(
                    (("De griffier,", "Femke Rademakers"), ("De voorzitter,", "Hedwig Starrenburg")),
                    "Vastgesteld in de openbare vergadering van 7 november 2024,",
                ),
            ),
        ),
    ),
    WordLook(fake_headings=True),
)

_LETTER = prose("""
Geachte leden van de raad,

Bij de behandeling van het Meerjarenprogramma Grond op 22 mei 2025 vroegen meerdere fracties naar de
huisvesting van studenten. Met deze brief geven wij de stand van zaken.

## Tekort aan kamers

In september 2024 zochten 2.140 studenten een kamer; in september 2023 waren dat er 1.875. Het tekort is
door bureau Kences-Noord[^1] berekend op 1.320 eenheden. Als alle plannen doorgaan is dat in 2030 nog 240.
Van de internationale eerstejaars had in de eerste collegeweek 9% geen dak boven het hoofd. Vijftig van
hen sliepen in de noodopvang in sporthal De Slag, die op 14 oktober 2024 dichtging.

## Wat wordt er gebouwd?
""")

_PROJECTS = table(
    "Tabel 1 Complexen in aanbouw of voorbereiding",
    """
Complex | Wijk | Eigenaar | Eenheden | Kale huur (€ per maand) | Gereed
---
De Spil | Singelweg | Woonkrans | 188 | 472 | 4e kwartaal 2025
Werfkade 1 | Sluiszijde | SKK | 310 | 465 | voorjaar 2028
Werfkade 2 | Sluiszijde | SKK | 310 | 465 | n.t.b.
Heggewiel Noord | Campus Heggewiel | SKK | 124 | 448 | 3e kwartaal 2026
Heggewiel Zuid | Campus Heggewiel | SKK | 96 | 459 | 2e kwartaal 2027
Loswal | Noorderkade | Woonkrans | 120 | 481 | 2029
De Postzegel | Vestingkwartier | Kamerstad B.V. | 42 | 610 | september 2025
""",
    style="columns",
)

_LETTER_END = prose("""
De eigenaar van De Spil, Woonkrans, vond na het faillissement van Heymans Bouw een nieuwe aannemer:
Bouwgroep Tien. De meerkosten van 2,2 miljoen euro draagt de corporatie zelf.

## Verkamering

Sinds 1 januari 2025 mag ook in Tessenoord geen woning meer worden omgezet. In de eerste vier maanden van
dit jaar kwamen er 31 aanvragen, waarvan er 12 zijn verleend. Handhavers troffen bij 212 controles 57
adressen zonder vergunning aan; in 19 gevallen volgde een boete van 10.500 euro.

## Vervolg

Op 9 september 2025 organiseren wij met de Studentenlijst Heggewiel en SKK een avond in de Lutterkerk. In
het vierde kwartaal van 2025 ontvangt u het Actieplan Studentenhuisvesting 2026-2030.
""")

RIB = DocumentFile(
    "RIB-2025-041.pdf",
    (
        Document(
            "Raadsinformatiebrief 2025-041 Studentenhuisvesting",
            "raadsbrief",
            date(2025, 6, 10),
            (
                Letterhead(
                    ("Gemeente Kromstede", "Waagplein 1", "Postbus 400, Kromstede"),
                    ("Aan de leden van de gemeenteraad",),
                    (
                        ("Datum", "10 juni 2025"),
                        ("Kenmerk", "RIB 2025-041"),
                        ("Onderwerp", "Stand van zaken studentenhuisvesting"),
                        ("Behandeld door", "Gijs van Tuyl"),
                    ),
                ),
                *_LETTER,
                _PROJECTS,
                *_LETTER_END,
                Signature(
                    (("secretaris", "Coen Vissering"), ("burgemeester", "Hedwig Starrenburg")),
                    "Met vriendelijke groet, burgemeester en wethouders van Kromstede,",
                ),
            ),
            footer="RIB 2025-041, blad {page}",
            bare_first_page=False,
        ),
    ),
    PdfLook("modern", bookmarks=False),
)
