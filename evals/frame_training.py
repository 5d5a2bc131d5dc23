"""Learns how likely a frame of several figures is right, and from where on it is an answer.

Part of `python -m evals.training`. As with single answers the cells of a frame are chosen by models that did not see
their municipality.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from assistant.frames import Gathered, Plan, frames_of, gather_all
from assistant.learned import Learned, Linear
from assistant.question import understand
from assistant.retriever import Filter, PassageRetriever
from evals.benchmark.measure import indexed, states
from evals.benchmark.questions import BenchmarkQuestion, load
from evals.matching import quotes
from vectorstore.index import Index

STRENGTH = 0.2
"""Inverse strength of the regularisation: strong, because few questions lay figures side by side."""

FALSE_SHARE = 0.05
"""Of the frames given on municipalities that the models did not see at most so many may be false: as good as none, of
the few there are."""


@dataclass(frozen=True, slots=True)
class FrameDecision:
    """A frame that was filled for a question: its municipality and kind, its features, and whether it is right."""

    name: str
    id: str
    kind: str
    features: Mapping[str, float]
    right: bool


def frame_decisions(name: str, work: Path, learned: Learned) -> list[FrameDecision]:
    """The frames of all questions of a municipality that can be filled, judged."""
    index = Index(indexed(name, work))
    retriever = PassageRetriever(index, learned=learned)
    found: list[FrameDecision] = []
    for question in load(name):
        asked = understand(question.question, question.history)
        gathered = gather_all(asked, retriever, learned, Filter())
        found += _judged(name, question, gathered, index, retriever, learned)
    index.close()
    return found


def _judged(
    name: str,
    question: BenchmarkQuestion,
    gathered: Sequence[tuple[Plan, tuple[Gathered, ...]]],
    index: Index,
    retriever: PassageRetriever,
    learned: Learned,
) -> Iterable[FrameDecision]:
    for framed in frames_of(gathered, index.record, retriever.cache, learned):
        composed = framed.written.composed
        shown = any(quotes(citation.quote, snippet) for citation in composed.citations for snippet in question.evidence)
        right = question.kind != "unanswerable" and shown and states(question, composed.text) is None
        yield FrameDecision(name, question.id, framed.frame.plan.kind.value, framed.frame.features, right)


def fit_frames(decisions: Sequence[FrameDecision]) -> Linear:
    """The probability that a frame is right."""
    names = sorted({name for decision in decisions for name in decision.features})
    matrix = np.array([[decision.features.get(name, 0.0) for name in names] for decision in decisions])
    scale = matrix.std(axis=0) + 1e-9
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(matrix / scale, np.array([decision.right for decision in decisions]))
    weights = model.coef_[0] / scale
    return Linear(
        bias=round(float(model.intercept_[0]), 4),
        weights={name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)},
    )


def held_out(decisions: Sequence[FrameDecision]) -> list[tuple[float, FrameDecision]]:
    """Every frame with its probability by a model that did not see its municipality."""
    result: list[tuple[float, FrameDecision]] = []
    for name in sorted({decision.name for decision in decisions}):
        model = fit_frames([decision for decision in decisions if decision.name != name])
        result += [(model.probability(d.features), d) for d in decisions if d.name == name]
    return result


def threshold_of(scored: Sequence[tuple[float, FrameDecision]]) -> float:
    """The lowest threshold from which on no higher one gives more false frames than allowed."""
    chosen = 0.99
    for threshold in np.arange(0.98, 0.3, -0.01):
        given = [decision.right for probability, decision in scored if probability >= threshold]
        if given and given.count(False) > FALSE_SHARE * len(given):
            break
        chosen = float(threshold)
    return round(chosen, 2)


def report_frames(
    title: str, scored: Sequence[tuple[float, FrameDecision]], threshold: float, tell: Callable[[str], None]
) -> None:
    """Print by kind how many frames are given and how many of them are false."""
    for kind in [*sorted({decision.kind for _, decision in scored}), ""]:
        these = [(p, d) for p, d in scored if not kind or d.kind == kind]
        given = [d.right for p, d in these if p >= threshold]
        tell(f"{title}: {kind or 'all':14s} filled {len(these):3d}  given {len(given):3d}  false {given.count(False)}")
