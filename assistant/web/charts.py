"""Figures that belong together: one over several years as a chart, several beside each other as a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.models import Answer, AnswerFigure
from assistant.web import markup

FEWEST_BARS = 3
"""From so many years on a picture says more than the figures themselves."""

MOST_BARS = 12
"""More bars are too narrow for their years on a phone."""

WIDTH, HEIGHT = 360, 190
"""Units of the drawing; it grows with the place that it gets, which on a phone is about 280 pixels."""

_LETTER = 8.5
"""Width of a letter in units, at the size of type of the drawing; wider texts than their bar would run together."""

_TOP, _BOTTOM = 22, 22
"""Room for the figures above the bars and the years below them."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart, in units of the drawing, with its texts and where they stand."""

    left: float
    top: float
    width: float
    height: float
    middle: float
    short: str
    short_at: float
    period: str
    below: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of bars.

    `zero` is the height of the line that the bars stand on; `scale` says what the short texts count in, `signs` what
    up and down mean, "" when all bars go the same way.
    """

    bars: tuple[Bar, ...]
    zero: float
    scale: str
    signs: str
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class Compared:
    """Figures of an answer in a table, with a chart when they are one series over years.

    `title` is what they all are, "" when they differ; then each row says what it is.
    """

    title: str
    figures: tuple[AnswerFigure, ...]
    documents: dict[int, str]
    chart: Chart | None

    @property
    def differ(self) -> bool:
        """Whether the rows need to say what they are."""
        return not self.title


def compared(answer: Answer) -> Compared | None:
    """The figures of an answer in a table; None when there are fewer than two, or they only feed a calculation."""
    if answer.refused or answer.calculations or len(answer.figures) < 2:
        return None
    documents = {citation.marker: citation.document for citation in answer.citations}
    # The same figure in two sources of a series is one point.
    figures = tuple({(one.label, one.period, one.as_written, one.citation): one for one in answer.figures}.values())
    labels = {" ".join(one.label.casefold().split()) for one in figures}
    title = figures[0].label if len(labels) == 1 else ""
    if title and _is_series(figures):
        return Compared(title, _by_year(figures), documents, series_chart(figures))
    return Compared(title, figures, documents, None)


def series_chart(figures: Sequence[AnswerFigure]) -> Chart | None:
    """A chart of figures over years, in order; None when they are no series, or no picture that can be read."""
    if not _is_series(figures) or not _is_drawn(figures):
        return None
    chart = _chart(_by_year(figures))
    return chart if _fits(chart) else None


def _by_year(figures: Sequence[AnswerFigure]) -> tuple[AnswerFigure, ...]:
    return tuple(sorted(figures, key=lambda one: _year(one.period) or 0))


def _fits(chart: Chart) -> bool:
    """Whether the texts of the bars stay apart."""
    longest = max(max(len(bar.short), len(bar.period)) for bar in chart.bars)
    return longest * _LETTER <= chart.width / len(chart.bars)


def _year(period: str | None) -> int | None:
    found = _YEAR.findall(period or "")
    return int(found[0]) if len(set(found)) == 1 else None


def _is_series(figures: Sequence[AnswerFigure]) -> bool:
    """Whether every figure is of another year."""
    years = [_year(one.period) for one in figures]
    return None not in years and len(set(years)) == len(years)


def _is_drawn(figures: Sequence[AnswerFigure]) -> bool:
    same_unit = len({one.unit for one in figures}) == 1
    return FEWEST_BARS <= len(figures) <= MOST_BARS and same_unit and all(one.value is not None for one in figures)


def _chart(figures: Sequence[AnswerFigure]) -> Chart:
    """The bars; with both directions voordelig goes up and nadelig down."""
    directions = {one.direction for one in figures if one.direction and Decimal(one.value or 0)}
    both = len(directions) > 1
    values = [
        -abs(Decimal(one.value or 0)) if both and one.direction == "nadelig" else Decimal(one.value or 0)
        for one in figures
    ]
    scale, scale_name = _scale(values, figures[0].unit)
    highest, lowest = max(Decimal(0), *values), min(Decimal(0), *values)
    span = highest - lowest or Decimal(1)
    # Below the line there is room for a text only when a bar goes there.
    room = Decimal(HEIGHT - _TOP - _BOTTOM - (_TOP if lowest < 0 else 0))
    zero = _TOP + float(highest / span * room)
    step = WIDTH / len(figures)
    bars = []
    for place, (one, value) in enumerate(zip(figures, values, strict=True)):
        height = float(abs(value) / span * room)
        top = zero - height if value >= 0 else zero
        bars.append(
            Bar(
                left=round(place * step + step * 0.2, 1),
                top=round(top, 1),
                width=round(step * 0.6, 1),
                height=round(max(height, 1.0), 1),
                middle=round(place * step + step / 2, 1),
                short=markup.said(str((abs(value) if both else value) / scale), None, None),
                short_at=round(top - 6 if value >= 0 else top + height + 15, 1),
                period=one.period or "",
                below=value < 0,
            )
        )
    direction = next(iter(directions)) if len(directions) == 1 else ""
    signs = "Omhoog is voordelig, omlaag is nadelig." if both else ""
    return Chart(tuple(bars), round(zero, 1), " ".join(filter(None, (scale_name, direction))), signs)


def _scale(values: Sequence[Decimal], unit: str | None) -> tuple[Decimal, str]:
    """What the short texts count in, so that they stay short."""
    highest = max(abs(value) for value in values)
    for scale, name in ((1_000_000, "miljoen euro"), (1_000, "duizend euro")):
        if unit == "euro" and highest >= scale:
            return Decimal(scale), name
    return Decimal(1), unit or ""
