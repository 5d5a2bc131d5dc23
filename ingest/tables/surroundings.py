"""What a line is in the surroundings of a flattened table: prose, a heading, the header of another table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.source import Line
from ingest.tables.captions import is_heading_number, previous_text
from ingest.tables.headers import headers_from, parse_header_line
from ingest.tables.rowlines import split_line, values_only
from ingest.tables.values import Kind, Span, Value

LABEL_SHARE = 0.6
"""Share of the widest line of prose: the lines of a label column are narrower."""


PARAGRAPH_SHARE = 0.93
"""Share of the widest line: a line of prose that is at least this full goes on in the next line."""


class Surroundings:
    """Looks around in the lines from `start` to `stop`, below a header with a number of value columns."""

    def __init__(
        self,
        lines: Sequence[Line],
        start: int,
        stop: int,
        columns: int,
        textual: bool,
        header_lines: Sequence[str],
    ) -> None:
        """`textual` says that text may follow the values; by `header_lines` a repeated header is known."""
        self.lines, self.start, self.stop = lines, start, stop
        self.columns, self.textual = columns, textual
        self.header_lines = [" ".join(text.split()) for text in header_lines]

    def heading_here(self, index: int, text: str) -> bool:
        """Whether a line is a numbered heading, and not the numbered label of a row that follows."""
        if not re.match(r"\d+(?:\.\d+)+\.?\s+[A-Z]|(?:Hoofdstuk|Bijlage)\s", text):
            return False
        following = self.next_text(index)
        if following is None:
            return True
        lead, values, _ = split_line(following, 0, self.columns, self.textual)
        return lead is not None or not values

    def header_here(self, index: int) -> bool:
        """Whether this line and the next begin the header of another table."""
        header = parse_header_line(self.lines[index].text)
        following = self.next_text(index)
        if header is None or not header.columns or values_only(following):
            return False
        if header.names >= 2:
            return header.capitals and any(True for _ in headers_from([header]))
        more = parse_header_line(following) if following is not None else None
        return more is not None and not more.lead and more.columns >= 1

    def next_text(self, index: int) -> str | None:
        """The nearest line with text below, when it is near."""
        for candidate in range(index + 1, min(self.stop, index + 6)):
            if self.lines[candidate].text.strip():
                return self.lines[candidate].text
        return None

    def still_explaining(self, index: int) -> bool:
        """Whether a line below "Toelichting:" still belongs to that prose."""
        previous = index - 1
        while previous > self.start and not self.lines[previous].text.strip():
            previous -= 1
        before = self.lines[previous].text.strip()
        word = self.lines[index].text.split()[0]
        text = self.lines[index].text.strip()
        width = self._paragraph_width(index)
        full = len(before) + 1 + len(word) > PARAGRAPH_SHARE * width
        if before[-1] not in ".!?" or text[0].islower():
            return True
        return full and len(text) > LABEL_SHARE * width

    def _paragraph_width(self, index: int) -> int:
        return max(
            (len(self.lines[item].text.strip()) for item in range(max(self.start, index - 12), index)), default=0
        )

    def repeats_header(self, index: int) -> bool:
        """Whether the header of this table is printed again here, at the top of a page."""
        if not self.header_lines or " ".join(self.lines[index].text.split()) != self.header_lines[0]:
            return False
        texts = [" ".join(self.lines[item].text.split()) for item in range(index, self.after_header(index))]
        before = previous_text(self.lines, index, self.start - 1)
        turned = before is not None and self.lines[index].page != self.lines[before].page
        return turned and [text for text in texts if text] == self.header_lines

    def after_header(self, index: int) -> int:
        """The first line behind a header that is printed again at `index`."""
        seen = 0
        while index < self.stop and seen < len(self.header_lines):
            seen += bool(self.lines[index].text.strip())
            index += 1
        return index

    def starts_header(self, text: str, values: tuple[Value, ...], lead: Span | None, fresh: bool) -> bool:
        """Whether a line of years begins the header of a next table; `fresh`: nothing was read yet."""
        if fresh and lead is None:
            return False
        if len(values) >= 2 and all(value.kind is Kind.YEAR for value in values):
            return True
        if is_heading_number(text) and len(values) == 1 and values[0].kind in (Kind.YEAR, Kind.INTEGER):
            return len(values) < self.columns
        return False
