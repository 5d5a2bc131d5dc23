"""The sources of one answer behind those of another: with other numbers."""

from __future__ import annotations

from assistant.models import AnswerFigure, Calculation, Citation
from assistant.statements import MARKER


class Shift:
    """Gives the sources of an answer other numbers, behind those that are there already."""

    def __init__(self, by: int) -> None:
        """Add so much to every number."""
        self._by = by

    def text(self, text: str) -> str:
        """A text with its markers."""
        return MARKER.sub(lambda found: f"[{int(found[1]) + self._by}]", text) if self._by else text

    def citation(self, citation: Citation) -> Citation:
        """A source."""
        return citation.model_copy(update={"marker": citation.marker + self._by})

    def figure(self, figure: AnswerFigure) -> AnswerFigure:
        """A figure, which names its source."""
        return figure.model_copy(update={"citation": figure.citation + self._by})

    def calculation(self, calculation: Calculation) -> Calculation:
        """A calculation with its figures."""
        operands = tuple(self.figure(operand) for operand in calculation.operands)
        return calculation.model_copy(update={"operands": operands})
