"""A copy of an index in a data folder, to answer from while the index itself changes."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

PARTS = ("record.sqlite", "vocabulary.json", "words", "figure_words", "chroma", "model")
"""What an index consists of; a part that is not there is left out."""

_DATABASES = (".sqlite", ".sqlite3")
_BESIDE = ("-wal", "-shm", "-journal")


def copy_index(folder: Path, to: Path) -> None:
    """Copy the index of a data folder into another one. Nobody may change the index meanwhile.

    Raises:
        OSError: the disk is full, or a file cannot be read.
    """
    to.mkdir(parents=True, exist_ok=True)
    for name in PARTS:
        part = folder / name
        if part.is_dir():
            for path in sorted(part.rglob("*")):
                target = to / path.relative_to(folder)
                if path.is_dir():
                    target.mkdir(parents=True, exist_ok=True)
                else:
                    _copy(path, target)
        elif part.is_file():
            _copy(part, to / name)


def _copy(path: Path, target: Path) -> None:
    if path.name.endswith(_BESIDE):
        return  # is in the copy of the database already
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix not in _DATABASES:
        shutil.copyfile(path, target)
        return
    with closing(sqlite3.connect(path, timeout=30)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
