"""Calculations as a model asks for them: an expression over figures by number. Code evaluates it, never the model."""

from __future__ import annotations

import re

from assistant.formulating.reply import ReplyCalculation
from assistant.models import Operation
from ingest.models import Frozen

_FIGURE = r"F\d+"
_PATTERNS: tuple[tuple[Operation, re.Pattern[str]], ...] = (
    (Operation.SHARE, re.compile(rf"\(?\s*({_FIGURE})\s*/\s*({_FIGURE})\s*\)?\s*\*\s*100\s*%?")),
    (Operation.SHARE, re.compile(rf"100\s*\*\s*\(?\s*({_FIGURE})\s*/\s*({_FIGURE})\s*\)?")),
    (Operation.RATIO, re.compile(rf"({_FIGURE})\s*/\s*({_FIGURE})")),
    (Operation.PART, re.compile(rf"({_FIGURE})\s*\*\s*({_FIGURE})")),
    (Operation.DIFFERENCE, re.compile(rf"({_FIGURE})\s*-\s*({_FIGURE})")),
    (Operation.CHANGE, re.compile(rf"change\(\s*({_FIGURE})\s*,\s*({_FIGURE})\s*\)", re.IGNORECASE)),
    (Operation.SUM, re.compile(rf"{_FIGURE}(?:\s*\+\s*{_FIGURE})+")),
    (Operation.SUM, re.compile(rf"sum\(\s*{_FIGURE}(?:\s*,\s*{_FIGURE})+\s*\)", re.IGNORECASE)),
    (Operation.MAX, re.compile(rf"max\(\s*{_FIGURE}(?:\s*,\s*{_FIGURE})+\s*\)", re.IGNORECASE)),
    (Operation.MIN, re.compile(rf"min\(\s*{_FIGURE}(?:\s*,\s*{_FIGURE})+\s*\)", re.IGNORECASE)),
)
_MINUS = re.compile(r"[−–—]")


class Expression(Frozen):
    """An operation over figures, by number, in order."""

    operation: Operation
    figures: tuple[str, ...]


class ExpressionError(ValueError):
    """An expression that cannot be read; the message is Dutch."""


def read_expression(calculation: ReplyCalculation) -> Expression:
    """The expression of a calculation.

    Raises:
        ExpressionError: it is none of the forms of the prompt.
    """
    text = _MINUS.sub("-", calculation.expression.replace("{", "").replace("}", "")).strip()
    text = text.replace("×", "*").replace("÷", "/").replace("verandering(", "change(")
    for operation, pattern in _PATTERNS:
        if pattern.fullmatch(text):
            return Expression(operation=operation, figures=tuple(re.findall(_FIGURE, text)))
    raise ExpressionError(f"de berekening {calculation.id} heeft geen toegestane vorm")
