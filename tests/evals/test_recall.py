"""Recall on a file of questions."""

from __future__ import annotations

import json
from pathlib import Path

from assistant.service import Assistant
from evals.convert import read_questions
from evals.recall import rank_of, summary


def test_the_summary_counts_places() -> None:
    assert summary([1, 3, None, 30]) == "recall@1 25.0%  recall@5 50.0%  recall@20 50.0%  MRR 0.342  (4 questions)"


def test_the_place_of_the_evidence_is_found(tmp_path: Path, assistant: Assistant) -> None:
    row = {
        "id": "a", "question": "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?",
        "kind": "table", "topic": "saldo", "answer": "3,05 N", "figures": [], "must_any": [["3,05"]], "must_not": [],
        "source": ["perspectiefnota-2025-2028.pdf"], "evidence": ["Saldo na maatregelen -0,29 V 3,05 N 2,77 N 3,49 N"],
        "line": [1], "section": "",
    }  # fmt: skip
    path = tmp_path / "vragen.jsonl"
    path.write_text(json.dumps(row) + "\n" + json.dumps({**row, "id": "b", "evidence": ["staat er niet"]}) + "\n")
    here, nowhere = read_questions(path)
    found = rank_of(here, assistant)
    assert found is not None and found <= 5
    assert rank_of(nowhere, assistant) is None
