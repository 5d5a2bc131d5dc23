"""Lines of a flattened table and the row that they fill: label, values with the blanks around them, text behind."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ingest.source import Line
from ingest.tables.values import Kind, Span, Value, find_values


@dataclass(frozen=True, slots=True)
class ValueLine:
    """The values of one line with the blanks around them: the trace that empty cells leave.

    `trailing` counts the blanks at the end of the line, or before the text that follows the values.
    """

    values: tuple[Value, ...]
    index: int
    leading: int
    trailing: int
    labelled: bool
    tail: Span | None = None


@dataclass(slots=True)
class RawRow:
    """A row before its values have columns."""

    label: list[Span]
    group: str | None
    lines: list[ValueLine] = field(default_factory=list)
    tail: list[Span] = field(default_factory=list)
    indices: list[int] = field(default_factory=list)
    page: int = 1

    @property
    def count(self) -> int:
        """Number of values so far."""
        return sum(len(line.values) for line in self.lines)

    def add(
        self, line: Line, index: int, values: tuple[Value, ...], labelled: bool = False, tail: Span | None = None
    ) -> None:
        """Take the values of a line, and the text behind them."""
        after = line.text[values[-1].end - line.start :]
        trailing = len(after) - len(after.lstrip())
        self.lines.append(ValueLine(values, index, values[0].spaces, trailing, labelled, tail))
        self.indices.append(index)
        if tail is not None:
            self.tail.append(tail)

    def goes_on_with(self, values: tuple[Value, ...]) -> bool:
        """A year in brackets under its value, a lone V or N, the second half of "stijging/ behoud"."""
        last = self.lines[-1].values[-1] if self.lines and not self.tail else None
        if last is None:
            return False
        return values[0].kind is Kind.NOTE or last.text.endswith("/")

    def lengthen(self, line: Line, index: int, values: tuple[Value, ...]) -> None:
        """Join the first of some values to the last one of the row, and take the others."""
        before = self.lines[-1]
        last, first = before.values[-1], values[0]
        joined = Value(f"{last.text} {first.text}", last.start, first.end, last.kind, last.spaces)
        self._replace_last(joined)
        self.indices.append(index)
        if len(values) > 1:
            self.add(line, index, values[1:])

    def take_letter(self, index: int, letter: Span) -> None:
        """A V or N on a line of its own belongs to the value above it."""
        value = self.lines[-1].values[-1]
        self._replace_last(Value(f"{value.text} {letter.text}", value.start, letter.end, Kind.STRONG, value.spaces))
        self.indices.append(index)

    def _replace_last(self, value: Value) -> None:
        last = self.lines[-1]
        values = (*last.values[:-1], value)
        self.lines[-1] = ValueLine(values, last.index, last.leading, last.trailing, last.labelled)

    def ends_in_footnote_mark(self) -> bool:
        """Whether all it has is a lone digit at the end of its label, which can be a mark."""
        line = self.lines[0]
        return (
            len(self.lines) == len(line.values) == 1
            and line.labelled
            and line.values[0].kind is Kind.INTEGER
            and len(line.values[0].text) == 1
        )

    def mark_to_label(self) -> None:
        """Give the lone digit back to the label."""
        value = self.lines.pop().values[0]
        self.label.append(Span(value.text, value.start, value.end))


def split_line(
    text: str, offset: int, columns: int, textual: bool
) -> tuple[Span | None, tuple[Value, ...], Span | None]:
    """Split a line in label, values and the text after them; no values when none of them stand in cells.

    Text after the values is allowed only when the table has a column for it.
    """
    values = find_values(text, offset)
    runs: list[list[Value]] = []
    for value in values:
        if runs and not text[runs[-1][-1].end - offset : value.start - offset].strip():
            runs[-1].append(value)
        else:
            runs.append([value])
    end = len(text.rstrip()) + offset
    best: list[Value] = []
    for run in runs:
        after = text[run[-1].end - offset :].strip()
        before = text[: run[0].start - offset]
        if before.count("(") > before.count(")") or before.rstrip().endswith("="):
            continue
        if after and not textual and not re.fullmatch(r"[*†]{1,3}|\d\)", after):
            continue
        # With text on both sides a lone plain number belongs to the words around it.
        alone = len(run) == 1 and run[0].kind in (Kind.INTEGER, Kind.YEAR, Kind.DATE, Kind.DASH, Kind.WORD)
        if after and before.strip() and alone and columns != 1:
            continue
        if after and alone and after[0].islower():
            continue
        if len(run) >= len(best):
            best = run
    if not best:
        whole = text.strip()
        start = offset + len(text) - len(text.lstrip())
        return (Span(whole, start, end) if whole else None), (), None
    lead_text = text[: best[0].start - offset]
    tail_text = text[best[-1].end - offset :]
    lead = tail = None
    if lead_text.strip():
        start = offset + len(lead_text) - len(lead_text.lstrip())
        lead = Span(lead_text.strip(), start, offset + len(lead_text.rstrip()))
    if tail_text.strip() and textual:
        start = best[-1].end + len(tail_text) - len(tail_text.lstrip())
        tail = Span(tail_text.strip(), start, end)
    return lead, tuple(best), tail


def values_only(text: str | None) -> bool:
    """Whether a line holds values of cells and no words; a line of years may be a header and does not count."""
    if text is None:
        return False
    lead, values, tail = split_line(text, 0, 1, False)
    return lead is None and tail is None and any(value.kind is not Kind.YEAR for value in values)


def names_row(value: Value) -> bool:
    """Whether a value can be the name of a row by itself: a year, a date, an age."""
    return value.kind in (Kind.YEAR, Kind.DATE) or is_age(value)


def is_age(value: Value) -> bool:
    """A quantity that can end a label: "65 jaar", "0 – 14 jaar", a range of ages or years."""
    return bool(re.search(r"(?:jaar|jr\.?|uur|m2|ha|dagen|weken|maanden)$|^\d+\s?[-–]\s?\d+$", value.text))
