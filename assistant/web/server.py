"""The chat on a port: Gradio inside a FastAPI application that keeps the browser to this machine."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import socket
import sys
import threading
import webbrowser

import gradio as gr
import uvicorn
from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.staticfiles import StaticFiles

from assistant.web import texts
from assistant.web.app import ASSETS, build_app
from assistant.web.backend import Backend, BackendFor
from assistant.web.privacy import PrivacyMiddleware
from assistant.web.routes import build_routes
from assistant.web.theme import theme

PORTS_TRIED = 10
"""Number of ports tried when the asked one is in use."""

_ASSETS_PATH = "/raadwijzer"
_LOOPBACK = ("127.0.0.1", "localhost", "::1", "[::1]")


def build_server(
    backend: Backend | BackendFor,
    *,
    host: str = "127.0.0.1",
    title: str = "Raadwijzer",
    language_model: str | None = None,
) -> FastAPI:
    """The chat as an ASGI application, at "/". Call it while an event loop runs: Gradio leaks loops otherwise.

    Args:
        backend: answers the questions of everyone, or says who answers those of a request.
        host: the address that it will be served at. On a loopback address, requests that name another host are
            refused, so that no web page elsewhere can reach the chat through a name that it controls.
        title: see `build_app`.
        language_model: see `build_app`.
    """
    backend_for: BackendFor = backend if callable(backend) else lambda request: backend
    # Gradio computes statistics after every event, with pandas; nobody sees them here.
    os.environ.setdefault("GRADIO_ANALYTICS_CACHE_FREQUENCY", str(sys.maxsize))
    server = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    server.mount(_ASSETS_PATH, StaticFiles(directory=ASSETS))
    server.include_router(build_routes(backend_for, title, f"{_ASSETS_PATH}/chat.css"))
    gr.mount_gradio_app(
        server,
        build_app(backend_for, title=title, language_model=language_model),
        path="/",
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
    server.add_middleware(PrivacyMiddleware, title=title, assets=ASSETS, assets_path=_ASSETS_PATH)
    if host in _LOOPBACK:
        server.add_middleware(TrustedHostMiddleware, allowed_hosts=list(_LOOPBACK))
    return server


def serve(
    backend: Backend,
    host: str = "127.0.0.1",
    port: int = 7860,
    open_browser: bool = True,
    *,
    title: str = "Raadwijzer",
    language_model: str | None = None,
) -> None:
    """Serve the chat until it is interrupted, and print its address.

    Takes one of the next ports when `port` is in use.

    Raises:
        OSError: no port is free, or the host is no address of this machine; the message is Dutch.
    """
    with _listening(host, port) as listener:
        taken = listener.getsockname()[1]
        if taken != port and port:
            print(texts.port_taken(port, taken))
        address = f"http://{f'[{host}]' if ':' in host else host}:{taken}/"
        print(texts.served_at(address), flush=True)
        # The socket listens already: a browser that is early waits.
        if open_browser and _has_screen():
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

        async def run() -> None:
            app = build_server(backend, host=host, title=title, language_model=language_model)
            await uvicorn.Server(config(app)).serve(sockets=[listener])

        try:
            asyncio.run(run())
        except KeyboardInterrupt:
            print(texts.STOPPED)


def config(app: FastAPI) -> uvicorn.Config:
    """How the application is served: quietly, and without web sockets, which Gradio does not use."""
    settings = uvicorn.Config(app, log_level="warning", ws="none", timeout_graceful_shutdown=1)
    logging.getLogger("uvicorn.error").addFilter(_worth_telling)
    return settings


def _worth_telling(record: logging.LogRecord) -> bool:
    """Leaves out what uvicorn says when it stops while a browser is still connected, as browsers always are."""
    cancelled = record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError)
    return not cancelled and "timeout graceful shutdown exceeded" not in record.getMessage()


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens at the port, or at one of the next when it is in use."""
    last = port + PORTS_TRIED - 1 if port else 0
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port, last + 1):
        try:
            return socket.create_server((host, candidate), family=family)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise OSError(texts.no_host(host)) from error
    raise OSError(texts.no_port(port, last))


def _has_screen() -> bool:
    """Whether a browser that opens would be seen; on Linux without one, a text browser would take the terminal."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
