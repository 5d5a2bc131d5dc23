"""The JSON API beside the chat, with a documentation page of its own that loads nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse

from assistant.ingest_lock import IngestBusy
from assistant.server import texts
from assistant.server.api_models import ApiAnswer, ApiDocument, ApiProblem, ApiQuestion, api_answer, api_document
from assistant.server.desk import Desk
from assistant.server.live import NotReady
from assistant.server.models import State, UploadStep
from assistant.server.pages import page
from assistant.server.people import PUBLIC
from assistant.server.uploads import NotUploaded

PREFIX = "/api"
DeskFor = Callable[[Request], Desk]

_PROBLEMS: dict[int | str, dict[str, Any]] = {
    401: {"model": ApiProblem, "description": "Er is niemand aangemeld."},
}
_ABOUT_DOCUMENT: dict[int | str, dict[str, Any]] = {
    **_PROBLEMS,
    403: {"model": ApiProblem, "description": "Deze gebruiker mag dit niet."},
    404: {"model": ApiProblem, "description": "Dit document is er niet."},
    409: {"model": ApiProblem, "description": "Er worden stukken ingelezen, of het document staat in een map."},
}


def api_routes(desk_for: DeskFor, title: str, megabytes: int) -> APIRouter:
    """The routes of the API.

    Args:
        desk_for: gives the desk of who sent a request.
        title: the name of the chat.
        megabytes: the largest file that may be added.
    """
    router = APIRouter(prefix=PREFIX)

    @router.post(
        "/ask",
        summary="Stel een vraag.",
        description="Geeft een antwoord met bronnen, de beste vindplaatsen, of wat er is doorzocht.",
        response_description="Het antwoord.",
        responses={**_PROBLEMS, 503: {"model": ApiProblem, "description": "Er is nog niets ingelezen."}},
    )
    def ask(request: Request, asked: ApiQuestion) -> ApiAnswer:
        return api_answer(desk_for(request).ask(asked.question, asked.history, asked.wanted))

    @router.get(
        "/documents",
        summary="Welke documenten er zijn.",
        description="Alleen documenten die deze gebruiker mag zien, met hoe volledig zij zijn gelezen.",
        response_description="De documenten.",
        responses=_PROBLEMS,
    )
    def documents(request: Request) -> tuple[ApiDocument, ...]:
        desk = desk_for(request)
        coverage = {one.document_id: one for one in desk.coverage()}
        return tuple(api_document(document, coverage.get(document.id)) for document in desk.documents())

    @router.get(
        "/state",
        summary="Hoe het met Raadwijzer is.",
        description="Of er documenten zijn, of er wordt ingelezen en of het taalmodel antwoordt.",
        response_description="De toestand.",
        responses=_PROBLEMS,
    )
    def state(request: Request) -> State:
        return desk_for(request).state()

    @router.post(
        "/documents",
        summary="Voeg een document toe.",
        description="De inhoud van de aanvraag is het bestand zelf. Voor medewerkers en beheerders. Elke regel van "
        "het antwoord is een JSON-object met hoe ver het is; de laatste is finished of failed.",
        response_description="Hoe ver het is, een regel per stap.",
        responses={
            200: {"model": UploadStep},
            **_ABOUT_DOCUMENT,
            413: {"model": ApiProblem, "description": "Te groot."},
        },
    )
    async def add(
        request: Request,
        name: Annotated[str, Query(min_length=1, max_length=500, description="Naam van het bestand.")],
        access: Annotated[str, Query(max_length=200, description="openbaar, of een groep van uzelf.")] = PUBLIC,
    ) -> Response:
        desk = desk_for(request)
        data = bytearray()
        if not desk.who.may_upload:
            raise PermissionError
        async for part in request.stream():
            data += part
            if len(data) > megabytes * 1_000_000:
                return _problem(413, f"Het bestand is te groot; hoogstens {megabytes} MB.")
        steps = await run_in_threadpool(desk.upload, name, bytes(data), access)
        return StreamingResponse(_lines(steps), media_type="application/x-ndjson")

    @router.delete(
        "/documents/{document_id}",
        summary="Verwijder een document.",
        description="Verwijdert het bestand met alles erin, als het in de chat is toegevoegd. Voor beheerders.",
        response_description="Het is verwijderd.",
        status_code=204,
        responses=_ABOUT_DOCUMENT,
    )
    def remove(request: Request, document_id: str) -> Response:
        desk_for(request).remove(document_id)
        return Response(status_code=204)

    @router.get("/openapi.json", include_in_schema=False)
    def schema() -> JSONResponse:
        return JSONResponse(api_schema(router, title))

    @router.get("/docs", include_in_schema=False)
    def documentation() -> HTMLResponse:
        return page(
            "api.html",
            title=title,
            description=texts.API_DESCRIPTION,
            operations=[_shown(*one) for one in _operations(api_schema(router, title))],
        )

    return router


def api_problems(application: FastAPI) -> None:
    """Answer what goes wrong in the API with a Dutch sentence."""
    application.add_exception_handler(NotReady, lambda request, error: _problem(503, texts.API_NOT_READY))
    application.add_exception_handler(LookupError, lambda request, error: _problem(404, texts.API_NO_DOCUMENT))
    application.add_exception_handler(PermissionError, lambda request, error: _problem(403, texts.API_FORBIDDEN))
    application.add_exception_handler(NotUploaded, lambda request, error: _problem(409, str(error)))
    application.add_exception_handler(IngestBusy, lambda request, error: _problem(409, str(error)))
    application.add_exception_handler(RequestValidationError, _wrong)


def _wrong(request: Request, error: Exception) -> JSONResponse:
    fields: list[str] = []
    if isinstance(error, RequestValidationError):
        # The last part of a place names the field; what was sent is not repeated.
        fields = sorted({str(one["loc"][-1]) for one in error.errors()})
    return _problem(422, f"{texts.API_WRONG} Kijk naar: {', '.join(fields)}." if fields else texts.API_WRONG)


def _problem(status: int, detail: str) -> JSONResponse:
    return JSONResponse(ApiProblem(detail=detail).model_dump(), status_code=status)


def _lines(steps: Iterator[UploadStep]) -> Iterator[str]:
    return (f"{step.model_dump_json()}\n" for step in steps)


def api_schema(router: APIRouter, title: str) -> dict[str, Any]:
    """The OpenAPI description."""
    return get_openapi(
        title=f"{title}: {texts.API_TITLE}", version="1", description=texts.API_DESCRIPTION, routes=router.routes
    )


def _operations(schema: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation, schema["components"]["schemas"]


def _shown(path: str, method: str, operation: dict[str, Any], models: dict[str, Any]) -> dict[str, Any]:
    """One operation for the documentation page."""
    answers = [
        {"name": code, "description": _meaning(answer, models)}
        for code, answer in operation["responses"].items()
        if code != "422"
    ]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    return {
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "summary": operation["summary"],
        "description": operation.get("description", ""),
        "parameters": [
            {"name": one["name"], "description": one.get("description", "")} for one in operation.get("parameters", ())
        ],
        "body": [
            {"name": name, "description": field.get("description", "")}
            for name, field in _model(body, models).get("properties", {}).items()
        ],
        "answers": answers,
        "example": _example(path, method, operation),
    }


def _meaning(answer: dict[str, Any], models: dict[str, Any]) -> str:
    schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
    fields = _model(schema.get("items", schema), models).get("properties", {})
    names = ", ".join(fields)
    return f"{answer['description']} ({names})" if names else str(answer["description"])


def _model(schema: dict[str, Any], models: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = models.get(schema.get("$ref", "").rpartition("/")[2], {})
    return found


def _example(path: str, method: str, operation: dict[str, Any]) -> str:
    address = f"http://127.0.0.1:7860{path}"
    if "requestBody" in operation:
        body = json.dumps({"question": "Wat is het saldo van 2027?"}, ensure_ascii=False)
        return f"curl -X POST -H 'Content-Type: application/json' -d '{body}' {address}"
    if method == "post":
        return f"curl -X POST --data-binary @raadsbrief.pdf '{address}?name=raadsbrief.pdf'"
    return f"curl -X {method.upper()} {address}"
