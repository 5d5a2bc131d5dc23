"""The benchmark's questions: their form, and the checks that every question must pass.

`python -m evals.benchmark.questions NAME …` checks the questions of municipalities against their documents.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from pydantic import Field

from evals.benchmark.make import build
from evals.matching import fold, holds
from ingest.errors import ReadError
from ingest.models import Frozen
from ingest.readers import read

KINDS = ("figure", "table", "list", "text", "compare", "derived", "unanswerable", "false_premise")
TOPICS = ("saldo", "hectare", "indicator", "budget", "personen", "datum", "besluit", "overig")
HABITS = ("own words", "keywords", "typo", "follow-up", "plain")


class FigureGold(Frozen):
    """A figure of the right answer: value in base units as a decimal string, its unit, and as written."""

    value: str
    unit: str
    as_written: str


class BenchmarkQuestion(Frozen):
    """One question with its right answer; the fields mean what shared question files call them.

    `must_any`: of every inner tuple one string must occur in the answer. `evidence`: verbatim snippets (white
    space folded) that a right citation contains. `pages`: the page of each snippet. `habit`: how it is asked.
    """

    id: str
    question: str
    history: tuple[str, ...] = ()
    kind: str
    topic: str
    habit: str
    answer: str
    figures: tuple[FigureGold, ...] = ()
    must_any: tuple[tuple[str, ...], ...] = ()
    must_not: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    pages: tuple[int, ...] = Field(default=())


def load(name: str) -> tuple[BenchmarkQuestion, ...]:
    """The questions of a municipality.

    Raises:
        pydantic.ValidationError: a line has an unknown, missing or wrong field.
    """
    text = (files("evals.benchmark") / name / "questions.jsonl").read_text(encoding="utf-8")
    return tuple(BenchmarkQuestion.model_validate_json(line) for line in text.splitlines() if line.strip())


def read_folder(folder: Path) -> dict[str, tuple[str, ...]]:
    """Folded text of every page, by file name, of the files that can be read."""
    pages: dict[str, tuple[str, ...]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "metadata.csv":
            try:
                source = read(path)
            except ReadError:
                continue
            pages[path.relative_to(folder).as_posix()] = tuple(fold(text) for text in source.text.split("\f"))
    return pages


def problems(question: BenchmarkQuestion, pages: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """What is wrong with a question; nothing when it is right."""
    if question.kind not in KINDS:
        yield f"kind '{question.kind}' is unknown"
    if question.topic not in TOPICS:
        yield f"topic '{question.topic}' is unknown"
    if question.habit not in HABITS:
        yield f"habit '{question.habit}' is unknown"
    answer = fold(question.answer)
    if question.kind == "unanswerable":
        if question.evidence or question.must_any:
            yield "an unanswerable question has no evidence and no must_any"
        return
    if not question.must_any:
        yield "must_any is empty"
    for group in question.must_any:
        if not any(holds(answer, wanted) for wanted in group):
            yield f"the right answer lacks every one of {group}"
    for wanted in question.must_not:
        if holds(answer, wanted):
            yield f"the right answer holds '{wanted}', which it must not"
    if not question.evidence:
        yield "no evidence"
    if len(question.pages) != len(question.evidence):
        yield "pages and evidence differ in number"
    for name in question.source:
        if name not in pages:
            yield f"source '{name}' is not there or cannot be read"
    for number, snippet in enumerate(question.evidence):
        wanted = fold(snippet)
        places = [
            (name, page)
            for name in question.source
            for page, text in enumerate(pages.get(name, ()), start=1)
            if wanted in text
        ]
        if not places:
            yield f"evidence not found: '{snippet[:80]}'"
        elif number < len(question.pages) and question.pages[number] not in {page for _, page in places}:
            yield f"evidence is on page {sorted({page for _, page in places})}, not {question.pages[number]}"


@lru_cache(maxsize=16)
def documents_of(name: str) -> dict[str, tuple[str, ...]]:
    """Build a municipality in a temporary folder and read it."""
    with tempfile.TemporaryDirectory() as folder:
        return read_folder(build(name, Path(folder)))


def check(name: str) -> list[str]:
    """All that is wrong with a municipality's questions, a line each."""
    questions = load(name)
    pages = documents_of(name)
    found = [f"{question.id}: {problem}" for question in questions for problem in problems(question, pages)]
    doubles = [item for item, count in Counter(question.id for question in questions).items() if count > 1]
    found += [f"{item}: id occurs more than once" for item in doubles]
    texts = Counter((fold(question.question), question.history) for question in questions)
    found += [f"asked more than once: {text}" for (text, _), count in texts.items() if count > 1]
    return found


def contents(name: str) -> dict[str, dict[str, int]]:
    """How many questions there are by kind, topic and habit."""
    questions = load(name)
    return {
        field: dict(sorted(Counter(str(getattr(question, field)) for question in questions).items()))
        for field in ("kind", "topic", "habit")
    }


def main() -> int:
    """Check the questions of the municipalities named."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="+")
    failed = 0
    for name in parser.parse_args().names:
        found = check(name)
        pages = sum(len(texts) for texts in documents_of(name).values())
        print(f"{name}: {len(load(name))} questions, {len(documents_of(name))} files, {pages} pages")
        print(json.dumps(contents(name), ensure_ascii=False))
        print("\n".join(found) or "all questions pass")
        failed += len(found)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
