"""Flattened tables known by their regular shape, whatever the words of their header.

Two shapes are strict enough to need no known words: all labels before all values, with as many labels as lines of
values; and a cell a line, where every row has as many lines as the header has names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.source import Line
from ingest.tables.build import Row, join_words
from ingest.tables.captions import CAPTION, EXPLANATION, PICTURE, SOURCE, is_list_item, is_prose
from ingest.tables.headers import is_textual, parse_header_line
from ingest.tables.labels import OF_WHICH, OPEN_END, LabelColumn
from ingest.tables.names import has_year, split_names_with_letters
from ingest.tables.rowlines import split_line
from ingest.tables.values import Kind, Span, Value, find_values, is_scale_line, whole_value

MAX_LINES = 160
"""Lines with text below a caption that are looked at."""
MAX_HEADER = 12
"""Lines of a header: a column name a line."""
MAX_LINE = 110
"""Characters; a longer line is running text."""
MIN_LINES = 4
MIN_BLOCK = 2
"""Lines of values in a row that show that labels and values stand in blocks."""
MIN_ROWS = 2
SURE_SHARE = 0.6
"""Share of the rows that must have a value in every column."""
SURE_ROWS = 3
"""Whole rows after which a table may go on in a way that is not understood."""
MAX_UNIT_WORDS = 4
"""Words before the values of a line, when the labels stand above: a unit ("kg per 100 m")."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line with text: its own kind of content."""

    index: int
    span: Span
    lead: Span | None
    values: tuple[Value, ...]
    tail: Span | None

    @property
    def whole(self) -> bool:
        """Whether the line is one value or a run of values, and nothing else."""
        return bool(self.values) and self.lead is None and self.tail is None

    @property
    def text(self) -> str:
        """The text of the line without the blanks around it."""
        return self.span.text


@dataclass(frozen=True, slots=True)
class Shaped:
    """A table by its shape: column names, rows with their cells, the lines that it takes."""

    stub: str | None
    labels: tuple[str, ...]
    rows: tuple[Row, ...]
    header: tuple[int, ...]
    used: frozenset[int]


def find_shape(lines: Sequence[Line], start: int, stop: int) -> Shaped | None:
    """The table whose header begins at `start`, None when no strict shape fits."""
    entries = _entries(lines, start, stop)
    if len(entries) < MIN_LINES:
        return None
    return _labels_first(lines, entries) or _cell_a_line(lines, entries)


def _entries(lines: Sequence[Line], start: int, stop: int) -> list[_Entry]:
    entries: list[_Entry] = []
    for index in range(start, stop):
        line = lines[index]
        text = line.text.strip()
        if not text:
            continue
        if line.level is not None or CAPTION.match(text) or PICTURE.match(text) or SOURCE.match(text):
            break
        if EXPLANATION.match(text) or is_scale_line(text) or len(text) > MAX_LINE or len(entries) >= MAX_LINES:
            break
        lead, values, tail = split_line(line.text, line.start, 2, True)
        if not values and is_prose(text):
            break
        if not values:
            lead, values, tail = _values_first(line, lead)
        begin = line.start + len(line.text) - len(line.text.lstrip())
        if entries and len(values) == 1 and values[0].kind is Kind.NOTE and lead is None and tail is None:
            entries[-1] = _with_note(entries[-1], values[0])
            continue
        entries.append(_Entry(index, Span(text, begin, begin + len(text)), lead, values, tail))
    return entries


def _with_note(entry: _Entry, note: Value) -> _Entry:
    """A line of values with the year in brackets that stands below it."""
    if not entry.values or entry.tail is not None:
        return entry
    last = entry.values[-1]
    joined = Value(f"{last.text} {note.text}", last.start, note.end, last.kind, last.spaces)
    span = Span(f"{entry.text} {note.text}", entry.span.start, note.end)
    return replace(entry, span=span, values=(*entry.values[:-1], joined))


def _values_first(line: Line, lead: Span | None) -> tuple[Span | None, tuple[Value, ...], Span | None]:
    """A line that begins with values and goes on in words: "92.000 gemeente"."""
    found = find_values(line.text, line.start)
    if lead is None or not found or found[0].start != lead.start:
        return lead, (), None
    run = [found[0]]
    for value in found[1:]:
        if line.text[run[-1].end - line.start : value.start - line.start].strip():
            break
        run.append(value)
    rest = line.text[run[-1].end - line.start :]
    start = run[-1].end + len(rest) - len(rest.lstrip())
    tail = Span(rest.strip(), start, start + len(rest.strip())) if rest.strip() else None
    return None, tuple(run), tail


# --- all labels, then all values


def _labels_first(lines: Sequence[Line], entries: Sequence[_Entry]) -> Shaped | None:
    kinds = [_is_value_line(entry) for entry in entries]
    first = next((n for n in range(1, len(kinds)) if kinds[n]), None)
    block = next((n for n in range(1, len(kinds) - 1) if kinds[n] and kinds[n + 1]), None)
    if first is None or block is None or first < MIN_BLOCK:
        return None
    counts = Counter(len(entry.values) for entry in _run(entries, kinds, block))
    width, often = counts.most_common(1)[0]
    if often < MIN_BLOCK or max(counts) > width:
        return None
    for height in range(1, min(MAX_HEADER, first - 1) + 1):
        made = _with_height(lines, entries, kinds, first, height, width)
        if made is not None:
            return made
    return None


def _is_value_line(entry: _Entry) -> bool:
    """Whether a line holds the values of a row whose label stands elsewhere."""
    if not entry.values or all(value.kind is Kind.YEAR for value in entry.values):
        return False
    if entry.lead is None:
        alone = len(entry.values) == 1 and entry.tail is not None
        # "1.1 Leges" and "12 nieuwe woningen" are labels as well as a value with words behind it.
        return not (alone and re.match(r"\d+(?:\.\d+)*\.?\s+[A-Z]", entry.text))
    words = entry.lead.text.split()
    unit = len(words) <= MAX_UNIT_WORDS and (not words[0][0].isupper() or len(entry.lead.text) == 1)
    return unit and len(entry.values) > 1


def _run(entries: Sequence[_Entry], kinds: Sequence[bool], start: int) -> Sequence[_Entry]:
    end = start
    while end < len(kinds) and kinds[end]:
        end += 1
    return entries[start:end]


def _with_height(
    lines: Sequence[Line], entries: Sequence[_Entry], kinds: Sequence[bool], first: int, height: int, width: int
) -> Shaped | None:
    """The reading with a header of `height` lines and `width` values a row."""
    head = [entry.text for entry in entries[:height]]
    block = _run(entries, kinds, first)
    units = all(entry.lead is not None for entry in block)
    tails = 2 * sum(entry.tail is not None for entry in block) > len(block)
    if any(entry.lead is not None for entry in block) and not units:
        return None
    extra = units + tails
    named = split_names_with_letters(head, width + 1 + extra)
    stub: str | None = None
    if named is not None and not has_year(named[0]):
        stub, names = named[0], named[1:]
    else:
        bare = split_names_with_letters(head, width + extra)
        if bare is None or not has_year(bare[0]):
            return None
        names = bare
    rows: list[Row] = []
    used = [entry.index for entry in entries[:height]]
    position, label_start = first, height
    matched, broken = 0, False
    group: str | None = None
    while position < len(entries):
        block = _run(entries, kinds, position)
        if len(block) == 0 or any(len(entry.values) > width for entry in block):
            break
        texts = entries[label_start:position]
        paired = _labels_for(lines, [entry.span for entry in texts], len(block), bool(rows))
        if paired is None:
            broken = True
            break
        above, labels = paired
        matched += 1
        if any(may_head(join_words(span.text for span in label), names) for label in labels):
            break
        group = join_words(span.text for span in above) if above else (None if rows else group)
        for label, entry in zip(labels, block, strict=True):
            rows.append(
                Row(list(label), group, _cells(entry, width, units, tails, len(names)), lines[entry.index].page)
            )
        used += [entry.index for entry in (*texts, *block)]
        label_start = position + len(block)
        position = next((n for n in range(label_start, len(entries)) if kinds[n]), len(entries))
    whole = sum(all(column is not None for _, column in row.cells) for row in rows)
    if len(rows) < MIN_ROWS or 2 * whole < len(rows) or (broken and matched < MIN_BLOCK):
        return None
    return Shaped(stub, names, tuple(rows), tuple(used[:height]), frozenset(used))


def _labels_for(
    lines: Sequence[Line], spans: list[Span], count: int, later: bool
) -> tuple[list[Span], list[list[Span]]] | None:
    """As many labels as lines of values, and a group name above them; None when the lines can be read otherwise."""
    if not spans:
        return None
    column = LabelColumn(lines, 0, 0, 1, False)
    column.width = max(len(span.text) for span in spans)
    blocks = column.blocks(spans)
    if len(blocks) == count:
        return [], blocks
    if len(spans) == count and not any(span.text[0].islower() for span in spans[:1]):
        return [], [[span] for span in spans]
    sure = later or count >= SURE_ROWS or count == 1
    first = spans[0].text
    values = find_values(first, 0)
    sure = sure and not first[0].islower() and not (values and values[-1].end == len(first))
    if sure and len(blocks) == count + 1 and len(blocks[0]) == 1:
        return blocks[0], blocks[1:]
    if sure and len(spans) == count + 1:
        return [spans[0]], [[span] for span in spans[1:]]
    return None


def _cells(entry: _Entry, width: int, units: bool, tails: bool, count: int) -> list[tuple[Span, int | None]]:
    """The cells of a line of values; a line with fewer values than columns does not say which are empty."""
    whole = len(entry.values) == width
    cells: list[tuple[Span, int | None]] = []
    if units and entry.lead is not None:
        cells.append((entry.lead, 0))
    cells += [(value, number + units if whole else None) for number, value in enumerate(entry.values)]
    if entry.tail is not None:
        cells.append((entry.tail, count - 1 if tails else None))
    return cells


# --- a cell a line


def _cell_a_line(lines: Sequence[Line], entries: Sequence[_Entry]) -> Shaped | None:
    best: Shaped | None = None
    for height in range(1, min(MAX_HEADER, len(entries) - 2) + 1):
        head = [entry.text for entry in entries[:height]]
        if any(entry.whole and not has_year(entry.text) for entry in entries[:height]):
            break
        for width in range(3, MAX_HEADER + 1):
            names = split_names_with_letters(head, width)
            if names is None or has_year(names[0]):
                continue
            made = _periodic(lines, entries, height, names)
            if made is not None and (best is None or len(made.rows) > len(best.rows)):
                best = made
    return best


def _periodic(lines: Sequence[Line], entries: Sequence[_Entry], height: int, names: tuple[str, ...]) -> Shaped | None:
    """Rows of as many lines as there are names, alike from row to row."""
    width = len(names)
    body = entries[height:]
    found = next((n for n, entry in enumerate(body) if _is_cell(entry)), None)
    if found is None or found + width - 1 > len(body):
        return None
    pattern = [False, *(_is_cell(entry) for entry in body[found : found + width - 1])]
    # Text behind the values may be short of a line; text before them hides where a label ends.
    texts = pattern[1:].count(False)
    if any(value and is_textual(name) for value, name in zip(pattern, names, strict=True)):
        return None  # "Bron" holds no figures: a column before it was missed.
    if any(pattern[n + 1] and not pattern[n] for n in range(1, width - 1)):
        return None
    rows: list[Row] = []
    group: str | None = None
    position = whole = 0
    while position < len(body):
        start = position
        while position < len(body) and not _is_cell(body[position]):
            position += 1
        paired = _label_of([entry.span for entry in body[start:position]], names, texts == 0, bool(rows))
        cells = body[position : position + width - 1]
        kinds = [_is_cell(entry) for entry in cells]
        full = len(cells) == width - 1 and all(kind or not want for kind, want in zip(kinds, pattern[1:], strict=True))
        if not full and texts == 0:
            # A row with empty cells: it ends where the next label begins.
            cells = cells[: kinds.index(False)] if False in kinds else cells
        if paired is None or not cells or (not full and texts) or any(len(entry.values) > 1 for entry in cells[:1]):
            position = start
            break
        above, label = paired
        group = join_words(span.text for span in above) if above else group
        rows.append(
            Row(
                label,
                group,
                [(entry.span, n if full else None) for n, entry in enumerate(cells)],
                lines[body[start].index].page,
            )
        )
        whole += full
        position += len(cells)
    left = body[position:]
    closed = not any(_is_cell(entry) for entry in left[: width + 1])
    if whole < MIN_ROWS or (whole < SURE_ROWS and left) or not closed or SURE_SHARE * len(rows) > whole:
        return None
    used = [entry.index for entry in entries[: height + position]]
    return Shaped(names[0], names[1:], tuple(rows), tuple(used[:height]), frozenset(used))


def _label_of(
    spans: list[Span], names: Sequence[str], groups: bool, later: bool
) -> tuple[list[Span], list[Span]] | None:
    """The group name and the label that the lines above a value hold; None when they can be read otherwise."""
    if not spans or any(may_head(span.text, names) for span in spans[: 1 if later else None]):
        return None
    if any(is_list_item(span.text) for span in spans):
        return None
    parted = [0, *(n for n in range(1, len(spans)) if not _continues(spans[n - 1].text, spans[n].text)), len(spans)]
    blocks = [spans[one:other] for one, other in zip(parted, parted[1:], strict=False)]
    if len(blocks) == 1:
        return [], blocks[0]
    if len(blocks) == 2 and groups:
        return blocks[0], blocks[1]
    return None


def _continues(text: str, following: str) -> bool:
    """Whether a line goes on with the label above it."""
    lower = following[0].islower() and not OF_WHICH.match(following)
    return lower or following[0] == "(" or OPEN_END.search(text) is not None


def may_head(text: str, names: Sequence[str]) -> bool:
    """Whether a line can be a further column name: a year or a moment, or as the names before it with another year."""
    header = parse_header_line(text)
    if header is None or header.lead:
        return False
    if all(segment.kind in ("moment", "note") for segment in header.segments):
        return True
    return has_year(text) and any(name.split()[0] == text.split()[0] for name in names)


def _is_cell(entry: _Entry) -> bool:
    """Whether a line is the value of one cell."""
    return whole_value(entry.text) is not None and bool(find_values(entry.text, 0))
