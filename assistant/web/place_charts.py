"""Rows of a place drawn over the years: for a question over years a picture says what kind of place it is.

A place makes no claim, and neither does its picture: it shows rows of the table that stands there, and no row is said
to be the one that is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.composing import answer_figure
from assistant.models import Answer, Outcome
from assistant.question import understand
from assistant.web.charts import Chart, series_chart
from assistant.web.tables import cited_rows
from ingest.models import Figure, Passage, Unit
from vectorstore.dutch import STOP_WORDS, tokens

SEVERAL_YEARS = 2
"""Who names so many years asks how something goes on."""

MOST_ROWS = 3
"""More pictures than this are no longer seen at a glance, least of all on a phone."""

SHORTEST_WORD = 4
"""A shorter word ("per", "jaar" aside) says too little about which row is meant."""

_OVER_TIME = re.compile(
    r"\b(?:ontwikkel(?:t|en|de|d|ing)|verlo(?:op|opt|pen)|per jaar|elk jaar|ieder jaar|jaarlijks|meerjarig\w*|"
    r"door de jaren|(?:komende|afgelopen|volgende|laatste) jaren|trend|(?:ge)?st(?:ijgt|ijgen|egen|eeg)|"
    r"(?:ge)?da(?:alt|alde|ald|len)|groei(?:t|de|en)?|gegroeid)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RowChart:
    """One row of a table, over the years."""

    label: str
    chart: Chart


@dataclass(frozen=True, slots=True)
class PlaceDrawing:
    """The rows of a place that are drawn; `marker` says which place."""

    marker: int
    rows: tuple[RowChart, ...]


def asks_over_years(question: str) -> bool:
    """Whether a question is about several years, or about how something goes on over time."""
    return len(understand(question).years) >= SEVERAL_YEARS or _OVER_TIME.search(question) is not None


def place_drawing(answer: Answer, passages: Sequence[Passage | None]) -> PlaceDrawing | None:
    """The first place that can be drawn, for a question over years without an answer; None for anything else.

    Args:
        answer: what came of the question.
        passages: the passage of each of its citations, None where there is none (any more).
    """
    question = answer.standalone_question or answer.question
    if answer.outcome is not Outcome.PLACES or not asks_over_years(question):
        return None
    words = _words(_OVER_TIME.sub(" ", question))
    for citation, passage in zip(answer.citations, passages, strict=True):
        rows = cited_rows(passage, citation) if passage is not None else ()
        drawn = [(row, chart) for row in rows if (chart := _row_chart(row, citation.marker)) is not None]
        if len(rows) > 1:
            # Of several rows those that say what the question says; which of them is meant nobody knows.
            most = max((_shared(row, words) for row, _ in drawn), default=0)
            drawn = [(row, chart) for row, chart in drawn if most and _shared(row, words) == most]
        if drawn:
            shown = tuple(RowChart(_label(row), chart) for row, chart in drawn[:MOST_ROWS])
            return PlaceDrawing(citation.marker, shown)
    return None


def _row_chart(row: Unit, marker: int) -> Chart | None:
    """A row as a chart; None when its figures are no series over years in columns that are certain."""
    figures = [figure for figure in row.figures if _is_of_a_year(row, figure)]
    return series_chart([answer_figure(figure, _label(row), marker) for figure in figures])


def _is_of_a_year(row: Unit, figure: Figure) -> bool:
    columns = [column for column, _ in row.cells]
    return figure.period is not None and columns.count(figure.column_label) == 1


def _label(row: Unit) -> str:
    return " ".join((row.label or "").split())


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in tokens(text) if len(word) >= SHORTEST_WORD and word not in STOP_WORDS)


def _shared(row: Unit, words: frozenset[str]) -> int:
    """Number of words of the question that the label of a row says."""
    return len(_words(_label(row)) & words)
