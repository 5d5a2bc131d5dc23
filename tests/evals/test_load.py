"""The load test, small: it runs, and it sees an answer that belongs to someone else."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from evals.bench.load import OWN_QUESTION, Load, ask, main, people_of, report


def test_people_asking_at_once_each_get_their_own_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kadernota.txt").write_text(
        "Kadernota 2026\n\nDe gemeente bouwt in 2026 ongeveer 120 woningen.\n", encoding="utf-8"
    )
    assert main(["--people", "4", "--rounds", "4", "--documents", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "4 mensen tegelijk, 16 vragen" in said
    assert "antwoorden van een ander: 0; fouten: 0; eigen stuk niet gevonden: 0" in said


@contextmanager
def answering(body: str, status: int = 200) -> Iterator[httpx.Client]:
    """A server that says the same to everyone."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with httpx.Client(base_url=f"http://127.0.0.1:{server.server_port}/") as client:
            yield client
        server.shutdown()


def test_an_answer_of_another_and_an_error_are_seen() -> None:
    people = people_of(3)
    with answering(json.dumps({"answer": f"Het budget is {people[1].amount} euro."})) as client:
        mine = ask(client, people[1], people, OWN_QUESTION)
        theirs = ask(client, people[0], people, OWN_QUESTION)
    assert (mine.wrong, mine.own_found) == ("", True)
    assert "iets van lid01" in theirs.wrong and theirs.own_found is False
    with answering("kapot", 500) as client:
        failed = ask(client, people[0], people, OWN_QUESTION)
    assert failed.error.startswith("HTTPStatusError")
    said = report(Load(people=3, asked=(mine, theirs, failed), wall=2.0, alone=0.1))
    assert "antwoorden van een ander: 1; fouten: 1; eigen stuk niet gevonden: 1" in said
