"""Untrusted text made ready to show: cleaned, cut into parts, the quote found on its page.

Nothing here makes HTML; the templates do, and they escape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from assistant.models import Citation

CONTEXT_CHARACTERS = 240
"""How much of the text on either side of a quote is shown; about three lines beside an answer."""

_MARKER = re.compile(r"\[(\d{1,3})\]")
_ITEM = re.compile(r"^\s*[-–•*]\s+")
_KEPT_CONTROLS = "\n\t"


def clean(text: str) -> str:
    """The text without characters that are invisible or change the order of other characters.

    Control characters and format characters (zero width, right-to-left override and the like) can make a text
    look like another text; none of them means anything in Dutch. Form feeds become line ends.
    """
    return "".join(
        character
        for character in text.replace("\f", "\n")
        if character in _KEPT_CONTROLS or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of an answer: plain text, or a marker when `marker` is filled."""

    text: str
    marker: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a list of which each of the `lines` is an item."""

    lines: tuple[tuple[Part, ...], ...]
    is_list: bool


def parts(text: str, known: Collection[int]) -> tuple[Part, ...]:
    """The text cut at the markers that are `known`; "[9]" without a source 9 stays text."""
    found: list[Part] = []
    position = 0
    for match in _MARKER.finditer(text):
        if int(match[1]) not in known:
            continue
        found.append(Part(text[position : match.start()]))
        found.append(Part(match[0], int(match[1])))
        position = match.end()
    found.append(Part(text[position:]))
    return tuple(part for part in found if part.text)


def blocks(text: str, known: Collection[int]) -> tuple[Block, ...]:
    """An answer as paragraphs and lists: lines that begin with a dash or a bullet are items."""
    found: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        run: list[str] = []
        in_list = False
        for line in paragraph.split("\n"):
            item = _ITEM.match(line)
            if run and bool(item) != in_list:
                found.append(_block(run, in_list, known))
                run = []
            in_list = bool(item)
            run.append(line[item.end() :] if item else line)
        if any(line.strip() for line in run):
            found.append(_block(run, in_list, known))
    return tuple(found)


def _block(run: list[str], is_list: bool, known: Collection[int]) -> Block:
    return Block(tuple(parts(line.strip(), known) for line in run if line.strip()), is_list)


def without_markers(text: str) -> str:
    """An answer as it is read aloud: without markers, on one line."""
    return " ".join(re.sub(r"\s*\[\d{1,3}\]", "", text).split())


def before(context: str) -> str:
    """The end of the text before a quote, from the start of a word."""
    flat = " ".join(context.split())
    if len(flat) <= CONTEXT_CHARACTERS:
        return flat
    tail = flat[-CONTEXT_CHARACTERS:]
    return "… " + tail.partition(" ")[2]


def after(context: str) -> str:
    """The beginning of the text after a quote, to the end of a word."""
    flat = " ".join(context.split())
    if len(flat) <= CONTEXT_CHARACTERS:
        return flat
    return flat[:CONTEXT_CHARACTERS].rpartition(" ")[0] + " …"


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """The text of a page, cut at the quote; `quote` is empty when it was not found."""

    before: str
    quote: str
    after: str


def marked_page(text: str, citation: Citation) -> MarkedPage:
    """The page with the quote found in it, white space aside.

    A short quote, such as a row of a table, can stand on a page more than once; then the text that the citation
    gives before it decides.
    """
    words = clean(citation.quote).split()
    if not words:
        return MarkedPage(text, "", "")
    found = list(re.finditer(r"\s+".join(map(re.escape, words)), text))
    if not found:
        return MarkedPage(text, "", "")
    lead = _letters(clean(citation.context_before))
    best = max(found, key=lambda match: _shared_ending(_letters(text[: match.start()]), lead))
    return MarkedPage(text[: best.start()], best[0], text[best.end() :])


def _letters(text: str) -> str:
    """The text without white space, which differs between a page and a citation of it."""
    return "".join(text.split())


def _shared_ending(one: str, other: str) -> int:
    """Number of characters at the end that two texts share."""
    length = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        length += 1
    return length
