"""A rough hyphenation of Dutch words, good enough to break words over line ends as a word processor does."""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = "aeiouyáéíóúàèëïöüâêîôû"
# Letters that stay together: vowel pairs that are one sound, and consonants that begin a syllable together.
_VOWEL_GROUP = re.compile(rf"(?:ij|[{_VOWELS}]+)", re.IGNORECASE)
_STARTS = (
    "sch",
    "ch",
    "th",
    "ph",
    *(first + "r" for first in "bcdfgkptvw"),
    *(first + "l" for first in "bcfgkpsv"),
)
_STARTS += ("st", "sp", "zw", "kw", "kn")
_LEAST = 3


@lru_cache(maxsize=20_000)
def breaks(word: str) -> tuple[int, ...]:
    """The places (counted in letters) where a word may be broken."""
    if len(word) < 2 * _LEAST + 1 or not word.isalpha() or not word[1:].islower():
        return ()
    groups = list(_VOWEL_GROUP.finditer(word))
    places = []
    for first, second in zip(groups, groups[1:], strict=False):
        between = word[first.end() : second.start()].lower()
        # "ng" is one sound that neither ends nor begins a syllable in a way that these rules can tell.
        if between in ("", "ng"):
            continue
        # The consonants that begin a syllable together go to the second part; otherwise only the very last.
        start = next((start for start in _STARTS if between.endswith(start)), between[-1])
        if start == between and start not in ("ch", "sch"):
            start = between[-1]
        at = second.start() - len(start)
        if _LEAST <= at <= len(word) - _LEAST:
            places.append(at)
    return tuple(places)


def split(word: str, room: int) -> tuple[str, str] | None:
    """Break a word so that its first part with a hyphen fits in `room` letters, as late as possible."""
    stripped = word.rstrip(".,;:)")
    fitting = [at for at in breaks(stripped) if at + 1 <= room]
    if not fitting:
        return None
    at = fitting[-1]
    return word[:at] + "-", word[at:]


def pairs(word: str) -> list[tuple[str, str]]:
    """All ways to break a word, last first: what ReportLab asks of a hyphenator."""
    return [(word[:at], word[at:]) for at in reversed(breaks(word))]
