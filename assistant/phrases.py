"""Names in an answer that come verbatim from a source: titles, headings, captions, row and column labels, sentences.

The digits inside a name are no claim of their own; which name stands beside a figure is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from assistant.sources import Source
from ingest.models import Document, UnitKind
from ingest.periods import find_periods

CUT = " …"
"""How an answer shows that a name goes on."""

SHORTEST_CUT = 20
"""A name that was cut off has at least so many letters."""

_WORD = re.compile(r"[^\W\d_].*?[^\W\d_]|\b[A-Z]\d+[-–.]\d", re.DOTALL)


_UNIT_BEHIND = re.compile(r"\s(?:in\s)?\((?:(?!\b\d)[^()])*\)[\s*¹²³.:]*\Z", re.IGNORECASE)
"""Brackets at the end of a label, without a number: "(x 1.000)" stands behind the name of a table."""


class NameKind(Enum):
    """What a name names."""

    TITLE = "titel"
    ROW = "rij"
    COLUMN = "kolom"
    GROUP = "groep"
    SENTENCE = "zin"
    OTHER = "naam"


@dataclass(frozen=True, slots=True)
class Name:
    """A name and what it is the name of; `whole` is the full name when an answer cuts it off."""

    kind: NameKind
    whole: str


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text, with all that it can be the name of."""

    start: int
    end: int
    names: frozenset[Name]

    def of(self, kind: NameKind) -> frozenset[str]:
        """The full names of a kind that this can be."""
        return frozenset(name.whole for name in self.names if name.kind is kind)


Names = Mapping[str, frozenset[Name]]
"""Names by how they are written, small letters and single spaces."""


def fold(text: str) -> str:
    """Small letters and single spaces, as names are compared."""
    return " ".join(text.split()).lower()


def names_of(sources: Sequence[Source], documents: Iterable[Document]) -> Names:
    """All names that an answer with these sources can hold, and the titles of all documents."""
    found: dict[str, set[Name]] = {}

    def add(kind: NameKind, text: str | None, whole: str | None = None) -> None:
        if text and is_name(text):
            found.setdefault(fold(text), set()).add(Name(kind, fold(whole or text)))

    for document in documents:
        add(NameKind.TITLE, document.title)
        if document.date is not None:
            stamp = f"{document.date.day}-{document.date.month}-{document.date.year}"
            add(NameKind.TITLE, f"{document.title} ({stamp})", document.title)
    for source in sources:
        passage = source.passage
        for text in (passage.caption, passage.stub, passage.scale_line, *passage.section):
            add(NameKind.OTHER, text)
        if passage.scale_line:
            # "(x € 1.000)" has no word and is a name all the same.
            found.setdefault(fold(passage.scale_line), set()).add(Name(NameKind.OTHER, fold(passage.scale_line)))
        for header in passage.header:
            add(NameKind.COLUMN, header)
        short = Counter(_without_unit(row.label) for row in source.rows if row.label)
        for row in source.rows:
            add(NameKind.ROW, row.label)
            if row.label and row in source.units and short[_without_unit(row.label)] == 1:
                # "Het gasverbruik van woningen" names the cited row "Gasverbruik van woningen in (miljoen m3)".
                add(NameKind.ROW, _without_unit(row.label), row.label)
            if row.label and not is_name(row.label):
                # A row that is called by a number is named only where the answer begins with it.
                found.setdefault(f"{fold(row.label)} –", set()).add(Name(NameKind.ROW, fold(row.label)))
            add(NameKind.GROUP, row.lead)
        for unit in source.units:
            for text in unit.section:
                add(NameKind.OTHER, text)
            if unit.kind is UnitKind.ROW:
                figures = {fold(figure.as_written) for figure in unit.figures}
                for _, cell in unit.cells:
                    if fold(cell) not in figures and _WORD.search(cell):
                        add(NameKind.OTHER, cell)
                continue
            add(NameKind.SENTENCE, unit.lead)
            for text in (unit.text, unit.text.rstrip(";. ")):
                add(NameKind.SENTENCE, text)
                if unit.lead:
                    add(NameKind.SENTENCE, f"{unit.lead} {text}")
        if not source.rows:
            add(NameKind.SENTENCE, source.citation.quote)
    return {text: frozenset(names) for text, names in found.items()}


def _without_unit(label: str) -> str:
    """A row label without what stands in brackets at its end."""
    return _UNIT_BEHIND.sub("", " ".join(label.split()))


def is_name(text: str) -> bool:
    """Whether a text has a word or is a key (M25-13); bare figures are no name, a bare year above a column is."""
    if _WORD.search(text):
        return True
    folded = " ".join(text.split())
    periods = find_periods(folded)
    return len(periods) == 1 and periods[0].end - periods[0].start == len(folded)


def find_names(text: str, names: Names) -> tuple[Found, ...]:
    """The names in a text (with single spaces), left to right; of names that overlap the first and longest."""
    folded = text.lower()
    spans: dict[tuple[int, int], frozenset[Name]] = {}
    for written, meant in names.items():
        place = folded.find(written)
        while place >= 0:
            if stands_free(folded, place, place + len(written)):
                spans[place, place + len(written)] = meant
            place = folded.find(written, place + 1)
    for span, meant in _cut_off(folded, names):
        spans[span] = spans.get(span, frozenset()) | meant
    found: list[Found] = []
    floor = 0
    for (start, end), meant in sorted(spans.items(), key=lambda item: (item[0][0], -item[0][1])):
        if start >= floor:
            found.append(Found(start, end, meant))
            floor = end
    return tuple(found)


def _cut_off(text: str, names: Names) -> Iterable[tuple[tuple[int, int], frozenset[Name]]]:
    """Names of which only the beginning stands in the text, with the mark of that."""
    for mark in re.finditer(re.escape(CUT), text):
        for written, meant in names.items():
            place = text.rfind(written[:SHORTEST_CUT], 0, mark.start()) if len(written) > SHORTEST_CUT else -1
            if place >= 0 and written.startswith(text[place : mark.start()]):
                yield (place, mark.end()), meant


def stands_free(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` begins and ends where words and numbers do."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start].isalnum() and (before.isalnum() or before == "_"):
        return False
    if text[end - 1].isalnum() and (after.isalnum() or after == "_"):
        return False
    if text[start].isdigit() and (
        before in ("-", "−", "–", "€") or re.search(r"\d[.,]\Z", text[max(0, start - 2) : start])
    ):
        return False
    return not (text[end - 1].isdigit() and re.match(r"[.,]\d|-/|/\d|[-–]\d", text[end : end + 2]))
