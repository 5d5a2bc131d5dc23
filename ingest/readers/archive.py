"""Office files are zip archives from outside: checked before anything is unpacked."""

from __future__ import annotations

import io
import zipfile

from ingest.errors import ReadError

MAX_UNPACKED = 400_000_000
"""Bytes after unpacking; a real Office file with many pictures stays well below."""

MAX_RATIO = 200
"""Text packs about ten to one; a part that unpacks to more than this many times its size is a zip bomb."""

SUSPECT_FROM = MAX_UNPACKED // 10
"""A small part may pack very well (an empty sheet); only from so many bytes on does the ratio count."""


def check_archive(data: bytes, main_part: str, program: str) -> None:
    """Check that an Office file is whole, is what its name says, and is no zip bomb.

    Args:
        data: the file.
        main_part: the part that such a file must hold ("word/document.xml").
        program: the program that makes such files, for the messages.

    Raises:
        ReadError: it is not.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise ReadError(
            f"Het {program}-bestand is beschadigd of onvolledig.", "Download of exporteer het bestand opnieuw."
        ) from error
    if not any(part.filename == main_part for part in parts):
        raise ReadError(
            f"De inhoud is geen {program}-document, al zegt de naam van wel.",
            "Geef het bestand de juiste extensie of exporteer het opnieuw.",
        )
    total = sum(part.file_size for part in parts)
    worst = max(part.file_size / max(1, part.compress_size) for part in parts)
    if total > MAX_UNPACKED or (worst > MAX_RATIO and total > SUSPECT_FROM):
        raise ReadError(
            f"Het {program}-bestand is uitgepakt veel te groot en is uit voorzorg niet gelezen.",
            f"Controleer waar het vandaan komt en sla het opnieuw op vanuit {program}.",
        )
