"""Lying through the whole chain, and counting what reached a reader."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from assistant.models import Answer, Progress
from assistant.service import Assistant
from assistant.settings import load_settings
from evals.hallucinations.judging import FORMULATING, Leak, leaks
from evals.hallucinations.lies import KINDS, RIGHT, make_lie
from evals.hallucinations.making import Lie
from evals.hallucinations.reading import read_request
from evals.hallucinations.truths import true_reply
from evals.modelserver import ChatRequest, ModelServer, Play

_FEWEST_RIGHT = 3
_TRIES = 30
"""Questions that are tried for a kind of lie that a request may give no occasion for."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was replied to one question, what came of it, and what of it should not have been seen."""

    kind: str
    question: str
    lies: tuple[Lie, ...]
    answer: Answer
    leaks: tuple[Leak, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the lies.

    `told` counts replies by kind, `answered` questions whose answer a model worded. `refused` are right replies that
    the check did not let through at once.
    """

    told: Mapping[str, int]
    answered: Mapping[str, int]
    asked: Mapping[str, int]
    leaked: tuple[Told, ...]
    refused: tuple[Told, ...] = ()

    def leaked_of(self, kind: str) -> int:
        """Questions with a leak, of a kind."""
        return sum(one.kind == kind for one in self.leaked)


class Liar:
    """A player that lies in one kind of way, and lies again when it is asked to repair it."""

    def __init__(self, draw: random.Random) -> None:
        """Draw lies."""
        self._draw = draw
        self.kind = RIGHT
        self.lies: list[Lie] = []

    def begin(self, kind: str) -> None:
        """A new question begins."""
        self.kind = kind
        self.lies = []

    def play(self, request: ChatRequest) -> Play:
        """A lie about what the request offers."""
        view = read_request(request)
        if view is None:
            return Play(text=request.about)
        make = true_reply(view, self._draw) if self.kind == RIGHT else make_lie(self.kind, view, self._draw)
        if make is None:
            return Play(text='{"answerable": false, "sentences": [], "calculations": [], "missing": ""}')
        self.lies.append(make)
        return Play(text=make.reply)


def measure(
    data: Path,
    questions: Sequence[str],
    wanted: int,
    seed: int = 1,
    kinds: Sequence[str] = KINDS,
    right: int | None = None,
) -> Tally:
    """Tell at least `wanted` lies, equally many of each kind, and right replies among them.

    Args:
        data: an index.
        questions: what is asked, again and again.
        wanted: lies to tell in all.
        seed: the same seed tells the same lies.
        kinds: which ones.
        right: right replies; one for every ten lies when None.
    """
    told: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    leaked: list[Told] = []
    refused: list[Told] = []
    shares = {kind: -(-wanted // len(kinds)) for kind in kinds}
    shares[RIGHT] = max(_FEWEST_RIGHT, wanted // 10) if right is None else right
    for one in _asking(data, questions, shares, random.Random(seed)):
        asked[one.kind] += 1
        told[one.kind] += len(one.lies)
        answered[one.kind] += one.answer.mode == FORMULATING
        if one.kind == RIGHT and (len(one.lies) > 1 or one.answer.mode != FORMULATING):
            refused.append(one)
        if one.leaks:
            leaked.append(one)
    return Tally(told, answered, asked, tuple(leaked), tuple(refused))


def _asking(data: Path, questions: Sequence[str], shares: Mapping[str, int], draw: random.Random) -> Iterator[Told]:
    liar = Liar(draw)
    settings = load_settings(data)
    plain = Assistant.open(data, settings.model_copy(update={"model": ""}))
    usual: dict[str, Answer] = {}
    with ModelServer(liar) as server:
        assistant = Assistant.open(data, settings.model_copy(update=server.settings()))
        try:
            stock = cycle(questions)
            for kind, share in shares.items():
                left, tries = share, 0
                while left > 0 and tries < share + _TRIES:
                    question = next(stock)
                    if question not in usual:
                        usual[question] = plain.ask(question)
                    liar.begin(kind)
                    one = _ask(assistant, question, liar, usual[question])
                    tries += 1
                    if one.lies:
                        left -= len(one.lies)
                        yield one
        finally:
            assistant.close()
            plain.close()


def _ask(assistant: Assistant, question: str, liar: Liar, usual: Answer) -> Told:
    shown: list[Progress] = []
    answer: Answer | None = None
    for step in assistant.stream(question):
        if isinstance(step, Progress):
            shown.append(step)
        else:
            answer = step
    if answer is None:
        raise ValueError("the stream ended without an answer")
    lies = tuple(liar.lies)
    return Told(liar.kind, question, lies, answer, tuple(leaks(lies, answer, shown, usual, assistant.page_text)))
