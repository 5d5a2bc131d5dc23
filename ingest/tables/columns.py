"""Which column each value of a flattened row stands in: by count, or by the blanks that empty cells leave."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.tables.build import Row
from ingest.tables.rowlines import RawRow, ValueLine, is_age
from ingest.tables.values import Kind, Span, Value

_NUMBERED_THING = re.compile(
    r"(?:programma|taakveld|fase|wijk|cluster|tranche|artikel|doel|pijler|thema|deel|kwartaal|tabel|nr\.?|opgave|spoor"
    r"|gebied|categorie|klasse|schijf|zone|groep|lijn|hoofdstuk|bijlage|raad|motie|kavel)$",
    re.IGNORECASE,
)
_YEARED_THING = re.compile(
    r"(?:jaar|begroting|rekening|nota|circulaire|jaarschijf|stand|per|in|ultimo|eind|begin|saldo|perspectief|raming"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|programma|indexatie"
    r"|rapportage|resultaat|t/m|tot|vanaf|schooljaar|sr|akkoord)$",
    re.IGNORECASE,
)
_FITS_LABEL = (Kind.YEAR, Kind.INTEGER, Kind.WORD, Kind.DATE, Kind.DASH)


class Placer:
    """Gives the values of the rows of one table their columns."""

    def __init__(
        self, rows: Sequence[RawRow], columns: Sequence[int], textual: Sequence[int], year_column: bool
    ) -> None:
        """`columns` and `textual` are the header's indices of columns with values and with text.

        `year_column` says that the first value column holds years or dates.
        """
        self.columns = tuple(columns)
        self.textual = tuple(textual)
        self.year_column = year_column
        counts = Counter(row.count for row in rows)
        self.usual = max(counts, key=lambda count: counts[count], default=0)
        full = [row for row in rows if self.complete(row)]
        trails = Counter(row.lines[-1].trailing for row in rows if row.lines and row.lines[-1].tail is None)
        self.usual_trail = min((count for count in trails), default=0)
        self.noisy = any(
            value.spaces > 1 for row in full for line in row.lines if len(row.lines) == 1 for value in line.values[1:]
        )
        self.noisy_lead = any(row.lines[0].labelled and row.lines[0].leading > 1 for row in full)
        self.noisy_trail = any(row.lines[-1].tail is None and row.lines[-1].trailing > self.usual_trail for row in full)

    def place(self, raw: RawRow) -> Row:
        """A row with columns; cells whose column is not certain have None."""
        label = list(raw.label)
        lines = list(raw.lines)
        values = [value for line in lines for value in line.values]
        taken = self._to_label(raw, values)
        if taken:
            label.extend(Span(value.text, value.start, value.end) for value in values[:taken])
            values = values[taken:]
        columns = self._columns(lines, values, taken)
        cells: list[tuple[Span, int | None]] = [
            (Span(value.text, value.start, value.end), column) for value, column in zip(values, columns, strict=True)
        ]
        if raw.tail:
            first, last = raw.tail[0], raw.tail[-1]
            text = Span(" ".join(span.text for span in raw.tail), first.start, last.end)
            cells.append((text, self.textual[0] if len(self.textual) == 1 else None))
        return Row(label, raw.group, cells, raw.page)

    def complete(self, raw: RawRow) -> bool:
        """Whether a row has a value for every column."""
        return raw.count - self._to_label(raw, [value for line in raw.lines for value in line.values]) == len(
            self.columns
        )

    def names_itself(self, raw: RawRow) -> bool:
        """Whether the first value of a row without words is its name ("2024")."""
        return bool(self._to_label(raw, [value for line in raw.lines for value in line.values]))

    def _to_label(self, raw: RawRow, values: list[Value]) -> int:
        """How many of the first values are really the end of the label ("Jaar 2023", "Programma 4")."""
        if not raw.lines:
            return 0
        first = raw.lines[0]
        wanted = len(self.columns)
        extra = len(values) - wanted
        if not raw.label:
            # The row has no words: its first value is its name ("2024", "31-12-2024").
            named = extra == 1 and len(first.values) >= 1
            return 1 if named or (extra == 0 and self.year_column and wanted > 1) else 0
        if not first.labelled:
            return 0
        words = raw.label[-1].text
        if extra > 0:
            lead = values[:extra]
            fits = all(v.kind in _FITS_LABEL or is_age(v) for v in lead)
            # A larger plain number may be a cell as well as the end of a label.
            small = all(
                v.kind is not Kind.INTEGER
                or (len(v.text) <= 2 and self.usual <= wanted)
                or _NUMBERED_THING.search(words)
                for v in lead
            )
            return extra if extra <= len(first.values) and fits and small else 0
        head = first.values[0]
        if head.kind is Kind.INTEGER and len(head.text) <= 2 and _NUMBERED_THING.search(words) and len(values) > 1:
            return 1
        if head.kind is Kind.YEAR and not self.year_column and len(values) > 1 and _YEARED_THING.search(words):
            return 1
        return 0

    def _columns(self, lines: list[ValueLine], values: list[Value], taken: int) -> list[int | None]:
        wanted = len(self.columns)
        unknown: list[int | None] = [None] * len(values)
        if len(values) == wanted:
            if self._suspect_year(lines, values, taken):
                return unknown
            return list(self.columns)
        if len(values) > wanted:
            merged = _merge_dashes(values, wanted)
            return unknown if merged is None else unknown
        if not values:
            return []
        return self._by_blanks(lines, values, taken) or unknown

    def _suspect_year(self, lines: list[ValueLine], values: list[Value], taken: int) -> bool:
        """A year after words in a row of other numbers may be a label's end with a cell missing elsewhere."""
        if taken or self.year_column or not lines[0].labelled or len(values) < 2:
            return False
        if values[0].kind is not Kind.YEAR:
            return False
        return not all(value.kind in (Kind.YEAR, Kind.INTEGER) for value in values[1:])

    def _by_blanks(self, lines: list[ValueLine], values: list[Value], taken: int) -> list[int | None] | None:
        """Columns from extra blanks: where single blanks part the cells, a double blank is an empty cell."""
        missing = len(self.columns) - len(values)
        blanks: list[int] = []
        for position, line in enumerate(lines):
            for order, value in enumerate(line.values):
                if order == 0:
                    blanks.append(line.leading - (1 if line.labelled else 0))
                else:
                    blanks.append(value.spaces - 1)
            if position == len(lines) - 1:
                blanks.append(line.trailing - (1 if line.tail is not None else self.usual_trail))
        blanks = blanks[taken:]
        blanks = [max(0, count) for count in blanks]
        noisy = [self.noisy_lead, *[self.noisy] * (len(values) - 1), self.noisy_trail]
        places = [index for index, count in enumerate(blanks) if count]
        if any(noisy[index] for index in places):
            return None
        if sum(blanks) == missing:
            empties = blanks
        elif len(places) == 1 and blanks[places[0]] >= missing:
            empties = [missing if index == places[0] else 0 for index in range(len(blanks))]
        else:
            return None
        result: list[int | None] = []
        column = 0
        for index in range(len(values)):
            column += empties[index]
            result.append(self.columns[column])
            column += 1
        return result


def _merge_dashes(values: list[Value], wanted: int) -> list[Value] | None:
    """Minus signs that stand apart from their number, brought together when the count then fits."""
    merged: list[Value] = []
    for value in values:
        last = merged[-1] if merged else None
        if last is not None and last.kind is Kind.DASH and value.kind in (Kind.STRONG, Kind.INTEGER):
            merged[-1] = Value(f"{last.text} {value.text}", last.start, value.end, Kind.STRONG, last.spaces)
        else:
            merged.append(value)
    return merged if len(merged) == wanted else None
