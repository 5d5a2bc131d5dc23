"""The roles of users. Apart from `people`, so that the command line can name them without loading anything."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What someone may do: ask, also add documents, also manage."""

    RAADSLID = "raadslid"
    MEDEWERKER = "medewerker"
    BEHEERDER = "beheerder"
