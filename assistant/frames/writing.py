"""Writes a frame: every cell on a line with its own source, and the calculation over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.calculating import CalculationError, calculate, calculation_faults
from assistant.citing import cite
from assistant.composing import Composed, answer_figure, short, spoken
from assistant.conflicts import same_when_rounded
from assistant.cues import Cue
from assistant.frames.filling import Frame, Slot
from assistant.frames.planning import FrameKind
from assistant.models import AnswerFigure, Calculation, Citation, Operation
from ingest.models import Direction
from ingest.numbers import format_number
from vectorstore.record import Record

_BESIDE = frozenset({Operation.DIFFERENCE, Operation.CHANGE})
"""What may be left out when it cannot be computed: the figures themselves stand side by side."""

_MILLION = Decimal(10) ** 6

_NAMES = {
    Operation.SUM: "Samen",
    Operation.DIFFERENCE: "Verschil",
    Operation.CHANGE: "Verandering",
    Operation.SHARE: "Aandeel",
    Operation.RATIO: "Verhouding",
}


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a frame with its citations, figures and calculations."""

    composed: Composed
    calculations: tuple[Calculation, ...]


def write(frame: Frame, record: Record) -> Written | None:
    """The answer that a frame gives; None when its figures cannot be computed with."""
    if frame.plan.kind is FrameKind.EXTREME:
        return _extreme(frame, record)
    citations = _citations(frame.slots, record)
    figures: list[AnswerFigure] = []
    lines: list[str] = []
    for slot in frame.slots:
        marker = _marker(slot, citations)
        figures.append(answer_figure(slot.figure, label_of(slot), marker))
        lines.append(_line(frame, slot, marker))
    calculations: tuple[Calculation, ...] = ()
    if frame.operation is not None:
        made = _calculated(frame, figures)
        if made is None and (frame.operation not in _BESIDE or Cue.DIFFERENCE in frame.plan.cues):
            return None
        if made is not None:
            calculations = (made,)
            marks = "".join(f"[{citation.marker}]" for citation in citations)
            lines.append(f"{_NAMES.get(frame.operation, '')}: {made.text} {marks}")
    if said := verdict(frame):
        lines.insert(0, said)
    text = "\n".join(lines) + f"\n\n{_sources(frame.slots)}"
    return Written(Composed(text, citations, tuple(figures)), calculations)


def _calculated(frame: Frame, figures: Sequence[AnswerFigure]) -> Calculation | None:
    """What is computed of the figures; None when their units or directions do not allow it."""
    if frame.operation is None or frame.plan.kind is FrameKind.PLACES:
        return None
    if any(slot.figure.qualifier is not None for slot in frame.slots):
        return None  # "circa 40" and 12 make no exact sum
    try:
        made = calculate(frame.operation, _ordered(frame, figures))
    except CalculationError:
        return None
    return made if any(slot.figure.scale >= _MILLION for slot in frame.slots) else _in_full(made)


def _in_full(made: Calculation) -> Calculation:
    """A sum or difference of amounts that are not written in millions is not written in millions either."""
    sign = {Operation.SUM: " + ", Operation.DIFFERENCE: " − "}.get(made.operation)
    values = [Decimal(operand.value or "0") for operand in made.operands]
    if sign is None or made.unit != "euro" or any(value != value.to_integral_value() for value in values):
        return made
    ways = {operand.direction for operand in made.operands}
    terms = [
        format_number(value, 0) + (f" {operand.direction}" if len(ways) > 1 and operand.direction else "")
        for value, operand in zip(values, made.operands, strict=True)
    ]
    direction = f" {made.direction}" if made.direction else ""
    text = f"{sign.join(terms)} = {format_number(Decimal(made.value), 0)} euro{direction}"
    full = made.model_copy(update={"text": text})
    return made if calculation_faults(full) else full


def verdict(frame: Frame) -> str:
    """For two figures side by side: the same, or which is higher; empty where that is not clear."""
    if len(frame.slots) != 2 or frame.plan.kind not in (FrameKind.DOCUMENTS, FrameKind.YEARS, FrameKind.PLACES):
        return ""
    one, other = frame.slots
    same = same_when_rounded(one.figure, other.figure)
    if frame.plan.kind is FrameKind.PLACES:
        return f"De tekst en de tabel noemen {'' if same else 'niet '}hetzelfde."
    word = "gelijk" if same else comparative(one, other)
    if not word or frame.operation not in _BESIDE:
        return ""
    than = "aan" if same else "dan"
    if frame.plan.kind is FrameKind.YEARS:
        return f"Het cijfer van {other.name} is {word} {than} dat van {one.name}."
    if one.document.title == other.document.title:
        return ""
    return f"In {other.document.title} is het cijfer {word} {than} in {one.document.title}."


def comparative(one: Slot, other: Slot) -> str:
    """From one figure to the other: higher, lower, or better and worse for the purse."""
    mine, theirs = one.figure, other.figure
    if mine.value is None or theirs.value is None or mine.unit != theirs.unit:
        return ""
    if mine.direction is not None and theirs.direction is not None:
        signed = [f.value if f.direction is Direction.VOORDELIG else -(f.value or 0) for f in (mine, theirs)]
        return "gunstiger" if (signed[1] or 0) > (signed[0] or 0) else "ongunstiger"
    if mine.direction is not None or theirs.direction is not None or mine.value < 0 or theirs.value < 0:
        return ""
    return "hoger" if theirs.value > mine.value else "lager"


def label_of(slot: Slot) -> str:
    """The name of the row with its group, or the sentence."""
    if not slot.is_row:
        return short(slot.unit.text)
    label = slot.unit.label or slot.passage.caption or "deze rij"
    lead = slot.unit.lead
    return f"{lead}: {label}" if lead and len(lead) < 60 else label


def _line(frame: Frame, slot: Slot, marker: int) -> str:
    """A row as label, column and figure; a sentence as it stands."""
    several = len({other.document.id for other in frame.slots}) > 1
    title = f"{slot.document.title}: " if several else ""
    if not slot.is_row:
        return f"{title}“{slot.unit.text}” [{marker}]"
    column = f"{slot.figure.column_label}: " if slot.figure.column_label else ""
    return f"{title}{short(label_of(slot), 160)} – {column}{spoken(slot.figure)} [{marker}]"


def _citations(slots: Sequence[Slot], record: Record) -> tuple[Citation, ...]:
    """One citation for every row or sentence."""
    found: list[Citation] = []
    for slot in slots:
        citation = cite(record, len(found) + 1, slot.document, slot.passage, slot.unit)
        if not any(_same(citation, other) for other in found):
            found.append(citation)
    return tuple(found)


def _same(one: Citation, other: Citation) -> bool:
    return (one.passage_id, one.start, one.end) == (other.passage_id, other.start, other.end)


def _marker(slot: Slot, citations: Sequence[Citation]) -> int:
    return next(
        citation.marker
        for citation in citations
        if (citation.passage_id, citation.start, citation.end) == (slot.passage.id, slot.unit.start, slot.unit.end)
    )


def _ordered(frame: Frame, figures: Sequence[AnswerFigure]) -> Sequence[AnswerFigure]:
    """A difference is written with the larger amount first, so that it is not negative."""
    if frame.operation is not Operation.DIFFERENCE or len(figures) != 2:
        return figures
    one, other = figures
    return (one, other) if _amount(one, figures) >= _amount(other, figures) else (other, one)


def _amount(figure: AnswerFigure, figures: Sequence[AnswerFigure]) -> Decimal:
    """The amount; with a sign when the directions differ."""
    value = Decimal(figure.value or "0")
    mixed = len({other.direction for other in figures if other.value and Decimal(other.value)}) > 1
    return -value if mixed and figure.direction == Direction.NADELIG.value else value


def _sources(slots: Sequence[Slot]) -> str:
    titles = list(dict.fromkeys(slot.document.title for slot in slots))
    return f"Bron: {titles[0]}." if len(titles) == 1 else f"Bronnen: {' en '.join(titles)}."


def _extreme(frame: Frame, record: Record) -> Written | None:
    """The row that is highest or lowest; all the rows that it was compared with are cited."""
    slots = frame.slots
    citations = _citations(slots, record)
    figures = [answer_figure(slot.figure, label_of(slot), _marker(slot, citations)) for slot in slots]
    if frame.operation is None:
        return None
    try:
        calculation = calculate(frame.operation, figures)
    except CalculationError:
        return None
    value = Decimal(calculation.value)
    best = [n for n, figure in enumerate(figures) if Decimal(figure.value or "0") == value]
    best = [n for n in best if figures[n].direction == calculation.direction]
    if len(best) != 1:
        return None
    number = best[0]
    line = _line(frame, slots[number], figures[number].citation)
    marks = "".join(f"[{citation.marker}]" for citation in citations)
    name = "hoogste" if frame.operation is Operation.MAX else "laagste"
    text = f"{line}\n\nDit is het {name} cijfer van de rijen in deze tabel. {marks}\n\n{_sources(slots)}"
    return Written(Composed(text, citations, (figures[number],)), ())
