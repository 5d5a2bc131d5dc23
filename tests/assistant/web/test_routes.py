"""What is served beside the conversation: pages as pictures, documents, shared answers, uploads."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from html import unescape

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from PIL import Image

from assistant.page_images import BAND, WIDTH
from assistant.web import texts
from assistant.web.answer_view import image_address
from assistant.web.backend import Role
from assistant.web.routes import UPLOAD_MEGABYTES, build_routes
from tests.assistant.web.scripted import COST, LETTER, ScriptedBackend, citation


@pytest.fixture
def backend() -> ScriptedBackend:
    return ScriptedBackend(role=Role.MEDEWERKER)


@pytest.fixture
def client(backend: ScriptedBackend) -> Iterator[TestClient]:
    app = FastAPI()
    app.include_router(build_routes(lambda request: backend))
    with TestClient(app) as found:
        yield found


def test_a_page_is_a_picture_of_the_part_around_the_quote_or_whole(client: TestClient) -> None:
    part = client.get(image_address(citation()))
    whole = client.get(image_address(citation()) + "&heel=1")
    assert part.headers["content-type"] == "image/png" and "private" in part.headers["cache-control"]
    with Image.open(io.BytesIO(part.content)) as band, Image.open(io.BytesIO(whole.content)) as page:
        assert band.height == BAND and band.width < WIDTH
        assert page.height > 3 * BAND


def test_a_page_that_is_not_there_is_told_in_dutch(client: TestClient) -> None:
    for address in (image_address(LETTER), "/pagina/begroting/99.png", "/pagina/anders/1.png"):
        found = client.get(address)
        assert (found.status_code, found.text) == (404, texts.ERROR_PAGE)


def test_a_pdf_opens_and_other_files_are_saved(
    client: TestClient, backend: ScriptedBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = client.get("/stuk/begroting")
    assert found.headers["content-type"] == "application/pdf"
    assert found.headers["content-disposition"].startswith("inline")
    path = backend.original("begroting").with_name("begroting.html")
    path.write_text("<script>window.hit=1</script>", encoding="utf-8")
    monkeypatch.setattr(backend, "original", lambda document_id: path)
    saved = client.get("/stuk/begroting")
    assert saved.headers["content-disposition"].startswith("attachment")
    assert saved.headers["content-type"] == "application/octet-stream"


def test_a_file_that_is_gone_is_told_in_dutch(client: TestClient) -> None:
    found = client.get("/stuk/brief")
    assert (found.status_code, found.text) == (404, texts.ERROR_ORIGINAL)


def test_a_shared_answer_is_a_page_without_a_script(client: TestClient, backend: ScriptedBackend) -> None:
    page = client.get(f"/gedeeld/{backend.share(COST)}").text
    assert "385.000 euro nadelig" in page and "De hal kost naar verwachting" in page
    assert "<script" not in page and "<button" not in page
    # The page of the PDF with the quote boxed, opened in full by a tap; the table of the row; the file itself.
    image = next(found for found in re.findall(r'<img src="([^"]+)"', page))
    assert client.get(unescape(image)).headers["content-type"] == "image/png"
    assert f'href="{image}&amp;heel=1"' in page
    assert "Tabel 4 Lasten van sport" in page and 'href="/stuk/begroting#page=31"' in page
    assert client.get("/gedeeld/bestaat-niet").status_code == 404


def steps(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_an_upload_says_how_far_it_is_and_how_it_ended(client: TestClient, backend: ScriptedBackend) -> None:
    found = steps(client.post("/opsturen?naam=nota.pdf", content=b"%PDF-1.7 x").text)
    assert [step["stage"] for step in found] == ["controleren", "lezen", "klaar"]
    assert found[-1]["finished"] is True
    assert backend.uploaded == [("nota.pdf", 10)]
    refused = steps(client.post("/opsturen?naam=nota.pdf", content=b"MZ").text)
    assert refused[-1]["failed"] is True and refused[-1]["message"] == "Dit bestand is geen PDF."


def test_an_upload_by_someone_who_may_not_is_refused(client: TestClient, backend: ScriptedBackend) -> None:
    backend.who = backend.who.model_copy(update={"role": Role.RAADSLID})
    (step,) = steps(client.post("/opsturen?naam=nota.pdf", content=b"%PDF").text)
    assert step["failed"] is True and step["message"] == texts.UPLOAD_NOBODY
    assert backend.uploaded == []


def test_an_upload_from_another_page_is_refused(client: TestClient, backend: ScriptedBackend) -> None:
    found = client.post("/opsturen?naam=nota.pdf", content=b"%PDF", headers={"Sec-Fetch-Site": "cross-site"})
    assert found.status_code == 403 and backend.uploaded == []


def test_an_upload_that_is_too_large_is_refused(
    client: TestClient, backend: ScriptedBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.web.routes._MEGABYTE", 10)
    (step,) = steps(client.post("/opsturen?naam=nota.pdf", content=b"%PDF" + b"x" * 10 * UPLOAD_MEGABYTES).text)
    assert step["message"] == texts.UPLOAD_TOO_LARGE.format(megabytes=UPLOAD_MEGABYTES)
    assert backend.uploaded == []
