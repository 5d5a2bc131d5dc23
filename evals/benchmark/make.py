"""Builds the benchmark's documents: `python -m evals.benchmark.make [--out DIR] [NAME …]`."""

from __future__ import annotations

import argparse
import importlib
from importlib.resources import files
from pathlib import Path

from evals.benchmark import MUNICIPALITIES
from evals.making import DocumentFile, write

DEFAULT = Path("build/benchmark/documents")


def written() -> tuple[str, ...]:
    """The municipalities whose documents are written so far."""
    return tuple(name for name in MUNICIPALITIES if (files("evals.benchmark") / name / "__init__.py").is_file())


def build(name: str, out: Path) -> Path:
    """Write the documents of one municipality to a folder of its name and return the folder."""
    module = importlib.import_module(f"evals.benchmark.{name}")
    made: list[DocumentFile] = module.files()
    folder = out / name
    write(made, folder)
    return folder


def main() -> None:
    """Write the documents of all municipalities, or of those named."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", choices=[*MUNICIPALITIES, []])
    parser.add_argument("--out", type=Path, default=DEFAULT)
    arguments = parser.parse_args()
    for name in arguments.names or written():
        print(build(name, arguments.out))


if __name__ == "__main__":
    main()
