"""A running chat and an index that changes under it: new documents are seen, nobody's question fails meanwhile."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.ingest_lock import IngestBusy, IngestProgress, ingest_lock, running
from assistant.ingesting import run_ingest
from assistant.server.desk import Desk, Services
from assistant.server.live import COPIES, LiveAssistant, NotReady
from assistant.server.models import Phase
from assistant.server.people import Role, nobody
from assistant.server.stores import Database
from assistant.settings import Settings
from tests.assistant.server.conftest import ingest, settings_for

FIRST = "Kadernota 2026\n\nDe gemeente bouwt in 2026 ongeveer 120 woningen in de wijk Noord.\n"
SECOND = "Raadsbrief zwembad\n\nHet nieuwe zwembad kost in 2031 ongeveer 4,2 miljoen euro.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stukken"
    path.mkdir()
    (path / "een.txt").write_text(FIRST, encoding="utf-8")
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_for(tmp_path / "data")


@pytest.fixture
def live(settings: Settings, folder: Path) -> Iterator[LiveAssistant]:
    ingest(settings.data, folder)
    with closing(LiveAssistant(settings)) as opened:
        yield opened


def desk(live: LiveAssistant) -> Desk:
    return Desk(Services(live, Database(live.settings.data)), nobody(Role.BEHEERDER))


def refreshed(live: LiveAssistant, documents: int) -> bool:
    """Whether the chat goes over by itself; each look starts it, as each question does."""
    for _ in range(600):
        with contextlib.suppress(NotReady), live.lent() as opened:
            if len(opened.assistant.index.documents) == documents:
                return True
        threading.Event().wait(0.05)
    return False


def test_a_running_chat_sees_what_the_command_line_reads_and_removes(
    live: LiveAssistant, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front = desk(live)
    assert len(front.documents()) == 1
    (folder / "twee.txt").write_text(SECOND, encoding="utf-8")
    assert run_ingest(live.settings, [folder], keep=False, again=False) == 0
    assert refreshed(live, 2)
    assert "4,2 miljoen" in front.ask("Wat kost het nieuwe zwembad?").citations[0].quote
    (folder / "twee.txt").unlink()
    run_ingest(live.settings, [folder], keep=False, again=True)
    assert refreshed(live, 1)
    live.refresh(30)  # the old copy is removed before the going over ends
    assert len(list((live.settings.data / COPIES).iterdir())) == 1


def test_who_is_asking_keeps_the_index_that_he_has(live: LiveAssistant, folder: Path) -> None:
    (folder / "twee.txt").write_text(SECOND, encoding="utf-8")
    with live.lent() as before:
        ingest(live.settings.data, folder)
        live.refresh(60)
        assert len(before.assistant.index.documents) == 1
        assert before.assistant.ask("Hoeveel woningen bouwt de gemeente in 2026?").citations
        with live.lent() as after:
            assert len(after.assistant.index.documents) == 2
        assert len(list((live.settings.data / COPIES).iterdir())) == 2
    assert len(list((live.settings.data / COPIES).iterdir())) == 1


def test_people_ask_without_an_error_while_everything_is_read_again(live: LiveAssistant, folder: Path) -> None:
    front = desk(live)
    stop = threading.Event()
    wrong: list[object] = []

    def ask() -> None:
        while not stop.is_set():
            try:
                answer = front.ask("Hoeveel woningen bouwt de gemeente in 2026?")
                if not answer.citations or "120 woningen" not in answer.citations[0].quote:
                    wrong.append(answer)
            except Exception as error:
                wrong.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for number in range(3):
            (folder / f"meer{number}.txt").write_text(f"{SECOND}{number}", encoding="utf-8")
            ingest(live.settings.data, folder)
            live.refresh(60)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert len(front.documents()) == 4


def test_an_empty_data_folder_is_no_error(settings: Settings) -> None:
    with closing(LiveAssistant(settings)) as opened:
        front = desk(opened)
        assert front.state().phase is Phase.EMPTY
        assert front.documents() == () and front.coverage() == ()
        assert front.ask("Wat is het saldo?").searched.documents == 0


def test_a_chat_that_starts_during_the_first_ingest_waits_and_then_answers(settings: Settings, folder: Path) -> None:
    with ingest_lock(settings.data) as telling:
        telling.found(3)
        telling.file_done()
        opened = LiveAssistant(settings)
        front = desk(opened)
        state = front.state()
        assert (state.phase, state.done, state.total) == (Phase.INGESTING, 3, 10)
        assert front.documents() == ()
        with pytest.raises(NotReady):
            front.ask("Hoeveel woningen?")
    ingest(settings.data, folder)
    with closing(opened):
        assert refreshed(opened, 1)
        assert front.state().phase is Phase.READY
        assert front.ask("Hoeveel woningen bouwt de gemeente in 2026?").citations


def test_two_ingests_do_not_collide(settings: Settings) -> None:
    assert running(settings.data) is None
    with ingest_lock(settings.data) as telling:
        telling.found(2)
        assert running(settings.data) == IngestProgress(done=0, total=2)
        with pytest.raises(IngestBusy, match="al stukken ingelezen"), ingest_lock(settings.data):
            pass
    assert running(settings.data) is None


def test_an_ingest_that_was_killed_does_not_seem_to_run(settings: Settings) -> None:
    settings.data.mkdir()
    (settings.data / "ingest.json").write_text('{"done": 1, "total": 3}', encoding="utf-8")
    assert running(settings.data) is None
    assert not (settings.data / "ingest.json").exists()


def test_copies_of_a_chat_that_died_are_removed_and_those_in_use_are_not(live: LiveAssistant) -> None:
    copies = live.settings.data / COPIES
    (copies / "dood").mkdir()
    with closing(LiveAssistant(live.settings)):
        assert not (copies / "dood").exists()
        assert len(list(copies.iterdir())) == 2
    assert len(list(copies.iterdir())) == 1
    assert desk(live).ask("Hoeveel woningen bouwt de gemeente in 2026?").citations
