"""Pictures of the main states of the chat: `python -m evals.making.screenshots FOLDER`, for the README.

Ingests the example documents in a new data folder, serves the chat on this machine and looks at it in Chromium, on a
phone and at a desk, in light and in dark.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from assistant.indexing import index_paths
from assistant.server.application import Office, build_server
from assistant.server.serving import config
from assistant.settings import Settings
from evals.making.screenshot import DEFAULT_QUESTION
from evals.serving import served
from vectorstore.index import Index

EXAMPLES = Path("evals/documents")
SIZES = {"telefoon": (360, 740), "bureau": (1280, 860)}
SCHEMES = {"licht": "light", "donker": "dark"}
PLACES_QUESTION = "Wat kost het zwembad?"
NOTHING_QUESTION = "Wie won de Elfstedentocht in 1997?"


@contextlib.contextmanager
def _served(data: Path) -> Iterator[str]:
    """The chat over the example documents; gives its address."""
    index = Index(data)
    index_paths(index, [EXAMPLES], encoding="raadwijzer")
    index.close()
    office = Office(Settings(_env_file=None, data=data))
    try:
        with served(lambda: config(build_server(office))) as address:
            yield address
    finally:
        office.close()


def _ask(page: Page, question: str) -> None:
    turns = page.locator(".rw-turn").count()
    page.locator("#rw-question textarea").fill(question)
    page.keyboard.press("Enter")
    page.locator(f"#vraag-{turns + 1} .rw-badge").wait_for()
    page.wait_for_timeout(300)


def _states(page: Page, address: str) -> Iterator[str]:
    """Brings the page from one state to the next; gives the name of each."""
    page.goto(address)
    page.locator(".rw-examples").wait_for()
    yield "begin"
    _ask(page, DEFAULT_QUESTION)
    yield "antwoord"
    page.locator(".rw-source .rw-image").first.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('.rw-image img').naturalWidth > 0")
    page.wait_for_timeout(300)
    yield "bron"
    page.locator(".rw-source [data-page].rw-link").first.click()
    page.locator("dialog img").wait_for()
    page.wait_for_timeout(500)
    yield "bladzijde"
    page.keyboard.press("Escape")
    page.locator("#rw-new").click()
    page.locator(".rw-examples").wait_for()
    _ask(page, PLACES_QUESTION)
    yield "vindplaatsen"
    # Without the questions before, which the next would lean on.
    page.locator("#rw-new").click()
    page.locator(".rw-examples").wait_for()
    _ask(page, NOTHING_QUESTION)
    yield "niets-gevonden"
    page.locator(".rw-filter summary").click()
    yield "filter"
    page.keyboard.press("Escape")
    for view, wanted in (("documenten", ".rw-document"), ("gesprekken", ".rw-talk")):
        page.locator(f".rw-nav [data-view={view}]").click()
        page.locator(wanted).first.wait_for()
        page.wait_for_timeout(300)
        yield view


def take(browser: Browser, address: str, folder: Path) -> int:
    """Save a picture of every state at every size in every scheme; gives their number."""
    taken = 0
    for size, (width, height) in SIZES.items():
        for scheme, colours in SCHEMES.items():
            with browser.new_context(
                viewport={"width": width, "height": height},
                locale="nl-NL",
                color_scheme="dark" if colours == "dark" else "light",
                reduced_motion="reduce",
            ) as context:
                page = context.new_page()
                for state in _states(page, address):
                    page.screenshot(path=folder / f"{state}-{size}-{scheme}.png")
                    taken += 1
    return taken


def main(folder: Path) -> None:
    """Take all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    with tempfile.TemporaryDirectory() as data, _served(Path(data)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        print(f"{take(browser, address, folder)} pictures in {folder}")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots"))
