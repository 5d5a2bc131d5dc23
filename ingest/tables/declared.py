"""Tables that the file itself declares (Word): a grid of cells, some of them merged."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.source import Cell, Line
from ingest.tables.build import FoundTable, Row, clean_label, make_table
from ingest.tables.captions import find_caption, is_prose, scale_after
from ingest.tables.headers import parse_header_line
from ingest.tables.values import Kind, Span, find_scale, is_scale_line, whole_value

MAX_HEADER_ROWS = 4
MAX_HEADER_WORDS = 15
MIN_ROWS = 2
MAX_CELL_WORDS = 60
"""Words; a grid whose cells hold more on average was used to lay out text."""
LABELS_OF_FORMS = frozenset(
    [
        "aan",
        "van",
        "datum",
        "kenmerk",
        "onderwerp",
        "betreft",
        "telefoon",
        "e-mail",
        "bijlage",
        "bijlagen",
        "naam",
        "adres",
        "contactpersoon",
        "uw",
        "ons",
        "steller",
        "zaaknummer",
        "registratienummer",
        "portefeuillehouder",
        "opgesteld",
        "vergadering",
        "agendapunt",
    ]
)


def find_declared(lines: Sequence[Line], start: int, stop: int, floor: int, ceiling: int) -> FoundTable | None:
    """The table that `lines[start:stop]` declare, None when the grid only lays out text.

    `floor` and `ceiling` bound where a caption and a scale line may stand.
    """
    grid = [(index, lines[index].cells) for index in range(start, stop) if lines[index].cells]
    scale: str | None = None
    caption: str | None = None
    taken: set[int] = set()
    # A first row of one cell over the whole width is a title or a scale line.
    while len(grid) > 1 and len(grid[0][1]) == 1 and _width(grid) > 1:
        index, cells = grid[0]
        found = find_scale(cells[0].text)
        if is_scale_line(cells[0].text):
            scale = cells[0].text
        elif caption is None and not is_prose(cells[0].text) and cells[0].x1 - cells[0].x0 > 1:
            caption = cells[0].text
            scale = scale or (found.group().strip() if found else None)
        else:
            break
        taken.add(index)
        grid = grid[1:]
    width = _width(grid)
    if width < 2 or len(grid) < MIN_ROWS or _is_layout(grid):
        return None
    height = _header_rows(grid)
    labels = _labels([cells for _, cells in grid[:height]], width)
    first_label = _label_column(grid, height, width)
    rows: list[Row] = []
    group: str | None = None
    for index, cells in grid[height:]:
        taken.add(index)
        if len(cells) == 1:
            if is_scale_line(cells[0].text):
                scale = cells[0].text
                continue
            if whole_value(cells[0].text) is None and not is_prose(cells[0].text):
                group = clean_label(cells[0].text)
            else:
                taken.discard(index)
            continue
        label = [_span(cell) for cell in cells if int(cell.x0) <= first_label]
        values = [cell for cell in cells if int(cell.x0) > first_label]
        if not values:
            continue
        rows.append(
            Row(
                label,
                group,
                [(_span(cell), _column(cell, first_label, width)) for cell in values],
                lines[index].page,
            )
        )
    if not rows:
        return None
    taken.update(index for index, _ in grid[:height])
    taken.update(index for index in range(start, stop) if not lines[index].text.strip())
    above, above_lines, scale_above = find_caption(lines, start, floor)
    if caption is None:
        caption = above
        taken.update(above_lines)
    elif scale_above is not None:
        taken.update(above_lines)
    after = scale_after(lines, stop - 1, ceiling)
    if after is not None:
        scale = lines[after].text.strip()
        taken.add(after)
    stub = " ".join(label for label in labels[: first_label + 1] if label) or None
    header = tuple(labels[first_label + 1 :])
    for label_text in (*header, stub or ""):
        inside = find_scale(label_text)
        if scale is None and inside is not None:
            scale = inside.group().strip()
    if not height:
        # Without a header a cell's place is known and its meaning is not.
        header = ()
        for row in rows:
            row.cells = [(span, None) for span, _ in row.cells]
    return make_table(lines, rows, header=header, stub=stub, caption=caption, scale=scale or scale_above, used=taken)


def _width(grid: Sequence[tuple[int, Sequence[Cell]]]) -> int:
    return int(max((cell.x1 for _, cells in grid for cell in cells), default=0))


def _span(cell: Cell) -> Span:
    return Span(cell.text, cell.start, cell.end)


def _column(cell: Cell, first_label: int, width: int) -> int | None:
    """A cell over several columns belongs to none of them."""
    if cell.x1 - cell.x0 > 1:
        return None
    return int(cell.x0) - first_label - 1


def _is_layout(grid: Sequence[tuple[int, Sequence[Cell]]]) -> bool:
    """Whether a grid lays out a letterhead, a form, signatures or running text."""
    cells = [cell for _, row in grid for cell in row]
    words = sum(len(cell.text.split()) for cell in cells) / len(cells)
    if words > MAX_CELL_WORDS:
        return True
    labels = [row[0].text.strip().rstrip(":").lower() for _, row in grid]
    form = sum(
        label in LABELS_OF_FORMS or row[0].text.strip().endswith(":")
        for label, (_, row) in zip(labels, grid, strict=True)
    )
    return 2 * form >= len(grid) and _width(grid) <= 4


def _header_rows(grid: Sequence[tuple[int, Sequence[Cell]]]) -> int:
    """How many rows at the top name columns: rows without quantities above the first row with some."""
    height = 0
    for _, cells in grid[:MAX_HEADER_ROWS]:
        kinds = [whole_value(cell.text) for cell in cells]
        if any(kind in (Kind.STRONG, Kind.INTEGER, Kind.WORD, Kind.DASH) for kind in kinds):
            break
        years = sum(kind in (Kind.YEAR, Kind.DATE) for kind in kinds)
        dated = any(kind is Kind.DATE for kind in kinds[1:]) and Kind.YEAR not in kinds[1:]
        if height and dated and int(cells[0].x0) == 0 and kinds[0] is None:
            break  # "Start bouw | 1 juni 2025": a row of dates with a label of its own.
        if height and years == 0 and len(cells) <= 1:
            break
        if height and years == 0 and not _continues_header(grid[height - 1][1], cells):
            break
        if any(_is_sentence(cell.text) for cell in cells):
            break
        height += 1
    if height == len(grid):
        height = 1
    return height


def _is_sentence(text: str) -> bool:
    words = len(text.split())
    return words > MAX_HEADER_WORDS or (words > 3 and text.strip()[-1:] in ".;")


def _continues_header(above: Sequence[Cell], cells: Sequence[Cell]) -> bool:
    """Whether a row of words is a second header row: the row above it has merged cells, or it names columns."""
    merged = any(cell.x1 - cell.x0 > 1 for cell in above)
    named = sum(parse_header_line(cell.text) is not None for cell in cells)
    return merged or 2 * named > len(cells)


def _labels(rows: Sequence[Sequence[Cell]], width: int) -> list[str]:
    labels = [""] * width
    for cells in rows:
        for cell in cells:
            for column in range(int(cell.x0), min(int(cell.x1), width)):
                labels[column] = f"{labels[column]} {cell.text.strip()}".strip()
    return labels


def _label_column(grid: Sequence[tuple[int, Sequence[Cell]]], height: int, width: int) -> int:
    """Index of the last column of row labels: past a column of numbers ("1", "1.1", "a.") before the words."""
    first = [cells[0] for _, cells in grid[height:] if len(cells) > 1 and int(cells[0].x0) == 0]
    short = sum(
        bool(cell.text.strip()) and len(cell.text.strip()) <= 4 and not cell.text.strip().isalpha() for cell in first
    )
    years = sum(whole_value(cell.text) in (Kind.YEAR, Kind.DATE) for cell in first)
    if width > 2 and first and short == len(first) and not years:
        second = [cell for _, cells in grid[height:] for cell in cells if int(cell.x0) == 1]
        if second and sum(whole_value(cell.text) is None for cell in second) > len(second) / 2:
            return 1
    return 0
