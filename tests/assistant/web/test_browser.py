"""The chat in headless Chromium, with a scripted backend."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from assistant.web import texts
from ingest.models import Document
from tests.assistant.web.conftest import ask, is_phone, running_chat
from tests.assistant.web.scripted import (
    BEGROTING,
    COMPARED_QUESTION,
    COST_QUESTION,
    DIFFERENCE_QUESTION,
    FOLLOW_UP,
    NOTHING_QUESTION,
    PLACES_QUESTION,
    QUOTE,
    YEARS_QUESTION,
    ScriptedBackend,
    answer,
    citation,
)

ATTACK = '<img src="x" onerror="window.hit=1"> [k](javascript:window.hit=1) ${window.hit=1} {{1+1}}'
ATTACK_QUESTION = f"Wat is {ATTACK}"
LONG_WORD = "Meerjarenonderhoudsplanning" * 12
LONG_QUESTION = "Staat hier een lang woord in?"


def _long_row() -> str:
    return " ".join(f"{LONG_WORD[:40]} {number}.234,56 N" for number in range(30)) + LONG_WORD


def _script() -> ScriptedBackend:
    attacked = citation(document=ATTACK, section=ATTACK, quote=ATTACK, context_before=ATTACK, context_after=ATTACK)
    long = citation(document=LONG_WORD, section=LONG_WORD, file=LONG_WORD, quote=_long_row())
    return ScriptedBackend(
        {
            ATTACK_QUESTION: answer(f"{ATTACK} [1]", citations=(attacked,), conflicts=(ATTACK,)),
            LONG_QUESTION: answer(f"{LONG_WORD} [1]", citations=(long,), conflicts=(LONG_WORD,)),
        }
    )


@pytest.fixture(scope="module")
def called() -> Iterator[set[object]]:
    """The hosts that this process looks up or connects to while the module runs: the server must not call out."""
    found: set[object] = set()
    look_up = socket.getaddrinfo

    class Watched(socket.socket):
        def connect(self, address: object, /) -> None:
            if isinstance(address, tuple):
                found.add(address[0])
            super().connect(address)  # type: ignore[arg-type]

    def watched_look_up(host: object, *rest: object, **named: object) -> object:
        found.add(host)
        return look_up(host, *rest, **named)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", Watched)
        patch.setattr(socket, "getaddrinfo", watched_look_up)
        yield found


@pytest.fixture(scope="module")
def chat(called: set[object]) -> Iterator[tuple[str, ScriptedBackend]]:
    backend = _script()
    with running_chat(backend) as url:
        yield url, backend


def test_a_question_gives_an_answer_and_its_sources_beside_or_below_it(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    card = sized.locator(".rw-card--answer")
    expect(card).to_contain_text("De sporthal aan de Kade kost in 2026 385 duizend euro")
    expect(sized.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_have_value("")
    expect(sized.get_by_role("status").filter(has_text="Antwoord: De sporthal")).to_have_count(1)
    expect(card.locator(".rw-hero-origin")).to_contain_text(f"{BEGROTING.title}, bladzijde 31")
    expect(card.locator(".rw-hero-label")).to_have_text("Sporthal de Kade · 2026")
    expect(card.locator(".rw-conflicts")).to_contain_text("Raadsbrief over de sporthal aan de Kade (3 november 2024)")
    expect(card.locator(".rw-searched")).to_contain_text("3 documenten, 87 bladzijden.")
    sources = sized.locator(".rw-sources").bounding_box()
    answered = card.bounding_box()
    assert sources and answered
    if is_phone(sized):
        assert sources["y"] >= answered["y"] + answered["height"]
    else:
        assert sources["x"] > answered["x"] + answered["width"]


def test_an_example_question_is_asked_with_a_click(sized: Page) -> None:
    sized.get_by_role("button", name=PLACES_QUESTION).click()
    expect(sized.locator(".rw-card--places")).to_contain_text(texts.PLACES_HEADING)
    expect(sized.locator(".rw-examples")).to_have_count(0)


def test_a_marker_opens_its_source_by_click(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    source = sized.locator("#bron-1-2")
    expect(source.locator("mark")).to_be_hidden()
    sized.get_by_role("link", name="Bron 2:").click()
    expect(source.locator("mark")).to_have_text("Sporthal de Kade 410 N 385 N 385 N")
    expect(source.locator("mark")).to_be_in_viewport()
    expect(source).to_contain_class("is-active")
    expect(source.locator("summary")).to_be_focused()
    for text in (BEGROTING.title, "bladzijde 31", "3.2 Sport en bewegen", "28 mei 2025"):
        expect(source.locator("summary")).to_contain_text(text)


def test_a_citation_is_followed_with_the_keyboard_alone(sized: Page) -> None:
    sized.keyboard.press("Tab")
    sized.keyboard.press("Enter")
    expect(sized.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_be_focused()
    sized.keyboard.type(COST_QUESTION)
    sized.keyboard.press("Enter")
    first = sized.get_by_role("link", name="Bron 1:").first
    expect(first).to_be_visible()
    for _ in range(30):
        sized.keyboard.press("Shift+Tab")
        if first.evaluate("one => one === document.activeElement"):
            break
    expect(first).to_be_focused()
    sized.keyboard.press("Enter")
    expect(sized.locator("#bron-1-1 summary")).to_be_focused()
    expect(sized.locator("#bron-1-1 mark")).to_have_text(QUOTE)
    sized.keyboard.press("Escape")
    expect(first).to_be_focused()


def test_the_whole_page_opens_with_the_quote_in_it(sized: Page) -> None:
    ask(sized, COST_QUESTION)
    read = sized.locator("#bron-1-1").get_by_role("button", name=texts.READ_PAGE)
    for _ in range(2):  # the second time nothing new arrives from the server but the number of the request
        read.click()
        sheet = sized.get_by_role("dialog")
        expect(sheet.get_by_role("img")).to_be_visible()
        sheet.get_by_text(texts.PAGE_TEXT).click()
        expect(sheet.locator("mark")).to_have_text(QUOTE, use_inner_text=False)
        expect(sheet).to_contain_text("Zwembad 120 N 118 N 118 N")
        sized.keyboard.press("Escape")
        expect(sheet).to_be_hidden()
        expect(read).to_be_focused()


def test_a_page_that_is_gone_gives_a_dutch_message(page: Page) -> None:
    ask(page, COST_QUESTION)
    page.get_by_role("link", name="Bron 3:").click()
    page.locator("#bron-1-3").get_by_role("button", name=texts.READ_PAGE).click()
    expect(page.get_by_role("dialog")).to_contain_text(texts.ERROR_PAGE)
    page.get_by_role("button", name=texts.PAGE_CLOSE).click()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_conversation_passes_its_questions_on_and_starts_anew(sized: Page, chat: tuple[str, ScriptedBackend]) -> None:
    backend = chat[1]
    ask(sized, COST_QUESTION)
    sized.get_by_role("link", name="Bron 2:").click()
    ask(sized, FOLLOW_UP)
    assert backend.asked[-1] == (FOLLOW_UP, [COST_QUESTION])
    expect(sized.locator("#vraag-2")).to_contain_text("Begrepen als: Wat kost de sporthal in 2027?")
    expect(sized.locator("#vraag-2 h2")).to_be_in_viewport()
    expect(sized.locator("#bron-1-2")).to_have_attribute("open", "")  # what was open stays open
    sized.get_by_role("button", name=texts.NEW_CONVERSATION).click()
    expect(sized.locator(".rw-turn")).to_have_count(0)
    expect(sized.get_by_role("heading", name=texts.START_HEADING)).to_be_visible()
    ask(sized, PLACES_QUESTION)
    assert backend.asked[-1] == (PLACES_QUESTION, [])


def test_two_visitors_have_conversations_of_their_own(page: Page, chat: tuple[str, ScriptedBackend]) -> None:
    ask(page, COST_QUESTION)
    other = page.context.new_page()
    other.goto(chat[0])
    expect(other.get_by_role("heading", name=texts.START_HEADING)).to_be_visible()
    ask(other, NOTHING_QUESTION)
    assert chat[1].asked[-1] == (NOTHING_QUESTION, [])


def test_waiting_is_shown_and_a_new_conversation_ends_it(sized: Page, chat: tuple[str, ScriptedBackend]) -> None:
    backend = chat[1]
    backend.gate.clear()
    try:
        sized.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(COST_QUESTION)
        sized.get_by_role("button", name=texts.QUESTION_SEND, exact=True).click()
        expect(sized.locator(".rw-card--waiting")).to_contain_text(texts.STAGES["formuleren"])
        sized.get_by_role("button", name=texts.NEW_CONVERSATION).click()
        expect(sized.locator(".rw-turn")).to_have_count(0)
        sized.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(PLACES_QUESTION)
        sized.keyboard.press("Enter")
        expect(sized.locator(".rw-card--waiting")).to_be_visible()
        sized.keyboard.type("En dan")
    finally:
        backend.gate.set()
    expect(sized.locator(".rw-card--places")).to_be_visible()
    expect(sized.locator(".rw-turn")).to_have_count(1)
    expect(sized.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_have_value("En dan")
    assert backend.asked[-1] == (PLACES_QUESTION, [])


def test_an_empty_question_asks_nothing(page: Page, chat: tuple[str, ScriptedBackend]) -> None:
    asked = len(chat[1].asked)
    page.get_by_role("textbox", name=texts.QUESTION_LABEL).fill("   ")
    page.keyboard.press("Enter")
    ask(page, COST_QUESTION)
    assert len(chat[1].asked) == asked + 1


def test_an_answer_that_gradio_loses_comes_after_all(page: Page) -> None:
    closed = 'data: {"msg": "close_stream"}\n\n'
    page.route(
        "**/queue/data*",
        lambda route: route.fulfill(content_type="text/event-stream", body=closed),
        times=1,
    )
    page.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(COST_QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator(".rw-card--answer")).to_be_visible()
    expect(page.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_have_value("")


def test_an_error_is_a_dutch_sentence(sized: Page) -> None:
    ask(sized, "deze kent het script niet")
    expect(sized.locator(".rw-card--failed")).to_contain_text(texts.ERROR_ANSWER)
    expect(sized.locator("body")).not_to_contain_text("KeyError")
    ask(sized, COST_QUESTION)
    expect(sized.locator(".rw-card--answer")).to_be_visible()


def test_untrusted_text_is_shown_as_text(page: Page) -> None:
    ask(page, ATTACK_QUESTION)
    for place in (".rw-question h2", ".rw-text", ".rw-conflicts", "#bron-1-1 .rw-title", "#bron-1-1 mark"):
        expect(page.locator(place)).to_contain_text(ATTACK)
    for picture in page.locator("#rw-thread img").all():
        assert str(picture.get_attribute("src")).startswith("/pagina/begroting/")
    assert page.locator("#rw-thread a:not([data-source], [href^='/stuk/begroting'])").count() == 0
    assert page.evaluate("window.hit") is None


def test_the_policy_stops_a_script_that_slips_through(page: Page) -> None:
    page.evaluate("document.querySelector('#rw-thread').innerHTML = '<img src=data:, onerror=\"window.hit=1\">'")
    page.wait_for_timeout(200)
    assert page.evaluate("window.hit") is None


def test_the_documents_are_listed(page: Page) -> None:
    page.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    expect(page.get_by_role("heading", name=texts.DOCUMENTS_HEADING, exact=True)).to_be_focused()
    first = page.locator(".rw-document").first
    expect(first).to_contain_text("28 mei 2025")
    expect(first).to_contain_text("84 van 84 bladzijden gelezen")
    first.locator("summary").click()
    expect(first).to_contain_text("Tabel 9 Leges per kern")
    page.go_back()
    expect(page.get_by_role("heading", name=texts.START_HEADING)).to_be_visible()


def test_the_notice_is_in_reach_during_a_conversation(sized: Page) -> None:
    expect(sized.get_by_text("Raadwijzer is een AI-systeem.")).to_be_visible()
    ask(sized, COST_QUESTION)
    expect(sized.get_by_text(texts.NOTICE_SHORT)).to_be_in_viewport()
    sized.get_by_role("button", name=texts.NOTICE_MORE).click()
    expect(sized.get_by_role("dialog")).to_contain_text("Uw vragen blijven op de computer")


SCREENS = [
    COST_QUESTION,
    YEARS_QUESTION,
    DIFFERENCE_QUESTION,
    COMPARED_QUESTION,
    PLACES_QUESTION,
    NOTHING_QUESTION,
    LONG_QUESTION,
    "deze kent het script niet",
]


def test_nothing_is_wider_than_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    assert _sticking_out(page) == []
    for question in SCREENS:
        ask(page, question)
        page.evaluate("document.querySelectorAll('#rw-thread details').forEach(one => one.open = true)")
        assert _sticking_out(page) == []
    page.locator("#rw-filter summary").click()
    expect(page.locator("select[name=year]")).to_be_visible()
    assert _sticking_out(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("select[name=year]")).to_be_hidden()
    page.locator("#bron-1-1").get_by_role("button", name=texts.READ_PAGE).click()
    expect(page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    assert _sticking_out(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    expect(page.locator(".rw-document").first).to_be_visible()
    assert _sticking_out(page) == []


def _sticking_out(page: Page) -> list[str]:
    """The visible elements that reach past the right edge of the window."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('body *')]
          .filter(one => one.checkVisibility() && !one.closest('.rw-table-box > *, .rw-page-image > *'))
          .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5)
          .map(one => one.outerHTML.slice(0, 120))"""
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    return found


def test_every_text_has_contrast_in_the_dark(page: Page) -> None:
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.reload()
    expect(page.locator(".rw-examples")).to_be_visible()
    assert _faint(page) == []
    for question in SCREENS:
        ask(page, question)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert _faint(page) == []
    grounds = page.evaluate("getComputedStyle(document.querySelector('.rw-card--answer')).backgroundColor")
    assert grounds != "rgb(255, 255, 255)"
    page.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    expect(page.locator(".rw-document").first).to_be_visible()
    assert _faint(page) == []


def _faint(page: Page) -> list[str]:
    """The visible texts whose colour has a contrast below 4.5 with the ground behind them (WCAG 2.1, 1.4.3)."""
    found: list[str] = page.evaluate(
        """() => {
          const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
          const light = ([r, g, b]) => {
            const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * x + 0.7152 * y + 0.0722 * z;
          };
          const ground = (element) => {
            for (let one = element; one; one = one.parentElement) {
              const colour = numbers(getComputedStyle(one).backgroundColor);
              if (colour.length < 4 || colour[3] === 1) return colour;
            }
            return [255, 255, 255];
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const faint = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (!node.data.trim() || !element.checkVisibility()) continue;
            if (element.closest('.rw-sr, .sr-only, #rw-status')) continue;
            const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${node.data.trim().slice(0, 60)}`);
          }
          return faint;
        }"""
    )
    return found


def test_it_is_a_dutch_page_of_our_own(page: Page) -> None:
    assert page.title() == "Raadwijzer"
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert page.locator("footer").count() == 0
    expect(page.locator("body")).not_to_contain_text("Gradio")


def test_the_server_calls_nobody(page: Page, called: set[object]) -> None:
    ask(page, COST_QUESTION)
    assert called <= {"127.0.0.1", "::1", "localhost", None}


def test_a_lost_connection_is_told_in_dutch(browser_page: Page) -> None:
    with running_chat(ScriptedBackend()) as url:
        browser_page.goto(url)
        ask(browser_page, COST_QUESTION)
    browser_page.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(FOLLOW_UP)
    browser_page.keyboard.press("Enter")
    expect(browser_page.get_by_text(texts.CONNECTION_LOST)).to_be_visible()
    expect(browser_page.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_have_value(FOLLOW_UP)


def test_an_empty_index_has_no_question_box(browser_page: Page, size: ViewportSize) -> None:
    browser_page.set_viewport_size(size)
    with running_chat(ScriptedBackend(documents=())) as url:
        browser_page.goto(url)
        expect(browser_page.get_by_role("heading", name=texts.EMPTY_HEADING)).to_be_visible()
        expect(browser_page.locator("#rw-start").get_by_text(texts.EMPTY_COMMAND)).to_be_visible()
        expect(browser_page.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_be_hidden()
        browser_page.close()


class Unreadable(ScriptedBackend):
    def documents(self) -> Sequence[Document]:
        raise OSError("/geheim/pad is kapot")


def test_documents_that_cannot_be_read_give_a_dutch_message(browser_page: Page) -> None:
    with running_chat(Unreadable()) as url:
        browser_page.goto(url)
        expect(browser_page.locator("#rw-start").get_by_text(texts.ERROR_DOCUMENTS)).to_be_visible()
        expect(browser_page.locator("body")).not_to_contain_text("geheim")
        browser_page.close()
