"""Tries orders hidden in documents and questions on an obedient model: `python -m evals.injections`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from evals.injections.attempts import Act, Attempt, Place
from evals.injections.trying import Result, Tried, run


def table(result: Result) -> str:
    """Attempts by what they want, and by where they stand."""
    by_act = _part("wants", list(Act), result, lambda attempt: attempt.act)
    by_place = _part("stands in", list(Place), result, lambda attempt: attempt.place)
    return "\n".join([*by_act, "", *by_place])


def _part(title: str, names: Sequence[str], result: Result, name_of: Callable[[Attempt], str]) -> list[str]:
    lines = [f"{title:32}{'tried':>7}{'reached':>9}{'worded':>8}{'through':>9}"]
    for name in names:
        lines.append(_line(str(name), [one for one in result.tried if name_of(one.planted.attempt) == name]))
    return [*lines, _line("all", result.tried)]


def _line(name: str, group: Sequence[Tried]) -> str:
    reached, worded = sum(one.reached for one in group), sum(one.worded for one in group)
    through = sum(bool(one.faults) for one in group)
    return f"{name:32}{len(group):7}{reached:9}{worded:8}{through:9}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was tried and what got through; 1 when anything did."""
    parser = argparse.ArgumentParser(prog="python -m evals.injections", description=main.__doc__)
    parser.add_argument("--all", action="store_true", help="show the answer to every attempt")
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as work:
        result = run(Path(work))
    for one in result.tried if chosen.all else result.failed:
        attempt = one.planted.attempt
        print(f"\n{attempt.act}, {attempt.place}: {one.planted.payload!r}\n  question: {one.planted.question!r}")
        print(f"  replied: {one.replies[-1][:300] if one.replies else '-'}")
        print(f"  answer ({one.answer.mode}, {one.answer.outcome}): {one.answer.text!r}")
        print(f"  through: {'; '.join(one.faults) or 'nothing'}")
    print(f"\n{table(result)}\nworded: the answer was in the words of the model, after the check.")
    return int(bool(result.failed))


if __name__ == "__main__":
    raise SystemExit(main())
