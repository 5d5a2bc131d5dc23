"""Reading files and folders into the index: only what changed, and without what is gone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ingest.encoding import counter
from ingest.errors import ReadError
from ingest.metadata import FILE_NAME, Metadata, read_metadata
from ingest.models import Frozen
from ingest.pipeline import Reading, fingerprint, read_file
from vectorstore.index import Index
from vectorstore.record import FileState, now
from vectorstore.syncing import Progress

READER_VERSION = "1"
"""Raised when reading gives other passages than before; files are then read again."""

_ASSETS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".svg", ".css", ".js", ".ico", ".woff", ".woff2"})
"""What a saved web page brings along; beside an HTML file these are no documents."""
_IGNORED = frozenset({FILE_NAME, "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file to read: where it is, its name in the index, the path that the user named, and its metadata."""

    path: Path
    name: str
    root: str
    metadata: Metadata | None


class Failure(Frozen):
    """A file that could not be read."""

    file: str
    problem: str
    remedy: str


@dataclass(slots=True)
class Summary:
    """What an ingest did."""

    read: int = 0
    unchanged: int = 0
    removed: int = 0
    documents: int = 0
    pages: int = 0
    passages: int = 0
    failures: list[Failure] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


FileDone = Callable[[str, int], None]
"""Called after each file with its name and its number of pages (0 when it was not read)."""


def find_files(paths: Sequence[Path]) -> tuple[list[Candidate], list[Failure]]:
    """All files below the paths, with their metadata. Links to folders are not followed."""
    candidates: list[Candidate] = []
    failures: list[Failure] = []
    folders: dict[Path, dict[str, Metadata]] = {}

    def metadata_of(path: Path) -> Metadata | None:
        folder = path.parent
        if folder not in folders:
            try:
                folders[folder] = read_metadata(folder)
            except ReadError as error:
                folders[folder] = {}
                failures.append(Failure(file=FILE_NAME, problem=error.problem, remedy=error.remedy))
        return folders[folder].get(path.name)

    for root in paths:
        root = Path(os.path.abspath(root))
        if not root.exists():
            failures.append(Failure(file=str(root.name), problem="Dit pad bestaat niet.", remedy="Controleer de naam."))
            continue
        base = root if root.is_dir() else root.parent
        for path in [root] if root.is_file() else _walk(root):
            candidates.append(Candidate(path, path.relative_to(base).as_posix(), str(root), metadata_of(path)))
    return _uniquely_named(candidates), failures


def _walk(folder: Path) -> Iterable[Path]:
    for directory, names, files in os.walk(folder, followlinks=False):
        names[:] = sorted(name for name in names if not name.startswith("."))
        site = any(name.lower().endswith((".html", ".htm")) for name in files)
        for name in sorted(files):
            if site and Path(name).suffix.lower() in _ASSETS:
                continue
            if name.startswith((".", "~$")) or name.lower() in _IGNORED:
                continue
            path = Path(directory) / name
            # A link could lead to any file of the machine.
            if not path.is_symlink():
                yield path


def _uniquely_named(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Files of the same name from two folders get their folder's name in front; a file named twice counts once."""
    names: dict[str, set[Path]] = {}
    for candidate in candidates:
        names.setdefault(candidate.name, set()).add(candidate.path)
    result: dict[Path, Candidate] = {}
    for candidate in candidates:
        name = candidate.name
        if len(names[name]) > 1:
            name = f"{Path(candidate.root).name}/{name}"
        result.setdefault(candidate.path, Candidate(candidate.path, name, candidate.root, candidate.metadata))
    return list(result.values())


def index_paths(
    index: Index,
    paths: Sequence[Path],
    *,
    encoding: str,
    keep: bool = False,
    again: bool = False,
    file_done: FileDone | None = None,
    progress: Progress | None = None,
    found: Callable[[int], None] | None = None,
) -> Summary:
    """Read files and folders into the index.

    Args:
        index: where to.
        paths: files and folders.
        encoding: the tiktoken encoding that measures passages.
        keep: keep files that are gone from the folders.
        again: read everything again, changed or not.
        file_done: told after each file.
        progress: told how far the indexing after the reading is.
        found: told how many files there are.

    Returns:
        What was done and what failed.
    """
    summary = Summary()
    candidates, failures = find_files(paths)
    summary.failures += failures
    if found:
        found(len(candidates))
    known = {state.file: state for state in index.record.files()}
    by_origin = {state.origin: state for state in known.values()}
    count = counter(encoding)
    seen: set[str] = set()
    for candidate in candidates:
        before = by_origin.get(str(candidate.path))
        name = before.file if before is not None else _free_name(candidate, known)
        seen.add(name)
        pages = _read_one(index, candidate, name, before, count, encoding, again, summary)
        if file_done:
            file_done(name, pages)
    if not keep:
        roots = {str(Path(os.path.abspath(path))) for path in paths}
        for state in known.values():
            if state.root in roots and state.file not in seen:
                index.record.remove(state.file)
                summary.removed += 1
    if again or not index.in_step:
        index.sync(progress, rebuild=again)
    totals = index.record.totals()
    summary.documents, summary.pages, summary.passages = totals.documents, totals.pages, totals.passages
    return summary


def _free_name(candidate: Candidate, known: dict[str, FileState]) -> str:
    """A name that no other file in the index has."""
    name, number = candidate.name, 2
    while name in known and known[name].origin != str(candidate.path):
        path = Path(candidate.name)
        name = (path.parent / f"{path.stem} ({number}){path.suffix}").as_posix()
        number += 1
    return name


def _read_one(
    index: Index,
    candidate: Candidate,
    name: str,
    before: FileState | None,
    count: Callable[[str], int],
    encoding: str,
    again: bool,
    summary: Summary,
) -> int:
    """Read a file if it changed; the number of its pages, 0 when it was not read."""
    described = f"{READER_VERSION} {encoding} {candidate.metadata.model_dump_json() if candidate.metadata else ''}"
    reading: Reading | None = None
    problem = remedy = None
    sha256, size = "", 0
    try:
        try:
            size = candidate.path.stat().st_size
            sha256 = fingerprint(candidate.path)
        except OSError as error:
            raise ReadError(
                f"Het bestand kan niet worden geopend ({error.strerror}).", "Controleer of u het mag lezen."
            ) from error
        if before and not again and before.sha256 == sha256 and before.described == described:
            summary.unchanged += 1
            if before.problem:
                failure = Failure(file=name, problem=before.problem, remedy=before.remedy or "")
                summary.failures.append(failure)
            return 0
        reading = read_file(candidate.path, name, count, candidate.metadata)
    except ReadError as error:
        problem, remedy = error.problem, error.remedy
        summary.failures.append(Failure(file=name, problem=problem, remedy=remedy))
    except Exception as error:  # a file can break any parser in any way; the rest must go on
        problem = f"Het bestand kan niet worden verwerkt ({type(error).__name__})."
        remedy = "Exporteer het opnieuw; blijft dit zo, meld het dan met het bestand erbij."
        summary.failures.append(Failure(file=name, problem=problem, remedy=remedy))
    warnings = reading.source.warnings if reading else ()
    summary.warnings += [f"{name}: {warning}" for warning in warnings]
    state = FileState(
        file=name,
        origin=str(candidate.path),
        root=candidate.root,
        sha256=sha256,
        size=size,
        described=described,
        read_at=now(),
        pages=len(reading.source.pages) if reading else 0,
        pages_read=reading.source.pages_read if reading else 0,
        problem=problem,
        remedy=remedy,
        warnings=warnings,
    )
    index.record.put(state, reading)
    summary.read += reading is not None
    return state.pages
