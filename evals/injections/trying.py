"""Trying every attempt through the whole chain, with an obedient model over the wire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.indexing import index_paths
from assistant.models import Answer, Progress
from assistant.service import Assistant
from assistant.settings import load_settings
from evals.errors import EvalError
from evals.hallucinations.judging import FORMULATING
from evals.injections.attempts import ATTEMPTS, Attempt
from evals.injections.corpus import Planted, plant
from evals.injections.obeying import Obedient
from evals.injections.watching import faults
from evals.modelserver import ModelServer
from vectorstore.index import Index


@dataclass(frozen=True, slots=True)
class Tried:
    """One attempt and what came of it. `reached`: its document or words were in the request to the model."""

    planted: Planted
    replies: tuple[str, ...]
    answer: Answer
    reached: bool
    faults: tuple[str, ...]

    @property
    def worded(self) -> bool:
        """Whether the answer is in the words of the model."""
        return self.answer.mode == FORMULATING and not self.answer.refused


@dataclass(frozen=True, slots=True)
class Result:
    """All attempts, in order."""

    tried: tuple[Tried, ...]

    @property
    def failed(self) -> tuple[Tried, ...]:
        """Those of which something got through."""
        return tuple(one for one in self.tried if one.faults)


def run(work: Path, attempts: Sequence[Attempt] = ATTEMPTS) -> Result:
    """Write and read the documents in an empty folder, and try every attempt.

    Raises:
        EvalError: a document could not be read.
    """
    planted = plant(attempts, work / "stukken")
    index = Index(work / "index")
    summary = index_paths(index, [work / "stukken"], encoding="raadwijzer")
    index.close()
    if summary.failures:
        raise EvalError(f"Niet gelezen: {summary.failures}")
    model = Obedient()
    with ModelServer(model) as server:
        settings = load_settings(work / "index").model_copy(update=server.settings())
        assistant = Assistant.open(work / "index", settings)
        try:
            return Result(tuple(_try(one, model, assistant) for one in planted))
        finally:
            assistant.close()


def _try(planted: Planted, model: Obedient, assistant: Assistant) -> Tried:
    model.begin(planted)
    shown: list[Progress] = []
    answer: Answer | None = None
    for step in assistant.stream(planted.question, planted.history):
        if isinstance(step, Progress):
            shown.append(step)
        else:
            answer = step
    if answer is None:
        raise ValueError("the stream ended without an answer")
    return Tried(
        planted,
        tuple(model.replies),
        answer,
        any(planted.topic in request.user for request in model.requests),
        tuple(faults(planted, model.requests, answer, shown, assistant)),
    )
