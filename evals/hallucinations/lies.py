"""The kinds of lies, and drawing one for a request."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from evals.hallucinations import figures, telling
from evals.hallucinations.making import Lie, Maker
from evals.hallucinations.reading import View

_MAKERS: Mapping[str, Maker] = {
    "cijfer": figures.digit,
    "schaal": figures.scale,
    "teken": figures.sign,
    "eenheid": figures.unit,
    "jaar": figures.year,
    "rij": figures.row,
    "kolom": figures.column,
    "document": figures.document,
    "verzonnen cijfer": figures.invented,
    "verborgen cijfer": figures.hidden,
    "getal in woorden": figures.words,
    "grens": figures.limit,
    "citaat": telling.quotation,
    "onbekend nummer": telling.unknown,
    "andere bron": telling.source,
    "berekening": telling.calculation,
    "zonder bron": telling.sourceless,
    "niet gesteund": telling.unsupported,
    "mening": telling.opinion,
    "stemadvies": telling.vote,
    "opmaak en adressen": telling.markup,
    "geen vorm": telling.broken,
    "ontbreekt": telling.missing,
}

KINDS: Sequence[str] = tuple(_MAKERS)
"""The kinds of lies, in the order in which they are reported."""

RIGHT = "juist"
"""Replies that are true: without them refusing everything would look like a good guard."""


def make_lie(kind: str, view: View, draw: random.Random) -> Lie | None:
    """A lie of a kind about what a request offers; None when the request gives no occasion for it."""
    made = list(_MAKERS[kind](view, draw))
    if not made:
        return None
    name, reply, forbidden = draw.choice(made)
    return Lie(kind=kind, name=name, reply=reply, forbidden=forbidden)
