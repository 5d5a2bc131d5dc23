"""The looks of the chat: style sheets by subject in `assets/looks`, served as one."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent / "assets" / "looks"

SHEETS = (
    "base",
    "frame",
    "asking",
    "answer",
    "sources",
    "documents",
    "sheet",
    "controls",
    "around",
    "figures",
    "after",
    "history",
    "shared",
)
"""In this order: where two rules weigh the same, the later one holds."""

KEPT_SECONDS = 600
"""How long a browser keeps the looks without asking; the chat itself asks for them by `version`."""


@cache
def style_sheet() -> str:
    """All style sheets as one."""
    return "\n".join((FOLDER / f"{name}.css").read_text("utf-8") for name in SHEETS)


@cache
def version() -> str:
    """Changes with the looks, so that a browser never keeps old ones."""
    return sha256(style_sheet().encode()).hexdigest()[:12]
