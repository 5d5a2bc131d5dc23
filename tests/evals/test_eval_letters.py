"""The suite of schriftelijke vragen: it loads, it is judged on more than answers, and its thresholds hold."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from assistant.drafting.models import Concept, Gap, Nature
from assistant.models import Answer, Outcome, Searched
from assistant.service import Assistant
from evals.checks import judge
from evals.gate import decide
from evals.letters import Letters
from evals.loading import document_problems, load_suite
from evals.problems import SuiteError
from evals.results import CheckName, Verdict
from evals.runner import Options, collect, run_suite
from evals.suite import Case

SUITE = Path(__file__).parents[2] / "evals" / "suites" / "schriftelijk" / "suite.yaml"


def _case(**expected: object) -> Case:
    return Case.model_validate(
        {
            "id": "1",
            "vraag": "Wat kost het?",
            "stuk": "a.txt",
            "nummer": "1",
            "verwacht": {"weigering": True, **expected},
        }
    )


def _concept(nature: Nature, department: str = "Financiën", question: str = "Wat kost het?") -> Concept:
    gap = Gap(what="een bedrag", asked="Wat kost het?", document="de begroting", department=department)
    return Concept(number="1", question=question, nature=nature, text="", gaps=(gap,))


ANSWER = Answer(
    id="1", question="", standalone_question="", outcome=Outcome.NOTHING, text="Niets gevonden.",
    searched=Searched(documents=1, pages=1, passages=1), seconds=0.1,
)  # fmt: skip


def _pages(document: str, page: int) -> str:
    raise LookupError(document, page)


def test_the_suite_is_large_enough_and_sound() -> None:
    loaded = load_suite(SUITE)
    assert document_problems(loaded) == []
    letters = Counter(case.letter for case in loaded.suite.cases)
    assert len(letters) >= 8 and sum(letters.values()) >= 60
    tags = Counter(tag for case in loaded.suite.cases for tag in case.tags)
    assert tags["politiek"] >= 8 and tags["ontbreekt"] >= 8


def test_the_thresholds_hold(assistant: Assistant, tmp_path: Path) -> None:
    # What must not be answered is the smaller half; `make schriftelijk` asks everything.
    options = Options(tags=("politiek", "ontbreekt"))
    run = run_suite(load_suite(SUITE), assistant, tmp_path, options, lambda: None)
    assert len(run.results) >= 16
    gate = decide(collect([run], seconds=1), None)
    assert gate.reasons == ()
    assert all(result.attempt.concept is not None for result in run.results)


@pytest.mark.parametrize(
    ("expected", "concept", "verdict", "failed"),
    [
        ({"aard": "technisch", "afdeling": ["Financiën"]}, _concept(Nature.TECHNICAL), Verdict.CORRECT, None),
        ({"aard": "politiek"}, _concept(Nature.TECHNICAL), Verdict.WRONG, CheckName.NATURE),
        ({"aard": "technisch"}, _concept(Nature.POLITICAL), Verdict.WRONG, CheckName.NATURE),
        ({"afdeling": ["Veiligheid"]}, _concept(Nature.TECHNICAL), Verdict.REFUSED, CheckName.GAP),
        ({}, _concept(Nature.TECHNICAL, question="Wat kost"), Verdict.WRONG, CheckName.SPLIT),
    ],
)
def test_a_concept_is_judged(
    expected: dict[str, object], concept: Concept, verdict: Verdict, failed: CheckName | None
) -> None:
    judgement = judge(_case(**expected), ANSWER, _pages, concept)
    assert judgement.verdict is verdict
    assert {check.name for check in judgement.failed} == ({failed} if failed else set())


def test_a_letter_that_cannot_be_drafted_is_an_error(tmp_path: Path, assistant: Assistant) -> None:
    (tmp_path / "a.txt").write_text("1. Wat kost het?\n2. Wie betaalt?", encoding="utf-8")
    letters = Letters(tmp_path, assistant)
    missing = _case().model_copy(update={"number": "9"})
    with pytest.raises(Exception, match="heeft geen vraag 9; gevonden: 1, 2"):
        letters.concept(missing)
    with pytest.raises(Exception, match="alleen met Raadwijzer zelf"):
        Letters(tmp_path, object()).concept(_case())
    with pytest.raises(Exception, match=r"b\.txt"):
        letters.concept(_case().model_copy(update={"letter": "b.txt"}))


def test_fields_of_letters_go_together(tmp_path: Path) -> None:
    path = tmp_path / "suite.yaml"
    for field, message in (("stuk: a.txt", "horen bij elkaar"), ("soort: cijfer", "vul 'stuk' en 'nummer' in")):
        path.write_text(
            f"naam: x\ngevallen:\n- id: a\n  vraag: b\n  {field}\n  verwacht: {{aard: politiek, weigering: true}}\n",
            encoding="utf-8",
        )
        with pytest.raises(SuiteError, match=message):
            load_suite(path)
