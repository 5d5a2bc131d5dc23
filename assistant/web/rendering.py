"""Answers, sources and documents as HTML.

The HTML is made by the Jinja templates in `templates/`. Everything that a template fills in is cleaned and
escaped, whatever it is: texts of documents, questions and answers are untrusted.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from assistant.models import Answer, Citation, Outcome
from assistant.web import markup, texts
from assistant.web.conversation import Turn
from ingest.models import Document

LEAD_CHARACTERS = 280
"""The longest first paragraph that is set large; beyond this, large type reads worse than small."""

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
    return environment


def _render(template: str, **values: object) -> str:
    return _environment().get_template(template).render(**values)


@dataclass(frozen=True, slots=True)
class SourceView:
    """A citation as it is shown. `date` is "" when the date of the document is unknown."""

    citation: Citation
    label: str
    date: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TurnView:
    """A turn as it is shown; `blocks` is the text of the answer, `labels` the name of each marker."""

    number: int
    question: str
    failed: bool
    answer: Answer | None
    understood: str
    blocks: tuple[markup.Block, ...]
    has_lead: bool
    reason: str
    conflicts: tuple[tuple[markup.Part, ...], ...]
    sources: tuple[SourceView, ...]
    labels: dict[int, str]


def thread(turns: Sequence[Turn], documents: Sequence[Document]) -> str:
    """The whole conversation. "" when nothing has been asked yet."""
    if not turns:
        return ""
    dates = {document.id: texts.date(document.date) for document in documents if document.date}
    views = [_turn_view(number, turn, dates) for number, turn in enumerate(turns, start=1)]
    return _render("thread.html", turns=views)


def _turn_view(number: int, turn: Turn, dates: dict[str, str]) -> TurnView:
    answer = turn.answer
    sources = tuple(_source_view(citation, dates) for citation in answer.citations) if answer else ()
    labels = {source.citation.marker: source.label for source in sources}
    shown = _shown_text(answer) if answer else ""
    blocks = markup.blocks(markup.clean(shown), labels)
    return TurnView(
        number=number,
        question=turn.question,
        failed=turn.failed,
        answer=answer,
        understood=_understood(answer, turn.question) if answer else "",
        blocks=blocks,
        has_lead=bool(answer and not answer.refused) and _has_lead(blocks),
        reason=_reason(answer, shown) if answer else "",
        conflicts=_conflicts(answer, labels) if answer else (),
        sources=sources,
        labels=labels,
    )


def _source_view(citation: Citation, dates: dict[str, str]) -> SourceView:
    return SourceView(
        citation=citation,
        label=texts.source_label(citation.marker, citation.document, citation.page),
        date=dates.get(citation.document_id, ""),
        before=markup.before(citation.context_before),
        after=markup.after(citation.context_after),
    )


def _shown_text(answer: Answer) -> str:
    """The text of the answer, without a first sentence that the card already says in its heading."""
    heading = {Outcome.PLACES: texts.PLACES_HEADING, Outcome.NOTHING: texts.NOTHING_HEADING}.get(answer.outcome)
    return answer.text.strip().removeprefix(heading.rstrip(".")).lstrip(".: ") if heading else answer.text


def _has_lead(blocks: tuple[markup.Block, ...]) -> bool:
    """Whether the first paragraph is short enough to be set large."""
    if not blocks or blocks[0].is_list:
        return False
    return sum(len(part.text) for line in blocks[0].lines for part in line) <= LEAD_CHARACTERS


def _understood(answer: Answer, question: str) -> str:
    """The question as it was understood, "" when that is what the user typed."""
    standalone = answer.standalone_question.strip()
    return "" if _folded(standalone) in {"", _folded(question)} else standalone


def _reason(answer: Answer, shown: str) -> str:
    """Why there is no answer, "" when nothing is known or the text already says it."""
    reason = (answer.reason or "").strip() if answer.refused else ""
    return "" if _folded(reason) in _folded(shown) else reason


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(" .?!")


def _conflicts(answer: Answer, known: Collection[int]) -> tuple[tuple[markup.Part, ...], ...]:
    return tuple(markup.parts(markup.clean(conflict), known) for conflict in answer.conflicts)


def status(turns: Sequence[Turn]) -> str:
    """What a screen reader hears when the conversation changes."""
    if not turns:
        return announcement(texts.STATUS_NEW)
    turn = turns[-1]
    if turn.failed:
        return announcement(texts.STATUS_ERROR)
    if turn.answer is None:
        return announcement(texts.SEARCHING)
    if turn.answer.outcome is Outcome.ANSWER:
        text = markup.without_markers(turn.answer.text)[:ANNOUNCED_CHARACTERS]
        return announcement(texts.STATUS_ANSWER.format(text=text))
    if turn.answer.outcome is Outcome.PLACES:
        return announcement(texts.STATUS_PLACES.format(count=texts.places(len(turn.answer.citations))))
    return announcement(texts.STATUS_NOTHING)


def announcement(text: str) -> str:
    """One sentence for a screen reader."""
    return _render("status.html", text=text)


def start(documents: Sequence[Document]) -> str:
    """What is shown before the first question."""
    return _render("start.html", documents=documents, pages=_pages(documents))


def examples(questions: Sequence[str], language_model: str | None) -> str:
    """What stands below the question box before the first question: example questions and the notice."""
    return _render("examples.html", questions=questions, language_model=language_model)


def failure(message: str) -> str:
    """An error that is not about one question."""
    return _render("failure.html", message=message)


def frame(title: str) -> str:
    """The bar at the top."""
    return _render("frame.html", title=title)


def notice(language_model: str | None) -> str:
    """The line that always says that this is an AI system, with the explanation behind it."""
    return _render("notice.html", language_model=language_model)


def document_list(documents: Sequence[Document]) -> str:
    """Every document with how completely it was read, newest first, undated last."""
    ordered = sorted(documents, key=lambda document: document.title.casefold())
    ordered.sort(key=lambda document: document.date or Date.min, reverse=True)
    return _render("documents.html", documents=ordered, pages=_pages(documents), own_pages=own_pages)


def page(citation: Citation, text: str, documents: Sequence[Document], request: int) -> str:
    """One page of a document with the quote marked in it. `request` tells the browser which click it answers."""
    in_file = {document.id: document.pages_in_file for document in documents}
    marked = markup.marked_page(markup.clean(text), citation)
    pages = in_file.get(citation.document_id)
    return _render("page.html", citation=citation, marked=marked, pages=pages, request=request)


def page_failure(request: int) -> str:
    """What is shown when a page cannot be read."""
    return _render("page.html", citation=None, marked=None, pages=None, request=request)


def _pages(documents: Sequence[Document]) -> int:
    return sum(own_pages(document) for document in documents)


def own_pages(document: Document) -> int:
    """Number of pages that the document takes of its file."""
    return document.page_last - document.page_first + 1
