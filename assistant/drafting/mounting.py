"""The page for schriftelijke vragen at an address of its own, beside the chat in one server."""

from __future__ import annotations

from fastapi import FastAPI

from assistant.drafting.desk import DraftingDesk
from assistant.drafting.page import WhoOf, concept_app
from assistant.web.mounting import mount_page

PATH = "/concept"
"""Where the page is."""


def mount_concepts(server: FastAPI, desk: DraftingDesk, who_of: WhoOf, *, host: str = "127.0.0.1") -> None:
    """Put the page at `/concept`. Call it before the chat is mounted at `/`, which takes every other address.

    Args:
        server: the server, with the middleware that keeps Gradio's other doors closed.
        desk: the cases.
        who_of: who sent a request.
        host: the address that the server is served at.
    """
    mount_page(server, lambda: concept_app(desk, who_of), PATH, host)
