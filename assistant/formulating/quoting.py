"""Which sentences, list items and rows of a passage are quoted for a sentence of a model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.analysis import TermCache
from assistant.concepts import Matcher
from assistant.formulating.request import NumberedPassage
from assistant.formulating.untrusted import is_order
from assistant.phrases import fold as fold_spaces
from ingest.models import Passage, Unit, UnitKind
from ingest.periods import find_periods
from vectorstore.dutch import fold

GAIN = 0.08
"""A further sentence or row is quoted when it says at least this much more of the sentence."""

GAIN_BESIDE_FIGURE = 0.15
"""… and beside the sentence or row of a figure, which shows most of it already."""

MOST_UNITS = 3
"""Sentences or rows of one passage that are quoted for one sentence, next to those with its figures."""

ITEM_SAID = 0.6
"""A list item is quoted when the sentence has so much of its words: an answer that lists items shows each of them."""

MOST_BEFORE = 2
"""Pieces before a piece of a sentence that can belong to it."""

_QUOTATION = re.compile(r"“([^“”]*)”")
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_ENDED = re.compile(r"[.!?:;]\W*\Z")


def pieces_before(passage: Passage, unit: Unit) -> tuple[Unit, ...]:
    """The pieces of text that a piece goes on from, in order; none for a whole sentence or a row.

    In a table that could only be read as text a row is cut at its line ends: "Totaal" and "3 x € 180.000". A piece that
    begins with a small letter, digit or sign goes on from the one before, unless that was ended.
    """
    found: list[Unit] = []
    place = passage.units.index(unit)
    while unit.kind is UnitKind.SENTENCE and place > 0 and len(found) < MOST_BEFORE:
        before = passage.units[place - 1]
        goes_on = not unit.text.lstrip(" (“\"'")[:1].isupper()
        if before.text.count("(") <= before.text.count(")"):  # "… woning (temp." is cut at an abbreviation
            goes_on = goes_on and _ENDED.search(before.text) is None
        if not goes_on or before.kind is not UnitKind.SENTENCE or is_order(before.text):
            break
        found.insert(0, before)
        unit, place = before, place - 1
    return tuple(found)


def quoted_units(
    cache: TermCache, matcher: Matcher, numbered: NumberedPassage, must: Sequence[Unit], words: str
) -> tuple[Unit, ...]:
    """The units of a passage that say most of a sentence, in order.

    Args:
        cache: the terms of passages.
        matcher: measures how much of the sentence a unit says.
        numbered: the passage.
        must: units with figures of the sentence: these are quoted anyhow.
        words: what the model wrote itself.
    """
    passage = numbered.passage
    terms = cache.of(passage, numbered.document).units
    chosen = {passage.units.index(unit) for unit in must}
    chosen |= {passage.units.index(before) for unit in must for before in pieces_before(passage, unit)}
    chosen |= _copied(passage, words)
    for digits in sorted(set(_NUMBER.findall(words))):
        whole = re.compile(rf"(?<![\d.,]){re.escape(digits)}(?![\d]|[.,]\d)")
        holding = [n for n, unit in enumerate(passage.units) if whole.search(unit.text) and not is_order(unit.text)]
        if holding and not chosen & set(holding):
            chosen.add(max(holding, key=lambda n: matcher.coverage(terms[n].own)))
    for period in find_periods(words):
        said = fold(period.period.as_written)
        holding = [n for n, unit in enumerate(passage.units) if said in fold(unit.text)]
        if holding and not chosen & set(holding) and passage.units[holding[0]].kind is not UnitKind.ROW:
            chosen.add(max(holding, key=lambda n: matcher.coverage(terms[n].own)))
    own = frozenset[str]().union(*(terms[n].own for n in chosen))
    if must:
        # "Volgens de beantwoording van de vragen …" names the document, and is no reason to quote "Vraag 4.".
        own |= cache.terms(f"{numbered.document.title} {numbered.document.kind}")
    gain_needed = GAIN_BESIDE_FIGURE if must else GAIN
    base = matcher.coverage(own)
    # Beside a figure of a row no other row is quoted: it would say other figures.
    free = [n for n, unit in enumerate(passage.units) if not must or unit.kind is not UnitKind.ROW]
    free = [n for n in free if not is_order(passage.units[n].text)]
    for _ in range(MOST_UNITS):
        gains = [(matcher.coverage(own | terms[n].own) - base, -n) for n in free if n not in chosen]
        gain, place = max(gains, default=(0.0, 0))
        if gain < gain_needed:
            break
        chosen.add(-place)
        own |= terms[-place].own
        base += gain
    if any(passage.units[n].kind is UnitKind.ITEM for n in chosen):
        said_terms = cache.terms(words)
        items = [n for n in free if passage.units[n].kind is UnitKind.ITEM and terms[n].own]
        chosen |= {n for n in items if len(terms[n].own & said_terms) >= ITEM_SAID * len(terms[n].own)}
    return tuple(passage.units[n] for n in sorted(chosen))


def _copied(passage: Passage, words: str) -> set[int]:
    """The units that the quotations of a sentence run over."""
    texts = [fold_spaces(unit.text) for unit in passage.units]
    whole = " ".join(texts)
    found: set[int] = set()
    for quotation in _QUOTATION.findall(words):
        quote = fold_spaces(quotation).rstrip(". ")
        start = whole.find(quote) if quote else -1
        if start < 0:
            continue
        place = 0
        for number, text in enumerate(texts):
            if place < start + len(quote) and start < place + len(text) and not is_order(passage.units[number].text):
                found.add(number)
            place += len(text) + 1
    return found
