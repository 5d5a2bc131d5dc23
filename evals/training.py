"""Learns the assistant's models on the benchmark: `python -m evals.training [--work DIR] [--write]`.

Four linear models, one after the other, each on questions of the learning municipalities:

1. passages: which passage holds the evidence, from pairs (one with, one without) of the same question;
2. cells: which cell of a row that holds the evidence is the right answer, from pairs of cells of one row;
3. units: which sentence or row gives an answer that the evals call correct, from such pairs too;
4. confidence: whether the answer from the best unit is correct. The best units are chosen by models that did not
   see their municipality, so that the probability means something elsewhere.

The threshold is chosen on decisions about municipalities that the order did not see: the held-out learning ones and
the choosing ones.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from assistant.analysis import TermCache
from assistant.answering import choose, obstacle, units_beside
from assistant.candidates import Candidate, make_candidates
from assistant.cells import Cell, Saying, cell_features, cells_of
from assistant.composing import compose
from assistant.learned import FILE, Learned, Linear, shipped
from assistant.retriever import PassageRetriever, Retrieval
from evals.benchmark import CHOOSE, LEARN
from evals.benchmark.make import written
from evals.benchmark.measure import WORK, indexed, states
from evals.benchmark.questions import BenchmarkQuestion, load
from evals.frame_training import (
    FrameDecision,
    fit_frames,
    frame_decisions,
    held_out,
    report_frames,
    threshold_of,
)
from evals.matching import fold, holds_any, quotes
from ingest.models import UnitKind
from vectorstore.index import Index

NEGATIVES = 40
"""Wrong candidates compared with every right one, spread over all ranks. With only the best-looking ones each
training would turn against the features that the one before relied on."""

STRENGTH = 3.0
"""Inverse strength of the regularisation of the orders."""

AGAINST = frozenset(
    {"opposite", "other_number", "other_day", "outside", "elsewhere", "year_missing", "figure_missing",
     "person_missing", "moment_missing"}
)  # fmt: skip
"""What contradicts a question can never speak for a place, whatever few examples say."""

CONFIDENCE_STRENGTH = 0.01
"""Inverse strength of the regularisation of the confidence: strong, because it has few examples for its many
features. Other strengths were not compared."""

_NOT_DECIDED = re.compile(r"n\.t\.b|n\.b\.|\bPM\b")

FALSE_SHARE = 0.04
"""Of the answers on municipalities that the order did not see at most so many may be false: a wrong figure costs a
council member more than a look at the places. `python -m evals.curves` shows what other shares would bring."""

LEAST_GIVEN = 40
"""Of fewer answers the share of false ones is chance: one more or less would move it by 2.5 points."""


CellGroup = tuple[Sequence[Mapping[str, float]], Sequence[bool]]
"""The features of the cells of one row that holds the evidence, and which cells are the right answer."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its candidates and which of them answer it; and its passages and which hold the evidence."""

    question: BenchmarkQuestion
    retrieval: Retrieval
    candidates: tuple[Candidate, ...]
    right: tuple[bool, ...]
    gated: tuple[bool, ...]
    holds: tuple[bool, ...]
    rows: tuple[CellGroup, ...]


def prepare(name: str, work: Path, learned: Learned) -> list[Example]:
    """All questions of a municipality with their candidates, judged."""
    index = Index(indexed(name, work))
    try:
        return examples_of(load(name), index, learned)
    finally:
        index.close()


def examples_of(questions: Sequence[BenchmarkQuestion], index: Index, learned: Learned) -> list[Example]:
    """Questions about the documents of an index with their candidates, judged."""
    retriever = PassageRetriever(index, learned=learned)
    examples = []
    for question in questions:
        if question.kind == "unanswerable" and _NOT_DECIDED.search(question.answer):
            continue  # a place that says "n.t.b." answers it as well as a refusal does
        retrieval = retriever.retrieve(question.question, question.history)
        candidates = make_candidates(retrieval, retriever.cache, learned.cells)
        right = tuple(_answers(question, retrieval, candidate, index, retriever) for candidate in candidates)
        holds = tuple(
            item.document.file in question.source and any(quotes(item.passage.text, s) for s in question.evidence)
            for item in retrieval.ranked
        )
        gated = tuple(obstacle(retrieval.question, candidate) is not None for candidate in candidates)
        rows = tuple(_cell_groups(question, retrieval, candidates, index, retriever.cache))
        examples.append(Example(question, retrieval, candidates, right, gated, holds, rows))
    return examples


def _answers(
    question: BenchmarkQuestion,
    retrieval: Retrieval,
    candidate: Candidate,
    index: Index,
    retriever: PassageRetriever,
) -> bool:
    """Whether the answer that a candidate gives is correct: the right words, focused, and the evidence quoted."""
    if question.kind == "unanswerable":
        return False
    # The same table twice is two right places, unless the question names the document.
    if candidate.document.file not in question.source and retrieval.question.references:
        return False
    others = units_beside(retrieval, candidate, retriever.cache)
    composed = compose(retrieval.question, candidate, index.record, others)
    if states(question, composed.text) is not None:
        return False
    return any(quotes(citation.quote, snippet) for citation in composed.citations for snippet in question.evidence)


def _cell_groups(
    question: BenchmarkQuestion,
    retrieval: Retrieval,
    candidates: Sequence[Candidate],
    index: Index,
    cache: TermCache,
) -> Iterable[CellGroup]:
    """The rows that hold the evidence and a figure of the right answer, among others."""
    saying = Saying(retrieval.matcher, cache)
    wanted = {digits(figure.as_written) for figure in question.figures} - {""}
    seen: set[tuple[str, str]] = set()
    for candidate in candidates:
        unit = candidate.unit
        name = (candidate.document.file, unit.text)
        if unit.kind is not UnitKind.ROW or len(unit.cells) < 2 or name in seen:
            continue
        quote = " ".join(index.record.source_text(candidate.document.file, unit.start, unit.end).split())
        if not any(quotes(quote, snippet) for snippet in question.evidence):
            continue
        seen.add(name)
        cells = cells_of(unit)
        right = [_is_wanted(cell, wanted, question) for cell in cells]
        if any(right) and not all(right):
            yield cell_features(retrieval.question, unit, cells, saying), right


def _is_wanted(cell: Cell, wanted: set[str], question: BenchmarkQuestion) -> bool:
    """Whether a cell holds a figure of the right answer, or for an answer without figures its words."""
    if wanted:
        return digits(cell.text.split("(")[0]) in wanted
    return any(holds_any(fold(cell.text), group) for group in question.must_any)


def digits(text: str) -> str:
    """The digits and the comma of a figure, which tell it from the other cells of its row."""
    return "".join(sign for sign in text if sign.isdigit() or sign == ",")


def fit_cells(examples: Sequence[Example]) -> Linear:
    """The order of the cells of a row."""
    return pairwise(group for example in examples for group in example.rows)


def pairwise(groups: Iterable[tuple[Sequence[Mapping[str, float]], Sequence[bool]]]) -> Linear:
    """A linear order from pairs of right and wrong items of the same group (a linear RankSVM by logistic loss)."""
    rows: list[dict[str, float]] = []
    weights: list[float] = []
    names: set[str] = set()
    for features, right in groups:
        good = [item for item, yes in zip(features, right, strict=True) if yes]
        bad = _spread([item for item, yes in zip(features, right, strict=True) if not yes], NEGATIVES)
        for one in good[:4]:
            for other in bad:
                rows.append({name: one[name] - other[name] for name in one})
                weights.append(1.0 / (len(bad) * min(4, len(good))))
                names.update(one)
    order = sorted(names)
    matrix = np.array([[row.get(name, 0.0) for name in order] for row in rows])
    scale = matrix.std(axis=0) + 1e-9
    weights_of = _bounded(matrix / scale, np.array(weights), [name in AGAINST for name in order])
    return _linear(order, weights_of / scale, 0.0)


def _bounded(matrix: NDArray[np.float64], shares: NDArray[np.float64], against: Sequence[bool]) -> NDArray[np.float64]:
    """Logistic weights for differences that should be positive, with ridge; those of contradictions at most nought."""

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = matrix @ weights
        wrong = expit(-scores)
        value = float(shares @ np.logaddexp(0.0, -scores)) + 0.5 * float(weights @ weights) / (2 * STRENGTH)
        return value, -(matrix.T @ (shares * wrong)) + weights / (2 * STRENGTH)

    bounds = [(None, 0.0) if no else (None, None) for no in against]
    found = minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds)
    return np.asarray(found.x, dtype=np.float64)


def _spread(items: Sequence[Mapping[str, float]], count: int) -> list[Mapping[str, float]]:
    """At most `count` items, evenly over the list."""
    if len(items) <= count:
        return list(items)
    return [items[round(number * (len(items) - 1) / (count - 1))] for number in range(count)]


def _linear(names: Sequence[str], weights: NDArray[np.float64], bias: float) -> Linear:
    return Linear(
        bias=round(float(bias), 4), weights={n: round(float(w), 4) for n, w in zip(names, weights, strict=True)}
    )


def fit_passages(examples: Sequence[Example]) -> Linear:
    """The order of passages."""
    return pairwise(
        ([item.features for item in example.retrieval.ranked], example.holds)
        for example in examples
        if any(example.holds)
    )


def fit_units(examples: Sequence[Example]) -> Linear:
    """The order of sentences and rows."""
    return pairwise(
        ([candidate.features for candidate in example.candidates], example.right)
        for example in examples
        if any(example.right)
    )


@dataclass(frozen=True, slots=True)
class Decision:
    """The best unit of a question: its features, whether it is right, and whether a gate forbids it."""

    kind: str
    features: Mapping[str, float]
    right: bool
    gated: bool


def decide(examples: Sequence[Example], learned: Learned) -> list[Decision]:
    """The best unit of every question, by the learned order."""
    result = []
    for example in examples:
        choice = choose(example.retrieval.question, example.candidates, learned)
        if choice is None:
            continue
        number = next(n for n, c in enumerate(example.candidates) if c is choice.candidate)
        result.append(Decision(example.question.kind, choice.features, example.right[number], example.gated[number]))
    return result


def fit_confidence(decisions: Sequence[Decision]) -> Linear:
    """The probability that the best unit is right, over the decisions that no gate forbids."""
    free = [decision for decision in decisions if not decision.gated]
    names = sorted({name for decision in free for name in decision.features})
    matrix = np.array([[d.features.get(name, 0.0) for name in names] for d in free])
    scale = matrix.std(axis=0) + 1e-9
    model = LogisticRegression(C=CONFIDENCE_STRENGTH, max_iter=2000)
    model.fit(matrix / scale, np.array([decision.right for decision in free]))
    return _linear(names, model.coef_[0] / scale, model.intercept_[0])


def curve(decisions: Sequence[Decision], confidence: Linear, least: int = 1) -> list[tuple[float, float, float]]:
    """Threshold, share of questions answered correctly, and share of false among the answers; by threshold.

    Thresholds from which on fewer than `least` answers are given are left out.
    """
    scored = [(confidence.probability(d.features), d.right) for d in decisions if not d.gated]
    points = []
    for threshold in np.arange(0.2, 0.99, 0.01):
        given = [right for probability, right in scored if probability >= threshold]
        if len(given) >= least:
            points.append((float(threshold), sum(given) / len(decisions), 1 - sum(given) / len(given)))
    return points


def threshold_for(points: Sequence[tuple[float, float, float]], false_share: float) -> float:
    """The lowest threshold from which on no higher one gives more false answers than allowed."""
    chosen = 0.98
    for threshold, _, false in reversed(points):
        if false > false_share:
            break
        chosen = threshold
    return round(chosen, 2)


def train(groups: Mapping[str, Sequence[Example]], base: Learned, choosing: Sequence[Example]) -> Learned:
    """Fit units, confidence and threshold; `groups` holds the examples by learning municipality."""
    everything = [example for examples in groups.values() for example in examples]
    held_out: list[Decision] = []
    for name, examples in groups.items():
        others = [e for other, some in groups.items() if other != name for e in some] or everything
        without = base.model_copy(update={"units": fit_units(others)})
        held_out += decide(examples, without)
    learned = base.model_copy(update={"units": fit_units(everything), "confidence": fit_confidence(held_out)})
    # Two municipalities give few answers to count; the held-out decisions on the learning ones are unseen as well.
    decisions = [*held_out, *decide(choosing, learned)]
    threshold = threshold_for(curve(decisions, learned.confidence, LEAST_GIVEN), FALSE_SHARE)
    names = ", ".join(groups)
    count = len(everything)
    return learned.model_copy(
        update={"answer_from": threshold, "learned_on": f"{count} questions of {names} (evals.training)"}
    )


def train_frames(
    groups: Mapping[str, Sequence[Example]],
    learned: Learned,
    choosing: Sequence[str],
    work: Path,
    tell: Callable[[str], None],
) -> Learned:
    """Fit the confidence of frames, each filled by an order that did not see its municipality, and its threshold."""
    seen: list[FrameDecision] = []
    for name in groups:
        others = [e for other, some in groups.items() if other != name for e in some]
        order = fit_units(others) if others else learned.units
        seen += frame_decisions(name, work, learned.model_copy(update={"units": order}))
    fresh = [decision for name in choosing for decision in frame_decisions(name, work, learned)]
    if len({decision.right for decision in seen}) < 2:
        return learned
    model = fit_frames(seen)
    scored, unseen = held_out(seen), [(model.probability(decision.features), decision) for decision in fresh]
    threshold = threshold_of([*scored, *unseen])
    report_frames("frames, learning", scored, threshold, tell)
    report_frames("frames, choosing", unseen, threshold, tell)
    return learned.model_copy(update={"frames": model, "frame_from": threshold})


def report(title: str, examples: Sequence[Example], learned: Learned, tell: Callable[[str], None]) -> None:
    """Print what the models reach on examples."""
    with_evidence = [example for example in examples if example.question.evidence]
    best = decide(examples, learned)
    answerable = sum(any(example.right) for example in examples)
    tell(f"{title}: {len(examples)} questions, {answerable} with a right candidate, best one right for "
         f"{sum(d.right for d in best)}, evidence among the passages for {sum(any(e.holds) for e in with_evidence)}"
         f" of {len(with_evidence)}")  # fmt: skip
    for allowed in (0.02, 0.04, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25):
        points = curve(best, learned.confidence)
        threshold = threshold_for(points, allowed)
        reached = next((p for p in points if abs(p[0] - threshold) < 0.005), None)
        if reached:
            tell(f"  false at most {allowed:.0%}: threshold {threshold:.2f}, answered correctly {reached[1]:.1%}")


def prepare_all(names: Sequence[str], work: Path, learned: Learned, jobs: int) -> dict[str, list[Example]]:
    """The examples of several municipalities, each read in a process of its own."""
    with ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn")) as pool:
        return dict(zip(names, pool.map(partial(prepare, work=work, learned=learned), names), strict=True))


def main() -> None:
    """Train, report, and with --write put the models in the assistant."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--jobs", type=int, default=2, help="processes that prepare municipalities")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--learn", nargs="*", default=[name for name in LEARN if name in written()])
    parser.add_argument("--choose", nargs="*", default=[name for name in CHOOSE if name in written()])
    arguments = parser.parse_args()
    base = shipped()
    first = prepare_all(arguments.learn, arguments.work, base, arguments.jobs)
    seen = [example for examples in first.values() for example in examples]
    base = base.model_copy(update={"passages": fit_passages(seen), "cells": fit_cells(seen)})
    prepared = prepare_all([*arguments.learn, *arguments.choose], arguments.work, base, arguments.jobs)
    groups = {name: prepared[name] for name in arguments.learn}
    choosing = [example for name in arguments.choose for example in prepared[name]]
    learned = train(groups, base, choosing)
    learned = train_frames(groups, learned, arguments.choose, arguments.work, print)
    report("learning", [example for examples in groups.values() for example in examples], learned, print)
    if choosing:
        report("choosing", choosing, learned, print)
    print(f"answers from {learned.answer_from}")
    if arguments.write:
        Path(str(files("assistant") / FILE)).write_text(learned.model_dump_json(indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
