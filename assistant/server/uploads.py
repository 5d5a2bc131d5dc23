"""Documents that people add in the chat: each is taken in by a process of its own, and the chat goes over to it."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import BoundedSemaphore, Lock, Thread, Timer

from pydantic import ValidationError

import assistant
from assistant.ingest_lock import IngestBusy, IngestProgress, running
from assistant.server.live import LiveAssistant
from assistant.server.models import UploadStep, tenths
from assistant.server.upload_checks import check_size, safe_name
from assistant.server.upload_worker import UPLOADS, Job, Line
from ingest.errors import ReadError

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Uploads that wait or are read at the same time; each is a process of some hundreds of megabytes."""

SECONDS = 3600.0
"""After so long an upload is stopped; the largest annual accounts take a few minutes."""

REFRESH_SECONDS = 60.0
"""How long the end of an upload waits for another ingest, to show its document at once."""

_STAGING = ".binnen"
"""Folder for files that are not checked yet; its dot keeps it out of every ingest."""

_STOPPED = "Gestopt. Het document is niet toegevoegd."
_BROKEN = "Het bestand kon niet worden verwerkt. Probeer het opnieuw; blijft dit zo, meld het dan aan de beheerder."


class NotUploaded(Exception):
    """The document was not added in the chat, so it cannot be removed there; the message is Dutch."""


@dataclass(slots=True)
class _Work:
    """One upload: its process once it runs, and whether someone stopped it."""

    process: subprocess.Popen[str] | None = None
    stopped: bool = False


class Uploads:
    """Takes in and takes out documents. Safe to use from several threads."""

    def __init__(self, live: LiveAssistant) -> None:
        """For a running chat."""
        self._live = live
        self._settings = live.settings
        self._room = BoundedSemaphore(AT_ONCE)
        self._works: dict[str, _Work] = {}
        self._lock = Lock()

    def running(self) -> IngestProgress | None:
        """How far the ingest is that runs now, of whoever started it."""
        return running(self._settings.data)

    def add(self, name: str, data: bytes, access: str, key: str = "") -> Iterator[UploadStep]:
        """Add a document; goes on to the end also when nobody takes the steps any more, unless it is stopped.

        Args:
            name: of the file, as the browser says; not trusted.
            data: the file; not trusted.
            access: who may see it.
            key: under which `stop` knows it, "" when it cannot be stopped.
        """
        try:
            kept = safe_name(name)
            check_size(len(data), self._settings.upload_megabytes)
        except ReadError as error:
            return iter([_failed(str(error))])
        if not self._room.acquire(blocking=False):
            return iter([_failed("Er worden al documenten toegevoegd. Wacht tot die klaar zijn en probeer het weer.")])
        try:
            (self._settings.data / UPLOADS / _STAGING).mkdir(parents=True, exist_ok=True)
            staging = Path(tempfile.mkdtemp(dir=self._settings.data / UPLOADS / _STAGING))
            (staging / kept).write_bytes(data)
        except BaseException:
            self._room.release()
            raise
        steps: SimpleQueue[UploadStep] = SimpleQueue()
        work = _Work()
        with self._lock:
            self._works[key] = work

        def run() -> None:
            try:
                self._run(self._job(staged=staging / kept, access=access), steps, work)
            finally:
                with self._lock:
                    if self._works.get(key) is work:
                        del self._works[key]
                shutil.rmtree(staging, ignore_errors=True)
                self._room.release()

        Thread(target=run, daemon=True).start()
        return _until_the_end(steps)

    def stop(self, key: str) -> None:
        """Stop an upload; nothing of it stays. One that is unknown or has ended is left as it is."""
        with self._lock:
            work = self._works.get(key) if key else None
            if work is None:
                return
            work.stopped = True
            if work.process is not None:
                work.process.kill()

    def remove(self, path: Path) -> None:
        """Remove an uploaded file and its documents; returns when the chat no longer shows them.

        Raises:
            NotUploaded: the file is not among the uploads.
            OSError: it could not be removed; the message is Dutch.
        """
        uploads = (self._settings.data / UPLOADS).absolute()
        if not path.is_relative_to(uploads):
            raise NotUploaded(
                "Dit document is niet in de chat toegevoegd. Haal het weg uit de map waaruit het is gelezen, en lees "
                "die opnieuw in met `raadwijzer ingest`."
            )
        steps: SimpleQueue[UploadStep] = SimpleQueue()
        self._run(self._job(file=path.relative_to(uploads).as_posix()), steps, _Work())
        last = list(_until_the_end(steps))[-1]
        if last.failed:
            raise OSError(last.message)

    def _job(self, *, staged: Path | None = None, access: str = "", file: str | None = None) -> Job:
        settings = self._settings
        return Job(
            data=settings.data.absolute(),
            choice=settings.choice,
            chroma=settings.chroma,
            encoding=settings.encoding,
            staged=staged.absolute() if staged else None,
            access=access,
            file=file,
        )

    def _run(self, job: Job, steps: SimpleQueue[UploadStep], work: _Work) -> None:
        """Run a worker and pass on what it tells; ends with a step that is `finished` or `failed`."""
        try:
            last, placed = self._worked(job, steps, work)
            ended = last is not None and (last.finished or last.problem is not None)
            if not ended and placed is not None:
                # The process was killed, by hand or because it took too long: what it left goes.
                steps.put(UploadStep(stage="stoppen"))
                self._worked(self._job(file=placed), SimpleQueue(), _Work())
            if last is not None and last.finished:
                steps.put(UploadStep(stage="verversen"))
                self._live.refresh(REFRESH_SECONDS)
            steps.put(_failed(_STOPPED) if work.stopped and not ended else self._end(last))
        except IngestBusy:
            later = "Het document is gelezen. De chat gebruikt het zodra het andere inlezen klaar is."
            steps.put(UploadStep(stage="klaar", finished=True, message=later))
        except (OSError, ValidationError, ValueError):
            log.exception("An upload failed")
            steps.put(_failed(_BROKEN))
        except Exception:
            log.exception("The chat could not go over to the newest index")
            steps.put(_failed("Het document is gelezen, maar de chat laat het nog niet zien. Herstart de chat."))

    def _worked(self, job: Job, steps: SimpleQueue[UploadStep], work: _Work) -> tuple[Line | None, str | None]:
        """Run a worker to its end; its last line, and where it put the file below the folder of uploads."""
        last: Line | None = None
        placed: str | None = None
        process = subprocess.Popen(
            [sys.executable, "-m", "assistant.server.upload_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=_environment(),
        )
        timer = Timer(SECONDS, process.kill)
        timer.daemon = True
        timer.start()
        try:
            with process:
                if process.stdin is None or process.stdout is None:
                    raise OSError("no pipes")
                with self._lock:
                    work.process = process
                    if work.stopped:
                        process.kill()
                with suppress(BrokenPipeError):
                    process.stdin.write(job.model_dump_json())
                    process.stdin.close()
                for text in process.stdout:
                    # A process that is killed may leave half a line.
                    if not text.endswith("\n"):
                        break
                    last = Line.model_validate_json(text)
                    placed = last.placed or placed
                    if not last.finished and last.problem is None:
                        done, total = tenths(last.done, last.total)
                        steps.put(UploadStep(stage=last.stage, done=done, total=total))
        finally:
            timer.cancel()
        return last, placed

    def _end(self, last: Line | None) -> UploadStep:
        if last is None or not (last.finished or last.problem):
            return _failed(_BROKEN)
        if last.problem is not None:
            return _failed(last.problem)
        if last.file is None:
            return UploadStep(stage="klaar", finished=True)
        with self._live.lent() as opened:
            documents = opened.assistant.index.documents.values()
            added = [document for document in documents if document.file == last.file]
            tables = sum(opened.coverage[document.id].tables for document in added)
        pages = sum(document.page_last - document.page_first + 1 for document in added)
        read = sum(document.pages_read for document in added)
        titles = ", ".join(f"‘{document.title}’" for document in added)
        message = f"Toegevoegd: {titles}. {read} van {pages} bladzijden gelezen, {tables} tabellen gevonden."
        for warning in last.warnings:
            message += f" Let op: {warning}"
        ids = tuple(document.id for document in added)
        return UploadStep(stage="klaar", finished=True, message=message, documents=ids)


def _until_the_end(steps: SimpleQueue[UploadStep]) -> Iterator[UploadStep]:
    while True:
        step = steps.get()
        yield step
        if step.finished or step.failed:
            return


def _failed(message: str) -> UploadStep:
    return UploadStep(stage="mislukt", message=message, failed=True)


def _environment() -> dict[str, str]:
    """The environment of a worker: the same program, and none of the settings, which may be secret."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RAADWIJZER_")}
    root = str(Path(assistant.__file__).resolve().parent.parent)
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, (root, kept.get("PYTHONPATH"))))}
