"""Hogerzand: an invented municipality by the sea, with five villages, dunes and many guests.

Nothing here is real. What disagrees on purpose:

- the tekort of 2028 in the budget of 2026 (prose 1.063, tables 1.036);
- the dunes burnt on 12 May 2025 (letter and budget 7,4 hectare, najaarsnota 7,8) and the cost of
helicopters and water;
- the nights of 2024 (jaarstukken 1.284.000, audit committee 1.302.500);
- the hectares of the Helmduinen (budget of 2025: 412, monitor: 418);
- the tourist tax of 2026 (proposed 3,75, adopted 3,60) and the cost of the boulevard (5,9 and 6,85
million);
- aims for 2025 in the budgets of 2025 and 2026, and homes in Koggeveld fase 1 (68 in 2026, 92 in all).
"""

from __future__ import annotations

from evals.benchmark.hogerzand import (
    begroting_2025,
    begroting_2026,
    brieven,
    contracten,
    jaarstukken,
    kerncijfers,
    monitor,
    najaarsnota,
    online,
    raad,
    rekenkamer,
    voorjaarsnota,
    voorstellen,
)
from evals.benchmark.hogerzand.figures import check_chain
from evals.making import DocumentFile

__all__ = ["files"]


def files() -> list[DocumentFile]:
    """The documents of Hogerzand."""
    check_chain()
    return [
        begroting_2025.FILE,
        begroting_2026.FILE,
        voorjaarsnota.FILE,
        najaarsnota.FILE,
        jaarstukken.FILE,
        monitor.FILE,
        *voorstellen.FILES,
        *raad.FILES,
        *brieven.FILES,
        contracten.FILE,
        rekenkamer.FILE,
        kerncijfers.FILE,
        online.FILE,
    ]
