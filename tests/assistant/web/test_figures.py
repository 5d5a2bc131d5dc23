"""Figures in answers: the large one, marked ones, tables and charts."""

from __future__ import annotations

from assistant.models import Outcome
from assistant.web import markup, rendering, texts
from assistant.web.answer_view import copied, turn_view
from assistant.web.charts import HEIGHT, WIDTH, compared
from assistant.web.conversation import Turn
from assistant.web.markup import Part, Piece
from assistant.web.tables import ROWS_AROUND, table_view
from tests.assistant.web.scripted import (
    BEGROTING,
    COMPARED,
    COST,
    DIFFERENCE,
    PASSAGE,
    PLACES,
    ROW,
    YEARS,
    answer,
    citation,
    figure,
)

DOCUMENTS = {BEGROTING.id: BEGROTING}


def test_one_figure_is_shown_large_with_what_it_is_and_where_it_stands() -> None:
    hero = turn_view(1, Turn("?", COST), DOCUMENTS, lambda _: None).hero
    assert hero is not None
    assert (hero.text, hero.label, hero.period) == ("385.000 euro nadelig", "Sporthal de Kade", "2026")
    assert (hero.document, hero.page, hero.marker, hero.written) == (BEGROTING.title, 31, 1, "385 duizend euro")


def test_a_sentence_with_the_figure_is_not_said_again_above_it() -> None:
    (one,) = COST.figures
    whole = one.model_copy(update={"label": f"De sporthal kost {one.as_written}.", "period": None})
    html = rendering.thread((Turn("?", COST.model_copy(update={"figures": (whole,)})),), [BEGROTING])
    assert "rw-hero-figure" in html and "rw-hero-label" not in html


def test_a_figure_without_a_value_is_shown_as_it_is_written() -> None:
    unknown = figure("2026", "PM", 0).model_copy(update={"value": None})
    hero = turn_view(1, Turn("?", answer("PM [2].", figures=(unknown,))), DOCUMENTS, lambda _: None).hero
    assert hero is not None and (hero.text, hero.written) == ("PM", "")


def test_a_calculation_shows_its_result_large_and_its_operands_in_a_table() -> None:
    view = turn_view(1, Turn("?", DIFFERENCE), DOCUMENTS, lambda _: None)
    assert view.hero is not None and (view.hero.text, view.hero.label) == ("25.000 euro", "Verschil")
    assert view.hero.marker is None
    html = rendering.thread((Turn("?", DIFFERENCE),), [BEGROTING])
    assert texts.COMPUTED in html and 'id="som-1-0"' in html
    assert html.count('<td class="rw-amount">') == 3


def test_nothing_is_large_without_a_claim_or_with_more_figures() -> None:
    for found in (PLACES, YEARS, COMPARED, answer("Ja [1].")):
        assert turn_view(1, Turn("?", found), DOCUMENTS, lambda _: None).hero is None


def test_figures_in_the_text_lead_to_their_source() -> None:
    known = markup.verified(COST)
    found = markup.parts("Het kost 385 duizend euro [1], geen 1.385 duizend euro.", {1}, known)
    assert found == (
        Part("Het kost "),
        Part("385 duizend euro", 1, figure=True),
        Part(" "),
        Part("[1]", 1),
        Part(", geen 1.385 duizend euro."),
    )


def test_a_result_leads_to_its_calculation() -> None:
    found = markup.parts("Dat is 25.000 euro.", {2}, markup.verified(DIFFERENCE))
    assert found[1] == Part("25.000 euro", None, figure=True, computed=0)


def test_quotes_show_the_figures_of_the_answer_and_places_all_of_them() -> None:
    quote = "Sporthal 410 N, 385 N en 12 ha."
    assert [piece for piece in markup.quote_pieces(quote, [figure("2026", "385 N", 385_000)]) if piece.strong] == [
        Piece("385 N", strong=True)
    ]
    strong = [piece.text for piece in markup.quote_pieces(quote, None) if piece.strong]
    assert len(strong) == 3 and "12 ha" in strong
    assert "".join(piece.text for piece in markup.quote_pieces(quote, None)) == quote


def test_a_row_is_shown_in_its_table_with_row_and_column_marked() -> None:
    table = table_view(PASSAGE, ROW, (figure("2026", "385 N", 385_000),))
    assert table is not None
    assert table.columns == (("2025", False), ("2026", True), ("2027", False))
    marked = [(row.label, cell.text) for row in table.rows for cell in row.cells if cell.marked]
    assert marked == [("Sporthal de Kade", "385 N")]  # not the equal figure of 2027
    assert [row.label for row in table.rows if row.marked] == ["Sporthal de Kade"]
    assert len(table.rows) == 2 * ROWS_AROUND + 1
    assert (table.above, table.below) == (0, 3)


def test_no_table_where_columns_are_not_certain() -> None:
    assert table_view(PASSAGE, citation()) is None  # a sentence
    for header in ((), ("2025", "2025", "2026"), ("2025", "2026")):
        assert table_view(PASSAGE.model_copy(update={"header": header}), ROW) is None


def test_a_figure_over_years_is_a_chart_with_its_table() -> None:
    series = compared(YEARS)
    assert series is not None and series.chart is not None and not series.differ
    bars = series.chart.bars
    assert [bar.period for bar in bars] == ["2025", "2026", "2027"]
    assert [bar.short for bar in bars] == ["410", "385", "385"] and series.chart.scale == "duizend euro nadelig"
    assert bars[0].height > bars[1].height == bars[2].height
    assert all(bar.left >= 0 and bar.left + bar.width <= WIDTH and bar.top >= 0 for bar in bars)
    html = rendering.thread((Turn("?", YEARS),), [BEGROTING])
    assert 'role="img"' in html and "410.000 euro nadelig" in html


def test_texts_that_would_run_together_are_only_a_table() -> None:
    figures = tuple(figure(str(year), "1", 123_456_789 + year) for year in range(2020, 2030))
    series = compared(YEARS.model_copy(update={"figures": figures}))
    assert series is not None and series.chart is None and len(series.figures) == 10


def test_both_directions_go_up_and_down() -> None:
    series = compared(
        YEARS.model_copy(
            update={
                "figures": (
                    figure("2026", "-1,5 V", 1_500_000, direction="voordelig"),
                    figure("2025", "2,0 N", 2_000_000),
                    figure("2027", "0", 0, direction=None),
                )
            }
        )
    )
    assert series is not None and series.chart is not None
    down, up, nothing = series.chart.bars
    assert (down.period, down.below, up.below) == ("2025", True, False)
    assert (down.short, up.short, nothing.short) == ("2", "1,5", "0")
    assert down.top == series.chart.zero and up.top + up.height == series.chart.zero
    assert max(bar.short_at for bar in series.chart.bars) < HEIGHT - 20
    assert series.chart.scale == "miljoen euro" and "nadelig" in series.chart.signs


def test_different_figures_are_compared_in_a_table_without_a_chart() -> None:
    table = compared(COMPARED)
    assert table is not None and table.differ and table.chart is None
    assert compared(PLACES.model_copy(update={"figures": COMPARED.figures})) is None
    mixed = (figure("2025", "1", 1), figure("2026", "2", 2, unit="ha"), figure("2027", "3", 3))
    other = compared(YEARS.model_copy(update={"figures": mixed}))
    assert other is not None and other.chart is None


def test_a_copied_answer_has_its_sources_and_conflicts() -> None:
    text = copied(COST)
    assert text.startswith("Wat kost de sporthal in 2026?\n\nDe sporthal aan de Kade kost in 2026")
    assert f"{texts.CONFLICTS}:\n- Raadsbrief" in text
    assert text.count("\n[") == 3
    assert "[1] Programmabegroting 2026 van de gemeente Veldrade, bladzijde 31 (3.2 Sport en bewegen): “In 2026" in text


def test_places_make_no_figure_of_their_own() -> None:
    view = turn_view(1, Turn("?", PLACES), DOCUMENTS, lambda _: None)
    assert view.compared is None and view.calculations == ()
    assert view.answer is not None and view.answer.outcome is Outcome.PLACES
