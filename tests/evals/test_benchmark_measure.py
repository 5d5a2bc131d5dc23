"""Measuring on the benchmark: the judge of `raadwijzer eval`, and tables of scores without questions."""

from __future__ import annotations

from evals.benchmark.measure import cited, row, states, table
from evals.benchmark.questions import BenchmarkQuestion
from evals.checks import judge
from evals.convert import to_case
from evals.results import Attempt, CaseResult, Ranks, Verdict
from tests.evals.world import FILE, SALDO_QUOTE, answer, citation, figure, page_text, refusal

QUESTION = BenchmarkQuestion.model_validate(
    {
        "id": "w-1", "question": "Wat is het saldo van 2033?", "kind": "table", "topic": "saldo", "habit": "plain",
        "answer": "6,45 miljoen euro nadelig.", "must_any": [["6,45"]], "must_not": ["8,16"], "source": [FILE],
        "evidence": [SALDO_QUOTE], "pages": [7],
    }
)  # fmt: skip
RIGHT = answer("Het saldo van 2033 is 6,45 N [1].", citation(SALDO_QUOTE), figures=[figure("6,45 N", "6450000")])


def test_a_text_states_the_right_thing_and_no_more() -> None:
    assert states(QUESTION, RIGHT.text) is None
    assert states(QUESTION, "Het saldo van 2033 is 1,97 V [1].") is Verdict.WRONG
    assert states(QUESTION, "Het saldo is 6,45 N in 2033 en 8,16 N in 2034 [1].") is Verdict.WRONG
    assert (
        states(QUESTION, "De saldi zijn 6,45 " + " ".join(f"{number},5" for number in range(20))) is Verdict.UNFOCUSED
    )


def test_the_evidence_is_cited_from_the_right_file_and_page_and_among_the_first() -> None:
    other = citation("De gemeente Wilgenoord kijkt vooruit.", page=6)
    assert cited(QUESTION, RIGHT)
    assert not cited(QUESTION, answer("…", citation(SALDO_QUOTE, file="andere.pdf")))
    assert not cited(QUESTION, answer("…", citation(SALDO_QUOTE, page=8)))
    assert not cited(QUESTION, answer("…", *[other] * 5, citation(SALDO_QUOTE)), first=5)


def test_snippets_on_two_pages_are_cited_on_either() -> None:
    twice = QUESTION.model_copy(update={"evidence": (SALDO_QUOTE, SALDO_QUOTE), "pages": (7, 12)})
    assert [source.pages for source in to_case(twice).expected.sources] == [(7, 12)]
    assert cited(twice, answer("…", citation(SALDO_QUOTE, page=12)))


def test_the_tables_count_and_show_no_question() -> None:
    case = to_case(QUESTION)
    given = (RIGHT, refusal(citation(SALDO_QUOTE)), answer("Dat is 1,97 V [1].", citation(SALDO_QUOTE)))
    results = [
        CaseResult(
            suite="w",
            case=case,
            attempts=(Attempt(answer=one),),
            judgements=(judge(case, one, page_text),),
            ranks=Ranks(places=(place, 3), searched=20),
        )
        for one, place in zip(given, (1, None, 7), strict=True)
    ]
    line = row("wilgenoord", results)
    assert "    3  correct  33%  correct or located  67%  answers    2  false   1 ( 50%)" in line
    assert "r@1  33%  r@5 100%  r@20 100%" in line
    lines = list(table(results))
    assert [text.split("  ")[0] for text in lines] == ["tabel", "", "gewone vraag", "saldo", "", "all", lines[-1]]
    assert "20 ms" in lines[-1]
    assert not any(QUESTION.question in text or "6,45" in text for text in lines)
