"""One figure: its digits or words, with the sign, currency, scale, unit and letter around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from ingest.number_words import read_words
from ingest.numbers import DIGITS, Number, read_number
from ingest.units import read_rate, read_scale, read_unit


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure while it is read. `number` is as written, before scale and sign.

    `sign` is '-', '+', '()' or nothing; `letter` 'V', 'N' or nothing; `scaled` says that the scale is written
    in the figure itself, `money` that a currency is, `measured` that the unit is a measure and no counted
    noun. `weak` marks digits that without a unit are as likely a section number or a key; `high` is the
    upper end of a range.
    """

    start: int
    end: int
    number: Decimal
    decimals: int = 0
    scale: Decimal = Decimal(1)
    scaled: bool = False
    unit: str | None = None
    measured: bool = False
    money: bool = False
    sign: str = ""
    letter: str = ""
    weak: bool = False
    share: bool = False
    high: Draft | None = None


PARTS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
}
CURRENCY = r"(?:[kKM]?€|(?<!\w)(?:EUR|Eur|euro))\s{0,2}"
RUN = re.compile(DIGITS)

_PREFIX = re.compile(
    r"(?:(?<![\w.])(?P<letter>[VN])\s{1,2})?(?P<sign>-/-\s?|(?<![\w.,)/])[-–−+](?=\S|\Z))?"
    rf"(?P<currency>{CURRENCY})?(?P<sign2>-/-\s?|(?<![\w.,)/])[-–−+])?\Z"
)
_CELL_PREFIX = re.compile(
    r"(?:(?<!\w)(?P<letter>[VNvn])\s{0,3})?(?P<sign>-/-\s?|(?<![\w.,)/])[-–−+]\s{0,3})?"
    rf"(?P<currency>{CURRENCY})?(?P<sign2>-/-\s?|(?<![\w.,)/])[-–−+]\s?)?\Z"
)
_LONGEST_PREFIX = 16
_SPACED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]{1,2})?(?![0-9.,]*[0-9])")
"""Behind a currency an ordinary space may part the thousands; elsewhere it parts two numbers."""
_ROUND = re.compile(r"[.,](?:[-–—]{1,3}|=)(?![A-Za-z_-]|[0-9]{3})")
_SIDE = re.compile(
    r"[ \t\u00a0]{0,3}\(?(?:(?P<letter>[VN])(?![\w'’])|(?P<word>(?:voor|na)de(?:lig|el)\b))\)?", re.IGNORECASE
)
_BEHIND_MINUS = re.compile(r"\s?-/-|-(?=[\s;)]|\Z)")
_FRACTION = re.compile(r"/([0-9]{1,2})(?:\s?(?:e|de|ste|en)\b)?(?![\w/])")
_ODDS = re.compile(
    r"\s{1,2}op\s(?:de|elke|iedere)\s(?:(?P<digits>[0-9]{1,3})(?![\w.,]*[0-9])|(?P<words>[a-zëé]{3,12})\b)",
    re.IGNORECASE,
)
_LARGEST_PART = 12
"""7/8 is a share, 23/24 is a season."""
_LONGEST_BARE = 4
"""Digits that may stand without unit or separators; longer runs are keys, not figures."""
_ROW_ENDS = re.compile(r"[0-9][^\n]*?(?P<last>[0-9][0-9.,]*)[ \t]*(?P<letter>[VN])?[ \t]*(?:\n|\Z)")
_LONGEST_ROW = 200

_MONEY_NEAR = re.compile(
    r"€|\beuro|kost|budget|begro|krediet|subsidie|bedrag|tekort|nadeel|nadelig|voordeel|voordelig|overschot|"
    r"saldo|lasten|baten|dekking|invester|reserve|bezuinig|bespar|uitgave|inkomst|financi|stelpost|"
    r"taakstelling|bijdrage|betaal|uitkering",
    re.IGNORECASE,
)
_MONEY_REACH = 80
"""How far around an amount without a unit the talk may be of money."""
_ABBREVIATED = re.compile(r"(?:mln|mld|mrd|mio|milj|dzd)\.?\Z|[kKM]\Z", re.IGNORECASE)
_WEIGHED = re.compile(
    r"\s(?:co2|co₂|afval|gft|restafval|papier|glas|grond|zand|puin|materiaal|goederen|slib|per\shuishouden|vracht)",
    re.IGNORECASE,
)
_TON = Decimal(100_000)
"""'Twee ton' is money unless it is weighed."""


def read_figure(text: str, start: int, floor: int, *, cell: bool = False, prefix: bool = True) -> Draft | None:
    """The figure whose digits or words begin at `start`, with what stands around it.

    What stands before it counts down to `floor`, and only with `prefix`. In a cell a sign may stand apart from
    its number.
    """
    draft = _read_core(text, start)
    if draft is None:
        return None
    if prefix:
        left = text[max(floor, start - _LONGEST_PREFIX) : start]
        pattern = _CELL_PREFIX if cell else _PREFIX
        match = pattern.search(left)
        if match and match["letter"] and not cell and _letters_behind(text, start):
            left = left[match.end("letter") + 1 :]
            match = pattern.search(left)
        if match:
            draft = _with_prefix(draft, match, start - len(left) + match.start())
    if draft.money and (groups := _SPACED.match(text, start)):
        number = read_number(groups[0].replace(" ", "\u00a0"))
        if number:
            draft = replace(draft, end=groups.end(), number=number.value, decimals=number.decimals)
    return _with_suffix(text, draft, cell)


def _read_core(text: str, start: int) -> Draft | None:
    """Only the number itself."""
    first = text[start]
    if first in PARTS:
        return Draft(start, start + 1, PARTS[first], share=True)
    if not "0" <= first <= "9":
        words = read_words(text, start)
        if words is None:
            return None
        if not words.share and (odds := _odds(text, words.end)) and 0 < words.value < odds[0]:
            return Draft(start, odds[1], words.value / odds[0], share=True)
        return Draft(start, words.end, words.value, share=words.share, weak=words.needs_unit)
    run = RUN.match(text, start)
    number = read_number(run[0]) if run else None
    if run is None or number is None:
        return None
    if number.plain:
        return _read_plain(text, start, run.end(), number)
    return Draft(start, start + number.length, number.value, number.decimals, weak=number.pointed)


def _read_plain(text: str, start: int, end: int, number: Number) -> Draft | None:
    """Digits only: a whole number, or the beginning of '2/3', '1 op de 4' or '2½'."""
    if part := _FRACTION.match(text, end):
        below = int(part[1])
        if not 0 < number.value < below <= _LARGEST_PART:
            return None
        return Draft(start, part.end(), number.value / below, share=True)
    if (odds := _odds(text, end)) and 0 < number.value < odds[0]:
        return Draft(start, odds[1], number.value / odds[0], share=True)
    if text[end : end + 1] in PARTS:
        return Draft(start, end + 1, number.value + PARTS[text[end]])
    return Draft(start, end, number.value, weak=number.length > _LONGEST_BARE)


def _odds(text: str, position: int) -> tuple[Decimal, int] | None:
    """The 4 of '1 op de 4', and where it ends."""
    match = _ODDS.match(text, position)
    if not match:
        return None
    if match["digits"]:
        return Decimal(match["digits"]), match.end()
    words = read_words(text, match.start("words"))
    return (words.value, words.end) if words and words.end == match.end() else None


def _with_prefix(draft: Draft, match: re.Match[str], begin: int) -> Draft:
    signs = (match["sign"] or "") + (match["sign2"] or "")
    sign = "-" if any(c in signs for c in "-–−") else "+" if "+" in signs else ""
    currency = (match["currency"] or "").strip()
    scale = {"k": Decimal(1000), "K": Decimal(1000), "M": Decimal(10) ** 6}.get(currency[:1], Decimal(1))
    return replace(
        draft,
        start=begin,
        sign=sign,
        letter=(match["letter"] or "").upper(),
        money=bool(currency),
        weak=draft.weak and not currency,
        unit="euro" if currency else None,
        measured=bool(currency),
        scale=scale,
        scaled=scale != 1,
    )


def _with_suffix(text: str, draft: Draft, cell: bool) -> Draft:
    """Scale, unit, direction and a minus behind the number."""
    mark = None if draft.share else RUN.match(text, draft.end)
    position = mark.end() if mark else draft.end
    if rounded := _ROUND.match(text, position):
        draft = replace(draft, end=rounded.end(), weak=False)
        position = rounded.end()
    if draft.share:
        if scale := read_scale(text, position):
            scaled = replace(draft, share=False, scale=scale[0], scaled=True, end=scale[1])
            return _united(text, scaled, scale[1])
        return replace(draft, unit="deel", measured=True)
    if not draft.scaled and (scale := read_scale(text, position, glued=not draft.money)):
        position = scale[1]
        draft = replace(draft, scale=scale[0], scaled=True, end=position, weak=False)
    draft = _united(text, draft, position)
    if not draft.letter and not draft.weak and (not draft.measured or draft.unit == "euro"):
        draft = _with_side(text, draft, cell)
    if not draft.sign and (minus := _BEHIND_MINUS.match(text, draft.end)):
        written = cell or draft.decimals or draft.money or draft.number >= 1000
        # The hyphen of "1.000 bedrijfs- en personenauto's" is that of the word.
        glued = text[draft.end - 1].isalpha() and not draft.scaled and "/" not in minus[0]
        if not glued and (written or "/" in minus[0]):
            draft = replace(draft, sign="-", end=minus.end(), weak=False)
    return draft


def _with_side(text: str, draft: Draft, cell: bool) -> Draft:
    """With 'V', '(N)', 'voordelig' or 'nadeel' behind it; small letters say so only in a cell."""
    side = _SIDE.match(text, draft.end)
    if not side or not (side["word"] or side["letter"].isupper() or cell):
        return draft
    letter = (side["letter"] or ("V" if side["word"].lower().startswith("v") else "N")).upper()
    # A bracket that opened before the figure ('(1.250 V)') closes behind it and is no part of it.
    stray = "(" not in side[0] and side[0].endswith(")")
    return replace(draft, letter=letter, end=side.end() - stray)


def _united(text: str, draft: Draft, position: int) -> Draft:
    """The draft with the unit behind it, if there is one."""
    if draft.money:
        unit = read_unit(text, position)
        if unit and unit.name.startswith("euro"):
            return replace(draft, end=unit.end, unit=unit.name)
        rate = read_rate(text, position)
        return replace(draft, end=rate[1], unit=f"euro per {rate[0]}") if rate else draft
    unit = read_unit(text, position, known=draft.scaled or bool(draft.decimals) or draft.number == 1)
    if unit is None:
        is_euro = draft.scaled and (_ABBREVIATED.search(draft_text(text, draft)) or _money_near(text, draft))
        return replace(draft, unit="euro", measured=True) if is_euro else draft
    if unit.name == "ton" and not draft.scaled:
        euro = read_unit(text, unit.end)
        end = euro.end if euro and euro.name == "euro" else unit.end
        if end > unit.end or (not _WEIGHED.match(text, unit.end) and _money_near(text, draft)):
            return replace(draft, end=end, unit="euro", measured=True, scale=_TON, scaled=True, weak=False)
    weak = draft.weak and not draft.scaled and (not unit.measured or draft.number == 1)
    return replace(draft, end=unit.end, unit=unit.name, measured=unit.measured, weak=weak)


def draft_text(text: str, draft: Draft) -> str:
    """What the draft holds of the text."""
    return text[draft.start : draft.end]


def _money_near(text: str, draft: Draft) -> bool:
    around = text[max(0, draft.start - _MONEY_REACH) : draft.end + _MONEY_REACH // 2]
    return _MONEY_NEAR.search(around) is not None


def _letters_behind(text: str, start: int) -> bool:
    """Whether the letters of this row stand behind its numbers, so that one before a number is no sign of it.

    Told by the end of the row: 'N 1,57 V 0,72' has them before, '1,57 N 0,72 V' behind.
    """
    row = _ROW_ENDS.match(text[start : start + _LONGEST_ROW])
    return row is not None and row["letter"] is not None
