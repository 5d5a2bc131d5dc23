"""Units and scales that are put behind a name that ends in a number, or behind a figure that has its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.phrases import Found
from ingest.figures import Mention, find_mentions

_LONGEST_FIGURE = 40
"""Letters that a number with its scale, unit and direction takes."""

_LAST_NUMBER = re.compile(r"(?<!\d)\d+\Z")

_STAND_IN = "7"
"""A number that is a year, day or key nowhere, so that what stands behind it is read as its unit."""

_SCALE = re.compile(r"\s(?:miljoen|miljard|mln\.?|mld\.?|duizend|biljoen)(?!\w)", re.IGNORECASE)
_NEXT_NUMBER = re.compile(r"\s?[€\d]")
"""In "Heffing 2026 euro 391" the unit is that of the number behind it."""


def mention_at(text: str, start: int) -> Mention | None:
    """The figure that begins at a place, read without what stands before it; its own start is 0."""
    rest = find_mentions(text[start : start + _LONGEST_FIGURE])
    return rest[0] if rest and rest[0].start == 0 else None


def run_on(text: str, found: Sequence[Found]) -> Iterator[str]:
    """What a text makes of a name that ends in a number, with a unit or scale that is no part of the name.

    "Programmabegroting 2026 euro": the name is the source's, the figure "2026 euro" is not. Nor is a whole figure with
    a scale behind it: "0,12 miljoen euro nadelig miljard".
    """
    for mention in find_mentions(text):
        if scale := _SCALE.match(text, mention.end):
            yield f"{mention.as_written}{scale[0]}"
    for name in found:
        number = _LAST_NUMBER.search(text[name.start : name.end])
        if number is None:
            continue
        read = mention_at(_STAND_IN + text[name.end :], 0)
        if read is None or read.end == 1 or read.low is not None:
            continue
        measured = read.unit is not None or read.scale != 1
        end = name.end + read.end - len(_STAND_IN)
        if measured and not _NEXT_NUMBER.match(text, end):
            yield f"{number[0]}{text[name.end : end]}"
