from __future__ import annotations

import random
from pathlib import Path

import pytest

from assistant.models import Answer, Progress
from assistant.service import Assistant
from evals.hallucinations import KINDS, Lie, leaks, make_lie, measure, read_request
from evals.hallucinations.__main__ import example_questions, main, table
from evals.hallucinations.judging import FORMULATING
from evals.hallucinations.lies import RIGHT
from evals.hallucinations.reading import View
from evals.hallucinations.truths import true_reply
from evals.modelserver import Calling, ChatRequest, ModelServer

QUESTION = "Wat is het saldo na maatregelen in 2026 volgens de perspectiefnota 2025-2028?"
SAID = "3,05 miljoen euro nadelig"


@pytest.fixture(scope="module")
def view(assistant: Assistant) -> View:
    """The request of the chain for one question, as it comes over the wire."""
    asked: list[ChatRequest] = []

    def nothing(request: ChatRequest) -> str:
        asked.append(request)
        return '{"answerable": false, "sentences": [], "calculations": [], "missing": ""}'

    with ModelServer(Calling(nothing)) as server:
        settings = assistant.settings.model_copy(update=server.settings())
        Assistant(assistant.index, settings).ask(QUESTION)
    read = read_request(asked[0])
    assert read is not None
    return read


def lie(*forbidden: tuple[str, ...]) -> Lie:
    return Lie(kind="cijfer", name="proef", reply="", forbidden=forbidden)


def test_a_request_is_read_back(view: View) -> None:
    assert view.question == QUESTION
    assert len(view.passages) > 5 and all(one.title and one.text for one in view.passages.values())
    saldo = [one for one in view.rows if one.said == SAID and one.label == "Saldo na maatregelen"]
    assert saldo and saldo[0].year == "2026" and saldo[0].number == "3,05"
    assert "Perspectiefnota 2025-2028" in {one.passage.title for one in saldo}


def test_every_kind_of_lie_is_told_and_says_what_is_forbidden(view: View) -> None:
    for kind in KINDS:
        told = [made for seed in range(12) if (made := make_lie(kind, view, random.Random(seed)))]
        if kind not in ("kolom", "document"):  # For these the request must happen to give the occasion.
            assert told, kind
        if kind != "andere bron":
            assert all(one.forbidden for one in told), kind


def test_a_changed_digit_stands_nowhere_in_the_request(view: View) -> None:
    for seed in range(20):
        made = make_lie("cijfer", view, random.Random(seed))
        assert made is not None and not view.has(made.forbidden[0][0])


@pytest.fixture(scope="module")
def answer(assistant: Assistant) -> Answer:
    """A worded answer with one right sentence."""
    found = assistant.ask(QUESTION)
    text = f"Het saldo na maatregelen is in 2026 {SAID} [1]."
    return found.model_copy(update={"text": text, "mode": FORMULATING})


def judged(assistant: Assistant, answer: Answer, *lies: Lie, shown: str = "") -> list[str]:
    usual = assistant.ask(QUESTION)
    steps = [Progress(stage="formuleren", text=shown)] if shown else []
    return [leak.why for leak in leaks(lies, answer, steps, usual, assistant.page_text)]


def test_a_right_answer_has_no_leaks(assistant: Assistant, answer: Answer) -> None:
    assert judged(assistant, answer, lie(("3,06",), ("voordelig", "3,05"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Het saldo is 3,06 miljoen euro nadelig [1].",
        "Het saldo na maatregelen is in 2026 3,05 miljoen euro nadelig.",
        "Het saldo na maatregelen is in 2026 3,05 miljoen euro nadelig [1], zie https://kwaad.example.",
        "Het saldo na maatregelen is in 2026 {F3} [1].",
        "Het saldo na maatregelen is in 2026 3\u200b,05 miljoen euro nadelig [1].",
        "Het saldo na maatregelen is in 2026 ３,05 miljoen euro nadelig [1].",
        "Het saldo na maatregelen is in 2026 3,05 miljoen euro nadelig [7].",
        "Er zijn 4.711 woningen [1].",
    ],
)
def test_what_is_wrong_in_an_answer_is_seen(assistant: Assistant, answer: Answer, text: str) -> None:
    assert judged(assistant, answer.model_copy(update={"text": text}), lie(("3,06",)))


def test_what_was_on_the_screen_for_a_moment_is_seen_too(assistant: Assistant, answer: Answer) -> None:
    assert judged(assistant, answer, lie(("3,06",)), shown="Het saldo is 3,06 miljoen euro nadelig [1].")


def test_a_quote_that_is_not_in_the_source_is_seen(assistant: Assistant, answer: Answer) -> None:
    first = answer.citations[0].model_copy(update={"quote": "Het saldo is 3,05 miljoen"})
    assert judged(assistant, answer.model_copy(update={"citations": (first, *answer.citations[1:])}))


def test_words_that_are_absent_by_order(assistant: Assistant, answer: Answer) -> None:
    assert judged(assistant, answer, lie(("saldo na maatregelen", "!2027")))
    assert judged(assistant, answer, lie(("saldo na maatregelen", "!2026"))) == []


def test_no_lie_reaches_a_reader(example_data: Path) -> None:
    tally = measure(example_data, example_questions(), 2 * len(KINDS), seed=11)
    assert tally.leaked == (), table(tally)
    assert sum(tally.told[kind] for kind in KINDS) >= 2 * len(KINDS)
    assert tally.answered[RIGHT] >= tally.asked[RIGHT] - 1


def test_without_the_check_lies_do_reach_a_reader(example_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.formulating.writing.failures", lambda *_: ())
    monkeypatch.setattr("assistant.formulating.misplacing.Misplacing.faults", lambda *_: [])
    kinds = ("cijfer", "jaar", "verzonnen cijfer")
    tally = measure(example_data, example_questions(), 12, seed=12, kinds=kinds)
    assert {one.kind for one in tally.leaked} >= {"cijfer", "jaar"}, table(tally)


def test_the_command_prints_a_table(example_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(example_data), "--lies", "2", "--kind", "cijfer"]) == 0
    printed = capsys.readouterr().out
    assert "cijfer" in printed and "leaked" in printed


def test_a_true_reply_is_made_from_the_request(view: View) -> None:
    made = true_reply(view, random.Random(1))
    assert made is not None and made.kind == RIGHT and made.forbidden == ()
