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


_ORDERS = re.compile(
    # Marks of conversations with models, and of our own requests.
    r"<\|\w+\|>|\[/?INST\]|^\W*(?:system|systeem|assistant|user)\s*:|\"(?:answerable|sentences)\"\s*:|"
    r"^\W*F\d+\b[^|]*:|\balleen F\d+\b|"
    # Forget what you were told.
    r"\b(?:negeer|vergeet|ignore|disregard|forget|override)\b.{0,60}\b(?:aanwijzing|instructi|opdracht|prompt|tekst|"
    r"passage|stuk|document|regels|rules|above|previous|everything)|"
    # Speaks to a model, or about what it was told.
    r"^\W*(?:beste|geachte|dear)\s+(?:chatbot|ai\b|assistent|assistant|taalmodel)|\bsyste[e]?m\s*prompt|"
    r"\b(?:opdracht|instructie|bericht|message|note|order)\w*\s+(?:voor|aan|to|for)\s+(?:de\s+|het\s+|the\s+)?"
    r"(?:ai\b|chatbot|taalmodel|assistent|assistant|language model|llm)|"
    r"^\W*(?:aan de\s+)?(?:ai|ai-assistent|ai assistant|chatbot|taalmodel|llm)\s*:|"
    # Begins with an order to say something.
    r"^\W*(?:zeg|antwoord|herhaal|vervang|say|answer|repeat|print|reveal|append|tell)\b(?!\s*:)\W+(?:\w+\W+){0,3}?"
    r"(?:dat|met|tegen|alleen|elk|elke|that|with|your|uw|de lezer|the reader|the|woord|door|all|alle)\b|"
    r"^\W*adviseer\b.{0,60}\b(?:voor|tegen) te stemmen\b|"
    r"^\W*(?:noem|vermeld|mention)\b\W+(?:\w+\W+){0,2}?(?:alleen|only|\d)",
    re.IGNORECASE,
)
"""Orders to whoever answers. A council document describes and decides; it does not tell its reader what to answer."""


def is_order(text: str) -> bool:
    """Whether a sentence of a document tells a model what to do: such a sentence is no source of anything."""
    return bool(_ORDERS.search(" ".join(visible(text).split())))


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
