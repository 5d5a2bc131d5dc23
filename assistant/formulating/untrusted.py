"""Text that nobody vouches for: what documents, questions and models write, made harmless before it goes on."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

_KEPT_CONTROLS = frozenset("\n\t")
_INVISIBLE = frozenset({"Cf", "Cc", "Co", "Cn", "Cs"})
"""Formatting (zero width, bidi, tags), controls, private use: a reader does not see them, a model reads them."""
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]")
"""Variation selectors and fillers: letters and marks by name, invisible all the same."""
_FENCE = re.compile(r"[⟦⟧]")
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ADDRESS = re.compile(r"(?:\b[a-z][a-z0-9+.-]{1,15}://|\bwww\.|\bmailto:|\bdata:|\bjavascript:)\S*", re.IGNORECASE)
_CODE = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,300}>")
_MARKS = re.compile(r"[<>`*#|\\^~]|_{2,}")
_MARKER = re.compile(r"\[\d+(?:\s*[,;]\s*\d+)*\]")
_FENCE_LETTERS = 12
"""Letters of the mark around data: nobody who writes a document can know it."""


def visible(text: str) -> str:
    """A text without letters that a reader cannot see."""
    text = _SELECTORS.sub("", text)
    return "".join(
        letter for letter in text if letter in _KEPT_CONTROLS or unicodedata.category(letter) not in _INVISIBLE
    )


def as_data(text: str) -> str:
    """A text of a document or user as a model gets it: visible letters, and none that look like our own marks."""
    return _FENCE.sub(" ", visible(text)).strip()


def as_line(text: str) -> str:
    """The same on one line."""
    return " ".join(as_data(text).split())


def fence(texts: Iterable[str]) -> str:
    """A mark that stands around data: the same for the same texts, and in none of them.

    It follows from all of the texts together, so no document can hold it.
    """
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return digest.hexdigest()[:_FENCE_LETTERS]


def plain(text: str) -> str:
    """A sentence of a model as plain text: no markup, links, markers or invisible letters."""
    text = visible(text)
    text = _CODE.sub(" ", text)
    text = _IMAGE.sub(" ", text)
    text = _LINK.sub(r"\1", text)
    text = _MARKER.sub(" ", text)
    text = _TAG.sub(" ", text)
    text = _ADDRESS.sub(" ", text)
    text = _MARKS.sub(" ", text)
    text = re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.split()))
    return text.strip()
