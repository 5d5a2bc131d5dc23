"""What is added to an answer from one place: that an amount goes the other way than the question says."""

from __future__ import annotations

from assistant.candidates import Candidate, new_figures
from assistant.composing import Composed
from assistant.question import Question
from ingest.models import Direction, Figure, UnitKind

_WORDS = {Direction.VOORDELIG: "voordelig", Direction.NADELIG: "nadelig"}


def noted(question: Question, candidate: Candidate, composed: Composed) -> Composed:
    """The answer, with a warning where the question takes a deficit for a surplus or the other way round."""
    figure = _only(question, candidate)
    if figure is None or not figure.value:
        return composed
    way = figure.direction
    if question.direction is not None and way is not None and way is not question.direction:
        told = f"Let op: het document noemt dit bedrag {_WORDS[way]}."
        return Composed(f"{told}\n{composed.text}", composed.citations, composed.figures)
    return composed


def _only(question: Question, candidate: Candidate) -> Figure | None:
    """The one figure that an answer states; None when there are more."""
    row = candidate.unit.kind is UnitKind.ROW
    figures = candidate.asked.figures if row else new_figures(question, candidate.unit)
    return figures[0] if len(figures) == 1 else None
