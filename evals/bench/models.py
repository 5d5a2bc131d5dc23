"""What is measured: jobs for a child process, what they cost, and the results of a whole run."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from math import ceil
from pathlib import Path
from statistics import median

from ingest.models import Frozen


class System(StrEnum):
    """What is measured; the value is its name in the report."""

    PRODUCT = "Raadwijzer"
    PLAIN = "LangChain"


class Task(StrEnum):
    """What is done with a system."""

    INGEST = "ingest"
    ASK = "ask"


class Job(Frozen):
    """Work for a child process: read a folder into an index, or ask questions of an index."""

    system: System
    task: Task
    corpus: Path
    data: Path
    questions: tuple[str, ...] = ()


class Stage(Frozen):
    """A step of the ingest, with its Dutch name; `memory` is the most that was in use until its end, in bytes."""

    name: str
    seconds: float
    memory: int


class Cost(Frozen):
    """What a job took.

    `seconds` is on the clock and `cpu_seconds` is processor time of all threads, both without `start_seconds`, the
    loading of the libraries. Memory is in bytes: `memory_start` after that loading, `memory_peak` the most that the
    process ever used.
    """

    start_seconds: float
    seconds: float
    cpu_seconds: float
    memory_start: int
    memory_peak: int


class Ingested(Cost):
    """Reading a corpus: files that gave text and that failed, pages, passages and the size of the index in bytes.

    `pages` is 0 for a system that does not count them.
    """

    files: int
    failed: int
    pages: int
    passages: int
    stages: tuple[Stage, ...]
    index_bytes: int


class Asked(Cost):
    """Asking questions one after another.

    `open_seconds` is opening the index with a first question that does not count; `each` has the seconds of every
    other, `each_cpu` its processor time; `shown` is how many of them got a place.
    """

    open_seconds: float
    each: tuple[float, ...]
    each_cpu: tuple[float, ...]
    shown: int

    @property
    def median(self) -> float:
        """Seconds of the middle question."""
        return median(self.each)

    @property
    def median_cpu(self) -> float:
        """Processor seconds of the middle question: what a busy machine hardly changes."""
        return median(self.each_cpu)

    @property
    def p95(self) -> float:
        """Seconds within which 95 % of the questions were done."""
        return sorted(self.each)[ceil(0.95 * len(self.each)) - 1]


class Measured(Frozen):
    """One system on one corpus."""

    system: System
    ingested: Ingested
    asked: Asked


class OnCorpus(Frozen):
    """Both systems on one corpus. `factor` is the size of a generated corpus in sample corpora, None for the sample."""

    name: str
    factor: int | None
    pages: int
    product: Measured
    plain: Measured

    @property
    def systems(self) -> tuple[Measured, Measured]:
        """Both, Raadwijzer first."""
        return self.product, self.plain


class Machine(Frozen):
    """Where it ran. `load` is the mean number of waiting programs in the minute before, None where it is unknown."""

    processors: int
    python: str
    load: float | None


class Run(Frozen):
    """A whole run."""

    began: datetime
    machine: Machine
    corpora: tuple[OnCorpus, ...]

    @property
    def generated(self) -> tuple[OnCorpus, ...]:
        """The generated corpora, small to large."""
        return tuple(sorted((one for one in self.corpora if one.factor is not None), key=lambda one: one.pages))
