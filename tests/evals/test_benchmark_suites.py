"""The suites of the benchmark: one for each municipality, in the folder of its split, and a part run on the product.

Renew the thresholds, just under today's scores, after `make benchmark-scores`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.benchmark import CHOOSE, JUDGE, LEARN
from evals.benchmark.make import build, written
from evals.loading import document_problems, load_suite
from evals.thresholds import parse_threshold
from tests.evals.conftest import Command

ROOT = Path(__file__).parents[2] / "evals"
FOLDER = ROOT / "suites" / "benchmark"
SPLITS = {"learn": LEARN, "choose": CHOOSE, "judge": JUDGE}
PLACES = [(split, name) for split, names in SPLITS.items() for name in names if name in written()]


def test_there_is_a_suite_for_every_municipality_and_no_other() -> None:
    found = {(path.parent.name, path.stem) for path in FOLDER.rglob("*.yaml")}
    assert found == {(split, name) for split, names in SPLITS.items() for name in names}


@pytest.mark.parametrize(("split", "name"), PLACES)
def test_a_suite_is_about_its_municipality_and_hides_what_judges(split: str, name: str) -> None:
    loaded = load_suite(FOLDER / split / f"{name}.yaml")
    assert loaded.questions == ROOT / "benchmark" / name / "questions.jsonl"
    assert [path.name for path in loaded.documents] == [name]
    assert loaded.suite.sealed is (split == "judge")
    measured = {parse_threshold(one).metric for one in loaded.suite.thresholds}
    # The judging pair is measured, not guarded: a threshold that is renewed would be a way of tuning on it.
    assert measured == (set() if split == "judge" else {"useful", "correct", "false", "recall@5"})


def test_a_part_of_the_benchmark_keeps_its_scores(tmp_path: Path, command: Command) -> None:
    # One municipality, its questions in keywords and on hectares: enough to see that something broke.
    suite = FOLDER / "learn" / "lindemaas.yaml"
    documents = build("lindemaas", tmp_path / "documents")
    assert document_problems(load_suite(suite), (documents,)) == []
    arguments = (
        "--documents",
        str(documents),
        "--out",
        str(tmp_path / "runs"),
        "--tag",
        "trefwoorden",
        "--tag",
        "hectare",
    )
    result = command("run", str(suite), *arguments)
    assert result.exit_code == 0, result.output
    assert "Geslaagd" in result.output
