"""A region of a PDF page that forms a table, and its lines cut at the edges of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.source import Line, Rule
from ingest.tables.pieces import NEAR, Piece, middle, parts_of, pieces_of
from ingest.tables.values import Span, find_values, whole_value

MAX_CUT = 3.5
"""Letters by which a blank may seem to be off the edge between two columns: letters differ in width."""


@dataclass(slots=True)
class Region:
    """Lines of one page that form a table.

    `bands` are the left and right edges of the columns behind the labels; `ruled` says that drawn lines part
    them. `separators` are the heights of drawn horizontal lines inside.
    """

    indices: list[int]
    bands: list[tuple[float, float]]
    ruled: bool = False
    separators: list[float] = field(default_factory=list)
    left: float = 0.0
    label_end: float = 0.0
    verticals: tuple[Rule, ...] = ()
    rows_ruled: bool = False
    """Drawn horizontal lines part every row from the next."""
    tail_text: bool = False
    """The last column is text that stands so close to the figures before it that they reach us as one cell."""
    weak: bool = False
    """Only plain whole numbers in one column: a table only when a header says so."""

    def slot(self, x: float, y: float) -> tuple[int, ...]:
        """The columns of the drawn cell around a point; the column of row labels is -1."""
        edges = [self.left, self.label_end, *(right for _, right in self.bands)]
        present = [
            edge
            for edge in edges[1:-1]
            if any(abs(rule.x0 - edge) <= NEAR and rule.top - 1 <= y <= rule.bottom + 1 for rule in self.verticals)
        ]
        low = max((edge for edge in [edges[0], *present] if edge <= x), default=edges[0])
        high = min((edge for edge in [*present, edges[-1]] if edge > x), default=edges[-1])
        return tuple(
            number - 1 for number in range(len(edges) - 1) if edges[number] >= low - 1 and edges[number + 1] <= high + 1
        )


def cut_pieces(line: Line, index: int, region: Region) -> list[Piece]:
    """The pieces of a line, cut where they run over the edge between two columns.

    Cells that stand close together reach us as one; the place of a blank inside is known only roughly.
    """
    pieces = pieces_of(line, index)
    if region.tail_text and pieces:
        pieces = [*pieces[:-1], *(parts_of(pieces[-1]) if len(pieces) > 1 else pieces[-1:])]
    if region.ruled:
        here = middle(line)
        edges = [
            edge
            for edge in [region.label_end, *(right for _, right in region.bands[:-1])]
            if any(abs(rule.x0 - edge) <= NEAR and rule.top - 1 <= here <= rule.bottom + 1 for rule in region.verticals)
        ]
    else:
        edges = [(left[1] + right[0]) / 2 for left, right in zip(region.bands, region.bands[1:], strict=False)]
    result: list[Piece] = []
    for piece in pieces:
        result.extend(_cut(piece, edges, region))
    return result


def _cut(piece: Piece, edges: Sequence[float], region: Region) -> list[Piece]:
    crossed = [edge for edge in edges if piece.x0 + NEAR < edge < piece.x1 - NEAR]
    text = piece.text
    if not crossed or " " not in text.strip() or piece.kind is not None:
        return [piece]
    if not region.ruled and (piece.x0 < region.label_end - 1 or not find_values(text, 0)):
        return [piece]
    letter = (piece.x1 - piece.x0) / len(text)
    blanks = [place for place, sign in enumerate(text) if sign == " "]
    cuts: list[int] = []
    for edge in crossed:
        nearest = min(blanks, key=lambda place: abs(piece.x0 + (place + 0.5) * letter - edge))
        if abs(piece.x0 + (nearest + 0.5) * letter - edge) > MAX_CUT * letter or nearest in cuts:
            return [piece]
        cuts.append(nearest)
    result: list[Piece] = []
    begin = 0
    # The real edges are better known than the letters: each part ends at the edge that it was cut at.
    sides = [piece.x0, *crossed, piece.x1]
    for number, end in enumerate([*cuts, len(text)]):
        part = text[begin:end]
        start = piece.span.start + begin + len(part) - len(part.lstrip())
        span = Span(part.strip(), start, start + len(part.strip()))
        if span.text:
            inset = 0.5 if number else 0.0
            result.append(
                Piece(span, sides[number] + inset, sides[number + 1] - 0.5, piece.index, whole_value(span.text))
            )
        begin = end + 1
    # In "Norm 2026" above one column of values the words are no name of another one.
    if not region.ruled and not all(_over_band(part, region) for part in result):
        return [piece]
    return result


def _over_band(piece: Piece, region: Region) -> bool:
    return piece.x0 < region.label_end or any(
        piece.x0 < right + NEAR and piece.x1 > left - NEAR for left, right in region.bands
    )
