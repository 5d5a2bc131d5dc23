"""Answers with a language model on judging questions, replayed from what was recorded.

`python -m evals.benchmark.recorded [NAME …]` asks the questions for which a model's replies were recorded, over the
wire, and prints scores only. The replies stand in `recorded/NAME.jsonl`, each under the key of the request that it
answers: when retrieval, reading or a prompt changes, requests change, and what was recorded no longer answers them.
Record anew with `python -m evals.modelserver collect` and `import`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from importlib.resources import files
from pathlib import Path

from evals.benchmark import JUDGE
from evals.benchmark.measure import WORK, indexed
from evals.benchmark.questions import load
from evals.checks import judge
from evals.convert import to_case
from evals.modelserver.cassettes import Cassettes
from evals.modelserver.collecting import assisted
from evals.results import Verdict
from ingest.models import Frozen

FOLDER = "recorded"
QUESTIONS = "questions.json"
"""The ids of the recorded questions, by municipality."""

FALSE = frozenset({Verdict.WRONG, Verdict.INVENTED})


class Replayed(Frozen):
    """What came of the recorded questions of a municipality.

    `counts` are the verdicts, `answers` the answers given, `by_model` those that the model worded, `missed` the
    requests without a recorded reply.
    """

    name: str
    questions: int
    counts: dict[Verdict, int]
    answers: int
    by_model: int
    missed: int

    @property
    def correct(self) -> float:
        """Share of the questions that ended well."""
        return self.counts.get(Verdict.CORRECT, 0) / self.questions

    @property
    def false(self) -> int:
        """Answers that say something else than the documents."""
        return sum(count for verdict, count in self.counts.items() if verdict in FALSE)


def recorded_ids(name: str) -> tuple[str, ...]:
    """The ids of the recorded questions of a municipality."""
    found = json.loads((files("evals.benchmark") / FOLDER / QUESTIONS).read_text("utf-8"))
    return tuple(found.get(name, ()))


def replay(name: str, work: Path) -> Replayed:
    """Ask the recorded questions of a municipality, and judge the answers."""
    wanted = set(recorded_ids(name))
    cassettes = Cassettes(Path(str(files("evals.benchmark") / FOLDER / f"{name}.jsonl")))
    counts: Counter[Verdict] = Counter()
    answers = by_model = 0
    with assisted(indexed(name, work), cassettes) as (assistant, _):
        questions = [question for question in load(name) if question.id in wanted]
        for question in questions:
            answer = assistant.ask(question.question, question.history)
            counts[judge(to_case(question), answer, assistant.page_text).verdict] += 1
            answers += not answer.refused
            by_model += not answer.refused and answer.mode == "formulerend"
        missed = len(cassettes.unknown)
    return Replayed(
        name=name, questions=len(questions), counts=dict(counts), answers=answers, by_model=by_model, missed=missed
    )


def line(found: Replayed) -> str:
    """A line of scores."""
    verdicts = ", ".join(f"{verdict.value} {count}" for verdict, count in sorted(found.counts.items()))
    return (
        f"{found.name:16.16s} {found.questions:4d} questions  correct {found.correct:4.0%}  answers {found.answers:3d} "
        f"({found.by_model} by the model)  false {found.false}  requests without a reply {found.missed}  [{verdicts}]"
    )


def main() -> None:
    """Print the scores of recorded answers."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", default=list(JUDGE))
    parser.add_argument("--work", type=Path, default=WORK)
    arguments = parser.parse_args()
    for name in arguments.names:
        print(line(replay(name, arguments.work)))


if __name__ == "__main__":
    main()
