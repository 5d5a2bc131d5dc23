"""Right answers in thousands: from every figure, sentence and list of documents, whether or not anybody would ask.

They test verification (`evals.corruptions`): none may be refused, and none may be made wrong unseen. Some are composed
as the assistant composes its answers, some worded as a language model would, some compute.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.calculating import CalculationError, calculate
from assistant.candidates import Candidate
from assistant.cells import Cell, CellChoice, cells_of
from assistant.citing import cite
from assistant.composing import Composed, compose, mention_of
from assistant.models import Answer, AnswerFigure, Calculation, Citation, Operation, Outcome, Searched
from assistant.question import understand
from assistant.ranking import Ranked
from ingest.figures import say
from ingest.models import Document, Figure, Passage, Qualifier, Unit, UnitKind
from vectorstore.record import Record

_UNSAID = frozenset({Qualifier.PM, Qualifier.NTB})


def right_answers(record: Record, documents: Sequence[Document]) -> Iterator[Answer]:
    """Every right answer that the documents of a record give, in the order of the documents."""
    by_id = {document.id: document for document in documents}
    for passage in record.all_passages():
        document = by_id.get(passage.document_id)
        if document is None:
            continue
        for number, unit in enumerate(passage.units):
            for composed in _composed(record, document, passage, number):
                yield _answer(composed.text, composed.citations, composed.figures)
            if unit.kind is UnitKind.ROW:
                yield from _worded(record, document, passage, unit)
                yield from _computed(record, document, passage, unit)


def _composed(record: Record, document: Document, passage: Passage, number: int) -> Iterator[Composed]:
    """As the assistant answers: a row, for each of its columns and whole; a sentence, with the next one too; a list."""
    unit = passage.units[number]
    ranked = Ranked(passage, document, 1.0, {}, ((1.0, unit),))
    if unit.kind is UnitKind.ROW and not unit.figures:
        return
    asked = [unit.label or unit.text]
    following = passage.units[number + 1 : number + 2]
    beside: list[tuple[Unit, ...]] = [()]
    if unit.kind is UnitKind.SENTENCE and following and following[0].kind is UnitKind.SENTENCE:
        beside.append(tuple(following))
    if unit.kind is UnitKind.ITEM:
        asked.append(f"Welke zijn er? {unit.text}")
    seen: set[str] = set()
    for words in asked:
        question = understand(words)
        for cells in _asked_cells(unit):
            candidate = Candidate(unit, number, passage, document, ranked, {}, CellChoice(cells, 0.0, 0.0))
            for others in beside:
                composed = compose(question, candidate, record, others)
                if composed.text not in seen:
                    seen.add(composed.text)
                    yield composed


def _asked_cells(unit: Unit) -> list[tuple[Cell, ...]]:
    """Which cells of a row may be asked for: all of them, and each by itself."""
    cells = cells_of(unit)
    return [cells, *((cell,) for cell in cells if cell.figure is not None and cell.column)]


def _worded(record: Record, document: Document, passage: Passage, unit: Unit) -> Iterator[Answer]:
    """As a language model could put it: 'Volgens Perspectiefnota 2026 is Saldo na maatregelen in 2027 …'."""
    if not _named(unit):
        return
    for figure in unit.figures:
        if figure.qualifier in _UNSAID or not figure.column_label or not _one_of_its_name(unit, figure):
            continue
        text = f"Volgens {document.title} is {_name(unit)} {say(mention_of(figure))} ({figure.column_label}) [1]."
        yield _answer(text, (cite(record, 1, document, passage, unit),), (_figure(figure, unit, 1),))
    for one, other in pairwise(unit.figures):
        if (
            _one_of_its_name(unit, one)
            and _one_of_its_name(unit, other)
            and not {one.qualifier, other.qualifier} & _UNSAID
        ):
            first, second = say(mention_of(one)), say(mention_of(other))
            text = f"{_name(unit)}: {one.column_label} {first}; {other.column_label} {second} [1]."
            figures = (_figure(one, unit, 1), _figure(other, unit, 1))
            yield _answer(text, (cite(record, 1, document, passage, unit),), figures)


def _computed(record: Record, document: Document, passage: Passage, unit: Unit) -> Iterator[Answer]:
    """Two cells of a row with what follows from them."""
    if not _named(unit):
        return
    for one, other in pairwise(unit.figures):
        if not (one.value and other.value and _one_of_its_name(unit, one) and _one_of_its_name(unit, other)):
            continue
        operands = (_figure(one, unit, 1), _figure(other, unit, 1))
        for operation in (Operation.DIFFERENCE, Operation.SUM, Operation.CHANGE, Operation.MAX, Operation.SHARE):
            try:
                made = calculate(operation, operands)
            except CalculationError:
                continue
            parts = f"{one.column_label}: {say(mention_of(one))}; {other.column_label}: {say(mention_of(other))}"
            text = f"{_name(unit)} – {parts} [1].\nBerekening: {made.text} [1].\n\nBron: {document.title}."
            yield _answer(text, (cite(record, 1, document, passage, unit),), operands, (made,))


def _named(unit: Unit) -> bool:
    return bool(unit.label and sum(letter.isalpha() for letter in unit.label) > 1)


def _name(unit: Unit) -> str:
    return f"{unit.lead}: {unit.label}" if unit.lead else str(unit.label)


def _one_of_its_name(unit: Unit, figure: Figure) -> bool:
    """Whether the column of a figure has a name, and no other figure of the row has the same."""
    return bool(figure.column_label) and sum(f.column_label == figure.column_label for f in unit.figures) == 1


def _figure(figure: Figure, unit: Unit, citation: int) -> AnswerFigure:
    return AnswerFigure(
        as_written=figure.as_written,
        value=None if figure.value is None else format(figure.value.normalize(), "f"),
        unit=figure.unit,
        direction=figure.direction.value if figure.direction else None,
        period=figure.period.as_written if figure.period else None,
        label=_name(unit),
        citation=citation,
    )


def _answer(
    text: str,
    citations: tuple[Citation, ...],
    figures: tuple[AnswerFigure, ...],
    calculations: tuple[Calculation, ...] = (),
) -> Answer:
    return Answer(
        id="juist",
        question="",
        standalone_question="",
        outcome=Outcome.ANSWER,
        text=text,
        citations=citations,
        figures=figures,
        calculations=calculations,
        searched=Searched(documents=1, pages=1, passages=1),
        seconds=0.0,
    )
