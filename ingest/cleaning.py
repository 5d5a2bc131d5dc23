"""Clean text with a way back: words joined over line ends, footnote marks off, every letter's place known."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.source import Line

_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_GLUED_MARK = re.compile(r"(?<=[a-zà-ÿ]{4})(?<!covid)\d{1,2}(?=[\s.,;:)]|$)")
"""A footnote mark glued to a word: one or two digits behind at least four small letters (not m2, XL2, CO2)."""
_BULLET = re.compile(r"^\s*(?:[•▪●◦‣·∙■□➢➤→✓❖♦\uf0b7\uf0a7]|[-–—*o](?=\s))\s*")
_KEPT_AFTER_HYPHEN = re.compile(r"(?:en|of|tot|als|dan|respectievelijk)\b")
"""After these words a hyphen at a line end is a real one: "loon- en prijsstijging"."""
_INVISIBLE = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD], None)


@dataclass(frozen=True, slots=True)
class CleanText:
    """Clean text; `places[i]` is the offset in the source text of its i-th letter."""

    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the source text of `text[start:end]`."""
        if start >= end:
            raise ValueError("an empty span has no place")
        return self.places[start], self.places[end - 1] + 1


def strip_bullet(text: str) -> tuple[str, int]:
    """The text without its bullet, and how many characters were taken off."""
    found = _BULLET.match(text)
    return (text[found.end() :], found.end()) if found else (text, 0)


def has_bullet(text: str) -> bool:
    """Whether a line starts with a bullet."""
    return _BULLET.match(text) is not None


def clean(lines: Iterable[Line]) -> CleanText:
    """Join lines to one run of text.

    White space is folded to single spaces, words hyphenated over a line end are joined, footnote marks and the
    bullet of the first line are left out.
    """
    letters: list[str] = []
    places = array("q")
    for line in lines:
        text, cut = (line.text, 0) if letters else strip_bullet(line.text)
        dropped = _dropped(text)
        first = next((i for i, letter in enumerate(text) if not letter.isspace()), None)
        if first is None:
            continue
        if letters:
            hyphen = len(letters) >= 2 and letters[-1] == "-" and letters[-2].isalpha()
            if hyphen and text[first].islower() and not _KEPT_AFTER_HYPHEN.match(text[first:]):
                if letters[-2].islower():
                    letters.pop()
                    places.pop()
            elif letters[-1] != " ":
                letters.append(" ")
                places.append(line.start + cut + first)
        for number in range(first, len(text)):
            letter = text[number]
            if number in dropped or ord(letter) in _INVISIBLE:
                continue
            if letter.isspace():
                if letters[-1:] == [" "]:
                    continue
                letter = " "
            letters.append(letter)
            places.append(line.start + cut + number)
        while letters and letters[-1] == " ":
            letters.pop()
            places.pop()
    return CleanText("".join(letters), places)


def _dropped(text: str) -> set[int]:
    """Indices of footnote marks."""
    dropped = {i for i, letter in enumerate(text) if letter in _SUPERSCRIPT and not _is_unit(text, i)}
    for mark in _GLUED_MARK.finditer(text):
        dropped.update(range(mark.start(), mark.end()))
    return dropped


def _is_unit(text: str, index: int) -> bool:
    """Whether a superscript belongs to a unit (m², km², m³)."""
    return text[max(0, index - 1) : index] == "m"


_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'’”)]*\s+(?=[\"'‘“(•-]?\s?[A-ZÀ-Ý0-9€])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[])(?:[A-Z]|[a-z]|(?:[a-z]\.)+[a-z]|bijv|bv|ca|circa|dhr|mevr|mw|drs|ing|ir|mr|dr|prof|nr|nrs|art|blz|pag|incl|excl|max|min|"
    r"mln|mld|resp|evt|etc|o\.a|d\.w\.z|t\.o\.v|t\.b\.v|i\.v\.m|m\.b\.t|n\.t\.b|t\.w|i\.c|m\.n|e\.d|e\.a|c\.q|"
    r"vgl|st|jl|a\.s|p\.m|gem|afd|par|hfst|inw|vs|jan|feb|mrt|apr|aug|sept|okt|nov|dec)\.$",
    re.IGNORECASE,
)


_MAY_END = re.compile(r"\b(?:mln|mld|mio|etc|enz|e\.d|e\.a|jl|a\.s|p\.m|n\.t\.b|vs)\.$", re.IGNORECASE)
"""Abbreviations behind what they belong to: a sentence can end with them."""
_OPENS = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]+\b|[A-ZÀ-Ý]\s")


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of every sentence of a clean text; together they cover it but for the spaces between."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _SENTENCE_END.finditer(text):
        before = text[start : found.start()]
        tail = before[-12:] if before.endswith(".") else ""
        opens = _MAY_END.search(tail) is not None and _OPENS.match(text, found.end()) is not None
        if tail and not opens and (_ABBREVIATION.search(tail) or re.fullmatch(r"\s*[\d.]+", before)):
            continue
        end = found.start() + len(found.group().rstrip())
        spans.append((start, end))
        start = found.end()
    if start < len(text):
        spans.append((start, len(text)))
    return spans


def page_at(starts: Sequence[int], offset: int) -> int:
    """The page (from 1) that holds an offset, given where each page starts."""
    return max(1, bisect_right(starts, offset))
