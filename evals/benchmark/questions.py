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

from evals.benchmark.make import build
from evals.benchmark.places import places_of
from evals.benchmark.rivals import rival_problems
from evals.checks import check_text
from evals.convert import Question, to_case
from evals.matching import fold
from ingest.errors import ReadError
from ingest.readers import read

KINDS = ("figure", "table", "list", "text", "compare", "derived", "unanswerable", "false_premise")
TOPICS = ("saldo", "hectare", "indicator", "budget", "personen", "datum", "besluit", "overig")
HABITS = ("own words", "keywords", "typo", "follow-up", "plain")


class BenchmarkQuestion(Question):
    """One question with its right answer, as in every question file, but nothing may be left open.

    `must_any`: of every inner tuple one string must occur in the answer. `evidence`: verbatim snippets (white
    space folded) that a right citation contains. `pages`: the page of each snippet. `habit`: how it is asked.
    """

    topic: str
    habit: str
    answer: str


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
    if question.kind == "unanswerable":
        if question.evidence or question.must_any:
            yield "an unanswerable question has no evidence and no must_any"
        return
    if not question.must_any:
        yield "must_any is empty"
    else:
        faults = [fault for fault in check_text(to_case(question), question.answer) if not fault.passed]
        yield from (f"the right answer fails '{fault.name}': {fault.message}" for fault in faults)
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
        listed = {page for page, same in zip(question.pages, question.evidence, strict=False) if same == snippet}
        unlisted = sorted({page for _, page in places} - listed)
        if unlisted and listed & {page for _, page in places}:
            yield f"evidence is also on page {unlisted}: '{snippet[:80]}'"


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
    places = places_of(name)
    found += [f"{question.id}: {problem}" for question in questions for problem in rival_problems(question, places)]
    doubles = [item for item, count in Counter(question.id for question in questions).items() if count > 1]
    found += [f"{item}: id occurs more than once" for item in doubles]
    texts = Counter((fold(question.question), question.history) for question in questions)
    found += [f"asked more than once: {text}" for (text, _), count in texts.items() if count > 1]
    return found


def add_pages(name: str) -> int:
    """Add to the evidence the other pages on which it stands; gives the number of questions changed."""
    pages = documents_of(name)
    questions = load(name)
    added = [question.model_copy(update=_other_places(question, pages)) for question in questions]
    path = Path(str(files("evals.benchmark") / name / "questions.jsonl"))
    lines = [json.dumps(one.model_dump(mode="json", exclude_unset=True), ensure_ascii=False) for one in added]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return sum(old != new for old, new in zip(questions, added, strict=True))


def _other_places(question: BenchmarkQuestion, pages: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[object, ...]]:
    """The fields `evidence` and `pages` with the unlisted pages at their end; nothing when there are none."""
    listed = list(zip(question.evidence, question.pages, strict=False))
    found = [
        (snippet, page)
        for snippet in dict.fromkeys(question.evidence)
        for name in question.source
        for page, text in enumerate(pages.get(name, ()), start=1)
        if fold(snippet) in text
    ]
    more = [place for place in dict.fromkeys(found) if place not in listed]
    if not more or len(question.pages) != len(question.evidence):
        return {}
    return {
        "evidence": (*question.evidence, *(snippet for snippet, _ in more)),
        "pages": (*question.pages, *(page for _, page in more)),
    }


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
    parser.add_argument("--pages", action="store_true", help="first add the other pages on which evidence stands")
    arguments = parser.parse_args()
    failed = 0
    for name in arguments.names:
        if arguments.pages:
            print(f"{name}: pages added to the evidence of {add_pages(name)} questions")
        found = check(name)
        pages = sum(len(texts) for texts in documents_of(name).values())
        print(f"{name}: {len(load(name))} questions, {len(documents_of(name))} files, {pages} pages")
        print(json.dumps(contents(name), ensure_ascii=False))
        print("\n".join(found) or "all questions pass")
        failed += len(found)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
