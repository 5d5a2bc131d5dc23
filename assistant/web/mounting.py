"""How a page of Gradio stands in a server: without what Gradio adds for others to see or count."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import gradio as gr
from fastapi import FastAPI

from assistant.web.theme import theme


def mount_page(server: FastAPI, make: Callable[[], gr.Blocks], path: str, host: str) -> None:
    """Put a page at a path. One at "/" takes every other address, so it comes last.

    Args:
        server: the server, with the middleware that keeps Gradio's other doors closed.
        make: makes what to show; called here, because Gradio settles what it counts when a page is made.
        path: where it stands.
        host: the address that the server is served at.
    """
    # Gradio computes statistics after every event, with pandas; nobody sees them here.
    os.environ.setdefault("GRADIO_ANALYTICS_CACHE_FREQUENCY", str(sys.maxsize))
    gr.mount_gradio_app(
        server,
        make(),
        path=path,
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
