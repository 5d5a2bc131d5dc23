"""The page for schriftelijke vragen in headless Chromium, on the real assistant."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import gradio as gr
import pytest
import uvicorn
from docx import Document as open_docx
from fastapi import FastAPI
from playwright.sync_api import Page, expect

from assistant.drafting.desk import DraftingDesk, letter_of_text
from assistant.drafting.models import Case, Status
from assistant.drafting.mounting import mount_concepts
from assistant.drafting.page import NOT_ALLOWED
from assistant.drafting.store import CaseStore
from assistant.service import Assistant
from assistant.web.app import ASSETS
from assistant.web.mounting import serve_assets
from assistant.web.privacy import PrivacyMiddleware
from evals.serving import served
from tests.assistant.drafting.conftest import LETTER
from tests.assistant.drafting.files import changed_word, numbered_word
from tests.assistant.web.conftest import browser_context, browser_page

__all__ = ["browser_context", "browser_page"]

START_SECONDS = 120
"""How long the page may take to start; it takes one or two."""

OPEN_LETTER = """Onderwerp: woningbouw

1. Hoe groot is het rentenadeel voor de gemeente door het faillissement van de aannemer?
2. Waarom?
"""
"""The answer to its first question is found, but not for sure."""

ATTACK = '<img src="x" onerror="window.hit=1"> ${window.hit=1} {{1+1}}'


@dataclass
class Person:
    """Who uses the page in a test."""

    shown: str = "Anna"
    role: str = "medewerker"


@dataclass
class Running:
    """A served page: its address, its desk and who is taken to use it."""

    url: str
    desk: DraftingDesk
    person: Person = field(default_factory=Person)


@contextlib.contextmanager
def _served(desk: DraftingDesk) -> Iterator[Running]:
    running = Running("", desk)

    def make() -> uvicorn.Config:
        app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

        def who_of(request: gr.Request) -> Person:
            return running.person

        serve_assets(app, ASSETS, "/raadwijzer")
        mount_concepts(app, desk, who_of)
        app.add_middleware(PrivacyMiddleware, title="Raadwijzer", assets_path="/raadwijzer")
        return uvicorn.Config(app, log_level="warning", ws="none", timeout_graceful_shutdown=1)

    with served(make, START_SECONDS) as address:
        running.url = f"{address}concept/"
        yield running


@pytest.fixture(scope="module", autouse=True)
def _patient() -> Iterator[None]:
    """A busy machine takes long to draft and to show; nothing here is about time."""
    expect.set_options(timeout=60_000)
    yield
    expect.set_options(timeout=5_000)


@pytest.fixture(scope="module")
def running(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    desk = DraftingDesk(assistant, CaseStore(tmp_path_factory.mktemp("pagina") / "concepten.sqlite"))
    with _served(desk) as served:
        yield served


SIZES = {"telefoon": (360, 780), "scherm": (1280, 900)}
"""Width and height of the two screens on which everything about editing must work."""


@pytest.fixture(params=SIZES)
def sized(request: pytest.FixtureRequest, page: Page) -> Iterator[Page]:
    """The page on a phone and on a desk; nothing may stick out at the side."""
    width, height = SIZES[request.param]
    page.set_viewport_size({"width": width, "height": height})
    yield page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.set_viewport_size({"width": 1280, "height": 900})


@pytest.fixture
def page(browser_page: Page, running: Running) -> Page:
    running.person = Person()
    browser_page.goto(running.url)
    expect(browser_page.get_by_label("Zaak")).to_be_visible()
    return browser_page


def _with_case(page: Page, running: Running, drafted: Case) -> str:
    """A case with its concepts, open on the page."""
    created = running.desk.store.create(drafted.letter, "Anna")
    running.desk.store.put_concepts(created.id, drafted.concepts, "Anna")
    page.reload()
    expect(page.get_by_role("button", name="Vraag 1", exact=True)).to_be_visible()
    return created.id


def _open(page: Page, number: str) -> None:
    page.get_by_role("button", name=f"Vraag {number}", exact=True).click()
    expect(page.get_by_role("heading", name=re.compile(rf"^Vraag {number}\."))).to_be_visible()


def test_pasted_questions_become_concepts(page: Page, running: Running) -> None:
    page.get_by_role("button", name="Nieuwe vragen").click()
    page.get_by_label("Of plak de vragen").fill(LETTER)
    page.get_by_role("button", name="Lees de vragen").click()
    expect(page.locator("#rwc-message")).to_contain_text("4 vragen gelezen")
    # The split is shown before anything is drafted.
    expect(page.get_by_label("Fractie")).to_have_value("Progressief Verbond")
    expect(page.locator("#rwc-questions")).to_contain_text("sluitende businesscase")
    expect(page.locator("#rwc-table")).to_contain_text("nog niet gemaakt")
    page.get_by_label("Fractie").fill("Progressief Verbond en SP")
    page.get_by_role("button", name="Maak de concepten").click()
    expect(page.locator("#rwc-message")).to_contain_text("De concepten zijn gemaakt", timeout=30_000)
    expect(page.locator("#rwc-table")).to_contain_text("oordeel of toezegging")
    case = running.desk.store.case(running.desk.store.cases()[0].id)
    assert case.letter.party == "Progressief Verbond en SP"
    assert len(case.concepts) == 4 and case.changed_by == "Anna"


def test_a_word_file_is_read(page: Page, running: Running, tmp_path: Path) -> None:
    path = numbered_word(tmp_path / "vragen.docx", [(0, "Wat kost het plein?"), (0, "Wie betaalt dat?")])
    page.get_by_role("button", name="Nieuwe vragen").click()
    page.locator("#rwc-upload input").set_input_files(path)
    expect(page.locator("#rwc-message")).to_contain_text("2 vragen gelezen")
    expect(page.locator("#rwc-table")).to_contain_text("Wat kost het plein?")


def test_a_file_that_means_harm_is_refused_with_a_message(page: Page, running: Running, tmp_path: Path) -> None:
    path = changed_word(tmp_path / "macro.docx", {"word/vbaProject.bin": b"macro"})
    before = len(running.desk.store.cases())
    page.get_by_role("button", name="Nieuwe vragen").click()
    page.locator("#rwc-upload input").set_input_files(path)
    expect(page.locator("#rwc-message [role=alert]")).to_contain_text("macro")
    assert len(running.desk.store.cases()) == before


def test_an_edited_figure_is_checked_at_once_and_survives_a_reload(
    sized: Page, running: Running, drafted: Case
) -> None:
    case_id = _with_case(sized, running, drafted)
    _open(sized, "1")
    box = sized.locator("#rwc-text textarea")
    expect(box).to_have_value(re.compile("70 procent"))
    expect(sized.locator(".rwc-hidden").first).to_be_hidden()
    box.fill("Er moet 77 procent aansluiten [1].")
    sized.get_by_label("gereed").check()
    sized.get_by_role("button", name="Sla het antwoord op").click()
    expect(sized.locator("#rwc-checked mark").first).to_have_text("77 procent")
    expect(sized.locator("#rwc-message")).to_contain_text("nog niet gereed")
    assert running.desk.store.case(case_id).concept("1").text == "Er moet 77 procent aansluiten [1]."
    sized.reload()
    _open(sized, "1")
    expect(sized.locator("#rwc-text textarea")).to_have_value("Er moet 77 procent aansluiten [1].")
    expect(sized.get_by_label("te controleren")).to_be_checked()


def test_what_was_typed_is_kept_when_the_box_is_left(sized: Page, running: Running, drafted: Case) -> None:
    case_id = _with_case(sized, running, drafted)
    _open(sized, "2")
    sized.locator("#rwc-text textarea").fill("Het college vindt dit redelijk.")
    sized.locator("#rwc-words textarea, #rwc-words input").first.focus()
    expect(sized.locator("#rwc-message")).to_contain_text("opgeslagen")
    assert running.desk.store.case(case_id).concept("2").text == "Het college vindt dit redelijk."


def test_a_text_is_kept_for_the_question_that_it_was_typed_for(page: Page, running: Running, drafted: Case) -> None:
    case_id = _with_case(page, running, drafted)
    _open(page, "2")
    page.locator("#rwc-text textarea").fill("Voor vraag twee.")
    _open(page, "3")  # without saving
    expect(page.locator("#rwc-text textarea")).not_to_have_value("Voor vraag twee.")
    page.get_by_role("button", name="Ververs").click()
    expect(page.locator("#rwc-table")).to_contain_text("concept")
    kept = running.desk.store.case(case_id)
    assert kept.concept("2").text == "Voor vraag twee."
    assert kept.concept("3").text == drafted.concept("3").text


def test_two_people_do_not_overwrite_each_other(sized: Page, running: Running, drafted: Case) -> None:
    case_id = _with_case(sized, running, drafted)
    _open(sized, "1")
    theirs = running.desk.store.case(case_id).concept("1")
    running.desk.store.put_concept(case_id, theirs.model_copy(update={"text": "Van Bea."}), "Bea")
    sized.locator("#rwc-text textarea").fill("Van Anna.")
    sized.get_by_role("button", name="Sla het antwoord op").click()
    expect(sized.locator("#rwc-message [role=alert]")).to_contain_text("Bea heeft vraag 1 intussen gewijzigd")
    # What Anna typed is still there to copy; what Bea kept is not lost.
    expect(sized.locator("#rwc-text textarea")).to_have_value("Van Anna.")
    assert running.desk.store.case(case_id).concept("1").text == "Van Bea."


def test_a_source_is_found_added_and_removed(sized: Page, running: Running, drafted: Case) -> None:
    case_id = _with_case(sized, running, drafted)
    _open(sized, "3")
    sized.locator("#rwc-words textarea, #rwc-words input").first.fill("afvalstoffenheffing 2026")
    sized.get_by_role("button", name="Zoek", exact=True).click()
    sized.locator("#rwc-found button").first.click()
    expect(sized.locator("#rwc-sources")).to_contain_text("[1]")
    assert len(running.desk.store.case(case_id).concept("3").citations) == 1
    sized.get_by_role("button", name="Verwijder bron 1").click()
    expect(sized.locator("#rwc-sources")).to_contain_text("nog geen bron")


def test_a_concept_is_made_again_with_an_instruction(sized: Page, running: Running, drafted: Case) -> None:
    case_id = _with_case(sized, running, drafted)
    _open(sized, "3")
    sized.locator("#rwc-instruction textarea, #rwc-instruction input").first.fill("kijk bij handhaving")
    sized.get_by_role("button", name="Maak dit concept opnieuw").click()
    expect(sized.locator("#rwc-message")).to_contain_text("opnieuw gemaakt")
    assert running.desk.store.case(case_id).concept("3").instruction == "kijk bij handhaving"


def test_the_files_are_given_with_and_without_the_checklist(
    page: Page, running: Running, drafted: Case, tmp_path: Path
) -> None:
    case_id = _with_case(page, running, drafted)
    with page.expect_download() as got:
        page.get_by_role("button", name="Word").click()
    got.value.save_as(tmp_path / "met.docx")
    page.get_by_label("Met checklist").uncheck()
    with page.expect_download() as got:
        page.get_by_role("button", name="Word").click()
    got.value.save_as(tmp_path / "zonder.docx")
    texts = ["\n".join(p.text for p in open_docx(str(tmp_path / n)).paragraphs) for n in ("met.docx", "zonder.docx")]
    assert ["Checklist" in text for text in texts] == [True, False]
    with page.expect_download() as got:
        page.get_by_role("button", name="JSON").click()
    got.value.save_as(tmp_path / "zaak.json")
    assert json.loads((tmp_path / "zaak.json").read_text(encoding="utf-8"))["id"] == case_id


def test_a_raadslid_sees_a_message_and_nothing_else(browser_page: Page, running: Running, drafted: Case) -> None:
    running.desk.store.create(drafted.letter, "Anna")
    running.person = Person(role="raadslid")
    browser_page.goto(running.url)
    expect(browser_page.get_by_text(NOT_ALLOWED)).to_be_visible()
    expect(browser_page.get_by_label("Zaak")).to_be_hidden()
    assert "Progressief" not in browser_page.content()


def test_text_from_outside_does_nothing(page: Page, running: Running) -> None:
    page.get_by_role("button", name="Nieuwe vragen").click()
    page.get_by_label("Of plak de vragen").fill(f"Onderwerp: {ATTACK}\n\n1. Wat is {ATTACK}?\n2. En {ATTACK}?")
    page.get_by_role("button", name="Lees de vragen").click()
    expect(page.locator("#rwc-message")).to_contain_text("2 vragen gelezen")
    page.get_by_role("button", name="Maak de concepten").click()
    expect(page.locator("#rwc-message")).to_contain_text("De concepten zijn gemaakt", timeout=30_000)
    _open(page, "1")
    expect(page.get_by_role("heading", name=re.compile("^Vraag 1"))).to_contain_text("onerror")
    assert page.evaluate("window.hit") is None


def test_a_sentence_that_was_found_is_taken_over(sized: Page, running: Running) -> None:
    letter = letter_of_text(OPEN_LETTER)
    case = running.desk.draft_case(running.desk.store.create(letter, "Anna"), "Anna")
    sized.reload()
    _open(sized, "1")
    expect(sized.locator("#rwc-gaps")).to_contain_text("Ontbreekt: de omvang (onderwerp: rentenadeel")
    expect(sized.locator("#rwc-gaps b").first).to_have_text("115.000 euro")
    sized.get_by_label("gereed").check()
    sized.get_by_role("button", name="Sla het antwoord op").click()
    expect(sized.locator("#rwc-message")).to_contain_text("er staan nog open plekken in")
    sized.get_by_role("button", name="Neem deze zin over").click()
    expect(sized.locator("#rwc-text textarea")).to_have_value(
        re.compile(r"^In Stand van zaken woningbouw staat: “.*\[1\]$")
    )
    expect(sized.locator("#rwc-sources")).to_contain_text("[1]")
    expect(sized.locator("#rwc-gaps")).not_to_contain_text("Ontbreekt")
    assert running.desk.store.case(case.id).concept("1").marked == ()


def test_the_table_shows_every_status_and_what_is_left(sized: Page, running: Running, drafted: Case) -> None:
    case_id = _with_case(sized, running, drafted)
    _open(sized, "1")
    sized.get_by_label("gereed").check()
    sized.get_by_role("button", name="Sla het antwoord op").click()
    expect(sized.locator("#rwc-message")).to_contain_text("opgeslagen")
    rows = sized.locator("#rwc-table tbody tr")
    expect(rows.nth(0)).to_contain_text("gereed")
    expect(rows.nth(1)).to_contain_text("oordeel of toezegging")
    expect(rows.nth(2)).to_contain_text("concept")
    assert running.desk.store.case(case_id).concept("1").status is Status.READY


def test_nothing_is_lost_when_the_server_starts_again(
    sized: Page, assistant: Assistant, drafted: Case, tmp_path: Path
) -> None:
    path = tmp_path / "concepten.sqlite"
    first = DraftingDesk(assistant, CaseStore(path))
    case = first.store.put_concepts(first.store.create(drafted.letter, "Anna").id, drafted.concepts, "Anna")
    first.edit(case.id, case.concept("2"), "Getypt voor de herstart.", Status.CHECK, "Anna")
    with _served(DraftingDesk(assistant, CaseStore(path))) as again:
        sized.goto(again.url)
        _open(sized, "2")
        expect(sized.locator("#rwc-text textarea")).to_have_value("Getypt voor de herstart.")
        expect(sized.get_by_label("te controleren")).to_be_checked()
