"""The plain pages of the server side: logging in and out, and the documentation of the API."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from assistant.server import texts

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
)


def page(template: str, status: int = 200, **values: object) -> HTMLResponse:
    """A page from a template; everything that is filled in is escaped."""
    html = _ENVIRONMENT.get_template(template).render(texts=texts, **values)
    return HTMLResponse(html, status_code=status, headers={"Cache-Control": "no-store"})
