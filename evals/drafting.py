"""Proposals for cases, made from what the index holds, for a person to rewrite and check.

Three sorts: figures in tables with their labels, tables that exist only as a picture (which must be refused),
and figures for which two documents differ. The questions are stiff on purpose: `concept: true` and the note
ask the reader to put them in a council member's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest

from evals.matching import collapse, fold
from evals.suite import Case, Expectation, ExpectedFigure, ExpectedSource, Kind
from ingest.figures import Mention, parse_cell, parse_scale_line
from ingest.models import Document, Passage, Unit, UnitKind

Verbatim = Callable[[str, int, int], str]
"""The source text of a file between two places."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_MIN_LABEL = 6
"""Letters of a row label that says what is counted; "Totaal" and "2024" do not on their own."""
_PICTURED_SHARE, _CONFLICT_SHARE = 6, 6
"""One of so many proposals is a refusal, and one a conflict, when there are any."""

_NOTE = "Concept. Schrijf de vraag zoals een raadslid hem stelt en controleer het antwoord in het stuk."
_PICTURED = "Concept. Deze tabel bestaat alleen als plaatje; het antwoord moet 'niet gevonden' zijn."
_CONFLICT = "Concept. Twee stukken geven een ander cijfer; het antwoord moet dat melden. Is het echt hetzelfde?"


@dataclass(frozen=True, slots=True)
class _Cell:
    """A figure in a table with what says what it is."""

    document: Document
    unit: Unit
    header: str
    figure: Mention

    @property
    def label(self) -> str:
        return self.unit.label or ""

    @property
    def key(self) -> tuple[str, str, str | None]:
        """What would have to be the same in another document."""
        return fold(self.label), fold(self.header), self.figure.unit


def draft(
    documents: Sequence[Document], passages: Iterable[Passage], verbatim: Verbatim, count: int
) -> tuple[Case, ...]:
    """Propose at most `count` cases, spread over the documents; the same index gives the same proposals."""
    by_id = {document.id: document for document in documents}
    cells = list(_cells(by_id, passages))
    pictured = [_refusal(document, caption) for document in documents for caption in document.pictured]
    conflicts = [_conflict(group, verbatim) for group in _conflicting(cells)]
    some = [*pictured[: count // _PICTURED_SHARE], *conflicts[: count // _CONFLICT_SHARE]]
    figures = [_figure(cell, verbatim) for cell in _spread(_unambiguous(cells), count - len(some))]
    return tuple(
        case.model_copy(update={"id": f"concept-{number:03d}"})
        for number, case in enumerate([*figures, *some], start=1)
    )


def _cells(documents: Mapping[str, Document], passages: Iterable[Passage]) -> Iterator[_Cell]:
    for passage in passages:
        document = documents.get(passage.document_id)
        scale = parse_scale_line(passage.scale_line) if passage.scale_line else None
        for unit in passage.units if document else ():
            letters = sum(character.isalpha() for character in unit.label or "")
            if unit.kind is not UnitKind.ROW or letters < _MIN_LABEL:
                continue
            for header, text in unit.cells:
                figure = parse_cell(text, scale=scale) if header else None
                if document and header and figure and figure.value is not None:
                    yield _Cell(document, unit, header, figure)


def _unambiguous(cells: Sequence[_Cell]) -> list[_Cell]:
    """Cells whose label and column stand for one value in their document."""
    values: dict[tuple[str, tuple[str, str, str | None]], set[Decimal | None]] = {}
    for cell in cells:
        values.setdefault((cell.document.id, cell.key), set()).add(cell.figure.value)
    return [cell for cell in cells if len(values[cell.document.id, cell.key]) == 1]


def _spread(cells: Sequence[_Cell], count: int) -> list[_Cell]:
    """Evenly over the documents and over each document, a row at most once."""
    rows: dict[str, dict[str, _Cell]] = {}
    for number, cell in enumerate(cells):
        of_document = rows.setdefault(cell.document.id, {})
        # Not always the first column: the cells of a row take turns.
        if fold(cell.label) not in of_document or number % 2:
            of_document[fold(cell.label)] = cell
    columns = [_evenly(list(of_document.values()), count) for of_document in rows.values()]
    turns = (cell for turn in zip_longest(*columns) for cell in turn if cell is not None)
    return list(turns)[: max(0, count)]


def _evenly(cells: list[_Cell], count: int) -> list[_Cell]:
    step = max(1, len(cells) // max(1, count))
    return cells[::step]


def _conflicting(cells: Sequence[_Cell]) -> list[list[_Cell]]:
    """Groups of cells that should be the same and are not, from different documents; only for a year."""
    groups: dict[tuple[str, str, str | None], dict[str, _Cell]] = {}
    for cell in _unambiguous(cells):
        if _YEAR.search(cell.header):
            groups.setdefault(cell.key, {}).setdefault(cell.document.id, cell)
    several = [list(group.values()) for group in groups.values() if len(group) > 1]
    return [group for group in several if len({(one.figure.value, one.figure.direction) for one in group}) > 1]


def _figure(cell: _Cell, verbatim: Verbatim) -> Case:
    year = _YEAR.search(cell.header)
    where = f"in {year.group()}" if year else f"({cell.header})"
    return Case(
        id="concept",
        question=f"Wat is '{cell.label}' {where} volgens {cell.document.title}?",
        kind=Kind.TABLE,
        tags=(cell.document.kind,),
        expected=Expectation(
            figures=(
                ExpectedFigure(
                    value=_plain(cell.figure.value),
                    written=cell.figure.as_written,
                    unit=cell.figure.unit,
                    direction=cell.figure.direction,
                    period=year.group() if year else None,
                ),
            ),
            sources=(_source(cell, verbatim),),
        ),
        note=_NOTE,
        draft=True,
    )


def _refusal(document: Document, caption: str) -> Case:
    return Case(
        id="concept",
        question=f"Welke cijfers staan er in '{collapse(caption)}' van {document.title}?",
        kind=Kind.UNANSWERABLE,
        tags=(document.kind, "plaatje"),
        expected=Expectation(refusal=True),
        note=_PICTURED,
        draft=True,
    )


def _conflict(cells: Sequence[_Cell], verbatim: Verbatim) -> Case:
    first = cells[0]
    return Case(
        id="concept",
        question=f"Wat is '{first.label}' in {first.header}?",
        kind=Kind.COMPARE,
        tags=("tegenspraak",),
        expected=Expectation(conflict=True, sources=tuple(_source(cell, verbatim) for cell in cells)),
        note=_CONFLICT,
        draft=True,
    )


def _source(cell: _Cell, verbatim: Verbatim) -> ExpectedSource:
    quote = collapse(verbatim(cell.document.file, cell.unit.start, cell.unit.end))
    return ExpectedSource(files=(cell.document.file,), pages=(cell.unit.page,), quote=quote or None)


def _plain(value: Decimal | None) -> Decimal | None:
    """Without an exponent, and with a fourth digit where three could be read as thousands."""
    if value is None:
        return None
    exact = Decimal(f"{value.normalize():f}")
    return exact.quantize(Decimal("1.0000")) if exact.as_tuple().exponent == -3 else exact
