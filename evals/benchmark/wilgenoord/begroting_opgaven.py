"""Chapter 2 of the Begroting 2026: per opgave what is done and what it costs."""

from __future__ import annotations

from evals.making import Block
from evals.making.prose import prose, table


def _costs(number: int, name: str, text: str) -> Block:
    header = "Onderwerp | Rekening 2024 | Begroting 2025 | Begroting 2026 | 2027 | 2028 | 2029\n---\n"
    caption = f"Tabel {number + 2} Lasten van opgave {number} {name}"
    return table(caption, header + text, scale="x € 1.000", style="ruled")


OPGAVEN: tuple[Block, ...] = (
    *prose(
        """
#! 2. De zes opgaven

## 2.1 Leefbare dorpen

Wij willen dat dorpen hun eigen zaken regelen en dat wij niet in de weg lopen. In 2026 sluiten wij met drie dorpen
een nieuwe dorpsovereenkomst: Grauwpolder, Slikgat en Lage Riet. De bibliotheekbus rijdt vanaf 1 maart 2026 samen met
Ruilinge en komt om de week in plaats van elke week. Zwembad De Wielen krijgt een warmtepomp en gaat pas op 9 mei
2026 open, twee weken later dan anders.

Het Dorpenfonds bedraagt in 2026 240 duizend euro. Per plan kan een dorp 10.000 euro krijgen, eerder was dat 7.500.
"""
    ),
    _costs(
        1,
        "Leefbare dorpen",
        """
Dorpshuizen | 688 | 702 | 731 | 795 | 802 | 808
Dorpenfonds | 97 | 100 | 240 | 240 | 240 | 240
Bibliotheek en bibliotheekbus | 1.036 | 1.071 | 981 | 965 | 968 | 972
Zwembad De Wielen | 842 | 868 | 905 | 899 | 902 | 906
Sporthallen en velden | 1.614 | 1.655 | 1.720 | 1.758 | 1.745 | 1.752
Openbaar groen en speelplekken | 1.273 | 1.342 | 1.488 | 1.487 | 1.497 | 1.505
Cultuur en erfgoed | 862 | 992 | 1.040 | 1.046 | 1.051 | 1.057
**Totaal lasten** | 6.412 | 6.730 | 7.105 | 7.190 | 7.205 | 7.240
""",
    ),
    *prose(
        """
## 2.2 Dijk, water en landschap

De maaiploeg draait. Vier mannen en sinds augustus één vrouw maaien 530 kilometer berm. Er komt een
proef met een kudde van 180 schapen op de dijk bij Eendenoord, van 1 april tot 15 oktober 2026; herder is Wiebe
Stoffelsma. Slaat de proef aan, dan scheelt dat 11 kilometer maaiwerk.

Het waterschap levert het ontwerp van de versterkte dijk in het tweede kwartaal van 2026 op. Wij dienen dan een
zienswijze in over de opgangen bij Westerwilp en de beplanting bij het kerkhof van Sint Ebbe.
"""
    ),
    _costs(
        2,
        "Dijk, water en landschap",
        """
Wegen buiten de kom | 1.188 | 1.215 | 1.240 | 1.252 | 1.265 | 1.275
Wegen binnen de kom | 655 | 671 | 690 | 694 | 698 | 702
Bruggen en duikers | 362 | 371 | 385 | 388 | 391 | 394
Riool | 1.391 | 1.430 | 1.475 | 1.482 | 1.490 | 1.498
Bermen en sloten | 548 | 560 | 610 | 610 | 612 | 615
Straatverlichting | 402 | 411 | 396 | 371 | 352 | 345
Natuur en natte graslanden | 318 | 322 | 385 | 415 | 436 | 443
Verkeer en gladheid | 424 | 430 | 439 | 443 | 446 | 448
**Totaal lasten** | 5.288 | 5.410 | 5.620 | 5.655 | 5.690 | 5.720
""",
    ),
    *prose(
        """
## 2.3 Zorg dichtbij

Bijna de helft van ons geld gaat naar zorg. Het gezinshuis in Oosterwilp opent op 1 februari 2026, onder leiding van
het echtpaar Van Someren. De tweede spreekplek, in Sint Ebbe, volgt een maand later. Voor de huisartsenpost op wielen
betalen wij 48 duizend euro per jaar; Aldermark en Ruilinge betalen samen 112 duizend.

De wachtlijst voor de Wmo liep in de zomer van 2025 op tot 71 mensen. Op 1 oktober waren het er 38. Twee extra
consulenten blijven tot eind 2026.
"""
    ),
    _costs(
        3,
        "Zorg dichtbij",
        """
Jeugdhulp met verblijf | 2.604 | 2.410 | 2.905 | 2.870 | 2.855 | 2.855
Jeugdhulp zonder verblijf | 5.118 | 5.260 | 5.410 | 5.436 | 5.462 | 5.488
Hulp bij het huishouden | 2.377 | 2.455 | 2.640 | 2.718 | 2.796 | 2.874
Begeleiding en dagbesteding | 3.942 | 4.060 | 4.225 | 4.268 | 4.311 | 4.355
Vervoer en hulpmiddelen | 1.206 | 1.250 | 1.315 | 1.336 | 1.357 | 1.378
Bijstand en armoede | 5.611 | 5.950 | 6.105 | 6.157 | 6.209 | 6.261
Onderwijs en leerlingenvervoer | 2.884 | 3.027 | 3.115 | 3.142 | 3.169 | 3.213
Gezondheid en spreekplekken | 1.188 | 1.228 | 1.300 | 1.313 | 1.321 | 1.331
**Totaal lasten** | 24.930 | 25.640 | 27.015 | 27.240 | 27.480 | 27.755
""",
    ),
    *prose(
        """
## 2.4 Wonen en bouwen

In 2026 verwachten wij 88 opgeleverde woningen, zeven minder dan in de Kompasnota stond, omdat de aannemer van de
Kerkakker tot april geen heipalen kan krijgen. De huisvesting van Oekraïense vluchtelingen in het voormalige klooster
van Sint Ebbe stopt op 1 juli 2026. Er wonen nu 74 mensen.
"""
    ),
    _costs(
        4,
        "Wonen en bouwen",
        """
Grondexploitaties | 1.512 | 1.690 | 2.105 | 1.820 | 1.560 | 1.485
Omgevingsvergunningen | 884 | 905 | 930 | 938 | 946 | 954
Omgevingsdienst | 815 | 874 | 926 | 931 | 935 | 940
Volkshuisvesting en startersleningen | 243 | 251 | 262 | 264 | 266 | 268
Opvang vluchtelingen | 652 | 670 | 657 | 357 | 343 | 343
**Totaal lasten** | 4.106 | 4.390 | 4.880 | 4.310 | 4.050 | 3.990
""",
    ),
    *prose(
        """
## 2.5 Werken en toerisme

De toeristenbelasting stijgt in 2026 van 1,45 naar 1,80 euro. De stap naar 2,10 euro volgt in 2027. Camping De
Buitendijk in Veerstal maakte daartegen bezwaar. Voor Kolkwerd-Oost vragen wij in het voorjaar een krediet van 150
duizend euro voor onderzoek naar bodem, archeologie en stroom.
"""
    ),
    _costs(
        5,
        "Werken en toerisme",
        """
Bedrijventerreinen | 611 | 628 | 655 | 661 | 665 | 670
Toerisme en pont | 389 | 402 | 428 | 434 | 436 | 440
Markten en standplaatsen | 68 | 70 | 72 | 72 | 73 | 73
Winkelgebied Kolkwerd | 274 | 280 | 288 | 287 | 287 | 289
Ondernemersfonds | 400 | 410 | 422 | 426 | 429 | 433
**Totaal lasten** | 1.742 | 1.790 | 1.865 | 1.880 | 1.890 | 1.905
""",
    ),
    *prose(
        """
## 2.6 Bestuur en balie

Vanaf 1 januari 2026 is het gemeentehuis op vrijdagmiddag dicht. Op donderdag blijft de balie open tot acht uur 's
avonds. Een paspoort wordt in alle veertien dorpen thuisbezorgd, zonder extra kosten. De verkiezing op 18 maart 2026
kost 96 duizend euro; er zijn 15 stembureaus, waarvan één op de veerpont.
"""
    ),
    _costs(
        6,
        "Bestuur en balie",
        """
Raad en griffie | 611 | 628 | 655 | 648 | 650 | 652
College en secretaris | 984 | 1.006 | 1.038 | 1.040 | 1.042 | 1.044
Balie en burgerzaken | 1.102 | 1.140 | 1.236 | 1.180 | 1.178 | 1.180
Veiligheid en brandweer | 1.844 | 1.916 | 2.058 | 2.081 | 2.102 | 2.105
Overhead | 5.314 | 5.430 | 5.403 | 5.456 | 5.448 | 5.454
**Totaal lasten** | 9.855 | 10.120 | 10.390 | 10.405 | 10.420 | 10.435
""",
    ),
)
