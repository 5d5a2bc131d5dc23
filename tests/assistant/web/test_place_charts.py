"""Rows of a place over the years: drawn for who asks over years, and never as an answer."""

from __future__ import annotations

import pytest

from assistant.models import Answer
from assistant.web import rendering, texts
from assistant.web.conversation import Turn
from assistant.web.place_charts import MOST_ROWS, asks_over_years, place_drawing
from ingest.models import Passage, UnitKind
from tests.assistant.web.scripted import (
    BEGROTING,
    OVER_YEARS,
    PASSAGE,
    PLACES,
    YEARS,
    _row,
)


def passages(answer: Answer, passage: Passage = PASSAGE) -> list[Passage | None]:
    return [passage if one.passage_id == passage.id else None for one in answer.citations]


def quoting_all(passage: Passage) -> Answer:
    """Places of which the second quotes every row of the table."""
    first, row, *rest = OVER_YEARS.citations
    whole = row.model_copy(update={"start": 0, "end": max(unit.end for unit in passage.units)})
    return OVER_YEARS.model_copy(update={"citations": (first, whole, *rest)})


@pytest.mark.parametrize(
    "question",
    [
        "Hoe ontwikkelt het saldo zich van 2026 tot 2029?",
        "saldo 2026-2029",
        "Wat kost de sporthal in 2025 en 2026?",
        "Hoe verloopt de schuld volgens de perspectiefnota 2025-2028?",
        "Wat kost groen de komende jaren?",
    ],
)
def test_a_question_over_years_is_known(question: str) -> None:
    assert asks_over_years(question)


@pytest.mark.parametrize(
    "question",
    [
        "Wat is het saldo van 2027 in de perspectiefnota 2025-2028?",
        "Wie is wethouder?",
        "Wat staat er over gebiedsontwikkeling in de begroting 2026?",
        "",
    ],
)
def test_another_question_is_not(question: str) -> None:
    assert not asks_over_years(question)


def test_the_row_of_a_place_is_drawn_with_every_year() -> None:
    drawing = place_drawing(OVER_YEARS, passages(OVER_YEARS))
    assert drawing is not None and drawing.marker == 2
    (row,) = drawing.rows
    assert row.label == "Sporthal de Kade"
    assert [(bar.period, bar.short) for bar in row.chart.bars] == [("2025", "410"), ("2026", "385"), ("2027", "385")]


def test_nothing_is_drawn_for_one_year_or_beside_an_answer() -> None:
    assert place_drawing(PLACES, passages(PLACES)) is None
    answered = YEARS.model_copy(update={"standalone_question": OVER_YEARS.standalone_question})
    assert place_drawing(answered, passages(answered)) is None
    assert place_drawing(OVER_YEARS, [None] * len(OVER_YEARS.citations)) is None


def test_of_several_rows_only_those_that_say_what_is_asked_are_drawn() -> None:
    one = quoting_all(PASSAGE)
    drawing = place_drawing(one, passages(one))
    assert drawing is not None and [row.label for row in drawing.rows] == ["Sporthal de Kade"]
    about_nothing = one.model_copy(update={"standalone_question": "Hoe verloopt de schuld van 2025 tot 2027?"})
    assert place_drawing(about_nothing, passages(one)) is None


def test_when_more_rows_could_be_meant_none_is_chosen() -> None:
    rows = tuple(_row(100 * number, f"Sporthal {number}", 1, 2, 3) for number in range(1, 6))
    many = PASSAGE.model_copy(update={"units": rows})
    one = quoting_all(many)
    drawing = place_drawing(one, passages(one, many))
    assert drawing is not None
    assert [row.label for row in drawing.rows] == [f"Sporthal {number}" for number in range(1, MOST_ROWS + 1)]
    html = rendering.thread((Turn("?", one),), [BEGROTING], lambda _: many)
    assert texts.place_chart_note(MOST_ROWS) in html


def test_cells_without_a_certain_year_are_not_drawn() -> None:
    uncertain = tuple(
        unit.model_copy(update={"cells": tuple((None, text) for _, text in unit.cells)})
        if unit.kind is UnitKind.ROW
        else unit
        for unit in PASSAGE.units
    )
    passage = PASSAGE.model_copy(update={"units": uncertain})
    assert place_drawing(OVER_YEARS, passages(OVER_YEARS, passage)) is None


def test_a_drawing_is_told_to_be_no_answer_and_looks_like_none() -> None:
    html = rendering.thread((Turn("?", OVER_YEARS),), [BEGROTING], lambda name: PASSAGE if name == "p2" else None)
    assert texts.PLACE_CHART in html and texts.place_chart_note(1) in html
    assert "rw-card--places" in html and "rw-hero" not in html and "rw-compared" not in html
