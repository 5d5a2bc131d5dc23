"""Pulling the plug: an ingest that is killed at any moment loses work, never consistency."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from assistant.indexing import index_paths
from vectorstore.index import Index

FILES = 60
MOMENTS = (0.02, 0.1, 0.3)
"""Seconds after the first file was read at which the plug is pulled."""

_INGEST = (
    "import sys; from pathlib import Path; from vectorstore.index import Index\n"
    "from assistant.indexing import index_paths\n"
    "index_paths(Index(Path(sys.argv[1])), [Path(sys.argv[2])], encoding='raadwijzer')\n"
)


def _documents(folder: Path) -> None:
    folder.mkdir()
    for number in range(FILES):
        lines = [f"Raadsbrief {number}", ""]
        lines += [f"Project {number}-{row} kost in 2026 ongeveer {row}.{number:03d} euro." for row in range(1, 40)]
        (folder / f"brief-{number:03d}.txt").write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_ingest_goes_on_where_it_was(tmp_path: Path, moment: float) -> None:
    folder, data = tmp_path / "stukken", tmp_path / "data"
    _documents(folder)
    process = subprocess.Popen([sys.executable, "-c", _INGEST, str(data), str(folder)])
    record = data / "record.sqlite-wal"
    while process.poll() is None and not (record.exists() and record.stat().st_size > 100_000):
        time.sleep(0.005)
    time.sleep(moment)
    if process.poll() is None:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()

    _goes_on(folder, data)


_KILLED_AT = (
    "import os, signal, sys; from pathlib import Path; from vectorstore.index import Index\n"
    "from assistant.indexing import index_paths\n"
    "def progress(step, done, total):\n"
    "    if step == sys.argv[3] and 0 < done < total: os.kill(os.getpid(), signal.SIGKILL)\n"
    "index_paths(Index(Path(sys.argv[1])), [Path(sys.argv[2])], encoding='raadwijzer', progress=progress)\n"
)


@pytest.mark.parametrize("step", ["Betekenis van cijfers indexeren"])
def test_an_ingest_that_is_killed_while_it_indexes_figures_goes_on(tmp_path: Path, step: str) -> None:
    folder, data = tmp_path / "stukken", tmp_path / "data"
    _documents(folder)
    done = subprocess.run([sys.executable, "-c", _KILLED_AT, str(data), str(folder), step])
    assert done.returncode == -signal.SIGKILL
    _goes_on(folder, data)


def _goes_on(folder: Path, data: Path) -> None:
    """The next ingest finds a whole record and brings all indexes in step with it."""
    index = Index(data)
    # What the record holds, it holds whole: every document has its passages and pages.
    for document in index.record.documents():
        assert index.record.page(document.file, 1) is not None
    summary = index_paths(index, [folder], encoding="raadwijzer")
    assert summary.failures == []
    assert summary.read + summary.unchanged == FILES
    assert index.in_step
    assert index.words.ids() == index.vectors.ids() == set(index.record.passage_ids())
    assert index.figure_index.words.ids() == index.figure_index.vectors.ids() == set(index.record.figure_ids())
    stated = sum(len(unit.figures) for passage in index.record.all_passages() for unit in passage.units)
    assert len(index.record.figure_ids()) == stated > FILES
    assert len(index.documents) == FILES
    index.close()
