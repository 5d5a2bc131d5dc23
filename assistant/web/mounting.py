"""How a page of Gradio stands in a server: without what Gradio adds for others to see or count."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import gradio as gr
from fastapi import FastAPI
from fastapi.requests import Request
from fastapi.responses import Response
from starlette.staticfiles import StaticFiles

from assistant.web import looks
from assistant.web.theme import theme


def serve_assets(server: FastAPI, folder: Path, path: str) -> None:
    """Serve the looks as one style sheet, and the other files of a folder, below a path."""
    # Before the folder, which would have an answer for this address too.
    server.add_route(f"{path}/chat.css", _looks, include_in_schema=False)
    server.mount(path, StaticFiles(directory=folder))


async def _looks(request: Request) -> Response:
    headers = {"Cache-Control": f"public, max-age={looks.KEPT_SECONDS}"}
    return Response(looks.style_sheet(), media_type="text/css", headers=headers)


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
