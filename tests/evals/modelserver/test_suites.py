"""A whole suite of letters, collected and replayed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.modelserver.__main__ import main
from evals.modelserver.cassettes import waiting
from evals.modelserver.suites import replay_suite

LETTER = """Onderwerp: jeugdhulp

1. Hoeveel kinderen zaten in het eerste halfjaar van 2025 in de pleegzorg?
2. Deelt het college onze mening dat dit te veel is?
"""
SUITE = """naam: Brief
gevallen:
  - id: pleegzorg
    stuk: brief.txt
    nummer: "1"
    vraag: Hoeveel kinderen zaten in het eerste halfjaar van 2025 in de pleegzorg?
    verwacht:
      aard: technisch
      cijfers: [{waarde: 88}]
      bron: [{bestand: 20250909 raadsbrief jeugdhulp.docx, citaat: Pleegzorg 84 88 690 735}]
  - id: mening
    stuk: brief.txt
    nummer: "2"
    vraag: Deelt het college onze mening dat dit te veel is?
    verwacht: {aard: politiek, weigering: true}
"""


ROUNDS = 4
"""A refused question is asked again with the subject of the letter; more rounds than that are none."""


def test_a_letter_is_collected_answered_and_scored(
    tmp_path: Path, example_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "brief.txt").write_text(LETTER, encoding="utf-8")
    suite, pending, cassette = tmp_path / "suite.yaml", tmp_path / "wacht", tmp_path / "c.jsonl"
    suite.write_text(SUITE, encoding="utf-8")
    collecting = ["collect", "--suite", str(suite), "--data", str(example_data), "--pending", str(pending)]
    assert main(collecting) == 1
    # The opinion is the college's: no model is asked for it.
    assert "1 questions complete, 1 open" in capsys.readouterr().out
    (asked,) = waiting(pending)
    assert "pleegzorg" in asked.user.rpartition("VRAAG")[2]
    assert "Onderwerp: jeugdhulp" in asked.user and "WENS VAN DE AMBTENAAR" in asked.user
    reply = {"answerable": False, "sentences": [], "calculations": [], "missing": "Dat staat er niet in.", "search": ""}
    for _ in range(ROUNDS):
        for one in waiting(pending):
            (pending / f"{one.key}.reply.json").write_text(json.dumps(reply), encoding="utf-8")
        main(collecting)
    assert "2 questions complete, 0 open" in capsys.readouterr().out

    assert main(["import", "--pending", str(pending), "--cassette", str(cassette)]) == 0
    found = replay_suite(suite, example_data, [cassette])
    assert found.missed == 0 and found.by_model == 0
    assert [result.verdict.value for result in found.run.results] == ["located", "correct"]
    assert main(["score", "--suite", str(suite), "--data", str(example_data), "--cassette", str(cassette)]) == 0
    assert "0 requests without a reply" in capsys.readouterr().out


def test_questions_need_an_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["collect", "--questions", str(tmp_path / "v.jsonl"), "--pending", str(tmp_path)]) == 2
    assert "--data" in capsys.readouterr().err
