"""A second opinion by a language model, beside the checks. It never changes a verdict or an exit code.

The checks decide; a model that disagrees points at a case whose expectation is too strict or too lax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from assistant.models import Answer
from assistant.settings import load_settings
from evals.reports.words import expectation
from evals.results import CaseResult, Run, Verdict
from evals.suite import Case
from prompts.loading import prompt

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_REPLY = re.compile(r"\W*(?P<word>ja|nee)\b[\s:.,*-]*(?P<reason>.*)", re.IGNORECASE | re.DOTALL)
PROMPT = "judge"
"""The prompt of a second opinion."""
_MOST = 4_000
"""Characters of a text that the model gets; a focused answer is far shorter."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """Whether an answer says what was expected, and why. `same` is None when the judge did not say."""

    same: bool | None
    reason: str


class Judge(Protocol):
    """Whoever gives a second opinion."""

    def opinion(self, case: Case, answer: Answer) -> Opinion:
        """Compare an answer with what was expected."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A case that the judge sees otherwise than the checks."""

    result: CaseResult
    opinion: Opinion


class ModelJudge:
    """A language model through LangChain. It needs no structured output: it answers JA or NEE."""

    def __init__(self, model: BaseChatModel) -> None:
        """Use a chat model."""
        self._model = model

    @classmethod
    def named(cls, name: str) -> ModelJudge:
        """Open a model by its LangChain name, such as "ollama:naam"; address and key are those of the settings.

        Raises:
            assistant.settings.SettingsError: the model cannot be opened.
        """
        from assistant.formulating.opening import open_model

        return cls(open_model(load_settings().model_copy(update={"model": name})))

    def opinion(self, case: Case, answer: Answer) -> Opinion:
        """Ask the model."""
        expected = "\n".join(f"{name}: {text}" for name, text in expectation(case))
        system, user = prompt(PROMPT).fill(
            question=case.question[:_MOST], expected=expected[:_MOST], answer=answer.text[:_MOST]
        )
        reply = str(self._model.invoke([("system", system), ("human", user)]).text)
        match = _REPLY.match(reply)
        if match is None:
            return Opinion(None, reply.strip()[:_MOST])
        return Opinion(match["word"].lower() == "ja", match["reason"].strip())


def disagreements(run: Run, judge: Judge) -> Iterator[Disagreement]:
    """The answered cases of a run on which judge and checks disagree, or the judge did not say."""
    for result in run.results:
        answer = result.attempt.answer
        if answer is None or not result.judgement.told or result.case.expected.refusal:
            continue
        opinion = judge.opinion(result.case, answer)
        if opinion.same is not (result.verdict is not Verdict.WRONG):
            yield Disagreement(result, opinion)
