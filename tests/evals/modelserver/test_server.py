from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import openai
import pytest
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from evals.modelserver import Abilities, Calling, Fault, ModelServer, Play, Player, Script, failing
from evals.modelserver.protocol import ChatRequest

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"ja": {"type": "boolean"}},
    "required": ["ja"],
    "additionalProperties": False,
}
FORMAT = {"type": "json_schema", "json_schema": {"name": "antwoord", "schema": SCHEMA, "strict": True}}
TOOL = {"type": "function", "function": {"name": "antwoord", "parameters": SCHEMA}}


@contextmanager
def client(player: Player, abilities: Abilities | None = None) -> Iterator[tuple[ChatOpenAI, ModelServer]]:
    """The client that Raadwijzer uses, on a server."""
    with ModelServer(player, abilities) as server:
        settings = server.settings()
        with httpx.Client() as http:
            made = ChatOpenAI(
                model="speler",
                base_url=server.url,
                api_key=settings["model_key"],
                max_retries=0,
                timeout=5,
                http_client=http,
            )
            yield made, server


def test_a_whole_reply_with_its_usage() -> None:
    with client(Script("Er is 12 miljoen.")) as (model, server):
        reply = model.invoke("Hoeveel is er?")
        assert reply.text == "Er is 12 miljoen."
        assert reply.usage_metadata is not None and reply.usage_metadata["output_tokens"] > 0
        assert server.requests[0].user == "Hoeveel is er?"


def test_a_stream_comes_in_pieces_and_ends_with_the_usage() -> None:
    text = "Een zin die langer is dan een stuk van de stroom. " * 4
    with client(Script(text)) as (model, _):
        chunks = list(model.stream("Vertel", stream_usage=True))
    assert "".join(chunk.text for chunk in chunks) == text
    assert sum(bool(chunk.text) for chunk in chunks) > 3
    assert sum(chunk.usage_metadata["total_tokens"] for chunk in chunks if chunk.usage_metadata) > 0


def test_structured_output_by_schema_and_by_tool() -> None:
    with client(Script('{"ja": true}')) as (model, server):
        assert model.bind(extra_body={"response_format": FORMAT}).invoke("?").text == '{"ja": true}'
        assert server.requests[-1].schema_asked == SCHEMA
        tooled = model.bind_tools([TOOL], tool_choice="antwoord")
        reply = tooled.invoke("?")
        assert reply.tool_calls[0]["args"] == {"ja": True}
        pieces = "".join(
            part["args"] or "" for chunk in tooled.stream("?") for part in getattr(chunk, "tool_call_chunks", ())
        )
        assert json.loads(pieces) == {"ja": True}
        assert server.requests[-1].schema_asked == SCHEMA


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (404, openai.NotFoundError),
        (429, openai.RateLimitError),
        (500, openai.InternalServerError),
        (503, openai.InternalServerError),
    ],
)
def test_errors_reach_the_client_as_what_they_are(status: int, error: type[openai.APIStatusError]) -> None:
    with client(Script(failing(status, "zo gaat het mis", retry_after=2))) as (model, _):
        with pytest.raises(error, match="zo gaat het mis") as caught:
            model.invoke("?")
        assert caught.value.response.headers["retry-after"] == "2"


def test_a_server_refuses_what_it_cannot_do_or_does_not_have() -> None:
    able = Abilities(schema=False, tools=False, sampling=False, key="geheim", models=("klein",))
    with client(Script("ja"), able) as (model, server):
        small = model.model_copy(update={"model_name": "klein"})
        assert small.invoke("?").text == "ja"
        with pytest.raises(openai.NotFoundError, match="speler"):
            model.invoke("?")
        with pytest.raises(openai.BadRequestError, match="response_format"):
            small.bind(extra_body={"response_format": FORMAT}).invoke("?")
        with pytest.raises(openai.BadRequestError, match="tools"):
            small.bind_tools([TOOL]).invoke("?")
        with pytest.raises(openai.BadRequestError, match="temperature"):
            small.bind(temperature=0).invoke("?")
        listed = httpx.get(f"{server.url}/models").json()
        assert [one["id"] for one in listed["data"]] == ["klein"]
        stranger = ChatOpenAI(model="klein", base_url=server.url, api_key=SecretStr("gok"), max_retries=0)
        with pytest.raises(openai.AuthenticationError):
            stranger.invoke("?")
        stranger.root_client.close()


def test_a_connection_that_breaks_before_the_answer() -> None:
    with client(Script(Play(text="ja", fault=Fault.NO_ANSWER), "nee")) as (model, _):
        with pytest.raises(openai.APIConnectionError):
            model.invoke("?")
        assert model.invoke("?").text == "nee"


@pytest.mark.parametrize("fault", [Fault.CUT, Fault.BROKEN_EVENT])
def test_a_stream_that_breaks_halfway(fault: Fault) -> None:
    got = []
    play = Play(text="een lange zin " * 20, fault=fault, sent=4, pause=0.01)
    broken = pytest.raises((httpx.HTTPError, openai.APIError, ValueError))
    with client(Script(play)) as (model, _), broken:
        for chunk in model.stream("?"):
            got.append(chunk.text)
    assert "een lange zin" in "".join(got)


def test_a_stream_that_just_stops() -> None:
    with client(Script(Play(text="een lange zin " * 20, fault=Fault.UNFINISHED, sent=4))) as (model, _):
        got = "".join(chunk.text for chunk in model.stream("?"))
    assert 0 < len(got) < len("een lange zin " * 20)


def test_broken_json_of_the_protocol() -> None:
    with client(Script(Play(text="ja", fault=Fault.BROKEN_EVENT))) as (model, _), pytest.raises(ValueError):
        model.invoke("?")


def test_a_slow_server_is_given_up() -> None:
    with client(Script(Play(text="ja", delay=30))) as (model, _), pytest.raises(openai.APITimeoutError):
        model.model_copy(update={"root_client": model.root_client.with_options(timeout=0.2)}).bind(timeout=0.2).invoke(
            "?"
        )


def test_a_server_that_dies_halfway() -> None:
    with client(Script(Play(text="een lange zin " * 50, pause=0.02))) as (model, server):
        stream = model.stream("?")
        next(stream)
        server.stop()
        with pytest.raises((httpx.HTTPError, openai.APIError)):
            list(stream)
        with pytest.raises(openai.APIConnectionError):
            model.invoke("?")


def test_what_is_no_request_is_refused() -> None:
    with ModelServer(Script("ja")) as server:
        for body in ("{", '{"model": "speler", "messages": []}'):
            got = httpx.post(f"{server.url}/chat/completions", content=body)
            assert got.status_code == 400 and got.json()["error"]["type"] == "invalid_request_error"


def test_a_reply_can_depend_on_the_request() -> None:
    def echo(request: ChatRequest) -> str:
        return f"{request.system}|{request.user}"

    with client(Calling(echo)) as (model, _):
        assert model.invoke([("system", "regels"), ("user", "vraag")]).text == "regels|vraag"


def test_the_key_is_of_what_is_asked_and_nothing_else() -> None:
    def key(text: str = "vraag", **changes: Any) -> str:
        body: dict[str, Any] = {"model": "speler", "messages": [{"role": "user", "content": text}]} | changes
        return ChatRequest.model_validate(body).key()

    assert key() == key(model="ander", seed=3, stream=True, max_tokens=10)
    parts: dict[str, Any] = {"messages": [{"role": "user", "content": [{"type": "text", "text": "vraag"}]}]}
    assert key() == key(**parts)
    assert len({key(), key("Vraag"), key(response_format=FORMAT), key(tools=[TOOL])}) == 4
