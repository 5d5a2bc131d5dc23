"""Figures as they are mentioned in a Dutch sentence: number, scale, unit and direction.

Deliberately apart from the reader of figures in `ingest`: a check that shares code with what it checks shares
its mistakes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from evals.matching import fold
from ingest.models import Direction

SCALES = (Decimal(1), Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9)
"""The scales in which council documents write amounts."""

_SCALE_WORDS = MappingProxyType(
    {"miljard": 9, "mld": 9, "mrd": 9, "miljoen": 6, "mln": 6, "mio": 6, "duizend": 3, "dzd": 3, "k": 3}
)
_UNITS = MappingProxyType(
    {
        "%": r"%|procent(?!\s*punt)\b",
        "procentpunt": r"procent\s*punt(?:en)?\b",
        "euro": r"euro\b|eur\b|€",
        "ha": r"ha\b|hectaren?\b|hectares\b",
        "m2": r"m2\b|vierkante\s+meters?\b",
        "m3": r"m3\b|kubieke\s+meters?\b|kuub\b",
        "km": r"km\b|kilometers?\b",
        "kwh": r"kwh\b",
        "mwh": r"mwh\b",
        "gwh": r"gwh\b",
        "tj": r"tj\b|terajoule\b",
        "fte": r"fte'?s?\b",
    }
)
"""Units of measurement: an answer in another one of these is another answer."""

_UNIT = re.compile("|".join(f"(?P<u{index}>{form})" for index, form in enumerate(_UNITS.values())), re.IGNORECASE)
NUMBER = re.compile(
    r"(?<![\w.,])(?P<sign>-/-\s*|[-+]\s?)?(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
)
_GLUED_NOTE = re.compile(r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+)\d{1,2}(?![\w.,]*\d)")
"""A figure with thousands and a footnote mark glued to it: 3.1401 for 3.140."""
_HARD_SPACE = re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))")
_SPACED_EURO = re.compile(r"(?<=€)\d{1,3}(?: \d{3})+(?!\d)|(?<=€ )\d{1,3}(?: \d{3})+(?!\d)")
"""Thousands with spaces; without a hard space or a euro sign they may be cells of a table."""
_SCALE = re.compile(
    r"\s*(?:,-+)?\s*(?:(?P<word>miljard|mld|mrd|miljoen|mln|mio|duizend|dzd|k)\b\.?"
    r"|\(?(?:bedrag(?:en)?\s+)?x\s*€?\s*1(?P<thousands>(?:\.000)+)?(?:\s*(?P<times>miljoen|mln|duizend))?)",
    re.IGNORECASE,
)
_GOOD, _BAD = r"voordelige?|overschot|batige?|positie[fv]e?", r"nadelige?|tekort|negatie[fv]e?"
_DIRECTION = re.compile(rf"\b(?:(?P<good>{_GOOD})|(?P<bad>{_BAD}))\b", re.IGNORECASE)
_LETTER = re.compile(r"\s*(?P<letter>[VN])\b")
_FALL = re.compile(r"\b(?:daling|daalt|lager|minder|afname|krimp|onder|min|omlaag|negatie[fv]e?)\b", re.IGNORECASE)
_TIMES = re.compile(r"\bx\s*€?\s*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLAUSE_END = re.compile(r"[.;:](?:\s|$)|\n")
_REACH_AFTER, _REACH_BEFORE = 3, 6
"""How many words a direction may stand from its number: "12 miljoen euro structureel nadelig", "een nadelig
saldo in 2026 van 12 miljoen"; further away it belongs to something else."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure in a text. `scale` is None where the text gives none; `falling`: it is called a fall."""

    written: str
    number: Decimal
    negative: bool
    scale: Decimal | None
    unit: str | None
    direction: Direction | None
    falling: bool

    @property
    def value(self) -> Decimal:
        """The number times its scale, without sign."""
        return self.number * (self.scale or 1)


def parse_number(written: str) -> Decimal:
    """The value of digits as Dutch texts write them: "1.234,5" is 1234.5, "3.140" is 3140, "0.72" is 0.72."""
    if "," in written:
        return Decimal(written.replace(".", "").replace(",", "."))
    if written.count(".") > 1 or re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", written):
        return Decimal(written.replace(".", ""))
    return Decimal(written)


def numbers(text: str) -> list[Decimal]:
    """The values of all numbers in a text, without sign or scale; also those before a letter ("750K")."""
    return [parse_number(match["number"]) for match in NUMBER.finditer(_clean(text))]


def quoted_numbers(quote: str) -> set[Decimal]:
    """The numbers that a quote holds, with and without a footnote mark that is glued to them."""
    glued = {parse_number(written) for written in _GLUED_NOTE.findall(_clean(quote))}
    return glued.union(numbers(quote))


def declared_scale(text: str) -> Decimal | None:
    """The scale that a text declares for its figures ("bedragen x 1 miljoen euro"), or None."""
    text = _clean(text)
    for times in re.finditer(r"\bx(?=\s*€?\s*1)", text):
        scaled = _SCALE.match(text, times.start())
        if scaled and _power(scaled):
            return Decimal(10) ** _power(scaled)
    return None


def mentions(text: str) -> list[Mention]:
    """Every figure in a text, in order."""
    text = _clean(text)
    matches = list(NUMBER.finditer(text))
    found: list[Mention] = []
    end = 0  # Where the previous figure ends, with its scale, unit and direction; a year in between is no end.
    for index, match in enumerate(matches):
        if match.start() < end or _TIMES.search(text[: match.start()]):  # The 1.000 of "x 1.000 euro".
            continue
        following = (other.start() for other in matches[index + 1 :] if not _YEAR.fullmatch(other["number"]))
        mention, reached = _mention(text, match, end, next(following, len(text)))
        found.append(mention)
        if not _YEAR.fullmatch(match["number"]):
            end = reached
    return found


def canonical_unit(unit: str | None) -> str | None:
    """One name for each unit: "hectare" and "ha" are "ha"; other units are folded, without their plural."""
    if unit is None or not unit.strip():
        return None
    folded = fold(unit)
    match = _UNIT.fullmatch(folded)
    return _unit_name(match) if match else re.sub(r"(?:'s|en|s)$", "", folded)


def is_measure(unit: str | None) -> bool:
    """Whether a canonical unit is one of measurement, and not a thing that is counted."""
    return unit in _UNITS


def _clean(text: str) -> str:
    """One kind of dash, `m²` as `m2`, thousands with points; V and N stay capitals."""
    text = _HARD_SPACE.sub(".", text)
    text = re.sub(r"[‐‑‒–—−]", "-", unicodedata.normalize("NFKC", text))
    return _SPACED_EURO.sub(lambda match: match.group().replace(" ", "."), text)


def _unit_name(match: re.Match[str]) -> str:
    return tuple(_UNITS)[int((match.lastgroup or "u0")[1:])]


def _mention(text: str, match: re.Match[str], previous: int, limit: int) -> tuple[Mention, int]:
    """The figure at a number, and where it ends. It reaches back to `previous` and forward to `limit`."""
    place = match.end()
    scaled = _SCALE.match(text, place)
    scale = None
    if scaled:
        place = scaled.end()
        scale = Decimal(10) ** _power(scaled)
    unit = _UNIT.match(text, place + len(text[place:]) - len(text[place:].lstrip(" )")))
    if unit:
        place = unit.end()
    name = "euro" if text[: match.start()].rstrip().endswith("€") else _unit_name(unit) if unit else None
    after = text[place : max(limit, place)]
    before = text[previous : match.start()]
    direction, length = _direction(before, after)
    mention = Mention(
        written=match["number"],
        number=parse_number(match["number"]),
        negative=(match["sign"] or "").startswith("-"),
        scale=scale,
        unit=name,
        direction=direction,
        falling=bool(_FALL.search(_clause_before(before)) or _FALL.search(_clause_after(after))),
    )
    return mention, place + length


def _power(scaled: re.Match[str]) -> int:
    if scaled["word"]:
        return _SCALE_WORDS[scaled["word"].lower()]
    return 3 * (scaled["thousands"] or "").count(".000") + _SCALE_WORDS.get((scaled["times"] or "").lower(), 0)


def _direction(before: str, after: str) -> tuple[Direction | None, int]:
    """The direction of a number, and how far into the text after it that was found."""
    letter = _LETTER.match(after)
    if letter:
        return (Direction.VOORDELIG if letter["letter"] == "V" else Direction.NADELIG), letter.end()
    near = re.match(rf"\s*(?:\S+\s+){{0,{_REACH_AFTER - 1}}}\S*", _clause_after(after))
    found = _DIRECTION.search(near.group()) if near else None
    length = found.end() if found else 0
    if found is None:
        preceding = " ".join(_clause_before(before).split()[-_REACH_BEFORE:])
        found = next(reversed(list(_DIRECTION.finditer(preceding))), None)
    if found is None:
        return None, 0
    return (Direction.VOORDELIG if found["good"] else Direction.NADELIG), length


def _clause_after(text: str) -> str:
    return _CLAUSE_END.split(text, maxsplit=1)[0]


def _clause_before(text: str) -> str:
    return _CLAUSE_END.split(text)[-1]
