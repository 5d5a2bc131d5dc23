"""What more material brings, and what sureness costs: `python -m evals.curves [--out DIR]`.

Three curves, all measured on the choosing municipalities, whose questions teach the models nothing:

1. how the best place gets better with the number of learning municipalities;
2. the same with the number of questions, spread over all municipalities;
3. the share of false answers against the share of questions answered, by threshold.

The order of sentences and rows and the confidence are learned anew for every point; the order of passages and of cells
are those that ship. Points with few municipalities or questions are means over several draws.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

from assistant.learned import Learned, shipped
from evals.benchmark import CHOOSE, LEARN
from evals.benchmark.make import written
from evals.benchmark.measure import WORK
from evals.reports.curves import Chart, Line, draw
from evals.training import Example, curve, decide, prepare_all, threshold_for, train
from ingest.models import Frozen

DRAWS = 3
"""Draws that a point is the mean of."""

SEED = 7
"""The draws are the same every time."""

SHARES = (0.0625, 0.125, 0.25, 0.5, 1.0)
"""Shares of the questions that are learned on."""

LEAST = 10
"""With fewer questions of a municipality there is nothing to learn from."""

ALLOWED = 0.1
"""Share of false answers at which the answered share of a learning curve is read."""

Groups = Mapping[str, Sequence[Example]]


class Point(Frozen):
    """What was reached on the choosing municipalities after learning on some questions of some municipalities.

    `best_right` is the share of all questions whose best place answers it, `area` the area under the curve of the
    confidence, `answered` the share answered correctly when at most `ALLOWED` of the answers are false.
    """

    municipalities: int
    questions: int
    best_right: float
    area: float
    answered: float


def measure(groups: Groups, base: Learned, choosing: Sequence[Example]) -> Point:
    """Learn on groups, and measure on the choosing examples."""
    learned = train(groups, base, ())
    decisions = decide(choosing, learned)
    free = [decision for decision in decisions if not decision.gated]
    chances = [learned.confidence.probability(decision.features) for decision in free]
    right = [decision.right for decision in free]
    points = curve(decisions, learned.confidence)
    threshold = threshold_for(points, ALLOWED)
    answered = next((share for at, share, _ in points if abs(at - threshold) < 0.005), 0.0)
    return Point(
        municipalities=len(groups),
        questions=sum(len(examples) for examples in groups.values()),
        best_right=sum(decision.right for decision in decisions) / len(choosing),
        area=float(roc_auc_score(right, chances)) if len(set(right)) > 1 else 0.5,
        answered=answered,
    )


def by_municipalities(groups: Groups, base: Learned, choosing: Sequence[Example]) -> list[Point]:
    """A point for every number of municipalities."""
    draw_from = random.Random(SEED)
    points = []
    for size in range(1, len(groups) + 1):
        draws = 1 if size == len(groups) else DRAWS
        chosen = [draw_from.sample(sorted(groups), size) for _ in range(draws)]
        points.append(_mean([measure({name: groups[name] for name in names}, base, choosing) for names in chosen]))
    return points


def by_questions(groups: Groups, base: Learned, choosing: Sequence[Example]) -> list[Point]:
    """A point for every share of the questions, taken from all municipalities alike."""
    draw_from = random.Random(SEED)
    points = []
    for share in SHARES:
        if any(round(share * len(these)) < LEAST for these in groups.values()):
            continue
        draws = 1 if share == 1.0 else DRAWS
        some = [
            {name: draw_from.sample(list(these), round(share * len(these))) for name, these in groups.items()}
            for _ in range(draws)
        ]
        points.append(_mean([measure(one, base, choosing) for one in some]))
    return points


def _mean(points: Sequence[Point]) -> Point:
    return Point(
        municipalities=points[0].municipalities,
        questions=round(float(np.mean([point.questions for point in points]))),
        best_right=float(np.mean([point.best_right for point in points])),
        area=float(np.mean([point.area for point in points])),
        answered=float(np.mean([point.answered for point in points])),
    )


def lines(points: Sequence[Point]) -> list[str]:
    """A learning curve as a table."""
    rows = [
        f"| {p.municipalities} | {p.questions} | {p.best_right:.1%} | {p.area:.3f} | {p.answered:.1%} |" for p in points
    ]
    titles = (
        "municipalities",
        "questions",
        "best place right",
        "area under the curve",
        f"right at {ALLOWED:.0%} false",
    )
    return [f"| {' | '.join(titles)} |", "| ---: | ---: | ---: | ---: | ---: |", *rows]


def charts(groups: Groups, learned: Learned, choosing: Sequence[Example], tell: Callable[[str], None]) -> list[Chart]:
    """The three curves, told as tables on the way."""
    municipalities = by_municipalities(groups, learned, choosing)
    tell("\n".join(["By municipalities", *lines(municipalities)]))
    questions = by_questions(groups, learned, choosing)
    tell("\n".join(["", "By questions", *lines(questions)]))
    price = curve(decide(choosing, learned), learned.confidence)
    tell(f"\nThreshold that ships: {learned.answer_from}")
    for at, right, false in price[::5]:
        tell(f"threshold {at:.2f}: answered correctly {right:.1%}, of the answers false {false:.1%}")
    return [
        _learning("Learning municipalities", [p.municipalities for p in municipalities], municipalities),
        _learning("Questions learned on", [p.questions for p in questions], questions),
        Chart(
            title="False among the answers against questions answered",
            across="share of the questions answered",
            lines=(
                Line(
                    name="false among the answers",
                    points=tuple((right / max(1e-9, 1 - false), false) for _, right, false in price),
                ),
            ),
            marked=_shipped_point(price, learned.answer_from),
        ),
    ]


def _shipped_point(price: Sequence[tuple[float, float, float]], threshold: float) -> tuple[float, float] | None:
    found = next((point for point in price if abs(point[0] - threshold) < 0.005), None)
    return (found[1] / max(1e-9, 1 - found[2]), found[2]) if found else None


def _learning(across: str, at: Sequence[int], points: Sequence[Point]) -> Chart:
    return Chart(
        title=across,
        across=across.lower(),
        lines=(
            Line(name="best place right", points=tuple(zip(at, (p.best_right for p in points), strict=True))),
            Line(name="answered correctly", points=tuple(zip(at, (p.answered for p in points), strict=True))),
        ),
    )


def main() -> None:
    """Print the curves, and draw them in a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("build/curves"))
    parser.add_argument("--learn", nargs="*", default=[name for name in LEARN if name in written()])
    parser.add_argument("--choose", nargs="*", default=[name for name in CHOOSE if name in written()])
    arguments = parser.parse_args()
    learned = shipped()
    prepared = prepare_all([*arguments.learn, *arguments.choose], arguments.work, learned, arguments.jobs)
    groups = {name: prepared[name] for name in arguments.learn}
    choosing = [example for name in arguments.choose for example in prepared[name]]
    arguments.out.mkdir(parents=True, exist_ok=True)
    for number, chart in enumerate(charts(groups, learned, choosing, print), start=1):
        path = arguments.out / f"curve-{number}.svg"
        path.write_text(draw(chart), encoding="utf-8")
        print(f"drawn: {path}")


if __name__ == "__main__":
    main()
