"""The chat as a Gradio application: the components, and what happens on each event."""

import json
import logging
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

import gradio as gr

from assistant.web import rendering, texts
from assistant.web.backend import Backend
from assistant.web.conversation import QUESTION_CHARACTERS, Conversation, Turn, answer, tidy
from ingest.models import Document

log = logging.getLogger(__name__)

ASSETS = Path(__file__).parent / "assets"

CONCURRENT = 4
"""Number of questions answered at the same time; more wait for their turn. Answering is mostly computing, and more
than a few at once only make each other slower."""

_PAGE_ARRIVED = "watch('value', () => document.dispatchEvent(new CustomEvent('rw-page')));"


def build_app(backend: Backend, *, title: str = "Raadwijzer", language_model: str | None = None) -> gr.Blocks:
    """The chat.

    Args:
        backend: answers the questions.
        title: the name in the bar at the top and of the browser tab.
        language_model: how to name the language model that gets the questions and passages of documents; None
            when there is none and nothing leaves the machine. The notice to users says which.
    """
    plain = partial(gr.HTML, apply_default_css=False)
    answering = BoundedSemaphore(CONCURRENT)
    app = gr.Blocks(title=title, analytics_enabled=False, fill_width=True)
    with app:
        conversation = gr.State(Conversation())
        plain(rendering.frame(title), elem_id="rw-frame", js_on_load=None)
        with gr.Column(elem_id="rw-chat"):
            start = plain(elem_id="rw-start", js_on_load=None)
            thread = plain(elem_id="rw-thread", js_on_load=_script())
            with gr.Column(elem_id="rw-composer"):
                with gr.Row(elem_id="rw-ask"):
                    question = gr.Textbox(
                        label=texts.QUESTION_LABEL,
                        show_label=False,
                        container=False,
                        placeholder=texts.QUESTION_PLACEHOLDER,
                        lines=1,
                        max_lines=6,
                        max_length=QUESTION_CHARACTERS,
                        elem_id="rw-question",
                        html_attributes=gr.InputHTMLAttributes(enterkeyhint="send", lang="nl", autocomplete="off"),
                    )
                    send = gr.Button(texts.QUESTION_SEND, variant="primary", elem_id="rw-send")
                with gr.Row(elem_id="rw-under"):
                    plain(rendering.notice(language_model), js_on_load=None)
                    new = gr.Button(texts.NEW_CONVERSATION, elem_id="rw-new")
            below = plain(elem_id="rw-below", js_on_load=None)
        with gr.Column(elem_id="rw-documents"):
            documents = plain(elem_id="rw-document-list", js_on_load=None)
        status = plain(
            elem_id="rw-status",
            html_template='<div role="status" aria-live="polite">${value}</div>',
            js_on_load=None,
        )
        page = plain(elem_id="rw-page-source", js_on_load=_PAGE_ARRIVED)

        shown_in = [thread, start, below, status, question]

        def shown(turns: Sequence[Turn], typed: object) -> tuple[object, ...]:
            """The conversation for its components, and what becomes of the text in the question box."""
            found = _documents(backend)
            around = _start(backend, turns, found, language_model)
            return rendering.thread(turns, found or ()), *around, rendering.status(turns), typed

        def ask(text: object, now: Conversation) -> Iterator[object]:
            asked = tidy(text)
            turns = now.begin(asked) if asked else None
            if turns is None:
                yield gr.skip()
                return
            yield shown(turns, typed="")
            with answering:
                answer(backend, turns, asked)
            # A new conversation may have begun by now, and the user may be typing the next question.
            yield shown(turns, typed=gr.skip()) if now.turns is turns else gr.skip()

        def ask_example(now: Conversation, event: gr.EventData) -> Iterator[object]:
            yield from ask(_value(event, "question"), now)

        def refresh(text: object, now: Conversation) -> tuple[object, ...]:
            """The conversation once more, for a browser that missed something."""
            asked = any(turn.question == tidy(text) for turn in now.turns[-1:])
            return shown(now.turns, typed="" if asked else gr.skip())

        def open_page(now: Conversation, event: gr.EventData) -> str:
            request, turn, marker = (_value(event, name) for name in ("request", "turn", "marker"))
            return _page(backend, now.turns, request, turn, marker)

        def restart(now: Conversation) -> tuple[object, ...]:
            now.restart()
            return shown((), typed="")

        def load() -> tuple[object, ...]:
            """A new page: Gradio gives it a new, empty conversation."""
            found = _documents(backend)
            return *_start(backend, (), found, language_model), _document_list(found)

        common: dict[str, Any] = {
            "show_progress": "hidden",
            "api_visibility": "private",
            "trigger_mode": "multiple",
            "concurrency_limit": None,
        }
        gr.on([question.submit, send.click], ask, [question, conversation], shown_in, **common)
        thread.ask_example(ask_example, conversation, shown_in, **common)
        thread.refresh(refresh, [question, conversation], shown_in, **common)
        new.click(restart, conversation, shown_in, **common)
        thread.read_page(open_page, conversation, page, **common)
        thread.list_documents(lambda: _document_list(_documents(backend)), None, documents, **common)
        app.load(load, None, [start, below, documents], **common)
    return app


def _script() -> str:
    """The script of the chat with its texts filled in."""
    script_texts = {
        "close": texts.PAGE_CLOSE,
        "pageLoading": texts.PAGE_LOADING,
        "errorWord": texts.ERROR_WORD,
        "connectionLost": texts.CONNECTION_LOST,
    }
    return (ASSETS / "chat.js").read_text("utf-8").replace("RW_TEXTS;", f"{json.dumps(script_texts)};", 1)


def _value(event: gr.EventData, name: str) -> object:
    """A value that the browser sent with an event, None when it did not."""
    return event._data.get(name) if isinstance(event._data, dict) else None


def _documents(backend: Backend) -> Sequence[Document] | None:
    """The documents, None when they cannot be read."""
    try:
        return backend.documents()
    except Exception:
        log.exception("The documents could not be listed")
        return None


def _document_list(documents: Sequence[Document] | None) -> str:
    if documents is None:
        return rendering.failure(texts.ERROR_DOCUMENTS)
    return rendering.document_list(documents)


def _start(
    backend: Backend, turns: Sequence[Turn], documents: Sequence[Document] | None, language_model: str | None
) -> tuple[str, str]:
    """What stands above and below the question box: only before the first question."""
    if turns:
        return "", ""
    if documents is None:
        return rendering.failure(texts.ERROR_DOCUMENTS), ""
    return rendering.start(documents), rendering.examples(_examples(backend), language_model)


def _examples(backend: Backend) -> Sequence[str]:
    try:
        return backend.example_questions()
    except Exception:
        # The chat works without examples.
        log.exception("The example questions could not be made")
        return ()


def _page(backend: Backend, turns: Sequence[Turn], request: object, turn: object, marker: object) -> str:
    """The page of a citation of the conversation. What the browser asks is not trusted to exist."""
    number = request if isinstance(request, int) else 0
    try:
        if not isinstance(turn, int) or turn < 1:
            raise LookupError(f"no turn {turn!r}")
        found = turns[turn - 1].answer
        citation = next(one for one in (found.citations if found else ()) if one.marker == marker)
        text = backend.page_text(citation.document_id, citation.page)
        return rendering.page(citation, text, backend.documents(), number)
    except Exception:
        log.exception("A page could not be shown")
        return rendering.page_failure(number)
