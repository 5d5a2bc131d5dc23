"""What is read and what is asked: the sample corpus, generated corpora, and questions about either."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, zip_longest
from pathlib import Path

from evals.errors import EvalError
from evals.loading import load_suite
from evals.making.bulk import corpus
from evals.making.write import write
from ingest.models import Document, Passage, UnitKind
from vectorstore.dutch import STOP_WORDS, tokens
from vectorstore.index import Index

_EVALS = Path(__file__).parents[1]
SAMPLE = _EVALS / "documents"
SAMPLE_SUITE = _EVALS / "suites" / "voorbeeld" / "suite.yaml"

_SPREAD = 8
"""Passages that are looked at for each question that is wanted: not all hold something to ask about."""
_MIN_LETTERS = 6
"""Letters of a word or a row label that says what is asked."""


def check(folder: Path) -> None:
    """Refuse a corpus that is not there.

    Raises:
        EvalError: no such folder, or nothing in it.
    """
    if not folder.is_dir() or not any(folder.iterdir()):
        raise EvalError(f"De map met documenten {folder} bestaat niet of is leeg.")


def generate(pages: int, folder: Path) -> None:
    """Write an invented corpus of about so many pages into a folder, in the place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    write(corpus(pages), folder)


def suite_questions(suite: Path, count: int) -> tuple[str, ...]:
    """Questions of a suite, spread over it. Follow-ups are left out: the plain pipeline has no memory.

    Raises:
        EvalError: the suite cannot be used.
    """
    asked = [case.question for case in load_suite(suite).suite.cases if not case.history]
    return tuple(asked[:: max(1, len(asked) // count)][:count])


def drawn_questions(data: Path, count: int) -> tuple[str, ...]:
    """Questions drawn from what Raadwijzer read, spread over the corpus; the same index gives the same questions.

    They are about rows of tables and about sentences.

    Raises:
        EvalError: there is nothing to ask about.
    """
    index = Index(data)
    try:
        ids = sorted(index.record.passage_ids())
        wanted = ids[:: max(1, len(ids) // (_SPREAD * count))]
        found = [index.passages(wanted)[name] for name in wanted]
        questions = tuple(islice(_questions(found, index.documents), count))
    finally:
        index.close()
    if not questions:
        raise EvalError("In deze documenten is niets gevonden om vragen over te stellen.")
    return questions


def _questions(passages: Sequence[Passage], documents: Mapping[str, Document]) -> Iterator[str]:
    """In turn a row and a sentence, as long as there are both; of either every other one names the document."""
    subjects = ([_row(passage) for passage in passages], [_sentence(passage) for passage in passages])
    titled = [
        [
            (subject, documents[passage.document_id].title)
            for subject, passage in zip(kind, passages, strict=True)
            if subject
        ]
        for kind in subjects
    ]
    asked: set[str] = set()
    for number, both in enumerate(zip_longest(*titled)):
        for subject, title in filter(None, both):
            question = f"Wat zegt {title} over {subject}?" if number % 2 == 0 else f"{subject}?"
            if question not in asked:
                asked.add(question)
                yield question


def _row(passage: Passage) -> str | None:
    """Label and column of the first row that has both."""
    for unit in passage.units:
        label = unit.label or ""
        headers = [header for header, _ in unit.cells if header]
        if unit.kind is UnitKind.ROW and headers and sum(letter.isalpha() for letter in label) >= _MIN_LETTERS:
            return f"{label} in {headers[-1]}"
    return None


def _sentence(passage: Passage) -> str | None:
    """The two longest words of the first sentence that has two long ones."""
    for unit in passage.units:
        words = {word for word in tokens(unit.text) if len(word) >= _MIN_LETTERS and word.isalpha()} - STOP_WORDS
        if unit.kind is UnitKind.SENTENCE and len(words) > 1:
            return " en ".join(sorted(words, key=lambda word: (-len(word), word))[:2])
    return None
