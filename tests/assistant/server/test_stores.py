"""What the chat keeps: conversations of one owner, shared answers, feedback."""

from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.models import Answer, Outcome, Searched
from assistant.server.models import StoredConversation, StoredTurn
from assistant.server.stores import ConversationStore, Database, Feedback, FeedbackStore, ShareStore
from assistant.server.stores.conversations import MOST
from assistant.server.stores.database import FILE_NAME


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path)


def answer(text: str = "Het kost 3 miljoen euro.") -> Answer:
    return Answer(
        id="a1",
        question="Wat kost het?",
        standalone_question="Wat kost het?",
        outcome=Outcome.ANSWER,
        text=text,
        searched=Searched(documents=1, pages=2, passages=3),
        seconds=0.1,
    )


def conversation(name: str) -> StoredConversation:
    turn = StoredTurn(question="Wat kost het?", answer=answer())
    return StoredConversation(id=name, title="Wat kost het?", turns=(turn,))


def test_a_conversation_comes_back_as_it_was(database: Database) -> None:
    store = ConversationStore(database)
    store.save("anna", conversation("een"))
    assert store.get("anna", "een") == conversation("een")


def test_the_newest_conversation_comes_first_also_when_it_is_an_older_one_that_changed(database: Database) -> None:
    store = ConversationStore(database)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number, name in enumerate(("een", "twee", "een")):
        store.save("anna", conversation(name), start + timedelta(hours=number))
    assert [one.id for one in store.all("anna")] == ["een", "twee"]


def test_nobody_sees_changes_or_deletes_the_conversations_of_another(database: Database) -> None:
    store = ConversationStore(database)
    store.save("anna", conversation("een"))
    store.save("bram", conversation("een").model_copy(update={"title": "Van Bram"}))
    store.delete("bram", "een")
    store.delete_all("carla")
    assert store.get("anna", "een").title == "Wat kost het?"
    with pytest.raises(LookupError):
        store.get("bram", "een")


def test_what_is_deleted_is_gone_from_the_disk(database: Database, tmp_path: Path) -> None:
    store = ConversationStore(database)
    secret = conversation("een").model_copy(update={"title": "kanarievogeltje"})
    store.save("anna", secret)
    store.delete_all("anna")
    assert store.all("anna") == ()
    database.close()
    assert b"kanarievogeltje" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_old_conversations_and_the_oldest_of_very_many_go(database: Database) -> None:
    store = ConversationStore(database)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(MOST + 1):
        store.save("anna", conversation(str(number)), start + timedelta(minutes=number))
    assert {one.id for one in store.all("anna")} == {str(number) for number in range(1, MOST + 1)}
    assert store.delete_older(30, start + timedelta(days=365)) == MOST
    assert store.all("anna") == ()


def test_a_link_opens_one_answer_and_the_file_holds_no_links(database: Database, tmp_path: Path) -> None:
    store = ShareStore(database)
    token, other = store.add("anna", answer()), store.add("anna", answer("Iets anders."))
    assert store.get(token).answer == answer()
    assert store.get(other).answer.text == "Iets anders."
    with pytest.raises(LookupError):
        store.get(token[:-1])
    database.close()
    assert token.encode() not in (tmp_path / FILE_NAME).read_bytes()


def test_feedback_is_kept_in_order_and_what_cannot_be_read_is_left_out(database: Database) -> None:
    store = FeedbackStore(database)
    opinions = [
        Feedback(
            at=datetime(2026, 1, 1 + number, tzinfo=UTC),
            by="anna",
            right=bool(number),
            reason="reden",
            answer=answer(),
            public=True,
            index="abc",
            program="1",
        )
        for number in range(2)
    ]
    for opinion in opinions:
        store.add(opinion)
    with database.change() as connection:
        connection.execute("INSERT INTO feedback (at, body) VALUES ('2025', '{}')")
    assert store.all() == tuple(opinions)


def test_what_was_kept_by_another_version_is_not_found(database: Database) -> None:
    with database.change() as connection:
        connection.execute("INSERT INTO conversations VALUES ('anna', 'een', 't', '2026', '{\"id\": 3}')")
    with pytest.raises(LookupError):
        ConversationStore(database).get("anna", "een")


def test_only_the_owner_of_the_process_may_read_the_file(database: Database, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_a_change_that_fails_is_undone(database: Database) -> None:
    store = ConversationStore(database)
    with pytest.raises(ZeroDivisionError), database.change() as connection:
        connection.execute("INSERT INTO conversations VALUES ('anna', 'een', 't', '2026', '{}')")
        raise ZeroDivisionError
    assert store.all("anna") == ()
