"""The record: what was read, in SQLite. It is the truth; Chroma and the word index are rebuilt from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from ingest.models import Document, Frozen, Passage
from ingest.pipeline import Reading
from vectorstore.figure_entries import figures_of

SCHEMA_VERSION = 2
"""Raised when the tables change; an older record is filled in where it can be, else read again from the files."""

_WITHOUT_FIGURES = "1"
"""The schema before the names of figures were kept; they follow from the passages."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS files (
    file TEXT PRIMARY KEY, origin TEXT NOT NULL, root TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    described TEXT NOT NULL, read_at TEXT NOT NULL, pages INTEGER NOT NULL, pages_read INTEGER NOT NULL,
    problem TEXT, remedy TEXT, warnings TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS pages (
    file TEXT NOT NULL, page INTEGER NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL, label TEXT, header TEXT,
    footer TEXT, PRIMARY KEY (file, page)
);
CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, file TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS passages (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL, file TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS figures (id TEXT PRIMARY KEY, file TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS figures_by_file ON figures (file);
CREATE INDEX IF NOT EXISTS passages_by_document ON passages (document_id, number);
CREATE INDEX IF NOT EXISTS passages_by_file ON passages (file);
CREATE INDEX IF NOT EXISTS documents_by_file ON documents (file, number);
"""


class FileState(Frozen):
    """What the record knows of a file. `problem` and `remedy` are set when it could not be read.

    `file` is its name in the index, `origin` where it was read, `root` the path that the user named; `described`
    is the metadata that was used, as text, so that a change of metadata is a change of the file.
    """

    file: str
    origin: str
    root: str
    sha256: str
    size: int
    described: str
    read_at: datetime
    pages: int
    pages_read: int
    problem: str | None = None
    remedy: str | None = None
    warnings: tuple[str, ...] = ()


class Totals(Frozen):
    """How much the record holds."""

    files: int
    failed: int
    documents: int
    pages: int
    pages_read: int
    passages: int


class Record:
    """Documents, pages and passages in one SQLite file. Every change is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create the record."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        # The web chat asks from several threads; SQLite serialises them and reads do not wait for writes.
        self._connection = sqlite3.connect(path, check_same_thread=False, timeout=30)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        with self._change():
            self._connection.executescript(_SCHEMA)
        if self.meta("schema") == _WITHOUT_FIGURES:
            self._name_figures()
        elif self.meta("schema") not in {None, str(SCHEMA_VERSION)}:
            self._forget_all()
        self.set_meta("schema", str(SCHEMA_VERSION))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def _change(self) -> Iterator[None]:
        with self._connection:
            yield

    def _forget_all(self) -> None:
        with self._change():
            for table in ("files", "pages", "documents", "passages", "figures", "meta"):
                self._connection.execute(f"DELETE FROM {table}")

    def _name_figures(self) -> None:
        """Fill in the names of the figures; the other indexes do not hold them yet."""
        with self._change():
            for file, body in self._connection.execute("SELECT file, body FROM passages").fetchall():
                self._put_figures(file, [Passage.model_validate_json(body)])
            self._connection.execute("DELETE FROM meta WHERE key = 'indexed'")
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('schema', ?)", (str(SCHEMA_VERSION),))

    def meta(self, key: str) -> str | None:
        """A setting of the index, None when it was never set."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def set_meta(self, key: str, value: str) -> None:
        """Keep a setting of the index."""
        with self._change():
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    @property
    def generation(self) -> int:
        """Number of changes so far; the other indexes keep the generation that they show."""
        return int(self.meta("generation") or 0)

    def _bump(self) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('generation', ?)", (str(self.generation + 1),))

    def put(self, state: FileState, reading: Reading | None) -> None:
        """Replace all that is known of a file, in one transaction; `reading` is None for a failed file."""
        with self._change():
            self._drop(state.file)
            self._connection.execute(
                "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    state.file, state.origin, state.root, state.sha256, state.size, state.described,
                    state.read_at.isoformat(), state.pages, state.pages_read, state.problem, state.remedy,
                    json.dumps(state.warnings),
                ),
            )  # fmt: skip
            if reading is not None:
                self._put_reading(state.file, reading)
            self._bump()

    def _put_reading(self, file: str, reading: Reading) -> None:
        facts = {fact.number: fact for fact in reading.facts}
        start = 0
        rows = []
        for page, text in zip(reading.source.pages, reading.source.text.split("\f"), strict=True):
            fact = facts[page.number]
            rows.append((file, page.number, start, text, fact.label, fact.header, fact.footer))
            start += len(text) + 1
        self._connection.executemany("INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        for number, item in enumerate(reading.documents):
            self._connection.execute(
                "INSERT INTO documents VALUES (?, ?, ?, ?)",
                (item.document.id, file, number, item.document.model_dump_json()),
            )
            self._connection.executemany(
                "INSERT OR REPLACE INTO passages VALUES (?, ?, ?, ?, ?)",
                [
                    (
                        passage.id,
                        item.document.id,
                        file,
                        index,
                        passage.model_dump_json(exclude_defaults=True),
                    )
                    for index, passage in enumerate(item.passages)
                ],
            )
            self._put_figures(file, item.passages)

    def _put_figures(self, file: str, passages: Iterable[Passage]) -> None:
        # The figures themselves are in the passages; kept twice they could come to differ.
        self._connection.executemany(
            "INSERT OR REPLACE INTO figures VALUES (?, ?)",
            [(place.id, file) for passage in passages for place in figures_of(passage)],
        )

    def remove(self, file: str) -> None:
        """Forget a file."""
        with self._change():
            self._drop(file)
            self._bump()

    def _drop(self, file: str) -> None:
        for table in ("files", "pages", "documents", "passages", "figures"):
            self._connection.execute(f"DELETE FROM {table} WHERE file = ?", (file,))

    def files(self) -> tuple[FileState, ...]:
        """All files, those that failed too, by name."""
        rows = self._connection.execute("SELECT * FROM files ORDER BY file")
        return tuple(
            FileState(
                file=row[0], origin=row[1], root=row[2], sha256=row[3], size=row[4], described=row[5],
                read_at=datetime.fromisoformat(row[6]), pages=row[7], pages_read=row[8], problem=row[9],
                remedy=row[10], warnings=tuple(json.loads(row[11])),
            )
            for row in rows
        )  # fmt: skip

    def documents(self) -> tuple[Document, ...]:
        """All documents, by file and place in the file."""
        rows = self._connection.execute("SELECT body FROM documents ORDER BY file, number")
        return tuple(Document.model_validate_json(row[0]) for row in rows)

    def passage_ids(self) -> tuple[str, ...]:
        """Ids of all passages."""
        return tuple(row[0] for row in self._connection.execute("SELECT id FROM passages"))

    def figure_ids(self) -> tuple[str, ...]:
        """Names of all figures."""
        return tuple(row[0] for row in self._connection.execute("SELECT id FROM figures"))

    def passages(self, ids: Sequence[str]) -> dict[str, Passage]:
        """Passages by id; ids that are gone are left out."""
        found: dict[str, Passage] = {}
        for first in range(0, len(ids), 500):
            some = ids[first : first + 500]
            marks = ",".join("?" * len(some))
            rows = self._connection.execute(f"SELECT body FROM passages WHERE id IN ({marks})", tuple(some))
            for row in rows:
                passage = Passage.model_validate_json(row[0])
                found[passage.id] = passage
        return found

    def passages_around(self, passage: Passage, reach: int) -> tuple[Passage, ...]:
        """A passage with those that stand at most `reach` places before or behind it in its document, in order."""
        rows = self._connection.execute(
            "SELECT p.body FROM passages p JOIN passages q ON p.document_id = q.document_id "
            "WHERE q.id = ? AND p.number BETWEEN q.number - ? AND q.number + ? ORDER BY p.number",
            (passage.id, reach, reach),
        )
        return tuple(Passage.model_validate_json(row[0]) for row in rows)

    def all_passages(self) -> Iterator[Passage]:
        """All passages, in the order of the documents."""
        rows = self._connection.execute("SELECT body FROM passages ORDER BY file, document_id, number")
        for row in rows:
            yield Passage.model_validate_json(row[0])

    def page(self, file: str, page: int) -> tuple[int, str] | None:
        """Where a page starts in the source text, and its text; None when there is no such page."""
        row = self._connection.execute(
            "SELECT start, text FROM pages WHERE file = ? AND page = ?", (file, page)
        ).fetchone()
        return (int(row[0]), str(row[1])) if row else None

    def source_text(self, file: str, start: int, end: int) -> str:
        """The verbatim source text between two offsets, over page ends if need be."""
        rows = self._connection.execute(
            "SELECT start, text FROM pages WHERE file = ? AND start < ? ORDER BY page", (file, end)
        ).fetchall()
        parts = [
            text[max(0, start - begin) : max(0, end - begin)] for begin, text in rows if begin + len(text) >= start
        ]
        return "\f".join(parts)

    def totals(self) -> Totals:
        """How much there is."""
        files, failed, pages, pages_read = self._connection.execute(
            "SELECT count(*), count(problem), coalesce(sum(pages), 0), coalesce(sum(pages_read), 0) FROM files"
        ).fetchone()
        documents = self._connection.execute("SELECT count(*) FROM documents").fetchone()[0]
        passages = self._connection.execute("SELECT count(*) FROM passages").fetchone()[0]
        return Totals(
            files=files,
            failed=failed,
            documents=documents,
            pages=pages,
            pages_read=pages_read,
            passages=passages,
        )


def now() -> datetime:
    """The time in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def chunks(items: Sequence[str], size: int) -> Iterable[Sequence[str]]:
    """Consecutive pieces of a list."""
    return (items[first : first + size] for first in range(0, len(items), size))
