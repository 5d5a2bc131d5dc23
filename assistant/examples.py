"""Example questions, taken from the indexed documents: rows of tables with years, and headings."""

from __future__ import annotations

import re

from ingest.models import Document, Passage, Unit, UnitKind
from vectorstore.index import Index

WANTED = 4
"""Questions shown: they fit on a phone without scrolling."""

MAX_LABEL = 60
"""A longer row label makes an unreadable question."""

LOOKED_AT = 2_000
"""Passages looked at: enough for any variety, little enough for a large index."""


def example_questions(index: Index) -> tuple[str, ...]:
    """At most `WANTED` questions, from as many different documents as possible."""
    found: dict[str, str] = {}
    documents = index.documents
    for number, passage in enumerate(index.record.all_passages()):
        if number >= LOOKED_AT or len(found) >= WANTED:
            break
        document = documents.get(passage.document_id)
        if document is None or document.access != "openbaar" or document.id in found:
            continue
        question = _of_table(passage, document)
        if question is not None and question not in found.values():
            found[document.id] = question
    return tuple(found.values())


def _of_table(passage: Passage, document: Document) -> str | None:
    for unit in passage.units:
        if unit.kind is UnitKind.ROW and _askable(unit):
            figure = unit.figures[-1]
            label = unit.label or ""
            if figure.period is not None and re.fullmatch(r"\d{4}", figure.period.as_written):
                return f"Wat staat er in {document.title} bij ‘{label}’ voor {figure.period.as_written}?"
            if figure.role is not None and figure.role.value in (figure.column_label or "").lower():
                return f"Wat is de {figure.role.value} van ‘{label}’ volgens {document.title}?"
    return None


def _askable(unit: Unit) -> bool:
    label = unit.label or ""
    # One word is often the name of rows in other tables too.
    named = (
        len(label.split()) > 1
        and 8 <= len(label) <= MAX_LABEL
        and bool(re.match(r"[A-Z]", label))
        and not re.search(r"\d", label)
    )
    return named and len(unit.figures) >= 2 and all(column for column, _ in unit.cells)
