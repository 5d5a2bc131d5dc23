"""Measures the product on the benchmark: retrieval and answers, by municipality, kind, topic and habit.

`python -m evals.benchmark.measure NAME … [--work DIR]` prints scores only, never a question or an answer, so that it
can be run on the judging municipalities without spoiling them. The judge is that of `raadwijzer eval`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.indexing import index_paths
from assistant.models import Answer
from assistant.service import Assistant
from assistant.settings import Settings
from evals.benchmark import CHOOSE, JUDGE, LEARN
from evals.benchmark.make import build, written
from evals.benchmark.questions import BenchmarkQuestion, load
from evals.checks import text_fault
from evals.convert import to_case, to_suite
from evals.loading import LoadedSuite
from evals.metrics import tally
from evals.results import CaseResult, Verdict
from evals.retrieval import DEPTH
from evals.runner import Options, run_suite
from evals.source_checks import shows
from vectorstore.index import Index

WORK = Path("build/benchmark")


def cited(question: BenchmarkQuestion, answer: Answer, first: int | None = None) -> bool:
    """Whether one of the first citations quotes the evidence from the right file."""
    return not question.evidence or shows(to_case(question).expected.sources, answer.citations[:first])


def states(question: BenchmarkQuestion, text: str) -> Verdict | None:
    """What is wrong with a text as an answer: not the right thing, or more than that; None when nothing is."""
    return text_fault(to_case(question), text)


def indexed(name: str, work: Path) -> Path:
    """The data folder of a municipality; built and read when it is not there yet."""
    data = work / "index" / name
    folder = build(name, work / "documents")
    index = Index(data)
    index_paths(index, [folder], encoding="raadwijzer")
    index.close()
    return data


def run(name: str, work: Path) -> tuple[CaseResult, ...]:
    """Ask all questions of a municipality; nothing of it is kept."""
    loaded = LoadedSuite(to_suite(load(name), name), work)
    assistant = Assistant.open(settings=Settings(data=indexed(name, work)))
    try:
        assistant.warm_up()
        with TemporaryDirectory() as folder:
            return run_suite(loaded, assistant, Path(folder), Options(), lambda: None).results
    finally:
        assistant.close()


def row(name: str, results: Sequence[CaseResult]) -> str:
    """One line of the table; `r@5`: evidence is among the first five passages of the search."""
    count = tally(results)
    places = [[place or DEPTH + 1 for place in result.ranks.places] for result in results if result.ranks]
    found = "  ".join(
        f"r@{depth} {sum(min(one) <= depth for one in places) / max(1, len(places)):4.0%}" for depth in (1, 5, 20)
    )
    return (
        f"{name:16.16s} {count.cases:5d}  correct {count.correct:4.0%}  correct or located {count.useful:4.0%}  "
        f"answers {count.told:4d}  false {count.false_count:3d} ({count.false:4.0%})  {found}"
    )


def table(results: Sequence[CaseResult]) -> Iterable[str]:
    """Scores by kind, by tag (topic and habit) and over all, and the time of a question."""
    for names in (_kinds, _tags):
        groups: dict[str, list[CaseResult]] = {}
        for result in results:
            for name in names(result):
                groups.setdefault(name, []).append(result)
        yield from (row(name, groups[name]) for name in sorted(groups))
        yield ""
    yield row("all", results)
    count = tally(results)
    median, p95 = count.seconds_median or 0, count.seconds_p95 or 0
    yield f"median {median * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms a question"


def _kinds(result: CaseResult) -> tuple[str, ...]:
    return (result.case.kind.value,) if result.case.kind else ()


def _tags(result: CaseResult) -> tuple[str, ...]:
    return result.case.tags


def main() -> None:
    """Print the scores of municipalities, or of a split (learn, choose, judge)."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", default=["learn"])
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--brief", action="store_true", help="one line a municipality")
    arguments = parser.parse_args()
    splits = {"learn": LEARN, "choose": CHOOSE, "judge": JUDGE}
    names = [name for given in arguments.names for name in splits.get(given, (given,))]
    everything: list[CaseResult] = []
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
