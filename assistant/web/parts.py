"""What each part of the chat shows, with a Dutch message where the rest of Raadwijzer fails.

What a browser sends is not trusted to exist: numbers of turns, ids and markers are looked up.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

import gradio as gr

from assistant.models import Answer, Citation
from assistant.web import rendering, texts
from assistant.web.answer_view import PassageOf
from assistant.web.backend import Backend, Phase
from assistant.web.conversation import Conversation, Turn
from ingest.models import Document, Passage

log = logging.getLogger(__name__)

REASON_CHARACTERS = 1500
"""The longest reason that is kept with feedback."""


def value_of(event: gr.EventData, name: str) -> object:
    """A value that the browser sent with an event, None when it did not."""
    return event._data.get(name) if isinstance(event._data, dict) else None


def documents(backend: Backend) -> Sequence[Document] | None:
    """The documents, None when they cannot be read."""
    try:
        return backend.documents()
    except Exception:
        log.exception("The documents could not be listed")
        return None


def passages(backend: Backend) -> PassageOf:
    """Gives passages; without one, a source is shown without its table."""

    def passage_of(passage_id: str) -> Passage | None:
        try:
            return backend.passage(passage_id)
        except LookupError:
            return None
        except Exception:
            log.exception("A passage could not be read")
            return None

    return passage_of


def document_list(backend: Backend, upload_megabytes: int) -> str:
    """The page with documents."""
    found = documents(backend)
    if found is None:
        return rendering.failure(texts.ERROR_DOCUMENTS)
    try:
        coverage = backend.coverage()
    except Exception:
        # The list is worth showing without it.
        log.exception("The coverage of the documents could not be read")
        coverage = ()
    largest = upload_megabytes if backend.who.may_upload else None
    return rendering.document_list(found, coverage, upload_megabytes=largest)


def banner(backend: Backend) -> str:
    """What is going on."""
    try:
        return rendering.banner(backend.state())
    except Exception:
        log.exception("The state could not be read")
        return ""


def start(
    backend: Backend, turns: Sequence[Turn], found: Sequence[Document] | None, language_model: str | None
) -> tuple[str, str]:
    """What stands above and below the question box: only before the first question."""
    if turns:
        return "", ""
    if found is None:
        return rendering.failure(texts.ERROR_DOCUMENTS), ""
    busy = not found and _is_ingesting(backend)
    above = rendering.start(found, may_upload=backend.who.may_upload, busy=busy)
    return above, rendering.examples(_examples(backend), language_model)


def _is_ingesting(backend: Backend) -> bool:
    try:
        return backend.state().phase is Phase.INGESTING
    except Exception:
        log.exception("The state could not be read")
        return False


def _examples(backend: Backend) -> Sequence[str]:
    try:
        return backend.example_questions()
    except Exception:
        # The chat works without examples.
        log.exception("The example questions could not be made")
        return ()


def _number(event: gr.EventData, name: str) -> int:
    value = value_of(event, name)
    return value if isinstance(value, int) else 0


def _answer(now: Conversation, number: int) -> Answer:
    """The answer of a turn, by its number from 1."""
    found = now.turns[number - 1].answer if 1 <= number <= len(now.turns) else None
    if found is None:
        raise LookupError(f"turn {number} has no answer")
    return found


def page(backend: Backend, now: Conversation, event: gr.EventData) -> str:
    """The page of a citation of the conversation."""
    request, marker = _number(event, "request"), _number(event, "marker")
    try:
        cited = _answer(now, _number(event, "turn")).citations
        citation = next(one for one in cited if one.marker == marker)
        text = backend.page_text(citation.document_id, citation.page)
        return rendering.page(citation, text, backend.documents(), request, _box(backend, citation))
    except Exception:
        log.exception("A page could not be shown")
        return rendering.page_failure(request)


def _box(backend: Backend, citation: Citation) -> tuple[float, float] | None:
    """Where the quote begins in the picture of its page, as parts of its width and height."""
    try:
        image = backend.page_image(citation.document_id, citation.page, citation)
    except LookupError:
        return None
    first = next(iter(image.boxes), None)
    return (round(first.left / image.width, 3), round(first.top / image.height, 3)) if first is not None else None


def share(backend: Backend, now: Conversation, event: gr.EventData) -> str:
    """The link to an answer of the conversation."""
    request = _number(event, "request")
    try:
        return rendering.share_sheet(backend.share(_answer(now, _number(event, "turn"))), request)
    except Exception:
        log.exception("A link could not be made")
        return rendering.share_sheet(None, request)


def judge(backend: Backend, now: Conversation, event: gr.EventData) -> bool:
    """Keep what the user thinks of an answer; whether that went well."""
    right, reason = value_of(event, "right"), value_of(event, "reason")
    try:
        found = _answer(now, _number(event, "turn"))
        backend.feedback(found, right is True, reason[:REASON_CHARACTERS] if isinstance(reason, str) else "")
    except Exception:
        log.exception("Feedback could not be kept")
        return False
    now.judge(_number(event, "turn"), right is True)
    return True


def history(backend: Backend) -> str:
    """The earlier conversations."""
    try:
        return rendering.history(backend.conversations())
    except Exception:
        log.exception("The conversations could not be listed")
        return rendering.failure(texts.HISTORY_FAILED)


def resume(backend: Backend, now: Conversation, talk: object) -> None:
    """Go on with an earlier conversation; with the present one when it is gone."""
    try:
        now.resume(backend.conversation(talk if isinstance(talk, str) else ""))
    except Exception:
        log.exception("A conversation could not be opened")


def forget(backend: Backend, now: Conversation, talk: object) -> None:
    """Forget one conversation by id, or all of them (None). The one on the screen goes with it."""
    if talk is None or talk == now.id:
        # First, so that an answer that still comes finds no place and is not kept after all.
        now.restart()
    try:
        if isinstance(talk, str):
            backend.delete_conversation(talk)
        else:
            backend.delete_all_conversations()
    except Exception:
        log.exception("A conversation could not be deleted")
