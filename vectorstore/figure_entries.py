"""What is indexed of a figure: its name, its description in words, and the properties that a search can keep to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from functools import lru_cache

from ingest.models import Document, Figure, Passage, Unit, UnitKind
from ingest.periods import find_periods


@dataclass(frozen=True, slots=True)
class FigurePlace:
    """A figure of a passage with the unit (sentence, item or row) that states it, and the name it is indexed by."""

    id: str
    figure: Figure
    unit: Unit
    passage: Passage


def figures_of(passage: Passage) -> Iterator[FigurePlace]:
    """The figures of a passage, in order.

    A figure's name holds that of its passage and a digest of what is indexed of it, so that a figure that is
    understood otherwise than before is another figure.
    """
    for number, unit in enumerate(passage.units):
        for place, figure in enumerate(unit.figures):
            known = (figure.unit, figure.direction, figure.period, figure.row_label, figure.column_label)
            digest = hashlib.blake2b(repr(known).encode(), digest_size=3).hexdigest()
            yield FigurePlace(f"{passage.id}.{number}.{place}.{digest}", figure, unit, passage)


def passage_of(figure_id: str) -> str:
    """The id of the passage that holds a figure."""
    return figure_id.partition(".")[0]


def own_words(place: FigurePlace) -> str:
    """What says which figure it is: row and column, or its sentence."""
    if place.unit.kind is not UnitKind.ROW:
        return place.unit.text
    label = place.figure.row_label or place.unit.label or ""
    return f"{label} {place.figure.column_label or ''}".strip()


def head_words(place: FigurePlace, documents: dict[str, Document]) -> str:
    """What stands above it: group or introduction, caption, section path, document."""
    document = documents.get(place.passage.document_id)
    sections = dict.fromkeys((*place.passage.section, *place.unit.section))
    parts = (place.unit.lead, place.passage.caption, *sections, document.title if document else None)
    return " ".join(part for part in parts if part)


def properties(place: FigurePlace) -> tuple[tuple[str, str], ...]:
    """Unit, direction and kind of unit, where they are known."""
    figure = place.figure
    known = (
        ("unit", figure.unit),
        ("direction", figure.direction.value if figure.direction else None),
        ("kind", place.unit.kind.value),
    )
    return tuple((name, value) for name, value in known if value is not None)


def days(place: FigurePlace) -> tuple[int, int] | None:
    """First and last day by which a figure is found, as integers yyyymmdd; None when no time is stated.

    Its own period, else all that its sentence or row names, else what the caption names: a sentence about two years
    does not say which of its figures is of which, but either year must find it.
    """
    figure = place.figure
    if figure.period is not None:
        return as_number(figure.period.first), as_number(figure.period.last)
    return _named_days(place.unit.text) or _named_days(place.passage.caption or "")


@lru_cache(maxsize=1_000)
def _named_days(text: str) -> tuple[int, int] | None:
    """First and last day of all that a text names; kept, because the figures of a unit follow each other."""
    periods = [found.period for found in find_periods(text)]
    if not periods:
        return None
    return as_number(min(period.first for period in periods)), as_number(max(period.last for period in periods))


def as_number(day: Date) -> int:
    """A day as an integer yyyymmdd, which filters can compare."""
    return day.year * 10_000 + day.month * 100 + day.day
