"""What lies are made with: replies in the form that is asked for, and figures and words that are not so."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from evals.amounts import parse_number
from evals.hallucinations.reading import Figure, View
from evals.matching import fold
from ingest.models import Frozen

NEAR = 8
"""A figure to lie about is of one of the first passages: there the question is."""


class Lie(Frozen):
    """A reply that is not true, and by what a reader would see it.

    `forbidden` are groups of words: a shown sentence that holds all of one group tells the lie. `kind` is one of
    `KINDS`, `name` says what was done.
    """

    kind: str
    name: str
    reply: str
    forbidden: tuple[tuple[str, ...], ...]


Made = tuple[str, str, tuple[tuple[str, ...], ...]]
"""Name, reply and forbidden words."""
Maker = Callable[[View, random.Random], Iterator[Made]]
"""All lies of a kind that a request allows, each drawn anew."""


def reply(*sentences: tuple[str, Sequence[str]], calculations: Sequence[tuple[str, str]] = ()) -> str:
    """A reply of sentences with their sources, and calculations by id."""
    made = {
        "answerable": True,
        "sentences": [{"text": text, "sources": list(sources)} for text, sources in sentences],
        "calculations": [{"id": name, "expression": expression} for name, expression in calculations],
        "missing": "",
    }
    return json.dumps(made, ensure_ascii=False)


def told(figure: Figure, value: str = "", label: str = "", year: str = "", title: str = "") -> str:
    """A sentence that gives a figure for what it is; name what is told otherwise."""
    value = value or f"{{{figure.name}}}"
    column = f" ({figure.column})" if figure.column else ""
    about = f"{label or figure.label}{column}"
    return f"Volgens {title or figure.passage.title} is {about} in {year or figure.year} {value}."


def one_of(figure: Figure, value: str = "", label: str = "", year: str = "", title: str = "") -> str:
    """A reply of one such sentence."""
    return reply((told(figure, value, label, year, title), [figure.passage.name]))


def some_row(view: View, draw: random.Random, fits: Callable[[Figure], bool] = lambda figure: True) -> Figure | None:
    """A figure of a row in one of the best passages; None when there is none that fits."""
    near = list(view.passages)[:NEAR]
    found = [one for one in view.rows if one.passage.name in near and value_of(one) and fits(one)]
    return draw.choice(found) if found else None


def value_of(figure: Figure) -> Decimal:
    """The digits of a figure as a number."""
    return parse_number(figure.number)


def other_number(number: str, view: View, draw: random.Random) -> str:
    """The number with one digit changed, so that it stands nowhere in the request; "" when that cannot be."""
    places = [place for place, letter in enumerate(number) if letter.isdigit()]
    for _ in range(40):
        place = draw.choice(places)
        digit = draw.choice([letter for letter in "123456789" if letter != number[place]])
        changed = number[:place] + digit + number[place + 1 :]
        if not view.has(changed) and parse_number(changed) != parse_number(number):
            return changed
    return ""


def new_number(view: View, draw: random.Random) -> str:
    """A number with decimals that stands nowhere in the request."""
    while True:
        made = f"{draw.randint(11, 98)},{draw.randint(11, 98)}"
        if not view.has(made):
            return made


def shares_words(one: str, other: str) -> bool:
    """Whether one of two names holds all words of the other."""
    first, second = (set(re.findall(r"\w+", fold(name))) for name in (one, other))
    return first <= second or second <= first


def of_row(view: View, figure: Figure) -> list[Figure]:
    """The figures of the same row."""
    return [one for one in view.figures if one.row == figure.row]


def given_for(view: View, label: str, number: str) -> bool:
    """Whether a row that could be called `label` has a number anywhere."""
    return any(one.number == number and shares_words(one.label, label) for one in view.figures if one.label)
