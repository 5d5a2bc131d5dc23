"""The Dutch number grammar: every figure in a text, the figure in a table cell, and how a figure is said.

`find_mentions` reads prose, `parse_cell` one cell, `parse_scale_line` and `find_sign_convention` what a
table or a document says about its figures. Numbers that are no figures (years, dates, section numbers, keys)
are left out, see `ingest.references`; periods are found by `ingest.periods`.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from ingest.cells import parse_cell
from ingest.mentions import Mention, find_mentions
from ingest.models import Qualifier
from ingest.numbers import format_number
from ingest.signs import Scale, SignConvention, find_sign_convention, parse_scale_line
from ingest.units import comparable, convert, many_of, normal_unit, one_of

__all__ = [
    "Mention",
    "Scale",
    "SignConvention",
    "comparable",
    "convert",
    "find_mentions",
    "find_sign_convention",
    "format_value",
    "normal_unit",
    "parse_cell",
    "parse_scale_line",
    "same_value",
    "say",
]

_MILLION, _BILLION = Decimal(10) ** 6, Decimal(10) ** 9
_SCALE_NAMES = {_MILLION: "miljoen", _BILLION: "miljard"}
_SHORT_STEP = Decimal(10_000)
"""Amounts from a million on that are whole in these steps are said in millions: two digits suffice."""
_LARGEST_PART = 12
_QUALIFIERS: dict[Qualifier | None, str] = {
    Qualifier.CIRCA: "ongeveer ",
    Qualifier.MINIMAAL: "minimaal ",
    Qualifier.MAXIMAAL: "maximaal ",
}
_NO_VALUE: dict[Qualifier | None, str] = {
    Qualifier.PM: "nog niet begroot (PM)",
    Qualifier.NTB: "nog niet bepaald (n.t.b.)",
}
_BARE_DIFFERS = frozenset({"%", "procentpunt", "‰", "deel"})
"""Shares: a number without a unit is never one of these."""


def format_value(value: Decimal, unit: str | None, decimals: int | None = None, *, scale: Decimal = Decimal(1)) -> str:
    """A value in base units the Dutch way: '1.234.567 euro', '12,37 miljoen euro', '75 ha', '5,4%'.

    Nothing is rounded unless `decimals` says so. `scale` (a million, a billion) asks for that word: 720000
    with scale a million is '0,72 miljoen euro'. Without it, euros are said in millions when that takes at
    most two digits behind the comma.
    """
    if scale == 1 and decimals is None and unit == "euro" and abs(value) >= _MILLION and value % _SHORT_STEP == 0:
        scale = _BILLION if abs(value) >= _BILLION and value % (_BILLION / 100) == 0 else _MILLION
    name = _SCALE_NAMES.get(scale)
    if unit == "deel" and 0 < value < 1 and name is None:
        part = Fraction(value).limit_denominator(_LARGEST_PART)
        if abs(Decimal(part.numerator) / part.denominator - value) < Decimal("1e-12"):
            return f"{part.numerator}/{part.denominator}"
    text = format_number(value / scale, decimals) + f" {name}" if name else format_number(value, decimals)
    return text + _unit_behind(unit, one=value == 1 and not name)


def say(mention: Mention) -> str:
    """The figure as a reader says it: '0,72 miljoen euro voordelig', 'tussen 10 en 15 ha', 'minimaal 7'."""
    if mention.qualifier in _NO_VALUE:
        return _NO_VALUE[mention.qualifier]
    if mention.value is None:
        if mention.low is None or mention.high is None:
            return mention.as_written
        low = _amount(mention.low, None, mention)
        return f"tussen {low} en {_amount(mention.high, mention.unit, mention)}"
    text = _amount(mention.value, mention.unit, mention)
    if mention.direction and mention.value:
        text += f" {mention.direction.value}"
    return _QUALIFIERS.get(mention.qualifier, "") + text


def same_value(first: Mention, second: Mention) -> bool:
    """Whether two figures say the same quantity, however they are written.

    Units are converted; a figure without a unit may stand for any but a share; opposite directions differ; a
    direction that only one of them names does not. Circa, minimaal and maximaal are not compared.
    """
    if Qualifier.PM in (first.qualifier, second.qualifier) or Qualifier.NTB in (
        first.qualifier,
        second.qualifier,
    ):
        return first.qualifier == second.qualifier
    if first.direction and second.direction and first.direction is not second.direction and first.value:
        return False
    pairs = ((first.value, second.value), (first.low, second.low), (first.high, second.high))
    return all(_equal(a, first.unit, b, second.unit) for a, b in pairs)


def _equal(first: Decimal | None, unit: str | None, second: Decimal | None, other: str | None) -> bool:
    if first is None or second is None:
        return first is second
    if unit is None or other is None:
        return first == second and (unit or other) not in _BARE_DIFFERS
    if unit == other:
        return first == second
    return comparable(unit, other) and convert(first, unit, other) == second


def _amount(value: Decimal, unit: str | None, mention: Mention) -> str:
    """In the scale and with the digits behind the comma of the document."""
    if mention.scale in _SCALE_NAMES:
        return format_value(value, unit, mention.decimals, scale=mention.scale)
    if mention.scale != 1:
        return format_number(value) + _unit_behind(unit, one=value == 1)
    if unit == "deel":
        return format_value(value, unit)
    return format_number(value, mention.decimals) + _unit_behind(unit, one=value == 1)


def _unit_behind(unit: str | None, *, one: bool) -> str:
    if unit is None:
        return ""
    if unit in ("%", "‰"):
        return unit
    return f" {one_of(unit) if one else many_of(unit)}"
