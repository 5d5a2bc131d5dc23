"""Why questions of the benchmark fail: `python -m evals.causes [choose|learn|NAME …] [--work DIR]`.

Every question that does not get a right answer has one cause, the first step on the way from question to answer that
lost it. Prints counts only, never a question or an answer.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from assistant.answering import choose
from assistant.candidates import PASSAGES, Candidate
from assistant.learned import Learned, shipped
from evals.benchmark import CHOOSE, LEARN
from evals.benchmark.measure import WORK
from evals.matching import quotes
from evals.training import Example, prepare_all
from ingest.models import UnitKind

COMMONEST = 10
"""Causes that are shown."""

SEVERAL_PLACES = frozenset({"compare", "derived"})
"""Kinds of questions whose answer stands in no single place."""


class Cause(StrEnum):
    """The step that lost the question."""

    NOT_FOUND = "no passage with the evidence among those found"
    TOO_LOW = f"the evidence is found, but below the first {PASSAGES} passages"
    SEVERAL = "the answer must be computed or compared, and no place states it"
    NO_UNIT = "the evidence is among the best passages, but no sentence, row or cell of it is a right answer alone"
    OTHER_CELL = "another cell of the right row is preferred"
    SAME_PASSAGE = "another sentence or row of the right passage is preferred"
    SAME_DOCUMENT = "another passage of the right document is preferred"
    OTHER_DOCUMENT = "a passage of another document is preferred"
    GATE = "the right place is preferred, but a rule forbids it as an answer"
    UNSURE = "the right place is preferred, but the probability is below the threshold"
    NOT_THERE = "the documents do not say it, and yet an answer is given"


class Failure(StrEnum):
    """How the user notices."""

    FALSE = "false answer"
    SILENT = "no answer"


def causes(examples: Iterable[Example], learned: Learned) -> Iterator[tuple[Cause, Failure]]:
    """The cause of every failure, and whether a false answer was given."""
    for example in examples:
        found = _cause(example, learned)
        if found is not None:
            yield found


def _cause(example: Example, learned: Learned) -> tuple[Cause, Failure] | None:
    choice = choose(example.retrieval.question, example.candidates, learned)
    given = right = gated = False
    if choice is not None:
        number = next(n for n, candidate in enumerate(example.candidates) if candidate is choice.candidate)
        gated, right = example.gated[number], example.right[number]
        given = not gated and choice.probability >= learned.answer_from
    failure = Failure.FALSE if given else Failure.SILENT
    if example.question.kind == "unanswerable":
        return (Cause.NOT_THERE, failure) if given else None
    if right and given:
        return None
    if right:
        return (Cause.GATE if gated else Cause.UNSURE), failure
    if not any(example.right):
        return _without_right(example), failure
    best = choice.candidate if choice is not None else None
    return (_preferred(best, example) if best is not None else Cause.NO_UNIT), failure


def _without_right(example: Example) -> Cause:
    if not any(example.holds):
        return Cause.NOT_FOUND
    if example.question.kind in SEVERAL_PLACES:
        return Cause.SEVERAL
    return Cause.NO_UNIT if any(example.holds[:PASSAGES]) else Cause.TOO_LOW


def _preferred(best: Candidate, example: Example) -> Cause:
    """Where the preferred place stands, seen from the right ones."""
    right = [one for one, yes in zip(example.candidates, example.right, strict=True) if yes]
    if best.unit.kind is UnitKind.ROW and any(quotes(best.unit.text, snippet) for snippet in example.question.evidence):
        return Cause.OTHER_CELL
    if any(one.passage.id == best.passage.id for one in right):
        return Cause.SAME_PASSAGE
    if any(one.document.id == best.document.id for one in right):
        return Cause.SAME_DOCUMENT
    return Cause.OTHER_DOCUMENT


def table(examples: Sequence[Example], learned: Learned) -> Iterator[str]:
    """The commonest causes with their counts, as lines."""
    found = list(causes(examples, learned))
    total = Counter(cause for cause, _ in found)
    false = Counter(cause for cause, failure in found if failure is Failure.FALSE)
    yield f"{len(examples)} questions, {len(found)} without a right answer, {sum(false.values())} falsely answered"
    yield f"{'count':>6}{'false':>7}  cause"
    for cause, count in total.most_common(COMMONEST):
        yield f"{count:6d}{false[cause]:7d}  {cause.value}"


def main() -> None:
    """Print the commonest causes of failure on municipalities."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", default=["choose"])
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    splits = {"learn": LEARN, "choose": CHOOSE}
    names = [name for given in arguments.names for name in splits.get(given, (given,))]
    learned = shipped()
    prepared = prepare_all(names, arguments.work, learned, arguments.jobs)
    print("\n".join(table([example for examples in prepared.values() for example in examples], learned)))


if __name__ == "__main__":
    main()
