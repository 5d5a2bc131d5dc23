"""Where cases are kept: one SQLite file in the data folder. Nothing is overwritten unseen and nothing is lost."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from assistant.drafting.models import Case, Concept, DraftingError, Letter
from ingest.models import Frozen

FILE = "concepten.sqlite"
"""Name of the file in the data folder."""

BUSY_SECONDS = 30
"""How long a change waits for that of somebody else; one takes milliseconds."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS cases (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, title TEXT NOT NULL, changed TEXT NOT NULL, body TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS history (
    id TEXT NOT NULL, version INTEGER NOT NULL, changed TEXT NOT NULL, changed_by TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (id, version)
);
"""


class StaleError(DraftingError):
    """Somebody else changed the same thing meanwhile. `theirs` is what is kept now."""

    def __init__(self, message: str, theirs: Case) -> None:
        """Keep the message and the case as it is now."""
        super().__init__(message)
        self.theirs = theirs


class CaseSummary(Frozen):
    """A case in a list. `ready` of `total` answers are finished."""

    id: str
    title: str
    changed: datetime
    changed_by: str
    ready: int
    total: int


class CaseStore:
    """Cases in one SQLite file. May be used from several threads and processes."""

    def __init__(self, path: Path) -> None:
        """Open or create the file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        with self._connection() as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.executescript(_SCHEMA)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, so that threads and processes do not wait for each other's reads."""
        connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            yield connection
        finally:
            connection.close()

    def create(self, letter: Letter, by: str = "") -> Case:
        """Keep a new letter, without concepts yet."""
        now = datetime.now(UTC)
        case = Case(id=secrets.token_hex(6), letter=letter, created=now, changed=now, changed_by=by)
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            _write(connection, case)
            connection.execute("COMMIT")
        return case

    def case(self, case_id: str) -> Case:
        """A case as it is kept now.

        Raises:
            LookupError: there is none with that id.
        """
        with self._connection() as connection:
            return _read(connection, case_id)

    def cases(self) -> tuple[CaseSummary, ...]:
        """All cases, the last changed first."""
        with self._connection() as connection:
            rows = connection.execute("SELECT body FROM cases ORDER BY changed DESC").fetchall()
        return tuple(_summary(Case.model_validate_json(row[0])) for row in rows)

    def earlier(self, case_id: str) -> tuple[Case, ...]:
        """Every earlier version of a case, the oldest first."""
        with self._connection() as connection:
            rows = connection.execute("SELECT body FROM history WHERE id = ? ORDER BY version", (case_id,)).fetchall()
        return tuple(Case.model_validate_json(row[0]) for row in rows)

    def set_letter(self, case_id: str, letter: Letter, before: Letter, by: str = "") -> Case:
        """Replace the letter `before` by another; the concepts of questions that changed go to the history.

        Raises:
            StaleError: the letter is not `before` any more.
            LookupError: there is no such case.
        """

        def change(case: Case) -> Case:
            if case.letter != before:
                raise StaleError(f"{_who(case.changed_by)} heeft deze brief intussen gewijzigd. {_RELOAD}", case)
            kept = {(one.number, one.question, one.lead): one for one in case.concepts}
            wanted = [(question.number, question.text, question.lead) for question in letter.questions]
            concepts = tuple(kept[key] for key in wanted if key in kept)
            return case.model_copy(update={"letter": letter, "concepts": concepts})

        return self._change(case_id, by, change)

    def put_concepts(self, case_id: str, concepts: Sequence[Concept], by: str = "") -> Case:
        """Keep new concepts for questions that have none yet; what somebody already worked on stays."""

        def change(case: Case) -> Case:
            have = {concept.number: concept for concept in case.concepts}
            have.update({one.number: one for one in concepts if one.number not in have})
            order = [question.number for question in case.letter.questions]
            return case.model_copy(update={"concepts": tuple(have[number] for number in order if number in have)})

        return self._change(case_id, by, change)

    def put_concept(self, case_id: str, concept: Concept, by: str = "") -> Case:
        """Keep one changed concept; its `version` is that of the concept that it was made from.

        Two people can work on different questions at the same time; on the same one the second is told.

        Raises:
            StaleError: the concept has changed since.
            LookupError: there is no such case or question.
        """

        def change(case: Case) -> Case:
            kept = case.concept(concept.number)
            if kept.version != concept.version:
                raise StaleError(
                    f"{_who(kept.changed_by)} heeft vraag {concept.number} intussen gewijzigd. {_RELOAD}", case
                )
            fresh = concept.model_copy(update={"version": kept.version + 1, "changed_by": by})
            concepts = tuple(fresh if one.number == fresh.number else one for one in case.concepts)
            return case.model_copy(update={"concepts": concepts})

        return self._change(case_id, by, change)

    def delete(self, case_id: str) -> None:
        """Remove a case with its history; one that is not there is no error."""
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM cases WHERE id = ?", (case_id,))
            connection.execute("DELETE FROM history WHERE id = ?", (case_id,))
            connection.execute("COMMIT")

    def _change(self, case_id: str, by: str, change: Callable[[Case], Case]) -> Case:
        """Read, change and write in one transaction; the version before goes to the history."""
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                case = _read(connection, case_id)
                changed = change(case)
                now = datetime.now(UTC)
                fresh = changed.model_copy(update={"version": case.version + 1, "changed": now, "changed_by": by})
                connection.execute(
                    "INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, ?)",
                    (case.id, case.version, case.changed.isoformat(), case.changed_by, case.model_dump_json()),
                )
                _write(connection, fresh)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        return fresh


_RELOAD = "Uw tekst is niet opgeslagen. Kopieer wat u wilt houden, ververs de vraag en pas hem opnieuw aan."


def _who(name: str) -> str:
    return name or "Iemand anders"


def _read(connection: sqlite3.Connection, case_id: str) -> Case:
    row = connection.execute("SELECT body FROM cases WHERE id = ?", (case_id,)).fetchone()
    if row is None:
        raise LookupError("Deze zaak bestaat niet (meer).")
    return Case.model_validate_json(row[0])


def _write(connection: sqlite3.Connection, case: Case) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?)",
        (case.id, case.version, title_of(case.letter), case.changed.isoformat(), case.model_dump_json()),
    )


def title_of(letter: Letter) -> str:
    """How a letter is called in a list: its subject and its party."""
    named = letter.subject or "Schriftelijke vragen"
    return f"{named} ({letter.party})" if letter.party else named


def _summary(case: Case) -> CaseSummary:
    ready = sum(concept.status.value == "gereed" for concept in case.concepts)
    return CaseSummary(
        id=case.id,
        title=title_of(case.letter),
        changed=case.changed,
        changed_by=case.changed_by,
        ready=ready,
        total=len(case.letter.questions),
    )
