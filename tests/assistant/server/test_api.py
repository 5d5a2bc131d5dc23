"""The JSON API over real HTTP, and its documentation."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest

from assistant.server.application import Office
from assistant.server.desk import Desk
from assistant.server.models import StoredConversation, StoredTurn
from assistant.server.people import Role, Who
from assistant.server.stores import FeedbackStore
from tests.assistant.server.conftest import logged_in

QUESTION = "Hoeveel bomen plant de gemeente in 2026?"


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[httpx.Client]:
    with logged_in(address, "anna") as opened:
        yield opened


def test_an_answer_names_its_sources_and_their_address_opens_them(client: httpx.Client) -> None:
    answer = client.post("api/ask", json={"question": f"  {QUESTION} "}).json()
    assert answer["question"] == QUESTION
    first = answer["citations"][0]
    assert "450 bomen" in first["quote"]
    assert first["link"] == f"/stuk/{first['document_id']}#page={first['page']}"
    assert b"450 bomen" in client.get(first["link"].partition("#")[0].lstrip("/")).content
    assert answer["searched"]["documents"] == 2


def test_a_filter_keeps_to_its_documents(client: httpx.Client) -> None:
    letter = next(one for one in client.get("api/documents").json() if one["file"] == "brief.pdf")
    answer = client.post("api/ask", json={"question": QUESTION, "documents": [letter["id"]]}).json()
    assert answer["searched"]["documents"] == 1
    assert {one["file"] for one in answer["citations"]} <= {"brief.pdf"}


def test_a_follow_up_is_understood_with_what_was_asked_before(client: httpx.Client) -> None:
    body = {"question": "En in 2027?", "history": ["Wat kost het onderhoud bruggen in 2026?"]}
    assert "onderhoud bruggen" in client.post("api/ask", json=body).json()["standalone_question"]


def test_documents_come_with_how_completely_they_were_read(client: httpx.Client) -> None:
    found = {one["file"]: one for one in client.get("api/documents").json()}
    assert set(found) == {"kadernota.md", "brief.pdf"}
    note = found["kadernota.md"]
    assert (note["pages"], note["pages_read"], note["tables"], note["access"]) == (1, 1, 1, "openbaar")
    assert note["read_at"] is not None


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "question"),
        ({"question": "   "}, "question"),
        ({"question": "x" * 1001}, "question"),
        ({"question": "x", "history": ["x"] * 21}, "history"),
        ({"question": "x", "first": "gisteren"}, "first"),
        ({"question": "x", "access": ["vertrouwelijk"]}, "access"),
    ],
)
def test_a_wrong_request_is_said_in_dutch_without_repeating_it(
    client: httpx.Client, body: dict[str, object], field: str
) -> None:
    response = client.post("api/ask", json=body)
    assert response.status_code == 422
    assert response.json() == {"detail": f"Deze aanvraag klopt niet. Kijk naar: {field}."}


def test_the_documentation_names_every_route_and_loads_nothing(client: httpx.Client) -> None:
    schema = client.get("api/openapi.json").json()
    assert set(schema["paths"]) == {"/api/ask", "/api/documents", "/api/documents/{document_id}", "/api/state"}
    page = client.get("api/docs").text
    for path, methods in schema["paths"].items():
        for method in methods:
            assert f"{method.upper()} {path}" in page
    assert "<script" not in page
    assert all(
        link.startswith("/raadwijzer/")
        for link in re.findall(r'(?:src|href)="([^"#]+)"', page)
        if "openapi" not in link
    )


def test_feedback_is_kept_with_the_question_before_it_and_what_made_the_answer(office: Office) -> None:
    desk = Desk(office.services, Who(name="dirk", shown="Dirk", role=Role.RAADSLID))
    first = desk.ask("Wat kost het onderhoud bruggen in 2026?")
    second = desk.ask("En in 2027?", [first.question])
    turns = tuple(StoredTurn(question=one.question, answer=one) for one in (first, second))
    desk.save_conversation(StoredConversation(id="g", title=first.question, turns=turns))
    desk.feedback(second, False, "  verkeerde rij  ")
    kept = FeedbackStore(office.database).all()[-1]
    assert (kept.by, kept.right, kept.reason, kept.public) == ("dirk", False, "verkeerde rij", True)
    assert kept.history == (first.question,)
    assert kept.answer == second
    with office.live.lent() as opened:
        assert kept.index == opened.assistant.fingerprint()


def test_a_conversation_can_be_forgotten(office: Office) -> None:
    desk = Desk(office.services, Who(name="els", shown="Els", role=Role.RAADSLID))
    for name in ("een", "twee", "drie"):
        desk.save_conversation(StoredConversation(id=name, title=name, turns=()))
    desk.delete_conversation("twee")
    assert [one.id for one in desk.conversations()] == ["drie", "een"]
    desk.delete_all_conversations()
    assert desk.conversations() == ()
    with pytest.raises(LookupError):
        desk.conversation("een")
    with pytest.raises(ValueError, match="short id"):
        desk.save_conversation(StoredConversation(id="x" * 65, title="", turns=()))
