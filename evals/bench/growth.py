"""The picture of how the cost grows: an SVG with a panel for each cost, both axes by powers of ten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

from evals.bench.models import Measured, OnCorpus, Run, System
from evals.bench.report import MEGABYTE, number

WIDTH, HEIGHT = 440.0, 250.0
"""A panel with its labels."""
LEFT, RIGHT, TOP, BOTTOM = 62.0, 96.0, 40.0, 40.0
"""Room around the plot of a panel: numbers, names of the lines, title, pages."""
HEADER = 56.0

_STYLE = """
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-size: 17px; font-weight: 600 } .panel { font-size: 14px; font-weight: 600 }
.grid { stroke: #ddd; stroke-width: 1 } .line { fill: none; stroke-width: 2.5 }
.Raadwijzer { stroke: #14559e; fill: #14559e } .LangChain { stroke: #b45309; fill: #b45309 }
text.Raadwijzer, text.LangChain { stroke: none } .LangChain.line { stroke-dasharray: 7 4 }
.sample { fill: #fff; stroke-width: 2 }
"""


@dataclass(frozen=True, slots=True)
class Panel:
    """One cost: its Dutch title with the unit, and how to get it."""

    title: str
    value: Callable[[Measured], float]


PANELS = (
    Panel("Inlezen (seconden)", lambda one: one.ingested.seconds),
    Panel("Geheugen bij het inlezen (MB)", lambda one: one.ingested.memory_peak / MEGABYTE),
    Panel("Index (MB)", lambda one: one.ingested.index_bytes / MEGABYTE),
    Panel("Vraag, mediaan (ms)", lambda one: 1000 * one.asked.median),
    Panel("Vraag, p95 (ms)", lambda one: 1000 * one.asked.p95),
    Panel("Geheugen bij het vragen (MB)", lambda one: one.asked.memory_peak / MEGABYTE),
)


@dataclass(frozen=True, slots=True)
class Axis:
    """A logarithmic axis: from which power of ten to which, and from where to where in the picture."""

    first: int
    last: int
    start: float
    end: float

    @classmethod
    def over(cls, values: Sequence[float], start: float, end: float) -> Axis:
        """The axis that just holds the values, at least one power of ten long."""
        first, last = floor(log10(min(values))), ceil(log10(max(values)))
        return cls(first, max(last, first + 1), start, end)

    def at(self, value: float) -> float:
        """Where a value stands."""
        share = (log10(value) - self.first) / (self.last - self.first)
        return round(self.start + share * (self.end - self.start), 1)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Place and label of each power of ten."""
        for power in range(self.first, self.last + 1):
            yield self.at(10.0**power), number(10.0**power, max(0, -power))


def svg(run: Run) -> str:
    """The picture. Lines are the generated corpora; an open dot is the sample corpus."""
    rows = -(-len(PANELS) // 2)
    width, height = 2 * WIDTH, HEADER + rows * HEIGHT
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" aria-label="Hoe de kosten groeien met het aantal bladzijden">',
        f"<style>{_STYLE}</style>",
        f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>',
        '<text class="title" x="16" y="26">Hoe de kosten groeien met het aantal bladzijden</text>',
        '<text x="16" y="46">Lijnen: gemaakte stukken. Open punt: de voorbeeldstukken. '
        "Elke stap op een as is tien keer zoveel.</text>",
    ]
    for place, panel in enumerate(PANELS):
        x, y = WIDTH * (place % 2), HEADER + HEIGHT * (place // 2)
        parts.append(f'<g transform="translate({x:g} {y:g})">{"".join(_panel(panel, run))}</g>')
    return "\n".join([*parts, "</svg>\n"])


def _panel(panel: Panel, run: Run) -> Iterator[str]:
    across = Axis.over([on.pages for on in run.corpora], LEFT, WIDTH - RIGHT)
    values = [panel.value(one) for on in run.corpora for one in on.systems]
    up = Axis.over(values, HEIGHT - BOTTOM, TOP)
    yield f'<text class="panel" x="16" y="22">{escape(panel.title)}</text>'
    for y, label in up.ticks():
        yield f'<path class="grid" d="M{LEFT:g} {y:g}H{WIDTH - RIGHT:g}"/>'
        yield f'<text x="{LEFT - 8:g}" y="{y + 4:g}" text-anchor="end">{label}</text>'
    for x, label in across.ticks():
        yield f'<path class="grid" d="M{x:g} {TOP:g}V{HEIGHT - BOTTOM:g}"/>'
        yield f'<text x="{x:g}" y="{HEIGHT - BOTTOM + 18:g}" text-anchor="middle">{label}</text>'
    names: list[tuple[float, System]] = []
    for system in System:
        line = [(across.at(on.pages), up.at(value), value) for on, value in _values(panel, run.generated, system)]
        if line:
            path = "L".join(f"{x:g} {y:g}" for x, y, _ in line)
            yield f'<path class="{system} line" style="fill:none" d="M{path}"/>'
            names.append((line[-1][1], system))
        for x, y, value in line:
            yield _dot(x, y, value, f"{system}")
        for on, value in _values(panel, [on for on in run.corpora if on.factor is None], system):
            yield _dot(across.at(on.pages), up.at(value), value, f"{system} sample")
    yield from _names(names)


def _values(panel: Panel, corpora: Sequence[OnCorpus], system: System) -> Iterator[tuple[OnCorpus, float]]:
    for on in corpora:
        for one in on.systems:
            if one.system is system:
                yield on, panel.value(one)


def _dot(x: float, y: float, value: float, shade: str) -> str:
    decimals = 0 if value >= 100 else 1
    return f'<circle class="{shade}" cx="{x:g}" cy="{y:g}" r="4"><title>{number(value, decimals)}</title></circle>'


def _names(names: Sequence[tuple[float, System]]) -> Iterator[str]:
    """The names at the ends of the lines, not over each other."""
    lowest = 0.0
    for y, system in sorted(names):
        lowest = max(y + 4, lowest + 15)
        yield f'<text class="{system}" x="{WIDTH - RIGHT + 10:g}" y="{lowest:g}">{system}</text>'
