"""A web application on a free port of this machine, in a thread of its own: for pictures and tests."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import uvicorn

START_SECONDS = 60
"""How long an application may take to start; it takes one or two."""


@contextlib.contextmanager
def served(make: Callable[[], uvicorn.Config], seconds: float = START_SECONDS) -> Iterator[str]:
    """Serve an application; gives its address, and stops it at the end.

    Args:
        make: makes the application and how it is served; called while an event loop runs, as Gradio wants it.
        seconds: how long it may take to start, and to stop.

    Raises:
        TimeoutError: it did not start.
    """
    started = threading.Event()
    servers: list[uvicorn.Server] = []

    async def run(listener: socket.socket) -> None:
        server = uvicorn.Server(make())
        servers.append(server)
        serving = asyncio.ensure_future(server.serve(sockets=[listener]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.01)
        started.set()
        await serving

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            try:
                asyncio.run(run(listener))
            finally:
                started.set()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            if not (started.wait(seconds) and servers):
                raise TimeoutError("the application did not start")
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            for server in servers:
                server.should_exit = True
            thread.join(seconds)
