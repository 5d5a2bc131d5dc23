"""What the JSON API takes and gives. The descriptions are Dutch: the documentation shows them."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from assistant.models import Answer, AnswerFigure, Calculation, Searched
from assistant.retriever import Filter
from assistant.server.models import DocumentCoverage
from ingest.models import Document, Frozen

QUESTION_CHARACTERS = 1000
"""The longest question, as in the chat."""

Question = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=QUESTION_CHARACTERS)]


class ApiQuestion(Frozen):
    """A question."""

    question: Question = Field(description="De vraag, in gewoon Nederlands.")
    history: tuple[Question, ...] = Field((), max_length=20, description="Eerdere vragen in hetzelfde gesprek.")
    documents: tuple[str, ...] | None = Field(None, max_length=1000, description="Alleen in deze documenten (id's).")
    kinds: tuple[str, ...] | None = Field(None, max_length=100, description="Alleen in deze soorten documenten.")
    first: Date | None = Field(None, description="Alleen stukken over een periode die niet voor deze dag eindigt.")
    last: Date | None = Field(None, description="Alleen stukken over een periode die niet na deze dag begint.")

    @property
    def wanted(self) -> Filter:
        """The documents that are asked for; the desk adds what the user may see."""
        return Filter(documents=self.documents, kinds=self.kinds, first=self.first, last=self.last)


class ApiCitation(Frozen):
    """A quote and where it stands."""

    marker: int = Field(description="Het nummer waarmee het antwoord ernaar verwijst: [1].")
    document: str = Field(description="Titel van het document.")
    document_id: str = Field(description="Id van het document.")
    file: str = Field(description="Naam van het bestand.")
    page: int = Field(description="Bladzijde in het bestand, vanaf 1.")
    section: str = Field(description="Hoofdstuk en paragraaf.")
    quote: str = Field(description="Het citaat, letterlijk.")
    link: str = Field(description="Adres van het document op deze server.")


class ApiAnswer(Frozen):
    """An answer."""

    id: str
    question: str
    standalone_question: str = Field(description="De vraag zoals zij is begrepen, met wat uit eerdere vragen volgt.")
    outcome: str = Field(description="antwoord, vindplaatsen of niets gevonden.")
    refused: bool = Field(description="Of er geen antwoord is: alleen plaatsen, of niets.")
    answer: str = Field(description="De tekst, met verwijzingen als [1].")
    reason: str | None = Field(description="Waarom er geen antwoord is.")
    citations: tuple[ApiCitation, ...]
    figures: tuple[AnswerFigure, ...] = Field(description="De cijfers in het antwoord, elk met zijn citaat.")
    calculations: tuple[Calculation, ...] = Field(description="Wat is uitgerekend, en waaruit.")
    conflicts: tuple[str, ...] = Field(description="Wat andere documenten anders zeggen.")
    searched: Searched = Field(description="Waarin is gezocht.")
    mode: str = Field(description="citerend of formulerend.")
    model: str | None = Field(description="Het taalmodel dat is gevraagd, als dat er is.")
    notice: str | None = Field(description="Wat de lezer moet weten over hoe het antwoord is gemaakt.")
    seconds: float


class ApiDocument(Frozen):
    """A document."""

    id: str
    title: str
    kind: str
    date: Date | None
    period: str | None = Field(description="De periode waar het over gaat.")
    file: str
    url: str | None = Field(description="Waar het is gepubliceerd, als dat bekend is.")
    access: str = Field(description="openbaar, of de groep die het mag zien.")
    pages: int
    pages_read: int = Field(description="Bladzijden waarvan de tekst is gelezen.")
    tables: int = Field(description="Tabellen die zijn gevonden.")
    pictured: tuple[str, ...] = Field(description="Tabellen en figuren die alleen als plaatje bestaan.")
    read_at: datetime | None = Field(description="Wanneer het is gelezen.")
    link: str = Field(description="Adres van het document op deze server.")


class ApiProblem(Frozen):
    """What went wrong."""

    detail: str = Field(description="Wat er mis is, in het Nederlands.")


def api_answer(answer: Answer) -> ApiAnswer:
    """An answer as the API gives it."""
    return ApiAnswer(
        id=answer.id,
        question=answer.question,
        standalone_question=answer.standalone_question,
        outcome=answer.outcome.value,
        refused=answer.refused,
        answer=answer.text,
        reason=answer.reason,
        citations=tuple(
            ApiCitation(
                marker=one.marker,
                document=one.document,
                document_id=one.document_id,
                file=one.file,
                page=one.page,
                section=one.section,
                quote=one.quote,
                link=f"{link_to(one.document_id)}#page={one.page}",
            )
            for one in answer.citations
        ),
        figures=answer.figures,
        calculations=answer.calculations,
        conflicts=answer.conflicts,
        searched=answer.searched,
        mode=answer.mode,
        model=answer.model,
        notice=answer.notice,
        seconds=answer.seconds,
    )


def api_document(document: Document, coverage: DocumentCoverage | None) -> ApiDocument:
    """A document as the API gives it."""
    return ApiDocument(
        id=document.id,
        title=document.title,
        kind=document.kind,
        date=document.date,
        period=document.period.as_written if document.period else None,
        file=document.file,
        url=document.url,
        access=document.access,
        pages=document.page_last - document.page_first + 1,
        pages_read=document.pages_read,
        tables=coverage.tables if coverage else 0,
        pictured=document.pictured,
        read_at=coverage.read_at if coverage else None,
        link=link_to(document.id),
    )


def link_to(document_id: str) -> str:
    """The address of a document on this server."""
    return f"/stuk/{document_id}"
