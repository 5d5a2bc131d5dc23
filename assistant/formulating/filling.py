"""A sentence of a model with its placeholders: the figures and results that code fills in, and how they read there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.agreeing import is_about
from assistant.composing import mention_of
from assistant.formulating.request import NumberedFigure, said
from assistant.formulating.untrusted import plain
from assistant.models import Calculation
from assistant.phrases import CUT, fold
from ingest.figures import say
from ingest.models import UnitKind

_PLACEHOLDER = re.compile(r"\{{1,2}\s*([FB]\d+)\s*\}{1,2}|\[\s*([FB]\d+)\s*\]|(?<![\w-])([FB]\d+)(?![\w-])")
_MARK = "\u2402{}\u2403"
"""Stands for a placeholder while the text around it is cleaned; never part of what a model may write."""
_MARKED = re.compile(r"\u2402(\d+)\u2403")
_UNITS_BEHIND = re.compile(r"\A\s*(%|[a-zà-ÿ]+\b)", re.IGNORECASE)
_SAME = {"%": "procent", "mln": "miljoen", "mld": "miljard", "€": "euro", "hectare": "ha", "hectaren": "ha"}
_BEFORE = re.compile(r"(?:€|\bcirca|\bca\.|\bongeveer|\bminimaal|\bmaximaal|\btussen)\s*\Z", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:](?=\s)|\s(?=(?:en|maar|terwijl|tegenover|tegen)\s)")
_LONGEST_NAME = 80
"""Letters of a row label that stand in brackets behind a figure."""


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a calculation, with the number by which the model names it and the figures it follows from."""

    name: str
    calculation: Calculation
    figures: tuple[NumberedFigure, ...]

    @property
    def said(self) -> str:
        """The result as the text of the calculation writes it."""
        return self.calculation.text.rpartition("=")[2].strip()


Part = str | NumberedFigure | Result
"""A piece of a sentence."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A sentence in pieces, and the numbers in it that stand for nothing."""

    parts: tuple[Part, ...]
    unknown: tuple[str, ...]

    @property
    def figures(self) -> tuple[NumberedFigure, ...]:
        """The figures that are filled in."""
        return tuple(part for part in self.parts if isinstance(part, NumberedFigure))

    @property
    def results(self) -> tuple[Result, ...]:
        """The results that are filled in."""
        return tuple(part for part in self.parts if isinstance(part, Result))

    @property
    def words(self) -> str:
        """What the model wrote itself."""
        return " ".join("".join(part if isinstance(part, str) else " … " for part in self.parts).split())


def parts_of(text: str, figures: Mapping[str, NumberedFigure], results: Mapping[str, Result]) -> Parts:
    """A sentence taken apart; what a model may not write (markup, links, markers) is off."""
    found: list[str] = []

    def mark(match: re.Match[str]) -> str:
        found.append(match[1] or match[2] or match[3])
        return _MARK.format(len(found) - 1)

    text = text.replace("\u2402", " ").replace("\u2403", " ")
    cleaned = plain(_PLACEHOLDER.sub(mark, text)).rstrip(" .;")
    pieces = _MARKED.split(cleaned)
    parts: list[Part] = []
    unknown: list[str] = []
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            parts.append(piece)
            continue
        name = found[int(piece)]
        known = figures.get(name) or results.get(name)
        if known is None:
            unknown.append(name)
        else:
            parts.append(known)
    return Parts(_without_doubles(parts), tuple(unknown))


def _without_doubles(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Without the unit, scale or direction that a model types beside a figure that has it already."""
    tidy = list(parts)
    for place, part in enumerate(tidy):
        if isinstance(part, str):
            continue
        words = _words(part.said)
        if place and isinstance(before := tidy[place - 1], str):
            typed = _BEFORE.search(before)
            if typed is not None and _plain_word(typed[0].strip()) in words:
                tidy[place - 1] = before[: typed.start()]
        if place + 1 < len(tidy) and isinstance(after := tidy[place + 1], str):
            while (typed := _UNITS_BEHIND.match(after)) is not None and _plain_word(typed[1]) in words:
                after = after[typed.end() :]
            tidy[place + 1] = after
    return tuple(tidy)


def _words(text: str) -> frozenset[str]:
    return frozenset(_plain_word(word) for word in re.findall(r"%|[^\W\d_]+", text))


def _plain_word(word: str) -> str:
    return _SAME.get(word.lower(), word.lower())


@dataclass(frozen=True, slots=True)
class Rendered:
    """A sentence as it reads, without markers, and where its figures and results stand."""

    text: str
    spans: tuple[tuple[int, int, NumberedFigure | Result], ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """How rows and columns are named in brackets where a sentence does not name them itself.

    `rows`: behind the first figure of each row. `columns`: also where the words around the figure do not name it.
    `always`: both behind every figure. `late`: at the end of the clause, where that reads better.
    """

    rows: bool = False
    columns: bool = False
    always: bool = False
    late: bool = False


NAMINGS = (
    Naming(),
    Naming(rows=True, late=True),
    Naming(rows=True),
    Naming(rows=True, columns=True, late=True),
    Naming(rows=True, columns=True),
    Naming(rows=True, columns=True, always=True),
)
"""From the shortest text to the most explicit one; the first that passes verification is used."""


def render(parts: Sequence[Part], naming: Naming = NAMINGS[0]) -> Rendered:
    """The sentence, with rows and columns named as asked."""
    text = waiting = ""
    spans: list[tuple[int, int, NumberedFigure | Result]] = []
    named: set[tuple[int, int]] = set()
    for place, part in enumerate(parts):
        if isinstance(part, str):
            end = _CLAUSE_END.search(part)
            stop = end.start() if end else len(part.rstrip())
            last = place + 1 == len(parts)
            if waiting and (end or last):
                text += part[:stop] + waiting + part[stop:]
            else:
                text += waiting + part
            waiting = ""
            continue
        text += waiting
        waiting = ""
        start = len(text)
        around = (parts[place - 1] if place else "", parts[place + 1] if place + 1 < len(parts) else "")
        text += part.said if isinstance(part, Result) else _as_read(part, around)
        spans.append((start, len(text), part))
        if naming.rows and isinstance(part, NumberedFigure) and part.fact.unit.kind is UnitKind.ROW:
            row = (part.fact.unit.start, part.fact.unit.end)
            column = part.fact.figure.column_label or ""
            names = [part.fact.unit.label or ""] if naming.always or row not in named else []
            if naming.always or (naming.columns and not _says(around, column)):
                names.append(column)
            named.add(row)
            # A comma would end the clause that the figure stands in.
            name = ": ".join(_short(one) for one in names if one)
            if name and naming.late:
                waiting = f" ({name})"
            else:
                text += f" ({name})" if name else ""
    return Rendered(text + waiting, tuple(spans))


def _says(around: tuple[Part, Part], name: str) -> bool:
    """Whether the words beside a figure name something in full."""
    near = fold(" ".join(part for part in around if isinstance(part, str)))
    return bool(name) and re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", near) is not None


def _as_read(figure: NumberedFigure, around: tuple[Part, Part]) -> str:
    """The figure as a reader says it; the words beside it may say its direction already ('een tekort van …')."""
    own = figure.fact.figure
    if own.direction is not None and own.value:
        near = " ".join(part for part in around if isinstance(part, str))
        if is_about(near, own.direction):
            return say(mention_of(own).model_copy(update={"direction": None}))
    return said(figure.fact)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME].rsplit(" ", 1)[0] + CUT
