"""The web application on a port."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import socket
import sys
import threading
import webbrowser
from contextlib import suppress

import uvicorn
from fastapi import FastAPI

from assistant.server.application import TITLE, Office, build_server
from assistant.server.hosts import is_loopback
from assistant.settings import Settings
from assistant.web import texts

PORTS_TRIED = 10
"""Number of ports tried when the asked one is in use."""

KEEP_ALIVE_SECONDS = 75
"""How long a connection without a request stays open. Shorter than what someone thinks about an answer, it would now
and then close just as the next question comes, and that question would be lost."""


def serve(
    settings: Settings,
    host: str = "127.0.0.1",
    port: int = 7860,
    open_browser: bool = True,
    *,
    title: str = TITLE,
    language_model: str | None = None,
) -> None:
    """Serve the chat until it is interrupted, and print its address.

    Takes one of the next ports when `port` is in use.

    Raises:
        OSError: no port is free, or the host is no address of this machine; the message is Dutch.
        assistant.settings.SettingsError: a setting is wrong, or would let everyone in.
        vectorstore.index.ModelMismatch: the index was made with another embedding model.
    """
    with _listening(host, port) as listener:
        office = Office(settings, host=host)
        try:
            taken = listener.getsockname()[1]
            if taken != port and port:
                print(texts.port_taken(port, taken))
            address = f"http://{f'[{host}]' if ':' in host else host}:{taken}/"
            print(texts.served_at(settings.site or address), flush=True)
            if not is_loopback(host) and office.needs_login and not settings.site.startswith("https://"):
                print(_UNSAFE, file=sys.stderr, flush=True)
            # The socket listens already: a browser that is early waits.
            if open_browser and _has_screen():
                threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

            async def run() -> None:
                app = build_server(office, host=host, title=title, language_model=language_model)
                await uvicorn.Server(config(app, behind_proxy=bool(settings.site))).serve(sockets=[listener])

            with suppress(KeyboardInterrupt):
                asyncio.run(run())
            # Also where the shell keeps the interrupt from Python, as for a job in the background.
            print(texts.STOPPED, flush=True)
        finally:
            office.close()


_UNSAFE = (
    "Let op: wachtwoorden gaan onversleuteld over het netwerk. Zet een proxy met https voor de chat en noem haar adres "
    "in RAADWIJZER_SITE."
)


def config(app: FastAPI, *, behind_proxy: bool = False) -> uvicorn.Config:
    """How the application is served: quietly, and without web sockets, which Gradio does not use.

    Args:
        app: the application.
        behind_proxy: whether a proxy on this machine says from where a request comes; elsewhere anyone could say it.
    """
    settings = uvicorn.Config(
        app,
        log_level="warning",
        ws="none",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        proxy_headers=behind_proxy,
        server_header=False,
    )
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
