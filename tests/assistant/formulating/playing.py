"""Playing the model: finding numbers in a request as a model would, and writing replies."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.assistant.formulating.serving import Reply


def asked(body: dict[str, Any]) -> str:
    """The first message of the user in a request."""
    said = next(message["content"] for message in body["messages"] if message["role"] == "user")
    return said if isinstance(said, str) else "".join(part["text"] for part in said)


def figure(body: dict[str, Any], row: str, column: str, document: str) -> tuple[str, str]:
    """The number of a figure by row, column and document, and that of its passage."""
    passage = ""
    for line in asked(body).splitlines():
        head = re.match(r"(P\d+) \((.+)\):\Z", line)
        if head is not None:
            passage = head[1] if head[2] == document else ""
        elif passage and line.startswith("- ") and re.search(rf"(?:- |: ){re.escape(row)}\Z", line.split(" | ")[0]):
            found = re.search(rf"\| (F\d+) {re.escape(column)}:", line)
            if found is not None:
                return found[1], passage
    raise AssertionError(f"{row}, {column} and {document} are not in the request")


def passage(body: dict[str, Any], words: str) -> str:
    """The number of a passage that holds some words."""
    for block in re.finditer(r"⟦(P\d+) (\w+)⟧\n(.*?)\n⟦einde \1 \2⟧", asked(body), re.DOTALL):
        if words in " ".join(block[3].split()):
            return block[1]
    raise AssertionError(f"{words} is not in the request")


def says(*sentences: tuple[str, list[str]], calculations: dict[str, str] | None = None) -> Reply:
    """A reply with these sentences and the passages they rest on."""
    return Reply(
        json.dumps(
            {
                "answerable": True,
                "sentences": [{"text": text, "sources": sources} for text, sources in sentences],
                "calculations": [{"id": name, "expression": text} for name, text in (calculations or {}).items()],
                "missing": "",
            }
        )
    )
