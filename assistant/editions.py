"""The same row in several documents, and none of them named: the most recent is the answer, the others are offered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import cmp_to_key

from assistant.analysis import TermCache
from assistant.candidates import Candidate
from assistant.cells import years_of
from assistant.choosing import edition
from assistant.citing import cite
from assistant.composing import Composed, answer_figure, spoken
from assistant.contradictions import opposed
from assistant.models import AnswerFigure, Citation
from assistant.question import Question
from ingest.figures import comparable
from ingest.models import Document, Figure, UnitKind
from vectorstore.dutch import tokens
from vectorstore.record import Record

MAX_OTHERS = 3
"""More documents than this are a list to read, not a remark."""


@dataclass(frozen=True, slots=True)
class Editions:
    """The row in the most recent document, and the same row in older ones, the most recent first."""

    newest: Candidate
    older: tuple[Candidate, ...]


def find_editions(
    question: Question,
    named: Collection[str],
    best: Candidate,
    candidates: Sequence[Candidate],
    cache: TermCache,
    allowed: Callable[[Candidate], bool],
) -> Editions | None:
    """The documents that hold the row of the best candidate; None when there is one, or when the question names one.

    Args:
        question: what is asked.
        named: ids of the documents that the question names by their title.
        best: the best candidate.
        candidates: all candidates, the best of a document first.
        cache: for the words of labels.
        allowed: whether a candidate may be an answer at all.
    """
    if question.references or named or not _in_time(question, best):
        return None
    group: dict[str, Candidate] = {best.document.title: best}
    for other in candidates:
        if (
            other.document.title not in group
            and _in_time(question, other)
            and _same_row(best, other, cache)
            and allowed(other)
        ):
            group[other.document.title] = other
    if len(group) < 2 or any(moment(candidate.document) is None for candidate in group.values()):
        return None
    order = sorted(group.values(), key=cmp_to_key(_older_first), reverse=True)
    if _newer(order[0].document, order[1].document) == 0:
        return None
    return Editions(order[0], tuple(order[1 : 1 + MAX_OTHERS]))


def _in_time(question: Question, candidate: Candidate) -> bool:
    """Whether one figure of a row is asked for, and it is about the year that the question names."""
    figure = figure_of(candidate)
    return figure is not None and (not question.years or set(question.years) <= years_of(figure))


def figure_of(candidate: Candidate) -> Figure | None:
    """The figure of a row of which one cell is asked for; None for another candidate."""
    cells = candidate.asked.cells
    if candidate.unit.kind is not UnitKind.ROW or len(cells) != 1:
        return None
    return cells[0].figure


def moment(document: Document) -> Date | None:
    """About when a document was made: its date, or the year before the first that it is about."""
    if document.date is not None:
        return document.date
    return Date(document.period.first.year - 1, 7, 1) if document.period is not None else None


def _older_first(one: Candidate, other: Candidate) -> int:
    return _newer(one.document, other.document)


def _newer(one: Document, other: Document) -> int:
    """Positive when the first is the newer one: of the same kind by the years that they are about, else by date."""
    years = [edition(document) for document in (one, other)]
    if one.kind == other.kind and years[0] and years[1] and years[0][0] != years[1][0]:
        return 1 if years[0][0] > years[1][0] else -1
    mine, theirs = moment(one), moment(other)
    if mine is None or theirs is None or mine == theirs:
        return 0
    return 1 if mine > theirs else -1


def _same_row(one: Candidate, other: Candidate, cache: TermCache) -> bool:
    """Whether two rows are called the same and their cells hold the same thing: measure, role, words of the column."""
    mine, theirs = figure_of(one), figure_of(other)
    if mine is None or theirs is None or not comparable(mine.unit, theirs.unit) or mine.role != theirs.role:
        return False
    labels = [_telling(cache.terms(candidate.unit.label or "")) for candidate in (one, other)]
    words = [tokens(candidate.unit.label or "") for candidate in (one, other)]
    heads = [_telling(cache.terms(figure.column_label or "")) for figure in (mine, theirs)]
    same_head = mine.role is not None or heads[0] == heads[1] or bool(heads[0] & heads[1])
    return bool(labels[0]) and labels[0] == labels[1] and same_head and not opposed(words[0], words[1])


def _telling(terms: Iterable[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not term[0].isdigit())


def without_older(editions: Editions, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates outside the older documents: another edition of the same thing is no rival."""
    older = {candidate.document.id for candidate in editions.older}
    return [candidate for candidate in candidates if candidate.document.id not in older]


def with_older(composed: Composed, editions: Editions, told: Collection[str], record: Record) -> Composed:
    """The answer from the most recent document, named as such, with the others and their own citations behind it.

    `told` are the ids of documents that are named elsewhere in the answer.
    """
    citations: list[Citation] = list(composed.citations)
    figures: list[AnswerFigure] = list(composed.figures)
    lines: list[str] = []
    own = figure_of(editions.newest)
    for candidate in editions.older:
        figure = figure_of(candidate)
        if figure is None or candidate.document.id in told or (own is not None and _says_same(own, figure)):
            continue
        marker = len(citations) + 1
        label = candidate.unit.label or candidate.passage.caption or "deze rij"
        column = f"{figure.column_label}: " if figure.column_label else ""
        citations.append(cite(record, marker, candidate.document, candidate.passage, candidate.unit))
        figures.append(answer_figure(figure, label, marker))
        lines.append(f"Ook: {candidate.document.title}: {label} – {column}{spoken(figure)} [{marker}]")
    if not lines and len(told) < 2:
        return composed
    text = "\n".join((f"{composed.text}\n\nDit is het meest recente stuk hierover.", *lines))
    return Composed(text, tuple(citations), tuple(figures))


def _says_same(one: Figure, other: Figure) -> bool:
    """Whether two figures have the same value and direction."""
    return (one.value, one.direction, one.qualifier) == (other.value, other.direction, other.qualifier)
