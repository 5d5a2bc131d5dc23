"""For everyone: axe finds nothing, the keyboard is enough, colours can be chosen, text can be twice as large."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from assistant.web import texts
from tests.assistant.web.conftest import ask
from tests.assistant.web.scripted import (
    COST_QUESTION,
    DIFFERENCE_QUESTION,
    NOTHING_QUESTION,
    PLACES_QUESTION,
    YEARS_QUESTION,
    ScriptedBackend,
)

Chat = tuple[str, ScriptedBackend]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}


def violations(page: Page) -> list[str]:
    """What axe finds wrong, by rule and element."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:150]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")], ids=str)
def test_axe_finds_nothing(page: Page, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page.get_by_text(texts.FILTER_ALL).click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    for question in (COST_QUESTION, YEARS_QUESTION, DIFFERENCE_QUESTION, PLACES_QUESTION, NOTHING_QUESTION):
        ask(page, question)
    page.evaluate("document.querySelectorAll('#rw-thread details').forEach(one => one.open = true)")
    assert violations(page) == []
    page.locator("#bron-1-1").get_by_role("button", name=texts.READ_PAGE).click()
    expect(page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.locator("#vraag-1").get_by_role("button", name=texts.FEEDBACK_WRONG).click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    for view, ready in ((texts.NAV_DOCUMENTS, ".rw-document"), (texts.NAV_HISTORY, ".rw-talk")):
        page.get_by_role("link", name=view, exact=True).click()
        expect(page.locator(ready).first).to_be_visible()
        assert violations(page) == []


def test_axe_finds_nothing_on_a_shared_answer(page: Page, chat: Chat) -> None:
    page.goto(f"{chat[0]}gedeeld/{chat[1].share(chat[1].script[COST_QUESTION])}")
    expect(page.locator(".rw-hero-figure")).to_be_visible()
    assert violations(page) == []


def test_everything_is_reached_with_the_keyboard_and_shows_its_focus(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    wanted = {
        texts.EDIT,
        texts.RETRY,
        texts.COPY,
        texts.SHARE,
        texts.FEEDBACK_RIGHT,
        texts.FEEDBACK_WRONG,
        texts.NEW_CONVERSATION,
        texts.NOTICE_MORE,
        texts.NAV_DOCUMENTS,
        texts.NAV_HISTORY,
    }
    sized.evaluate("document.activeElement.blur()")
    reached = set()
    for _ in range(60):
        sized.keyboard.press("Tab")
        name, outlined = sized.evaluate(
            """() => {
              const one = document.activeElement;
              const shown = one.matches('textarea') ? one.closest('#rw-ask') : one;
              const style = getComputedStyle(shown);
              return [one.textContent.trim(), style.outlineStyle !== 'none' || style.boxShadow !== 'none'];
            }"""
        )
        assert outlined or name.startswith(texts.LOADING), name  # the document itself, after the last
        reached.add(name)
    assert wanted <= reached


def test_colours_are_chosen_and_remembered(sized: Page) -> None:
    sized.emulate_media(color_scheme="light", reduced_motion="reduce")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = sized.evaluate(ground)
    button = sized.get_by_role("button", name=texts.THEME)
    button.click()
    assert sized.evaluate(ground) == light
    button.click()
    expect(sized.get_by_role("button", name=f"{texts.THEME}: {texts.THEME_DARK}")).to_be_visible()
    dark = sized.evaluate(ground)
    assert dark != light
    sized.reload()
    expect(sized.locator(".rw-examples")).to_be_visible()
    assert sized.evaluate(ground) == dark
    sized.get_by_role("button", name=texts.THEME).click()
    assert sized.evaluate(ground) == light


def test_a_window_at_a_zoom_of_200_and_400_percent_needs_no_sliding(page: Page) -> None:
    ask(page, COST_QUESTION)
    page.evaluate("document.querySelectorAll('#rw-thread details').forEach(one => one.open = true)")
    for width, height in ((640, 450), (320, 256)):  # what is left of 1280 by 900, and of 1280 by 1024
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
    expect(page.locator(".rw-hero-figure")).to_have_text("385.000 euro nadelig")


def test_nothing_moves_for_who_wants_that(sized: Page, chat: Chat) -> None:
    chat[1].gate.clear()
    try:
        sized.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(COST_QUESTION)
        sized.keyboard.press("Enter")
        expect(sized.locator(".rw-dots")).to_be_visible()
        moving = "document.getAnimations().filter((one) => one.playState === 'running').length"
        assert sized.evaluate(moving) == 0
        sized.emulate_media(reduced_motion="no-preference")
        assert sized.evaluate(moving) > 0
    finally:
        chat[1].gate.set()
