"""What a table says about its figures in words: its scale, and what a minus, brackets or letters mean."""

from __future__ import annotations

import re
from decimal import Decimal

from ingest.models import Direction, Frozen
from ingest.numbers import DIGITS, read_number
from ingest.units import normal_unit, read_scale


class Scale(Frozen):
    """A scale line: every amount counts `factor` times, in `unit` (None when the line names none)."""

    factor: Decimal
    unit: str | None


class SignConvention(Frozen):
    """What signs mean in a document, as it says in words itself. None: not said.

    `minus`, `plus` and `brackets` are the direction of an amount with that sign; `plain` that of an amount
    without any (only where the document says so: 'positieve bedragen zijn voordelig'). `letters` says that V
    and N are explained; they need no declaration, and rule over the signs.
    """

    minus: Direction | None = None
    plus: Direction | None = None
    brackets: Direction | None = None
    plain: Direction | None = None
    letters: bool = False

    @property
    def says_something(self) -> bool:
        """Whether anything is declared at all."""
        return any((self.minus, self.plus, self.brackets, self.plain, self.letters))


_EURO = r"(?:€|euro['’]?s?|eur)"
_UNIT_WORD = rf"(?:{_EURO}|hectares?|ha|m2|m²|m3|m³|kwh|mwh|gwh|tj|fte|inwoners|woningen|personen|banen|ton)"
_TIMES = re.compile(
    rf"(?<![\w.,])(?P<before>{_EURO}\s{{0,2}})?(?:(?<![0-9]\s)(?<![0-9])[x×*]|keer|maal)\s{{0,2}}"
    rf"(?P<currency>{_EURO}\s{{0,2}})?"
    rf"(?:(?P<number>{DIGITS}|1(?:\s000)+)(?:,[-–=]+)?)?"
    rf"(?P<word>\s{{0,2}}(?:duizend|miljoen|miljard|mln|mld|mio|mrd)\b\.?)?"
    rf"(?:,[-–=]+)?(?:\s{{0,2}}(?P<unit>{_UNIT_WORD})(?!\w))?",
    re.IGNORECASE,
)
_POWERS = {
    "k": 3, "duizend": 3, "duizenden": 3, "duizendtallen": 3, "tienduizenden": 4, "honderdduizenden": 5,
    "tonnen": 5, "m": 6, "mln": 6, "mio": 6, "miljoen": 6, "miljoenen": 6, "mld": 9, "mrd": 9, "miljard": 9,
    "miljarden": 9,
}  # fmt: skip
_SURE = frozenset(name for name in _POWERS if name.endswith(("en", "tallen")) and name != "tonnen") - {"miljoen"}
"""Plurals say a scale anywhere on a line; 'in miljoen' only where it is about money or nothing else."""
_IN_PLURALS = re.compile(
    rf"(?:(?<!\w)in\s{{1,2}}|\()(?:(?:hele|gehele|afgeronde|eenheden\s+van)\s+)?"
    rf"(?P<currency>{_EURO}\s{{0,2}})?(?:x\s{{0,2}})?"
    rf"(?P<plural>duizendtallen|honderdduizenden|tienduizenden|duizenden|duizend|miljoenen|miljoen|miljarden|"
    rf"miljard|tonnen|mln|mio|mld|mrd|k|m)(?![\w])\.?"
    rf"(?:\s{{0,2}}(?:aan\s+)?(?P<unit>{_UNIT_WORD})(?!\w))?",
    re.IGNORECASE,
)
_IN_UNITS_OF = re.compile(rf"(?<!\w)in\s+eenheden\s+van\s+(?:{_EURO}\s{{0,2}})?(?P<number>{DIGITS})", re.IGNORECASE)
_IN_EURO = re.compile(
    rf"(?:(?<!\w)(?:bedragen|bedrag|cijfers|getallen|lasten|baten|kosten|saldi)(?:\s+\w+){{0,3}}?\s+"
    rf"(?:zijn\s+)?in\s+|^\W*in\s+|\(\s*in\s+)(?:(?:hele|gehele|duizend|afgeronde)\s+)?{_EURO}(?![\w])"
    rf"(?:\s{{0,2}}(?P<number>{DIGITS}))?",
    re.IGNORECASE,
)
_MONEY = re.compile(r"bedrag|€|\beuro|\beur\b|lasten|baten|kosten|saldi", re.IGNORECASE)
_LONGEST_LINE = 300
"""A scale line is a line; in a longer text the words are about something else."""


def parse_scale_line(text: str) -> Scale | None:
    """The scale that a line declares ('Bedragen x 1 miljoen euro', 'in duizenden euro's'), or None.

    'Bedragen' are euro, also when the line does not say so.
    """
    text = text[:_LONGEST_LINE]
    for match in _TIMES.finditer(text):
        factor = _factor(match["number"], match["word"])
        if factor is not None:
            return Scale(factor=factor, unit=_unit(match["unit"] or match["currency"] or match["before"], text))
    if unit_of := _IN_UNITS_OF.search(text):
        factor = _factor(unit_of["number"], None)
        if factor is not None:
            return Scale(factor=factor, unit=_unit(None, text))
    if plural := _IN_PLURALS.search(text):
        word = plural["plural"].lower()
        alone = text.strip("() .\n").lower() == plural[0].strip("() .\n").lower()
        if word in _SURE or alone or _MONEY.search(text):
            return Scale(factor=Decimal(10) ** _POWERS[word], unit=_unit(plural["unit"] or plural["currency"], text))
    if plain := _IN_EURO.search(text):
        factor = _factor(plain["number"], None) if plain["number"] else Decimal(1)
        return Scale(factor=factor, unit="euro") if factor else None
    return None


def _factor(number: str | None, word: str | None) -> Decimal | None:
    """1, 1.000, 1 miljoen, miljoen; None for anything that is no power of ten, such as the 5 of '3 x 5'."""
    factor = Decimal(1)
    if number:
        read = read_number(re.sub(r"\s", "", number))
        if read is None or read.value <= 0 or read.length != len(re.sub(r"\s", "", number)):
            return None
        factor = read.value
    elif not word:
        return None
    if word:
        scale = read_scale(" " + word.strip().lower(), 0)
        factor *= scale[0] if scale else Decimal(1)
    is_power = str(factor.normalize().as_tuple().digits) == "(1,)"
    return Decimal(f"{factor.normalize():f}") if is_power else None


def _unit(word: str | None, text: str) -> str | None:
    if word:
        return normal_unit(word.strip().lower())
    return "euro" if _MONEY.search(text) else None


_GOOD = r"voordel\w*|voordeel|overschot\w*|meevaller\w*|positie[fv]\w*\s+(?:effect|saldo|resultaat)"
_BAD = r"nadel\w*|nadeel|tekort\w*|tegenvaller\w*|negatie[fv]\w*\s+(?:effect|saldo|resultaat)"
_WAY = rf"(?P<way>(?P<good>{_GOOD})|{_BAD})"
_QUOTE = r"[\s\"'“”‘’„()]{0,4}"
_IS = (
    r"\s*(?:=|:|is\b|zijn\b|betekent\b|betekenen\b|betreft\b|betreffen\b|geeft\b|geven\b|duidt\b|duiden\b|staat\b|"
    r"staan\b|houdt\b|houden\b|vormt\b|vormen\b|wijst\b)"
    r"(?:\s+(?:een|op|voor|in|aan|dus|telkens|altijd|dat|er|sprake|van|het|weer)){0,5}\s*"
)
_MINUS = (
    r"(?P<minus>(?<![\w-])(?:-/-|[-–−])(?=[\s\"'”’)=.,;]|\Z)|\b(?:min-?teken|minus-?teken|minnetje|een\s+min)\b(?:\s+\(-\))?"
    r"|\bnegatie(?:ve|f)\s+(?:bedrag(?:en)?|getal(?:len)?|cijfers?|bedrag|waarden?)\b)"
)
_PLUS = (
    r"(?P<plus>(?<![\w+])\+(?=[\s\"'”’)=.,;]|\Z)|\bplus-?teken\b"
    r"|(?P<plain>\bpositie(?:ve|f)\s+(?:bedrag(?:en)?|getal(?:len)?|cijfers?|waarden?)\b))"
)
_BRACKETS = r"(?P<brackets>\b(?:tussen|met)\s+(?:\w+\s+)?(?:haakjes|haken)\b)"
_FORWARD = re.compile(
    rf"(?:{_MINUS}|{_PLUS}|{_BRACKETS}){_QUOTE}(?:(?:voor|bij)\s+een\s+(?:bedrag|getal)\s*)?{_IS}{_QUOTE}{_WAY}",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    rf"(?<!\w){_WAY}(?:e\s+(?:bedragen|saldi|effecten))?\s{{0,2}}(?:\(|=|:|(?:zijn|is|worden|wordt|staan|staat)\b)"
    rf"(?:\s*(?:met|als|door|weergegeven|aangegeven|aangeduid|gepresenteerd|opgenomen|een|in\s+de\s+tabel|met\s+een)\b){{0,4}}"
    rf"{_QUOTE}(?:{_MINUS}|{_PLUS}|{_BRACKETS})",
    re.IGNORECASE,
)  # fmt: skip


_LETTERS = re.compile(
    r"(?<!\w)[\"'“‘(]?V[\"'”’)]?\s{0,2}(?:=|:|is|staat\svoor|betekent)\s{0,2}(?:een\s)?voorde", re.IGNORECASE
)


def find_sign_convention(text: str) -> SignConvention | None:
    """What the text says in words about its signs, or None when it says nothing.

    Said twice and differently counts as not said: a wrong direction is worse than none.
    """
    said: dict[str, set[Direction]] = {"minus": set(), "plus": set(), "brackets": set(), "plain": set()}
    for pattern in (_FORWARD, _BACKWARD):
        for match in pattern.finditer(text):
            way = Direction.VOORDELIG if match["good"] else Direction.NADELIG
            for sign, ways in said.items():
                if match[sign]:
                    ways.add(way)
    sure = {sign: ways.pop() for sign, ways in said.items() if len(ways) == 1}
    convention = SignConvention(**sure, letters=_LETTERS.search(text) is not None)
    return convention if convention.says_something else None
