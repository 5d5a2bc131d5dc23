"""A question and what came of it, made ready for the templates."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote as percent
from urllib.parse import urlencode

from assistant.models import Answer, AnswerFigure, Citation, Outcome
from assistant.web import markup, texts
from assistant.web.charts import Compared, compared
from assistant.web.conversation import Turn
from assistant.web.place_charts import PlaceDrawing, place_drawing
from assistant.web.tables import ROWS_AROUND, TableView, table_view
from ingest.models import Document, Passage

LEAD_CHARACTERS = 280
"""The longest first paragraph that is set large; beyond this, large type reads worse than small."""

ADDRESS_QUOTE = 1500
"""Characters of a quote that are sent along to box it on its page; browsers and servers take addresses of 8000."""

ADDRESS_BEFORE = 60
"""Characters before the quote sent along: enough to tell two equal rows apart."""

_ONLY_PLACES = "de beste plekken"
"""What a text says that only points at the places, which stand below it."""

PassageOf = Callable[[str], Passage | None]
"""Gives the passage with an id, None when it is not there (any more)."""


@dataclass(frozen=True, slots=True)
class Hero:
    """The one figure that answers the question, to be shown large.

    `origin` says where it stands or how it was made; `marker` is its source, None for a computed one.
    """

    text: str
    label: str
    period: str
    document: str
    page: int | None
    marker: int | None
    written: str


@dataclass(frozen=True, slots=True)
class CalculationView:
    """A calculation as rows: what goes in, with sources, and what comes out."""

    operation: str
    operands: tuple[tuple[AnswerFigure, str], ...]
    text: str
    result: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """A citation as it is shown. `date` and `kind` are "" when unknown, `image` and `original` when there is none."""

    citation: Citation
    label: str
    date: str
    kind: str
    before: str
    quote: tuple[markup.Piece, ...]
    after: str
    table: TableView | None
    image: str
    original: str


@dataclass(frozen=True, slots=True)
class TurnView:
    """A turn as it is shown; `blocks` is the text of the answer, `labels` the name of each marker.

    `drawing` are rows of one of its places over the years, None when there is nothing to draw.
    """

    number: int
    question: str
    turn: Turn
    answer: Answer | None
    understood: str
    hero: Hero | None
    blocks: tuple[markup.Block, ...]
    has_lead: bool
    draft: tuple[markup.Block, ...]
    reason: str
    conflicts: tuple[tuple[markup.Part, ...], ...]
    compared: Compared | None
    calculations: tuple[CalculationView, ...]
    sources: tuple[SourceView, ...]
    drawing: PlaceDrawing | None
    labels: dict[int, str]
    copied: str


def turn_view(number: int, turn: Turn, documents: Mapping[str, Document], passage_of: PassageOf) -> TurnView:
    """A turn for the templates."""
    answer = turn.answer
    passages = [passage_of(one.passage_id) for one in answer.citations] if answer else []
    sources = (
        tuple(
            _source_view(answer, one, documents, passage)
            for one, passage in zip(answer.citations, passages, strict=True)
        )
        if answer
        else ()
    )
    labels = {source.citation.marker: source.label for source in sources}
    shown = _shown_text(answer) if answer else ""
    hero = _hero(answer) if answer else None
    blocks = markup.blocks(markup.clean(shown), labels, markup.verified(answer) if answer else ())
    return TurnView(
        number=number,
        question=turn.question,
        turn=turn,
        answer=answer,
        understood=_understood(answer, turn.question) if answer else "",
        hero=hero,
        blocks=blocks,
        has_lead=bool(answer and not answer.refused and hero is None) and _has_lead(blocks),
        draft=markup.blocks(markup.clean(markup.unmarked(turn.draft)), ()) if turn.draft and answer is None else (),
        reason=_reason(answer, shown) if answer else "",
        conflicts=_conflicts(answer, labels) if answer else (),
        compared=compared(answer) if answer else None,
        calculations=_calculations(answer) if answer else (),
        sources=sources,
        drawing=place_drawing(answer, passages) if answer else None,
        labels=labels,
        copied=copied(answer) if answer else "",
    )


def _hero(answer: Answer) -> Hero | None:
    """The figure of an answer with one figure, or with one calculation."""
    if answer.refused:
        return None
    citations = {citation.marker: citation for citation in answer.citations}
    if len(answer.calculations) == 1:
        made = answer.calculations[0]
        return Hero(
            text=markup.said(made.value, made.unit, made.direction),
            label=texts.operation(made.operation),
            period="",
            document="",
            page=None,
            marker=None,
            written=made.text if "=" in made.text else "",
        )
    if len(answer.figures) != 1 or answer.calculations:
        return None
    figure = answer.figures[0]
    source = citations.get(figure.citation)
    if source is None:
        return None
    text = markup.say(figure)
    return Hero(
        text=text,
        # A sentence that holds the figure stands below it in full; above it, it would say everything twice.
        label="" if figure.as_written in figure.label else figure.label,
        period=figure.period or "",
        document=source.document,
        page=source.page,
        marker=source.marker,
        written="" if figure.as_written == text else figure.as_written,
    )


def _calculations(answer: Answer) -> tuple[CalculationView, ...]:
    documents = {citation.marker: citation.document for citation in answer.citations}
    return tuple(
        CalculationView(
            operation=texts.operation(made.operation),
            operands=tuple((one, documents.get(one.citation, "")) for one in made.operands),
            text=made.text,
            result=markup.said(made.value, made.unit, made.direction),
        )
        for made in answer.calculations
    )


def _source_view(
    answer: Answer, citation: Citation, documents: Mapping[str, Document], passage: Passage | None
) -> SourceView:
    document = documents.get(citation.document_id)
    figures = [*answer.figures, *(one for made in answer.calculations for one in made.operands)]
    own = [figure for figure in figures if figure.citation == citation.marker]
    return SourceView(
        citation=citation,
        label=texts.source_label(citation.marker, citation.document, citation.page),
        date=texts.date(document.date) if document and document.date else "",
        kind=texts.kind(document.kind) if document else "",
        before=markup.before(citation.context_before),
        quote=markup.quote_pieces(markup.clean(citation.quote), None if answer.refused else own),
        after=markup.after(citation.context_after),
        # A place stands among others, so it shows no more than what it is about.
        table=table_view(passage, citation, own, 0 if answer.refused else ROWS_AROUND) if passage else None,
        image=image_address(citation) if document and is_pdf(document.file) else "",
        original=original_address(document, citation.page) if document else "",
    )


def is_pdf(file: str) -> bool:
    """Whether a file has pages that can be drawn."""
    return file.casefold().endswith(".pdf")


def original_address(document: Document, page: int | None = None) -> str:
    """Where the file of a document is served; a browser opens a PDF at the page."""
    at = f"#page={page}" if page is not None and is_pdf(document.file) else ""
    return f"/stuk/{percent(document.id, safe='')}{at}"


def image_address(citation: Citation) -> str:
    """Where the picture of the page of a citation is served, with the quote boxed."""
    asked = urlencode({"citaat": citation.quote[:ADDRESS_QUOTE], "voor": citation.context_before[-ADDRESS_BEFORE:]})
    return f"/pagina/{percent(citation.document_id, safe='')}/{citation.page}.png?{asked}"


def copied(answer: Answer) -> str:
    """An answer as plain text with its sources, for taking along."""
    lines = [answer.standalone_question or answer.question, "", answer.text.strip()]
    if answer.conflicts:
        lines += ["", f"{texts.CONFLICTS}:", *(f"- {conflict}" for conflict in answer.conflicts)]
    lines += ["", f"{texts.SOURCES}:", *(source_line(one) for one in answer.citations)]
    return markup.clean("\n".join(lines))


def source_line(citation: Citation) -> str:
    """A source as a line of text."""
    where = f"{citation.document}, bladzijde {citation.page}"
    section = f" ({citation.section})" if citation.section else ""
    return f"[{citation.marker}] {where}{section}: “{citation.quote}”"


def _shown_text(answer: Answer) -> str:
    """The text of the answer, without a first sentence that the card already says in its heading."""
    if answer.outcome is Outcome.PLACES and folded(markup.without_markers(answer.text).rstrip(":")) == _ONLY_PLACES:
        return ""
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
    return "" if folded(standalone) in {"", folded(question)} else standalone


def _reason(answer: Answer, shown: str) -> str:
    """Why there is no answer, "" when nothing is known or the text already says it."""
    reason = (answer.reason or "").strip() if answer.refused else ""
    return "" if folded(reason) in folded(shown) else reason


def folded(text: str) -> str:
    """A text as it is compared with another."""
    return " ".join(text.casefold().split()).rstrip(" .?!")


def _conflicts(answer: Answer, known: Collection[int]) -> tuple[tuple[markup.Part, ...], ...]:
    return tuple(markup.parts(markup.clean(conflict), known) for conflict in answer.conflicts)


def documents_by_id(documents: Sequence[Document]) -> dict[str, Document]:
    """The documents by their id."""
    return {document.id: document for document in documents}
