from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from evals.errors import EvalError
from evals.modelserver import Cassettes, ChatRequest, Collector, Recorded, import_replies, read_cassette
from evals.modelserver.__main__ import main
from evals.modelserver.cassettes import waiting, write_cassette

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"answerable": {"type": "boolean"}},
    "required": ["answerable"],
    "additionalProperties": False,
}
FORMAT = {"type": "json_schema", "json_schema": {"name": "antwoord", "schema": SCHEMA}}


def request(text: str, structured: bool = True) -> ChatRequest:
    messages = [{"role": "system", "content": "Regels"}, {"role": "user", "content": text}]
    form = {"response_format": FORMAT} if structured else {}
    return ChatRequest.model_validate({"model": "speler", "messages": messages} | form)


def write(folder: Path, asked: ChatRequest, reply: object) -> None:
    (folder / f"{asked.key()}.reply.json").write_text(json.dumps(reply), encoding="utf-8")


def collect(collector: Collector, asked: ChatRequest) -> int:
    collector.begin()
    return collector.play(asked).status


def test_of_one_question_only_the_first_unknown_request_is_collected(tmp_path: Path) -> None:
    collector = Collector(tmp_path)
    first, second = request("Herschrijf de vraag"), request("De herschreven vraag")
    assert collector.play(first).status == collector.play(second).status == 404
    assert [one.key for one in waiting(tmp_path)] == [first.key()]
    write(tmp_path, first, {"answerable": True})
    collector.begin()
    assert collector.play(first).status == 200 and collector.play(second).status == 404
    assert [one.key for one in waiting(tmp_path)] == [second.key()]


def test_a_cassette_plays_what_it_knows_and_refuses_the_rest(tmp_path: Path) -> None:
    asked = request("Wat kost het zwembad?")
    path = tmp_path / "map" / "c.jsonl"
    write_cassette(path, [Recorded(key=asked.key(), about="x", by="mens", reply={"answerable": False})])
    player = Cassettes(path)
    assert json.loads(player.play(asked).text) == {"answerable": False}
    other = player.play(request("Wat kost de brug?"))
    assert other.status == 404 and "no cassette" in other.message and "Wat kost de brug?" in other.message
    assert [one.user for one in player.unknown] == ["Wat kost de brug?"]
    assert path.read_text(encoding="utf-8").count("\n") == 1


def test_a_broken_cassette_is_said_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text('{"key": "a", "reply": "x"}\n{"key"\n', encoding="utf-8")
    with pytest.raises(EvalError, match="regel 2"):
        Cassettes(path)


def test_collecting_answering_and_importing(tmp_path: Path) -> None:
    folder, cassette = tmp_path / "wacht", tmp_path / "c.jsonl"
    first, second, loose = request("Een?"), request("Twee?"), request("Drie?", structured=False)
    collector = Collector(folder, cassette)
    assert [collect(collector, one) for one in (first, second, loose)] == [404, 404, 404]
    assert {one.user for one in waiting(folder)} == {"Een?", "Twee?", "Drie?"}

    write(folder, first, {"answerable": True})
    write(folder, second, {"answerable": "ja"})
    write(folder, loose, {"text": "Wat is drie?"})
    again = Collector(folder, cassette)
    assert json.loads(again.play(first).text) == {"answerable": True}
    assert collect(again, second) == 404
    again.begin()
    assert again.play(loose).text == "Wat is drie?"
    assert list(again.asked.values()) == [True, False, True]
    assert "answerable" in again.faults[second.key()]

    taken, faults = import_replies(folder, cassette, "mens")
    assert taken == 2 and list(faults) == [second.key()]
    assert read_cassette(cassette)[first.key()].by == "mens"
    known = Collector(tmp_path / "leeg", cassette)
    assert known.play(first).status == 200 and known.play(loose).text == "Wat is drie?"
    assert list((tmp_path / "leeg").iterdir()) == []


@pytest.mark.parametrize("written", ["{", "[1]"])
def test_a_reply_that_cannot_be_read_waits_on(tmp_path: Path, written: str) -> None:
    asked = request("Een?")
    collector = Collector(tmp_path)
    collector.play(asked)
    (tmp_path / f"{asked.key()}.reply.json").write_text(written, encoding="utf-8")
    assert collect(collector, asked) == 404
    assert asked.key() in collector.faults


def test_showing_and_importing_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, cassette = tmp_path / "wacht", tmp_path / "c.jsonl"
    collector = Collector(folder)
    asked = [request(f"Vraag {number}?") for number in range(6)]
    for one in asked:
        collect(collector, one)
    parts = []
    for part in ("1/2", "2/2"):
        assert main(["show", "--pending", str(folder), "--part", part, "--list"]) == 0
        parts.append(capsys.readouterr().out.split())
    assert sorted(parts[0] + parts[1]) == sorted(one.key() for one in asked)
    main(["show", "--pending", str(folder)])
    shown = capsys.readouterr().out
    assert shown.count("Regels") == 1 and all(f"Vraag {number}?" in shown for number in range(6))

    write(folder, asked[0], {"answerable": True})
    assert main(["import", "--pending", str(folder), "--cassette", str(cassette)]) == 1
    assert "1 replies" in capsys.readouterr().out
    main(["show", "--pending", str(folder), "--list"])
    assert asked[0].key() not in capsys.readouterr().out
