"""Measures the product on the benchmark: retrieval and answers, by municipality, kind, topic and habit.

`python -m evals.benchmark.measure NAME … [--work DIR]` prints scores only, never a question or an answer, so that it
can be run on the judging municipalities without spoiling them.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from statistics import median

from assistant.indexing import index_paths
from assistant.models import Answer
from assistant.service import Assistant
from assistant.settings import Settings
from evals.benchmark import CHOOSE, JUDGE, LEARN
from evals.benchmark.make import build, written
from evals.benchmark.questions import BenchmarkQuestion, load
from evals.matching import fold, holds_any, quotes, without_markers
from vectorstore.index import Index

WORK = Path("build/benchmark")
MAX_FIGURES = {"list": 20, "compare": 16}
MAX_WORDS = {"list": 260, "compare": 200}
DEPTH = 20


class Verdict(StrEnum):
    """What an answer is worth."""

    CORRECT = "correct"
    LOCATED = "located"
    REFUSED = "refused"
    UNCITED = "uncited"
    UNFOCUSED = "unfocused"
    WRONG = "wrong"
    INVENTED = "invented"


FALSE = (Verdict.WRONG, Verdict.INVENTED)


@dataclass(frozen=True, slots=True)
class Result:
    """One question's verdict and where its evidence was found (rank of the passage from 1, None: not)."""

    question: BenchmarkQuestion
    verdict: Verdict
    rank: int | None
    seconds: float
    reason: str | None


def cited(question: BenchmarkQuestion, answer: Answer, first: int | None = None) -> bool:
    """Whether a citation of the right file quotes the evidence."""
    return not question.evidence or any(
        citation.file in question.source and any(quotes(citation.quote, snippet) for snippet in question.evidence)
        for citation in answer.citations[:first]
    )


def states(question: BenchmarkQuestion, text: str) -> Verdict | None:
    """Whether a text says the right thing and no more; None when it does."""
    raw = without_markers(text)
    folded = fold(raw)
    if holds_any(folded, question.must_not):
        return Verdict.WRONG
    if not all(holds_any(folded, group) for group in question.must_any):
        return Verdict.WRONG
    number = re.compile(r"(?<![\w.,])[-+]?\d+(?:[.,]\d+)*(?![\w])")
    asked = set(number.findall(fold(question.question)))
    stated = {n for n in number.findall(folded) if n not in asked and not re.fullmatch(r"(19|20)\d\d", n)}
    dumped = len(stated) > MAX_FIGURES.get(question.kind, 10) or len(raw.split()) > MAX_WORDS.get(question.kind, 150)
    return Verdict.UNFOCUSED if dumped else None


def judge(question: BenchmarkQuestion, answer: Answer) -> Verdict:
    """The verdict on an answer."""
    if question.kind == "unanswerable":
        return Verdict.CORRECT if answer.refused else Verdict.INVENTED
    if answer.refused:
        return Verdict.LOCATED if cited(question, answer, first=5) else Verdict.REFUSED
    wrong = states(question, answer.text)
    if wrong is not None:
        return wrong
    return Verdict.CORRECT if cited(question, answer) else Verdict.UNCITED


def indexed(name: str, work: Path) -> Path:
    """The data folder of a municipality; built and read when it is not there yet."""
    data = work / "index" / name
    folder = build(name, work / "documents")
    index = Index(data)
    index_paths(index, [folder], encoding="raadwijzer")
    index.close()
    return data


def run(name: str, work: Path) -> list[Result]:
    """Ask all questions of a municipality."""
    assistant = Assistant.open(settings=Settings(data=indexed(name, work)))
    assistant.warm_up()
    results = []
    for question in load(name):
        answer = assistant.ask(question.question, question.history)
        hits = assistant.search(question.question, DEPTH, history=question.history)
        rank = next(
            (
                number
                for number, hit in enumerate(hits, start=1)
                if hit.file in question.source and any(quotes(hit.text, snippet) for snippet in question.evidence)
            ),
            None,
        )
        results.append(Result(question, judge(question, answer), rank, answer.seconds, answer.reason))
    assistant.close()
    return results


def row(name: str, results: Sequence[Result]) -> str:
    """One line of the table."""
    count = Counter(result.verdict for result in results)
    told = len(results) - count[Verdict.LOCATED] - count[Verdict.REFUSED]
    told -= sum(r.question.kind == "unanswerable" and r.verdict is Verdict.CORRECT for r in results)
    false = sum(count[verdict] for verdict in FALSE)
    useful = count[Verdict.CORRECT] + count[Verdict.LOCATED]
    with_evidence = [result for result in results if result.question.evidence]
    recall = "  ".join(
        f"r@{depth} {sum(1 for r in with_evidence if r.rank and r.rank <= depth) / max(1, len(with_evidence)):4.0%}"
        for depth in (1, 5, 20)
    )
    return (
        f"{name:16.16s} {len(results):5d}  correct {count[Verdict.CORRECT] / len(results):4.0%}  "
        f"correct or located {useful / len(results):4.0%}  answers {told:4d}  false {false:3d} "
        f"({false / max(1, told):4.0%})  {recall}"
    )


def table(results: Sequence[Result]) -> Iterable[str]:
    """Scores by kind, topic and habit, and over all."""
    for field in ("kind", "topic", "habit"):
        groups: dict[str, list[Result]] = {}
        for result in results:
            groups.setdefault(str(getattr(result.question, field)), []).append(result)
        yield from (row(name, groups[name]) for name in sorted(groups))
        yield ""
    yield row("all", results)
    times = sorted(result.seconds for result in results)
    yield f"median {median(times) * 1000:.0f} ms, p95 {times[int(len(times) * 0.95)] * 1000:.0f} ms a question"


def main() -> None:
    """Print the scores of municipalities, or of a split (learn, choose, judge)."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", default=["learn"])
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--brief", action="store_true", help="one line a municipality")
    arguments = parser.parse_args()
    splits = {"learn": LEARN, "choose": CHOOSE, "judge": JUDGE}
    names = [name for given in arguments.names for name in splits.get(given, (given,))]
    everything: list[Result] = []
    for name in names:
        if name not in written():
            print(f"{name}: not written yet")
            continue
        results = run(name, arguments.work)
        everything += results
        print(row(name, results))
    if everything and not arguments.brief:
        print("\n".join(table(everything)))


if __name__ == "__main__":
    main()
