"""Elsterwold: an invented municipality of six villages and towns, with documents from 2023 to 2025.

Nothing here is real. What disagrees on purpose:

- the tekort of 2028 in the Perspectiefnota 2026-2029 (prose 3,37, table 3,73);
- the money of the five programmes (letter 8,11 million, contracts together 8,17);
- the homes built in 2024 (letter 152, nota and budget 148) and those without gas (nota 845, plan 838);
- the netto hectares of Veenpoort (38 in 2024, 34 in 2025), and the cost of the pool (21,4, later 23,1);
- the library in Lindelo (report 74.000, nota 62.000) and the mowing (report 260.000, nota 220.000);
- the saldi of 2026 to 2028 in two notas and the budget of 2026.
"""

from __future__ import annotations

from evals.making.blocks import DocumentFile
from evals.making.example import (
    accounts,
    budget,
    business_parks,
    climate_plan,
    contracts,
    council,
    letters,
    nota_2024,
    nota_2025,
    pool,
    savings,
    villages,
)

FILES: tuple[DocumentFile, ...] = (
    nota_2024.FILE,
    nota_2025.FILE,
    climate_plan.FILE,
    business_parks.FILE,
    contracts.FILE,
    *letters.FILES,
    *council.FILES,
    pool.FILE,
    accounts.FILE,
    savings.FILE,
    villages.FILE,
    *budget.FILES,
)

__all__ = ["FILES"]
