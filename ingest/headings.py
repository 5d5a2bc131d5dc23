"""Which lines are headings, and on which level."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ingest.source import Line

MAX_HEADING = 110
"""A longer line is text."""

MAX_PLAIN = 70
"""A heading without number or type of its own is shorter still."""

MAX_PLAIN_WORDS = 9
"""… and holds few words."""

LARGER = 1.08
"""Type this many times the body's size marks a heading."""

PLAIN_LEVEL = 7
"""Level of a heading that only stands apart: below every numbered one."""

_NUMBERED = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?P<title>[A-ZÀ-Ý‘'“\"(].*)$")
_NAMED = re.compile(
    r"^(?P<word>hoofdstuk|bijlage|deel|paragraaf|thema|programma|agendapunt|§)\s*(?:(?<=\s)|(?<=§))(?:[\dIVXl]+|[A-Z])\b",
    re.I,
)
_BROKEN_UP = re.compile(
    r"\d\s*[VN]\b|\.{4,}|(?:\d[\d.,]*\s+){2,}\d|[a-z]\s(?!(?:19|20)\d\d\s)\d[\d.,]*\s+(?!(?:19|20)\d\d\b)\d[\d.,]*(?:\s|$)"
)
"""Values, dot leaders, several figures: a row of a table or of contents."""
_LONE_VALUE = re.compile(r"(?:€\s*)?[-+]?\d[\d.,]*\s*%?")
"""A cell of a table that was written a cell a line: what follows is the next cell."""
_NOTE = re.compile(r"^(?:bedragen|bron|jaar|noot|toelichting|tabel|figuur|grafiek|kaart|x\s|\()", re.IGNORECASE)
"""Lines that belong to a table or picture, however much they look like a heading."""
_CONTENTS = re.compile(r"^inhoud(?:sopgave)?$", re.IGNORECASE)
_LISTED = re.compile(r"\s\d{1,3}$")
"""On the page with the table of contents: the name of a chapter with its page number."""
_ENDS_TEXT = (".", ",", ";", ":")
_TWO_SENTENCES = re.compile(r"[a-zà-ÿ]{3}\.\s+[A-Z]")
"""A heading holds no full stop with a next sentence behind it; a numbered article does."""
_SMALL_WORDS = re.compile(r"\s(?:en|of|de|het|een|van|voor|met|op|in|aan|te|die|dat|door|tot|om)$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: the line's index, its text, and its level (1 is highest)."""

    index: int
    text: str
    level: int


def _tidy(text: str) -> str:
    return " ".join(text.lstrip("# ").split())


def find_headings(lines: Sequence[Line], taken: frozenset[int]) -> dict[int, Heading]:
    """Find the headings of a document.

    Args:
        lines: the lines of one document.
        taken: indices of lines that belong to tables and cannot be headings.

    Returns:
        Headings by the index of their line.
    """
    filled = [i for i, line in enumerate(lines) if line.text.strip()]
    free = [i for i in filled if i not in taken]
    sizes = Counter(round(lines[i].size or 0, 1) for i in free for _ in range(len(lines[i].text)))
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    body_bold = sum(lines[i].bold for i in free) > len(free) / 2
    larger = sorted({size for size in sizes if body and size >= body * LARGER}, reverse=True)
    width = median(sorted(len(lines[i].text) for i in free)[-max(1, len(free) // 4) :]) if free else 0
    found: dict[int, Heading] = {}
    chapter = 0
    contents = {lines[i].page for i in free if _CONTENTS.match(_tidy(lines[i].text))}
    for position, index in enumerate(filled):
        line = lines[index]
        if index in taken or line.table is not None:
            continue
        text = _tidy(line.text)
        if line.level is not None:
            found[index] = Heading(index, text, line.level)
            continue
        if not 3 <= len(text) <= MAX_HEADING or _BROKEN_UP.search(text) or _NOTE.match(text):
            continue
        if line.page in contents and _LISTED.search(text):
            continue
        before = lines[filled[position - 1]] if position else None
        after = lines[filled[position + 1]] if position + 1 < len(filled) else None
        numbered = _NUMBERED.match(text)
        if numbered:
            level, chapter = _numbered_level(numbered, chapter, text, before, after)
            if level:
                found[index] = Heading(index, text, level)
            continue
        if text.endswith(_ENDS_TEXT) and not (line.bold and not body_bold):
            continue
        if _NAMED.match(text) and len(text) <= MAX_PLAIN and text[0].isupper():
            found[index] = Heading(index, text, 1)
        elif line.size and round(line.size, 1) in larger and text[0].isalnum():
            found[index] = Heading(index, text, min(PLAIN_LEVEL, 1 + larger.index(round(line.size, 1))))
        elif line.bold and not body_bold and _stands_apart(text, before, after, width):
            found[index] = Heading(index, text.rstrip(":"), PLAIN_LEVEL - 1)
        elif text.isupper() and len(re.findall(r"[A-Z]{3,}", text)) >= 1 and len(text) <= MAX_PLAIN:
            found[index] = Heading(index, text, 2)
        elif not line.size and _stands_apart(text, before, after, width) and _opens_text(after, width):
            found[index] = Heading(index, text, PLAIN_LEVEL)
    return found


def _numbered_level(
    numbered: re.Match[str], chapter: int, text: str, before: Line | None, after: Line | None
) -> tuple[int | None, int]:
    """Level of a numbered line, None for an item of a list; and the chapter that is now open."""
    parts = [int(part) for part in numbered.group("number").split(".")]
    if text.endswith((".", ",", ";")) or len(numbered.group("title").split()) > 14 or _SMALL_WORDS.search(text):
        return None, chapter
    if _TWO_SENTENCES.search(text) or (after is not None and _is_rest(_tidy(after.text))):
        return None, chapter
    if len(parts) > 1:
        if parts[0] in {chapter, chapter + 1} or chapter == 0:
            return len(parts), parts[0]
        return (len(parts), chapter) if parts[0] < chapter + 3 else (None, chapter)
    # A chapter follows the one before; "1." in the middle of chapter 3 is a list.
    if parts[0] != chapter + 1:
        return None, chapter
    for line in (before, after):
        neighbour = _NUMBERED.match(_tidy(line.text)) if line else None
        # "1 Bron: …" above "2. Financieel kader" is a footnote and no item of the same list.
        alike = neighbour is not None and _written(neighbour) == _written(numbered)
        if neighbour and alike and neighbour.group("number") in {str(parts[0] + 1), str(parts[0] - 1)}:
            return None, chapter
    if before and before.text.rstrip().endswith(":"):
        return None, chapter
    return 1, parts[0]


def _written(numbered: re.Match[str]) -> str:
    """What stands behind the number: a full stop, a bracket or nothing."""
    return numbered.string[numbered.end("number") : numbered.end("number") + 1].strip()


def _is_rest(text: str) -> bool:
    """Whether a line is the end of a sentence that began on the line above it."""
    return text[:1].islower() and text.endswith((".", ";"))


def _stands_apart(text: str, before: Line | None, after: Line | None, width: float) -> bool:
    """A short line that is neither the end of a wrapped sentence nor the start of one."""
    if len(text) > MAX_PLAIN or len(text.split()) > MAX_PLAIN_WORDS or not text[0].isupper():
        return False
    if not re.search(r"[a-zà-ÿ]{3}", text) or _SMALL_WORDS.search(text) or text.count("(") != text.count(")"):
        return False
    if before is not None:
        ended = _tidy(before.text)
        if _LONE_VALUE.fullmatch(ended):
            return False
        wrapped = len(ended) >= width * 0.8 and not ended.endswith((".", "!", "?", ":", ";"))
        if wrapped or ended.endswith((",", "-")):
            return False
    return after is None or not _tidy(after.text)[:1].islower()


def _opens_text(after: Line | None, width: float) -> bool:
    """Whether the line below is running text: long, or a bullet."""
    if after is None:
        return False
    text = _tidy(after.text)
    return len(text) >= min(50.0, width * 0.5) and not _BROKEN_UP.search(text)
