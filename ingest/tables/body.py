"""The rows below a header in flattened text, read as a small state machine.

Labels collect until values come, values collect until the next label. Columns are given afterwards
(`ingest.tables.columns`), when all rows of the table are known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.source import Line
from ingest.tables.captions import (
    CAPTION,
    EXPLANATION,
    FOOTNOTE,
    SOURCE,
    is_prose,
)
from ingest.tables.headers import Header
from ingest.tables.labels import BULLET, FITS_WITH_ROOM, OF_WHICH, OPEN_END, LabelColumn
from ingest.tables.rowlines import RawRow, names_row, split_line, values_only
from ingest.tables.surroundings import Surroundings
from ingest.tables.values import Kind, Span, Value, is_scale_line

MAX_LABEL_LINES = 8
"""Lines of text above one line of values; a label takes at most about six, and its group one or two."""


SHIFTED_LABELS = 3
"""Labels above a line that begins with a small letter, which shows that labels and values stand in blocks."""
MAX_PENDING = 40
"""Lines of text without a value, after which the table has ended; some exports give all labels first."""


MAX_BODY = 400
"""Lines; no table of a council document is longer without a new header."""


MAX_TAIL_WORDS = 3
"""Words of a further line of a text column that begins with a capital; a label has more, or goes on."""


_TOTAL = re.compile(r"\b(?:sub)?totaal\b|\btotale\b|\bsaldo\b|\bresultaat\b", re.IGNORECASE)


@dataclass(slots=True)
class Body:
    """The rows that were read, the lines used, scale lines met, and where reading stopped."""

    rows: list[RawRow] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    scale: str | None = None
    overflow: int = 0
    """Values under a row that was full: the header was read with too few columns."""
    borrowed: int = 0
    """Rows whose label ends in a number that stood among the values."""
    doubtful: int = 0
    """Blocks of labels and values that could not be brought together; they are left as text."""


class BodyReader:
    """Reads rows from `start` for a table with a number of value columns."""

    def __init__(
        self,
        lines: Sequence[Line],
        start: int,
        stop: int,
        columns: int,
        header: Header | None,
        header_lines: Sequence[str],
    ) -> None:
        """`header_lines` are the texts of the header, by which its repetition on a next page is known."""
        self.lines = lines
        self.start = start
        self.stop = min(stop, start + MAX_BODY)
        self.columns = columns
        self.textual = bool(header and header.textual)
        self.around = Surroundings(lines, start, self.stop, columns, self.textual, header_lines)
        # A column of units stands between labels and values: "Score | cijfer | 7,1".
        self.units_first = bool(header and 0 in header.textual)
        self.body = Body()
        self.row: RawRow | None = None
        self.pending: list[tuple[int, Span]] = []
        self.group: str | None = None
        self.explaining = False
        self.labels = LabelColumn(lines, start, self.stop, columns, self.textual)

    def read(self) -> Body:
        """Read until something that cannot belong to the table."""
        index = self.start
        while index < self.stop:
            step = self._line(index)
            if step == 0:
                break
            index += step
        self._close()
        return self.body

    def _line(self, index: int) -> int:
        """Handle one line; the number of lines taken, 0 when the table has ended."""
        line = self.lines[index]
        text = line.text
        if not text.strip():
            return 1
        if line.level is not None or CAPTION.match(text):
            return 0
        if self.explaining and self.around.still_explaining(index):
            return 1
        self.explaining = False
        if EXPLANATION.match(text):
            if text.strip().endswith(":"):
                return 0
            self._close()
            self.explaining = True
            return 1
        if is_scale_line(text):
            self._close()
            if self.body.scale is None:
                self.body.scale = text.strip()
            self.body.used.add(index)
            return 1 if not self.body.rows else 0
        if self.around.repeats_header(index):
            self._close()
            self.body.used.update(range(index, self.around.after_header(index)))
            return self.around.after_header(index) - index
        lead, values, tail = split_line(text, line.start, self.columns, self.textual)
        if not values:
            return self._text(index, lead)
        if self.around.starts_header(text, values, lead, self._is_fresh()):
            return 0
        if lead is not None and tail is None and self._ends_in_number(index, values):
            start = line.start + len(text) - len(text.lstrip())
            return self._text(index, Span(text.strip(), start, line.start + len(text.rstrip())))
        if (SOURCE.match(text) or FOOTNOTE.match(text)) and lead is not None and self.row is not None:
            return 0
        return self._values(index, lead, values, tail)

    def _ends_in_number(self, index: int, values: tuple[Value, ...]) -> bool:
        """Whether the number at the end of a line is the end of a label ("Jaar 2024"), with its values below."""
        if len(values) != 1 or values[0].kind not in (Kind.YEAR, Kind.INTEGER, Kind.DATE):
            return False
        if values[0].kind is Kind.YEAR and self.columns > 1:
            return True
        if values[0].kind is Kind.INTEGER and len(values[0].text) > 2:
            return False
        return values_only(self.around.next_text(index))

    # --- lines with values

    def _values(self, index: int, lead: Span | None, values: tuple[Value, ...], tail: Span | None) -> int:
        text = self.lines[index].text
        if lead is not None and is_prose(lead.text) and len(values) < self.columns:
            return 0
        if len(values) > self.columns + 3:
            return 0
        if lead is not None and len(values) == self.columns + 1 and self._ends_label(lead, values[0]):
            # More values than columns: the number directly behind the words ends the label ("fase 2").
            text_end = values[0].end - self.lines[index].start
            start = lead.start - self.lines[index].start
            self.body.borrowed += 1
            lead, values = Span(text[start:text_end], lead.start, values[0].end), values[1:]
        if lead is None and len(values) == self.columns + 1 and names_row(values[0]):
            lead, values = Span(values[0].text, values[0].start, values[0].end), values[1:]
        row = self.row
        if lead is None:
            if not self.pending and row is not None:
                if row.goes_on_with(values):
                    row.lengthen(self.lines[index], index, values)
                    return 1
                if row.count < self.columns and not row.tail:
                    row.add(self.lines[index], index, values, tail=tail)
                    return 1
                if row.count >= self.columns and all(value.kind is Kind.NOTE for value in values):
                    return 1
            if len(self.pending) >= 2:
                taken = self._zip(index)
                if taken is not None:
                    return taken
                if len(self.pending) > MAX_LABEL_LINES:
                    return self._doubt(index, index + 1)
        elif values[0].kind is Kind.NOTE:
            return self._text(index, Span(text.strip(), lead.start, self.lines[index].start + len(text.rstrip())))
        if lead is not None and (lead.text[0].islower() or not lead.text[0].isalnum()):
            labels = len(self.labels.blocks([span for _, span in self.pending]))
            if self.units_first and labels != 1 or labels >= SHIFTED_LABELS:
                # Labels stand above each other and units with values below: which belong together is unknown.
                return self._doubt(index, index + 1)
        if lead is None and not self.pending and row is not None and row.count >= self.columns:
            # A second line of values under a full row: no label says what it is.
            if self.columns == len(values) == 1 and row.ends_in_footnote_mark():
                row.mark_to_label()
                row.add(self.lines[index], index, values, tail=tail)
                return 1
            if self.columns == 1 or len(values) not in (self.columns, self.columns + 1):
                self.body.overflow += 1
                return 0
        pending = self.pending
        self._close()
        self.pending = []
        label, indices = self._resolve(pending, lead)
        new = RawRow(label, self.group, indices=indices, page=self.lines[index].page)
        self.row = new
        new.add(self.lines[index], index, values, lead is not None, tail)
        return 1

    def _ends_label(self, lead: Span, value: Value) -> bool:
        """Whether the first value of a row that has one too many belongs to the words before it."""
        if self.units_first or value.spaces != 1:
            return False
        return value.text.isdigit() or re.search(r"\b(?:per|van|tot|boven|onder|vanaf|op|in)$", lead.text) is not None

    # --- lines of text

    def _text(self, index: int, span: Span | None) -> int:
        if span is None:
            return 1
        text = span.text
        row = self.row
        if SOURCE.match(text):
            return 0
        if re.fullmatch(r"[VN]", text) and row is not None and row.lines and not self.pending:
            row.take_letter(index, span)
            return 1
        settled = row is not None and (row.tail or row.count >= self.columns) and not self.pending
        if self.textual and settled and row is not None and (not row.tail or self._continues_tail(row, index, text)):
            row.tail.append(span)
            row.indices.append(index)
            return 1
        if text.endswith("?") or self.around.header_here(index) or self.around.heading_here(index, text):
            return 0
        if is_prose(text) or (FOOTNOTE.match(text) and self.body.rows + ([row] if row else [])):
            return 0
        self.pending.append((index, span))
        return 1 if len(self.pending) <= MAX_PENDING else 0

    def _continues_tail(self, row: RawRow, index: int, text: str) -> bool:
        """Whether text under a full row goes on with its text column, rather than beginning a new label."""
        last = row.tail[-1].text
        if last.count("(") > last.count(")") or OPEN_END.search(last) or text[0].islower():
            return True
        following = self.around.next_text(index)
        if following is None:
            return False
        after, values, _ = split_line(following, 0, self.columns, self.textual)
        if values or after is None or is_prose(following):
            return False
        # A label would have gone on: its next word fits beside this one. So this line is no label.
        word = after.text.split()[0]
        if len(text.split()) > MAX_TAIL_WORDS:
            return False
        return len(text) + 1 + len(word) < FITS_WITH_ROOM * self.labels.width and not text.endswith(":")

    def _resolve(self, pending: list[tuple[int, Span]], lead: Span | None) -> tuple[list[Span], list[int]]:
        """The label of a row from the lines of text above it; what stands higher becomes the group."""
        pieces = [span for _, span in pending]
        indices = [index for index, _ in pending]
        if lead is not None:
            pieces.append(lead)
        blocks = self.labels.blocks(pieces, lead is not None)
        if not blocks:
            return [], indices
        before = self.group
        if len(blocks) > 1:
            self.group = self.labels.group_name(blocks[-2])
        label = blocks[-1]
        if lead is None and len(blocks) > 1 and self._in_rows():
            # Where rows stand on one line, values by themselves mean that the label was too long for its line.
            label = [*blocks[-2], *label]
            blocks.pop()
            self.group = before if len(blocks) == 1 else self.labels.group_name(blocks[-2])
        return label, indices

    def _in_rows(self) -> bool:
        rows = self.body.rows
        return len(rows) >= 2 and 2 * sum(row.lines[0].labelled for row in rows) > len(rows)

    def _zip(self, index: int) -> int | None:
        """Bring a block of labels and the block of values under it together, row by row.

        Returns the lines taken, or None when the values simply belong to the last label.
        """
        block: list[tuple[int, tuple[Value, ...], Span | None]] = []
        cursor = index
        while cursor < self.stop:
            text = self.lines[cursor].text
            if text.strip():
                lead, values, tail = split_line(text, self.lines[cursor].start, self.columns, self.textual)
                if not values or lead is not None:
                    break
                if block and (values[0].kind is Kind.NOTE or block[-1][1][-1].text.endswith("/")):
                    cursor += 1
                    continue
                block.append((cursor, values, tail))
            cursor += 1
        pieces = [span for _, span in self.pending]
        bullets = [span for span in pieces if BULLET.match(span.text)]
        blocks = self.labels.blocks(pieces)
        if bullets:
            heading = [item for item in blocks if not BULLET.match(item[0].text)]
            blocks = [item for item in blocks if BULLET.match(item[0].text)]
            if len(block) == 1:
                return self._group_value(index, heading, blocks)
            if heading:
                self.group = self.labels.group_name(heading[-1])
        elif len(pieces) == len(block) and self._one_line_each(pieces, [values for _, values, _ in block]):
            # As many lines of labels as lines of values: no label was wrapped.
            blocks = [[piece] for piece in pieces]
        if len(blocks) < 2 or len(block) < 2:
            return None
        whole = sum(len(values) == self.columns for _, values, _ in block)
        if len(block) != len(blocks) or 2 * whole < len(block) or any(len(v) > self.columns for _, v, _ in block):
            if self.columns > 1 and len(blocks) <= 2 and all(len(values) == 1 for _, values, _ in block):
                return None if len(block) <= self.columns else self._doubt(index, cursor)
            return self._doubt(index, cursor)
        self._close()
        for (line, values, tail), label in zip(block, blocks, strict=True):
            row = RawRow(list(label), self.group, page=self.lines[line].page)
            row.indices = [item for item, span in self.pending if span in label]
            row.add(self.lines[line], line, values, tail=tail)
            self._keep(row)
        self.body.used.update(item for item, _ in self.pending)
        self.pending = []
        return cursor - index

    def _one_line_each(self, labels: list[Span], values: list[tuple[Value, ...]]) -> bool:
        """Whether every label is one line and every line of values is a whole row."""
        wrapped = any(
            (piece.text[0].islower() and not OF_WHICH.match(piece.text)) or OPEN_END.search(piece.text)
            for piece in labels
        )
        return not wrapped and all(len(line) == self.columns for line in values)

    def _group_value(self, index: int, heading: list[list[Span]], bullets: list[list[Span]]) -> int | None:
        """One value after a heading and its bullets belongs to the heading."""
        if not heading:
            return self._doubt(index, index + 1)
        self._close()
        text = self.lines[index].text
        _, values, tail = split_line(text, self.lines[index].start, self.columns, self.textual)
        row = RawRow(heading[-1], None, page=self.lines[index].page)
        row.indices = [item for item, _ in self.pending]
        row.add(self.lines[index], index, values, tail=tail)
        self._keep(row)
        self.group = None
        self.pending = []
        return 1

    def _doubt(self, index: int, end: int) -> int:
        """Leave labels and values that cannot be brought together as the text that they are."""
        self.body.doubtful += 1
        self._close()
        self.pending = []
        return end - index

    def _is_fresh(self) -> bool:
        return not self.body.rows and self.row is None and not self.pending

    def _close(self) -> None:
        if self.row is not None:
            self._keep(self.row)
        self.row = None

    def _keep(self, row: RawRow) -> None:
        self.body.rows.append(row)
        self.body.used.update(row.indices)
        if row.label and _TOTAL.search(row.label[0].text):
            self.group = None
