"""A document of a group does not exist for others: looked for by word, figure, title and name through every route."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from assistant.models import Answer, Outcome
from assistant.retriever import Filter
from assistant.server.application import Office
from assistant.server.desk import WITHHELD, Desk
from assistant.server.live import LiveAssistant
from assistant.server.models import Phase, StoredConversation, StoredTurn
from assistant.server.people import Role, Who
from assistant.service import Assistant
from tests.assistant.server.conftest import GROUP, SECRETS, World, ingest, logged_in, settings_for, write_documents

QUESTIONS = (
    "Wat kost de grond bij de Zwartewaterdam?",
    "Hoeveel kost de Zwartewaterdm?",  # one letter from the word of the group
    "Wie is de makelaar Quispel?",
    "Wat is het onderhoud bruggen in 2026?",
    "Hoeveel is de vervanging Molenbrug in 2026?",
    "Wat staat er in de Grondaankoop Zwartewaterdam over 2026?",
    "Hoeveel bomen plant de gemeente in 2026?",
    "Toon de kavelkaart",
)
ANNA = Who(name="anna", shown="Anna", role=Role.RAADSLID)
BRAM = Who(name="bram", shown="Bram", role=Role.RAADSLID, groups=(GROUP,))
BEA = Who(name="bea", shown="Bea", role=Role.BEHEERDER)
QUESTION_WORDS = {word for question in QUESTIONS for word in question.replace("?", "").split()}


def leaks(text: str, *asked: str) -> list[str]:
    """Secrets in a text that are not in what was asked: the question itself comes back."""
    for question in sorted(asked, key=len, reverse=True):
        text = text.replace(json.dumps(question, ensure_ascii=False)[1:-1], "").replace(question, "")
    return [secret for secret in SECRETS if secret.lower() in text.lower()]


@pytest.fixture(scope="module")
def anna(address: str) -> Iterator[httpx.Client]:
    with logged_in(address, "anna") as client:
        yield client


@pytest.fixture(scope="module")
def bram(address: str) -> Iterator[httpx.Client]:
    with logged_in(address, "bram") as client:
        yield client


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_of_the_api_says_nothing_of_them(anna: httpx.Client, question: str) -> None:
    for body in (
        {"question": question},
        {"question": "En in 2027?", "history": [question]},
        {"question": question, "first": "2026-01-01", "last": "2026-12-31"},
    ):
        response = anna.post("api/ask", json=body)
        assert response.status_code == 200
        found = leaks(response.text, *QUESTIONS)
        if "history" in body:  # what was asked before is in the question as it is understood
            found = [secret for secret in found if secret.lower() not in question.lower()]
        assert found == []


def test_who_is_in_the_group_does_get_them(bram: httpx.Client) -> None:
    text = bram.post("api/ask", json={"question": QUESTIONS[0]}).text
    assert {"waterdam", "7.913.468"} <= set(leaks(text, *QUESTIONS))
    assert len(leaks(bram.get("api/documents").text)) >= 3


def test_naming_their_ids_gives_what_an_unknown_id_gives(anna: httpx.Client, world: World) -> None:
    for name in world.hidden:
        asked = [{"question": QUESTIONS[3], "documents": [one]} for one in (name, "bestaat-niet")]
        hidden, unknown = (anna.post("api/ask", json=body).json() for body in asked)
        assert {**hidden, "seconds": 0} == {**unknown, "seconds": 0}
        for path in ("stuk/{}", "pagina/{}/1.png"):
            first, second = anna.get(path.format(name)), anna.get(path.format("bestaat-niet"))
            assert (first.status_code, first.content) == (second.status_code, second.content)
            assert first.status_code == 404


def test_the_other_pages_say_nothing_of_them(anna: httpx.Client) -> None:
    for path in ("", "api/documents", "api/state", "api/docs", "api/openapi.json", "logout", "theme.css", "config"):
        response = anna.get(path)
        assert leaks(response.text) == []


def test_a_member_opens_them(bram: httpx.Client, world: World) -> None:
    found = [bram.get(f"stuk/{name}") for name in world.hidden]
    assert all(response.status_code == 200 for response in found)
    assert any(b"Zwartewaterdam" in response.content for response in found)
    assert any(bram.get(f"pagina/{name}/1.png").status_code == 200 for name in world.hidden)


def gradio(client: httpx.Client, question: str) -> str:
    """Everything that the page itself can get: a question is asked, and then every event of the page happens."""
    config = client.get("config").json()
    box = next(one["id"] for one in config["components"] if one["props"].get("elem_id") == "rw-question")
    events = [*enumerate(config["dependencies"])]
    events.sort(key=lambda one: [box, "submit"] not in one[1]["targets"])
    told = []
    for number, event in events:
        data = [question if given == box else None for given in event["inputs"]]
        body = {"data": data, "fn_index": number, "session_hash": "sessie", "trigger_id": box, "event_data": {}}
        client.post("gradio_api/queue/join", json=body).raise_for_status()
        with client.stream("GET", "gradio_api/queue/data", params={"session_hash": "sessie"}) as lines:
            told += [json.dumps(json.loads(line[5:]), ensure_ascii=False) for line in lines.iter_lines() if line]
    assert sum('"success": true' in one for one in told) >= 3
    return "\n".join(told)


def test_the_page_of_the_chat_shows_nothing_of_them(anna: httpx.Client, bram: httpx.Client) -> None:
    asked = QUESTIONS[5]
    assert leaks(gradio(anna, asked), asked) == []
    assert {"waterdam", "86.427"} & set(leaks(gradio(bram, asked), asked))


def test_every_method_of_the_desk_keeps_them_apart(office: Office, world: World) -> None:
    outsider, member = Desk(office.services, ANNA), Desk(office.services, BRAM)
    for desk in (outsider, Desk(office.services, BEA)):
        said = [repr(desk.documents()), repr(desk.coverage()), repr(desk.example_questions()), repr(desk.state())]
        assert leaks(" ".join(said)) == []
    passages = [
        citation.passage_id
        for question in QUESTIONS
        for citation in member.ask(question).citations
        if citation.document_id in world.hidden
    ]
    assert passages
    for passage_id in passages:
        assert member.passage(passage_id)
        with pytest.raises(LookupError):
            outsider.passage(passage_id)
    for name in world.hidden:
        assert leaks(member.page_text(name, 1))
        with pytest.raises(LookupError):
            outsider.page_text(name, 1)
        with pytest.raises(LookupError):
            outsider.page_image(name, 1, None)
        with pytest.raises(LookupError):
            outsider.original(name)
    for wanted in (Filter(access=(GROUP,)), Filter(access=("openbaar", GROUP), documents=world.hidden)):
        assert leaks(outsider.ask(QUESTIONS[3], (), wanted).model_dump_json(), *QUESTIONS) == []
    with pytest.raises(LookupError):
        Desk(office.services, BEA).remove(world.hidden[0])


def _secret_answer(office: Office, world: World) -> Answer:
    for question in QUESTIONS:
        answer = Desk(office.services, BRAM).ask(question)
        if any(citation.document_id in world.hidden for citation in answer.citations):
            return answer
    raise AssertionError("the member finds nothing of the group")


def test_who_leaves_the_group_no_longer_sees_answers_from_it(office: Office, world: World) -> None:
    answer = _secret_answer(office, world)
    turns = (StoredTurn(question="Wat kost het?", answer=answer), StoredTurn(question="En dan?"))
    carla = BRAM.model_copy(update={"name": "carla"})
    Desk(office.services, carla).save_conversation(StoredConversation(id="g", title="Wat kost het?", turns=turns))
    assert Desk(office.services, carla).conversation("g").turns == turns
    left = Desk(office.services, carla.model_copy(update={"groups": ()}))
    shown = left.conversation("g")
    assert shown.turns[0].answer is not None and shown.turns[0].answer.text == WITHHELD
    assert shown.turns[0].answer.outcome is Outcome.NOTHING
    assert leaks(shown.model_dump_json()) == []
    assert left.follow_ups(answer) == ()
    with pytest.raises(LookupError):
        left.share(answer)


def test_a_link_opens_only_for_who_may_see_its_sources(
    office: Office, world: World, anna: httpx.Client, bram: httpx.Client
) -> None:
    token = Desk(office.services, BRAM).share(_secret_answer(office, world))
    assert bram.get(f"gedeeld/{token}").status_code == 200
    refused, unknown = anna.get(f"gedeeld/{token}"), anna.get("gedeeld/bestaat-niet")
    assert refused.status_code == unknown.status_code == 404
    assert leaks(refused.text) == []
    with pytest.raises(LookupError):
        Desk(office.services, ANNA).shared(token)


def test_a_link_of_a_member_to_what_is_public_neither_counts_nor_names_the_rest(office: Office) -> None:
    member, outsider = Desk(office.services, BRAM), Desk(office.services, ANNA)
    answer = member.ask("Hoeveel bomen plant de gemeente in 2026?")
    assert answer.searched.documents == 4 and answer.outcome is Outcome.ANSWER
    seen = outsider.shared(member.share(answer)).answer
    own = outsider.ask(answer.question)
    assert (seen.searched.documents, seen.searched.pages) == (own.searched.documents, own.searched.pages) == (2, 2)
    assert (seen.text, seen.citations) == (answer.text, answer.citations)
    assert member.shared(member.share(answer)).answer == answer
    # Not cited, and named all the same.
    named = answer.model_copy(update={"conflicts": ("Zie ook Grondaankoop Zwartewaterdam.",)})
    with pytest.raises(LookupError):
        outsider.shared(member.share(named))
    # Nor in what is kept of somebody who was a member.
    dirk = BRAM.model_copy(update={"name": "dirk"})
    turns = (StoredTurn(question=answer.question, answer=answer),)
    Desk(office.services, dirk).save_conversation(StoredConversation(id="d", title="Bomen", turns=turns))
    left = Desk(office.services, dirk.model_copy(update={"groups": ()})).conversation("d").turns[0].answer
    assert left is not None and left.searched.documents == 2


def test_the_command_line_and_drafting_see_only_what_everyone_may_see(office: Office) -> None:
    with office.live.lent() as opened:
        assistant: Assistant = opened.assistant
        for question in QUESTIONS:
            assert leaks(assistant.ask(question).model_dump_json(), *QUESTIONS) == []
            assert leaks(repr(assistant.search(question)), *QUESTIONS) == []
            assert leaks(repr(assistant.figures(question)), *QUESTIONS) == []
            explained = leaks(repr(assistant.explain(question)), *QUESTIONS)
            assert [secret for secret in explained if secret.lower() not in question.lower()] == []
        assert leaks(repr(assistant.documents())) == []


def test_for_others_everything_is_as_if_they_were_never_read(office: Office, world: World, tmp_path: Path) -> None:
    write_documents(tmp_path / "stukken", with_secrets=False)
    ingest(tmp_path / "data", tmp_path / "stukken")
    with ExitStack() as stack:
        live = LiveAssistant(settings_for(tmp_path / "data"))
        stack.callback(live.close)
        with live.lent() as opened:
            for question in QUESTIONS:
                expected = opened.assistant.ask(question)
                answer = Desk(office.services, ANNA).ask(question)
                same = {"seconds": 0.0}
                assert answer.model_copy(update=same) == expected.model_copy(update=same)
            desk = Desk(office.services, ANNA)
            assert {one.id for one in desk.documents()} == set(opened.assistant.index.documents)
            assert tuple(desk.example_questions()) == tuple(opened.assistant.example_questions())
            ours = {name: one.model_copy(update={"read_at": None}) for name, one in opened.coverage.items()}
            theirs = {one.document_id: one.model_copy(update={"read_at": None}) for one in desk.coverage()}
            assert ours == theirs


def test_with_only_documents_of_a_group_there_is_nothing_for_others(tmp_path: Path) -> None:
    write_documents(tmp_path / "stukken", with_secrets=True)
    for name in ("kadernota.md", "brief.pdf"):
        (tmp_path / "stukken" / name).unlink()
    ingest(tmp_path / "data", tmp_path / "stukken")
    opened = Office(settings_for(tmp_path / "data"))
    try:
        desk = Desk(opened.services, ANNA)
        assert desk.state().phase is Phase.EMPTY
        assert desk.documents() == () and desk.example_questions() == ()
        answer = desk.ask(QUESTIONS[1])
        assert answer.outcome is Outcome.NOTHING and answer.searched.documents == answer.searched.passages == 0
        assert len(Desk(opened.services, BRAM).documents()) == 2
    finally:
        opened.close()
