"""Calculations over cited figures: made with `Decimal`, written in Dutch, and checked again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from assistant.models import AnswerFigure, Calculation, Operation
from ingest.figures import Mention, comparable, convert, find_mentions, format_value
from ingest.models import Direction
from ingest.numbers import format_number, read_number
from ingest.units import COUNTED_UNITS, one_of, read_unit

TIMES = "keer"
"""What a ratio of two amounts in the same unit may be called: '2,5 keer'."""

ROUNDED = {Operation.RATIO: 2, Operation.SHARE: 1, Operation.CHANGE: 1, Operation.PART: 2}
"""Digits behind the comma of a quotient or part, where nobody asks for another number; all else is exact."""

_HUNDRED = Decimal(100)
_MILLION = Decimal(10) ** 6
_MILLION_WORD = "miljoen"

_PAIRS = frozenset({Operation.DIFFERENCE, Operation.RATIO, Operation.SHARE, Operation.CHANGE, Operation.PART})
_SHARE_UNITS = frozenset({"%", "deel"})
_SIGNS = {
    Operation.SUM: "+",
    Operation.DIFFERENCE: "−–-",
    Operation.RATIO: "/:÷",
    Operation.SHARE: "/:÷×",
    Operation.CHANGE: "−–-/:÷×",
    Operation.PART: "×",
}
"""The signs of arithmetic that may stand in the text of an operation."""
_SIGN = re.compile(r"\s([+−–\-/:÷×*])\s")
_RUN = re.compile(r"\d(?:[\d.,]*\d)?")
_HUNDRED_PERCENT = re.compile(r"×\s100\s?%?")


class CalculationError(ValueError):
    """The figures cannot be computed with; the message is Dutch and says why."""


def calculate(
    operation: Operation, operands: Sequence[AnswerFigure], unit: str | None = None, decimals: int | None = None
) -> Calculation:
    """The calculation with its result and its text.

    Args:
        operation: what to compute.
        operands: figures with a value, in order; see `Calculation` for what their directions do.
        unit: what to convert to, for a conversion only.
        decimals: digits behind the comma of a quotient, else those of `ROUNDED`; sums are never rounded.

    Raises:
        CalculationError: the figures have different units or unclear directions, or there is a division by nought.
    """
    exact, named, direction = compute(operation, operands, unit)
    digits = ROUNDED.get(operation) if decimals is None else decimals
    value = exact if operation not in ROUNDED or digits is None else _rounded(exact, digits)
    return Calculation(
        operation=operation,
        operands=tuple(operands),
        value=f"{value:f}",
        unit=named,
        direction=direction,
        text=_write(operation, operands, value, named, direction),
    )


def compute(
    operation: Operation, operands: Sequence[AnswerFigure], unit: str | None = None
) -> tuple[Decimal, str | None, str | None]:
    """The exact value, unit and direction of a result.

    Raises:
        CalculationError: see `calculate`.
    """
    wanted = 1 if operation is Operation.CONVERSION else 2
    if len(operands) < wanted or (operation in _PAIRS and len(operands) != 2):
        raise CalculationError("het aantal cijfers past niet bij de bewerking")
    first = operands[0]
    if operation is Operation.CONVERSION:
        if not first.unit or not unit or not comparable(first.unit, unit):
            raise CalculationError(f"{first.unit or 'zonder eenheid'} is niet om te rekenen naar {unit}")
        return convert(_value(first), first.unit, unit), unit, first.direction
    if operation is Operation.RATIO and not comparable(first.unit, operands[1].unit):
        if not first.unit or not operands[1].unit:
            raise CalculationError("de eenheden verschillen")
        per = f"{first.unit} per {one_of(operands[1].unit)}"
        return _quotient(_value(first), _value(operands[1])), per, None
    if operation is Operation.PART:
        shares = [figure for figure in operands if figure.unit in _SHARE_UNITS]
        if len(shares) != 1:
            raise CalculationError("vermenigvuldigen kan alleen met één aandeel (procent of deel)")
        of = operands[1] if shares[0] is first else first
        part = convert(_value(shares[0]), shares[0].unit or "", "%") / _HUNDRED
        return _value(of) * part, of.unit, of.direction
    amounts, mixed = _amounts(operands)
    if operation is Operation.SUM:
        total = sum(amounts, Decimal(0))
        if not mixed:
            return total, first.unit, first.direction if total else None
        way = Direction.VOORDELIG if total > 0 else Direction.NADELIG
        return abs(total), first.unit, way.value if total else None
    if operation in (Operation.MAX, Operation.MIN):
        best = max(amounts) if operation is Operation.MAX else min(amounts)
        return _in_unit(operands[amounts.index(best)], first.unit), first.unit, operands[amounts.index(best)].direction
    one, other = amounts
    if operation is Operation.DIFFERENCE:
        return one - other, first.unit, None
    if operation is Operation.RATIO:
        return _quotient(one, other), None, None
    if operation is Operation.SHARE:
        return _quotient(one, other) * _HUNDRED, "%", None
    return _quotient(other - one, abs(one)) * _HUNDRED, "%", None


def calculation_faults(calculation: Calculation) -> tuple[str, ...]:
    """What is wrong with a calculation, given its operands, in Dutch: its result, unit, direction or text."""
    try:
        exact, unit, direction = compute(calculation.operation, calculation.operands, calculation.unit)
        value = Decimal(calculation.value)
    except (CalculationError, InvalidOperation) as error:
        return (f"de berekening {calculation.text} kan niet: {error}",)
    wrong = f"de berekening {calculation.text} klopt niet"
    if (unit, direction) != (calculation.unit, calculation.direction) or not value.is_finite():
        return (wrong,)
    rounded = calculation.operation in ROUNDED and value == _rounded(exact, _decimals(value))
    if value != exact and not rounded:
        return (wrong,)
    return () if _text_fits(calculation, exact) else (wrong,)


def result_said(calculation: Calculation, said: Mention | None) -> bool:
    """Whether a text says the result of a calculation, rounded to the digits that it writes."""
    if said is None:
        return False
    try:
        exact, _, _ = compute(calculation.operation, calculation.operands, calculation.unit)
    except CalculationError:
        return False
    return _is_result(calculation, exact, said)


def has_mark(digits: str) -> bool:
    """Whether a run of digits ends in what may be a footnote mark in a document (3.1401): in an answer a mistake."""
    number = read_number(digits)
    return number is not None and number.length < len(digits)


def _value(figure: AnswerFigure) -> Decimal:
    """The value of an operand."""
    if figure.value is None:
        raise CalculationError(f"{figure.as_written} heeft geen waarde")
    return Decimal(figure.value)


def _in_unit(figure: AnswerFigure, unit: str | None) -> Decimal:
    if not comparable(figure.unit, unit) and not _counts_alike(figure.unit, unit):
        raise CalculationError(f"{figure.unit or 'zonder eenheid'} en {unit or 'zonder eenheid'} zijn niet gelijk")
    value = _value(figure)
    return value if figure.unit is None or unit is None else convert(value, figure.unit, unit)


def _counts_alike(one: str | None, other: str | None) -> bool:
    """Whether one figure counts things by name and the other does so without: '2.351' and '2.200 dossiers'."""
    name = one or other
    if name is None or (one is not None and other is not None):
        return False
    read = read_unit(f" {name}", 0)
    return name in COUNTED_UNITS or read is None or not read.measured


def _amounts(operands: Sequence[AnswerFigure]) -> tuple[list[Decimal], bool]:
    """The amounts in the unit of the first; with a sign, and True, when their directions differ."""
    values = [_in_unit(figure, operands[0].unit) for figure in operands]
    ways = {figure.direction for figure, value in zip(operands, values, strict=True) if value}
    if len(ways) < 2:
        return values, False
    if None in ways:
        raise CalculationError("niet van elk bedrag is de richting bekend")
    bad = Direction.NADELIG.value
    return [-v if figure.direction == bad else v for figure, v in zip(operands, values, strict=True)], True


def _quotient(one: Decimal, other: Decimal) -> Decimal:
    if not other:
        raise CalculationError("delen door nul kan niet")
    return one / other


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _decimals(value: Decimal) -> int:
    return max(0, -int(value.as_tuple().exponent))


def _write(
    operation: Operation, operands: Sequence[AnswerFigure], value: Decimal, unit: str | None, direction: str | None
) -> str:
    """As in "1,25 + 0,40 = 1,65 miljoen euro"; a highest or lowest figure stands alone."""
    result = _said(value, unit) + (f" {direction}" if direction else "")
    if operation in (Operation.MAX, Operation.MIN):
        return result
    whole = [_said(_value(figure), figure.unit) for figure in operands]
    if operation is Operation.CONVERSION:
        return f"{whole[0]} = {result}"
    if operation is Operation.CHANGE:
        return f"van {whole[0]} naar {whole[1]} = {result}"
    if operation in (Operation.RATIO, Operation.SHARE):
        return f"{whole[0]} / {whole[1]} = {result}"
    if operation is Operation.PART:
        # "2/3" has no finite number of digits, and is said as its document writes it.
        said = [one.as_written if one.unit == "deel" else text for one, text in zip(operands, whole, strict=True)]
        return f"{said[0]} × {said[1]} = {result}"
    return f"{_terms(operation, operands, value, unit)} = {result}"


def _said(value: Decimal, unit: str | None) -> str:
    return format_value(value, unit)


def _terms(operation: Operation, operands: Sequence[AnswerFigure], value: Decimal, unit: str | None) -> str:
    """The left side of a sum or difference, in the scale in which its result is said."""
    scale = _MILLION if _MILLION_WORD in _said(value, unit) else Decimal(1)
    _, mixed = _amounts(operands)
    amounts = [_in_unit(figure, unit) / scale for figure in operands]
    digits = max(_decimals(Decimal(f"{amount.normalize():f}")) for amount in amounts)
    terms = [
        format_number(amount, digits) + (f" {figure.direction}" if mixed and figure.direction else "")
        for amount, figure in zip(amounts, operands, strict=True)
    ]
    return (" + " if operation is Operation.SUM else " − ").join(terms)


def _text_fits(calculation: Calculation, exact: Decimal) -> bool:
    """Whether the text says these operands, this result and this operation, and no other number."""
    left, _, right = calculation.text.rpartition("=")
    said = find_mentions(right)
    if len(said) != 1 or not _is_result(calculation, exact, said[0]) or _digits_outside(right, said):
        return False
    if not left:
        return calculation.operation in (Operation.MAX, Operation.MIN)
    allowed = _SIGNS.get(calculation.operation, "")
    _, mixed = _amounts(calculation.operands) if calculation.operation is Operation.SUM else ([], False)
    left = _HUNDRED_PERCENT.sub(" ", left) if calculation.unit == "%" else left
    if any(sign not in allowed for sign in _SIGN.findall(left)):
        return False
    # A dash between numbers would be read as a range.
    left = _SIGN.sub(" ; ", left)
    terms = find_mentions(left)
    if _digits_outside(left, terms):
        return False
    order: list[int] = []
    for term in terms:
        fits = [n for n, operand in enumerate(calculation.operands) if _is_operand(operand, term, said[0], mixed)]
        number = next((n for n in fits if n not in order), fits[0] if fits else None)
        if number is None:
            return False
        if number not in order:
            order.append(number)
    return order == list(range(len(calculation.operands)))


def _is_operand(operand: AnswerFigure, term: Mention, result: Mention, mixed: bool) -> bool:
    """Whether a number on the left side is an operand; without a scale or unit it has those of the result."""
    if term.value is None or operand.value is None:
        return False
    direction = term.direction.value if term.direction else None
    if direction != operand.direction and (mixed or direction is not None):
        return False
    bare = term.unit is None and term.scale == 1
    value = Decimal(operand.value)
    if bare:
        unit = result.unit if comparable(operand.unit, result.unit) else operand.unit
        return term.value * result.scale == _in_unit(operand, unit) or term.value == value
    if term.unit is not None and not comparable(term.unit, operand.unit):
        return False
    return term.value == (value if term.unit is None else _in_unit(operand, term.unit))


def _is_result(calculation: Calculation, exact: Decimal, said: Mention) -> bool:
    """Whether a figure in the text is the result: unit, direction, and value, a quotient's as rounded."""
    unit = None if calculation.unit is None and said.unit == TIMES else said.unit
    direction = said.direction.value if said.direction else None
    if said.value is None or (unit, direction) != (calculation.unit, calculation.direction):
        return False
    if calculation.operation not in ROUNDED:
        return said.value == exact
    return said.value == _rounded(exact / said.scale, said.decimals) * said.scale


def _digits_outside(text: str, mentions: Sequence[Mention]) -> bool:
    """Whether a text has digits that belong to no figure."""
    if any(has_mark(run[0]) for run in _RUN.finditer(text)):
        return True
    inside = {place for mention in mentions for place in range(mention.start, mention.end)}
    return any(letter.isdigit() and place not in inside for place, letter in enumerate(text))
