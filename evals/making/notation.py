"""How Dutch municipalities write figures.

Content is written with numbers and formatted here, so that totals add up unless a document is meant to be
wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

Number: TypeAlias = Decimal | int | str


def dutch(value: Number, decimals: int = 0) -> str:
    """1234.5 with one decimal becomes ``1.234,5``."""
    step = Decimal(1).scaleb(-decimals)
    rounded = Decimal(value).quantize(step, ROUND_HALF_UP)
    english = f"{rounded:,.{decimals}f}"
    return english.translate(str.maketrans(",.", ".,"))


def vn(value: Number, decimals: int = 2) -> str:
    """A saldo as in a meerjarenperspectief: ``-0,72 V``, ``1,80 N``, and ``0,00`` without a letter.

    A cost is positive here, as in the tables themselves: N (nadelig) is plus and V (voordelig) is minus.
    """
    number = Decimal(value)
    written = dutch(number, decimals)
    if number == 0:
        return written
    return f"{written} {'N' if number > 0 else 'V'}"


def thousands(value: Number) -> str:
    """Whole thousands with a point, a minus in front: ``-1.250``."""
    return dutch(value)


def bracketed(value: Number) -> str:
    """A negative amount in brackets: ``(1.250)``."""
    number = Decimal(value)
    return f"({dutch(-number)})" if number < 0 else dutch(number)


def trailing(value: Number) -> str:
    """A negative amount with its minus behind it: ``1.250-``."""
    number = Decimal(value)
    return f"{dutch(-number)}-" if number < 0 else dutch(number)


def slashed(value: Number) -> str:
    """A negative amount as accountants write it: ``1.250 -/-``."""
    number = Decimal(value)
    return f"{dutch(-number)} -/-" if number < 0 else dutch(number)


def euros(value: Number) -> str:
    """Whole euros as on a bill: ``€ 1.250,-``."""
    return f"€ {dutch(value)},-"


def total(rows: Iterable[Sequence[Number]]) -> tuple[Decimal, ...]:
    """The sum of each column."""
    return tuple(sum((Decimal(value) for value in column), Decimal(0)) for column in zip(*rows, strict=True))
