"""Loading, filling and checking prompts: `prompts/*.md`.

A file begins with its properties between two lines of `---` (YAML): `name`, `version`, `fields` (what must be filled
in) and `why` (why the prompt says what it says). Below stand the text for the system message and, after a line
`=== gebruiker`, that for the user message. `{{field}}` is where a field goes.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

_FIELD = re.compile(r"\{\{(\w+)\}\}")
_PARTS = re.compile(r"\A---\n(?P<head>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)
_USER = "=== gebruiker"
_STAMP = 6
"""Letters of the hash of a text that its version shows: another text never has the same version."""


class PromptError(ValueError):
    """A prompt that is not well-formed, does not exist, or is filled with other fields than it has."""


class _Head(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    version: int
    fields: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt. `version` is its name, number and a hash of its text, such as "answer 3-9f2c1a"."""

    name: str
    version: str
    why: str
    fields: frozenset[str]
    system: str
    user: str

    def fill(self, **values: str) -> tuple[str, str]:
        """The system and the user message. What stands in the values is left as it is, fields or not.

        Raises:
            PromptError: a field is missing, or there is no such field.
        """
        if frozenset(values) != self.fields:
            raise PromptError(f"prompt {self.name} takes {sorted(self.fields)}, not {sorted(values)}")
        return _filled(self.system, values), _filled(self.user, values)


def _filled(text: str, values: dict[str, str]) -> str:
    return _FIELD.sub(lambda match: values[match[1]], text)


def parse(text: str, name: str) -> Prompt:
    """A prompt from the text of its file.

    Raises:
        PromptError: the text is not well-formed, or its fields are not those that it uses.
    """
    parts = _PARTS.match(text)
    if parts is None:
        raise PromptError(f"prompt {name} does not begin with its properties between two lines of ---")
    try:
        head = _Head.model_validate(yaml.safe_load(parts["head"]))
    except (ValidationError, yaml.YAMLError) as error:
        raise PromptError(f"prompt {name} has wrong properties: {error}") from error
    body = parts["body"].strip()
    used = frozenset(_FIELD.findall(body))
    if head.name != name or used != frozenset(head.fields) or not head.why.strip():
        raise PromptError(f"prompt {name} has another name, no reason, or uses {sorted(used)}, not its fields")
    system, _, user = body.partition(f"\n{_USER}\n")
    stamp = hashlib.sha256(body.encode()).hexdigest()[:_STAMP]
    return Prompt(
        name, f"{name} {head.version}-{stamp}", " ".join(head.why.split()), used, system.strip(), user.strip()
    )


@lru_cache(maxsize=16)
def prompt(name: str) -> Prompt:
    """A prompt that comes with the project.

    Raises:
        PromptError: there is no such prompt, or it is not well-formed.
    """
    if name not in prompt_names():
        raise PromptError(f"there is no prompt {name}; there are {', '.join(prompt_names())}")
    return parse((files(__package__) / f"{name}.md").read_text(encoding="utf-8"), name)


def prompt_names() -> tuple[str, ...]:
    """The names of all prompts."""
    return tuple(sorted(item.name[:-3] for item in files(__package__).iterdir() if item.name.endswith(".md")))
