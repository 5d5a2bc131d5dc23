"""The way of a file: reader, page furniture, documents, tables, blocks, passages."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ingest.blocks import find_blocks
from ingest.contents import contents_lines
from ingest.describing import describe
from ingest.figures import find_sign_convention
from ingest.furniture import PageFacts, remove_furniture
from ingest.metadata import Metadata
from ingest.models import Document, Passage, Table
from ingest.passages import make_passages
from ingest.readers import read
from ingest.source import Source
from ingest.splitting import Part, split_documents

_CAPTION = re.compile(r"^(?:tabel|figuur|grafiek|kaart|afbeelding|diagram)\s+\d+(?:\.\d+)*\b.{0,120}$", re.IGNORECASE)
_REFERENCE = re.compile(r"\b(?:zie|toont|laat|staat|blijkt|geeft|volgt|is|zijn)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with its passages and tables."""

    document: Document
    passages: tuple[Passage, ...]
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that reading a file gives."""

    source: Source
    sha256: str
    facts: tuple[PageFacts, ...]
    documents: tuple[ReadDocument, ...]


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_file(path: Path, name: str, count: Callable[[str], int], metadata: Metadata | None = None) -> Reading:
    """Read a file into documents and passages.

    Args:
        path: the file.
        name: its name in the index (the path below the folder that was read).
        count: counts the tokens of a text.
        metadata: what a person said of the file.

    Raises:
        ReadError: the file cannot be read.
    """
    sha256 = fingerprint(path)
    source = read(path, name)
    lines, facts = remove_furniture(source.pages)
    parts = split_documents(lines)
    stem = re.sub(r"[_-]+", " ", Path(name).stem).strip()
    described = [describe(part.lines, part.announced, stem) for part in parts]
    kinds = Counter(description.kind for description in described if description.kind.startswith("programma"))
    if kinds and kinds.most_common(1)[0][1] >= 2:
        usual = kinds.most_common(1)[0][0]
        described = [describe(part.lines, part.announced, stem, usual) for part in parts]
    pages = {page.number: page for page in source.pages}
    # Annexes without a date of their own came with the letter in front of them.
    shared_date = described[0].date if len(described) > 1 else None
    documents = []
    for number, (part, description) in enumerate(zip(parts, described, strict=True)):
        blocks, tables = find_blocks(part.lines, pages)
        document_id = hashlib.sha256(f"{name}/{number}".encode()).hexdigest()[:12]
        first, last = part.pages
        alone = metadata if metadata is not None and len(parts) == 1 else None
        document = Document(
            id=document_id,
            file=name,
            title=(alone and alone.title) or description.title,
            kind=(alone and alone.kind) or description.kind,
            date=(metadata and metadata.date) or description.date or shared_date,
            period=description.period,
            url=metadata.url if metadata else None,
            access=(metadata and metadata.access) or "openbaar",
            sha256=sha256,
            page_first=first,
            page_last=last,
            pages_in_file=len(source.pages),
            pages_read=sum(any(line.text.strip() for line in pages[page].lines) for page in range(first, last + 1)),
            start=part.lines[0].start,
            end=part.lines[-1].end,
            pictured=_pictured(part, frozenset(index for table in tables for index in table.used)),
        )
        declared = find_sign_convention(" ".join(line.text for line in part.lines))
        signs = declared if declared is not None and declared.says_something else None
        passages = make_passages(document_id, blocks, source.text, count, signs, contents_lines(part.lines))
        documents.append(ReadDocument(document, passages, tuple(table.table for table in tables)))
    return Reading(source, sha256, tuple(facts), tuple(documents))


def _pictured(part: Part, used: frozenset[int]) -> tuple[str, ...]:
    """Captions of tables and figures without data: they exist only as a picture."""
    found: list[str] = []
    for index, line in enumerate(part.lines):
        text = " ".join(line.text.split())
        if index not in used and _CAPTION.match(text) and not _REFERENCE.search(text) and text not in found:
            found.append(text)
    return tuple(found)
