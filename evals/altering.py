"""What corruptions of answers are made with: the documents to take other places from, and one changed field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from assistant.models import Answer, Citation
from ingest.models import Document, Passage, Unit
from vectorstore.record import Record

NUMBER = re.compile(r"(?<![\[\d])\d(?:[\d.,]*\d)?(?!\d*\])")
"""A number in an answer that is no marker."""

MARKER = re.compile(r"\[\d+\]")

Changes = Iterator[tuple[str, Answer]]
"""What was done to an answer, and the answer that came of it."""


class Stock:
    """The documents that corruptions take other rows, places and documents from."""

    def __init__(self, record: Record) -> None:
        """Load the passages of a record."""
        self.record = record
        self.documents: Mapping[str, Document] = {document.id: document for document in record.documents()}
        self.passages: Mapping[str, Passage] = {passage.id: passage for passage in record.all_passages()}

    def unit(self, citation: Citation) -> Unit:
        """The first cited unit."""
        return next(u for u in self.passages[citation.passage_id].units if u.start == citation.start)


def other_digits(written: str) -> Iterator[str]:
    """A number with one digit other, one more, one less, or without its comma."""
    for place, letter in enumerate(written):
        if letter.isdigit():
            yield f"{written[:place]}{(int(letter) + 1) % 10}{written[place + 1 :]}"
    yield f"{written}1"
    if written[-2:-1].isdigit() and not ("," in written and written.endswith("0")):
        yield written[:-1]
    if "," in written and Decimal(written.replace(".", "").replace(",", ".")):
        yield written.replace(",", "")


def number(written: str) -> Decimal:
    """What a number is worth, before its scale."""
    return Decimal(written.replace(".", "").replace(",", "."))


def replaced(answer: Answer, match: re.Match[str], new: str) -> Answer:
    """The answer with something else in the place of a match in its text."""
    return with_text(answer, answer.text[: match.start()] + new + answer.text[match.end() :])


def with_text(answer: Answer, text: str) -> Answer:
    """The answer with another text."""
    return change(answer, text=text)


def with_citation(answer: Answer, **fields: object) -> Answer:
    """The answer with other fields of its first citation."""
    first, *rest = answer.citations
    return change(answer, citations=(first.model_copy(update=fields), *rest))


def with_figure(answer: Answer, index: int, **fields: object) -> Answer:
    """The answer with other fields of one of its figures."""
    figures = list(answer.figures)
    figures[index] = figures[index].model_copy(update=fields)
    return change(answer, figures=tuple(figures))


def change(answer: Answer, **fields: object) -> Answer:
    """The answer with other fields."""
    return answer.model_copy(update=fields)
