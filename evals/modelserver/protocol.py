"""The requests of the chat completions protocol: OpenAI's, and spoken by nearly every model server."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

KEY_LETTERS = 16
"""Letters of a key; with thousands of requests two never share one."""

_ABOUT_LETTERS = 300
"""Letters of a request that tell a reader what it is about."""

_FENCE = "⟦"
"""Begins a line that only says where data begins or ends."""


class _Lenient(BaseModel):
    """Frozen, and without objection to fields that nothing here uses: real servers ignore them too."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class TextPart(_Lenient):
    """A part of a message; only parts of text are read."""

    type: str = "text"
    text: str = ""


class ChatMessage(_Lenient):
    """One message. `content` is a text, or parts."""

    role: str
    content: str | tuple[TextPart, ...] | None = None

    @property
    def text(self) -> str:
        """The whole text."""
        if isinstance(self.content, str):
            return self.content
        return "".join(part.text for part in self.content or ())


class StreamOptions(_Lenient):
    """What a client wants of a stream."""

    include_usage: bool = False


class ChatRequest(_Lenient):
    """A request for a reply. `response_format`, `tools` and `tool_choice` are kept as they came."""

    model: str
    messages: tuple[ChatMessage, ...] = Field(min_length=1)
    stream: bool = False
    stream_options: StreamOptions = StreamOptions()
    response_format: dict[str, Any] | None = None
    tools: tuple[dict[str, Any], ...] = ()
    tool_choice: str | dict[str, Any] | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    temperature: float | None = None
    seed: int | None = None

    @property
    def system(self) -> str:
        """The text of the system messages."""
        return "\n\n".join(message.text for message in self.messages if message.role in ("system", "developer"))

    @property
    def user(self) -> str:
        """The text of all other messages, in order."""
        return "\n\n".join(message.text for message in self.messages if message.role not in ("system", "developer"))

    @property
    def tool(self) -> str | None:
        """The name of the tool that the reply must call; None when it may be text."""
        if not self.tools or self.tool_choice == "none":
            return None
        if isinstance(self.tool_choice, dict):
            return str(self.tool_choice.get("function", {}).get("name", "")) or None
        return str(self.tools[0].get("function", {}).get("name", "")) or None

    @property
    def schema_asked(self) -> dict[str, Any] | None:
        """The JSON schema that the reply must follow, None when it may be any text."""
        if self.response_format and self.response_format.get("type") == "json_schema":
            found = self.response_format.get("json_schema", {}).get("schema")
            return found if isinstance(found, dict) else None
        for tool in self.tools:
            function = tool.get("function", {})
            if function.get("name") == self.tool:
                found = function.get("parameters")
                return found if isinstance(found, dict) else None
        return None

    @property
    def about(self) -> str:
        """The last line of the last message, where a question stands: for people, not for recognition."""
        lines = [line for line in self.messages[-1].text.splitlines() if line.strip() and line[0] != _FENCE]
        return " ".join(lines[-1].split())[:_ABOUT_LETTERS] if lines else ""

    def key(self) -> str:
        """Names the request by what is asked: messages and form of the reply, whatever the model and its settings."""
        content = {
            "messages": [[message.role, message.text] for message in self.messages],
            "response_format": self.response_format,
            "tools": list(self.tools),
        }
        made = json.dumps(content, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(made.encode("utf-8", "surrogatepass")).hexdigest()[:KEY_LETTERS]
