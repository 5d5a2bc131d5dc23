"""The forms in which a model can be asked for a reply: by a schema, by a tool, or in plain text."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from assistant.formulating.reply import Reply

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel, LanguageModelInput
    from langchain_core.messages import AIMessage
    from langchain_core.runnables import Runnable

NAME = "antwoord"
"""The name of the schema and of the tool."""


class Form(Enum):
    """How structured output is asked for."""

    SCHEMA = "schema"
    TOOL = "tool"
    PLAIN = "tekst"


_LADDER = {
    "openai": (Form.SCHEMA, Form.TOOL, Form.PLAIN),
    "mistralai": (Form.SCHEMA, Form.TOOL, Form.PLAIN),
    "ollama": (Form.SCHEMA, Form.PLAIN),
}
_OTHERS = (Form.TOOL, Form.PLAIN)


def ladder(provider: str) -> tuple[Form, ...]:
    """The forms to try with a provider, the strictest first."""
    return _LADDER.get(provider, _OTHERS)


def schema() -> dict[str, Any]:
    """The reply as a JSON schema that strict servers take: every field required, no others, no defaults."""
    made = Reply.model_json_schema()
    for part in (made, *made.get("$defs", {}).values()):
        part["required"] = list(part["properties"])
        part["additionalProperties"] = False
        for one in (part, *part["properties"].values()):
            one.pop("default", None)
            one.pop("title", None)
    # What pydantic takes from the docstrings is written for programmers.
    made.pop("description", None)
    for part in made.get("$defs", {}).values():
        part.pop("description", None)
    return made


def bound(model: BaseChatModel, provider: str, form: Form) -> Runnable[LanguageModelInput, AIMessage]:
    """The model, asked for a reply in a form."""
    if form is Form.PLAIN:
        return model
    described = {"name": NAME, "description": "Geef het antwoord.", "parameters": schema()}
    if form is Form.TOOL:
        return model.bind_tools([{"type": "function", "function": described}], tool_choice=NAME)
    asked = {"type": "json_schema", "json_schema": {"name": NAME, "schema": schema(), "strict": True}}
    if provider == "ollama":
        return model.bind(format=schema())
    if provider == "openai":
        # In the body itself: the client's own handling of it would hold the words back until all are there.
        body = dict(getattr(model, "extra_body", None) or {})
        return model.bind(extra_body=body | {"response_format": asked})
    return model.bind(response_format=asked)
