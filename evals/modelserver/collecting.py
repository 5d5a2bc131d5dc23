"""Running the whole chain on many questions against a server that replays or collects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from assistant.lines import QuestionLine, answer_line, read_questions
from assistant.models import Answer
from assistant.service import Assistant
from assistant.settings import load_settings
from evals.errors import EvalError
from evals.modelserver.cassettes import Collector
from evals.modelserver.playing import Player
from evals.modelserver.server import Abilities, ModelServer
from ingest.models import Frozen

_KNOWN: dict[bool | None, str] = {True: "known", False: "WAITING", None: "after it"}


class Collected(Frozen):
    """What a run of questions came to.

    `complete` are the ids of questions whose requests all had a reply, `open` of those that wait for one; `waiting` are
    the keys of the requests that they wait for.
    """

    complete: tuple[str, ...]
    open: tuple[str, ...]
    waiting: tuple[str, ...]
    keys: tuple[str, ...]
    faults: tuple[str, ...]


@contextmanager
def assisted(data: Path, player: Player, abilities: Abilities | None = None) -> Iterator[tuple[Assistant, ModelServer]]:
    """Raadwijzer on an index, with a model server as its language model.

    Raises:
        EvalError: nothing was read into the data folder.
    """
    if not (data / "record.sqlite").exists():
        raise EvalError(f"In {data} is nog niets ingelezen. Doe eerst: raadwijzer ingest MAP --data {data}")
    with ModelServer(player, abilities) as server:
        assistant = Assistant.open(data, load_settings(data).model_copy(update=server.settings()))
        try:
            yield assistant, server
        finally:
            assistant.close()


def questions_of(path: Path, limit: int | None = None) -> Sequence[QuestionLine]:
    """The questions of a file of lines with `id`, `question` and perhaps `history`.

    Raises:
        EvalError: the file cannot be read or a line is no question.
    """
    questions, problem = read_questions(path)
    if problem is not None:
        raise EvalError(problem)
    return questions[:limit]


def collect(
    questions: Sequence[QuestionLine],
    data: Path,
    pending: Path,
    cassettes: Sequence[Path] = (),
    out: Path | None = None,
) -> Collected:
    """Ask every question with a server that collects; run it again when replies were written.

    Args:
        questions: what to ask.
        data: the index.
        pending: folder for requests without a reply, and with the replies written since.
        cassettes: replies that are already recorded.
        out: gets a line for every question that is complete, as `raadwijzer ask --jsonl` writes it.
    """
    collector = Collector(pending, *cassettes)
    complete: list[str] = []
    open_: list[str] = []
    lines: list[str] = []
    with assisted(data, collector) as (assistant, server):
        for number, question in enumerate(questions, start=1):
            before = len(server.requests)
            collector.begin()
            answer = assistant.ask(question.question, question.history)
            keys = [request.key() for request in server.requests[before:]]
            if all(collector.asked.get(key) for key in keys):
                complete.append(question.id)
                lines.append(_line(answer, question))
            else:
                open_.append(question.id)
            print(f"{number}/{len(questions)} {question.id}: {state_of(keys, collector)}", flush=True)
    if out is not None:
        out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return Collected(
        complete=tuple(complete),
        open=tuple(open_),
        waiting=tuple(key for key, known in collector.asked.items() if not known),
        keys=tuple(collector.asked),
        faults=tuple(collector.faults.values()),
    )


def _line(answer: Answer, question: QuestionLine) -> str:
    return answer_line(answer, question.id).as_json()


def state_of(keys: Sequence[str], collector: Collector) -> str:
    """The requests of a question, each with whether there was a reply."""
    if not keys:
        return "no request"
    return ", ".join(f"{key} {_KNOWN[collector.asked.get(key)]}" for key in keys)
