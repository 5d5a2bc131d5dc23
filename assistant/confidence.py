"""How sure an answer is: a logistic model over the features of a candidate and its rivals, kept as a readable file.

The file is made by `python -m evals.training` on the learning municipalities of the benchmark.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from math import exp

from ingest.models import Frozen

FILE = "confidence.json"


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


class ConfidenceModel(Frozen):
    """What is learned: which candidate is best, how likely the best one is right, and when that is enough.

    `answer_from` is the probability from which an answer is given; below it the places are shown. `nothing_below`
    is the coverage of the question under which even the places are weak. `learned_on` says what it was fitted on.
    """

    ranking: Linear
    confidence: Linear
    answer_from: float
    nothing_below: float
    learned_on: str


@lru_cache(maxsize=1)
def shipped() -> ConfidenceModel:
    """The model that comes with the project."""
    return ConfidenceModel.model_validate_json((files("assistant") / FILE).read_bytes())
