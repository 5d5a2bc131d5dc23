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

    index = Index(data)
    # What the record holds, it holds whole: every document has its passages and pages.
    for document in index.record.documents():
        assert index.record.page(document.file, 1) is not None
    summary = index_paths(index, [folder], encoding="raadwijzer")
    assert summary.failures == []
    assert summary.read + summary.unchanged == FILES
    assert index.in_step
    assert index.words.ids() == index.vectors.ids() == set(index.record.passage_ids())
    assert len(index.documents) == FILES
    index.close()
