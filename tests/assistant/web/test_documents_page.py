"""Choosing, listing and adding documents, and how Raadwijzer is, in headless Chromium."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, ViewportSize, expect

from assistant.retriever import Filter
from assistant.web import texts
from assistant.web.backend import Phase, Role, State
from tests.assistant.web.conftest import ask, running_chat
from tests.assistant.web.scripted import BEGROTING, BRIEF, COST_QUESTION, FOLLOW_UP, LIJST, PLAN, ScriptedBackend

Chat = tuple[str, ScriptedBackend]
READY = State(phase=Phase.READY)


def test_documents_are_chosen_to_search_in(sized: Page, chat: Chat) -> None:
    chat[1]._documents = (BEGROTING, BRIEF, LIJST, PLAN)
    sized.reload()
    sized.get_by_text(texts.FILTER_ALL).click()
    sized.get_by_role("checkbox", name="Raadsbrief", exact=True).check()
    line = sized.locator("[data-filter-line]")
    expect(line).to_have_text("In 1 van 4 documenten")
    # Examples are about all documents.
    expect(sized.locator(".rw-examples")).to_be_hidden()
    sized.get_by_role("checkbox", name="Programmaplan", exact=True).check()
    expect(line).to_have_text("In 2 van 4 documenten")
    sized.locator("select[name=year]").select_option("2024")
    expect(line).to_have_text("In 1 van 4 documenten")
    sized.locator("select[name=programme]").select_option(label="Water en warmte")
    expect(line).to_have_text(texts.FILTER_NONE)
    sized.locator("select[name=year]").select_option("2025")
    expect(line).to_have_text(f"Alleen in {PLAN.title}")
    sized.get_by_label(texts.FILTER_FIND).first.fill("water")
    sized.get_by_role("checkbox", name=PLAN.title).check()
    expect(sized.get_by_role("checkbox", name=BRIEF.title)).to_be_hidden()
    sized.get_by_role("button", name=texts.FILTER_DONE).click()
    expect(sized.locator("select[name=year]")).to_be_hidden()
    expect(sized.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_be_focused()
    ask(sized, COST_QUESTION)
    assert chat[1].wanted[-1] == Filter(
        documents=("plan",), kinds=("programmaplan", "raadsbrief"), first=date(2025, 1, 1), last=date(2025, 12, 31)
    )
    # The whole name of the document is in sight.
    assert line.evaluate("one => one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight + 1")
    sized.locator("#rw-filter summary").click()
    sized.get_by_role("button", name=texts.FILTER_CLEAR).click()
    expect(line).to_have_text(texts.FILTER_ALL)
    sized.keyboard.press("Escape")
    ask(sized, FOLLOW_UP)
    assert chat[1].wanted[-1] is None


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
    sized.get_by_role("link", name=texts.NAV_DOCUMENTS, exact=True).click()
    sized.get_by_role("button", name=texts.UPLOAD_ASK).click()
    expect(sized.locator("[data-filter-line]")).to_have_text("Alleen in nota & meer.pdf")
    ask(sized, COST_QUESTION)
    wanted = backend.wanted[-1]
    assert wanted is not None and wanted.documents == (backend.documents()[-1].id,)


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
    expect(sized.get_by_role("button", name=texts.UPLOAD_ASK)).to_be_hidden()
    sized.get_by_role("button", name=texts.UPLOAD_SEND).click()
    expect(said).to_have_text("Dit bestand is geen PDF.")


def test_who_may_not_add_documents_sees_no_form(browser_page: Page, size: ViewportSize) -> None:
    browser_page.set_viewport_size(size)
    with running_chat(ScriptedBackend(role=Role.RAADSLID)) as url:
        browser_page.goto(f"{url}#documenten")
        expect(browser_page.locator(".rw-document").first).to_be_visible()
        expect(browser_page.get_by_text(texts.UPLOAD_HEADING)).to_have_count(0)
        browser_page.close()


def test_reading_documents_and_a_model_that_is_down_are_told(sized: Page, chat: Chat) -> None:
    chat[1].now = State(phase=Phase.INGESTING, done=3, total=10, model="groot", model_down=True)
    sized.reload()
    expect(sized.locator("#rw-banner")).to_contain_text("30 procent is klaar")
    expect(sized.get_by_role("progressbar")).to_be_visible()
    expect(sized.locator("#rw-banner")).to_contain_text(texts.STATE_MODEL_DOWN)
    chat[1].now = READY
    expect(sized.locator(".rw-banner")).to_have_count(0)


def test_the_first_documents_appear_by_themselves(browser_page: Page, size: ViewportSize) -> None:
    browser_page.set_viewport_size(size)
    backend = ScriptedBackend(documents=())
    backend.now = State(phase=Phase.INGESTING)
    with running_chat(backend) as url:
        browser_page.goto(url)
        expect(browser_page.get_by_role("heading", name=texts.EMPTY_BUSY_HEADING)).to_be_visible()
        backend._documents, backend.now = (BEGROTING, BRIEF), READY
        expect(browser_page.get_by_role("heading", name=texts.START_HEADING)).to_be_visible(timeout=15_000)
        expect(browser_page.get_by_text(texts.FILTER_ALL)).to_be_visible()
        browser_page.close()
