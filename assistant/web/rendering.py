"""Answers, sources, documents and everything around them as HTML.

The HTML is made by the Jinja templates in `templates/`. Everything that a template fills in is cleaned and
escaped, whatever it is: texts of documents, questions and answers are untrusted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from assistant.models import Citation, Outcome
from assistant.retriever import Filter
from assistant.web import filtering, markup, texts
from assistant.web.answer_view import (
    PassageOf,
    documents_by_id,
    image_address,
    is_pdf,
    original_address,
    turn_view,
)
from assistant.web.backend import ConversationSummary, DocumentCoverage, Phase, SharedAnswer, State, Who
from assistant.web.conversation import Turn, is_filtered
from ingest.models import Document

ANNOUNCED_CHARACTERS = 300
"""How much of an answer is read aloud unasked; the rest is there to read."""


def _safe(value: object) -> object:
    """Applied to every value that a template fills in, before it is escaped."""
    return markup.clean(value) if type(value) is str else value


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        finalize=_safe,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(t=texts, Outcome=Outcome)
    environment.filters["say"] = markup.say
    return environment


def render(template: str, **values: object) -> str:
    """A template with its values, each cleaned and escaped."""
    return _environment().get_template(template).render(**values)


def _no_passage(passage_id: str) -> None:
    """For where the passages are not at hand: tables are then shown as text only."""


def thread(
    turns: Sequence[Turn],
    documents: Sequence[Document],
    passage_of: PassageOf = _no_passage,
    *,
    editing: bool = False,
) -> str:
    """The whole conversation. "" when nothing has been asked yet."""
    if not turns:
        return ""
    known = documents_by_id(documents)
    views = [turn_view(number, turn, known, passage_of) for number, turn in enumerate(turns, start=1)]
    return render("thread.html", turns=views, editing=editing, shared=False)


def shared_answer(
    shared: SharedAnswer,
    title: str,
    stylesheet: str,
    documents: Sequence[Document] = (),
    passage_of: PassageOf = _no_passage,
) -> str:
    """One answer as a page of its own, that works without a script.

    Args:
        shared: the answer and when it was shared.
        title: the name of the chat.
        stylesheet: where the looks are served.
        documents: those that this reader may see; of others there is no picture and no link.
        passage_of: gives the passages of the tables.
    """
    turn = Turn(shared.answer.question, shared.answer)
    view = turn_view(1, turn, documents_by_id(documents), passage_of)
    when = texts.moment(shared.shared_at)
    return render(
        "shared.html", turns=[view], editing=False, shared=True, when=when, title=title, stylesheet=stylesheet
    )


def status(turns: Sequence[Turn], *, editing: bool = False) -> str:
    """What a screen reader hears when the conversation changes."""
    if not turns:
        return announcement(texts.STATUS_NEW)
    if editing:
        return announcement(texts.STATUS_EDIT)
    turn = turns[-1]
    if turn.stopped:
        return announcement(texts.STATUS_STOPPED)
    if turn.failed:
        return announcement(texts.STATUS_ERROR)
    if turn.answer is None:
        return announcement(texts.STAGES.get(turn.stage, texts.SEARCHING))
    if turn.right is not None:
        return announcement(texts.FEEDBACK_THANKS_RIGHT if turn.right else texts.FEEDBACK_THANKS_WRONG)
    if turn.answer.outcome is Outcome.ANSWER:
        text = markup.without_markers(turn.answer.text)[:ANNOUNCED_CHARACTERS]
        return announcement(texts.STATUS_ANSWER.format(text=text))
    if turn.answer.outcome is Outcome.PLACES:
        return announcement(texts.STATUS_PLACES.format(count=texts.places(len(turn.answer.citations))))
    return announcement(texts.STATUS_NOTHING)


def announcement(text: str) -> str:
    """One sentence for a screen reader."""
    return render("status.html", text=text)


def start(documents: Sequence[Document], *, may_upload: bool = False, busy: bool = False) -> str:
    """What is shown before the first question."""
    return render("start.html", documents=documents, pages=_pages(documents), may_upload=may_upload, busy=busy)


def examples(questions: Sequence[str], language_model: str | None) -> str:
    """What stands below the question box before the first question: example questions and the notice."""
    return render("examples.html", questions=questions, language_model=language_model)


def failure(message: str) -> str:
    """An error that is not about one question."""
    return render("failure.html", message=message)


def frame(title: str) -> str:
    """The bar at the top."""
    return render("frame.html", title=title)


def account(who: Who, concepts: str | None = None) -> str:
    """Who is logged in, and for staff the way to the concepts; "" when there is neither."""
    shown = concepts if who.may_upload else None
    return render("account.html", who=who, concepts=shown) if who.name or shown else ""


def notice(language_model: str | None) -> str:
    """The line that always says that this is an AI system, with the explanation behind it."""
    return render("notice.html", language_model=language_model)


def banner(state: State) -> str:
    """What is going on that the user should know, "" when all is well."""
    return render("banner.html", state=state, Phase=Phase).strip()


def filter_panel(documents: Sequence[Document], wanted: Filter | None) -> str:
    """The form in which documents are chosen to search in; "" when there is nothing to choose."""
    if len(documents) < 2:
        return ""
    chosen_year = wanted.first.year if wanted and wanted.first else None
    return render(
        "filter.html",
        choices=filtering.choices(documents),
        wanted=wanted,
        chosen_year=chosen_year,
        line=filter_line(documents, wanted),
    )


def filter_line(documents: Sequence[Document], wanted: Filter | None) -> str:
    """What is searched in, in a few words; the only document is named."""
    if not is_filtered(wanted):
        return texts.FILTER_ALL
    left = filtering.matching(documents, wanted)
    if left == 1 and wanted is not None and wanted.documents is not None and len(wanted.documents) == 1:
        # Who chose one document wants to see that it is the right one.
        return texts.in_document(next(one.title for one in documents if one.id in wanted.documents))
    return texts.filtered(left, len(documents)) if left else texts.FILTER_NONE


def document_list(
    documents: Sequence[Document],
    coverage: Sequence[DocumentCoverage] = (),
    *,
    upload_megabytes: int | None = None,
) -> str:
    """Every document with how completely it was read, newest first, undated last.

    Args:
        documents: the documents.
        coverage: how completely each was read.
        upload_megabytes: the largest file that may be added; None when this user may add none.
    """
    ordered = sorted(documents, key=lambda document: document.title.casefold())
    ordered.sort(key=lambda document: document.date or Date.min, reverse=True)
    return render(
        "documents.html",
        documents=ordered,
        pages=_pages(documents),
        own_pages=own_pages,
        coverage={one.document_id: one for one in coverage},
        kinds=sorted({(document.kind, texts.kind(document.kind)) for document in documents}),
        original_address=original_address,
        upload_megabytes=upload_megabytes,
    )


def history(conversations: Sequence[ConversationSummary]) -> str:
    """The earlier conversations."""
    return render("history.html", conversations=conversations)


def page(
    citation: Citation,
    text: str,
    documents: Sequence[Document],
    request: int,
    box: tuple[float, float] | None = None,
) -> str:
    """One page of a document with the quote marked in it.

    Args:
        citation: the quote.
        text: of the page.
        documents: those that this user may see.
        request: tells the browser which click it answers.
        box: where the quote stands in the picture of the page, as parts of its width and height; None when unknown.
    """
    document = documents_by_id(documents).get(citation.document_id)
    return render(
        "page.html",
        citation=citation,
        marked=markup.marked_page(markup.clean(text), citation),
        pages=document.pages_in_file if document else None,
        image=f"{image_address(citation)}&heel=1" if is_pdf(citation.file) and document else "",
        original=original_address(document, citation.page) if document else "",
        request=request,
        box=box,
    )


def page_failure(request: int) -> str:
    """What is shown when a page cannot be read."""
    return render("page.html", citation=None, marked=None, pages=None, image="", original="", request=request, box=None)


def share_sheet(token: str | None, request: int) -> str:
    """The link to one answer; None when it could not be made."""
    return render("share.html", token=token, request=request)


def _pages(documents: Sequence[Document]) -> int:
    return sum(own_pages(document) for document in documents)


def own_pages(document: Document) -> int:
    """Number of pages that the document takes of its file."""
    return document.page_last - document.page_first + 1
