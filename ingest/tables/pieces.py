"""The pieces of text on a line of a PDF page, with their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.source import Line
from ingest.tables.values import Kind, Span, find_values, whole_value

NEAR = 3.0
"""Points within which two drawn lines or two edges count as the same."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of one line, with its place on the page and its kind as a value."""

    span: Span
    x0: float
    x1: float
    index: int
    kind: Kind | None

    @property
    def text(self) -> str:
        """The text of the piece."""
        return self.span.text


def pieces_of(line: Line, index: int) -> list[Piece]:
    """The cells of a line; a cell that holds several values is cut between them."""
    pieces: list[Piece] = []
    for cell in line.cells:
        text = cell.text
        if not text.strip():
            continue
        values = find_values(text, cell.start)
        covered = sum(len(value.text.strip()) for value in values)
        letters = len(text.replace(" ", ""))
        if (
            len(values) >= 2
            and whole_value(text) is None
            and covered >= letters
            and len("".join(v.text for v in values).replace(" ", "")) == letters
        ):
            width = (cell.x1 - cell.x0) / len(text)
            for value in values:
                left = cell.x0 + (value.start - cell.start) * width
                right = cell.x0 + (value.end - cell.start) * width
                pieces.append(Piece(Span(value.text, value.start, value.end), left, right, index, value.kind))
            continue
        pieces.append(Piece(Span(text, cell.start, cell.end), cell.x0, cell.x1, index, whole_value(text)))
    return pieces


def parts_of(piece: Piece) -> list[Piece]:
    """A figure and the words directly behind it, or the year and the column name behind it, as two pieces."""
    values = find_values(piece.text, piece.span.start)
    if piece.kind is not None or len(values) != 1 or values[0].start != piece.span.start:
        return [piece]
    rest = piece.text[len(values[0].text) :]
    words = rest.strip()
    if not words or not words[0].isupper():
        return [piece]
    letter = (piece.x1 - piece.x0) / len(piece.text)
    cut = piece.x0 + letter * len(values[0].text)
    start = piece.span.end - len(rest.lstrip())
    return [
        Piece(Span(values[0].text, values[0].start, values[0].end), piece.x0, cut, piece.index, values[0].kind),
        Piece(Span(words, start, start + len(words)), cut + letter, piece.x1, piece.index, None),
    ]


def middle(line: Line) -> float:
    """Height of the middle of a line on its page."""
    return ((line.top or 0.0) + (line.bottom or 0.0)) / 2


def height(line: Line) -> float:
    """Height of a line of text in points."""
    return max(6.0, (line.bottom or 0.0) - (line.top or 0.0))


def band_of(piece: Piece, bands: Sequence[tuple[float, float]]) -> int | None:
    """The one column that a piece stands in, None when it stands in none or in several."""
    over = [number for number, (left, right) in enumerate(bands) if min(piece.x1, right) - max(piece.x0, left) > 0.5]
    if len(over) > 1:
        # A slight overlap with a neighbour is no second column.
        share = {
            number: (min(piece.x1, bands[number][1]) - max(piece.x0, bands[number][0])) / (piece.x1 - piece.x0)
            for number in over
        }
        best = max(over, key=lambda number: share[number])
        return best if share[best] > 0.8 else None
    return over[0] if over else None
