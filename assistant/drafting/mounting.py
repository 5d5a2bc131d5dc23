"""The page for schriftelijke vragen at an address of its own, beside the chat in one server."""

from __future__ import annotations

import os
import sys

import gradio as gr
from fastapi import FastAPI

from assistant.drafting.desk import DraftingDesk
from assistant.drafting.page import WhoOf, concept_app
from assistant.web.theme import theme

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
    # Gradio computes statistics after every event, with pandas; nobody sees them here.
    os.environ.setdefault("GRADIO_ANALYTICS_CACHE_FREQUENCY", str(sys.maxsize))
    gr.mount_gradio_app(
        server,
        concept_app(desk, who_of),
        path=PATH,
        server_name=host,
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        show_error=False,
        pwa=False,
        mcp_server=False,
        enable_monitoring=False,
        theme=theme(),
        app_kwargs={"docs_url": None, "redoc_url": None, "openapi_url": None},
    )
