"""Whether a figure in a text says what a figure in a source says: value, unit, direction and how exact it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.phrases import fold, stands_free
from assistant.sources import Fact
from ingest.figures import Mention, comparable, convert
from ingest.models import Direction, Figure, Qualifier
from ingest.units import COUNTED_UNITS, one_of, read_unit

_GOOD = re.compile(r"\b(?:voordeel|voordelig\w*|overschot\w*|meevaller\w*|plus|positief|positieve)\b", re.IGNORECASE)
_BAD = re.compile(r"\b(?:nadeel|nadelig\w*|tekort\w*|tegenvaller\w*|min|negatief|negatieve)\b", re.IGNORECASE)
_WAYS = {Direction.VOORDELIG: (_GOOD, _BAD), Direction.NADELIG: (_BAD, _GOOD)}
_COUNTED = re.compile(r"\b(?:hoeveel|aantal)\s+([^\W\d_]{3,})", re.IGNORECASE)
_SO_MANY = re.compile(
    r"\b(?:dat|dit|het|die)\s(?:er\s)?(?:zijn|waren|is|was)?\s?er\s\Z|\b(?:zijn|waren)\s(?:dat|het)\ser\s\Z",
    re.IGNORECASE,
)
"""Before a number that answers a "how many" of the sentence before: "Dat waren er negentien"."""
_WITHOUT_VALUE = frozenset({Qualifier.PM, Qualifier.NTB})
_BOUNDS = frozenset({Qualifier.MINIMAAL, Qualifier.MAXIMAAL})


def written_as(text: str, written: str) -> Iterator[int]:
    """Where a figure stands in a text exactly as its document writes it (both in small letters)."""
    place = text.find(written)
    while place >= 0:
        if stands_free(text, place, place + len(written)):
            yield place
        place = text.find(written, place + 1)


def says(mention: Mention, fact: Fact, around: str) -> bool:
    """Whether a figure in a text is the one of a source.

    Args:
        mention: the figure in the text.
        fact: the figure of the source.
        around: the clause in the text; a direction may stand there in a word of its own.
    """
    figure = fact.figure
    if mention.qualifier in _WITHOUT_VALUE or figure.qualifier in _WITHOUT_VALUE:
        return mention.qualifier == figure.qualifier
    if not _exactness_agrees(mention, figure) or not _direction_agrees(mention, fact, around):
        return False
    if not _unit_agrees(mention, fact):
        return False
    pairs = ((mention.value, figure.value), (mention.low, figure.low), (mention.high, figure.high))
    return all(_equal(a, mention.unit, b, figure.unit) for a, b in pairs)


def _equal(said: Decimal | None, unit: str | None, given: Decimal | None, other: str | None) -> bool:
    if said is None or given is None:
        return said is given
    if unit is None or other is None or unit == other or not comparable(unit, other):
        return said == given
    return convert(said, unit, other) == given or convert(given, other, unit) == said


def _exactness_agrees(mention: Mention, figure: Figure) -> bool:
    """A bound stays the same bound; 'ongeveer' may be added and not be left out."""
    if mention.qualifier in _BOUNDS or figure.qualifier in _BOUNDS:
        return mention.qualifier == figure.qualifier
    return figure.qualifier is not Qualifier.CIRCA or mention.qualifier is Qualifier.CIRCA


def _direction_agrees(mention: Mention, fact: Fact, around: str) -> bool:
    figure = fact.figure
    if figure.direction is None or not figure.value:
        return mention.direction is None or is_about(fact.description, mention.direction)
    if mention.direction is not None:
        return mention.direction is figure.direction
    return is_about(around, figure.direction)


def is_about(text: str, direction: Direction) -> bool:
    """Whether words of a text say a direction, and none says the other."""
    same, other = _WAYS[direction]
    return same.search(text) is not None and other.search(text) is None


def _unit_agrees(mention: Mention, fact: Fact) -> bool:
    said, given = mention.unit, fact.figure.unit
    if said == given:
        return True
    if said is None:
        return given == "euro" and mention.scale != 1
    if given is None:
        # Counted things may be named from the row, column or sentence; money and measures may not.
        read = read_unit(f" {said}", 0)
        measured = read is not None and read.measured and said not in COUNTED_UNITS
        named = f"{fact.description} {counted_before(fact)}"
        words = "|".join(re.escape(word) for word in {said, one_of(said)})
        return not measured and re.search(rf"\b(?:{words})", fold(named)) is not None
    return comparable(said, given)


def counted_before(fact: Fact) -> str:
    """What the sentence before counts, when the sentence of a figure only says how many: "Dat waren er negentien"."""
    units, unit = fact.passage.units, fact.unit
    at = units.index(unit) if unit in units else 0
    before = " ".join(unit.text[: max(0, unit.text.find(fact.figure.as_written))].split()) + " "
    if at == 0 or units[at - 1].section != unit.section or not _SO_MANY.search(before):
        return ""
    counted = _COUNTED.findall(units[at - 1].text)
    return counted[-1] if counted else ""
