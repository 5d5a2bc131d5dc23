"""Recall and MRR of the search on a file of questions: `python -m evals.recall QUESTIONS.jsonl --data DIR`.

A passage counts when it is of an expected file and holds the expected evidence (at least 60 % of its words in one
run, as in the shared scorer).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from assistant.service import Assistant
from evals.convert import Question, read_questions
from evals.matching import quotes

DEPTH = 100
CUTS = (1, 5, 20)


def rank_of(question: Question, assistant: Assistant) -> int | None:
    """The place of the first passage with the evidence, from 1; None when it is not among the first `DEPTH`."""
    files = {Path(name).stem for name in question.source}
    hits = assistant.search(question.question, DEPTH, history=question.history or ())
    for number, hit in enumerate(hits, start=1):
        if Path(hit.file).stem in files and any(quotes(hit.text, snippet) for snippet in question.evidence):
            return number
    return None


def summary(ranks: Sequence[int | None]) -> str:
    """One line: recall at the cuts, and the mean reciprocal rank."""
    count = max(1, len(ranks))
    parts = [f"recall@{cut} {sum(1 for r in ranks if r and r <= cut) / count:.1%}" for cut in CUTS]
    return "  ".join([*parts, f"MRR {sum(1 / r for r in ranks if r) / count:.3f}", f"({len(ranks)} questions)"])


def main() -> None:
    """Print recall and MRR over the questions that have evidence."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--data", type=Path, default=None)
    arguments = parser.parse_args()
    assistant = Assistant.open(arguments.data)
    questions = [question for question in read_questions(arguments.questions) if question.evidence]
    print(summary([rank_of(question, assistant) for question in questions]))
    assistant.close()


if __name__ == "__main__":
    main()
