"""One shared answer as a page of its own: no script, no conversation, only the answer and its sources."""

from __future__ import annotations

from assistant.web import rendering, texts
from assistant.web.backend import SharedAnswer


def shared_page(shared: SharedAnswer, title: str = "Raadwijzer", stylesheet: str = "/raadwijzer/chat.css") -> str:
    """The page behind a link.

    Args:
        shared: the answer and when it was shared.
        title: the name of the chat.
        stylesheet: where the looks are served.
    """
    return rendering.shared_answer(shared, title, stylesheet or "/raadwijzer/chat.css")


def missing_page(title: str = "Raadwijzer", stylesheet: str = "/raadwijzer/chat.css") -> str:
    """What is shown when there is no answer behind a link, or not for this user."""
    return rendering.render(
        "missing.html", title=title, stylesheet=stylesheet or "/raadwijzer/chat.css", message=texts.SHARED_MISSING
    )
