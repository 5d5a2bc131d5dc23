"""`raadwijzer ingest`: progress, summary and exit status."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from assistant.indexing import Summary, index_paths
from assistant.ingest_lock import Telling, ingest_lock
from assistant.settings import Settings
from vectorstore.index import Index

WAIT_SECONDS = 10.0
"""How long an ingest waits for another one: for an upload of one document, not for a whole archive."""


def run_ingest(settings: Settings, paths: Sequence[Path], *, keep: bool, again: bool) -> int:
    """Read the paths with a progress bar and print what came of it.

    Returns:
        The exit status: 0, or 1 when a file could not be read.

    Raises:
        assistant.ingest_lock.IngestBusy: another ingest runs in the same data folder.
    """
    with ingest_lock(settings.data, WAIT_SECONDS) as telling:
        return _ingest(settings, paths, keep, again, telling)


def _ingest(settings: Settings, paths: Sequence[Path], keep: bool, again: bool, telling: Telling) -> int:
    console = Console(stderr=True, highlight=False)
    index = Index(settings.data, settings.choice, settings.chroma)
    if not again:
        index.check_model()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[pages]}"),
        TimeRemainingColumn(),
    )
    pages = 0
    with Progress(*columns, console=console, transient=True) as bar:
        reading = bar.add_task("Bestanden lezen", total=None, pages="")
        steps: dict[str, object] = {}

        def found(count: int) -> None:
            telling.found(count)
            bar.update(reading, total=count)

        def file_done(name: str, count: int) -> None:
            nonlocal pages
            telling.file_done()
            pages += count
            bar.update(reading, advance=1, pages=f"{pages} bladzijden")

        def progress(step: str, done: int, total: int) -> None:
            if step not in steps:
                steps[step] = bar.add_task(step, total=total, pages="")
            bar.update(steps[step], completed=done, total=total)  # type: ignore[arg-type]

        summary = index_paths(
            index,
            paths,
            encoding=settings.encoding,
            keep=keep,
            again=again,
            file_done=file_done,
            progress=progress,
            found=found,
        )
    index.close()
    _show(summary)
    return 1 if summary.failures else 0


def _show(summary: Summary) -> None:
    console = Console(highlight=False)
    done = f"{summary.read} bestanden gelezen, {summary.unchanged} niet veranderd"
    done += f", {summary.removed} verwijderd." if summary.removed else "."
    console.print(Text(done))
    console.print(
        Text(f"In de index: {summary.documents} documenten, {summary.pages} bladzijden, {summary.passages} passages.")
    )
    for warning in summary.warnings:
        console.print(Text(f"Let op: {warning}"))
    if summary.failures:
        console.print(Text(f"Niet gelezen ({len(summary.failures)}):", style="bold"))
    for failure in summary.failures:
        console.print(Text(f"- {failure.file}: {failure.problem} {failure.remedy}"))
