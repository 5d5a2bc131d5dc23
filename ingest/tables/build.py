"""From rows with places to the `Table` of the vocabulary; shared by the three kinds of input."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ingest.models import Table, TableCell, TableRow
from ingest.source import Line
from ingest.tables.values import Span


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table and the indices of the lines that it takes: caption, header, rows, scale line."""

    table: Table
    used: frozenset[int]


@dataclass(slots=True)
class Row:
    """A row while it is being read. `cells` pairs a piece of text with its column, None where unknown."""

    label: list[Span]
    group: str | None = None
    cells: list[tuple[Span, int | None]] = field(default_factory=list)
    page: int = 1


_HYPHEN = re.compile(r"([a-zà-ÿ]{2,})-$")


def join_words(pieces: Iterable[str]) -> str:
    """Join the lines of a label: single blanks, and words that were broken with a hyphen made whole."""
    text = ""
    for piece in pieces:
        piece = " ".join(piece.split())
        if not piece:
            continue
        first = piece.split()[0]
        if text and _HYPHEN.search(text) and first[0].islower() and first not in ("en", "of", "of/en", "c.q."):
            text = text[:-1] + piece
        else:
            text = f"{text} {piece}" if text else piece
    return text


def clean_label(text: str) -> str:
    """A row label without bullet, footnote mark and closing colon."""
    text = re.sub(r"^[•▪●○◦‣·\uf0b7\uf0a7]\s*", "", text.strip())
    text = re.sub(r"\s*(?:\.{4,}|(?:\. ){3,}\.?|…+)$", "", text)
    text = re.sub(r"(?<=[a-zà-ÿ]{5})[1-9]$", "", text)
    return text.rstrip(" :").strip() or text.strip()


def make_table(
    lines: Sequence[Line],
    rows: Sequence[Row],
    *,
    header: tuple[str, ...],
    stub: str | None,
    caption: str | None,
    scale: str | None,
    used: Iterable[int],
) -> FoundTable:
    """Assemble a table; `used` are the lines that it takes, in any order."""
    taken = frozenset(used)
    # "Lasten Baten Lasten Baten": two columns with one name, of which the name above them was not read.
    double = {number for number, label in enumerate(header) if label and header.count(label) > 1}
    made: list[TableRow] = []
    for row in rows:
        spans = [*row.label, *(span for span, _ in row.cells)]
        start = min(span.start for span in spans)
        made.append(
            TableRow(
                label=clean_label(join_words(span.text for span in row.label)),
                group=row.group,
                cells=tuple(
                    TableCell(
                        text=" ".join(span.text.split()),
                        column=None if column in double else column,
                        start=span.start,
                        end=span.end,
                    )
                    for span, column in row.cells
                ),
                # A row that runs over a page end is cited on the page where it starts.
                page=next(
                    (lines[index].page for index in taken if lines[index].start <= start < lines[index].end), row.page
                ),
                start=start,
                end=max(span.end for span in spans),
            )
        )
    told = _told(header, stub, caption, scale, (row.group for row in rows))
    spans = [span for row in rows for span in (*row.label, *(span for span, _ in row.cells))]
    taken -= {index for index in taken if _is_left_out(lines[index], spans, told)}
    table = Table(
        caption=" ".join(caption.split()) if caption else None,
        scale_line=" ".join(scale.split()) if scale else None,
        stub=stub,
        header=tuple(" ".join(label.split()) for label in header),
        rows=tuple(made),
        certain=all(cell.column is not None for row in made for cell in row.cells),
        page=lines[min(taken)].page,
        start=min(lines[index].start for index in taken),
        end=max(lines[index].end for index in taken),
    )
    return FoundTable(table, taken)


def _told(*texts: str | None | Iterable[str | None]) -> str:
    """All that a table says beside its rows, without blanks."""
    flat = [one for text in texts for one in ([text] if isinstance(text, str) else text or ())]
    return "".join("".join(text.split()) for text in flat if text)


def _is_left_out(line: Line, spans: Sequence[Span], told: str) -> bool:
    """Whether nothing of a line came into the table: then it stays text, so that nothing of a document is lost."""
    bare = "".join(line.text.split())
    if not any(letter.isalnum() for letter in bare) or bare in told:
        return False
    words = [word for word in line.text.split() if any(letter.isalnum() for letter in word)]
    if any(word in told for word in words):
        return False
    end = line.start + len(line.text)
    return not any(span.start < end and line.start < span.end for span in spans)
