"""Written questions with answers (two in one Word file) and a press release (text)."""

from __future__ import annotations

from datetime import date

from evals.making import Document, DocumentFile, Letterhead, TextLook, WordLook
from evals.making.prose import prose, table

_BIKES = prose("""
# Schriftelijke vragen 2025-17: Fietsen in en om de gracht

Vragensteller: Hanneke Solleveld (CSV). Ingekomen: 12 maart 2025. Beantwoord: 15 april 2025.
Portefeuillehouder: wethouder Pieter-Bas Quist.

**Vraag 1. Hoeveel fietsen haalde de gemeente in 2024 uit het water?**

Antwoord: 1.436, waarvan 902 uit de Vestinggracht en 534 uit het Stedekanaal. In 2023 waren het er 1.207.
Het dreggen gebeurt vier keer per jaar door duikbedrijf Aquaris.

**Vraag 2. Wat kost dat?**

Antwoord: in 2024 was dat 118.400 euro, gemiddeld 82 euro per fiets. De opbrengst van het oud ijzer, 6.900
euro, gaat naar het jeugdsportfonds.

**Vraag 3. Hoe snel verwijdert u sinds motie M6 een verweesde fiets?**

Antwoord: in januari en februari 2025 gemiddeld binnen 17 dagen. Dat is nog niet de gevraagde termijn van
14 dagen. De reden is dat de opslag aan de Tolweg vol is: er is plaats voor 800 fietsen en er staan er
1.050.

**Vraag 4. Overweegt u een statiegeldregeling voor studentenfietsen?**

Antwoord: nee. De universiteit voelt er niets voor en de uitvoering zou naar schatting een halve
formatieplaats vragen.
""")

_RENT = prose("""
#! Schriftelijke vragen 2025-23: Rattenoverlast in Lorregat

Vragensteller: Arjen Lubberts (Kromstede Vooruit), mede namens Bilal Haddou (Sociaal Kromstede).
Ingekomen: 6 mei 2025. Beantwoord: 3 juni 2025. Portefeuillehouder: wethouder Pieter-Bas Quist.

**1. Klopt het dat het aantal meldingen is verdubbeld?**

Ja, in Lorregat. In de rest van de stad is de toename kleiner. De cijfers staan in de tabel onderaan.

**2. Wat is de oorzaak?**

De vervanging van het riool: zolang de oude buizen open liggen zoeken de dieren een andere weg. Ook worden
er eenden en duiven gevoerd bij de dierenweide.

**3. Wat doet het college?**

Sinds 22 april 2025 rijdt er een tweede bestrijder, ingehuurd bij Knaagvrij Noord. Er komen 60 klemmen in
de riolen die een signaal geven als zij dichtslaan. Kosten: € 37.500,- eenmalig. Gif gebruiken wij niet
meer sinds 1 januari 2023.

**4. Komt er een voerverbod?**

Het college bereidt een wijziging van de APV voor; de raad kan die in het vierde kwartaal van 2025
verwachten. De hoogte van de boete staat nog niet vast.

**5. Wanneer is het riool klaar?**

De planning was eind 2027. Door de scheepsresten in de Tolweg wordt dat medio 2028.
""")

_TABLE = table(
    "Meldingen van ratten per wijk",
    """
Wijk | 2022 | 2023 | 2024 | jan–apr 2025
---
Lorregat | 88 | 97 | 201 | 94
Noorderkade | 61 | 74 | 80 | 22
Vestingkwartier | 140 | 152 | 171 | 49
Botanische Buurt | 33 | 31 | 38 | 12
Sluiszijde | 17 | 26 | 45 | 31
Tessenoord | 20 | 18 | 22 | 6
""",
)

QUESTIONS = DocumentFile(
    "Beantwoording schriftelijke vragen voorjaar 2025.docx",
    (
        Document(
            "Beantwoording schriftelijke vragen voorjaar 2025",
            "schriftelijke vragen",
            date(2025, 6, 3),
            (*_BIKES, *_RENT, _TABLE),
        ),
    ),
    WordLook(fake_headings=True, font="Verdana"),
)

_PRESS = prose("""
**‘We schuiven de rekening niet door, maar we kunnen haar ook niet alleen betalen’**

Het college van Kromstede heeft vandaag de Koersnota 2026-2029 gepresenteerd. Ook na een pakket van
bezuinigingen houdt de stad tekorten over: bijna 1 miljoen euro in 2026 en bijna 6 miljoen euro in de
jaren daarna. Wethouder Jorrit van Zuthem (Financiën): ‘We hebben alles omgekeerd, tot en met de
bloembakken. Er zit geen lucht meer in.’

De grootste tegenvaller is wederom de jeugdhulp. Het meest besproken voorstel zal de sluiting van zwembad
De Wiek zijn, op 1 juli 2027. Per jaar komen er 96.000 mensen zwemmen. Het college zoekt met de
universiteit naar ruimte voor schoolzwemmen en voor de 340 leden van zwemvereniging De Otters. Voor
doelgroepen zoals ouderen met reuma is nog geen oplossing.

Er is ook goed nieuws. De bouw van de stadscampus begint in maart 2026. Kromstede krijgt van het Rijk 5,6
miljoen euro uit de Woningbouwimpuls voor de tweede fase van de Noorderkade. En de nachtbus blijft: in het
eerste halfjaar maakten 21.300 reizigers er gebruik van, bijna het dubbele van de verwachting.

De raad bespreekt de nota op 24 juni en 3 juli. Inwoners kunnen op donderdag 12 juni vanaf 19.00 uur in de
Lutterkerk vragen stellen aan het college. Aanmelden hoeft niet.

Noot voor de redactie: voor vragen kunt u terecht bij Imke Sanders, woordvoerder van wethouder Van Zuthem,
telefoon 0599-140 310.
""")

PRESS = DocumentFile(
    "persbericht_koersnota_juni2025.txt",
    (
        Document(
            "Persbericht Koersnota 2026-2029",
            "persbericht",
            date(2025, 6, 3),
            (
                Letterhead(("PERSBERICHT",), ("Kromstede, 3 juni 2025",), (("Embargo", "tot 14.00 uur"),)),
                *_PRESS,
            ),
        ),
    ),
    TextLook("space", width=100),
)
