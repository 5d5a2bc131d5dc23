"""One shared answer as a page of its own: no script, no conversation, only the answer and its sources."""

from __future__ import annotations

from assistant.web import parts, rendering, texts
from assistant.web.backend import Backend


def shared_page(
    backend: Backend, token: str, title: str = "Raadwijzer", stylesheet: str = "/raadwijzer/chat.css"
) -> str:
    """The page behind a link, for the user of a backend.

    Args:
        backend: that of whoever opens the link.
        token: names the answer.
        title: the name of the chat.
        stylesheet: where the looks are served.

    Raises:
        LookupError: there is no such answer, or this user may not see it.
    """
    shared = backend.shared(token)
    documents, passage_of = parts.documents(backend) or (), parts.passages(backend)
    return rendering.shared_answer(shared, title, stylesheet or "/raadwijzer/chat.css", documents, passage_of)


def missing_page(title: str = "Raadwijzer", stylesheet: str = "/raadwijzer/chat.css") -> str:
    """What is shown when there is no answer behind a link, or not for this user."""
    return rendering.render(
        "missing.html", title=title, stylesheet=stylesheet or "/raadwijzer/chat.css", message=texts.SHARED_MISSING
    )
