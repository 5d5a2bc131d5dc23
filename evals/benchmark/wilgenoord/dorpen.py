"""Uitvoeringsprogramma Dorpen aan zet 2025-2028: a Word file with headings that are only bold lines."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Footnotes, TitlePage, WordLook
from evals.making.prose import prose, table

_OPENING = prose(
    """
# 1. Aanleiding

In de winter van 2024 zaten ambtenaren met zelfgebakken cake aan keukentafels in alle veertien dorpen. Uit die
gesprekken komt dit programma. Opdrachtgever is wethouder Marlies van Houtum, programmaleider is Sietske Oldenburger.
Het programma loopt van 1 januari 2025 tot en met 31 december 2028. De raad stelde het vast op 12 december 2024, met
19 stemmen voor en 2 tegen.

Het draait om drie lijnen: treffen, meedoen en onderweg. Treffen gaat over plekken, meedoen over mensen, onderweg
over hoe je ergens komt zonder auto.

# 2. Wat het kost

De raad stelde voor vier jaar 1.260.000 euro beschikbaar. De provincie legt er 340.000 euro bij uit het fonds Vitaal
Platteland. Het Dorpenfonds hoort er niet bij; dat staat apart in de begroting.
"""
)
_COST = table(
    "Tabel 1 Kosten per lijn",
    """
Lijn | 2025 | 2026 | 2027 | 2028 | Samen
---
Treffen | 110 | 165 | 140 | 95 | 510
Meedoen | 85 | 90 | 90 | 75 | 340
Onderweg | 60 | 145 | 155 | 90 | 450
Programmaleiding | 75 | 75 | 75 | 75 | 300
**Totaal** | 330 | 475 | 460 | 335 | 1.600
""",
    scale="x € 1.000, gemeente en provincie samen",
    style="ruled",
)
_TREFFEN = prose(
    """
# 3. De lijn Treffen

Wij willen dat elk dorp met meer dan 400 inwoners een plek heeft waar je zonder afspraak binnenloopt. In Terpsloot
onderzoeken wij melkfabriek De Boei. In Krabbeschans rijdt vanaf mei 2025 een koffiekar, elke woensdag van negen tot
twaalf.

Beheerders van dorpshuizen krijgen een opleiding van zes avonden. In 2025 doen er acht mee, in 2026 de rest. Wie
slaagt krijgt een vergoeding van 900 euro per jaar.
"""
)
_T2 = table(
    "Tabel 2 Doelen van de lijn Treffen",
    """
Wat meten wij | Nulmeting | Doel 2026 | Doel 2028 | Wie meet
---
Bezoekers dorpshuizen per week | 1.940 (2023) | 2.100 | 2.400 | Beheerders
Dorpshuizen open op zondag | 2 (2024) | 5 | 8 | Beheerders
Dorpshuizen met energielabel A | 1 (2024) | 4 | 9 | Gemeente
Beheerders met opleiding | 0 (2024) | 12 | 13 | Gemeente
Jongeren die zeggen dat er genoeg te doen is | 29% (2023) | 34% | 40% | Jongerenpeiling
""",
    style="ruled",
)
_MEEDOEN = prose(
    """
# 4. De lijn Meedoen

Veel mensen willen best helpen, maar weten niet wie er iets nodig heeft. Daarom komt er in vijf dorpen een
dorpsmaatje: iemand uit het dorp zelf, acht uur per week in dienst van de stichting Bij de Hand. De eerste twee
beginnen op 1 april 2025 in Molwerde en Veerstal. Veerstal kreeg voorrang omdat daar de huisarts, de bakker en de
buslijn in één jaar verdwenen.

Kinderen uit gezinnen met weinig geld mogen gratis zwemmen en krijgen een tweedehands fiets. In 2024 ging het om 163
kinderen; wij schatten dat er 240 recht op hebben.
"""
)
_T3 = table(
    "Tabel 3 Doelen van de lijn Meedoen",
    """
Wat meten wij | Nulmeting | Doel 2026 | Doel 2028 | Wie meet
---
Dorpsmaatjes | 0 (2024) | 4 | 5 | Bij de Hand
Hulpvragen via dorpsmaatjes per jaar | 0 (2024) | 300 | 450 | Bij de Hand
Vrijwilligers (18+) | 52% (2023) | 54% | 56% | Dorpenpeiling
Mantelzorgers met een pasje | 412 (2024) | 550 | 700 | Gemeente
Kinderen met gratis zwemmen of fiets | 163 (2024) | 200 | 240 | Gemeente
""",
    style="ruled",
)
_ONDERWEG = prose(
    """
# 5. De lijn Onderweg

Buslijn 84 langs de dijk verviel op 10 december 2023. Sindsdien kost een ritje van Westerwilp naar het ziekenhuis in
Aldermark twee uur en één overstap. Wij beginnen in 2026 met een dorpsauto in vijf dorpen: elektrisch, te leen voor
vier euro per uur, met een vrijwilliger achter het stuur als dat nodig is.

Fietspaden krijgen geen nieuw asfalt uit dit programma. Wel komen er bij elf haltes van de buurtbus hekjes om je fiets
aan vast te zetten. De buurtbus rijdt dankzij 34 chauffeurs, allemaal boven de zestig[^1].
"""
)
_T4 = table(
    "Tabel 4 Doelen van de lijn Onderweg",
    """
Wat meten wij | Nulmeting | Doel 2026 | Doel 2028 | Wie meet
---
Dorpsauto's | 0 (2024) | 3 | 5 | Gemeente
Ritten met de dorpsauto per maand | 0 (2024) | 90 | 220 | Gemeente
Reizigers buurtbus per jaar | 11.450 (2023) | 12.000 | 13.000 | Vervoerder
Chauffeurs buurtbus | 34 (2024) | 38 | 42 | Vereniging
Jongeren die op tijd op school komen met ov | 61% (2023) | 65% | n.t.b. | Jongerenpeiling
""",
    style="ruled",
)
_END = prose(
    """
# 6. Samenwerken en verantwoorden

Elk jaar in februari krijgt de raad een brief met de cijfers. Halverwege, in het voorjaar van 2027, kijkt een
student van de hogeschool in Ruilinge mee. De stuurgroep bestaat uit de wethouder, drie voorzitters van dorpsraden
(Klaas Feddema uit Veerstal, Noor Ypma uit Hoge Riet en Bart-Jan Slot uit Molwerde) en een wijkverpleegkundige.

Stopt de provincie met haar bijdrage, dan vervalt als eerste de uitbreiding van de dorpsauto van drie naar vijf.

# 7. Risico's

- Vrijwilligers worden ouder. Wij werven daarom op de middelbare school, met een maatschappelijke stage.
- De Boei kan duurder uitvallen; de kap is in 1961 voor het laatst vernieuwd.
- De dorpsauto concurreert met de taxi van Abma in Kolkwerd. Met hem is afgesproken dat de dorpsauto niet na acht uur
  's avonds rijdt.
"""
)

DOCUMENT = Document(
    "Uitvoeringsprogramma Dorpen aan zet 2025-2028",
    "programma",
    date(2024, 12, 12),
    (
        TitlePage("Dorpen aan zet", "Uitvoeringsprogramma 2025-2028", ("Gemeente Wilgenoord", "december 2024")),
        *_OPENING,
        _COST,
        *_TREFFEN,
        _T2,
        *_MEEDOEN,
        _T3,
        *_ONDERWEG,
        Footnotes((("1", "De oudste is 81 en rijdt de dinsdagochtend."),)),
        _T4,
        *_END,
    ),
    header="Dorpen aan zet",
    footer="{page}",
)
FILE = DocumentFile("uitvoeringsprogramma-dorpen-aan-zet.docx", (DOCUMENT,), WordLook(fake_headings=True), listed=True)
