"""Digits in an answer that are no figure, period or name of a source: whatever they are, nothing shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from assistant.calculating import has_mark
from assistant.phrases import fold, stands_free
from assistant.sources import Source
from ingest.models import UnitKind

DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
"""A run of digits with the marks inside it."""

_PAGE = re.compile(r"\b(?:bladzijde|blz\.|pagina|p\.)\s*(\d+)", re.IGNORECASE)
_LIST_MARK = re.compile(r"\A\s*\d{1,2}[.)]\s")
_MORE_ITEMS = re.compile(r"\A\s*Er volgen nog (\d+) punten in het document\.?\s*\Z")
_KEYED = re.compile(
    r"(?<![\w.,])[^\W\d_]{3,}\s(?P<digits>\d{1,4}(?:\.\d{1,2})*)(?![\w%]|[.,]\d)"
    r"|(?<![\w.,-])[A-Za-z]{1,4}-?\d{1,4}(?:[-./]\d{1,4})*(?![\w%]|[.,]\d)"
    r"|(?<![\w.,-])\d{1,2}[.:]\d{2}(?=\suur)"
    r"|(?<![\w.,-])[^\W\d_]{2,}\s\d{1,4}[a-z]+(?:/\s?[a-z]+)*(?!\w)"
    r"|(?<![\w.,-])\d{1,4}[a-z]+(?:/\s?[a-z]+)*\s[^\W\d_]{2,}(?!\w)"
)
"""A word with a number that is part of a name, a key of letters and digits, a time of day, "24uurs" with a word."""


_TOKEN = re.compile(r"\S+")
_WORD_LETTERS = 3
"""Letters beside its digits that make a run of signs a word."""


def digit_faults(masked: str, explained: Sequence[tuple[int, int]], sources: Sequence[Source]) -> Iterator[str]:
    """Digits that are no figure, period or name of a source: whatever they are, nothing shows them."""
    pages = {page for source in sources for page in range(source.units[0].page, source.units[-1].page + 1)}
    spans = list(explained)
    spans += [match.span(1) for match in _PAGE.finditer(masked) if int(match[1]) in pages]
    spans += [match.span() for match in _LIST_MARK.finditer(masked)]
    if (more := _MORE_ITEMS.match(masked)) and int(more[1]) in {_items_behind(source) for source in sources}:
        spans.append(more.span())
    spans += _keyed(masked, sources)
    spans += _in_labels(masked, sources)
    for match in DIGITS.finditer(masked):
        if has_mark(match[0]) or not any(start <= match.start() and match.end() <= end for start, end in spans):
            yield f"het getal {match[0]} staat niet in de bron"


def _keyed(masked: str, sources: Sequence[Source]) -> Iterator[tuple[int, int]]:
    """Digits that a source has in the same way and does not count with: "domein 1", "motie M2", "23.00 uur"."""
    said = " ".join(fold(text) for source in sources for text in texts_around(source))
    for match in _KEYED.finditer(masked):
        if stands_in(fold(match[0]), said):
            yield match.span("digits") if match["digits"] else match.span()


def _in_labels(masked: str, sources: Sequence[Source]) -> Iterator[tuple[int, int]]:
    """Digits of a row's name beside the same word, or of a sentence between the same words: "0 t/m 17 jarigen"."""
    units = [unit for source in sources for unit in source.units]
    labels = [fold(unit.label) for unit in units if unit.label]
    texts = [fold(unit.text) for unit in units if unit.kind is not UnitKind.ROW]
    for match in _TOKEN.finditer(masked):
        if not DIGITS.search(match[0]) or has_mark(match[0]):
            continue
        before, after = masked[: match.start()].split()[-1:], masked[match.end() :].split()[:1]
        runs = ([*before, match[0]], [match[0], *after])
        named = any(
            len(run) > 1 and stands_in(fold(" ".join(run)).rstrip(",;.)"), one) for run in runs for one in labels
        )
        whole = fold(" ".join([*before, match[0], *after])).strip(",;.()")
        # "(dag/nacht/24uurs)" is a word by itself; of a bare number the words on both sides must be the same.
        enough = bool(before) and (bool(after) or sum(map(str.isalpha, match[0])) >= _WORD_LETTERS)
        if named or (enough and any(stands_in(whole, one) for one in texts)):
            yield match.span()


def _items_behind(source: Source) -> int:
    """Items of the same list behind the cited ones, in the same passage."""
    units = source.passage.units
    last = units.index(source.units[-1])
    count = 0
    for unit in units[last + 1 :]:
        if unit.kind is not UnitKind.ITEM or unit.lead != source.units[-1].lead:
            break
        count += 1
    return count


def texts_around(source: Source) -> Iterable[str]:
    """What a cited place says and what stands above and around it."""
    passage = source.passage
    yield source.document.title
    yield from passage.header
    yield from (text for text in (passage.caption, passage.stub) if text)
    for unit in source.units:
        yield from (text for text in (unit.text, unit.lead, *(unit.section or passage.section)) if text)


def stands_in(words: str, source: str) -> bool:
    """Whether words stand in a text as whole words."""
    place = source.find(words) if words else -1
    while place >= 0 and not stands_free(source, place, place + len(words)):
        place = source.find(words, place + 1)
    return place >= 0
