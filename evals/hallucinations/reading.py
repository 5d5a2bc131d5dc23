"""A request of the chain read back, as a language model reads it: the question, the passages and the figures.

Nothing here knows the index: what a lie is made from is what stands in the request.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from evals.matching import fold, holds
from evals.modelserver.protocol import ChatRequest

_BLOCK = re.compile(r"⟦(?P<name>[^⟧]+) (?P<mark>[0-9a-f]+)⟧\n(?P<body>.*?)\n⟦einde (?P=name) (?P=mark)⟧", re.DOTALL)
_HEAD = re.compile(r"stuk: (?P<title>.+?) \([^()]*\) \| bladzijde (?P<page>[\d-]+)")
_OF_PASSAGE = re.compile(r"(?P<name>P\d+) \(.*\):\Z")
_CELL = re.compile(r"(?P<name>F\d+)(?: (?P<where>[^:]*))?: (?P<written>.*?)(?: = (?P<said>.*?))?\Z")
_WORDS = re.compile(r"(?P<cell>.*?)\s*\((?P<words>[^()]*….*)\)\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")
_FEWEST_WORDS = 6
"""Words of a line of a passage that is a sentence and no heading or row."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage with its number, the title of its document and its text."""

    name: str
    title: str
    page: str
    text: str

    @property
    def sentences(self) -> tuple[str, ...]:
        """Whole sentences in it without figures."""
        found = _SENTENCE.split(" ".join(self.text.split()))
        return tuple(
            one
            for one in found
            if len(one.split()) >= _FEWEST_WORDS
            and one[0].isupper()
            and one.endswith(".")
            and not _NUMBER.search(one)
            and "“" not in one
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its number. `label` is that of its row, "" in a sentence; `row` tells figures of one row apart."""

    name: str
    label: str
    where: str
    written: str
    said: str
    passage: Passage
    row: int

    @property
    def number(self) -> str:
        """Its digits, as a reader says them."""
        found = _NUMBER.search(self.said)
        return found[0] if found else ""

    @property
    def year(self) -> str:
        """The one year that it is of, "" when there is none or more."""
        years = set(_YEAR.findall(self.where))
        return years.pop() if len(years) == 1 else ""

    @property
    def column(self) -> str:
        """The column when that says more than a year."""
        return "" if self.where == self.year else self.where.removesuffix(f", {self.year}")


@dataclass(frozen=True)
class View:
    """What a request asks and offers."""

    question: str
    passages: Mapping[str, Passage]
    figures: Sequence[Figure]

    @property
    def rows(self) -> list[Figure]:
        """The figures of rows that have a telling name, a year and digits."""
        return [
            one for one in self.figures if one.year and one.number and sum(letter.isalpha() for letter in one.label) > 5
        ]

    @cached_property
    def text(self) -> str:
        """All that the request offers, folded."""
        said = " ".join(f"{one.said} {one.written}" for one in self.figures)
        return fold(" ".join([self.question, said, *(f"{one.title} {one.text}" for one in self.passages.values())]))

    def has(self, words: str) -> bool:
        """Whether words or a number stand anywhere in it."""
        return holds(self.text, words)


def read_request(request: ChatRequest) -> View | None:
    """What a request asks and offers; None when it offers no passages (a request to rewrite a question)."""
    text = next((message.text for message in request.messages if "⟦P1 " in message.text), "")
    blocks = {match["name"]: match["body"] for match in _BLOCK.finditer(text)}
    passages = {name: _passage(name, body) for name, body in blocks.items() if re.fullmatch(r"P\d+", name)}
    if not passages or "vraag" not in blocks:
        return None
    return View(blocks["vraag"], passages, tuple(_figures(blocks.get("cijfers", ""), passages)))


def _passage(name: str, body: str) -> Passage:
    head, _, text = body.partition("\n")
    found = _HEAD.match(head)
    return Passage(name, found["title"] if found else head, found["page"] if found else "", text)


def _figures(body: str, passages: Mapping[str, Passage]) -> list[Figure]:
    found: list[Figure] = []
    current: Passage | None = None
    for row, line in enumerate(body.splitlines()):
        if (begun := _OF_PASSAGE.match(line)) is not None:
            current = passages.get(begun["name"])
            continue
        if current is None or not line.startswith("- "):
            continue
        label, *cells = line[2:].split(" | ")
        if _CELL.match(label):
            label, cells = "", [label, *cells]
        for cell in cells:
            worded = _WORDS.match(cell) if not label else None
            match = _CELL.match(worded["cell"] if worded else cell)
            if match is not None:
                said = match["said"] or match["written"]
                name, where = match["name"], match["where"] or ""
                found.append(Figure(name, label, where, match["written"], said, current, row))
    return found
