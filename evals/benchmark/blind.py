"""A second reader answers a sample of the benchmark blind; this counts how often the gold says the same.

`python -m evals.benchmark.blind sample --out DIR` writes a file of questions a municipality, without answers. The
reader writes a line for each: `{"id", "answer", "refused", "file", "quote"}`.
`python -m evals.benchmark.blind score ANSWERS.jsonl …` prints the agreement by split and keeps it in `blind.json`.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from evals.benchmark import CHOOSE, JUDGE, LEARN, MUNICIPALITIES
from evals.benchmark.measure import states
from evals.benchmark.questions import BenchmarkQuestion, load
from evals.matching import fold
from evals.results import Verdict
from ingest.models import Frozen

RECORD = "blind.json"
SAMPLE = 12
"""Questions a municipality: enough to see whether golds are sloppy, few enough to read with care."""

SEED = 20261125
_NO_VALUE = ("n.t.b", "n.b", "pm")


class BlindAnswer(BaseModel):
    """What the second reader wrote for one question; other fields are left alone."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    answer: str
    refused: bool
    file: str = ""
    quote: str = ""


class Agreement(Frozen):
    """How often the second reader and the gold agree, in one split."""

    split: str
    questions: int
    same_answer: int
    same_file: int


def sample(out: Path) -> None:
    """Write a random sample of every municipality's questions, without answers."""
    chance = random.Random(SEED)
    out.mkdir(parents=True, exist_ok=True)
    for name in MUNICIPALITIES:
        chosen = chance.sample(list(load(name)), SAMPLE)
        rows = [{"id": one.id, "question": one.question, "history": list(one.history)} for one in chosen]
        lines = [json.dumps(row, ensure_ascii=False) for row in rows]
        (out / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def agrees(question: BenchmarkQuestion, blind: BlindAnswer) -> bool:
    """Whether the second reader's answer passes the checks of the gold.

    For a question without an answer a refusal agrees, and so does reading that the cell says n.t.b.
    """
    if question.kind == "unanswerable":
        return blind.refused or any(word in fold(blind.answer) for word in _NO_VALUE)
    if blind.refused:
        return False
    return any(
        states(question, text) in {None, Verdict.UNFOCUSED} for text in (blind.answer, f"{blind.answer} {blind.quote}")
    )


def agreement(answers: Iterable[BlindAnswer]) -> list[Agreement]:
    """The agreement by split."""
    by_id = {answer.id: answer for answer in answers}
    result = []
    for split, names in (("learn", LEARN), ("choose", CHOOSE), ("judge", JUDGE)):
        pairs = [(one, by_id[one.id]) for name in names for one in load(name) if one.id in by_id]
        result.append(
            Agreement(
                split=split,
                questions=len(pairs),
                same_answer=sum(agrees(one, blind) for one, blind in pairs),
                same_file=sum(one.kind == "unanswerable" or blind.file in one.source for one, blind in pairs),
            )
        )
    return result


def recorded() -> tuple[Agreement, ...]:
    """The agreement of the last blind reading."""
    text = (files("evals.benchmark") / RECORD).read_text(encoding="utf-8")
    return TypeAdapter(tuple[Agreement, ...]).validate_json(text)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write a sample, or score what the reader made of it."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("sample").add_argument("--out", type=Path, required=True)
    commands.add_parser("score").add_argument("answers", nargs="+", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "sample":
        sample(given.out)
        return
    lines = [line for path in given.answers for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    found = agreement(BlindAnswer.model_validate_json(line) for line in lines)
    for one in found:
        print(f"{one.split:8s} {one.questions:4d} questions, same answer {one.same_answer}, same file {one.same_file}")
    record = json.dumps([one.model_dump() for one in found], indent=1)
    Path(str(files("evals.benchmark") / RECORD)).write_text(record + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
