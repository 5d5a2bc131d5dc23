"""Running, caching, scoring again, gate, comparison, retrieval and metrics, on a scripted product."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.models import Answer
from evals.cache import AnswerCache, code_version
from evals.compare import compare, mcnemar
from evals.errors import EvalError
from evals.gate import accept, decide, load_baseline
from evals.loading import LoadedSuite
from evals.metrics import by_kind, by_tag, tally
from evals.results import Ranks, Run, Verdict, find_run, load_run, save_run
from evals.retrieval import ndcg, recall, reciprocal_rank
from evals.runner import Options, Solver, collect, rescore, run_suite
from evals.suite import Case, Suite
from tests.evals.world import (
    FILE,
    SALDO_ANSWER,
    SALDO_CASE,
    SALDO_QUOTE,
    ScriptedSolver,
    answer,
    case,
    citation,
    refusal,
)

WRONG = SALDO_ANSWER.model_copy(update={"text": "Het saldo van 2033 is 8,16 miljoen euro nadelig [1]."})
POOL = case("Wat kost het zwembad?", id="g2", weigering=True, tags=["overig"])
GREEN = case("Wat is er voor groen?", id="g3", woorden=[["375.000"]], soort="cijfer", tags=["saldo", "groen"])
GREEN_ANSWER = answer("Er is 375.000 euro [1].", citation("Voor groen in de wijken is 375.000 euro beschikbaar."))
RIGHT = {SALDO_CASE.question: SALDO_ANSWER, GREEN.question: GREEN_ANSWER}


def suite(*cases: Case, thresholds: tuple[str, ...] = (), name: str = "s") -> LoadedSuite:
    chosen = cases or (SALDO_CASE, POOL, GREEN)
    return LoadedSuite(Suite(name=name, thresholds=thresholds, cases=chosen), Path("s.yaml"))


def run(folder: Path, solver: Solver, loaded: LoadedSuite | None = None, options: Options | None = None) -> Run:
    done = run_suite(loaded or suite(), solver, folder, options or Options(), lambda: None)
    return collect([done], seconds=1.0, tags=(options or Options()).tags)


def verdicts(record: Run) -> dict[str, Verdict]:
    return {result.case.id: result.verdict for result in record.results}


def test_a_run_judges_every_case(tmp_path: Path) -> None:
    record = run(tmp_path, ScriptedSolver(RIGHT))
    assert verdicts(record) == {"g1": Verdict.CORRECT, "g2": Verdict.CORRECT, "g3": Verdict.CORRECT}
    assert record.suites[0].total == 3


def test_answers_are_not_asked_twice(tmp_path: Path) -> None:
    solver = ScriptedSolver(RIGHT)
    first, second = run(tmp_path, solver), run(tmp_path, solver)
    assert len(solver.asked) == 3
    assert [result.attempt.cached for result in second.results] == [True] * 3
    assert verdicts(first) == verdicts(second)
    assert [result.hits for result in first.results] == [result.hits for result in second.results]


@pytest.mark.parametrize("change", ["version", "question", "history", "fresh"])
def test_what_makes_another_answer_is_asked_again(tmp_path: Path, change: str) -> None:
    solver = ScriptedSolver(RIGHT)
    run(tmp_path, solver, suite(GREEN))
    changed, options = GREEN, Options(fresh=change == "fresh")
    if change == "version":
        solver.version = "v2"
    if change == "question":
        changed = GREEN.model_copy(update={"question": "Wat is er voor groen in 2033?"})
    if change == "history":
        changed = GREEN.model_copy(update={"history": ("Hoi",)})
    run(tmp_path, solver, suite(changed), options)
    assert len(solver.asked) == 2


def test_changed_code_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    solver = ScriptedSolver(RIGHT)
    run(tmp_path, solver)
    monkeypatch.setattr("evals.runner.code_version", lambda: "other")
    run(tmp_path, solver)
    assert len(solver.asked) == 6
    assert len(code_version()) == 16


def test_the_history_reaches_the_product(tmp_path: Path) -> None:
    solver = ScriptedSolver(RIGHT)
    run(tmp_path, solver, suite(case("En in 2034?", geschiedenis=["Wat is het saldo van 2033?"], weigering=True)))
    assert solver.asked == [("En in 2034?", ("Wat is het saldo van 2033?",))]


def test_a_broken_cache_is_not_fatal(tmp_path: Path) -> None:
    cache = AnswerCache(tmp_path, "f")
    cache.put("vraag", [], 0, SALDO_ANSWER, [])
    [file] = tmp_path.iterdir()
    file.write_text(file.read_text() + '{"key": "half\n\n', encoding="utf-8")
    again = AnswerCache(tmp_path, "f")
    remembered = again.get("vraag", [], 0)
    assert remembered is not None
    assert remembered.answer == SALDO_ANSWER
    assert again.get("vraag", [], 1) is None


def test_an_error_in_one_case_does_not_stop_the_rest(tmp_path: Path) -> None:
    def fail() -> Answer:
        raise RuntimeError("index stuk")

    record = run(tmp_path, ScriptedSolver({**RIGHT, GREEN.question: fail}))
    assert verdicts(record)["g3"] is Verdict.ERROR
    assert record.results[2].attempt.error == "RuntimeError: index stuk"
    assert record.results[2].ranks is None
    assert decide(record).reasons == ("1 geval met een storing",)
    assert verdicts(run(tmp_path, ScriptedSolver(RIGHT)))["g3"] is Verdict.CORRECT


def test_several_at_a_time_keep_their_order(tmp_path: Path) -> None:
    cases = [case(f"Vraag {number}?", id=str(number), weigering=True) for number in range(30)]
    record = run(tmp_path, ScriptedSolver({}), suite(*cases), Options(jobs=8))
    assert [result.case.id for result in record.results] == [str(number) for number in range(30)]


def test_repeated_cases_count_as_their_worst_attempt(tmp_path: Path) -> None:
    given = iter([GREEN_ANSWER, refusal(), GREEN_ANSWER])
    solver = ScriptedSolver({GREEN.question: lambda: next(given)})
    [result] = run(tmp_path, solver, suite(GREEN), Options(repeat=3)).results
    assert [judgement.verdict for judgement in result.judgements] == [
        Verdict.CORRECT,
        Verdict.REFUSED,
        Verdict.CORRECT,
    ]
    assert result.verdict is Verdict.REFUSED
    assert result.attempt.answer is not None
    assert result.attempt.answer.refused


def test_tags_choose_cases(tmp_path: Path) -> None:
    record = run(tmp_path, ScriptedSolver(RIGHT), options=Options(tags=("groen", "overig")))
    assert list(verdicts(record)) == ["g2", "g3"]
    assert record.suites[0].total == 3


def test_a_record_survives_the_disk(tmp_path: Path) -> None:
    record = run(tmp_path / "cache", ScriptedSolver(RIGHT))
    path = tmp_path / "runs" / "een.json"
    save_run(record, path)
    assert load_run(path) == record
    assert [file.name for file in path.parent.iterdir()] == ["een.json"]


def test_records_are_found_by_name(tmp_path: Path) -> None:
    record = run(tmp_path / "cache", ScriptedSolver(RIGHT))
    for name in ("20310101-000000-s", "20310102-000000-s"):
        save_run(record, tmp_path / f"{name}.json")
    assert find_run("laatste", tmp_path).name == "20310102-000000-s.json"
    assert find_run("vorige", tmp_path).name == "20310101-000000-s.json"
    assert find_run("20310101-000000-s", tmp_path).name == "20310101-000000-s.json"
    assert find_run(str(tmp_path / "20310101-000000-s.json"), Path("elders")).exists()
    with pytest.raises(EvalError, match="bestaat niet"):
        find_run("weg", tmp_path)
    with pytest.raises(EvalError, match="Er is geen vorige verslag"):
        find_run("vorige", tmp_path / "cache")


@pytest.mark.parametrize("content", ["", "{}", "[1]", "geen json"])
def test_what_is_no_record_is_said_so(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(EvalError, match="geen verslag"):
        load_run(path)
    with pytest.raises(EvalError, match="geen basislijn"):
        load_baseline(path) if content != "{}" else load_baseline(_broken(path))
    with pytest.raises(EvalError, match="bestaat niet"):
        load_run(tmp_path / "weg.json")


def _broken(path: Path) -> Path:
    path.write_text('{"s": {"g1": "mooi"}}', encoding="utf-8")
    return path


def test_stored_answers_are_scored_again_without_asking(tmp_path: Path) -> None:
    solver = ScriptedSolver(RIGHT)
    record = run(tmp_path, solver)
    stricter = GREEN.model_copy(update={"expected": case(woorden=[["390.000"]]).expected})
    wrong_page = SALDO_CASE.model_copy(
        update={"expected": case(woorden=[["6,45"]], bron={"bestand": FILE, "bladzijde": 9}).expected}
    )
    again = rescore(record, {"s: g1": wrong_page, "s: g3": stricter})
    assert verdicts(again) == {"g1": Verdict.UNCITED, "g3": Verdict.WRONG}
    assert len(solver.asked) == 3
    same = rescore(record, {result.key: result.case for result in record.results})
    assert same == record


def test_suites_about_other_documents_keep_their_own_pages(tmp_path: Path) -> None:
    # Two municipalities can have a document of the same name, and so the same id, with other text.
    class Elsewhere(ScriptedSolver):
        def page_text(self, document_id: str, page: int) -> str:
            return "Voor groen is hier niets. " + super().page_text(document_id, page).replace("375.000", "12")

    here = run_suite(suite(GREEN), ScriptedSolver(RIGHT), tmp_path / "a", Options(), lambda: None)
    there = run_suite(suite(GREEN, name="t"), Elsewhere(RIGHT), tmp_path / "b", Options(), lambda: None)
    record = collect([here, there], seconds=1.0)
    assert [result.verdict for result in record.results] == [Verdict.CORRECT, Verdict.UNCITED]
    assert rescore(record, {result.key: result.case for result in record.results}) == record


def test_the_page_text_for_scoring_again_is_kept(tmp_path: Path) -> None:
    record = run(tmp_path, ScriptedSolver(RIGHT), suite(GREEN))
    assert "375.000 euro" in record.page_text("s", "doc-1", 7)
    with pytest.raises(LookupError):
        record.page_text("s", "doc-1", 99)


def test_retrieval_apart_from_answering(tmp_path: Path) -> None:
    record = run(tmp_path, ScriptedSolver({}))
    ranks = {result.case.id: result.ranks for result in record.results}
    assert ranks["g1"] == Ranks(places=(2,), searched=20)
    assert ranks["g2"] is None
    counts = tally(record.results)
    assert counts.retrieval["recall@1"] == 0
    assert counts.retrieval["recall@5"] == 1
    assert counts.retrieval["mrr"] == 0.5
    assert counts.retrieval["ndcg@10"] == pytest.approx(0.6309, abs=1e-4)


def test_finding_nothing_counts_in_retrieval(tmp_path: Path) -> None:
    elsewhere = case(bron={"bestand": "x.pdf", "citaat": SALDO_QUOTE}, woorden=[["6"]])
    [result] = run(tmp_path, ScriptedSolver({}), suite(elsewhere)).results
    assert result.ranks == Ranks(places=(None,), searched=20)


def test_ranking_measures() -> None:
    ranks = Ranks(places=(3, 1, None), searched=20)
    assert recall(ranks, 1) == pytest.approx(1 / 3)
    assert recall(ranks, 5) == pytest.approx(2 / 3)
    assert reciprocal_rank(ranks) == 1
    assert ndcg(ranks) == pytest.approx((1 + 0.5) / (1 + 0.63093 + 0.5), abs=1e-4)
    assert ndcg(Ranks(places=(2, 2), searched=20)) == pytest.approx(0.63093, abs=1e-4)
    assert ndcg(Ranks(places=(11,), searched=20)) == reciprocal_rank(Ranks(places=(None,), searched=20)) == 0


def test_shares(tmp_path: Path) -> None:
    record = run(tmp_path, ScriptedSolver({SALDO_CASE.question: WRONG, GREEN.question: GREEN_ANSWER}))
    counts = tally(record.results)
    assert counts.correct == counts.answered == pytest.approx(2 / 3)
    assert counts.false == 0.5
    assert by_tag(record.results)["saldo"].cases == 2
    assert by_tag(record.results)["saldo"].false_count == 1
    assert list(by_kind(record.results)) == ["cijfer", "tabel"]
    nothing = tally([])
    assert (nothing.correct, nothing.false, nothing.seconds_median, nothing.value("mrr")) == (0, 0, None, None)


def test_the_95th_percentile(tmp_path: Path) -> None:
    cases = [case(f"Vraag {number}?", id=str(number), weigering=True) for number in range(20)]
    answers = {one.question: refusal().model_copy(update={"seconds": int(one.id) + 1.0}) for one in cases}
    counts = tally(run(tmp_path, ScriptedSolver(answers), suite(*cases)).results)
    assert (counts.seconds_median, counts.seconds_p95) == (10.5, 19)


@pytest.mark.parametrize(
    ("threshold", "met"),
    [
        ("correct >= 66%", True),
        ("correct >= 67%", False),
        ("onjuist <= 0.5", True),
        ("onjuist < 0.5", False),
        ("onjuist[overig] <= 0", True),
        ("recall@5 >= 1", True),
        ("ndcg@10[overig] >= 0.1", False),
    ],
)
def test_thresholds_decide(tmp_path: Path, threshold: str, met: bool) -> None:
    answers = {SALDO_CASE.question: WRONG, GREEN.question: GREEN_ANSWER}
    gate = decide(run(tmp_path, ScriptedSolver(answers), suite(SALDO_CASE, POOL, GREEN, thresholds=(threshold,))))
    assert (gate.passed, gate.judged) == (met, True)


def test_a_selection_does_not_judge_what_it_leaves_out(tmp_path: Path) -> None:
    loaded = suite(SALDO_CASE, POOL, GREEN, thresholds=("correct >= 1", "correct[groen] >= 1"))
    answers = {GREEN.question: GREEN_ANSWER}
    gate = decide(run(tmp_path, ScriptedSolver(answers), loaded, Options(tags=("groen",))))
    assert [one.met for one in gate.measured] == [None, True]
    assert gate.passed


def test_without_thresholds_nothing_is_called_judged(tmp_path: Path) -> None:
    gate = decide(run(tmp_path, ScriptedSolver(RIGHT)))
    assert (gate.passed, gate.judged) == (True, False)


def test_the_baseline_names_what_got_better_and_worse(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    before = run(tmp_path, ScriptedSolver({SALDO_CASE.question: refusal(), GREEN.question: GREEN_ANSWER}, "a"))
    assert accept(before, path) == 3
    after = run(tmp_path, ScriptedSolver({SALDO_CASE.question: SALDO_ANSWER}, "b"))
    gate = decide(after, load_baseline(path))
    assert [(change.case, change.before, change.after) for change in gate.better] == [
        ("g1", Verdict.REFUSED, Verdict.CORRECT)
    ]
    assert [(change.case, change.after) for change in gate.worse] == [("g3", Verdict.REFUSED)]
    assert gate.passed


def test_a_newly_false_case_fails(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    accept(run(tmp_path, ScriptedSolver(RIGHT, "a")), path)
    gate = decide(run(tmp_path, ScriptedSolver({**RIGHT, SALDO_CASE.question: WRONG}, "b")), load_baseline(path))
    assert [change.case for change in gate.newly_false] == ["g1"]
    assert gate.reasons == ("1 geval nieuw onjuist ten opzichte van de basislijn",)


def test_a_case_that_was_false_already_does_not_fail(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    record = run(tmp_path, ScriptedSolver({**RIGHT, SALDO_CASE.question: WRONG}))
    accept(record, path)
    assert decide(record, load_baseline(path)).passed


def test_another_way_to_be_false_is_worse_but_not_newly_false(tmp_path: Path) -> None:
    record = run(tmp_path, ScriptedSolver({POOL.question: GREEN_ANSWER}), suite(POOL))
    gate = decide(record, {"s": {"g2": Verdict.WRONG}})
    assert [change.after for change in gate.worse] == [Verdict.INVENTED]
    assert gate.passed


def test_a_new_false_case_fails_and_a_missing_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    accept(run(tmp_path, ScriptedSolver(RIGHT), suite(POOL, GREEN)), path)
    gate = decide(
        run(tmp_path, ScriptedSolver({SALDO_CASE.question: WRONG}), suite(SALDO_CASE, POOL)), load_baseline(path)
    )
    assert [(change.case, change.before) for change in gate.newly_false] == [("g1", None)]
    assert gate.missing == ("s: g3",)
    assert not gate.passed


def test_accepting_a_selection_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "basis.json"
    accept(run(tmp_path, ScriptedSolver(RIGHT)), path)
    accept(run(tmp_path, ScriptedSolver({}, "b"), options=Options(tags=("groen",))), path)
    assert load_baseline(path) == {"s": {"g1": Verdict.CORRECT, "g2": Verdict.CORRECT, "g3": Verdict.REFUSED}}
    accept(run(tmp_path, ScriptedSolver({}, "b"), suite(POOL)), path)
    assert load_baseline(path) == {"s": {"g2": Verdict.CORRECT}}


@pytest.mark.parametrize(
    ("gained", "lost", "chance"), [(0, 0, 1.0), (5, 0, 0.0625), (6, 0, 0.03125), (3, 3, 1.0), (10, 2, 0.03857)]
)
def test_mcnemar(gained: int, lost: int, chance: float) -> None:
    assert mcnemar(gained, lost) == pytest.approx(chance, abs=1e-5)
    assert mcnemar(lost, gained) == mcnemar(gained, lost)


def _many(folder: Path, right: int, *, version: str, wrong: int = 0) -> Run:
    cases = [GREEN.model_copy(update={"id": f"c{n}", "question": f"Groen {n}?"}) for n in range(20)]
    answers = {one.question: GREEN_ANSWER for one in cases[:right]}
    answers |= {one.question: WRONG for one in cases[20 - wrong :]}
    return run(folder, ScriptedSolver(answers, version), suite(*cases))


def test_a_few_cases_are_no_progress(tmp_path: Path) -> None:
    comparison = compare(_many(tmp_path, 5, version="a"), _many(tmp_path, 9, version="b"))
    assert (len(comparison.better), len(comparison.worse)) == (4, 0)
    assert not comparison.correct.significant
    assert comparison.in_words[0] == (
        "25,0 % → 45,0 % juist (4 erbij, 0 eraf). Geen bewijs voor een verschil:"
        " zo'n verschil ontstaat bij 12 van de 100 vergelijkingen door toeval."
    )
    assert comparison.in_words[1] == "0,0 % → 0,0 % onjuist: geen enkel geval veranderde."


def test_many_cases_are(tmp_path: Path) -> None:
    few, many = _many(tmp_path, 5, version="a"), _many(tmp_path, 15, version="b")
    assert "Aantoonbaar beter: zo'n verschil ontstaat bij minder dan 1" in compare(few, many).in_words[0]
    worse = compare(many, few)
    assert "Aantoonbaar slechter" in worse.in_words[0]
    assert (worse.demonstrably_worse, compare(few, many).demonstrably_worse) == (True, False)


def test_more_false_answers_are_worse_also_when_as_many_are_correct(tmp_path: Path) -> None:
    comparison = compare(_many(tmp_path, 5, version="a"), _many(tmp_path, 5, version="b", wrong=10))
    assert comparison.demonstrably_worse
    assert comparison.in_words[1].startswith("0,0 % → 50,0 % onjuist (10 erbij, 0 eraf). Aantoonbaar slechter")


def test_only_cases_in_both_are_compared(tmp_path: Path) -> None:
    old = run(tmp_path, ScriptedSolver(RIGHT), suite(SALDO_CASE, POOL))
    easier = POOL.model_copy(update={"question": "Wat kost een zwembad?"})
    new = run(tmp_path, ScriptedSolver(RIGHT), suite(easier, GREEN))
    comparison = compare(old, new)
    assert [pair.new.case.id for pair in comparison.pairs] == ["g2"]
    assert (comparison.only_old, comparison.only_new) == (("s: g1",), ("s: g3",))
    assert comparison.changed_cases == ("s: g2",)
