"""What a conversation remembers, without a browser."""

from __future__ import annotations

import copy

import pytest

from assistant.web.conversation import Conversation, Turn, answering, tidy
from tests.assistant.web.scripted import COST, COST_QUESTION, FOLLOW_UP, PLACES, PLACES_QUESTION, ScriptedBackend


def ask(backend: ScriptedBackend, talk: Conversation, question: str) -> Turn:
    """Ask a question and answer it; gives the turn as it is then."""
    turn = talk.begin(question)
    assert turn is not None
    for _ in answering(backend, talk, turn):
        pass
    return talk.turns[-1]


def test_history_holds_the_answered_questions_oldest_first() -> None:
    backend, talk = ScriptedBackend(), Conversation()
    for question in (COST_QUESTION, "deze kent het script niet", PLACES_QUESTION):
        ask(backend, talk, question)
    assert [turn.failed for turn in talk.turns] == [False, True, False]
    assert backend.asked[-1] == (PLACES_QUESTION, [COST_QUESTION])


def test_a_question_that_waits_is_not_asked_twice() -> None:
    talk = Conversation()
    assert talk.begin(COST_QUESTION) is not None
    assert talk.begin(COST_QUESTION) is None
    assert talk.retry() is None
    talk.stop()
    ask(ScriptedBackend(), talk, COST_QUESTION)
    assert talk.begin(COST_QUESTION) is not None


def test_how_far_an_answer_is_can_be_seen() -> None:
    backend, talk = ScriptedBackend(), Conversation()
    turn = talk.begin(COST_QUESTION)
    assert turn is not None
    backend.gate.clear()
    steps = answering(backend, talk, turn)
    next(steps)
    assert (talk.turns[-1].stage, talk.turns[-1].draft) == ("zoeken", "")
    next(steps)
    assert talk.turns[-1].draft == "De sporthal gaat open in 2026 [1]."
    backend.gate.set()
    next(steps)
    assert talk.turns[-1].answer == COST
    assert talk.turns[-1].suggestions == (FOLLOW_UP,)


@pytest.mark.parametrize("end", [Conversation.restart, Conversation.stop])
def test_an_answer_that_nobody_waits_for_finds_no_place(end: object) -> None:
    backend, talk = ScriptedBackend(), Conversation()
    turn = talk.begin(COST_QUESTION)
    assert turn is not None and callable(end)
    steps = answering(backend, talk, turn)
    next(steps)
    end(talk)
    assert list(steps) in ([], [None])
    assert [(one.answer, one.stopped) for one in talk.turns] in ([], [(None, True)])
    assert backend.conversations() == []


def test_retrying_asks_the_last_question_again() -> None:
    backend, talk = ScriptedBackend(), Conversation()
    assert talk.retry() is None
    ask(backend, talk, "deze kent het script niet")
    backend.script["deze kent het script niet"] = PLACES
    turn = talk.retry()
    assert turn is not None
    list(answering(backend, talk, turn))
    assert [one.answer for one in talk.turns] == [PLACES]


def test_an_edited_question_takes_the_place_of_the_last() -> None:
    backend, talk = ScriptedBackend(), Conversation()
    ask(backend, talk, COST_QUESTION)
    ask(backend, talk, FOLLOW_UP)
    talk.editing = True
    ask(backend, talk, PLACES_QUESTION)
    assert [one.question for one in talk.turns] == [COST_QUESTION, PLACES_QUESTION]
    assert backend.asked[-1] == (PLACES_QUESTION, [COST_QUESTION])
    assert not talk.editing


def test_a_conversation_is_kept_and_resumed() -> None:
    backend, talk = ScriptedBackend(), Conversation()
    ask(backend, talk, COST_QUESTION)
    ask(backend, talk, PLACES_QUESTION)
    (kept,) = backend.conversations()
    assert kept.title == COST_QUESTION
    other = Conversation()
    other.resume(backend.conversation(kept.id))
    assert [one.answer for one in other.turns] == [COST, PLACES]
    ask(backend, other, FOLLOW_UP)
    assert len(backend.conversations()) == 1
    other.restart()
    ask(backend, other, FOLLOW_UP)
    assert len(backend.conversations()) == 2


def test_an_answer_is_judged_once_it_is_there() -> None:
    talk = Conversation()
    assert talk.judge(1, True) is None
    ask(ScriptedBackend(), talk, COST_QUESTION)
    judged = talk.judge(1, False)
    assert judged is not None and talk.turns[0].right is False
    assert talk.judge(0, True) is None


def test_every_visitor_gets_a_conversation_of_their_own() -> None:
    talk = Conversation()
    ask(ScriptedBackend(), talk, COST_QUESTION)
    assert copy.deepcopy(talk).turns == ()


@pytest.mark.parametrize(("typed", "passed"), [("  wat\n kost  dit ", "wat kost dit"), (None, ""), ({"a": 1}, "")])
def test_a_question_is_tidied(typed: object, passed: str) -> None:
    assert tidy(typed) == passed
    assert len(tidy("a" * 5000)) == 1000
