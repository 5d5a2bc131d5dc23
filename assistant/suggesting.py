"""Suggestions for a next question: what stands beside the cited figure, in the same row, column or document.

Every suggestion names its document and its row, so that it is a whole question of its own, and only cells that are
certainly in the table are suggested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assistant.models import Answer, Citation, Outcome
from ingest.models import Figure, Passage, Unit, UnitKind

WANTED = 3
"""Suggestions shown: they are read at a glance, and fit on a phone below an answer."""

LABEL_CHARACTERS = 60
"""A longer row label makes an unreadable question."""

_YEAR = re.compile(r"\d{4}")


def follow_ups(answer: Answer, passages: Mapping[str, Passage]) -> tuple[str, ...]:
    """Questions that could come after an answer, at most `WANTED`, the nearest first.

    Args:
        answer: what was answered.
        passages: the passages of its citations by id; one that is missing is left out.
    """
    asked = _folded(answer.question) + _folded(answer.standalone_question)
    found: dict[str, str] = {}
    for citation in answer.citations:
        passage = passages.get(citation.passage_id)
        if passage is not None:
            for question in _beside(answer, citation, passage):
                if _folded(question) not in asked:
                    found.setdefault(_folded(question), question)
    return tuple(found.values())[:WANTED]


def _beside(answer: Answer, citation: Citation, passage: Passage) -> Iterator[str]:
    """First the next year of the same row, then the neighbouring rows for the same year."""
    rows = [unit for unit in passage.units if unit.kind is UnitKind.ROW]
    cited = [place for place, unit in enumerate(rows) if unit.start < citation.end and citation.start < unit.end]
    if not cited:
        return
    periods = {figure.period for figure in answer.figures if figure.citation == citation.marker and figure.period}
    if answer.outcome is Outcome.ANSWER and len(cited) == 1:
        later = [one for one in _by_year(rows[cited[0]]) if one not in periods]
        later.sort(key=lambda year: (all(year < period for period in periods), year))
        for year in later[:1]:
            yield from _question(rows[cited[0]], year, citation)
        around: Sequence[int] = (cited[0] + 1, cited[0] - 1)
    else:
        around = cited
    for place in around:
        if 0 <= place < len(rows):
            years = _by_year(rows[place])
            for year in [one for one in years if one in periods][:1] or years[-1:]:
                yield from _question(rows[place], year, citation)


def _by_year(row: Unit) -> list[str]:
    """The years of a row that have a figure."""
    return [one.period.as_written for one in row.figures if one.period is not None and _is_sure(row, one)]


def _is_sure(row: Unit, figure: Figure) -> bool:
    columns = [column for column, _ in row.cells]
    year = figure.period.as_written if figure.period else ""
    return _YEAR.fullmatch(year) is not None and columns.count(figure.column_label) == 1


def _question(row: Unit, year: str, citation: Citation) -> Iterator[str]:
    label = " ".join((row.label or "").split())
    if 3 <= len(label) <= LABEL_CHARACTERS and label[0].isalpha():
        yield f"Wat staat er in {citation.document} bij ‘{label}’ voor {year}?"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
