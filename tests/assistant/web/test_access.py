"""For everyone: axe finds nothing, the keyboard is enough, colours can be chosen, text can be twice as large."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from assistant.web import texts
from assistant.web.backend import Phase, Role, State
from tests.assistant.web.conftest import ask, running_chat
from tests.assistant.web.scripted import (
    COST_QUESTION,
    DIFFERENCE_QUESTION,
    NOTHING_QUESTION,
    OVER_YEARS_QUESTION,
    PLACES_QUESTION,
    YEARS_QUESTION,
    ScriptedBackend,
)

ANSWERED = (
    COST_QUESTION,
    YEARS_QUESTION,
    DIFFERENCE_QUESTION,
    OVER_YEARS_QUESTION,
    PLACES_QUESTION,
    NOTHING_QUESTION,
)
Chat = tuple[str, ScriptedBackend]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}


def violations(page: Page) -> list[str]:
    """What axe finds wrong, by rule and element."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:150]}" for one in found for node in one["nodes"]]


Scheme = Literal["light", "dark"]


@pytest.fixture(params=["light", "dark"])
def coloured(sized: Page, request: pytest.FixtureRequest) -> Page:
    """The chat on a phone and at a desk, in light and in dark."""
    scheme: Scheme = request.param
    sized.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    return sized


def test_axe_finds_nothing_in_a_conversation(coloured: Page) -> None:
    coloured.get_by_text(texts.FILTER_ALL).click()
    assert violations(coloured) == []
    coloured.keyboard.press("Escape")
    for question in ANSWERED:
        ask(coloured, question)
    coloured.get_by_role("button", name=texts.EDIT).click()
    expect(coloured.get_by_text(texts.EDITING)).to_be_visible()
    coloured.evaluate("document.querySelectorAll('#rw-thread details').forEach(one => one.open = true)")
    assert violations(coloured) == []
    coloured.locator("#bron-1-1").get_by_role("button", name=texts.READ_PAGE).click()
    expect(coloured.get_by_role("dialog").get_by_role("img")).to_be_visible()
    coloured.get_by_role("dialog").locator("summary").click()
    assert violations(coloured) == []
    coloured.keyboard.press("Escape")
    coloured.locator("#vraag-1").get_by_role("button", name=texts.SHARE, exact=True).click()
    expect(coloured.get_by_role("textbox", name=texts.SHARE_LABEL)).to_be_visible()
    assert violations(coloured) == []
    coloured.keyboard.press("Escape")
    coloured.locator("#vraag-1").get_by_role("button", name=texts.FEEDBACK_WRONG).click()
    assert violations(coloured) == []


def test_axe_finds_nothing_while_something_goes_on_or_went_wrong(coloured: Page, chat: Chat) -> None:
    backend = chat[1]
    backend.now = State(phase=Phase.INGESTING, done=3, total=10, model="groot", model_down=True)
    coloured.reload()
    expect(coloured.locator(".rw-banner")).to_have_count(2)
    backend.gate.clear()
    coloured.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(COST_QUESTION)
    coloured.keyboard.press("Enter")
    expect(coloured.locator(".rw-draft")).to_be_visible()
    assert violations(coloured) == []
    coloured.get_by_role("button", name=texts.STOP, exact=True).click()
    expect(coloured.get_by_text(texts.STOPPED_TEXT)).to_be_visible()
    backend.gate.set()
    ask(coloured, "deze kent het script niet")
    assert violations(coloured) == []


def test_axe_finds_nothing_in_the_other_views(coloured: Page, chat: Chat) -> None:
    ask(coloured, COST_QUESTION)
    coloured.get_by_role("link", name=texts.NAV_HISTORY, exact=True).click()
    expect(coloured.locator(".rw-talk").first).to_be_visible()
    coloured.get_by_text(texts.HISTORY_DELETE_ALL).click()
    assert violations(coloured) == []
    coloured.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    expect(coloured.locator(".rw-document").first).to_be_visible()
    coloured.evaluate("document.querySelectorAll('.rw-document details').forEach(one => one.open = true)")
    chat[1].gate.clear()
    file = {"name": "nota.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    coloured.get_by_label(texts.UPLOAD_LABEL).set_input_files(file)  # type: ignore[arg-type]
    coloured.get_by_role("button", name=texts.UPLOAD_SEND).click()
    expect(coloured.locator("[data-upload-said]")).to_have_text("Controleren …")
    assert violations(coloured) == []
    chat[1].gate.set()
    expect(coloured.get_by_role("button", name=texts.UPLOAD_ASK)).to_be_visible()
    assert violations(coloured) == []


@pytest.fixture(scope="module")
def empty() -> Iterator[tuple[str, ScriptedBackend]]:
    backend = ScriptedBackend(documents=(), role=Role.MEDEWERKER)
    with running_chat(backend) as url:
        yield url, backend


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_without_documents(
    browser_page: Page, size: ViewportSize, scheme: Scheme, empty: tuple[str, ScriptedBackend]
) -> None:
    address, backend = empty
    browser_page.set_viewport_size(size)
    browser_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for phase, heading in ((Phase.EMPTY, texts.EMPTY_HEADING), (Phase.INGESTING, texts.EMPTY_BUSY_HEADING)):
        backend.now = State(phase=phase)
        browser_page.goto(address)
        expect(browser_page.get_by_role("heading", name=heading)).to_be_visible()
        assert violations(browser_page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_shared_answer(
    browser_page: Page, size: ViewportSize, scheme: Scheme, chat: Chat
) -> None:
    browser_page.set_viewport_size(size)
    browser_page.emulate_media(color_scheme=scheme)
    address, backend = chat
    for question in (COST_QUESTION, OVER_YEARS_QUESTION):
        browser_page.goto(f"{address}gedeeld/{backend.share(backend.script[question])}")
        expect(browser_page.locator(".rw-card")).to_be_visible()
        browser_page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert violations(browser_page) == []


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
