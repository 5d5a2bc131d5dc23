"""Measuring a job in a process of its own, so that its memory is that of this work and nothing else's."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TypeVar

from evals.bench.models import Asked, Cost, Ingested, Job, System, Task
from evals.errors import EvalError

_Result = TypeVar("_Result", bound=Cost)

_STATUS = Path("/proc/self/status")
_ERROR_LINES = 5
"""Last lines of a child's errors that are shown: the exception and where it came from."""


def peak_memory() -> int:
    """The most memory that this process had in use since it started, in bytes."""
    if _STATUS.is_file():
        # `ru_maxrss` of a child begins at the memory of the process that started it; the kernel's own mark does not.
        for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def ingest(system: System, corpus: Path, data: Path) -> Ingested:
    """Let a system read a folder into a new index, in a child process.

    Raises:
        EvalError: it failed.
    """
    return _in_child(Job(system=system, task=Task.INGEST, corpus=corpus, data=data), Ingested)


def ask(system: System, corpus: Path, data: Path, questions: tuple[str, ...]) -> Asked:
    """Ask the questions of an index one after another, in a child process.

    Raises:
        EvalError: it failed.
    """
    return _in_child(Job(system=system, task=Task.ASK, corpus=corpus, data=data, questions=questions), Asked)


def _in_child(job: Job, kind: type[_Result]) -> _Result:
    with tempfile.TemporaryDirectory() as folder:
        written, result = Path(folder) / "job.json", Path(folder) / "result.json"
        written.write_text(job.model_dump_json(), encoding="utf-8")
        command = [sys.executable, "-m", "evals.bench.child", str(written), str(result)]
        # Where this code was found, the child must find it too.
        path = os.pathsep.join(filter(None, (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH"))))
        done = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True)
        if done.returncode:
            said = "\n".join(done.stderr.strip().splitlines()[-_ERROR_LINES:])
            raise EvalError(f"Het meten van {job.system} ({job.task}) op {job.corpus} is mislukt:\n{said}")
        return kind.model_validate_json(result.read_bytes())
