"""Choosing, listing and adding documents, and how Raadwijzer is, in headless Chromium."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from assistant.web import texts
from assistant.web.backend import Phase, Role, State
from tests.assistant.web.conftest import ask, running_chat
from tests.assistant.web.scripted import BEGROTING, BRIEF, COST_QUESTION, LIJST, ScriptedBackend

Chat = tuple[str, ScriptedBackend]
READY = State(phase=Phase.READY)


@pytest.fixture(params=[(360, 740), (1280, 900)], ids=["phone", "desk"])
def sized(page: Page, chat: Chat, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = request.param
    page.set_viewport_size({"width": width, "height": height})
    yield page
    chat[1].gate.set()
    chat[1].now = READY
    chat[1]._documents = (BEGROTING, BRIEF, LIJST)


def test_documents_are_chosen_to_search_in(sized: Page, chat: Chat) -> None:
    sized.get_by_text(texts.FILTER_ALL).click()
    sized.get_by_role("checkbox", name="Raadsbrief", exact=True).check()
    line = sized.locator("[data-filter-line]")
    expect(line).to_have_text("In 1 van 3 documenten")
    sized.locator("select[name=year]").select_option("2025")
    expect(line).to_have_text(texts.FILTER_NONE)
    sized.locator("select[name=year]").select_option("2024")
    expect(line).to_have_text("In 1 van 3 documenten")
    ask(sized, COST_QUESTION)
    wanted = chat[1].wanted[-1]
    assert wanted is not None and wanted.kinds == ("raadsbrief",) and wanted.first is not None
    expect(line).to_have_text("In 1 van 3 documenten")
    line.click()
    sized.get_by_role("button", name=texts.FILTER_CLEAR).click()
    expect(line).to_have_text(texts.FILTER_ALL)


def test_titles_are_found_in_a_long_choice(sized: Page) -> None:
    sized.get_by_text(texts.FILTER_ALL).click()
    choices = sized.locator(".rw-choices--long .rw-choice")
    expect(choices.nth(2)).to_be_visible()
    sized.locator("[data-find-choice]").fill("sporthal kade")
    expect(choices.filter(visible=True)).to_have_text([BRIEF.title])


def test_the_list_tells_how_completely_and_when_documents_were_read(sized: Page) -> None:
    sized.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    first = sized.locator(".rw-document").first
    expect(first).to_contain_text("12 tabellen gevonden · gelezen op 2 maart 2026")
    sized.locator("[data-list-filter] input").fill("brief")
    expect(sized.locator(".rw-document").filter(visible=True)).to_have_count(1)
    expect(sized.locator("[data-list-said]")).to_have_text("1 in de lijst")
    sized.locator("[data-list-filter] input").fill("")
    sized.locator("[data-list-filter] select").select_option("besluitenlijst")
    expect(sized.locator(".rw-document").filter(visible=True)).to_contain_text([LIJST.title])


def test_a_question_about_one_document(sized: Page, chat: Chat) -> None:
    sized.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    sized.get_by_role("button", name=f"{texts.ASK_DOCUMENT} : {BEGROTING.title}").click()
    named = "Alleen in Programmabegroting 2026 van de gemeente Veldrade"
    expect(sized.locator("[data-filter-line]")).to_have_text(named)
    ask(sized, COST_QUESTION)
    wanted = chat[1].wanted[-1]
    assert wanted is not None and wanted.documents == ("begroting",)


def test_a_document_is_added_with_its_progress_and_its_end(sized: Page, chat: Chat) -> None:
    backend = chat[1]
    backend.gate.clear()
    sized.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    send = sized.get_by_role("button", name=texts.UPLOAD_SEND)
    said = sized.locator("[data-upload-said]")
    send.click()
    expect(said).to_have_text(texts.UPLOAD_EMPTY)
    file = {"name": "nota & meer.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    sized.get_by_label(texts.UPLOAD_LABEL).set_input_files(file)  # type: ignore[arg-type]
    send.click()
    expect(said).to_have_text("Controleren …")
    expect(sized.locator("[data-upload-bar]")).to_be_visible()
    backend.gate.set()
    expect(said).to_have_text("nota & meer.pdf is toegevoegd.")
    expect(sized.locator("[data-upload-bar]")).to_be_hidden()
    expect(sized.locator(".rw-document", has_text="nota & meer.pdf").last).to_be_visible()
    expect(said).to_have_text("nota & meer.pdf is toegevoegd.")
    sized.get_by_role("link", name=texts.NAV_CHAT).click()
    expect(sized.get_by_text(f"zoekt in {len(backend.documents())} documenten")).to_be_visible()
    assert backend.uploaded[-1] == ("nota & meer.pdf", 8)


def test_adding_a_document_can_be_stopped_and_refused(sized: Page, chat: Chat) -> None:
    backend = chat[1]
    backend.gate.clear()
    sized.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    said = sized.locator("[data-upload-said]")
    file = {"name": "virus.pdf", "mimeType": "application/pdf", "buffer": b"MZ"}
    sized.get_by_label(texts.UPLOAD_LABEL).set_input_files(file)  # type: ignore[arg-type]
    sized.get_by_role("button", name=texts.UPLOAD_SEND).click()
    expect(said).to_have_text("Controleren …")
    sized.get_by_role("button", name=texts.UPLOAD_STOP, exact=True).click()
    expect(said).to_have_text(texts.UPLOAD_STOPPED)
    backend.gate.set()
    sized.get_by_role("button", name=texts.UPLOAD_SEND).click()
    expect(said).to_have_text("Dit bestand is geen PDF.")


def test_who_may_not_add_documents_sees_no_form(browser_page: Page) -> None:
    with running_chat(ScriptedBackend(role=Role.RAADSLID)) as url:
        browser_page.goto(f"{url}#documenten")
        expect(browser_page.locator(".rw-document").first).to_be_visible()
        expect(browser_page.get_by_text(texts.UPLOAD_HEADING)).to_have_count(0)
        browser_page.close()


def test_reading_documents_and_a_model_that_is_down_are_told(sized: Page, chat: Chat) -> None:
    chat[1].now = State(phase=Phase.INGESTING, done=3, total=12, model="groot", model_down=True)
    sized.reload()
    expect(sized.locator("#rw-banner")).to_contain_text("3 van 12 bestanden klaar")
    expect(sized.get_by_role("progressbar")).to_be_visible()
    expect(sized.locator("#rw-banner")).to_contain_text(texts.STATE_MODEL_DOWN)
    chat[1].now = READY
    expect(sized.locator(".rw-banner")).to_have_count(0)


def test_the_first_documents_appear_by_themselves(browser_page: Page) -> None:
    backend = ScriptedBackend(documents=())
    backend.now = State(phase=Phase.INGESTING)
    with running_chat(backend) as url:
        browser_page.goto(url)
        expect(browser_page.get_by_role("heading", name=texts.EMPTY_BUSY_HEADING)).to_be_visible()
        backend._documents, backend.now = (BEGROTING, BRIEF), READY
        expect(browser_page.get_by_role("heading", name=texts.START_HEADING)).to_be_visible(timeout=15_000)
        expect(browser_page.get_by_text(texts.FILTER_ALL)).to_be_visible()
        browser_page.close()
