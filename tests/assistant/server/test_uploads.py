"""Documents that staff add and managers remove: what comes in, what is refused, and what the chat then knows."""

from __future__ import annotations

import io
import json
import shutil
import threading
import zipfile
import zlib
from collections.abc import Iterator, Mapping

import pytest
from docx import Document as WordDocument
from reportlab.pdfgen.canvas import Canvas

from assistant.ingest_lock import ingest_lock
from assistant.server.application import Office
from assistant.server.desk import Desk
from assistant.server.models import Phase
from assistant.server.people import Role, Who
from assistant.server.upload_checks import check_content, check_size, safe_name
from assistant.server.upload_worker import UPLOADS, Job, Line, folder_of, is_letterhead, work
from ingest.errors import ReadError
from tests.assistant.server.conftest import GROUP, World, logged_in
from tests.assistant.web.conftest import running_chat

MIA = Who(name="mia", shown="Mia", role=Role.MEDEWERKER, groups=(GROUP,))
BEA = Who(name="bea", shown="Bea", role=Role.BEHEERDER)
ANNA = Who(name="anna", shown="Anna", role=Role.RAADSLID)
TEXT = "Raadsbrief zwembad\n\nHet nieuwe zwembad Ooievaar kost in 2031 ongeveer 4,2 miljoen euro.\n"


def pdf(text: str = "Raadsbrief zwembad") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 700, text)
    canvas.save()
    return out.getvalue()


def word(extra: Mapping[str, bytes] = {}) -> bytes:
    out = io.BytesIO()
    document = WordDocument()
    document.add_paragraph("Raadsbrief zwembad. Het kost 4,2 miljoen euro.")
    document.save(out)
    with zipfile.ZipFile(out, "a") as archive:
        for name, data in extra.items():
            archive.writestr(name, data)
    return out.getvalue()


def bomb() -> bytes:
    """An Office file of some kilobytes that unpacks to more than a hundred megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"0" * 120_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Raadsbrief 12.PDF", "Raadsbrief 12.pdf"),
        ("../../etc/raad.txt", "raad.txt"),
        ("C:\\stukken\\raad.docx", "raad.docx"),
        ("..\\..\\.raad.txt", "raad.txt"),
        ("~$brief.docx", "brief.docx"),
        ("=cmd|'x'!A1.xlsx", "_cmd_'x'_A1.xlsx"),
        ("brief\u202efdp.txt", "brieffdp.txt"),
        ("a\nb\0c.txt", "abc.txt"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("Brief – één (2).html", "Brief – één (2).html"),
    ],
)
def test_a_name_becomes_one_that_is_safe(given: str, kept: str) -> None:
    assert safe_name(given) == kept


@pytest.mark.parametrize(
    "name", ["brief.doc", "macro.docm", "a.exe", "brief", ".pdf", "...", "nul.txt", "metadata.csv", ""]
)
def test_a_name_of_another_type_is_refused(name: str) -> None:
    with pytest.raises(ReadError):
        safe_name(name)


def test_a_file_may_not_be_empty_or_too_large() -> None:
    check_size(1_000_000, 1)
    for size in (0, 1_000_001):
        with pytest.raises(ReadError):
            check_size(size, 1)


def pdf_with(name: bytes) -> bytes:
    return pdf().replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S " + name + b" >>", 1)


def packed_pdf() -> bytes:
    """A script in an object stream, where a plain search does not see it."""
    packed = zlib.compress(b"1 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>")
    stream = b"9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >> stream\n" % len(packed)
    return pdf() + stream + packed + b"\nendstream endobj\n"


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        (".docx", word({"word/vbaProject.bin": b"x"})),
        (".docx", word({"word/embeddings/oleObject1.bin": b"x"})),
        (".docx", word({"word/activeX/activeX1.xml": b"x"})),
        (".docx", word({"../../uit.txt": b"x"})),
        (".docx", word({"/etc/uit.txt": b"x"})),
        (".docx", bomb()),
        (".docx", b"PK\x03\x04 geen zip"),
        (".xlsx", word()),
        (".pdf", pdf_with(b"/JavaScript")),
        (".pdf", pdf_with(b"/J#61vaScript")),
        (".pdf", pdf_with(b"/Launch")),
        (".pdf", pdf_with(b"/EmbeddedFiles")),
        (".pdf", packed_pdf()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_runs_by_itself_or_unpacks_to_very_much_is_refused(suffix: str, data: bytes) -> None:
    with pytest.raises(ReadError):
        check_content(suffix, data)


def test_ordinary_files_may_come_in() -> None:
    check_content(".docx", word())
    check_content(".pdf", pdf())
    check_content(".txt", TEXT.encode())


@pytest.fixture(scope="module")
def tried(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office of its own, for the tests that add and remove."""
    data = tmp_path_factory.mktemp("uploads") / "data"
    shutil.copytree(world.data, data, ignore=shutil.ignore_patterns("chat", "chat.sqlite*", "*.lock"))
    office = Office(world.settings.model_copy(update={"data": data}))
    yield office
    office.close()


def files(desk: Desk) -> set[str]:
    return {document.file for document in desk.documents()}


def do(office: Office, name: str, data: bytes, access: str = "openbaar") -> list[Line]:
    """What the process of an upload does, in this one; the chat then goes over to the index as it became."""
    settings = office.settings
    staged = settings.data / UPLOADS / ".binnen" / name / safe_name(name)
    staged.parent.mkdir(parents=True)
    staged.write_bytes(data)
    told: list[Line] = []
    job = Job(
        data=settings.data, choice=settings.choice, chroma=None, encoding="raadwijzer", staged=staged, access=access
    )
    work(job, told.append)
    shutil.rmtree(staged.parent)
    office.live.refresh(30)
    return told


def test_over_http_staff_add_a_document_and_a_manager_removes_it(tried: Office) -> None:
    before = files(Desk(tried.services, ANNA))
    with running_chat(tried) as address:
        with logged_in(address, "anna") as client:
            assert client.post("api/documents", params={"name": "a.txt"}, content=b"x").status_code == 403
        with logged_in(address, "mia") as client:
            refused = client.post("api/documents", params={"name": "macro.docm"}, content=b"x")
            (step,) = [json.loads(line) for line in refused.text.splitlines()]
            assert step["failed"] and ".docm" in step["message"]
            too_large = client.post("api/documents", params={"name": "a.txt"}, content=b"x" * 51_000_000)
            assert too_large.status_code == 413
            response = client.post("api/documents", params={"name": "../Brief zwembad.txt"}, content=TEXT.encode())
            steps = [json.loads(line) for line in response.text.splitlines()]
            assert [step["stage"] for step in steps][:3] == ["controleren", "wachten", "lezen"]
            assert steps[-1]["finished"] and "‘Raadsbrief zwembad’" in steps[-1]["message"]
            assert len(steps[-1]["documents"]) == 1
            asked = client.post("api/ask", json={"question": "Wat kost het nieuwe zwembad Ooievaar?"}).json()
            assert "4,2 miljoen" in asked["citations"][0]["quote"]
            added = next(one["id"] for one in client.get("api/documents").json() if "zwembad" in one["file"])
            assert steps[-1]["documents"] == [added]
            assert client.delete(f"api/documents/{added}").status_code == 403
        assert files(Desk(tried.services, ANNA)) - before == {"openbaar/Brief zwembad.txt"}
        with logged_in(address, "bea") as client:
            assert client.delete(f"api/documents/{added}").status_code == 204
            assert client.delete(f"api/documents/{added}").status_code == 404
            folder = next(one["id"] for one in client.get("api/documents").json() if one["file"] == "kadernota.md")
            assert client.delete(f"api/documents/{folder}").status_code == 409
    assert files(Desk(tried.services, ANNA)) == before
    assert [path.name for path in (tried.settings.data / UPLOADS / "openbaar").iterdir()] == ["metadata.csv"]


def test_a_document_for_a_group_is_only_for_that_group(tried: Office) -> None:
    staff, other = Desk(tried.services, MIA), Desk(tried.services, ANNA)
    before = len(other.documents())
    assert do(tried, "besloten.txt", TEXT.replace("Ooievaar", "Kwartelkoning").encode(), GROUP)[-1].finished
    assert len(other.documents()) == before
    assert "Kwartelkoning" not in other.ask("Wat kost het zwembad?").model_dump_json()
    assert "Kwartelkoning" in staff.ask("Wat kost het nieuwe zwembad?").model_dump_json()


def test_only_staff_add_documents_and_only_for_their_own_groups(tried: Office) -> None:
    with pytest.raises(PermissionError):
        Desk(tried.services, MIA).upload("x.txt", TEXT.encode(), "een andere groep")
    with pytest.raises(PermissionError):
        Desk(tried.services, ANNA).upload("x.txt", TEXT.encode())


def test_a_file_that_cannot_be_read_leaves_nothing_behind(tried: Office) -> None:
    desk = Desk(tried.services, MIA)
    before = files(desk)
    for name, data in (("kapot.pdf", b"%PDF-1.7 kapot"), ("plaatje.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50)):
        problem = do(tried, name, data)[-1].problem
        assert problem is not None and problem.endswith(".")
    assert files(desk) == before
    with tried.live.lent() as opened:
        assert not [state for state in opened.assistant.index.record.files() if state.problem]
    assert not list((tried.settings.data / UPLOADS).rglob("*.pdf"))


def test_the_same_file_twice_is_said_and_another_of_the_same_name_is_kept(tried: Office) -> None:
    assert do(tried, "bomen.txt", TEXT.replace("zwembad", "bomenplan").encode())[-1].finished
    problem = do(tried, "bomen.txt", TEXT.replace("zwembad", "bomenplan").encode())[-1].problem
    assert problem is not None and "staat er al" in problem
    assert do(tried, "bomen.txt", TEXT.replace("zwembad", "beukenplan").encode())[-1].finished
    assert {"openbaar/bomen.txt", "openbaar/bomen (2).txt"} <= files(Desk(tried.services, ANNA))


LETTER = """Gemeente Veldrade

Speeltuinen in de dorpen

De gemeente heeft 34 speeltuinen. In 2026 kost het onderhoud van de speeltuinen 182.000 euro.
"""


def test_a_file_that_begins_with_a_letterhead_is_named_after_the_file(tried: Office) -> None:
    desk = Desk(tried.services, MIA)
    assert do(tried, "notitie_speeltuinen 2026.txt", LETTER.encode())[-1].finished
    (named,) = [one.title for one in desk.documents() if "speeltuinen" in one.file]
    assert named == "Notitie speeltuinen 2026"
    # The next upload leaves that name as it is.
    assert do(tried, "Raadsbrief wegen.txt", TEXT.replace("zwembad", "wegdek").encode())[-1].finished
    assert named in {one.title for one in desk.documents()}


@pytest.mark.parametrize(
    ("title", "only"),
    [
        ("Gemeente Veldrade", True),
        ("Gemeente 's-Hertogenbosch", True),
        ("College van burgemeester en wethouders", True),
        ("Raad van de gemeente Bergen aan Zee", True),
        ("Gemeente Veldrade Jaarstukken 2024", False),
        ("Raadsbrief zwembad", False),
        ("Gemeentelijk rioleringsplan", False),
        ("Raad en inwoners over woningbouw", False),
    ],
)
def test_a_letterhead_is_told_from_a_title(title: str, only: bool) -> None:
    assert is_letterhead(title) is only


def test_uploads_at_the_same_time_and_another_ingest_take_turns(tried: Office) -> None:
    desk = Desk(tried.services, MIA)
    ends: dict[str, list[Line]] = {}

    def add(name: str) -> None:
        ends[name] = do(tried, f"{name}.txt", TEXT.replace("zwembad", name).encode())

    names = ("schaatsbaan", "sporthal")
    threads = [threading.Thread(target=add, args=(name,)) for name in names]
    with ingest_lock(tried.settings.data, 30):
        for thread in threads:
            thread.start()
        assert desk.state().phase is Phase.INGESTING
        assert desk.ask("Hoeveel bomen plant de gemeente?").searched.documents >= 4
    for thread in threads:
        thread.join()
    assert all(lines[-1].finished for lines in ends.values()), ends
    assert {f"openbaar/{name}.txt" for name in names} <= files(desk)
    assert desk.state().phase is Phase.READY


def test_an_upload_is_stopped_while_it_waits_and_while_it_is_read(tried: Office) -> None:
    desk, other = Desk(tried.services, MIA), Desk(tried.services, ANNA)
    before = files(desk)
    with ingest_lock(tried.settings.data, 30):
        steps = desk.upload("wachtrij.txt", TEXT.replace("zwembad", "wachtrij").encode(), key="een")
        assert next(step for step in steps if step.stage == "wachten")
        other.stop_upload("een")  # the key of someone else
        desk.stop_upload("een")
        last = list(steps)[-1]
    assert last.failed and last.message == "Gestopt. Het document is niet toegevoegd."
    steps = desk.upload("halverwege.txt", TEXT.replace("zwembad", "halverwege").encode(), key="twee")
    assert next(step for step in steps if step.stage == "lezen" and step.total)
    desk.stop_upload("twee")
    last = list(steps)[-1]
    assert last.failed and last.message.startswith("Gestopt")
    tried.live.refresh(30)
    assert files(desk) == before
    assert not list((tried.settings.data / UPLOADS).rglob("*wachtrij*"))
    assert not list((tried.settings.data / UPLOADS).rglob("*halverwege*"))
    # What comes next finds everything in order.
    assert list(desk.upload("daarna.txt", TEXT.replace("zwembad", "daarna").encode(), key="drie"))[-1].finished
    assert "openbaar/daarna.txt" in files(desk)
    desk.stop_upload("drie")


def test_the_folder_of_a_group_tells_groups_apart_and_leads_nowhere() -> None:
    assert folder_of("openbaar") == "openbaar"
    assert folder_of("Fractie A") != folder_of("fractiea")
    assert ".." not in folder_of("../../x") and folder_of("../../x").count("/") == 1
