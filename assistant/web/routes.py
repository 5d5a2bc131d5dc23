"""What the chat serves beside Gradio: pages as pictures, the documents themselves, shared answers, uploads."""

from __future__ import annotations

import logging
import mimetypes
from collections.abc import Iterator

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, PlainTextResponse, Response, StreamingResponse

from assistant.models import Citation
from assistant.page_images import around
from assistant.web import texts
from assistant.web.answer_view import ADDRESS_BEFORE, ADDRESS_QUOTE
from assistant.web.backend import Backend, BackendFor, UploadStep
from assistant.web.sharing import missing_page, shared_page

log = logging.getLogger(__name__)

UPLOAD_MEGABYTES = 50
"""The largest file unless a setting says otherwise; the largest annual accounts with pictures are about half of it."""

IMAGE_SECONDS = 600
"""How long a browser keeps a picture of a page: a conversation, and not so long that a changed document stays."""

_MEGABYTE = 1024 * 1024
_SHOWN = frozenset({"application/pdf", "text/plain"})
"""Types that a browser shows itself. Others are saved: HTML of a document must not run as a page of the chat."""


def build_routes(
    backend_for: BackendFor,
    title: str = "Raadwijzer",
    stylesheet: str = "",
    upload_megabytes: int = UPLOAD_MEGABYTES,
) -> APIRouter:
    """The routes; `backend_for` says whose request it is and raises what the application answers with otherwise."""
    router = APIRouter(include_in_schema=False)

    @router.get("/pagina/{document_id}/{page}.png")
    def page_image(
        request: Request, document_id: str, page: int, citaat: str = "", voor: str = "", heel: bool = False
    ) -> Response:
        try:
            citation = _citation(document_id, page, citaat[:ADDRESS_QUOTE], voor[-ADDRESS_BEFORE:])
            image = backend_for(request).page_image(document_id, page, citation)
        except LookupError:
            return PlainTextResponse(texts.ERROR_PAGE, status_code=404)
        png = image.png if heel else around(image)
        return Response(png, media_type="image/png", headers={"Cache-Control": f"private, max-age={IMAGE_SECONDS}"})

    @router.get("/stuk/{document_id}")
    def original(request: Request, document_id: str) -> Response:
        try:
            path = backend_for(request).original(document_id)
        except LookupError:
            return PlainTextResponse(texts.ERROR_ORIGINAL, status_code=404)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        shown = kind in _SHOWN
        return FileResponse(
            path,
            media_type=kind if shown else "application/octet-stream",
            filename=path.name,
            content_disposition_type="inline" if shown else "attachment",
            headers={"Cache-Control": "private, no-cache"},
        )

    @router.get("/gedeeld/{token}")
    def shared(request: Request, token: str) -> HTMLResponse:
        try:
            return HTMLResponse(shared_page(backend_for(request), token, title, stylesheet))
        except LookupError:
            return HTMLResponse(missing_page(title, stylesheet), status_code=404)

    @router.post("/opsturen")
    async def upload(request: Request, naam: str, sleutel: str = "") -> Response:
        """The body is the file; the answer is a line of JSON for each step."""
        if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return PlainTextResponse(texts.UPLOAD_FAILED, status_code=403)
        backend = backend_for(request)
        if not backend.who.may_upload:
            return _steps(iter([_failed(texts.UPLOAD_NOBODY)]))
        data = bytearray()
        async for piece in request.stream():
            data += piece
            if len(data) > upload_megabytes * _MEGABYTE:
                too_large = texts.UPLOAD_TOO_LARGE.format(megabytes=upload_megabytes)
                return _steps(iter([_failed(too_large)]))
        return _steps(_uploaded(backend, naam, bytes(data), sleutel))

    @router.post("/opsturen/stop")
    def stop(request: Request, sleutel: str) -> Response:
        if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return PlainTextResponse(texts.UPLOAD_FAILED, status_code=403)
        backend_for(request).stop_upload(sleutel)
        return Response(status_code=204)

    return router


def _citation(document_id: str, page: int, quote: str, before: str) -> Citation:
    """What is looked for on a page; the address of a picture has no more of a citation."""
    return Citation(
        marker=0,
        document="",
        document_id=document_id,
        file="",
        page=page,
        section="",
        quote=quote,
        start=0,
        end=0,
        passage_id="",
        context_before=before,
    )


def _uploaded(backend: Backend, name: str, data: bytes, key: str) -> Iterator[UploadStep]:
    try:
        yield from backend.upload(name, data, key=key)
    except PermissionError:
        yield _failed(texts.UPLOAD_NOBODY)
    except Exception:
        log.exception("An upload failed")
        yield _failed(texts.UPLOAD_FAILED)


def _failed(message: str) -> UploadStep:
    return UploadStep(stage=texts.ERROR_WORD, message=message, failed=True)


def _steps(steps: Iterator[UploadStep]) -> StreamingResponse:
    lines = (step.model_dump_json() + "\n" for step in steps)
    return StreamingResponse(lines, media_type="application/x-ndjson", headers={"Cache-Control": "no-store"})
