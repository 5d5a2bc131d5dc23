"""Chapter 2 of the Kompasnota 2026-2029: what the municipality wants, with indicators."""

from __future__ import annotations

from evals.making.prose import prose, table

_LEEFBAAR = prose(
    """
#! 2. De opgaven

## 2.1 Leefbare dorpen

**Wat willen wij bereiken?** Dat je in elk dorp oud kunt worden en dat kinderen er een clubje hebben. In Terpsloot
komt een dorpshuis in melkfabriek De Boei. Slikgat krijgt er geen: de dorpsraad zelf zag na een peiling onder 140
huishoudens liever een veerpontje naar de overkant.

**Wat gaan wij doen?** Wij verhogen het Dorpenfonds, leggen de vijf laatste bankjes neer en vernieuwen in 2026 de
speelplekken in Eendenoord, Grauwpolder en Westerwilp. Dorpencoördinator Jorrit Haakma houdt in elk dorp twee keer
per jaar spreekuur.
"""
)
_T4 = table(
    "Tabel 4 Indicatoren Leefbare dorpen",
    """
Indicator | Peiling // (jaar) | Streefwaarde | << | << | Bron
^^ | ^^ | 2026 | 2027 | 2029 | ^^
---
Rapportcijfer voor het eigen dorp | 7,5 // (2024) | 7,6 | 7,6 | 7,8 | Dorpenpeiling
Rapportcijfer voor de gemeente | 6,4 // (2024) | 6,5 | 6,6 | 6,9 | Dorpenpeiling
Dorpen met een dorpshuis | 12 // (2025) | 12 | 13 | 13 | Gemeente
Plannen uit het Dorpenfonds per jaar | 17 // (2024) | 30 | 32 | 35 | Gemeente
Vrijwilligers (18+) | 53% // (2024) | 54% | 54% | 55% | Dorpenpeiling
Inwoners die zich eenzaam voelen | 38% // (2022) | 37% | n.t.b. | 35% | GGD
""",
    style="columns",
)
_DIJK = prose(
    """
## 2.2 Dijk, water en landschap

**Wat willen wij bereiken?** Een veilige dijk waar je over kunt fietsen, en bermen die zoemen van de insecten. De
eigen maaiploeg begon op 1 maart 2025 en maait voortaan twee keer per jaar, met afvoer van het maaisel.

**Wat gaan wij doen?** Het waterschap schuift de dijkversterking tussen Veerstal en Eendenoord op naar 2028 tot
2032. Het fietspad op de kruin kost 4,1 miljoen euro; de provincie zegde 1,6 miljoen toe en het waterschap 0,5
miljoen. De overige 2,0 miljoen is voor ons, en daarvoor vragen wij volgend jaar krediet.

Langs de Oude Wetering kopen wij samen met de stichting Rietland natte graslanden aan. Het doel is 120 hectare in
2030; op 1 januari 2025 was 46,5 hectare verworven.
"""
)
_T5 = table(
    "Tabel 5 Indicatoren Dijk, water en landschap",
    """
Indicator | Peiling // (jaar) | Streefwaarde | << | << | Bron
^^ | ^^ | 2026 | 2027 | 2029 | ^^
---
Kruidenrijke berm (hectare) | 44 // (2024) | 58 | 70 | 90 | Maaiploeg
Natte graslanden verworven (hectare) | 46,5 // (2025) | 70 | 85 | 110 | Rietland
Natte graslanden ingericht (hectare) | 21 // (2025) | 40 | 55 | 95 | Rietland
Meldingen over maaiwerk | 388 // (2024) | 310 | 260 | 200 | Meldpunt
Wegen met een onvoldoende | 11% // (2024) | 10% | 9% | 7% | Weginspectie
Bruggen met een onvoldoende | 7% // (2024) | 6% | 6% | 4% | Bruginspectie
""",
    style="columns",
)
_ZORG = prose(
    """
## 2.3 Zorg dichtbij

**Wat willen wij bereiken?** Hulp op fietsafstand. De proef in het dorpshuis van Molwerde liep goed: in de eerste
negen maanden kwamen 284 mensen binnen, van wie 97 met een vraag die anders nooit gesteld was. Wij gaan ermee door en
openen op 1 maart 2026 een tweede spreekplek in Sint Ebbe.

**Wat gaan wij doen?** Een gezinshuis in Oosterwilp, meer hulp in groepjes in plaats van een-op-een, en een
huisartsenpost op wielen, die wij delen met Aldermark en Ruilinge.
"""
)
_T6 = table(
    "Tabel 6 Indicatoren Zorg dichtbij",
    """
Indicator | Peiling // (jaar) | Streefwaarde | << | << | Bron
^^ | ^^ | 2026 | 2027 | 2029 | ^^
---
Jongeren met jeugdhulp | 10,3% // (2024) | 10,0% | 9,7% | 9,0% | CBS
Jongeren met jeugdbescherming | 1,1% // (2024) | 1,1% | 1,0% | 0,9% | CBS
Jeugdhulp met verblijf, kinderen | 36 // (2025) | 33 | 30 | 26 | Gemeente
Klanten hulp bij het huishouden | 702 // (2025) | 720 | 735 | 760 | Gemeente
Inwoners met bijstand | 291 // (2025) | 285 | 280 | 270 | Gemeente
Bezoekers spreekplek per jaar | 380 // (2025) | 600 | 800 | 800 | Gemeente
""",
    style="columns",
)
_WONEN = prose(
    """
## 2.4 Wonen en bouwen

**Wat willen wij bereiken?** Tot en met 2030 willen wij 640 woningen toevoegen. Daarvan staan er op 1 januari 2025
128. Wij blijven bij 30 procent sociale huur, al haalden wij dat in 2024 niet.

**Wat gaan wij doen?** In 2026 beginnen wij met fase 2 van de Kerkakker in Oosterwilp (44 woningen) en met het
Meesterland in Kolkwerd (62 woningen). In Hoge Riet worden zes hofwoningen gebouwd door een groep inwoners zelf, de
coöperatie Eigen Hof. In Lage Riet gaat het rijtje van vijf niet door: de grondeigenaar wil niet verkopen.
"""
)
_T7 = table(
    "Tabel 7 Indicatoren Wonen en bouwen",
    """
Indicator | Peiling // (jaar) | Streefwaarde | << | << | Bron
^^ | ^^ | 2026 | 2027 | 2029 | ^^
---
Opgeleverde woningen per jaar | 67 // (2024) | 95 | 120 | 110 | BAG
Waarvan sociale huur | 14 // (2024) | 28 | 36 | 33 | BAG
Gestarte woningen per jaar | 82 // (2024) | 118 | 115 | 110 | Gemeente
Wachttijd sociale huur (maanden) | 64 // (2024) | 62 | 58 | 50 | Woonstichting
Woningen met energielabel D of slechter | 47% // (2024) | 44% | 41% | 35% | RVO
""",
    style="columns",
)
_WERKEN = prose(
    """
## 2.5 Werken en toerisme

**Wat willen wij bereiken?** Genoeg ruimte voor bedrijven uit de streek, en gasten die ook in november komen. Op
Kolkwerd-Zuid is nog 1,4 hectare te koop. De uitbreiding aan de oostkant maken wij 5 hectare groot, niet 6, omdat de
netbeheerder niet meer stroom kan leveren.

**Wat gaan wij doen?** Wij stellen in 2026 een bestemmingsplan, of zoals dat nu heet een omgevingsplan, voor
Kolkwerd-Oost op. Met de campings bij Veerstal maken wij een winteraanbod.
"""
)
_T8 = table(
    "Tabel 8 Indicatoren Werken en toerisme",
    """
Indicator | Peiling // (jaar) | Streefwaarde | << | << | Bron
^^ | ^^ | 2026 | 2027 | 2029 | ^^
---
Banen (12 uur en meer) | 8.310 // (2024) | 8.350 | 8.400 | 8.500 | Vestigingsregister
Overnachtingen x 1.000 | 261 // (2024) | 265 | 270 | 280 | Aangiften
Leegstand winkelmeters | 9,2% // (2024) | 9,0% | 8,5% | 8,0% | Winkelregister
Te koop staande bedrijfsgrond (hectare) | 3,6 // (2025) | 2,0 | 5,5 | PM | Gemeente
""",
    style="columns",
)
OPGAVEN = (*_LEEFBAAR, _T4, *_DIJK, _T5, *_ZORG, _T6, *_WONEN, _T7, *_WERKEN, _T8)
