"""Pictures of the main states of the chat: `python -m evals.making.screenshots FOLDER [README-FOLDER]`.

Ingests the example documents in a new data folder, serves the chat on this machine and looks at it in Chromium, on a
phone and at a desk, in light and in dark: without a language model, with one that is played by `evals.modelserver`, and
without documents. With a second folder the pictures that the README shows are also kept there, made small.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from assistant.indexing import index_paths
from assistant.server.application import Office, build_server
from assistant.server.serving import config
from assistant.settings import Settings
from evals.hallucinations.reading import read_request
from evals.making.screenshot import DEFAULT_QUESTION
from evals.modelserver.playing import Play, failing
from evals.modelserver.protocol import ChatRequest
from evals.modelserver.server import ModelServer
from evals.serving import served
from vectorstore.index import Index

EXAMPLES = Path("evals/documents")
SIZES = {"telefoon": (360, 740), "bureau": (1280, 860)}
SCHEMES = {"licht": "light", "donker": "dark"}
PLACES_QUESTION = "Wat kost het zwembad?"
YEARS_QUESTION = "Hoe ontwikkelt het saldo zich van 2026 tot 2029?"
NOTHING_QUESTION = "Wie won de Elfstedentocht in 1997?"
MODEL_QUESTION = "Wat is het saldo na maatregelen in 2026, 2027 en 2028 volgens de Perspectiefnota 2025-2028?"
ROW, NOTA, YEARS = "Saldo na maatregelen", "Perspectiefnota 2025-2028", ("2026", "2027", "2028")

PAUSE = 0.25
"""Seconds between the pieces of a reply of the language model: slow enough for a picture on the way."""

IN_README = {
    "antwoord-bureau-licht": "screenshot",
    "antwoord-telefoon-licht": "screenshot-telefoon-antwoord",
    "bron-telefoon-licht": "screenshot-telefoon-bron",
    "vindplaatsen-telefoon-licht": "screenshot-telefoon-vindplaatsen",
    "over-jaren-telefoon-licht": "screenshot-telefoon-over-jaren",
    "niets-gevonden-telefoon-licht": "screenshot-telefoon-niets-gevonden",
    "documenten-telefoon-licht": "screenshot-telefoon-documenten",
    "onderweg-telefoon-licht": "screenshot-telefoon-onderweg",
    "grafiek-telefoon-licht": "screenshot-telefoon-grafiek",
    "taalmodel-weg-telefoon-licht": "screenshot-telefoon-taalmodel-weg",
    "geen-documenten-telefoon-licht": "screenshot-telefoon-geen-documenten",
    "antwoord-telefoon-donker": "screenshot-telefoon-donker",
}
"""The pictures of the README: their state, size and colours, and the name they get."""

COLOURS = 64
"""Colours kept in those: enough for flat colours and letters, and a third of the bytes."""


@dataclass
class Teller:
    """A language model that says the figure of each year in a sentence; or nothing but an error while it is `away`."""

    away: bool = False

    def play(self, request: ChatRequest) -> Play:
        """The reply to a request."""
        view = read_request(request)
        if self.away or view is None:
            return failing(503)
        found = {one.year: one for one in view.figures if one.label == ROW and one.passage.title == NOTA}
        sentences = [
            {"text": f"In {year} is er een tekort van {{{found[year].name}}}.", "sources": [found[year].passage.name]}
            for year in YEARS
        ]
        said = {"answerable": True, "sentences": sentences, "calculations": [], "missing": ""}
        return Play(text=json.dumps(said), pause=PAUSE)


@contextlib.contextmanager
def _served(data: Path, **settings: object) -> Iterator[str]:
    """A chat over a data folder; gives its address."""
    office = Office(Settings(_env_file=None, data=data).model_copy(update=settings))
    try:
        with served(lambda: config(build_server(office))) as address:
            yield address
    finally:
        office.close()


def _center(page: Page, selector: str) -> None:
    page.locator(selector).first.evaluate("one => one.scrollIntoView({block: 'center'})")
    page.wait_for_timeout(300)


def _open(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(".rw-start, .rw-turn").first.wait_for()


def _send(page: Page, question: str) -> None:
    page.locator("#rw-question textarea").fill(question)
    page.keyboard.press("Enter")


def _ask(page: Page, question: str) -> None:
    turns = page.locator(".rw-turn").count()
    _send(page, question)
    page.locator(f"#vraag-{turns + 1} .rw-badge").wait_for()
    page.wait_for_timeout(300)


def _ask_anew(page: Page, question: str) -> None:
    """Without the questions before, which the next would lean on."""
    page.locator("#rw-new").click()
    page.locator(".rw-examples").wait_for()
    _ask(page, question)


def _quoting(page: Page, address: str) -> Iterator[str]:
    """The states without a language model: brings the page from one to the next, gives the name of each."""
    _open(page, address)
    page.locator(".rw-examples").wait_for()
    yield "begin"
    _ask(page, DEFAULT_QUESTION)
    yield "antwoord"
    page.locator(".rw-hero a").click()
    page.locator(".rw-source .rw-image").first.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('.rw-image img').naturalWidth > 0")
    page.wait_for_timeout(300)
    yield "bron"
    page.locator(".rw-source [data-page].rw-link").first.click()
    page.locator("dialog img").wait_for()
    page.wait_for_timeout(500)
    yield "bladzijde"
    page.keyboard.press("Escape")
    page.locator("[data-share]").first.click()
    page.locator("dialog [data-link]").wait_for()
    yield "delen"
    page.keyboard.press("Escape")
    _ask_anew(page, PLACES_QUESTION)
    yield "vindplaatsen"
    _ask_anew(page, YEARS_QUESTION)
    _center(page, ".rw-drawing .rw-chart")
    yield "over-jaren"
    _ask_anew(page, NOTHING_QUESTION)
    yield "niets-gevonden"
    page.locator(".rw-filter summary").click()
    yield "filter"
    page.keyboard.press("Escape")
    for view, wanted in (("documenten", ".rw-document"), ("gesprekken", ".rw-talk")):
        page.locator(f".rw-nav [data-view={view}]").click()
        page.locator(wanted).first.wait_for()
        page.wait_for_timeout(300)
        yield view


def _wording(page: Page, address: str, teller: Teller) -> Iterator[str]:
    """The states with a language model: on its way, its answer with a chart, and while it is away."""
    teller.away = False
    _open(page, address)
    _send(page, MODEL_QUESTION)
    page.locator(".rw-draft").wait_for()
    page.wait_for_timeout(300)
    yield "onderweg"
    page.locator(".rw-badge").wait_for(timeout=60_000)
    _center(page, ".rw-chart")
    yield "grafiek"
    teller.away = True
    page.locator("#rw-new").click()
    page.locator(".rw-start").wait_for()
    _ask(page, DEFAULT_QUESTION)
    # The next page says it from the start.
    _open(page, address)
    page.locator(".rw-banner--down").wait_for()
    yield "taalmodel-weg"


def _bare(page: Page, address: str) -> Iterator[str]:
    """The state without documents."""
    _open(page, address)
    yield "geen-documenten"


States = Callable[[Page], Iterator[str]]


def take(browser: Browser, states: States, folder: Path) -> int:
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
                for state in states(page):
                    page.screenshot(path=folder / f"{state}-{size}-{scheme}.png")
                    taken += 1
    return taken


def keep(folder: Path, readme: Path) -> None:
    """Keep the pictures of the README, with few colours."""
    readme.mkdir(parents=True, exist_ok=True)
    for name, kept in IN_README.items():
        with Image.open(folder / f"{name}.png") as picture:
            small = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            small.save(readme / f"{kept}.png", optimize=True)


def main(folder: Path, readme: Path | None = None) -> None:
    """Take all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    teller = Teller()
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        data, bare = Path(place) / "data", Path(place) / "leeg"
        index = Index(data)
        index_paths(index, [EXAMPLES], encoding="raadwijzer")
        index.close()
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        with _served(data) as address:
            taken = take(browser, lambda page: _quoting(page, address), folder)
        with ModelServer(teller) as server, _served(data, model_retries=0, **server.settings()) as address:
            taken += take(browser, lambda page: _wording(page, address, teller), folder)
        with _served(bare) as address:
            taken += take(browser, lambda page: _bare(page, address), folder)
        browser.close()
    if readme is not None:
        keep(folder, readme)
    print(f"{taken} pictures in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots"), Path(sys.argv[2]) if sys.argv[2:] else None)
