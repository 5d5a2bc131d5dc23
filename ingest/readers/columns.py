"""Reading order on a page: text set in two columns is read column by column, tables row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

MIN_COLUMN_LINES = 8
"""So many lines in a row must show the same gutter: shorter stretches are tables or signatures."""

MIN_COLUMN_WORDS = 4
"""Lines of running text hold at least so many words on either side; table cells hold fewer."""

MIN_GUTTER = 10.0
"""Points between two columns of text; a word space is under half of that."""


class _Word(Protocol):
    @property
    def x0(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def text(self) -> str: ...


class _Row(Protocol):
    @property
    def words(self) -> Sequence[_Word]: ...


R = TypeVar("R", bound=_Row)


def _gutter(row: _Row) -> tuple[float, float] | None:
    """The widest gap of a line when both sides hold running text."""
    words = row.words
    best: tuple[float, float] | None = None
    for number in range(MIN_COLUMN_WORDS, len(words) - MIN_COLUMN_WORDS + 1):
        left, right = words[number - 1].x1, words[number].x0
        if right - left >= MIN_GUTTER and (best is None or right - left > best[1] - best[0]):
            best = (left, right)
    if best is None or any(
        _prose([w for w in words if (w.x0 < best[1]) is side]) < MIN_COLUMN_WORDS for side in (True, False)
    ):
        return None
    return best


def _prose(words: Sequence[_Word]) -> int:
    """Number of words with letters: a row of figures is no running text."""
    return sum(len(word.text) > 1 and any(letter.isalpha() for letter in word.text) for word in words)


def _beside(right: float) -> tuple[float, float]:
    """The gutter left of a right column; lines of the left column end where they like, so its left edge says little."""
    return right - MIN_GUTTER, right


def reading_order(rows: Iterable[R]) -> list[R]:
    """The rows, with stretches of two-column text split into a left and then a right column."""
    rows = list(rows)
    result: list[R] = []
    stretch: list[R] = []
    gutter: tuple[float, float] | None = None

    def close() -> None:
        nonlocal stretch, gutter
        full = sum(_gutter(row) is not None for row in stretch)
        if gutter is not None and full >= MIN_COLUMN_LINES:
            middle = (gutter[0] + gutter[1]) / 2
            for side in (True, False):
                for row in stretch:
                    words = tuple(word for word in row.words if (word.x0 < middle) is side)
                    if words:
                        result.append(type(row)(words))  # type: ignore[call-arg]
        else:
            result.extend(stretch)
        stretch, gutter = [], None

    for row in rows:
        found = _gutter(row)
        if gutter is not None:
            crossing = any(word.x0 < gutter[1] - 1 and word.x1 > gutter[0] for word in row.words)
            if not crossing:
                stretch.append(row)
                if found is not None:
                    gutter = _beside(min(gutter[1], found[1]))
                continue
            close()
        if found is not None:
            stretch, gutter = [row], _beside(found[1])
        else:
            result.append(row)
    close()
    return result
