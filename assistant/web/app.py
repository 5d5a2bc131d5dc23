"""The chat as a Gradio application: the components, and what happens on each event."""

import json
import logging
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import gradio as gr

from assistant.web import filtering, parts, rendering, texts
from assistant.web.backend import Backend, BackendFor
from assistant.web.conversation import QUESTION_CHARACTERS, Conversation, Turn, answering, tidy
from assistant.web.parts import value_of
from assistant.web.routes import UPLOAD_MEGABYTES

log = logging.getLogger(__name__)

ASSETS = Path(__file__).parent / "assets"

_ARRIVED = "watch('value', () => document.dispatchEvent(new CustomEvent('{}')));"
"""Tells the script of the conversation that another component has something new."""


def build_app(
    backend_for: BackendFor,
    *,
    title: str = "Raadwijzer",
    language_model: str | None = None,
    upload_megabytes: int = UPLOAD_MEGABYTES,
    concepts: str | None = None,
) -> gr.Blocks:
    """The chat.

    Args:
        backend_for: gives the backend of the user who sent a request.
        title: the name in the bar at the top and of the browser tab.
        language_model: how to name the language model that gets the questions and passages of documents; None
            when there is none and nothing leaves the machine. The notice to users says which.
        upload_megabytes: the largest file that may be added.
        concepts: where staff draft answers to schriftelijke vragen; None without such a page.
    """
    plain = partial(gr.HTML, apply_default_css=False)
    app = gr.Blocks(title=title, analytics_enabled=False, fill_width=True)
    with app:
        conversation = gr.State(Conversation())
        plain(rendering.frame(title), elem_id="rw-frame", js_on_load=None)
        account = plain(elem_id="rw-account", js_on_load=None)
        banner = plain(elem_id="rw-banner", js_on_load=None)
        with gr.Column(elem_id="rw-chat"):
            start = plain(elem_id="rw-start", js_on_load=None)
            thread = plain(elem_id="rw-thread", js_on_load=_script())
            with gr.Column(elem_id="rw-composer"):
                chosen = plain(elem_id="rw-filter", js_on_load=None)
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
            documents = plain(elem_id="rw-document-list", js_on_load=_ARRIVED.format("rw-view"))
        with gr.Column(elem_id="rw-history"):
            history = plain(elem_id="rw-history-list", js_on_load=_ARRIVED.format("rw-view"))
        status = plain(
            elem_id="rw-status",
            html_template='<div role="status" aria-live="polite">${value}</div>',
            js_on_load=None,
        )
        sheet = plain(elem_id="rw-page-source", js_on_load=_ARRIVED.format("rw-page"))
        line = plain(
            elem_id="rw-filter-line",
            html_template='<div role="status" aria-live="polite">${value}</div>',
            js_on_load=_ARRIVED.format("rw-line"),
        )

        shown_in = [thread, start, below, status, question]

        def shown(backend: Backend, now: Conversation, turns: Sequence[Turn], typed: object) -> tuple[object, ...]:
            """The conversation for its components, and what becomes of the text in the question box."""
            found = parts.documents(backend)
            html = rendering.thread(turns, found or (), parts.passages(backend), editing=now.editing)
            around = parts.start(backend, turns, found, language_model)
            return html, *around, rendering.status(turns, editing=now.editing), typed

        def follow(backend: Backend, now: Conversation, turn: Turn | None, typed: object) -> Iterator[object]:
            """Answer a turn and show how far it is."""
            if turn is None:
                yield gr.skip()
                return
            yield shown(backend, now, now.turns, typed)
            for _ in answering(backend, now, turn):
                # A new conversation may have begun by now, and the user may be typing the next question.
                yield shown(backend, now, now.turns, gr.skip()) if _holds(now, turn) else gr.skip()

        def ask(text: object, now: Conversation, request: gr.Request) -> Iterator[object]:
            asked = tidy(text)
            yield from follow(backend_for(request), now, now.begin(asked) if asked else None, "")

        def ask_example(now: Conversation, event: gr.EventData, request: gr.Request) -> Iterator[object]:
            yield from ask(value_of(event, "question"), now, request)

        def retry(now: Conversation, request: gr.Request) -> Iterator[object]:
            yield from follow(backend_for(request), now, now.retry(), gr.skip())

        def stop(now: Conversation, request: gr.Request) -> tuple[object, ...]:
            now.stop()
            return shown(backend_for(request), now, now.turns, gr.skip())

        def edit(now: Conversation, request: gr.Request) -> tuple[object, ...]:
            now.editing = bool(now.turns) and not now.turns[-1].waiting
            typed = now.turns[-1].question if now.editing else gr.skip()
            return shown(backend_for(request), now, now.turns, typed)

        def cancel_edit(now: Conversation, request: gr.Request) -> tuple[object, ...]:
            now.editing = False
            return shown(backend_for(request), now, now.turns, "")

        def refresh(text: object, now: Conversation, request: gr.Request) -> tuple[object, ...]:
            """The conversation once more, for a browser that missed something."""
            asked = not now.editing and any(turn.question == tidy(text) for turn in now.turns[-1:])
            return shown(backend_for(request), now, now.turns, "" if asked else gr.skip())

        def restart(now: Conversation, request: gr.Request) -> tuple[object, ...]:
            now.restart()
            return shown(backend_for(request), now, (), "")

        def judge(now: Conversation, event: gr.EventData, request: gr.Request) -> tuple[object, ...]:
            backend = backend_for(request)
            said = parts.judge(backend, now, event)
            html = shown(backend, now, now.turns, gr.skip())
            return html if said else (*html[:3], rendering.announcement(texts.FEEDBACK_FAILED), gr.skip())

        def open_page(now: Conversation, event: gr.EventData, request: gr.Request) -> str:
            return parts.page(backend_for(request), now, event)

        def share(now: Conversation, event: gr.EventData, request: gr.Request) -> str:
            return parts.share(backend_for(request), now, event)

        def choose(now: Conversation, event: gr.EventData, request: gr.Request) -> str:
            found = parts.documents(backend_for(request)) or ()
            now.wanted = filtering.read_choice(value_of(event, "wanted"), found)
            return rendering.announcement(rendering.filter_line(found, now.wanted))

        def choose_document(now: Conversation, event: gr.EventData, request: gr.Request) -> str:
            found = parts.documents(backend_for(request)) or ()
            now.wanted = filtering.read_choice({"documents": value_of(event, "ids")}, found)
            return rendering.filter_panel(found, now.wanted)

        def list_documents(request: gr.Request) -> str:
            return parts.document_list(backend_for(request), upload_megabytes)

        def list_history(request: gr.Request) -> str:
            return parts.history(backend_for(request))

        def resume(now: Conversation, event: gr.EventData, request: gr.Request) -> tuple[object, ...]:
            backend = backend_for(request)
            parts.resume(backend, now, value_of(event, "id"))
            return shown(backend, now, now.turns, "")

        def forget(now: Conversation, event: gr.EventData, request: gr.Request) -> tuple[object, ...]:
            backend = backend_for(request)
            parts.forget(backend, now, value_of(event, "id"))
            return parts.history(backend), *shown(backend, now, now.turns, gr.skip())

        def look(now: Conversation, request: gr.Request) -> tuple[object, ...]:
            """How Raadwijzer is, while that changes."""
            backend = backend_for(request)
            found = parts.documents(backend)
            around = parts.start(backend, now.turns, found, language_model)
            return parts.banner(backend), *around, rendering.filter_panel(found or (), now.wanted)

        def load(now: Conversation, request: gr.Request) -> tuple[object, ...]:
            """A new page: Gradio gives it a new, empty conversation."""
            backend = backend_for(request)
            found = parts.documents(backend)
            return (
                *parts.start(backend, (), found, language_model),
                parts.document_list(backend, upload_megabytes),
                rendering.filter_panel(found or (), now.wanted),
                parts.banner(backend),
                rendering.account(backend.who, concepts),
            )

        common: dict[str, Any] = {
            "show_progress": "hidden",
            "api_visibility": "private",
            "trigger_mode": "multiple",
            "concurrency_limit": None,
        }
        gr.on([question.submit, send.click], ask, [question, conversation], shown_in, **common)
        thread.ask_example(ask_example, conversation, shown_in, **common)
        thread.retry_last(retry, conversation, shown_in, **common)
        thread.stop_waiting(stop, conversation, shown_in, **common)
        thread.edit_last(edit, conversation, shown_in, **common)
        thread.cancel_edit(cancel_edit, conversation, shown_in, **common)
        thread.refresh(refresh, [question, conversation], shown_in, **common)
        thread.judge(judge, conversation, shown_in, **common)
        new.click(restart, conversation, shown_in, **common)
        thread.read_page(open_page, conversation, sheet, **common)
        thread.share_answer(share, conversation, sheet, **common)
        thread.set_filter(choose, conversation, line, **common)
        thread.choose_document(choose_document, conversation, chosen, **common)
        thread.list_documents(list_documents, None, documents, **common)
        thread.list_history(list_history, None, history, **common)
        thread.open_talk(resume, conversation, shown_in, **common)
        thread.forget_talk(forget, conversation, [history, *shown_in], **common)
        thread.look_around(look, conversation, [banner, start, below, chosen], **common)
        app.load(load, conversation, [start, below, documents, chosen, banner, account], **common)
    return app


def _holds(now: Conversation, turn: Turn) -> bool:
    return any(one.key == turn.key for one in now.turns)


def _script() -> str:
    """The script of the chat with its texts filled in."""
    script_texts = {
        "close": texts.PAGE_CLOSE,
        "pageLoading": texts.PAGE_LOADING,
        "errorWord": texts.ERROR_WORD,
        "connectionLost": texts.CONNECTION_LOST,
        "sources": texts.SOURCES,
        "copied": texts.COPIED,
        "linkCopied": texts.SHARE_COPIED,
        "copyFailed": texts.COPY_FAILED,
        "theme": texts.THEME,
        "themes": {"auto": texts.THEME_AUTO, "light": texts.THEME_LIGHT, "dark": texts.THEME_DARK},
        "found": texts.LIST_FOUND,
        "sending": texts.UPLOAD_SENDING,
        "uploadStages": texts.UPLOAD_STAGES,
        "uploadStopped": texts.UPLOAD_STOPPED,
        "uploadLost": texts.UPLOAD_LOST,
        "uploadNone": texts.UPLOAD_NONE,
        "uploadEmpty": texts.UPLOAD_EMPTY,
        "uploadTooLarge": texts.UPLOAD_TOO_LARGE,
    }
    script = "\n".join((ASSETS / name).read_text("utf-8") for name in ("chat.js", "around.js"))
    return script.replace("RW_TEXTS;", f"{json.dumps(script_texts)};", 1)
