"""One ingest at a time: the command line and the uploads of a running chat take turns, and tell how far they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from pydantic import ValidationError

from ingest.models import Frozen

LOCK_NAME = "ingest.lock"
PROGRESS_NAME = "ingest.json"


class IngestBusy(Exception):
    """Another ingest runs in this data folder; the message is Dutch and says what to do."""


class IngestProgress(Frozen):
    """How far an ingest is: `done` of `total` files are read; both are 0 when that is not known yet."""

    done: int = 0
    total: int = 0


class Telling:
    """Writes down how far the ingest is that holds the lock, for who waits for it."""

    def __init__(self, folder: Path) -> None:
        """Of a data folder."""
        self._path = folder / PROGRESS_NAME
        self._now = IngestProgress()

    def found(self, total: int) -> None:
        """So many files will be read."""
        self._now = IngestProgress(done=0, total=total)
        self._write()

    def file_done(self) -> None:
        """One more is read."""
        self._now = IngestProgress(done=self._now.done + 1, total=self._now.total)
        self._write()

    def _write(self) -> None:
        temporary = self._path.with_suffix(".tmp")
        temporary.write_text(self._now.model_dump_json(), encoding="utf-8")
        temporary.replace(self._path)

    def forget(self) -> None:
        """The ingest ended."""
        self._path.unlink(missing_ok=True)


@contextmanager
def ingest_lock(folder: Path, seconds: float = 0, *, tell: bool = True) -> Iterator[Telling]:
    """Hold the right to change the index in a data folder. The operating system lets go when the process dies.

    Args:
        folder: the data folder.
        seconds: how long to wait for another ingest; negative waits without end.
        tell: False for a moment's work (copying the index) that nobody calls an ingest.

    Raises:
        IngestBusy: another ingest still runs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK_NAME, is_singleton=False)
    try:
        lock.acquire(timeout=seconds)
    except Timeout as error:
        raise IngestBusy(
            f"Er worden al stukken ingelezen in {folder}. Wacht tot dat klaar is en probeer het dan opnieuw."
        ) from error
    telling = Telling(folder)
    try:
        if tell:
            telling.found(0)
        yield telling
    finally:
        telling.forget()
        lock.release()


def running(folder: Path) -> IngestProgress | None:
    """How far the ingest is that runs in a data folder; None when none runs."""
    path = folder / PROGRESS_NAME
    try:
        written = path.read_bytes()
    except OSError:
        return None
    # The file stays behind when an ingest is killed; the lock does not.
    lock = FileLock(folder / LOCK_NAME, is_singleton=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return _progress(written)
    try:
        path.unlink(missing_ok=True)
    finally:
        lock.release()
    return None


def _progress(written: bytes) -> IngestProgress:
    try:
        return IngestProgress.model_validate_json(written)
    except ValidationError:
        return IngestProgress()
