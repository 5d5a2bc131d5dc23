"""The suite on real documents, as far as it can be tested where those are not; `make almelo` runs it.

Is a change for the worse meant, or for the better worth keeping, then renew the baseline:

    make almelo
    raadwijzer eval accept laatste --baseline evals/suites/almelo/basislijn.json
"""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest

from evals.gate import load_baseline
from evals.loading import load_suite
from evals.suite import Kind
from tests.evals.conftest import Command

SUITE = Path(__file__).parents[2] / "evals" / "suites" / "almelo" / "suite.yaml"


@pytest.fixture
def line(tmp_path: Path) -> Path:
    """One invented question, in the place of those that are outside the project."""
    path = tmp_path / "questions.jsonl"
    path.write_text('{"id": "x", "question": "v", "kind": "text", "must_any": [["w"]]}\n', encoding="utf-8")
    return path


def test_the_suite_is_valid_without_the_documents(line: Path) -> None:
    suite = load_suite(SUITE, line).suite
    own = suite.cases[:-1]
    assert len(own) >= 60
    assert 8 <= len(own) / sum(case.expected.refusal for case in own) <= 9
    assert [case.id for case in own if not case.expected.refusal and not case.expected.sources] == []
    files = {file for case in own for source in case.expected.sources for file in source.files}
    assert len(files) == 5
    # Every place has a page, as the text at that place may not be in the project.
    assert [case.id for case in own for source in case.expected.sources if not source.pages] == []
    assert set(suite.tags) >= {"eigen woorden", "trefwoorden", "typefout", "vervolgvraag"}
    assert {case.kind for case in own} >= set(Kind)


def test_the_suite_copies_no_sentences(line: Path) -> None:
    suite = load_suite(SUITE, line).suite
    quotes = [source.quote for case in suite.cases for source in case.expected.sources if source.quote]
    words = [[word for word in quote.split() if word.strip("()-").isalpha() and len(word) > 1] for quote in quotes]
    assert quotes
    assert [quote for quote, found in zip(quotes, words, strict=True) if len(found) > 4] == []


def test_the_baseline_holds_the_cases_of_the_suite(line: Path) -> None:
    suite = load_suite(SUITE, line).suite
    accepted = load_baseline(SUITE.parent / "basislijn.json")
    assert set(accepted) == {suite.name}
    assert {case.id for case in suite.cases[:-1]} <= set(accepted[suite.name])
    # The shared questions are in it too.
    assert len(accepted[suite.name]) > len(suite.cases)


def test_the_suite_says_what_is_not_there_and_where_it_belongs(tmp_path: Path, command: Command) -> None:
    copied = tmp_path / "project" / "evals" / "suites" / "almelo" / "suite.yaml"
    copied.parent.mkdir(parents=True)
    copyfile(SUITE, copied)
    result = command("run", str(copied))
    assert result.exit_code == 2
    wanted = tmp_path / "shared" / "questions" / "questions.jsonl"
    assert f"bestaat niet ({wanted.resolve()})" in " ".join(result.output.split())
