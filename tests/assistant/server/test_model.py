"""The desk with a language model: what it gets to see, streaming, and a model that is down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from assistant.models import Answer, Progress
from assistant.server.application import Office
from assistant.server.desk import Desk
from assistant.server.people import Role, Who
from assistant.server.stores import FeedbackStore
from tests.assistant.formulating.playing import passage, says
from tests.assistant.formulating.serving import ModelServer, Reply, serving
from tests.assistant.server.conftest import GROUP, World
from tests.assistant.server.test_leaks import QUESTIONS, leaks

ANNA = Who(name="anna", shown="Anna", role=Role.RAADSLID)
BRAM = Who(name="bram", shown="Bram", role=Role.RAADSLID, groups=(GROUP,))
QUESTION = "Hoeveel bomen plant de gemeente in 2026?"


class Playing:
    """A model that says what is in the documents, until it is told to fail."""

    status = 200

    def __call__(self, body: dict[str, Any]) -> Reply:
        if self.status != 200:
            return Reply(status=self.status)
        try:
            place = passage(body, "450 bomen")
        except AssertionError:
            return Reply(
                json.dumps({"answerable": False, "sentences": [], "calculations": [], "missing": "het bedrag"})
            )
        return says(("De gemeente plant in 2026 ongeveer 450 bomen in de wijk Noord.", [place]))


@pytest.fixture
def playing() -> Playing:
    return Playing()


@pytest.fixture
def asked(own_world: World, playing: Playing) -> Iterator[tuple[Office, ModelServer]]:
    with serving(playing) as server:
        model = {"model": "openai:proef", "model_url": server.url, "model_retries": 0}
        office = Office(own_world.settings.model_copy(update=model))
        with closing(office):
            yield office, server


def test_the_model_sees_nothing_of_a_group_unless_a_member_asks(asked: tuple[Office, ModelServer]) -> None:
    office, server = asked
    for question in QUESTIONS:
        Desk(office.services, ANNA).ask(question)
    assert server.requests
    assert leaks(json.dumps(server.requests, ensure_ascii=False), *QUESTIONS) == []
    server.requests.clear()
    Desk(office.services, BRAM).ask(QUESTIONS[0])
    assert "7.913.468" in json.dumps(server.requests, ensure_ascii=False)


def test_an_answer_streams_and_feedback_keeps_its_model_and_prompt(asked: tuple[Office, ModelServer]) -> None:
    office, _ = asked
    desk = Desk(office.services, ANNA)
    assert (desk.state().model, desk.state().model_down) == ("openai:proef", False)
    steps = list(desk.stream(QUESTION))
    assert [type(step) for step in steps[:-1]] == [Progress] * (len(steps) - 1) and len(steps) > 2
    answer = steps[-1]
    assert isinstance(answer, Answer) and answer.mode == "formulerend" and "450 bomen" in answer.text
    desk.feedback(answer, True, "")
    kept = FeedbackStore(office.database).all()[-1]
    assert (kept.model, kept.prompt) == ("openai:proef", answer.prompt)


def test_a_model_that_is_down_is_said_until_it_answers_again(
    asked: tuple[Office, ModelServer], playing: Playing
) -> None:
    office, _ = asked
    desk = Desk(office.services, ANNA)
    playing.status = 503
    answer = desk.ask(QUESTION)
    assert answer.notice is not None and "450 bomen" in answer.citations[0].quote
    assert desk.state().model_down
    playing.status = 200
    assert desk.ask(QUESTION).mode == "formulerend"
    assert not desk.state().model_down
