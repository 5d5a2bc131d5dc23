"""Untrusted text made ready to show: cleaned, cut into parts, the quote found on its page.

Nothing here makes HTML; the templates do, and they escape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.citing import shared_ending
from assistant.models import Answer, AnswerFigure, Citation
from ingest.figures import find_mentions, format_value

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
    """A stretch of an answer: plain text, a marker, or a figure.

    A marker has only `marker` filled. A figure is verified: it stands in the source `marker`, or it was `computed`
    from figures that do, in the calculation with that number, from 0.
    """

    text: str
    marker: int | None = None
    figure: bool = False
    computed: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a list of which each of the `lines` is an item."""

    lines: tuple[tuple[Part, ...], ...]
    is_list: bool


@dataclass(frozen=True, slots=True)
class Verified:
    """A figure as it can stand in the text of an answer, and where it comes from; see `Part`."""

    text: str
    marker: int | None = None
    computed: int | None = None


def said(value: str | None, unit: str | None, direction: str | None, as_written: str = "") -> str:
    """A figure as a reader says it: "3,05 miljoen euro nadelig"; as it is written when it has no value."""
    if value is None:
        return as_written
    return format_value(Decimal(value), unit) + (f" {direction}" if direction else "")


def say(figure: AnswerFigure) -> str:
    """A figure of an answer as a reader says it."""
    return said(figure.value, figure.unit, figure.direction, figure.as_written)


def verified(answer: Answer) -> tuple[Verified, ...]:
    """Every way in which the text of an answer can write its figures, the longest first."""
    known = {citation.marker for citation in answer.citations}
    found: dict[str, Verified] = {}
    for figure in answer.figures:
        if figure.citation in known:
            for text in (say(figure), said(figure.value, figure.unit, None, figure.as_written), figure.as_written):
                found.setdefault(text, Verified(text, marker=figure.citation))
    for number, made in enumerate(answer.calculations):
        for text in (said(made.value, made.unit, made.direction), made.text.rpartition("=")[2].strip()):
            found.setdefault(text, Verified(text, computed=number))
    return tuple(sorted((one for one in found.values() if one.text), key=lambda one: -len(one.text)))


def parts(text: str, known: Collection[int], figures: Sequence[Verified] = ()) -> tuple[Part, ...]:
    """The text cut at the markers that are `known` and at the figures; "[9]" without a source 9 stays text."""
    written = {one.text: one for one in reversed(figures)}
    # A figure is no part of a longer number or word.
    numbers = "|".join(rf"(?<![\w.,]){re.escape(one.text)}(?!\w|[.,]\d)" for one in figures)
    cuts = re.compile(f"{_MARKER.pattern}|({numbers})") if numbers else _MARKER
    found: list[Part] = []
    position = 0
    for match in cuts.finditer(text):
        if match[1] is not None and int(match[1]) not in known:
            continue
        found.append(Part(text[position : match.start()]))
        if match[1] is not None:
            found.append(Part(match[0], int(match[1])))
        else:
            figure = written[match[0]]
            found.append(Part(match[0], figure.marker, figure=True, computed=figure.computed))
        position = match.end()
    found.append(Part(text[position:]))
    return tuple(part for part in found if part.text)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a quote; `strong` when it is a figure."""

    text: str
    strong: bool = False


def quote_pieces(quote: str, figures: Sequence[AnswerFigure] | None) -> tuple[Piece, ...]:
    """A quote cut at the figures that an answer took from it; at all its figures when there is no answer (None)."""
    if figures is None:
        spans = [(one.start, one.end) for one in find_mentions(quote)]
    else:
        written = "|".join(
            rf"(?<![\w.,]){re.escape(clean(one.as_written))}(?!\w|[.,]\d)"
            for one in sorted(figures, key=lambda one: -len(one.as_written))
            if one.as_written
        )
        spans = [one.span() for one in re.finditer(written, quote)] if written else []
    found: list[Piece] = []
    position = 0
    for start, end in spans:
        if start < position:
            continue
        found += [Piece(quote[position:start]), Piece(quote[start:end], strong=True)]
        position = end
    found.append(Piece(quote[position:]))
    return tuple(piece for piece in found if piece.text)


def blocks(text: str, known: Collection[int], figures: Sequence[Verified] = ()) -> tuple[Block, ...]:
    """An answer as paragraphs and lists: lines that begin with a dash or a bullet are items."""
    found: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        run: list[str] = []
        in_list = False
        for line in paragraph.split("\n"):
            item = _ITEM.match(line)
            if run and bool(item) != in_list:
                found.append(_block(run, in_list, known, figures))
                run = []
            in_list = bool(item)
            run.append(line[item.end() :] if item else line)
        if any(line.strip() for line in run):
            found.append(_block(run, in_list, known, figures))
    return tuple(found)


def _block(run: list[str], is_list: bool, known: Collection[int], figures: Sequence[Verified]) -> Block:
    return Block(tuple(parts(line.strip(), known, figures) for line in run if line.strip()), is_list)


def unmarked(text: str) -> str:
    """An answer without its markers."""
    return re.sub(r"[ \t]*\[\d{1,3}\]", "", text)


def without_markers(text: str) -> str:
    """An answer as it is read aloud: without markers, on one line."""
    return " ".join(unmarked(text).split())


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
    best = max(found, key=lambda match: shared_ending(_letters(text[: match.start()]), lead))
    return MarkedPage(text[: best.start()], best[0], text[best.end() :])


def _letters(text: str) -> str:
    """The text without white space, which differs between a page and a citation of it."""
    return "".join(text.split())
