"""Running a suite against a server that replays or collects, letters with schriftelijke vragen included.

A letter makes requests of its own: every part of every question goes under the prompt `draft`, with the introduction
before it. So the suite is run, exactly as `raadwijzer eval run` runs it, and not its questions by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from evals.loading import LoadedSuite, load_suite
from evals.modelserver.cassettes import Cassettes, Collector
from evals.modelserver.collecting import Collected, assisted, state_of
from evals.opening import open_index
from evals.results import Run
from evals.runner import Options, Solver, SuiteRun, run_suite
from evals.runner import collect as collect_runs
from ingest.models import Frozen


class Replayed(Frozen):
    """A suite that was run with recorded replies.

    `by_model` are the answers that the model worded, `missed` the requests without a recorded reply: those questions
    got the quoting answer.
    """

    run: Run
    by_model: int
    missed: int


def collect_suite(
    suite: Path, data: Path | None, pending: Path, cassettes: Sequence[Path] = (), limit: int | None = None
) -> Collected:
    """Run every case of a suite with a server that collects; run it again when replies were written.

    Args:
        suite: the YAML file.
        data: the index; None to read the documents that the suite names.
        pending: folder for requests without a reply, and with the replies written since.
        cassettes: replies that are already recorded.
        limit: only so many cases.

    Raises:
        EvalError: the suite or the index cannot be used.
    """
    loaded = load_suite(suite)
    collector = Collector(pending, *cassettes)
    complete: list[str] = []
    open_: list[str] = []
    with _index(loaded, data) as folder, assisted(folder, collector) as (assistant, server):
        cases = loaded.suite.cases[:limit]
        for number, case in enumerate(cases, start=1):
            before = len(server.requests)
            collector.begin()
            _run(replace(loaded, suite=loaded.suite.model_copy(update={"cases": (case,)})), assistant)
            keys = [request.key() for request in server.requests[before:]]
            (complete if all(collector.asked.get(key) for key in keys) else open_).append(case.id)
            print(f"{number}/{len(cases)} {case.id}: {state_of(keys, collector)}", flush=True)
    return Collected(
        complete=tuple(complete),
        open=tuple(open_),
        waiting=tuple(key for key, known in collector.asked.items() if not known),
        keys=tuple(collector.asked),
        faults=tuple(collector.faults.values()),
    )


def replay_suite(suite: Path, data: Path | None, cassettes: Sequence[Path]) -> Replayed:
    """Run a suite with recorded replies, and judge the answers.

    Raises:
        EvalError: the suite, the index or a cassette cannot be used.
    """
    loaded = load_suite(suite)
    player = Cassettes(*cassettes)
    started = perf_counter()
    with _index(loaded, data) as folder, assisted(folder, player) as (assistant, _):
        done = _run(loaded, assistant)
    answers = [one.answer for result in done.results for one in result.attempts if one.answer is not None]
    return Replayed(
        run=collect_runs([done], seconds=perf_counter() - started),
        by_model=sum(not answer.refused and answer.mode == "formulerend" for answer in answers),
        missed=len(player.unknown),
    )


def _run(loaded: LoadedSuite, assistant: Solver) -> SuiteRun:
    """Run a suite without remembering answers: a reply that was written since must be heard."""
    with TemporaryDirectory() as kept:
        return run_suite(loaded, assistant, Path(kept), Options(fresh=True), lambda: None)


@contextmanager
def _index(loaded: LoadedSuite, data: Path | None) -> Iterator[Path]:
    """The index to use: the given one, or one made of the first documents that the suite names."""
    with open_index(data or Path("data"), None if data else loaded.documents[0]) as folder:
        yield folder
