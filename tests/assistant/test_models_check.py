from __future__ import annotations

import random
import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from evals.hallucinations.reading import read_request
from evals.hallucinations.truths import true_reply
from evals.modelserver import Abilities, Calling, ChatRequest, ModelServer, Player, Script, failing


def right(request: ChatRequest) -> str:
    """A right reply, made from the request."""
    view = read_request(request)
    told = true_reply(view, random.Random(5)) if view else None
    return told.reply if told else '{"answerable": false, "sentences": [], "calculations": [], "missing": ""}'


def check(monkeypatch: pytest.MonkeyPatch, data: Path, server: ModelServer | None, **more: str) -> tuple[int, str]:
    """Run the command as its user does."""
    for name in ("OPENAI_API_KEY", "MISTRAL_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    settings = {"RAADWIJZER_MODEL_RETRIES": "0", "RAADWIJZER_MODEL": "openai:speler"}
    if server is not None:
        settings["RAADWIJZER_MODEL_URL"] = server.url
    for name, value in (settings | more).items():
        monkeypatch.setenv(name, value)
    result = CliRunner().invoke(app, ["models", "check", "--data", str(data)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, " ".join(result.output.split())


def run(monkeypatch: pytest.MonkeyPatch, data: Path, player: Player, able: Abilities | None = None) -> tuple[int, str]:
    with ModelServer(player, able) as server:
        return check(monkeypatch, data, server)


def test_a_good_model_on_the_documents(monkeypatch: pytest.MonkeyPatch, example_data: Path) -> None:
    code, said = run(monkeypatch, example_data, Calling(right))
    assert code == 0
    assert "ingelezen documenten" in said and "3. " in said
    assert "Gestructureerde uitvoer: ja, volgens een schema; leesbaar: 3 van 3." in said
    assert "Nederlands: 3 van 3." in said
    assert "Door de controle: 0 van 3." not in said
    assert "tokens per seconde" in said


def test_without_documents_a_small_one_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    code, said = run(monkeypatch, tmp_path / "leeg", Calling(right), Abilities(schema=False))
    assert code == 0
    assert "er is nog niets ingelezen" in said
    assert "ja, met een hulpmiddel" in said


def test_a_model_that_chats_in_english_is_not_usable(monkeypatch: pytest.MonkeyPatch, example_data: Path) -> None:
    text = "As a language model I think that this is the answer to the question, and it will be fine."
    code, said = run(monkeypatch, example_data, Script(text))
    assert code == 1
    assert "Nederlands: 0 van 3." in said and "leesbaar: 0 van 3." in said
    assert "Neem een ander model" in said


def test_a_model_that_invents_does_not_pass(monkeypatch: pytest.MonkeyPatch, example_data: Path) -> None:
    lie = '{"answerable": true, "sentences": [{"text": "Het saldo is 98.765.432 euro.", "sources": ["P1"]}], '
    code, said = run(monkeypatch, example_data, Script(lie + '"calculations": [], "missing": ""}'))
    assert code == 0
    assert "Door de controle: 0 van 3." in said and "antwoord met citaten" in said


@pytest.mark.parametrize(
    ("status", "remedy"), [(401, "RAADWIJZER_MODEL_KEY"), (404, "RAADWIJZER_MODEL"), (503, "storing")]
)
def test_a_server_that_refuses(monkeypatch: pytest.MonkeyPatch, example_data: Path, status: int, remedy: str) -> None:
    code, said = run(monkeypatch, example_data, Script(failing(status)))
    assert code == 1
    assert "Mislukt: " in said and remedy in said and "zonder taalmodel gemaakt" not in said
    assert "2. " not in said


def test_a_server_that_is_down(monkeypatch: pytest.MonkeyPatch, example_data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    address = f"http://127.0.0.1:{port}/v1"
    code, said = check(monkeypatch, example_data, None, RAADWIJZER_MODEL_URL=address)
    assert code == 1
    assert "niet bereikbaar" in said and "RAADWIJZER_MODEL_URL" in said


@pytest.mark.parametrize(
    ("model", "says"),
    [
        ("", "Er is geen taalmodel ingesteld"),
        ("speler", "aanbieder:naam"),
        ("openai:gpt-4o-mini", "OPENAI_API_KEY"),
    ],
)
def test_settings_that_do_not_do(monkeypatch: pytest.MonkeyPatch, example_data: Path, model: str, says: str) -> None:
    monkeypatch.delenv("RAADWIJZER_MODEL_URL", raising=False)
    code, said = check(monkeypatch, example_data, None, RAADWIJZER_MODEL=model)
    assert code == 1
    assert says in said
