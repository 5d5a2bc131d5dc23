"""Writes the example documents, or a corpus of any size: `python -m evals.making [--out DIR] [--pages N]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from evals.making.blocks import DocumentFile
from evals.making.write import write

_DOCUMENTS = Path(__file__).parents[1] / "documents"


def main(arguments: list[str] | None = None) -> int:
    """Write the files and say how many."""
    parser = argparse.ArgumentParser(prog="python -m evals.making", description=__doc__)
    parser.add_argument("--out", type=Path, help="the folder to write to (default: evals/documents)")
    parser.add_argument("--pages", type=int, help="write an invented corpus of about this many pages instead")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives another corpus (default: 1)")
    options = parser.parse_args(arguments)
    files: Iterable[DocumentFile]
    if options.pages is None:
        # Content is imported only when it is asked for; a large corpus does not need the example.
        from evals.making.example import FILES

        files = FILES
    elif options.out is None:
        # The committed documents must not be buried under thousands of generated pages.
        parser.error("--pages needs --out")
    else:
        from evals.making.bulk import corpus

        files = corpus(options.pages, options.seed)
    try:
        written = write(files, options.out or _DOCUMENTS)
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(written)} files in {options.out or _DOCUMENTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
