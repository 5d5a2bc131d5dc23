"""Orders to the language model hidden in documents, file names, metadata and questions, and a model that obeys them."""

from evals.injections.attempts import ATTEMPTS, Attempt
from evals.injections.trying import Result, Tried, run

__all__ = ["ATTEMPTS", "Attempt", "Result", "Tried", "run"]
