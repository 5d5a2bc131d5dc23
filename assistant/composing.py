"""Short Dutch answers from quoted sentences, lists and table rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.candidates import Candidate, new_figures
from assistant.citing import cite
from assistant.models import AnswerFigure, Citation
from assistant.question import Asked, Question
from ingest.figures import Mention, say
from ingest.models import Figure, Passage, Qualifier, Unit, UnitKind
from vectorstore.record import Record

MAX_ITEMS = 15
"""A list longer than this is shown in part, and says so."""

MAX_LIST_WORDS = 230
"""An answer is read on a phone."""

MAX_CELLS = 8
"""More cells than this are a table, not an answer."""

SECOND_GAIN = 0.1
"""A second sentence is added when it says at least this much more of what was asked."""

MORE_WORDS = 70
"""Sentences that go on with a reason or decision are added up to so many words."""

LIST_WORDS = 120
"""… and with a list in prose up to so many."""


ANNOUNCES = re.compile(
    r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|een aantal|de volgende)\s+\w+|:\s*$", re.IGNORECASE
)
"""A sentence that says that a list follows: "doet vier aanbevelingen"."""


WHITE_SPACE = 3
"""Letters between two sentences that follow each other: a space, or the end of a line."""


@dataclass(frozen=True, slots=True)
class Composed:
    """The text of an answer with its citations and figures."""

    text: str
    citations: tuple[Citation, ...]
    figures: tuple[AnswerFigure, ...]


def compose(question: Question, candidate: Candidate, record: Record, others: Sequence[Unit] = ()) -> Composed:
    """Write the answer that a candidate gives; `others` are units beside it that belong to the answer."""
    unit = candidate.unit
    if unit.kind is UnitKind.ROW:
        return _row_answer(candidate, record)
    run = _list_around(candidate.passage, candidate.number) if _wants_list(question, candidate) else None
    if run is not None:
        return _list_answer(candidate, run, record)
    return _sentence_answer(question, candidate, record, others)


def _source(candidate: Candidate) -> str:
    document = candidate.document
    title = document.title
    if document.date is not None and document.kind in {
        "raadsbrief",
        "persbericht",
        "besluitenlijst",
        "brief",
    }:
        stamp = f"{document.date.day}-{document.date.month}-{document.date.year}"
        return title if str(document.date.year) in title else f"{title} ({stamp})"
    return title


def _where(candidate: Candidate) -> str:
    """The table and its scale, or the section, as a reader would point at it."""
    passage = candidate.passage
    name = passage.caption or passage.stub
    if name and name.lower() not in {"indicator", "indicatoren", "omschrijving", "onderwerp"}:
        return f"tabel ‘{short(name)}’"
    section = candidate.unit.section or passage.section
    return f"onder ‘{short(section[-1])}’" if section else "een tabel"


def short(text: str, limit: int = 80) -> str:
    """The text, cut off after a word when it is too long."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0] + " …"


def mention_of(figure: Figure) -> Mention:
    """A figure as the number grammar knows it, for saying and comparing."""
    digits = re.search(r",(\d+)", figure.as_written)
    return Mention(
        start=0,
        end=len(figure.as_written),
        as_written=figure.as_written,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        scale=figure.scale,
        direction=figure.direction,
        qualifier=figure.qualifier,
        decimals=len(digits.group(1)) if digits else _digits_behind(figure),
    )


def _digits_behind(figure: Figure) -> int:
    """Digits behind the comma of a figure that is written with a point or in words ('1.2', 'anderhalf miljoen')."""
    values = [value / figure.scale for value in (figure.value, figure.low, figure.high) if value is not None]
    return min(2, max((-int(value.normalize().as_tuple().exponent) for value in values), default=0))


def spoken(figure: Figure) -> str:
    """The figure as written and, where that says more, as a reader says it."""
    told = say(mention_of(figure))
    if figure.value == 0:
        return figure.as_written
    if figure.qualifier in {Qualifier.PM, Qualifier.NTB}:
        return f"{figure.as_written}: {told}" if told != figure.as_written else told
    bare = re.sub(r"[\s.€-]", "", figure.as_written).lower()
    if re.sub(r"[\s.€-]", "", told).lower() == bare:
        return figure.as_written
    return f"{figure.as_written}, dus {told}" if figure.scale != 1 or figure.direction else figure.as_written


def answer_figure(figure: Figure, label: str, citation: int) -> AnswerFigure:
    """A figure of a source as an answer gives it, with the marker of its citation."""
    return AnswerFigure(
        as_written=figure.as_written,
        value=None if figure.value is None else format(figure.value.normalize(), "f"),
        unit=figure.unit,
        direction=figure.direction.value if figure.direction else None,
        period=figure.period.as_written if figure.period else None,
        label=label,
        citation=citation,
    )


def _row_answer(candidate: Candidate, record: Record) -> Composed:
    unit = candidate.unit
    citation = cite(record, 1, candidate.document, candidate.passage, unit)
    asked = candidate.asked.cells[:MAX_CELLS]
    label = unit.label or candidate.passage.caption or "deze rij"
    name = f"{unit.lead}: {label}" if unit.lead and len(unit.lead) < 60 else label
    scale = candidate.passage.scale_line
    head = f"{_source(candidate)}, {_where(candidate)}"
    head += f" ({short(scale)})" if scale else ""
    said = [(cell.column, spoken(cell.figure) if cell.figure else short(cell.text)) for cell in asked]
    parts = [f"{column}: {text}" if column else text for column, text in said]
    text = f"{short(name, 160)} – {'; '.join(parts)} [1].\n\nBron: {head}."
    figures = tuple(answer_figure(cell.figure, name, 1) for cell in asked if cell.figure)
    return Composed(text, (citation,), figures)


def _wants_list(question: Question, candidate: Candidate) -> bool:
    unit = candidate.unit
    announced = ANNOUNCES.search(unit.text) is not None and unit.kind is UnitKind.SENTENCE
    return announced or Asked.LIST in question.asked


def _list_around(passage: Passage, number: int) -> tuple[int, int] | None:
    """First and last unit of the list that a unit opens or belongs to."""
    units = passage.units
    first = number
    if units[number].kind is not UnitKind.ITEM:
        first = number + 1
    if first >= len(units) or units[first].kind is not UnitKind.ITEM:
        return None
    lead = units[first].lead
    last = first
    while first > 0 and units[first - 1].kind is UnitKind.ITEM and units[first - 1].lead == lead:
        first -= 1
    while last + 1 < len(units) and units[last + 1].kind is UnitKind.ITEM and units[last + 1].lead == lead:
        last += 1
    return (first, last) if last > first else None


def _list_answer(candidate: Candidate, run: tuple[int, int], record: Record) -> Composed:
    units = candidate.passage.units
    first, last = run
    shown: list[str] = []
    words = 0
    for unit in units[first : last + 1]:
        words += len(unit.text.split())
        if len(shown) == MAX_ITEMS or (shown and words > MAX_LIST_WORDS):
            break
        shown.append(unit.text.rstrip(";. "))
    end = units[first + len(shown) - 1]
    begin = units[first]
    lead = begin.lead or (units[first - 1].text if first and units[first - 1].text.endswith(":") else None)
    citation = cite(record, 1, candidate.document, candidate.passage, begin, end)
    intro = lead or f"{_source(candidate)} noemt:"
    more = last - first + 1 - len(shown)
    tail = f"\nEr volgen nog {more} punten in het document." if more > 0 else ""
    text = intro + " [1]\n" + "\n".join(f"- {item}" for item in shown) + tail
    text += f"\n\nBron: {_source(candidate)}."
    figures = tuple(
        answer_figure(figure, short(unit.text), 1)
        for unit in units[first : first + len(shown)]
        for figure in unit.figures
    )
    return Composed(text, (citation,), figures)


def _sentence_answer(question: Question, candidate: Candidate, record: Record, others: Sequence[Unit]) -> Composed:
    citations: list[Citation] = []
    quoted: list[str] = []
    figures: list[AnswerFigure] = []
    for marker, run in enumerate(_runs(candidate, others), start=1):
        citations.append(cite(record, marker, candidate.document, candidate.passage, run[0], run[-1]))
        lead = f"{run[0].lead} " if run[0].lead and run[0].kind is UnitKind.ITEM else ""
        quoted.append(f"“{lead}{' '.join(item.text for item in run)}” [{marker}]")
        figures += [
            answer_figure(figure, short(item.text), marker) for item in run for figure in new_figures(question, item)
        ]
    text = f"{' '.join(quoted)}\n\nBron: {_source(candidate)}."
    return Composed(text, tuple(citations), tuple(figures))


def _runs(candidate: Candidate, others: Sequence[Unit]) -> list[list[Unit]]:
    """The units of an answer in order; those that follow each other directly in the source are one quote."""
    runs: list[list[Unit]] = []
    for unit in sorted([candidate.unit, *others], key=lambda unit: unit.start):
        before = runs[-1][-1] if runs else None
        joined = before is not None and unit.start - before.end <= WHITE_SPACE and unit.page == before.page
        # Quotation marks inside would end the quotation in the middle.
        if joined and "“" not in unit.text and "“" not in runs[-1][-1].text:
            runs[-1].append(unit)
        else:
            runs.append([unit])
    return runs
