"""Replies in the form of the chat completions protocol: whole, or as the events of a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from evals.modelserver.protocol import ChatRequest
from ingest.encoding import counter

PIECE = 24
"""Letters of a piece of a stream, about what real servers send at a time."""

_CREATED = 1_750_000_000
"""One moment for all replies: the same reply is the same bytes."""


def completion(request: ChatRequest, text: str) -> dict[str, Any]:
    """The body of a whole reply."""
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
    finish = "stop"
    if request.tool:
        message = {"role": "assistant", "content": None, "tool_calls": [_call(request.tool, text)]}
        finish = "tool_calls"
    return {
        **_head(request, "chat.completion"),
        "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
        "usage": usage(request, text),
    }


def events(request: ChatRequest, text: str) -> Iterator[str]:
    """The events of a stream: one that opens it, the pieces, one that ends it and, if asked, one with the usage."""
    first: dict[str, Any] = {"role": "assistant", "content": ""}
    if request.tool:
        first = {"role": "assistant", "content": None, "tool_calls": [{"index": 0} | _call(request.tool, "")]}
    yield _event(request, first)
    for place in range(0, len(text), PIECE):
        piece = text[place : place + PIECE]
        if request.tool:
            yield _event(request, {"tool_calls": [{"index": 0, "function": {"arguments": piece}}]})
        else:
            yield _event(request, {"content": piece})
    yield _event(request, {}, "tool_calls" if request.tool else "stop")
    if request.stream_options.include_usage:
        yield _line(_head(request, "chat.completion.chunk") | {"choices": [], "usage": usage(request, text)})
    yield "data: [DONE]\n\n"


def broken_event(request: ChatRequest) -> str:
    """An event whose JSON stops in the middle."""
    whole = _event(request, {"content": "…"})
    return whole[: len(whole) // 2] + "\n\n"


def error_body(status: int, message: str) -> dict[str, Any]:
    """The body of an error."""
    kind = {401: "authentication_error", 404: "not_found_error", 429: "rate_limit_error"}.get(status)
    kind = kind or ("invalid_request_error" if status < 500 else "server_error")
    return {"error": {"message": message, "type": kind, "param": None, "code": None}}


def usage(request: ChatRequest, text: str) -> dict[str, int]:
    """Tokens of a request and its reply, by the project's own encoding."""
    count = counter()
    asked = sum(count(message.text) for message in request.messages)
    replied = count(text)
    return {"prompt_tokens": asked, "completion_tokens": replied, "total_tokens": asked + replied}


def _head(request: ChatRequest, kind: str) -> dict[str, Any]:
    return {"id": f"chatcmpl-{request.key()}", "object": kind, "created": _CREATED, "model": request.model}


def _call(name: str, arguments: str) -> dict[str, Any]:
    return {"id": "call_1", "type": "function", "function": {"name": name, "arguments": arguments}}


def _event(request: ChatRequest, delta: dict[str, Any], finish: str | None = None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
    return _line(_head(request, "chat.completion.chunk") | {"choices": [choice]})


def _line(body: dict[str, Any]) -> str:
    return f"data: {json.dumps(body, ensure_ascii=False)}\n\n"
