"""Sources, streaming, stopping, changing, keeping, sharing and judging, in headless Chromium.

On a phone and at a desk: `sized`.
"""

from __future__ import annotations

from playwright.sync_api import Page, expect

from assistant.web import texts
from tests.assistant.web.conftest import ask
from tests.assistant.web.scripted import (
    COMPARED_QUESTION,
    COST_QUESTION,
    DIFFERENCE_QUESTION,
    FOLLOW_UP,
    NOTHING_QUESTION,
    OVER_YEARS_QUESTION,
    PLACES_QUESTION,
    YEARS_QUESTION,
    ScriptedBackend,
)

Chat = tuple[str, ScriptedBackend]


def question_box(page: Page) -> str:
    return page.get_by_role("textbox", name=texts.QUESTION_LABEL).input_value()


def test_the_figure_is_in_view_and_larger_than_anything_else(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    figure = sized.locator(".rw-hero-figure")
    expect(figure).to_be_in_viewport()
    expect(figure).to_have_text("385.000 euro nadelig")
    sizes = sized.evaluate(
        """() => ['.rw-hero-figure', '#rw-thread h2', '.rw-text p']
          .map((one) => parseFloat(getComputedStyle(document.querySelector(one)).fontSize))"""
    )
    assert sizes[0] >= 1.5 * max(sizes[1:])


def test_the_source_shows_the_page_with_the_quote(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    sized.locator(".rw-hero a").click()
    source = sized.locator("#bron-1-1")
    expect(source.locator("mark")).to_be_in_viewport()
    picture = source.get_by_role("img", name="Bladzijde 31")
    picture.scroll_into_view_if_needed()
    sized.wait_for_function("document.querySelector('#bron-1-1 img').naturalWidth > 300")
    link = source.get_by_role("link", name=texts.open_at(31))
    assert str(link.get_attribute("href")) == "/stuk/begroting#page=31"
    picture.click()
    page = sized.get_by_role("dialog").get_by_role("img")
    expect(page).to_be_visible()
    # The quote, at about this height of the page, is in view.
    sized.wait_for_function(
        """() => {
          const box = document.querySelector('dialog .rw-page-image');
          const sheet = document.querySelector('.rw-dialog-body');
          const [page, seen] = [box.querySelector('img').getBoundingClientRect(), sheet.getBoundingClientRect()];
          const at = page.top + page.height * Number(box.dataset.top);
          return page.height > 100 && at > seen.top && at < seen.bottom;
        }"""
    )


def test_a_row_is_shown_in_its_table(sized: Page) -> None:
    ask(sized, YEARS_QUESTION)
    table = sized.locator("#bron-1-2").get_by_role("table")
    expect(table.locator(".is-marked")).to_have_count(3)
    expect(table.locator("tr.is-lit th")).to_have_text("Sporthal de Kade")
    expect(sized.get_by_role("img", name="Staafdiagram")).to_be_visible()


def test_three_outcomes_look_different_at_a_glance(sized: Page) -> None:
    seen = []
    for question, badge in (
        (COST_QUESTION, texts.ANSWER_WORD),
        (PLACES_QUESTION, texts.PLACES_WORD),
        (NOTHING_QUESTION, texts.NOTHING_WORD),
    ):
        ask(sized, question)
        card = sized.locator(".rw-turn").last.locator(".rw-card")
        expect(card.locator(".rw-badge")).to_have_text(badge)
        expect(card.locator(".rw-badge")).to_be_in_viewport()
        looks = "one => [getComputedStyle(one).borderLeftColor, getComputedStyle(one).backgroundColor].join()"
        seen.append((card.evaluate(looks), card.locator(".rw-badge-icon").inner_html()))
    assert len({colours for colours, _ in seen}) == len({icon for _, icon in seen}) == 3
    nothing = sized.locator(".rw-card--nothing")
    for text in (texts.NOTHING_TRY, texts.NOTHING_TIPS[0], "3 documenten, 87 bladzijden", "1 bladzijde gaf geen tekst"):
        expect(nothing).to_contain_text(text)


def test_a_figure_in_the_text_leads_to_its_source(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    sized.locator(".rw-text a.rw-figure").first.click()
    expect(sized.locator("#bron-1-1 summary")).to_be_focused()
    expect(sized.locator("#bron-1-1 mark strong")).to_have_text("385 duizend euro")
    expect(sized.locator("#bron-1-1 mark")).to_be_in_viewport()


def test_compared_figures_stand_in_a_table(sized: Page) -> None:
    ask(sized, COMPARED_QUESTION)
    table = sized.locator(".rw-compared").get_by_role("table")
    expect(table.get_by_role("row", name="Zwembad 2026 118.000 euro nadelig")).to_be_visible()
    table.get_by_role("link", name="Bron 2:").click()
    expect(sized.locator("#bron-1-2 summary")).to_be_focused()


def test_a_place_over_years_is_drawn_without_a_claim(sized: Page) -> None:
    ask(sized, OVER_YEARS_QUESTION)
    place = sized.locator("#bron-1-2")
    expect(place).to_contain_text(texts.PLACE_CHART)
    expect(place).to_contain_text(texts.place_chart_note(1))
    expect(place.get_by_role("img", name="Staafdiagram: Sporthal de Kade")).to_be_visible()
    expect(place.get_by_role("row", name="Sporthal de Kade 410 N 385 N 385 N")).to_be_visible()
    expect(sized.locator(".rw-card--answer, .rw-hero, .rw-compared")).to_have_count(0)
    # Every year of the table is in sight.
    last = place.get_by_role("cell", name="385 N").last
    last.scroll_into_view_if_needed()
    box, window = last.bounding_box(), sized.viewport_size
    assert box and window and box["x"] + box["width"] <= window["width"]
    filled = "one => getComputedStyle(one).fill"
    assert place.locator(".rw-bar").first.evaluate(filled) == "none"


def test_a_result_is_followed_to_its_calculation(sized: Page) -> None:
    ask(sized, DIFFERENCE_QUESTION)
    sized.locator(".rw-hero a").click()
    calculation = sized.locator("#som-1-0")
    expect(calculation).to_be_focused()
    expect(calculation.get_by_role("row", name="2025 410.000 euro nadelig")).to_be_in_viewport()


def test_a_place_is_read_with_one_tap(sized: Page) -> None:
    ask(sized, PLACES_QUESTION)
    expect(sized.locator(".rw-place").nth(2).locator("mark strong")).to_have_text("410 duizend euro")
    sized.locator(".rw-place").first.get_by_role("button", name=texts.READ_PAGE).click()
    expect(sized.get_by_role("dialog").get_by_role("img")).to_be_visible()


def test_what_is_known_is_shown_while_waiting_and_waiting_can_be_stopped(sized: Page, chat: Chat) -> None:
    chat[1].gate.clear()
    sized.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(COST_QUESTION)
    sized.keyboard.press("Enter")
    expect(sized.locator(".rw-draft")).to_have_text("De sporthal gaat open in 2026.")
    expect(sized.get_by_role("status").filter(has_text=texts.STAGES["formuleren"])).to_have_count(1)
    sized.get_by_role("button", name=texts.STOP, exact=True).click()
    expect(sized.get_by_text(texts.STOPPED_TEXT)).to_be_visible()
    expect(sized.locator("#kop-1")).to_be_focused()
    chat[1].gate.set()
    sized.get_by_role("button", name=texts.RETRY).click()
    expect(sized.locator(".rw-card--answer")).to_be_visible()
    expect(sized.locator(".rw-turn")).to_have_count(1)
    assert len(chat[1].conversations()) == 1


def test_the_last_question_can_be_changed(sized: Page, chat: Chat) -> None:
    ask(sized, COST_QUESTION)
    sized.get_by_role("button", name=texts.EDIT).click()
    expect(sized.get_by_text(texts.EDITING)).to_be_visible()
    expect(sized.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_be_focused()
    assert question_box(sized) == COST_QUESTION
    sized.get_by_role("button", name=texts.EDIT_CANCEL).click()
    expect(sized.get_by_text(texts.EDITING)).to_be_hidden()
    assert question_box(sized) == ""
    sized.get_by_role("button", name=texts.EDIT).click()
    expect(sized.get_by_text(texts.EDITING)).to_be_visible()
    sized.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(NOTHING_QUESTION)
    sized.keyboard.press("Enter")
    expect(sized.locator(".rw-card--nothing")).to_be_visible()
    expect(sized.locator(".rw-turn")).to_have_count(1)
    assert chat[1].asked[-1] == (NOTHING_QUESTION, [])


def test_a_suggestion_is_asked_with_a_click(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    sized.get_by_role("button", name=FOLLOW_UP).click()
    expect(sized.locator(".rw-turn")).to_have_count(2)
    expect(sized.locator("#vraag-2 .rw-card--answer")).to_be_visible()
    expect(sized.locator("#vraag-1 .rw-suggestions")).to_have_count(0)


def test_earlier_conversations_are_opened_and_deleted(sized: Page, chat: Chat) -> None:
    ask(sized, COST_QUESTION)
    sized.get_by_role("button", name=texts.NEW_CONVERSATION).click()
    expect(sized.locator(".rw-turn")).to_have_count(0)
    ask(sized, PLACES_QUESTION)
    sized.get_by_role("link", name=texts.NAV_HISTORY).click()
    expect(sized.get_by_role("heading", name=texts.HISTORY_HEADING, exact=True)).to_be_focused()
    expect(sized.locator(".rw-talk")).to_have_count(2)
    sized.get_by_role("button", name=COST_QUESTION).first.click()
    expect(sized.locator(".rw-card--answer")).to_be_visible()
    expect(sized.locator(".rw-turn")).to_have_count(1)
    ask(sized, FOLLOW_UP)
    assert chat[1].asked[-1] == (FOLLOW_UP, [COST_QUESTION])
    # A fresh page: the list of before would still stand there while the new one is fetched.
    sized.reload()
    sized.get_by_role("link", name=texts.NAV_HISTORY).click()
    sized.get_by_role("button", name=f"{texts.HISTORY_DELETE} : {COST_QUESTION}").click()
    expect(sized.locator(".rw-talk")).to_have_count(1)
    sized.get_by_text(texts.HISTORY_DELETE_ALL).click()
    expect(sized.get_by_role("button", name=texts.HISTORY_SURE_YES)).to_be_in_viewport()
    sized.get_by_role("button", name=texts.HISTORY_SURE_YES).click()
    expect(sized.get_by_text(texts.HISTORY_EMPTY)).to_be_visible()
    assert chat[1].conversations() == []
    sized.get_by_role("link", name=texts.NAV_CHAT).click()
    expect(sized.locator(".rw-turn")).to_have_count(0)


def test_an_answer_is_shared_by_a_link(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    sized.get_by_role("button", name=texts.SHARE, exact=True).click()
    link = sized.get_by_role("textbox", name=texts.SHARE_LABEL)
    expect(link).to_have_value(f"{sized.url.partition('#')[0]}{str(link.get_attribute('data-link'))[1:]}")
    other = sized.context.new_page()
    other.set_viewport_size(sized.viewport_size or {"width": 360, "height": 740})
    other.goto(link.input_value())
    expect(other.locator(".rw-hero-figure")).to_have_text("385.000 euro nadelig")
    expect(other.locator("#bron-1-3 mark")).to_be_visible()
    other.locator("#bron-1-1 img").scroll_into_view_if_needed()
    other.wait_for_function("document.querySelector('#bron-1-1 img').naturalWidth > 300")
    expect(other.locator("#bron-1-1").get_by_role("link", name=texts.open_at(31))).to_be_visible()
    expect(other.locator("#bron-1-2").get_by_role("table")).to_be_visible()
    assert other.evaluate("document.documentElement.scrollWidth <= innerWidth")
    other.close()


def test_an_answer_is_judged(sized: Page, chat: Chat) -> None:
    ask(sized, COST_QUESTION)
    sized.get_by_role("button", name=texts.FEEDBACK_WRONG, exact=True).click()
    sized.get_by_text(texts.FEEDBACK_REASONS[1]).click()
    sized.get_by_role("textbox", name=texts.FEEDBACK_MORE).fill("Zie de <b>brief</b>")
    sized.get_by_role("button", name=texts.FEEDBACK_SEND).click()
    expect(sized.get_by_text(texts.FEEDBACK_THANKS_WRONG).first).to_be_visible()
    found, right, reason = chat[1].judged[-1]
    assert (found.question, right, reason) == (
        COST_QUESTION,
        False,
        f"{texts.FEEDBACK_REASONS[1]}: Zie de <b>brief</b>",
    )
    ask(sized, PLACES_QUESTION)
    sized.locator("#vraag-2").get_by_role("button", name=texts.FEEDBACK_RIGHT, exact=True).click()
    expect(sized.get_by_text(texts.FEEDBACK_THANKS_RIGHT).first).to_be_visible()
    assert chat[1].judged[-1][1] is True


def test_copying_takes_the_sources_along(sized: Page) -> None:
    sized.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(sized, COST_QUESTION)
    sized.get_by_role("button", name=texts.COPY).click()
    expect(sized.get_by_text(texts.COPIED)).to_be_visible()
    copied = sized.evaluate("navigator.clipboard.readText()")
    assert "385 duizend euro [1]" in copied and "[3] Raadsbrief over de sporthal" in copied
    sized.evaluate("getSelection().selectAllChildren(document.querySelector('.rw-hero-figure'))")
    sized.keyboard.press("Control+c")
    by_hand = sized.evaluate("navigator.clipboard.readText()")
    assert by_hand.startswith(f"385.000 euro nadelig\n\n{texts.SOURCES}:\n[1] Programmabegroting 2026")
