"""Answers with a language model: what is right gets through, what is wrong does not, and a model that fails is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import SecretStr

from assistant.models import Answer, Outcome, Progress
from assistant.service import Assistant
from assistant.verification import failures
from tests.assistant.formulating.conftest import Opened
from tests.assistant.formulating.playing import figure, passage, says
from tests.assistant.formulating.serving import Reply

QUESTION = "Hoe staat de begroting er in 2027 voor na de maatregelen, volgens de Perspectiefnota 2025-2028?"
NOTA = "Perspectiefnota 2025-2028"
ROW = "Saldo na maatregelen"
Opener = Callable[..., Opened]


def right(body: dict[str, Any]) -> Reply:
    """A right answer in own words, with a calculation."""
    one, source = figure(body, ROW, "2027", NOTA)
    other, _ = figure(body, ROW, "2026", NOTA)
    return says(
        ("In 2027 is er een tekort van {%s}." % one, [source]),  # noqa: UP031
        ("Dat is {B1} minder dan in 2026.", [source]),
        calculations={"B1": f"{other} - {one}"},
    )


def sound(assistant: Assistant, answer: Answer) -> bool:
    return failures(answer, assistant.index.record, assistant.documents()) == ()


def test_a_right_answer_is_filled_in_cited_and_verified(with_model: Opener) -> None:
    assistant, server = with_model(right)
    answer = assistant.ask(QUESTION)
    assert answer.outcome is Outcome.ANSWER
    assert answer.mode == "formulerend"
    assert answer.text == (
        "In 2027 is er een tekort van 2,77 miljoen euro (Saldo na maatregelen) [1]. "
        "Dat is 280.000 euro minder dan in 2026 [1].\n"
        "Berekening: 3.050.000 − 2.770.000 = 280.000 euro [1]."
    )
    assert [citation.quote for citation in answer.citations] == ["Saldo na maatregelen -0,29 V 3,05 N 2,77 N 3,49 N"]
    assert [(one.as_written, one.value, one.citation) for one in answer.figures] == [("2,77 N", "2770000", 1)]
    assert (answer.model, answer.notice) == ("openai:proef", None)
    assert answer.prompt is not None and answer.prompt.startswith("answer ")
    assert sound(assistant, answer)
    assert len(server.requests) == 1
    assert server.requests[0]["temperature"] == 0
    assert server.requests[0]["response_format"]["type"] == "json_schema"


def test_the_same_question_gives_the_same_request(with_model: Opener) -> None:
    assistant, server = with_model(right)
    assistant.ask(QUESTION)
    assistant.ask(QUESTION)
    assert server.requests[0] == server.requests[1]


def test_text_appears_sentence_by_sentence_and_only_when_it_passed(with_model: Opener) -> None:
    assistant, _ = with_model(right)
    *progress, answer = assistant.stream(QUESTION)
    assert isinstance(answer, Answer)
    shown = [item.text for item in progress if isinstance(item, Progress) and item.text]
    assert shown[0] == "In 2027 is er een tekort van 2,77 miljoen euro (Saldo na maatregelen) [1]."
    assert shown[-1] == answer.text
    assert all(later.startswith(earlier[:60]) for earlier, later in zip(shown, shown[1:], strict=False))


def wrong(body: dict[str, Any], text: str, **calculations: str) -> Reply:
    """A reply with one sentence, in which «rij, kolom» stands for the number of a figure."""
    source = ""
    while "«" in text:
        row, column = text[text.index("«") + 1 : text.index("»")].split(", ")
        name, source = figure(body, row, column, NOTA)
        text = f"{text[: text.index('«')]}{{{name}}}{text[text.index('»') + 1 :]}"
    return says((text, [source or passage(body, ROW)]), calculations=calculations)


@pytest.mark.parametrize(
    "text",
    [
        "In 2027 is er een overschot van «Saldo na maatregelen, 2027».",
        "In 2028 is er een tekort van «Saldo na maatregelen, 2027».",
        "Het tekort vóór maatregelen is in 2027 «Saldo na maatregelen, 2027».",
        "Het saldo is in 2027 2,78 miljoen euro nadelig.",
        "Het saldo is in 2027 {F9999}.",
        "Het saldo is in 2027 {B7}.",
        "Volgens de Perspectiefnota 2026-2029 is het tekort in 2027 «Saldo na maatregelen, 2027».",
        "Wethouder Jansen vindt het tekort van «Saldo na maatregelen, 2027» in 2027 te hoog.",
        "Burgemeester en wethouders stemmen tegen de bouw van een kerncentrale.",
    ],
)
def test_what_is_not_so_is_repaired_or_not_said(with_model: Opener, text: str) -> None:
    def script(body: dict[str, Any]) -> Reply:
        return right(body) if len(body["messages"]) > 2 else wrong(body, text)

    assistant, server = with_model(script)
    *progress, answer = assistant.stream(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.text.startswith("In 2027 is er een tekort van 2,77 miljoen euro")
    assert len(server.requests) == 2
    assert text.split("«")[0] in server.requests[1]["messages"][-1]["content"]
    assert not any(item.text.startswith(text.split("«")[0]) for item in progress if isinstance(item, Progress))

    stubborn, _ = with_model(lambda body: wrong(body, text))
    answer = stubborn.ask(QUESTION)
    assert (answer.mode, answer.model) == ("citerend", "openai:proef")
    assert answer.notice == "Het taalmodel gaf geen bruikbaar antwoord; dit antwoord is zonder taalmodel gemaakt."
    assert sound(stubborn, answer)


def test_a_further_sentence_without_support_is_left_out(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        name, source = figure(body, ROW, "2027", NOTA)
        return says(
            ("In 2027 is er een tekort van {%s}." % name, [source, "P999"]),  # noqa: UP031
            ("Dat komt door stijgende rente op leningen van woningcorporaties.", [source]),
            ("Dat is zorgelijk.", []),
        )

    assistant, server = with_model(script)
    answer = assistant.ask(QUESTION)
    assert answer.text == "In 2027 is er een tekort van 2,77 miljoen euro (Saldo na maatregelen) [1]."
    assert (
        answer.notice == "Een deel van het antwoord van het taalmodel is weggelaten: de stukken laten dat niet zo zien."
    )
    # The model was told what the check refused, and wrote the same again.
    assert len(server.requests) == 2
    assert "zorgelijk" in server.requests[1]["messages"][-1]["content"]


def test_a_repair_that_is_worse_leaves_the_first_answer(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        if len(body["messages"]) > 2:
            return Reply('{"answerable": false, "sentences": [], "calculations": [], "missing": "alles"}')
        name, source = figure(body, ROW, "2027", NOTA)
        return says(
            ("In 2027 is er een tekort van {%s}." % name, [source]),  # noqa: UP031
            ("Dat is zorgelijk.", [source]),
        )

    assistant, _ = with_model(script)
    answer = assistant.ask(QUESTION)
    assert answer.text == "In 2027 is er een tekort van 2,77 miljoen euro (Saldo na maatregelen) [1]."
    assert answer.notice is not None
    assert answer.notice.startswith("Een deel van het antwoord")


def test_a_model_that_finds_nothing_gives_places(with_model: Opener) -> None:
    reply = '{"answerable": false, "sentences": [], "calculations": [], "missing": "Bel 06-1 voor het saldo."}'
    assistant, _ = with_model(lambda body: Reply(reply))
    answer = assistant.ask(QUESTION)
    assert answer.outcome is Outcome.PLACES
    assert answer.reason == "Het taalmodel vond in de beste plekken geen antwoord."
    assert answer.mode == "formulerend"
    assert answer.citations


@pytest.mark.parametrize(
    ("reply", "notice"),
    [
        (Reply(status=500), "De server van het taalmodel had een storing (fout 500)"),
        (Reply(status=401), "Het taalmodel weigert de sleutel (controleer RAADWIJZER_MODEL_KEY)"),
        (Reply(status=404), "De server kent het taalmodel proef niet (controleer RAADWIJZER_MODEL)"),
        (Reply(status=429), "Het taalmodel heeft het te druk of het tegoed is op"),
        (Reply("Ik denk dat het goed zit."), "Het taalmodel gaf geen bruikbaar antwoord"),
        (Reply("x" * 500, hangs_up=True), "Het taalmodel viel halverwege weg"),
    ],
)
def test_a_model_that_fails_is_left_for_the_quoting_answer(with_model: Opener, reply: Reply, notice: str) -> None:
    assistant, _ = with_model(lambda body: reply)
    answer = assistant.ask(QUESTION)
    assert answer.notice == f"{notice}; dit antwoord is zonder taalmodel gemaakt."
    assert answer.mode == "citerend"
    assert answer.text


def test_a_server_that_dies_halfway_leaves_the_quoting_answer(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        reply = right(body)
        reply.hangs_up = True
        return reply

    assistant, _ = with_model(script)
    *progress, answer = assistant.stream(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.notice == "Het taalmodel viel halverwege weg; dit antwoord is zonder taalmodel gemaakt."
    assert all(
        item.text in ("", "In 2027 is er een tekort van 2,77 miljoen euro (Saldo na maatregelen) [1].")
        for item in progress
        if isinstance(item, Progress)
    )


def test_a_server_that_is_not_there_is_named_with_the_remedy(with_model: Opener) -> None:
    assistant, _ = with_model(right, model_url="http://127.0.0.1:9/v1")
    notice = assistant.ask(QUESTION).notice
    assert notice is not None
    assert notice.startswith(
        "Het taalmodel is niet bereikbaar (controleer of de server draait, en RAADWIJZER_MODEL_URL)"
    )


def test_a_busy_server_is_asked_again(with_model: Opener) -> None:
    busy = [Reply(status=503), Reply(status=429)]
    assistant, server = with_model(lambda body: busy.pop() if busy else right(body), model_retries=2)
    assert assistant.formulator is not None
    waits: list[float] = []
    assistant.formulator.talker.sleep = waits.append
    assert assistant.ask(QUESTION).mode == "formulerend"
    assert len(server.requests) == 3
    assert waits == [0.5, 1.0]


def test_a_server_without_structured_output_is_asked_in_another_form(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        if "response_format" in body or "tools" in body:
            return Reply(status=400, message="unknown field")
        return right(body)

    assistant, server = with_model(script)
    assert assistant.ask(QUESTION).mode == "formulerend"
    assert len(server.requests) == 3
    assistant.ask(QUESTION)
    assert len(server.requests) == 4  # it remembers


def test_a_model_that_takes_tools_or_no_temperature_works(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        if "temperature" in body:
            return Reply(status=400, message="Unsupported value: 'temperature'")
        return Reply(status=422) if "response_format" in body else right(body)

    assistant, server = with_model(script)
    assert assistant.ask(QUESTION).mode == "formulerend"
    assert server.requests[-1]["tools"][0]["function"]["name"] == "antwoord"


@pytest.mark.parametrize("provider", ["ollama", "mistralai", "anthropic"])
def test_other_providers_answer_over_their_own_wire(with_model: Opener, provider: str) -> None:
    assistant, server = with_model(right)
    address = server.url if provider == "mistralai" else server.url.removesuffix("/v1")
    settings = assistant.settings.model_copy(
        update={"model": f"{provider}:proef", "model_url": address, "model_key": SecretStr("geheim")}
    )
    answer = Assistant(assistant.index, settings).ask(QUESTION)
    assert (answer.mode, answer.notice, answer.model) == ("formulerend", None, f"{provider}:proef")
    assert len(server.requests) == 1
    assert "geheim" in str(server.headers[0])
    dying, server = with_model(lambda body: Reply(right(body).text, hangs_up=True))
    address = server.url if provider == "mistralai" else server.url.removesuffix("/v1")
    answer = Assistant(dying.index, settings.model_copy(update={"model_url": address})).ask(QUESTION)
    assert answer.notice == "Het taalmodel viel halverwege weg; dit antwoord is zonder taalmodel gemaakt."


def test_a_model_that_cannot_write_json_uses_the_text_form(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        if len(body["messages"]) == 2:
            return Reply("Het saldo is nadelig.")
        assert "ANTWOORD: ja" in body["messages"][-1]["content"]
        name, source = figure(body, ROW, "2027", NOTA)
        return Reply(f"<think>{{hm}}</think>ANTWOORD: ja\nZIN: Het tekort in 2027 is {{{name}}}. | {source}")

    assistant, _ = with_model(script)
    answer = assistant.ask(QUESTION)
    assert answer.text == "Het tekort in 2027 is 2,77 miljoen euro (Saldo na maatregelen) [1]."


def test_an_answer_costs_no_more_than_is_set(with_model: Opener) -> None:
    assistant, server = with_model(right, model_tokens=1_000)
    notice = assistant.ask(QUESTION).notice
    assert notice is not None and "RAADWIJZER_MODEL_TOKENS" in notice
    assert server.requests == []


def test_a_request_stays_within_its_budget(with_model: Opener) -> None:
    wide, _ = with_model(right)
    small, server = with_model(right, model_context=1_500)
    for assistant in (wide, small):
        assistant.ask("Wat zijn de saldi?")
    assert small.formulator is not None
    count = small.formulator.talker.count
    assert count(server.requests[0]["messages"][1]["content"]) < 1_500 + 300


def test_a_follow_up_is_rewritten_by_the_model_and_shown(with_model: Opener) -> None:
    def script(body: dict[str, Any]) -> Reply:
        if "VORIGE VRAGEN" in body["messages"][-1]["content"]:
            return Reply(f"Vraag: {QUESTION.replace('2027', '2028')}")
        name, source = figure(body, ROW, "2028", NOTA)
        return says(("Het tekort in 2028 is {%s}." % name, [source]))  # noqa: UP031

    assistant, _ = with_model(script)
    answer = assistant.ask("En in 2028?", [QUESTION])
    assert answer.standalone_question == QUESTION.replace("2027", "2028")
    assert answer.text == "Het tekort in 2028 is 3,49 miljoen euro (Saldo na maatregelen) [1]."


@pytest.mark.parametrize(
    "reply", ["", "Het saldo is 3 miljoen.", "Wat kost het zwembad in 2031?", "Eén.\nTwee.", "x" * 400]
)
def test_a_rewritten_question_that_adds_something_is_left_for_the_rules(with_model: Opener, reply: str) -> None:
    assistant, _ = with_model(lambda body: Reply(reply) if len(body["messages"][1]["content"]) < 900 else right(body))
    assert assistant.ask("En in 2028?", [QUESTION]).standalone_question == QUESTION.replace("2027", "2028")
