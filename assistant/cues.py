"""Words of a question that say that it lays figures side by side, from the file `vergelijkwoorden.txt`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from vectorstore.dutch import fold

FILE = "vergelijkwoorden.txt"

GAP = 6
"""`…` in the file stands for at most so many words."""


class Cue(StrEnum):
    """What words of a question ask of figures; the names are those in the file."""

    DIFFERENCE = "verschil"
    CHANGE = "verandering"
    SUM = "som"
    SHARE = "aandeel"
    WHOLE = "geheel"
    HIGHEST = "hoogste"
    LOWEST = "laagste"
    PROSE = "tekst"
    TABLE = "tabel"
    SELF = "zelf"
    EARLIER = "eerder"
    PERCENT = "procentueel"
    SQUARE_METRES = "vierkante meter"
    HECTARES = "hectare"
    ASIDE = "bijzaak"
    UP = "omhoog"
    DOWN = "omlaag"


def cues_in(text: str) -> frozenset[Cue]:
    """What the words of a question ask for."""
    folded = " ".join(fold(text).split())
    return frozenset(cue for cue, pattern in shipped().items() if pattern.search(folded))


def without_aside(text: str) -> str:
    """A question without the words that only say that figures are compared, for finding one of them."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    letters = list(text)
    for match in shipped()[Cue.ASIDE].finditer(folded):
        letters[match.start() : match.end()] = " " * len(match[0])
    return " ".join("".join(letters).split())


@lru_cache(maxsize=1)
def shipped() -> Mapping[Cue, re.Pattern[str]]:
    """The words that come with the project."""
    return parse((files("assistant") / FILE).read_text(encoding="utf-8"))


def parse(text: str) -> Mapping[Cue, re.Pattern[str]]:
    """Read the file's format: `soort: woorden, woorden`; comments with #.

    Raises:
        ValueError: a line has no colon or its kind is unknown.
    """
    phrases: dict[Cue, list[str]] = {}
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        kind, colon, words = line.partition(":")
        if not colon:
            raise ValueError(f"{FILE}, regel {number}: geen ':' gevonden")
        found = (phrase.strip() for phrase in words.split(","))
        phrases.setdefault(Cue(kind.strip()), []).extend(phrase for phrase in found if phrase)
    return {cue: re.compile("|".join(_pattern(phrase) for phrase in some)) for cue, some in phrases.items()}


def _pattern(phrase: str) -> str:
    """A phrase with `*` and `…` as a pattern over folded text with single spaces."""
    pattern, gap = "", ""
    for word in fold(phrase.replace("…", " … ")).split():
        if word in ("…", "..."):
            gap = rf"(?:\S+\s){{0,{GAP}}}"
            continue
        if pattern:
            pattern += rf"\W*\s{gap}"
        pattern += re.escape(word).replace(r"\*", r"\w*")
        gap = ""
    return rf"(?<!\w){pattern}(?!\w)"
