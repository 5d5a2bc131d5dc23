"""What is added to an answer from one place: that an amount goes the other way, and an area in the unit asked for."""

from __future__ import annotations

from assistant.calculating import CalculationError, calculate
from assistant.candidates import Candidate, new_figures
from assistant.composing import Composed
from assistant.cues import Cue, cues_in
from assistant.models import AnswerFigure, Calculation, Operation
from assistant.question import Asked, Question
from ingest.models import Direction, Figure, UnitKind

_UNITS = {Cue.SQUARE_METRES: "m2", Cue.HECTARES: "ha"}
_WORDS = {Direction.VOORDELIG: "voordelig", Direction.NADELIG: "nadelig"}


def noted(question: Question, candidate: Candidate, composed: Composed) -> tuple[Composed, tuple[Calculation, ...]]:
    """The answer with what a reader would otherwise miss, and the calculations in it."""
    figure = _only(question, candidate)
    if figure is None or not figure.value:
        return composed, ()
    way = figure.direction
    if question.direction is not None and way is not None and way is not question.direction:
        told = f"Let op: het document noemt dit bedrag {_WORDS[way]}."
        return _with(composed, told, before=True), ()
    made = _converted(question, composed)
    if made is None:
        return composed, ()
    return _with(composed, f"Omgerekend: {made.text} [{made.operands[0].citation}]"), (made,)


def _only(question: Question, candidate: Candidate) -> Figure | None:
    """The one figure that an answer states; None when there are more."""
    row = candidate.unit.kind is UnitKind.ROW
    figures = candidate.asked.figures if row else new_figures(question, candidate.unit)
    return figures[0] if len(figures) == 1 else None


def _converted(question: Question, composed: Composed) -> Calculation | None:
    """The area in the other unit when that one alone is asked for."""
    wanted = [unit for cue, unit in _UNITS.items() if cue in cues_in(question.own)]
    figures = [figure for figure in composed.figures if figure.unit in _UNITS.values()]
    if Asked.AREA not in question.asked or len(wanted) != 1 or len(figures) != 1 or len(composed.figures) != 1:
        return None
    figure: AnswerFigure = figures[0]
    if figure.unit == wanted[0]:
        return None
    try:
        return calculate(Operation.CONVERSION, [figure], wanted[0])
    except CalculationError:
        return None


def _with(composed: Composed, line: str, *, before: bool = False) -> Composed:
    head, gap, source = composed.text.rpartition("\n\n")
    text = f"{line}\n{composed.text}" if before else f"{head}\n{line}{gap}{source}"
    return Composed(text, composed.citations, composed.figures)
