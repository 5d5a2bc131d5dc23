"""Curves as a picture: lines of shares over an axis, as SVG text that stands alone."""

from __future__ import annotations

from html import escape

from ingest.models import Frozen

WIDTH, HEIGHT = 560.0, 340.0
"""Size of the picture in its own units."""

LEFT, RIGHT, TOP, BOTTOM = 52.0, 16.0, 34.0, 62.0
"""Room for the labels of the axes, the title and the legend."""

COLOURS = ("#1d5c8f", "#b5540f", "#2f7d4f")
"""Distinct for colour-blind readers too; the lines differ in dashes as well."""

DASHES = ("", "7 4", "2 3")

STEPS = 5
"""Labels on an axis."""


class Line(Frozen):
    """A named line; every point is a value across and a share (0 to 1) up."""

    name: str
    points: tuple[tuple[float, float], ...]


class Chart(Frozen):
    """Lines of shares over one axis. `across` names that axis; `marked` is a point to stand out."""

    title: str
    across: str
    lines: tuple[Line, ...]
    marked: tuple[float, float] | None = None


def draw(chart: Chart) -> str:
    """The chart as SVG."""
    points = [point for line in chart.lines for point in line.points]
    widest = max((x for x, _ in points), default=1.0) or 1.0
    highest = min(1.0, -(-max((y for _, y in points), default=1.0) * 10 // 1) / 10) or 0.1
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" '
        f'font-family="sans-serif" font-size="12"><title>{escape(chart.title)}</title>',
        f'<rect width="{WIDTH:g}" height="{HEIGHT:g}" fill="#fff"/>',
        f'<text x="{LEFT:g}" y="20" font-size="14" font-weight="bold">{escape(chart.title)}</text>',
    ]
    for step in range(STEPS + 1):
        share = step / STEPS
        y, x = _up(share * highest, highest), _right(share * widest, widest)
        label = f"{share * widest:.0%}" if widest <= 1 else f"{share * widest:.0f}"
        parts.append(f'<line x1="{LEFT:g}" x2="{WIDTH - RIGHT:g}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 6:g}" y="{y + 4:.1f}" text-anchor="end">{share * highest:.0%}</text>')
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18:.1f}" text-anchor="middle">{label}</text>')
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.1f}" y="{HEIGHT - BOTTOM + 36:.1f}" text-anchor="middle">'
        f"{escape(chart.across)}</text>"
    )
    for number, line in enumerate(chart.lines):
        style = f'stroke="{COLOURS[number % 3]}" stroke-width="2.5" stroke-dasharray="{DASHES[number % 3]}"'
        path = " ".join(f"{_right(x, widest):.1f},{_up(y, highest):.1f}" for x, y in line.points)
        parts.append(f'<polyline points="{path}" fill="none" {style}/>')
        x = LEFT + number * 220
        parts.append(f'<line x1="{x:.1f}" x2="{x + 26:.1f}" y1="{HEIGHT - 12:g}" y2="{HEIGHT - 12:g}" {style}/>')
        parts.append(f'<text x="{x + 32:.1f}" y="{HEIGHT - 8:g}">{escape(line.name)}</text>')
    if chart.marked is not None:
        x, y = _right(chart.marked[0], widest), _up(chart.marked[1], highest)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="none" stroke="#000" stroke-width="2"/>')
        parts.append(f'<text x="{x + 10:.1f}" y="{y + 16:.1f}">the threshold that ships</text>')
    return "\n".join([*parts, "</svg>", ""])


def _right(value: float, widest: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * value / widest


def _up(value: float, highest: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * min(1.0, value / highest)
