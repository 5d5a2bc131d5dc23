"""The child process of a measurement: `python -m evals.bench.child JOB RESULT`, two files with JSON."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time

from evals.bench.measuring import peak_memory, size_of
from evals.bench.models import Asked, Cost, Ingested, Job, Stage, System, Task
from evals.bench.plain import Plain
from evals.bench.systems import Measurable, Product

SYSTEMS: Mapping[System, type[Measurable]] = {System.PRODUCT: Product, System.PLAIN: Plain}

WARMING = "Wat besloot de raad?"
"""Asked first: with it the models are loaded, which no later question waits for."""


@dataclass(slots=True)
class StageClock:
    """Keeps when each step began, and how much memory had been used by then."""

    began: list[tuple[str, float, int]] = field(default_factory=list)

    def begin(self, name: str) -> None:
        """A step begins, and with it the one before ends."""
        self.began.append((name, perf_counter(), peak_memory()))

    def stages(self) -> tuple[Stage, ...]:
        """All steps so far; the last one ends now."""
        ends = [*self.began[1:], ("", perf_counter(), peak_memory())]
        return tuple(
            Stage(name=name, seconds=end - start, memory=memory)
            for (name, start, _), (_, end, memory) in zip(self.began, ends, strict=True)
        )


class Meter:
    """Measures from when the libraries are loaded."""

    def __init__(self, system: Measurable) -> None:
        """Load the libraries and begin."""
        began = perf_counter()
        system.load()
        self._start_seconds = perf_counter() - began
        self._memory_start = peak_memory()
        self._cpu = process_time()
        self._clock = perf_counter()

    def cost(self) -> Cost:
        """What it took until now."""
        return Cost(
            start_seconds=self._start_seconds,
            seconds=perf_counter() - self._clock,
            cpu_seconds=process_time() - self._cpu,
            memory_start=self._memory_start,
            memory_peak=peak_memory(),
        )


def ingest(job: Job) -> Ingested:
    """Read the corpus into a new index and measure it."""
    system = SYSTEMS[job.system]()
    meter, stages = Meter(system), StageClock()
    counts = system.ingest(job.corpus, job.data, stages.begin)
    cost = meter.cost()
    return Ingested(**dict(cost), **dict(counts), stages=stages.stages(), index_bytes=size_of(job.data))


def ask(job: Job) -> Asked:
    """Open the index, ask the questions and measure each."""
    system = SYSTEMS[job.system]()
    meter = Meter(system)
    began = perf_counter()
    asker = system.open(job.data)
    asker.ask(WARMING)
    open_seconds = perf_counter() - began
    each, each_cpu, shown = [], [], 0
    for question in job.questions:
        began, cpu = perf_counter(), process_time()
        shown += asker.ask(question) > 0
        each.append(perf_counter() - began)
        each_cpu.append(process_time() - cpu)
    cost = meter.cost()
    asker.close()
    return Asked(**dict(cost), open_seconds=open_seconds, each=tuple(each), each_cpu=tuple(each_cpu), shown=shown)


def main(arguments: list[str]) -> None:
    """Do the job and write the result."""
    job = Job.model_validate_json(Path(arguments[0]).read_bytes())
    result = ingest(job) if job.task is Task.INGEST else ask(job)
    Path(arguments[1]).write_text(result.model_dump_json(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
