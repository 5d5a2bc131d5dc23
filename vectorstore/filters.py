"""What a search keeps to: documents, exact properties and days, in one form for tantivy and for Chroma."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Within:
    """What a hit must have; the default lets everything through.

    `documents` are ids (None: all documents). `equal` are properties with their value ("unit", "euro"). `first` and
    `last` are days as integers yyyymmdd: a hit has a period, and it shares at least one day with them.
    """

    documents: Sequence[str] | None = None
    equal: tuple[tuple[str, str], ...] = ()
    first: int | None = None
    last: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be found at all."""
        return self.documents is not None and not self.documents
