"""Measures verification: `python -m evals.verifying [NAME …] [--step N]`.

Right answers (`evals.right_answers`) on the example documents and on the learning municipalities of the benchmark must
all be accepted; their corruptions (`evals.corruptions`) must all be caught.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from assistant.indexing import index_paths
from assistant.models import Answer
from assistant.verification import failures
from evals.altering import Stock
from evals.benchmark import LEARN
from evals.benchmark.measure import WORK, indexed
from evals.corruptions import KINDS, Corruption, corruptions
from evals.right_answers import right_answers
from vectorstore.index import Index
from vectorstore.record import Record

STEP = 30
"""Of so many right answers one is corrupted, in every kind of way: with it some 28,000 corruptions."""

EXAMPLES = "voorbeeld"
"""The name of the example documents among the municipalities."""

SHOWN = 5
"""So many of what went wrong are printed for each municipality."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What verification made of right answers and of their corruptions.

    `refused` are right answers that it refused, with why; `missed` are corruptions that it let through.
    """

    right: int
    refused: tuple[tuple[Answer, str], ...]
    tried: Mapping[str, int]
    missed: tuple[Corruption, ...]


def measure(record: Record, step: int, spare: int = 1) -> Tally:
    """Verify right answers on a record, every `spare`th one, and corrupt every `step`th one in every kind of way."""
    stock = Stock(record)
    documents = list(stock.documents.values())
    right = 0
    refused: list[tuple[Answer, str]] = []
    tried: Counter[str] = Counter()
    missed: list[Corruption] = []
    for number, answer in enumerate(right_answers(record, documents)):
        if number % spare == 0:
            right += 1
            wrong = failures(answer, record, documents)
            if wrong:
                refused.append((answer, wrong[0]))
        if number % step == 0:
            for corruption in corruptions(answer, stock, str(number)):
                tried[corruption.kind] += 1
                if not failures(corruption.answer, record, documents):
                    missed.append(corruption)
    return Tally(right, tuple(refused), tried, tuple(missed))


def _records(names: Sequence[str], work: Path) -> Iterator[tuple[str, Path]]:
    """The example documents and municipalities by their names, read when they are not yet."""
    for name in names:
        if name != EXAMPLES:
            yield name, indexed(name, work)
            continue
        examples = work / "index" / EXAMPLES
        index = Index(examples)
        index_paths(index, [Path(str(files("evals") / "documents"))], encoding="raadwijzer")
        index.close()
        yield EXAMPLES, examples


def main() -> int:
    """Print for every kind of corruption how many are caught; 1 when one is missed or a right answer is refused."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    known = (EXAMPLES, *LEARN)
    # Without [] among the choices argparse refuses an empty list of names.
    parser.add_argument("names", nargs="*", choices=[*known, []], help="what to measure on; all of it when left out")
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--step", type=int, default=STEP, help="corrupt every so many right answers")
    arguments = parser.parse_args()
    tallies = []
    for name, data in _records(arguments.names or known, arguments.work):
        record = Record(data / "record.sqlite")
        tally = measure(record, arguments.step)
        record.close()
        tallies.append(tally)
        wrong = len(tally.refused) + len(tally.missed)
        print(
            f"{name}: {tally.right} right answers, {sum(tally.tried.values())} corruptions, {wrong} wrong", flush=True
        )
        for answer, why in tally.refused[:SHOWN]:
            print(f"  refused: {why}\n    {answer.text!r}")
        for corruption in tally.missed[:SHOWN]:
            print(f"  missed: {corruption.kind}, {corruption.name}\n    {corruption.answer.text!r}")
    missed = Counter(corruption.kind for tally in tallies for corruption in tally.missed)
    print(f"\n{'kind':14}{'tried':>8}{'caught':>8}")
    for kind in KINDS:
        tried = sum(tally.tried.get(kind, 0) for tally in tallies)
        print(f"{kind:14}{tried:8}{tried - missed[kind]:8}")
    tried = sum(sum(tally.tried.values()) for tally in tallies)
    print(f"{'all':14}{tried:8}{tried - missed.total():8}")
    right, refused = sum(t.right for t in tallies), sum(len(t.refused) for t in tallies)
    print(f"\n{right} right answers, {right - refused} accepted")
    return int(bool(missed or refused))


if __name__ == "__main__":
    raise SystemExit(main())
