"""Builds a `Source` line by line for readers that make the text themselves (PDF, Word)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.source import PAGE_SEPARATOR, Cell, Line, Page, Rule, Source


@dataclass(frozen=True, slots=True)
class Piece:
    """A cell before it has a place: its text and its left and right edge."""

    text: str
    x0: float
    x1: float


class SourceBuilder:
    """Collects pages and lines and keeps every offset right."""

    def __init__(self, file: str, media: str) -> None:
        """Start an empty source for `file`."""
        self._file = file
        self._media = media
        self._texts: list[str] = []
        self._length = 0
        self._pages: list[Page] = []
        self._lines: list[Line] = []
        self._warnings: list[str] = []

    def add_line(
        self,
        pieces: Sequence[Piece],
        *,
        separator: str = "  ",
        top: float | None = None,
        bottom: float | None = None,
        size: float | None = None,
        bold: bool = False,
        level: int | None = None,
        table: int | None = None,
    ) -> None:
        """Add a line of cells, in reading order; `separator` stands between cells in the text."""
        if self._lines:
            self._push("\n")
        start = self._length
        cells: list[Cell] = []
        for number, piece in enumerate(pieces):
            if number:
                self._push(separator)
            at = self._length
            self._push(piece.text)
            cells.append(Cell(piece.text, at, self._length, piece.x0, piece.x1))
        text = separator.join(piece.text for piece in pieces)
        self._lines.append(
            Line(
                text=text,
                start=start,
                end=self._length,
                page=len(self._pages) + 1,
                cells=tuple(cells),
                top=top,
                bottom=bottom,
                size=size,
                bold=bold,
                level=level,
                table=table,
            )
        )

    def end_page(self, width: float = 0.0, height: float = 0.0, images: int = 0, rules: Sequence[Rule] = ()) -> None:
        """Close the page that the lines since the last call form."""
        self._pages.append(
            Page(
                number=len(self._pages) + 1,
                lines=tuple(self._lines),
                width=width,
                height=height,
                images=images,
                rules=tuple(rules),
            )
        )
        self._lines = []
        self._push(PAGE_SEPARATOR)

    def warn(self, sentence: str) -> None:
        """Add a Dutch sentence about what could not be read."""
        self._warnings.append(sentence)

    def build(self) -> Source:
        """The finished source."""
        text = "".join(self._texts).removesuffix(PAGE_SEPARATOR)
        return Source(self._file, self._media, text, tuple(self._pages), tuple(self._warnings))

    def _push(self, text: str) -> None:
        self._texts.append(text)
        self._length += len(text)
