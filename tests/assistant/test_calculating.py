"""Calculations: exact, with units and directions, and checked again whoever wrote them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.calculating import CalculationError, calculate, calculation_faults
from assistant.models import AnswerFigure, Calculation, Operation


def figure(value: str, unit: str | None = "euro", direction: str | None = None) -> AnswerFigure:
    return AnswerFigure(
        as_written=value, value=value, unit=unit, direction=direction, period=None, label="post", citation=1
    )


TWO_THIRDS = figure(str(Decimal(2) / 3), "deel").model_copy(update={"as_written": "2/3"})


@pytest.mark.parametrize(
    ("operation", "operands", "text", "value", "unit", "direction"),
    [
        (
            Operation.SUM,
            [figure("1250000"), figure("400000")],
            "1,25 + 0,40 = 1,65 miljoen euro",
            "1650000",
            "euro",
            None,
        ),
        (
            Operation.SUM,
            [figure("1250000", direction="nadelig"), figure("400000", direction="voordelig")],
            "1.250.000 nadelig + 400.000 voordelig = 850.000 euro nadelig",
            "850000",
            "euro",
            "nadelig",
        ),
        (
            Operation.PART,
            [TWO_THIRDS, figure("30000000", direction="nadelig")],
            "2/3 × 30 miljoen euro = 20 miljoen euro nadelig",
            "20000000.00",
            "euro",
            "nadelig",
        ),
        (
            Operation.PART,
            [figure("800", "leerlingen"), figure("12.5", "%")],
            "800 leerlingen × 12,5% = 100 leerlingen",
            "100.00",
            "leerlingen",
            None,
        ),
        (Operation.DIFFERENCE, [figure("12", "ha"), figure("5000", "m2")], "12,0 − 0,5 = 11,5 ha", "11.5", "ha", None),
        (Operation.SHARE, [figure("30"), figure("90")], "30 euro / 90 euro = 33,3%", "33.3", "%", None),
        (Operation.CHANGE, [figure("40", None), figure("50", None)], "van 40 naar 50 = 25%", "25.0", "%", None),
        (
            Operation.RATIO,
            [figure("42000000"), figure("70000", "inwoners")],
            "42 miljoen euro / 70.000 inwoners = 600 euro per inwoner",
            "600.00",
            "euro per inwoner",
            None,
        ),
        (Operation.MAX, [figure("3"), figure("7"), figure("5")], "7 euro", "7", "euro", None),
    ],
)
def test_a_calculation_is_written_with_its_operands(
    operation: Operation,
    operands: list[AnswerFigure],
    text: str,
    value: str,
    unit: str | None,
    direction: str | None,
) -> None:
    made = calculate(operation, operands)
    assert (made.text, made.value, made.unit, made.direction) == (text, value, unit, direction)
    assert calculation_faults(made) == ()


def test_a_conversion_needs_a_unit_of_the_same_kind() -> None:
    made = calculate(Operation.CONVERSION, [figure("75", "ha")], "m2")
    assert (made.text, made.value) == ("75 ha = 750.000 m2", "750000")
    with pytest.raises(CalculationError):
        calculate(Operation.CONVERSION, [figure("75", "ha")], "euro")


@pytest.mark.parametrize(
    ("operation", "operands"),
    [
        (Operation.SUM, [figure("75", "ha"), figure("5")]),
        (Operation.SUM, [figure("75", direction="nadelig"), figure("5")]),
        (Operation.SHARE, [figure("75"), figure("0")]),
        (Operation.DIFFERENCE, [figure("75")]),
        (Operation.PART, [figure("75"), figure("5")]),
        (Operation.PART, [figure("75", "%"), TWO_THIRDS]),
    ],
)
def test_what_cannot_be_computed_is_refused(operation: Operation, operands: list[AnswerFigure]) -> None:
    with pytest.raises(CalculationError):
        calculate(operation, operands)


AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10) ** 9, places=2)


@given(AMOUNTS, AMOUNTS, st.sampled_from([Operation.SUM, Operation.DIFFERENCE, Operation.SHARE, Operation.CHANGE]))
def test_every_calculation_holds_and_no_changed_one_does(one: Decimal, other: Decimal, operation: Operation) -> None:
    made = calculate(operation, [figure(str(one)), figure(str(other))])
    assert calculation_faults(made) == ()
    changes: list[Calculation] = [
        made.model_copy(update={"value": str(Decimal(made.value) + 1)}),
        made.model_copy(update={"unit": "ha"}),
        made.model_copy(update={"direction": "nadelig"}),
        made.model_copy(update={"operands": (figure(str(one + 1000)), figure(str(other)))}),
        made.model_copy(update={"text": made.text.replace("=", "= 9")}),
    ]
    assert all(calculation_faults(changed) for changed in changes)
