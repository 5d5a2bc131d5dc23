"""How completely each document was read."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.server.models import DocumentCoverage
from vectorstore.record import Record

Coverage = Mapping[str, DocumentCoverage]
"""By document id."""


def read_coverage(record: Record) -> Coverage:
    """The coverage of every document in a record."""
    read_at = {state.file: state.read_at for state in record.files()}
    tables = record.table_counts()
    return {
        document.id: DocumentCoverage(
            document_id=document.id,
            pages=document.page_last - document.page_first + 1,
            pages_read=document.pages_read,
            tables=tables.get(document.id, 0),
            pictured=document.pictured,
            read_at=read_at[document.file],
        )
        for document in record.documents()
    }
