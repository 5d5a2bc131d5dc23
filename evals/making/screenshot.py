"""Pictures of the running chat: `python -m evals.making.screenshot ADDRESS FILE [QUESTION]`, for the README."""

from __future__ import annotations

import os
import shutil
import sys

from playwright.sync_api import sync_playwright

DEFAULT_QUESTION = "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?"
WIDTH, HEIGHT = 1180, 760


def take(address: str, file: str, question: str, width: int = WIDTH) -> None:
    """Ask a question in the chat at an address and save what the page shows."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": width, "height": HEIGHT}, locale="nl-NL")
        page.goto(address)
        page.get_by_role("textbox").first.fill(question)
        page.keyboard.press("Enter")
        page.locator(".rw-badge").first.wait_for()
        page.wait_for_timeout(500)
        page.screenshot(path=file)
        browser.close()


if __name__ == "__main__":
    asked = sys.argv[3] if len(sys.argv) > 3 else DEFAULT_QUESTION
    take(sys.argv[1], sys.argv[2], asked, int(sys.argv[4]) if len(sys.argv) > 4 else WIDTH)
