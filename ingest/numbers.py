"""Dutch digits: `1.234,5` to a `Decimal` and back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

SPACES = "\u00a0\u202f\u2009"
"""Spaces that are typed inside one number; an ordinary space separates two numbers."""

DIGITS = rf"[0-9]++(?:[.,{SPACES}][0-9]++)*+"
"""A run of digits and the separators inside it, as long as it goes. `read_number` says what it means."""

_GROUPED = re.compile(rf"([0-9]{{1,3}}(?:([.{SPACES}])[0-9]{{3}})(?:\2[0-9]{{3}})*)(,[0-9]+|[0-9]{{1,2}})?\Z")
_PLAIN = re.compile(r"([0-9]+)(?:,([0-9]+))?\Z")
_POINTED = re.compile(r"([0-9]+)\.([0-9]+)\Z")
_ENGLISH = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]{1,2})\Z|([0-9]{1,3}(?:,[0-9]{3}){2,})\Z")
_LONGEST = 24
"""More characters than this is no figure in any budget, but a key, a bar code or an attack."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that was read from digits.

    `decimals` counts the digits behind the comma; `length` the characters that belong to it (a footnote mark
    glued behind it does not); `pointed` says that a point stood for the comma, which without a unit may as
    well be a section number; `plain` that there are only digits, as in a year or a key.
    """

    value: Decimal
    decimals: int
    length: int
    pointed: bool = False
    plain: bool = False


def read_number(run: str) -> Number | None:
    """The number in a run of digits and separators (see `DIGITS`), or None when it is none (`2.3.1`, `1-1`).

    Groups of thousands have exactly three digits, so that `3.1401` is 3.140 with footnote mark 1.
    """
    if len(run) > _LONGEST:
        return None
    if match := _PLAIN.match(run):
        whole, fraction = match[1], match[2] or ""
        if len(whole) > 1 and whole[0] == "0":
            return None
        value = Decimal(f"{whole}.{fraction}" if fraction else whole)
        return Number(value, len(fraction), len(run), plain=not fraction)
    if (match := _GROUPED.match(run)) and run[0] != "0":
        whole = match[1].replace(match[2], "")
        tail = match[3] or ""
        if tail.startswith(","):
            return Number(Decimal(f"{whole}.{tail[1:]}"), len(tail) - 1, len(run))
        return Number(Decimal(whole), 0, len(match[1]))
    if match := _POINTED.match(run):
        if len(match[1]) > 1 and match[1][0] == "0":
            return None
        return Number(Decimal(run), len(match[2]), len(run), pointed=True)
    if (match := _ENGLISH.match(run)) and run[0] != "0":
        if match[3]:
            return Number(Decimal(match[3].replace(",", "")), 0, len(run))
        return Number(Decimal(run.replace(",", "")), len(match[2]), len(run))
    return None


def format_number(value: Decimal, decimals: int | None = None) -> str:
    """Dutch digits: `1.234.567,89`; without `decimals` all that the value has and no zeros behind them."""
    if decimals is not None:
        value = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{value:f}"
    if decimals is None and "." in text:
        text = text.rstrip("0").rstrip(".")
    sign = "-" if text.startswith("-") and value else ""
    whole, _, fraction = text.lstrip("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{fraction}" if fraction else sign + grouped
