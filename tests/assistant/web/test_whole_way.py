"""The whole way in a real browser: the example documents, a question, an answer, its citation, the quoted text."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from assistant.server.application import Office
from assistant.settings import Settings
from assistant.web import texts
from tests.assistant.web.conftest import running_chat

QUESTION = "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?"


@pytest.fixture(scope="module")
def address(example_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    data = tmp_path_factory.mktemp("kantoor") / "data"
    shutil.copytree(example_data, data)
    office = Office(Settings(_env_file=None, data=data))
    try:
        with running_chat(office) as url:
            yield url
    finally:
        office.close()


def ask(page: Page, question: str) -> None:
    page.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".rw-turn").last.locator(".rw-badge")).to_be_visible()


def test_ask_follow_the_citation_and_see_the_quoted_text(browser_page: Page, address: str) -> None:
    browser_page.goto(address)
    ask(browser_page, QUESTION)
    card = browser_page.locator(".rw-card--answer")
    expect(card).to_contain_text("3,05 miljoen euro nadelig")
    card.get_by_role("link", name="Bron 1").first.click()
    quoted = browser_page.locator(".rw-sources mark").first
    expect(quoted).to_be_visible()
    expect(quoted).to_contain_text("Saldo na maatregelen")


def test_a_follow_up_is_shown_as_it_was_understood(browser_page: Page, address: str) -> None:
    browser_page.goto(address)
    ask(browser_page, QUESTION)
    ask(browser_page, "En voor 2027?")
    expect(browser_page.locator(".rw-turn").last).to_contain_text("saldo na maatregelen in 2027")


def test_example_questions_and_documents_are_those_of_the_index(browser_page: Page, address: str) -> None:
    browser_page.goto(address)
    expect(browser_page.locator(".rw-examples button")).to_have_count(4)
    browser_page.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    expect(browser_page.locator(".rw-document", has_text="Programmacontract Dorpen aan zet")).to_be_visible()


def test_a_phone_shows_no_sideways_scroll(browser_page: Page, address: str) -> None:
    browser_page.set_viewport_size({"width": 360, "height": 740})
    browser_page.goto(address)
    ask(browser_page, QUESTION)
    ask(browser_page, "Vergelijk de kosten van het zwembad met die van de bibliotheek")
    wide = browser_page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 360
