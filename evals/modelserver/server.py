"""The model server: HTTP on loopback, in a thread, so that real clients run over a real wire.

    with ModelServer(Script("Ja.")) as server:
        settings = load_settings().model_copy(update=server.settings())

It knows `POST /v1/chat/completions` (whole or as a stream, with tools, JSON schema and usage) and `GET /v1/models`.
Nothing else is installed or started for it, and it listens on 127.0.0.1 only.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import SecretStr, ValidationError
from starlette.types import ASGIApp, Receive, Scope, Send

from evals.modelserver.playing import Fault, Play, Player, failing
from evals.modelserver.protocol import ChatRequest
from evals.modelserver.wire import broken_event, completion, error_body, events

MODEL = "speler"
"""The name of the model that the server says it has."""

START_SECONDS = 30
"""How long the server may take to start; it takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a server can do: `schema` and `tools` are forms of structured output; without a key all keys are good.

    `models` are the models that it has; another one is answered with 404. Empty means that every name is good.
    """

    schema: bool = True
    tools: bool = True
    sampling: bool = True
    key: str | None = None
    models: tuple[str, ...] = ()


class ModelServer:
    """A model server for the time of a `with` block."""

    def __init__(
        self, player: Player, abilities: Abilities | None = None, port: int = 0, host: str = "127.0.0.1"
    ) -> None:
        """Play with a player; port 0 takes a free one."""
        self.player = player
        self.abilities = abilities or Abilities()
        self.requests: list[ChatRequest] = []
        """What was asked, in order, also what was answered with an error."""
        self._lock = threading.Lock()
        self._host, self._port = host, port
        self._listener: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The base url for clients, with /v1."""
        return f"http://{self._host}:{self._port}/v1"

    def settings(self, model: str = MODEL) -> dict[str, Any]:
        """The settings of Raadwijzer that use this server, for `Settings.model_copy(update=…)`."""
        key = SecretStr(self.abilities.key or "geen")
        return {"model": f"openai:{model}", "model_url": self.url, "model_key": key}

    def start(self) -> None:
        """Listen; the server runs in a thread of its own until `stop`."""
        self._listener = socket.create_server((self._host, self._port))
        self._port = int(self._listener.getsockname()[1])
        application = _Transports(_application(self))
        # Errors on purpose need no log, and a log might hold questions.
        config = uvicorn.Config(
            application, log_level="critical", access_log=False, ws="none", lifespan="off", http="h11"
        )
        self._server = uvicorn.Server(config)
        started = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(self._server, self._listener, started), daemon=True)
        self._thread.start()
        if not started.wait(START_SECONDS) or not self._server.started:
            raise RuntimeError("the model server did not start")

    @staticmethod
    def _run(server: uvicorn.Server, listener: socket.socket, started: threading.Event) -> None:
        async def run() -> None:
            serving = asyncio.ensure_future(server.serve(sockets=[listener]))
            while not server.started and not serving.done():
                await asyncio.sleep(0.005)
            started.set()
            await serving

        try:
            asyncio.run(run())
        finally:
            started.set()

    def stop(self) -> None:
        """Stop at once, also in the middle of a reply: the way a server dies."""
        if self._server is not None:
            self._server.should_exit = True
            self._server.force_exit = True
        if self._thread is not None:
            self._thread.join(START_SECONDS)
        if self._listener is not None:
            self._listener.close()

    def wait(self) -> None:
        """Serve until the thread ends, which it does not by itself."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(1)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def reply(self, request: ChatRequest, key: str) -> Play:
        """What is replied to a request with a key, after what the server itself refuses."""
        with self._lock:
            self.requests.append(request)
            return self._refusal(request, key) or self.player.play(request)

    def _refusal(self, request: ChatRequest, key: str) -> Play | None:
        able = self.abilities
        if able.key is not None and key != able.key:
            return failing(401, "Incorrect API key provided")
        if able.models and request.model not in able.models:
            return failing(404, f"The model `{request.model}` does not exist")
        if request.response_format is not None and not able.schema:
            return failing(400, "response_format is not supported by this model")
        if request.tools and not able.tools:
            return failing(400, "tools are not supported by this model")
        if not able.sampling and (request.temperature is not None or request.seed is not None):
            return failing(400, "Unsupported value: 'temperature' does not support 0 with this model")
        return None


class _Transports:
    """Gives the application the connection itself, so that it can break it; no part of ASGI does."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # The receiver is a method of uvicorn's request cycle, which holds the connection.
        scope["connection"] = getattr(getattr(receive, "__self__", None), "transport", None)
        await self._application(scope, receive, send)


def _application(server: ModelServer) -> FastAPI:
    application = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    @application.get("/v1/models")
    async def models() -> JSONResponse:
        names = server.abilities.models or (MODEL,)
        data = [{"id": name, "object": "model", "created": 0, "owned_by": "evals"} for name in names]
        return JSONResponse({"object": "list", "data": data})

    @application.post("/v1/chat/completions")
    async def chat(request: Request) -> Response:
        try:
            asked = ChatRequest.model_validate(await request.json())
        except (ValidationError, json.JSONDecodeError, UnicodeDecodeError):
            return JSONResponse(error_body(400, "the request is no chat completion request"), status_code=400)
        key = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
        play = await asyncio.to_thread(server.reply, asked, key)
        if play.delay:
            await asyncio.sleep(play.delay)
        if play.fault is Fault.NO_ANSWER:
            await _break(request)
            return Response()
        if play.status != 200:
            headers = {} if play.retry_after is None else {"retry-after": f"{play.retry_after:g}"}
            return JSONResponse(error_body(play.status, play.message), status_code=play.status, headers=headers)
        if asked.stream:
            return StreamingResponse(_stream(request, asked, play), media_type="text/event-stream")
        body = json.dumps(completion(asked, play.text), ensure_ascii=False)
        if play.fault is not Fault.NONE:
            body = body[: len(body) // 2]
        return Response(body, media_type="application/json")

    return application


async def _stream(request: Request, asked: ChatRequest, play: Play) -> AsyncIterator[str]:
    for number, event in enumerate(events(asked, play.text)):
        if play.fault is not Fault.NONE and number == play.sent:
            if play.fault is Fault.BROKEN_EVENT:
                yield broken_event(asked)
            if play.fault is Fault.CUT:
                await _break(request)
            return
        yield event
        # Without a pause all pieces would come in one packet.
        await asyncio.sleep(play.pause)


async def _break(request: Request) -> None:
    """Break the connection, and wait until the server has seen that it is gone."""
    connection = request.scope["connection"]
    # What was written before must arrive, or the break would come before it.
    await asyncio.sleep(0.02)
    connection.abort()
    while not await request.is_disconnected():
        await asyncio.sleep(0.005)
