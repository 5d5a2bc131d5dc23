"""A small OpenAI-compatible server on loopback, whose replies a test decides: real clients over a real wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Reply:
    """What the server does with a request: a status, text in pieces, and whether it hangs up before the end."""

    text: str = ""
    status: int = 200
    hangs_up: bool = False
    pieces: int = 12
    message: str = ""


Script = Callable[[dict[str, Any]], Reply]


@dataclass
class ModelServer:
    """A running server: its address, and the requests that it got."""

    url: str
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def serving(script: Script) -> Iterator[ModelServer]:
    """Serve chat completions as the script says."""
    state = ModelServer("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            return

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            state.requests.append(body)
            state.headers.append(dict(self.headers))
            reply = script(body)
            if reply.status != 200:
                self._plain(reply.status, {"error": {"message": reply.message or "nee", "type": "error"}})
            elif self.path.endswith("/api/chat"):
                self._ollama(reply)
            elif self.path.endswith("/messages"):
                self._anthropic(reply)
            else:
                self._stream(reply, tool="tools" in body)

        def _plain(self, status: int, value: object) -> None:
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def _stream(self, reply: Reply, tool: bool) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/event-stream")
            self.send_header("connection", "close")
            self.end_headers()
            size = max(1, -(-len(reply.text) // reply.pieces))
            parts = [reply.text[place : place + size] for place in range(0, len(reply.text), size)]
            for number, part in enumerate(parts):
                if reply.hangs_up and number >= len(parts) * 2 // 3:
                    self.close_connection = True
                    self.wfile.flush()
                    self.connection.shutdown(2)
                    return
                call = {"index": 0, "id": "c1", "type": "function", "function": {"name": "antwoord", "arguments": part}}
                self._event({"tool_calls": [call]} if tool else {"content": part}, None)
            self._event({}, "stop")
            self.wfile.write(b"data: [DONE]\n\n")
            self.close_connection = True

        def _lines(self, kind: str, lines: list[str]) -> None:
            self.send_response(200)
            self.send_header("content-type", kind)
            self.send_header("connection", "close")
            self.end_headers()
            for line in lines:
                self.wfile.write(line.encode())
                self.wfile.flush()
            self.close_connection = True

        def _ollama(self, reply: Reply) -> None:
            said: dict[str, Any] = {"model": "proef", "created_at": "2026-01-01T00:00:00Z", "done": False}
            half = len(reply.text) // 2
            parts = [
                {"message": {"role": "assistant", "content": one}} for one in (reply.text[:half], reply.text[half:])
            ]
            end: dict[str, Any] = {"message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop"}
            every: list[dict[str, Any]] = [*parts] if reply.hangs_up else [*parts, end]
            lines = [said | part for part in every]
            self._lines("application/x-ndjson", [json.dumps(line) + "\n" for line in lines])

        def _anthropic(self, reply: Reply) -> None:
            usage = {"input_tokens": 1, "output_tokens": 1}
            head = {"id": "m1", "type": "message", "role": "assistant", "model": "proef", "content": [], "usage": usage}
            tool = {"type": "tool_use", "id": "t1", "name": "antwoord", "input": {}}
            events: list[dict[str, Any]] = [
                {"type": "message_start", "message": head | {"stop_reason": None, "stop_sequence": None}},
                {"type": "content_block_start", "index": 0, "content_block": tool},
                {
                    "type": "content_block_delta",
                    "index": 0,
                    "delta": {"type": "input_json_delta", "partial_json": reply.text},
                },
                {"type": "content_block_stop", "index": 0},
                {
                    "type": "message_delta",
                    "delta": {"stop_reason": "tool_use", "stop_sequence": None},
                    "usage": {"output_tokens": 1},
                },
                {"type": "message_stop"},
            ]
            lines = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
            self._lines("text/event-stream", lines[:3] if reply.hangs_up else lines)

        def _event(self, delta: dict[str, Any], finish: str | None) -> None:
            choice = {"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": finish}
            event = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "proef", "choices": [choice]}
            self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
            self.wfile.flush()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
