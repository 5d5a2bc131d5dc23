"""The geometry of the charts; the template draws them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt

from evals.metrics import Tally
from evals.results import Verdict
from evals.thresholds import Threshold

SHADES: tuple[tuple[str, tuple[Verdict, ...], str], ...] = (
    ("juist", (Verdict.CORRECT,), "good"),
    ("vindplaats", (Verdict.LOCATED,), "place"),
    ("geen antwoord", (Verdict.REFUSED,), "none"),
    ("onscherp of zonder bewijs", (Verdict.UNCITED, Verdict.UNFOCUSED), "half"),
    ("onjuist", (Verdict.WRONG, Verdict.INVENTED), "bad"),
    ("storing", (Verdict.ERROR,), "error"),
)
"""What the bars show, from good to bad: name, verdicts, CSS class."""

BAR_WIDTH, BAR_HEIGHT, BAR_GAP = 560.0, 22.0, 10.0
PLOT_WIDTH, PLOT_HEIGHT = 560.0, 300.0
SMALLEST_LABEL = 26.0
"""A number fits in a piece of a bar that is at least this wide."""
LABEL_WIDTH, LABEL_HEIGHT = 90.0, 15.0
"""Room that a name takes in the plot."""
MOST_FALSE = 0.2
"""The plot shows at least up to this share of false answers, so that little does not look like much."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A coloured part of a bar; `label` is empty where it does not fit."""

    x: float
    width: float
    shade: str
    name: str
    count: int
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One group: its name, its number of cases, where the bar stands and its pieces."""

    name: str
    cases: int
    y: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """One group in the plot of false against answered."""

    name: str
    x: float
    y: float
    radius: float
    total: bool
    title: str


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a dot, beside it."""

    text: str
    x: float
    y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A line with its label on an axis, at a distance from the left or the top."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Plot:
    """False answers (up) against the share answered (right); `limit` is the height of the threshold."""

    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    limit: Tick | None


def bars(groups: Mapping[str, Tally]) -> tuple[Bar, ...]:
    """A stacked bar for each group, each as wide as the whole."""
    return tuple(
        Bar(name, counts.cases, index * (BAR_HEIGHT + BAR_GAP), _pieces(counts))
        for index, (name, counts) in enumerate(groups.items())
    )


def plot(groups: Mapping[str, Tally], total: Tally, thresholds: tuple[Threshold, ...]) -> Plot:
    """A dot for each group and a larger mark for all cases together; bigger groups have bigger dots."""
    limits = [one.limit for one in thresholds if one.metric == "false" and one.tag is None]
    limit = min(limits) if limits else None
    highest = max([MOST_FALSE, *(counts.false for counts in groups.values()), total.false, limit or 0])
    top = min(1.0, -(-highest * 10 // 1) / 10)  # Up to the next 10 %.

    def height(share: float) -> float:
        return round(PLOT_HEIGHT * (1 - share / top), 1)

    def dot(name: str, counts: Tally, *, whole: bool) -> Dot:
        radius = 9.0 if whole else 4 + 8 * sqrt(counts.cases / total.cases)
        title = f"{name}: {counts.told} van {counts.cases} beantwoord, {counts.false_count} daarvan onjuist"
        x = round(PLOT_WIDTH * counts.answered, 1)
        return Dot(name, x, height(counts.false), round(radius, 1), whole, title)

    dots = [dot(name, counts, whole=False) for name, counts in groups.items()]
    dots.append(dot("alles", total, whole=True))
    return Plot(
        dots=tuple(dots),
        labels=tuple(_labels(dots)),
        across=tuple(Tick(PLOT_WIDTH * share / 100, f"{share} %") for share in range(0, 101, 20)),
        up=tuple(Tick(height(top * part / 4), f"{100 * top * part / 4:.0f} %") for part in range(5)),
        limit=None if limit is None else Tick(height(limit), f"drempel {100 * limit:.0f} %"),
    )


def _labels(dots: list[Dot]) -> Iterator[Label]:
    """Names beside the dots, moved up or down where they would lie on another name or dot."""
    taken = [(dot.x, dot.y + 4) for dot in dots]
    for number, dot in enumerate(dots):
        left = dot.x > PLOT_WIDTH - LABEL_WIDTH / 2
        x = dot.x - dot.radius - 4 if left else dot.x + dot.radius + 4
        centre = x - LABEL_WIDTH / 2 if left else x + LABEL_WIDTH / 2
        others = [place for index, place in enumerate(taken) if index != number]
        for step in (0, -1, 1, -2, 2, -3, 3):
            y = dot.y + 4 + step * LABEL_HEIGHT
            free = not any(
                abs(centre - at) < LABEL_WIDTH / 2 and abs(y - height) < LABEL_HEIGHT for at, height in others
            )
            if free and 0 <= y <= PLOT_HEIGHT + 4:
                taken.append((centre, y))
                yield Label(dot.name, round(x, 1), round(y, 1), "end" if left else "start")
                break  # Without room there is no label; the title of the dot still names it.


def _pieces(counts: Tally) -> tuple[Piece, ...]:
    pieces, x = [], 0.0
    for name, verdicts, shade in SHADES:
        count = sum(counts.counts[verdict] for verdict in verdicts)
        if not count:
            continue
        width = BAR_WIDTH * count / counts.cases
        label = str(count) if width >= SMALLEST_LABEL else ""
        pieces.append(Piece(round(x, 1), round(width, 1), shade, name, count, label))
        x += width
    return tuple(pieces)
