"""`metadata.csv` beside the files: what a person says of a document overrides what is inferred."""

from __future__ import annotations

import csv
from datetime import date as Date
from pathlib import Path

from ingest.errors import ReadError
from ingest.models import Frozen

FILE_NAME = "metadata.csv"
COLUMNS = ("file", "title", "kind", "date", "url", "access")


class Metadata(Frozen):
    """One line of `metadata.csv`; None where the cell is empty. `access` is "openbaar" or a group."""

    file: str
    title: str | None = None
    kind: str | None = None
    date: Date | None = None
    url: str | None = None
    access: str | None = None


def read_metadata(folder: Path) -> dict[str, Metadata]:
    """Read the `metadata.csv` of a folder; an empty mapping when there is none.

    Returns:
        Metadata by file name.

    Raises:
        ReadError: a column is missing or unknown, or a date is not written as 2025-05-28.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        return {}
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(f"{FILE_NAME} kan niet worden gelezen.", "Sla het op als CSV in UTF-8.") from error
    delimiter = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    reader = csv.DictReader(text.splitlines(), delimiter=delimiter)
    names = [name.strip() for name in reader.fieldnames or []]
    unknown = [name for name in names if name not in COLUMNS]
    if "file" not in names or unknown:
        raise ReadError(
            f"{FILE_NAME} heeft andere kolommen dan verwacht ({', '.join(unknown) or 'file ontbreekt'}).",
            f"Gebruik als eerste regel: {','.join(COLUMNS)}.",
        )
    result: dict[str, Metadata] = {}
    for number, row in enumerate(reader, start=2):
        cells = {key.strip(): (value or "").strip() or None for key, value in row.items() if key is not None}
        name, written = cells.get("file"), cells.get("date")
        if not name:
            continue
        try:
            date = Date.fromisoformat(written) if written else None
        except ValueError as error:
            raise ReadError(
                f"{FILE_NAME}, regel {number}: '{written}' is geen datum.",
                "Schrijf een datum als 2025-05-28.",
            ) from error
        result[name] = Metadata(
            file=name,
            title=cells.get("title"),
            kind=cells.get("kind"),
            date=date,
            url=_web_address(cells.get("url")),
            access=cells.get("access"),
        )
    return result


def _web_address(text: str | None) -> str | None:
    """Only web addresses: a link with another scheme could run code in the reader's browser."""
    return text if text and text.lower().startswith(("https://", "http://")) else None
