"""When a text holds something: the definitions by which every answer is scored."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

NUMBER = re.compile(r"(?<![\w.,])[-+]?\d+(?:[.,]\d+)*(?!\w)")
"""A figure as it stands in a text: not glued to letters, with its points and commas."""

EVIDENCE_OVERLAP = 0.6
"""Share of the words of the evidence that a quote must hold as one run. A quote may start or stop a little
earlier than the evidence; with less than this it is another sentence."""

_MARKER = re.compile(r"\[\d+(?:\s*[,-]\s*\d+)*\]")


def fold(text: str) -> str:
    """Lower-case, without accents, one kind of dash, quote and space."""
    text = unicodedata.normalize("NFKD", text).lower()
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"[‘’`´]", "'", text)
    return collapse(text)


def collapse(text: str) -> str:
    """Every run of white space becomes one space; none at the ends."""
    return re.sub(r"\s+", " ", text).strip()


def holds(folded: str, wanted: str) -> bool:
    """Whether `wanted` occurs in a folded text; a figure matches whole ("3.140" is not in "3.1401").

    Spaces at the ends of `wanted` count, so that " 0 euro" is not found in "100 euro".
    """
    sought = fold(wanted) if wanted == wanted.strip() else wanted.lower()
    if not sought:
        return False
    pattern = re.escape(sought)
    if sought[0].isdigit():
        pattern = r"(?<!\d)(?<!\d[.,])" + pattern
    if sought[-1].isdigit():
        pattern += r"(?!\d)(?![.,]\d)"
    return re.search(pattern, folded) is not None


def holds_any(folded: str, wanted: Iterable[str]) -> bool:
    """Whether at least one of `wanted` occurs in a folded text."""
    return any(holds(folded, one) for one in wanted)


def without_markers(text: str) -> str:
    """The text without references such as `[1]` and `[2, 3]`."""
    return _MARKER.sub(" ", text)


def markers(text: str) -> set[int]:
    """The numbers that the markers in a text name; `[1-3]` names all three."""
    found: set[int] = set()
    for match in _MARKER.finditer(text):
        for part in match.group()[1:-1].split(","):
            first, _, last = part.partition("-")
            found.update(range(int(first), int(last or first) + 1))
    return found


def _bare(text: str) -> list[str]:
    """The folded words without the marks at their ends: evidence can end where the quoted sentence goes on or stops."""
    words = (word.strip(".,;:!?()[]\"'•-") for word in fold(text).split())
    return [word for word in words if word]


def overlap(quote: str, evidence: str) -> float:
    """Share of the words of `evidence` that `quote` holds as one run, from 0 to 1."""
    words, wanted = _bare(quote), _bare(evidence)
    if not wanted:
        return 0.0
    longest = SequenceMatcher(None, words, wanted, autojunk=False).find_longest_match()
    return longest.size / len(wanted)


def quotes(quote: str, evidence: str) -> bool:
    """Whether a quote shows the evidence."""
    return overlap(quote, evidence) >= EVIDENCE_OVERLAP
