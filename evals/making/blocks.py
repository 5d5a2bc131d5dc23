"""What a document is made of, before anything is known about the file that will hold it.

All blocks are frozen, so that a municipality's content can be module-level constants that several files share
(the same table printed twice in one file, a contract paragraph that returns in five contracts).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

TableStyle: TypeAlias = Literal["ruled", "unruled", "columns"]


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is a chapter. A number, if any, is part of the text ("2.1 Saldo")."""

    level: int
    text: str
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text. A line break in the text stays a line break (addresses, signatures)."""

    text: str
    indent: int = 0


@dataclass(frozen=True)
class Bullets:
    """A list with bullets."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Numbered:
    """A numbered list; `form` writes the number, as in ``"{n}."`` or ``"{n})"``."""

    items: tuple[str, ...]
    start: int = 1
    form: str = "{n}."


@dataclass(frozen=True)
class Cell:
    """A header cell that takes more than one column or row."""

    text: str
    cols: int = 1
    rows: int = 1


@dataclass(frozen=True)
class Flat:
    """How a table is flattened in a text export.

    Attributes:
        form: ``row`` writes a row on a line; ``cell`` writes a cell on a line; ``labels`` writes all labels
            of a block before all its values (a block ends where a row has only a label).
        header: ``row`` writes the header as the rows are; ``three`` spreads it over (at most) three lines
            that do not follow the columns; ``cell`` writes a header cell on a line.
        empty: ``gone`` leaves no trace of an empty cell; ``spaces`` leaves the blank that separated it.
        label_width: a label longer than this is wrapped; 0 wraps at the page width only.
    """

    form: Literal["row", "cell", "labels"] = "row"
    header: Literal["row", "three", "cell"] = "row"
    empty: Literal["gone", "spaces"] = "gone"
    label_width: int = 0


@dataclass(frozen=True)
class Table:
    """A table.

    The header is one or more rows; a `Cell` spans columns or rows, and the cells that it covers are left out,
    as in HTML. A row with a single cell is a group row over the whole width. A row whose first cell is bold
    is a total. `keep` tries to hold the table on one page; without it the table runs on from where it starts.
    """

    caption: str
    header: tuple[tuple[str | Cell, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    scale: str | None = None
    scale_after: bool = False
    style: TableStyle = "ruled"
    landscape: bool = False
    note: str | None = None
    caption_after: bool = False
    keep: bool = True
    flat: Flat | None = None

    def __post_init__(self) -> None:
        """Refuse rows that do not fit the header; such a slip is hard to see in a made file."""
        columns = self.columns
        for row in self.rows:
            if len(row) not in (1, columns):
                raise ValueError(f"{self.caption or 'table'}: row {row!r} has {len(row)} cells, not {columns}")

    @property
    def columns(self) -> int:
        """The number of columns."""
        if not self.header:
            return max(len(row) for row in self.rows)
        return sum(cell.cols if isinstance(cell, Cell) else 1 for cell in self.header[0])


@dataclass(frozen=True)
class PicturedTable:
    """A table of which the file holds only an image; the caption is text."""

    table: Table


@dataclass(frozen=True)
class Chart:
    """A bar chart that the file holds as an image; only its caption (and note) is text."""

    caption: str
    bars: tuple[tuple[str, float], ...]
    unit: str = ""
    note: str | None = None


@dataclass(frozen=True)
class Footnotes:
    """Footnotes, written where they stand: (mark, text)."""

    notes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Box:
    """A framed aside ("kader") with blocks of its own."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Columns:
    """Blocks set in two columns, in files that can do so; elsewhere one after the other."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class TitlePage:
    """A page of its own with the title of the document."""

    title: str
    subtitle: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letterhead:
    """The head of a letter: sender, addressee, and fields such as date, subject and reference."""

    sender: tuple[str, ...]
    addressee: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Signature:
    """Names under each other's function, side by side: (function, name)."""

    signers: tuple[tuple[str, str], ...]
    opening: str = ""


@dataclass(frozen=True)
class Contents:
    """A table of contents, made from the headings of the document, with page numbers."""

    title: str = "Inhoudsopgave"
    levels: int = 2


@dataclass(frozen=True)
class PageBreak:
    """The start of a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Bullets
    | Numbered
    | Table
    | PicturedTable
    | Chart
    | Footnotes
    | Box
    | Columns
    | TitlePage
    | Letterhead
    | Signature
    | Contents
    | PageBreak
)


@dataclass(frozen=True)
class Document:
    """One document: what a reader would call by its title.

    `header` and `footer` run along every page and may hold ``{page}``, ``{pages}`` and ``{title}``.
    """

    title: str
    kind: str
    date: date
    blocks: tuple[Block, ...]
    header: str = ""
    footer: str = ""
    bare_first_page: bool = True


@dataclass(frozen=True)
class PdfLook:
    """Choices for a PDF: one of three layouts, with or without hyphenation and bookmarks."""

    layout: Literal["modern", "classic", "office"] = "modern"
    hyphenate: bool = False
    bookmarks: bool = True


@dataclass(frozen=True)
class WordLook:
    """Choices for a Word file: with `fake_headings` a heading is only a bold line in a larger letter."""

    fake_headings: bool = False
    font: str = "Calibri"


@dataclass(frozen=True)
class TextLook:
    """Choices for a text export; the defaults are what the exports of councils look like most often."""

    page_start: Literal["space", "formfeed"] = "space"
    width: int = 105
    lines_per_page: int = 48
    double_spaced: bool = False
    hyphenate: bool = True
    bullet: str = "•"
    flat: Flat = field(default_factory=Flat)


Look: TypeAlias = PdfLook | WordLook | TextLook


@dataclass(frozen=True)
class DocumentFile:
    """A file with one or more documents after each other (a letter with its annexes).

    The suffix of `name` chooses the format: .pdf, .docx, .txt, .html (several documents become a site in a
    folder) or .xlsx. `property_title` is what the file's properties call it, which in real files is often
    something else than the title. With `listed` the file gets a line in metadata.csv.
    """

    name: str
    documents: tuple[Document, ...]
    look: Look | None = None
    url: str = ""
    access: str = "openbaar"
    listed: bool = False
    property_title: str = ""

    @property
    def title(self) -> str:
        """The title of the first document."""
        return self.documents[0].title

    @property
    def kind(self) -> str:
        """The kind of the first document."""
        return self.documents[0].kind

    @property
    def date(self) -> date:
        """The date of the first document."""
        return self.documents[0].date


def single(
    name: str,
    title: str,
    kind: str,
    day: date,
    blocks: Sequence[Block],
    *,
    header: str = "",
    footer: str = "",
    bare_first_page: bool = True,
    look: Look | None = None,
    url: str = "",
    access: str = "openbaar",
    listed: bool = False,
) -> DocumentFile:
    """A file that holds one document, which is the usual case."""
    document = Document(title, kind, day, tuple(blocks), header, footer, bare_first_page)
    return DocumentFile(name, (document,), look, url, access, listed)
