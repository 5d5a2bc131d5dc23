"""The little markup that the text of a block may carry.

Two marks are enough for council documents: ``**bold**`` and a footnote mark ``[^3]``. Everything else is
plain text, so that content stays readable in the source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_MARK = re.compile(r"\*\*(?P<bold>.+?)\*\*|\[\^(?P<note>[^\]]+)\]", re.DOTALL)


@dataclass(frozen=True)
class Span:
    """A stretch of text in one manner of writing."""

    text: str
    kind: Literal["plain", "bold", "note"]


def spans(text: str) -> list[Span]:
    """Cut a text into plain, bold and footnote-mark stretches."""
    found: list[Span] = []
    end = 0
    for match in _MARK.finditer(text):
        if match.start() > end:
            found.append(Span(text[end : match.start()], "plain"))
        if match["bold"] is not None:
            found.append(Span(match["bold"], "bold"))
        else:
            found.append(Span(match["note"], "note"))
        end = match.end()
    if end < len(text):
        found.append(Span(text[end:], "plain"))
    return found


def plain(text: str) -> str:
    """The text as an export shows it: bold is lost and a footnote mark sticks to what stands before it."""
    return _MARK.sub(lambda match: match["bold"] if match["bold"] is not None else match["note"], text)


def is_bold(text: str) -> bool:
    """Whether the whole text is bold (how a total row in a table is written)."""
    return len(text) > 4 and text.startswith("**") and text.endswith("**")
