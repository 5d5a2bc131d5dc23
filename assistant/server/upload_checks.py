"""Whether an uploaded file may come in: its name, size and type, and nothing in it that runs by itself.

This is the first sieve, without any parser of the format; the readers of `ingest` do the rest, in a process of their
own (`assistant.server.upload_worker`).
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
import zlib
from pathlib import PurePosixPath

from ingest.errors import ReadError
from ingest.readers import SUFFIXES
from ingest.readers.archive import check_archive

NAME_CHARACTERS = 120
"""The longest file name that is kept: every file system takes it, also with a folder before it."""

MAX_PARTS = 10_000
"""More parts than any Office file has; each costs time to look at."""

MAX_OBJECT_STREAM = 20_000_000
"""Bytes that one object stream of a PDF is unpacked to, to look at; real ones stay under a megabyte."""

_MAIN_PARTS = {".docx": ("word/document.xml", "Word"), ".xlsx": ("xl/workbook.xml", "Excel")}
_RUNS = re.compile(r"vbaproject|vbadata|macrosheets|activex|oleobject|\.bin$|\.exe$|\.dll$|\.js$|\.vbs$", re.IGNORECASE)
_HARMLESS = re.compile(r"^(?:xl|word)/printersettings/", re.IGNORECASE)
_MACRO_TYPE = re.compile(rb"macroEnabled|vbaProject|ms-office\.activeX", re.IGNORECASE)

_PDF_RUNS = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b")
_PDF_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_PDF_PACKED = re.compile(rb"/ObjStm\b.{0,400}?stream\r?\n", re.DOTALL)

_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w .,()&'+\-–]")


def safe_name(name: str) -> str:
    """The name that an upload gets on disk: no folders, nothing invisible, nothing that a system reads as special.

    Raises:
        ReadError: it has no ending of a type that can be read, or nothing is left of it.
    """
    last = unicodedata.normalize("NFC", re.split(r"[/\\]", name)[-1])
    shown = "".join(letter for letter in last if unicodedata.category(letter)[0] != "C")
    cleaned = re.sub(r"\s+", " ", _UNSAFE.sub("_", shown.lstrip(" .~$"))).strip(" .~$")
    path = PurePosixPath(cleaned)
    suffix = path.suffix.lower()
    stem = path.stem.strip(" .~$")
    if suffix not in SUFFIXES:
        raise ReadError(
            f"Dit soort bestand ({suffix or 'zonder extensie'}) kan niet worden toegevoegd.",
            "Sla het op als PDF, Word (.docx), Excel (.xlsx), webpagina (.html) of tekst (.txt).",
        )
    if not stem or _RESERVED.match(stem):
        raise ReadError("Deze bestandsnaam kan niet.", "Geef het bestand een gewone naam, zoals raadsbrief.pdf.")
    return stem[: NAME_CHARACTERS - len(suffix)].rstrip(" .") + suffix


def check_size(size: int, megabytes: int) -> None:
    """Raise `ReadError` for an empty file, or one of more than so many megabytes."""
    if not size:
        raise ReadError("Het bestand is leeg.", "Download of exporteer het opnieuw.")
    if size > megabytes * 1_000_000:
        raise ReadError(
            f"Het bestand is te groot ({-(-size // 1_000_000)} MB; hoogstens {megabytes} MB).",
            "Splits het in kleinere bestanden, of laat de beheerder het inlezen met `raadwijzer ingest`.",
        )


def check_content(suffix: str, data: bytes) -> None:
    """Check that nothing in a file runs by itself.

    Args:
        suffix: of its name, lower case.
        data: the file.

    Raises:
        ReadError: it holds macros, scripts or other files, or it is not what its name says.
    """
    if suffix in _MAIN_PARTS:
        check_archive(data, *_MAIN_PARTS[suffix])
        _check_parts(data)
    elif suffix == ".pdf":
        _check_pdf(data)


def _check_parts(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if len(names) > MAX_PARTS:
            raise ReadError("Het bestand heeft veel te veel onderdelen.", "Sla het opnieuw op en probeer het weer.")
        if len(set(names)) < len(names) or any(_leads_out(name) for name in names):
            raise ReadError("Het bestand is vreemd opgebouwd en is uit voorzorg geweigerd.", "Sla het opnieuw op.")
        types = archive.read("[Content_Types].xml") if "[Content_Types].xml" in names else b""
    if _MACRO_TYPE.search(types) or any(_RUNS.search(name) and not _HARMLESS.match(name) for name in names):
        raise ReadError(
            "Het bestand bevat macro's of ingesloten programma's en is geweigerd.",
            "Sla het op zonder macro's en ingesloten objecten, of maak er een PDF van.",
        )


def _leads_out(name: str) -> bool:
    parts = re.split(r"[/\\]", name)
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]


def _check_pdf(data: bytes) -> None:
    if any(_PDF_RUNS.search(_unescaped(part)) for part in (data, *_object_streams(data))):
        raise ReadError(
            "De PDF bevat een script, een formulierprogramma of ingesloten bestanden en is geweigerd.",
            "Open de PDF, kies Afdrukken en bewaar als nieuwe PDF; voeg die toe.",
        )


def _unescaped(data: bytes) -> bytes:
    """Names in a PDF may be written with codes ("/J#61vaScript")."""
    return _PDF_ESCAPE.sub(lambda match: bytes.fromhex(match[1].decode()), data)


def _object_streams(data: bytes) -> list[bytes]:
    """The packed objects of a PDF; what cannot be unpacked is left out: the reader will say so."""
    found = []
    for match in _PDF_PACKED.finditer(data):
        unpack = zlib.decompressobj()
        try:
            found.append(unpack.decompress(data[match.end() :], MAX_OBJECT_STREAM))
        except zlib.error:
            continue
    return found
