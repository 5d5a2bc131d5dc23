"""Documents become files, each in the format that its name asks for."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

from evals.making import html
from evals.making.blocks import DocumentFile


def render(file: DocumentFile) -> dict[str, bytes]:
    """The bytes of a file by its path; a site in HTML has several.

    Raises:
        ValueError: the suffix is not one of .pdf, .docx, .txt, .html and .xlsx.
    """
    suffix = Path(file.name).suffix
    if suffix == ".html":
        return html.render(file)
    # The other formats need packages that only the making of documents needs.
    if suffix == ".pdf":
        from evals.making.pdf import render as make
    elif suffix == ".docx":
        from evals.making.word import render as make
    elif suffix == ".txt":
        from evals.making.text import render as make
    elif suffix == ".xlsx":
        from evals.making.sheet import render as make
    else:
        raise ValueError(f"{file.name}: no way to write {suffix or 'a file without a suffix'}")
    return {file.name: make(file)}


def metadata(files: Iterable[DocumentFile]) -> str:
    """The lines of metadata.csv for the files that are listed in it."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("file", "title", "kind", "date", "url", "access"))
    for file in files:
        if file.listed:
            writer.writerow((file.name, file.title, file.kind, file.date.isoformat(), file.url, file.access))
    return out.getvalue()


def write(files: Iterable[DocumentFile], folder: Path) -> list[Path]:
    """Write files into a folder, with a metadata.csv when one of them is listed in it."""
    # One at a time: a corpus of a hundred thousand pages does not fit in memory.
    written = []
    listed = []
    for file in files:
        for name, data in render(file).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            written.append(path)
        if file.listed:
            listed.append(file)
    if listed:
        path = folder / "metadata.csv"
        path.write_text(metadata(listed), encoding="utf-8")
        written.append(path)
    return written
