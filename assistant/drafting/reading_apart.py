"""Reading a PDF in a process of its own, with bounds: a small file can unpack to more than the machine has.

`python -m assistant.drafting.reading_apart FILE` writes its lines, or what is wrong, as JSON on standard output.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

from assistant.drafting.models import DraftingError
from ingest.errors import ReadError
from ingest.models import Frozen

MAX_SECONDS = 60
"""A letter is read in under a second, on a busy machine in a few."""

MAX_MEMORY = 2_000_000_000
"""Bytes of addresses; a letter takes a quarter of that, most of it the program itself."""

MAX_OUTPUT = 40_000_000
"""Bytes of text that are taken over; a letter has a thousandth."""

TOO_MUCH = (
    "Het bestand vraagt te veel geheugen of tijd voor een brief en is niet gelezen. Sla het opnieuw op als PDF, of "
    "plak alleen de vragen."
)


class Told(Frozen):
    """What came of reading: the lines, or what is wrong in Dutch."""

    lines: tuple[str, ...] = ()
    problem: str = ""


def lines_apart(path: Path) -> list[str]:
    """The lines of a PDF.

    Raises:
        DraftingError: it cannot be read, or takes more than a letter may.
    """
    command = [sys.executable, "-m", "assistant.drafting.reading_apart", str(path.resolve())]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(part for part in sys.path if part)}
    try:
        done = subprocess.run(command, capture_output=True, timeout=MAX_SECONDS, check=False, env=environment)
    except subprocess.TimeoutExpired as error:
        raise DraftingError(TOO_MUCH) from error
    if done.returncode or len(done.stdout) > MAX_OUTPUT:
        raise DraftingError(TOO_MUCH)
    told = Told.model_validate_json(done.stdout)
    if told.problem:
        raise DraftingError(told.problem)
    return list(told.lines)


def _bound() -> None:
    """Take no more than a letter needs; a system without such bounds keeps that of time."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))


def main() -> None:
    """Read the file that is named."""
    _bound()
    from assistant.drafting.reading import plain_lines

    try:
        told = Told(lines=tuple(plain_lines(Path(sys.argv[1]))))
    except ReadError as error:
        told = Told(problem=str(error))
    sys.stdout.write(told.model_dump_json())


if __name__ == "__main__":
    main()
