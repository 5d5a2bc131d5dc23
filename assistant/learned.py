"""What is learned: which passage, unit and cell fit a question best, and how likely the best one is right.

Linear models over named features, kept as a readable file. The file is made by `python -m evals.training` on the
learning municipalities of the benchmark.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from math import exp

from ingest.models import Frozen

FILE = "learned.json"


class Linear(Frozen):
    """A linear score over named features; features that it does not name count for nothing."""

    bias: float
    weights: dict[str, float]

    def score(self, features: Mapping[str, float]) -> float:
        """The weighted sum."""
        return self.bias + sum(weight * features.get(name, 0.0) for name, weight in self.weights.items())

    def probability(self, features: Mapping[str, float]) -> float:
        """The logistic of the score: 0 to 1."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.score(features)))))


class Learned(Frozen):
    """The learned models and the thresholds chosen with them.

    `passages` orders passages, `units` the sentences and rows in them, `cells` the cells of a row; `confidence`
    gives the probability that the answer from the best unit is right. An answer is given from `answer_from` on;
    below it the places are shown. Under `nothing_below`, the share of the question that the best unit and its
    surroundings say, even the places are weak. `learned_on` says what all this was fitted on.
    `frames` gives the probability that a frame of several figures is right; it is an answer from `frame_from` on.
    """

    learned_on: str
    passages: Linear
    units: Linear
    cells: Linear
    confidence: Linear
    answer_from: float
    nothing_below: float
    frames: Linear = Linear(bias=0.0, weights={})
    frame_from: float = 1.0


@lru_cache(maxsize=1)
def shipped() -> Learned:
    """The models that come with the project."""
    return Learned.model_validate_json((files("assistant") / FILE).read_bytes())
