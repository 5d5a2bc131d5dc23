"""The labels that fracties put before their questions: "Vraag 1", "1.", "2a)", "3.1", "IV.", "(b)", a dash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Scheme(Enum):
    """A way of numbering. The order is that of preference when two schemes give as many questions."""

    WORD = "vraag"
    NUMBER = "getal"
    ROMAN = "romeins"
    LETTER = "letter"
    BULLET = "streepje"


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a line.

    `number` is the main number (0 for a label that is only a part: "a)"); `part` is the part of a question, from 1,
    None without one; `written` is how the number is shown; `rest` is the text after the label.
    """

    scheme: Scheme
    number: int
    part: int | None
    written: str
    rest: str


_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_NUMBER_WORDS = (
    ("een", "één", "eerste"),
    ("twee", "tweede"),
    ("drie", "derde"),
    ("vier", "vierde"),
    ("vijf", "vijfde"),
    ("zes", "zesde"),
    ("zeven", "zevende"),
    ("acht", "achtste"),
    ("negen", "negende"),
    ("tien", "tiende"),
    ("elf", "elfde"),
    ("twaalf", "twaalfde"),
)
_WORD_VALUES = {word: value for value, words in enumerate(_NUMBER_WORDS, start=1) for word in words}
_WORDS = "|".join(sorted(_WORD_VALUES, key=len, reverse=True))
_COUNT = r"(?:1[0-8]\d\d|\d{1,3})"
"""The number of a question; one from 1900 on is a year that begins a line."""

_END = r"(?:\s*[.:)\]–—-]+(?=\s|$|[A-Z])|(?=\s)|$)"

_WORD = re.compile(
    rf"(?:(?:deel|sub|raads)?vra?a?g(?:en)?|v(?=\s?\d{{1,2}}\s?[.:)]))\s*(?:nr\.?|nummer|no\.?)?\s*(?:(?P<n>{_COUNT})|(?P<w>{_WORDS})\b|(?P<r>[IVX]{{1,5}})\b)"
    rf"(?:\s?[.\-]?\s?(?P<l>[a-z])(?![a-z])|\.(?P<d>\d{{1,2}}))?{_END}\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ORDINAL = re.compile(rf"(?P<w>{_WORDS})\s+vraag{_END}\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_NUMBER_LETTER = re.compile(
    r"\(?(?P<n>\d{1,3})(?:\s?[.\-]?\s?(?P<l>[a-z])(?:[.:)\]]+(?=\s|$|[A-Z])|(?=\s+[A-ZÀ-Ý]))|(?P<m>[a-z])(?=\s))\s*(?P<rest>.*)",
    re.DOTALL,
)
_DECIMAL = re.compile(r"\(?(?P<n>\d{1,2})\.(?P<d>\d{1,2})[.:)\]]*(?:\s+|$)(?P<rest>.*)", re.DOTALL)
_NUMBER = re.compile(rf"[(\[]?(?P<n>{_COUNT})\s?(?:[.:)\]]+(?=\s|$|[A-ZÀ-Ý])|[–—-](?=\s))\s*(?P<rest>.*)", re.DOTALL)
_BARE_NUMBER = re.compile(r"(?P<n>\d{1,2})(?:\s+(?P<rest>[A-ZÀ-Ý‘“'\"].*)|\s*$)", re.DOTALL)
_ROMAN = re.compile(r"\(?(?P<r>[ivx]{1,5}|[IVX]{1,5})\s?[.:)\]]+(?:\s+|$)(?P<rest>.*)", re.DOTALL)
_LETTER = re.compile(r"\(?(?P<l>[a-zA-Z])\s?[.:)\]]+(?:\s+|$)(?P<rest>.*)", re.DOTALL)
_DASHED = re.compile(r"^(?:[-–—•*]\s+|#)(?=(?:\d{1,2}|[a-z])[a-z]?[.)]?\s?[.:)]?\s)")
"""A dash or a cross-hatch before a label of its own: "- a. ", "#1 "."""
_BULLET = re.compile(r"(?:[-–—•○▪■●*·►]|o(?=\s{2,}))\s+(?P<rest>\S.*)", re.DOTALL)


def labels_of(line: str) -> tuple[Label, ...]:
    """Every way in which the start of a line can be read as a label."""
    text = _DASHED.sub("", line.strip())
    found: list[Label] = []
    if match := _WORD.match(text) or _ORDINAL.match(text):
        groups = match.groupdict()
        number = _value(groups.get("n"), groups.get("w"), groups.get("r"))
        part = _part(groups.get("l"), groups.get("d"))
        written = _written(number, groups.get("l"), groups.get("d"))
        found.append(Label(Scheme.WORD, number, part, written, match["rest"]))
    elif match := _NUMBER_LETTER.match(text):
        letter = match["l"] or match["m"]
        number = int(match["n"])
        found.append(Label(Scheme.NUMBER, number, _part(letter, None), f"{number}{letter}", match["rest"]))
        if plain := _NUMBER.match(text):  # "1. a ..." may also be a question that begins with the letter.
            found.append(Label(Scheme.NUMBER, number, None, str(number), plain["rest"]))
    elif match := _DECIMAL.match(text):
        number = int(match["n"])
        written = f"{number}.{int(match['d'])}"
        found.append(Label(Scheme.NUMBER, number, int(match["d"]), written, match["rest"]))
    elif match := _NUMBER.match(text) or _BARE_NUMBER.match(text):
        found.append(Label(Scheme.NUMBER, int(match["n"]), None, str(int(match["n"])), match["rest"] or ""))
    if match := _ROMAN.match(text):
        written = match["r"]
        found.append(Label(Scheme.ROMAN, roman_value(written), None, written, match["rest"]))
    if match := _LETTER.match(text):
        value = ord(match["l"].lower()) - ord("a") + 1
        found.append(Label(Scheme.LETTER, value, None, match["l"], match["rest"]))
    if match := _BULLET.match(text):
        found.append(Label(Scheme.BULLET, 0, None, "", match["rest"]))
    return tuple(label for label in found if label.number or label.scheme is Scheme.BULLET)


def roman_value(written: str) -> int:
    """The value of a Roman numeral up to 89."""
    values = [_ROMAN_VALUES[letter] for letter in written.lower()]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


def _value(digits: str | None, word: str | None, roman: str | None) -> int:
    if digits:
        return int(digits)
    if word:
        return _WORD_VALUES[word.lower()]
    return roman_value(roman or "")


def _part(letter: str | None, digits: str | None) -> int | None:
    if letter:
        return ord(letter.lower()) - ord("a") + 1
    return int(digits) if digits else None


def _written(number: int, letter: str | None, digits: str | None) -> str:
    return f"{number}{letter.lower()}" if letter else f"{number}.{digits}" if digits else str(number)
