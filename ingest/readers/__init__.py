"""Readers: a file becomes a `Source`. One interface, `read`, for every format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ingest.errors import ReadError
from ingest.source import Source

__all__ = ["SUFFIXES", "read"]

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".pdf", ".docx", ".html", ".htm", ".xlsx"})
"""File name endings that are read, lower case."""

MAX_BYTES = 200_000_000
"""Larger files are refused: no council document comes near, and reading one would take the machine down."""

PDF_HEADER_WINDOW = 1024
"""The PDF standard lets the header stand anywhere in the first 1024 bytes."""


def _kind_of(data: bytes) -> str:
    """What the bytes are, whatever the name says: pdf, zip, ole, image, binary or text."""
    if b"%PDF-" in data[:PDF_HEADER_WINDOW]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")):
        return "image"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text"
    return "binary" if b"\x00" in data[:4096] else "text"


_NAMES = {
    "pdf": "een PDF",
    "zip": "een Office- of zipbestand",
    "ole": "een oud of versleuteld Office-bestand",
    "image": "een afbeelding",
    "binary": "geen leesbare tekst",
    "text": "gewone tekst",
}
_EXPECTED = {".pdf": "pdf", ".docx": "zip", ".xlsx": "zip"}


def read(path: Path, name: str | None = None) -> Source:
    """Read one file.

    Args:
        path: the file on disk.
        name: how the file is called in the index; the file's own name when left out.

    Returns:
        The source: pages, lines and the whole text.

    Raises:
        ReadError: the file is missing, empty, encrypted, broken, mislabelled, holds only pictures, or is of a
            kind that is not read; with a Dutch message and remedy.
    """
    name = name or path.name
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ReadError(
            f"Dit soort bestand ({suffix or 'zonder extensie'}) kan niet worden gelezen.",
            "Sla het op als PDF, Word (.docx), Excel (.xlsx), webpagina (.html) of tekst (.txt).",
        )
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ReadError(f"Het bestand is te groot ({size // 1_000_000} MB).", "Splits het in kleinere bestanden.")
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(
            f"Het bestand kan niet worden geopend ({error.strerror}).", "Controleer of u het mag lezen."
        ) from error
    if not data.strip():
        raise ReadError("Het bestand is leeg.", "Download of exporteer het opnieuw.")
    found, expected = _kind_of(data), _EXPECTED.get(suffix, "text")
    if found == "ole":
        raise ReadError(
            "Het bestand is met een wachtwoord beveiligd, of het is een oud Office-bestand (.doc, .xls).",
            "Haal het wachtwoord eraf of sla het op als .docx of .xlsx.",
        )
    if found != expected:
        raise ReadError(
            f"De naam eindigt op {suffix}, maar de inhoud is {_NAMES[found]}.",
            "Geef het bestand de juiste extensie of exporteer het opnieuw.",
        )
    return _reader(suffix)(data, name)


def _reader(suffix: str) -> Callable[[bytes, str], Source]:
    """The reader for a file name ending; imported here because the PDF and Word libraries load slowly."""
    if suffix == ".pdf":
        from ingest.readers.pdf import read_pdf

        return read_pdf
    if suffix == ".docx":
        from ingest.readers.word import read_word

        return read_word
    if suffix == ".xlsx":
        from ingest.readers.sheet import read_sheet

        return read_sheet
    if suffix in {".html", ".htm"}:
        from ingest.readers.html import read_html

        return read_html
    if suffix in {".md", ".markdown"}:
        from ingest.readers.text import read_markdown

        return read_markdown
    from ingest.readers.text import read_text

    return read_text
