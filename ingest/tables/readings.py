"""A reading of a flattened table, and the table that it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.source import Line
from ingest.tables.body import Body
from ingest.tables.build import FoundTable, Row, join_words, make_table
from ingest.tables.captions import (
    CAPTION,
    caption_after,
    find_caption,
    scale_after,
)
from ingest.tables.columns import Placer
from ingest.tables.headers import (
    Header,
)
from ingest.tables.rowlines import RawRow


@dataclass(slots=True)
class Reading:
    """A header and the rows below it, with the score of how well they fit; `last_header` is the header's last line."""

    header: Header
    body: Body
    placer: Placer
    last_header: int
    header_indices: tuple[int, ...]
    score: float


MIN_TAILS = 3
"""Rows with a group each, from which on these are no groups."""


def finish(lines: Sequence[Line], reading: Reading, floor: int, stop: int) -> FoundTable:
    """The table of the reading that was chosen, with its caption and scale line."""
    header, body = reading.header, reading.body
    raw = drop_weak_end(reading)
    rows = [reading.placer.place(row) for row in raw]
    last = max(item for row in raw for item in row.indices)
    used = {item for item in body.used if item <= last} | set(reading.header_indices)
    caption, taken, scale_above = find_caption(lines, reading.header_indices[0], floor)
    used.update(taken)
    scale = header.scale or body.scale
    return assemble(lines, rows, header.labels, header.stub, (caption, scale_above), scale, used, last, stop)


def _drop_tails(rows: Sequence[Row]) -> None:
    """Take away groups of which every row has its own: they are the words of a last column, a row too late.

    Rows of several groups with one name ("Lasten" of each programme) do have a group each.
    """
    groups = {row.group for row in rows[1:]}
    labels = {join_words(span.text for span in row.label) for row in rows}
    if len(rows) >= MIN_TAILS and None not in groups and len(groups) == len(rows) - 1 and len(labels) == len(rows):
        for row in rows:
            row.group = None


def assemble(
    lines: Sequence[Line],
    rows: Sequence[Row],
    labels: tuple[str, ...],
    stub: str | None,
    above: tuple[str | None, str | None],
    scale: str | None,
    used: set[int],
    last: int,
    stop: int,
) -> FoundTable:
    """Add what stands below the rows, and make the table. `above` is the caption and the scale above it."""
    caption, scale_above = above
    _drop_tails(rows)
    after = scale_after(lines, last, stop)
    if after is not None:
        scale = lines[after].text.strip()
        used.add(after)
        last = after
    below = caption_after(lines, last, stop)
    if below is not None and (caption is None or not CAPTION.match(caption)):
        caption = f"{lines[below].text.strip()} {caption or ''}".strip()
        used.add(below)
    return make_table(lines, rows, header=labels, stub=stub, caption=caption, scale=scale or scale_above, used=used)


def drop_weak_end(reading: Reading) -> list[RawRow]:
    """Rows at the end that have few values and no certain column are probably text below the table."""
    rows = list(reading.body.rows)
    while len(rows) > 1:
        last = rows[-1]
        placed: Row = reading.placer.place(last)
        if reading.placer.complete(last) or any(column is not None for _, column in placed.cells):
            break
        rows.pop()
    return rows
