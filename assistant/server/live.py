"""The assistant that a running chat answers with, renewed when documents are added or removed.

The chat answers from a copy of the index. An ingest, by an upload or by `raadwijzer ingest` in another process, can
so take minutes and rebuild everything while questions are answered from what was there before; when it is done, the
chat goes over to a new copy, and the old one is removed after the last question that uses it.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import BoundedSemaphore, Lock, Thread

from filelock import FileLock, Timeout

from assistant.ingest_lock import IngestBusy, ingest_lock
from assistant.server.coverage import Coverage, read_coverage
from assistant.service import Assistant
from assistant.settings import Settings
from vectorstore.copying import copy_index
from vectorstore.index import Index

log = logging.getLogger(__name__)

COPIES = "chat"
"""Folder in the data folder with the copies of the index that running chats use."""

ANSWERING = 4
"""Questions answered at the same time; more wait for their turn. Answering is mostly computing, and more than a few
at once only make each other slower."""

ANSWERING_BY_MODEL = 32
"""The same with a language model: then it is mostly waiting for another server, which has a queue of its own."""

_IN_USE = "in-gebruik"
"""The name of the lock in the folder of a copy; a copy whose lock is free was left behind by a chat that died."""


class NotReady(Exception):
    """There is no index to answer from yet: the first ingest is still running."""


class Opened:
    """One copy of the index, opened, with what is worked out once for it."""

    def __init__(self, folder: Path, in_use: FileLock, settings: Settings, version: str) -> None:
        """Open the copy in a folder, whose lock is held; raises what `Assistant.open` raises."""
        self._folder = folder
        self._in_use = in_use
        self.version = version
        self.users = 0
        self.retired = False
        self.assistant = Assistant.open(settings=settings.model_copy(update={"data": folder}))
        if self.assistant.index.record.totals().documents:
            self.assistant.warm_up()
        self.fingerprint = self.assistant.fingerprint()
        self.coverage: Coverage = read_coverage(self.assistant.index.record)
        self.example_questions = self.assistant.example_questions()

    def close(self) -> None:
        """Close the index and remove the copy."""
        self.assistant.close()
        _discard(self._folder, self._in_use)


class LiveAssistant:
    """Lends out the assistant on the newest index. Safe to use from several threads."""

    def __init__(self, settings: Settings) -> None:
        """Open the index in the data folder of the settings; without one that can be read, wait for it.

        Raises:
            vectorstore.index.ModelMismatch: the index was made with another embedding model.
        """
        self.settings = settings
        self._copies = settings.data / COPIES
        self._current: Opened | None = None
        self._lock = Lock()
        self._refreshing = Lock()
        self._room = BoundedSemaphore(ANSWERING_BY_MODEL if settings.model else ANSWERING)
        self._closed = False
        try:
            self.refresh()
        except IngestBusy:
            log.info("An ingest is running; the chat starts when it is done")

    @contextmanager
    def lent(self) -> Iterator[Opened]:
        """The index as it is now; it stays open until the block ends.

        Raises:
            NotReady: there is no index yet.
        """
        self.refresh_soon()
        with self._lock:
            current = self._current
            if current is None:
                raise NotReady("there is no index yet")
            current.users += 1
        try:
            yield current
        finally:
            with self._lock:
                current.users -= 1
                done = current.retired and not current.users
            if done:
                current.close()

    @contextmanager
    def answering(self) -> Iterator[Opened]:
        """The same, for work that takes the processor: a few at a time."""
        with self._room, self.lent() as opened:
            yield opened

    def model(self) -> tuple[str | None, bool]:
        """The language model that answers, None without one, and whether it did not reply to the last request."""
        with self._lock:
            formulator = self._current.assistant.formulator if self._current is not None else None
        if formulator is None:
            return self.settings.model or None, False
        return formulator.name, formulator.talker.down

    def refresh_soon(self) -> None:
        """Go over to the newest index in the background, when there is a newer one."""
        if self._closed or self._refreshing.locked():
            return
        version = self._version()
        if version is None or (self._current is not None and self._current.version == version):
            return
        Thread(target=self._refresh_quietly, daemon=True).start()

    def refresh(self, seconds: float = 0) -> None:
        """Go over to the newest index now; waits so many seconds for an ingest that runs.

        Raises:
            IngestBusy: an ingest runs.
            vectorstore.index.ModelMismatch: the index was made with another embedding model.
        """
        with self._refreshing:
            with ingest_lock(self.settings.data, seconds, tell=False):
                self._bring_in_step()
                version = self._version() or ""
                if self._current is not None and self._current.version == version:
                    return
                self._remove_left_behind()
                self._copies.mkdir(exist_ok=True)
                folder = Path(tempfile.mkdtemp(dir=self._copies))
                in_use = FileLock(folder / _IN_USE, is_singleton=False, thread_local=False)
                in_use.acquire()
                try:
                    copy_index(self.settings.data, folder)
                except BaseException:
                    _discard(folder, in_use)
                    raise
            try:
                opened = Opened(folder, in_use, self.settings, version)
            except BaseException:
                _discard(folder, in_use)
                raise
            self._swap(opened)

    def _bring_in_step(self) -> None:
        """Finish what an ingest left behind when it was killed."""
        settings = self.settings
        index = Index(settings.data, settings.choice, settings.chroma)
        try:
            index.check_model()
            if not index.in_step:
                index.sync()
        finally:
            index.close()

    def _refresh_quietly(self) -> None:
        try:
            self.refresh()
        except IngestBusy:
            pass  # the next question tries again
        except Exception:
            log.exception("The chat could not go over to the newest index; it answers from the one before")

    def _swap(self, opened: Opened | None) -> None:
        with self._lock:
            before, self._current = self._current, opened
            if before is not None:
                before.retired = True
            done = before is not None and not before.users
        if done and before is not None:
            before.close()

    def _version(self) -> str | None:
        """Names the state of the index in the data folder; None while it is being changed or when there is none."""
        path = self.settings.data / "record.sqlite"
        if not path.is_file():
            return None
        try:
            with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
                rows = dict(connection.execute("SELECT key, value FROM meta WHERE key IN ('generation', 'indexed')"))
        except sqlite3.Error:
            return None
        indexed = rows.get("indexed")
        return indexed if indexed and indexed == rows.get("generation", "0") else None

    def _remove_left_behind(self) -> None:
        """Remove the copies of chats that died."""
        for folder in self._copies.iterdir() if self._copies.is_dir() else ():
            lock = FileLock(folder / _IN_USE, is_singleton=False)
            try:
                lock.acquire(timeout=0)
            except (Timeout, OSError):
                continue
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """Close the index, after the last question that uses it."""
        self._closed = True
        with self._refreshing:
            self._swap(None)


def _discard(folder: Path, in_use: FileLock) -> None:
    in_use.release()
    shutil.rmtree(folder, ignore_errors=True)
