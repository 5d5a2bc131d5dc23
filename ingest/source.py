"""What a reader makes of a file: its text, page by page and line by line, with the place of everything."""

from __future__ import annotations

from dataclasses import dataclass, field

PAGE_SEPARATOR = "\f"
"""Between the pages in the source text; one character, so that offsets stay easy to reason about."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A run of text on a line that stands apart from its neighbours.

    `start` and `end` are offsets in the source text; `x0` and `x1` are points from the left edge of the page
    (for a Word table: the first and the last grid column it spans, plus one).
    """

    text: str
    start: int
    end: int
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as the file shows it.

    `text` is verbatim and equals `source.text[start:end]`. The rest is known only for some readers: `cells` where
    the reader knows columns, `top` and `bottom` in points from the top of the page, `size` in points, `bold`,
    `level` for a heading that the file itself declares (1 is highest). `table` numbers the tables that the file
    itself declares (Word), from 0; lines of one such table share the number.
    """

    text: str
    start: int
    end: int
    page: int
    cells: tuple[Cell, ...] = ()
    top: float | None = None
    bottom: float | None = None
    size: float | None = None
    bold: bool = False
    level: int | None = None
    table: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn straight line on a page, in points from the left and the top."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the file: its lines from top to bottom. `number` counts from 1.

    `width` and `height` are in points and 0 where unknown; `images` counts pictures that take a visible part of
    the page; `rules` are the drawn lines (PDF).
    """

    number: int
    lines: tuple[Line, ...]
    width: float = 0.0
    height: float = 0.0
    images: int = 0
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read.

    `text` is the whole source text: pages joined by a form feed, lines by a newline. `media` is "text", "pdf" or
    "word"; `warnings` are Dutch sentences about what could not be read (pages without text, for example).
    """

    file: str
    media: str
    text: str
    pages: tuple[Page, ...]
    warnings: tuple[str, ...] = field(default=())

    @property
    def pages_read(self) -> int:
        """Number of pages that gave any text."""
        return sum(any(line.text.strip() for line in page.lines) for page in self.pages)
