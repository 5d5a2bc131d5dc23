"""Text exports and Markdown."""

from __future__ import annotations

import re

from ingest.errors import ReadError
from ingest.source import PAGE_SEPARATOR, Line, Page, Source

_ONE_SPACE = re.compile(r" [^\s]")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+\S")
MAX_ITEM_ROWS = 3
"""An item of a list is wrapped over at most so many rows."""

MIN_ITEMS = 3
"""So many marked rows close together are a list; pages are longer."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


def decode(data: bytes) -> str:
    """Text from bytes: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252. Line ends become a newline."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub(" ", text)


def _page_starts(rows: list[str]) -> set[int]:
    """Numbers of the rows that start a page by the single-space convention of text exports.

    A row that begins with exactly one space starts a page. A lost bullet leaves the same trace, but bullets come
    in runs, and an exporter puts no blank line before a new page, while many put one before a bullet.
    """
    first = next((row for row in rows if row.strip()), "")
    if not _ONE_SPACE.match(first):
        return set()
    marked = [number for number, row in enumerate(rows) if _ONE_SPACE.match(row)][1:]
    direct = [number for number in marked if rows[number - 1].strip()]
    if not direct:
        return set(marked)
    return {number for run in _runs(direct, rows) if len(run) < MIN_ITEMS for number in run}


def _runs(marked: list[int], rows: list[str]) -> list[list[int]]:
    """Marked rows that follow each other as the items of a list do: no blank row and few rows between them."""
    runs: list[list[int]] = []
    for number in marked:
        between = rows[runs[-1][-1] : number] if runs else []
        if between and len(between) <= MAX_ITEM_ROWS and all(row.strip() for row in between):
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def read_text(data: bytes, name: str) -> Source:
    """Read a text export; pages by form feed, else by the single-space convention."""
    text = decode(data)
    parts = text.split(PAGE_SEPARATOR)
    # Some exporters put a form feed before the first page, others one behind the last.
    while len(parts) > 1 and not parts[0].strip():
        parts.pop(0)
    while len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    text = PAGE_SEPARATOR.join(parts)
    if PAGE_SEPARATOR not in text:
        rows = text.split("\n")
        starts = _page_starts(rows)
        if starts:
            pieces: list[list[str]] = [[]]
            for number, row in enumerate(rows):
                if number in starts:
                    pieces.append([])
                pieces[-1].append(row)
            text = PAGE_SEPARATOR.join("\n".join(piece) for piece in pieces)
    return _source(text, name, markdown=False)


def read_markdown(data: bytes, name: str) -> Source:
    """Read Markdown; its headings are kept as declared headings."""
    return _source(decode(data), name, markdown=True)


def _source(text: str, name: str, markdown: bool) -> Source:
    if not re.search(r"\w", text):
        raise ReadError("Er staat geen tekst in het bestand.", "Download of exporteer het opnieuw.")
    pages: list[Page] = []
    offset = 0
    for number, page_text in enumerate(text.split(PAGE_SEPARATOR), start=1):
        lines: list[Line] = []
        place = offset
        for row in page_text.split("\n"):
            heading = _MARKDOWN_HEADING.match(row) if markdown else None
            level = len(heading.group(1)) if heading else None
            lines.append(Line(text=row, start=place, end=place + len(row), page=number, level=level))
            place += len(row) + 1
        pages.append(Page(number=number, lines=tuple(lines)))
        offset += len(page_text) + 1
    return Source(file=name, media="text", text=text, pages=tuple(pages))
