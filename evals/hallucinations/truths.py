"""Right replies, in the ways in which a good model words them: the check must let them through."""

from __future__ import annotations

import random

from evals.hallucinations.lies import RIGHT
from evals.hallucinations.making import Lie, Made, of_row, one_of, reply, some_row, told, value_of
from evals.hallucinations.reading import View


def true_reply(view: View, draw: random.Random) -> Lie | None:
    """A right reply about what a request offers; None when the request gives no occasion for it."""
    made = [*_of_a_figure(view, draw), *_of_two_figures(view, draw), *_of_prose(view, draw)]
    if not made:
        return None
    name, text, forbidden = draw.choice(made)
    return Lie(kind=RIGHT, name=name, reply=text, forbidden=forbidden)


def _of_a_figure(view: View, draw: random.Random) -> list[Made]:
    figure = some_row(view, draw)
    if figure is None:
        return []
    names = [figure.passage.name]
    column = f" ({figure.column})" if figure.column else ""
    shown = f"{{{figure.name}}}"
    return [
        ("ingevuld", one_of(figure), ()),
        ("getypt", one_of(figure, figure.said), ()),
        ("bedraagt", reply((f"In {figure.year} bedraagt {figure.label}{column} {shown}.", names)), ()),
        ("komt uit op", reply((f"{figure.label}{column} komt in {figure.year} uit op {shown}.", names)), ()),
        ("zo staat in", reply((f"{told(figure).rstrip('.')}, zo staat in het stuk.", names)), ()),
    ]


def _of_two_figures(view: View, draw: random.Random) -> list[Made]:
    figure = some_row(view, draw, lambda one: not one.column)
    if figure is None:
        return []
    others = [
        one
        for one in of_row(view, figure)
        if one.year and one.year != figure.year and not one.column and one.number and value_of(one)
    ]
    if not others:
        return []
    other = draw.choice(others)
    names = [figure.passage.name]
    both = f"{figure.label} is in {figure.year} {{{figure.name}}} en in {other.year} {{{other.name}}}"
    minus = [("B1", f"{figure.name} - {other.name}")]
    return [
        ("twee jaren", reply((f"{both}.", names)), ()),
        ("verschil", reply((f"{both}.", names), ("Het verschil is {B1}.", names), calculations=minus), ()),
        ("verschil in een zin", reply((f"{both}; dat is een verschil van {{B1}}.", names), calculations=minus), ()),
    ]


def _of_prose(view: View, draw: random.Random) -> list[Made]:
    prose = [(one, sentence) for one in list(view.passages.values())[:8] for sentence in one.sentences]
    if not prose:
        return []
    passage, sentence = draw.choice(prose)
    return [
        ("zin uit de tekst", reply((sentence, [passage.name])), ()),
        ("citaat", reply((f"In het stuk staat: “{sentence}”", [passage.name])), ()),
    ]
