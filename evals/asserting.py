"""Measures what becomes of asserted figures: `python -m evals.asserting NAME … [--step N]`.

From the rows of a municipality's documents questions are made that assert a figure: the right one, and another one. The
first may be confirmed and the second corrected with the right figure; silence is never counted as wrong.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from assistant.composing import mention_of
from assistant.models import Answer, Outcome
from assistant.service import Assistant
from assistant.settings import Settings
from evals.benchmark import CHOOSE, LEARN
from evals.benchmark.measure import WORK, indexed
from ingest.figures import say
from ingest.models import Figure, UnitKind

STEP = 40
"""Of so many figures in tables one is asserted."""

_OTHER = Decimal("1.37")
"""An asserted figure that is wrong is so many times the right one: no rounding makes them the same."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """A question that asserts a figure, whether it is right, and the figure of the document."""

    question: str
    right: bool
    figure: Figure


def assertions(assistant: Assistant, step: int) -> Iterator[Assertion]:
    """Questions about every `step`th figure that has a row with a name, a column of one year, and a value."""
    titles = {document.id: document.title for document in assistant.documents()}
    number = 0
    for passage in assistant.index.record.all_passages():
        for unit in passage.units:
            for figure in unit.figures if unit.kind is UnitKind.ROW and unit.label else ():
                if not figure.value or figure.period is None or figure.qualifier is not None:
                    continue
                number += 1
                if number % step:
                    continue
                mention = mention_of(figure)
                other = mention.model_copy(update={"value": _changed(figure.value)})
                for right, said in ((True, say(mention)), (False, say(other))):
                    # A question of a reader has no capital in the middle.
                    label = f"{(unit.label or '')[:1].lower()}{(unit.label or '')[1:]}"
                    year = figure.period.as_written
                    for ask in ("Klopt het dat {} in {} {} is volgens {}?", "Waarom is {} in {} {} volgens {}?"):
                        question = ask.format(label, year, said, titles[passage.document_id])
                        yield Assertion(question, right, figure)


def _changed(value: Decimal) -> Decimal:
    """Another value with as many digits behind the comma."""
    exponent = Decimal(1).scaleb(min(0, int(value.normalize().as_tuple().exponent)))
    return (value * _OTHER).quantize(exponent) + exponent


def verdict(assertion: Assertion, answer: Answer) -> str:
    """What an answer makes of an assertion: silent, right or wrong."""
    yes, no = answer.text.startswith("Ja:"), answer.text.startswith("Dat klopt niet")
    if answer.outcome is not Outcome.ANSWER or not (yes or no):
        return "stil"
    given = assertion.figure.value
    same = any(given is not None and Decimal(f.value or "NaN") == given for f in answer.figures)
    return "goed" if same and yes is assertion.right else "fout"


def main() -> None:
    """Print how often asserted figures are confirmed or corrected, and how often rightly."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="+", choices=(*LEARN, *CHOOSE))
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--step", type=int, default=STEP)
    parser.add_argument("--show", action="store_true", help="print the questions that were judged wrong")
    arguments = parser.parse_args()
    for name in arguments.names:
        assistant = Assistant.open(settings=Settings(data=indexed(name, arguments.work)))
        counts: Counter[tuple[bool, str]] = Counter()
        for assertion in assertions(assistant, arguments.step):
            answer = assistant.ask(assertion.question)
            made = verdict(assertion, answer)
            counts[assertion.right, made] += 1
            if made == "fout" and arguments.show:
                print(f"  {assertion.question}\n    {answer.text!r}")
        assistant.close()
        for right in (True, False):
            told = "  ".join(f"{made} {counts[right, made]}" for made in ("goed", "fout", "stil"))
            print(f"{name}: {'juist' if right else 'onjuist'} cijfer beweerd: {told}", flush=True)


if __name__ == "__main__":
    main()
