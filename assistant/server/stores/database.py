"""The SQLite file with what the chat keeps: conversations, shared answers, feedback, sessions and login attempts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

FILE_NAME = "chat.sqlite"

_SCHEMA = """
CREATE TABLE IF NOT EXISTS conversations (
    owner TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, changed TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (owner, id)
);
CREATE INDEX IF NOT EXISTS conversations_by_time ON conversations (owner, changed);
CREATE TABLE IF NOT EXISTS shared (token TEXT PRIMARY KEY, owner TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS feedback (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (
    key TEXT PRIMARY KEY, name TEXT NOT NULL, source TEXT NOT NULL, body TEXT NOT NULL, expires REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS sessions_by_name ON sessions (name);
CREATE TABLE IF NOT EXISTS attempts (key TEXT NOT NULL, at REAL NOT NULL);
CREATE INDEX IF NOT EXISTS attempts_by_key ON attempts (key, at);
"""


class Database:
    """One SQLite file, for several threads and several processes. Every change is one transaction."""

    def __init__(self, folder: Path) -> None:
        """Open or create the file in a data folder. Nobody else on the machine may read it."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE_NAME
        path.touch(mode=0o600)
        self._lock = RLock()
        self._connection = sqlite3.connect(path, check_same_thread=False, timeout=30)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        # What a user deletes is overwritten, not only forgotten.
        self._connection.execute("PRAGMA secure_delete=ON")
        self._connection.executescript(_SCHEMA)

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is this thread's alone; kept when the block ends well, else undone."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.rollback()
                raise
            self._connection.commit()

    def rows(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[str, ...]]:
        """The rows of a query, all at once."""
        with self._lock:
            return self._connection.execute(query, values).fetchall()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()
