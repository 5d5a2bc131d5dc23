"""Tables on a PDF page whose columns are parted by drawn lines, and rows that such a grid makes whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.source import Line, Page, Rule
from ingest.tables.pieces import NEAR, middle
from ingest.tables.regions import Region
from ingest.tables.values import find_values

MIN_RULE = 8.0
"""Points; shorter strokes are ticks, underlines of a word or parts of a letter."""
COLUMN_COVER = 0.4
"""Share of a table's height that a vertical line must run along to part columns."""
SAME_HEIGHT = 2.5
"""Points between the middles of two halves of one row."""
MAX_HALF_WORDS = 8
"""Words of the right half of a row; a line of the right column of a page of text has more."""


def whole_rows(
    lines: Sequence[Line], start: int, stop: int, pages: Mapping[int, Page]
) -> tuple[list[Line], list[tuple[int, ...]]]:
    """Lines with rows made whole, and for each of them the lines that it was made of.

    A reader that takes a table for two columns of text gives its left half first and its right half after it.
    The right halves are mostly figures, or lie in a drawn grid; they go back to the line at their height.
    """
    grids: dict[int, list[Rule]] = {}
    whole: list[Line] = []
    owners: list[tuple[int, ...]] = []
    by_place: dict[tuple[int, int], int] = {}
    for index in range(start, stop):
        line = lines[index]
        key = (line.page, round(middle(line) / 2))
        match = next((by_place[k] for k in (key, (key[0], key[1] - 1), (key[0], key[1] + 1)) if k in by_place), None)
        if line.page not in grids:
            grids[line.page] = _grids(pages.get(line.page))
        drawn = any(box.top <= middle(line) <= box.bottom for box in grids[line.page])
        if match is not None and line.cells and _belongs_beside(whole[match], line, drawn):
            left = whole[match]
            whole[match] = replace(
                left, text=f"{left.text}  {line.text}", end=max(left.end, line.end), cells=(*left.cells, *line.cells)
            )
            owners[match] = (*owners[match], index)
            continue
        by_place[key] = len(whole)
        whole.append(line)
        owners.append((index,))
    return whole, owners


def _grids(page: Page | None) -> list[Rule]:
    """Bounds of the drawn grids of a page: boxes with lines between their columns."""
    if page is None:
        return []
    vertical, horizontal = _strokes(page)
    return [
        box
        for box in _boxes(vertical, horizontal)
        if any(_within(rule, box) and box.x0 + NEAR < rule.x0 < box.x1 - NEAR for rule in vertical)
    ]


def _strokes(page: Page) -> tuple[list[Rule], list[Rule]]:
    """The vertical and the horizontal lines that are drawn on a page."""
    vertical = [rule for rule in page.rules if rule.x1 - rule.x0 <= NEAR and rule.bottom - rule.top >= MIN_RULE]
    horizontal = [rule for rule in page.rules if rule.bottom - rule.top <= NEAR and rule.x1 - rule.x0 >= MIN_RULE]
    return vertical, horizontal


def _belongs_beside(left: Line, right: Line, drawn: bool) -> bool:
    if not left.cells or right.cells[0].x0 < left.cells[-1].x1 or abs(middle(left) - middle(right)) > SAME_HEIGHT:
        return False
    if drawn:
        return True
    letters = len(right.text.replace(" ", ""))
    figures = sum(len(value.text.replace(" ", "")) for value in find_values(right.text, 0))
    return 2 * figures > letters or len(right.text.split()) <= MAX_HALF_WORDS


def ruled_regions(lines: Sequence[Line], start: int, stop: int, page: Page) -> list[Region]:
    """Tables whose columns are parted by drawn vertical lines."""
    vertical, horizontal = _strokes(page)
    regions: list[Region] = []
    for box in _boxes(vertical, horizontal):
        inside = [rule for rule in vertical if _within(rule, box)]
        tall = box.bottom - box.top
        edges = [
            x
            for x, cover in _positions([(rule.x0, rule.top, rule.bottom) for rule in inside])
            if cover >= COLUMN_COVER * tall
        ]
        indices = [
            index
            for index in range(start, stop)
            if lines[index].cells
            and box.top - NEAR <= middle(lines[index]) <= box.bottom + NEAR
            and lines[index].cells[0].x1 > box.x0 - NEAR
            and lines[index].cells[-1].x0 < box.x1 + NEAR
        ]
        if len(indices) < 2 or not edges:
            continue
        if edges[0] > box.x0 + 2 * NEAR:
            edges.insert(0, box.x0)
        if edges[-1] < box.x1 - 2 * NEAR:
            edges.append(box.x1)
        if len(edges) < 3:
            continue
        flat = [rule for rule in horizontal if _within(rule, box)]
        wide = box.x1 - box.x0
        separators = [
            y for y, cover in _positions([(rule.top, rule.x0, rule.x1) for rule in flat]) if cover >= 0.5 * wide
        ]
        bands = [(edges[number], edges[number + 1]) for number in range(1, len(edges) - 1)]
        regions.append(Region(indices, bands, True, separators, edges[0], edges[1], tuple(inside)))
    return regions


def _positions(strokes: Sequence[tuple[float, float, float]]) -> list[tuple[float, float]]:
    """Places of parallel strokes, near ones taken together, with the length that they cover."""
    result: list[tuple[float, float]] = []
    group: list[tuple[float, float, float]] = []
    for stroke in [*sorted(strokes), (float("inf"), 0.0, 0.0)]:
        if group and stroke[0] - group[-1][0] > NEAR:
            covered, end = 0.0, float("-inf")
            for _, low, high in sorted(group, key=lambda item: item[1]):
                covered += max(0.0, high - max(low, end))
                end = max(end, high)
            result.append((group[0][0], covered))
            group = []
        group.append(stroke)
    return result


def _within(rule: Rule, box: Rule) -> bool:
    return (
        rule.x0 >= box.x0 - NEAR
        and rule.x1 <= box.x1 + NEAR
        and rule.top >= box.top - NEAR
        and rule.bottom <= box.bottom + NEAR
    )


def _boxes(vertical: Sequence[Rule], horizontal: Sequence[Rule]) -> list[Rule]:
    """Bounds of groups of vertical lines that horizontal lines tie together."""
    boxes: list[Rule] = []
    for rule in sorted([*vertical, *horizontal], key=lambda item: (item.top, item.x0)):
        merged = rule
        rest: list[Rule] = []
        for box in boxes:
            touches = (
                merged.x0 <= box.x1 + NEAR
                and merged.x1 >= box.x0 - NEAR
                and merged.top <= box.bottom + NEAR
                and merged.bottom >= box.top - NEAR
            )
            if touches:
                merged = Rule(
                    min(merged.x0, box.x0),
                    min(merged.top, box.top),
                    max(merged.x1, box.x1),
                    max(merged.bottom, box.bottom),
                )
            else:
                rest.append(box)
        boxes = [*rest, merged]
    return [box for box in boxes if box.bottom - box.top > 2 * MIN_RULE and box.x1 - box.x0 > 10 * MIN_RULE]
