"""Tables of a document: declared by the file, drawn on the page, or flattened to lines of text."""

from __future__ import annotations

from ingest.tables.find import FoundTable, find_tables

__all__ = ["FoundTable", "find_tables"]
