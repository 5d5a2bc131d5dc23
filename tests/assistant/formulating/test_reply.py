from __future__ import annotations

import pytest

from assistant.formulating.reply import Reply, ReplyError, read_json

JSON = '{"answerable": true, "sentences": [{"text": "Het is {F1}.", "sources": ["P1"], "zeker": 1}]}'


@pytest.mark.parametrize("text", [JSON, f"Hier is het:\n```json\n{JSON}\n```\nGraag gedaan."])
def test_json_is_read_with_or_without_text_around_it(text: str) -> None:
    reply = read_json(text)
    assert reply.answerable
    assert [(one.text, one.sources) for one in reply.sentences] == [("Het is {F1}.", ("P1",))]


@pytest.mark.parametrize("text", ["", "Het saldo is 3.", '{"sentences": [}', '{"sentences": []}', "} {"])
def test_what_is_no_reply_is_an_error(text: str) -> None:
    with pytest.raises(ReplyError):
        read_json(text)


def test_the_schema_names_what_the_model_must_give() -> None:
    assert Reply.model_json_schema()["required"] == ["answerable"]
