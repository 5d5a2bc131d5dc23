"""Answers that were given before, by question, index, model, prompt version and settings."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from pydantic import ValidationError

from assistant.drafting.models import Concept
from assistant.models import Answer
from ingest.models import Frozen


class FoundHit(Frozen):
    """A search hit with its text."""

    file: str
    document: str
    page: int
    section: str
    text: str
    score: float


class Remembered(Frozen):
    """What is kept of a question: the answer, the hits of its search, and for a letter the concept."""

    key: str
    answer: Answer
    hits: tuple[FoundHit, ...] = ()
    concept: Concept | None = None


class AnswerCache:
    """One file for each fingerprint, a line for each answer. May be used from several threads.

    What cannot be read (another version of the answer, a line cut off by a crash) counts as never asked.
    """

    def __init__(self, folder: Path, fingerprint: str, *, fresh: bool = False) -> None:
        """Open the answers of one fingerprint; `fresh` forgets what is there."""
        self._path = folder / f"{hashlib.sha256(fingerprint.encode()).hexdigest()[:24]}.jsonl"
        self._lock = threading.Lock()
        if fresh:
            self._path.unlink(missing_ok=True)
        self._known = _read(self._path)

    def get(self, question: str, history: Sequence[str], attempt: int) -> Remembered | None:
        """What was answered on this attempt (from 0) at the question, if it was asked."""
        return self._known.get(_key(question, history, attempt))

    def put(
        self,
        question: str,
        history: Sequence[str],
        attempt: int,
        answer: Answer,
        hits: Sequence[FoundHit],
        concept: Concept | None = None,
    ) -> Remembered:
        """Keep an answer; it is on disk when this returns."""
        key = _key(question, history, attempt)
        remembered = Remembered(key=key, answer=answer, hits=tuple(hits), concept=concept)
        with self._lock:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(remembered.model_dump_json() + "\n")
            self._known[remembered.key] = remembered
        return remembered


@cache
def code_version() -> str:
    """Names the code that answers: after a change of the product every question is asked again."""
    digest = hashlib.sha256()
    for package in ("prompts", "ingest", "vectorstore", "assistant"):
        origin = find_spec(package)
        for folder in (origin.submodule_search_locations or ()) if origin else ():
            for path in sorted(Path(folder).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _key(question: str, history: Sequence[str], attempt: int) -> str:
    content = json.dumps([question, list(history), attempt], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:32]


def _read(path: Path) -> dict[str, Remembered]:
    known: dict[str, Remembered] = {}
    if path.exists():
        for line in path.read_text(encoding="utf-8", errors="replace").split("\n"):
            try:
                remembered = Remembered.model_validate_json(line)
            except ValidationError:
                continue
            known[remembered.key] = remembered
    return known
