"""A language model behind the chat, in a real browser: text that grows, a chart, and a model that dies halfway."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from assistant.server.application import Office
from assistant.settings import Settings
from assistant.web import texts
from evals.modelserver.playing import Fault, Play
from evals.modelserver.protocol import ChatRequest
from evals.modelserver.server import ModelServer
from evals.modelserver.wire import PIECE
from tests.assistant.formulating.playing import figure, says
from tests.assistant.web.conftest import ask, running_chat

NOTA = "Perspectiefnota 2025-2028"
YEARS = ("2026", "2027", "2028")
YEARS_QUESTION = f"Wat is het saldo na maatregelen in 2026, 2027 en 2028 volgens de {NOTA}?"
QUESTION = f"Wat is het saldo na maatregelen in 2026 volgens de {NOTA}?"
FIRST, LAST = "In 2026 is er een tekort van 3,05 miljoen euro", "In 2028 is er een tekort van 3,49 miljoen euro"
PAUSE = 0.1
"""Seconds between the pieces of a reply, so that a sentence takes about half a second: a browser shows each."""

_REMEMBER = """() => {
    window.drafts = [];
    new MutationObserver(() => {
        const draft = document.querySelector('.rw-draft');
        if (draft) window.drafts.push(draft.innerText.trim());
    }).observe(document.body, {childList: true, subtree: true, characterData: true});
}"""
"""Keeps every text that stood on the page while the answer was on its way."""


class Teller:
    """A model that says the figure of each year in a sentence of its own; it dies halfway when told to."""

    dies = False

    def play(self, request: ChatRequest) -> Play:
        body = request.model_dump()
        found = [figure(body, "Saldo na maatregelen", year, NOTA) for year in YEARS]
        sentences = [
            (f"In {year} is er een tekort van {{{name}}}.", [source])
            for year, (name, source) in zip(YEARS, found, strict=True)
        ]
        text = says(*sentences).text
        # When it dies two sentences are whole, and the last has just begun.
        fault = Fault.CUT if self.dies else Fault.NONE
        return Play(text=text, pause=PAUSE, fault=fault, sent=text.index(YEARS[-1]) // PIECE + 1)


@pytest.fixture(scope="module")
def teller() -> Teller:
    return Teller()


@pytest.fixture(scope="module")
def address(example_data: Path, tmp_path_factory: pytest.TempPathFactory, teller: Teller) -> Iterator[str]:
    data = tmp_path_factory.mktemp("kantoor") / "data"
    shutil.copytree(example_data, data)
    with ModelServer(teller) as server:
        settings = Settings(_env_file=None, data=data, model_retries=0).model_copy(update=server.settings())
        office = Office(settings)
        try:
            with running_chat(office, "speler") as url:
                yield url
        finally:
            office.close()


def opened(page: Page, size: ViewportSize, address: str, question: str) -> list[str]:
    """Ask a question on a new page; gives every text that the page showed on the way, in order."""
    page.set_viewport_size(size)
    page.goto(address)
    expect(page.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_be_visible()
    page.evaluate(_REMEMBER)
    ask(page, question)
    drafts: list[str] = page.evaluate("window.drafts")
    return drafts


def test_text_grows_sentence_by_sentence_and_years_become_a_chart(
    browser_page: Page, size: ViewportSize, address: str, teller: Teller
) -> None:
    teller.dies = False
    drafts = opened(browser_page, size, address, YEARS_QUESTION)
    assert drafts[0].startswith(FIRST) and LAST not in drafts[0]
    assert [len(draft) for draft in drafts] == sorted(len(draft) for draft in drafts)
    assert len({len(draft) for draft in drafts}) >= 2
    card = browser_page.locator(".rw-card--answer")
    expect(card).to_contain_text(LAST)
    expect(card.locator("svg.rw-chart")).to_be_visible()
    expect(card.locator("svg.rw-chart")).to_contain_text("3,05")
    expect(card.get_by_role("table")).to_contain_text("2027")


def test_a_model_that_dies_halfway_leaves_the_answer_without_it(
    browser_page: Page, size: ViewportSize, address: str, teller: Teller
) -> None:
    teller.dies = True
    drafts = opened(browser_page, size, address, QUESTION)
    assert drafts and all(draft.startswith(FIRST) and LAST not in draft for draft in drafts)
    turn = browser_page.locator(".rw-turn")
    expect(turn).to_contain_text("Het taalmodel viel halverwege weg; dit antwoord is zonder taalmodel gemaakt.")
    expect(turn.locator(".rw-draft")).to_have_count(0)
    expect(turn).not_to_contain_text(FIRST)
    expect(turn.locator(".rw-card--answer .rw-hero-figure")).to_have_text("3,05 miljoen euro nadelig")
    expect(turn.locator(".rw-sources mark").first).to_contain_text("Saldo na maatregelen")
