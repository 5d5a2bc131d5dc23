"""Fixtures for tests of the chat in a browser.

`browser_page` is a page in headless Chromium that fails its test when it asked another host for anything, when
something that it loads is not there or when a script failed; `running_chat(backend)` serves a chat. A test of the
whole chain can use both.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Response, ViewportSize, expect, sync_playwright

from assistant.server.application import Office, build_server
from assistant.server.serving import config
from assistant.web import texts
from assistant.web.backend import Backend, Role
from evals.serving import served
from tests.assistant.web.scripted import ScriptedBackend

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MILLISECONDS = 20_000
"""How long something may take to appear: it takes a tenth of a second, and ten on a machine that is busy."""


@contextlib.contextmanager
def running_chat(backend: Backend | Office, language_model: str | None = None) -> Iterator[str]:
    """Serve a chat on a free port of this machine; gives its address, and stops it at the end."""
    with served(lambda: config(build_server(backend, language_model=language_model))) as address:
        yield address


@pytest.fixture(scope="module")
def browser_context() -> Iterator[BrowserContext]:
    """A profile of headless Chromium of the system; its pages share a cache, which makes the tests fast."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=CHROMIUM_ARGUMENTS)
        with chromium.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900}) as context:
            expect.set_options(timeout=PATIENCE_MILLISECONDS)
            yield context
        chromium.close()


@pytest.fixture
def browser_page(browser_context: BrowserContext) -> Iterator[Page]:
    """A page of its own; what it loads and what fails in it is watched."""
    foreign: list[str] = []
    failures: list[str] = []
    page = browser_context.new_page()
    page.on("request", lambda request: foreign.append(request.url) if is_foreign(request.url) else None)
    page.on("websocket", lambda websocket: foreign.append(websocket.url))
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("response", lambda got: failures.append(f"{got.status} {got.url}") if _is_broken(got) else None)
    yield page
    for open_page in browser_context.pages:
        open_page.close()
    assert foreign == []
    assert failures == []


def _is_broken(got: Response) -> bool:
    # A wrong password is answered with 401, which is no fault of the page.
    return got.status >= 400 and not (got.status == 401 and urlsplit(got.url).path == "/login")


@pytest.fixture(scope="module")
def chat() -> Iterator[tuple[str, ScriptedBackend]]:
    """A chat that answers from a script, for someone who may add documents."""
    backend = ScriptedBackend(role=Role.MEDEWERKER)
    with running_chat(backend) as url:
        yield url, backend


@pytest.fixture
def page(browser_page: Page, chat: tuple[str, ScriptedBackend]) -> Page:
    """A page of that chat, where a question can be typed."""
    browser_page.emulate_media(reduced_motion="reduce")
    browser_page.goto(chat[0])
    expect(browser_page.get_by_role("textbox", name=texts.QUESTION_LABEL)).to_be_visible()
    return browser_page


@pytest.fixture(params=[(360, 740), (1280, 900)], ids=["phone", "desk"])
def size(request: pytest.FixtureRequest) -> ViewportSize:
    """A phone and a desk."""
    width, height = request.param
    return {"width": width, "height": height}


@pytest.fixture
def sized(page: Page, chat: tuple[str, ScriptedBackend], size: ViewportSize) -> Iterator[Page]:
    """The chat on a phone and at a desk, without earlier conversations; afterwards the backend is as it was."""
    backend = chat[1]
    page.set_viewport_size(size)
    backend.delete_all_conversations()
    documents, now = backend._documents, backend.now
    yield page
    backend.gate.set()
    backend._documents, backend.now = documents, now


def is_phone(page: Page) -> bool:
    """Whether the window is that of a phone."""
    return page.viewport_size is not None and page.viewport_size["width"] < 500


def ask(page: Page, question: str) -> None:
    """Type a question, press Enter, wait for what comes of it."""
    asked = page.locator(".rw-turn").count()
    page.get_by_role("textbox", name=texts.QUESTION_LABEL).fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".rw-turn")).to_have_count(asked + 1)
    expect(page.locator(".rw-turn").last.locator(".rw-badge")).to_be_visible()


def is_foreign(url: str) -> bool:
    """Whether the address is of another machine; data: and blob: addresses are of none."""
    parts = urlsplit(url)
    return parts.scheme not in {"data", "blob"} and parts.hostname != "127.0.0.1"
