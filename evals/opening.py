"""Opening what the evals ask: the assistant on an index, or on documents that are read for the occasion.

The only place in the evals that knows how the product is started.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.markup import escape

from evals.errors import EvalError
from evals.runner import Solver

_NOTHING_READ = "In {data} is nog niets ingelezen. Doe eerst: raadwijzer ingest MAP"

_err = Console(stderr=True)


@contextmanager
def open_solver(data: Path, documents: Sequence[Path], model: str | None) -> Iterator[Solver]:
    """What answers: the assistant on the index in `data`, or on documents read into a temporary folder.

    Raises:
        EvalError: when the product cannot start, or no document can be read.
    """
    from assistant.service import Assistant
    from assistant.settings import Settings, load_settings

    with ExitStack() as stack:
        if documents:
            data = Path(stack.enter_context(TemporaryDirectory()))
            _ingest(data, documents)
        elif not (data / "record.sqlite").exists():
            raise EvalError(_NOTHING_READ.format(data=data))
        try:
            settings = load_settings(data)
            if model and "model" not in Settings.model_fields:
                raise EvalError("Deze versie van Raadwijzer kent geen --model.")
            chosen = settings.model_copy(update={"model": model}) if model else settings
            assistant = Assistant.open(data, chosen)
            stack.callback(assistant.close)
            assistant.warm_up()  # Loading is no part of the time of the first question.
        except EvalError:
            raise
        except Exception as error:  # Whatever stops the product from starting stops the evals.
            raise EvalError(f"De index in {data} kan niet worden geopend: {error}") from error
        yield assistant


@contextmanager
def open_index(data: Path, documents: Path | None) -> Iterator[Path]:
    """The data folder to use: the given one, or a temporary one into which the documents are read.

    Raises:
        EvalError: when nothing was read there, or no document can be read.
    """
    if documents is None:
        if not (data / "record.sqlite").exists():
            raise EvalError(_NOTHING_READ.format(data=data))
        yield data
        return
    with TemporaryDirectory() as folder:
        _ingest(Path(folder), (documents.resolve(),))
        yield Path(folder)


def _ingest(folder: Path, documents: Sequence[Path]) -> None:
    """Read documents into an index; what cannot be read is named and does not stop the rest."""
    from assistant.indexing import index_paths
    from assistant.settings import load_settings
    from vectorstore.index import Index

    settings = load_settings(folder)
    index = Index(folder, settings.choice)
    try:
        with _err.status("Stukken inlezen…"):
            summary = index_paths(index, documents, encoding=settings.encoding)
    finally:
        index.close()
    for failure in summary.failures:
        _err.print(f"[yellow]Niet gelezen:[/] {escape(f'{failure.file}: {failure.problem}')}", soft_wrap=True)
    if not summary.documents:
        raise EvalError("Er is geen enkel stuk gelezen; controleer de map met documenten.")
