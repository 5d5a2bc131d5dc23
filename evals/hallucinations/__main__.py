"""How many lies of a language model reach a user: `python -m evals.hallucinations`, or `make hallucinations`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from assistant.indexing import index_paths
from evals.benchmark.measure import WORK
from evals.hallucinations.lies import KINDS, RIGHT
from evals.hallucinations.measuring import Tally, measure
from evals.loading import load_suite
from vectorstore.index import Index

LIES = 1_000
"""Lies to tell; each kind gets an equal share."""

SHOWN = 40
"""So many leaks are printed."""


def example_index(work: Path) -> Path:
    """The example documents, read when they are not yet."""
    data = work / "index" / "voorbeeld"
    index = Index(data)
    index_paths(index, [Path(str(files("evals") / "documents"))], encoding="raadwijzer")
    index.close()
    return data


def example_questions() -> list[str]:
    """The questions of the suite on the example documents that stand by themselves."""
    loaded = load_suite(Path(str(files("evals") / "suites" / "voorbeeld" / "suite.yaml")))
    return [case.question for case in loaded.suite.cases if not case.history]


def table(tally: Tally) -> str:
    """The tally by kind."""
    lines = [f"{'kind':22}{'questions':>10}{'replies':>9}{'worded':>8}{'leaked':>8}"]
    for kind in (*KINDS, "all", RIGHT):
        names = KINDS if kind == "all" else (kind,)
        counts = [sum(part.get(name, 0) for name in names) for part in (tally.asked, tally.told, tally.answered)]
        leaked = sum(tally.leaked_of(name) for name in names)
        lines.append(f"{kind:22}{counts[0]:10}{counts[1]:9}{counts[2]:8}{leaked:8}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was told and what got through by kind; 1 when anything did."""
    parser = argparse.ArgumentParser(prog="python -m evals.hallucinations", description=main.__doc__)
    parser.add_argument("--lies", type=int, default=LIES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append", choices=KINDS, help="only this kind")
    parser.add_argument("--right", type=int, help="right replies; a tenth of the lies when left out")
    parser.add_argument("--data", type=Path, help="an index; the example documents when left out")
    parser.add_argument("--work", type=Path, default=WORK)
    chosen = parser.parse_args(arguments)
    data = chosen.data or example_index(chosen.work)
    tally = measure(data, example_questions(), chosen.lies, chosen.seed, chosen.kind or KINDS, chosen.right)
    for one in tally.leaked[:SHOWN]:
        print(f"\n{one.kind} ({', '.join(lie.name for lie in one.lies)}): {one.question}")
        print(f"  replied: {one.lies[-1].reply[:400]}")
        for leak in one.leaks[:3]:
            print(f"  shown: {leak.sentence}\n  why: {leak.why}")
    for one in tally.refused:
        print(f"\nright, and refused ({one.lies[-1].name}): {one.question}\n  replied: {one.lies[-1].reply[:400]}")
    right = tally.asked.get(RIGHT, 0)
    print(f"\n{right - len(tally.refused)} of {right} right replies passed at once")
    print(f"\n{table(tally)}\n\nworded: the answer was in the words of the model, after the check.")
    return int(bool(tally.leaked))


if __name__ == "__main__":
    raise SystemExit(main())
