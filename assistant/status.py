"""`raadwijzer status`: what is indexed, how completely and how fresh."""

from __future__ import annotations

from datetime import datetime

from rich.console import Console
from rich.text import Text

from assistant.settings import Settings
from ingest.models import Frozen
from vectorstore.index import Index
from vectorstore.record import Totals


class DocumentStatus(Frozen):
    """One document in the status."""

    title: str
    kind: str
    file: str
    pages: int
    pages_read: int
    read_at: datetime
    pictured: tuple[str, ...]


class FileProblem(Frozen):
    """A file that could not be read, or only in part."""

    file: str
    problem: str
    remedy: str


class Status(Frozen):
    """The whole status."""

    totals: Totals
    in_step: bool
    model: str | None
    documents: tuple[DocumentStatus, ...]
    problems: tuple[FileProblem, ...]
    warnings: tuple[str, ...]


def read_status(index: Index) -> Status:
    """The status of an index."""
    files = {state.file: state for state in index.record.files()}
    return Status(
        totals=index.record.totals(),
        in_step=index.in_step,
        model=index.record.meta("model_name"),
        documents=tuple(
            DocumentStatus(
                title=document.title,
                kind=document.kind,
                file=document.file,
                pages=document.page_last - document.page_first + 1,
                pages_read=document.pages_read,
                read_at=files[document.file].read_at,
                pictured=document.pictured,
            )
            for document in index.record.documents()
        ),
        problems=tuple(
            FileProblem(file=state.file, problem=state.problem, remedy=state.remedy or "")
            for state in files.values()
            if state.problem
        ),
        warnings=tuple(f"{state.file}: {warning}" for state in files.values() for warning in state.warnings),
    )


def show_status(settings: Settings, as_json: bool) -> None:
    """Print the status."""
    index = Index(settings.data, settings.choice, settings.chroma)
    status = read_status(index)
    index.close()
    if as_json:
        print(status.model_dump_json(indent=1))
        return
    console = Console(highlight=False)
    totals = status.totals
    if not totals.files:
        console.print(Text("Er is nog niets ingelezen. Doe eerst: raadwijzer ingest MAP"))
        return
    console.print(
        Text(
            f"{totals.documents} documenten in {totals.files - totals.failed} bestanden, {totals.pages_read} van "
            f"{totals.pages} bladzijden met tekst, {totals.passages} passages."
        )
    )
    if not status.in_step:
        console.print(Text("De index loopt achter op de bestanden; de volgende opdracht werkt hem bij."))
    for document in status.documents:
        line = f"- {document.title} ({document.kind}; {document.file}): {document.pages_read} van {document.pages} "
        line += f"bladzijden, gelezen op {_date(document.read_at)}"
        console.print(Text(line))
        for caption in document.pictured:
            console.print(Text(f"    alleen als plaatje: {caption}", style="dim"))
    for warning in status.warnings:
        console.print(Text(f"Let op: {warning}"))
    if status.problems:
        console.print(Text(f"Niet gelezen ({len(status.problems)}):", style="bold"))
    for problem in status.problems:
        console.print(Text(f"- {problem.file}: {problem.problem} {problem.remedy}"))


def _date(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{local.day}-{local.month}-{local.year} {local.hour:02d}:{local.minute:02d}"
