"""The process that takes in one upload, or takes one out: `python -m assistant.server.upload_worker`.

Untrusted files are parsed here and not in the chat: what breaks a parser breaks one upload, and a large document does
not slow down the people who are asking. A `Job` comes in on standard input; `Line`s go out on standard output.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from assistant.indexing import index_paths
from assistant.ingest_lock import IngestBusy, Telling, ingest_lock
from assistant.server.people import PUBLIC
from assistant.server.upload_checks import check_content
from ingest.errors import ReadError
from ingest.metadata import COLUMNS, FILE_NAME
from ingest.models import Frozen
from vectorstore.embedder import ModelChoice
from vectorstore.index import Index
from vectorstore.record import FileState

UPLOADS = "uploads"
"""Folder in the data folder with the uploaded files: those for everyone, and a folder for each group."""

WAIT_SECONDS = 3600.0
"""How long an upload waits for another ingest."""


class Job(Frozen):
    """What to do. To add: `staged` is the checked name in a folder of its own, `access` who may see the document.

    To remove: `file` is the path below the folder of uploads.
    """

    data: Path
    choice: ModelChoice
    chroma: str | None
    encoding: str
    staged: Path | None = None
    access: str = PUBLIC
    file: str | None = None


class Line(Frozen):
    """How far it is. With `problem` it failed; with `finished` it is done, and `file` is the name in the index.

    `placed` is where the file comes to stand below the folder of uploads, told before it stands there.
    """

    stage: str
    done: int = 0
    total: int = 0
    finished: bool = False
    file: str | None = None
    placed: str | None = None
    problem: str | None = None
    warnings: tuple[str, ...] = ()


Tell = Callable[[Line], None]


_LETTERHEAD = re.compile(
    r"(?:[Dd]e\s+)?(?:[Gg]emeente(?:raad)?|[Rr]aad|[Cc]ollege|[Bb]urgemeester en wethouders|[Gg]riffie|[Pp]rovincie|"
    r"[Ww]aterschap)(?:\s+(?:[A-ZÀ-Ý'’][\w'’.-]*|aan|bij|de|den|der|en|gemeente|het|in|op|van|burgemeester|wethouders)){0,6}"
)
"""Who sent it: a body of government and the name of a place, without a subject or a year."""


def is_letterhead(title: str) -> bool:
    """Whether a title only names a body of government, as the first line of a letter does."""
    return _LETTERHEAD.fullmatch(" ".join(title.split())) is not None


def folder_of(access: str) -> str:
    """The folder below that of the uploads for a value of `Document.access`."""
    if access == PUBLIC:
        return PUBLIC
    plain = "".join(letter for letter in access.lower() if letter.isascii() and letter.isalnum())[:20]
    return f"groepen/{plain}-{hashlib.sha256(access.encode()).hexdigest()[:8]}"


def work(job: Job, tell: Tell) -> None:
    """Do a job; what goes wrong is told too."""
    try:
        if job.staged is not None:
            tell(Line(stage="controleren"))
            check_content(job.staged.suffix.lower(), job.staged.read_bytes())
        tell(Line(stage="wachten"))
        with ingest_lock(job.data, WAIT_SECONDS) as telling:
            if job.staged is not None:
                _add(job, job.staged, telling, tell)
            elif job.file is not None:
                _remove(job, job.file, telling, tell)
    except (ReadError, IngestBusy) as error:
        tell(Line(stage="mislukt", problem=str(error)))


def _add(job: Job, staged: Path, telling: Telling, tell: Tell) -> None:
    uploads = job.data / UPLOADS
    folder = uploads / folder_of(job.access)
    folder.mkdir(parents=True, exist_ok=True)
    target = _free(folder, staged)
    tell(Line(stage="lezen", placed=target.relative_to(uploads).as_posix()))
    _write_metadata(folder, target.name, job.access)
    os.replace(staged, target)
    state = _ingest(job, telling, tell, target)
    if state is not None and state.problem is None and _named_after_sender(job, state):
        # Whoever added it knows the file by its name, and would not find "Gemeente …" among the others.
        title = " ".join(target.stem.replace("_", " ").split())
        _write_metadata(folder, target.name, job.access, title[:1].upper() + title[1:])
        state = _ingest(job, telling, tell, target)
    if state is not None and state.problem is None:
        tell(Line(stage="klaar", finished=True, file=state.file, warnings=state.warnings))
        return
    problem = f"{state.problem} {state.remedy}" if state is not None else "Het bestand is niet gelezen."
    target.unlink()
    _write_metadata(folder, target.name, None)
    _ingest(job, telling, lambda line: None)
    tell(Line(stage="mislukt", problem=problem))


def _named_after_sender(job: Job, state: FileState) -> bool:
    """Whether a file was read as one document whose title is no more than its letterhead."""
    index = Index(job.data, job.choice, job.chroma)
    try:
        titles = [document.title for document in index.documents.values() if document.file == state.file]
    finally:
        index.close()
    return len(titles) == 1 and is_letterhead(titles[0])


def _free(folder: Path, staged: Path) -> Path:
    """A name that is free; raises `ReadError` when the same file is there already."""
    content = hashlib.sha256(staged.read_bytes()).digest()
    target, number = folder / staged.name, 2
    while target.exists():
        if hashlib.sha256(target.read_bytes()).digest() == content:
            raise ReadError("Dit bestand staat er al.", "U hoeft niets te doen.")
        target = folder / f"{staged.stem} ({number}){staged.suffix}"
        number += 1
    return target


def _remove(job: Job, file: str, telling: Telling, tell: Tell) -> None:
    uploads = (job.data / UPLOADS).resolve()
    target = (uploads / file).resolve()
    if not target.is_relative_to(uploads):
        raise ReadError("Dit bestand is niet in de chat toegevoegd.", "Verwijder het uit zijn map en lees die opnieuw.")
    target.unlink(missing_ok=True)
    _write_metadata(target.parent, target.name, None)
    _ingest(job, telling, tell)
    tell(Line(stage="klaar", finished=True))


def _ingest(job: Job, telling: Telling, tell: Tell, added: Path | None = None) -> FileState | None:
    """Bring the index in step with the uploads; what became of the file that was added."""
    index = Index(job.data, job.choice, job.chroma)
    read = total = 0

    def found(count: int) -> None:
        nonlocal total
        total = count
        telling.found(count)
        tell(Line(stage="lezen", done=0, total=count))

    def file_done(name: str, pages: int) -> None:
        nonlocal read
        read += 1
        telling.file_done()
        tell(Line(stage="lezen", done=read, total=total))

    def progress(step: str, done: int, count: int) -> None:
        tell(Line(stage=step.lower(), done=done, total=count))

    try:
        uploads = job.data / UPLOADS
        index_paths(index, [uploads], encoding=job.encoding, found=found, file_done=file_done, progress=progress)
        return next((state for state in index.record.files() if state.origin == str(added)), None)
    finally:
        index.close()


def _write_metadata(folder: Path, name: str, access: str | None, title: str = "") -> None:
    """Note who may see a file, and its title when it is not to be inferred; with `access` None the file is gone.

    The metadata are whole or not changed at all.
    """
    path = folder / FILE_NAME
    kept: dict[str, tuple[str, str]] = {}
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            kept = {row["file"]: (row["title"], row["access"]) for row in csv.DictReader(file)}
    kept.pop(name, None)
    if access is not None:
        kept[name] = (title, access)
    temporary = path.with_suffix(".tmp")
    with temporary.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(
            {"file": one, "title": title, "access": access} for one, (title, access) in sorted(kept.items())
        )
    temporary.replace(path)


def main() -> None:
    """Do the job on standard input."""
    job = Job.model_validate_json(sys.stdin.read())
    out = sys.stdout
    # A library that prints must not come between the lines.
    sys.stdout = sys.stderr

    def tell(line: Line) -> None:
        print(line.model_dump_json(), file=out, flush=True)

    work(job, tell)


if __name__ == "__main__":
    main()
