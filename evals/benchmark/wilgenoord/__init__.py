"""Wilgenoord: an invented rural municipality of fourteen villages along a dike, from 2024 to 2025.

Nothing here is real. What disagrees on purpose:

- the shortfall of 2028 in the Kompasnota 2026-2029 (prose 829, table 892);
- the result of 2024 in the Jaarstukken (opening 631, table and besluitenlijst 613);
- the share of roads with an onvoldoende in 2024 (nota 11 %, rekenkamer 13 %);
- homes expected in 2026 (nota 95, begroting 88), homes built a year, waiting times, volunteers by year and source;
- the bike path on the dike (nota 4,1 million, letter 4,6; own part 2,0 and 2,4) and the start of the dike works;
- grassland, berms and land for sale at different dates, and the rioolheffing (nota: unchanged; begroting: up);
- targets for 2026 (Kompasnota 2026-2029 and the budget's website), and children with verblijf in 2024 and 2025;
- the rent of De Boei (voorstel 9.600, as amended 7.200) and the roof of the gemeentehuis (30.000, then 26.450).
"""

from __future__ import annotations

from evals.benchmark.wilgenoord import (
    begroting,
    brieven,
    dorpen,
    jaarstukken,
    jeugd,
    kompas_2024,
    kompas_2025,
    monitor,
    online,
    overeenkomsten,
    raad,
    rekenkamer,
    subsidies,
    tussenrapportage,
)
from evals.making import DocumentFile


def files() -> list[DocumentFile]:
    """All files of the municipality."""
    return [
        kompas_2024.FILE,
        kompas_2025.FILE,
        begroting.FILE,
        jaarstukken.FILE,
        tussenrapportage.FILE,
        monitor.FILE,
        dorpen.FILE,
        overeenkomsten.FILE,
        *raad.FILES,
        *brieven.FILES,
        jeugd.LETTER,
        rekenkamer.FILE,
        online.SITE,
        *subsidies.FILES,
    ]
