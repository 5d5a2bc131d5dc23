"""A case ready to be written out: sources numbered through the whole letter, in the order in which they are used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date as Date

from assistant.drafting.checking import PLACEHOLDER
from assistant.drafting.models import Case, Concept, MarkedFigure
from assistant.models import Citation
from assistant.statements import MARKER
from ingest.models import Document, Frozen

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


class Source(Frozen):
    """A numbered source: document, date, page, section, link and quote. `url` is empty when none is known."""

    number: int
    document: str
    date: Date | None
    page: int
    section: str
    url: str
    file: str
    quote: str

    @property
    def place(self) -> str:
        """The source in words: title, date, page and section."""
        parts = [self.document]
        if self.date is not None:
            parts.append(dutch_date(self.date))
        parts.append(f"bladzijde {self.page}")
        if self.section:
            parts.append(self.section)
        return ", ".join(parts)

    @property
    def ended(self) -> str:
        """The place as a sentence: a heading that ends with a mark of its own ("gebouwd?") gets no other one."""
        return self.place if self.place.endswith((".", "?", "!")) else f"{self.place}."


class Piece(Frozen):
    """A stretch of an answer: plain, left open for the writer, or a figure that no source shows."""

    text: str
    open: bool = False
    fault: str = ""


class WrittenAnswer(Frozen):
    """The answer to one question as it is written out, paragraph by paragraph, with the numbers of the letter."""

    concept: Concept
    paragraphs: tuple[tuple[Piece, ...], ...]
    conflicts: tuple[str, ...]


class WrittenCase(Frozen):
    """All answers with the list of sources."""

    case: Case
    answers: tuple[WrittenAnswer, ...]
    sources: tuple[Source, ...]


def written(case: Case, documents: Mapping[str, Document]) -> WrittenCase:
    """Number the sources of a case and cut its texts in pieces."""
    numbers: dict[tuple[str, int, int], int] = {}
    sources: list[Source] = []

    def number_of(citation: Citation) -> int:
        key = (citation.passage_id, citation.start, citation.end)
        if key not in numbers:
            numbers[key] = len(numbers) + 1
            document = documents.get(citation.document_id)
            sources.append(
                Source(
                    number=numbers[key],
                    document=citation.document,
                    date=document.date if document else None,
                    page=citation.page,
                    section=citation.section,
                    url=_web(document.url if document else None),
                    file=citation.file,
                    quote=citation.quote,
                )
            )
        return numbers[key]

    answers = []
    for concept in case.concepts:
        by_marker = {citation.marker: citation for citation in concept.citations}

        def renumber(text: str, known: Mapping[int, Citation] = by_marker) -> str:
            def number(found: re.Match[str]) -> str:
                citation = known.get(int(found[1]))
                return f"[{number_of(citation)}]" if citation is not None else found[0]

            return MARKER.sub(number, text)

        pieces = [
            piece.model_copy(update={"text": renumber(piece.text)}) for piece in _pieces(concept.text, concept.marked)
        ]
        answers.append(
            WrittenAnswer(
                concept=concept,
                paragraphs=_paragraphs(pieces),
                conflicts=tuple(renumber(conflict) for conflict in concept.conflicts),
            )
        )
    return WrittenCase(case=case, answers=tuple(answers), sources=tuple(sources))


def _web(url: str | None) -> str:
    """A link that can be followed; another kind of address is not made clickable."""
    return url if url and url.startswith(("https://", "http://")) else ""


def _pieces(text: str, marked: tuple[MarkedFigure, ...]) -> list[Piece]:
    """The text with its open places and its marked figures apart."""
    special: list[tuple[int, int, bool, str]] = [
        (found.start(), found.end(), True, "") for found in PLACEHOLDER.finditer(text)
    ]
    special += [(mark.start, mark.end, False, mark.fault) for mark in marked]
    pieces: list[Piece] = []
    cursor = 0
    for start, end, left_open, fault in sorted(special):
        if start < cursor or end > len(text):
            continue
        if start > cursor:
            pieces.append(Piece(text=text[cursor:start]))
        pieces.append(Piece(text=text[start:end], open=left_open, fault=fault))
        cursor = end
    if cursor < len(text):
        pieces.append(Piece(text=text[cursor:]))
    return pieces


def _paragraphs(pieces: list[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Pieces by paragraph: a line end in the text begins another one."""
    paragraphs: list[list[Piece]] = [[]]
    for piece in pieces:
        for number, line in enumerate(piece.text.split("\n")):
            if number and paragraphs[-1]:
                paragraphs.append([])
            if line:
                paragraphs[-1].append(piece.model_copy(update={"text": line}))
    return tuple(tuple(paragraph) for paragraph in paragraphs if any(piece.text.strip() for piece in paragraph))


def dutch_date(day: Date) -> str:
    """A day as a letter writes it: 4 maart 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
