"""Dutch number words: `tweeduizend`, `anderhalf miljoen`, `drie en een half`, `een derde`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
    "negentien")
)  # fmt: skip
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _below_hundred() -> dict[str, int]:
    words = {word: i for i, word in enumerate(_UNITS, 1)}
    words |= {word: i for i, word in enumerate(_TEENS, 10)}
    for i, ten in enumerate(_TENS, 2):
        words[ten] = 10 * i
        words |= {f"{unit}en{ten}": 10 * i + j for j, unit in enumerate(_UNITS, 1)}
    return words


_BELOW_HUNDRED = _below_hundred()
_PARTS = {
    "kwart": 4, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "tiende": 10
}  # fmt: skip
_FIRST = "|".join(sorted({*_UNITS, "één", "eén", *_TEENS, *_TENS, "honderd", "duizend"}, key=len, reverse=True))

STARTS = rf"(?:{_FIRST}|nul|anderhal(?=f\b|ve\b)|hal(?=f\b|ve\b)|de\ helft)"
"""How a number in words begins, for a regular expression that looks for candidates."""

_WORD = re.compile(r"[a-zëéï]+", re.IGNORECASE)
_AND_HALF = re.compile(r"\s+en\s+een\s+hal(?:f|ve)\b", re.IGNORECASE)
_PART = re.compile(r"\s+(kwart|derde|vierde|vijfde|zesde|zevende|achtste|tiende)n?\b", re.IGNORECASE)
_PART_GOES_ON = re.compile(
    r"\s*(?:\Z|[.,;:)\]]|(?:van|deel|der|minder|meer|hoger|lager|is|zijn|was|waren|en|of|tot|in|komt|heeft|wordt)\b)",
    re.IGNORECASE,
)
"""What follows a share; before another noun 'derde' counts off ('een derde ronde')."""
_ACHT_VERB = re.compile(r"\s+(?:het|de|wij|zij|slaan|geslagen|genomen|te)\b", re.IGNORECASE)
_LONGEST = 80
_LEAST_REST = 13
"""'Tweeduizend vijfhonderd' is one number; a small number behind a thousand may count something else."""


@dataclass(frozen=True, slots=True)
class WordNumber:
    """A number in words: its value, where it ends, and what it is.

    `share` marks a part of a whole (a third, half of); `needs_unit` marks words that are a number only
    before a scale or a unit ('half'), or only before a scale ('een').
    """

    value: Decimal
    end: int
    share: bool = False
    needs_unit: bool = False


@lru_cache(maxsize=4096)
def word_value(word: str) -> int | None:
    """The whole number that one written-together word names ('vijfentwintig', 'tweeduizendvijfhonderd')."""
    if len(word) > _LONGEST:
        return None
    return _below_million(_fold(word))


def read_words(text: str, start: int) -> WordNumber | None:
    """The number in words that begins at `start`, or None."""
    match = _WORD.match(text, start)
    if not match or match.end() - start > _LONGEST:
        return None
    word = _fold(match[0])
    end = match.end()
    if word == "de":
        helft = _WORD.match(text, end + 1)
        return WordNumber(Decimal("0.5"), helft.end(), share=True) if helft else None
    if word in ("half", "halve"):
        return WordNumber(Decimal("0.5"), end, needs_unit=True)
    if word in ("anderhalf", "anderhalve"):
        return WordNumber(Decimal("1.5"), end)
    if word in ("driekwart", "drievierde"):
        return WordNumber(Decimal("0.75"), end, share=True)
    if word == "nul":
        return WordNumber(Decimal(0), end)
    if word.endswith(("enhalf", "enhalve")):
        whole = _below_million(word[: word.rindex("enhal")])
        return WordNumber(whole + Decimal("0.5"), end) if whole else None
    value = _below_million(word)
    if value is None:
        return None
    if value < 10:
        if part := _PART.match(text, end):
            name = part[1].lower()
            if name == "kwart" or _PART_GOES_ON.match(text, part.end()):
                return WordNumber(Decimal(value) / _PARTS[name], part.end(), share=True)
            if word == "een":
                return None
        if half := _AND_HALF.match(text, end):
            return WordNumber(value + Decimal("0.5"), half.end())
    if word == "een":
        after = _WORD.match(text, end + 1)
        if after and _fold(after[0]) in ("half", "halve") and text[end].isspace():
            return WordNumber(Decimal("0.5"), after.end(), needs_unit=True)
    if value >= 1000 and value % 1000 == 0:
        after = _WORD.match(text, end + 1)
        rest = _below_ten_thousand(_fold(after[0])) if after and text[end] == " " else None
        if after and rest is not None and _LEAST_REST <= rest < 1000:
            return WordNumber(Decimal(value + rest), after.end())
    if word == "acht" and _ACHT_VERB.match(text, end):
        return None
    return WordNumber(Decimal(value), end, needs_unit=word == "een")


def _below_million(word: str) -> int | None:
    left, thousand, right = word.partition("duizend")
    if not thousand:
        return _below_ten_thousand(word)
    thousands = _below_ten_thousand(left) if left else 1
    rest = _rest(right)
    return None if thousands is None or rest is None or rest >= 1000 else 1000 * thousands + rest


def _below_ten_thousand(word: str) -> int | None:
    left, hundred, right = word.partition("honderd")
    if not hundred:
        return _BELOW_HUNDRED.get(word)
    hundreds = _BELOW_HUNDRED.get(left) if left else 1
    rest = _rest(right)
    return None if hundreds is None or rest is None or rest >= 100 else 100 * hundreds + rest


def _rest(word: str) -> int | None:
    """What stands behind 'duizend' or 'honderd', with or without 'en' before it; nothing is 0."""
    if not word:
        return 0
    value = _below_ten_thousand(word)
    return _below_ten_thousand(word[2:]) if value is None and word.startswith("en") else value


@lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in plain if not unicodedata.combining(c))
