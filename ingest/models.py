"""The vocabulary of what is read: documents, passages, tables and figures.

Every model is frozen. Places (`start`, `end`) are character offsets into the source text of the file, the
text that the reader produced; `source[start:end]` is the verbatim text.
"""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal
from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Base of every model that crosses a border between modules: immutable, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Direction(StrEnum):
    """Whether an amount is good or bad for the municipality's purse."""

    VOORDELIG = "voordelig"
    NADELIG = "nadelig"


class Qualifier(StrEnum):
    """How exact a figure is, or why it has no value."""

    CIRCA = "circa"
    MINIMAAL = "minimaal"
    MAXIMAAL = "maximaal"
    BEREIK = "bereik"
    PM = "pm"
    NTB = "n.t.b."


class Role(StrEnum):
    """What a figure is in its table or sentence."""

    PEILWAARDE = "peilwaarde"
    AMBITIE = "ambitie"
    BEGROOT = "begroot"
    WERKELIJK = "werkelijk"
    RAMING = "raming"


class Period(Frozen):
    """A stretch of time as a document writes it.

    `first` and `last` are the first and last day, both included: "2025" is 1 January to 31 December, "per
    1-1-2023" is one day, "medio 2026" is 1 May to 31 August.
    """

    as_written: str
    first: Date
    last: Date


class Figure(Frozen):
    """A figure with everything that is needed to say it and to check it.

    `value` is in base units (euro, m2, kWh, persons, percent), after the scale; `low` and `high` are filled for
    a range. `value` is None for PM and n.t.b. and for a range. `as_written` is verbatim; `start` and `end` are
    its place in the source text of the file.
    """

    as_written: str
    value: Decimal | None
    unit: str | None
    scale: Decimal = Decimal(1)
    direction: Direction | None = None
    qualifier: Qualifier | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    period: Period | None = None
    role: Role | None = None
    row_label: str | None = None
    column_label: str | None = None
    caption: str | None = None
    section: tuple[str, ...] = ()
    page: int
    start: int
    end: int


class TableCell(Frozen):
    """One cell. `column` is an index into the table's header, None where no column is certain."""

    text: str
    column: int | None
    start: int
    end: int


class TableRow(Frozen):
    """One row: its label, the group label above it (or None), its cells without the label."""

    label: str
    group: str | None = None
    cells: tuple[TableCell, ...]
    page: int
    start: int
    end: int


class Table(Frozen):
    """A table. `header` holds one label a column, without the column of row labels.

    `certain` is False when cells could not be given a column; its cells are then not offered as exact.
    `scale_line` is verbatim ("Bedragen x 1 miljoen euro"). `start` and `end` cover caption, header, rows and
    scale line.
    """

    caption: str | None
    scale_line: str | None
    stub: str | None = None
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    certain: bool
    page: int
    start: int
    end: int


class UnitKind(StrEnum):
    """What a quotable unit is."""

    SENTENCE = "zin"
    ITEM = "opsomming"
    ROW = "tabelrij"


class Unit(Frozen):
    """The smallest text that can be quoted: a sentence, an item of a list, a row of a table.

    `text` is clean (words joined over line ends, footnote marks off); `start` and `end` give the verbatim text.
    `figures` are its figures with all that is known of them. For a row, `cells` are pairs in order, the header's
    label (None where no column is certain) and the cell's text; `label` is its row label.
    `lead` is the sentence before a list ("De volgende gebieden:"), or the group label above a row.
    """

    kind: UnitKind
    text: str
    start: int
    end: int
    page: int
    section: tuple[str, ...] = ()
    label: str | None = None
    lead: str | None = None
    cells: tuple[tuple[str | None, str], ...] = ()
    figures: tuple[Figure, ...] = ()


class Passage(Frozen):
    """A run of text small enough to quote.

    `text` is what is shown and given to a model: the verbatim lines with white space folded, for a table with its
    caption, scale line and header repeated. `start` and `end` cover it in the source text of the file. The units
    hold the clean text. `caption`, `scale_line`, `stub` and `header` are those of its table.
    """

    id: str
    document_id: str
    text: str
    page_first: int
    page_last: int
    section: tuple[str, ...]
    start: int
    end: int
    tokens: int
    units: tuple[Unit, ...]
    caption: str | None = None
    scale_line: str | None = None
    stub: str | None = None
    header: tuple[str, ...] = ()


PUBLIC = "openbaar"
"""The `access` of a document that everyone may see; any other value is the name of a group."""


class Document(Frozen):
    """One document of a municipal council. One file can hold several, each with its own page range.

    `access` is "openbaar" or the name of a group. `pictured` holds the captions of tables and figures that
    exist only as a picture. `pages_read` is the number of its pages that gave text.
    """

    id: str
    file: str
    title: str
    kind: str
    date: Date | None = None
    period: Period | None = None
    url: str | None = None
    access: str = PUBLIC
    sha256: str
    page_first: int
    page_last: int
    pages_in_file: int
    pages_read: int
    start: int
    end: int
    pictured: tuple[str, ...] = ()
